### 工具对作者说的话：帮助、报告，以及每种问题的文字。
### 问题 `CODE` 的文字是消息 CODE；`.help` 说明该怎么改。文本值 $NAME 另有 $NAME-known，取值为 yes 或 no。

## 帮助

about-yulan = 把一个 Markdown 文件夹做成多语言网站
about-build = 生成网站；有错误时不写任何文件
about-check = 列出所有错误和可以改进之处，不写任何文件
about-due = 列出将到期、该核对或将举行的事项：网站内容会变的每一天
about-new = 写出供您继续编写的文件
about-language = 给网站增加一种语言：在 `site.toml` 中登记，并写出菜单和标签的文字文件
about-help = 显示帮助，或某个命令的帮助

usage-command = <命令>
usage-tag = <标签>
usage-options = [选项]
heading-usage = {"用法："}
heading-commands = 命令
heading-arguments = 参数
heading-options = 选项
heading-everywhere = 所有命令通用的选项

value-tag = 标签
value-folder = 文件夹
value-file = 文件
value-url = 网址
value-languages = 语言
value-language = 语言
value-format = 格式
value-date = 日期
value-within = 天数
value-when = 时机
value-command = 命令

help-tag = 语言的 BCP 47 标签，例如 `vi`、`es`、`zh-Hant`
help-output = 网站写到哪里；默认是网站文件夹中的 `public`
help-base-url = 网站发布后的网址，代替 `site.toml` 中的 `base_url`
help-languages = 只生成这些语言，用半角逗号隔开，如 `zh-Hans,en`
help-drafts = 连同草稿和尚未发布的页面一起生成，并加以标明
help-format = `human` 供人阅读（默认），`json` 供程序读取
help-within = 往后看多少天，如 `30d`；默认 180 天
help-due-format = `text`（默认，供阅读）或 `ics`（供日历使用）
help-command = 要查看的命令
help-root = 网站文件夹；默认从当前文件夹向上，取最近的一个含有 `site.toml` 的文件夹
help-config = 代替 `site.toml` 的设置文件
help-as-of = 以哪一天为准，如 `2026-11-23`；默认是今天
help-ui-language = 工具自身使用的语言：`zh-Hans` 或 `en`
help-strict = 把警告当作错误
help-quiet = 只报告问题
help-verbose = 报告更多细节
help-color = 颜色：`auto`（默认）、`always` 或 `never`
help-help = 显示帮助
help-version = 显示版本号

wrong-base-url = 要写完整网址，如 `https://example.org/guide/`
wrong-date = 要写年、月、日，如 `2026-11-23`
wrong-days = 要写天数，如 `180d`
wrong-language = 要写语言标签，如 `zh-Hans` 或 `en`
wrong-ui-language = 工具的界面语言只有 `zh-Hans`（中文）和 `en`（英文）

## 报告

level-error = 错误
level-warning = 警告
level-note = 提示
level-help = 改法

list-separator = 、
count-errors = { $count } 个错误
count-warnings = { $count } 个警告
count-notes = { $count } 个提示

building = 正在生成
waiting = 另一个 `yulan build` 正在写 { $folder }，等它完成
pages-of-language = { $language } { $pages }
built = 已生成 { $pages } 个页面（{ $languages }），用时 { $seconds } 秒，写入 { $folder }
built-with-findings = { $built }；有 { $found }（用 `yulan check` 查看）
not-built = 没有向 { $folder } 写入任何文件：还有错误要改（{ $found }）
not-built-strict = 没有向 { $folder } 写入任何文件：`--strict` 把警告当作错误（{ $found }）
details = 解析 { $parsed } 个；生成 { $rendered } 个，沿用 { $kept } 个；写入 { $written } 个，未变 { $unchanged } 个，删除 { $removed } 个
found = 共 { $found }
# $name、$tag：语言；$path：改动或新写的文件；$messages：需要翻译的条数。
language-added = 已把{ $name }（{ $tag }）加入 { $path }，状态为筹备中：用 `yulan build --drafts` 查看
messages-written = 已写出 { $path }：共 { $messages } 条文字，每条旁边是英文；没有翻译的，页面显示其他语言
settings-uneditable = 没有改动 { $path }：其中有错误，或语言没有写成 `[[languages]]` 的形式
    .help = 先改正 `yulan check` 指出的 `site.toml` 的错误；或自己在文件末尾加上 [[languages]]，下面各占一行写 tag = "{ $tag }"、name = "{ $name }"
language-is-there = 不必改动：{ $name }（{ $tag }）已在 `site.toml` 中，文字也已齐备
nothing-found = 没有发现问题

## 命令为什么无法执行

no-site = { $folder } 及其上级文件夹中都没有 `site.toml`
    .help = 先进入网站所在的文件夹，或者指明它：`yulan --root 文件夹 …`
no-site-in-root = { $folder } 中没有 `site.toml`
    .help = 指明含有 `site.toml` 的文件夹，或用 `--config 文件` 指明设置文件
root-is-no-folder = 没有 { $folder } 这个文件夹
    .help = 指明含有 `site.toml` 的文件夹
no-config = 没有 { $path } 这个文件
    .help = 指明设置文件；不写 `--config` 就用 `site.toml`
no-folder = 找不到当前文件夹：{ $reason }
    .help = 先进入网站所在的文件夹，或者指明它：`yulan --root 文件夹 …`
wrong-epoch = 环境变量 `SOURCE_DATE_EPOCH` 的值 `{ $value }` 不是秒数
    .help = 删除这个变量，或设为 1970 年以来的秒数，或指明日期：`--as-of 2026-11-23`
