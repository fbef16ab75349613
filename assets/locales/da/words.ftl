# Simulatorens ord, som den studerende læser dem.

# Hvad sproget kalder sig selv, dets anførselstegn og dets datoer.
language-name = Dansk
quoted = ”{ $words }”
date = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }

verdict-landed = det hjalp
verdict-neutral = hverken hjalp eller skadede
verdict-mistimed = rigtig idé, forkert øjeblik
verdict-harmful = det skadede

manner-giveinformation = informerer
manner-persuade = overtaler
manner-persuadewithpermission = informerer med tilladelse
manner-openquestion = åbent spørgsmål
manner-closedquestion = lukket spørgsmål
manner-simplereflection = simpel refleksion
manner-complexreflection = kompleks refleksion
manner-affirm = bekræfter
manner-seekcollaboration = søger samarbejde
manner-emphasiseautonomy = fremhæver autonomi
manner-confront = konfronterer
manner-empathise = viser medfølelse
manner-reassure = beroliger
manner-direct = dirigerer
manner-plan = planlægger
manner-trymovement = prøver en bevægelse
manner-examine = undersøger
manner-wait = venter
manner-repair = retter op
manner-screen = spørger til advarselstegn
manner-refer = henviser
manner-safetynet = giver et sikkerhedsnet
manner-smalltalk = småsnak

stage-precontemplation = tænker ikke på forandring
stage-contemplation = vejer for og imod
stage-preparation = gør sig klar
stage-action = er i gang
stage-maintenance = holder fast

level-alliance = Tilliden mellem jer
level-autonomy = Oplevet medbestemmelse
level-efficacy = Troen på at kunne trods smerter
level-distress = Belastning

scale-pseq = Tro på egen formåen trods smerter (PSEQ)
scale-tsk11 = Frygt for bevægelse (TSK-11)
scale-fabq_pa = Frygt og undgåelse, fysisk aktivitet (FABQ)
scale-fabq_w = Frygt og undgåelse, arbejde (FABQ)
scale-pcs = Katastrofetanker om smerter (PCS)

phase-planning = Planlægning
phase-delivery = Gennemførelse
phase-evaluation = Evaluering

difficulty-introductory = For begyndere
difficulty-intermediate = For øvede
difficulty-advanced = For erfarne

gate-not-screened = Konsultationen sluttede, før der var spurgt til advarselstegnene.
gate-no-safety-net = Konsultationen sluttede uden et sikkerhedsnet: Ingen har sagt, hvilke tegn der kræver hjælp med det samme, og hvor man skal hen.
gate-referred-unasked = Der blev henvist, før der var spurgt til noget.
gate-emergency-missed = Noget akut blev overset, eller der blev handlet for sent.

coach-safety = Er der noget, der ikke må overses her, og er der spurgt til det eller handlet på det?
coach-none = Intet her er meget bedre end resten. Hvad vil du gerne vide om den, du sidder over for?
coach-d1 = Hvad ville patienten selv kalde en succes?
coach-d2 = Hvad ved du om det, patienten gør, tænker og føler, og ikke kun om det, patienten fejler?
coach-d3 = Hvem bestemmer her, og ud fra hvilken viden?
coach-d4 = Er det nu, der skal forklares, og har du hørt, hvad forklaringen skal passe til?
coach-d5 = Hvad skal en behandling bruges til i patientens liv?
coach-d6 = Hvad kunne få patienten til at bevæge sig trygt uden dig?
coach-d7 = Hvad er det, I måler på?
coach-c1 = Hvad er vigtigt for patienten, som ikke handler om smerter?
coach-c2 = Ved patienten, at der er noget at beslutte?
coach-c3 = Hvad har patienten, der hjælper, og hvad står i vejen?
coach-c4 = Hvad kunne få det her til at give mening for patienten?
coach-c5 = Hvem finder måden at gøre det på?
coach-c6 = Hvad kunne patienten selv finde ud af her og nu?
coach-c7 = Hvad gør patienten på en dårlig dag?
coach-c8 = Hvad var det, patienten satte sig for?
coach-c9 = Hvad sker der, hvis det kommer igen, og ved patienten det?
coach-h1 = Hvad har patienten brug for fra dig før alt andet?
coach-h2 = Hvem andre bør vide det eller hjælpe til?
coach-h3 = Hvordan passer det her ind i patientens liv?
coach-h4 = Hvad har patienten klaret uden selv at regne det for noget?

