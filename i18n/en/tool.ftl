### What the tool says to authors: its help, its reports, and the words of each finding.
### A finding `CODE` is the message CODE; `.help` says what to type. A text $NAME comes with $NAME-known, yes or no.

## Help

about-yulan = Makes a website in many languages from a folder of Markdown
about-build = Makes the site, unless an error stands in its way
about-check = Lists everything that is wrong or could be better, and writes nothing
about-due = Lists what expires, is due for a check or happens soon: each day on which the site would change
about-new = Writes files that you then go on with
about-language = Adds a language to the site: an entry in `site.toml` and a file with the words of menus and labels
about-help = Shows this, or the help of a command

usage-command = <COMMAND>
usage-tag = <TAG>
usage-options = [OPTIONS]
heading-usage = {"Usage: "}
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-everywhere = Options of every command

value-tag = TAG
value-folder = FOLDER
value-file = FILE
value-url = ADDRESS
value-languages = LANGUAGES
value-language = LANGUAGE
value-format = FORMAT
value-date = DATE
value-within = DAYS
value-when = WHEN
value-command = COMMAND

help-tag = The language by its BCP 47 tag: `vi`, `es`, `zh-Hant`
help-output = Where the site goes, instead of `public` in the site's folder
help-base-url = The address it will be published at, instead of `base_url` in `site.toml`
help-languages = Only these languages, with commas between: `zh-Hans,en`
help-drafts = Makes drafts and pages to come too, marked as such
help-format = `human`, for reading (the default), or `json`, for programs
help-within = How far ahead to look, as `30d`; 180 days unless stated
help-due-format = `text`, for reading (the default), or `ics`, for a calendar
help-command = The command to explain
help-root = The site's folder, instead of the nearest one upwards that has a `site.toml`
help-config = Another file instead of `site.toml`
help-as-of = The day to compute with, as `2026-11-23`, instead of today
help-ui-language = The language of these messages: `en` or `zh-Hans`
help-strict = Warnings count as errors
help-quiet = Says nothing but what is wrong
help-verbose = Says more
help-color = Colours: `auto` (the default), `always` or `never`
help-help = Shows the help
help-version = Shows the version

wrong-base-url = write it in full, as `https://example.org/guide/`
wrong-date = write year, month and day, as `2026-11-23`
wrong-days = write a number of days, as `180d`
wrong-language = write language tags, as `zh-Hans` or `en`
wrong-ui-language = the tool speaks `en` and `zh-Hans`

## Reports

level-error = error
level-warning = warning
level-note = note
level-help = help

list-separator = {", "}
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}

building = building
waiting = waiting for another `yulan build` that is writing to { $folder }
pages-of-language = { $language } { $pages }
built = { $pages ->
    [one] built { $pages } page ({ $languages }) in { $seconds } s into { $folder }
   *[other] built { $pages } pages ({ $languages }) in { $seconds } s into { $folder }
}
built-with-findings = { $built }; { $found } (`yulan check` lists them)
not-built = nothing written to { $folder }: errors stand in the way ({ $found })
not-built-strict = nothing written to { $folder }: `--strict` counts warnings as errors ({ $found })
details = parsed { $parsed }; made { $rendered }, kept { $kept }; { $written } written, { $unchanged } unchanged, { $removed } removed
found = { $found }
# $name, $tag: a language; $path: the file that was changed or made; $messages: how many there are to translate.
language-added = added { $name } ({ $tag }) to { $path }, in preparation: `yulan build --drafts` shows it
messages-written = wrote { $path }: { $messages } messages, the English words beside each; pages show other languages for those that are not translated
settings-uneditable = { $path } was not changed: it has errors, or its languages do not stand in `[[languages]]` entries
    .help = mend what `yulan check` tells of `site.toml`, or write at its end: [[languages]], and below it on lines of their own tag = "{ $tag }", name = "{ $name }"
language-is-there = nothing to do: { $name } ({ $tag }) is in `site.toml` and has its messages
nothing-found = nothing found

## What keeps a command from being carried out

no-site = there is no `site.toml` in { $folder } or in any folder above it
    .help = go to the folder of a site, or name it: `yulan --root FOLDER …`
no-site-in-root = there is no `site.toml` in { $folder }
    .help = name the folder that holds `site.toml`, or the file itself with `--config FILE`
root-is-no-folder = there is no folder { $folder }
    .help = name the folder that holds `site.toml`
no-config = there is no file { $path }
    .help = name the file that holds the settings, or leave out `--config`: `site.toml` is then used
no-folder = the folder this was called from cannot be found: { $reason }
    .help = go to the folder of a site, or name it: `yulan --root FOLDER …`
wrong-epoch = the environment variable `SOURCE_DATE_EPOCH` is `{ $value }`, no number of seconds
    .help = remove the variable, set it to seconds since 1970, or name the day: `--as-of 2026-11-23`
