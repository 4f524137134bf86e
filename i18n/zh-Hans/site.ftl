# 读者看到的文字。网站可在自己的 i18n/zh-Hans/site.ftl 中写同名的消息来替换。

skip-to-content = 跳到正文
menu = 栏目
languages = 语言
breadcrumbs = 当前位置
contents = 本页内容
notice = 提示
pages-here = 本栏目的页面
services-here = 可以在这里办理
pages-of-list = 列表分页
list-previous = 上一页
list-next = 下一页
# $number：列表的第几页；$pages：共几页。
list-position = 第{ NUMBER($number) }页，共{ NUMBER($pages) }页
beside = 本栏目的其他页面
previous-page = 上一篇
next-page = 下一篇
a-z = 全部页面
a-z-han = 其他汉字
# $strokes：标题第一个字的笔画数。
a-z-strokes = { $strokes } 画
glossary = 术语表
changes = 更新记录
all-changes = 全部更新

at-a-glance = 要点
about-this-page = 关于本页
feed = 新页面订阅源
published = 发布日期
checked = 最近核对
audience = 适用对象
topics = 主题
# $date：某一天；$day：该日的数字。
day = { DATETIME($date) }

footnotes = 注释
footnote-back = 回到正文
transcript = 文字稿
alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 当心

# $language：正文所用语言的名称，用该语言书写。
not-translated = 本页尚未翻译，以下正文的语言是 { $language }。
no-text-yet = 本页尚未翻译。
# 写在标题之后。
not-translated-short = 尚未翻译
term-allowed = 也称
term-source = 名称来源
term-pages = 相关页面
name-not-verified = 名称未核实
# $name: an official name.
title-not-verified = 名称“{ $name }”尚未核实。
names-not-verified = 本页上未核实的名称：
state-machine = 机器翻译，未经人工核对。
state-draft = 草稿，尚未发布。
state-machine-short = 机器翻译
text-prevails = 本页是译文。与原文不一致时，以{ $language }文本为准。
read-original = 阅读原文
same-section = 本节的{ $language }文本

# 后面紧接日期。
copy-as-of = 本副本的日期：
# $date：本副本对应的日期；$day：该日的数字。
copy-as-of-date = 本副本的日期：{ DATETIME($date) }。
about-this-copy = 所有语言与本副本的日期
not-found = 此地址没有页面。
moved = 本页已移到新地址。
moved-here = 前往新页面

audience-individual = 个人
audience-employer_hr = 用人单位和人事人员
audience-student = 学生
audience-family = 家庭
audience-high_end_talent = 高端人才
audience-community_worker = 社区工作者

start-from = 按您的情况查找
i-am-individual = 我来这里工作
i-am-employer_hr = 我为单位招人、办事
i-am-student = 我在这里学习
i-am-family = 我和家人一起来
i-am-high_end_talent = 我是高端人才
i-am-community_worker = 我在社区工作

coming-up = 即将举行
past-events = 往期
box-month = { DATETIME($date, month: "short") }
box-day = { NUMBER($day) }

# 章节角色：二级标题与下列文字相同时，各语言使用同一个编号。
role-who = 适用对象
role-documents = 办理材料
role-steps = 办理流程
role-fees = 费用
role-time = 办理时限
role-places = 办理地点
role-questions = 常见问题
role-background = 背景
role-changes = 变化
role-goals = 目标
role-main-points = 主要内容
role-scope = 适用范围
role-old-and-new = 新旧对比
role-terms = 名词解释
role-benefits = 好处
role-sources = 来源

# 事实：facts.toml 中的值。数字前后不换行，由程序处理。
unknown = 未说明
example = 示例
# After a fact in a text, for what is made up.
example-in-text = （示例）
example-page = 本页的各项信息均为示例。
after-label = ：
source-number = 来源{ NUMBER($number) }
# $text：不带句号的句子。
sentence = { $text }。
number = { NUMBER($number, useGrouping: "false") }

