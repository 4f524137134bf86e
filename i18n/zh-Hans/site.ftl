# 读者看到的文字。网站可在自己的 i18n/zh-Hans/site.ftl 中写同名的消息来替换。

skip-to-content = 跳到正文
menu = 栏目
languages = 语言
breadcrumbs = 当前位置
contents = 本页内容
notice = 提示
pages-here = 本栏目的页面
pages-of-list = 列表分页
list-previous = 上一页
list-next = 下一页
# $number：列表的第几页；$pages：共几页。
list-position = 第 { NUMBER($number) } 页，共 { NUMBER($pages) } 页
beside = 本栏目的其他页面
previous-page = 上一篇
next-page = 下一篇
a-z = 全部页面

published = 发布日期
checked = 最近核对
audience = 适用对象
topics = 主题
# $date：某一天。
day = { DATETIME($date) }

footnotes = 注释
footnote-back = 回到正文
alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 当心

# $language：正文所用语言的名称，用该语言书写。
not-translated = 本页尚未翻译，以下正文的语言是 { $language }。
no-text-yet = 本页尚未翻译。
not-translated-short = 尚未翻译
state-machine = 机器翻译，未经人工核对。
state-draft = 草稿，尚未发布。

copy-as-of = 本副本的日期：
# $date：本副本对应的日期。
copy-as-of-date = 本副本的日期：{ DATETIME($date) }。
about-this-copy = 所有语言与本副本的日期
not-found = 此地址没有页面。
moved = 本页已移到新地址。
moved-here = 前往新页面

audience-individual = 个人
audience-employer_hr = 用人单位与人事人员
audience-student = 学生
audience-family = 家庭
audience-high_end_talent = 高峰人才
audience-community_worker = 社区工作者

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
