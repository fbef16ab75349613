# The debrief, on paper and in the terminal.

report-title = Debrief: { $name }
report-where = Where { $name } is now
report-own = What you thought yourself
report-asked-about = { $turn }, after “{ $line }”:
report-guesses = What you expected is what happened { $right } of { $of } times.
report-own-line = Your own line: “{ $line }”
report-moments = Moments that mattered
report-moment-help = This helped: { $turn }
report-moment-harm = This did harm: { $turn }
report-moment-unsafe = Here safety was lost: { $turn }
report-led = What led to it: { $turn }, where you said “{ $line }”
report-next = One thing to try next
report-next-turn = A moment in which it would have helped: { $turn }.
report-ask = A question for a real patient this week
report-changed = What changed in { $name }
report-curve = from { $from } to { $to } of 100: { $verdict } (simulated)
curve-trust = Trust between you
curve-confidence = Confidence despite pain
curve-fear = Fear
curve-conviction = Convictions that hold them back
curve-readiness = Readiness to change
report-stage = Stage of change: { $from } → { $to }
report-stage-back = A step back is part of changing, and not the person's failing.
report-change-talk = Of what was said for and against changing, { $share } % was for it (simulated)
report-level = { $what }: { $from } → { $to }
report-scale = { $what }: { $from } → { $to } (simulated)
report-belief = Believes: “{ $text }” { $from } → { $to }
report-fear = Fears: “{ $text }” { $from } → { $to }
report-unheard = told you, and you did not take it up
report-untold = never told
report-score = Score
report-score-line = { $score } of 100
report-score-means = 0 is what chance earns here ({ $chance } points), 100 the best that was found ({ $best } points{ $exact ->
    [yes] , which nothing can beat
   *[no] ; nothing beats { $bound }
}). You earned { $raw }.
report-earlier = It was played on an earlier version of this scenario. What is left of it: { $score }, “{ $ending }”.
report-no-score = No score: the yardstick has not been measured.
report-draft = No score: this is a draft. Its scenario or its rules have changed since it was begun.
report-gate = { $without ->
    [0] Safety was not met: the score would be 0 whatever else was said.
   *[other] Safety was not met, so the score is 0. But for that it would be { $without }.
}
report-counts = { $landed } helped · { $neutral } neither helped nor harmed · { $mistimed } right idea, wrong moment · { $donts ->
    [one] one don't
   *[other] { $donts } don'ts
} · { $missed ->
    [one] one chance missed
   *[other] { $missed } chances missed
}
report-talked = How you talked
report-habits-lose = What you do often and could try to do less
report-habits-keep = What you do often and can go on doing
report-habit-seen = ({ $n } of { $of } times: { $turns })
report-habit-before = { $of ->
    [one] { $shown ->
        [0] You did not do it often in your earlier attempt.
       *[other] You did it often in your earlier attempt, too.
    }
   *[other] { $shown ->
        [0] You did not do it often in any of your { $of } earlier attempts.
       *[other] You did it often in { $shown } of your { $of } earlier attempts, too.
    }
}
habit-reflects-then-advises = You show that you have heard the person, and then you go straight on to advise or explain.
habit-asks-then-tells = You ask a question, and then you advise or explain before the person can answer.
habit-advises-unasked = You advise or explain without asking the person a question first.
habit-closed-after-telling = The person tells you something, and you ask a question that needs only yes, no or a number as an answer.
habit-passes-over = The person tells you something, and you do not respond to it.
habit-reassures-fear = The person tells you about a fear, and you reassure them straight away.
habit-takes-up = The person tells you something, and you show that you have heard it or ask more about it.
habit-asks-around-telling = When you explain something, you ask for permission first or ask what the person thinks of it.
habit-credits-them = You name something that the person has done or can do themselves.
report-talk = Counts (informed by MITI; choosing a line is not saying it)
report-talk-questions = Questions: { $n }
report-talk-reflections = Reflections: { $simple } simple, { $complex } complex
report-talk-ratio = Reflections to questions: { $ratio } to 1 ({ $band })
report-talk-complex = Complex among reflections: { $share } % ({ $band })
band-below = below fair, by expert opinion
band-fair = fair, by expert opinion
band-good = good, by expert opinion
report-talk-partnership = Collaboration and autonomy: { $n }
report-talk-affirmations = Affirmations: { $n }
report-talk-information = Information: { $n }
report-talk-persuasion = Persuading without permission, confronting: { $n }
report-steps = Deciding together (five steps after OPTION-5: signs, not a score)
report-turns-of = { $n ->
    [one] turn { $numbers }
   *[other] turns { $numbers }
} of visit { $visit }
report-step-turn = turn { $number } of visit { $visit }
report-step-none = none of your lines was coded as this
step-deliberate = Saying that there is something to decide
step-team = Deciding it together
step-inform = Saying what the options are
step-elicit = Asking what matters
step-integrate = Bringing what matters into the decision
report-rubric = The rubric
report-rubric-sources = D are dos and don'ts, C components of the process, H person-centred care. T1 to T3 are the tables of Kongsted et al. 2021, K is its text. In each visit, the two best lines for an item count.
report-rubric-item = Item
report-rubric-landed = Helped
report-rubric-neutral = Neither
report-rubric-mistimed = Wrong moment
report-rubric-donts = Don'ts
report-rubric-missed = Missed
report-rubric-turns = In which turns
report-turns = Turn by turn
report-best-here = as good as anything on offer
report-dont = { $item } don't
report-mixed = This line did two things, and they landed differently.
report-said-first = Said first, and taken back: “{ $line }”
report-moved-better = For the better
report-moved-worse = For the worse
report-moved-nothing = Nothing moved.
report-moved-limit = Nothing moved further: what this line moves was already as far as it goes.
report-lever-belief = belief “{ $text }”
report-lever-fear = fear “{ $text }”
report-turn = Turn { $number }, visit { $visit }
report-you = You
report-why = Why
report-or = Or
report-half = one point for the right idea, though it changed nothing yet
report-credit = { $credit ->
    [0] no points
    [1] +1 point
    [-1] −1 point
   *[other] { $sign }{ $size } points
}
report-others = What else could have been said, and what would have followed
report-retries = { $n ->
    [0] You took no line back.
    [one] One choice was taken back; the last branch counts.
   *[other] { $n } choices were taken back; the last branch counts.
}
report-first-tries = What you said first at each moment would score { $score }.
report-formative = This is for learning. There is no pass mark, nobody has validated it with patients yet, and choosing a line is not the same as finding the words.
report-source = source: { $source }
report-source-paper = Kongsted 2021, { $part }
report-source-table = table { $n }
report-source-text = text
report-design = a design choice
report-capped = no points, since this item has counted twice in this visit already
