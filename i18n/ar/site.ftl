# نصوص يراها القارئ. يستبدل الموقع أي رسالة بكتابة رسالة بالاسم نفسه في ملفه i18n/ar/site.ftl.

skip-to-content = انتقل إلى النص
menu = الأقسام
languages = اللغات
breadcrumbs = أنت هنا
contents = في هذه الصفحة
notice = تنبيه
pages-here = صفحات هذا القسم
services-here = الخدمات المتاحة هنا
pages-of-list = صفحات هذه القائمة
list-previous = السابق
list-next = التالي
# ‏$number: رقم صفحة القائمة؛ ‏$pages: عدد صفحاتها.
list-position = الصفحة { NUMBER($number) } من { NUMBER($pages) }
beside = صفحات أخرى في هذا القسم
previous-page = الصفحة السابقة
next-page = الصفحة التالية
a-z = فهرس الصفحات
a-z-han = حروف صينية
# $strokes: عدد خطوط أول حرف من العنوان.
a-z-strokes = عدد الخطوط: { $strokes }
glossary = مسرد المصطلحات
changes = ما الذي تغيّر
all-changes = كل التغييرات

at-a-glance = نظرة سريعة
about-this-page = عن هذه الصفحة
feed = موجز الصفحات الجديدة
published = تاريخ النشر
checked = آخر تحقق
audience = لمن
topics = الموضوعات
# ‏$date: يوم؛ $day: رقمه في الشهر.
day = { DATETIME($date) }

footnotes = الحواشي
footnote-back = العودة إلى النص
transcript = نص التسجيل
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = انتبه
alert-caution = تحذير

# ‏$language: اسم لغة النص مكتوباً بها.
not-translated = لم تُترجم هذه الصفحة بعد. لغة النص أدناه: { $language }.
no-text-yet = لم تُترجم هذه الصفحة بعد.
# تأتي بعد العنوان.
not-translated-short = لم تُترجم بعد
term-allowed = صيغ أخرى
term-source = مصدر الاسم
term-pages = صفحات حول هذا الموضوع
name-not-verified = اسم لم يُتحقق منه
# $name: an official name.
title-not-verified = الاسم «{ $name }» لم يُتحقق منه.
names-not-verified = أسماء في هذه الصفحة لم يُتحقق منها:
state-machine = ترجمة آلية لم يراجعها أحد.
state-draft = مسودة غير منشورة.
state-machine-short = ترجمة آلية
text-prevails = هذه الصفحة مترجمة. إذا اختلفت عن النص الأصلي فالمعتمد هو النص الأصلي ({ $language }).
read-original = اقرأ النص الأصلي
same-section = هذا القسم في النص الأصلي: { $language }

# يأتي التاريخ بعدها مباشرة.
copy-as-of = تاريخ هذه النسخة:{ " " }
# ‏$date: اليوم الذي أُعدّت له هذه النسخة؛ $day: رقمه في الشهر.
copy-as-of-date = تاريخ هذه النسخة: { DATETIME($date) }.
about-this-copy = كل اللغات وتاريخ هذه النسخة
not-found = لا توجد صفحة على هذا العنوان.
moved = نُقلت هذه الصفحة.
moved-here = انتقل إلى الصفحة

audience-individual = الأفراد
audience-employer_hr = جهات العمل وموظفو الموارد البشرية
audience-student = الطلاب
audience-family = الأسر
audience-high_end_talent = أصحاب الكفاءات العالية
audience-community_worker = العاملون في مراكز الأحياء

start-from = ابدأ من حالتك
i-am-individual = جئت للعمل
i-am-employer_hr = أتولى التوظيف في شركة
i-am-student = أدرس هنا
i-am-family = جئت مع أسرتي
i-am-high_end_talent = أنا من أصحاب الكفاءات العالية
i-am-community_worker = أعمل في مركز حي

coming-up = فعاليات قادمة
past-events = فعاليات سابقة
box-month = { DATETIME($date, month: "short") }
box-day = { NUMBER($day) }

# أدوار الأقسام: كل عنوان من المستوى الثاني بهذه الكلمات يأخذ المعرّف نفسه في كل اللغات.
role-who = الفئات المعنية
role-documents = الأوراق المطلوبة
role-steps = الخطوات
role-fees = الرسوم
role-time = المدة
role-places = المكان
role-questions = أسئلة شائعة
role-background = الخلفية
role-changes = التغييرات
role-goals = الأهداف
role-main-points = النقاط الرئيسية
role-scope = نطاق التطبيق
role-old-and-new = القديم والجديد
role-terms = المصطلحات
role-benefits = المزايا
role-sources = المصادر