cannot-read = cannot read { $path }: { $reason }
    .help = { $kind ->
        [permission] give yourself the right to read it, then try again
        [missing] see whether it was moved or its drive is disconnected, then try again
       *[other] see whether its drive is connected and whole, then try again
    }
cannot-write = cannot write { $path }: { $reason }
    .help = { $kind ->
        [permission] give yourself the right to write it, or name another folder with `-o FOLDER`
        [full] make room on the drive, or name a folder on another one with `-o FOLDER`
       *[other] see whether its drive is connected and whole, or name another folder with `-o FOLDER`
    }
foreign-folder = { $folder } holds what was not made by Yulan, so it is left alone
    .help = name a new or empty folder with `-o FOLDER`
damaged-list = { $path } is damaged at line { $line }, so nothing was changed
    .help = delete the folder { $folder }, then build again
in-the-way = { $path } stands where the site must go, and was not made by Yulan
    .help = move it elsewhere, then build again
unfit-address = no page or file can have the address `{ $address }`
    .help = rename the folder or file it is made from, then build again
address-twice = two pages or files have the address `{ $address }`, or on this disk addresses that it takes for one
    .help = rename the folder or file that one of them is made from, then build again
cannot-print = cannot write the report: { $reason }
    .help = see whether the file or program it goes to can take it

## Findings: files as such

not-utf8 = { $encoding ->
    [utf-16] this file is in UTF-16, not in UTF-8
    [gbk] this file is in GBK (“ANSI”), not in UTF-8
   *[unknown] this file is no text in UTF-8
}
    .help = { $encoding ->
        [unknown] open it in the program it was written with and save it as plain text, encoding `UTF-8`
       *[other] open it in Notepad, choose `Save as`, and there the encoding `UTF-8`
    }
file-too-large = this file has { $megabytes } MB; a text may have 4
    .help = divide the text among several pages, and put what is no text beside it as a file
directory-loop = the link `{ $path }` leads back to a folder that it lies in
    .help = remove the link, and copy here what it was to show
link-outside-site = the link `{ $path }` leads out of the site's folder
    .help = remove the link, and copy here the files it leads to
name-not-unicode = the name of `{ $path }` is not written in Unicode, or has a backslash or a control character
    .help = rename it; Latin letters, digits and hyphens always work
misnamed-text = { $reason ->
    [language] `{ $name }` is named after none of the site's languages
    [word-lock] `{ $name }` is a file that Word keeps while a document is open
   *[extension] `{ $name }` looks like a text, but does not end in `.md`
}
    .help = { $reason ->
        [language] name it after the language of its text, as `{ $suggestion }` (here: { $languages }), or move it out of `content/`
        [word-lock] close the document in Word and delete this file
       *[extension] save it as plain text in Markdown, under the name `{ $suggestion }`
    }
duplicate-text = this text is in `{ $language }`, and so is `{ $other }`
    .help = keep one of the two files
missing-authoritative-text = `{ $page }` has no text in `{ $language }`, the language that prevails
    .help = add `{ $file }`, or let another language prevail there: `authoritative = "en"` in its `facts.toml`
reserved-name = `{ $name }` is an address that the site itself uses
    .help = rename the folder
dotted-directory = the folder name `{ $name }` has a dot, which addresses of pages may not have
    .help = rename the folder; a hyphen may stand for the dot
address-collision = the address `{ $address }` belongs to `{ $other }` too
    .first = this has the address first
    .help = rename one of the two folders; if the address stands in `redirect_from`, remove it there

## Findings: settings and facts

toml-syntax = this is not written as TOML asks: { $detail }
    .help = write `name = "text"`, with straight quotes and half-width signs: not “ ”, not ＝; a name in Chinese stands in quotes, as `[fees."工本费"]`
type-expected = { $expected ->
    [string] a text
    [integer] a whole number
    [count] a whole number, 0 or more
    [boolean] `true` or `false`
    [date] a date
    [list] a list
    [table] a table
    [decimal] a whole number, or a decimal number in quotes
    [days] a number of days in quotes, with `d` behind it
    [local-time] a date with the local time, without an offset
   *[other] `{ $expected }`
}
type-found = { $found ->
    [string] a text
    [integer] a whole number
    [negative] a number below 0
    [float] a decimal number
    [boolean] `true` or `false`
    [date] a date
    [datetime] a time of day, or a date with one
    [array] a list
    [table] a table
   *[other] `{ $found }`
}
wrong-type = `{ $key }` takes { type-expected }; this is { type-found }
    .help = { $expected ->
        [string] write it in straight quotes: `{ $key } = "…"`
        [integer] write digits without quotes: `{ $key } = 10`
        [count] write digits without quotes: `{ $key } = 10`
        [boolean] write `{ $key } = true` or `{ $key } = false`, without quotes
        [date] write year, month and day without quotes: `{ $key } = 2026-11-23`
        [list] { $key ->
            [hours] write `[[hours]]` on a line of its own for each rule, and below it `days = ["mon"]` and `open = ["09:00-17:00"]`
           *[other] write it in square brackets: `{ $key } = ["…", "…"]`
        }
        [table] { $key ->
            [hours] write `[[hours]]` on a line of its own for each rule, and below it `days = ["mon"]` and `open = ["09:00-17:00"]`
           *[other] write what belongs to `{ $key }` in braces: `{ $key } = {"{"} … = … {"}"}`, or below a line in square brackets that ends in `{ $key }`, as `[fees.card]`
        }
        [decimal] write `{ $key } = 12` or `{ $key } = "12.5"`: digits and at most one point, no comma, no sign
        [days] write `{ $key } = "180d"`
        [local-time] write `{ $key } = 2026-11-23T14:00:00`, with nothing behind the time; the zone is that of `time_zone`
       *[other] write it as the documentation of `{ $key }` shows
    }
