# Et scenarie som manuskript, til kolleger, der gennemgår det.

script-title = Manuskript: { $title }
script-lead = Hele scenariet med alle veje. Hvilket svar { $name } giver, kommer an på, hvordan { $name } har det på det tidspunkt. Efter ”hvis” står, hvad der afgør det.
script-levels = Ved begyndelsen
script-person = Patienten
script-stage = Forandringsfase for { $behaviour }: { $stage }.
script-strengths = Styrker
script-believes = Tror
script-fears = Frygter
script-goals = Vil gerne
script-facts = Kan fortælle eller gå med til
script-variants = Udgaver
script-variant-head = { $id }, trækkes { $weight } ud af { $of } gange
script-emergency = med noget akut i { $visit }
script-letter = Henvisningen
script-task = Opgaven
script-time = højst { $n ->
    [one] én replik
   *[other] { $n } replikker
}
script-you = Du
script-if = hvis { $what }
script-offered = Kan vælges, hvis { $what }
script-once = Kan kun vælges én gang.
script-otherwise = Kan vælges, når der ikke er andet.
script-about = om { $what }
script-does = gør: { $item } ({ $title })
script-dont = undgå: { $item } ({ $title })
script-untrue = passer ikke, hvis { $what }
script-tells = fortæller { $what }
script-bid = { $bid ->
    [AsksPlainly] spørger ligeud
    [Wonders] undrer sig og er klar til en forklaring
    [Grieves] er ked af det
    [Hesitates] har en plan og tvivler på den
    [HasDoneIt] har gjort det
    [NewInTheBody] fortæller om noget nyt i kroppen
    [WantsHands] beder om manuel behandling
   *[HasAPlan] siger, hvad planen er, og hvornår det skal ske
}
script-setting = Rammerne
script-pathway = { $source }, læst { $date }.
script-agrees = går med til { $what }
script-end-visit = konsultationen slutter
script-why = Hvorfor
script-home = Derhjemme
script-time-up = Når tiden er gået
script-endings = Slutninger
script-afterwards = Hvordan det går bagefter (fra hver liste det første, der passer; står i debriefingen)
script-and = og
script-or = eller
script-not = ikke ({ $what })
script-told = { $what } er fortalt
script-heard = { $what } er hørt
script-agreed = { $what } er aftalt
script-said = { $what } er sagt
script-just-said = { $what } er sagt lige før
script-asked = der er spurgt til { $what }
script-net-given = der er givet et sikkerhedsnet
script-why-here = Hvorfor, hvis dette var svaret
script-verdict = ”{ $what }” gælder for replikken
script-chance = tilfældet vil det ({ $what }, { $percent } %)
script-variant = det er udgaven { $what }
script-stage-from = fasen er ”{ $what }” eller længere fremme
script-stage-before = fasen er før ”{ $what }”
script-at-least = ”{ $what }” er mindst { $n }
script-below = ”{ $what }” er under { $n }
