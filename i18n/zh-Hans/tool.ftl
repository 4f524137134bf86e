### 工具对作者说的话：帮助、报告，以及每种问题的文字。
### 问题 `CODE` 的文字是消息 CODE；`.help` 说明该怎么改。文本值 $NAME 另有 $NAME-known，取值为 yes 或 no。
### `.explain` 写给第一次遇到这个问题的人：二到四句，每句一行，不用变量。

## 帮助

about-yulan = 把一个 Markdown 文件夹做成多语言网站
about-build = 生成网站；有错误时不写任何文件
about-check = 列出所有错误和可以改进之处，不写任何文件
about-due = 列出将到期、该核对或将举行的事项：网站内容会变的每一天
about-new = 写出供您继续编写的文件
about-language = 给网站增加一种语言：在 `site.toml` 中登记，并写出菜单和标签的文字文件
about-explain = 说明某个问题是什么意思、为什么影响读者、怎样改
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
value-code = 代码
value-profile = 方案
value-date = 日期
value-within = 天数
value-when = 时机
value-command = 命令

help-tag = 语言的 BCP 47 标签，例如 `vi`、`es`、`zh-Hant`
help-output = 网站写到哪里；默认是网站文件夹中的 `public`
help-base-url = 网站发布后的网址，代替 `site.toml` 中的 `base_url`
help-languages = 只生成这些语言，用半角逗号隔开，如 `zh-Hans,en`
help-drafts = 连同草稿和尚未发布的页面一起生成，并加以标明
help-fresh = 不用以前生成时留下的记录，全部重新生成
help-format = `human` 供人阅读（默认），`json` 和 `sarif` 供程序读取，`github` 把问题标在改动的行旁
help-within = 往后看多少天，如 `30d`；默认 180 天
help-due-format = `text`（默认，供阅读）或 `ics`（供日历使用）
help-command = 要查看的命令
help-root = 网站文件夹；默认从当前文件夹向上，取最近的一个含有 `site.toml` 的文件夹
help-config = 代替 `site.toml` 的设置文件
help-as-of = 以哪一天为准，如 `2026-11-23`；默认是今天
help-ui-language = 工具自身使用的语言：`zh-Hans` 或 `en`
help-code = 问题的代码，例如 `broken-link`；不写则列出全部
help-profile = 检查的严格程度：`default`、`publish`、`cn-gov`，或 `profiles/` 里您自己的文件
help-strict = 把警告当作错误
help-quiet = 只报告问题
help-verbose = 报告更多细节
help-color = 颜色：`auto`（默认）、`always` 或 `never`
help-help = 显示帮助
help-version = 显示版本号

wrong-base-url = 要写完整网址，如 `https://example.org/guide/`
wrong-date = 要写年、月、日，如 `2026-11-23`
wrong-days = 要写天数，如 `180d` 或 `180`
wrong-language = 要写语言标签，用逗号隔开，如 `zh-Hans,en`
wrong-ui-language = 中文写 `zh-Hans`，英文写 `en`

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
not-built-remedy = 暂时改不了的，可以在 `site.toml` 里放宽：写 `[rules.{ $rule }]`，下面写 `severity = "warning"`、`paths = ["{ $path }"]` 和理由 `reason`
# $id：另一个网站的 `id`。
other-site = { $folder } 里原来是网站 `{ $id }`，现在整个换成了这个网站
details = 解析 { $parsed } 个；生成 { $rendered } 个，沿用 { $kept } 个；写入 { $written } 个，未变 { $unchanged } 个，删除 { $removed } 个
found = 共 { $found }
# $name、$tag：语言；$path：改动或新写的文件；$messages：需要翻译的条数。
language-added = 已把{ $name }（{ $tag }）加入 { $path }，状态为筹备中：用 `yulan build --drafts` 查看
messages-written = 已写出 { $path }：共 { $messages } 条文字，每条旁边是英文；没有翻译的，页面显示其他语言
settings-uneditable = 没有改动 { $path }：其中有错误，或语言没有写成 `[[languages]]` 的形式
    .help = 先改正 `yulan check` 指出的 `site.toml` 的错误；或自己在文件末尾加上 [[languages]]，下面各占一行写 tag = "{ $tag }"、name = "{ $name }"
language-is-there = 不必改动：{ $name }（{ $tag }）已在 `site.toml` 中，文字也已齐备
nothing-found = 没有发现问题
# $code: a finding; $severity: what it counts as
explain-title = { $code }：{ $severity }
explain-title-on-request = { $code }：{ $severity }，只有检查方案或 `site.toml` 要求时才报
explain-setting = 确实改不了的，可以写进 `site.toml`，理由留给同事看：
explain-fixed = 这一条不能用设置放宽：不改正就做不出网页。
explain-reason = 为什么这里例外
explain-list = Yulan 能查出的问题，以及各自的级别（设置里可以更改）。`yulan explain 代码` 说明其中一个的意思。
explain-unknown = 没有代码为 `{ $code }` 的问题
    .help = { $nearest-known ->
        [yes] 您要找的是 `{ $nearest }` 吗？
       *[no] 只输入 `yulan explain` 可列出全部代码
    }

## 命令为什么无法执行

no-site = { $folder } 及其上级文件夹中都没有 `site.toml`
    .help = 先进入网站所在的文件夹，或者指明它：`yulan --root 文件夹 …`
no-site-in-root = { $folder } 中没有 `site.toml`
    .help = 指明含有 `site.toml` 的文件夹，或用 `--config 文件` 指明设置文件
root-is-no-folder = 没有 { $folder } 这个文件夹
    .help = 指明含有 `site.toml` 的文件夹
no-profile = 没有方案 `{ $profile }`
    .help = { $nearest-known ->
        [yes] 写 `--profile { $nearest }`
       *[no] 现有 { $choices }；自定的方案写在 `profiles/{ $profile }.toml` 文件里
    }
misnamed-content = 没有存放页面的文件夹 `content`，却有文件夹 `{ $name }`
    .help = 把 `{ $name }` 改名为 `content`
init-in-site = { $folder } 在网站 { $site } 里面，因此没有在那里新建网站
    .help = 换一个在它之外的文件夹；要新建页面，用 `yulan new page 路径`
bad-argument = 这里不能写 `{ $argument }`
    .help = { $nearest-known ->
        [yes] 写 `{ $nearest }`
       *[no] 在命令后面加 `--help`，可看到能写什么
    }
bad-command = 没有命令 `{ $command }`
    .help = { $nearest-known ->
        [yes] 写 `{ $nearest }`
       *[no] `yulan --help` 列出全部命令
    }
no-value = `{ $argument }` 后面没有值
    .help = 在它后面写一个值；在命令后面加 `--help`，可看到写什么
bad-value = `{ $argument }` 不能是 `{ $value }`
    .help = { $nearest-known ->
        [yes] 写 `{ $nearest }`
       *[no] { $sort ->
            [choices] 从这些里面选一个：{ $reason }
           *[words] { $reason }
        }
    }
missing-argument = 命令缺少 { $arguments }
    .help = 在命令后面加 `--help`，可看到要写什么
conflicting-arguments = `{ $argument }` 和 `{ $other }` 不能同时用
    .help = 去掉其中一个
repeated-argument = `{ $argument }` 写了两次
    .help = 去掉其中一个
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
cannot-edit = 无法写入 { $path }：{ $reason }
    .help = { $kind ->
        [permission] 先关闭正在使用它的程序再重试；仍然不行，请管理员给您写入权限
        [full] 腾出磁盘空间，然后重试
       *[other] 看看所在的磁盘是否连接正常、有无损坏，然后重试
    }
edit-in-the-way = { $path } 处已有内容，因此什么都没有写
    .help = 另起一个名字，或先把那里的内容移走
edit-outside = { $path } 经由链接通到网站文件夹之外，因此什么都没有写
    .help = 把链接换成文件夹本身，或到文件实际所在的地方修改
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
    .explain =
        电脑用数字存储文字，对照表不止一种；Yulan 只读其中的 UTF-8，各国文字它都有。
        对照表用错了，读者看到的就是乱码，因此整个文件都没有采用。
        在记事本中点“文件”“另存为”，在“保存”按钮旁的“编码”一栏选 `UTF-8`；`ANSI` 和 `Unicode` 是另外的编码。
file-too-large = 这个文件有 { $megabytes } MB，而一篇文本最多 4 MB
    .help = 把文本分到几个页面，不是文本的内容作为文件放在旁边
    .explain =
        一篇文本、一份事实或设置最多 4 MB，这已远远超过读者会在手机上读完的篇幅。
        更大的文件多半是取错了名字，比如把录音改名成了 `en.md`；这样的文件整个不读，读者什么也看不到。
        把扩展名改回原来的；如果文本真有这么长，就分成几个页面。
directory-loop = 文件夹链接 `{ $path }` 又指回它所在的文件夹
    .help = 删除这个链接，把需要的文件复制到这里
    .explain =
        磁盘上除了文件和文件夹，还可以有“链接”，它代表别处的一个文件夹。
        这个链接绕回了它自己所在的文件夹，或者与另一个链接互相指来指去；照它走下去，同样的页面会没完没了地重复，因此没有采用。
        删去这个链接；读者需要其中的内容，就把那些文件复制到这里。
link-outside-site = 文件链接 `{ $path }` 指向网站文件夹之外
    .help = 删除这个链接，把它指向的文件复制到这里
    .explain =
        这是磁盘上的一个“链接”，它代表的文件或文件夹在网站文件夹之外。
        换一台电脑，那个位置可能不存在，或者放着别的文件，做出来的网站就会缺内容、不一样，因此没有采用。
        删去链接，把文件本身复制进来；指向网站文件夹之内的链接可以保留。
name-not-unicode = `{ $path }` 的名字中有别的电脑认不出的字符
    .help = 改名；用拉丁字母、数字和连字符总不会错
    .explain =
        这个文件或文件夹的名字里有别的电脑认不出、或会认成别的东西的字符：旧编码的字、反斜杠，或者看不见的符号。
        名字会成为网址的一部分，读者会打不开；拷到 U 盘上，还可能变成另一个文件。
        这种名字多半来自旧的压缩包；重新输入一遍即可，如 `map-2026.png` 或 `地图.png`。
misnamed-text = { $reason ->
    [language] 文件名 `{ $name }` 不是本网站的任何一种语言
    [copy] `{ $name }` 不是页面的文本：这个页面的每种语言都已有文本
    [facts] `{ $name }` 像是写事实的文件，而只有 `facts.toml` 才会读取
    [word-lock] `{ $name }` 是 Word 打开文档时留下的临时文件
   *[extension] `{ $name }` 像是页面的文件，但扩展名不对
}
    .help = { $reason ->
        [language] 用文本的语言命名，如 `{ $suggestion }`（本网站的语言：{ $languages }），或移出 `content/`
        [copy] 只是副本或说明的，移出 `content/` 或删除；内容有用的，先并入那种语言的文本（本网站的语言：{ $languages }）
        [facts] 改名为 `facts.toml`；如果文件夹里已经有了，把有用的内容并进去，再删除这个文件
        [word-lock] 在 Word 中关闭文档，再删除这个文件
       *[extension] 另存为纯文本，编码选 `UTF-8`，文件名用 `{ $suggestion }`
    }
    .explain =
        页面的文本靠文件名识别：语言的标签加上 `.md`，如 `en.md`、`zh-Hans.md`。
        名字不对的文本会被悄悄漏掉，使用那种语言的读者就看不到。
        Windows 会隐藏扩展名：在文件资源管理器中点“查看”，勾选“文件扩展名”，就能看出 `en.md` 其实是 `en.md.txt`。Word 文档要先另存为纯文本。
duplicate-text = 这篇文本的语言是 `{ $language }`，`{ $other }` 也是
    .help = 两个文件只留一个
    .explain =
        每个页面每种语言只有一篇文本，而这里有两个文件都算；`zh-CN.md` 和 `zh-Hans.md` 是同一种语言。
        两篇只能显示一篇；有人改了没有显示的那一篇，读者永远看不到。
        比较一下，留下正确的一篇，把另一篇移出文件夹。
missing-authoritative-text = `{ $page }` 没有 `{ $language }` 文本，而这个页面以这种语言为准
    .help = 加上 `{ $file }`，或在它的 `facts.toml` 中改以另一种语言为准：`authoritative = "en"`
    .explain =
        每个页面都有一篇权威文本：译文不一致时以它为准，其他语言都从它翻译。
        这里只有译文或事实，或者首页还没有文本，读者无从知道页面以什么为准。
        补写这篇文本；如果这个页面本来就该以另一种语言为准，比如专为新来的人用英文写的须知，就在它的 `facts.toml` 中写 `authoritative = "en"`。
reserved-name = `{ $name }` 是网站自身要用的地址
    .help = 给文件夹换一个名字
    .explain =
        有些页面由 Yulan 自己生成，它们的名字不能直接用在 `content/` 下面：`index`、`search`、`a-z`、`changes`、`calendar`、`glossary`、`audience`。
        用了这样的名字，两个页面就会有一个被盖住：读者想搜索，打开的却是您的文章，或者反过来。
        换一个名字，如 `search-help`；或者放到另一个文件夹里面，在那里可以随便用。
dotted-directory = 文件夹名 `{ $name }` 中有点号，页面地址不能有点号
    .help = 给文件夹改名，可用连字符代替点号
    .explain =
        页面的文件夹名就是地址，而地址中的点号留给 Yulan 在页面之外另做的文件，如 `policies.page-2.html`，即长列表的第二页。
        页面名字里有点号，就可能占了它的位置，读者总有一个看不到。
        把点号换成连字符，如 `version-1-2`。只放图片和文件的文件夹可以有点号。
unfit-directory = { $reason ->
        [copy] 文件夹 `{ $name }` 用的是 Windows 自动起的名字，而其中的页面会照样发布
       *[letters] 文件夹名 `{ $name }` 不能原样用作网址
    }
    .help = { $reason ->
        [copy] 如果只是副本，就删除这个文件夹；如果页面有用，用拉丁字母改名：`yulan move "{ $page }" 新名字`
       *[letters] 改用拉丁字母、数字和连字符命名：`yulan move "{ $page }" 新名字`；旧链接会自动转到新地址
    }
    .explain =
        页面文件夹的名字就是它在各种语言中的网址。空格和汉字在网址里会变成 `%E5%89%AF` 这样的字符，没法念、没法输入，也没法印在传单上，有的软件还会把链接从中断开。
        名为 `x - 副本` 或 `新建文件夹` 的文件夹多半是无意中留下的副本，其中的页面却会照样发布。
        副本就删除；其他的用 `yulan move` 改名：链接会跟着改，旧地址也会转到新地址。