unknown-key = nothing here is called `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`, or remove it
       *[no] remove it, or see whether it belongs to another file
    }
unknown-value = `{ $key }` cannot be `{ $value }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`, or another of these: { $choices }
       *[no] write one of these: { $choices }
    }
missing-setting = { $key ->
    [tag] this language has no `tag`
   *[other] `{ $key }` is missing
}
    .help = { $key ->
        [id] add `id = "my-guide"`, a name for the site that never changes
        [authoritative] add `authoritative = "zh-Hans"`, the language whose text prevails
        [languages] add `[[languages]]`, and below it `tag = "zh-Hans"`, for each language
        [tag] add `tag = "en"` below `[[languages]]`
       *[other] add `{ $key } = …`
    }
invalid-language = `{ $tag }` is no language tag
    .help = write a tag such as `zh-Hans`, `en`, `ja` or `pt-BR`
language-alias = `{ $tag }` is taken for `{ $language }`
    .help = write `{ $language }`
unknown-language = `{ $tag }` is none of the site's languages
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`, or add `[[languages]]` with `tag = "{ $tag }"` to `site.toml`
       *[no] write one of the languages of `site.toml`, or add `[[languages]]` with `tag = "{ $tag }"` there
    }
duplicate-language = the language `{ $language }` stands twice
    .help = remove one of the two `[[languages]]`
invalid-base-url = `{ $url }` is no address a site can have
    .help = write it in full, as `https://example.org/guide/`, without `?` and `#`
no-language-made = no language of the site is to be made: all are in preparation
    .help = take `preview = true` from a language that is ready, or build with `--drafts`
wordless-fact = neither a text nor the term base names `{ $id }`, so readers see the id
    .help = give a heading of the text `{"{"}#{ $id }{"}"}`, or write `{ $id-key } = "…"` under `[labels]` between the `+++` lines
unpublished-home = the home page may not be shown yet, and every page leads to it
    .help = let `published` in `content/facts.toml` be a day that has come, and take `state = "draft"` out of this text; to look at it before, build with `--drafts`
unknown-time-zone = there is no time zone `{ $zone }`
    .help = write its name in the IANA list, as `Asia/Shanghai`
no-base-url = `base_url` is not set, so there is no sitemap, and pages do not name their own address
    .help = once the address is known, add `base_url = "https://example.org/"` to `site.toml`
period-reversed = this period ends with { $to }, before it begins with { $from }
    .help = correct the date that is wrong, or exchange the two
overlapping-periods = { $from-known ->
    [yes] { $to-known ->
        [yes] this holds on days for which another entry, from { $from } to { $to }, says something else
       *[no] this holds on days for which another entry, from { $from } on, says something else
    }
   *[no] { $to-known ->
        [yes] this holds on days for which another entry, to { $to }, says something else
       *[no] this holds on days for which another entry, without `from` and `to`, says something else
    }
}
    .help = let the earlier entry end the day before the later one begins: `to = 2026-12-31`, then `from = 2027-01-01`
ambiguous-date = `{ $value }` is no date that everyone reads alike
    .help = write year, month and day without quotes: `{ $key } = 2026-11-23`; if only the month or year is known, `{ $key } = "2026-11"` or `{ $key } = "2026"`
fee-without-price = this fee states no price: neither an amount with its currency, nor that it is free or unknown
    .help = write `amount = "400"` and `currency = "CNY"` (three capital letters), or `free = true`, or `unknown = true`
invalid-phone = `{ $value }` cannot be dialled from everywhere
    .help = write `+`, country code and number without blanks or hyphens, as `+862112345678`; a short number of 3 to 6 digits stands alone, as `12345`