# الحقائق: قيم facts.toml. يمنع البرنامج انقسام السطر حول الأعداد.
unknown = غير مذكور
example = مثال
# After a fact in a text, for what is made up.
example-in-text = {" "}(مثال)
example-page = الوقائع المذكورة في هذه الصفحة أمثلة.
after-label = { ": " }
source-number = المصدر { NUMBER($number) }
sentence = { $text }.
number = { NUMBER($number) }

date-day = { DATETIME($date) }
date-month = { DATETIME($date, month: "long", year: "numeric") }
date-year = { DATETIME($date, year: "numeric") }
# لا شرطة بين عددين: قد يتبادلان موضعيهما على الشاشة.
period-years = من عام { $from } إلى عام { $to }
period-same-month = من { NUMBER($from-day) } إلى { $to }
period-same-year = من { $from } إلى { $to }
period-days = من { $from } إلى { $to }
period-dates = من { $from } إلى { $to }
period-from = { $form ->
    [year] ابتداءً من عام { $date }
   *[other] ابتداءً من { $date }
}
period-to = { $form ->
    [day] حتى نهاية يوم { $date }
    [year] حتى نهاية عام { $date }
   *[other] حتى نهاية { $date }
}
in-force-from = { $form ->
    [year] السريان ابتداءً من عام { $date }
   *[other] السريان ابتداءً من { $date }
}
in-force-until = { $form ->
    [day] السريان حتى نهاية يوم { $date }
    [year] السريان حتى نهاية عام { $date }
   *[other] السريان حتى نهاية { $date }
}
in-force-between = مدة السريان: { $period }
suspended-from = { $form ->
    [year] الإيقاف المؤقت ابتداءً من عام { $date }
   *[other] الإيقاف المؤقت ابتداءً من { $date }
}
suspended-until = { $form ->
    [day] الإيقاف المؤقت حتى نهاية يوم { $date }
    [year] الإيقاف المؤقت حتى نهاية عام { $date }
   *[other] الإيقاف المؤقت حتى نهاية { $date }
}
suspended-between = مدة الإيقاف المؤقت: { $period }
closed-from = { $form ->
    [year] الإغلاق المؤقت ابتداءً من عام { $date }
   *[other] الإغلاق المؤقت ابتداءً من { $date }
}
closed-until = { $form ->
    [day] الإغلاق المؤقت حتى نهاية يوم { $date }
    [year] الإغلاق المؤقت حتى نهاية عام { $date }
   *[other] الإغلاق المؤقت حتى نهاية { $date }
}
closed-between = مدة الإغلاق المؤقت: { $period }
checked-on = جرى التحقق في { $date }
not-confirmed-since = لم يُؤكَّد منذ { $date }

time = { $clock }
time-range = من { $from } إلى { $to }
# لا حروف هنا خارج الأقواس، فلا يُعرف الاتجاه داخل رسالة أخرى: العلامة U+200F تثبّته، هنا وفي ما يشبهها.
moment = { "\u200F" }{ $date }، { $time }
moment-range = من { $from } إلى { $to }
moment-in-zone = { $moment } (المنطقة الزمنية: { $zone })
weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد
weekday-all = كل يوم
weekday-range = من { $from } إلى { $to }
hours-closed = مغلق
hours-row = { "\u200F" }{ $days }: { $open }
hours-rows = { $first }؛ { $next }

list-two = { $first } و{ $next }
list-middle = { "\u200F" }{ $first }، { $next }
list-last = { $first } و{ $next }

