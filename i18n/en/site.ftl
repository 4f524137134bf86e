# Words that readers see. A site overrides a message by writing one of the same name in its own i18n/en/site.ftl.

skip-to-content = Skip to the text
menu = Sections
languages = Languages
breadcrumbs = You are here
contents = On this page
notice = Notice
pages-here = Pages in this section
pages-of-list = Pages of this list
list-previous = Previous
list-next = Next
# $number: the page of the list; $pages: how many pages it has.
list-position = Page { NUMBER($number) } of { NUMBER($pages) }
beside = Other pages of this section
previous-page = Before
next-page = Next
a-z = A–Z

published = Published
checked = Last checked
audience = For
topics = Topics
# $date: a day.
day = { DATETIME($date) }

footnotes = Notes
footnote-back = Back to the text
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Take care
alert-caution = Caution

# $language: the name of the language of the text, in itself.
not-translated = This page is not translated yet. The text below is in { $language }.
no-text-yet = This page is not translated yet.
not-translated-short = not translated yet
state-machine = Machine translation, not read by a person.
state-draft = Draft, not published.

copy-as-of = This copy is of
# $date: the day this copy was made for.
copy-as-of-date = This copy is of { DATETIME($date) }.
about-this-copy = All languages, and how old this copy is
not-found = There is no page at this address.
moved = This page has moved.
moved-here = Go to the page

audience-individual = Individuals
audience-employer_hr = Employers and HR staff
audience-student = Students
audience-family = Families
audience-high_end_talent = High-end talents
audience-community_worker = Community workers

# Section roles: a level-2 heading with these words gets the role's id in every language.
role-who = Who it is for
role-documents = Documents
role-steps = Steps
role-fees = Fees
role-time = How long it takes
role-places = Where
role-questions = Questions
role-background = Background
role-changes = Changes
role-goals = Goals
role-main-points = Main points
role-scope = Scope
role-old-and-new = Old and new
role-terms = Terms
role-benefits = Benefits
role-sources = Sources
