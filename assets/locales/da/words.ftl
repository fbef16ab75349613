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

line-ends = afslutter konsultationen
line-may-end = kan afslutte konsultationen
verdict-landed = Det hjalp
verdict-neutral = Det hverken hjalp eller skadede
verdict-mistimed = Det kom på det forkerte tidspunkt
verdict-harmful = Det skadede
verdict-safety-open = Sikkerheden var ikke på plads

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


coach-safety = Er der noget her, der ikke må overses? Er der spurgt til det eller handlet på det?
coach-none = Her har jeg ikke noget særligt at spørge om. Hvad vil du gerne vide om den, du sidder over for?
coach-d1 = Hvad ville patienten selv kalde en succes?
coach-d2 = Hvad ved du om det, patienten gør, tænker og føler, og ikke kun om, hvad der er galt med ryggen?
coach-d3 = Hvem træffer beslutningen her, og hvad er det nødvendigt at vide først?
coach-d4 = Er det det rigtige tidspunkt at forklare noget på, og ved du, hvad patienten selv tænker?
coach-d5 = Hvad kunne manuel behandling hjælpe patienten med at gøre i hverdagen?
coach-d6 = Hvad kunne få patienten til at bevæge sig trygt, når du ikke er der?
coach-d7 = Hvordan afgør du og patienten, om det går bedre?
coach-c1 = Hvad er vigtigt for patienten, som ikke handler om smerter?
coach-c2 = Ved patienten, at der er noget at tage stilling til?
coach-c3 = Hvad kunne hjælpe patienten med at ændre noget, og hvad gør det svært?
coach-c4 = Hvad kunne hjælpe patienten med at forstå sine symptomer?
coach-c5 = Hvem skal finde løsningen her, dig eller patienten?
coach-c6 = Hvad kunne patienten selv finde ud af ved at prøve det her og nu?
coach-c7 = Hvad kan patienten gøre på en dårlig dag?
coach-c8 = Hvad ville patienten gerne opnå, og hvordan ser patienten på det nu?
coach-c9 = Hvad gør patienten, hvis det bliver værre igen?
coach-h1 = Hvad har patienten brug for fra dig før alt andet?
coach-h2 = Hvem andre bør vide det eller kunne hjælpe?
coach-h3 = Hvordan passer det her ind i patientens liv?
coach-h4 = Hvad har patienten klaret godt uden selv at lægge mærke til det?
coach-s1 = Hvilke tegn på alvorlig sygdom er der endnu ikke spurgt til?
coach-s2 = Ved patienten, hvilke tegn der kræver hjælp, og hvor man skal henvende sig?
coach-s3 = Er der sagt noget, der ikke kan vente?