missing-fact = readers look for `{ $field }` on a page of the kind `{ $kind }`, and it is not stated
    .help = { $field ->
        [text] write the text of the page, below the second `+++`
        [sources] add `{ $lines }` above the first line in square brackets, and cite it where a fact comes from it: `source = "law"`
        [owner] add `{ $lines }` to `[defaults]` in `content/facts.toml`: an organisation of `i18n/terms.toml`
        [contact] add `{ $lines }` to `[defaults]` in `content/facts.toml`: the path of a page, or an e-mail address
        [offered_at] add `{ $lines }` with the path of an office’s page above the first line in square brackets, or `place = {"{"} unknown = true {"}"}` if nobody states it
        [published] add `{ $lines }` above the first line in square brackets: the day from which the text may be shown
        [start] add `{ $lines }` above the first line in square brackets; if only the month is known, `start = "2018-03"`
        [checked] add `{ $lines }` above the first line in square brackets: the day on which somebody last held the text against its sources
        [audience] add `{ $lines }` to `[defaults]` in `content/facts.toml`, or here above the first line in square brackets
       *[other] add `{ $lines }` above the first line in square brackets; `unknown = true` tells readers that nobody states it
    }
wrong-kind = `{ $field }` names `{ $page }`, a page of the kind `{ $kind }`
    .help = name a page of the kind { $kinds }, or mend `kind` in the `facts.toml` of `{ $page }`
unpublished-reference = `{ $page }` is not published yet, so `{ $field }` is shown without it
    .help = leave it: it appears with the page; or look at `published` and `state` there
unknown-source = there is no source `{ $id }` on this page
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] add `[sources.{ $id-key }]` with its `title`, here or below `[defaults]` of a page above
    }
unknown-document = there is no paper `{ $id }` on this page
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] add `[documents.{ $id-key }]`, or remove it from `needs`
    }
unknown-unit = nothing is counted in `{ $unit }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write one of { $choices }, or add a message `count-{ $unit }` to the `site.ftl` of each language
    }
duplicate-fact-id = the id `{ $id }` names two things on this page
    .first = it stands here already
    .help = rename one of them, here and where its words stand
repeated-fact = `{ $id }` is stated more than once, and of `{ $group }` only one can stand
    .help = keep one of them as `[{ $group }.{ $id-key }]`, and give the others ids of their own; times and fees alone change on a date
contradictory-fact = { $key ->
    [free] this is `free` and has an amount
   *[unknown] this is `unknown`, and a value stands beside it
}
    .help = keep what is right, and remove the other
nameless-source = this source has no `title`, so its entry in the list of sources is empty
    .help = add `title = "…"`, as the document or the article has it
incomplete-hours = { $key ->
    [open] this rule does not say when it is open
    [days] a rule has either days of the week or first and last day, not both
   *[other] this exception has no `{ $key }`
}
    .help = { $key ->
        [open] add `open = ["09:00-17:00"]`, or `open = []` if it is closed then
        [days] keep `days` for what holds every week, or `from` and `to` for an exception
       *[other] add `{ $key } = 2026-10-07`; for one day, `from` and `to` are the same
    }
overlapping-hours = this says something else of hours or days of which another entry speaks too
    .help = let one of them end before the other begins
missing-value = nothing is stated here: no value, and not that it is unknown
    .help = write what is missing, as in `{ $lines }`, or `unknown = true`
invalid-url = `{ $value }` is no address on the web
    .help = copy the address from the browser: it begins with `https://` and has no blanks
reserved-fact-id = a fact cannot have the id `{ $id }`, which names a part of facts
    .help = choose another id; a value or a date belongs below an id, as `{ $id } = …` below `[fees.card]`
missing-datum = a point on the map takes `lon`, `lat` and `datum`, and not all of them are here
    .help = write all three, or remove them; `datum = "wgs84"` if the numbers come from satellite positioning or OpenStreetMap, `gcj02` if from Amap or Tencent, `bd09` if from Baidu
coordinate-out-of-range = `{ $key }` takes degrees from -{ $most } to { $most }; `{ $value }` is none of these
    .help = { $key ->
        [lon] write degrees east as a decimal number, as `lon = "121.35"`; degrees north belong to `lat`
       *[lat] write degrees north as a decimal number, as `lat = "31.22"`; degrees east belong to `lon`
    }
invalid-hours = `{ $value }` is no time from opening to closing on one day
    .help = write both with two digits and a hyphen between, as `"09:00-17:00"`; what goes on past midnight ends at `24:00`, and the rest belongs to the next day from `00:00`
deadline-after-start = registration is open past the day on which the event begins
    .help = correct `deadline` or `start`; the day of the event is the last that `deadline` can be
event-ends-before-start = this event ends before it begins
    .help = correct `start` or `end`; with a time of day, as `2026-11-23T14:00:00`, if it is known
forbidden-term = “{ $form }” is no form that may stand in a text
    .help = write “{ $preferred }”, or take the form out of `forbidden` in `i18n/terms.toml`
