# The words of the simulator, as the learner reads them.

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

gate-not-screened = The visit ended before the warning signs had been asked for.
gate-no-safety-net = The visit ended without a safety net: which sign should take them where.
gate-referred-unasked = A referral was made before anything had been asked.
gate-emergency-missed = An emergency was missed, or met too late.

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
