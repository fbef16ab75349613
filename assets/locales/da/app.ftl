# Programmet med vinduer.

app-name = Backstory
app-settings-broken = Nogle af dine indstillinger kan ikke læses og står nu, som de gjorde fra starten. { $reason }
app-settings-not-kept = Dine indstillinger kan ikke gemmes. { $reason }
library-lead = Øv dig i samtalen med mennesker, der lever med langvarige lændesmerter. Hver ryg har sin historie.
library-visits = { $n ->
    [one] én konsultation
   *[other] { $n } konsultationer
}
library-decisions = op til { $n } valg
library-new = I har ikke mødt hinanden endnu.
library-changed = Du forlod en tidligere udgave af scenariet, før det var slut. Nu begynder det forfra, og dit gamle forløb er gemt.
library-begun = Du stoppede i konsultation { $visit } efter { $turns ->
    [one] én replik
   *[other] { $turns } replikker
}.
library-finished = { $times ->
    [one] Spillet én gang
   *[other] Spillet { $times } gange
}, bedste resultat { $best }.
library-meet = Mød { $name }
library-again = Mød { $name } igen
library-continue = Fortsæt med { $name }
library-anew = Begynd forfra
library-claims = Det her er til at lære af, ikke til at give karakter efter. Man kan hverken bestå eller dumpe, det er endnu ikke afprøvet med studerende, og at vælge en replik er ikke det samme som selv at finde ordene.
library-unreviewed = Står der ikke, hvem der har gennemgået scenariet, har ingen kliniker gjort det endnu.
library-logbook = Logbog
library-settings = Indstillinger
library-about = Om
library-empty = Her er ikke nogen at møde endnu.
go-library = Bibliotek
trouble-open = Du kan ikke møde { $name } lige nu
trouble-wait = Du har ikke mistet noget.
trouble-resume = Du kan ikke fortsætte dit forløb med { $name }
trouble-kept = Det bliver liggende, som det er. Du kan begynde et nyt, eller du kan sende filen og ordene herunder til den, der tager sig af Backstory hos jer.
trouble-why = Hvad der skete
trouble-anew = Begynd et nyt forløb
trouble-gone = Scenariet ”{ $scenario }” findes ikke her, eller også kan det ikke læses.
trouble-no-more = { $n ->
    [one] Du har brugt det ene forsøg, som opgaven giver.
   *[other] Du har brugt alle { $n } forsøg, som opgaven giver.
}
settings-title = Indstillinger
settings-theme = Farver
settings-theme-light = Lyse
settings-theme-dark = Mørke
settings-theme-contrast = Høj kontrast
settings-text = Tekststørrelse
settings-percent = { $n } %
settings-movement = Bevægelse
settings-moves = Åndedræt og blink
settings-still = Alt står stille
about-version = Version { $version }
about-what = Hvad det er
about-what-text = En simulator, hvor klinikere øver samtalen med mennesker, der lever med langvarige lændesmerter. Du vælger, hvad du vil sige. Patienten forandrer sig eller lader være, og bagefter kan du se hvorfor.
about-sources = Hvor det kommer fra
about-paper = Kriterierne stammer fra Kongsted, Ris, Kjaer og Hartvigsen (2021): ”Self-management at the core of back pain care: 10 key points for clinicians”, Brazilian Journal of Physical Therapy 25(4), 396–406.
about-talk = Måderne at tale på hedder det samme som i MITI-manualen, version 4.2.1 (Moyers, Manuel og Ernst).
about-rules = Hvordan en patient reagerer, er skrevet ned som regler. Hver regel siger hvorfor og nævner den undersøgelse, den bygger på, eller at den er vores eget valg. ”backstory rules” skriver dem alle ud.
about-claims = Hvad vi ikke påstår
about-reviewed = Ingen kliniker og ingen patient har endnu gennemgået de mennesker, du kan møde her.
about-made-up = Ingen her findes i virkeligheden. Den forandring, du ser, er simuleret, og vi har selv valgt, hvor stor den er.
about-licence = Licens og data
about-licence-text = Programmet er fri software under MIT-licensen eller Apache 2.0-licensen. Scenarier, kriterier og tekster er under CC BY 4.0, skriften Inter er under SIL Open Font License, og ikonerne på knapperne (Phosphor) er under MIT-licensen. Andres biblioteker og deres licenser står i filen THIRD-PARTY.md, som kommandoen »backstory licences« viser.
about-data = Det, du laver her, bliver på din computer. Der bliver ikke sendt noget nogen steder hen.
interlude-lead = Mellem konsultationerne
interlude-on = Videre
briefing-begin = Begynd konsultationen
briefing-score = { $score } ({ $low } til { $high })
consultation-you = Hvad siger du?
consultation-back = Fortryd
consultation-coach-ask = Spørg coachen
consultation-thought-ask = Læs tanken
consultation-thought = Tanke
consultation-both = Begge reaktioner
consultation-before = Før
consultation-now = Nu
consultation-close = Luk
consultation-over = Konsultationen er slut
consultation-go-back-to = Gå tilbage hertil
consultation-coach = Coach
consultation-history = Samtalen
consultation-history-none = Der er ikke sagt noget før det her.
consultation-notes = Noter
consultation-say = Sig det
consultation-next = Videre
consultation-debrief = Se, hvordan det gik
debrief-measuring = Regner på, hvad samtalen kunne give …
debrief-landed = { $n } hjalp
debrief-neutral = { $n } hverken hjalp eller skadede
debrief-mistimed = { $n } på det forkerte tidspunkt
debrief-harmed = { $n } skadede
debrief-donts = { $n } ting skulle være undgået
debrief-missed = { $n } forpasset
debrief-save = Gem som fil
debrief-copy = Kopiér som Markdown
debrief-with-own = Med mine egne ord
debrief-copied = Debriefingen ligger i udklipsholderen som Markdown.
debrief-show-turn = Vis replikken
debrief-try-again = Prøv igen herfra
debrief-course-hint = Replik for replik. De stiplede linjer skiller konsultationerne. Vælg et punkt på kurven for at se replikken.
debrief-rubric-hint = Vælg et kriterium for kun at se de replikker, der hører til.
debrief-bars = Den åbne ring viser, hvor det begyndte. Den fyldte prik viser, hvor det er nu.
debrief-better = bedre
debrief-worse = dårligere
debrief-same = som før
debrief-all = Alle replikker
debrief-only = Kun { $item }
debrief-whole-turn = Hele replikskiftet
debrief-no-turns = Ingen replik passer til det hele. Vælg noget fra.
debrief-saved = Debriefingen er gemt i { $path }.
debrief-save-failed = Debriefingen kunne ikke gemmes: { $reason }.
app-no-display = Backstory kan ikke åbne et vindue her ({ $reason }). Spil i terminalen i stedet: backstory play
app-no-display-there = der er ingen skærm
app-no-display-answer = skærmen svarer ikke
app-no-display-surface = skærmen har intet at tegne på
app-no-adapter = der er ingen grafikadapter
app-adapter-unusable = grafikadapteren kan ikke bruges
notice-read = Forstået
settings-back = Tilbage
settings-language = Sprog
settings-as-system = Som på denne enhed
settings-lines = Linjeafstand
settings-letters = Bogstavafstand
settings-letters-usual = Almindelig
settings-letters-some = Lidt større
settings-letters-more = Større
settings-letters-most = Størst
settings-pace = Sådan kommer ordene
settings-pace-slow = Langsomt
settings-pace-usual = Almindeligt
settings-pace-fast = Hurtigt
settings-pace-once = På én gang
settings-letter-keys = Enkelte bogstaver og tal virker som genveje
settings-aloud = Oplæsning
settings-aloud-on = Læs højt, hvad der bliver sagt, og hvad du kan sige
settings-aloud-none = Systemet har ingen stemme, som Backstory kan bruge. Skærmlæsere virker også uden.
keys-title = Taster
keys-anywhere = Overalt
keys-talking = I en samtale
keys-looking-back = Når du ser tilbage
keys-part = Til en del af debriefingen
keys-writing = For forfattere
keys-this = Denne liste
keys-settings = Indstillinger
keys-next = Næste knap eller felt; med Shift det forrige
keys-press = Tryk på det, der er ramme om
keys-leave = Luk det, der er åbent, eller gå tilbage
keys-scroll = Rul; piletasterne ruller lidt, Home og End helt op og ned
keys-choose = Sig replikken med det nummer
keys-on = Videre
keys-writer = Vis eller skjul forfattervisningen
watch-draft = En fil har ændret, hvad der kan ske her. Forløbet er en kladde fra nu af: Det får intet resultat og bliver ikke gemt.
watch-lost = { $n ->
    [one] Den sidste replik kan ikke siges længere, så du er tilbage lige før den.
   *[other] De sidste { $n } replikker kan ikke siges længere, så du er tilbage lige før dem.
}
watch-gone = Scenariet ”{ $scenario }” er væk. Du spiller videre i den sidste udgave, der virkede.
watch-failed = Backstory kan ikke holde øje med mappen, så du får ikke ændringer at se ({ $reason }).
watch-empty = Der er endnu ikke noget scenarie i mappen, der kan spilles.
watch-no-exchange = Der er ikke noget replikskifte ”{ $exchange }” i mappen; { $help }
watch-no-level = Niveauet ”{ $name }” findes ikke her og er sprunget over.
writer-title = Forfattervisning
writer-exchange = Replikskifte
writer-variant = Udgave
writer-over = Det er slut
writer-person = Patienten lige nu
writer-know = Fortalt og hørt
writer-told = fortalt
writer-heard = hørt
writer-agreed = aftalt
writer-last = Hvad den sidste replik gjorde
writer-none = Der er ikke sagt noget endnu.
writer-hears = hører { $what }
writer-mends = reparerer halvdelen af den tabte tillid
writer-no-rule = ingen regel
writer-sound = Der er ikke noget galt med filerne i mappen.
writer-found = { $n ->
    [one] Der er noget galt med én fil
   *[other] Der er noget galt med { $n } filer
}. Du spiller det, der sidst kunne læses.
