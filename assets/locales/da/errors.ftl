# Hvorfor noget ikke kan gemmes, læses eller fortsættes; hver af dem følger efter navnet på en fil.

error-newer = den er skrevet af en nyere version af Backstory; opdater denne
error-damaged = linje { $line } er beskadiget ({ $reason })
error-empty = den er tom
error-other-rules = det blev spillet på en tidligere udgave af scenariet
error-no-visit = scenariet har ingen konsultation ”{ $visit }”
error-not-offered = valg { $n } var ikke muligt: filen er blevet ændret
error-no-exam = det kaldes en prøve, men har fortrudte valg eller hjælp: filen er ændret