cannot-read = 无法读取 { $path }：{ $reason }
    .help = { $kind ->
        [permission] 先关闭正在使用它的程序（如 Word）再重试；仍然不行，请管理员给您读取权限
        [missing] 看看它是否已被移走，或所在的磁盘是否已断开，然后重试
       *[other] 看看所在的磁盘是否连接正常、有无损坏，然后重试
    }
cannot-write = 无法写入 { $path }：{ $reason }
    .help = { $kind ->
        [permission] 先关闭正在使用它的程序再重试；仍然不行，请管理员给您写入权限，或用 `-o 文件夹` 换一个地方
        [full] 腾出磁盘空间，或用 `-o 文件夹` 换到另一个磁盘
       *[other] 看看所在的磁盘是否连接正常、有无损坏，或用 `-o 文件夹` 换一个地方
    }
foreign-folder = { $folder } 中有不是 Yulan 生成的内容，因此没有动它
    .help = 用 `-o 文件夹` 指定一个新的或空的文件夹
damaged-list = { $path } 从第 { $line } 行起已损坏，因此什么都没有改动
    .help = 删除文件夹 { $folder }，然后重新生成
in-the-way = { $path } 占了网站要用的位置，而它不是 Yulan 生成的
    .help = 把它移到别处，然后重新生成
unfit-address = 页面和文件都不能用 `{ $address }` 作地址
    .help = 给它所来自的文件夹或文件改名，然后重新生成
address-twice = 有两个页面或文件的地址都是 `{ $address }`，或者这个磁盘不区分它们的地址
    .help = 给其中一个所来自的文件夹或文件改名，然后重新生成
cannot-print = 无法写出报告：{ $reason }
    .help = 看看接收报告的文件或程序是否正常

## 问题：文件本身

not-utf8 = { $encoding ->
    [utf-16] 这个文件的编码是 UTF-16，不是 UTF-8
    [gbk] 这个文件的编码是 GBK（“ANSI”），不是 UTF-8
   *[unknown] 这个文件不是 UTF-8 编码的文本
}
    .help = { $encoding ->
        [unknown] 用当初编写它的程序打开，另存为纯文本，编码选 `UTF-8`
       *[other] 用记事本打开，选“另存为”，编码选 `UTF-8`
    }
file-too-large = 这个文件有 { $megabytes } MB，而一篇文本最多 4 MB
    .help = 把文本分到几个页面，不是文本的内容作为文件放在旁边
directory-loop = 文件夹链接 `{ $path }` 又指回它所在的文件夹
    .help = 删除这个链接，把需要的文件复制到这里
link-outside-site = 文件链接 `{ $path }` 指向网站文件夹之外
    .help = 删除这个链接，把它指向的文件复制到这里
name-not-unicode = `{ $path }` 的名字不是 Unicode 编码，或含有反斜杠或控制字符
    .help = 改名；用拉丁字母、数字和连字符总不会错
misnamed-text = { $reason ->
    [language] 文件名 `{ $name }` 不是本网站的任何一种语言
    [word-lock] `{ $name }` 是 Word 打开文档时留下的临时文件
   *[extension] `{ $name }` 像是一篇文本，但不以 `.md` 结尾
}
    .help = { $reason ->
        [language] 用文本的语言命名，如 `{ $suggestion }`（本网站的语言：{ $languages }），或移出 `content/`
        [word-lock] 在 Word 中关闭文档，再删除这个文件
       *[extension] 另存为 Markdown 纯文本，文件名用 `{ $suggestion }`
    }
duplicate-text = 这篇文本的语言是 `{ $language }`，`{ $other }` 也是
    .help = 两个文件只留一个
missing-authoritative-text = `{ $page }` 没有 `{ $language }` 文本，而这个页面以这种语言的文本为准
    .help = 加上 `{ $file }`，或在它的 `facts.toml` 中改以另一种语言为准：`authoritative = "en"`
reserved-name = `{ $name }` 是网站自身要用的地址
    .help = 给文件夹换一个名字
dotted-directory = 文件夹名 `{ $name }` 中有点号，页面地址不能有点号
    .help = 给文件夹改名，可用连字符代替点号
address-collision = 地址 `{ $address }` 同时属于 `{ $other }`
    .first = 这里先有了这个地址
    .help = 给其中一个文件夹改名；如果这个地址写在 `redirect_from` 中，就从那里删去

## 问题：设置和事实

toml-syntax = 这里不合 TOML 的写法：{ $detail }
    .help = 写成 `name = "文字"`，引号和等号都用半角：不用 “ ”，也不用 ＝；中文名称要加引号，如 `[fees."工本费"]`
