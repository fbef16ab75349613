# Hvad man kan vise af sin øvelse.

portfolio-title = Øvelse i samtaler om langvarige rygsmerter
portfolio-name = Navn:
portfolio-made = Lavet den { $day } med Backstory, et øveprogram med skrevne patienter.
portfolio-in-short = Kort fortalt
portfolio-hours = { $hours ->
    [0] { $minutes } minutter
    [one] 1 time og { $minutes } minutter
   *[other] { $hours } timer og { $minutes } minutter
}
portfolio-period = Fra { $from } til { $to }.
portfolio-people = { $n ->
    [0] Kun enkelte øjeblikke.
   *[other] Mødt: { $people }.
}
portfolio-empty = Intet er gjort færdigt endnu.
portfolio-reckoned = Minutterne går fra forsøgets begyndelse til dets slutning, hvis det var i ét stræk. Ellers er de regnet som halvandet minut pr. valg.
portfolio-items = Hvad der er øvet
portfolio-items-mean = De fleste punkter er fra Kongsted m.fl. 2021 om egenmestring ved rygbesvær. Chancer er øjeblikke, hvor en replik kunne gøre, hvad punktet siger; hjulpet er dem, hvor sådan en replik blev sagt og hjalp den simulerede patient. De er ikke karakterer.
portfolio-item = Punkt
portfolio-landed = Hjalp
portfolio-chances = Chancer
portfolio-sittings = Hvornår og med hvem
portfolio-day = Dag
portfolio-with = Med
portfolio-decisions = Valg
portfolio-minutes = Minutter
portfolio-reflections = Hvad jeg tænkte om det
portfolio-asked-regret = Hvilken replik ville du tage tilbage?
portfolio-asked-closed = Hvad fik personen til at lukke sig?
portfolio-asked-opened = Hvad fik personen til at åbne sig?
portfolio-own = Hvad jeg sagde med mine egne ord, før jeg så replikkerne
portfolio-own-said = Jeg sagde:
portfolio-own-chose = Så valgte jeg:
portfolio-next = Hvad jeg vil gøre anderledes med patienter
portfolio-next-hint = Skrives i hånden.
portfolio-sign = Dato og underskrift:
portfolio-means = Det er, hvad man selv siger om sin øvelse. Programmet har talt det sammen og kan ikke vide, hvem der spillede. Det er intet bevis.
portfolio-save = Portefølje som fil
