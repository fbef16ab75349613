# What a teacher reads about a class, and what a student is sent.

class-title = { $title }: how the class did
class-played = { $students ->
    [one] One student has
   *[other] { $students } students have
} handed in { $mode ->
    [exam] this exam
   *[practice] this work
}: { $tasks }. The program has played every attempt again and has worked out each score itself. It cannot tell who played, nor how often somebody practised before.
class-for-talking = It is for talking about the conversation, and not for marks: one attempt says little about one student.
class-reported = { $n ->
    [one] One attempt stands here as a course page or a record store has it. The choices
   *[other] { $n } attempts stand here as a course page or a record store has them. Their choices
} could have been made so; that they were, and by whom, is taken from there and was not checked.
class-of-task = { $head }: { $task }
class-glance = In a minute
class-nobody = Nobody has played it to its end yet.
class-middle = { $students ->
    [one] One attempt counts, with a score of { $middle }.
   *[other] The middle half of the { $students } students scored from { $low } to { $high }. The median is { $middle }, the lowest score { $least }, and the highest { $most }.
}
class-safety = Safety was kept by { $kept ->
    [0] nobody
   *[other] { $kept }
}, left incomplete by { $incomplete ->
    [0] nobody
   *[other] { $incomplete }
}, and lost by { $lost ->
    [0] nobody
   *[other] { $lost }
}. It is kept where everything was asked, said and done before the end, incomplete where something was left out and nothing came of it, and lost where somebody who needed help the same day did not get it.
class-safety-incomplete = Incomplete: { $students }
class-safety-lost = Lost: { $students }
class-well = This went well:
class-well-item = { $what } ({ $item }): it helped { $helped } of { $of } times that there was a chance.
class-scale-means = The other rows are conversations that were written beforehand for this patient, each as somebody of that kind would hold it. One far below the class stands at the left end.
class-middle-half = The middle half of this class
class-from-to = { $from } to { $to }
class-columns = How many students have which score. Each column is ten points wide.
class-raise = What to raise with the class
class-raise-means = These cost the class most. For each choice it is counted how many points of the score the best line on offer would have given above the one that was said. The letters and figures in brackets are those of the debrief: dos and don'ts (D), parts of the process (C), person-centred care (H), and safety (S).
class-raise-rest = What else cost points
class-cost-dont = { $students } of { $of } students did this at least once, which is a don't: { $what } ({ $item })
class-cost-harmed = { $students } of { $of } students went about this so that it did harm: { $what } ({ $item })
class-cost-mistimed = { $students } of { $of } students did this at the wrong moment: { $what } ({ $item })
class-cost-missed = { $students } of { $of } students passed over at least one chance to do this: { $what } ({ $item })
class-cost = It cost { $points } points of the score, as the average of all students.
class-dearest = It cost most here, where { $students ->
    [one] one student
   *[other] { $students } students
} said:
class-better = Better here:
class-question = For the seminar
class-ask-harm = What does { $name } take home from “{ $line }”? What do you hope to reach with it, and what else could reach that?
class-ask-mistimed = “{ $line }” can be right. What would { $name } need to have said or felt first, so that it helps?
class-ask-missed = What had { $name } just said or shown that asks for something else than “{ $line }”? How would you do it in your own words?
class-ask-split = { $share } % said “{ $one }” and { $rest } % “{ $other }”. What did { $name } hear in each of them?
class-split = Where the class split most
class-split-means = At these moments some said what was among the best on offer and others what was among the worst, and most of the class came to them.
class-map = Every moment
class-map-means = Each moment with what { $name } had said, as most of the class heard it; how large a part of those who came here said which line; how it landed; and the most frequent answer. Who came twice may have said two lines. How a line lands depends on what was said before. What a line was worth is its credit at once, and not yet points of the score; saying again what has helped already is worth nothing, and a line that leaves something out about safety costs, though the conversation goes on as before. The line under “Better here” was the best for those who came there in that way. Open a visit to read or print it.
class-map-visit = { $visit }: { $moments ->
    [one] one moment
   *[other] { $moments } moments
}
class-paths = The ways of the class, as a picture
class-paths-alt = A picture of every moment with its lines. The wider a path, the more students went along it. The same stands below in words.
class-paths-note = { $students ->
    [one] The way of one student, in the attempt that counts.
   *[other] The ways of { $students } students, in the attempts that count.
} The wider a path, the more went along it; a bar beside a line is how often it was said there. Dotted: nobody went.
class-came = { $students } of { $of } students came here, and made { $choices ->
    [one] one choice
   *[other] { $choices } choices
}.
class-share = Students
class-line = Line
class-landing = How it landed
class-worth = worth { $points }
class-offered = of { $n } who were offered it
class-number = { $n }
class-percent = { $n } %
class-students = The students
class-student = Student
class-passed = Passed
class-pages = Each score leads to a page that you can send to that student: their whole conversation with what every line was worth and why.
class-no-pages = With “--pages” a page is written for each student: their whole conversation with what every line was worth and why.
class-missing = { $n ->
    [one] One student of the list has
   *[other] { $n } students of the list have
} handed in nothing: { $students }.
class-unlisted = { $n ->
    [one] One student has handed in and is
   *[other] { $n } students have handed in and are
} not on the list: { $students }.
class-reported-one = from the course page
class-attempts = { $n ->
    [one] one attempt
   *[other] the one of { $n } attempts that counts
}
class-complete = complete
class-in-question = in question: see below
class-not-finished = begun and not finished
class-not-played = not played
class-yes = yes
class-no = no
class-left-out = What does not count
class-all-counts = Everything that was handed in counts.
class-ask = Ask about these
class-nothing-to-do = You need do nothing about these: another file holds the same and more
class-line-of = { $file }, line { $line }
class-corrected = Corrected verdicts
class-corrected-means = A teacher has judged these lines otherwise than the rules do. The conversations went as they went. What the lines are worth follows the teacher, also in what guessing and the best conversation earn.
class-corrected-line = { $line }: counted as “{ $is }” where the rules say “{ $was }”. { $because } { $times ->
    [0] No choice is marked otherwise by it.
    [one] One choice is marked otherwise.
   *[other] { $times } choices are marked otherwise.
}
class-before = by the rules: { $score }
class-quality = How the scenario held up
class-too-few = { $students ->
    [one] One student is
   *[other] { $students } students are
} too few to say anything about the scenario itself: at least { $fewest } have to come to a moment.
class-size-concludes = { $better ->
    [0] At none of { $moments } moments do
    [one] At one of { $moments } moments
   *[other] At { $better } of { $moments } moments
} those who chose well elsewhere clearly { $better ->
    [0] choose better than the others
   *[other] chose better than the others
}; at { $worse ->
    [0] none
    [one] one
   *[other] { $worse }
} it is clearly the other way round. { $better ->
    [0] One attempt by each of { $students } students does not tell them apart: do not rank them by it.
   *[other] One attempt tells something about a class of { $students } and little about one student in it.
}
class-size-all = Moment by moment
class-size-says = How good the choices were goes from 0 %, the worst line on offer, to 100 %, the best. The last column is how choices there go together with those everywhere else, from -1 to 1, with where it lies nineteen times in twenty: for { $students } students that is about { $margin } to either side, and more where fewer came. A moment whose whole bar lies left of the middle is worth a look: those who do well elsewhere do worse there. Moments that fewer than { $fewest } students came to, or where there was nothing to decide, are left out.
class-moment = Moment
class-students-n = { $n ->
    [one] one student
   *[other] { $n } students
}
class-ease = How good the choices were
class-tells = Together with the rest
class-tells-nothing = All chose equally well.
class-certain = { $is } ({ $low } to { $high })
class-unsaid = Lines that nobody said
class-unsaid-none = Every line that many were offered was said by somebody.
class-unsaid-line = “{ $line }”, offered to { $students } students
class-agreement = Whether the patients agree about the students
class-agreement-means = How the students' scores at two tasks go together, from -1 to 1. In brackets stands where it lies nineteen times in twenty in classes of this size. One attempt at one patient says little about a person; the mean over several says more.
class-agreement-pair = { $one } and { $other }: { $certain }, { $students } students
class-means = What the score means
class-means-score = 0 is what guessing earns in the same circumstances, and 100 the best conversation that a search has found. The score is a number for what was said, turn by turn, and no mark: there is no pass mark that anybody has validated.
class-means-safety = What is said about safety earns and costs like everything else. Whether safety was kept, incomplete or lost is a verdict of its own, which changes no number.
class-means-proof = That a file can be played again shows that its score is right, and not who played it.
class-own-attempts = Your attempts
class-own-attempt = Attempt
class-own-score = Score
class-own-safety = Safety
class-own-helped = Helped
class-own-mistimed = Wrong moment
class-own-donts = Don'ts and harm
class-own-missed = Missed
class-own-counts = { $n } (counts)
class-own-open = not finished
class-own-changed = From the first attempt to the last
class-own-item = { $item }: it helped { $before } of { $before-of } times in the first attempt, and { $after } of { $after-of } in the last
class-own-same = Nothing that the rubric names went clearly better or worse.
