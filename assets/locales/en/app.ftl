# What the app and the browser show.

app-name = Backstory
library-lead = Practise the conversation with people who live with persistent low back pain. Every back has a story.
library-visits = { $n ->
    [one] one visit
   *[other] { $n } visits
}
library-decisions = up to { $n } decisions
library-minutes = up to { $n } minutes
library-seek = Look for somebody
library-seek-stage = Stage of change
library-seek-item = What you practise
library-seek-minutes = Time for all visits
library-seek-language = Language
library-seek-country = Country
library-seek-any = Any
library-sought = { $n } of { $of }
library-seek-all = Show everybody
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
settings-remind = Reminder to practise, on the first page
settings-remind-never = Never
settings-remind-every = { $days ->
    [one] Every day
   *[other] Every { $days } days
}
settings-moves = People breathe and blink
settings-still = Nothing moves by itself
about-version = Version { $version }
about-what = What this is
about-what-text = A simulator in which clinicians practise the conversation with people who live with persistent low back pain. You choose what to say; the person changes, or doesn't; and afterwards you can see why.
about-sources = Where it comes from
about-paper = The rubric is that of Kongsted, Ris, Kjaer and Hartvigsen (2021): “Self-management at the core of back pain care: 10 key points for clinicians”, Brazilian Journal of Physical Therapy 25(4), 396–406.
about-talk = Ways of talking are named as in the MITI manual, version 4.2.1 (Moyers, Manuel and Ernst).
about-claims = What is not claimed
about-reviewed = No clinician and no patient has reviewed the people you can meet here yet.
about-made-up = Nobody here is a real person. The change that you see is simulated, and how large it is was our choice.
about-licence = Licence and data
interlude-lead = Between the visits
interlude-on = Go on
briefing-begin = Begin the visit
briefing-score = { $score } ({ $low } to { $high })
consultation-you = What do you say?
consultation-back = Take back
consultation-coach-ask = Ask the coach
consultation-thought-ask = Read the thought
consultation-both = Both reactions
consultation-before = Before
consultation-now = Now
consultation-over = Visit over
consultation-go-back-to = Go back to here
consultation-coach = Coach
consultation-history = History
consultation-history-none = Nothing was said before this.
consultation-notes = Notes
consultation-say = Say this
consultation-next = Go on
consultation-debrief = See how it went
debrief-save = Keep as a file
debrief-with-own = With my own words
debrief-try-again = Try this moment again
debrief-better = better
debrief-worse = worse
debrief-same = as before
notice-read = I see
settings-back = Go back
settings-language = Language
settings-as-system = Same as this device
settings-letter-keys = Single letters and numbers work as shortcuts
keys-title = Keys
watch-draft = A file has changed what can happen here. This attempt is a draft from now on: it has no score, and is not kept.
watch-lost = { $n ->
    [one] The last line cannot be said any more; you are back before it.
   *[other] The last { $n } lines cannot be said any more; you are back before them.
}
watch-gone = The scenario “{ $scenario }” is gone. You play on in the last good version.
