# Et hold, der spiller sammen.

workshop-title = Sammen med et hold
workshop-summary-title = Hvad holdet gjorde: { $name }
workshop-in-short = Kort fortalt
workshop-voted = { $n ->
    [one] Holdet stemte én gang.
   *[other] Holdet stemte om { $n } valg.
}
workshop-split = Det delte sig mest her: { $turns }.
workshop-moved = Samtalen flyttede hænder her: { $turns }.
workshop-moved-here = Samtalen flyttede mindst { $hands ->
    [one] én hånd
   *[other] { $hands } hænder
}. For en af de bedste replikker var der { $before } af { $beforeof } før og { $after } af { $afterof } efter.
workshop-first = Hænder
workshop-again = Efter samtalen
workshop-said = sagt
workshop-means = Hænderne er talt af den, der ledte holdet. Det, der flyttede sig mellem to afstemninger, behøver ikke skyldes samtalen.
workshop-ask = Hvorfor kunne nogen sige hver af dem?
workshop-other = Den anden replik
workshop-stops = { $n ->
    [0] Forfatteren nævner intet sted i dette besøg at stoppe.
    [one] Forfatteren nævner ét sted i dette besøg at stoppe.
   *[other] Forfatteren nævner { $n } steder i dette besøg at stoppe.
}
workshop-behind = Bag ansigtet
workshop-on = Videre
workshop-back = Tilbage
workshop-talk = Stop her og tal
workshop-no-talk = Stop ikke her
workshop-keep = Gem som side
workshop-notes = Mine noter
workshop-pick = Spil den her
guide-ask = Spørg holdet
guide-letter = Replik
guide-line = Hvad der kan siges
guide-best = Blandt de bedste
guide-misreadings = Hvad et hold kan misforstå
