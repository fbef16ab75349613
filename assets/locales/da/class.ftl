# Det, en underviser læser om et hold, og det, en studerende får sendt.

class-title = { $title }: Sådan gik det for holdet
class-played = { $students ->
    [one] Én studerende har
   *[other] { $students } studerende har
} afleveret { $mode ->
    [exam] denne prøve
   *[practice] denne opgave
}: { $tasks }. Programmet har spillet alle forsøg igennem igen og selv regnet scorerne ud. Det kan ikke se, hvem der har spillet, eller hvor meget nogen har øvet sig forinden.
class-for-talking = Den er til at tale om samtalen og ikke til karakterer: Ét forsøg siger ikke meget om den enkelte.
class-reported = { $n ->
    [one] Ét forsøg står her, som en kursusside eller et register har det. Valgene
   *[other] { $n } forsøg står her, som en kursusside eller et register har dem. Valgene
} kan være truffet sådan; at de blev det, og af hvem, er taget derfra og ikke efterprøvet.
class-of-task = { $head } – { $task }
class-glance = Kort fortalt
class-nobody = Ingen har gennemført endnu.
class-middle = { $students ->
    [one] Ét forsøg tæller. Det fik scoren { $middle }.
   *[other] Den midterste halvdel af de { $students } studerende fik en score mellem { $low } og { $high }. Medianen er { $middle }, den laveste score { $least } og den højeste { $most }.
}
class-safety = Sikkerheden var i orden hos { $kept ->
    [0] ingen
   *[other] { $kept }
}, mangelfuld hos { $incomplete ->
    [0] ingen
   *[other] { $incomplete }
} og gik tabt hos { $lost ->
    [0] ingen
   *[other] { $lost }
}. Den er i orden, når alt blev spurgt om, sagt og gjort inden slutningen, mangelfuld, når noget blev udeladt, uden at der skete noget, og tabt, når en, der havde brug for hjælp samme dag, ikke fik den.
class-safety-incomplete = Mangelfuld: { $students }
class-safety-lost = Tabt: { $students }
class-well = Det her gik godt:
class-well-item = { $what } ({ $item }): Det hjalp { $helped } af de { $of } gange, der var en chance.
class-scale-means = De andre rækker er samtaler, der er skrevet på forhånd til den samme patient, hver som en af den slags ville føre den. En, der ligger langt under holdet, står ved venstre ende.
class-middle-half = Den midterste halvdel af holdet
class-from-to = { $from } til { $to }
class-columns = Fordelingen af de studerendes scorer. Hver søjle dækker ti point.
class-raise = Værd at tage op med holdet
class-raise-means = Det her kostede holdet mest. Ved hvert valg er det regnet ud, hvor mange flere point på scoren den bedste af de tilbudte replikker ville have givet. Bogstaverne og tallene i parentes er dem fra debriefingen: ting at gøre og undgå (D), dele af processen (C), personcentreret behandling (H) og sikkerhed (S).
class-raise-rest = Andet, der kostede point
class-cost-dont = { $students } af { $of } studerende gjorde mindst én gang noget, man skal lade være med: { $what } ({ $item })
class-cost-harmed = { $students } af { $of } studerende greb det sådan an, at det gjorde skade: { $what } ({ $item })
class-cost-mistimed = { $students } af { $of } studerende gjorde det rigtige på det forkerte tidspunkt: { $what } ({ $item })
class-cost-missed = { $students } af { $of } studerende forpassede mindst én chance for at gøre dette: { $what } ({ $item })
class-cost = Det kostede { $points } point på scoren i gennemsnit for alle studerende.
class-dearest = Det kostede mest her, hvor { $students ->
    [one] én studerende
   *[other] { $students } studerende
} sagde:
class-better = Det ville være bedre her:
class-question = Spørgsmål til undervisningen
class-ask-harm = Hvad går { $name } hjem med efter ”{ $line }”? Hvad vil I gerne opnå med den replik, og hvordan kunne I ellers opnå det?
class-ask-mistimed = ”{ $line }” kan være det rigtige at sige. Hvad skal { $name } først have sagt eller mærket, for at det hjælper?
class-ask-missed = Hvad havde { $name } lige sagt eller vist, som kaldte på noget andet end ”{ $line }”? Hvordan ville I sige eller gøre det med jeres egne ord?
class-ask-split = { $share } % valgte ”{ $one }”, og { $rest } % valgte ”{ $other }”. Hvad hørte { $name } i hver af de to replikker?
class-split = Her var holdet mest delt
class-split-means = Her valgte nogle en af de bedste replikker og andre en af de dårligste, på steder, som det meste af holdet nåede til.
class-map = Alle steder i samtalen
class-map-means = For hvert sted ser du, hvad { $name } lige havde sagt (i den udgave, de fleste på holdet hørte), hvor stor en del af dem, der nåede hertil, der valgte hver replik, hvordan den virkede, og det hyppigste svar. Den, der kom to gange, kan have valgt to replikker. Hvordan en replik virker, afhænger af, hvad der er sagt før. Det, en replik var værd, er dens værdi med det samme og endnu ikke point på scoren; at sige det igen, der allerede har hjulpet, er intet værd, og en replik, der udelader noget om sikkerhed, koster, selv om samtalen går videre som før. Replikken under “Det ville være bedre her” var den bedste for dem, der nåede hertil ad den vej. Åbn et besøg for at læse eller udskrive det.
class-map-visit = { $visit }: { $moments ->
    [one] ét sted
   *[other] { $moments } steder
}
class-paths = Holdets veje som billede
class-paths-alt = Et billede af hvert øjeblik med dets replikker. Jo bredere en vej, jo flere gik ad den. Det samme står nedenfor i ord.
class-paths-note = { $students ->
    [one] Én studerendes vej i det forsøg, der tæller.
   *[other] { $students } studerendes veje i de forsøg, der tæller.
} Jo bredere en vej, jo flere gik ad den; bjælken ved en replik viser, hvor ofte den blev sagt dér. Prikket: Ingen gik der.
class-came = { $students } af { $of } studerende nåede hertil og traf { $choices ->
    [one] ét valg
   *[other] i alt { $choices } valg
}.
class-share = Studerende
class-line = Replik
class-landing = Virkning
class-worth = værdi { $points }
class-offered = af { $n }, der fik den tilbudt
class-number = { $n }
class-percent = { $n } %
class-students = Studerende
class-student = Studerende
class-passed = Bestået
class-pages = Hver score er et link til en side, som du kan sende til den studerende: hele samtalen med det, hver replik var værd, og hvorfor.
class-no-pages = Med ”--pages” skrives der en side til hver studerende: hele samtalen med det, hver replik var værd, og hvorfor.
class-missing = { $n ->
    [one] Én studerende på listen har
   *[other] { $n } studerende på listen har
} ikke afleveret noget: { $students }.
class-unlisted = { $n ->
    [one] Én studerende har afleveret, men står
   *[other] { $n } studerende har afleveret, men står
} ikke på listen: { $students }.
class-reported-one = fra kurset
class-attempts = { $n ->
    [one] ét forsøg
   *[other] { $n } forsøg, dette tæller
}
class-complete = gennemført
class-in-question = skal afklares, se nedenfor
class-not-finished = påbegyndt, men ikke gennemført
class-not-played = ikke spillet
class-yes = ja
class-no = nej
class-left-out = Tæller ikke med
class-all-counts = Alt, hvad der er afleveret, tæller med.
class-ask = Det bør du spørge ind til
class-nothing-to-do = Her behøver du ikke gøre noget: En anden fil indeholder det samme og mere til
class-line-of = { $file }, linje { $line }
class-corrected = Rettede bedømmelser
class-corrected-means = En underviser har bedømt disse replikker anderledes, end reglerne gør. Samtalernes forløb er uændret, men replikkernes værdi er regnet efter underviserens bedømmelse, også når det beregnes, hvad gæt og den bedste samtale giver.
class-corrected-line = { $line }: regnet som ”{ $is }”, mens reglerne siger ”{ $was }”. { $because } { $times ->
    [0] Ingen valg er berørt.
    [one] Ét valg er bedømt anderledes.
   *[other] { $times } valg er bedømt anderledes.
}
class-before = efter reglerne: { $score }
class-quality = Sådan fungerede scenariet
class-too-few = { $students ->
    [one] Én studerende er for lidt
   *[other] { $students } studerende er for få
} til at sige noget om selve scenariet: Mindst { $fewest } skal være nået til et sted, før det kan vurderes.
class-size-concludes = På { $better ->
    [0] ingen af de { $moments } steder
    [one] ét af de { $moments } steder
   *[other] { $better } af de { $moments } steder
} valgte de, der klarede sig godt de andre steder, klart bedre end resten, og på { $worse ->
    [0] ingen
    [one] ét sted
   *[other] { $worse } steder
} klart dårligere. { $better ->
    [0] Ét forsøg fra hver af { $students } studerende skiller dem ikke ad: Brug det ikke til at rangordne dem.
   *[other] Ét forsøg siger noget om et hold på { $students } og ikke meget om den enkelte.
}
class-size-all = Sted for sted
class-size-says = Hvor gode valgene var, går fra 0 %, den dårligste af de tilbudte replikker, til 100 %, den bedste. Den sidste kolonne viser, hvordan valgene dér hænger sammen med valgene alle andre steder, fra −1 til 1, med det interval, som tallet ligger i nitten ud af tyve gange: For { $students } studerende er det omkring { $margin } til hver side, og mere, hvor færre nåede til. Et sted, hvor hele stregen ligger til venstre for midten, er værd at se på: Dér klarer de, der ellers klarer sig godt, sig dårligere. Steder, som færre end { $fewest } studerende nåede til, eller hvor der ikke var noget at vælge, er udeladt.
class-moment = Sted i samtalen
class-students-n = { $n ->
    [one] én studerende
   *[other] { $n } studerende
}
class-ease = Hvor gode valgene var
class-tells = Sammenhæng med resten
class-tells-nothing = Alle valgte lige godt.
class-certain = { $is } ({ $low } til { $high })
class-unsaid = Replikker, som ingen sagde
class-unsaid-none = Alle replikker, som mange fik tilbudt, blev brugt af mindst én.
class-unsaid-line = ”{ $line }”, som { $students } studerende fik tilbudt
class-agreement = Giver patienterne samme billede af de studerende?
class-agreement-means = Her ses, hvordan de studerendes scorer i to opgaver følges ad, fra −1 til 1. I parentes står det interval, som tallet ligger i nitten ud af tyve gange for hold af denne størrelse. Ét forsøg med én patient siger ikke meget om en person; gennemsnittet af flere siger mere.
class-agreement-pair = { $one } og { $other }: { $certain }, { $students } studerende
class-means = Det betyder scoren
class-means-score = 0 er det, man får ved at gætte under samme omstændigheder, og 100 er den bedste samtale, som en søgning har fundet. Scoren er et tal for det, der blev sagt, replik for replik, og ikke en karakter: Ingen har valideret en grænse for at bestå.
class-means-safety = Det, der siges om sikkerhed, giver og koster point som alt andet. Om sikkerheden var i orden, mangelfuld eller tabt, bedømmes for sig og ændrer ikke noget tal.
class-means-proof = Når en fil kan spilles igen, viser det, at scoren er rigtig, men ikke, hvem der har spillet.
class-own-attempts = Dine forsøg
class-own-attempt = Forsøg
class-own-score = Score
class-own-safety = Sikkerhed
class-own-helped = Hjalp
class-own-mistimed = Forkert tidspunkt
class-own-donts = Frarådet eller skadeligt
class-own-missed = Forpassede chancer
class-own-counts = { $n } (tæller)
class-own-open = ikke gennemført
class-own-changed = Fra det første forsøg til det sidste
class-own-item = { $item }: hjalp { $before } ud af { $before-of } gange i det første forsøg og { $after } ud af { $after-of } i det sidste
class-own-same = Intet af det, der står i bedømmelseskriterierne, gik klart bedre eller dårligere.
