# Textes que voit le lecteur. Un site remplace un message en écrivant le même nom dans son i18n/fr/site.ftl.
# Devant : l’espace est insécable, devant ; ? ! elle est fine et insécable.

skip-to-content = Aller au texte
menu = Rubriques
languages = Langues
breadcrumbs = Vous êtes ici
contents = Sur cette page
notice = Avis
pages-here = Pages de cette rubrique
services-here = Démarches possibles ici
pages-of-list = Pages de la liste
list-previous = Précédent
list-next = Suivant
# $number : la page de la liste ; $pages : le nombre de pages.
list-position = Page { NUMBER($number) } sur { NUMBER($pages) }
beside = Autres pages de cette rubrique
previous-page = Page précédente
next-page = Page suivante
a-z = De A à Z
a-z-han = Caractères chinois
# $strokes : le nombre de traits du premier caractère d’un titre.
a-z-strokes = Traits : { $strokes }
glossary = Glossaire
changes = Ce qui a changé
all-changes = Tous les changements

at-a-glance = L’essentiel
about-this-page = À propos de cette page
feed = Flux des nouvelles pages
published = Date de publication
checked = Dernière vérification
audience = Pour
topics = Thèmes
# $date : un jour ; $day : son numéro dans le mois.
day = { date-day }

footnotes = Notes
footnote-back = Retour au texte
transcript = Transcription
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Mise en garde

# $language : le nom de la langue du texte, dans cette langue.
not-translated = Cette page n’est pas encore traduite. Langue du texte ci-dessous : { $language }.
no-text-yet = Cette page n’est pas encore traduite.
# Il suit un titre.
not-translated-short = Pas encore traduit
term-allowed = Autres formes
term-source = Source du nom
term-pages = Pages à ce sujet
name-not-verified = nom non vérifié
# $name: an official name.
title-not-verified = Le nom « { $name } » n’a pas été vérifié.
names-not-verified = Noms non vérifiés sur cette page :
state-machine = Traduction automatique, non relue.
state-draft = Brouillon, non publié.
state-machine-short = Traduction automatique
text-prevails = Cette page est une traduction. En cas de différence avec l’original, le texte en { $language } fait foi.
read-original = Lire l’original
same-section = Cette section dans l’original ({ $language })

# Une date suit immédiatement.
copy-as-of = Date de cette copie :{ " " }
# $date : le jour pour lequel cette copie a été faite ; $day : son numéro dans le mois.
copy-as-of-date = Date de cette copie : { date-day }.
about-this-copy = Toutes les langues et la date de cette copie
not-found = Il n’y a pas de page à cette adresse.
moved = Cette page a changé d’adresse.
moved-here = Aller à la page

audience-individual = Particuliers
audience-employer_hr = Employeurs et services RH
audience-student = Étudiants
audience-family = Familles
audience-high_end_talent = Talents de haut niveau
audience-community_worker = Personnel des centres de quartier

start-from = Selon votre situation
i-am-individual = Je viens travailler
i-am-employer_hr = Je recrute pour une entreprise
i-am-student = Je fais des études
i-am-family = Je viens avec ma famille
i-am-high_end_talent = Je suis un talent de haut niveau
i-am-community_worker = Je travaille dans un centre de quartier

coming-up = À venir
past-events = Évènements passés
box-month = { DATETIME($date, month: "short") }
box-day = { NUMBER($day) }

# Rôles des sections : un titre de niveau 2 qui porte ces mots reçoit le même identifiant dans toutes les langues.
role-who = Qui est concerné
role-documents = Documents à fournir
role-steps = Étapes
role-fees = Frais
role-time = Délais
role-places = Où s’adresser
role-questions = Questions fréquentes
role-background = Contexte
role-changes = Changements
role-goals = Objectifs
role-main-points = Points essentiels
role-scope = Champ d’application
role-old-and-new = Avant et après
role-terms = Lexique
role-benefits = Avantages
role-sources = Sources

# Faits : valeurs de facts.toml. Le programme met les espaces insécables autour des nombres.
unknown = non précisé
example = Exemple
# After a fact in a text, for what is made up.
example-in-text = {" "}(exemple)
example-page = Les informations chiffrées et pratiques de cette page sont des exemples.
after-label = { " : " }
source-number = Source { NUMBER($number) }
sentence = { $text }.
number = { NUMBER($number) }