address-collision = 地址 `{ $address }` 同时属于 `{ $other }`
    .first = 这里先有了这个地址
    .help = 给其中一个文件夹改名；如果这个地址写在 `redirect_from` 中，就从那里删去
    .explain =
        一个地址只能属于一个页面，这里却有两个都要用；常见的是 `redirect_from` 里写的旧地址，如今已是另一个页面的地址。
        读者打开收藏的链接，或扫描印出来的二维码，只能到其中一个页面，而那可能不是他要找的。
        给其中一个文件夹改名；如果是两个页面都写了同一个旧地址，就留给读者真正要找的那个页面。

## 问题：设置和事实

toml-syntax = { $slip ->
    [twice] 这个名称写了两次
    [opening-quote] 这段文字后面有引号，前面却没有
    [quotes] 这段文字没有加引号
    [closing-quote] 这段文字前面有引号，后面却没有
    [colon] 名称后面应当是 `=`，这里是冒号
    [nothing] `=` 后面没有内容
    [no-value] 这里只有名称，没有 `=` 和后面的内容
    [bracket] 这里的括号不成对
    [comma] 两项内容之间应当有一个逗号，这里不是这样
    [key] `=` 左边和方括号里的名称只能用英文字母、数字、`-` 和 `_`，这里有空格或别的字，或者是空的
    [date] 日期或时间不是这样写的，或者没有这一天
    [number] 数字不能这样写
    [too-much] 这一行多了内容：一行只能有一个 `名称 = 内容`
    [word] 这里只能写 `true`、`false`、数字、日期，或加引号的文字
    [inner-quotes] 文字里面的引号使它提前结束了
    [boolean] 这里只能写 `true` 或 `false`
    [backslash] 半角直引号里的反斜线会与后面的字母合起来读
   *[other] 这里读不出来，不合 TOML 的写法：{ $detail }
}
    .help = { $meant-known ->
        [yes] 写成 `{ $meant }`
       *[no] { $slip ->
            [twice] 删去其中一行，或给一行换个名称
            [opening-quote] 在文字前面加上半角直引号：`name = "文字"`
            [quotes] 在文字两边加上半角直引号：`name = "文字"`
            [closing-quote] 在文字后面加上半角直引号：`name = "文字"`；文字里面的引号写成 `\"`
            [colon] 把冒号改成 `=`，文字要加半角直引号：`name = "文字"`
            [nothing] 在 `=` 后面写上内容，文字要加半角直引号：`name = "文字"`；没有内容可写的，删去这一行
            [no-value] 写成 `name = "文字"`；如果是分组的名称，单独放在方括号里：`[name]`；如果是列表中的一项，也要放在方括号里
            [bracket] 把括号补成一对：列表和分组名用 `[ … ]`，写在一行里的几项内容用 {"`{ … }`"}
            [comma] 每两项之间用一个半角逗号隔开：`["a", "b"]`，{"`{ value = 10, unit = \"day\" }`"}；如果列表到这里之前就结束了，补上 `]`
            [key] 两个名称之间用半角句点：`[fees.card]`；中文等其他名称要加半角直引号：`"工本费" = "400"`，`[fees."工本费"]`
            [date] 写年、月、日，月和日各两位，例如 `2018-07-05`，并且当月要有这一天
            [number] 数字中间不留空格，前面不加 0：`12`；电话号码和金额要加引号
            [too-much] 后面的内容另起一行，或把整段文字放进半角直引号里
            [word] 写 `true` 或 `false`；如果是文字，要加半角直引号：`name = "文字"`
            [inner-quotes] 文字里面的引号写成 `\"`，或用弯引号“ ”
            [boolean] 写 `true` 或 `false`，不加引号
            [backslash] 文件夹之间用 `/`；反斜线本身要写两个：`\\`
           *[other] 写成 `name = "文字"`，引号和等号都用半角：不用 “ ”，也不用 ＝；中文名称要加引号，如 `[fees."工本费"]`
        }
    }
    .explain =
        事实、设置和两行 `+++` 之间的内容用一种严格的格式，叫 TOML：每行一个 `name = 值`，标点符号一个都不能错。
        不合格式的行，工具不会去猜，其中的费用、日期或标题读者就看不到。
        多半是 Word 或中文输入法换了符号：引号要用半角直引号 `"…"`，等号和括号也用半角，日期写成 `2026-11-23`，中文的名称要放在引号里。
type-expected = { $expected ->
    [string] 文字
    [integer] 整数
    [count] 不小于 0 的整数
    [boolean] `true` 或 `false`
    [date] 日期
    [list] 列表
    [table] 一组有名称的内容
    [rule] 一组有名称的内容
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
    [table] 一组有名称的内容
   *[other] `{ $found }`
}
wrong-type = `{ $key }` 的值应是{ type-expected }，这里却是{ type-found }
    .help = { $meant-known ->
        [yes] 写成 `{ $key } = { $meant }`
       *[no] { $expected ->
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
            [rule] 单独写一行 `[rules.{ $key }]`，下面写 `severity = "off"` 和理由 `reason = "…"`
            [decimal] 写 `{ $key } = 12` 或 `{ $key } = "12.5"`：只用数字，最多一个小数点，不用逗号和正负号
            [days] 写 `{ $key } = "180d"`
            [local-time] 写 `{ $key } = 2026-11-23T14:00:00`，时刻后面不写别的；时区以 `time_zone` 为准
           *[other] 照文档中 `{ $key }` 的写法改
        }
    }
    .explain =
        每一项只接受一种值：文字放在半角直引号里，整数和日期不加引号，几样并列的放在方括号里。
        换成别的写法，Yulan 就没法据此用各种语言写出读者看到的句子、表格和日历。
        多半是少了或多了一对引号：`title = "费用"`、`weight = 10`、`published = 2026-11-23`、`audience = ["student"]`。小数是例外，要加引号：`amount = "12.5"`。
unknown-key = 这里没有名为 `{ $key }` 的项
    .help = { $home ->
        [top] 移到第一行方括号之前：写在一行方括号下面的，都归那一组
        [none] { $nearest-known ->
            [yes] 改成 `{ $nearest }`，或删去
           *[no] 删去，或看看它是否应该写在别的文件里
        }
       *[other] 它属于 `{ $home }`：写到以 `{ $home }` 开头的方括号行下面
    }
    .explain =
        等号左边或方括号里的名称在这里没有意义，多半是拼错了字母。
        这一项不会采用：打开文件能看到它，读者却看不到。如果看得出原本要写哪一项，就算错误，免得页面缺了日期、费用就发布出去。
        改正名称，如把 `audiences` 改成 `audience`；或者移到该写的地方：事实写在 `facts.toml`，文字写在文本的两行 `+++` 之间，设置写在 `site.toml`。
unknown-value = `{ $key }` 不能是 `{ $value }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`，或另选一个：{ $choices }
       *[no] 从这些里选一个：{ $choices }
    }
    .explain =
        有些项只能从几个固定的词里选，网站靠这些词归类，并用各种语言写出来。
        别的词 Yulan 不懂，既不能翻译，也不能照办，读者就得不到说明，或得到错的。
        从 `yulan check` 列出的词里选一个，照原样写，如 `kind = "policy"`；想用自己的话说，就写在正文里。
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
    .explain =
        生成页面之前，`site.toml` 必须写明三件事：网站的名字（`id`），以哪种语言的文本为准（`authoritative`），以及有哪些语言，每种语言写一个 `[[languages]]` 和它的 `tag`。
        读者按语言选择能读的内容；名字写在网站的每一份副本里，U 盘上的也一样，用来区别于其他网站。
        名字用拉丁字母，选一个以后不必再改的，如 `id = "hongqiao-guide"`。
invalid-language = `{ $tag }` 不是语言标签
    .help = 写成 `zh-Hans`、`en`、`ja`、`pt-BR` 这样的标签
    .explain =
        语言要用浏览器看得懂的简短标签来写：`zh-Hans` 是简体中文，`en` 是英文，`ja` 是日文，`pt-BR` 是巴西葡萄牙文。
        手机靠它选对字形，读屏软件靠它选对发音；写成“中文”，它们就不懂了。
        这里写标签；读者看到的语言名称在 `site.toml` 中另写一行：`name = "中文"`。
language-alias = 语言 `{ $tag }` 按 `{ $language }` 处理
    .help = 改成 `{ $language }`
    .explain =
        一种语言可以有几个标签，这里写的不是通用的那个：`zh-CN` 说的是地区，`zh-Hans` 说的才是读者所读的简体字。
        Yulan 把两者当作同一种语言，网址中用通用的标签，读者不受影响。
        不过还是改一下为好，这样设置、文件名和网址都一致。
unknown-language = `{ $tag }` 不是本网站的语言
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`，或在 `site.toml` 中加上 `[[languages]]` 和 `tag = "{ $tag }"`
       *[no] 改成 `site.toml` 中已有的语言，或在那里加上 `[[languages]]` 和 `tag = "{ $tag }"`
    }
    .explain =
        这里要用到一种语言，作为权威文本或用来代替缺少的译文，而 `site.toml` 的语言里没有它。
        没有这种语言的文本，需要它的地方读者就没有内容可看。
        多半是标签写错了：要与 `[[languages]]` 下的某个 `tag` 完全一样。如果确实要用这种语言，就在那里加上。
duplicate-language = 语言 `{ $language }` 写了两次
    .help = 两个 `[[languages]]` 只留一个
    .explain =
        `site.toml` 的语言列表里，同一种语言写了两次；也可能是两个标签，如 `zh-CN` 和 `zh-Hans`，其实是一种语言。
        否则读者会看到两个一样的选择，因此后一个没有采用，写在它下面的名称等设置也没有采用。
        把两处中正确的内容合到一个 `[[languages]]` 下面，另一个删去，一直删到下一行方括号之前。
invalid-base-url = `{ $url }` 不能用作网站的网址
    .help = 写完整网址，如 `https://example.org/guide/`，不带 `?` 和 `#`
    .explain =
        `base_url` 是网站发布后的网址，所有页面的地址都接在它后面。
        开头少了 `https://`，或者中间有 `?`、`#`，拼出来的地址就打不开，读者从搜索引擎和转发的链接都到不了。
        在浏览器中打开网站首页，复制地址，到最后一个斜杠为止，如 `https://example.org/guide/`。
no-language-made = 网站的语言都还在准备中，没有页面可以生成
    .help = 删去已备好的语言的 `preview = true`，或用 `--drafts` 生成
    .explain =
        写了 `preview = true` 的语言还在准备中，只有编写的人用 `--drafts` 才能看到。
        这里每种语言都这样写了，读者得到的网站就一个页面也没有。
        哪种语言的文本已经备好，就删去它的 `preview = true`；其他语言可以继续准备。
wordless-fact = 正文和 `i18n/terms.toml` 都没有写 `{ $id }` 叫什么，读者会看到这个编号
    .help = 在正文的标题后加上 `{"{"}#{ $id }{"}"}`，或在 `+++` 之间的 `[labels]` 下写 `{ $id-key } = "…"`
    .explain =
        材料、费用、数据在 `facts.toml` 中只写一次，用 `card` 这样的编号；它叫什么，由各种语言的文本来写。
        这里还没有人写它的名称，读者看到的就是光秃秃的编号，像一张忘了填的标签。
        在文本中写上：用标题 {"`### 工本费 {#card}`"}，或在 `[labels]` 下写 `card = "工本费"`；几个页面都要用的官方名称，写在 `i18n/terms.toml`。
unpublished-home = 首页还不能公开，而每个页面都有通往首页的链接
    .help = 把 `content/facts.toml` 中的 `published` 改为已经到来的日期，并删去本文中的 `state = "draft"`；想先看看，可用 `--drafts` 生成
    .explain =
        每个页面都通往首页，而首页还不能公开：文本是草稿，或者 `published` 写的日子还没有到。
        没有首页，读者无从看起，也无法返回，因此整个网站都不生成。
        首页已备好，就删去文本中的 `state = "draft"`，并把 `published` 改为今天或更早；还没备好，可用 `yulan build --drafts` 生成一份自己看。
unknown-time-zone = 没有名为 `{ $zone }` 的时区
    .help = 写 IANA 时区名称，如 `Asia/Shanghai`
    .explain =
        时区决定一天从几点算起，今天哪些政策有效，以及上海的讲座记到外地读者的日历上是几点。
        电脑通用的时区表（IANA）里没有这个名称，时刻就算不出来；猜一个，读者可能会跑空。
        时区名称由地区和城市组成，中间是斜杠，如 `Asia/Shanghai`、`Europe/Paris`；不写 `time_zone` 就按上海时间。
no-base-url = 没有设置 `base_url`，因此没有网站地图，也不能订阅更新，页面也不标明自己的网址
    .help = 网址定下来之后，在 `site.toml` 中加上 `base_url = "https://example.org/"`
    .explain =
        Yulan 还不知道网站发布后的网址；网址还没有定，这就不算问题。
        页面都能正常使用，放在 U 盘上也行；只是搜索引擎得不到页面清单，读者不能订阅更新，页面也不标明自己的网址。
        网址定下来之后，写在 `site.toml` 中：`base_url = "https://example.org/"`。
period-reversed = 这段时间到 { $to } 结束，却从 { $from } 才开始
    .help = 改正写错的日期；如果写反了，就把两个日期对调
    .explain =
        一段时间有第一天 `from` 和最后一天 `to`，这里最后一天却早于第一天。
        这样一来，它哪一天都不成立：通知永远不会出现，政策还没开始就算结束了。
        按来源核对日期，多半是写反了，或者年份不对。只知道其中一个，就不写另一个。
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
    .explain =
        会变的费用或时限，在同一个编号下写几项，每项用 `from` 和 `to` 写明何时适用；`to` 是适用的最后一天，不是失效的那天。
        这里有两项在同一天都适用，读者到了窗口，要交的钱可能与页面上写的不一样。
        让前一项在后一项的前一天结束：`to = 2026-12-31`，接着 `from = 2027-01-01`；只写年份的，算到当年最后一天。
