# Programmet med vinduer.

app-name = Backstory
library-lead = Øv dig i samtalen med mennesker, der lever med langvarige lændesmerter. Hver ryg har sin historie.
library-visits = { $n ->
    [one] én konsultation
   *[other] { $n } konsultationer
}
library-decisions = op til { $n } valg
library-minutes = op til { $n } minutter
library-seek = Find en bestemt
library-seek-stage = Forandringsstadium
library-seek-item = Det, du vil øve
library-seek-minutes = Tid til alle konsultationer
library-seek-language = Sprog
library-seek-country = Land
library-seek-any = Alle
library-sought = { $n } af { $of }
library-seek-all = Vis alle
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
settings-remind = Påmindelse om at øve, på forsiden
settings-remind-never = Aldrig
settings-remind-every = { $days ->
    [one] Hver dag
   *[other] Hver { $days }. dag
}
settings-moves = Åndedræt og blink
settings-still = Alt står stille
about-version = Version { $version }
about-what = Hvad det er
about-what-text = En simulator, hvor klinikere øver samtalen med mennesker, der lever med langvarige lændesmerter. Du vælger, hvad du vil sige. Patienten forandrer sig eller lader være, og bagefter kan du se hvorfor.
about-sources = Hvor det kommer fra
about-paper = Kriterierne stammer fra Kongsted, Ris, Kjaer og Hartvigsen (2021): ”Self-management at the core of back pain care: 10 key points for clinicians”, Brazilian Journal of Physical Therapy 25(4), 396–406.
about-talk = Måderne at tale på hedder det samme som i MITI-manualen, version 4.2.1 (Moyers, Manuel og Ernst).
about-claims = Hvad vi ikke påstår
about-reviewed = Ingen kliniker og ingen patient har endnu gennemgået de mennesker, du kan møde her.
about-made-up = Ingen her findes i virkeligheden. Den forandring, du ser, er simuleret, og vi har selv valgt, hvor stor den er.
about-licence = Licens og data
interlude-lead = Mellem konsultationerne
interlude-on = Videre
briefing-begin = Begynd konsultationen
briefing-score = { $score } ({ $low } til { $high })
consultation-you = Hvad siger du?
consultation-back = Fortryd
consultation-coach-ask = Spørg coachen
consultation-thought-ask = Læs tanken
consultation-both = Begge reaktioner
consultation-before = Før
consultation-now = Nu
consultation-over = Konsultationen er slut
consultation-go-back-to = Gå tilbage hertil
consultation-coach = Coach
consultation-history = Samtalen
consultation-history-none = Der er ikke sagt noget før det her.
consultation-notes = Noter
consultation-say = Sig det
consultation-next = Videre
consultation-debrief = Se, hvordan det gik
debrief-save = Gem som fil
debrief-with-own = Med mine egne ord
debrief-try-again = Prøv igen herfra
debrief-better = bedre
debrief-worse = dårligere
debrief-same = som før
notice-read = Forstået
settings-back = Tilbage
settings-language = Sprog
settings-as-system = Som på denne enhed
settings-letter-keys = Enkelte bogstaver og tal virker som genveje
keys-title = Taster
watch-draft = En fil har ændret, hvad der kan ske her. Forløbet er en kladde fra nu af: Det får intet resultat og bliver ikke gemt.
watch-lost = { $n ->
    [one] Den sidste replik kan ikke siges længere, så du er tilbage lige før den.
   *[other] De sidste { $n } replikker kan ikke siges længere, så du er tilbage lige før dem.
}
watch-gone = Scenariet ”{ $scenario }” er væk. Du spiller videre i den sidste udgave, der virkede.
