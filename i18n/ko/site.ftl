# 독자에게 보이는 문구. 사이트는 자신의 i18n/ko/site.ftl에 같은 이름의 메시지를 써서 바꿀 수 있다.

skip-to-content = 본문으로 건너뛰기
menu = 메뉴
languages = 언어
breadcrumbs = 현재 위치
contents = 이 페이지의 내용
notice = 알림
pages-here = 이 분야의 페이지
services-here = 이곳에서 신청할 수 있는 업무
pages-of-list = 목록 페이지
list-previous = 이전
list-next = 다음
# $number: 목록의 몇 번째 페이지인지, $pages: 전체 페이지 수.
list-position = 전체 { NUMBER($pages) }쪽 중 { NUMBER($number) }쪽
beside = 이 분야의 다른 페이지
previous-page = 이전 페이지
next-page = 다음 페이지
a-z = 전체 페이지
a-z-han = 한자
# $strokes: 제목 첫 글자의 획수.
a-z-strokes = { $strokes }획
glossary = 용어집
changes = 변경 내역
all-changes = 모든 변경 내역

at-a-glance = 한눈에 보기
about-this-page = 이 페이지 정보
feed = 새 글 피드
published = 게시일
checked = 최근 확인일
audience = 대상
topics = 주제
# $date: 어느 하루, $day: 그날의 일(日) 숫자.
day = { DATETIME($date) }

footnotes = 주석
footnote-back = 본문으로 돌아가기
transcript = 글로 옮긴 내용
alert-note = 참고
alert-tip = 도움말
alert-important = 중요
alert-warning = 주의
alert-caution = 경고

# $language: 본문 언어의 이름(그 언어로 표기).
not-translated = 이 페이지는 아직 번역되지 않았습니다. 아래 본문의 언어: { $language }
no-text-yet = 이 페이지는 아직 번역되지 않았습니다.
# 괄호까지 포함하며, 제목 뒤에 놓인다.
not-translated-short = 미번역
term-allowed = 다른 표기
term-source = 명칭의 출처
term-pages = 관련 페이지
name-not-verified = 명칭 미확인
# $name: an official name.
title-not-verified = ‘{ $name }’ 명칭은 확인되지 않았습니다.
names-not-verified = 이 페이지에서 확인되지 않은 명칭:
state-machine = 기계 번역이며, 사람이 확인하지 않았습니다.
state-draft = 초안이며, 게시되지 않았습니다.
state-machine-short = 기계 번역
text-prevails = 이 페이지는 번역문입니다. 원문과 다를 때에는 { $language } 본문이 우선합니다.
read-original = 원문 읽기
same-section = 이 부분의 { $language } 본문

# 바로 뒤에 날짜가 온다.
copy-as-of = 이 사본의 기준일:{ " " }
# $date: 이 사본을 만든 기준일, $day: 그날의 일(日) 숫자.
copy-as-of-date = 이 사본의 기준일: { DATETIME($date) }
about-this-copy = 모든 언어와 이 사본의 기준일
not-found = 이 주소에는 페이지가 없습니다.
moved = 이 페이지의 주소가 바뀌었습니다.
moved-here = 새 주소로 이동

audience-individual = 개인
audience-employer_hr = 고용주 및 인사 담당자
audience-student = 학생
audience-family = 가족
audience-high_end_talent = 고급 인재
audience-community_worker = 지역사회 담당자

start-from = 내 상황에서 찾기
i-am-individual = 이곳에서 일합니다
i-am-employer_hr = 회사에서 채용과 신청을 맡고 있습니다
i-am-student = 이곳에서 공부합니다
i-am-family = 가족과 함께 옵니다
i-am-high_end_talent = 고급 인재입니다
i-am-community_worker = 지역사회에서 일합니다

coming-up = 앞으로의 일정
past-events = 지난 일정
box-month = { DATETIME($date, month: "short") }
box-day = { NUMBER($day) }

