# Words that readers see. A site overrides a message by writing one of the same name in its own i18n/en/site.ftl.

skip-to-content = Skip to the text
menu = Sections
languages = Languages
breadcrumbs = You are here
contents = On this page
notice = Notice
pages-here = Pages in this section
services-here = Services offered here
pages-of-list = Pages of this list
list-previous = Previous
list-next = Next
# $number: the page of the list; $pages: how many pages it has.
list-position = Page { NUMBER($number) } of { NUMBER($pages) }
beside = Other pages of this section
previous-page = Previous
next-page = Next
a-z = A–Z
a-z-han = Chinese characters
# $strokes: how many strokes the first character of a title has.
a-z-strokes = Strokes: { $strokes }
glossary = Glossary
changes = What changed
all-changes = All changes

at-a-glance = At a glance
about-this-page = About this page
feed = Feed of new pages
published = Published
checked = Last checked
audience = For
topics = Topics
# $date: a day; $day: its number in the month.
day = { DATETIME($date) }

footnotes = Notes
footnote-back = Back to the text
transcript = Transcript
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Take care
alert-caution = Caution

# $language: the name of the language of the text, in itself.
not-translated = This page is not translated yet. The text below is in { $language }.
no-text-yet = This page is not translated yet.
not-translated-short = Not translated yet
term-allowed = Also called
term-source = Source of the name
term-pages = Pages about it
name-not-verified = name not verified
# $name: an official name.
title-not-verified = The name “{ $name }” is not verified.
names-not-verified = Names on this page that are not verified:
state-machine = Machine translation, not checked by a person.
state-draft = Draft, not published.
state-machine-short = Machine translation
# $language: the name of the language of the original, in itself.
text-prevails = This page is a translation. Where it differs from the original, the text in { $language } prevails.
read-original = Read the original
same-section = This section in { $language }

# A day comes right after it.
copy-as-of = This copy is dated{ " " }
# $date: the day this copy was made for; $day: its number in the month.
copy-as-of-date = This copy is dated { DATETIME($date) }.
about-this-copy = All languages, and the date of this copy
not-found = There is no page at this address.
moved = This page has moved.
moved-here = Go to the page

audience-individual = Individuals
audience-employer_hr = Employers and HR staff
audience-student = Students
audience-family = Families
audience-high_end_talent = High-end talent
audience-community_worker = Community workers

# The doors of the home page; an audience that a site adds has its name there, or a message of its own.
start-from = Start from who you are
i-am-individual = I am here for work
i-am-employer_hr = I hire for a company
i-am-student = I am here to study
i-am-family = I am here with my family
i-am-high_end_talent = I am a high-end talent
i-am-community_worker = I work in a community center

# Lists of events.
coming-up = Coming up
past-events = Past
# A leaf of a calendar: $date, and $day, its number in the month.
box-month = { DATETIME($date, month: "short") }
box-day = { NUMBER($day) }

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

# Facts: typed values that stand in facts.toml. The program puts no-break spaces around their numbers.
unknown = not stated
example = Example
# After a fact in a text, for what is made up.
example-in-text = {" "}(example)
example-page = The facts on this page are examples.
# Stands between a name and what is stated of it.
after-label = { ": " }
# $number: where a source stands in the list of sources.
source-number = Source { NUMBER($number) }
# $text: a sentence without its full stop.
sentence = { $text }.
number = { NUMBER($number) }

# $date: a day; $day: its number in the month, for languages that write the first differently.
date-day = { DATETIME($date) }
date-month = { DATETIME($date, month: "long", year: "numeric") }
date-year = { DATETIME($date, year: "numeric") }
# $from, $to: dates as written above; their numbers are in $from-day, $to-day, $to-month, $from-year, $to-year.
period-years = { $from }–{ $to }
period-same-month = { NUMBER($from-day) } to { $to }
period-same-year = { $from } to { $to }
period-days = { $from } to { $to }
# Months, or a year and a day.
period-dates = { $from } to { $to }
# $date: a date as written above; $form: day, month or year, as far as it is known; $month: its month, a number.
period-from = from { $date }
period-to = { $form ->
    [day] until { $date }
   *[other] until the end of { $date }
}
# The next six: also $kind, policy or service.
in-force-from = In force from { $date }
in-force-until = { $form ->
    [day] In force until { $date }
   *[other] In force until the end of { $date }
}
# $period: a period as written above.
in-force-between = In force: { $period }
suspended-from = Suspended from { $date }
suspended-until = { $form ->
    [day] Suspended up to and including { $date }
   *[other] Suspended until the end of { $date }
}
suspended-between = Suspended: { $period }
closed-from = Closed from { $date }
closed-until = { $form ->
    [day] Closed up to and including { $date }
   *[other] Closed until the end of { $date }
}
closed-between = Closed: { $period }
checked-on = Checked on { $date }
not-confirmed-since = Not confirmed since { $date }

