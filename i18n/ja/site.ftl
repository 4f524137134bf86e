# 読者に表示する文言。サイトは自分の i18n/ja/site.ftl に同じ名前のメッセージを書けば置き換えられる。

skip-to-content = 本文へ移動
menu = メニュー
languages = 言語
breadcrumbs = 現在の位置
contents = このページの内容
notice = お知らせ
pages-here = この分野のページ
services-here = ここで受け付ける手続き
pages-of-list = 一覧のページ
list-previous = 前へ
list-next = 次へ
# $number：一覧の何ページ目か、$pages：全ページ数。
list-position = { NUMBER($pages) }ページ中{ NUMBER($number) }ページ目
beside = この分野のほかのページ
previous-page = 前のページ
next-page = 次のページ
a-z = 全ページ一覧
a-z-han = 漢字
# $strokes：見出しの最初の文字の画数。
a-z-strokes = { $strokes } 画
glossary = 用語集
changes = 更新履歴
all-changes = すべての更新

at-a-glance = 要点
about-this-page = このページについて
feed = 新着ページのフィード
published = 公開日
checked = 最終確認日
audience = 対象
topics = テーマ
# $date：ある日、$day：その日の数字。
day = { DATETIME($date) }

footnotes = 注
footnote-back = 本文に戻る
transcript = 文字起こし
alert-note = 補足
alert-tip = ヒント
alert-important = 重要
alert-warning = 注意
alert-caution = 警告

# $language：本文の言語の名前（その言語での表記）。
not-translated = このページはまだ翻訳されていません。以下は { $language } の本文です。
no-text-yet = このページはまだ翻訳されていません。
# かっこを含む。題名の後に置かれる。
not-translated-short = 未翻訳
term-allowed = 別の表記
term-source = 名称の出典
term-pages = 関連ページ
name-not-verified = 名称未確認
# $name: an official name.
title-not-verified = 「{ $name }」という名称は確認されていません。
names-not-verified = このページで確認されていない名称：
state-machine = 機械翻訳です。人による確認は行われていません。
state-draft = 下書きです。公開されていません。
state-machine-short = 機械翻訳
text-prevails = このページは翻訳です。原文と異なる場合は、{ $language }の本文が優先します。
read-original = 原文を読む
same-section = この部分の{ $language }の本文

# 直後に日付が続く。
copy-as-of = このコピーの日付：
# $date：このコピーが作られた基準の日、$day：その日の数字。
copy-as-of-date = このコピーの日付：{ DATETIME($date) }
about-this-copy = すべての言語と、このコピーの日付
not-found = このアドレスにページはありません。
moved = このページは移動しました。
moved-here = 移動先のページへ

audience-individual = 個人
audience-employer_hr = 雇用主・人事担当者
audience-student = 学生
audience-family = 家族
audience-high_end_talent = 高度人材
audience-community_worker = 地域コミュニティの職員

start-from = あなたの状況から探す
i-am-individual = こちらで働く
i-am-employer_hr = 会社で採用や申請を担当している
i-am-student = こちらで学ぶ
i-am-family = 家族と来る
i-am-high_end_talent = 高度人材である
i-am-community_worker = 地域コミュニティで働いている

coming-up = 今後の予定
past-events = 終了した催し
box-month = { DATETIME($date, month: "short") }
box-day = { NUMBER($day) }日

# 節の役割：レベル2の見出しがこの文言と同じなら、どの言語でも同じ番号になる。
role-who = 対象となる方
role-documents = 必要書類
role-steps = 手続きの流れ
role-fees = 費用
role-time = 所要期間
role-places = 受付窓口
role-questions = よくある質問
role-background = 背景
role-changes = 変更点
role-goals = 目的
role-main-points = 主な内容
role-scope = 適用範囲
role-old-and-new = 新旧の比較
role-terms = 用語
role-benefits = メリット
role-sources = 情報源

# ファクト：facts.toml の値。数字の前後で改行しない処理はプログラムが行う。
unknown = 記載なし
example = 例
# After a fact in a text, for what is made up.
example-in-text = （例）
example-page = このページに示す情報はすべて例です。
after-label = ：
source-number = 情報源{ NUMBER($number) }
sentence = { $text }。
number = { NUMBER($number) }