type-expected = { $expected ->
    [string] 文字
    [integer] 整数
    [count] 不小于 0 的整数
    [boolean] `true` 或 `false`
    [date] 日期
    [list] 列表
    [table] 表
    [decimal] 整数或加引号的小数
    [days] 加引号的天数，后面带 `d`
    [local-time] 当地的日期和时刻，不带时差
   *[other] `{ $expected }`
}
type-found = { $found ->
    [string] 文字
    [integer] 整数
    [negative] 负数
    [float] 小数
    [boolean] `true` 或 `false`
    [date] 日期
    [datetime] 时刻，或带时刻的日期
    [array] 列表
    [table] 表
   *[other] `{ $found }`
}
wrong-type = `{ $key }` 的值应是{ type-expected }，这里却是{ type-found }
    .help = { $expected ->
        [string] 用半角引号括起来：`{ $key } = "…"`
        [integer] 只写数字，不加引号：`{ $key } = 10`
        [count] 只写数字，不加引号：`{ $key } = 10`
        [boolean] 写 `{ $key } = true` 或 `{ $key } = false`，不加引号
        [date] 写年、月、日，不加引号：`{ $key } = 2026-11-23`
        [list] { $key ->
            [hours] 每条规则单独写一行 `[[hours]]`，下面写 `days = ["mon"]` 和 `open = ["09:00-17:00"]`
           *[other] 用方括号括起来：`{ $key } = ["…", "…"]`
        }
        [table] { $key ->
            [hours] 每条规则单独写一行 `[[hours]]`，下面写 `days = ["mon"]` 和 `open = ["09:00-17:00"]`
           *[other] 用花括号括起来：`{ $key } = {"{"} … = … {"}"}`；或者单独写一行以 `{ $key }` 结尾的方括号，如 `[fees.card]`，其内容写在下面
        }
        [decimal] 写 `{ $key } = 12` 或 `{ $key } = "12.5"`：只用数字，最多一个小数点，不用逗号和正负号
        [days] 写 `{ $key } = "180d"`
        [local-time] 写 `{ $key } = 2026-11-23T14:00:00`，时刻后面不写别的；时区以 `time_zone` 为准
       *[other] 照文档中 `{ $key }` 的写法改
    }
unknown-key = 这里没有名为 `{ $key }` 的项
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`，或删去
       *[no] 删去，或看看它是否应该写在别的文件里
    }
unknown-value = `{ $key }` 不能是 `{ $value }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`，或另选一个：{ $choices }
       *[no] 从这些里选一个：{ $choices }
    }
missing-setting = { $key ->
    [tag] 这种语言没有写 `tag`
   *[other] 缺少 `{ $key }`
}
    .help = { $key ->
        [id] 加上 `id = "my-guide"`，即网站的名字，以后不再改动
        [authoritative] 加上 `authoritative = "zh-Hans"`，即以哪种语言的文本为准
        [languages] 为每种语言加上 `[[languages]]`，下一行写 `tag = "zh-Hans"`
        [tag] 在 `[[languages]]` 下面加上 `tag = "en"`
       *[other] 加上 `{ $key } = …`
    }
invalid-language = `{ $tag }` 不是语言标签
    .help = 写成 `zh-Hans`、`en`、`ja`、`pt-BR` 这样的标签
language-alias = `{ $tag }` 当作 `{ $language }` 处理
    .help = 改成 `{ $language }`
unknown-language = `{ $tag }` 不是本网站的语言
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`，或在 `site.toml` 中加上 `[[languages]]` 和 `tag = "{ $tag }"`
       *[no] 改成 `site.toml` 中已有的语言，或在那里加上 `[[languages]]` 和 `tag = "{ $tag }"`
    }
duplicate-language = 语言 `{ $language }` 写了两次
    .help = 两个 `[[languages]]` 只留一个
invalid-base-url = `{ $url }` 不能用作网站的网址
    .help = 写完整网址，如 `https://example.org/guide/`，不带 `?` 和 `#`
no-language-made = 没有可以生成的语言：网站的语言都在准备中
    .help = 删去已备好的语言的 `preview = true`，或用 `--drafts` 生成
wordless-fact = 正文和术语表都没有给 `{ $id }` 起名，读者会看到这个编号
    .help = 在正文的标题后加上 `{"{"}#{ $id }{"}"}`，或在 `+++` 之间的 `[labels]` 下写 `{ $id-key } = "…"`
unpublished-home = 首页还不能公开，而每个页面都有通往首页的链接
    .help = 把 `content/facts.toml` 中的 `published` 改为已经到来的日期，并删去本文中的 `state = "draft"`；想先看看，可用 `--drafts` 生成
unknown-time-zone = 没有名为 `{ $zone }` 的时区
    .help = 写 IANA 时区名称，如 `Asia/Shanghai`
no-base-url = 没有设置 `base_url`，因此不生成网站地图，页面也不标明自己的网址
    .help = 网址定下来之后，在 `site.toml` 中加上 `base_url = "https://example.org/"`
period-reversed = 这段时间到 { $to } 结束，却从 { $from } 才开始
    .help = 改正写错的日期；如果写反了，就把两个日期对调
overlapping-periods = { $from-known ->
    [yes] { $to-known ->
        [yes] 这一项与另一项（从 { $from } 到 { $to }）有重叠的日子，同一天就有了两种说法
       *[no] 这一项与另一项（从 { $from } 起）有重叠的日子，同一天就有了两种说法
    }
   *[no] { $to-known ->
        [yes] 这一项与另一项（到 { $to } 为止）有重叠的日子，同一天就有了两种说法
       *[no] 这一项与另一项（没有写 `from` 和 `to`）有重叠的日子，同一天就有了两种说法
    }
}
    .help = 让前一项在后一项开始的前一天结束：`to = 2026-12-31`，接着 `from = 2027-01-01`
ambiguous-date = `{ $value }` 不是人人都会读成同一天的日期
    .help = 写年、月、日，不加引号：`{ $key } = 2026-11-23`；只知道年月或年份时，写 `{ $key } = "2026-11"` 或 `{ $key } = "2026"`
fee-without-price = 这项费用没有写明价格：既没有金额和币种，也没有说明免费或不详
    .help = 写 `amount = "400"` 和 `currency = "CNY"`（三个大写字母），或 `free = true`，或 `unknown = true`
invalid-phone = `{ $value }` 不是各地都能拨通的号码
    .help = 依次写 `+`、国家代码和号码，不加空格和连字符，如 `+862112345678`；3 至 6 位的短号直接写，如 `12345`
