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
play-last-chance = En sidste chance, før patienten går. Det mangler: { $what }.
play-over-visit = Konsultationen er slut.
play-over-course = Det var den sidste konsultation.
play-again-from = Du stoppede i konsultation { $visit }. Nu går det videre derfra.
play-torn = Dit sidste valg var ikke gemt helt. Det er der rettet op på, og du kan vælge igen.
play-cannot-save = Dit forløb kan ikke gemmes ({ $reason }). Du kan spille videre, men der bliver ikke gemt noget.
play-changed = Du forlod en tidligere udgave af scenariet, før det var slut. Nu begynder det forfra, og dit gamle forløb er gemt.
play-unreadable = { $n ->
    [one] Et forløb kan ikke læses og bliver liggende, som det er ({ $reason }).
   *[other] { $n } forløb kan ikke læses og bliver liggende, som de er (det første: { $reason }).
}