ambiguous-date = `{ $value }` 不是人人都会读成同一天的日期
    .help = { $meant-known ->
        [yes] 写成 `{ $key } = { $meant }`
       *[no] 写年、月、日，不加引号：`{ $key } = 2026-11-23`；只知道年月或年份时，写 `{ $key } = "2026-11"` 或 `{ $key } = "2026"`
    }
    .explain =
        `facts.toml` 中的日期只有一种写法，各种语言由它写出自己的形式：`2018-07-05` 在中文里是“2018年7月5日”，在英文里是“5 July 2018”。
        这里的写法不止一种读法，或者根本不是日期：`07/05/2018`，美国人读作 7 月 5 日，法国人读作 5 月 7 日，截止日期就可能差两个月。
        写年、月、日，月和日各两位，中间用半角连字符，不加引号；只知道月份或年份时加引号，写 `"2018-07"` 或 `"2018"`。
fee-without-price = 这项费用没有写明价格：既没有金额和币种，也没有说明免费或不详
    .help = 写 `amount = "400"` 和 `currency = "CNY"`（三个大写字母），或 `free = true`，或 `unknown = true`
    .explain =
        每项费用都要告诉读者三者之一：多少钱、什么币种，免费，或者没有说明。
        这里什么都没有写，或者金额没有币种；读者会以为不说就是免费，来办事时没有带钱。
        写 `amount = "400"` 和 `currency = "CNY"`；来源写明免费的，写 `free = true`；没有说明的，写 `unknown = true`，读者看到的是“未说明”。
invalid-phone = `{ $value }` 不是各地都能拨通的号码
    .help = 依次写 `+`、国家代码和号码，不加空格和连字符，如 `+862112345678`；3 至 6 位的短号直接写，如 `12345`
    .explain =
        读者点一下号码就拨出，有的人在国外，有的人用外国的卡，所以号码要以 `+` 和国家代码开头，中国是 `+86`。
        照这里的写法，从那里打不通，或者手机认不出其中的空格和符号。
        去掉区号前面的 `0`、空格和连字符：`021-6200 0000` 写成 `+862162000000`，页面会自动把数字分组显示。`12345` 这样的短号照写。
missing-fact = 读者在 `{ $kind }` 类页面上要找而这里没有写的有：{ $fields }
    .help = { $field ->
        [several]
            在第一行方括号之前，把下面各行改成实际内容加上；没有说明的写 `unknown = true`，读者会看到“未说明”；各页都一样的，在 `content/facts.toml` 的 `[defaults]` 下写一次即可
            { $toml }
        [text] 在第二行 `+++` 下面写正文
        [sources] 在第一行方括号之前加上 `{ $toml }`，出自该来源的事实写 `source = "law"`
        [owner] 在 `content/facts.toml` 的 `[defaults]` 下加上 `{ $toml }`，写 `i18n/terms.toml` 中的机构
        [contact] 在 `content/facts.toml` 的 `[defaults]` 下加上 `{ $toml }`，写页面的路径或电子邮箱
        [offered_at] 在第一行方括号之前加上 `{ $toml }`，写办理地点页面的路径；没有说明时写 `place = {"{"} unknown = true {"}"}`
        [published] 在第一行方括号之前加上 `{ $toml }`，即正文可以公开的日期
        [start] 在第一行方括号之前加上 `{ $toml }`；只知道月份时写 `start = "2018-03"`
        [checked] 在第一行方括号之前加上 `{ $toml }`，即最近一次与来源核对的日期
        [audience] 在 `content/facts.toml` 的 `[defaults]` 下加上 `{ $toml }`，或写在这里第一行方括号之前
       *[other] 在第一行方括号之前加上 `{ $toml }`；`unknown = true` 会告诉读者此项未说明
    }
    .explain =
        同一类页面，读者要找的内容是一样的：办事要看费用、时限、材料和地点，办事地点要看开放时间，政策要看何时生效。
        这里缺了其中一项，读者找不到，就只好打电话来问，或者白跑一趟，甚至以为没有这回事。
        把它写上，并注明来源；查过了，确实没有说明的，写 `unknown = true`，页面会如实显示“未说明”。
wrong-kind = `{ $field }` 所指的 `{ $page }` 是 `{ $kind }` 类页面，不能用在这里
    .help = 改指 { $kinds } 类页面，或改正 `{ $page }` 的 `facts.toml` 中的 `kind`
    .explain =
        页面分不同的类型，`facts.toml` 中有些项只能指某一类：`offered_at` 指办事地点，`covers` 指政策或办事页面。
        这里指的页面是另一类，读者想知道去哪里办，打开的页面却没有地址和开放时间。
        多半是错用了相近的名字，改成要指的页面即可。如果页面没有错，就是它自己的 `facts.toml` 没有写对类型，如 `kind = "office"`。
unpublished-reference = `{ $page }` 尚未发布，`{ $field }` 中不显示它
    .help = 不必改动，页面发布后自会显示；也可查看那个页面的 `published` 和 `state`
    .explain =
        这里的事实提到一个尚未公开的页面：它的文本是草稿，或者 `published` 写的日子还没有到，或者它的上级页面没有公开。
        读者打不开它，所以这里先不显示；本页的其他内容不受影响。
        一般不必处理，那个页面公开后自会出现。如果它早该公开，就看看它的 `facts.toml` 中的 `published` 和文本中的 `state`。
unknown-source = 本页没有来源 `{ $id }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 在这里或上级页面的 `[defaults]` 下加上 `[sources.{ $id-key }]`，写明 `title`
    }
    .explain =
        事实用编号注明出处，如 `source = "law"`，文件本身写在同一编号下：`[sources.law]`。
        这个编号下没有文件，单位人事要向员工说明依据，或者读者有疑问，都无从查起。
        改正编号，或补上这份文件和它的标题；几个页面都要用的，在上级页面的 `facts.toml` 中写 `[defaults.sources.law]`。
unknown-document = 本页没有材料 `{ $id }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 加上 `[documents.{ $id-key }]`，或从 `needs` 中删去
    }
    .explain =
        办事的步骤用 `needs` 写明要带哪些材料，写的是 `[documents]` 下的编号。
        这个编号不在其中，读者不知道哪一步要交这份材料，可能会漏带。
        多半是拼错了，如把 `passport` 写成 `pasport`；如果材料清单里确实少了它，就加上 `[documents.passport]`。
unknown-unit = 没有名为 `{ $unit }` 的计数单位
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 从 { $choices } 中选一个，或在各语言的 `site.ftl` 中加上消息 `count-{ $unit }`
    }
    .explain =
        数字要带单位，如 `lecture`（讲座）、`person`（人），因为各种语言说法不同：中文说“30场讲座”，英文说“30 lectures”，俄文和阿拉伯文的词还会随数字变化。
        这个单位没有写好的说法，用哪种语言都说不出来。
        从 `yulan check` 列出的单位里选一个。要用别的单位，就在每种语言的 `site.ftl` 中加上一条，如 {"`count-visit = { $number }人次`"}。
duplicate-fact-id = 本页有两项都用 `{ $id }` 作编号
    .first = 这里已经用过
    .help = 给其中一项换个编号，写着它名称的地方也一起改
    .explain =
        编号是页面用来找东西的：找到事实，找到它在各种语言中的名称，也找到它在句中的位置，如 {"`{{ fees.card }}`"}。
        本页有两项用了同一个编号，一项的名称就会显示在另一项上，比如费用显示成了材料的名称。
        给其中一项换个编号，如 `card-fee`，写着原编号的地方一起改：标题中的 {"`{#card}`"}、`[labels]` 和 `needs`。
repeated-fact = `{ $id }` 写了不止一次，而 `{ $group }` 中每项只能写一次
    .help = 保留一个 `[{ $group }.{ $id-key }]`，其余另起编号；只有时限和费用可以按日期更换
    .explain =
        双方括号 `[[fees.card]]` 表示同一编号下可以有几项，各管一段时间；只有时限和费用可以这样写。
        电话、材料和数据每个编号只能写一项，这里写了几项，只有一项会保留，其余的读者永远看不到。
        每一项用自己的编号和单方括号，如 `[phones.enquiry]`、`[phones.desk]`。
contradictory-fact = { $key ->
    [free] 这里写了 `free`（免费），又写了金额
   *[unknown] 这里写了 `unknown`（不详），旁边又写了值
}
    .help = 保留对的，删去另一个
    .explain =
        同一项事实说了两种互相矛盾的话：又说免费，又写了金额；或者又说不详，又写了内容。
        页面只能显示其中一种，读者照着去做，却不知道还有另一种说法。
        再核对一下来源，删去不对的那一行：`free = true`、`unknown = true`，或者旁边的值。
nameless-source = 这个来源没有 `title`，来源列表里会是空白
    .help = 加上 `title = "…"`，照文件或报道的标题写
    .explain =
        页面会列出事实所依据的文件和报道，每一份用标题表示。
        这一份没有标题，读者看到的是空白，既查不到，也没法引用。
        照文件上的原文写标题：`title = "…"`；原文与权威文本不是同一种语言的，再写明是哪种语言，如 `language = "en"`。
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
    .explain =
        开放时间由一条条规则组成：每周都一样的，用 `days` 写星期几；节假日等例外，用 `from` 和 `to` 写起止日期；每一条都用 `open` 写几点开门、几点关门。
        这里缺了一部分，或者两种混在一起，读者可能会吃闭门羹。
        每周的：`days = ["mon", "fri"]`、`open = ["09:00-17:00"]`。节假日的：`from = 2026-10-01`、`to = 2026-10-07`、`open = []`，意思是不开放。
overlapping-hours = 另有一处说的是同样的日子或时间，无法判断以哪处为准
    .help = 让其中一处在另一处开始之前结束
    .explain =
        有两处说的是同一时间：两条例外有同一天，或者同一天的两段时间互相重叠。
        无法判断以哪一处为准，读者来的时候可能没有人。
        让一处在另一处开始之前结束，如 `open = ["09:00-11:30", "13:30-17:00"]`。例外与平时的规则不算重叠，那几天以例外为准。
missing-value = 这里什么都没有写明：没有值，也没有写不详
    .help = 补上缺少的内容，如 `{ $lines }`，或写 `unknown = true`
    .explain =
        这里写了事实的名称，却没有写内容：数据没有数值或单位，电话没有号码，有效期没有日期，开放时间没有星期或钟点。
        空着不写，会被当成“未说明”，而其实没有人查过，读者可能就不再追问了。
        补上内容；只有查过来源确实没有的，才写 `unknown = true`。
invalid-url = `{ $value }` 不是网址
    .help = 从浏览器复制网址：以 `https://` 开头，不含空格
    .explain =
        这里写的是网址，读者点一下就要能打开，所以要写完整：以 `https://` 或 `http://` 开头，中间没有空格。
        照现在的写法，浏览器会在本网站里找这个页面，或者可能运行暗藏的程序。
        在浏览器中打开要指的网页，把地址栏整行复制下来，如 `https://example.org/guide`。
reserved-fact-id = 事实不能用 `{ $id }` 作编号，它是事实中某个项的名称
    .help = 换一个编号；数值和日期写在某个编号之下，如在 `[fees.card]` 下面写 `{ $id } = …`
    .explain =
        事实下面有三个名称各有用处：`value` 是数值，`from` 和 `to` 是起止日期。
        拿它们作编号就会混淆，写着 {"`{{ effective.from }}`"} 的句子，读者看到的可能就不是日期了。
        多半是漏写了编号：先写 `[fees.card]`，下一行写 `from = 2026-01-01`；否则就换一个编号。
missing-datum = 地图上的点要写 `lon`、`lat` 和 `datum`，这里没有写全
    .help = 三项都写，或都删去；坐标来自卫星定位或 OpenStreetMap 时写 `datum = "wgs84"`，来自高德或腾讯时写 `gcj02`，来自百度时写 `bd09`
    .explain =
        地图上的点由两个数（`lon` 和 `lat`）组成，还要注明取自哪种地图：国内的地图与卫星定位之间有偏移，可达几百米。
        三项不全，Yulan 就没法在各种地图上都指对地方，读者坐车可能会停到另一条街。
        坐标从哪里复制，就写哪种：高德或腾讯写 `datum = "gcj02"`，百度写 `"bd09"`，卫星定位或 OpenStreetMap 写 `"wgs84"`。没有坐标，只写地址也可以。
coordinate-out-of-range = `{ $key }` 的值应是 -{ $most } 到 { $most } 之间的度数，`{ $value }` 不是
    .help = { $key ->
        [lon] 用小数写东经的度数，如 `lon = "121.35"`；北纬写在 `lat` 中
       *[lat] 用小数写北纬的度数，如 `lat = "31.22"`；东经写在 `lon` 中
    }
    .explain =
        `lon` 是东经，`lat` 是北纬，单位是度；上海在 `lon = "121.47"`、`lat = "31.23"` 一带。
        这里的数不可能是这样的度数，照它走，读者会被带到千里之外，或者根本找不到。
        多半是两个数写反了，或者写成了度和分：只用数字和一个小数点，不写 `°`、`N`、`E`；西经和南纬前面加负号。
invalid-hours = `{ $value }` 不是同一天内从开门到关门的时间
    .help = 时和分都写两位数，中间用半角连字符，如 `"09:00-17:00"`；跨过午夜的，当天写到 `24:00`，其余写在次日，从 `00:00` 开始
    .explain =
        开放时间按 24 小时制，从开门写到关门，在同一天之内：`"09:00-17:00"`。
        这里的写法读不出是几点到几点，也就没法告诉读者什么时候来。
        时和分各两位数，中间用半角连字符，不用破折号或“至”：`"09:00-11:30"`；中午休息的分成两段，`open = ["09:00-11:30", "13:30-17:00"]`。营业过午夜的，当天到 `24:00`，次日从 `00:00` 起。
deadline-after-start = 报名截止日期晚于活动开始的那一天
    .help = 改正 `deadline` 或 `start`；`deadline` 最晚可以是活动开始的当天
    .explain =
        `deadline` 是报名的最后一天，这里却晚于活动开始的那一天。
        读者信了它，报上名时活动已经过去了。
        与活动公告核对，多半是月份或年份写错了。可以当场报名的，`deadline` 就写活动当天。
event-ends-before-start = 这场活动还没有开始就已结束
    .help = 改正 `start` 或 `end`；知道时刻就一并写上，如 `2026-11-23T14:00:00`
    .explain =
        这场活动的结束时间早于开始时间。
        这样的活动没法记入日历，读者也不知道该信哪一个。
        把 `start` 和 `end` 与活动公告核对；常见的是钟点写错，如下午两点写成了 `02:00`，应是 `14:00`。不知道何时结束，就不写 `end`。
