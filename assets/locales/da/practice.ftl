# Hjælp til at øve sig. $pronoun er She, He eller They; $name er det navn, personen bliver kaldt.

practise-head = Hvordan vil du øve dig?
practise-lead = Begge dele tager længere tid, og du lærer mere end af bare at vælge. Under samtalen kan du også bede coachen om et vink og se, hvad patienten måske tænker.
practise-own = Skrive min egen replik først
practise-expect = Sige, hvad jeg regner med, at replikken gør
thought-fear = { $pronoun ->
    [She] Det er hun bange for, men det har hun ikke fortalt dig.
    [He] Det er han bange for, men det har han ikke fortalt dig.
   *[They] Det er de bange for, men det har de ikke fortalt dig.
}
thought-fear-told = { $pronoun ->
    [She] Det er hun bange for, og det har hun fortalt dig.
    [He] Det er han bange for, og det har han fortalt dig.
   *[They] Det er de bange for, og det har de fortalt dig.
}
thought-belief = { $pronoun ->
    [She] Det er hun sikker på, men det har hun ikke fortalt dig.
    [He] Det er han sikker på, men det har han ikke fortalt dig.
   *[They] Det er de sikre på, men det har de ikke fortalt dig.
}
thought-belief-told = { $pronoun ->
    [She] Det er hun sikker på, og det har hun fortalt dig.
    [He] Det er han sikker på, og det har han fortalt dig.
   *[They] Det er de sikre på, og det har de fortalt dig.
}
thought-because = Om din sidste replik: { $because }
own-ask = Hvad ville du sige?
own-hint = Skriv det med dine egne ord. Bagefter ser du de replikker, du kan vælge imellem.
own-pass = Vis replikkerne
own-keep = Gem og fortsæt
own-would-say = Du ville sige
expect-ask = { $pronoun ->
    [She] Hvad gør hun?
    [He] Hvad gør han?
   *[They] Hvad gør de?
}
expect-other = Vælg en anden replik
expect-opens = { $pronoun ->
    [She] Hun åbner sig: kommer nærmere eller fortæller mig noget
    [He] Han åbner sig: kommer nærmere eller fortæller mig noget
   *[They] De åbner sig: kommer nærmere eller fortæller mig noget
}
expect-stays = { $pronoun ->
    [She] Hun bliver, som hun er
    [He] Han bliver, som han er
   *[They] De bliver, som de er
}
expect-closes = { $pronoun ->
    [She] Hun lukker sig: trækker sig væk eller bliver stille
    [He] Han lukker sig: trækker sig væk eller bliver stille
   *[They] De lukker sig: trækker sig væk eller bliver stille
}
expected-opens = { $pronoun ->
    [She] hun ville åbne sig
    [He] han ville åbne sig
   *[They] de ville åbne sig
}
expected-stays = { $pronoun ->
    [She] hun ville blive, som hun var
    [He] han ville blive, som han var
   *[They] de ville blive, som de var
}
expected-closes = { $pronoun ->
    [She] hun ville lukke sig
    [He] han ville lukke sig
   *[They] de ville lukke sig
}
happened-opens = { $pronoun ->
    [She] hun åbnede sig
    [He] han åbnede sig
   *[They] de åbnede sig
}
happened-stays = { $pronoun ->
    [She] hun blev, som hun var
    [He] han blev, som han var
   *[They] de blev, som de var
}
happened-closes = { $pronoun ->
    [She] hun lukkede sig
    [He] han lukkede sig
   *[They] de lukkede sig
}
expected-right = Du ventede, at { $expected }, og sådan gik det.
expected-wrong = Du ventede, at { $expected }, men { $happened }.
reflect-title = Før du ser resultatet
reflect-lead = Skriv én sætning til hvert spørgsmål eller slet ingen. Det bliver gemt til dig alene, medmindre du selv vil dele det.
reflect-regret = Hvilken replik ville du helst tage i dig igen, og hvorfor?
reflect-closed = { $pronoun ->
    [She] Her lukkede hun sig. Hvorfor tror du, hun gjorde det?
    [He] Her lukkede han sig. Hvorfor tror du, han gjorde det?
   *[They] Her lukkede de sig. Hvorfor tror du, de gjorde det?
}
reflect-opened = { $pronoun ->
    [She] Her åbnede hun sig mest. Hvad tror du, der hjalp?
    [He] Her åbnede han sig mest. Hvad tror du, der hjalp?
   *[They] Her åbnede de sig mest. Hvad tror du, der hjalp?
}
reflect-on = Se, hvordan det gik