# $date：某一天；$day：几号，供每月第一天写法不同的语言使用。
date-day = { DATETIME($date) }
date-month = { DATETIME($date, month: "long", year: "numeric") }
date-year = { DATETIME($date, year: "numeric") }
# $from、$to：按上面写法写好的日期；其中的数字在 $from-day、$to-day、$to-month、$from-year、$to-year 中。
period-years = { NUMBER($from-year, useGrouping: "false") }—{ $to }
period-same-month = { $from }至{ NUMBER($to-day) }日
period-same-year = { $from }至{ NUMBER($to-month) }月{ NUMBER($to-day) }日
period-days = { $from }至{ $to }
# 只知道月份，或年份与日期混用。
period-dates = { $from }至{ $to }
# $date：写好的日期；$form：已知到 day（日）、month（月）还是 year（年）；$month：月份的数字。
period-from = { $date }起
period-to = { $form ->
    [day] 至{ $date }
   *[other] 至{ $date }底
}
# 以下六条另有 $kind：policy（政策）或 service（服务）。
in-force-from = 自{ $date }起施行
in-force-until = { $form ->
    [day] 有效期至{ $date }
   *[other] 有效期至{ $date }底
}
# $period：按上面写法写好的期间。
in-force-between = 有效期：{ $period }
# 政策和办事都用，所以只说“暂停”。
suspended-from = 自{ $date }起暂停
suspended-until = { $form ->
    [day] 暂停至{ $date }（含当日）
   *[other] 暂停至{ $date }底
}
suspended-between = 暂停：{ $period }
closed-from = 自{ $date }起暂停办公
closed-until = { $form ->
    [day] 暂停办公至{ $date }（含当日）
   *[other] 暂停办公至{ $date }底
}
closed-between = 暂停办公：{ $period }
checked-on = { $date }核对
not-confirmed-since = { $date }之后未再核实

# $clock：9:00；$hours、$minute：其中的数字；$minutes：两位数的分钟。
time = { $clock }
time-range = { $from }—{ $to }
moment = { $date } { $time }
moment-range = { $from }至{ $to }
moment-in-zone = { $moment }（时区：{ $zone }）
weekday-mon = 周一
weekday-tue = 周二
weekday-wed = 周三
weekday-thu = 周四
weekday-fri = 周五
weekday-sat = 周六
weekday-sun = 周日
weekday-all = 每天
weekday-range = { $from }至{ $to }
hours-closed = 不办公
hours-row = { $days } { $open }
hours-rows = { $first }；{ $next }

# 列举：$first 是 $next 之前的全部内容。
list-two = { $first }和{ $next }
list-middle = { $first }、{ $next }
list-last = { $first }和{ $next }

# 计数。$number：数目；$qualifier：exact、about、over、at_least、under、at_most。
count-lecture = { NUMBER($number, useGrouping: "false") }场讲座
count-session = { NUMBER($number, useGrouping: "false") }场
# 人次不是人数：来过两次的人算两次。
count-attendance = { NUMBER($number, useGrouping: "false") }人次
count-person = { NUMBER($number, useGrouping: "false") }人
count-organisation = { NUMBER($number, useGrouping: "false") }家单位
count-case = { NUMBER($number, useGrouping: "false") }件
count-percent = { NUMBER($number, useGrouping: "false") }%

# 时长。工作日不含周末和法定节假日。
unit-minute = { NUMBER($number, useGrouping: "false") }分钟
unit-hour = { NUMBER($number, useGrouping: "false") }小时
unit-day = { NUMBER($number, useGrouping: "false") }天
unit-working_day = { NUMBER($number, useGrouping: "false") }个工作日
unit-month = { NUMBER($number, useGrouping: "false") }个月
unit-year = { NUMBER($number, useGrouping: "false") }年

