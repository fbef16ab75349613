# The desktop app.

app-name = Backstory
library-lead = Practise the conversation with people who live with persistent low back pain. Every back has a story.
library-visits = { $n ->
    [one] one visit
   *[other] { $n } visits
}
library-decisions = up to { $n } decisions
library-new = You have not met yet.
library-changed = You left an earlier version of this scenario before its end. It begins anew; your attempt is kept.
library-begun = You left in visit { $visit }, after { $turns ->
    [one] one turn
   *[other] { $turns } turns
}.
library-finished = { $times ->
    [one] Played once
   *[other] Played { $times } times
}, best score { $best }.
library-meet = Meet { $name }
library-continue = Go on with { $name }
library-claims = For learning, not for grading: there is no pass mark, no pilot with learners yet, and choosing a line is not the same as finding the words.
go-library = Library
briefing-begin = Begin the visit
briefing-score = { $score } of { $high }
consultation-you = What do you say?
consultation-back = Go back a turn
consultation-coach-ask = Coach
consultation-coach = Coach
consultation-history = History
consultation-notes = Notes
consultation-say = Say this
consultation-next = Go on
consultation-debrief = Look back
debrief-of-100 = of 100
debrief-measuring = Measuring what this conversation allowed …
debrief-landed = ✔ { $n } helped
debrief-neutral = – { $n } neither
debrief-mistimed = ⏱ { $n } right idea, wrong moment
debrief-donts = ✖ { $n } { $n ->
    [one] don't
   *[other] don'ts
}
debrief-missed = ○ { $n } missed
debrief-save = Keep as a file
debrief-saved = The debrief was written to { $path }.
debrief-save-failed = The debrief could not be written: { $reason }.
app-no-display = Backstory cannot open a window here ({ $reason }). Play in the terminal instead: backstory play
notice-read = I see