next-reflect = Du spørger godt. Sig først med dine egne ord, hvad du lige har hørt, og vent lidt, før du spørger igen.
ask-reflect = Ikke noget spørgsmål denne gang: Sig med en halv sætning, hvad der var det vigtige i det, du fik fortalt, og tæl til tre.
next-safety = Spørg til det, der ikke må overses, og handl på det, du hører. Sig, inden I skilles, hvilke tegn der kræver hjælp med det samme, og hvor man skal hen.
next-d1 = Find ud af, hvad patienten ville kalde en succes, før du selv nævner en.
next-d2 = Spørg, hvad patienten gør, tænker og føler omkring det, der er vigtigt, før du underviser, retter eller leder efter fund.
next-d3 = Læg mulighederne på bordet med det, man ved om hver af dem, og lad patienten vælge.
next-d4 = Vent med at forklare, til du har hørt, hvad det skal passe til. Gør det så kort, og spørg, hvad patienten tænker om det.
next-d5 = Tilbyd manuel behandling som én hjælp blandt flere til noget, patienten gerne vil kunne, eller lad være.
next-d6 = Lad patienten finde sin egen måde at bevæge sig på, og hold den rigtige måde ude af det.
next-d7 = Spørg, hvordan det går med det, patienten satte sig for, før du spørger til smerterne.
next-c1 = Gør det, der er vigtigt for patienten, til én lille ting med en dag og et tal, sagt med patientens egne ord.
next-c2 = Sig højt, at der er noget at beslutte, og spørg, hvordan patienten ser på det.
next-c3 = Spørg, hvad der allerede hjælper patienten, og hvad der kunne komme i vejen.
next-c4 = Hjælp patienten med at forstå ét symptom, der skræmmer, ud fra det, du har fået fortalt.
next-c5 = Når patienten står med et problem i hverdagen, så spørg efter patientens løsning, før du kommer med din.
next-c6 = Vælg én ting, som patienten undgår. Lad patienten gætte, prøve og sammenligne, og spørg, hvad det betyder.
next-c7 = Spørg, hvad der har hjulpet på dårlige dage, og lad patienten skrive listen.
next-c8 = Vend tilbage til målet og til, hvordan patienten ser på sin ryg nu, og spørg, hvad der har ændret sig.
next-c9 = Spørg, hvad patienten vil gøre, når en dårlig periode kommer, for det gør den, og hvem der gør hvad.
next-h1 = Når der kommer følelser frem, så bliv hos dem i én replik, før du gør noget andet.
next-h2 = Find ud af, hvem der ellers tager sig af patienten, og arbejd sammen med dem.
next-h3 = Lad det næste skridt passe til det liv, patienten lever: vagten, trappen, barnet.
next-h4 = Nævn noget, patienten selv har gjort, og spørg, hvordan det lykkedes.

ask-safety = ”Er der på det seneste kommet noget nyt med vandladningen, afføringen eller følelsen i skridtet? Det spørger jeg alle om.”
ask-d1 = ”Hvis det gik så godt, som det kunne, hvad ville du så lave på en helt almindelig tirsdag?”
ask-d2 = ”Når du stopper dig selv, hvad går der så gennem hovedet på dig lige inden?”
ask-d3 = ”Her er de veje, vi kan gå. Hvad har du brug for at vide, før du vælger?”
ask-d4 = ”Hvad tror du selv, der foregår i din ryg?”
ask-d5 = ”Sæt nu, det føltes lettere i en time bagefter. Hvad ville du bruge den time til?”
ask-d6 = ”Hvordan ville du gøre det, hvis ingen nogensinde havde fortalt dig hvordan?”
ask-d7 = ”Hvis vi lader smerterne ligge et øjeblik: Hvad fik du gjort i denne uge af det, du gerne ville?”
ask-c1 = ”Hvad er det mindste stykke af det, du kunne nå inden fredag?”
ask-c2 = ”Der er mere end én vej videre herfra. Hvordan har du det bedst med at beslutte den slags?”
ask-c3 = ”Hvad har hjulpet dig så langt?”
ask-c4 = ”Hvad tænkte du, det betød, da det gjorde ondt dér?”
ask-c5 = ”Hvordan har du klaret det indtil nu?”
ask-c6 = ”Hvad tror du, der sker, hvis du prøver det sammen med mig nu? Og hvad skete der så?”
ask-c7 = ”Hvad griber du til på en dårlig dag?”
ask-c8 = ”Du satte dig noget for, da vi mødtes første gang. Hvordan ser du på det nu?”
ask-c9 = ”Når den næste dårlige periode kommer, hvad gør du så den første morgen?”
ask-h1 = ”Hvad har været det sværeste ved det her?”
ask-h2 = ”Hvem andre bør vide, hvad vi har talt om i dag?”
ask-h3 = ”Hvordan ser en dag ud, som det her skal passe ind i?”
ask-h4 = ”Hvordan bar du dig ad med det?”
