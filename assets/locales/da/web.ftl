# Afspilleren i en browser. En kursusside er den læringsplatform, som den står i.

web-skip = Gå til indholdet
web-gone = Forsøget er ikke gemt i denne browser
web-elsewhere = Backstory er allerede åben i en anden fane eller et andet vindue. Fortsæt dér, eller luk Backstory dér, og prøv igen her. Det, du gør, kan kun gemmes ét sted ad gangen.
web-again = Prøv igen
web-keeps = { $n ->
    [0] Intet endnu. Det, du gør, bliver gemt i denne browser på denne enhed.
    [one] Ét forsøg og disse indstillinger, i denne browser på denne enhed.
   *[other] { $n } forsøg og disse indstillinger, i denne browser på denne enhed.
}
web-keeps-perhaps = En browser kan slette det, den har gemt, hvis den mangler plads, eller hvis du ikke har besøgt siden i flere uger. Gem derfor det hele som en fil en gang imellem.
web-keeps-never = Denne browser gemmer ikke noget fra denne side. Du kan godt spille helt til slut, men gem dit forsøg som en fil, før du lukker siden. Ellers går det tabt.
web-not-kept = Det, du gør, kan ikke gemmes i denne browser ({ $reason }). Du kan godt spille videre, men gem dit forsøg som en fil, før du lukker siden.
web-no-files = Nogle filer kunne ikke hentes ({ $reason }). Tjek din internetforbindelse, og vælg dit sprog igen i indstillingerne.
web-save-attempt = Gem dette forsøg som sikkerhedskopi
web-save-all = Gem alle mine forsøg i én fil
web-import = Indlæs en fil, som du har gemt her eller i appen
web-course-reflect = Skriv én sætning til hvert spørgsmål eller slet ingen.
web-course-own = Denne side er en del af et kursus. For at du kan fortsætte senere, gemmer din kursusside også disse ord, og den, der driver siden, kan måske læse dem. De indgår ikke i dit resultat.
web-course-data = Denne side er en del af et kursus. Din kursusside gemmer hvert af dine valg, din score, og om sikkerheden var i orden. Den gemmer også dine egne ord, så du kan fortsætte senere. De indgår ikke i dit resultat, men den, der driver kursussiden, kan måske læse dem.
web-course-mark = Det her er lavet til at øve sig med. Det er endnu ikke afprøvet med studerende, og at vælge en replik er ikke det samme som selv at finde ordene. Dit kursus har bestemt, hvad der skal til for at bestå.
web-lms-refused = Din kursusside har ikke gemt dine seneste skridt ({ $reason }). Du kan spille videre; der bliver automatisk prøvet igen. Står dette her stadig til sidst, så gem dit forsøg som en fil.
web-lms-taken = Nu er det hele gemt på din kursusside.
web-lms-earlier = Scenariet er blevet opdateret. Det forsøg, du forlod, blev spillet i den tidligere version, så du begynder forfra.
web-lms-own = Der er ikke plads til flere af dine egne ord på din kursusside. De ligger stadig i denne browser og i filen med dit forsøg.
web-about-rules = Hver reaktion følger en nedskrevet regel. Hver regel er begrundet og henviser til et studie eller oplyser, at den er vores eget valg.
web-about-licence = Programmet er fri software under MIT- eller Apache 2.0-licensen. Scenarier, vurderingskriterier og tekster er udgivet under CC BY 4.0.
web-about-data = Det, du gør her, bliver i denne browser på denne enhed. Der bliver ikke sendt noget nogen steder hen.