forbidden-term = 正文不能用“{ $form }”这种写法
    .help = 改成“{ $preferred }”，或在 `i18n/terms.toml` 的 `forbidden` 中删去这种写法
    .explain =
        这种写法在 `i18n/terms.toml` 中列为不可用：它是旧名称、错写，或会引起误解的译法。
        读者拿着它到窗口去问、去搜索，别人可能听不懂；看到两种名称，还会以为是两回事。
        改用规定的名称，即官方文件上的写法。如果这种写法其实没错，就从那里的 `forbidden` 中删去。
nameless-term = 术语 `{ $term }` 没有 `{ $language }` 名称，而本网站以这种语言为准
    .help = 写 `[{ $term-key }.{ $language }]`，在它下面写 `preferred = "…"`，名称照官方文件的写法
    .explain =
        `i18n/terms.toml` 中的每个术语，至少要有它的官方名称，即以哪种语言为准，就写那种语言的。
        没有名称，指向它的链接和要显示它的地方就没有文字，读者在窗口也没法指给工作人员看。
        从官方文件中查到名称，写在术语和语言的那一行下面：`preferred = "外国人工作许可证"`；其他语言的名称可以以后再补。
shared-name = 两个术语的名称都是“{ $name }”
    .help = 如果是同一件事，只留一个；如果不是，让两个名称有所区别
    .first = 另一处
    .explain =
        两个术语在同一种语言中名称相同，可能是同一件事登记了两遍。
        如果是同一件事，两处迟早会改得不一致；如果是两件事，读者在术语表里分不清。
        是同一件事，就只留一个；不是，就把名称写得更清楚，如“工作许可（证件）”和“工作许可（通知）”。如果官方名称确实相同，就不必处理。
unknown-organisation = `i18n/terms.toml` 中没有机构 `{ $id }`，读者会看到这个编号
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 在 `i18n/terms.toml` 中加上 `[{ $id-key }]` 和 `kind = "organisation"`，各语言的名称写在 `[{ $id-key }.语言]` 下
    }
    .explain =
        事实中的机构用编号来写，它在各种语言中的官方名称写在 `i18n/terms.toml` 的同一编号下。
        这个编号不在其中，该显示机构名称的地方，读者看到的是编号，想问都不知道问谁。
        多半是拼错了。新的机构登记一次，写上 `kind = "organisation"` 和各种语言的名称，以后所有页面都能用。
unknown-term = `i18n/terms.toml` 中没有术语 `{ $term }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 在 `i18n/terms.toml` 中加上 `[{ $term-key }]`，各语言的名称写在 `[{ $term-key }.语言]` 下
    }
    .explain =
        `[](term:work-permit)` 这样的链接，或 `facts.toml` 中的 `term = "work-permit"`，都从 `i18n/terms.toml` 取官方名称。
        那里没有这个术语，链接就没有去处；页面还没有译文时，也没法用读者的语言显示名称。
        改正编号，或在那里登记这个术语和它的官方名称：`[work-permit.zh-Hans]`，下一行写 `preferred = "外国人工作许可证"`。
unused-term-language = `{ $language }` 的名称不会出现在任何页面上，因为网站没有这种语言
    .help = { $nearest-known ->
        [yes] 如果要写的是 `{ $nearest }`，请改正；否则不必处理，等网站有了这种语言就会用上
       *[no] 不必处理，等网站有了这种语言就会用上
    }
    .explain =
        `i18n/terms.toml` 中有些名称的语言，`site.toml` 里没有。
        这没有坏处，只是读者看不到；多半是为以后要加的语言预备的。
        只有标签写错了才要改，如把 `en` 写成了 `eo`：使用那种语言的读者会看不到这些名称。
moved-to-cycle = `{ $page }` 迁到 `{ $key }`，而后者最终又迁回前者
    .help = 在读者现在可以去的办事地点删去 `moved_to`；如果是迁回原处，请为它另写一个页面
    .explain =
        办事地点页面上的 `moved_to` 把读者从旧址带到新址，这里却绕成了一圈。
        读者照着走，从一处被指到另一处，永远到不了。
        弄清楚现在在哪里办公，从那个页面删去 `moved_to`。如果是迁回了原来的地址，就为它另写一个页面。
supersedes-cycle = `{ $page }` 取代 `{ $key }`，而后者最终又取代前者
    .help = 只在较新的页面里写较旧的：在较旧的页面里，从 `supersedes` 中删去这一项
    .explain =
        新政策用 `supersedes` 写明它取代哪些旧政策，这里几个页面却互相取代，绕成了一圈。
        结果每一个都显示为已被取代，单位看不出现在该照哪一份办。
        按日期看哪个最新，每个页面只写比自己旧的。
unknown-topic = 没有主题 `{ $key }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 写 `content/` 下某个 `kind` 为 `topic` 的页面的路径
    }
    .explain =
        主题是把相关页面汇集在一起的页面，如“新来沪人员”；页面用 `topics = ["newly-arrived"]` 归入主题。
        没有这个名字的页面，读者按主题浏览时就找不到您写的内容。
        改正名字；要设新的主题，就建一个文件夹，写好文本，并在它的 `facts.toml` 中写 `kind = "topic"`。
unknown-audience = `audience` 中没有 `{ $key }` 这一类读者
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 改成网站已有的一类，或在 `i18n/语言/site.ftl` 中加上消息 `audience-{ $key }`
    }
    .explain =
        `audience` 写明页面是给谁看的，只能用几个固定的词，如 `student`（学生）、`employer_hr`（用人单位和人事人员）；网站为每一类读者列出页面。
        这个词在各种语言中都没有名称，学生或单位人事在自己的列表里就找不到这个页面。
        从已有的词里选一个。要增加一类，就在每种语言的文件中给它起名，如在 `i18n/zh-Hans/site.ftl` 中写 `audience-pilot = 飞行员`。
unknown-page = 没有页面 `{ $key }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 如果页面已经删去或改名，这里也要删去或改正；路径从 `content/` 下面写起，文件夹之间用 `/`
    }
    .explain =
        事实用文件夹的名字来指另一个页面，如在哪里办、取代了哪项政策、向谁咨询。
        没有这样一个带文本的文件夹，读者就不知道该去哪里、以哪个为准。
        写文件夹在 `content/` 下的路径，如 `offices/hongqiao-center`，大小写和连字符都要一样；如果只有一个页面叫这个名字，只写最后一段也行。
ambiguous-key = `{ $key }` 可能指其中任何一个页面：{ $candidates }
    .help = 把要指的那个页面的路径写全
    .explain =
        页面可以只用路径的最后一段来指，可是这里有几个页面最后一段相同。
        Yulan 不会去猜，否则读者要找办事窗口，却可能被带到政策条文。
        把要指的那个页面的路径写全，如不写 `permits`，写 `services/permits`。
missing-notice = 通知 `{ $id }` 没有文字
    .help = 在文本开头 `+++` 之间的 `[notes]` 下加上 `{ $id-key } = "…"`；没有 `[notes]`，就先单独写一行 `[notes]`
    .explain =
        `facts.toml` 中宣布了一条通知，如 `[alerts.flood]`，通知的文字则写在文本里，每种语言各写各的。
        文本中这个编号下没有文字，到了那天，读者就看不到任何通知。
        在文本的两行 `+++` 之间单独写一行 `[notes]`，下面用同一个编号写：`flood = "因积水今日暂停办公"`。

## 问题：文本

missing-title = 这篇文本没有标题
    .help =
        在文件开头写上
        +++
        title = "…"
        +++
    .explain =
        标题是页面在菜单、列表、搜索结果和浏览器标签页上的名字，用文本自己的语言写。
        没有标题，读者就没有可点的地方，也找不到这个页面。
        标题不写在正文里，而写在文件最前面：一行 `+++`，下一行 `title = "工作许可"`，再一行 `+++`。
yaml-front-matter = 开头几行写在 `---` 之间（YAML），应写在 `+++` 之间（TOML）
    .help =
        改写成
        { $toml }
    .explain =
        文本最前面几行写标题和摘要。别的建站程序把它们写在 `---` 之间，格式叫 YAML；这里写在 `+++` 之间，如 `title = "费用"`。
        另一种格式不读取，页面就没有标题，读者没有可点的地方。
        `yulan check` 会给出改好的几行，复制过去替换原来的即可。日期等事实不在其中，它们应写在 `facts.toml`。
unclosed-front-matter = { $side ->
    [begin] 开头几行应写在两行 `+++` 之间，这里缺少第一行 `+++`
    [above] 第一行 `+++` 的上面有别的内容，标题等设置就读不到
    [sign] 开头几行应写在两行 `+++` 之间，这里写的是 `{ $found }`
   *[end] 开头几行以 `+++` 开始，却缺少表示结束的第二行 `+++`
}
    .help = { $side ->
        [begin] 在这一行的上面单独写一行 `+++`；标题等设置写完之后，也要单独写一行 `+++`
        [above] 把这些内容移到第二行 `+++` 的下面
        [sign] 把 `{ $found }` 改成 `+++`
       *[end] 在正文开始之前，单独写一行 `+++`
    }
    .explain =
        文本开头是一行 `+++`，接着是标题等设置，再一行 `+++`，下面才是正文。
        这里少了一行，或者写得不一样，如 `++++`，分不清正文从哪里开始，读者就既看不到标题，也看不到正文。
        设置的前面和后面各单独写一行，只写三个半角加号；第一行的上面不写别的内容。
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
    .explain =
        日期、费用、页面类型在各种语言中都一样，所以只在 `facts.toml` 中写一次，由各种语言用自己的方式显示。
        写在某一篇文本里，别的语言就没有，或者只改了其中一种，不同语言的读者看到的就不一致。
        把这一行剪下来，写到同一文件夹的 `facts.toml` 中；两行 `+++` 之间只写标题、摘要之类的文字，以及翻译到了哪一步。
level-one-heading = 这是一级标题，而一级标题就是页面的标题
    .help = 把 `#` 改成 `##`；页面的标题写在两行 `+++` 之间
    .explain =
        以一个 `#` 开头，或者下面画了 `===` 的一行是最高一级标题，也就是页面的标题，而页面的标题已经写在两行 `+++` 之间了。
        有了两个标题，读屏软件会报两次，盲人读者分不清这个页面讲什么。
        如果只是重复了页面标题，就删去这一行；如果是小节的标题，就用两个井号：`## 办理材料`。
duplicate-id = 编号 `{ $id }` 在这篇文本中出现了两次
    .help = 给这个标题换一个编号，如 {"`{#"}{ $id }-2{"}`"}
    .explain =
        写在标题后面的 {"`{#fees}`"} 是它的编号，各种语言的链接都靠编号找到它。
        这里有两个标题用了同一个编号，读者点了指向第二个的链接，到的却是第一个。
        给其中一个换个编号，如 {"`{#other-fees}`"}，各种语言的文本一起改，指向它的链接也要改。
reserved-id = 编号 `{ $id }` 归页面自身使用
    .help = 给这个标题换一个编号，如 {"`{#"}about-{ $id }{"}`"}
    .explain =
        有几个编号归页面自身使用：`intro` 是第一个标题之前的引言，`front` 是标题和摘要，`main` 是整个正文，以 `y-` 开头的用于菜单和按钮。
        标题用了它们，链接就会指错地方，比如用键盘跳过菜单的读者会跳错位置。
        换一个编号，如 {"`{#main-points}`"}，各种语言的文本一起改。
undefined-footnote = 脚注 `[^{ $label }]` 没有内容
    .help = 加上一行 `[^{ $label }]: …`，或删去这个标记
    .explain =
        句中的 `[^fee]` 表示有一条脚注，可是文本里没有以 `[^fee]:` 开头的一行。
        读者会看到这串符号，却找不到脚注。
        在文本中任何地方另起一行写上脚注，前面空一行：`[^fee]: 自2026年起。` 两处的名字要一样；不需要脚注，就删去标记。
unused-footnote = 脚注 `[^{ $label }]` 没有被引用，读者看不到
    .help = 在相应的地方写上 `[^{ $label }]`，或删去这条脚注
    .explain =
        文本里有一条脚注，可是没有一句话带它的标记，所以哪里也不显示。
        读者看不到它，而它说的也许正是与他有关的例外情况。
        在相应的句子后面加上标记，如“工本费400元`[^fee]`”；也可能标记是有的，只是两处的名字有一处拼错了。
undefined-reference = 链接 `[{ $label }]` 没有写明指向哪里
    .help = 在后面写上目标，如 `[{ $label }](/services/work-permit)`，或加上一行 `[{ $label }]: …`
    .explain =
        两对方括号，如 `[价目表][prices]`，表示一个链接，目标另写一行：`[prices]: https://example.org/prices`；这里缺了那一行。
        读者会看到方括号，却没有可点的链接。
        最简单的办法是把目标写在文字后面的半角圆括号里：`[价目表](https://example.org/prices)`。如果不是链接，就在第一个方括号前加一个反斜杠。
raw-html = HTML 不起作用，读者会看到它的原文：`{ $html }`
    .help = 改用 Markdown；只有不带属性的 `br`、`sub`、`sup`、`kbd`、`ruby`、`rt`、`rp` 可以用
    .explain =
        文本里有夹在 `<` 和 `>` 之间的网页代码，多半是从网页上复制文字时带来的。
        这种代码不起作用，因为它不是在网站的每一种用法里都行得通；读者看到的是代码原文。
        删去它，或改用 Markdown 的符号：加粗写 `**重要**`，分段空一行，链接写 `[文字](https://example.org)`。句中要用小于号 `<`，后面空一格就没有问题。
unclosed-comment = 这条备注没有结尾，后面的内容读者都看不到
    .help = 在备注结束的地方写上 `-->`
    .explain =
        `<!--` 和 `-->` 之间是写给同事看的备注，读者看不到。
        没有 `-->`，从这里到文末都算作备注，页面上就没有了。
        在备注最后一个字后面写上 `-->`。
unclosed-html = `<{ $element }>` 从这里开始，却没有结束
    .help = 在结束的地方写上 `</{ $element }>`
    .explain =
        有几个小标记要成对使用，如 `CO<sub>2</sub>`：前一个开始，后一个带斜杠的结束。
        这里少了结束的那一个，这一段余下的文字就全都变小，或者偏上偏下，在手机上很难看清。
        在同一段里，紧跟在要标的字后面，补上结束的标记。