# المثنى يتغير بعد «نحو» و«أكثر من» و«أقل من».
count-lecture = { $number ->
    [zero] { $number } محاضرة
    [one] محاضرة واحدة
    [two] { $qualifier ->
        [about] محاضرتين
        [over] محاضرتين
        [under] محاضرتين
       *[other] محاضرتان
    }
    [few] { $number } محاضرات
    [many] { $number } محاضرة
   *[other] { $number } محاضرة
}
count-session = { $number ->
    [zero] { $number } جلسة
    [one] جلسة واحدة
    [two] { $qualifier ->
        [about] جلستين
        [over] جلستين
        [under] جلستين
       *[other] جلستان
    }
    [few] { $number } جلسات
    [many] { $number } جلسة
   *[other] { $number } جلسة
}
# مشاركات لا أشخاص: من حضر مرتين يُحسب مرتين.
count-attendance = { $number ->
    [zero] { $number } مشاركة
    [one] مشاركة واحدة
    [two] { $qualifier ->
        [about] مشاركتين
        [over] مشاركتين
        [under] مشاركتين
       *[other] مشاركتان
    }
    [few] { $number } مشاركات
    [many] { $number } مشاركة
   *[other] { $number } مشاركة
}
count-person = { $number ->
    [zero] { $number } شخص
    [one] شخص واحد
    [two] { $qualifier ->
        [about] شخصين
        [over] شخصين
        [under] شخصين
       *[other] شخصان
    }
    [few] { $number } أشخاص
    [many] { $number } شخصاً
   *[other] { $number } شخص
}
count-organisation = { $number ->
    [zero] { $number } جهة
    [one] جهة واحدة
    [two] { $qualifier ->
        [about] جهتين
        [over] جهتين
        [under] جهتين
       *[other] جهتان
    }
    [few] { $number } جهات
    [many] { $number } جهة
   *[other] { $number } جهة
}
count-case = { $number ->
    [zero] { $number } معاملة
    [one] معاملة واحدة
    [two] { $qualifier ->
        [about] معاملتين
        [over] معاملتين
        [under] معاملتين
       *[other] معاملتان
    }
    [few] { $number } معاملات
    [many] { $number } معاملة
   *[other] { $number } معاملة
}
count-percent = { $number } في المئة

unit-minute = { $number ->
    [zero] { $number } دقيقة
    [one] دقيقة واحدة
    [two] { $qualifier ->
        [about] دقيقتين
        [over] دقيقتين
        [under] دقيقتين
       *[other] دقيقتان
    }
    [few] { $number } دقائق
    [many] { $number } دقيقة
   *[other] { $number } دقيقة
}
unit-hour = { $number ->
    [zero] { $number } ساعة
    [one] ساعة واحدة
    [two] { $qualifier ->
        [about] ساعتين
        [over] ساعتين
        [under] ساعتين
       *[other] ساعتان
    }
    [few] { $number } ساعات
    [many] { $number } ساعة
   *[other] { $number } ساعة
}
unit-day = { $number ->
    [zero] { $number } يوم
    [one] يوم واحد
    [two] { $qualifier ->
        [about] يومين
        [over] يومين
        [under] يومين
       *[other] يومان
    }
    [few] { $number } أيام
    [many] { $number } يوماً
   *[other] { $number } يوم
}
# أيام العمل لا تشمل العطلة الأسبوعية ولا العطل الرسمية.
unit-working_day = { $number ->
    [zero] { $number } يوم عمل
    [one] يوم عمل واحد
    [two] { $qualifier ->
        [about] يومي عمل
        [over] يومي عمل
        [under] يومي عمل
       *[other] يوما عمل
    }
    [few] { $number } أيام عمل
    [many] { $number } يوم عمل
   *[other] { $number } يوم عمل
}
unit-month = { $number ->
    [zero] { $number } شهر
    [one] شهر واحد
    [two] { $qualifier ->
        [about] شهرين
        [over] شهرين
        [under] شهرين
       *[other] شهران
    }
    [few] { $number } أشهر
    [many] { $number } شهراً
   *[other] { $number } شهر
}
unit-year = { $number ->
    [zero] { $number } سنة
    [one] سنة واحدة
    [two] { $qualifier ->
        [about] سنتين
        [over] سنتين
        [under] سنتين
       *[other] سنتان
    }
    [few] { $number } سنوات
    [many] { $number } سنة
   *[other] { $number } سنة
}

qualifier-exact = { $amount }
qualifier-about = نحو { $amount }
qualifier-over = أكثر من { $amount }
qualifier-at_least = { $amount } على الأقل
qualifier-under = أقل من { $amount }
qualifier-at_most = { $amount } على الأكثر
quantity-on = { $quantity } (حتى { $date })
quantity-in = { "\u200F" }{ $quantity } ({ $period })
progress = { $held } من أصل { $planned }

duration-statutory = المدة القانونية القصوى: { $duration }
duration-promised = المدة التي يلتزم بها المكتب: { $duration }
duration-typical = عادةً { $duration }
duration-target = المدة المستهدفة: { $duration }
duration-target-note = هذا هدف وليس التزاماً.
# In a sentence of an author’s.
target-in-text = { $duration } (هدف)
duration-kind-statutory = المدة القانونية القصوى
duration-kind-promised = المدة التي يلتزم بها المكتب
duration-kind-typical = المدة المعتادة
duration-kind-target = المدة المستهدفة
steps-so-far = المجموع حتى هذه الخطوة: { $duration }
steps-in-total = المجموع: { $duration }