# $clock: 9:00; $hours, $minute: its numbers; $minutes: its minutes in two digits.
time = { $clock }
time-range = { $from }–{ $to }
moment = { $date }, { $time }
# $from, $to: as written above, on different days.
moment-range = { $from } to { $to }
# $zone: a name such as Europe/Paris.
moment-in-zone = { $moment } (time zone: { $zone })
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun
weekday-all = every day
weekday-range = { $from }–{ $to }
hours-closed = closed
hours-row = { $days }: { $open }
hours-rows = { $first }; { $next }

# Lists: $first is all that stands before $next.
list-two = { $first } and { $next }
list-middle = { $first }, { $next }
list-last = { $first } and { $next }

# What is counted. $number: how many; $qualifier: exact, about, over, at_least, under, at_most.
count-lecture = { $number ->
    [one] { $number } lecture
   *[other] { $number } lectures
}
count-session = { $number ->
    [one] { $number } session
   *[other] { $number } sessions
}
# Times that somebody took part, not people: who came twice counts twice.
count-attendance = { $number ->
    [one] { $number } attendance
   *[other] { $number } attendances
}
count-person = { $number ->
    [one] { $number } person
   *[other] { $number } people
}
count-organisation = { $number ->
    [one] { $number } organization
   *[other] { $number } organizations
}
count-case = { $number ->
    [one] { $number } case
   *[other] { $number } cases
}
count-percent = { $number }%

# How long something takes. Working days are those on which offices work: no weekends, no public holidays.
unit-minute = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
unit-hour = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
unit-day = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
unit-working_day = { $number ->
    [one] { $number } working day
   *[other] { $number } working days
}
unit-month = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
unit-year = { $number ->
    [one] { $number } year
   *[other] { $number } years
}

# $amount: number and unit; $number and $unit (its id) apart; $of: count, or unit for durations.
# "over" leaves the number itself out, "at least" has it in.
qualifier-exact = { $amount }
qualifier-about = about { $amount }
qualifier-over = over { $amount }
qualifier-at_least = at least { $amount }
qualifier-under = under { $amount }
qualifier-at_most = at most { $amount }
quantity-on = { $quantity } (as of { $date })
quantity-in = { $quantity } ({ $period })
# $held: a number; $planned: number and unit.
progress = { $held } of { $planned }

# $duration: number, unit and qualifier. A target is never written as a promise.
duration-statutory = legal time limit: { $duration }
duration-promised = { $qualifier ->
    [exact] the office commits to { $duration }
   *[other] the office’s commitment: { $duration }
}
duration-typical = usually { $duration }
duration-target = { $qualifier ->
    [exact] aims at { $duration }
   *[other] target: { $duration }
}
duration-target-note = A target, not a promise.
# In a sentence of an author’s.
target-in-text = { $duration } (a target)
duration-kind-statutory = Legal time limit
duration-kind-promised = The office’s commitment
duration-kind-typical = Usual time
duration-kind-target = Target
steps-so-far = So far: { $duration }
steps-in-total = In total: { $duration }

fee-free = free
# $fee: a price; $period: the time in which it holds.
value-in-period = { $value }, { $period }
fee-unknown-note = Ask the office. “Not stated” does not mean free.
# A currency has a message of its own, by its ISO 4217 code, or is written as in `money`.
money = { $currency } { $amount }
money-CNY = { $amount } yuan

phone-enquiry = Inquiries
phone-complaint = Complaints
phone-hotline = Hotline

form-original = original
form-copy = copy
form-electronic = electronic file
copies = { $number ->
    [one] { $number } copy
   *[other] { $number } copies
}
form-and-copies = { $form } and { $copies }
papers = { $number ->
    [one] { $number } document
   *[other] { $number } documents
}
document-translation = with a translation
document-seal = with an official stamp
document-from-applicant = from the applicant
document-from-employer = from the employer
document-from-authority = issued by an authority
giver-applicant = applicant
giver-employer = employer
giver-authority = authority
step-by-applicant = by the applicant
step-by-employer = by the employer
step-by-authority = by the authority
necessity-required = required
necessity-conditional = only in some cases
necessity-optional = optional
necessity-choice = one of several

# Statuses: short ones, then sentences that are right on any day.
status-withdrawn = Withdrawn
status-repealed = Repealed
status-superseded = Replaced
status-expired = Ended
status-suspended = Suspended
status-upcoming = Not yet in force
status-ending-soon = Has an end date
status-in-force = In force
status-unknown = Validity not stated
status-open = Open
status-closed = Permanently closed
status-temporarily-closed = Temporarily closed
status-moved = Moved
status-cancelled = Canceled
status-rescheduled = New date
status-held = Held
status-scheduled = Planned