nesting-too-deep = 列表和引文在这里套了 { $depth } 层
    .help = 拆开几层；套得太深，读者会看不明白
    .explain =
        列表里可以再套列表，引文里可以再套引文，可是这里套了上百层；多半是从邮件里复制来的一长串 `>`。
        每套一层就往里缩一点，到了手机上，一行只剩一两个字。
        删去行首的这些符号；确实需要分层次的，改用标题。
target-with-blank = `{ $target }` 中有空格，因此不算链接
    .help = 在圆括号中写成 `<{ $target }>`，或给文件改名
    .explain =
        链接的目标遇到空格就算结束，所以这里写的既不是链接，也不是图片。
        读者会看到句子里夹着方括号和圆括号，需要的表格却打不开。
        用 `<` 和 `>` 把文件名括起来，如 `[申请表](<申请表 2026.pdf>)`；或者给文件改个没有空格的名字，如 `申请表-2026.pdf`。
unaligned-section = 权威文本中没有与 `{ $heading }` 对应的小节
    .help = { $nearest-known ->
        [yes] 和权威文本一样写 {"`{#"}{ $nearest }{"}`"}，或改正权威文本
       *[no] 在两篇文本中给这个标题同样的编号，如 {"`## … {#fees}`"}
    }
    .explain =
        页面的各个小节在所有语言中是对应的，指向“费用”的链接在哪种语言里都能到；Yulan 靠编号、靠“费用”之类通用的标题，或者靠先后顺序来配对。
        译文的这个标题在权威文本中没有对应：两篇文本的小节一多一少，或者级别不同。
        读者点了指向这一节的链接，只能到页面开头。把缺的小节译出来，或者给两边的标题写同样的编号：{"`## Parking {#parking}`"} 和 {"`## 停车 {#parking}`"}。
missing-translation = `{ $page }` 没有 `{ $language }` 文本
    .help = 加上 `{ $file }`，或在它的 `facts.toml` 中写 `fallback = "source"`
    .explain =
        没有译文的页面，一般会显示另一种语言的文本，并告诉读者；而这个页面写了 `fallback = "fail"`，必须有每一种语言的文本。
        当初这样规定，是因为这一页人人都要看懂，所以缺了它就不生成网站。
        补上这种语言的文本。状态还是 `draft`（草稿）的，或没有达到 `min_state` 要求的，都不算；如果可以用另一种语言代替，就改成 `fallback = "source"`。

## 问题：链接和图片

# 文中引用的事实。$path：哪个事实；$page：哪个页面的，本页则为空；$reason：page 或 fact。
unknown-fact = { $reason ->
    [page] 没有页面 `{ $page }`，无法显示它的 `{ $path }`
   *[fact] { $page-known ->
        [no] 本页的 `facts.toml` 中没有 `{ $path }`
       *[other] `{ $page }` 的 `facts.toml` 中没有 `{ $path }`
    }
}
    .help = { $nearest-known ->
        [yes] 改成 {"`{{ "}{ $nearest }{" }}`"}
       *[no] { $reason ->
            [page] 写 `content/` 下页面的路径，再写 `#` 和事实的名称
           *[fact] 在 `facts.toml` 中加上，或删去；要显示两个花括号，请写 {"`\\{{`"}
        }
    }
    .explain =
        双花括号，如 {"`{{ time.typical }}`"}，从 `facts.toml` 取出一个事实，这样一个数字在所有语言中都不会错。
        本页或所指的页面没有这个事实，句子里该有金额或日期的地方就会空着。
        多半是拼错了。否则就在 `facts.toml` 中加上；取另一个页面的，写它的文件夹和 `#`：{"`{{ services/work-permit#time.typical }}`"}。
# $part：value、from、to，或为空。
unshowable-fact = { $part-known ->
    [no] `{ $path }` 不能放进句子里
   *[other] `{ $path }`：这个事实没有 `{ $part }`
}
    .help = { $part-known ->
        [no] 文中可以显示日期、起止日期、时长、费用、电话、数量、地址和材料名称，例如 {"`{{ published }}`、`{{ effective }}`、`{{ time.typical }}`、`{{ fees.card }}`"}
       *[other] `.value` 用于时长、费用和数量，`.from` 和 `.to` 用于起止日期；不写则显示整个事实
    }
    .explain =
        双花括号里的内容会成为句子的一部分，所以必须是几个字就能说出来的：日期、时限、费用、电话、地址等。
        列表、步骤和 `audience`（写给谁）之类在页面别处显示，放进句子读不通；`.value`、`.from`、`.to` 也不是每个事实都有。
        去掉后面那一截，如把 {"`{{ published.value }}`"} 改成 {"`{{ published }}`"}；或者用自己的话写。
number-not-stated = `{ $path }`：这个数写明为不详，文中显示“未说明”
    .help = 去掉 `.value`，只写 {"`{{ … }}`"}，并把句子改成没有数字也通顺
    .explain =
        句子用 `.value` 只取数字，可是 `facts.toml` 写明这一项不详。
        于是读者在该有数字的地方看到“未说明”，句子也就不通了。
        去掉 `.value`，换一种有没有数字都通顺的写法：{"`时限：{{ time.typical }}`"}。如果现在已经知道数字，就写进 `facts.toml`。
malformed-placeable = {"`{{`"} 后面没有事实的名称和 {"`}}`"}
    .help = 在同一行写 {"`{{ time.typical }}`"}：一个字段，或者组名和编号；要显示两个花括号，请写 {"`\\{{`"}
    .explain =
        两个左花括号表示后面是一个事实，接着要有它的名称和两个右花括号，写在同一行。
        这里缺了其中一样，或者名称里有空格，读者看到的就是花括号，而不是费用或时限。
        写成 {"`{{ time.typical }}`"}，组名和编号之间用半角点号。如果确实要显示花括号，就在前面加一个反斜杠。
placeable-in-title = 标题不显示事实，读者会看到花括号
    .help = 标题只写文字：它会出现在所有页面的列表、菜单和链接中
    .explain =
        标题还会出现在菜单、列表、链接和搜索结果里，只能写文字。
        其中的双花括号不会换成事实，读者处处都会看到这串符号。
        把事实写在正文第一句或 `summary`（摘要）中，在那里会换成实际内容；标题里就不写了。
broken-link = 没有页面 `{ $target }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 如果页面已经删去，就只留文字，去掉链接；如果改了名，就写新文件夹的路径：以 `/` 开头的从 `content/` 算起，以 `../` 开头的从上级文件夹算起
    }
    .explain =
        链接用文件夹名指明页面，而这个位置没有带文本的文件夹；也许它改过名，也许 `..` 多了或少了一个。
        读者点了没有反应；看的是离线副本，更没有搜索引擎可以帮忙。
        `/services/work-permit` 从 `content/` 算起，`../work-permit` 从本页的文件夹算起。要指的页面还没有写，就先只写文字，不加链接。
broken-anchor = `{ $target }` 没有指到小节：那里没有编号 `{ $anchor }`
    .help = { $nearest-known ->
        [yes] 改成 `#{ $nearest }`
       *[no] 给要指的标题加上这个编号，如 {"`## … {#"}{ $anchor }{"}`"}，或去掉 `#{ $anchor }`
    }
    .explain =
        链接中 `#` 后面的是小节的编号，而那个页面没有这个编号的小节。
        读者只能到页面开头，用手机看，离要找的内容还差好几屏。
        写标题实际的编号，各种语言都一样：`## 费用` 的编号是 `fees`，其他的看标题后面花括号里的，如 {"`{#parking}`"}。
missing-attachment = 没有文件 `{ $target }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 把文件放到这个页面的文件夹中
    }
    .explain =
        链接指向一个文件，比如表格，可是这个位置没有叫这个名字的文件。
        读者要用表格，点了却打不开；看的是离线副本，也没有别处可以下载。
        把文件放进页面的文件夹，名字照原样写，包括大小写：在多数网站服务器上，`Form.PDF` 和 `form.pdf` 是两个文件。
missing-image = 没有图片 `{ $target }`
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`
       *[no] 把图片放到这个页面的文件夹中
    }
    .explain =
        文本要显示一张图片，可是这个位置没有叫这个名字的文件，或者只有另一种语言用的，如 `map.en.png`。
        该有地图或海报的地方，读者看到的是一个空框。
        把图片放进页面的文件夹，名字照原样写，包括大小写和扩展名；放在网站其他文件夹里的图片，从 `content/` 写起，如 `/images/map.png`。
not-a-picture = `{ $target }` 不是浏览器能显示的图片
    .help = 另存为 JPEG、PNG、WebP、GIF 或 SVG；或去掉 `!`，只作链接：`[…]({ $target })`
    .explain =
        方括号前面的 `!` 表示在这里显示图片，而这个文件不是浏览器能显示的图片，不管名字怎么写：它可能是 PDF、文档，或者保存图片时误存下来的网页。
        读者看到的是一个空框。
        如果是文档，就去掉 `!`，变成链接。如果本该是图片，就用图片软件打开，另存为 JPEG 或 PNG。
heic-picture = `{ $target }` 是 iPhone 专用格式（HEIC）的照片，多数浏览器无法显示
    .help = 另存为 JPEG，再改写文件名：Windows 用“照片”打开后选“另存为”，Mac 用“预览”打开后选“导出”；在 iPhone 的“设置 › 相机 › 格式”中选“兼容性最佳”，以后拍的照片就是 JPEG
    .explain =
        iPhone 用自己的格式（HEIC）保存照片；把扩展名改成 `.jpg`，格式并没有变。
        多数浏览器不认识这种格式，用其他手机和电脑的读者看到的是一个空框。
        在 Windows 上用“照片”、在 Mac 上用“预览”打开，另存或导出为 JPEG，再在文本中改写文件名；只改文件名不行。
picture-too-large = 图片 `{ $target }` 有 { $width } × { $height } 像素，手机难以显示
    .help = 用图片软件缩小；宽度 4,000 像素已绰绰有余
    .explain =
        这张图片的像素比任何相机拍的都多，多半是地图或海报按印刷尺寸导出的。
        手机显示它，内存不够用，页面会卡住或退出。
        用图片软件打开，选“调整大小”，把宽度改到 4,000 像素左右；有人需要打印，就另放一个 PDF 的链接。
broken-picture = 图片 `{ $name }` 不完整或无法读取
    .help = 从来源重新复制一份；或用图片软件打开后重新保存
    .explain =
        这个文件开头是图片，但缺了后面一截，或者已经损坏；多半是没有复制完，比如 U 盘拔早了。
        读者看到的是半张图、一块灰色，或者什么都没有。
        在自己的电脑上打开看看：也是坏的，就从来源重新复制；看着正常，就用图片软件重新保存一份。
external-image = 图片 `{ $target }` 在别的网站上，而页面不从别处加载任何内容
    .help = 把图片放到这个页面的文件夹中，改写文件名；或去掉 `!`，只作链接：`[…]({ $target })`
    .explain =
        这张图片在别的网站上，而本网站的页面不从别处取任何内容。
        否则离线副本显示不出来，那个网站还会知道谁在什么时候看了这个页面。
        有权使用的，就把图片存到页面的文件夹里，写它的文件名；没有的，就去掉 `!`，变成链接，由读者自己决定要不要打开。
missing-alt = 图片 `{ $target }` 没有文字说明，看不到图片的人无从得知内容
    .help = 在方括号中写明图片的内容：`![…]({ $target })`
    .explain =
        图片前面的方括号里，写的是给看不到图片的人的文字：盲人用读屏软件听，图片没有加载出来时别人也能读到。
        这里空着，他们就不知道图上说了什么，比如入口在哪里。
        用一句话写出图中要紧的内容，不要写“图片”或文件名：`![示例路上的入口，在邮局左边](entrance.jpg)`；图里的文字和数字也要写出来。
untranslated-alt = `{ $target }` 没有这种语言的文字说明，现以 `{ $language }` 的说明代替
    .help = 翻译文字说明：`![…]({ $target })`
    .explain =
        这张图片的文字说明只有另一种语言的文本写了，这里空着。
        使用这种语言的盲人读者听到的，是一种可能听不懂的语言。
        像正文一样翻译出来，写在方括号里：`![从地铁站怎么走](map.png)`。
missing-captions = 录音录像 `{ $target }` 没有字幕，听不到的人无从得知内容
    .help = 在它旁边放一个字幕文件（WebVTT），文件名为 `{ $name }`
    .explain =
        讲座录像、填表讲解之类的录音录像，旁边没有写着其中所说的话的文件。
        听不到的人什么也得不到；在车上没带耳机的人、读得懂却听不懂这种语言的人也一样。
        把所说的话写进旁边的文字文件，名字与录音录像相同，再加上语言，如 `talk.en.vtt`；播放时会显示为字幕，页面上还会列出全文。先有一种语言也比没有好。
captions-syntax = { $line-known ->
        [yes] `{ $line }` 没有写明字幕的起止时间
       *[no] 这个文件中没有字幕
    }
    .help = 每条字幕的文字上面写起止时间，如 `00:01.000 --> 00:04.500`，下面空一行
    .explain =
        字幕文件要写明每条字幕何时出现、何时消失，这里有一行时间写错了，或者一条字幕都没有。
        写错的字幕不会显示，听不到的人就恰好漏掉这几句。
        时间这样写：`00:01.000 --> 00:04.500`，依次是分、秒和小数点后三位，中间是箭头，结束要晚于开始。下面写字幕的文字，再空一行；文件第一行是 `WEBVTT`。
unsafe-link = 以 `{ $scheme }:` 开头的链接不起作用
    .help = 改为链接到页面、文件，或以 `https:`、`mailto:`、`tel:` 开头的地址
    .explain =
        链接可以指向本网站的页面和文件、网址、电子邮箱或电话号码。
        这个链接会运行程序，或者指向您自己的电脑，如 `C:/forms/form.pdf`，读者到不了那里。
        如果是自己电脑上的文件，就放进页面的文件夹，只写文件名：`[表格](form.pdf)`。
link-outside-content = `{ $target }` 指到了 `content/` 之外
    .help = 从 `content/` 算起的路径以 `/` 开头，如 `/services/work-permit`；`..` 表示上一级文件夹
    .explain =
        路径中每个 `..` 表示上一级文件夹，这里一直退到了 `content/` 之外，而网站的页面和文件都在 `content/` 里。
        外面的内容不会发布，读者打不开。
        去掉一个 `..`，或者从 `content/` 写起，以斜杠开头：`/services/work-permit`。读者需要的文件，要放到页面的文件夹里。