next-reflect = Du stiller gode spørgsmål. Før du stiller det næste, så sig med dine egne ord, hvad du lige har hørt, og vent lidt.
ask-reflect = Denne gang er det ikke et spørgsmål: Sig med få ord, hvad der var det vigtigste i det, patienten fortalte, og tæl så til tre for dig selv.
next-safety = Spørg til det, der ikke må overses, og handl på det, du hører. Sig, inden I skilles, hvilke tegn der kræver hjælp med det samme, og hvor man skal hen.
next-d1 = Spørg, hvad patienten ville kalde en succes, før du selv foreslår et mål.
next-d2 = Spørg, hvad patienten gør, tænker og føler i de situationer, der betyder noget, før du underviser, retter eller leder efter fejl.
next-d3 = Fortæl, hvilke muligheder der er, og hvad man ved om hver af dem, og lad patienten vælge.
next-d4 = Før du forklarer noget, så find ud af, hvad patienten selv tænker. Gør så forklaringen kort, og spørg, hvad patienten tænker om den.
next-d5 = Tilbyd manuel behandling som én hjælp blandt flere til noget, patienten gerne vil kunne. Ellers lad være.
next-d6 = Lad patienten finde sin egen måde at bevæge sig på, og lad være med at lære patienten én rigtig måde.
next-d7 = Spørg, hvordan det går med det, patienten gerne ville, før du spørger til smerterne.
next-c1 = Gør det, der er vigtigt for patienten, til ét lille mål med en dag og et tal, sagt med patientens egne ord.
next-c2 = Sig tydeligt, at der er noget at tage stilling til, og spørg, hvordan patienten ser på det.
next-c3 = Spørg, hvad der allerede hjælper patienten, og hvad der kunne komme i vejen.
next-c4 = Vælg ét symptom, der skræmmer patienten, og hjælp med at forstå det ud fra det, du har fået fortalt.
next-c5 = Når patienten har et problem i hverdagen, så spørg, hvordan patienten selv ville løse det, før du foreslår noget.
next-c6 = Vælg én ting, som patienten undgår. Lad patienten sige, hvad der nok vil ske, prøve det og sammenligne. Spørg så, hvad det betyder for patienten.
next-c7 = Spørg, hvad der har hjulpet på dårlige dage, og lad patienten skrive listen.
next-c8 = Vend tilbage til patientens mål og til, hvordan patienten forstår sin ryg nu, og spørg, hvad der har ændret sig.
next-c9 = Der kommer dårlige perioder. Spørg, hvad patienten vil gøre, når den næste kommer, og hvem der kan gøre hvad.
next-h1 = Når patienten viser en følelse, så tag imod den først, før du spørger eller forklarer noget andet.
next-h2 = Find ud af, hvem der ellers behandler eller hjælper patienten, og arbejd sammen med dem.
next-h3 = Lad det næste skridt passe ind i patientens hverdag, for eksempel arbejdstiderne, trapperne eller børnene.
next-h4 = Nævn noget, patienten selv har gjort, og spørg, hvordan det lykkedes.
next-s1 = Spørg til advarselstegnene med almindelige ord, og undersøg det, der skal undersøges.
next-s2 = Sig, før patienten går, hvilke tegn der kræver hjælp, hvor man skal henvende sig, og hvor hurtigt.
next-s3 = Når et tegn ikke kan vente, så sørg for hjælp samme dag: Sig hvad, hvor, og hvem der ringer til hvem.

ask-safety = ”Er der på det seneste kommet noget nyt med vandladningen, afføringen eller følelsen i skridtet? Det spørger jeg alle om.”
ask-d1 = ”Hvis det gik så godt som muligt, hvad ville du så lave på en helt almindelig tirsdag?”
ask-d2 = ”Når du lader være med at gøre noget, hvad tænker du så lige inden?”
ask-d3 = ”Vi kan gøre flere forskellige ting. Hvad har du brug for at vide, før du vælger?”
ask-d4 = ”Hvad tror du selv, der foregår i din ryg?”
ask-d5 = ”Hvis ryggen føltes lettere i en time efter behandlingen, hvad ville du så bruge den time til?”
ask-d6 = ”Hvordan ville du gøre det, hvis ingen nogensinde havde fortalt dig hvordan?”
ask-d7 = ”Lad os lægge smerterne lidt til side. Hvad fik du gjort i denne uge af det, du gerne ville?”
ask-c1 = ”Hvad er den mindste del af det, du kunne nå inden fredag?”
ask-c2 = ”Der er mere end én vej videre herfra. Hvordan vil du helst have, at vi beslutter det?”
ask-c3 = ”Hvad har hjulpet dig så langt, og hvad har gjort det svært?”
ask-c4 = ”Hvad tænkte du, det betød, da det gjorde ondt dér?”
ask-c5 = ”Hvordan har du klaret det indtil nu?”
ask-c6 = ”Hvad tror du, der sker, hvis du prøver det her sammen med mig?” Og bagefter: ”Hvad skete der så?”
ask-c7 = ”Hvad gør du på en dårlig dag, som hjælper lidt?”
ask-c8 = ”Da vi mødtes første gang, var der noget, du gerne ville kunne. Hvordan ser du på det nu?”
ask-c9 = ”Når den næste dårlige periode kommer, hvad gør du så den første morgen?”
ask-h1 = ”Hvad har været det sværeste ved det her?”
ask-h2 = ”Hvem andre bør vide, hvad vi har talt om i dag?”
ask-h3 = ”Hvordan ser en almindelig dag ud for dig, og hvor kunne det her passe ind?”
ask-h4 = ”Hvordan bar du dig ad med det?”
ask-s1 = ”Det spørger jeg alle om: Er der noget nyt med vandladningen, afføringen eller følelsen i skridtet?”
ask-s2 = ”Hvilket tegn ville få dig til at ringe til nogen samme dag?”
ask-s3 = ”Det her skal ses på i dag. Hvem kan køre dig derhen?”
