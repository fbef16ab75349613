# Et hold, for underviseren i appen: hvad de får at spille, og hvad der kom ud af det.

teaching-title = Et hold
teaching-lead = Vælg en patient, og se, hvad dine studerende får ud af samtalen. Intet forlader jeres computere: Du deler en fil ud, og hver studerende afleverer en.
teaching-give = Giv dem noget at spille
teaching-give-how = Filen har patienterne med, som de er i dag, så intet ændrer sig for dem, der er begyndt. De studerende trækker den ind i appens vindue. Til Moodle eller en browser laver én kommando en pakke af den; docs/class.md, ved siden af programmet, siger hvilken.
teaching-name = Hvad det hedder
teaching-name-hint = For eksempel: Uge 5, første besøg
teaching-people = Hvem de møder
teaching-visits-of = Hvad de spiller af { $name }
teaching-all-visits = Alle besøg
teaching-mode = Sådan spilles det
teaching-practice = Som øvelse, med coach og mulighed for at gå tilbage
teaching-exam = Som eksamen, uden nogen af delene
teaching-day = Hvordan patienten har det den dag
teaching-own-day = En anden dag for hver studerende, så det er sværere at skrive af
teaching-same-day = Den samme dag for alle
teaching-attempts = Forsøg
teaching-attempts-any = Så mange, de vil
teaching-attempts-n = { $n ->
    [one] Et
   *[other] { $n }
}
teaching-counts = Af flere forsøg tæller
teaching-best = det bedste
teaching-first = det første
teaching-last = det sidste
teaching-pass = Hvor mange point der skal til for at bestå, hvis nogen
teaching-pass-hint = Ingen har valideret en grænse; lad feltet stå tomt til øvelse
teaching-safety = For at bestå skal sikkerheden være i orden, uanset scoren
teaching-lms-ids = Spilles i Moodle eller lignende: Brug det id, som systemet har for hver studerende, så ingen skal skrive det
teaching-opens = Første dag, hvis der er en
teaching-closes = Sidste dag, hvis der er en
teaching-day-hint = For eksempel 2027-02-01; den vises for de studerende, og intet afvises eller regnes for sent
teaching-give-now = Gem filen til holdet
teaching-given = Filen til dit hold er { $path }. Giv den til dine studerende, som den er, og gem den selv: Du skal bruge den, når du læser det, de afleverer.
teaching-read = Læs, hvad de har afleveret
teaching-read-how = Træk filerne ind i vinduet, eller skriv, hvor de ligger: filen, du delte ud, og mappen med det, du fik tilbage. Pak arkiver ud først. Det, Moodle har eksporteret, kan ligge imellem. Rapporten skrives i dine dokumenter.
teaching-path = Hele stien, eller træk den herind
teaching-assignment = Filen, du delte ud
teaching-files = Det, de har afleveret
teaching-pages = Skriv en side til hver studerende, som du kan sende
teaching-more = Mere: hvem der er på holdet, navne, der skjuler, hvem de er, vurderinger, du er uenig i
teaching-list = Hvem der er på holdet: en fil med et id på hver linje
teaching-corrections = Vurderinger, du er uenig i, som docs/class.md viser
teaching-pseudonyms = Andre navne til de studerende: filen med deres hemmelighed
teaching-pseudonyms-hint = Den laves, hvis den ikke findes
teaching-column = Overskriften på kolonnen med id i det, Moodle har eksporteret
teaching-read-now = Læs holdet
teaching-busy = Arbejder: { $done } af { $of }.
teaching-came = Hvad der kom ud af det
teaching-counted = { $files ->
    [one] En fil er læst,
   *[other] { $files } filer er læst,
} og { $attempts ->
    [one] ét forsøg holder
   *[other] { $attempts } forsøg holder
}, af { $students ->
    [one] én studerende
   *[other] { $students } studerende
}. Hvert forsøg er spillet igen, uanset hvilken score der står i filen.
teaching-more-asked = { $n ->
    [one] En mere står i rapporten.
   *[other] { $n } mere står i rapporten.
}
teaching-written = Rapporten, tabeller til karakterbogen og alle valg ligger i { $path }.
teaching-open = Åbn rapporten
teaching-failed = Det lykkedes ikke: { $reason }
teaching-nobody = Vælg først, hvem de møder.
teaching-no-day = En dag skrives som 2027-02-01.
teaching-no-score = Pointene for at bestå er et tal fra 0 til 100.
teaching-no-assignment = Sig først, hvilken fil du delte ud: Træk den herind, eller skriv, hvor den ligger.
teaching-no-files = Sig først, hvor filerne er, som du fik tilbage: Træk mappen herind, eller skriv, hvor den ligger.