# 절의 역할: 2단계 제목이 이 문구와 같으면 모든 언어에서 같은 번호를 쓴다.
role-who = 대상
role-documents = 필요 서류
role-steps = 신청 절차
role-fees = 비용
role-time = 처리 기간
role-places = 신청 장소
role-questions = 자주 묻는 질문
role-background = 배경
role-changes = 변경 사항
role-goals = 목표
role-main-points = 주요 내용
role-scope = 적용 범위
role-old-and-new = 신구 비교
role-terms = 용어
role-benefits = 혜택
role-sources = 출처

# 사실: facts.toml의 값. 숫자 앞뒤에서 줄이 바뀌지 않게 하는 일은 프로그램이 한다.
unknown = 명시되지 않음
example = 예시
# After a fact in a text, for what is made up.
example-in-text = (예시)
example-page = 이 페이지에 나온 정보는 모두 예시입니다.
after-label = { ": " }
source-number = 출처 { NUMBER($number) }
sentence = { $text }.
number = { NUMBER($number) }

date-day = { DATETIME($date) }
date-month = { DATETIME($date, month: "long", year: "numeric") }
date-year = { DATETIME($date, year: "numeric") }
period-years = { NUMBER($from-year, useGrouping: "false") }~{ $to }
period-same-month = { $from }~{ NUMBER($to-day) }일
period-same-year = { $from }~{ NUMBER($to-month) }월 { NUMBER($to-day) }일
period-days = { $from }~{ $to }
period-dates = { $from }~{ $to }
period-from = { $date }부터
period-to = { $form ->
    [day] { $date }까지
   *[other] { $date } 말까지
}
# 다음 여섯 개에는 $kind(policy 또는 service)도 쓸 수 있다.
in-force-from = { $date }부터 시행
in-force-until = { $form ->
    [day] { $date }까지 유효
   *[other] { $date } 말까지 유효
}
in-force-between = 유효 기간: { $period }
suspended-from = { $date }부터 일시 중단
suspended-until = { $form ->
    [day] { $date }까지 일시 중단
   *[other] { $date } 말까지 일시 중단
}
suspended-between = 일시 중단 기간: { $period }
closed-from = { $date }부터 휴무
closed-until = { $form ->
    [day] { $date }까지 휴무
   *[other] { $date } 말까지 휴무
}
closed-between = 휴무 기간: { $period }
checked-on = { $date } 확인
not-confirmed-since = { $date } 이후 다시 확인되지 않음

time = { $clock }
time-range = { $from }~{ $to }
moment = { $date } { $time }
moment-range = { $from } ~ { $to }
moment-in-zone = { $moment }(시간대: { $zone })
weekday-mon = 월
weekday-tue = 화
weekday-wed = 수
weekday-thu = 목
weekday-fri = 금
weekday-sat = 토
weekday-sun = 일
weekday-all = 매일
weekday-range = { $from }~{ $to }
hours-closed = 휴무
hours-row = { $days } { $open }
hours-rows = { $first } / { $next }

# 조사(와/과)는 앞말에 따라 달라지므로 쓰지 않는다.
list-two = { $first } 및 { $next }
list-middle = { $first }, { $next }
list-last = { $first }, { $next }

# ‘약’은 ‘연인원’, ‘강연’, ‘근무일 기준’ 뒤에 오므로 qualifier-about에서 다룬다.
count-lecture = 강연 { $number }회
count-session = { $number }회
count-attendance = 연인원 { $number }명
count-person = { $number }명
count-organisation = { $number }개 기관
count-case = { $number }건
count-percent = { $number }%

unit-minute = { $number }분
unit-hour = { $number }시간
unit-day = { $number }일
unit-working_day = 근무일 기준 { $number }일
unit-month = { $number }개월
unit-year = { $number }년

# ‘초과’는 그 수를 포함하지 않고, ‘이상’은 포함한다.
qualifier-exact = { $amount }
qualifier-about = { $unit ->
    [attendance] 연인원 약 { $number }명
    [lecture] 강연 약 { $number }회
    [working_day] 근무일 기준 약 { $number }일
   *[other] 약 { $amount }
}
qualifier-over = { $amount } 초과
qualifier-at_least = { $amount } 이상
qualifier-under = { $amount } 미만
qualifier-at_most = { $of ->
    [unit] { $amount } 이내
   *[count] { $amount } 이하
}
quantity-on = { $quantity }({ $date } 기준)
quantity-in = { $quantity }({ $period })
progress = { $held }(계획 { $planned })

