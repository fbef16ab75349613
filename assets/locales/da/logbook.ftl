# Logbogen, og hvad der er gemt om den, der spiller.

logbook-title = Logbog
logbook-empty = Ikke noget endnu. Efter din første samtale kan du se her, hvad du øver, hvad du tit gør, og alle dine forløb.
logbook-today = Hvis du har et kvarter
logbook-why-go-on = Du forlod { $name } efter { $turns ->
    [one] én replik
   *[other] { $turns } replikker
}. Du kan fortsætte derfra.
logbook-why-new = Du har ikke mødt { $name } endnu. Den første konsultation tager omkring et kvarter.
logbook-why-weak = ”{ $item }” er gået godt { $landed } ud af { $of } gange på det seneste. Hos { $name } får du tit brug for det.
logbook-why-due = “{ $item }” gik godt for { $days } dage siden og skal øves igen. Med { $name } kommer det på tale.
logbook-why-drill = { $n } ting skal øves igen, først og fremmest “{ $item }”. Enkelte øjeblikke fra samtaler, du kender, tager cirka ti minutter.
logbook-drill = Ti øjeblikke
logbook-right = { $right } af { $of } gange en af de bedste replikker
logbook-why-again = { $days ->
    [0] Du mødte { $name } i dag. Det tager fem minutter at gå tilbage til ét øjeblik og sige noget andet.
    [one] Du mødte sidst { $name } i går.
   *[other] Du mødte sidst { $name } for { $days } dage siden.
}
logbook-skills = Hvad du øver
logbook-skills-hint = Hver søjle er et forløb, det seneste til højre. Jo flere chancer der lykkedes, jo mere er den fyldt. Gør du noget, du skulle undgå, tæller det som en tabt chance. Den tynde streg viser, hvor langt tallet kan ligge fra din kunnen ved et tilfælde, ni ud af ti gange.
logbook-lately = { $of ->
    [0] På det seneste skulle { $donts ->
        [one] én ting
       *[other] { $donts } ting
    } være undgået
   *[other] På det seneste lykkedes { $landed } ud af { $of }{ $donts ->
        [0] { "" }
        [one] , og én ting skulle være undgået
       *[other] , og { $donts } ting skulle være undgået
    }
}
logbook-due = Skal øves igen:
logbook-habits = Vaner
logbook-habit = { $of ->
    [one] i dit eneste afsluttede forløb
   *[other] i { $shown } af { $of } forløb
}
logbook-no-habits = Endnu er ingen måde at tale på kommet igen så tit, at den kan kaldes en vane.
logbook-people = Hvem du har mødt
logbook-met = { $name }: { $times ->
    [0] ikke spillet til ende, { $when }
    [one] spillet til ende én gang, sidst mødt { $when }
   *[other] spillet til ende { $times } gange, sidst mødt { $when }
}
logbook-not-met = { $name }: ikke mødt endnu
logbook-ago = { $days ->
    [0] i dag
    [one] i går
   *[other] for { $days } dage siden
}
logbook-attempts = { $n ->
    [one] Dit eneste forløb
   *[other] Dine { $n } forløb
}
logbook-go-on = Fortsæt
logbook-look-back = Se, hvordan det gik
logbook-earlier = Spillet på en tidligere udgave. Kun denne opsummering er tilbage.
logbook-exam = Eksamen
logbook-score = resultat { $score }
logbook-safety-kept = sikkerheden i orden
logbook-safety-incomplete = sikkerheden mangelfuld
logbook-safety-lost = sikkerheden glippede
logbook-no-score = intet resultat
logbook-first-tries = første bud { $score }
logbook-left = forladt efter { $turns ->
    [one] én replik
   *[other] { $turns } replikker
}
data-title = Hvad der er gemt om dig
data-export = Gem alt som fil
data-imported = { $new ->
    [one] Ét forløb er nyt her
   *[other] { $new } forløb er nye her
}, og { $known } havde du i forvejen.
data-refused = { $n ->
    [one] Ét kunne ikke hentes ind ({ $reason }).
   *[other] { $n } kunne ikke hentes ind (det første: { $reason }).
}
data-delete = Slet alt
data-delete-sure = { $n ->
    [one] Ét forløb og alle indstillinger
   *[other] { $n } forløb og alle indstillinger
} forsvinder, og ingen kan få dem tilbage.
data-delete-now = Slet det nu
data-keep = Behold det
data-deleted = { $n ->
    [one] Ét forløb er slettet
   *[other] { $n } forløb er slettet
}, og indstillingerne står, som de gjorde fra starten.
logbook-better = Før { $earlier } af { $earlierof }, senere { $later } af { $laterof }: mere, end tilfældet plejer at give
logbook-worse = Før { $earlier } af { $earlierof }, senere { $later } af { $laterof }: mindre, og det giver tilfældet sjældent
logbook-unclear = Før { $earlier } af { $earlierof }, senere { $later } af { $laterof }: det kan være tilfældigt
logbook-reminder = { $days ->
    [one] Du øvede dig sidst i går.
   *[other] Du øvede dig sidst for { $days } dage siden.
} { $every ->
    [one] Du ville mindes om det hver dag.
   *[other] Du ville mindes om det hver { $every }. dag.
}
logbook-workshop = Sammen med et hold