date-day = { DATETIME($date) }
date-month = { DATETIME($date, month: "long", year: "numeric") }
date-year = { DATETIME($date, year: "numeric") }
period-years = { NUMBER($from-year, useGrouping: "false") }～{ $to }
period-same-month = { $from }～{ NUMBER($to-day) }日
period-same-year = { $from }～{ NUMBER($to-month) }月{ NUMBER($to-day) }日
period-days = { $from }～{ $to }
period-dates = { $from }～{ $to }
period-from = { $date }から
period-to = { $form ->
    [day] { $date }まで
   *[other] { $date }末まで
}
# 次の六つは $kind（policy または service）も使える。
in-force-from = { $date }から有効
in-force-until = { $form ->
    [day] { $date }まで有効
   *[other] { $date }末まで有効
}
in-force-between = 有効期間：{ $period }
suspended-from = { $date }から一時停止
suspended-until = { $form ->
    [day] { $date }まで一時停止
   *[other] { $date }末まで一時停止
}
suspended-between = 一時停止期間：{ $period }
closed-from = { $date }から業務休止
closed-until = { $form ->
    [day] { $date }まで業務休止
   *[other] { $date }末まで業務休止
}
closed-between = 業務休止期間：{ $period }
checked-on = { $date }確認
not-confirmed-since = { $date }以降は未確認

time = { $clock }
time-range = { $from }～{ $to }
moment = { $date } { $time }
moment-range = { $from }～{ $to }
moment-in-zone = { $moment }（タイムゾーン：{ $zone }）
weekday-mon = 月曜
weekday-tue = 火曜
weekday-wed = 水曜
weekday-thu = 木曜
weekday-fri = 金曜
weekday-sat = 土曜
weekday-sun = 日曜
weekday-all = 毎日
weekday-range = { $from }～{ $to }
hours-closed = 休み
hours-row = { $days } { $open }
hours-rows = { $first }／{ $next }

list-two = { $first }と{ $next }
list-middle = { $first }、{ $next }
list-last = { $first }、{ $next }

# 「約」は「延べ」の後に置くため、qualifier-about で扱う。
count-lecture = 講演{ $number }回
count-session = { $number }回
count-attendance = 延べ{ $number }人
count-person = { $number }人
count-organisation = { $number }団体
count-case = { $number }件
count-percent = { $number }％

unit-minute = { $number }分
unit-hour = { $number }時間
unit-day = { $number }日
unit-working_day = { $number }営業日
unit-month = { $number }か月
unit-year = { $number }年

# 「超」はその数を含まず、「以上」は含む。
qualifier-exact = { $amount }
qualifier-about = { $unit ->
    [attendance] 延べ約{ $number }人
    [lecture] 講演約{ $number }回
   *[other] 約{ $amount }
}
qualifier-over = { $amount }超
qualifier-at_least = { $amount }以上
qualifier-under = { $amount }未満
qualifier-at_most = { $of ->
    [unit] { $amount }以内
   *[count] { $amount }以下
}
quantity-on = { $quantity }（{ $date }現在）
quantity-in = { $quantity }（{ $period }）
progress = { $held }（予定{ $planned }）

duration-statutory = 法定期間：{ $duration }
duration-promised = 窓口が約束する期間：{ $duration }
duration-typical = 通常{ $duration }
duration-target = { $qualifier ->
    [exact] { $duration }が目標
   *[other] 目標：{ $duration }
}
duration-target-note = 目標であり、約束ではありません。
# 執筆者の文の中で使う。
target-in-text = { $duration }（目標）
duration-kind-statutory = 法定期間
duration-kind-promised = 窓口が約束する期間
duration-kind-typical = 通常の期間
duration-kind-target = 目標の期間
steps-so-far = ここまで：{ $duration }
steps-in-total = 合計：{ $duration }

fee-free = 無料
value-in-period = { $value }（{ $period }）
fee-unknown-note = 窓口にお問い合わせください。無料とは限りません。
money = { $amount } { $currency }
money-CNY = { $amount }元

phone-enquiry = お問い合わせ
phone-complaint = 苦情受付
phone-hotline = ホットライン

form-original = 原本
form-copy = 写し
form-electronic = 電子ファイル
copies = 写し{ $number }部
form-and-copies = { $form }と{ $copies }
document-translation = 翻訳文を添付
papers = 書類{ $number }点
document-seal = 押印が必要
document-from-applicant = 申請者が用意
document-from-employer = 雇用主が用意
document-from-authority = 行政機関が発行
giver-applicant = 申請者
giver-employer = 雇用主
giver-authority = 行政機関
step-by-applicant = 申請者が行う
step-by-employer = 雇用主が行う
step-by-authority = 行政機関が行う
necessity-required = 必須
necessity-conditional = 該当する場合のみ
necessity-optional = 任意
necessity-choice = いずれか一つ

status-withdrawn = 撤回
status-repealed = 廃止
status-superseded = 置き換え済み
status-expired = 期間終了
status-suspended = 一時停止中
status-upcoming = 施行前
status-ending-soon = まもなく終了
status-in-force = 有効
status-unknown = 有効かどうか記載なし
status-open = 運営中
status-closed = 閉鎖
status-temporarily-closed = 業務休止中
status-moved = 移転済み
status-cancelled = 中止
status-rescheduled = 日程変更
status-held = 開催済み
status-scheduled = 開催予定