# $amount：数目连同单位；$number、$unit（编号）：两者分开；$of：count 为计数，unit 为时长。
# “超过”不含本数，“至少”含本数。
qualifier-exact = { $amount }
qualifier-about = 约{ $amount }
qualifier-over = 超过{ $amount }
qualifier-at_least = 至少{ $amount }
qualifier-under = 不足{ $amount }
qualifier-at_most = { $of ->
    [unit] 不超过{ $amount }
   *[count] 最多{ $amount }
}
quantity-on = { $quantity }（截至{ $date }）
quantity-in = { $quantity }（{ $period }）
progress = { $held }（计划{ $planned }）

# $duration：数目、单位和程度。目标不可写成承诺。
duration-statutory = 法定时限{ $duration }
duration-promised = 承诺时限{ $duration }
duration-typical = 一般{ $duration }
duration-target = { $qualifier ->
    [exact] 力争{ $duration }
   *[other] 目标：{ $duration }
}
duration-target-note = 这是目标，不是承诺。
# 用在作者的句子里。
target-in-text = { $duration }（目标）
duration-kind-statutory = 法定时限
duration-kind-promised = 承诺时限
duration-kind-typical = 一般用时
duration-kind-target = 目标用时
steps-so-far = 到这一步累计：{ $duration }
steps-in-total = 合计：{ $duration }

fee-free = 不收费
# $fee：价格；$period：适用期间。
value-in-period = { $value }（{ $period }）
fee-unknown-note = 请咨询窗口；未说明不等于不收费。
# 货币可以有自己的消息，以 ISO 4217 代码命名；没有的用 `money`。
money = { $amount } { $currency }
money-CNY = { NUMBER($amount, useGrouping: "false") }元

phone-enquiry = 咨询电话
phone-complaint = 监督投诉电话
phone-hotline = 服务热线

form-original = 原件
form-copy = 复印件
form-electronic = 电子版
copies = { $number }份复印件
form-and-copies = { $form }和{ $copies }
papers = { $number }种材料
document-translation = 附译文
document-seal = 加盖公章
document-from-applicant = 由申请人提供
document-from-employer = 由用人单位提供
document-from-authority = 由政府部门出具
giver-applicant = 申请人
giver-employer = 用人单位
giver-authority = 政府部门
step-by-applicant = 由申请人办理
step-by-employer = 由用人单位办理
step-by-authority = 由政府部门办理
necessity-required = 必要
necessity-conditional = 仅部分情形需要
necessity-optional = 可选
necessity-choice = 任选其一

# 状态：先是短标签，后是在任何一天都正确的句子。
status-withdrawn = 已撤回
status-repealed = 已废止
status-superseded = 已被替代
status-expired = 已到期
status-suspended = 暂停
status-upcoming = 尚未施行
status-ending-soon = 有到期日
status-in-force = 有效
status-unknown = 效力未说明
status-open = 正常办公
status-closed = 已关闭
status-temporarily-closed = 暂停办公
status-moved = 已迁址
status-cancelled = 已取消
status-rescheduled = 已改期
status-held = 已举办
status-scheduled = 待举办

# $kind：policy（政策）或 service（办事）。
banner-withdrawn = { $kind ->
    [service] 本事项已于{ $date }撤回。
   *[other] 本政策已于{ $date }撤回。
}
banner-repealed = { $kind ->
    [service] 本事项已于{ $date }取消。
   *[other] 本政策已于{ $date }废止。
}
banner-superseded = { $kind ->
    [service] 本事项已被其他事项替代。
   *[other] 本政策已被其他政策替代。
}
banner-superseded-on = { $kind ->
    [service] 自{ $date }起，本事项由其他事项替代。
   *[other] 自{ $date }起，本政策由其他政策替代。
}
banner-expired = { $kind ->
    [service] 本事项已于{ $date }截止办理。
   *[other] 本政策已于{ $date }到期。
}
banner-upcoming = { $kind ->
    [service] 本事项自{ $date }起办理。
   *[other] 本政策自{ $date }起施行。
}
banner-unknown = { $kind ->
    [service] 本事项是否办理，来源未说明。
   *[other] 本政策是否有效，来源未说明。
}
banner-closed = 本办事地点已于{ $date }关闭。
banner-moved = 本办事地点已于{ $date }迁址。
banner-cancelled = 本场活动已取消。
banner-rescheduled = 本场活动已改期，原定{ $date }举办。
banner-on = { $form ->
    [day] 活动日期：{ $date }。
   *[other] 活动日期：{ $date }，具体日期未说明。
}
new-address-unknown = 新地址未说明
moved-away = 已于{ $date }迁出，新地址未说明
may-have-changed = 自{ $date }起，本页部分内容可能有变化。

