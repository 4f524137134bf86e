### What the tool says to authors: its help, its reports, and the words of each finding.
### A finding `CODE` is the message CODE; `.help` says what to type. A text $NAME comes with $NAME-known, yes or no.
### `.explain` is for somebody who has never met the finding: two to four sentences, one to a line, without variables.

## Help

about-yulan = Makes a website in many languages from a folder of Markdown
about-build = Makes the site, unless an error stands in its way
about-check = Lists everything that is wrong or could be better, and writes nothing
about-due = Lists what expires, is due for a check or happens soon: each day on which the site would change
about-new = Writes files that you then go on with
about-language = Adds a language to the site: an entry in `site.toml` and a file with the words of menus and labels
about-explain = Says what a finding means, why it matters to a reader, and how to mend it
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
value-code = CODE
value-profile = PROFILE
value-date = DATE
value-within = DAYS
value-when = WHEN
value-command = COMMAND

help-tag = The language by its BCP 47 tag: `vi`, `es`, `zh-Hant`
help-output = Where the site goes, instead of `public` in the site's folder
help-base-url = The address it will be published at, instead of `base_url` in `site.toml`
help-languages = Only these languages, with commas between: `zh-Hans,en`
help-drafts = Makes drafts and pages to come too, marked as such
help-fresh = Makes everything anew, as if nothing had been built before
help-format = `human`, for reading (the default), `json` and `sarif`, for programs, or `github`, for notes beside the lines of a change
help-within = How far ahead to look, as `30d`; 180 days unless stated
help-due-format = `text`, for reading (the default), or `ics`, for a calendar
help-command = The command to explain
help-root = The site's folder, instead of the nearest one upwards that has a `site.toml`
help-config = Another file instead of `site.toml`
help-as-of = The day to compute with, as `2026-11-23`, instead of today
help-ui-language = The language of these messages: `en` or `zh-Hans`
help-code = The name of the finding, as in `broken-link`; without it, all names are listed
help-profile = How strictly to judge: `default`, `publish`, `cn-gov`, or a file of your own in `profiles/`
help-strict = Warnings count as errors
help-quiet = Says nothing but what is wrong
help-verbose = Says more
help-color = Colours: `auto` (the default), `always` or `never`
help-help = Shows the help
help-version = Shows the version

wrong-base-url = write it in full, as `https://example.org/guide/`
wrong-date = write year, month and day, as `2026-11-23`
wrong-days = write a number of days, as `180d` or `180`
wrong-language = write language tags, with a comma between them, as `zh-Hans,en`
wrong-ui-language = write `zh-Hans` for Chinese (中文), `en` for English

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
# $id: the `id` of another site.
other-site = { $folder } held the site `{ $id }`; it holds this one now, and nothing of the other
details = parsed { $parsed }; made { $rendered }, kept { $kept }; { $written } written, { $unchanged } unchanged, { $removed } removed
found = { $found }
not-built-remedy = what must wait can be lowered in `site.toml`: `[rules.{ $rule }]` with `severity = "warning"`, `paths = ["{ $path }"]` and a `reason`
# $name, $tag: a language; $path: the file that was changed or made; $messages: how many there are to translate.
language-added = added { $name } ({ $tag }) to { $path }, in preparation: `yulan build --drafts` shows it
messages-written = wrote { $path }: { $messages } messages, the English words beside each; pages show other languages for those that are not translated
settings-uneditable = { $path } was not changed: it has errors, or its languages do not stand in `[[languages]]` entries
    .help = mend what `yulan check` tells of `site.toml`, or write at its end: [[languages]], and below it on lines of their own tag = "{ $tag }", name = "{ $name }"
language-is-there = nothing to do: { $name } ({ $tag }) is in `site.toml` and has its messages
nothing-found = nothing found
# $code: a finding; $severity: what it counts as
explain-title = { $code }: { $severity }
explain-title-on-request = { $code }: { $severity }, told of only where a profile or `site.toml` asks for it
explain-setting = Where it cannot be mended, `site.toml` can say so; the reason is for your colleagues:
explain-fixed = No setting changes this: without the mending no page can be made.
explain-reason = why it is so here
explain-list = What Yulan can find, and what it counts as unless the settings say otherwise. `yulan explain CODE` says what one of them means.
explain-unknown = there is no finding `{ $code }`
    .help = { $nearest-known ->
        [yes] did you mean `{ $nearest }`?
       *[no] `yulan explain` alone lists all of them
    }

## What keeps a command from being carried out

no-site = there is no `site.toml` in { $folder } or in any folder above it
    .help = go to the folder of a site, or name it: `yulan --root FOLDER …`
no-site-in-root = there is no `site.toml` in { $folder }
    .help = name the folder that holds `site.toml`, or the file itself with `--config FILE`
root-is-no-folder = there is no folder { $folder }
    .help = name the folder that holds `site.toml`
no-profile = there is no profile `{ $profile }`
    .help = { $nearest-known ->
        [yes] write `--profile { $nearest }`
       *[no] there are: { $choices }; one of your own is a file `profiles/{ $profile }.toml`
    }
misnamed-content = there is no folder `content`, in which pages lie, but a folder `{ $name }`
    .help = rename `{ $name }` to `content`
init-in-site = { $folder } lies in the site { $site }, so no new site was made there
    .help = name a folder outside of it; for a new page: `yulan new page KEY`
bad-argument = there is no place for `{ $argument }` here
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] put `--help` behind the command to see what it takes
    }
bad-command = there is no command `{ $command }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] `yulan --help` lists all of them
    }
no-value = `{ $argument }` has no value
    .help = write a value behind it; `--help` behind the command says which
bad-value = `{ $argument }` cannot be `{ $value }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] { $sort ->
            [choices] write one of these: { $reason }
           *[words] { $reason }
        }
    }
missing-argument = the command lacks { $arguments }
    .help = put `--help` behind the command to see what it takes
conflicting-arguments = `{ $argument }` and `{ $other }` cannot stand together
    .help = leave out one of the two
repeated-argument = `{ $argument }` stands twice
    .help = leave out one of the two
no-config = there is no file { $path }
    .help = name the file that holds the settings, or leave out `--config`: `site.toml` is then used
no-folder = the folder this was called from cannot be found: { $reason }
    .help = go to the folder of a site, or name it: `yulan --root FOLDER …`
wrong-epoch = the environment variable `SOURCE_DATE_EPOCH` is `{ $value }`, no number of seconds
    .help = remove the variable, set it to seconds since 1970, or name the day: `--as-of 2026-11-23`
cannot-read = cannot read { $path }: { $reason }
    .help = { $kind ->
        [permission] close the program that is using it, such as Word, and try again; if that does not help, ask the administrator for the right to read it
        [missing] see whether it was moved or its drive is disconnected, then try again
       *[other] see whether its drive is connected and whole, then try again
    }
cannot-write = cannot write { $path }: { $reason }
    .help = { $kind ->
        [permission] close the program that is using it and try again; if that does not help, ask the administrator for the right to write it, or name another folder with `-o FOLDER`
        [full] make room on the drive, or name a folder on another one with `-o FOLDER`
       *[other] see whether its drive is connected and whole, or name another folder with `-o FOLDER`
    }
cannot-edit = cannot write { $path }: { $reason }
    .help = { $kind ->
        [permission] close the program that is using it and try again; if that does not help, ask the administrator for the right to write there
        [full] make room on the drive, then try again
       *[other] see whether its drive is connected and whole, then try again
    }
edit-in-the-way = something lies at { $path } already, so nothing was written
    .help = choose another name, or move what lies there first
edit-outside = { $path } leads out of the folder of the site by a link, so nothing was written
    .help = put the folder itself in place of the link, or change the files where they are
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
    .explain =
        A computer stores letters as numbers, and there are several tables for that; Yulan reads only the one called UTF-8, which has the characters of every language.
        Read by the wrong table the words of this file would be gibberish to readers, so nothing of it is used.
        In Notepad choose “File”, then “Save as”, and pick `UTF-8` in the field “Encoding” beside the button “Save”; `ANSI` and `Unicode` are other tables.
file-too-large = this file has { $megabytes } MB; a text may have 4
    .help = divide the text among several pages, and put what is no text beside it as a file
    .explain =
        A text or a file of facts or settings may have at most 4 MB: far more than anybody reads on a phone.
        What is larger has mostly got such a name by mistake, for example a recording that was renamed to `en.md`; nothing of it is read, so readers get none of it.
        Give such a file its own ending back; a text that is really so long is better divided among several pages.
directory-loop = the folder link `{ $path }` leads back to a folder that it lies in
    .help = remove the link, and copy here what it was to show
    .explain =
        Besides files and folders a disk can hold links, which stand for a folder in another place.
        This one leads back to a folder that it lies in, or to a link that leads back to it: the same pages would come again and again, without end, so it is left out.
        Remove the link; if readers need what it was to show, copy those files to its place.
link-outside-site = the file link `{ $path }` leads out of the site's folder
    .help = remove the link, and copy here the files it leads to
    .explain =
        This entry of the disk is a link: it stands for a file or folder that lies outside the folder of the site.
        A colleague’s computer does not have that place, or has other files there, and the site would come out differently or with gaps for readers; so it is left out.
        Remove the link and copy the files themselves; a link to another place within the site’s folder may stay.
name-not-unicode = the name of `{ $path }` has a character that not every computer can read
    .help = rename it; Latin letters, digits and hyphens always work
    .explain =
        The name of this file or folder has a character that other computers cannot read or read as something else: one from an old encoding, a backslash, or a sign that cannot be seen.
        Names become addresses on the web, so readers could not open the file, and on a memory stick it might turn into another one.
        Such names often come out of old ZIP files; type the name anew, as `map-2026.png` or `地图.png`.
misnamed-text = { $reason ->
    [language] `{ $name }` is named after none of the site's languages
    [copy] `{ $name }` is no text of this page, which has one in every language already
    [facts] `{ $name }` looks like facts, but only `facts.toml` is read
    [word-lock] `{ $name }` is a file that Word keeps while a document is open
   *[extension] `{ $name }` looks like a file of a page, but has another ending
}
    .help = { $reason ->
        [language] name it after the language of its text, as `{ $suggestion }` (here: { $languages }), or move it out of `content/`
        [copy] move it out of `content/`, or delete it; put what is still needed into the text of that language first (here: { $languages })
        [facts] rename it to `facts.toml`; if the folder has one already, put what is needed into that and delete this file
        [word-lock] close the document in Word and delete this file
       *[extension] save it as plain text, encoding `UTF-8`, under the name `{ $suggestion }`
    }
    .explain =
        The text of a page is known by its file name: the tag of its language, then `.md`, as `en.md` or `zh-Hans.md`.
        A text that is called otherwise would be left out without a word, and the readers of that language would miss it.
        Windows hides the ends of names: in Explorer choose “View”, then “File name extensions”, to see that `en.md` is really `en.md.txt`. A document of Word has to be saved as plain text first.
duplicate-text = this text is in `{ $language }`, and so is `{ $other }`
    .help = keep one of the two files
    .explain =
        Every page has one text for each language, and here two files are that text; `zh-CN.md` and `zh-Hans.md` are the same language.
        Only one of them can be shown, and a correction that somebody makes in the other would never reach readers.
        Compare the two, keep the one that is right, and take the other out of the folder.
missing-authoritative-text = `{ $page }` has no text in `{ $language }`, the language that prevails
    .help = add `{ $file }`, or let another language prevail there: `authoritative = "en"` in its `facts.toml`
    .explain =
        Of each page one text prevails: it counts where translations differ, and the others are made from it.
        Here a translation or facts are waiting for that text, or the home page has none, so readers could not see what the page rests on.
        Write the text; if another language is right for this page, as for a notice written in English for newcomers, say so in its `facts.toml`: `authoritative = "en"`.
reserved-name = `{ $name }` is an address that the site itself uses
    .help = rename the folder
    .explain =
        Yulan makes some pages itself, and directly in `content/` their names are taken: `index`, `search`, `a-z`, `changes`, `calendar`, `glossary` and `audience`.
        A page of yours with such a name would hide the other or be hidden by it: who opens the search would find your text instead, or the reverse.
        Give the folder another name, as `search-help`, or put it below another folder, where these names are free.
dotted-directory = the folder name `{ $name }` has a dot, which addresses of pages may not have
    .help = rename the folder; a hyphen may stand for the dot
    .explain =
        The folder of a page becomes its address, and a dot in an address is kept for what Yulan makes beside a page, as `policies.page-2.html`, the second part of a long list.
        A page with a dot in its name might take the place of such a part, and readers would miss one of the two.
        Write a hyphen instead: `version-1-2`. Folders that hold only pictures or files may have dots.
