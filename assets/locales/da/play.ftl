# At spille i terminalen.

play-visit = Konsultation { $number } af { $of } · { $phase }
play-referral = Henvisning
play-intake = Ved opstart
play-score = { $name }: { $score } ({ $low } til { $high })
play-interlude = Siden sidst
play-task = Din opgave
play-behaviour = Hvad der måske kan ændre sig: { $behaviour }.
play-budget = Der er tid til at sige eller gøre { $n ->
    [one] én ting
   *[other] { $n } ting
}.
play-warnings = Før du spiller: Det møder du undervejs
play-review-none = Endnu ikke gennemgået af en kliniker.
play-review-by = Gennemgået af { $names }.
play-review-by-on = Gennemgået af { $names }, { $date }.
play-turns = { $left ->
    [one] én replik tilbage
   *[other] { $left } replikker tilbage
}
play-you = Du
play-help = Vælg et nummer. ? spørger coachen, t viser, hvad patienten måske tænker, b går en replik tilbage, h viser, hvad der er sagt, q gemmer og slutter.
play-help-exam = Vælg et nummer, og tryk på Enter for at sige replikken. Du kan ikke fortryde noget. h viser, hvad der er sagt, q gemmer og slutter.
play-picked = Du ville sige: { $line } – Enter siger det, og et andet nummer vælger noget andet.
play-not-offered = Vælg et nummer fra 1 til { $most } eller et af bogstaverne.
play-coach = Coach: { $question }
play-coach-no = Der er ingen coach til eksamen.
play-thought-no = Til eksamen siger ingen, hvad de tænker.
play-last-chance = En sidste chance, før patienten går. Det mangler: { $what }.
play-rest = Tryk på Enter for at læse, hvad der ligger bag, replik for replik. Skriver du noget andet, slutter du her.
play-back = Du fortryder replikken.
play-back-no = Her er ikke noget at fortryde.
play-saved = Gemt. Fortsæt herfra med:
play-not-saved = Der er ikke gemt noget af dette forløb.
play-open-elsewhere = { $reason }. Vil du begynde et nyt forløb, så angiv et frø, for eksempel `--seed 7`.
play-over-visit = Konsultationen er slut.
play-over-course = Det var den sidste konsultation.
play-again-from = Du stoppede i konsultation { $visit }. Nu går det videre derfra.
play-torn = Dit sidste valg var ikke gemt helt. Det er der rettet op på, og du kan vælge igen.
play-cannot-save = Dit forløb kan ikke gemmes ({ $reason }). Du kan spille videre, men der bliver ikke gemt noget.
play-settings = Dine indstillinger kan ikke læses ({ $reason }). Forløb gemmes i { $folder }, også hvis indstillingerne angav en anden mappe.
play-changed = Du forlod en tidligere udgave af scenariet, før det var slut. Nu begynder det forfra, og dit gamle forløb er gemt.
play-unreadable = { $n ->
    [one] Et forløb kan ikke læses og bliver liggende, som det er ({ $reason }).
   *[other] { $n } forløb kan ikke læses og bliver liggende, som de er (det første: { $reason }).
}
play-ended-early = Indtastningen sluttede. Forløbet er gemt. Fortsæt herfra med:
play-cannot-resume = Et tidligere forløb kan ikke fortsættes ({ $reason }). Et nyt begynder, og det gamle er gemt.