# $kind: policy or service.
banner-withdrawn = { $kind ->
    [service] This service was withdrawn on { $date }.
   *[other] This policy was withdrawn on { $date }.
}
banner-repealed = { $kind ->
    [service] This service was abolished on { $date }.
   *[other] This policy was repealed on { $date }.
}
banner-superseded = { $kind ->
    [service] Another service has replaced this one.
   *[other] Another policy has replaced this one.
}
banner-superseded-on = { $kind ->
    [service] Another service replaces this one from { $date }.
   *[other] Another policy replaces this one from { $date }.
}
banner-expired = { $form ->
    [day] { $kind ->
        [service] This service ended on { $date }.
       *[other] This policy’s period ended on { $date }.
    }
   *[other] { $kind ->
        [service] This service ended in { $date }.
       *[other] This policy’s period ended in { $date }.
    }
}
banner-upcoming = { $form ->
    [day] { $kind ->
        [service] This service begins on { $date }.
       *[other] This policy takes effect on { $date }.
    }
   *[other] { $kind ->
        [service] This service begins in { $date }.
       *[other] This policy takes effect in { $date }.
    }
}
banner-unknown = { $kind ->
    [service] The sources do not say whether this service is offered.
   *[other] The sources do not say whether this policy is in force.
}
banner-closed = This office closed permanently on { $date }.
banner-moved = This office moved on { $date }.
banner-cancelled = This event has been canceled.
banner-rescheduled = This event has a new date; it was originally planned for { $date }.
banner-on = { $form ->
    [day] Date of this event: { $date }.
   *[other] Date of this event: { $date }; the day is not stated.
}
new-address-unknown = New address not known
moved-away = moved on { $date }; new address not known
may-have-changed = Some details on this page may have changed since { $date }.

source-kind-law = Law
source-kind-regulation = Regulation
source-kind-normative = Administrative rule
source-kind-notice = Public notice
source-kind-guide = Service guide
source-kind-news = News report
source-kind-interview = Interview
document-type-law = Law
document-type-regulation = Regulation
document-type-normative = Administrative rule
document-type-notice = Public notice
document-type-plan = Plan

# Fields of facts.toml, by the words authors write.
fact-status = Status
fact-term = Official name
fact-published = Published
fact-checked = Last checked
fact-audience = For
fact-topics = Topics
fact-owner = Responsible for this page
fact-contact = Contact
fact-sources = Sources
fact-changes = Changes to this page
fact-figures = In figures
fact-effective = In force
fact-issued = Issued
fact-issuer = Issued by
fact-approved_by = Approved by
fact-document_type = Type of document
fact-document_number = Document number
fact-supersedes = Replaces
fact-superseded_by = Replaced by
fact-withdrawn_on = Withdrawn on
fact-repealed_on = Repealed on
fact-suspended = Suspended
fact-time = Time
fact-fees = Cost
fact-documents = Documents needed
fact-steps = Steps
fact-phones = Phone
fact-offered_at = Where to apply
fact-authority = Authority
fact-place = Place
fact-address = Address
fact-map = Map
map-amap = Amap
map-baidu = Baidu Maps
map-tencent = Tencent Maps
map-osm = OpenStreetMap
map-device = Map app on this device
fact-hours = Opening hours
fact-services = Services here
fact-languages = Languages
fact-opened = Opened
fact-closed_on = Closed on
fact-temporarily_closed = Temporarily closed
fact-moved_on = Moved on
fact-opens_on = Opens
fact-moves_on = Moves on
fact-moved_to = New address
fact-organiser = Organizer
fact-series = Series
fact-number = Session number
fact-when = When
fact-start = Begins
fact-end = Ends
fact-previous_start = Originally planned for
fact-interpretation = Interpretation into
fact-covers = About
fact-result = You get
fact-needs_first = Do this first
fact-see_also = See also
fact-registration = Registration
fact-deadline = Register by
fact-capacity = Capacity
fact-planned = Planned
fact-held = Held
fact-attendances = Attendance
# $what: the name of a field.
change-about = Changed: { $what }

## What tells of an end

# Not shown: words by which a text says that what it links to has ended or moved.
words-of-ending = ended, ending, ends, expired, lapsed, closed, closing, move, relocat, new place, new address, new premises, repealed, replaced, replaces, superseded, withdrawn, cancelled, canceled, called off, no longer, not in force, former, formerly, previous, past, over, until, at that time, at the time, in those days, then in force, out of date

# Words of links that say nothing, with bars between them: `yulan check` looks for them, readers never see this message.
vague-link-texts = click here | here | click | this link | link | more | read more | see more | learn more | details | more details