missing-fact = `{ $kind }` 类页面的读者要找 `{ $field }`，这里没有写
    .help = { $field ->
        [text] 在第二行 `+++` 下面写正文
        [sources] 在第一行方括号之前加上 `{ $lines }`，出自该来源的事实写 `source = "law"`
        [owner] 在 `content/facts.toml` 的 `[defaults]` 下加上 `{ $lines }`，写 `i18n/terms.toml` 中的机构
        [contact] 在 `content/facts.toml` 的 `[defaults]` 下加上 `{ $lines }`，写页面的路径或电子邮箱
        [offered_at] 在第一行方括号之前加上 `{ $lines }`，写办理地点页面的路径；没有说明时写 `place = {"{"} unknown = true {"}"}`
        [published] 在第一行方括号之前加上 `{ $lines }`，即正文可以公开的日期
        [start] 在第一行方括号之前加上 `{ $lines }`；只知道月份时写 `start = "2018-03"`
        [checked] 在第一行方括号之前加上 `{ $lines }`，即最近一次与来源核对的日期
        [audience] 在 `content/facts.toml` 的 `[defaults]` 下加上 `{ $lines }`，或写在这里第一行方括号之前
       *[other] 在第一行方括号之前加上 `{ $lines }`；`unknown = true` 会告诉读者此项未说明
    }
wrong-kind = `{ $field }` 所指的 `{ $page }` 是 `{ $kind }` 类页面
    .help = 改指 { $kinds } 类页面，或改正 `{ $page }` 的 `facts.toml` 中的 `kind`
unpublished-reference = `{ $page }` 尚未发布，`{ $field }` 中不显示它
    .help = 不必改动，页面发布后自会显示；也可查看那个页面的 `published` 和 `state`
unknown-source = 本页没有来源 `{ $id }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 在这里或上级页面的 `[defaults]` 下加上 `[sources.{ $id-key }]`，写明 `title`
    }
unknown-document = 本页没有材料 `{ $id }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 加上 `[documents.{ $id-key }]`，或从 `needs` 中删去
    }
unknown-unit = 没有名为 `{ $unit }` 的计数单位
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 从 { $choices } 中选一个，或在各语言的 `site.ftl` 中加上消息 `count-{ $unit }`
    }
duplicate-fact-id = 本页有两项都用 `{ $id }` 作编号
    .first = 这里已经用过
    .help = 给其中一项换个编号，写着它名称的地方也一起改
repeated-fact = `{ $id }` 写了不止一次，而 `{ $group }` 中每项只能写一次
    .help = 保留一个 `[{ $group }.{ $id-key }]`，其余另起标识；只有时限和费用可以按日期更换
contradictory-fact = { $key ->
    [free] 这里写了 `free`（免费），又写了金额
   *[unknown] 这里写了 `unknown`（不详），旁边又写了值
}
    .help = 保留对的，删去另一个
nameless-source = 这个来源没有 `title`，来源列表里会是空白
    .help = 加上 `title = "…"`，照文件或报道的标题写
incomplete-hours = { $key ->
    [open] 这一条没有写几点到几点开放
    [days] 一条规则要么写星期，要么写起止日期，不能都写
   *[other] 这条例外没有写 `{ $key }`
}
    .help = { $key ->
        [open] 加上 `open = ["09:00-17:00"]`；那几天不开放，就写 `open = []`
        [days] 每周都一样的写 `days`；例外写 `from` 和 `to`
       *[other] 加上 `{ $key } = 2026-10-07`；只有一天时，`from` 和 `to` 相同
    }
overlapping-hours = 这一条与另一条说的是同样的日子或时间，内容却不同
    .help = 让其中一条在另一条开始之前结束
missing-value = 这里什么都没有写明：没有值，也没有写不详
    .help = 补上缺少的内容，如 `{ $lines }`，或写 `unknown = true`
invalid-url = `{ $value }` 不是网址
    .help = 从浏览器复制网址：以 `https://` 开头，不含空格
reserved-fact-id = 事实不能用 `{ $id }` 作编号，它是事实中某个项的名称
    .help = 换一个编号；数值和日期写在某个编号之下，如在 `[fees.card]` 下面写 `{ $id } = …`
missing-datum = 地图上的点要写 `lon`、`lat` 和 `datum`，这里没有写全
    .help = 三项都写，或都删去；坐标来自卫星定位或 OpenStreetMap 时写 `datum = "wgs84"`，来自高德或腾讯时写 `gcj02`，来自百度时写 `bd09`
coordinate-out-of-range = `{ $key }` 的值应是 -{ $most } 到 { $most } 之间的度数，`{ $value }` 不是
    .help = { $key ->
        [lon] 用小数写东经的度数，如 `lon = "121.35"`；北纬写在 `lat` 中
       *[lat] 用小数写北纬的度数，如 `lat = "31.22"`；东经写在 `lon` 中
    }
invalid-hours = `{ $value }` 不是同一天内从开门到关门的时间
    .help = 时和分都写两位数，中间用半角连字符，如 `"09:00-17:00"`；跨过午夜的，当天写到 `24:00`，其余写在次日，从 `00:00` 开始
deadline-after-start = 报名截止日期晚于活动开始的那一天
    .help = 改正 `deadline` 或 `start`；`deadline` 最晚可以是活动开始的当天
event-ends-before-start = 这场活动还没有开始就已结束
    .help = 改正 `start` 或 `end`；知道时刻就一并写上，如 `2026-11-23T14:00:00`
forbidden-term = 正文不能用“{ $form }”这种写法
    .help = 改成“{ $preferred }”，或在 `i18n/terms.toml` 的 `forbidden` 中删去这种写法
