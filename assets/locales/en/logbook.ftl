# The logbook, and what is kept of a person.

logbook-title = Logbook
logbook-empty = Nothing yet. After your first conversation this page shows what you practise, what you do often, and every attempt.
logbook-today = If you have fifteen minutes
logbook-why-go-on = You left { $name } after { $turns ->
    [one] one turn
   *[other] { $turns } turns
}. You can go on from there.
logbook-why-new = You have not met { $name } yet. The first visit takes about fifteen minutes.
logbook-why-weak = “{ $item }” has gone well { $landed } of { $of } times lately. With { $name } it comes up often.
logbook-why-due = “{ $item }” went well { $days } days ago, and is due again. With { $name } it comes up.
logbook-why-drill = { $n } things are due again, first of all “{ $item }”. Single moments out of conversations that you know take about ten minutes.
logbook-drill = Ten moments
logbook-right = { $right } of { $of } times one of the best lines
logbook-why-again = { $days ->
    [0] You met { $name } today. Going back to one moment and saying something else takes five minutes.
    [one] You last met { $name } yesterday.
   *[other] You last met { $name } { $days } days ago.
}
logbook-skills = What you practise
logbook-skills-hint = Each column is an attempt, with the latest on the right. It is filled as far as you used your chances well. A don't counts as a chance that was lost. The thin line shows how far the figure may be off by chance, nine times in ten.
logbook-lately = { $of ->
    [0] lately { $donts ->
        [one] one don't
       *[other] { $donts } don'ts
    }
   *[other] lately { $landed } of { $of } helped{ $donts ->
        [0] { "" }
        [one] , one don't
       *[other] , { $donts } don'ts
    }
}
logbook-due = Due again:
logbook-habits = Habits
logbook-habit = { $of ->
    [one] in your one finished attempt
   *[other] in { $shown } of { $of } attempts
}
logbook-no-habits = No way of talking has come up often enough yet to be called a habit.
logbook-people = Whom you have met
logbook-met = { $name }: { $times ->
    [0] begun and not finished
    [one] once to the end
   *[other] { $times } times to the end
}, { $when }
logbook-not-met = { $name }: not met yet
logbook-ago = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
logbook-attempts = { $n ->
    [one] Your one attempt
   *[other] Your { $n } attempts
}
logbook-go-on = Go on
logbook-look-back = See how it went
logbook-earlier = Played on an earlier version: this summary is what is left of it.
logbook-exam = Exam
logbook-score = score { $score }
logbook-safety-kept = safety kept
logbook-safety-incomplete = safety incomplete
logbook-safety-lost = safety lost
logbook-no-score = no score
logbook-first-tries = first tries { $score }
logbook-left = left after { $turns ->
    [one] one turn
   *[other] { $turns } turns
}
data-title = What is kept of you
data-export = Save it all as one file
data-imported = { $new ->
    [one] One attempt is new here
   *[other] { $new } attempts are new here
}, { $known } you had already.
data-refused = { $n ->
    [one] One could not be taken
   *[other] { $n } could not be taken, the first because
} ({ $reason }).
data-delete = Delete everything
data-delete-sure = { $n ->
    [one] One attempt and all settings
   *[other] { $n } attempts and all settings
} will be gone, and nobody can bring them back.
data-delete-now = Delete it now
data-keep = Keep it
data-deleted = { $n ->
    [one] One attempt was deleted, and the settings are
   *[other] { $n } attempts were deleted, and the settings are
} as they ship.
logbook-better = Earlier { $earlier } of { $earlierof }, later { $later } of { $laterof }: more than chance usually does
logbook-worse = Earlier { $earlier } of { $earlierof }, later { $later } of { $laterof }: less, and chance seldom does that
logbook-unclear = Earlier { $earlier } of { $earlierof }, later { $later } of { $laterof }: that may be chance
logbook-reminder = { $days ->
    [one] You last practised yesterday.
   *[other] You last practised { $days } days ago.
} { $every ->
    [one] You wanted to be reminded every day.
   *[other] You wanted to be reminded every { $every } days.
}
logbook-workshop = With a room