fee-free = بلا رسوم
value-in-period = { "\u200F" }{ $value }، { $period }
fee-unknown-note = اسأل المكتب، فقد لا تكون الخدمة مجانية.
money = { "\u200F" }{ $amount } { $currency }
money-CNY = { $amount } يوان

phone-enquiry = للاستفسار
phone-complaint = للشكاوى
phone-hotline = الخط الساخن

form-original = الأصل
form-copy = نسخة
form-electronic = ملف إلكتروني
copies = { $number ->
    [zero] { $number } نسخة
    [one] نسخة واحدة
    [two] نسختان
    [few] { $number } نسخ
    [many] { $number } نسخة
   *[other] { $number } نسخة
}
form-and-copies = { $form } و{ $copies }
papers = { $number ->
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $number } أوراق
   *[other] { $number } ورقة
}
document-translation = مع ترجمة
document-seal = مع ختم
# بلا فعل: أسماء الوثائق والخطوات مذكّرة ومؤنّثة.
document-from-applicant = من صاحب الطلب
document-from-employer = من جهة العمل
document-from-authority = من جهة حكومية
giver-applicant = صاحب الطلب
giver-employer = جهة العمل
giver-authority = جهة حكومية
step-by-applicant = على صاحب الطلب
step-by-employer = على جهة العمل
step-by-authority = لدى الجهة الحكومية
necessity-required = في كل الحالات
necessity-conditional = في بعض الحالات فقط
necessity-optional = عند الرغبة
necessity-choice = واحد من عدة خيارات

status-withdrawn = مسحوب
status-repealed = ملغى
status-superseded = حلّ محله غيره
status-expired = انتهت مدته
status-suspended = موقوف مؤقتاً
status-upcoming = لم يبدأ سريانه
status-ending-soon = ينتهي قريباً
status-in-force = سارٍ
status-unknown = السريان غير مذكور
status-open = مفتوح
status-closed = مغلق نهائياً
status-temporarily-closed = مغلق مؤقتاً
status-moved = انتقل
status-cancelled = أُلغيت
status-rescheduled = موعد جديد
status-held = انعقدت
status-scheduled = مقررة

banner-withdrawn = { $kind ->
    [service] سُحبت هذه الخدمة في { $date }.
   *[other] سُحبت هذه السياسة في { $date }.
}
banner-repealed = { $kind ->
    [service] أُلغيت هذه الخدمة في { $date }.
   *[other] أُلغيت هذه السياسة في { $date }.
}
banner-superseded = { $kind ->
    [service] حلّت خدمة أخرى محل هذه الخدمة.
   *[other] حلّت سياسة أخرى محل هذه السياسة.
}
banner-superseded-on = { $form ->
    [year] { $kind ->
        [service] تحل خدمة أخرى محل هذه الخدمة ابتداءً من عام { $date }.
       *[other] تحل سياسة أخرى محل هذه السياسة ابتداءً من عام { $date }.
    }
   *[other] { $kind ->
        [service] تحل خدمة أخرى محل هذه الخدمة ابتداءً من { $date }.
       *[other] تحل سياسة أخرى محل هذه السياسة ابتداءً من { $date }.
    }
}
banner-expired = { $form ->
    [year] { $kind ->
        [service] انتهت هذه الخدمة في عام { $date }.
       *[other] انتهت مدة سريان هذه السياسة في عام { $date }.
    }
   *[other] { $kind ->
        [service] انتهت هذه الخدمة في { $date }.
       *[other] انتهت مدة سريان هذه السياسة في { $date }.
    }
}
banner-upcoming = { $form ->
    [year] { $kind ->
        [service] تبدأ هذه الخدمة في عام { $date }.
       *[other] يبدأ سريان هذه السياسة في عام { $date }.
    }
   *[other] { $kind ->
        [service] تبدأ هذه الخدمة في { $date }.
       *[other] يبدأ سريان هذه السياسة في { $date }.
    }
}
banner-unknown = { $kind ->
    [service] لا تذكر المصادر ما إذا كانت هذه الخدمة متاحة.
   *[other] لا تذكر المصادر ما إذا كانت هذه السياسة سارية.
}
banner-closed = أُغلق هذا المكتب نهائياً في { $date }.
banner-moved = انتقل هذا المكتب في { $date }.
banner-cancelled = أُلغيت هذه الفعالية.
banner-rescheduled = لهذه الفعالية موعد جديد؛ وكان موعدها الأول { $date }.
banner-on = { $form ->
    [day] تاريخ هذه الفعالية: { $date }.
   *[other] تاريخ هذه الفعالية: { $date }، واليوم غير مذكور.
}
new-address-unknown = العنوان الجديد غير معروف
moved-away = انتقل في { $date }؛ العنوان الجديد غير معروف
may-have-changed = ربما تغيّر بعض ما في هذه الصفحة منذ { $date }.

