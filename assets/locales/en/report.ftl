# The debrief, on paper and in the terminal.

report-title = Debrief: { $name }
report-where = Where { $name } is now
report-own = What you thought yourself
report-asked-about = { $turn }, after “{ $line }”:
report-guesses = What you expected is what happened { $right } of { $of } times.
report-own-line = Your own line: “{ $line }”
report-moments = Moments that mattered
report-moment-help = This helped: { $turn }
report-moment-mistimed = This came at the wrong moment: { $turn }
report-moment-harm = This did harm: { $turn }
report-moment-safe = Here safety was kept: { $turn }
report-moment-unsafe = Here safety was lost: { $turn }
report-moment-put-off = Here help was put off: { $turn }
report-moment-passed-over = Here a warning sign was not asked about: { $turn }
report-moment-incomplete = Here a part of safety was left out: { $turn }
report-moment-too-early = Here help was called too early: { $turn }
report-better = You could have said
report-led = What led to it: { $turn }, where you said “{ $line }”
report-next = One thing to try next
report-next-turn = A moment in which it would have helped: { $turn }.
report-next-line = A moment in which it would have helped: { $turn }, where you could have said “{ $line }”
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
report-unheard = told you; you neither asked about it nor said it back
report-untold = never told
report-score = Score
report-score-line = Score: { $score }. On this scale 0 is guessing, and 100 is the best that was found.
report-scale-means = The number is for what you said, turn by turn; a line that does harm about safety costs most, and ending a visit while something about safety is open costs as well. Whether safety was kept in the end is a verdict of its own, above. The other places on the scale are written plans for this patient, played in the same circumstances. There is no pass mark.
report-basis = What the number rests on
report-practised = { $n ->
    [0] No item of the rubric was done so that it helped.
    [one] One item of the rubric was done at least once so that it helped.
   *[other] { $n } items of the rubric were done at least once so that they helped.
}
report-score-means = In these circumstances guessing earns { $chance } points on average, and the best attempt that was found earns { $best }{ $exact ->
    [yes] , which is the most that there is
   *[no] ; none can earn more than { $bound }
}. You earned { $raw }.
report-no-score = No score: the yardstick has not been measured.
report-draft = No score: this is a draft. Its scenario or its rules have changed since it was begun.
report-safety = Safety
safety-kept = Safety was kept.
safety-kept-late = Safety was kept, but only at the last chance.
safety-none = Safety is incomplete: you did not ask, say or do any of what was needed.
safety-luck = There was no serious illness this time. You could not have known that.
safety-incomplete = Safety is incomplete: a part of it was left out.
safety-lost = Safety was lost.
safety-missed-illness = There were signs of { $illness }. You did not call for help in this visit.
safety-missed = There was an emergency. You did not call for help in this visit.
safety-met-illness = There were signs of { $illness }. You got help the same day, and the other questions could wait.
safety-unasked = When the visit ended, you had still not asked about { $signs }.
safety-no-net = A visit ended in which you had not said which signs need help, and where to go.
safety-went-on = They told you about something new in their body, and you went on without asking about it or examining it: { $turns }.
safety-step-asked = You asked about { $what }.
safety-step-passed-over = You could have asked about { $what } here, but you said something else.
safety-step-looked-at = They told you about something new in their body, and you asked about it or examined it.
safety-step-went-on = They told you about something new in their body, and you went on without asking about it or examining it.
safety-step-net = You said which signs need help, and where to go.
safety-step-too-early = You sent them on before you had asked what you needed to know.
safety-step-alarm = They told you a sign that cannot wait.
safety-step-put-off = They had told you a sign that cannot wait, and you put it off or explained it away.
safety-step-sent = You got help the same day.
safety-step-warned = You were about to end the visit while something about safety was still open.
safety-step-left-open = { $send ->
    [yes] The visit ended, and no help had been called.
   *[no] The visit ended while something about safety was still open.
}
safety-open-ask = not asked about { $signs }
safety-open-net = no safety net
safety-open-send = no help called
list-and = and
sign-legs = the legs
sign-saddle = feeling between the legs
sign-bladder = passing water
sign-bowel = opening the bowels
sign-sex = sexual function
sign-cancer = cancer or weight loss
sign-infection = fever or infection
sign-fracture = falls or brittle bones
sign-inflammation = stiffness in the morning
landmark-guessing = Guessing
landmark-best = The best that was found
landmark-you = You
landmark-expert = Experienced colleagues
landmark-recovered = A bad start that was mended
landmark-tiredbutsafe = A tired colleague who kept it safe
landmark-kindbutbiomedical = A kind colleague who relies on structure
report-counts = Turns: { $landed } helped · { $neutral } neither helped nor harmed · { $mistimed } at the wrong moment · { $harmed } did harm. With a don't: { $donts }. With a chance missed: { $missed }.
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
report-talk-questions = Questions: { $n } of the { $of } times that one was on offer
report-talk-reflections = Reflections: { $n } of { $of }
report-talk-ratio = Reflections to questions, where you could choose between them: { $ratio } to 1 ({ $band })
report-talk-complex = Complex among reflections: { $share } % ({ $band })
band-below = below fair, by expert opinion
band-fair = fair, by expert opinion
band-good = good, by expert opinion
report-talk-partnership = Collaboration and autonomy: { $n } of { $of }
report-talk-affirmations = Affirmations: { $n } of { $of }
report-talk-information = Information: { $n } of { $of }
report-talk-persuasion = Persuading without permission, confronting: { $n } of { $of }
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
report-rubric-sources = D are dos and don'ts, C components of the process, H person-centred care, S safety. T1 to T3 are the tables of Kongsted et al. 2021, K is its text.
report-rubric-item = Item
report-rubric-landed = Helped
report-rubric-neutral = Neither
report-rubric-mistimed = Wrong moment
report-rubric-harmed = Did harm
report-rubric-donts = Don'ts
report-rubric-missed = Missed
report-rubric-turns = In which turns
report-turns = Turn by turn
report-best-here = as good as anything on offer
report-none-better = nothing better was on offer
report-dont = { $item } don't
report-mixed = This line did two things that landed differently. It counts as what it did to the person on the whole.
report-alone = alone: { $verdict }
report-said-first = Said first, and taken back: “{ $line }”
report-moved-better = For the better
report-moved-worse = For the worse
report-moved-nothing = Nothing that is measured in the person moved.
report-moved-limit = Nothing moved any further, since it had already reached its limit.
report-lever-belief = belief “{ $text }”
report-lever-fear = fear “{ $text }”
report-turn = Turn { $number }, visit { $visit }
report-you = You
report-why = Why
report-or = Or
report-credit-none = no points, as it adds nothing to the rubric
report-credit = { $credit ->
    [0] no points
    [1] +1 point
    [-1] −1 point
   *[other] { $sign }{ $size } points
}
report-others = What else could have been said, and what would have followed
report-prices = What a line is worth
report-prices-once = A line that meets no item of the rubric earns nothing, even if it helped. The same is true of a line that repeats what has already been said or asked.
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

