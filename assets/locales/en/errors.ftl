# Why something cannot be kept, read or gone on with; each follows the name of a file.

error-newer = it was written by a newer version of Backstory; update this one
error-damaged = line { $line } is damaged ({ $reason })
error-empty = it is empty
error-other-rules = it was played on an earlier version of this scenario
error-no-visit = the scenario has no visit “{ $visit }”
error-not-offered = choice { $n } was not on offer: the file was changed
error-no-exam = it is called an exam, and has steps back or aids: the file was changed