nameless-term = 术语 `{ $term }` 没有 `{ $language }` 的名称，而以这种语言为准
    .help = 写 `[{ $term-key }.{ $language }]`，在它下面写 `preferred = "…"`，名称照官方文件的写法
shared-name = 两个术语的名称都是“{ $name }”
    .help = 如果是同一件事，只留一个；如果不是，让两个名称有所区别
    .first = 另一处
unknown-organisation = `i18n/terms.toml` 中没有机构 `{ $id }`，读者会看到这个编号
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 在 `i18n/terms.toml` 中加上 `[{ $id-key }]` 和 `kind = "organisation"`，各语言的名称写在 `[{ $id-key }.语言]` 下
    }
unknown-term = `i18n/terms.toml` 中没有术语 `{ $term }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 在 `i18n/terms.toml` 中加上 `[{ $term-key }]`，各语言的名称写在 `[{ $term-key }.语言]` 下
    }
unused-term-language = `{ $language }` 的名称不会出现在任何页面上，因为网站没有这种语言
    .help = { $nearest-known ->
        [yes] 如果要写的是 `{ $nearest }`，请改正；否则不必处理，等网站有了这种语言就会用上
       *[no] 不必处理，等网站有了这种语言就会用上
    }
moved-to-cycle = `{ $page }` 迁到 `{ $key }`，而后者最终又迁回前者
    .help = 在读者现在可以去的办事地点删去 `moved_to`；如果是迁回原处，请为它另写一个页面
supersedes-cycle = `{ $page }` 取代 `{ $key }`，而后者最终又取代前者
    .help = 只在较新的页面里写较旧的：在较旧的页面里，从 `supersedes` 中删去这一项
unknown-topic = 没有主题 `{ $key }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 写 `content/` 下某个 `kind` 为 `topic` 的页面的路径
    }
unknown-audience = 没有人群 `{ $key }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 改成网站已有的人群，或在 `i18n/语言/site.ftl` 中加上消息 `audience-{ $key }`
    }
unknown-page = 没有页面 `{ $key }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 写页面文件夹在 `content/` 下的路径，如 `services/work-permit`
    }
ambiguous-key = `{ $key }` 可能指其中任何一个页面：{ $candidates }
    .help = 把要指的那个页面的路径写全
missing-notice = 通知 `{ $id }` 没有文字
    .help = 在文本开头 `+++` 之间的 `[notes]` 下加上 `{ $id-key } = "…"`；没有 `[notes]`，就先单独写一行 `[notes]`

## 问题：文本

missing-title = 这篇文本没有标题
    .help =
        在文件开头写上
        +++
        title = "…"
        +++
yaml-front-matter = 开头的设置写成了 `---` 之间的 YAML，应是 `+++` 之间的 TOML
    .help =
        改写成
        { $toml }
unclosed-front-matter = 开头的设置以 `+++` 开始，却没有结束
    .help = 在正文开始之前，单独写一行 `+++`
neutral-field = `{ $key }` 在各种语言中都一样，不应写在某一篇文本里
    .help = { $key ->
        [date] 改写为这个页面 `facts.toml` 中的 `published`
        [lastmod] 删去；或把最近一次核实的日期写成这个页面 `facts.toml` 中的 `checked`
        [tags] 改写为这个页面 `facts.toml` 中的 `topics`
        [categories] 改写为这个页面 `facts.toml` 中的 `topics`
        [draft] 改成 `state = "draft"`
        [aliases] 改写为这个页面 `facts.toml` 中的 `redirect_from`
        [slug] 删去，并把页面文件夹改成这个名字：文件夹名就是地址
        [url] 删去，并把页面文件夹改成这个名字：文件夹名就是地址
       *[other] 移到同一文件夹的 `facts.toml` 中
    }
level-one-heading = 这是一级标题，而一级标题就是页面的标题
    .help = 把 `#` 改成 `##`；页面的标题写在开头设置的 `title` 中
duplicate-id = 编号 `{ $id }` 在这篇文本中出现了两次
    .help = 给这个标题换一个编号，如 {"`{#"}{ $id }-2{"}`"}
reserved-id = 编号 `{ $id }` 归页面自身使用
    .help = 给这个标题换一个编号，如 {"`{#"}about-{ $id }{"}`"}
undefined-footnote = 脚注 `[^{ $label }]` 没有内容
    .help = 加上一行 `[^{ $label }]: …`，或删去这个标记
unused-footnote = 脚注 `[^{ $label }]` 没有被引用，读者看不到
    .help = 在相应的地方写上 `[^{ $label }]`，或删去这条脚注
undefined-reference = 链接 `[{ $label }]` 没有写明指向哪里
    .help = 在后面写上目标，如 `[{ $label }](/services/work-permit)`，或加上一行 `[{ $label }]: …`
raw-html = HTML 不起作用，读者会看到它的原文：`{ $html }`
    .help = 改用 Markdown；只有不带属性的 `br`、`sub`、`sup`、`kbd`、`ruby`、`rt`、`rp` 可以用
unclosed-html = `<{ $element }>` 从这里开始，却没有结束
    .help = 在结束的地方写上 `</{ $element }>`
nesting-too-deep = 列表和引文在这里套了 { $depth } 层
    .help = 拆开几层；套得太深，读者会看不明白
target-with-blank = `{ $target }` 中有空格，因此不算链接
    .help = 在圆括号中写成 `<{ $target }>`，或给文件改名
unaligned-section = 小节 `{ $heading }` 在另一篇文本（各语言以它为准）中找不到对应的小节
    .help = 在两篇文本中给这个标题同样的编号，如 {"`## … {#fees}`"}
missing-translation = `{ $page }` 没有 `{ $language }` 文本
    .help = 加上 `{ $file }`，或在它的 `facts.toml` 中写 `fallback = "source"`

