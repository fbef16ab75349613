# The debrief, on paper and in the terminal.

report-title = Debrief: { $name }
report-where = Where { $name } is now
report-changed = What changed in { $name }
report-stage = Stage of change: { $from } → { $to }
report-stage-back = A step back is part of changing, and nobody's failing.
report-change-talk = Of what was said for and against changing, { $share } % was for it (simulated)
report-level = { $what }: { $from } → { $to }
report-scale = { $what }: { $from } → { $to } (simulated)
report-belief = Believes: “{ $text }” { $from } → { $to }
report-fear = Fears: “{ $text }” { $from } → { $to }
report-unheard = told, but not heard
report-untold = never told
report-score = Score
report-score-line = { $score } of 100
report-score-means = 0 is what chance earns here ({ $chance } points), 100 the best that was found ({ $best } points{ $exact ->
    [yes] , which nothing can beat
   *[no] ; nothing beats { $bound }
}). You earned { $raw }.
report-no-score = No score: the yardstick has not been measured.
report-gate = { $without ->
    [0] Safety was not met: the score would be 0 whatever else was said.
   *[other] Safety was not met, so the score is 0. But for that it would be { $without }.
}
report-counts = { $landed } helped · { $neutral } neither · { $mistimed } right idea, wrong moment · { $donts ->
    [one] one don't
   *[other] { $donts } don'ts
} · { $missed ->
    [one] one chance missed
   *[other] { $missed } chances missed
}
report-talk = How you talked (informed by MITI; choosing a line is not saying it)
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
report-step-turn = turn { $number } of visit { $visit }
report-step-none = no sign of it
step-deliberate = Saying that there is something to decide
step-team = Deciding it together
step-inform = Saying what the options are
step-elicit = Asking what matters
step-integrate = Bringing what matters into the decision
report-rubric = The rubric
report-rubric-sources = T1 to T3 are the tables of Kongsted et al. 2021, K is its text. An item's best two count in a visit.
report-rubric-item = Item
report-rubric-landed = Helped
report-rubric-neutral = Neither
report-rubric-mistimed = Wrong moment
report-rubric-donts = Don'ts
report-rubric-missed = Missed
report-turns = Turn by turn
report-turn = Turn { $number }, visit { $visit }
report-you = You
report-why = Why
report-credit = { $credit ->
    [0] no points
    [1] +1 point
    [-1] −1 point
   *[other] { $sign }{ $size } points
}
report-others = What else could have been said
report-retries = { $n ->
    [0] Played straight through.
    [one] One choice was taken back; the last branch counts.
   *[other] { $n } choices were taken back; the last branch counts.
}
report-first-tries = What you said first at each moment would score { $score }.
report-formative = This is for learning. There is no pass mark, nobody has validated it with patients yet, and choosing a line is not the same as finding the words.
report-source = source: { $source }
report-design = a design choice
report-capped = this item has counted twice in this visit already