link-to-unpublished = `{ $page }` 尚未发布，这里只显示文字，不显示链接
    .help = 不必改动，页面发布后链接自会出现；也可查看那个页面的 `published` 和 `state`
    .explain =
        链接没有写错，只是所指的页面尚未公开：它是草稿，或者公开的日子还没有到，或者它的上级页面没有公开。
        读者现在只看到文字，不会点进一个不存在的页面。
        一般不必处理，页面公开后，链接自会出现。如果现在就该公开，看看它的 `facts.toml` 中的 `published` 和文本中的 `state`。

## 问题：消息和主题

message-syntax = 这里读不出来，不合 Fluent 的写法：{ $detail }
    .help = 写成 `name = 文字`，名字用拉丁字母，后续各行缩进
    .explain =
        `i18n/` 中的文件写按钮和标签的文字，每行一条，格式是 `名称 = 文字`，这种格式叫 Fluent。
        这一条不合格式，没有采用，读者看到的不是您写的文字，也可能是另一种语言的。
        名称只用拉丁字母、数字和连字符；文字写到下一行的，下一行要缩进；每个 {"`{`"} 都要有对应的 {"`}`"}。
cyclic-message = 消息 `{ $message }` 包含了它自己
    .help = 删去花括号中绕回它自己的那个消息名
    .explain =
        一条文字可以用花括号里的名称引用另一条，如 {"`welcome = 您好，{ name }`"}。
        这里绕了一圈又引用了它自己，永远写不完，读者什么也看不到。
        顺着花括号里的名称一条一条查，在绕回来的那个地方直接写文字。
duplicate-message = 消息 `{ $message }` 出现了两次
    .first = 第一次出现在这里
    .help = 两个只留一个
    .explain =
        这个文件里有两条文字用了同一个名称，同一个按钮或标签就有了两种说法。
        只有后一条起作用；有人改了前一条，会奇怪读者看到的为什么还是老样子。
        留下正确的一条，删去另一条，连同它下面缩进的各行。
missing-message = `{ $language }` 中缺少消息 `{ $message }`
    .help = 在 `i18n/{ $language }/site.ftl` 中加上 `{ $message } = …`
    .explain =
        某个页面要用一个标签的文字，比如网站自己增加的一类读者的名称，而这种语言没有，能代替它的语言也没有。
        使用这种语言的读者会看到页面或列表里缺了一块。
        在这种语言的 `site.ftl` 中写上译文；意思可以看已有的语言，如 `audience-pilot = 飞行员`。
one-sided-message = 消息 `{ $message }` 别的语言有，`{ $language }` 却没有
    .help = 在 `i18n/{ $language }/site.ftl` 中加上 `{ $message } = …`，或在各语言中都删去
    .explain =
        网站在一种语言里给按钮或标签写了自己的文字，另一种语言却没有。
        那种语言的读者看到的是别的语言，可能看不懂，或者什么都看不到。
        译出这一条，用同样的名称写到那种语言的文件里；如果已经用不到，就在各种语言中都删去。
unknown-variable = 消息 `{ $message }` 用了 `${ $variable }`，但工具不向这条消息提供这个值
    .help = 只用这条消息在其他语言中所用的变量
    .explain =
        文字里带 `$` 的名称是留给 Yulan 填的空，比如页数；每条文字能填的只有固定的几样。
        这一样不在其中，空填不上，读者看到的是不完整的句子。
        对照另一种语言的同一条，用一样的名称，如 {"`{ NUMBER($number) }`"}；带 `$` 的名称不要翻译。
untranslated-interface = { $extent ->
    [some] 一部分按钮和标签没有 { $name } 文字，读者看到的是另一种语言
   *[all] 按钮和标签没有 { $name } 文字，读者看到的是另一种语言
}
    .help = { $extent ->
        [some] 在 `i18n/{ $language }/site.ftl` 中译出还缺的消息
       *[all] 运行 `yulan new language { $language }`，再翻译它写出的文件 `i18n/{ $language }/site.ftl`
    }
    .explain =
        菜单、按钮和标签的文字，全站只写一次，而这种语言还缺一部分，或者全都没有。
        页面可以使用，只是正文是读者的语言，周围却是外文，显得没有做完。
        运行 `yulan new language` 加语言标签，如 `yulan new language vi`，就会写出一个文件，全部文字都附有英文供翻译；全站只需翻译一次。
template-error = 这个模板有误：{ $detail }
    .help = 改正它，或删去这个文件，改用工具自带的模板
    .explain =
        主题样式用模板生成页面：模板是留了空的文件，标题和正文填进空里。这个模板有错，用它做不出页面。
        读者会一个页面都看不到，或者看到的页面残缺不全。
        这要由制作主题样式的人来改，把 `yulan check` 指出的那一行告诉他。改好之前，先把这个文件移出 `themes/`，就会改用工具自带的模板。
invalid-colour = `{ $colour }` 不是颜色
    .help = 写成 `#0a5c50` 这样：用十六进制数字依次写红、绿、蓝
    .explain =
        网站的颜色写成 `#` 加六个字符，红、绿、蓝各两个，从 `00` 到 `ff`；简单的颜色也可以只写三个，如 `#fff`。
        这样 Yulan 才能算出视力不好的读者看不看得清上面的字；`teal` 这样的颜色名称不行。
        图片软件的取色器里都能查到这个编码，多半标着“十六进制”或“Hex”。
invalid-font = `{ $font }` 不是字体名称
    .help = 只写一个名称，可用文字、数字和空格，例如 `Source Serif`
    .explain =
        字体用它在读者手机和电脑上的名称来写，只写一个；网站不另外下载字体文件。
        用逗号隔开的几个名称，或者名称里带引号，会打乱所有页面的版式。
        只写一个名称，如 `text = "思源黑体"`；读者的设备上没有，就用他自己的字体。
missing-logo = `content/` 中没有图片 `{ $target }`
    .help = 把图片放到那里，或删去 `logo`，改用主题样式自带的标志
    .explain =
        `site.toml` 中的 `logo` 是每个页面上网站名称旁边的图片，而 `content/` 里没有叫这个名字、浏览器能显示的图片。
        读者在每一页顶上都会看到一块空白。
        把图片放到 `content/` 的某个文件夹里，从 `content/` 之下写起：`logo = "images/logo.svg"`。不写这一行，就显示主题样式自带的标志。
low-contrast = { $scheme ->
    [dark] 深色方案中 `{ $token }` 与 `{ $other }` 的对比度是 { $ratio }，低于 { $needed }
   *[other] `{ $token }` 与 `{ $other }` 的对比度是 { $ratio }，低于 { $needed }
}
    .help = { $nearest-known ->
        [yes] 改成 `{ $nearest }`，这是最接近且看得清的颜色
       *[no] 换用别的颜色：无论调深还是调浅，这个颜色都不能与相邻的颜色区分开
    }
    .explain =
        页面上相邻的两种颜色太接近，比如文字和它的底色。
        视力不好的人、老年人，或者在阳光下看手机的人，会看不清字，也看不出按钮在哪里。
        `yulan check` 一般会给出最接近而又看得清的颜色，照着改即可。“深色方案”指手机设为深色模式时所用的颜色，写在 `dark` 里。
unknown-theme = 没有主题样式 `{ $theme }`
    .help = 把它放到 `themes/{ $theme }/` 中，或删去 `theme`，改用 `magnolia`
    .explain =
        `site.toml` 中的 `theme` 指明用 `themes/` 下哪个文件夹里的样式，而那里没有这个文件夹。
        读者看到的就不是您选的样子。
        核对两处名称，包括大小写；或者把主题样式的文件夹复制到那里。不写 `theme`，就用工具自带的 `magnolia`。
theme-version = { $found-known ->
    [yes] 这个主题样式适用于接口版本 { $found }，而工具的接口版本是 { $wanted }
   *[no] 这个主题样式没有写明适用于哪个接口版本
}
    .help = 能配合该版本后写 `api = { $wanted }`，或换成适用于该版本的主题样式，或从 `site.toml` 中删去 `theme`，改用 `magnolia`
    .explain =
        主题样式和工具之间要约定页面上有哪些内容，这个约定有编号，叫 `api`；这里两边的编号不同，或者主题样式没有写。
        这样一来，页面可能恰好缺了读者最需要的，比如政策已经失效的提示。
        请制作主题样式的人提供适合这个版本的；在这之前，从 `site.toml` 中删去 `theme`，网站就用 `magnolia` 的样式。

## 检查设置方面的问题

missing-reason = `{ $rule }` 的设置没有写理由
    .help = 加一行 `reason = "…"`，写明本站为什么这样设置
    .explain = 放宽或关掉一类问题，后来接手的同事就再也看不到它了。请在 `reason` 一行写明理由，让他们知道为什么这样设，什么时候可以取消。
unknown-rule = 没有代码为 `{ $rule }` 的问题
    .help = { $nearest-known ->
        [yes] 您要写的是 `{ $nearest }` 吗？
       *[no] 用 `yulan explain` 可列出全部代码
    }
    .explain = `[rules]` 下面写的是问题的代码，就是“错误”“警告”“提示”后面方括号里的英文名。代码写错，这项设置就不起作用，而且谁也不会发现。
fixed-severity = `{ $rule }` 不论怎样设置都是错误
    .help = 从 `[rules]` 里删去它，再改正它指出的问题
    .explain = 有些问题不解决就做不出网页，例如文件读不出来、网站没有语言、两个页面同一个地址。这些不能靠设置放宽，只能改正。
unmatched-path = 网站里没有 `{ $path }` 所指的文件
    .help = { $nearest-known ->
        [yes] 您要写的是 `{ $nearest }` 吗？
       *[no] 照报告里显示的路径写，从网站文件夹开始，例如 `content/news`；写文件夹就包括下面的全部文件，`*` 代表任意名称，`**` 代表任意层文件夹
    }
    .explain = 写了 `paths` 的设置只对这些文件起作用。现在这个路径一个文件也没有对上，可能是文件夹改了名，也可能前面漏了 `content/`。这样该放宽的没放宽，该从严的也没从严。
idle-setting = 所设的文件里已经没有 `{ $rule }` 这类问题
    .help = 如果理由已不存在，就删去这项设置
    .explain = 这项设置原来是为某些文件里的问题写的，现在问题没有了，设置也可以删去。留着它，下次再出同样的问题就看不到了。
unknown-profile = { $repeated ->
    [yes] 检查方案 `{ $profile }` 沿用了自己
   *[no] 没有叫 `{ $profile }` 的检查方案
}
    .help = { $repeated ->
        [yes] 删去这里的 `extends`，或改为沿用别的方案
       *[no] { $nearest-known ->
            [yes] 您要写的是 `{ $nearest }` 吗？
           *[no] 现有：{ $choices }；自己的方案写在 `profiles/{ $profile }.toml` 里
        }
    }
    .explain = 检查方案决定检查得多严。工具自带 `default`、`publish`、`cn-gov` 三种；在 `profiles/` 文件夹里放一个“名称.toml”文件，就多一种，可以用 `extends = "publish"` 沿用已有的方案。

## 手册里说明全部问题的那一页

findings-title = yulan 会发现哪些问题
findings-intro = 全部问题，按代码排列（代码就是报告里方括号中的英文名）：是什么，为什么影响读者，怎样改。用 `yulan explain 代码` 看到的内容相同。检查得严一些还是松一些，见[设置](site.md#检查得多严)。
findings-on-request = 只有检查方案或 `site.toml` 要求时才报
findings-fixed = 不论怎样设置
findings-examples = 例子（英文）

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
        [yes] 写 `{ $nearest }`：只用拉丁字母、数字和连字符，文件夹之间用 `/`
       *[no] 它会成为网址的一部分，所以只用拉丁字母、数字和连字符（可用英文词或拼音），文件夹之间用 `/`，如 `services/work-permit`
    }
reserved-key = 页面的路径不能是 `{ $key }`，因为网站自身要用 `{ $name }`
    .help = 给文件夹另起一个名字
alike-key = `{ $key }` 与已有的 `{ $there }` 只有大小写不同，在 Windows 和 macOS 上两者是同一个
    .help = 写 `{ $there }`，或另起一个名字
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
      yulan watch --open                在浏览器里边写边看
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
# 双击打开的窗口里。
alone-close = 按回车键关闭窗口。
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
move-faulty = 没有移动：{ $path } 第 { $line } 行无法读取（{ $code }），那里可能提到这个页面
    .help = 先改正 `yulan check` 指出的那一行，然后重试
move-uneditable = { $path } 和别的文件都没有改动：第 { $line } 行的内容，程序无法改写
    .help = 把那里的链接写成 `[文字](目标)` 的形式，事实则每项各占一行，然后重试
half-done = { $reason }，而且 { $path } 没有能恢复原样
    .help = 看看所在的磁盘是否连接正常、有无损坏，再与最近一次的备份对照

## 问题：事实和文件

incomplete-source = 来源 `{ $id }` 没有写明{ $lacks ->
    [date] 日期
    [issuer] 由谁发布
   *[both] 由谁发布和日期
}
    .help = { $lacks ->
        [date] 在它下面加上 `date = 2018-07-05`；只知道年月或年份时，写 `date = "2018-07"` 或 `date = "2018"`
        [issuer] 在它下面加上 `issuer = "…"`，写 `i18n/terms.toml` 中的机构，或照文件上的名称写
       *[both] 在它下面加上 `issuer = "…"` 和 `date = 2018-07-05`
    }
    .explain = 读者要看是谁在什么时候说的，才能判断一句话有多可靠：上个月的通知和十年前的报道，分量不同。发布单位和日期都写在文件上或文章开头。办事机构随时更新的办事指南可以不写日期。
overdue-check = 本页上次核对是 { $since }，应在 { $due } 前再次核对
    .help = 对照来源核对正文和事实，改好有变化的地方，再写 `checked = { $today }`；不必这样频繁核对的，写 `review_every = "730d"`
    .explain = 过了这一天，读者会看到本页自上次核对以来未经确认。办事地点会搬，费用会调，政策会到期，都不会自动通知网站。没有核对就不要改日期：读者靠的就是这个日期。