## 问题：链接和图片

# 文中引用的事实。$path：哪个事实；$page：哪个页面的，本页则为空；$reason：page 或 fact。
unknown-fact = { $reason ->
    [page] 没有页面 `{ $page }`，无法显示它的 `{ $path }`
   *[fact] { $page-known ->
        [no] 本页
       *[other] `{ $page }`
    } 的 `facts.toml` 中没有 `{ $path }`
}
    .help = { $nearest-known ->
        [yes] 改成 {"`{{ "}{ $nearest }{" }}`"}
       *[no] { $reason ->
            [page] 写 `content/` 下页面的路径，再写 `#` 和事实的名称
           *[fact] 在 `facts.toml` 中加上，或删去；要显示两个花括号，请写 {"`\\{{`"}
        }
    }
# $part：value、from、to，或为空。
unshowable-fact = { $part-known ->
    [no] `{ $path }` 不能放进句子里
   *[other] `{ $path }`：这个事实没有 `{ $part }`
}
    .help = { $part-known ->
        [no] 文中可以显示日期、期间、时长、费用、电话、数量、地址和材料名称，例如 {"`{{ published }}`、`{{ effective }}`、`{{ time.typical }}`、`{{ fees.card }}`"}
       *[other] `.value` 用于时长、费用和数量，`.from` 和 `.to` 用于期间；不写则显示整个事实
    }
number-not-stated = `{ $path }`：数值写明为未知，文中显示“未说明”
    .help = 去掉 `.value`，只写 {"`{{ … }}`"}，并把句子改成没有数字也通顺
malformed-placeable = {"`{{`"} 后面没有事实的名称和 {"`}}`"}
    .help = 在同一行写 {"`{{ time.typical }}`"}：一个字段，或者组名和编号；要显示两个花括号，请写 {"`\\{{`"}
placeable-in-title = 标题不显示事实，读者会看到花括号
    .help = 标题只写文字：它会出现在所有页面的列表、菜单和链接中
broken-link = 没有页面 `{ $target }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 写页面文件夹的路径：从本文件夹算起，如 `../work-permit`；或从 `content/` 算起，如 `/services/work-permit`
    }
broken-anchor = `{ $target }` 没有指到小节：那里没有编号 `{ $anchor }`
    .help = { $nearest-known ->
        [yes] 改成 `#{ $nearest }`
       *[no] 给要指的标题加上这个编号，如 {"`## … {#"}{ $anchor }{"}`"}，或去掉 `#{ $anchor }`
    }
missing-attachment = 没有文件 `{ $target }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 把文件放到这个页面的文件夹中
    }
missing-image = 没有图片 `{ $target }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 把图片放到这个页面的文件夹中
    }
not-a-picture = `{ $target }` 不是浏览器能显示的图片
    .help = 另存为 JPEG、PNG、WebP、GIF 或 SVG；或去掉 `!`，只作链接：`[…]({ $target })`
heic-picture = `{ $target }` 是 iPhone 专用格式（HEIC）的照片，多数浏览器无法显示
    .help = 另存为 JPEG，再改写文件名：Windows 用“照片”打开后选“另存为”，Mac 用“预览”打开后选“导出”；在 iPhone 的“设置 › 相机 › 格式”中选“兼容性最佳”，以后拍的照片就是 JPEG
picture-too-large = 图片 `{ $target }` 有 { $width } × { $height } 像素，手机难以显示
    .help = 用图片软件缩小；宽度 4,000 像素已绰绰有余
broken-picture = 图片 `{ $name }` 不完整或无法读取
    .help = 从来源重新复制一份；或用图片软件打开后重新保存
external-image = 图片 `{ $target }` 在别的网站上，而页面不从别处加载任何内容
    .help = 把图片放到这个页面的文件夹中，改写文件名；或去掉 `!`，只作链接：`[…]({ $target })`
missing-alt = 图片 `{ $target }` 没有文字说明，看不到图片的人无从得知内容
    .help = 在方括号中写明图片的内容：`![…]({ $target })`
untranslated-alt = `{ $target }` 没有这种语言的文字说明，现以 `{ $language }` 的说明代替
    .help = 翻译文字说明：`![…]({ $target })`
missing-captions = 录音录像 `{ $target }` 没有字幕，听不到的人无从得知内容
    .help = 在它旁边放一个字幕文件（WebVTT），文件名为 `{ $name }`
captions-syntax = { $line-known ->
        [yes] `{ $line }` 没有写明字幕的起止时间
       *[no] 这个文件中没有字幕
    }
    .help = 每条字幕的文字上面写起止时间，如 `00:01.000 --> 00:04.500`，下面空一行
unsafe-link = 以 `{ $scheme }:` 开头的链接不起作用
    .help = 改为链接到页面、文件，或以 `https:`、`mailto:`、`tel:` 开头的地址
link-outside-content = `{ $target }` 指到了 `content/` 之外
    .help = 从 `content/` 算起的路径以 `/` 开头，如 `/services/work-permit`；`..` 表示上一级文件夹
link-to-unpublished = `{ $page }` 尚未发布，这里只显示文字，不显示链接
    .help = 不必改动，页面发布后链接自会出现；也可查看那个页面的 `published` 和 `state`

## 问题：消息和主题

message-syntax = 这里不合 Fluent 的写法：{ $detail }
    .help = 写成 `name = 文字`，名字用拉丁字母，后续各行缩进
cyclic-message = 消息 `{ $message }` 包含了它自己
    .help = 删去花括号中绕回它自己的那个消息名
duplicate-message = 消息 `{ $message }` 出现了两次
    .first = 第一次出现在这里
    .help = 两个只留一个