unfit-directory = { $reason ->
        [copy] the folder `{ $name }` bears the name that Windows gave it, and its page is published
       *[letters] the folder name `{ $name }` cannot stand in an address as it is
    }
    .help = { $reason ->
        [copy] delete the folder if it is a copy; if its page is wanted, rename it in Latin letters: `yulan move "{ $page }" NEW-NAME`
       *[letters] rename it in Latin letters, digits and hyphens: `yulan move "{ $page }" NEW-NAME`; old links then lead on
    }
    .explain =
        The name of a page's folder is its address in all languages. Blanks and letters that are not Latin are written in an address as `%E5%89%AF`, which nobody can read out, type or print on a leaflet, and some programs break such a link in two.
        A folder called `x - 副本` or `新建文件夹` is mostly a copy that somebody left behind, and its page is published like any other.
        Delete what is a copy. Rename the others with `yulan move`: links follow, and the old address leads on to the new one.
address-collision = the address `{ $address }` belongs to `{ $other }` too
    .first = this had the address first
    .help = rename one of the two folders; if the address stands in `redirect_from`, remove it there
    .explain =
        An address belongs to one page; here two want the same one, often because an old address in `redirect_from` is that of another page today.
        Somebody who opens a saved link or scans a printed code is led to one page only, and it may be the wrong one.
        Rename one of the folders; of an old address that two pages claim, leave it with the page that people are looking for there.

## Findings: settings and facts

toml-syntax = { $slip ->
    [twice] this name stands twice
    [opening-quote] a text ends in a quote here, but does not begin with one
    [quotes] a text stands here without quotes
    [closing-quote] this text begins with a quote and does not end with one
    [colon] behind a name stands `=`, and here stands a colon
    [nothing] nothing stands behind `=`
    [no-value] a name stands here, and no `=` with a value behind it
    [bracket] a bracket stands alone here: what opens must be closed
    [comma] between two values stands one comma, and here it is not so
    [key] a name to the left of `=` can have letters a–z, digits, `-` and `_`, and so can one in square brackets; this one has something else, as a blank, or nothing
    [date] a date or time is not written like this, or there is no such day
    [number] a number is not written like this
    [too-much] there is too much in this line: one `name = value` is all it can have
    [word] here can stand `true` or `false`, a number, a date or a text in quotes
    [inner-quotes] a quote inside the text ends it too soon
    [boolean] only `true` or `false` can stand here
    [backslash] a backslash in straight quotes is read together with the letter behind it
   *[other] this cannot be read, since it is not written as TOML asks: { $detail }
}
    .help = { $meant-known ->
        [yes] write `{ $meant }`
       *[no] { $slip ->
            [twice] remove one of the two lines, or give one another name
            [opening-quote] put a straight quote before the text: `name = "text"`
            [quotes] put straight quotes around it: `name = "text"`
            [closing-quote] put a straight quote at its end: `name = "text"`; a quote inside the text is written `\"`
            [colon] write `=` in place of the colon, and straight quotes around a text: `name = "text"`
            [nothing] write the value behind `=`, a text in straight quotes: `name = "text"`; if there is none, remove the line
            [no-value] write `name = "text"`; the name of a group stands alone in square brackets, as `[name]`, and so do the lines of a list
            [bracket] close it: `[ … ]` around a list or the name of a group, {"`{ … }`"} around values in one line
            [comma] separate the values by one comma each: `["a", "b"]`, {"`{ value = 10, unit = \"day\" }`"}; if the list ends before this place, close it with `]`
            [key] a point stands between two names: `[fees.card]`; put a name that has other signs, as a Chinese one, in straight quotes: `"工本费" = "400"`, `[fees."工本费"]`
            [date] write year, month and day with two digits each, as `2018-07-05`, and a day that the month has
            [number] write digits without blanks and without a zero in front: `12`; telephone numbers and amounts of money stand in quotes
            [too-much] begin a new line for what follows, or put the text as a whole in straight quotes
            [word] write `true`, `false`, or put the text in straight quotes: `name = "text"`
            [inner-quotes] write `\"` for a quote inside the text, or take curly ones: “ ”
            [boolean] write `true` or `false`, without quotes
            [backslash] write `/` between folders; a backslash itself is written twice: `\\`
           *[other] write `name = "text"`, with straight quotes and half-width signs: not “ ”, not ＝; a name in Chinese stands in quotes, as `[fees."工本费"]`
        }
    }
    .explain =
        Facts, settings and the lines between `+++` have a strict form, called TOML: one `name = value` on each line, and every sign counts.
        A line that breaks the form cannot be guessed at, so the fee, date or title in it would be missing for readers.
        Most often Word or a Chinese input method put in the wrong signs: quotes are straight, `"…"`, the equals sign and brackets are half-width, a date is `2026-11-23`, and a name in Chinese stands in quotes.
type-expected = { $expected ->
    [string] a text
    [integer] a whole number
    [count] a whole number, 0 or more
    [boolean] `true` or `false`
    [date] a date
    [list] a list
    [table] a group of named values
    [rule] a group of named values
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
    [table] a group of named values
   *[other] `{ $found }`
}
wrong-type = `{ $key }` takes { type-expected }; this is { type-found }
    .help = { $meant-known ->
        [yes] write `{ $key } = { $meant }`
       *[no] { $expected ->
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
            [rule] write `[rules.{ $key }]` on a line of its own, and below it `severity = "off"` and a `reason = "…"`
            [decimal] write `{ $key } = 12` or `{ $key } = "12.5"`: digits and at most one point, no comma, no sign
            [days] write `{ $key } = "180d"`
            [local-time] write `{ $key } = 2026-11-23T14:00:00`, with nothing behind the time; the zone is that of `time_zone`
           *[other] write it as the documentation of `{ $key }` shows
        }
    }
    .explain =
        Each name takes one sort of value: words stand in straight quotes, whole numbers and dates without quotes, several things in square brackets.
        Of another sort, Yulan cannot make the sentence, table or calendar entry that readers see in their language.
        Often a pair of quotes is missing or too many: `title = "Fees"`, `weight = 10`, `published = 2026-11-23`, `audience = ["student"]`. Decimal numbers are an exception and do stand in quotes: `amount = "12.5"`.
unknown-key = nothing here is called `{ $key }`
    .help = { $home ->
        [top] move it above the first line in square brackets: what stands below such a line belongs to it
        [none] { $nearest-known ->
            [yes] write `{ $nearest }`, or remove it
           *[no] remove it, or see whether it belongs to another file
        }
       *[other] it belongs to `{ $home }`: write it below a line in square brackets that begins with `{ $home }`
    }
    .explain =
        To the left of an equals sign, or in square brackets, stands a name that has no meaning in this place; mostly a letter is wrong.
        What is written there is not used, so it never reaches readers, although everybody who opens the file sees it. Where it is clear what was meant, that is an error, lest a page be published without its date or its fee.
        Correct the name, as `audience` for `audiences`, or move the line: facts stand in `facts.toml`, words between the `+++` lines of a text, settings in `site.toml`.
unknown-value = `{ $key }` cannot be `{ $value }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`, or another of these: { $choices }
       *[no] write one of these: { $choices }
    }
    .explain =
        Some names take one of a few fixed words, by which pages are sorted and worded in every language.
        Any other word says nothing to Yulan, so it could be neither translated nor acted on, and readers would be told nothing or something wrong.
        Take one of the words that `yulan check` lists and spell it exactly so, as `kind = "policy"`; what you mean in your own words belongs to the text.
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
    .explain =
        Before any page can be made, `site.toml` must say three things: the name of the site (`id`), the language whose text prevails (`authoritative`), and its languages, each as `[[languages]]` with a `tag`.
        By the languages readers choose what they can read; the name stands in every copy of the site, on memory sticks too, and tells it from other sites.
        Choose a name in Latin letters that you will never have to change, as `id = "hongqiao-guide"`.
invalid-language = `{ $tag }` is no language tag
    .help = write a tag such as `zh-Hans`, `en`, `ja` or `pt-BR`
    .explain =
        Languages are written as short tags that browsers understand: `zh-Hans` is Chinese in simplified characters, `en` English, `ja` Japanese, `pt-BR` the Portuguese of Brazil.
        By the tag a phone picks the right shapes of the characters and a screen reader the right voice; a name such as `中文` tells them nothing.
        Write the tag here. The name that readers see has a line of its own in `site.toml`: `name = "中文"`.
language-alias = `{ $tag }` is taken for `{ $language }`
    .help = write `{ $language }`
    .explain =
        A language can have several tags, and this is not the usual one: `zh-CN` names a country, `zh-Hans` the simplified characters that people actually read.
        Yulan takes both for the same language and shows the usual tag in the addresses of pages, so readers miss nothing.
        It is still worth changing, so that settings, file names and addresses agree.
unknown-language = `{ $tag }` is none of the site's languages
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`, or add `[[languages]]` with `tag = "{ $tag }"` to `site.toml`
       *[no] write one of the languages of `site.toml`, or add `[[languages]]` with `tag = "{ $tag }"` there
    }
    .explain =
        Something here relies on a language, as the one that prevails or the one that stands in, that `site.toml` does not list.
        There are no texts in it, so readers would have nothing to see where it is needed.
        Mostly the tag is misspelt: it must be exactly a `tag` below `[[languages]]`. If the language is really meant, add it there.
duplicate-language = the language `{ $language }` stands twice
    .help = remove one of the two `[[languages]]`
    .explain =
        The list of languages in `site.toml` has one language two times, perhaps under two tags: `zh-CN` and `zh-Hans` are the same.
        Readers would have two choices for the same pages, so the second is left out, together with the name and other settings below it.
        Put what is right of both below one `[[languages]]` and delete the other, down to the next line in brackets.
invalid-base-url = `{ $url }` is no address a site can have
    .help = write it in full, as `https://example.org/guide/`, without `?` and `#`
    .explain =
        `base_url` is the address at which the site will stand on the web, and the addresses of all pages are put behind it.
        Without `https://` at the start, or with `?` or `#` in it, no page could be found at what comes out: search engines and shared links would lead readers nowhere.
        Open the site’s start page in a browser and copy its address up to the last slash, as `https://example.org/guide/`.
no-language-made = all languages of the site are in preparation, so no page can be made
    .help = take `preview = true` from a language that is ready, or build with `--drafts`
    .explain =
        A language with `preview = true` is in preparation: only who works on the site sees it, with `--drafts`.
        Here every language is marked so, and readers would get a site without a single page.
        Take `preview = true` away from the language whose texts are ready; the others can stay in preparation.
wordless-fact = neither the text nor `i18n/terms.toml` has words for `{ $id }`, so readers see this id
    .help = write `{"{"}#{ $id }{"}"}` behind a heading of the text, or write `{ $id-key } = "…"` under `[labels]` between the `+++` lines
    .explain =
        A paper, a fee or a figure stands once in `facts.toml`, under an id such as `card`; its words stand in the texts, one wording for each language.
        Here nobody has written the words, so readers see the bare id, like a label that was never filled in.
        Write them into the text, as a heading {"`### Card fee {#card}`"} or as `card = "Card fee"` below `[labels]`; an official name that several pages use belongs to `i18n/terms.toml`.
unpublished-home = the home page may not be shown yet, and every page leads to it
    .help = let `published` in `content/facts.toml` be a day that has come, and take `state = "draft"` out of this text; to look at it before, build with `--drafts`
    .explain =
        Every page leads to the home page, and the home page may not be shown: its text is a draft, or its `published` is a day to come.
        Without it readers could neither begin nor get back, so no site is made.
        If the home page is ready, take `state = "draft"` out of its text and let `published` be today or earlier; if it is not, `yulan build --drafts` shows the site to you alone.
unknown-time-zone = there is no time zone `{ $zone }`
    .help = write its name in the IANA list, as `Asia/Shanghai`
    .explain =
        The time zone decides when a day begins, and with it what is in force today, and at what hour a lecture in Shanghai starts on the calendar of somebody elsewhere.
        This name is not in the list that computers share (IANA), so no hour could be computed, and a guess might send readers to a lecture at the wrong time.
        The names have a region and a city with a slash between: `Asia/Shanghai`, `Europe/Paris`; without `time_zone` the site keeps Shanghai time.
no-base-url = `base_url` is not set, so there are no sitemap and no feeds, and pages do not name their own address
    .help = once the address is known, add `base_url = "https://example.org/"` to `site.toml`
    .explain =
        Yulan does not know at what address the site will stand on the web, which is no fault as long as it has none.
        All pages work, from a memory stick too; but search engines get no list of the pages, readers cannot subscribe to what is new, and no page can tell its own address.
        Write it into `site.toml` once it is decided: `base_url = "https://example.org/"`.