missing-end-date = `{ $type }` 类文件满 { $years } 年自动失效，这里没有写截止日期
    .help = 先看文件是否另有规定；没有的话，在 `[effective]` 下面写：`{ $line }`
    .explain = 按上海的规定，规范性文件有效期一般不超过五年，通告不超过一年，“暂行”“试行”的不超过两年；文件没有写有效期的，也照此执行。不写截止日期，页面就会一直显示“有效”。暂行、试行的文件写 `trial = true`。
target-instead-of-promise = 这里写的是力争达到的时限，而{ $kind ->
    [promised] 办事机构有承诺时限
   *[statutory] 法律规定了时限
}
    .help = 改写 {"`{{ "}{ $path }{" }}`"}，或与目标一并写出
    .explain = 目标不是承诺，读者不能指望它。安排行程或入职日期的人，需要知道办事机构必须遵守的时限。
missing-summary = `{ $page }` 结束已超过两周，正文没有写讲了什么
    .help = 在 `{ $file }` 中加上一节 {"`## 主要内容 {#main-points}`"}，写讲了什么、问了什么，或补写几句话
    .explain = 活动结束以后，来看页面的是没能到场的人。他们要看的是讲了什么，不是活动预告。有一节主要内容，或正文有几行以上，就可以了。
unverified-term = `{ $term }` 的名称（{ $languages }）还没有人核实，有 { $pages } 个页面用到，如 `{ $first }`
    .help = 在正式文件或该机构自己的网页上找到这个名称，再写 `verified = true`，写在这里或写在该语言下
    .explain = 机构名称写错，读者会找错地方；领导人或机关的名称写错，是政府网站的严重差错。有人在正式文件中见到这个名称之前，页面上会给它加上标记。
unused-media = 没有正文显示或链接 `{ $name }`，因此不会发布
    .help = 写 `[…]({ $name })` 链接到它，或写 `![…]({ $name })` 显示它，或把它移出 `content/`
    .explain = 可能是忘了写链接，也可能是已经换掉的旧文件。没有坏处，只是没有人会看到它。
empty-attachment = `{ $file }` 是空文件，大小为 0 字节
    .help = 重新复制这个文件，生成网站之前先打开看一看
    .explain = 读者下载以后打不开。复制中断或磁盘已满，都会留下这样的文件。
large-attachment = `{ $file }` 有 { $megabytes } MB，用手机下载要好几分钟，还要花流量
    .help = 另存为较小的文件（PDF 中通常可以压缩图片），或分成几个，或在正文中写明大小，并把内容写在页面上
    .explain = 许多读者在路上用手机看，流量要花钱。20 MB 以上的文件往往下载不完。一份表格或通知很少需要超过 2 MB。
case-collision = `{ $name }` 和 `{ $other }` 只有大小写不同
    .first = 另一个
    .help = 给其中一个改名，指向它的链接也一起改；名字一律用小写，就不会相撞
    .explain = 在 Windows 和 macOS 上，这两个名字是同一个：复制网站或拷到 U 盘时，一个会盖掉另一个，留下哪一个全凭运气。
windows-name = { $reason ->
    [device] Windows 上不能有名为 `{ $name }` 的文件或文件夹，这是设备的名称
    [sign] `{ $name }` 中有 Windows 不允许用在名字里的符号
   *[end] `{ $name }` 以点号或空格结尾，Windows 会把它去掉
}
    .help = { $reason ->
        [device] 换一个名字，如 `{ $name }-1`，或用能说明内容的词
        [sign] 改名，不用 `< > : " | ? *`
       *[end] 改名，去掉末尾的点号或空格
    }
    .explain = 这样的网站复制不到 Windows 电脑上，也不能在那里从 U 盘打开，而大多数单位用的是 Windows。
long-path = 这个地址有 { $length } 个字符，超过 { $most } 个：`{ $address }`
    .help = 缩短它所在的各级文件夹的名字；网站已经发布的，用 `redirect_from` 保留原地址
    .explain = Windows 的路径最多 260 个字符，网站副本所在的文件夹也算在内。再长就解压不了，也打不开。太长的地址在邮件里和纸面上也会被截断。
link-to-ended = { $status ->
    [moved] `{ $page }` 已经迁走，链接所在的这句话没有说明
    [closed] `{ $page }` 已经关闭，链接所在的这句话没有说明
    [cancelled] `{ $page }` 已经取消，链接所在的这句话没有说明
   *[other] `{ $page }` 已经不再有效，链接所在的这句话没有说明
}
    .help = { $status ->
        [moved] 在链接旁注明，如“（已启用新址）”，或改为链接到现在的地点
        [closed] 在链接旁注明，如“（已关闭）”，或改为链接到仍在开放的地点
        [cancelled] 在链接旁注明，如“（已取消）”，或删去链接
       *[other] 在链接旁注明，如“（已到期）”，或改为链接到现行的规定
    }
    .explain = 只看这一页的读者会以为办事地点还在那里、规定还有效，点开链接或跑到门口才知道不是。同一句话里有一个说明的词就够了；哪些词算说明，写在消息 `words-of-ending` 中。“背景”“变化”“来源”三节里不必说明。
news-only-source = 这个 `{ $kind }` 页面的内容全部出自报道和访谈
    .help = 同时写明文件本身或办事机构自己的网页：`sources.law = {"{"} title = "…", issuer = "…", date = 2018-07-05, kind = "regulation" {"}"}`
    .explain = 报道会简写、会取整，到窗口不能拿它作依据。能查到文件的，请写上文件；查不到的，不必改动，读者会看到来源是报道。
overbooked-event = 到场 { $value }，名额只有 { $capacity }
    .help = 改正这里的 `value` 或 `[registration]` 下面的 `capacity`；同时有线上参加的，名额写总数
    .explain = 两个数里有一个错了，或者说的不是同一件事。读者同时看到，两个都不会信。
swapped-coordinates = `lon` 和 `lat` 写反了：中国没有在那里的地点
    .help =
        写成
        lon = "{ $lon }"
        lat = "{ $lat }"
    .explain = 有的地图先写北纬，有的先写东经。在中国，较大的数总是东经，写在 `lon` 里。照现在的写法，地图会把读者带到海里。
wordless-change = 没有写明变化 `{ $id }` 是什么，因此不显示
    .help = 在它下面加上 `about = "fees"`，或在文本开头 `+++` 之间的 `[notes]` 下写 `{ $id-key } = "…"`
    .explain = 再次来访的读者想看有什么不同。变化可以用读者的语言写一句话，也可以只写明是哪一项变了。
unknown-subject = 这项变化写的是 `{ $id }`，本页没有叫这个的内容，读者会看到这个编号
    .help = { $nearest-known ->
        [yes] 写 `about = "{ $nearest }"`
       *[no] 写字段（如 `about = "fees"`）、小节或事实的编号，或在文本的 `[labels]` 下加上 `{ $id-key } = "…"`
    }
    .explain = 写明是 `facts.toml` 的哪一项、正文的哪一节，或哪个有名称的内容，变化列表就会用各种语言写成“费用有变化”这样的话。
former-value = `{ $number }` 是 `{ $path }` 在 { $ended } 以前的数
    .help = 不写数字，改为显示事实：{"`{{ "}{ $path }{" }}`"}；或把这句话移到 {"`## 背景 {#background}`"} 一节
    .explain = `facts.toml` 里的费用或时限已经改了，这句话还是旧的，读者在同一页上看到两个答案。从事实中取数，各种语言会同时更正。
blank-section = 栏目 `{ $page }` 是空的：下面没有页面，也没有正文
    .help = 在它下面加上页面，或写明这里将有什么、何时上线，或在它的 `facts.toml` 中写 `menu = false`，不放进菜单
    .explain = 读者点开栏目却什么都没有，会以为网站没人管。政府网站检查会查空白栏目。
stale-section = 栏目 `{ $section }` 最新的内容是 { $date } 的 `{ $page }`，已超过 { $days } 天
    .help = 补充新的内容；或对照来源核对这些页面，写明有什么变化，如 `changes.checked = {"{"} date = 2026-11-23, about = "checked" {"}"}`；内容不多的栏目，可以并入别的栏目
    .explain = 政府网站检查要求动态类栏目两周内有更新，政策、办事类栏目六个月内有更新。列表太旧，读者会以为没人管。
incomplete-guide = 这项服务缺少办事指南要有的内容：{ $fields }{ $sources-known ->
        [yes] （来源有了，但其中没有一个是设定依据，即 `kind` 为 `law`、`regulation` 或 `normative`）
       *[no] {""}
    }
    .help =
        把知道的写进它的 `facts.toml`，不在方括号里的写在最前面
        { $toml }
    .explain = 办事指南要写明设定依据、办理时间、办理结果和监督投诉电话。办理时间也可以写在 `offered_at` 所指的办理地点页面上。没有说明的写 `unknown = true`，会告诉读者。

## 问题：输入法与标点

full-width-punctuation = `{ $found }` 是全角字符，在这里不起作用
    .help = { $line-known ->
        [yes] 写成 `{ $line }`
       *[no] { $instead-known ->
            [yes] 切换到英文输入法，改成 `{ $instead }`
           *[no] 删去这个字符
        }
    }
    .explain = 在设置、事实和文章开头的设置中，只有半角符号才起作用：等号、引号、逗号、方括号等。中文输入法打出的是全角符号，Word 还会自动把直引号换成弯引号，看起来差不多，其实是另外的字符。这一行因此读不出来，页面上就会缺少这项内容。
        引号以外的部分，请一律切换到英文输入法再输入；半角引号里面可以写任何字符。
full-width-digit = 数字 `{ $found }` 是全角字符，不能当作数值
    .help = { $line-known ->
        [yes] 写成 `{ $line }`
       *[no] 切换到英文输入法，改成 `{ $instead }`
    }
    .explain = 设置、事实和文章开头的设置中，日期、金额等数字要参与计算，必须用半角：写 `2018`，不写 `２０１８`。
        全角数字读不出来，用到这个数值的页面都会缺少这一项。切换到英文输入法，把数字重新输入一遍即可。
full-width-blank = 这里有一个特殊的空格，而且不在引号之内
    .help = { $line-known ->
        [yes] 写成 `{ $line }`
       *[no] 删去它，切换到英文输入法再输入空格
    }
    .explain = 中文输入法打出的全角空格、Word 中的不间断空格，看起来与普通空格一样，其实是另外的字符。
        在设置、事实和文章开头的设置中，这样的空格会使整行读不出来，页面上就会缺少这项内容。删去它，切换到英文输入法重新输入空格即可。
full-width-markup = `{ $found }` 用了全角符号，读者看到的是符号本身
    .help = 写成 `{ $instead }`
    .explain = 标题、列表、粗体、链接和表格都要用半角符号来标记。用中文输入法打出来的是全角符号，不起标记的作用：读者看到的是 `＊＊`，而不是粗体字；链接也点不开。切换到英文输入法，把符号重新输入一遍。
        标记符号前后的全角空格也会使它失效。
broken-markup = { $what ->
        [list] 列表符号后面缺少空格，读者看到的是 `{ $found }`
        [table] 这个表格第一行下面缺少横线行，读者看到的是一行行竖线
        [brace] 事实要写在双花括号里，这样写读者看到的是 `{ $found }`
        [link] 链接的方括号和圆括号之间多了空格，读者看到的是 `{ $found }`
        [lines] 这几行的开头不是 Markdown 的列表符号，读者看到的是连成一段的文字
        [cells] 这几行像是从表格中复制来的，读者看到的是连成一段的文字
        [blanks] 行首空格太多，这一段变成了不换行的代码
        [underline] 横线紧接在文字下面，这段文字变成了标题
       *[address] 网址 `{ $found }` 点不开
    }
    .help = { $what ->
        [table] 第二行写 `{ $instead }`，列数与第一行相同
        [lines] 每一项都照这样写：`{ $instead }`；如果本来就是一段话，就写在同一行
        [cells] 第一行写 `{ $instead }`，第二行写 `|---|---|`，有几列写几段；下面各行也照第一行写
        [blanks] 删去行首的空格；本来就要显示代码的，在它上面和下面各写一行 {"` ``` `"}
        [underline] 在横线上面空一行；本来就是标题的，不用横线，在文字前面写 `##` 和一个空格
        [address] 写成 `{ $instead }`；最好用文字作链接：`[文字]({ $found })`
       *[other] 写成 `{ $instead }`
    }
    .explain =
        Markdown 的符号要写得分毫不差才起作用，多一个或少一个空格，读者看到的就是符号本身。
        列表只有两种写法，符号后面都有空格：`- 护照`、`1. 申请`；写成 `1、申请`、`（1）申请` 或 `• 护照` 的几行，会连成一段。表格的第二行是 `|---|---|`；事实两边各有两个花括号；链接的 `]` 和 `(` 紧挨着；单独的网址要放在 `<` 和 `>` 之间才能点。
        如果本来就要显示这些符号，就在第一个前面加一个反斜杠，或者写成代码。
heading-without-blank = 标题的 `#` 后面缺少空格，读者看到的是 `{ $found }`
    .help = 写成 `{ $instead }`
    .explain = 标题以 `##` 加一个空格开头。少了空格，它就只是普通的一行文字：目录里没有它，使用读屏软件的读者也无法直接跳到这里。
        在符号后面加一个空格即可。如果本来就不是标题，就在第一个 `#` 前面加一个反斜杠。
mixed-punctuation = 标点 `{ $found }` 与前后文字不相称，本文共有 { $count } 处
    .help = 改成 `{ $instead }`
    .explain = 中文用全角标点，西文用半角标点。输入法没有切换好，两种标点就会混在一起，字与字之间忽宽忽窄，逗号还可能跑到行首。
        数字、时刻、网址和代码中的标点不算。每篇文本只指出第一处。
mixed-script-forms = `{ $found }` 属于另一种字体（简体文本中的繁体字，或繁体文本中的简体字），本文共有 { $count } 个
    .help = 改成 `{ $instead }`
    .explain = 一篇文本要么用简体，要么用繁体。复制粘贴时容易带进个别另一种写法的字，有的读者不认识，站内搜索也搜不到。
        直角引号「」中的文字和代码不算，需要照原样引用时，请放在直角引号中。
stray-bidi-control = 这里有一个看不见的控制字符，它会改变文字的方向：{ $point }
    .help = 删去它；看不见时，把它前后的两个字一并删去，再重新输入
    .explain = U+202E 之类的字符会改变后面文字的方向。复制粘贴时会不知不觉地带进来，使数字和词语颠倒位置，或者使设置中的名称与看起来的不同。阿拉伯文和希伯来文也用不着它们，页面会自行处理方向。正文中，在同一段之内成对的不算。