date-day = { $day ->
    [1] 1er { DATETIME($date, month: "long", year: "numeric") }
   *[other] { DATETIME($date) }
}
date-month = { DATETIME($date, month: "long", year: "numeric") }
date-year = { DATETIME($date, year: "numeric") }
period-years = { $from }–{ $to }
period-same-month = { $from-day ->
    [1] du 1er au { $to }
   *[other] du { NUMBER($from-day) } au { $to }
}
period-same-year = du { $from } au { $to }
period-days = du { $from } au { $to }
period-dates = { $from } – { $to }
# d’avril, d’août, d’octobre.
period-from = { $form ->
    [day] à partir du { $date }
    [month] { $month ->
        [4] à partir d’{ $date }
        [8] à partir d’{ $date }
        [10] à partir d’{ $date }
       *[other] à partir de { $date }
    }
   *[other] à partir de { $date }
}
period-to = { $form ->
    [day] jusqu’au { $date } inclus
   *[other] jusqu’à fin { $date }
}
# Les six suivants reçoivent aussi $kind : policy ou service.
in-force-from = { $form ->
    [day] En vigueur à partir du { $date }
    [month] { $month ->
        [4] En vigueur à partir d’{ $date }
        [8] En vigueur à partir d’{ $date }
        [10] En vigueur à partir d’{ $date }
       *[other] En vigueur à partir de { $date }
    }
   *[other] En vigueur à partir de { $date }
}
in-force-until = { $form ->
    [day] En vigueur jusqu’au { $date } inclus
   *[other] En vigueur jusqu’à fin { $date }
}
in-force-between = En vigueur : { $period }
suspended-from = { $form ->
    [day] Suspension : à partir du { $date }
    [month] { $month ->
        [4] Suspension : à partir d’{ $date }
        [8] Suspension : à partir d’{ $date }
        [10] Suspension : à partir d’{ $date }
       *[other] Suspension : à partir de { $date }
    }
   *[other] Suspension : à partir de { $date }
}
suspended-until = { $form ->
    [day] Suspension : jusqu’au { $date } inclus
   *[other] Suspension : jusqu’à fin { $date }
}
suspended-between = Suspension : { $period }
closed-from = { $form ->
    [day] Fermeture temporaire : à partir du { $date }
    [month] { $month ->
        [4] Fermeture temporaire : à partir d’{ $date }
        [8] Fermeture temporaire : à partir d’{ $date }
        [10] Fermeture temporaire : à partir d’{ $date }
       *[other] Fermeture temporaire : à partir de { $date }
    }
   *[other] Fermeture temporaire : à partir de { $date }
}
closed-until = { $form ->
    [day] Fermeture temporaire : jusqu’au { $date } inclus
   *[other] Fermeture temporaire : jusqu’à fin { $date }
}
closed-between = Fermeture temporaire : { $period }
checked-on = Vérifié le { $date }
not-confirmed-since = Non confirmé depuis le { $date }

time = { $minute ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes }
}
time-range = de { $from } à { $to }
moment = { $date }, { $time }
moment-range = du { $from } au { $to }
moment-in-zone = { $moment } (fuseau horaire : { $zone })
weekday-mon = lundi
weekday-tue = mardi
weekday-wed = mercredi
weekday-thu = jeudi
weekday-fri = vendredi
weekday-sat = samedi
weekday-sun = dimanche
weekday-all = tous les jours
weekday-range = du { $from } au { $to }
hours-closed = fermé
hours-row = { $days } : { $open }
hours-rows = { $first } ; { $next }

list-two = { $first } et { $next }
list-middle = { $first }, { $next }
list-last = { $first } et { $next }

count-lecture = { $number ->
    [one] { $number } conférence
    [many] { $number } conférences
   *[other] { $number } conférences
}
count-session = { $number ->
    [one] { $number } séance
    [many] { $number } séances
   *[other] { $number } séances
}
# Des participations, non des personnes : qui vient deux fois compte deux fois.
count-attendance = { $number ->
    [one] { $number } participation
    [many] { $number } participations
   *[other] { $number } participations
}
count-person = { $number ->
    [one] { $number } personne
    [many] { $number } personnes
   *[other] { $number } personnes
}
count-organisation = { $number ->
    [one] { $number } organisme
    [many] { $number } organismes
   *[other] { $number } organismes
}
count-case = { $number ->
    [one] { $number } dossier
    [many] { $number } dossiers
   *[other] { $number } dossiers
}
count-percent = { $number } %

unit-minute = { $number ->
    [one] { $number } minute
    [many] { $number } minutes
   *[other] { $number } minutes
}
unit-hour = { $number ->
    [one] { $number } heure
    [many] { $number } heures
   *[other] { $number } heures
}
unit-day = { $number ->
    [one] { $number } jour
    [many] { $number } jours
   *[other] { $number } jours
}
# « Ouvrés », et non « ouvrables » : les jours ouvrables comprennent le samedi.
unit-working_day = { $number ->
    [one] { $number } jour ouvré
    [many] { $number } jours ouvrés
   *[other] { $number } jours ouvrés
}
unit-month = { $number } mois
unit-year = { $number ->
    [one] { $number } an
    [many] { $number } ans
   *[other] { $number } ans
}

