# Enkelte øjeblikke, hvert med svar og begrundelse.

drill-title = Øjeblik { $number } af { $of }
drill-before = Lidt tidligere
drill-about = Dette øjeblik handlede om { $item }.
drill-best = Det var en af de bedste replikker her.
drill-next = Næste øjeblik
drill-end = Se, hvordan det gik
drill-done = { $right } af { $of } gange en af de bedste replikker
drill-apart = Enkelte øjeblikke har deres eget resultat og tæller ikke med i nogen score. Det, de handlede om, tæller med i din logbog og kommer hurtigere igen, hvis det ikke gik godt.
drill-items = Hvad de handlede om
drill-item = { $item }: { $landed } af { $of }
drill-moments = Alle øjeblikke
