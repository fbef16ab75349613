# Hvorfor noget ikke kan gemmes, læses eller fortsættes; hver af dem følger efter navnet på en fil.

error-no-folder = systemet har ingen mappe til data
error-no-file = det er ikke en fil
error-too-large = den er for stor til et forløb
error-no-name = navnet er ikke tekst; giv filen et andet navn
error-name-taken = der er allerede en fil med det navn, og den bliver ikke rørt
error-not-ours = det er hverken noget, Backstory har gemt som fil, eller et forløb
error-newer = den er skrevet af en nyere version af Backstory; opdater denne
error-not-whole = skriv hele stien til en mappe, fra roden eller drevet
error-torn = filen slutter midt i linjen; blev den kopieret helt?
error-apart = det ligger her som { $id } og fortsætter på en anden måde der
error-more = { $n } flere af dens forløb kom ikke med
error-damaged = linje { $line } er beskadiget ({ $reason })
error-empty = den er tom
error-other-rules = det blev spillet på en tidligere udgave af scenariet
error-no-visit = scenariet har ingen konsultation ”{ $visit }”
error-not-offered = valg { $n } var ikke muligt: filen er blevet ændret
error-no-exam = det kaldes en prøve, men har fortrudte valg eller hjælp: filen er ændret
error-gone = mappen, der er valgt til forløb, er der ikke
error-open-elsewhere = det er åbent i et andet vindue eller en anden terminal; luk det dér først
error-open-elsewhere-by = det er åbent i et andet vindue eller en anden terminal (proces { $program }); luk det dér først
error-in-use = et forløb i denne mappe er åbent i et andet vindue eller en anden terminal; luk det dér først
error-bad-id = et forløbs navn skal være bogstaver, tal og bindestreger, højst 64
error-damaged-line = den er beskadiget ({ $reason })