period-reversed = this period ends with { $to }, before it begins with { $from }
    .help = correct the date that is wrong, or exchange the two
    .explain =
        A period has a first day, `from`, and a last day, `to`, and here the last comes before the first.
        It would hold on no day at all: a notice would never appear, a policy would be called ended before it began.
        Look the dates up in the source; mostly the two were exchanged or the year is wrong. If only one of them is known, leave the other out.
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
    .explain =
        A fee or a time that changes on a date has several entries under one id, and each says with `from` and `to` when it holds; `to` is the last day, not the first day after.
        Two of them hold on the same day here, so a reader at the counter might be asked for another sum than the page said.
        Let one entry end on the eve of the next: `to = 2026-12-31`, then `from = 2027-01-01`; a year alone ends with its last day.
ambiguous-date = `{ $value }` is no date that everyone reads alike
    .help = { $meant-known ->
        [yes] write `{ $key } = { $meant }`
       *[no] write year, month and day without quotes: `{ $key } = 2026-11-23`; if only the month or year is known, `{ $key } = "2026-11"` or `{ $key } = "2026"`
    }
    .explain =
        Dates have one form in `facts.toml`, from which each language makes its own: `2018-07-05` becomes “5 July 2018” and “2018年7月5日”.
        What stands here can be read in more than one way, or is no date at all: `07/05/2018` is July to an American and May to a Frenchman, and a deadline would be missed by two months.
        Write year, month and day with hyphens and two digits each, without quotes; where only the month or year is known, `"2018-07"` or `"2018"` in quotes.
fee-without-price = this fee states no price: neither an amount with its currency, nor that it is free or unknown
    .help = write `amount = "400"` and `currency = "CNY"` (three capital letters), or `free = true`, or `unknown = true`
    .explain =
        Of each fee readers must learn one of three things: how much it is and in which currency, that it is free, or that nobody states it.
        Here nothing of the kind stands, or the sum lacks its currency, and people take silence for “free” and come without money.
        Write `amount = "400"` and `currency = "CNY"`, or `free = true` if a source says so, or `unknown = true`, which readers see as “not stated”.
invalid-phone = `{ $value }` cannot be dialled from everywhere
    .help = write `+`, country code and number without blanks or hyphens, as `+862112345678`; a short number of 3 to 6 digits stands alone, as `12345`
    .explain =
        Readers tap a number to call it, some from abroad or with a foreign card, so it must begin with `+` and the country: `+86` for China.
        As it stands here it would reach nobody from there, or the telephone would take blanks and signs wrongly.
        Leave out the first `0` of the area code, blanks and hyphens: `021-6200 0000` becomes `+862162000000`; the page groups the digits. Short numbers such as `12345` stay as they are.
missing-fact = readers look on a page of the kind `{ $kind }` for what is not stated here: { $fields }
    .help = { $field ->
        [several]
            add above the first line in square brackets what is true of these lines; `unknown = true` tells readers that nobody states it, and what holds for all pages stands once, in `[defaults]` of `content/facts.toml`
            { $toml }
        [text] write the text of the page, below the second `+++`
        [sources] add `{ $toml }` above the first line in square brackets, and cite it where a fact comes from it: `source = "law"`
        [owner] add `{ $toml }` to `[defaults]` in `content/facts.toml`: an organisation of `i18n/terms.toml`
        [contact] add `{ $toml }` to `[defaults]` in `content/facts.toml`: the path of a page, or an e-mail address
        [offered_at] add `{ $toml }` with the path of an office’s page above the first line in square brackets, or `place = {"{"} unknown = true {"}"}` if nobody states it
        [published] add `{ $toml }` above the first line in square brackets: the day from which the text may be shown
        [start] add `{ $toml }` above the first line in square brackets; if only the month is known, `start = "2018-03"`
        [checked] add `{ $toml }` above the first line in square brackets: the day on which somebody last held the text against its sources
        [audience] add `{ $toml }` to `[defaults]` in `content/facts.toml`, or here above the first line in square brackets
       *[other] add `{ $toml }` above the first line in square brackets; `unknown = true` tells readers that nobody states it
    }
    .explain =
        On every page of one kind readers look for the same things: on a service the cost, the time, the papers and the place, on an office its hours, on a policy since when it is in force.
        One of them is not stated here, and who does not find it calls, comes in vain, or believes that there is nothing to know.
        State it with its source; if you have looked and nobody says it, `unknown = true` lets the page say “not stated”, which is an honest answer.
wrong-kind = `{ $field }` names `{ $page }`, which is of the kind `{ $kind }` and does not fit there
    .help = name a page of the kind { $kinds }, or mend `kind` in the `facts.toml` of `{ $page }`
    .explain =
        Pages are of different kinds, and some lines of `facts.toml` need a certain one: `offered_at` leads to an office, `covers` to a policy or a service.
        The page named here is of another kind, so readers who want to know where to go land on a page without address and hours.
        Mostly a similar name was taken: name the page that is meant. If the page is right, its own `facts.toml` lacks the right kind, as `kind = "office"`.
unpublished-reference = `{ $page }` is not published yet, so `{ $field }` is shown without it
    .help = leave it: it appears with the page; or look at `published` and `state` there
    .explain =
        These facts name a page that is not public yet: its text is a draft, its day of `published` is still to come, or a page above it is not public.
        Readers do not see it here, since they could not open it; everything else on this page is as usual.
        As a rule there is nothing to do, for it appears by itself when that page does. If it should be public already, look at `published` in its `facts.toml` and `state` in its text.
unknown-source = there is no source `{ $id }` on this page
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] add `[sources.{ $id-key }]` with its `title`, here or below `[defaults]` of a page above
    }
    .explain =
        A fact says where it comes from by an id, as `source = "law"`, and the document itself stands under that id: `[sources.law]`.
        Under this id there is no document, so a company that must prove a rule to its staff, or a reader in doubt, could not look it up.
        Correct the id, or add the document with its title, here or, for several pages, as `[defaults.sources.law]` in the `facts.toml` of a page above.
unknown-document = there is no paper `{ $id }` on this page
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] add `[documents.{ $id-key }]`, or remove it from `needs`
    }
    .explain =
        The steps of a service say with `needs` which papers to bring, by the ids that stand under `[documents]`.
        This id is not there, so readers would not learn at which step the paper is asked for, and might come without it.
        Mostly a letter is wrong, as `pasport` for `passport`; if the paper is really missing from the list, add it: `[documents.passport]`.
unknown-unit = there is no unit `{ $unit }` to count in
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write one of { $choices }, or add a message `count-{ $unit }` to the `site.ftl` of each language
    }
    .explain =
        A figure has a unit, as `lecture` or `person`, since languages count differently: 30场讲座, “30 lectures”, and in Russian or Arabic the word changes with the number.
        For this unit there are no such words, so the figure could not be said in any language.
        Take one of the units that `yulan check` lists. A site adds its own in the file `site.ftl` of each language, as {"`count-visit = { $number } visits`"}.
duplicate-fact-id = the id `{ $id }` names two things on this page
    .first = it stands here already
    .help = rename one of them, here and where its words stand
    .explain =
        An id is the name by which a page finds a fact, its words in each language, and its place in a sentence such as {"`{{ fees.card }}`"}.
        Two facts of this page have the same one, so the words of one would stand at the other, for example the name of a paper at a fee.
        Give one of them another id, as `card-fee`, and change it wherever it stands: in headings {"`{#card}`"}, in `[labels]` and in `needs`.
repeated-fact = `{ $id }` is stated more than once, but in `{ $group }` each id may stand only once
    .help = keep one of them as `[{ $group }.{ $id-key }]`, and give the others ids of their own; times and fees alone change on a date
    .explain =
        Two square brackets, `[[fees.card]]`, mean that there may be several entries under one id, each for its own period; only times and fees can be so.
        A telephone, a paper or a figure stands once, so of the entries here only one would be kept and readers would never see the others.
        Give each thing an id of its own in single brackets, as `[phones.enquiry]` and `[phones.desk]`.
contradictory-fact = { $key ->
    [free] this is `free` and has an amount
   *[unknown] this is `unknown`, and a value stands beside it
}
    .help = keep what is right, and remove the other
    .explain =
        A fact says two things here that cannot both be true: that it is free and what it costs, or that nothing is known of it and what it is.
        The page could show one of them only, and readers would rely on it without knowing that the other was written too.
        Look at the source again and delete the line that is wrong: `free = true`, `unknown = true`, or the value beside it.
nameless-source = this source has no `title`, so its entry in the list of sources is empty
    .help = add `title = "…"`, as the document or the article has it
    .explain =
        A page lists the documents and reports on which its facts rest, each by its title.
        This one has none, so readers would see an empty line and could neither find nor quote the document.
        Copy the title as it stands on the document, in its own language: `title = "…"`; if it is not in the language that prevails, add that, as `language = "en"`.
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
    .explain =
        Opening hours are made of rules: one for days of every week, with `days`, or one for an exception such as a holiday, with its first and last day, `from` and `to`; and each says with `open` when the doors are open.
        Something of that is missing or mixed up here, and people would stand before a closed door.
        A week: `days = ["mon", "fri"]` with `open = ["09:00-17:00"]`. A holiday: `from = 2026-10-01`, `to = 2026-10-07`, `open = []`, which means closed.
overlapping-hours = another entry speaks of the same days or hours, and nobody can tell which holds
    .help = let one of them end before the other begins
    .explain =
        Two entries speak of the same time: two exceptions have a day in common, or two pairs of hours of one day run into each other.
        Nobody can tell which of them holds, and a reader may come at an hour when nobody is there.
        Let one end before the other begins: `open = ["09:00-11:30", "13:30-17:00"]`. An exception may fall on any weekday; it simply goes before the rule of the week.
missing-value = nothing is stated here: no value, and not that it is unknown
    .help = write what is missing, as in `{ $lines }`, or `unknown = true`
    .explain =
        The name of a fact stands here, but nothing under it: a figure without number or unit, a telephone without number, a period without a date, hours without days or times.
        An empty entry would read as “not stated”, which nobody has found out, and readers might give up a question that has an answer.
        Write the value; only if the sources really do not give it, write `unknown = true`.
invalid-url = `{ $value }` is no address on the web
    .help = copy the address from the browser: it begins with `https://` and has no blanks
    .explain =
        Here stands the address of a web page, which readers open by a tap, so it must be whole: `https://` or `http://` at the start and no blank in it.
        As it is, browsers would look for a page of that name within this site, or could run a program hidden in it.
        Open the page that is meant in a browser and copy all of the line at the top, as `https://example.org/guide`.
reserved-fact-id = a fact cannot have the id `{ $id }`, which names a part of facts
    .help = choose another id; a value or a date belongs below an id, as `{ $id } = …` below `[fees.card]`
    .explain =
        Below a fact three names have a meaning of their own: `value` is its number, `from` and `to` are its first and last day.
        As an id one of them would confuse the two, and a sentence with {"`{{ effective.from }}`"} might show readers something else than the date.
        Most often the id was forgotten: write `[fees.card]`, and below it `from = 2026-01-01`; else choose another id.
missing-datum = a point on the map takes `lon`, `lat` and `datum`, and not all of them are here
    .help = write all three, or remove them; `datum = "wgs84"` if the numbers come from satellite positioning or OpenStreetMap, `gcj02` if from Amap or Tencent, `bd09` if from Baidu
    .explain =
        A point on the map is two numbers, `lon` and `lat`, and which map they were taken from: maps made in China are shifted against satellite positioning, by up to some hundred metres.
        Without all three Yulan cannot lead readers to the right door in each map, and a driver would let them out in the next street.
        Write where you copied the numbers: `datum = "gcj02"` for Amap or Tencent, `"bd09"` for Baidu, `"wgs84"` for satellite positioning or OpenStreetMap. Without a point the address alone will do.
coordinate-out-of-range = `{ $key }` takes degrees from -{ $most } to { $most }; `{ $value }` is none of these
    .help = { $key ->
        [lon] write degrees east as a decimal number, as `lon = "121.35"`; degrees north belong to `lat`
       *[lat] write degrees north as a decimal number, as `lat = "31.22"`; degrees east belong to `lon`
    }
    .explain =
        `lon` says how far east a place is and `lat` how far north, in degrees; Shanghai lies near `lon = "121.47"` and `lat = "31.23"`.
        This number cannot be such a degree, and readers would be led to a place in another part of the world or to none.
        Mostly the two were exchanged, or degrees and minutes were written: use digits with one point, without `°`, `N` or `E`; west and south have a minus.
