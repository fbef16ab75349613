# A class, for its teacher in the app: what it is given to play, and what came of it.

teaching-title = A class
teaching-lead = Choose a patient for your class, and read what your students made of the conversation. Nothing leaves your computers: you give out a file, and each student hands in one.
teaching-give = Give them something to play
teaching-give-how = The file carries the patients as they are today, so that nothing changes for those who have begun. Students drop it on the window of the app. For Moodle or a browser one command makes a package of it; docs/class.md, beside the program, says which.
teaching-name = What it is called
teaching-name-hint = Such as: Week 5, the first visit
teaching-people = Whom they meet
teaching-visits-of = What they play of { $name }
teaching-all-visits = All visits
teaching-mode = How it is played
teaching-practice = For practice, with coach and going back
teaching-exam = As an exam, with neither
teaching-day = How the patient is that day
teaching-own-day = Another day for each student, which is harder to copy
teaching-same-day = The same day for all
teaching-attempts = Attempts
teaching-attempts-any = As many as they like
teaching-attempts-n = { $n ->
    [one] One
   *[other] { $n }
}
teaching-counts = Of several attempts counts
teaching-best = the best
teaching-first = the first
teaching-last = the last
teaching-pass = The score from which it is passed, if any
teaching-pass-hint = Nobody has validated one; leave it empty for practice
teaching-safety = To pass, safety must be kept, whatever the score
teaching-lms-ids = Played in Moodle or its like: take the id that it has for each student, so that nobody types one
teaching-opens = First day, if any
teaching-closes = Last day, if any
teaching-day-hint = Such as 2027-02-01; it is shown to students, and nothing is refused or marked late
teaching-give-now = Save the file for the class
teaching-given = The file for your class is { $path }. Give it to your students as it is, and keep it: you need it to read what they hand in.
teaching-read = Read what they handed in
teaching-read-how = Drop the files on this window, or write where they are: the file that you gave out, and the folder with what you got back. Unpack archives first. What Moodle has exported can be among them. The report is written into your documents.
teaching-path = The whole path, or drop it here
teaching-assignment = The file that you gave out
teaching-files = What they handed in
teaching-pages = Write a page for each student, to send to them
teaching-more = More: who belongs to the class, names that hide who they are, verdicts that you judge otherwise
teaching-list = Who belongs to the class: a file with an id on each line
teaching-corrections = Verdicts that you dispute, as docs/class.md shows
teaching-pseudonyms = Other names for students: the file with their secret
teaching-pseudonyms-hint = It is made where there is none
teaching-column = The heading of the column of ids in what Moodle has exported
teaching-read-now = Read the class
teaching-busy = Working: { $done } of { $of }.
teaching-came = What came of it
teaching-counted = { $files ->
    [one] One file was read,
   *[other] { $files } files were read,
} and { $attempts ->
    [one] one attempt holds
   *[other] { $attempts } attempts hold
}, by { $students ->
    [one] one student
   *[other] { $students } students
}. Each was played again, and no score that a file claims was believed.
teaching-more-asked = { $n ->
    [one] One more is in the report.
   *[other] { $n } more are in the report.
}
teaching-written = The report, tables for the gradebook and all choices are in { $path }.
teaching-open = Open the report
teaching-failed = That did not work: { $reason }
teaching-nobody = Choose whom they meet first.
teaching-no-day = A day is written like 2027-02-01.
teaching-no-score = The score from which it is passed is a number from 0 to 100.
teaching-no-assignment = Say first which file you gave out: drop it here, or write where it is.
teaching-no-files = Say first where the files are that you got back: drop the folder here, or write where it is.