nameless-term = the term `{ $term }` has no name in `{ $language }`, the language that prevails
    .help = write `[{ $term-key }.{ $language }]` and below it `preferred = "…"`, the name as an official document has it
shared-name = “{ $name }” is the name of two terms
    .help = if both mean the same, keep one of them; if not, make the names differ
    .first = the other
unknown-organisation = there is no organisation `{ $id }` in `i18n/terms.toml`, so readers see the id
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] add `[{ $id-key }]` with `kind = "organisation"` to `i18n/terms.toml`, and its names below `[{ $id-key }.LANGUAGE]`
    }
unknown-term = there is no term `{ $term }` in `i18n/terms.toml`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] add `[{ $term-key }]` to `i18n/terms.toml`, and its names below `[{ $term-key }.LANGUAGE]`
    }
unused-term-language = names in `{ $language }` are shown nowhere, since the site has no such language
    .help = { $nearest-known ->
        [yes] if `{ $nearest }` is meant, write that; else the names wait until the site has the language
       *[no] nothing has to be done: the names wait until the site has the language
    }
moved-to-cycle = `{ $page }` moved to `{ $key }`, which in the end moved back to it
    .help = take `moved_to` out of the office that readers can go to; of a place that an office came back to, make a page of its own
supersedes-cycle = `{ $page }` replaces `{ $key }`, which in the end replaces it
    .help = name the older page in the newer one only: take the key out of `supersedes` in the page that came first
unknown-topic = there is no topic `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write the path of a page below `content/` whose `kind` is `topic`
    }
unknown-audience = there is no audience `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write one that the site knows, or add the message `audience-{ $key }` to `i18n/LANGUAGE/site.ftl`
    }
unknown-page = there is no page `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write the path of a page's folder below `content/`, as `services/work-permit`
    }
ambiguous-key = `{ $key }` may be any of these pages: { $candidates }
    .help = write the whole path of the one that is meant
missing-notice = the notice `{ $id }` has no words
    .help = add `{ $id-key } = "…"` below `[notes]` in the front matter of the text

## Findings: texts

missing-title = this text has no title
    .help =
        let the file begin with
        +++
        title = "…"
        +++
yaml-front-matter = the front matter is YAML, between `---`; it should be TOML, between `+++`
    .help =
        write instead
        { $toml }
unclosed-front-matter = the front matter begins with `+++`, but does not end
    .help = write `+++` on a line of its own where the text begins
neutral-field = `{ $key }` is the same in every language, so it does not belong to one text
    .help = { $key ->
        [date] write it as `published` in the page's `facts.toml`
        [lastmod] remove it, or write when it was last verified as `checked` in the page's `facts.toml`
        [tags] write them as `topics` in the page's `facts.toml`
        [categories] write them as `topics` in the page's `facts.toml`
        [draft] write `state = "draft"` instead
        [aliases] write them as `redirect_from` in the page's `facts.toml`
        [slug] remove it, and name the page's folder so: that is its address
        [url] remove it, and name the page's folder so: that is its address
       *[other] move it to `facts.toml` in the same folder
    }
level-one-heading = this heading has level 1, which is the page's title
    .help = write `##` instead of `#`; the title is `title` in the front matter
duplicate-id = the id `{ $id }` stands twice in this text
    .help = give this heading another one, as {"`{#"}{ $id }-2{"}`"}
reserved-id = the id `{ $id }` belongs to the page itself
    .help = give this heading another one, as {"`{#"}about-{ $id }{"}`"}
undefined-footnote = the footnote `[^{ $label }]` has no text
    .help = add a line `[^{ $label }]: …`, or remove the mark
unused-footnote = the footnote `[^{ $label }]` is not referred to, so nobody sees it
    .help = write `[^{ $label }]` where it belongs, or remove the footnote
undefined-reference = the link `[{ $label }]` leads nowhere: no line says where to
    .help = write the target behind it, as `[{ $label }](/services/work-permit)`, or add a line `[{ $label }]: …`
raw-html = HTML is not let through, readers see it as text: `{ $html }`
    .help = write it in Markdown; only `br`, `sub`, `sup`, `kbd`, `ruby`, `rt` and `rp` without attributes work
unclosed-html = `<{ $element }>` is opened here but not closed
    .help = write `</{ $element }>` where it ends
nesting-too-deep = lists and quotations lie { $depth } deep in each other here
    .help = take some of them apart; readers lose their way long before
target-with-blank = `{ $target }` has a blank, so this is not read as a link
    .help = write `<{ $target }>` between the parentheses, or rename the file
unaligned-section = the section `{ $heading }` cannot be matched with one of the authoritative text
    .help = give the heading the same id in both texts, as {"`## … {#fees}`"}
missing-translation = `{ $page }` has no text in `{ $language }`
    .help = add `{ $file }`, or write `fallback = "source"` in its `facts.toml`

## Findings: links and pictures