invalid-hours = `{ $value }` is no time from opening to closing on one day
    .help = write both with two digits and a hyphen between, as `"09:00-17:00"`; what goes on past midnight ends at `24:00`, and the rest belongs to the next day from `00:00`
    .explain =
        A time of opening is written from the first hour to the last, within one day, on the clock of 24 hours: `"09:00-17:00"`.
        What stands here cannot be read so, and readers could not be told when to come.
        Write two digits each and a simple hyphen, not a dash or `至`: `"09:00-11:30"`; a break at noon makes two, `open = ["09:00-11:30", "13:30-17:00"]`. Whoever is open past midnight closes at `24:00` and opens the next day at `00:00`.
deadline-after-start = registration is open past the day on which the event begins
    .help = correct `deadline` or `start`; the day of the event is the last that `deadline` can be
    .explain =
        `deadline` is the last day on which somebody can register, and here it comes after the day on which the event begins.
        Who trusts it would register for something that is over.
        Compare both with the announcement: mostly a month or a year is wrong. People who register at the door need `deadline` to be the day of the event.
event-ends-before-start = this event ends before it begins
    .help = correct `start` or `end`; with a time of day, as `2026-11-23T14:00:00`, if it is known
    .explain =
        The end of this event lies before its beginning.
        Such an event cannot be put into a calendar, and readers do not know which of the two times to trust.
        Compare `start` and `end` with the announcement; often the hour is on the wrong clock, as `02:00` for two in the afternoon, which is `14:00`. If the end is not known, leave `end` out.
forbidden-term = “{ $form }” is no form that may stand in a text
    .help = write “{ $preferred }”, or take the form out of `forbidden` in `i18n/terms.toml`
    .explain =
        Somebody has entered this form of a name in `i18n/terms.toml` as one that texts may not use: an old name, a slip, or a translation that misleads.
        A reader who asks for it at a counter or searches for it may not be understood, and takes two names for two different things.
        Write the preferred name, as it stands in official documents. If the form is right after all, take it out of `forbidden` there.
nameless-term = the term `{ $term }` has no name in `{ $language }`, the language that prevails
    .help = write `[{ $term-key }.{ $language }]` and below it `preferred = "…"`, the name as an official document has it
    .explain =
        A term of `i18n/terms.toml` needs at least its official name, in the language that prevails.
        Links to the term and places that show it would have no words, and a reader could not point at a counter to the official name.
        Look it up in an official document and write it as `preferred = "外国人工作许可证"` below the term and the language; names in the other languages can come later.
shared-name = “{ $name }” is the name of two terms
    .help = if both mean the same, keep one of them; if not, make the names differ
    .first = the other
    .explain =
        Two terms have the same name in one language, so perhaps one thing was entered twice.
        If it is one thing, its two entries will drift apart; if they are two, readers of the glossary cannot tell which is which.
        Keep one entry if they mean the same. Else make the names clearer, as “work permit (card)” and “work permit (notice)”; if both are really called so, nothing has to be done.
unknown-organisation = there is no organisation `{ $id }` in `i18n/terms.toml`, so readers see the id
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] add `[{ $id-key }]` with `kind = "organisation"` to `i18n/terms.toml`, and its names below `[{ $id-key }.LANGUAGE]`
    }
    .explain =
        Facts name an authority by an id, and `i18n/terms.toml` has its official name in every language under that id.
        This id is not there, so readers see the bare id where the name of the office should be, and could not ask for it.
        Mostly a letter is wrong. A new organisation is entered once, with `kind = "organisation"` and its names, and then every page can use it.
unknown-term = there is no term `{ $term }` in `i18n/terms.toml`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] add `[{ $term-key }]` to `i18n/terms.toml`, and its names below `[{ $term-key }.LANGUAGE]`
    }
    .explain =
        A link such as `[](term:work-permit)`, or the line `term = "work-permit"` in `facts.toml`, takes an official name from `i18n/terms.toml`.
        There is no such entry, so the link leads nowhere, and a page that is not translated cannot show its name in the reader’s language.
        Correct the id, or enter the term there with its official name: `[work-permit.zh-Hans]`, and below it `preferred = "外国人工作许可证"`.
unused-term-language = names in `{ $language }` are shown nowhere, since the site has no such language
    .help = { $nearest-known ->
        [yes] if `{ $nearest }` is meant, write that; else the names wait until the site has the language
       *[no] nothing has to be done: the names wait until the site has the language
    }
    .explain =
        `i18n/terms.toml` has names in a language that `site.toml` does not list.
        They do no harm, but no reader sees them; often they are there for a language that is to come.
        Only if the tag is misspelt, as `eo` for `en`, is there something to mend: readers of that language then miss the names.
moved-to-cycle = `{ $page }` moved to `{ $key }`, which in the end moved back to it
    .help = take `moved_to` out of the page of the office that readers can go to today; a place that an office came back to gets a page of its own
    .explain =
        `moved_to` on the page of an office leads readers from the old address to the new one, and here it leads in a circle.
        Whoever follows it is sent from one door to the next and never arrives.
        Find out where the office is today, and take `moved_to` out of that page. If it came back to an address it once had, give that address a new page.
supersedes-cycle = `{ $page }` replaces `{ $key }`, which in the end replaces it
    .help = name the older page in the newer one only: take the key out of `supersedes` in the page that came first
    .explain =
        A new policy names with `supersedes` the ones that it replaces, and here pages name each other in a circle.
        All of them would be shown as replaced, and a company could not tell which rule it has to follow today.
        See by the dates which one is newest, and let each page name only older ones.
unknown-topic = there is no topic `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write the path of a page below `content/` whose `kind` is `topic`
    }
    .explain =
        A topic is a page that gathers others, as “Newly arrived”, and pages join it with `topics = ["newly-arrived"]`.
        There is no page of this name, so readers who browse by topic would not find what you wrote.
        Correct the name; for a new topic make a folder with a text, and in its `facts.toml` write `kind = "topic"`.
unknown-audience = there is no audience `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] write one that the site knows, or add the message `audience-{ $key }` to `i18n/LANGUAGE/site.ftl`
    }
    .explain =
        `audience` says for whom a page is, in one of a few fixed words such as `student` or `employer_hr`; the site makes a list of pages for each.
        For this word there is no name in any language, so a student or an HR officer would look through their list without finding the page.
        Take one of the words that exist. A new one gets a name in every language, as `audience-pilot = Pilots` in `i18n/en/site.ftl`.
unknown-page = there is no page `{ $key }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] if the page was removed or renamed, remove or correct this too; a path begins below `content/`, with `/` between folders
    }
    .explain =
        Facts name another page by its folder: an office where to apply, a policy that is replaced, whom to contact.
        There is no such folder with a text, so readers would not learn where to go or what holds now.
        Write the path of the folder below `content/`, as `offices/hongqiao-center`, in the same small letters and hyphens; the last part alone will do if only one page is called so.
ambiguous-key = `{ $key }` may be any of these pages: { $candidates }
    .help = write the whole path of the one that is meant
    .explain =
        A page can be named by the last part of its path, but here several pages end with that part.
        Yulan does not guess, since readers might be led to the rule when they wanted the counter.
        Write the whole path of the one that you mean, as `services/permits` instead of `permits`.
missing-notice = the notice `{ $id }` has no words
    .help = add `{ $id-key } = "…"` below a line `[notes]` between the `+++` lines of the text
    .explain =
        `facts.toml` announces a notice, as `[alerts.flood]`, but its words stand in the texts, where each language has its own.
        Under this id they are missing, so when the day comes readers would see no notice at all.
        Write them between the `+++` lines of the text: a line `[notes]`, and below it `flood = "Closed today because of flooding"`, with the same id.

## Findings: texts

missing-title = this text has no title
    .help =
        let the file begin with
        +++
        title = "…"
        +++
    .explain =
        The title names the page in menus, lists, search and the tab of the browser, in the language of the text.
        Without one there is nothing to tap, and nobody finds the page.
        It does not stand in the text itself, but in the first lines of the file: a line `+++`, then `title = "Work permit"`, then a line `+++` again.
yaml-front-matter = the first lines stand between `---` (YAML); they should stand between `+++` (TOML)
    .help =
        write instead
        { $toml }
    .explain =
        The first lines of a text hold its title and summary. Other programs for websites write them between `---`, in a form called YAML; here they stand between `+++`, as `title = "Fees"`.
        In the other form they are not read, so the page would have no title for readers to tap.
        `yulan check` shows the lines as they should be: copy them over the old ones. Dates and other facts are left out there, since they belong to `facts.toml`.
unclosed-front-matter = { $side ->
    [begin] the first lines stand between two lines `+++`; here the first `+++` is missing
    [above] something stands above the first line `+++`, so the title and the other settings are not found
    [sign] the first lines stand between two lines `+++`; here stands `{ $found }`
   *[end] the first lines begin with `+++`, but the second `+++` that ends them is missing
}
    .help = { $side ->
        [begin] write `+++` on a line of its own above this one, and another below the last setting
        [above] move it below the second line `+++`
        [sign] write `+++` in place of `{ $found }`
       *[end] write `+++` on a line of its own where the text begins
    }
    .explain =
        A text begins with a line `+++`, its title and other settings, and a second line `+++`; below that stands what people read.
        One of the two lines is missing here or is not quite the same, as `++++`, so nobody can tell where the text begins, and readers would get neither title nor text.
        Write three plus signs and nothing else on a line of their own, before the first setting and after the last; nothing stands above.
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
    .explain =
        A date, a fee or the kind of a page is the same in every language, so it stands once, in `facts.toml`, and each language shows it in its own way.
        Written into one text, it would be missing in the others, or be changed in one of them only, and readers of two languages would be told different things.
        Cut the line out here and write it in the file `facts.toml` in the same folder; between the `+++` lines remain words, as title and summary, and how far the translation has come.
level-one-heading = this heading has level 1, which is the page's title
    .help = write `##` instead of `#`; the title of the page stands between the `+++` lines
    .explain =
        A line that begins with one `#`, or is underlined with `===`, is the highest heading, and that is the title of the page, which stands between the `+++` lines.
        With two titles a screen reader announces the page twice, and blind readers cannot tell what it is about.
        If it repeats the title, delete the line; if it begins a section, write two signs: `## Documents`.
duplicate-id = the id `{ $id }` stands twice in this text
    .help = give this heading another one, as {"`{#"}{ $id }-2{"}`"}
    .explain =
        What stands behind a heading as {"`{#fees}`"} is its id, by which links lead to it, in every language.
        Two headings have the same one here, so whoever follows a link to the second lands at the first.
        Give one of them another id in all languages alike, as {"`{#other-fees}`"}, and correct the links that mean it.
reserved-id = the id `{ $id }` belongs to the page itself
    .help = give this heading another one, as {"`{#"}about-{ $id }{"}`"}
    .explain =
        A few ids belong to the page itself: `intro` is the text before the first heading, `front` the title and summary, `main` the whole text, and what begins with `y-` is for menus and buttons.
        A heading with one of them would lead readers astray, for instance those who jump past the menu with the keyboard.
        Choose another id, as {"`{#main-points}`"}, in all languages alike.
undefined-footnote = the footnote `[^{ $label }]` has no text
    .help = add a line `[^{ $label }]: …`, or remove the mark
    .explain =
        A mark such as `[^fee]` in a sentence promises a footnote, and no line of this text begins with `[^fee]:`.
        Readers would see the mark with all its signs and look in vain for what it says.
        Write the footnote anywhere in the text, on a line of its own with an empty line before it: `[^fee]: Since 2026.` Both names must be the same; if no note is meant, remove the mark.
unused-footnote = the footnote `[^{ $label }]` is not referred to, so nobody sees it
    .help = write `[^{ $label }]` where it belongs, or remove the footnote
    .explain =
        A footnote stands in the text, but no sentence has its mark, so it is shown nowhere.
        Readers miss what it says, which may be just the exception that concerns them.
        Put its mark at the end of the sentence it belongs to, as `costs 400 yuan[^fee]`; often the mark is there, but one of the two names has a slip.
undefined-reference = the link `[{ $label }]` leads nowhere: no line says where to
    .help = write the target behind it, as `[{ $label }](/services/work-permit)`, or add a line `[{ $label }]: …`
    .explain =
        Two pairs of brackets, `[the list][prices]`, make a link whose target stands on a line of its own, `[prices]: https://example.org/prices`; that line is missing.
        Readers would see the brackets and have nothing to tap.
        It is simplest to write the target right behind the words, in parentheses: `[the list](https://example.org/prices)`. If no link is meant, put a backslash before the first bracket.
raw-html = HTML is not let through, readers see it as text: `{ $html }`
    .help = write it in Markdown; only `br`, `sub`, `sup`, `kbd`, `ruby`, `rt` and `rp` without attributes work
    .explain =
        Something between `<` and `>` stands in the text, as in the language in which web pages are programmed; often it came along when a web page was copied.
        It is not obeyed, because it would not work in every place where the site is read; readers see the signs as they are written.
        Delete it or use the signs of Markdown: `**important**` for bold, an empty line for a new paragraph, `[words](https://example.org)` for a link. A plain `<` in a sentence, with a blank behind it, is fine.
