# The desktop app.

app-name = Backstory
app-settings-broken = Some of your settings cannot be read and are as they were at first. { $reason }
app-settings-not-kept = Your settings cannot be kept. { $reason }
library-lead = Practise the conversation with people who live with persistent low back pain. Every back has a story.
library-visits = { $n ->
    [one] one visit
   *[other] { $n } visits
}
library-decisions = up to { $n } decisions
library-new = You have not met yet.
library-changed = You left an earlier version of this scenario before its end. It begins anew; your attempt is kept.
library-begun = You left in visit { $visit }, after { $turns ->
    [one] one turn
   *[other] { $turns } turns
}.
library-finished = { $times ->
    [one] Played once
   *[other] Played { $times } times
}, best score { $best }.
library-meet = Meet { $name }
library-again = Meet { $name } again
library-continue = Go on with { $name }
library-anew = Begin anew
library-claims = For learning, not for grading: there is no pass mark, no pilot with learners yet, and choosing a line is not the same as finding the words.
library-unreviewed = Where no reviewer is named, no clinician has reviewed the scenario yet.
library-logbook = Logbook
library-settings = Settings
library-about = About
library-empty = There is nobody to meet here yet.
go-library = Library
trouble-open = { $name } cannot be met just now
trouble-wait = Nothing of yours is lost.
trouble-resume = Your attempt with { $name } cannot be gone on with
trouble-kept = It stays where it is, as it is. You can begin a new one, or send the file and the words below to whoever looks after Backstory where you are.
trouble-why = What happened
trouble-anew = Begin a new attempt
trouble-gone = The scenario “{ $scenario }” is not there, or cannot be read.
trouble-no-more = { $n ->
    [one] You have used the one attempt that this assignment gives.
   *[other] You have used all { $n } attempts that this assignment gives.
}
settings-title = Settings
settings-theme = Colours
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text = Size of text
settings-percent = { $n } %
settings-movement = Movement
settings-moves = People breathe and blink
settings-still = Nothing moves by itself
about-version = Version { $version }
about-what = What this is
about-what-text = A simulator in which clinicians practise the conversation with people who live with persistent low back pain. You choose what to say; the person changes, or doesn't; and afterwards you can see why.
about-sources = Where it comes from
about-paper = The rubric is that of Kongsted, Ris, Kjaer and Hartvigsen (2021): “Self-management at the core of back pain care: 10 key points for clinicians”, Brazilian Journal of Physical Therapy 25(4), 396–406.
about-talk = Ways of talking are named as in the MITI manual, version 4.2.1 (Moyers, Manuel and Ernst).
about-rules = How a person reacts is written down as rules. Each says why, and names its study or that it is our own choice; “backstory rules” prints them all.
about-claims = What is not claimed
about-reviewed = No clinician and no patient has reviewed the people you can meet here yet.
about-made-up = Nobody here is a real person. The change that you see is simulated, and how large it is was our choice.
about-licence = Licence and data
about-licence-text = The program is free software, under the MIT or the Apache 2.0 licence. Scenarios, rubric and texts are under CC BY 4.0, the typeface Inter under the SIL Open Font License, the signs on buttons (Phosphor) under the MIT licence. The libraries by others and their licences stand in the file THIRD-PARTY.md, which the command “backstory licences” prints.
about-data = What you do here stays on this computer. Nothing is sent anywhere.
interlude-lead = Between the visits
interlude-on = Go on
briefing-begin = Begin the visit
briefing-score = { $score } ({ $low } to { $high })
consultation-you = What do you say?
consultation-back = Take back
consultation-coach-ask = Ask the coach
consultation-thought-ask = Read the thought
consultation-thought = Thought
consultation-both = Both reactions
consultation-before = Before
consultation-now = Now
consultation-close = Close
consultation-over = Visit over
consultation-go-back-to = Go back to here
consultation-coach = Coach
consultation-history = History
consultation-history-none = Nothing was said before this.
consultation-notes = Notes
consultation-say = Say this
consultation-next = Go on
consultation-debrief = See how it went
debrief-measuring = Measuring what this conversation allowed …
debrief-landed = { $n } helped
debrief-neutral = { $n } neither helped nor harmed
debrief-mistimed = { $n } at the wrong moment
debrief-harmed = { $n } did harm
debrief-donts = { $n } { $n ->
    [one] don't
   *[other] don'ts
}
debrief-missed = { $n } { $n ->
    [one] chance missed
   *[other] chances missed
}
debrief-save = Keep as a file
debrief-copy = Copy as Markdown
debrief-with-own = With my own words
debrief-copied = The debrief is on the clipboard, as Markdown.
debrief-show-turn = Show the turn
debrief-try-again = Try this moment again
debrief-course-hint = Turn by turn. Dashed lines are between visits; choose a point to see its turn.
debrief-rubric-hint = Choose an item to see its turns alone.
debrief-bars = The open ring is where it began, the full dot where it is now.
debrief-better = better
debrief-worse = worse
debrief-same = as before
debrief-all = All turns
debrief-only = Only { $item }
debrief-whole-turn = The whole turn
debrief-no-turns = No turn is all of this. Choose less.
debrief-saved = The debrief was written to { $path }.
debrief-save-failed = The debrief could not be written: { $reason }.
app-no-display = Backstory cannot open a window here ({ $reason }). Play in the terminal instead: backstory play
app-no-display-there = there is no display
app-no-display-answer = the display does not answer
app-no-display-surface = the display offers nothing to draw on
app-no-adapter = there is no graphics adapter
app-adapter-unusable = the graphics adapter cannot be used
notice-read = I see
settings-back = Go back
settings-language = Language
settings-as-system = Same as this device
settings-lines = Room between lines
settings-letters = Room between letters
settings-letters-usual = Usual
settings-letters-some = Some
settings-letters-more = More
settings-letters-most = Most
settings-pace = How words appear
settings-pace-slow = Slowly
settings-pace-usual = At a usual pace
settings-pace-fast = Fast
settings-pace-once = All at once
settings-letter-keys = Single letters and numbers work as shortcuts
settings-aloud = Read aloud
settings-aloud-on = Read aloud what is said, and what can be said
settings-aloud-none = This system has no voice that Backstory can use. Screen readers work without one.
keys-title = Keys
keys-anywhere = Anywhere
keys-talking = In a conversation
keys-looking-back = Looking back
keys-part = To a part of the debrief
keys-writing = For those who write
keys-this = This list
keys-settings = Settings
keys-next = The next control; with Shift the one before
keys-press = Press what the frame is around
keys-leave = Close what is open, or leave
keys-scroll = Scroll; the arrow keys scroll a little, Home and End all the way
keys-choose = Say the line with that number
keys-on = Go on
keys-writer = Show or hide the writer's view
watch-draft = A file has changed what can happen here. This attempt is a draft from now on: it has no score, and is not kept.
watch-lost = { $n ->
    [one] The last line cannot be said any more; you are back before it.
   *[other] The last { $n } lines cannot be said any more; you are back before them.
}
watch-gone = The scenario “{ $scenario }” is gone. You play on in the last good version.
watch-failed = The folder cannot be watched, so that changes will not be seen ({ $reason }).
watch-empty = There is no scenario in this folder that can be played yet.
watch-no-exchange = There is no exchange “{ $exchange }” in this folder; { $help }
watch-no-level = There is no level “{ $name }” here; it was passed over.
writer-title = Writer's view
writer-exchange = Exchange
writer-variant = Version
writer-over = It is over
writer-person = The person now
writer-know = Told and heard
writer-told = told
writer-heard = heard
writer-agreed = agreed
writer-last = What the last line did
writer-none = Nothing has been said yet.
writer-hears = hears { $what }
writer-mends = mends half of the lost trust
writer-no-rule = no rule
writer-sound = Nothing is wrong with the files of this folder.
writer-found = { $n ->
    [one] Something is wrong with one file
   *[other] Something is wrong with { $n } files
}. What could last be read is played.