## 问题：正文

lost-character = { $sort ->
    [lost] 复制或保存时，这里丢了一个字：读者看到的是 �
    [private] 这个符号（{ $point }）只有特定字体里才有：读者看到的是方框，或者什么也看不到
   *[control] 这里有一个看不见的控制字符：{ $point }
}
    .help = { $sort ->
        [lost] 对照原文，补上这里的字
        [private] 换成通用的符号：列表各项前面用 `-`，勾选框用 ☐，带圈数字用 ①
       *[control] 删去它；看不见时，把它前后的两个字一并删去，再重新输入
    }
    .explain = Word 里的项目符号、方框等取自它自己的字体，换个地方就没有意义；� 则是没能读出来的字。姓名、数字可能因此出错，读屏软件也读不出来。每行只报第一处。

skipped-heading-level = 这是 { $level } 级标题，而它前面没有上一级的标题
    .help = 开头改成 `{ $signs }`，或在它前面补上缺少的标题
    .explain = 标题的级别说明文章的层次：三个 `#` 的小标题属于它上面两个 `#` 的标题。许多盲人读者靠标题在页面中跳读，级别中断，他们会以为漏掉了什么。标题用几级，要看它在文章中的层次，不看字号大小（WCAG 2.2 第 1.3.1 条）。
table-without-header = 这个表格第一行的单元格都是空的，各列没有名称
    .help = 在第一行写明每一列是什么
    .explain = 表格的第一行是各列的名称。读屏软件读每个单元格时都会报出列名；没有列名，盲人读者听到的只是一串数字，不知道指的是什么。如果各行并没有可以命名的共同项目，改用列表更合适（WCAG 2.2 第 1.3.1 条）。
empty-heading = 这个标题没有文字
    .help = 写明下面这部分讲什么，或者删去标题符号
    .explain = 没有文字的标题，在目录里是一行空白，读屏软件也读不出来，读者不知道下面讲的是什么。请在符号后面写上标题文字。
        只有带有固定编号的标题可以不写文字，如 {"`## {#fees}`"}，页面会按各自的语言显示名称。
empty-link = 指向 `{ $target }` 的链接没有文字
    .help = 在方括号中写明链接通向哪里
    .explain = 方括号里的文字，是读者看到、听到的链接内容。不写文字，读者看到的就是网址，读屏软件只能逐个字母念出来；只打一个空格，就根本无处可点。指向本站页面、术语和文件的链接可以不写，会自动用它们的标题或名称（WCAG 2.2 第 2.4.4 条）。
vague-link-text = 链接文字“{ $text }”没有说明链接通向哪里
    .help = 用能说明去向的文字，如 `[申请表](form.pdf)`
    .explain = 许多读者是从一个链接跳到下一个链接来浏览页面的，使用读屏软件时尤其如此。十个“点击这里”等于什么都没说。
        链接文字要写出所通向的页面、表格或机构的名称，不必写“点击”（WCAG 2.2 第 2.4.4 条）。
        要查找哪些词，写在各语言的消息 `vague-link-texts` 中。
file-name-as-alt = `{ $alt }` 没有说明 `{ $target }` 里有什么
    .help = 用一句话写明看不见图片的读者应当知道的内容
    .explain = 方括号里的文字会读给看不见图片的人听，图片打不开时也显示在原处。只写文件名或“图片”二字，等于什么都没说。
        请写出这里要紧的内容：地图写怎么走，照片写谁在哪里做什么（WCAG 2.2 第 1.1.1 条）。
picture-of-text = `{ $target }` 看起来是海报或长图，旁边却几乎没有文字
    .help = 把图中的文字也写进正文，放在图片的上方或下方
    .explain = 图片里的文字不能朗读、不能翻译、不能搜索，放大会模糊，在手机上又太小。海报上写的内容，必须在页面上再用文字写一遍，图片可以保留（WCAG 2.2 第 1.4.5 条）。工具是根据文件名和形状判断的：高度超过宽度的 2.2 倍。
        如果图中没有文字，换一个文件名即可。
differing-structure = { $what ->
    [headings] 这里的 { $name } 级标题有 { $here } 个，作为依据的文本有 { $there } 个
    [lists] 这里有 { $here } 个列表，作为依据的文本有 { $there } 个
    [items] 这里的列表共有 { $here } 项，作为依据的文本有 { $there } 项
    [tables] 这里有 { $here } 个表格，作为依据的文本有 { $there } 个
    [rows] 这里的表格共有 { $here } 行，作为依据的文本有 { $there } 行
    [columns] 这里的表格共有 { $here } 列，作为依据的文本有 { $there } 列
    [pictures] 这里有 { $here } 张图片，作为依据的文本有 { $there } 张
    [footnotes] 这篇文本有 { $here } 条脚注，作为依据的文本有 { $there } 条
    [fact-added] 这篇文本用了事实 `{ $name }`，作为依据的文本没有用
   *[fact-lost] 作为依据的文本用了事实 `{ $name }`，这篇文本没有用
}
    .help = { $section-known ->
        [yes] 对照两篇文本的 `{ $section }` 一节，漏了的补上，多了的删去
       *[no] 对照两篇文本，漏了的补上，多了的删去
    }
    .explain = 译文的结构应当与原文一致：标题、列表、表格、图片、脚注和事实，数量和位置都相同。不一致，往往是漏译了什么，或者只在一种语言中作了增补，不同语言的读者看到的内容就不一样。这里只指出第一处，改好后请再检查一遍。草稿不作比较。
long-sentence = { $unit ->
    [characters] 这个句子有 { $length } 个字
   *[words] 这个句子有 { $length } 个词
}
    .help = { $unit ->
        [characters] 拆成两三句来说；不超过 { $limit } 个字的句子比较好读
       *[words] 拆成两三句来说；不超过 { $limit } 个词的句子比较好读
    }
    .explain = 句子太长，外语读者、用手机的读者和赶时间的读者读起来都很吃力。一句话只说一件事，条件和材料可以列成清单。
        这些上限是本工具自定的，不出自任何标准：中文 60 个字，日文 80 个字，英文和韩文 25 个词，法文和阿拉伯文 30 个词，计数方法与文字处理软件的字数统计相同。每篇文本只指出最长的一句。
untranslated-residue = `{ $text }` 像是翻译时遗留下来的
    .help = 译出来，或者删去；有意保留的官方名称，请放在括号或引号中
    .explain = `TODO`、“待译”之类的记号，表示当时打算以后再处理；外文文本中的整句中文，多半是漏译了。读者都会看到。
        放在括号或引号里的中文名称和标题不算。

about-schema = 输出一种文件中可以写什么，供编辑器使用（JSON Schema）
usage-schema = <名称>
value-name = 名称
help-name = 哪种文件：`site`、`facts`、`front-matter` 或 `terms`

about-watch = 一边写，一边在浏览器里看：保存之后，页面马上更新
help-open = 打开浏览器
help-follow = 保存哪一页，浏览器就转到哪一页
help-port = 端口；不写就用 4747，被占用时用后面空着的一个
help-bind = 在本机的哪个地址上提供页面；不写就是 127.0.0.1
help-poll = 每秒查看一遍文件夹：用于不会通知改动的网络盘
help-editor = 用什么打开编辑器里的文件：一个网址，其中 `{"{"}file{"}"}`、`{"{"}line{"}"}`、`{"{"}column{"}"}` 代表文件、行、列
value-port = 端口
value-address = 地址
wrong-port = 要写 1 到 65535 之间的数字，如 `4747`
wrong-editor = 要写一个含有 `{"{"}file{"}"}` 的网址，如 `vscode://file/{"{"}file{"}"}:{"{"}line{"}"}:{"{"}column{"}"}`
wrong-address = 要写本机的 IP 地址，如 `127.0.0.1` 或 `0.0.0.0`
# $url：网址。
watching = 网站：{ $url }（按 Ctrl-C 结束）
# $url：网站的网址。
watching-desk = 工作台：{ $url }desk/（缺什么、错在哪里、有什么待办，一看便知）
# $address：提供页面的地址。
watching-open = 同一网络里的其他人也能看到，包括草稿：监听地址是 { $address }
watching-ended = 预览已结束。
no-browser = 打不开浏览器，请在浏览器里输入 { $url }。
# $reason：系统给出的原因。
cannot-watch = 无法监视文件夹里的改动：{ $reason }
    .help = 文件夹在网络盘上，或者系统监视的文件夹太多时，可以试试 `yulan watch --poll`
# $address、$port：要用的地址和端口；$reason：系统给出的原因。
cannot-listen = { $address } 的端口 { $port } 用不了：{ $reason }
    .help = 可能有别的程序在用这个端口：用 `--port` 换一个数字，或者不写
# $pages：页数；$languages：各语言的页数；$took：毫秒。
watch-begun = 已备好 { $pages } 个页面（{ $languages }），用时 { $took } 毫秒
# 同上，用于网站又能生成的时候。
watch-mended = 网站可以生成了：{ $pages } 个页面（{ $languages }），用时 { $took } 毫秒
watch-no-site = 网站暂时还不能生成。改好列出的问题并保存，网站就会自动出现。
watch-as-it-was = 网站现在不能生成，浏览器里显示的是改动前的样子。请改好列出的问题并保存。
# $pages：页数；$took：毫秒；$named：其中几页；$others：没有列出的页数。
watch-changed = 更新了 { $pages } 个页面，用时 { $took } 毫秒：{ $named }{ $others ->
    [0] {""}
   *[other] ，另有 { $others } 个
}
watch-gone = 少了 { $pages } 个页面：{ $named }{ $others ->
    [0] {""}
   *[other] ，另有 { $others } 个
}
# $path：文件或文件夹；$kind：`missing` 或其他；$reason：系统给出的原因。
watch-unread = { $kind ->
    [missing] { $path } 不见了
   *[other] 无法读取 { $path }（{ $reason }）
}，正在不断重试；能读取以前，看到的是网站原来的样子
# $files：保存的文件。
watch-unchanged = { $files } 有改动，但页面显示的内容都没有变
# 在浏览器里显示。
preview-language = zh-Hans
preview-wrong-host = 请输入命令窗口里写的网址，用别的名称打不开。
preview-nothing = 还没有页面。网站能生成之后，会自动显示在这里。
preview-lost = 预览已结束，或者无法连接。现在保存的改动不会显示在这里。
preview-gone = 本页已不存在，现在显示的是它最后的样子。
preview-kept = 刚保存的内容有错误，现在显示的是本页出错以前的样子。
preview-unchanged = 已保存，本页显示的内容没有变化。
preview-found = 处需要查看
preview-own = 本页
preview-others = 网站的其他地方
# 前面是数量。
preview-more = 处没有列在这里，请看工作台，或运行 `yulan check`。
preview-copy = 复制位置
preview-copied = 已复制
preview-hide = 隐藏

## 工作台：预览里给写作人员看的页面

desk-language-name = 中文
desk-languages-of-tool = 工作台的语言
desk-skip = 跳到工作台
desk-site = 查看网站
desk-title = 工作台
desk-lead = 哪些内容读者还读不到，哪里有问题，有什么待办，都列在这里。
# $date：日期。
desk-day = { DATETIME($date, dateStyle: "medium") }
desk-as-on = 查看某一天的网站
desk-as-on-show = 查看
desk-as-on-hint = 例如政策到期的第二天。
# $date：日期。
desk-day-bar = 现在显示的是网站在 { DATETIME($date, dateStyle: "long") }的样子。
desk-day-back = 回到今天
desk-pages = 语言和页面
desk-page = 页面
desk-side-by-side = 双语对照
desk-filter-words = 查找页面
desk-filter-state = 文本状态
desk-filter-all = 不限
desk-filter-show = 筛选
# $pages：页数。
desk-rows-all = 共 { $pages } 页
# $shown：显示的页数；$pages：总页数。
desk-rows-some = 共 { $pages } 页，符合条件的 { $shown } 页
# $shown：显示的页数；$pages：总页数。
desk-rows-cut = 共 { $pages } 页，只列出前 { $shown } 页，请输入文字查找其余的
desk-readable = 读者能读到的页面
# $readable：可读的页数；$pages：总页数。
desk-readable-of = { $readable }／{ $pages }
desk-state-source = 原文
desk-state-translated = 已译
desk-state-reviewed = 已审校
desk-state-approved = 已批准
desk-state-machine = 机器翻译
desk-state-draft = 草稿
desk-state-missing = 缺译文
desk-means-source = 权威文本，译文以它为准
desk-means-translated = 由人翻译
desk-means-reviewed = 另有人审校过
desk-means-approved = 经批准可以发布
desk-means-machine = 未经人工核对
desk-means-draft = 尚未发布
desk-means-missing = 读者看到的是其他语言
desk-findings = 发现的问题
desk-no-findings = 没有发现问题
desk-whole-site = 整个网站
desk-severity-error = 错误
desk-severity-warning = 警告
desk-severity-note = 提示
desk-edit = 用编辑器打开
desk-copy = 复制路径
desk-copied = 已复制
# $done：已检查的数量；$total：总数。
desk-checking = 页面和文件共 { $total } 个，已检查 { $done } 个
# $total：总数。
desk-checked = { $total } 个页面和文件已全部检查。
# $more：数量。
desk-more-findings = 还有 { $more } 个没有列出，可用 `yulan check` 查看全部。
desk-due = 待办事项
desk-due-hint = 90 天以内的，以及已经逾期的。
desk-due-nothing = 没有待办事项。
desk-due-overdue = 已逾期
desk-due-check = 待核对
desk-due-event = 活动
desk-due-ends = 到期
desk-due-change = 有变化
desk-due-summary = 缺摘要
# $more：数量。
desk-more-due = 还有 { $more } 项没有列出，可用 `yulan due` 查看全部。
# $title：页面标题。
desk-compare-title = { $title }：双语对照
# $missing：数量。
desk-compare-missing = 有 { $missing } 节只有一种语言
desk-no-page = 没有这个页面
desk-no-page-near = 您要找的可能是
desk-no-page-desk = 到工作台看全部页面
desk-compare-complete = 两种语言的小节齐全
desk-compare-front = 标题和摘要
desk-compare-intro = 开头
desk-compare-notes = 注释
desk-compare-open = 打开页面
# $language：语言自称。
desk-compare-no-text = { $language }：还没有文本。
# $language：语言自称。
desk-compare-gap = { $language }：没有这一节。
