# What player and debrief say in the terminal, and others with it.

play-visit = Visit { $number } of { $of } · { $phase }
play-referral = Referral
play-intake = At intake
play-score = { $name }: { $score } ({ $low } to { $high })
play-interlude = Since last time
play-task = Your task
play-behaviour = What might change: { $behaviour }.
play-budget = There is time for { $n ->
    [one] one thing
   *[other] { $n } things
} to say or do.
play-warnings = Before you play: this course contains
play-review-none = Not yet reviewed by a clinician.
play-review-by = Reviewed by { $names }.
play-review-by-on = Reviewed by { $names }, { $date }.
play-turns = { $left ->
    [one] one turn left
   *[other] { $left } turns left
}
play-you = You
play-last-chance = A last chance before they go. Still open: { $what }.
play-over-visit = The visit is over.
play-over-course = That was the last visit.
play-again-from = You left in visit { $visit }; this goes on from there.
play-torn = The record of your last choice was not whole; it has been repaired, and that choice is open again.
play-cannot-save = Your attempt cannot be saved ({ $reason }). You can play on; nothing will be kept.
play-changed = You left an earlier version of this scenario before its end. It begins anew; your attempt is kept.
play-unreadable = { $n ->
    [one] An attempt cannot be read and is left as it is
   *[other] { $n } attempts cannot be read and are left as they are, the first because
} ({ $reason }).
