# Det, en underviser læser om et hold, og det, en studerende får sendt.

class-title = { $title }: sådan gik det holdet
class-played = { $students ->
    [one] Én studerende har
   *[other] { $students } studerende har
} afleveret { $mode ->
    [exam] denne prøve
   *[practice] denne opgave
}: { $tasks }. Programmet har spillet alle forsøg igen og tror ikke på nogen score, som en fil påstår.
class-of-task = { $head }: { $task }
class-glance = På et minut
class-nobody = Ingen har spillet til ende endnu.
class-middle = { $students ->
    [one] Ét forsøg tæller, med en score på { $middle }.
   *[other] Halvdelen af de { $students } studerende fik fra { $low } til { $high }. Midten af holdet er { $middle }, den laveste score { $least } og den højeste { $most }.
}
class-safety = Sikkerheden blev holdt af { $kept }, var ufuldstændig hos { $incomplete } og gik tabt hos { $lost }.
class-middle-half = Den midterste halvdel af holdet
class-from-to = { $from } til { $to }
class-columns = Hvor mange studerende der har hvilken score. Hver søjle er ti point bred.
class-raise = Det, der er værd at tage op med holdet
class-raise-means = Det her kostede holdet mest. Ved hvert valg tælles det, hvor meget mere den bedste replik ville have givet, i point af scoren, og her står gennemsnittet for alle studerende.
class-raise-rest = Det, der ellers kostede point
class-cost-dont = De gjorde det, man ikke skal: { $what } ({ $item })
class-cost-harmed = De mente det godt og gjorde skade: { $what } ({ $item })
class-cost-mistimed = De gjorde det rigtige på det forkerte tidspunkt: { $what } ({ $item })
class-cost-missed = De gik glip af chancer for det her: { $what } ({ $item })
class-cost = Det skete hos { $students } af { $of } studerende og kostede { $points } point i gennemsnit.
class-dearest = Det kostede mest her, hvor { $students ->
    [one] én studerende sagde
   *[other] { $students } studerende sagde
} det: { $place }
class-better = Bedre her:
class-question = Til undervisningen
class-ask-harm = Hvad tager { $name } med hjem fra »{ $line }«? Hvad vil I gerne opnå med det, og hvad kunne ellers opnå det?
class-ask-mistimed = »{ $line }« kan være rigtigt. Hvad skulle { $name } have sagt eller følt, før det hjælper?
class-ask-missed = Hvad havde { $name } lige sagt eller vist, som kalder på noget andet end »{ $line }«? Sig »{ $better }« med jeres egne ord.
class-ask-split = { $share } % sagde »{ $one }«, og { $rest } % »{ $other }«. Hvad hørte { $name } i hver af dem?
class-split = Her delte holdet sig mest
class-split-means = Ved disse tidspunkter var der størst forskel på, hvad det sagte var værd, og det meste af holdet kom til dem.
class-map = Alle tidspunkter
class-map-means = Hvert tidspunkt med det, { $name } havde sagt, som det meste af holdet hørte det; hvor stor en del af holdet der sagde hvilken replik; hvordan den virkede; og det sædvanlige svar. Hvordan en replik virker, kommer an på, hvad der er sagt før. Pointene er det, en replik gav med det samme.
class-map-visit = { $visit }: { $moments ->
    [one] ét tidspunkt
   *[other] { $moments } tidspunkter
}
class-came = { $students } af { $of } studerende kom hertil og traf { $choices ->
    [one] ét valg
   *[other] { $choices } valg
}.
class-share = Andel
class-line = Replik
class-landing = Sådan virkede den
class-worth = { $points } point
class-number = { $n }
class-percent = { $n } %
class-students = De studerende
class-student = Studerende
class-passed = Bestået
class-pages = Hver score fører til en side, som du kan sende til den studerende. Den er deres debriefing.
class-missing = { $n ->
    [one] Én studerende på listen har
   *[other] { $n } studerende på listen har
} ikke afleveret noget: { $students }.
class-unlisted = { $n ->
    [one] Én studerende har afleveret og står
   *[other] { $n } studerende har afleveret og står
} ikke på listen: { $students }.
class-attempts = { $n ->
    [one] ét forsøg
   *[other] det af { $n } forsøg, der tæller
}
class-complete = færdig
class-in-question = skal afklares: se nedenfor
class-not-finished = begyndt og ikke færdig
class-not-played = ikke spillet
class-yes = ja
class-no = nej
class-left-out = Det, der ikke tæller
class-all-counts = Alt det afleverede tæller.
class-ask = Spørg til disse
class-nothing-to-do = Intet at gøre: en anden fil har det samme og mere
class-line-of = { $file }, linje { $line }
class-corrected = Rettede domme
class-corrected-means = En underviser har bedømt disse replikker anderledes, end reglerne gør. Samtalerne gik, som de gik. Det, replikkerne er værd, følger underviseren, også i det, som gæt og den bedste samtale giver.
class-corrected-line = { $line }: regnet som »{ $is }«, hvor reglerne siger »{ $was }«. { $because } { $times ->
    [0] Ingen har sagt den sådan.
    [one] Ét valg er bedømt anderledes.
   *[other] { $times } valg er bedømt anderledes.
}
class-before = før: { $score }
class-quality = Sådan klarede scenariet sig
class-too-few = { $students ->
    [one] Én studerende er
   *[other] { $students } studerende er
} for få til at sige noget om selve scenariet: mindst { $fewest } skal komme til et tidspunkt.
class-size-says = Et tidspunkt er let, hvor de fleste sagde det, der var mest værd, og det fortæller noget, hvor de, der klarer sig godt andre steder, også gør det dér. Med { $students } studerende er et tal i den sidste kolonne usikkert med omkring { $margin } til hver side, så de fleste forskelle mellem to tidspunkter betyder ikke noget. Se på dem, hvis hele linje ligger til venstre for midten: dér valgte de, der klarer sig godt andre steder, dårligere.
class-moment = Tidspunkt
class-students-n = { $n ->
    [one] én studerende
   *[other] { $n } studerende
}
class-ease = Hvor gode valgene var
class-tells = Hvordan det følger resten (-1 til 1)
class-tells-nothing = Alle sagde noget, der var lige meget værd.
class-certain = { $is } ({ $low } til { $high })
class-unsaid = Replikker, som ingen sagde
class-unsaid-none = Hver replik, som mange fik tilbudt, blev sagt af nogen.
class-unsaid-line = »{ $line }«, tilbudt til { $students } studerende
class-agreement = Om patienterne er enige om de studerende
class-agreement-means = Hvordan de studerendes scorer ved to opgaver følges ad, fra -1 til 1. I parentes står, hvor det ligger nitten gange ud af tyve i hold af denne størrelse. Ét forsøg med én patient siger ikke meget om et menneske; gennemsnittet af flere siger mere.
class-agreement-pair = { $one } og { $other }: { $certain }, { $students } studerende
class-means = Det betyder scoren
class-means-score = 0 er det, som gæt giver under samme omstændigheder, og 100 det bedste, der blev fundet. Den er et tal for det, der blev sagt, tur for tur, og ingen karakter: der er ingen beståelsesgrænse, som nogen har valideret. De andre steder på skalaen er skrevne planer for samme patient.
class-means-safety = Sikkerheden er en dom for sig og ingen del af tallet.
class-means-proof = At spille en fil igen beviser dens score og ikke, hvem der har lavet den.
class-own-attempts = Dine forsøg
class-own-attempt = Forsøg
class-own-score = Score
class-own-safety = Sikkerhed
class-own-helped = Hjalp
class-own-mistimed = Forkert tidspunkt
class-own-donts = Lad-være og skade
class-own-missed = Gik glip af
class-own-counts = { $n } (tæller)
class-own-open = ikke færdigt
class-own-changed = Fra det første forsøg til det sidste
class-own-item = { $item }: det hjalp { $before } af { $before-of } gange først og { $after } af { $after-of } til sidst
class-own-same = Intet af det, rubrikken nævner, gik klart bedre eller dårligere.
