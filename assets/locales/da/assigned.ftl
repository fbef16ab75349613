# Det, et hold har fået for, til dem, der spiller det.

assigned-who-title = Hvem er du?
assigned-who-lead = Din underviser kender dig på et id, for eksempel dit studienummer. Skriv det samme hver gang: Det står i det, du afleverer.
assigned-who = Dit id
assigned-who-go = Fortsæt
assigned-who-empty = Skriv først dit id, for eksempel dit studienummer.
assigned-who-too-long = Et id er kortere end det. Skriv for eksempel dit studienummer.
assigned-who-unreadable = Et id består kun af bogstaver, tal og tegn.
assigned-as = Du spiller som { $student }.
assigned-else = Jeg er en anden
assigned-exam = Det er en prøve: Der er ingen coach, og intet kan tages tilbage.
assigned-many = Du kan spille hver af dem, så tit du vil, og { $counts ->
    [first] det første forsøg tæller
    [last] det sidste forsøg tæller
   *[best] det bedste forsøg tæller
}.
assigned-attempts = { $n ->
    [one] Du har ét forsøg med hver.
   *[other] Du har { $n } forsøg med hver, og { $counts ->
        [first] det første tæller
        [last] det sidste tæller
       *[best] det bedste tæller
    }.
}
assigned-opens = Det begynder den { $date }.
assigned-closes = Aflever senest den { $date }.
assigned-hand-in = Gem det, jeg afleverer
assigned-handed-in = { $n ->
    [one] Ét forsøg er gemt som { $file }. Giv filen til din underviser.
   *[other] { $n } forsøg er gemt som { $file }. Giv filen til din underviser.
}
assigned-nothing = Der er ikke noget at aflevere endnu. Spil først.
assigned-not-yet = Ikke gennemført endnu: { $names }. Gem det igen, når du har.
