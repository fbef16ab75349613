# Debriefingen, på papir og i terminalen.

report-title = Debriefing: { $name }
report-where = Hvor { $name } står nu
report-own = Hvad du selv tænkte
report-asked-about = Efter ”{ $line }” ({ $turn }):
report-guesses = Det gik, som du ventede, { $right } ud af { $of } { $of ->
    [one] gang
   *[other] gange
}.
report-own-line = Din egen replik: ”{ $line }”
report-moments = Øjeblikke, der betød noget
report-moment-help = Her hjalp det: { $turn }
report-moment-mistimed = Det her kom på det forkerte tidspunkt: { $turn }
report-moment-harm = Her skadede det: { $turn }
report-moment-safe = Her kom sikkerheden i orden: { $turn }
report-moment-unsafe = Her glippede sikkerheden: { $turn }
report-moment-put-off = Her blev hjælpen udskudt: { $turn }
report-moment-passed-over = Her blev der ikke spurgt til et advarselstegn: { $turn }
report-moment-incomplete = Her manglede noget af det, sikkerheden kræver: { $turn }
report-moment-too-early = Her blev der tilkaldt hjælp for tidligt: { $turn }
report-better = Du kunne have sagt
report-led = Vejen dertil: { $turn }, hvor du sagde ”{ $line }”
report-next = Én ting at prøve næste gang
report-next-turn = Her ville det have hjulpet: { $turn }.
report-next-line = Et sted, hvor det ville have hjulpet: { $turn }. Dér kunne du have sagt: »{ $line }«
report-ask = Et spørgsmål til en rigtig patient i denne uge
report-changed = Hvad der ændrede sig hos { $name }
report-curve = fra { $from } til { $to } af 100: { $verdict } (simuleret)
curve-trust = Tilliden mellem jer
curve-confidence = Troen på at kunne trods smerter
curve-fear = Frygt
curve-conviction = Overbevisninger, der holder igen
curve-readiness = Parathed til forandring
report-stage = Forandringsfase: { $from } → { $to }
report-stage-back = Et skridt tilbage hører med, når man ændrer noget. Det er ikke patientens skyld.
report-change-talk = Af det, der blev sagt for og imod at ændre noget, var { $share } % for (simuleret)
report-level = { $what }: { $from } → { $to }
report-scale = { $what }: { $from } → { $to } (simuleret)
report-belief = Tror: ”{ $text }” { $from } → { $to }
report-fear = Frygter: ”{ $text }” { $from } → { $to }
report-unheard = fortalt dig; du spurgte ikke ind til det og sagde det ikke tilbage
report-untold = aldrig fortalt
report-score = Resultat
report-score-line = Resultat: { $score }. På skalaen svarer 0 til at gætte og 100 til det bedste, der er fundet.
report-scale-means = Tallet er for det, du sagde, replik for replik; en replik, der skader sikkerheden, koster mest, og det koster også at slutte en konsultation, mens noget om sikkerheden står åbent. Om sikkerheden holdt til sidst, er en vurdering for sig og står ovenfor. De andre mærker på skalaen er forløb, der er skrevet på forhånd til denne patient og spillet under de samme omstændigheder. Man kan hverken bestå eller dumpe.
report-basis = Hvad tallet bygger på
report-practised = { $n ->
    [0] Intet kriterium blev opfyldt på en måde, der hjalp.
    [one] Ét kriterium blev mindst én gang opfyldt på en måde, der hjalp.
   *[other] { $n } kriterier blev hvert mindst én gang opfyldt på en måde, der hjalp.
}
report-score-means = Under disse omstændigheder giver det i gennemsnit { $chance } point at gætte, og det bedste forløb, der er fundet, giver { $best }{ $exact ->
    [yes] ; det kan ingen slå
   *[no] ; ingen kan få mere end { $bound }
}. Du fik { $raw }.
report-no-score = Intet resultat: Der er ikke regnet på, hvad samtalen kunne give.
report-draft = Intet resultat: Dette er en kladde. Scenariet eller reglerne er ændret, siden forløbet begyndte.
report-safety = Sikkerhed
safety-kept = Sikkerheden var i orden.
safety-kept-late = Sikkerheden kom i orden, men først ved den sidste chance.
safety-none = Sikkerheden var mangelfuld: Du hverken spurgte om, sagde eller gjorde noget af det nødvendige.
safety-luck = Der var ingen alvorlig sygdom denne gang. Det kunne du ikke vide.
safety-incomplete = Sikkerheden var mangelfuld: Noget af det nødvendige blev udeladt.
safety-lost = Sikkerheden glippede.
safety-missed-illness = Der var tegn på { $illness }. Du tilkaldte ikke hjælp i denne konsultation.
safety-missed = Der var noget akut. Du tilkaldte ikke hjælp i denne konsultation.
safety-met-illness = Der var tegn på { $illness }. Du skaffede hjælp samme dag, og de andre spørgsmål kunne vente.
safety-unasked = Da konsultationen sluttede, havde du ikke spurgt til { $signs }.
safety-no-net = En konsultation sluttede, uden at du havde sagt, hvilke tegn der kræver hjælp, og hvor patienten skal henvende sig.
safety-went-on = Patienten fortalte om noget nyt i kroppen, og du gik videre uden at spørge til det eller undersøge det: { $turns }.
safety-step-asked = Du spurgte til { $what }.
safety-step-passed-over = Her kunne du have spurgt til { $what }, men du sagde noget andet.
safety-step-looked-at = Patienten fortalte om noget nyt i kroppen, og du spurgte til det eller undersøgte det.
safety-step-went-on = Patienten fortalte om noget nyt i kroppen, og du gik videre uden at spørge til det eller undersøge det.
safety-step-net = Du sagde, hvilke tegn der kræver hjælp, og hvor patienten skal henvende sig.
safety-step-too-early = Du sendte patienten videre, før du havde spurgt om det, du skulle vide.
safety-step-alarm = Patienten fortalte om et tegn, der ikke kan vente.
safety-step-put-off = Patienten havde fortalt om et tegn, der ikke kan vente, og du udskød det eller bortforklarede det.
safety-step-sent = Du skaffede hjælp samme dag.
safety-step-warned = Du var ved at afslutte konsultationen, mens noget om sikkerheden stadig manglede.
safety-step-left-open = { $send ->
    [yes] Konsultationen sluttede, uden at der var tilkaldt hjælp.
   *[no] Konsultationen sluttede, mens noget om sikkerheden stadig manglede.
}
safety-open-ask = at spørge til { $signs }
safety-open-net = at give et sikkerhedsnet
safety-open-send = at tilkalde hjælp
list-and = og
sign-legs = benene
sign-saddle = følelsen i skridtet
sign-bladder = vandladningen
sign-bowel = afføringen
sign-sex = sexlivet
sign-cancer = kræft eller vægttab
sign-infection = feber eller infektion
sign-fracture = fald eller knogleskørhed
sign-inflammation = morgenstivhed
landmark-guessing = At gætte
landmark-best = Det bedste, der er fundet
landmark-you = Dig
landmark-expert = Erfarne kolleger
landmark-recovered = En dårlig start, der blev rettet op på
landmark-tiredbutsafe = En træt kollega, der havde styr på sikkerheden
landmark-kindbutbiomedical = En venlig kollega, der forklarer alt biomedicinsk
report-counts = Replikker: { $landed } hjalp · { $neutral } hverken hjalp eller skadede · { $mistimed } på det forkerte tidspunkt · { $harmed } skadede. Med noget, der skulle være undgået: { $donts }. Med en forpasset chance: { $missed }.
report-talked = Hvordan du talte
report-habits-lose = Det gør du tit, og du kan prøve at gøre det sjældnere
report-habits-keep = Det gør du tit, og det kan du blive ved med
report-habit-seen = ({ $n } ud af { $of } { $of ->
    [one] gang
   *[other] gange
}: { $turns })
report-habit-before = { $of ->
    [one] { $shown ->
        [0] Det gjorde du ikke så tit i dit tidligere forløb.
       *[other] Det gjorde du også tit i dit tidligere forløb.
    }
   *[other] { $shown ->
        [0] Det gjorde du ikke så tit i nogen af dine { $of } tidligere forløb.
       *[other] Det gjorde du også tit i { $shown } af dine { $of } tidligere forløb.
    }
}
habit-reflects-then-advises = Du viser, at du har hørt patienten, og går så direkte videre til at rådgive eller forklare.
habit-asks-then-tells = Du stiller et spørgsmål og begynder at rådgive eller forklare, før patienten kan nå at svare.
habit-advises-unasked = Du rådgiver eller forklarer uden først at stille patienten et spørgsmål.
habit-closed-after-telling = Patienten fortæller noget, og du stiller et spørgsmål, der kun kræver ja, nej eller et tal som svar.
habit-passes-over = Patienten fortæller noget, og du reagerer ikke på det.
habit-reassures-fear = Patienten fortæller om en frygt, og du beroliger med det samme.
habit-takes-up = Patienten fortæller noget, og du viser, at du har hørt det, eller spørger ind til det.
habit-asks-around-telling = Når du forklarer noget, spørger du om lov først, eller du spørger, hvad patienten tænker om det.
habit-credits-them = Du nævner noget, patienten selv har gjort eller kan.
report-talk = Optalt (inspireret af MITI; at vælge en replik er ikke at sige den)
report-talk-questions = Spørgsmål: { $n } af de { $of } gange, hvor du kunne vælge et
report-talk-reflections = Refleksioner: { $n } af { $of }
report-talk-ratio = Refleksioner pr. spørgsmål, når du kunne vælge imellem dem: { $ratio } ({ $band })
report-talk-complex = Andel komplekse refleksioner: { $share } % ({ $band })
band-below = under det rimelige, efter eksperters skøn
band-fair = rimeligt, efter eksperters skøn
band-good = godt, efter eksperters skøn
report-talk-partnership = Samarbejde og autonomi: { $n } af { $of }
report-talk-affirmations = Bekræftelser: { $n } af { $of }
report-talk-information = Information: { $n } af { $of }
report-talk-persuasion = Overtalelse uden tilladelse, konfrontation: { $n } af { $of }
report-steps = Fælles beslutning (fem trin efter OPTION-5: tegn, ikke point)
report-turns-of = replik { $numbers } i konsultation { $visit }
report-step-turn = replik { $number } i konsultation { $visit }
report-step-none = ingen af dine replikker er kodet sådan
step-deliberate = At sige, at der er noget at beslutte
step-team = At beslutte det sammen
step-inform = At sige, hvilke muligheder der er
step-elicit = At spørge, hvad der er vigtigt
step-integrate = At lade det vigtige tælle med i beslutningen
report-rubric = Kriterierne
report-rubric-sources = D er ting at gøre og undgå, C er dele af processen, H er personcentreret behandling, og S er sikkerhed. T1 til T3 er tabellerne i Kongsted m.fl. 2021, og K er teksten.
report-rubric-item = Kriterium
report-rubric-landed = Hjalp
report-rubric-neutral = Hverken eller
report-rubric-mistimed = Forkert øjeblik
report-rubric-harmed = Skadede
report-rubric-donts = At undgå
report-rubric-missed = Forpasset
report-rubric-turns = I hvilke replikker
report-turns = Replik for replik
report-best-here = lige så godt som det bedste her
report-none-better = der var ikke noget bedre at vælge
report-dont = { $item } (at undgå)
report-mixed = Replikken gjorde to ting, der faldt forskelligt ud. Det er den samlede virkning på patienten, der tæller.
report-alone = for sig: { $verdict }
report-said-first = Først sagt og så fortrudt: ”{ $line }”
report-moved-better = Til det bedre
report-moved-worse = Til det værre
report-moved-nothing = Intet af det, der måles hos patienten, flyttede sig.
report-moved-limit = Intet flyttede sig yderligere: Det, replikken flytter, var allerede nået så langt, som det kan.
report-lever-belief = Overbevisningen ”{ $text }”
report-lever-fear = Frygten ”{ $text }”
report-turn = Replik { $number }, konsultation { $visit }
report-you = Du
report-why = Hvorfor
report-or = Eller
report-credit-none = ingen point, da den ikke føjer noget til kriterierne
report-credit = { $credit ->
    [0] ingen point
    [1] +1 point
    [-1] −1 point
   *[other] { $sign }{ $size } point
}
report-others = Hvad du ellers kunne have sagt, og hvad der så var sket
report-prices = Hvad en replik er værd
report-prices-once = En replik, der ikke opfylder noget kriterium, giver ingen point, heller ikke når den hjalp. Det samme gælder en replik, der gentager det, der allerede er sagt eller spurgt om.
report-retries = { $n ->
    [0] Du fortrød ingen replikker.
    [one] Du fortrød ét valg. Det er dit sidste valg, der tæller.
   *[other] Du fortrød { $n } valg. Det er dine sidste valg, der tæller.
}
report-first-tries = Det, du sagde først hver gang, ville give { $score }.
report-formative = Det her er til at lære af. Man kan hverken bestå eller dumpe, ingen har endnu valideret det med patienter, og at vælge en replik er ikke det samme som selv at finde ordene.
report-source = kilde: { $source }
report-source-paper = Kongsted 2021, { $part }
report-source-table = tabel { $n }
report-source-text = teksten
report-design = vores eget valg
