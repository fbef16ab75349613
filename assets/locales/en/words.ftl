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

line-ends = ends the visit
line-may-end = may end the visit
verdict-landed = It helped
verdict-neutral = It neither helped nor harmed
verdict-mistimed = It came at the wrong moment
verdict-harmful = It did harm
verdict-safety-open = Safety was still open

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
level-autonomy = Feeling free to decide
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


coach-safety = Is there something here that must not be missed? Has it been asked about, or acted on?
coach-none = I have no special question here. What would you like to find out about this person?
coach-d1 = What would this person call a success?
coach-d2 = What do you know about what this person does, thinks and feels, and not only about what is wrong with their back?
coach-d3 = Who makes the decision here, and what do they need to know first?
coach-d4 = Is this the right moment to explain something, and do you know what the person already thinks?
coach-d5 = What could hands-on treatment help this person to do in their life?
coach-d6 = What would help this person to move with confidence when you are not there?
coach-d7 = How do you and this person judge whether things are going better?
coach-c1 = What matters to this person, apart from pain?
coach-c2 = Does this person know that there is a decision to make?
coach-c3 = What could help this person to change, and what makes change hard?
coach-c4 = What would help this person to understand their symptoms?
coach-c5 = Who should find the solution here, you or the person?
coach-c6 = What could this person find out for themselves by trying it here and now?
coach-c7 = What can this person do on a bad day?
coach-c8 = What did this person want to achieve, and how do they see it now?
coach-c9 = What will this person do if things get worse again?
coach-h1 = What does this person need from you before anything else?
coach-h2 = Who else should know about this, or could help?
coach-h3 = How does this fit into the life of this person?
coach-h4 = What has this person done well without noticing it themselves?
coach-s1 = Which signs of serious illness have not been asked about yet?
coach-s2 = Does this person know which signs need help, and where to go?
coach-s3 = Has something been said that cannot wait?

next-reflect = You ask good questions. Before you ask the next one, say in your own words what you have just heard, and wait.
ask-reflect = This time it is not a question: say in a few words what was most important in what the patient told you, and then count silently to three.
next-safety = Ask for what must not be missed, act on what you hear, and before they leave say which signs need help at once, and where to go.
next-d1 = Ask what the person would call a success before you suggest a goal yourself.
next-d2 = Ask what the person does, thinks and feels in the situations that matter to them, before you teach, correct, or look for something that is wrong.
next-d3 = Tell the person what the options are and what is known about each of them, and leave the choice to them.
next-d4 = Before you explain something, find out what the person already thinks. Then keep the explanation short, and ask what they think of it.
next-d5 = Offer hands-on treatment as one kind of help among others, for something that the person wants to do. Otherwise do not offer it.
next-d6 = Let the person find their own way to move, and do not teach them one correct way.
next-d7 = Ask how things are going with what the person wanted to do, before you ask about the pain.
next-c1 = Turn what matters to the person into one small goal with a day and a number, in their own words.
next-c2 = Say clearly that there is something to decide, and ask how the person sees it.
next-c3 = Ask what already helps the person, and what could get in the way.
next-c4 = Choose one symptom that frightens the person, and help them to understand it, starting from what they have told you.
next-c5 = When the person has an everyday problem, ask how they would solve it before you suggest a solution.
next-c6 = Choose one thing that the person avoids. Let them say what they expect, try it, and compare. Then ask what it means to them.
next-c7 = Ask what has helped on bad days, and let the person write the list.
next-c8 = Go back to the goal of the person and to how they understand their back now, and ask what has changed.
next-c9 = Bad periods are to be expected. Ask what the person will do when the next one comes, and who can do what.
next-h1 = When the person shows a feeling, respond to the feeling first, before you ask or explain anything else.
next-h2 = Find out who else treats or helps the person, and work together with them.
next-h3 = Fit the next step into the daily life of the person: for example their working hours, their stairs, or their children.
next-h4 = Name something that the person did themselves, and ask how they did it.
next-s1 = Ask for the warning signs in plain words, and examine what is due.
next-s2 = Before they leave, say which signs need help, where to go, and how soon.
next-s3 = Where a sign cannot wait, arrange help the same day: say what, where, and who rings whom.

ask-safety = “Has anything changed lately with your bladder, your bowels, or feeling between your legs? I ask everybody.”
ask-d1 = “If things went as well as possible, what would you be doing on an ordinary Tuesday?”
ask-d2 = “When you stop yourself from doing something, what goes through your mind just before?”
ask-d3 = “Here are the different things that we could do. What do you need to know before you choose?”
ask-d4 = “What do you yourself think is going on in your back?”
ask-d5 = “If your back felt easier for an hour after the treatment, what would you use that hour for?”
ask-d6 = “How would you do it if nobody had ever told you how?”
ask-d7 = “Let us leave the pain aside for a moment. What did you do this week that you had wanted to do?”
ask-c1 = “What is the smallest part of it that you could do by Friday?”
ask-c2 = “There is more than one way to go on from here. How would you like us to decide?”
ask-c3 = “What has helped you to get this far, and what has made it hard?”
ask-c4 = “When it hurt there, what did you think it meant?”
ask-c5 = “How have you managed that so far?”
ask-c6 = “What do you expect will happen if you try it here with me?” And afterwards: “What did happen?”
ask-c7 = “What do you do on a bad day that helps a little?”
ask-c8 = “When we first met, there was something that you wanted to be able to do. How do you see that now?”
ask-c9 = “When the next bad period comes, what will you do on the first morning?”
ask-h1 = “What has been the hardest part of this?”
ask-h2 = “Who else should know what we have talked about today?”
ask-h3 = “What does an ordinary day look like for you, and where could this fit in?”
ask-h4 = “How did you manage to do that?”
ask-s1 = “I ask everybody this. Has anything changed with your bladder, your bowels, or feeling between your legs?”
ask-s2 = “Which sign would make you ring somebody the same day?”
ask-s3 = “I would like this to be looked at today. Who could take you there?”