unclosed-comment = this remark has no end, so readers see nothing of what follows it
    .help = write `-->` where it ends
    .explain =
        What stands between `<!--` and `-->` is a remark for colleagues and is not shown to readers.
        Without the `-->` everything up to the end of the text counts as part of it, and is missing on the page.
        Put `-->` behind the last word of the remark.
unclosed-html = `<{ $element }>` is opened here but not closed
    .help = write `</{ $element }>` where it ends
    .explain =
        Some small signs work in pairs, as `CO<sub>2</sub>`: one begins, the other, with a slash, ends.
        Here the end is missing, so all the rest of the paragraph is set small, or raised, and is hard to read on a phone.
        Write the end in the same paragraph, just after the letters that are meant.
nesting-too-deep = lists and quotations lie { $depth } deep in each other here
    .help = take some of them apart; readers lose their way long before
    .explain =
        A list may stand in a list and a quotation in a quotation, but here a hundred of them lie in each other; mostly a row of `>` signs was copied from an e-mail.
        Each goes a little further to the right, until on a phone nothing is left but single letters.
        Delete the signs at the beginning of the lines, and make headings of what is really a division of the text.
target-with-blank = `{ $target }` has a blank, so this is not read as a link
    .help = write `<{ $target }>` between the parentheses, or rename the file
    .explain =
        The target of a link ends where a blank begins, so what stands here is no link or picture at all.
        Readers would see brackets and parentheses in the middle of the sentence, and the form that they need could not be opened.
        Put the name between `<` and `>`, as `[the form](<application form.pdf>)`, or give the file a name without blanks, as `application-form.pdf`.
unaligned-section = the authoritative text has no section that corresponds to `{ $heading }`
    .help = { $nearest-known ->
        [yes] write {"`{#"}{ $nearest }{"}`"}, as there, or mend it there
       *[no] give the heading the same id in both texts, as {"`## … {#fees}`"}
    }
    .explain =
        The sections of a page are the same in all languages, and a link to “fees” leads to them in each; Yulan pairs headings by their ids, by known words such as “Fees”, or by their order.
        This heading of the translation has no partner in the authoritative text: one of the texts has a section more or fewer, or another level.
        Readers who follow a link to the section then land at the top of the page instead. Translate the section that is missing, or give both headings the same id: {"`## Parking {#parking}`"} and {"`## 停车 {#parking}`"}.
missing-translation = `{ $page }` has no text in `{ $language }`
    .help = add `{ $file }`, or write `fallback = "source"` in its `facts.toml`
    .explain =
        As a rule a page without a translation shows another text, and tells readers so; but here `fallback = "fail"` says that this page must exist in every language.
        Somebody decided so because readers have to understand just this page, so the site is not made without it.
        Add the text in that language. A translation that is still marked `draft`, or has not come as far as `min_state` asks, does not count; if another text may stand in after all, write `fallback = "source"`.

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
    .explain =
        Double braces, as in {"`{{ time.typical }}`"}, take a fact from `facts.toml`, so that one number is right in all languages.
        There is no such fact, on this page or on the one that is named, and the sentence would have a gap where readers look for a sum or a date.
        Mostly a letter is wrong. Else add the fact to `facts.toml`; that of another page is written with its folder and a `#`: {"`{{ services/work-permit#time.typical }}`"}.
# $part: value, from, to, or empty.
unshowable-fact = { $part-known ->
    [no] `{ $path }` is nothing that can stand in a sentence
   *[other] `{ $path }`: this fact has no `{ $part }`
}
    .help = { $part-known ->
        [no] a text can show dates, periods, durations, fees, phone numbers, figures, an address and the name of a paper: {"`{{ published }}`, `{{ effective }}`, `{{ time.typical }}`, `{{ fees.card }}`"}
       *[other] `.value` is for durations, fees and figures, `.from` and `.to` for periods; without it all of the fact is shown
    }
    .explain =
        What stands in double braces becomes a part of the sentence, so it must be something that can be said in a few words: a date, a time, a fee, a telephone number, an address.
        A list, a step or a word such as `audience` is shown elsewhere on the page and would not make a sentence; nor has every fact each of the parts `.value`, `.from` and `.to`.
        Take away the part, as {"`{{ published }}`"} for {"`{{ published.value }}`"}, or say it in your own words.
number-not-stated = `{ $path }`: the number is stated to be unknown, so the text says “not stated” in its place
    .help = write {"`{{ … }}`"} without `.value`, and a sentence that is right without a number
    .explain =
        The sentence asks for the bare number of a fact, with `.value`, but `facts.toml` says of this fact that it is unknown.
        Readers then find “not stated” where a number was to be, in the middle of a sentence that counted on it.
        Leave out `.value` and put the sentence so that it reads well either way: {"`Time: {{ time.typical }}`"}. If the number is known by now, write it into `facts.toml`.
malformed-placeable = {"`{{`"} is not followed by the name of a fact and {"`}}`"}
    .help = write {"`{{ time.typical }}`"} on one line: a field, or a group and an id; to show two braces write {"`\\{{`"}
    .explain =
        Two opening braces announce a fact, and behind them must stand its name and two closing braces, all on one line.
        One of these is missing, or the name has a blank in it, and readers would see the braces instead of the fee or the time.
        Write {"`{{ time.typical }}`"}, with a point between group and id. If the text is really to show braces, put a backslash before them.
placeable-in-title = a title shows no facts; readers would see the braces
    .help = write words only: the title stands in lists, menus and links of all pages
    .explain =
        A title is also shown in menus, lists, links and search results of other pages, and holds words only.
        The double braces in it are not replaced, so readers see them as they are written, everywhere.
        Put the fact into the first sentence of the text or into `summary`, where it is replaced, and let the title do without it.
broken-link = there is no page `{ $target }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] remove the link if the page is gone; if it was renamed, write its new folder: `/` begins at `content/`, `../` at the folder above
    }
    .explain =
        A link names a page by its folder, and there is no folder with a text at this place; perhaps it was renamed, or there is one `..` too few or too many.
        Readers would tap the words and get nowhere, and in an offline copy there is no search engine to help.
        `/services/work-permit` is counted from `content/`, `../work-permit` from the folder of this page. If the page is still to be written, leave the words without a link until then.
broken-anchor = `{ $target }` leads to no section: none there has the id `{ $anchor }`
    .help = { $nearest-known ->
        [yes] write `#{ $nearest }`
       *[no] give the heading that is meant this id, as {"`## … {#"}{ $anchor }{"}`"}, or leave out `#{ $anchor }`
    }
    .explain =
        What stands behind `#` in a link is the id of a section, and the page has no section with this id.
        Readers would arrive at the top of a long page, on a phone many screens above what they were promised.
        Write the id that the heading has, which is the same in all languages: `fees` for `## Fees`, or what stands behind the heading in braces, as {"`{#parking}`"}.
missing-attachment = there is no file `{ $target }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] put the file into the folder of this page
    }
    .explain =
        A link leads to a file, such as a form, and at this place there is no file of this name.
        Who needs the form would tap in vain, and in an offline copy could not fetch it from anywhere else.
        Put the file into the folder of the page and write its name exactly, capitals included: on most web servers `Form.PDF` and `form.pdf` are two files.
missing-image = there is no picture `{ $target }`
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`
       *[no] put the picture into the folder of this page
    }
    .explain =
        The text shows a picture, and at this place there is no file of this name, or only one that is for another language, as `map.en.png`.
        Readers would see an empty frame where the map or the poster should be.
        Put the picture into the folder of the page and write its name exactly, capitals and ending included; pictures in another folder of the site are named from `content/`, as `/images/map.png`.
not-a-picture = `{ $target }` is no picture that browsers can show
    .help = save it as JPEG, PNG, WebP, GIF or SVG, or link to it without `!`: `[…]({ $target })`
    .explain =
        A `!` before the brackets means “show it here”, and this file is not a picture that browsers can show, whatever its name says: a PDF, a document, or a web page that was saved instead of the picture.
        Readers would see an empty frame.
        If it is a document, take the `!` away, and it becomes a link. If it should be a picture, open it in a program for pictures and save it as JPEG or PNG.
heic-picture = `{ $target }` is a photo in the iPhone’s own format (HEIC), which most browsers do not show
    .help = save it as JPEG and name that file: on Windows open it in Photos and choose “Save as”, on a Mac open it in Preview and choose “Export”; an iPhone takes JPEG at once after Settings › Camera › Formats › Most Compatible
    .explain =
        iPhones save photos in a form of their own, HEIC, even if the file was given the ending `.jpg` afterwards.
        Most browsers do not know it, so readers with other phones and computers would see an empty frame.
        Open the photo in “Photos” on Windows or “Preview” on a Mac, save or export it as JPEG, and write the new name in the text; to rename the file is not enough.
picture-too-large = the picture `{ $target }` has { $width } × { $height } pixels, too many for phones to show
    .help = make it smaller in a program for pictures; 4,000 pixels from left to right are plenty
    .explain =
        This picture has more points than any camera makes, usually because a map or poster was exported for printing.
        To show it, a phone would need more memory than it has, and the page would stall or close.
        Open it in a program for pictures, choose “Resize”, and make it about 4,000 pixels wide; for those who want to print it, link to a PDF.
broken-picture = the picture `{ $name }` ends too early or cannot be read
    .help = copy the file again from where it came, or open it in a program for pictures and save it anew
    .explain =
        The file begins like a picture, but its end is missing or it is damaged; this happens when copying stops halfway, for instance because a memory stick was pulled out.
        Readers would see half a picture, a grey field, or nothing.
        Open it on your own computer: if it looks broken there too, fetch it again from where it came; if it looks right, save it anew from a program for pictures.
external-image = the picture `{ $target }` lies on another site, and pages load nothing from elsewhere
    .help = put the picture into the folder of this page and write its file name, or link to it without `!`: `[…]({ $target })`
    .explain =
        The picture lies on another website, and a page of this site fetches nothing from elsewhere.
        An offline copy could not show it, and the other website would learn who reads the page and when.
        If you may use the picture, save it into the folder of the page and write its file name. Else take the `!` away: then readers decide for themselves whether to open it.
missing-alt = nothing describes the picture `{ $target }` to those who cannot see it
    .help = say between the brackets what it shows: `![…]({ $target })`
    .explain =
        Between the brackets before a picture stand the words for those who cannot see it: blind readers hear them, and others read them if the picture does not load.
        Here is nothing, so they do not learn what the picture says, for example where the entrance is.
        Say in a sentence what matters in it, not “photo” or the file name: `![Entrance on Example Road, left of the post office](entrance.jpg)`; words and numbers in the picture belong into it.
untranslated-alt = nothing describes `{ $target }` in this language; the words in `{ $language }` stand in
    .help = translate the description: `![…]({ $target })`
    .explain =
        The description of this picture was written in another text of the page and left empty in this one.
        Blind readers of this language hear it in a language that they may not understand.
        Translate it like a sentence of the text and write it between the brackets: `![The way from the metro](map.png)`.
missing-captions = the recording `{ $target }` has no captions for those who cannot hear it
    .help = put a file of captions (WebVTT) named `{ $name }` beside it
    .explain =
        A recording of a lecture or a guide to filling in a form has no file with the words that are spoken in it.
        Deaf readers get nothing from it, nor do people on a train without headphones, or those who read the language better than they follow it.
        Write the words into a text file beside it, named like the recording with the language, as `talk.en.vtt`; the player shows them as captions and the page as a transcript. One language is better than none.
captions-syntax = { $line-known ->
        [yes] `{ $line }` does not say when captions begin and end
       *[no] this file has no captions
    }
    .help = above the words of each caption write its times, `00:01.000 --> 00:04.500`, and below them leave a line empty
    .explain =
        A file of captions says of each when it appears and when it goes, and here a line of times is wrong, or there is no caption at all.
        Such a caption is never shown, and who cannot hear misses just these words.
        A line of times is `00:01.000 --> 00:04.500`: minutes, seconds with three digits behind the point, an arrow, and an end that is later than the beginning. The words stand below, then an empty line; the first line of the file is `WEBVTT`.
unsafe-link = links that begin with `{ $scheme }:` are not let through
    .help = link to a page, a file, or an address that begins with `https:`, `mailto:` or `tel:`
    .explain =
        A link may lead to a page or file of the site, to an address on the web, to e-mail or to a telephone number.
        This one would run a program, or it points into your own computer, as `C:/forms/form.pdf`, where readers cannot go.
        Put a file from your computer into the folder of the page and write its name alone: `[the form](form.pdf)`.
