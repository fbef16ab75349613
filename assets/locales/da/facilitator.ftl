# Til den, der spiller en patient sammen med et hold.

guide-title = Til underviseren: { $title }
guide-none = Forfatteren har ikke skrevet noget til undervisere. Det følgende er regnet ud fra scenariet.
guide-purpose = Hvad det er godt til
guide-warnings = Sig, før I begynder, hvad det handler om:
guide-timing = Sådan bruger I tiden
guide-timing-means = I spiller de besøg, der har flest steder at stoppe. En afstemning ved håndsoprækning tager cirka et minut pr. valg. Et stop tager fire til syv minutter. Gør hellere et stop kortere end slutningen.
guide-minutes = { $n } minutter
guide-from = Fra
guide-for = Minutter
guide-what = Hvad
guide-part-opening = Læs henvisningen på væggen højt, og sig, hvordan I stemmer: én hånd til én replik.
guide-part-between = Læs højt, hvad der er sket derhjemme; det står på væggen.
guide-part-close = Se på, hvor holdet flyttede sig, og hvad personen kan nu. Hvad tager hver enkelt med sig?
guide-part-play = { $visit }: cirka { $decisions } valg{ $stops ->
    [0] {""}
    [one] , ét stop
   *[other] , { $stops } stop
}
guide-stops = Her kan I stoppe
guide-stops-mean = Lad holdet stemme først, tal så sammen, og stem igen. Vis først efter anden afstemning, hvordan replikkerne virker. Andelene er fra simulerede hold.
guide-came = { $percent } % af de simulerede hold kommer hertil.
guide-longer = til halvfems minutter
guide-nobody-came = Ingen af de simulerede hold kom hertil: det ligger på en sjælden vej.
guide-otherwise = En anden dag, eller efter en anden begyndelse:
guide-share = Stemmer
guide-lands = Hvordan den virker
guide-splits = Andre steder, hvor hold deler sig
guide-splits-mean = Her stemmer omtrent lige mange i simulerede hold på en af de bedste replikker og på en anden.
guide-endings = Sådan kan det ende
guide-simulated = Stemmer og andele er fra tres simulerede hold på fireogtyve med forskellige vaner. De viser, hvor replikkerne skiller folk. De siger ikke noget om jeres hold.