qualifier-exact = { $amount }
qualifier-about = environ { $amount }
qualifier-over = plus de { $amount }
qualifier-at_least = au moins { $amount }
qualifier-under = moins de { $amount }
qualifier-at_most = au plus { $amount }
quantity-on = { $quantity } (au { $date })
quantity-in = { $quantity } ({ $period })
progress = { $held } sur { $planned }

duration-statutory = délai légal : { $duration }
duration-promised = engagement du service : { $duration }
duration-typical = en général { $duration }
duration-target = objectif : { $duration }
duration-target-note = C’est un objectif, pas un engagement.
# In a sentence of an author’s.
target-in-text = { $duration } (objectif)
duration-kind-statutory = Délai légal
duration-kind-promised = Engagement du service
duration-kind-typical = Délai habituel
duration-kind-target = Objectif
steps-so-far = Total à cette étape : { $duration }
steps-in-total = Au total : { $duration }

fee-free = gratuit
value-in-period = { $value }, { $period }
fee-unknown-note = Renseignez-vous au guichet : ce n’est pas forcément gratuit.
money = { $amount } { $currency }
money-CNY = { $amount ->
    [one] { $amount } yuan
    [many] { $amount } yuans
   *[other] { $amount } yuans
}

phone-enquiry = Renseignements
phone-complaint = Réclamations
phone-hotline = Ligne d’assistance

form-original = original
form-copy = copie
form-electronic = fichier électronique
copies = { $number ->
    [one] { $number } copie
    [many] { $number } copies
   *[other] { $number } copies
}
form-and-copies = { $form } et { $copies }
papers = { $number ->
    [one] { $number } document
   *[other] { $number } documents
}
document-translation = avec une traduction
document-seal = avec un cachet
# Sans participe à accorder : les noms des documents et des étapes ont les deux genres.
document-from-applicant = à fournir par le demandeur
document-from-employer = à fournir par l’employeur
document-from-authority = à obtenir auprès d’une administration
giver-applicant = demandeur
giver-employer = employeur
giver-authority = administration
step-by-applicant = par le demandeur
step-by-employer = par l’employeur
step-by-authority = par l’administration
necessity-required = obligatoire
necessity-conditional = dans certains cas seulement
necessity-optional = pas obligatoire
necessity-choice = au choix parmi plusieurs

status-withdrawn = Retiré
status-repealed = Abrogé
status-superseded = Remplacé
status-expired = Terminé
status-suspended = Suspendu
status-upcoming = Pas encore en vigueur
status-ending-soon = Fin prochaine
status-in-force = En vigueur
status-unknown = Validité non précisée
status-open = Ouvert
status-closed = Fermé définitivement
status-temporarily-closed = Fermé temporairement
status-moved = Déménagé
status-cancelled = Annulé
status-rescheduled = Nouvelle date
status-held = Passé
status-scheduled = Prévu

banner-withdrawn = { $kind ->
    [service] Cette démarche a été retirée le { $date }.
   *[other] Cette mesure a été retirée le { $date }.
}
banner-repealed = { $kind ->
    [service] Cette démarche a été supprimée le { $date }.
   *[other] Cette mesure a été abrogée le { $date }.
}
banner-superseded = { $kind ->
    [service] Une autre démarche a remplacé celle-ci.
   *[other] Une autre mesure a remplacé celle-ci.
}
banner-superseded-on = { $form ->
    [day] { $kind ->
        [service] Une autre démarche remplace celle-ci depuis le { $date }.
       *[other] Une autre mesure remplace celle-ci depuis le { $date }.
    }
   *[other] { $kind ->
        [service] Une autre démarche remplace celle-ci depuis { $date }.
       *[other] Une autre mesure remplace celle-ci depuis { $date }.
    }
}
banner-expired = { $form ->
    [day] { $kind ->
        [service] Cette démarche a été proposée jusqu’au { $date } inclus.
       *[other] Cette mesure a été en vigueur jusqu’au { $date } inclus.
    }
   *[other] { $kind ->
        [service] Cette démarche a été proposée jusqu’à fin { $date }.
       *[other] Cette mesure a été en vigueur jusqu’à fin { $date }.
    }
}
banner-upcoming = { $form ->
    [day] { $kind ->
        [service] Cette démarche est proposée dès le { $date }.
       *[other] Cette mesure entre en vigueur le { $date }.
    }
   *[other] { $kind ->
        [service] Cette démarche est proposée dès { $date }.
       *[other] Cette mesure entre en vigueur en { $date }.
    }
}
banner-unknown = { $kind ->
    [service] Les sources ne précisent pas si cette démarche est proposée.
   *[other] Les sources ne précisent pas si cette mesure est en vigueur.
}
banner-closed = Ce service a fermé définitivement le { $date }.
banner-moved = Ce service a déménagé le { $date }.
banner-cancelled = Cet évènement est annulé.
banner-rescheduled = { $form ->
    [day] Cet évènement a une nouvelle date ; il était initialement prévu le { $date }.
   *[other] Cet évènement a une nouvelle date ; il était initialement prévu en { $date }.
}
banner-on = { $form ->
    [day] Date de cet évènement : { $date }.
   *[other] Date de cet évènement : { $date } ; le jour n’est pas précisé.
}
new-address-unknown = Nouvelle adresse inconnue
moved-away = a déménagé le { $date } ; nouvelle adresse inconnue
may-have-changed = Certaines informations de cette page ont pu changer depuis le { $date }.