link-outside-content = `{ $target }` leads out of `content/`
    .help = begin with `/` for `content/`, as `/services/work-permit`; `..` goes one folder up
    .explain =
        Each `..` in a path goes up one folder, and this one goes further up than `content/`, where all pages and files of the site lie.
        What lies outside is not published, so readers would have nothing to open.
        Take one `..` away, or begin at `content/` with a slash: `/services/work-permit`. A file that readers need is put into the folder of the page.
link-to-unpublished = `{ $page }` is not published yet, so this is shown without a link
    .help = leave it: the link comes with the page; or look at `published` and `state` there
    .explain =
        The link is right, but the page that it leads to is not public yet: it is a draft, its day is still to come, or a page above it is not public.
        Readers see the words without a link, so nobody lands on a page that is not there.
        As a rule there is nothing to do: the link appears by itself together with the page. If that should be now, look at `published` in its `facts.toml` and `state` in its text.

## Findings: messages and themes

message-syntax = this cannot be read, since it is not written as Fluent asks: { $detail }
    .help = write `name = text`, names in Latin letters, further lines indented
    .explain =
        The files in `i18n/` hold the words of buttons and labels, one `name = words` on each line, in a form called Fluent.
        This entry breaks the form and is left out, so readers see other words than yours, or those of another language.
        The name has Latin letters, digits and hyphens only; words that go on in the next line are indented there; each {"`{`"} needs its {"`}`"}.
cyclic-message = the message `{ $message }` contains itself
    .help = remove the reference that leads back to it
    .explain =
        A message can take in the words of another by its name in braces, as {"`welcome = Hello, { name }`"}.
        Here one takes in itself, directly or by way of others, so its words would never come to an end and readers would see none of them.
        Follow the names in braces from one message to the next, and write plain words in the place that leads back.
duplicate-message = the message `{ $message }` stands twice
    .first = it stands here first
    .help = remove one of the two
    .explain =
        In this file two messages have the same name, so two wordings for one button or label.
        Only the last of them is used, and who corrects the first will wonder why readers still see the old words.
        Keep the right one and delete the other, together with the indented lines below it.
missing-message = the message `{ $message }` is missing in `{ $language }`
    .help = add `{ $message } = …` to `i18n/{ $language }/site.ftl`
    .explain =
        Some page needs the words of a label, such as the name of an audience that the site has added, and neither this language nor one that stands in for it has them.
        Readers of the language would see a gap in the page or in a list.
        Write the words in that language into its file `site.ftl`; what the label means can be seen in the language that has it, as `audience-pilot = Pilots`.
one-sided-message = other languages have the message `{ $message }`, but `{ $language }` has not
    .help = add `{ $message } = …` to `i18n/{ $language }/site.ftl`, or remove it everywhere
    .explain =
        The site has words of its own for a button or label in one language, but not in this one.
        Its readers see them in a language that they may not understand, or not at all.
        Translate the message and put it under the same name into the file of this language; if it is not used any more, delete it in all languages.
unknown-variable = the message `{ $message }` shows `${ $variable }`, which it is never given
    .help = use the variables that the message has in the other languages
    .explain =
        A name with `$` in a message is a gap that Yulan fills, for example with a number of pages; each message gets certain values only.
        This value is not among them, so the gap could not be filled and readers would see a broken sentence.
        Compare the message in another language and use the same names, as {"`{ NUMBER($number) }`"}; names with `$` are never translated.
untranslated-interface = { $extent ->
    [some] some buttons and labels have no words in { $name }; readers see those of another language
   *[all] buttons and labels have no words in { $name }; readers see those of another language
}
    .help = { $extent ->
        [some] translate the messages that `i18n/{ $language }/site.ftl` still lacks
       *[all] run `yulan new language { $language }`, and translate the file it writes: `i18n/{ $language }/site.ftl`
    }
    .explain =
        Menus, buttons and labels are worded once for the whole site, and for this language some or all of those words are missing.
        The pages work, but readers find foreign words around a text in their own language, which looks unfinished.
        `yulan new language` followed by the tag, as `yulan new language vi`, writes a file with all the words in English, to be translated once for the whole site.
template-error = this template does not work: { $detail }
    .help = mend it, or remove the file: the tool's own template is then used
    .explain =
        A theme makes pages from templates: files with gaps into which titles and texts are put. This one has a slip, and no page can be made with it.
        Readers would get no pages at all, or pages with holes.
        It is work for whoever made the theme: show them the line that `yulan check` names. Until it is mended, take the file out of `themes/`, and the tool’s own template steps in.
invalid-colour = `{ $colour }` is no colour
    .help = write it as `#0a5c50`: red, green and blue in hexadecimal digits
    .explain =
        Colours of the site are written as `#` and six signs, two each for red, green and blue, from `00` to `ff`; three signs will do for simple ones, `#fff`.
        Only then can Yulan compute whether readers with weak eyes can still read the words on them; a name such as `teal` is not taken.
        Any program for pictures shows this number in its colour picker, mostly called “Hex”.
invalid-font = `{ $font }` is no name of a font
    .help = write one name in letters, digits and blanks, such as `Source Serif`
    .explain =
        A font is called by the one name that it has on readers’ phones and computers; no file is fetched for it.
        A list with commas, or quotes inside the name, would spoil the rules by which all pages are laid out.
        Write a single name, as `text = "Source Han Sans SC"`; where readers do not have it, their own font steps in.
missing-logo = there is no picture `{ $target }` in `content/`
    .help = put the picture there, or remove `logo`: the theme’s mark is then shown
    .explain =
        `logo` in `site.toml` names a picture that stands beside the name of the site on every page, and in `content/` there is none of this name that browsers can show.
        Readers would see an empty spot at the top of every page.
        Put the picture into a folder of `content/` and write its path from there: `logo = "images/logo.svg"`. Without this line the mark of the theme is shown.
# $token, $other: two colours; $scheme: light or dark; $ratio, $needed: numbers such as 3.21 and 4.5.
low-contrast = { $scheme ->
    [dark] in the dark scheme `{ $token }` and `{ $other }` have a contrast of { $ratio }, less than { $needed }
   *[other] `{ $token }` and `{ $other }` have a contrast of { $ratio }, less than { $needed }
}
    .help = { $nearest-known ->
        [yes] write `{ $nearest }`, the nearest colour that can be told apart
       *[no] choose other colours: no shade of this one can be told apart from all it meets
    }
    .explain =
        Two colours that meet on the pages, such as words and the ground they stand on, are too much alike.
        Readers with weak eyes, older people, and anybody in the sun cannot make out the words or see where a button ends.
        Mostly `yulan check` offers the nearest colour that can be read: take it. “In the dark scheme” means the colours for phones that are set to a dark screen, which stand under `dark`.
unknown-theme = there is no theme `{ $theme }`
    .help = put it into `themes/{ $theme }/`, or remove `theme`: `magnolia` is then used
    .explain =
        `theme` in `site.toml` names the folder below `themes/` that decides what pages look like, and there is no such folder.
        Readers would see the site in another look than the one that you chose.
        Compare the two names, capitals included, or copy the theme’s folder there; without the line `theme` the tool’s own, `magnolia`, is used.
theme-version = { $found-known ->
    [yes] this theme is made for version { $found } of the interface, the tool has version { $wanted }
   *[no] this theme does not say for which version of the interface it is made
}
    .help = write `api = { $wanted }` once it works with that version, get the theme for that version, or remove `theme` from `site.toml`: `magnolia` is then used
    .explain =
        A theme and the tool must agree on what a page is given; that agreement has a number, `api`, and here the two differ, or the theme does not name it.
        Then pages might lack just what readers need, as the note that a policy has ended.
        Ask whoever made the theme for one that fits this version of the tool. Until then take `theme` out of `site.toml`, and the site is shown in the look `magnolia`.

## Findings about settings of findings

missing-reason = `{ $rule }` is set without a reason
    .help = add `reason = "…"`: why it is so on this site
    .explain = Whoever sets a finding lower or off takes it away from all who work on the site after them. The reason, in the line `reason`, tells them why, and when the setting may go.
unknown-rule = there is no finding `{ $rule }`
    .help = { $nearest-known ->
        [yes] did you mean `{ $nearest }`?
       *[no] `yulan explain` lists all of them
    }
    .explain = The tables below `[rules]` bear the names of findings, as they stand in brackets behind `error`, `warning` or `note`. With another name the setting would do nothing, and nobody would notice.
fixed-severity = `{ $rule }` stays an error whatever is set
    .help = remove it from `[rules]`, and mend what it tells of
    .explain = Some faults leave nothing that could be built: a file that cannot be read, a site without languages, two pages at one address. A setting cannot change that, so readers are better served by the mending.
unmatched-path = no file of the site is meant by `{ $path }`
    .help = { $nearest-known ->
        [yes] did you mean `{ $nearest }`?
       *[no] write the path as it stands in the findings, from the folder of the site, as in `content/news`; a folder means all below it, `*` any name, `**` any folders
    }
    .explain = A setting with `paths` holds for these files alone. This path means none: perhaps the folder was renamed, or `content/` is missing before it. What was to be spared is then told of, and what was to be strict is not.
idle-setting = nothing of the kind `{ $rule }` is found in the files this is set for
    .help = remove the setting if its reason is gone
    .explain = The setting was made for a fault in some files. There is none any more, so it can go; left there, it would hide the next one.
unknown-profile = { $repeated ->
    [yes] the profile `{ $profile }` extends itself
   *[no] there is no profile `{ $profile }`
}
    .help = { $repeated ->
        [yes] remove `extends` here, or let it name another
       *[no] { $nearest-known ->
            [yes] did you mean `{ $nearest }`?
           *[no] there are: { $choices }; one of your own is a file `profiles/{ $profile }.toml`
        }
    }
    .explain = A profile says how strictly a site is judged. `default`, `publish` and `cn-gov` come with the tool; a file `NAME.toml` in the folder `profiles/` adds one, and may extend another by `extends = "publish"`.

## The page of the manual that explains every finding

findings-title = What yulan finds
findings-intro = Every finding by its code, as it stands in square brackets in a report: what it is, why it matters to a reader, how to mend it. `yulan explain CODE` shows the same. How to judge more or less strictly is said in [the settings](site.md#findings).
findings-on-request = only where a profile or `site.toml` asks for it
findings-fixed = whatever the settings say
findings-examples = examples

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
        [yes] write `{ $nearest }`: Latin letters, digits and hyphens, with `/` between folders
       *[no] write Latin letters, digits and hyphens, since it becomes an address on the web, with `/` between folders, as `services/work-permit`
    }
reserved-key = no page can have the key `{ $key }`, since the site itself uses `{ $name }`
    .help = choose another name for the folder
alike-key = `{ $key }` differs by capital letters only from `{ $there }`, which is there; on Windows and macOS the two are one
    .help = write `{ $there }`, or choose another name
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
      yulan watch --open                the site in a browser, while you write
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
# In a window that a double click has opened.
alone-close = Press Enter to close this window.
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
move-faulty = nothing was moved: { $path } cannot be read in line { $line } ({ $code }), and may name the page there
    .help = mend what `yulan check` tells of that line, then try again
move-uneditable = { $path } was not changed, nor anything else: what stands in line { $line } cannot be rewritten by a program
    .help = write the link there as `[words](target)`, or the facts with each field on a line of its own, then try again
half-done = { $reason }, and { $path } could not be made what it was before
    .help = see whether its drive is connected and whole; then compare the folder with your last copy of it

## Findings about facts and files

incomplete-source = the source `{ $id }` does not say { $lacks ->
    [date] when it was issued
    [issuer] who issued it
   *[both] who issued it, nor when
}
    .help = { $lacks ->
        [date] add `date = 2018-07-05` below it; if only the month or the year is known, `date = "2018-07"` or `date = "2018"`
        [issuer] add `issuer = "…"` below it: an organisation of `i18n/terms.toml`, or the name as it stands on the document
       *[both] add `issuer = "…"` and `date = 2018-07-05` below it
    }
    .explain = Readers judge a statement by who made it and when: a notice of last month and a newspaper of ten years ago are not worth the same. Both stand on the document or in the head of the article. A guide that an office keeps up to date needs no date.
overdue-check = this page was last checked on { $since }, and was to be checked again by { $due }
    .help = hold the text and its facts against the sources, mend what has changed, then write `checked = { $today }`; if it need not be checked so often, `review_every = "730d"`
    .explain = From that day on readers see that the page is not confirmed since its last check. Offices move, fees rise and rules end without telling the website. Do not change the date without looking: it is what readers rely on.
