# The words of the simulator, as the learner reads them.

# What the language calls itself, its quotation marks, and its dates.
language-name = English
quoted = “{ $words }”
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

verdict-landed = It helped
verdict-neutral = Neither helped nor harmed
verdict-mistimed = Right idea, wrong moment
verdict-harmful = It did harm

manner-giveinformation = gives information
manner-persuade = persuades
manner-persuadewithpermission = informs with permission
manner-openquestion = open question
manner-closedquestion = closed question
manner-simplereflection = simple reflection
manner-complexreflection = complex reflection
manner-affirm = affirms
manner-seekcollaboration = seeks collaboration
manner-emphasiseautonomy = emphasises autonomy
manner-confront = confronts
manner-empathise = empathises
manner-reassure = reassures
manner-direct = directs
manner-plan = plans
manner-trymovement = tries a movement
manner-examine = examines
manner-wait = waits
manner-repair = repairs
manner-screen = asks for warning signs
manner-refer = refers
manner-safetynet = gives a safety net
manner-smalltalk = small talk

stage-precontemplation = not thinking of changing
stage-contemplation = in two minds
stage-preparation = getting ready
stage-action = doing it
stage-maintenance = keeping it up

level-alliance = Trust between you
level-autonomy = Felt say in things
level-efficacy = Confidence despite pain
level-distress = Distress

scale-pseq = Pain self-efficacy (PSEQ)
scale-tsk11 = Fear of movement (TSK-11)
scale-fabq_pa = Fear-avoidance, physical activity (FABQ)
scale-fabq_w = Fear-avoidance, work (FABQ)
scale-pcs = Pain catastrophising (PCS)

phase-planning = Planning
phase-delivery = Delivery
phase-evaluation = Evaluation

difficulty-introductory = Introductory
difficulty-intermediate = Intermediate
difficulty-advanced = Advanced


coach-safety = Is there something that must not be missed here, and has it been asked for, or acted on?
coach-none = Nothing here is much better than the rest. What would you like to know about this person?
coach-d1 = What would this person call a success?
coach-d2 = What do you know of what they do, think and feel, rather than of what they have?
coach-d3 = Who is deciding here, and on what information?
coach-d4 = Is this the moment for an explanation, and have you heard what it would have to fit?
coach-d5 = What is a treatment for, in this person's life?
coach-d6 = What would help them move with confidence, without you?
coach-d7 = What is being counted?
coach-c1 = What matters to this person that is not about pain?
coach-c2 = Do they know that there is something to decide?
coach-c3 = What do they have that helps, and what stands in the way?
coach-c4 = What would make sense of this to them?
coach-c5 = Who finds the way to do it?
coach-c6 = What could they find out for themselves, here and now?
coach-c7 = What will they do on a bad day?
coach-c8 = What did they set out to do?
coach-c9 = What happens if it comes back, and do they know?
coach-h1 = What does this person need from you before anything else?
coach-h2 = Who else should know, or help?
coach-h3 = How does this fit the life they lead?
coach-h4 = What have they done that they do not count?

next-reflect = You ask well. Before the next question, say back what you have just heard, and wait.
ask-reflect = No question this time: say back in half a sentence what mattered in what they told you, and count to three.
next-safety = Ask for what must not be missed, act on what you hear, and before they leave say which signs need help at once, and where to go.
next-d1 = Find out what they would call a success before you name one yourself.
next-d2 = Ask what they do, think and feel around what matters to them, before you teach, correct, or look for a finding.
next-d3 = Put the options on the table, with what is known of each, and leave the choice with them.
next-d4 = Wait with the explanation until you have heard what it has to fit; then keep it short, and ask what they make of it.
next-d5 = Offer hands-on treatment as one help among others, for something they want to do, or not at all.
next-d6 = Let them find their own way of moving, and leave correct ones out of it.
next-d7 = Ask how it goes with what they set out to do, before you ask about the pain.
next-c1 = Turn what matters to them into one small thing with a day and a number, in their words.
next-c2 = Say aloud that there is something to decide, and ask how they see it.
next-c3 = Ask what they already have that helps, and what could get in the way.
next-c4 = Help them make sense of one symptom that frightens them, from what they have told you.
next-c5 = When they meet an everyday problem, ask how they would solve it before you do.
next-c6 = Let them guess, try and compare one thing that they avoid, and ask what it means to them.
next-c7 = Ask what has helped on bad days, and let them write the list.
next-c8 = Go back to their goal and to how they see their back now, and ask what has changed.
next-c9 = Ask what they will do when a bad spell comes, as one will, and who does what.
next-h1 = When feeling comes, stay with it for one turn before you do anything else.
next-h2 = Find out who else is looking after them, and join up with those people.
next-h3 = Fit the next step to the life they lead: the shift, the stairs, the child.
next-h4 = Name something they did themselves, and ask how they did it.

ask-safety = “Has anything changed lately with your bladder, your bowels, or feeling between your legs? I ask everybody.”
ask-d1 = “If this went as well as it could, what would you be doing on an ordinary Tuesday?”
ask-d2 = “When you stop yourself, what goes through your mind just before?”
ask-d3 = “Here are the ways that we could go. What do you need to know before you choose?”
ask-d4 = “What is your own idea of what is going on in your back?”
ask-d5 = “Suppose it felt easier for an hour afterwards: what would you use that hour for?”
ask-d6 = “How would you do it, if nobody had ever told you how?”
ask-d7 = “Leaving the pain aside for a moment: what did you do this week that you had wanted to do?”
ask-c1 = “What would be the smallest piece of that which you could do by Friday?”
ask-c2 = “There is more than one way to go on from here. How do you like to decide things?”
ask-c3 = “What has got you this far?”
ask-c4 = “What did you take it to mean when it hurt there?”
ask-c5 = “How have you got round that so far?”
ask-c6 = “What do you expect will happen if you try it here with me? And what did happen?”
ask-c7 = “What do you reach for on a bad day?”
ask-c8 = “You set out to do something when we first met. How do you look at that now?”
ask-c9 = “When the next bad spell comes, what will you do on the first morning?”
ask-h1 = “What has been the hardest part of this?”
ask-h2 = “Who else should know what we have talked about today?”
ask-h3 = “What does a day look like into which this would have to fit?”
ask-h4 = “How did you manage to do that?”