# Facts in texts. $path: which fact; $page: of which page, empty for the page itself; $reason: page or fact.
unknown-fact = { $reason ->
    [page] there is no page `{ $page }` whose `{ $path }` could be shown
   *[fact] `facts.toml` of { $page-known ->
        [no] this page
       *[other] `{ $page }`
    } states no `{ $path }`
}
    .help = { $nearest-known ->
        [yes] write {"`{{ "}{ $nearest }{" }}`"}
       *[no] { $reason ->
            [page] write the path of a page below `content/`, then `#` and the fact
           *[fact] add it to `facts.toml`, or leave it out; to show two braces write {"`\\{{`"}
        }
    }
# $part: value, from, to, or empty.
unshowable-fact = { $part-known ->
    [no] `{ $path }` is nothing that can stand in a sentence
   *[other] `{ $path }`: this fact has no `{ $part }`
}
    .help = { $part-known ->
        [no] a text can show dates, periods, durations, fees, phone numbers, figures, an address and the name of a paper: {"`{{ published }}`, `{{ effective }}`, `{{ time.typical }}`, `{{ fees.card }}`"}
       *[other] `.value` is for durations, fees and figures, `.from` and `.to` for periods; without it all of the fact is shown
    }
number-not-stated = `{ $path }`: the number is stated to be unknown, so the text says “not stated” in its place
    .help = write {"`{{ … }}`"} without `.value`, and a sentence that is right without a number
malformed-placeable = {"`{{`"} begins a fact, but no name of one and no {"`}}`"} follow
    .help = write {"`{{ time.typical }}`"} on one line: a field, or a group and an id; to show two braces write {"`\\{{`"}
placeable-in-title = a title shows no facts; readers would see the braces
    .help = write words only: the title stands in lists, menus and links of all pages
broken-link = there is no page `{ $target }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write the path of a page's folder: from this folder, as `../work-permit`, or from `content/`, as `/services/work-permit`
    }
broken-anchor = `{ $target }` leads to no section: none there has the id `{ $anchor }`
    .help = { $nearest-known ->
        [yes] write `#{ $nearest }`
       *[no] give the heading that is meant this id, as {"`## … {#"}{ $anchor }{"}`"}, or leave out `#{ $anchor }`
    }
missing-attachment = there is no file `{ $target }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] put the file into the folder of this page
    }
missing-image = there is no picture `{ $target }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] put the picture into the folder of this page
    }
not-a-picture = `{ $target }` is no picture that browsers can show
    .help = save it as JPEG, PNG, WebP, GIF or SVG, or link to it without `!`: `[…]({ $target })`
heic-picture = `{ $target }` is a photo in the iPhone’s own format (HEIC), which most browsers do not show
    .help = save it as JPEG and name that file: on Windows open it in Photos and choose “Save as”, on a Mac open it in Preview and choose “Export”; an iPhone takes JPEG at once after Settings › Camera › Formats › Most Compatible
picture-too-large = the picture `{ $target }` has { $width } × { $height } pixels, too many for phones to show
    .help = make it smaller in a program for pictures; 4,000 pixels from left to right are plenty
broken-picture = the picture `{ $name }` ends too early or cannot be read
    .help = copy the file again from where it came, or open it in a program for pictures and save it anew
external-image = the picture `{ $target }` lies on another site, and pages load nothing from elsewhere
    .help = put the picture into the folder of this page and write its file name, or link to it without `!`: `[…]({ $target })`
missing-alt = nothing describes the picture `{ $target }` to those who cannot see it
    .help = say between the brackets what it shows: `![…]({ $target })`
untranslated-alt = nothing describes `{ $target }` in this language; the words in `{ $language }` stand in
    .help = translate the description: `![…]({ $target })`
missing-captions = who cannot hear the recording `{ $target }` cannot read what is said in it
    .help = put a file of captions (WebVTT) named `{ $name }` beside it
captions-syntax = { $line-known ->
        [yes] `{ $line }` does not say when captions begin and end
       *[no] this file has no captions
    }
    .help = above the words of each caption write its times, `00:01.000 --> 00:04.500`, and below them leave a line empty
unsafe-link = links that begin with `{ $scheme }:` are not let through
    .help = link to a page, a file, or an address that begins with `https:`, `mailto:` or `tel:`
link-outside-content = `{ $target }` leads out of `content/`
    .help = begin with `/` for `content/`, as `/services/work-permit`; `..` goes one folder up
link-to-unpublished = `{ $page }` is not published yet, so this is shown without a link
    .help = leave it: the link comes with the page; or look at `published` and `state` there

## Findings: messages and themes

message-syntax = this is not written as Fluent asks: { $detail }
    .help = write `name = text`, names in Latin letters, further lines indented
cyclic-message = the message `{ $message }` contains itself
    .help = remove the reference that leads back to it
duplicate-message = the message `{ $message }` stands twice
    .first = it stands here first
    .help = remove one of the two
