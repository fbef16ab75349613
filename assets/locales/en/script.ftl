# A scenario as a script, for colleagues who review it.

script-title = Script: { $title }
script-lead = The whole scenario, with every branch. Which answer { $name } gives depends on how { $name } is at that moment; what stands behind “if” says on what.
script-levels = At the start
script-person = The person
script-stage = Stage of change of { $behaviour }: { $stage }.
script-strengths = Good at
script-believes = Believes
script-fears = Fears
script-goals = Wants
script-facts = May tell, or agree to
script-variants = Versions
script-variant-head = { $id }, drawn { $weight } in { $of }
script-emergency = with an emergency in { $visit }
script-letter = The letter
script-task = The task
script-time = { $n ->
    [one] one line
   *[other] { $n } lines
} at most
script-you = You
script-if = if { $what }
script-offered = Offered if { $what }
script-once = Offered once.
script-otherwise = Offered when nothing else is.
script-about = about { $what }
script-does = does { $item } ({ $title })
script-dont = the don't of { $item } ({ $title })
script-untrue = not so if { $what }
script-tells = tells { $what }
script-bid = { $bid ->
    [AsksPlainly] asks a straight question
    [Wonders] wonders, and is ready for an explanation
    [Grieves] grieves
    [Hesitates] has a plan, and doubts it
    [HasDoneIt] has done it
    [NewInTheBody] something new in the body
    [WantsHands] asks for hands-on treatment
   *[HasAPlan] says what they will do and when
}
script-setting = The setting
script-pathway = { $source }, read on { $date }.
script-agrees = agrees to { $what }
script-end-visit = the visit ends
script-why = Why
script-home = At home
script-time-up = When the time is over
script-endings = Endings
script-afterwards = How they are afterwards (of each list the first that holds, in the debrief)
script-and = and
script-or = or
script-not = not ({ $what })
script-told = { $what } has been told
script-heard = { $what } has been heard
script-agreed = { $what } has been agreed
script-said = { $what } was said
script-just-said = { $what } was said just before
script-asked = { $what } has been asked about
script-net-given = a safety net has been given
script-why-here = Why, where this was the answer
script-verdict = “{ $what }” holds of the line
script-chance = it so happens ({ $what }, { $percent } %)
script-variant = it is the version { $what }
script-stage-from = the stage is “{ $what }” or further on
script-stage-before = the stage is before “{ $what }”
script-at-least = { $what } is at least { $n }
script-below = { $what } is below { $n }