missing-end-date = a document of the type `{ $type }` lapses after { $years ->
    [one] one year
   *[other] { $years } years
} by itself, and no last day is stated
    .help = look whether the document states another period; if not, write below `[effective]`: `{ $line }`
    .explain = By Shanghai’s rules normative documents are in force for five years at most, notices for one, and what is on trial or provisional for two; where a document says nothing, the same holds. Without a last day the page would say “in force” for ever. What is on trial is marked `trial = true`.
target-instead-of-promise = this shows what the office aims at, although { $kind ->
    [promised] it promises a time
   *[statutory] the law sets it a time
}
    .help = write {"`{{ "}{ $path }{" }}`"}, or show it beside the aim
    .explain = An aim is not a promise: nobody can rely on it. Who plans a journey or a first working day needs the time to which the office is bound.
missing-summary = `{ $page }` took place more than two weeks ago, and its text does not tell what was said
    .help = add to `{ $file }` a section {"`## Main points {#main-points}`"} with what was said and asked, or a few sentences
    .explain = After an event its page is read by those who could not come. They look for what was explained there, not for the invitation. A section with main points, or a text of more than a few lines, is enough.
unverified-term = the name of `{ $term }` is verified by nobody in { $languages }, and { $pages ->
    [one] one page uses it
   *[other] { $pages } pages use it
}: `{ $first }`{ $pages ->
    [one] {""}
   *[other] {" "}and others
}
    .help = look for the name on a document or a page of the office itself, then write `verified = true`, here or in that language
    .explain = A wrong official name sends readers to the wrong office, and the wrong name of a leader or an organ is a grave fault of a government website. Until somebody has seen the name in an official document, readers see a mark beside it.
unused-media = no text shows `{ $name }` or links to it, so it is not published
    .help = link to it, as `[…]({ $name })`, show it, as `![…]({ $name })`, or move it out of `content/`
    .explain = Perhaps the link was forgotten, or the file is an old version that another has replaced. It does no harm; nobody will see it.
empty-attachment = there is nothing in `{ $file }`: it has 0 bytes
    .help = copy the file here again, and open it once before you build the site
    .explain = Readers would load it and see an error. Such files come of copies that were broken off, or of a full disk.
large-attachment = `{ $file }` has { $megabytes } MB; on a telephone that takes minutes and costs money
    .help = save it smaller (in a PDF mostly pictures can be reduced), divide it, or say its size in the text and write what it holds on the page
    .explain = Many readers are on the way with a telephone and pay for what they load. Files above 20 MB are often loaded in vain. A form or notice seldom needs more than 2 MB.
case-collision = `{ $name }` and `{ $other }` differ only by upper and lower case
    .first = the other
    .help = rename one of the two, and the links to it; names in lower case throughout never collide
    .explain = On Windows and macOS the two are one and the same: one would be written over the other when the site is copied or put on a stick. Which of them is left is chance.
windows-name = { $reason ->
    [device] Windows can have no file or folder `{ $name }`: it is the name of a device
    [sign] `{ $name }` has a sign that no name on Windows may have
   *[end] `{ $name }` ends in a dot or a blank, which Windows cuts off
}
    .help = { $reason ->
        [device] give it another name, as `{ $name }-1` or a word that tells what it is
        [sign] rename it without `< > : " | ? *`
       *[end] rename it without the dot or blank at its end
    }
    .explain = The site could not be copied to a computer with Windows, nor read there from a stick. Most offices work on Windows.
long-path = this address has { $length } characters, more than { $most }: `{ $address }`
    .help = shorten the names of the folders that it lies in; if the site is published already, keep the old address with `redirect_from`
    .explain = Windows knows paths of up to 260 characters, and the folder in which a copy lies counts too. What is longer cannot be unpacked or opened there. Long addresses are cut off in mails and on paper as well.
link-to-ended = { $status ->
    [moved] `{ $page }` has moved, and the sentence with this link does not say so
    [closed] `{ $page }` is closed, and the sentence with this link does not say so
    [cancelled] `{ $page }` does not take place, and the sentence with this link does not say so
   *[other] `{ $page }` is not in force any more, and the sentence with this link does not say so
}
    .help = { $status ->
        [moved] say beside the link that it has moved, as `(now at a new place)`, or link to where it is now
        [closed] say beside the link that it is closed, as `(closed)`, or link to what is open
        [cancelled] say beside the link that it is cancelled, as `(cancelled)`, or take the link out
       *[other] say beside the link that it has ended, as `(ended)`, or link to what holds now
    }
    .explain = Who reads only this page believes that the office is there or the rule in force, and sees that it is not only after following the link, or on arriving. A word in the same sentence is enough; what counts as such a word stands in the message `words-of-ending`. Under the headings “Background”, “Changes” and “Sources” nothing need be said.
news-only-source = all that is known of this `{ $kind }` comes from reports and interviews
    .help = name the document or the office’s own page as well: `sources.law = {"{"} title = "…", issuer = "…", date = 2018-07-05, kind = "regulation" {"}"}`
    .explain = A newspaper shortens and rounds, and nobody can rely on it at a counter. Where the document itself can be read, link to it; where it cannot, leave this: readers see that the source is a report.
overbooked-event = { $value } came, and there is room for { $capacity }
    .help = correct `value` here or `capacity` below `[registration]`; if it was online too, state the room for all
    .explain = One of the two numbers is wrong, or they count different things. Readers who see both trust neither.
swapped-coordinates = `lon` and `lat` have changed places: nothing in China lies there
    .help =
        write
        lon = "{ $lon }"
        lat = "{ $lat }"
    .explain = Some maps give degrees north first, others degrees east. In China the larger number is always `lon`, the degrees east. As it stands the map would lead readers into the sea.
wordless-change = nothing says what the change `{ $id }` is, so it is not shown
    .help = add `about = "fees"` below it, or write `{ $id-key } = "…"` below `[notes]` in the front matter of the text
    .explain = Readers who come back want to see what is different. A change is told by a note in their language, or by the name of what it is about.
unknown-subject = this change is about `{ $id }`, and nothing on the page is called so: readers see the id
    .help = { $nearest-known ->
        [yes] write `about = "{ $nearest }"`
       *[no] write a field (`about = "fees"`), the id of a section or of a fact, or add `{ $id-key } = "…"` below `[labels]` of the text
    }
    .explain = The list of changes says “Fees changed” in every language, if it knows what is meant: a field of `facts.toml`, a section of the text, or something that has a name.
former-value = `{ $number }` is what `{ $path }` was until { $ended }
    .help = show the fact instead of the number, as {"`{{ "}{ $path }{" }}`"}, or move the sentence to a section {"`## Background {#background}`"}
    .explain = The fee or time was changed in `facts.toml`, and this sentence still says the old one. Readers find two answers on one page. A number that the page takes from its facts is right in every language at once.
blank-section = there is nothing in the section `{ $page }`: no page below it, and no text
    .help = add a page below it, write what will stand here and when, or take it out of the menu with `menu = false` in its `facts.toml`
    .explain = Readers who choose a section and find nothing take the site for abandoned. Inspections of government websites count blank columns.
stale-section = the newest in the section `{ $section }` is of { $date }, which is more than { $days } days ago: `{ $page }`
    .help = add what is new, or hold its pages against their sources and tell what changed, as `changes.checked = {"{"} date = 2026-11-23, about = "checked" {"}"}`; merge a section in which little happens with another
    .explain = Inspections of government websites expect something new among news every two weeks, and among policies and services every six months. Readers take an old list for an abandoned one.
incomplete-guide = this service does not state what a service guide has: { $fields }{ $sources-known ->
        [yes] {" "}(of its sources none has the `kind` of a rule: `law`, `regulation` or `normative`)
       *[no] {""}
    }
    .help =
        add what is known of these to its `facts.toml`, what is not in brackets first
        { $toml }
    .explain = A Chinese service guide names its legal basis, the opening hours, what one receives and where to complain. Hours may stand on the page of the office that `offered_at` names. What nobody states is written `unknown = true`, and readers are told.

## Findings about typing

full-width-punctuation = `{ $found }` is typed in full width, which does not count as a sign here
    .help = { $line-known ->
        [yes] write `{ $line }`
       *[no] { $instead-known ->
            [yes] type `{ $instead }` instead, with the input method switched to English
           *[no] delete it
        }
    }
    .explain = In settings, facts and front matter only half-width signs have a meaning: equals signs, quotes, commas, brackets. Chinese and Japanese input methods write full-width ones, and Word turns straight quotes into curly ones; they look alike and are other characters. The line cannot be read, so what it says would be missing on the page. Switch the input method to English for everything outside the quotes. Inside straight quotes any character is welcome.
full-width-digit = the digit `{ $found }` is typed in full width, which does not count as a number here
    .help = { $line-known ->
        [yes] write `{ $line }`
       *[no] type `{ $instead }` instead, with the input method switched to English
    }
    .explain = Dates, prices and other numbers in settings, facts and front matter are computed with, so their digits must be half-width: `2018`, not `２０１８`. The value cannot be read, so it would be missing on every page that shows it. Type the number again with the input method switched to English.
full-width-blank = a blank that is not an ordinary one stands here, outside quotes
    .help = { $line-known ->
        [yes] write `{ $line }`
       *[no] delete it and type a blank with the input method switched to English
    }
    .explain = A full-width blank from a Chinese input method and a no-break blank from Word look like an ordinary blank and are none. In settings, facts and front matter they make the line unreadable, so what it says would be missing on the page. Delete the blank and type it again with the input method switched to English.
full-width-markup = `{ $found }` is typed in full width, so readers see the signs themselves
    .help = write `{ $instead }`
    .explain = Headings, lists, bold words, links and tables are made with half-width signs. Typed with a Chinese or Japanese input method the signs are full-width and mean nothing: readers see `＊＊` instead of bold words, and a link that cannot be followed. Type them again with the input method switched to English. A full-width blank before or behind such a sign does the same harm.
broken-markup = { $what ->
        [list] a blank is missing behind the sign of this list, so readers see `{ $found }`
        [table] this table has no row of hyphens below its first row, so readers see its lines
        [brace] a fact stands between two braces; readers see `{ $found }`
        [link] a blank parts the brackets of this link, so readers see `{ $found }`
        [lines] these lines begin with no sign that makes a list, so readers see them run together
        [cells] these lines seem to come from a spreadsheet; readers see them run together
        [blanks] with so many blanks before it, this is code, whose lines do not break
        [underline] a line of hyphens stands right below these words, so they are a heading
       *[address] readers cannot follow the address `{ $found }`
    }
    .help = { $what ->
        [table] write `{ $instead }` as its second row, with as many columns as the first
        [lines] begin each item like this: `{ $instead }`; if it is one paragraph, write it on one line
        [cells] write `{ $instead }` as the first row and `|---|---|` as the second, with as many parts as there are columns; then the other rows like the first
        [blanks] remove the blanks at the start of the lines; if code is meant, put a line {"` ``` `"} above and below
        [underline] leave an empty line above the hyphens; if a heading is meant, write `##` and a blank before it instead
        [address] write `{ $instead }`, or better words with a link: `[the words]({ $found })`
       *[other] write `{ $instead }`
    }
    .explain =
        Markdown takes signs for what they mean only if they stand just so; a blank too few or too many, and readers see the signs.
        A list has a blank behind each sign: `- passport`, `1. apply`; lines such as `• passport` or `(1) apply` run together. A table has `|---|---|` as its second row. A fact has two braces on each side. Between `]` and `(` of a link there is nothing. An address alone is a link only between `<` and `>`.
        If the signs themselves are meant, put a backslash before the first, or write them as code.
heading-without-blank = a blank is missing behind the signs of this heading, so readers see `{ $found }`
    .help = write `{ $instead }`
    .explain = A heading begins with `##` and a blank. Without the blank it is an ordinary line: it is not in the list of contents, and who listens to the page cannot jump to it. Put a blank behind the signs. If no heading is meant, put a backslash before the first sign.
mixed-punctuation = `{ $found }` does not go with the writing around it; { $count ->
        [one] it is the only such sign in this text
       *[other] there are { $count } such signs in this text
    }
    .help = type `{ $instead }` instead
    .explain = Chinese text has full-width punctuation, Latin text half-width. Mixed signs come from typing with the wrong input method; they leave gaps or crowd the characters, and a line may break before a comma. Signs in numbers, times, addresses and code are left alone. The first of each text is told.
mixed-script-forms = `{ $found }` belongs to the other way of writing Chinese; { $count ->
        [one] it is the only such character in this text
       *[other] there are { $count } such characters in this text
    }
    .help = write `{ $instead }`
    .explain = A text is in simplified or in traditional characters. Single characters of the other form come along with pasted words; some readers do not know them, and the search does not find the word. What stands in corner brackets 「」 or is code is left alone, so put a quotation in its own form into them.