missing-message = the message `{ $message }` is missing in `{ $language }`
    .help = add `{ $message } = …` to `i18n/{ $language }/site.ftl`
one-sided-message = other languages have the message `{ $message }`, but `{ $language }` has not
    .help = add `{ $message } = …` to `i18n/{ $language }/site.ftl`, or remove it everywhere
unknown-variable = the message `{ $message }` shows `${ $variable }`, which it is never given
    .help = use the variables that the message has in the other languages
untranslated-interface = { $extent ->
    [some] some buttons and labels have no words in { $name }; readers see those of another language
   *[all] buttons and labels have no words in { $name }; readers see those of another language
}
    .help = { $extent ->
        [some] translate the messages that `i18n/{ $language }/site.ftl` still lacks
       *[all] run `yulan new language { $language }`, and translate the file it writes: `i18n/{ $language }/site.ftl`
    }
template-error = this template does not work: { $detail }
    .help = mend it, or remove the file: the tool's own template is then used
invalid-colour = `{ $colour }` is no colour
    .help = write it as `#0a5c50`: red, green and blue in hexadecimal digits
invalid-font = `{ $font }` is no name of a font
    .help = write one name in letters, digits and blanks, such as `Source Serif`
missing-logo = there is no picture `{ $target }` in `content/`
    .help = put the picture there, or remove `logo`: the theme’s mark is then shown
# $token, $other: two colours; $scheme: light or dark; $ratio, $needed: numbers such as 3.21 and 4.5.
low-contrast = { $scheme ->
    [dark] in the dark scheme `{ $token }` and `{ $other }` have a contrast of { $ratio }, less than { $needed }
   *[other] `{ $token }` and `{ $other }` have a contrast of { $ratio }, less than { $needed }
}
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`, the nearest colour that can be told apart
       *[no] choose other colours: no shade of this one can be told apart from all it meets
    }
unknown-theme = there is no theme `{ $theme }`
    .help = put it into `themes/{ $theme }/`, or remove `theme`: `magnolia` is then used
theme-version = { $found-known ->
    [yes] this theme is made for version { $found } of the interface, the tool has version { $wanted }
   *[no] this theme does not say for which version of the interface it is made
}
    .help = write `api = { $wanted }` once it works with that version, get the theme for that version, or remove `theme` from `site.toml`: `magnolia` is then used

# `yulan due`: what happens to a page on a day.
due-nothing = nothing comes due
due-no-plan = the settings stand in the way: `yulan check` tells what is wrong
due-published = is published
due-no-status = has no status any more
due-check = due for a check: last checked on { $date }
due-fact = `{ $id }` changes
due-notice = the notice `{ $id }` appears or goes
due-event = takes place
due-status = { $status ->
    [withdrawn] is withdrawn
    [repealed] is repealed
    [superseded] is replaced
    [suspended] is suspended
    [upcoming] is not yet in force
    [ending-soon] ends within half a year
    [in-force] is in force
    [unknown] it is not stated whether it is in force
    [open] is open
    [closed] is closed for good
    [temporarily-closed] is closed for a time
    [moved] has moved
    [held] is over
    [rescheduled] has a new date
   *[expired] has ended
}

## Helping

about-init = Makes a small complete site: pages to look at and to replace by your own

usage-folder = [FOLDER]
help-init-folder = The folder of the new site, empty or not there yet; the folder you are in unless stated
help-init-languages = Its languages, with commas between, of which the first prevails: `zh-Hans,en`

# $folder: where the site is; $languages: its tags; $language: the name of the language that prevails; $file: its home page.
site-made = made a small site in { $folder } ({ $languages })
site-made-bare = made a site in { $folder } ({ $languages }) with a home page only, since there are no example pages in { $language }: write yours in { $file }
site-made-next = go on with
# $names: what lies there; $more: `yes` if it is not all.
folder-not-empty = { $folder } is not empty: { $more ->
    [yes] it holds { $names } and more
   *[no] it holds { $names }
}, so nothing was written
    .help = name a new folder, as `yulan init my-guide`, or move what lies there
init-no-folder = { $path } is a file, so no site can lie in it
    .help = name a new folder, as `yulan init my-guide`
no-such-day = the day of the new site cannot be told
    .help = name it: `--as-of 2026-11-23`

about-kind-policy = A page on a document, plan or rule of an office
about-kind-service = A page on something one can apply for
about-kind-office = A page on a place with a counter
about-kind-series = A page on events that belong together, such as a series of lectures
about-kind-event = A page on a lecture or another meeting
about-kind-faq = A page with one question and its answer
about-kind-news = A page with a dated report
about-kind-topic = A page that gathers other pages for one situation
about-kind-page = Any other page
about-translation = A text to translate: the text that prevails stands in it as comments, block by block
usage-key = <KEY>
usage-translation = <KEY> --language <TAG>
value-key = KEY
help-key = The page: the path of its folder below `content/`, or the end of it if no other page ends so
help-new-key = The path of its folder below `content/`, as `services/work-permit`
help-language = The language of the translation

file-written = wrote { $path }
page-written-next = write its text and facts; `yulan check` tells what readers still miss
page-without-text = the folder `{ $page }` above it has no text, so it is no page: `yulan new page { $page }` makes it one
translation-written-next = translate below each comment; the page is shown in this language once `state = "draft"` is gone
# What stands in a new translation, behind the title and the state, and above the text.
translation-title = the title as the source has it: write yours
translation-state = take this line away when you are done
translation-text = Write each translation below its comment. Comments are for you; pages leave them out.

unknown-kind = there is no kind of page called `{ $kind }`
    .help = { $nearest-known ->
        [yes] write `yulan new { $nearest } …`, or another of these: { $choices }
       *[no] write one of these: { $choices }, or `translation`, or `language`
    }
unfit-key = no page can have the key `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`: letters, digits and hyphens, with `/` between folders
       *[no] write letters, digits and hyphens, with `/` between folders, as `services/work-permit`
    }
reserved-key = no page can have the key `{ $key }`, since the site itself uses `{ $name }`
    .help = choose another name for the folder
page-exists = the page `{ $page }` is there already
    .help = write in the files of its folder, or choose another key
no-such-page = there is no page `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write the path of a page's folder below `content/`, as `services/work-permit`
    }