source-kind-law = قانون
source-kind-regulation = لائحة
source-kind-normative = قرار إداري تنظيمي
source-kind-notice = إعلان رسمي
source-kind-guide = دليل خدمة
source-kind-news = خبر صحفي
source-kind-interview = مقابلة
document-type-law = قانون
document-type-regulation = لائحة
document-type-normative = قرار إداري تنظيمي
document-type-notice = إعلان رسمي
document-type-plan = خطة

fact-status = الحالة
fact-term = الاسم الرسمي
fact-published = تاريخ النشر
fact-checked = آخر تحقق
fact-audience = لمن
fact-topics = الموضوعات
fact-owner = الجهة المسؤولة
fact-contact = للتواصل
fact-sources = المصادر
fact-changes = تغييرات هذه الصفحة
fact-figures = بالأرقام
fact-effective = مدة السريان
fact-issued = تاريخ الإصدار
fact-issuer = جهة الإصدار
fact-approved_by = جهة الموافقة
fact-document_type = نوع الوثيقة
fact-document_number = رقم الوثيقة
fact-supersedes = يحل محل
fact-superseded_by = حلّ محله
fact-withdrawn_on = تاريخ السحب
fact-repealed_on = تاريخ الإلغاء
fact-suspended = الإيقاف المؤقت
fact-time = المدة
fact-fees = الرسوم
fact-documents = الأوراق المطلوبة
fact-steps = الخطوات
fact-phones = الهاتف
fact-offered_at = مكان تقديم الطلب
fact-authority = الجهة المختصة
fact-place = المكان
fact-address = العنوان
fact-map = الخريطة
map-amap = خرائط Amap
map-baidu = خرائط Baidu
map-tencent = خرائط Tencent
map-osm = OpenStreetMap
map-device = تطبيق الخرائط على هذا الجهاز
fact-hours = ساعات العمل
fact-services = الخدمات المتاحة هنا
fact-languages = اللغات
fact-opened = تاريخ الافتتاح
fact-closed_on = تاريخ الإغلاق
fact-temporarily_closed = الإغلاق المؤقت
fact-moved_on = تاريخ الانتقال
fact-opens_on = موعد الافتتاح
fact-moves_on = موعد الانتقال
fact-moved_to = العنوان الجديد
fact-organiser = الجهة المنظمة
fact-series = السلسلة
fact-number = الرقم
fact-when = الموعد
fact-start = البداية
fact-end = النهاية
fact-previous_start = الموعد الأول
fact-interpretation = لغات الترجمة الشفوية
fact-covers = تتناول
fact-result = ما تحصل عليه
fact-needs_first = أنجز هذا أولاً
fact-see_also = انظر أيضاً
fact-registration = التسجيل
fact-deadline = آخر موعد للتسجيل
fact-capacity = عدد المقاعد
fact-planned = العدد المقرر
fact-held = العدد المنعقد
fact-attendances = المشاركات
change-about = تغيّر: { $what }

## ما يدل على الانتهاء

# لا يُعرض: كلمات يقول بها النص إن ما يحيل إليه قد انتهى أو انتقل.
words-of-ending = انته, منته, ألغي, ملغى, أُلغي, انتقل, انتقال, نُقل, مقر جديد, المقر الجديد, عنوان جديد, مكان جديد, أغلق, أُغلق, مغلق, حل محل, حلّ محل, استبدل, سحب, سُحب, لم يعد, لم تعد, سابق, السابق, القديم, آنذاك, حينها, في ذلك الوقت, حتى

# نصوص روابط لا تدل على شيء، تفصل بينها خطوط عمودية: يبحث عنها `yulan check` ولا يراها القارئ.
vague-link-texts = اضغط هنا | هنا | انقر هنا | هذا الرابط | الرابط | رابط | المزيد | اقرأ المزيد | للمزيد | التفاصيل
