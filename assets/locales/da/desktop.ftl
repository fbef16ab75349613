# Hvad appen og terminalen siger, og ingen browser viser: Pakker har det ikke med.

app-settings-broken = Nogle af dine indstillinger kan ikke læses og står nu, som de gjorde fra starten. { $reason }
app-settings-not-kept = Dine indstillinger kan ikke gemmes. { $reason }
about-rules = Hvordan en patient reagerer, er skrevet ned som regler. Hver regel siger hvorfor og nævner den undersøgelse, den bygger på, eller at den er vores eget valg. ”backstory rules” skriver dem alle ud.
about-licence-text = Programmet er fri software under MIT-licensen eller Apache 2.0-licensen. Scenarier, kriterier og tekster er under CC BY 4.0, skriften Inter er under SIL Open Font License, og ikonerne på knapperne (Phosphor) er under MIT-licensen. Andres biblioteker og deres licenser står i filen THIRD-PARTY.md, som kommandoen »backstory licences« viser.
about-data = Det, du laver her, bliver på din computer. Der bliver ikke sendt noget nogen steder hen.
consultation-thought = Tanke
consultation-close = Luk
debrief-measuring = Regner på, hvad samtalen kunne give …
debrief-landed = { $n } hjalp
debrief-neutral = { $n } hverken hjalp eller skadede
debrief-mistimed = { $n } på det forkerte tidspunkt
debrief-harmed = { $n } skadede
debrief-donts = { $n } med noget, der skulle være undgået
debrief-missed = { $n } med en forpasset chance
debrief-copy = Kopiér som Markdown
debrief-copied = Debriefingen ligger i udklipsholderen som Markdown.
debrief-show-turn = Vis replikken
debrief-course-hint = Replik for replik. De stiplede linjer skiller konsultationerne. Vælg et punkt på kurven for at se replikken.
debrief-rubric-hint = Vælg et kriterium for kun at se de replikker, der hører til.
debrief-bars = Den åbne ring viser, hvor det begyndte. Den fyldte prik viser, hvor det er nu.
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
settings-aloud = Oplæsning
settings-aloud-on = Læs højt, hvad der bliver sagt, og hvad du kan sige
settings-aloud-none = Systemet har ingen stemme, som Backstory kan bruge. Skærmlæsere virker også uden.
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
assigned-leave = Forlad opgaven, og se alle
assigned-failed = Filen kan ikke spilles ({ $reason }).
error-no-folder = systemet har ingen mappe til data
error-no-file = det er ikke en fil
error-too-large = den er for stor til et forløb
error-no-name = navnet er ikke tekst; giv filen et andet navn
error-name-taken = der er allerede en fil med det navn, og den bliver ikke rørt
error-not-ours = det er hverken noget, Backstory har gemt som fil, eller et forløb
error-not-whole = skriv hele stien til en mappe, fra roden eller drevet
error-torn = filen slutter midt i linjen; blev den kopieret helt?
error-apart = det ligger her som { $id } og fortsætter på en anden måde der
error-more = { $n } flere af dens forløb kom ikke med
error-gone = mappen, der er valgt til forløb, er der ikke
error-open-elsewhere = det er åbent i et andet vindue eller en anden terminal; luk det dér først
error-open-elsewhere-by = det er åbent i et andet vindue eller en anden terminal (proces { $program }); luk det dér først
error-in-use = et forløb i denne mappe er åbent i et andet vindue eller en anden terminal; luk det dér først
error-bad-id = et forløbs navn skal være bogstaver, tal og bindestreger, højst 64
error-damaged-line = den er beskadiget ({ $reason })
logbook-more = Vis flere
data-where = { $n ->
    [0] Ikke noget endnu. Det, du laver, bliver gemt i { $folder } og ikke andre steder.
    [one] Ét forløb og indstillingerne her. De ligger i { $folder } og ikke andre steder.
   *[other] { $n } forløb og indstillingerne her. De ligger i { $folder } og ikke andre steder.
}
data-exported = { $n ->
    [one] Ét forløb er gemt
   *[other] { $n } forløb er gemt
} i { $path }.
data-left-out = { $n ->
    [one] Én fil kunne ikke læses og er ikke kommet med ({ $reason }).
   *[other] { $n } filer kunne ikke læses og er ikke kommet med (den første: { $reason }).
}
data-import-how = Har du gemt noget på en anden computer, kan du hente det ind her. Træk filen ind i vinduet, eller læg den i mappen Dokumenter eller Overførsler. Det, der er her i forvejen, kommer ikke ind to gange.
data-import = Hent { $file } ind
data-failed = Det kunne ikke lade sig gøre: { $reason }.
data-elsewhere = Gem det et andet sted
data-elsewhere-how = Hele stien til en mappe, på denne computer eller på et drev. Det, der er gemt indtil nu, følger med og bliver også liggende her.
data-folder = Mappe
data-use = Brug mappen
data-usual = Brug standardmappen
data-moved = { $n ->
    [0] Fra nu af bliver det gemt i { $folder }.
    [one] Fra nu af bliver det gemt i { $folder }. Ét forløb er fulgt med.
   *[other] Fra nu af bliver det gemt i { $folder }. { $n } forløb er fulgt med.
}
play-help = Vælg et nummer. ? spørger coachen, t viser, hvad patienten måske tænker, b går en replik tilbage, h viser, hvad der er sagt, q gemmer og slutter.
play-help-exam = Vælg et nummer, og tryk på Enter for at sige replikken. Du kan ikke fortryde noget. h viser, hvad der er sagt, q gemmer og slutter.
play-picked = Du ville sige: { $line } Tryk Enter for at sige det, eller et andet nummer for at vælge en anden replik.
play-not-offered = Vælg et nummer fra 1 til { $most } eller et af bogstaverne.
play-coach = Coach: { $question }
play-coach-no = Der er ingen coach til eksamen.
play-thought-no = Til eksamen siger ingen, hvad de tænker.
play-rest = Tryk på Enter for at læse, hvad der ligger bag, replik for replik. Skriver du noget andet, slutter du her.
play-back = Du fortryder replikken.
play-back-no = Her er ikke noget at fortryde.
play-saved = Gemt. Fortsæt herfra med:
play-not-saved = Der er ikke gemt noget af dette forløb.
play-open-elsewhere = { $reason }. Vil du begynde et nyt forløb, så angiv et frø, for eksempel `--seed 7`.
play-settings = Dine indstillinger kan ikke læses ({ $reason }). Forløb gemmes i { $folder }, også hvis indstillingerne angav en anden mappe.
play-ended-early = Indtastningen sluttede. Forløbet er gemt. Fortsæt herfra med:
play-cannot-resume = Et tidligere forløb kan ikke fortsættes ({ $reason }). Et nyt begynder, og det gamle er gemt.
thought-none = Lige nu er der ingen frygt og ingen overbevisning, der holder patienten tilbage.
report-earlier = Forløbet er spillet på en tidligere udgave af scenariet. Det, filen siger om det, kan ikke længere efterprøves: resultatet { $score } og slutningen ”{ $ending }”.
workshop-guide = Vejledning til at lede et hold
workshop-guide-saved = Vejledningen ligger i { $path }. Enhver browser kan vise og udskrive den.
workshop-saved = Hvad holdet gjorde, ligger i { $path }.
workshop-count = Tæl hænderne: et tal, så Enter for den næste replik. Et bogstav går til sin replik.
workshop-split-head = Her delte I jer
workshop-save = S gemmer det hele som en side. Esc slutter.
workshop-told = Fortalt og ikke taget op:
workshop-heard = Hørt:
workshop-key-on = går videre
workshop-key-back = går et skridt tilbage
workshop-key-line = den replik, du tæller hænder for; efter et svar: svaret på den replik ved siden af
workshop-key-hands = så mange hænder, med to cifre
workshop-key-pick = spiller den replik, du tæller nu, uanset hænderne
workshop-key-talk = stopper her for at tale, eller ej
workshop-key-scroll = flytter det, der er for langt til væggen
workshop-key-notes = viser og skjuler disse noter
workshop-key-save = gemmer, hvad holdet gjorde, som en side
portfolio-saved = Porteføljen ligger i { $path }. Enhver browser kan vise og udskrive den.
workshop-before-after = før · efter