ambiguous-page = `{ $key }` may be any of these pages: { $candidates }
    .help = write the whole path of the one that is meant
site-without-language = `site.toml` names no language
    .help = mend what `yulan check` tells of it
no-such-language = the site has no language `{ $tag }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`, or add the language first: `yulan new language { $tag }`
       *[no] add the language first: `yulan new language { $tag }`
    }
# $page: a key; $name: the name of a language.
text-prevails = the text of `{ $page }` in { $name } is the one that prevails, so it is no translation
    .help = name another language of the site
nothing-to-translate = `{ $page }` has no text that prevails, so there is nothing to translate
    .help = write that text first; `yulan check` tells which it is
text-exists = { $path } is there already
    .help = go on in that file; to begin anew, delete it first

about-completions = Prints what makes a shell complete the words of `yulan`: verbs, options, kinds
usage-shell = <SHELL>
value-shell = SHELL
help-shell = The shell: `bash`, `zsh`, `fish`, `powershell` or `elvish`

alone-in-site =
    This is the site in { $folder }. You may want to type
      yulan check                       what is wrong, and how to mend it
      yulan build                       makes the site in `public`
      yulan new service services/NAME   a new page to fill in
    `yulan help` lists all commands.
alone-elsewhere =
    There is no site here. To make a small one, and the pages of it:
      yulan init my-guide
      cd my-guide
      yulan build
    `yulan help` lists all commands.
offer-here = There is no site here. Make a small one in this folder? (y/n)
offer-folder = There is no site here. Make a small one in a new folder `{ $folder }`? (y/n)
cannot-hear = the answer cannot be read: { $reason }
    .help = type `yulan init my-guide`

about-move = Gives a page another path, with all that lies below it; links, keys and old addresses follow
usage-move = <OLD> <NEW>
value-old = OLD
value-new = NEW
help-old = The page: the path of its folder below `content/`, or the end of it if no other page ends so
help-new = Its new path below `content/`
help-dry-run = Says what would change, and changes nothing

# $old, $new: folders below the site's folder; $files: how many files change; $places: at how many places.
page-moved = moved { $old } to { $new }, and wrote { $places ->
    [one] { $places } place
   *[other] { $places } places
} in { $files ->
    [one] { $files } file
   *[other] { $files } files
} anew; old addresses lead on
page-would-move = `--dry-run`: { $old } would become { $new }; { $places ->
    [one] { $places } place
   *[other] { $places } places
} in { $files ->
    [one] { $files } file
   *[other] { $files } files
} would change; nothing was written
move-home = the home page has no other path
    .help = name another page
move-in-the-way = something lies at `{ $page }` already
    .help = choose another path, or move what lies there first
move-inside = `{ $new }` lies in `{ $old }` itself
    .help = choose a path outside of it
move-redirected = `{ $page }` is an old address of the page whose facts stand in { $path }
    .help = choose another path, or take it out of `redirect_from` there
move-uneditable = { $path } was not changed, nor anything else: what stands in line { $line } cannot be rewritten by a program
    .help = write the link there as `[words](target)`, or the facts with each field on a line of its own, then try again
half-done = { $reason }, and { $path } could not be made what it was before
    .help = see whether its drive is connected and whole; then compare the folder with your last copy of it

about-schema = Prints what may stand in a file, for editors: a JSON Schema
usage-schema = <NAME>
value-name = NAME
help-name = Of which file: `site`, `facts`, `front-matter` or `terms`