duration-statutory = 법정 처리 기간: { $duration }
duration-promised = 기관이 약속한 처리 기간: { $duration }
duration-typical = 보통 { $duration }
duration-target = { $duration } 목표
duration-target-note = 목표일 뿐 약속이 아닙니다.
# 작성자의 문장 안에서 쓴다.
target-in-text = { $duration }(목표)
duration-kind-statutory = 법정 처리 기간
duration-kind-promised = 기관이 약속한 처리 기간
duration-kind-typical = 보통 걸리는 기간
duration-kind-target = 목표 처리 기간
steps-so-far = 여기까지: { $duration }
steps-in-total = 합계: { $duration }

fee-free = 무료
value-in-period = { $value }({ $period })
fee-unknown-note = 담당 창구에 문의하세요. 무료가 아닐 수 있습니다.
money = { $amount } { $currency }
money-CNY = { $amount }위안

phone-enquiry = 문의
phone-complaint = 불편·불만 신고
phone-hotline = 상담 전화

form-original = 원본
form-copy = 사본
form-electronic = 전자 파일
copies = 사본 { $number }부
# 앞말이 ‘원본’이나 ‘전자 파일’이므로 조사는 언제나 ‘과’다.
form-and-copies = { $form }과 { $copies }
papers = 서류 { $number }종
document-translation = 번역본 첨부
document-seal = 날인 필요
document-from-applicant = 신청인이 준비
document-from-employer = 고용주가 준비
document-from-authority = 행정 기관이 발급
giver-applicant = 신청인
giver-employer = 고용주
giver-authority = 행정 기관
step-by-applicant = 신청인이 진행
step-by-employer = 고용주가 진행
step-by-authority = 행정 기관이 진행
necessity-required = 필수
necessity-conditional = 해당하는 경우만
necessity-optional = 선택 사항
necessity-choice = 여러 가지 중 하나

status-withdrawn = 철회됨
status-repealed = 폐지됨
status-superseded = 대체됨
status-expired = 종료됨
status-suspended = 일시 중단
status-upcoming = 시행 전
status-ending-soon = 곧 종료
status-in-force = 시행 중
status-unknown = 유효 여부 명시되지 않음
status-open = 운영 중
status-closed = 운영 종료
status-temporarily-closed = 임시 휴무
status-moved = 이전 완료
status-cancelled = 취소됨
status-rescheduled = 일정 변경
status-held = 개최 완료
status-scheduled = 개최 예정

banner-withdrawn = { $kind ->
    [service] 이 서비스는 { $date }에 철회되었습니다.
   *[other] 이 정책은 { $date }에 철회되었습니다.
}
banner-repealed = { $kind ->
    [service] 이 서비스는 { $date }에 폐지되었습니다.
   *[other] 이 정책은 { $date }에 폐지되었습니다.
}
banner-superseded = { $kind ->
    [service] 이 서비스는 다른 서비스로 대체되었습니다.
   *[other] 이 정책은 다른 정책으로 대체되었습니다.
}
banner-superseded-on = { $kind ->
    [service] { $date }부터 이 서비스 대신 다른 서비스가 제공됩니다.
   *[other] { $date }부터 이 정책 대신 다른 정책이 적용됩니다.
}
banner-expired = { $kind ->
    [service] 이 서비스는 { $date }에 종료되었습니다.
   *[other] 이 정책의 기간은 { $date }에 종료되었습니다.
}
banner-upcoming = { $kind ->
    [service] 이 서비스는 { $date }부터 제공됩니다.
   *[other] 이 정책은 { $date }부터 시행됩니다.
}
banner-unknown = { $kind ->
    [service] 이 서비스가 제공되는지는 출처에 나와 있지 않습니다.
   *[other] 이 정책이 유효한지는 출처에 나와 있지 않습니다.
}
banner-closed = 이 기관은 { $date }에 운영을 종료했습니다.
banner-moved = 이 기관은 { $date }에 이전했습니다.
banner-cancelled = 이 행사는 취소되었습니다.
banner-rescheduled = 이 행사는 일정이 바뀌었습니다. 원래 일정은 { $date }입니다.
banner-on = { $form ->
    [day] 이 행사의 날짜는 { $date }입니다.
   *[other] 이 행사의 시기는 { $date }입니다. 정확한 날짜는 명시되지 않았습니다.
}
new-address-unknown = 새 주소를 알 수 없음
moved-away = { $date }에 이전했으며 새 주소를 알 수 없음
may-have-changed = { $date } 이후 이 페이지의 일부 내용이 바뀌었을 수 있습니다.

