# What a teacher reads about a class, and what a student is sent.

class-title = { $title }: how the class did
class-played = { $students ->
    [one] One student has
   *[other] { $students } students have
} handed in { $mode ->
    [exam] this exam
   *[practice] this work
}: { $tasks }. The program has played every attempt again and believed no score that a file claims.
class-of-task = { $head }: { $task }
class-glance = In a minute
class-nobody = Nobody has played it to its end yet.
class-middle = { $students ->
    [one] One attempt counts, with a score of { $middle }.
   *[other] Half of the { $students } students scored from { $low } to { $high }. The middle of the class is { $middle }, the lowest score { $least }, and the highest { $most }.
}
class-safety = Safety was kept by { $kept }, left incomplete by { $incomplete }, and lost by { $lost }.
class-middle-half = The middle half of this class
class-from-to = { $from } to { $to }
class-columns = How many students have which score; each column is ten points wide.
class-raise = What to raise with the class
class-raise-means = These cost the class most. At each choice it is counted how much more the best line on offer would have earned, in points of the score, and this is the average of all students.
class-raise-rest = What else cost points
class-cost-dont = They did what they should not: { $what } ({ $item })
class-cost-harmed = They meant well and did harm: { $what } ({ $item })
class-cost-mistimed = They did the right thing at the wrong moment: { $what } ({ $item })
class-cost-missed = They missed chances to do this: { $what } ({ $item })
class-cost = It came up with { $students } of { $of } students and cost { $points } points on the average.
class-dearest = It cost most here, where { $students ->
    [one] one student said
   *[other] { $students } students said
} it: { $place }
class-better = Better here:
class-question = For the seminar
class-ask-harm = What does { $name } take home from “{ $line }”? What do you hope to reach with it, and what else could reach that?
class-ask-mistimed = “{ $line }” can be right. What would { $name } need to have said or felt before it helps?
class-ask-missed = What had { $name } just said or shown that asks for something else than “{ $line }”? Say “{ $better }” in your own words.
class-ask-split = { $share } % said “{ $one }” and { $rest } % “{ $other }”. What did { $name } hear in each of them?
class-split = Where the class split most
class-split-means = At these moments what was said differed most in worth, and most of the class came to them.
class-map = Every moment
class-map-means = Each moment with what { $name } had said, as most of the class heard it; how large a part of the class said which line; how it landed; and the usual answer. How a line lands depends on what was said before. The points are what a line earned at once.
class-map-visit = { $visit }: { $moments ->
    [one] one moment
   *[other] { $moments } moments
}
class-came = { $students } of { $of } students came here, and made { $choices ->
    [one] one choice
   *[other] { $choices } choices
}.
class-share = Share
class-line = Line
class-landing = How it landed
class-worth = { $points } points
class-number = { $n }
class-percent = { $n } %
class-students = The students
class-student = Student
class-passed = Passed
class-pages = Each score leads to a page that you can send to that student. It is their debrief.
class-missing = { $n ->
    [one] One student of the list has
   *[other] { $n } students of the list have
} handed in nothing: { $students }.
class-unlisted = { $n ->
    [one] One student has handed in and is
   *[other] { $n } students have handed in and are
} not on the list: { $students }.
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
class-nothing-to-do = Nothing to do: another file holds the same and more
class-line-of = { $file }, line { $line }
class-corrected = Corrected verdicts
class-corrected-means = A teacher has judged these lines otherwise than the rules do. The conversations went as they went. What the lines are worth follows the teacher, also in what guessing and the best conversation earn.
class-corrected-line = { $line }: counted as “{ $is }” where the rules say “{ $was }”. { $because } { $times ->
    [0] Nobody said it so.
    [one] One choice is marked otherwise.
   *[other] { $times } choices are marked otherwise.
}
class-before = before: { $score }
class-quality = How the scenario held up
class-too-few = { $students ->
    [one] One student is
   *[other] { $students } students are
} too few to say anything about the scenario itself: at least { $fewest } have to come to a moment.
class-size-says = A moment is easy where most said what was worth most, and it tells something where those who do well elsewhere do well there, too. With { $students } students a figure in the last column is uncertain by about { $margin } to either side, so that most differences between two moments mean nothing. Look at those whose whole line lies left of the middle: there those who do well elsewhere chose worse.
class-moment = Moment
class-students-n = { $n ->
    [one] one student
   *[other] { $n } students
}
class-ease = How good the choices were
class-tells = How it goes with the rest (-1 to 1)
class-tells-nothing = All said what was worth the same.
class-certain = { $is } ({ $low } to { $high })
class-unsaid = Lines that nobody said
class-unsaid-none = Every line that many were offered was said by somebody.
class-unsaid-line = “{ $line }”, offered to { $students } students
class-agreement = Whether the patients agree about the students
class-agreement-means = How the students' scores at two tasks go together, from -1 to 1. In brackets stands where it lies nineteen times in twenty in classes of this size. One attempt at one patient says little about a person; the mean over several says more.
class-agreement-pair = { $one } and { $other }: { $certain }, { $students } students
class-means = What the score means
class-means-score = 0 is what guessing earns in the same circumstances, and 100 the best that was found. It is a number for what was said, turn by turn, and no mark: there is no pass mark that anybody has validated. The other places on the scale are written plans for the same patient.
class-means-safety = Safety is a verdict of its own, and no part of the number.
class-means-proof = Playing a file again proves its score, and not who made it.
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
class-own-item = { $item }: it helped { $before } of { $before-of } times at first, and { $after } of { $after-of } at last
class-own-same = Nothing that the rubric names went clearly better or worse.
