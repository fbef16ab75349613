# Afspilleren i en browser.

web-skip = Gå til indholdet
web-gone = Det er ikke i denne browser
web-elsewhere = Backstory er åben i en anden fane eller et andet vindue i denne browser. Fortsæt dér, eller luk det og prøv igen her: kun ét ad gangen kan gemme det, du gør.
web-again = Prøv igen
web-keeps = { $n ->
    [0] Intet endnu. Det, du gør, bliver gemt i denne browser på denne enhed og sendes ikke andre steder hen, medmindre dit kursus beder om det.
    [one] Ét forsøg og disse indstillinger, i denne browser på denne enhed.
   *[other] { $n } forsøg og disse indstillinger, i denne browser på denne enhed.
}
web-keeps-perhaps = En browser kan slette det, den gemmer, når den mangler plads, eller efter uger uden besøg. Gem det som en fil fra tid til anden.
web-keeps-never = Denne browser gemmer intet for denne side. Du kan spille til ende; gem dit forsøg som en fil, før du lukker siden, ellers går det tabt.
web-not-kept = Det, du gør, kan ikke gemmes i denne browser ({ $reason }). Du kan spille videre; gem dit forsøg som en fil, før du lukker siden.
web-no-files = Nogle filer kunne ikke hentes ({ $reason }). Tjek din forbindelse, og vælg sproget igen.
web-save-attempt = Gem dette forsøg som en fil
web-save-all = Gem alle mine forsøg som én fil
web-import = Hent en fil ind, som du har gemt her eller med appen
web-lms-refused = Din kursusside tager ikke imod det, der rapporteres ({ $reason }). Du kan spille videre: der prøves igen af sig selv. Gem dit forsøg som en fil, før du lukker siden.
web-lms-taken = Din kursusside har nu taget imod det hele.
web-lms-earlier = Det, du forlod her, blev spillet på en tidligere version af dette scenarie og kan ikke fortsættes. Du begynder forfra.
web-lms-own = Dine egne ord kan ikke længere være i det, din kursusside gemmer. De bliver i denne browser og i filen med dit forsøg.
web-about-rules = Hvordan en person reagerer, er skrevet ned som regler. Hver siger hvorfor og nævner sin undersøgelse, eller at det er vores eget valg.
web-about-licence = Programmet er fri software under MIT- eller Apache 2.0-licensen. Scenarier, rubrik og tekster er under CC BY 4.0.
web-about-data = Det, du gør her, bliver i denne browser, medmindre denne side er en del af et kursus: så får din kursusside hvert valg at vide, scoren, og om sikkerheden blev holdt, men ikke det, du skriver med dine egne ord, undtagen for at kunne fortsætte derfra senere.