source-kind-law = 법률
source-kind-regulation = 법규·규정
source-kind-normative = 행정 규칙(규범성 문건)
source-kind-notice = 공고
source-kind-guide = 서비스 안내
source-kind-news = 뉴스 보도
source-kind-interview = 인터뷰
document-type-law = 법률
document-type-regulation = 법규·규정
document-type-normative = 행정 규칙(규범성 문건)
document-type-notice = 공고
document-type-plan = 계획

fact-status = 상태
fact-term = 정식 명칭
fact-published = 게시일
fact-checked = 최근 확인일
fact-audience = 대상
fact-topics = 주제
fact-owner = 내용 담당 기관
fact-contact = 연락처
fact-sources = 출처
fact-changes = 이 페이지의 변경 이력
fact-figures = 주요 수치
fact-effective = 유효 기간
fact-issued = 발행일
fact-issuer = 발행 기관
fact-approved_by = 승인 기관
fact-document_type = 문서 종류
fact-document_number = 문서 번호
fact-supersedes = 대체된 이전 문서
fact-superseded_by = 대체하는 새 문서
fact-withdrawn_on = 철회일
fact-repealed_on = 폐지일
fact-suspended = 일시 중단
fact-time = 처리 기간
fact-fees = 비용
fact-documents = 필요 서류
fact-steps = 신청 절차
fact-phones = 전화
fact-offered_at = 신청 장소
fact-authority = 담당 행정 기관
fact-place = 장소
fact-address = 주소
fact-map = 지도
map-amap = 고덕지도(Amap)
map-baidu = 바이두 지도
map-tencent = 텐센트 지도
map-osm = OpenStreetMap
map-device = 이 기기의 지도 앱
fact-hours = 운영 시간
fact-services = 취급 업무
fact-languages = 지원 언어
fact-opened = 개소일
fact-closed_on = 운영 종료일
fact-temporarily_closed = 임시 휴무
fact-moved_on = 이전일
fact-opens_on = 개소 예정
fact-moves_on = 이전 예정
fact-moved_to = 새 주소
fact-organiser = 주최
fact-series = 시리즈
fact-number = 회차
fact-when = 일시
fact-start = 시작
fact-end = 종료
fact-previous_start = 원래 일정
fact-interpretation = 통역
fact-covers = 다루는 정책·업무
fact-result = 받는 것
fact-needs_first = 먼저 할 일
fact-see_also = 함께 볼 페이지
fact-registration = 참가 신청
fact-deadline = 신청 마감
fact-capacity = 정원
fact-planned = 계획
fact-held = 개최 완료
fact-attendances = 참석 연인원
change-about = 변경: { $what }

## 끝을 나타내는 낱말

# 표시되지 않는다. 링크된 내용이 끝났거나 옮겨졌음을 글이 밝히는 낱말.
words-of-ending = 종료, 끝났, 끝난, 만료, 실효, 폐지, 이전, 옮겨, 옮긴, 새 장소, 새 주소, 폐쇄, 닫았, 취소, 철회, 대체, 더 이상, 당시, 예전, 옛, 과거, 기존, 까지

# 어디로 가는지 말하지 않는 링크 문구. 세로줄로 구분한다. `yulan check`가 찾는 데 쓰며 독자에게는 보이지 않는다.
vague-link-texts = 여기 | 여기를 클릭 | 여기를 클릭하세요 | 클릭 | 링크 | 더 보기 | 더보기 | 자세히 | 자세히 보기
