# The terminal player.

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
play-help = Choose a number. ? asks the coach, t what they may be thinking, b goes back a turn, h shows what was said, q leaves and saves.
play-help-exam = Choose a number, then press Enter to say it: nothing can be taken back. h shows what was said, q leaves and saves.
play-picked = You would say: { $line } — Enter says it, another number picks another.
play-not-offered = Please choose a number from 1 to { $most }, or one of the letters.
play-coach = Coach: { $question }
play-coach-no = There is no coach in an exam.
play-thought-no = In an exam nobody tells what they think.
play-last-chance = A last chance before they go. Still open: { $what }.
play-rest = Press Enter to read what stands behind it, turn by turn; anything else ends here.
play-back = You take that back.
play-back-no = There is nothing to take back here.
play-saved = Saved. To go on from here, type:
play-not-saved = Nothing of this attempt is kept.
play-open-elsewhere = { $reason }. To begin another attempt, name a seed, such as `--seed 7`.
play-over-visit = The visit is over.
play-over-course = That was the last visit.
play-again-from = You left in visit { $visit }; this goes on from there.
play-torn = The record of your last choice was not whole; it has been repaired, and that choice is open again.
play-cannot-save = Your attempt cannot be saved ({ $reason }). You can play on; nothing will be kept.
play-settings = Your settings cannot be read ({ $reason }). Attempts are kept in { $folder }, also if the settings named another folder.
play-changed = You left an earlier version of this scenario before its end. It begins anew; your attempt is kept.
play-unreadable = { $n ->
    [one] An attempt cannot be read and is left as it is
   *[other] { $n } attempts cannot be read and are left as they are, the first because
} ({ $reason }).
play-ended-early = The input ended. Saved. To go on from here, type:
play-cannot-resume = An earlier attempt cannot be gone on with ({ $reason }). A new one begins; the old one is kept.