missing-message = `{ $language }` 中缺少消息 `{ $message }`
    .help = 在 `i18n/{ $language }/site.ftl` 中加上 `{ $message } = …`
one-sided-message = 消息 `{ $message }` 别的语言有，`{ $language }` 却没有
    .help = 在 `i18n/{ $language }/site.ftl` 中加上 `{ $message } = …`，或在各语言中都删去
unknown-variable = 消息 `{ $message }` 用了 `${ $variable }`，但工具不向这条消息提供这个值
    .help = 只用这条消息在其他语言中所用的变量
untranslated-interface = { $extent ->
    [some] 一部分按钮和标签没有 { $name } 文字，读者看到的是另一种语言
   *[all] 按钮和标签没有 { $name } 文字，读者看到的是另一种语言
}
    .help = { $extent ->
        [some] 在 `i18n/{ $language }/site.ftl` 中译出还缺的消息
       *[all] 运行 `yulan new language { $language }`，再翻译它写出的文件 `i18n/{ $language }/site.ftl`
    }
template-error = 这个模板有误：{ $detail }
    .help = 改正它，或删去这个文件，改用工具自带的模板
invalid-colour = `{ $colour }` 不是颜色
    .help = 写成 `#0a5c50` 这样：用十六进制数字依次写红、绿、蓝
invalid-font = `{ $font }` 不是字体名称
    .help = 只写一个名称，可用文字、数字和空格，例如 `Source Serif`
missing-logo = `content/` 中没有图片 `{ $target }`
    .help = 把图片放到那里，或删去 `logo`，改用主题样式自带的标志