source-kind-law = 法律
source-kind-regulation = 法规规章
source-kind-normative = 规范性文件
source-kind-notice = 通告
source-kind-guide = 办事指南
source-kind-news = 新闻报道
source-kind-interview = 采访
document-type-law = 法律
document-type-regulation = 法规规章
document-type-normative = 规范性文件
document-type-notice = 通告
document-type-plan = 计划、方案

# facts.toml 的字段，按作者所写的名称。
fact-status = 状态
fact-term = 正式名称
fact-published = 发布日期
fact-checked = 最近核对
fact-audience = 适用对象
fact-topics = 主题
fact-owner = 内容负责单位
fact-contact = 联系方式
fact-sources = 来源
fact-changes = 本页更新记录
fact-figures = 相关数据
fact-effective = 有效期
fact-issued = 发文日期
fact-issuer = 发文机关
fact-approved_by = 批准机关
fact-document_type = 文件类型
fact-document_number = 文号
fact-supersedes = 替代的文件
fact-superseded_by = 替代本文件的文件
fact-withdrawn_on = 撤回日期
fact-repealed_on = 废止日期
fact-suspended = 暂停
fact-time = 办理时限
fact-fees = 费用
fact-documents = 办理材料
fact-steps = 办理流程
fact-phones = 电话
fact-offered_at = 办理地点
fact-authority = 实施机关
fact-place = 地点
fact-address = 地址
fact-map = 地图
map-amap = 高德地图
map-baidu = 百度地图
map-tencent = 腾讯地图
map-osm = OpenStreetMap
map-device = 本机地图应用
fact-hours = 办公时间
fact-services = 可办事项
fact-languages = 语言
fact-opened = 启用日期
fact-closed_on = 关闭日期
fact-temporarily_closed = 暂停办公
fact-moved_on = 迁址日期
fact-opens_on = 启用日期
fact-moves_on = 迁址日期
fact-moved_to = 新址
fact-organiser = 主办单位
fact-series = 系列
fact-number = 场次
fact-when = 时间
fact-start = 开始时间
fact-end = 结束时间
fact-previous_start = 原定时间
fact-interpretation = 口译语言
fact-covers = 相关政策和服务
fact-result = 办理结果
fact-needs_first = 先办
fact-see_also = 另见
fact-registration = 报名
fact-deadline = 报名截止
fact-capacity = 名额
fact-planned = 计划
fact-held = 已举办
fact-attendances = 参加人次
# $what：字段名称。
change-about = 内容有更新：{ $what }

## 表示结束的词

# 不显示。正文里出现这些词，就是说明了所链接的内容已经结束或迁走。
words-of-ending = 结束, 失效, 废止, 取代, 替代, 到期, 期满, 届满, 迁, 搬, 新址, 原址, 旧址, 关闭, 停止, 停办, 取消, 撤回, 不再, 曾, 当时, 过去, 原来, 原先, 以前, 旧, 为止, 已过

# 没有说明去向的链接文字，以竖线隔开：供 `yulan check` 查找，读者看不到。
vague-link-texts = 点击这里 | 点此 | 点击此处 | 点这里 | 这里 | 此处 | 点击 | 链接 | 更多 | 查看更多 | 了解更多 | 详情 | 点击查看 | 查看详情