stray-bidi-control = an invisible sign that changes the direction of writing stands here: { $point }
    .help = delete it; if nothing can be seen, delete the characters on both sides and type them again
    .explain = Signs such as U+202E turn the direction of the text that follows. They come along unseen with pasted words, and then numbers and words change places, or a key of the settings is not what it seems. Arabic and Hebrew need none of them here: the pages take care of direction. In texts, pairs that are closed within their paragraph are left alone.

## Findings about texts

lost-character = { $sort ->
    [lost] a character was lost here when the text was copied or saved: readers see �
    [private] this sign ({ $point }) is in a font that readers do not have: they see a box, or nothing
   *[control] an invisible control character stands here: { $point }
}
    .help = { $sort ->
        [lost] look up in the original which character belongs here, and type it
        [private] type a common sign in its place: `-` before the items of a list, ☐ for a box to tick, ① for a number in a circle
       *[control] delete it; if nothing can be seen, delete the characters on both sides and type them again
    }
    .explain = Signs that Word takes from fonts of its own, as bullets and boxes, mean nothing elsewhere, and a � is what is left of a character that could not be read. A name or a number may be wrong by it, and a voice reads nothing or nonsense. The first in each line is told.

skipped-heading-level = this heading has level { $level }, and no heading of the level between stands before it
    .help = begin it with `{ $signs }`, or write the heading that is missing above it
    .explain = Headings show how a text is built: what has three signs belongs to the heading with two above it. Many blind people walk through a page from heading to heading, and where a level is skipped they look for what they seem to have missed. Choose a level by its place in the text, not by the size of its letters (WCAG 2.2, 1.3.1).
table-without-header = no cell in the first row of this table has words, so its columns have no names
    .help = write what each column holds into the first row
    .explain = The first row of a table names its columns. A screen reader says these names with every cell; without them a blind person hears numbers and does not know what they count. If the rows have nothing in common that could be named, a list is the better form (WCAG 2.2, 1.3.1).
empty-heading = this heading has no words
    .help = write what the part below it is about, or remove the signs
    .explain = A heading without words is an empty line in the list of contents and silence in a screen reader: nobody knows what the part below is about. Write its words behind the signs. Only a heading with the id of a role, as {"`## {#fees}`"}, may stay empty; it takes its words from the language of the page.
empty-link = this link to `{ $target }` has no words
    .help = write between the square brackets where it leads
    .explain = Between the square brackets stands what readers see and hear of a link. Without words they see the address, and a screen reader spells it letter by letter; with nothing but a blank there is nothing to click on. A link to a page, term or file of this site may stay empty, since it takes its title or name (WCAG 2.2, 2.4.4).
vague-link-text = the link text `{ $text }` does not say where the link leads
    .help = take words that name what is behind it, as `[application form](form.pdf)`
    .explain = Many readers go through a page from link to link, with a screen reader or with their eyes. Ten links called “here” tell them nothing. Let the words of the link name the page, form or office that it leads to, and leave out “click” (WCAG 2.2, 2.4.4). The words that are looked for stand in the message `vague-link-texts` of each language.
file-name-as-alt = `{ $alt }` does not say what is to be seen in `{ $target }`
    .help = write in one sentence what a reader should know who cannot see the picture
    .explain = The words in the square brackets are read to those who cannot see the picture, and stand in its place where it does not load. The name of a file, or the word “picture”, tells them nothing. Say what matters here: of a map the way, of a photo who does what where (WCAG 2.2, 1.1.1).
picture-of-text = `{ $target }` looks like a poster or a long picture full of words, and there are hardly any words beside it
    .help = write what it says as text too, above or below the picture
    .explain = Words in a picture cannot be read out, translated, searched for or enlarged without a blur, and on a phone they are tiny. So what a poster says must stand as text on the page as well; the picture may stay (WCAG 2.2, 1.4.5). The tool goes by the name of the file and by the shape, more than 2.2 times as high as wide. If the picture has no words in it, give it another name.
differing-structure = { $what ->
    [headings] headings of level { $name } here: { $here }, in the text that prevails: { $there }
    [lists] lists here: { $here }, in the text that prevails: { $there }
    [items] list items here: { $here }, in the text that prevails: { $there }
    [tables] tables here: { $here }, in the text that prevails: { $there }
    [rows] rows of tables here: { $here }, in the text that prevails: { $there }
    [columns] columns of tables here: { $here }, in the text that prevails: { $there }
    [pictures] pictures here: { $here }, in the text that prevails: { $there }
    [footnotes] footnotes here: { $here }, in the text that prevails: { $there }
    [fact-added] this text shows the fact `{ $name }`, the text that prevails does not
   *[fact-lost] the text that prevails shows the fact `{ $name }`, this text does not
}
    .help = { $section-known ->
        [yes] compare the section `{ $section }` of both texts, and add here what is missing or take out what is too much
       *[no] compare both texts, and add here what is missing or take out what is too much
    }
    .explain = A translation is built like its source: the same headings, lists, tables, pictures, notes and facts in the same places. Where they differ, something was usually forgotten, or added to one text only, and readers of different languages are told different things. Only the first difference is told; look again after mending it. Drafts are not compared.
long-sentence = { $unit ->
    [characters] this sentence has { $length } characters
   *[words] this sentence has { $length } words
}
    .help = { $unit ->
        [characters] say it in two or three sentences; up to { $limit } characters are easy to read
       *[words] say it in two or three sentences; up to { $limit } words are easy to read
    }
    .explain = Long sentences are hard for everybody who reads in a foreign language, on a phone or in a hurry. Say one thing in one sentence, or make a list of conditions and papers. The limits are the tool's own and come from no standard: 25 words in English and Korean, 30 in French and Arabic, 60 characters in Chinese and 80 in Japanese, counted as a word processor counts them. The longest sentence of each text is told.
untranslated-residue = `{ $text }` seems to have been left behind by a translator
    .help = translate it or take it out; put an official name that stands here on purpose in brackets or quotes
    .explain = A mark such as `TODO` says that something was to be done later, and a Chinese sentence in a text in Latin letters was probably forgotten. Readers see both. Names and titles in their own writing are left alone where they stand in brackets or quotes.

about-schema = Prints what may stand in a file, for editors: a JSON Schema
usage-schema = <NAME>
value-name = NAME
help-name = Of which file: `site`, `facts`, `front-matter` or `terms`

about-watch = Shows the site in a browser while you write: what you save is seen at once
help-open = Opens the browser
help-follow = Leads the browser to the page that was saved
help-port = The port, instead of 4747 or the next one that is free
help-bind = The address of this machine to listen on, instead of 127.0.0.1
help-poll = Goes through the folder every second: for network drives that tell nothing of changes
help-editor = What opens a file in your editor: an address with `{"{"}file{"}"}`, `{"{"}line{"}"}` and `{"{"}column{"}"}`
value-port = PORT
value-address = ADDRESS
wrong-port = write a number from 1 to 65535, as `4747`
wrong-editor = write an address with `{"{"}file{"}"}` in it, as `vscode://file/{"{"}file{"}"}:{"{"}line{"}"}:{"{"}column{"}"}`
wrong-address = write an IP address of this machine, as `127.0.0.1` or `0.0.0.0`
# $url: the address.
watching = The site is at { $url } (press Ctrl-C to end)
# $url: the address of the site.
watching-desk = Your desk, with what is missing, wrong and due: { $url }desk/
# $address: what it listens on.
watching-open = Others in the network can see it too, drafts included: it listens on { $address }
watching-ended = The preview has ended.
no-browser = No browser could be opened; type { $url } into one.
# $reason: what the system said.
cannot-watch = the folder cannot be watched: { $reason }
    .help = if it is on a network drive, or the system watches too many folders already, try `yulan watch --poll`
# $address, $port: where it should listen; $reason: what the system said.
cannot-listen = nothing can listen on { $address }, port { $port }: { $reason }
    .help = another program may use the port: try `--port` with another number, or leave it out
# $pages: a number; $languages: how many in each; $took: milliseconds.
watch-begun = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} ({ $languages }) ready in { $took } ms
# The same, when there is a site again.
watch-mended = The site can be made: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} ({ $languages }) ready in { $took } ms
watch-no-site = The site cannot be made yet. Mend what is listed here and save: it appears by itself.
watch-as-it-was = The site cannot be made now, and browsers show it as it was. Mend what is listed here and save.
# $pages: a number; $took: milliseconds; $named: some of them; $others: how many are not named.
watch-changed = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} in { $took } ms: { $named }{ $others ->
    [0] {""}
   *[other] {" "}and { $others } more
}
watch-gone = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} removed: { $named }{ $others ->
    [0] {""}
   *[other] {" "}and { $others } more
}
# $path: a file or folder; $kind: `missing` or another; $reason: what the system said.
watch-unread = { $path } { $kind ->
    [missing] is not there any more
   *[other] cannot be read ({ $reason })
}: it is tried again and again, and until then you see the site as it was
# $files: which were saved.
watch-unchanged = no page shows what changed in { $files }
# In the browser.
preview-language = en
preview-wrong-host = Type the address as the preview printed it: it answers to no other name.
preview-nothing = There is no page yet. As soon as the site can be made, it appears here.
preview-lost = The preview has ended or cannot be reached. What you save now is not shown here.
preview-gone = This page is not there any more. What you see is its last state.
preview-kept = You see the last good state of this page: what you saved has errors.
preview-unchanged = Saved. Nothing that this page shows has changed.
preview-found = to look at
preview-own = This page
preview-others = Elsewhere in the site
# The number of findings stands before it.
preview-more = more are not listed here: your desk and `yulan check` tell of them.
preview-copy = Copy place
preview-copied = Copied
preview-hide = Hide

## The desk: what those who write look at, in the preview

desk-language-name = English
desk-languages-of-tool = Language of the desk
desk-skip = Skip to the desk
desk-site = The site
desk-title = Desk
desk-lead = What readers cannot read yet, what is wrong, and what is due.
# $date: a day.
desk-day = { DATETIME($date, dateStyle: "medium") }
desk-as-on = See the site as on a day
desk-as-on-show = Show
desk-as-on-hint = For example the day after a policy ends.
# $date: a day.
desk-day-bar = You see the site as on { DATETIME($date, dateStyle: "long") }.
desk-day-back = As it is today
desk-pages = Languages and pages
desk-page = Page
desk-side-by-side = side by side
desk-filter-words = Find a page
desk-filter-state = With a text that is
desk-filter-all = any
desk-filter-show = Show
# $pages: how many.
desk-rows-all = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
# $shown: how many of $pages.
desk-rows-some = { $shown } of { $pages } pages
# $shown: how many of $pages.
desk-rows-cut = the first { $shown } of { $pages } pages: type what you look for
desk-readable = Readable in this language
# $readable: how many of $pages.
desk-readable-of = { $readable } of { $pages }
desk-state-source = Source
desk-state-translated = Translated
desk-state-reviewed = Reviewed
desk-state-approved = Approved
desk-state-machine = Machine
desk-state-draft = Draft
desk-state-missing = Missing
desk-means-source = the text that prevails
desk-means-translated = by a person
desk-means-reviewed = read by a second person
desk-means-approved = released
desk-means-machine = read by nobody yet
desk-means-draft = not published
desk-means-missing = readers get another language
desk-findings = What is wrong
desk-no-findings = Nothing found
desk-whole-site = The site as a whole
desk-severity-error = Error
desk-severity-warning = Warning
desk-severity-note = Note
desk-edit = Open in the editor
desk-copy = Copy path
desk-copied = Copied
# $done: how many of $total files of the site.
desk-checking = { $done } of { $total } pages and files checked so far
# $total: how many.
desk-checked = All { $total } pages and files are checked.
# $more: how many.
desk-more-findings = { $more } more: `yulan check` lists all.
desk-due = What is due
desk-due-hint = Within 90 days, and what is late.
desk-due-nothing = Nothing is due.
desk-due-overdue = Overdue
desk-due-check = Check
desk-due-event = Event
desk-due-ends = Ends
desk-due-change = Changes
desk-due-summary = Summary missing
# $more: how many.
desk-more-due = { $more } more: `yulan due` lists all.
# $title: of a page.
desk-compare-title = { $title }: side by side
# $missing: how many.
desk-compare-missing = { $missing ->
    [one] 1 section is missing
   *[other] { $missing } sections are missing
}
desk-no-page = There is no page of this name
desk-no-page-near = Perhaps you mean
desk-no-page-desk = The desk lists all pages
desk-compare-complete = both have the same sections
desk-compare-front = Title and summary
desk-compare-intro = Introduction
desk-compare-notes = Notes
desk-compare-open = Open the page
# $language: its name in itself.
desk-compare-no-text = There is no text in { $language }.
# $language: its name in itself.
desk-compare-gap = This section is missing in { $language }.