banner-withdrawn = { $kind ->
    [service] この手続きは{ $date }に取りやめになりました。
   *[other] この政策は{ $date }に撤回されました。
}
banner-repealed = { $kind ->
    [service] この手続きは{ $date }に廃止されました。
   *[other] この政策は{ $date }に廃止されました。
}
banner-superseded = { $kind ->
    [service] この手続きは別の手続きに替わりました。
   *[other] この政策は別の政策に替わりました。
}
banner-superseded-on = { $kind ->
    [service] この手続きに代わり、{ $date }からは別の手続きになります。
   *[other] この政策に代わり、{ $date }からは別の政策が適用されます。
}
banner-expired = { $kind ->
    [service] この手続きは{ $date }に終了しました。
   *[other] この政策の期間は{ $date }に終了しました。
}
banner-upcoming = { $kind ->
    [service] この手続きの受付は{ $date }からです。
   *[other] この政策の施行は{ $date }からです。
}
banner-unknown = { $kind ->
    [service] この手続きを受け付けているかどうかは、情報源に記載がありません。
   *[other] この政策が有効かどうかは、情報源に記載がありません。
}
banner-closed = この窓口は{ $date }に閉鎖されました。
banner-moved = この窓口は{ $date }に移転しました。
banner-cancelled = この催しは中止になりました。
banner-rescheduled = この催しは日程が変わりました。当初の予定は{ $date }です。
banner-on = { $form ->
    [day] この催しの開催日は{ $date }です。
   *[other] この催しの開催時期は{ $date }です。日にちの記載はありません。
}
new-address-unknown = 新しい住所は不明
moved-away = { $date }に移転、新しい住所は不明
may-have-changed = { $date }以降、このページの内容が一部変わっている可能性があります。

source-kind-law = 法律
source-kind-regulation = 法規・規則
source-kind-normative = 行政規則（規範性文書）
source-kind-notice = 公告
source-kind-guide = 手続き案内
source-kind-news = ニュース記事
source-kind-interview = インタビュー
document-type-law = 法律
document-type-regulation = 法規・規則
document-type-normative = 行政規則（規範性文書）
document-type-notice = 公告
document-type-plan = 計画

fact-status = 状態
fact-term = 正式名称
fact-published = 公開日
fact-checked = 最終確認日
fact-audience = 対象
fact-topics = テーマ
fact-owner = 内容の担当部署
fact-contact = 連絡先
fact-sources = 情報源
fact-changes = このページの更新履歴
fact-figures = 数字で見る
fact-effective = 有効期間
fact-issued = 発行日
fact-issuer = 発行機関
fact-approved_by = 承認機関
fact-document_type = 文書の種類
fact-document_number = 文書番号
fact-supersedes = 置き換えられた文書
fact-superseded_by = 後継の文書
fact-withdrawn_on = 撤回日
fact-repealed_on = 廃止日
fact-suspended = 一時停止
fact-time = 所要期間
fact-fees = 費用
fact-documents = 必要書類
fact-steps = 手続きの流れ
fact-phones = 電話
fact-offered_at = 受付窓口
fact-authority = 担当機関
fact-place = 場所
fact-address = 住所
fact-map = 地図
map-amap = 高徳地図（Amap）
map-baidu = 百度地図
map-tencent = テンセント地図
map-osm = OpenStreetMap
map-device = この端末の地図アプリ
fact-hours = 受付時間
fact-services = 取り扱う手続き
fact-languages = 対応言語
fact-opened = 開設日
fact-closed_on = 閉鎖日
fact-temporarily_closed = 業務休止
fact-moved_on = 移転日
fact-opens_on = 開設予定
fact-moves_on = 移転予定
fact-moved_to = 移転先
fact-organiser = 主催
fact-series = シリーズ
fact-number = 開催回
fact-when = 日時
fact-start = 開始
fact-end = 終了
fact-previous_start = 当初の予定
fact-interpretation = 通訳
fact-covers = 取り上げる政策・手続き
fact-result = 受け取れるもの
fact-needs_first = 先に済ませること
fact-see_also = あわせて読む
fact-registration = 申し込み
fact-deadline = 申込締切
fact-capacity = 定員
fact-planned = 予定
fact-held = 開催済み
fact-attendances = 延べ参加者数
change-about = 更新：{ $what }

## 終わりを表す語

# 表示しない。リンク先がすでに終わった、または移ったことを本文が述べている語。
words-of-ending = 終了, 終わ, 失効, 廃止, 満了, 期限切れ, 移転, 移っ, 移り, 閉鎖, 閉所, 中止, 撤回, 取って代わ, 置き換え, 代わりに, 旧, 元の, 当時, 以前, かつて, 過去, 新しい場所, 新所在地, 新住所, まで

# 行き先を言わないリンクの文言。縦線で区切る。`yulan check` が探すためのもので、読者には表示しない。
vague-link-texts = こちら | ここ | こちらをクリック | ここをクリック | クリック | リンク | もっと見る | 詳細 | 詳しくはこちら | 続きを読む