low-contrast = { $scheme ->
    [dark] 深色方案中 `{ $token }` 与 `{ $other }` 的对比度是 { $ratio }，低于 { $needed }
   *[other] `{ $token }` 与 `{ $other }` 的对比度是 { $ratio }，低于 { $needed }
}
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`，这是最接近且看得清的颜色
       *[no] 换用别的颜色：无论调深还是调浅，这个颜色都不能与相邻的颜色区分开
    }
unknown-theme = 没有主题样式 `{ $theme }`
    .help = 把它放到 `themes/{ $theme }/` 中，或删去 `theme`，改用 `magnolia`
theme-version = { $found-known ->
    [yes] 这个主题样式适用于接口版本 { $found }，而工具的接口版本是 { $wanted }
   *[no] 这个主题样式没有写明适用于哪个接口版本
}
    .help = 能配合该版本后写 `api = { $wanted }`，或换成适用于该版本的主题样式，或从 `site.toml` 中删去 `theme`，改用 `magnolia`

# `yulan due`：某一天页面会怎样。
due-nothing = 没有到期的事项
due-no-plan = 设置有误，无法列出：用 `yulan check` 查看问题
due-published = 发布
due-no-status = 不再有状态
due-check = 该核对了：上次核对于 { $date }
due-fact = `{ $id }` 有变
due-notice = 通知 `{ $id }` 出现或撤下
due-event = 举行
due-status = { $status ->
    [withdrawn] 页面撤下
    [repealed] 废止
    [superseded] 被替代
    [suspended] 暂停
    [upcoming] 尚未生效
    [ending-soon] 半年内到期
    [in-force] 生效
    [unknown] 是否有效未说明
    [open] 正常办公
    [closed] 永久关闭
    [temporarily-closed] 暂停办公
    [moved] 已迁址
    [held] 已结束
    [rescheduled] 改期
   *[expired] 已到期
}

## 帮作者开头

about-init = 建一个小而完整的网站：先看示例页面，再逐页换成自己的内容

usage-folder = [文件夹]
help-init-folder = 新网站的文件夹，可以是空的，也可以还没有建；默认是当前文件夹
help-init-languages = 网站的语言，用半角逗号隔开，第一种的文本是权威文本：`zh-Hans,en`

# $folder：网站所在；$languages：语言标签；$language：权威文本的语言；$file：首页。
site-made = 已在 { $folder } 建好一个小网站（{ $languages }）
site-made-bare = 已在 { $folder } 建好网站（{ $languages }），但示例页面没有{ $language }的，所以只有首页：请写在 { $file } 中
site-made-next = 接下来输入
# $names：其中的内容；$more：没有列全时是 `yes`。
folder-not-empty = { $folder } 不是空文件夹，里面有 { $names }{ $more ->
    [yes] {" "}等
   *[no] {""}
}，因此没有写任何文件
    .help = 换一个新文件夹，如 `yulan init my-guide`；或把里面的内容移到别处
init-no-folder = { $path } 是文件，网站不能放在里面
    .help = 换一个新文件夹，如 `yulan init my-guide`
no-such-day = 无法确定新网站的日期
    .help = 指明日期：`--as-of 2026-11-23`

about-kind-policy = 写一个政策页面：文件、计划或规定
about-kind-service = 写一个办事页面
about-kind-office = 写一个办事地点的页面
about-kind-series = 写一个系列活动的页面，如系列讲座
about-kind-event = 写一场讲座或其他活动的页面
about-kind-faq = 写一个问答页面：一个问题和它的回答
about-kind-news = 写一条有日期的消息
about-kind-topic = 写一个专题页面，把同一情况下要看的页面集中起来
about-kind-page = 写一个其他页面
about-translation = 写出待译的文本：权威文本作为注释逐段列在里面
usage-key = <页面>
usage-translation = <页面> --language <标签>
value-key = 页面
help-key = 哪个页面：它的文件夹在 `content/` 下的路径；只有一个页面这样结尾时，写路径的最后一段就行
help-new-key = 页面文件夹在 `content/` 下的路径，如 `services/work-permit`
help-language = 译成哪种语言

file-written = 已写出 { $path }
page-written-next = 请写正文和事实；读者还缺什么，`yulan check` 会告诉您
page-without-text = 上级文件夹 `{ $page }` 没有正文，还不是页面：用 `yulan new page { $page }` 可以写出
translation-written-next = 译文写在每段注释下面；删去 `state = "draft"` 之后，页面才显示译文
# 新译文里的话：标题后面，状态后面，正文上面。
translation-title = 这是原文的标题，请改成译文
translation-state = 译好以后删去这一行
translation-text = 译文写在每段注释下面。注释只给您看，页面上没有。

unknown-kind = 没有叫 `{ $kind }` 的页面类型
    .help = { $nearest-known ->
        [yes] 写 `yulan new { $nearest } …`，或另选一种：{ $choices }
       *[no] 从这些里选一种：{ $choices }；或写 `translation`、`language`
    }
unfit-key = 页面的路径不能是 `{ $key }`
    .help = { $nearest-known ->
        [yes] 写 `{ $nearest }`：只用字母、数字和连字符，文件夹之间用 `/`
       *[no] 只用字母、数字和连字符，文件夹之间用 `/`，如 `services/work-permit`
    }
reserved-key = 页面的路径不能是 `{ $key }`，因为网站自身要用 `{ $name }`
    .help = 给文件夹另起一个名字
page-exists = 页面 `{ $page }` 已经有了
    .help = 在它的文件夹里接着写，或换一个路径
no-such-page = 没有页面 `{ $key }`
    .help = { $nearest-known ->
        [yes] 写 `{ $nearest }`
       *[no] 写页面文件夹在 `content/` 下的路径，如 `services/work-permit`
    }
ambiguous-page = `{ $key }` 可能是这些页面中的任何一个：{ $candidates }
    .help = 写出所指页面的完整路径
site-without-language = `site.toml` 中没有写任何语言
    .help = 先改正 `yulan check` 指出的问题
no-such-language = 网站没有语言 `{ $tag }`
    .help = { $nearest-known ->
        [yes] 写 `{ $nearest }`；或先增加这种语言：`yulan new language { $tag }`
       *[no] 先增加这种语言：`yulan new language { $tag }`
    }
# $page：页面；$name：语言的名称。
text-prevails = `{ $page }` 的{ $name }文本是权威文本，不是译文
    .help = 指明网站的另一种语言
nothing-to-translate = `{ $page }` 没有权威文本，没有可以翻译的内容
    .help = 先写权威文本；缺哪一种语言，`yulan check` 会告诉您
text-exists = { $path } 已经有了
    .help = 在这个文件里接着写；要重新开始，就先把它删去

about-completions = 输出让命令行补全 `yulan` 各个命令和选项的脚本
usage-shell = <命令行>
value-shell = 命令行
help-shell = 用的是哪种命令行：`bash`、`zsh`、`fish`、`powershell` 或 `elvish`

alone-in-site =
    这里是网站 { $folder }。您可以输入
      yulan check                       列出哪里写错了、该怎样改
      yulan build                       生成网站，写入 `public`
      yulan new service services/NAME   写出一个新页面，供您填写
    输入 `yulan help`，列出所有命令。
alone-elsewhere =
    这里没有网站。建一个小网站，再生成页面：
      yulan init my-guide
      cd my-guide
      yulan build
    输入 `yulan help`，列出所有命令。
offer-here = 这里没有网站。就在这个文件夹里建一个小网站吗？（y/n）
offer-folder = 这里没有网站。新建文件夹 `{ $folder }`，在里面建一个小网站吗？（y/n）
cannot-hear = 无法读取回答：{ $reason }
    .help = 请输入 `yulan init my-guide`

about-move = 给页面换一个路径，连同下级页面；链接、指向它的项和旧地址都跟着改
usage-move = <原路径> <新路径>
value-old = 原路径
value-new = 新路径
help-old = 哪个页面：它的文件夹在 `content/` 下的路径；只有一个页面这样结尾时，写路径的最后一段就行
help-new = 它在 `content/` 下的新路径
help-dry-run = 只说明会改什么，不改动任何文件

# $old、$new：文件夹；$files：改动的文件数；$places：改动的处数。
page-moved = 已把 { $old } 移到 { $new }，并改写了 { $files } 个文件中的 { $places } 处；旧地址会转到新地址
page-would-move = `--dry-run`：{ $old } 会移到 { $new }，会改写 { $files } 个文件中的 { $places } 处；没有写任何文件
move-home = 首页不能换路径
    .help = 指明另一个页面
move-in-the-way = `{ $page }` 处已有内容
    .help = 另选一个路径，或先把那里的内容移走
move-inside = `{ $new }` 在 `{ $old }` 自己里面
    .help = 另选一个不在其中的路径
move-redirected = `{ $page }` 是另一个页面的旧地址，写在 { $path } 中
    .help = 另选一个路径，或把它从那里的 `redirect_from` 中删去
move-uneditable = { $path } 和别的文件都没有改动：第 { $line } 行的内容，程序无法改写
    .help = 把那里的链接写成 `[文字](目标)` 的形式，事实则每项各占一行，然后重试
half-done = { $reason }，而且 { $path } 没有能恢复原样
    .help = 看看所在的磁盘是否连接正常、有无损坏，再与最近一次的备份对照

about-schema = 输出一种文件中可以写什么，供编辑器使用（JSON Schema）
usage-schema = <名称>
value-name = 名称
help-name = 哪种文件：`site`、`facts`、`front-matter` 或 `terms`