source-kind-law = Loi
source-kind-regulation = Règlement
source-kind-normative = Règle administrative
source-kind-notice = Avis public
source-kind-guide = Guide de la démarche
source-kind-news = Article de presse
source-kind-interview = Entretien
document-type-law = Loi
document-type-regulation = Règlement
document-type-normative = Règle administrative
document-type-notice = Avis public
document-type-plan = Plan

fact-status = Statut
fact-term = Nom officiel
fact-published = Date de publication
fact-checked = Dernière vérification
fact-audience = Pour
fact-topics = Thèmes
fact-owner = Service responsable
fact-contact = Contact
fact-sources = Sources
fact-changes = Modifications de cette page
fact-figures = En chiffres
fact-effective = En vigueur
fact-issued = Date du texte
fact-issuer = Auteur du texte
fact-approved_by = Approuvé par
fact-document_type = Type de texte
fact-document_number = Numéro du texte
fact-supersedes = Remplace
fact-superseded_by = Remplacé par
fact-withdrawn_on = Date du retrait
fact-repealed_on = Date d’abrogation
fact-suspended = Suspension
fact-time = Délai
fact-fees = Coût
fact-documents = Documents à fournir
fact-steps = Étapes
fact-phones = Téléphone
fact-offered_at = Où s’adresser
fact-authority = Autorité compétente
fact-place = Lieu
fact-address = Adresse
fact-map = Carte
map-amap = Amap
map-baidu = Baidu Maps
map-tencent = Tencent Maps
map-osm = OpenStreetMap
map-device = Application de cartes de cet appareil
fact-hours = Horaires
fact-services = Démarches possibles ici
fact-languages = Langues
fact-opened = Ouverture
fact-closed_on = Date de fermeture
fact-temporarily_closed = Fermeture temporaire
fact-moved_on = Date du déménagement
fact-opens_on = Ouverture prévue
fact-moves_on = Déménagement prévu
fact-moved_to = Nouvelle adresse
fact-organiser = Organisateur
fact-series = Série
fact-number = Numéro
fact-when = Quand
fact-start = Début
fact-end = Fin
fact-previous_start = Date initialement prévue
fact-interpretation = Langues d’interprétation
fact-covers = Sujet
fact-result = Vous obtenez
fact-needs_first = À faire avant
fact-see_also = Voir aussi
fact-registration = Inscription
fact-deadline = Date limite d’inscription
fact-capacity = Nombre de places
fact-planned = Nombre prévu
fact-held = Ont eu lieu
fact-attendances = Participations
change-about = Mise à jour : { $what }

## Ce qui dit une fin

# Non affiché : les mots par lesquels un texte dit que ce vers quoi il renvoie est terminé ou a déménagé.
words-of-ending = terminé, terminée, fini, finie, prend fin, pris fin, expiré, expirée, échu, échue, abrogé, abrogée, caduc, caduque, remplacé, remplacée, remplace, fermé, fermée, déménag, déplacé, transféré, nouvelle adresse, nouveau lieu, nouveaux locaux, annulé, annulée, retiré, retirée, plus en vigueur, n’est plus, ancien, ancienne, anciens, anciennes, à l’époque, passé, jusqu

# Textes de liens qui ne disent rien, séparés par des barres : `yulan check` les cherche, les lecteurs ne les voient pas.
vague-link-texts = cliquez ici | ici | cliquer ici | ce lien | lien | plus | en savoir plus | lire la suite | voir plus | détails
