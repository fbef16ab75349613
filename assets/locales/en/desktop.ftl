# What the app and the terminal say and no browser shows: packages do not carry it.

app-settings-broken = Some of your settings cannot be read and are as they were at first. { $reason }
app-settings-not-kept = Your settings cannot be kept. { $reason }
about-rules = How a person reacts is written down as rules. Each says why, and names its study or that it is our own choice; “backstory rules” prints them all.
about-licence-text = The program is free software, under the MIT or the Apache 2.0 licence. Scenarios, rubric and texts are under CC BY 4.0, the typeface Inter under the SIL Open Font License, the signs on buttons (Phosphor) under the MIT licence. The libraries by others and their licences stand in the file THIRD-PARTY.md, which the command “backstory licences” prints.
about-data = What you do here stays on this computer. Nothing is sent anywhere.
consultation-thought = Thought
consultation-close = Close
debrief-measuring = Measuring what this conversation allowed …
debrief-landed = { $n } helped
debrief-neutral = { $n } neither helped nor harmed
debrief-mistimed = { $n } at the wrong moment
debrief-harmed = { $n } did harm
debrief-donts = { $n } with a don't
debrief-missed = { $n } with a chance missed
debrief-copy = Copy as Markdown
debrief-copied = The debrief is on the clipboard, as Markdown.
debrief-show-turn = Show the turn
debrief-course-hint = Turn by turn. Dashed lines are between visits; choose a point to see its turn.
debrief-rubric-hint = Choose an item to see its turns alone.
debrief-bars = The open ring is where it began, the full dot where it is now.
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
settings-aloud = Read aloud
settings-aloud-on = Read aloud what is said, and what can be said
settings-aloud-none = This system has no voice that Backstory can use. Screen readers work without one.
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
assigned-leave = Leave this and see everybody
assigned-failed = This file cannot be played ({ $reason }).
error-no-folder = this system names no folder for data
error-no-file = it is no file
error-too-large = it is too large for an attempt
error-no-name = its name is no text; rename the file
error-name-taken = there is a file of this name already, and it is left as it is
error-not-ours = this is neither an export of Backstory nor the file of an attempt
error-not-whole = write the whole path of a folder, from the root or the drive
error-torn = the file ends within this line; was it copied whole?
error-apart = it is here as { $id }, and goes on in another way there
error-more = { $n } more of its attempts were not taken
error-gone = the folder that was chosen for attempts is not there
error-open-elsewhere = it is open in another window or terminal; close it there first
error-open-elsewhere-by = it is open in another window or terminal (process { $program }); close it there first
error-in-use = an attempt of this folder is open in another window or terminal; close it there first
error-bad-id = the id of an attempt has to be letters, digits and dashes, at most 64
error-damaged-line = it is damaged ({ $reason })
logbook-more = Show more
data-where = { $n ->
    [0] Nothing yet. What you do will be kept in { $folder }, and nowhere else.
    [one] One attempt and these settings, in { $folder }, and nowhere else.
   *[other] { $n } attempts and these settings, in { $folder }, and nowhere else.
}
data-exported = { $n ->
    [one] One attempt was
   *[other] { $n } attempts were
} written to { $path }.
data-left-out = { $n ->
    [one] One file could not be read and is not in it
   *[other] { $n } files could not be read and are not in it, the first because
} ({ $reason }).
data-import-how = What you have saved on another computer can be taken in here: drop the file on this window, or put it into your folder of documents or downloads. What is here already is not taken twice.
data-import = Take in { $file }
data-failed = That could not be done: { $reason }.
data-elsewhere = Keep it somewhere else
data-elsewhere-how = The whole path of a folder, on this computer or on a drive. What is kept so far is taken along, and stays here too.
data-folder = Folder
data-use = Keep it there
data-usual = Keep it in the usual folder
data-moved = { $n ->
    [0] From now on it is kept in { $folder }.
    [one] From now on it is kept in { $folder }. One attempt was taken along.
   *[other] From now on it is kept in { $folder }. { $n } attempts were taken along.
}
play-help = Choose a number. ? asks the coach, t what they may be thinking, b goes back a turn, h shows what was said, q leaves and saves.
play-help-exam = Choose a number, then press Enter to say it: nothing can be taken back. h shows what was said, q leaves and saves.
play-picked = You would say: { $line } Press Enter to say it, or another number to choose another line.
play-not-offered = Please choose a number from 1 to { $most }, or one of the letters.
play-coach = Coach: { $question }
play-coach-no = There is no coach in an exam.
play-thought-no = In an exam nobody tells what they think.
play-rest = Press Enter to read what stands behind it, turn by turn; anything else ends here.
play-back = You take that back.
play-back-no = There is nothing to take back here.
play-saved = Saved. To go on from here, type:
play-not-saved = Nothing of this attempt is kept.
play-open-elsewhere = { $reason }. To begin another attempt, name a seed, such as `--seed 7`.
play-settings = Your settings cannot be read ({ $reason }). Attempts are kept in { $folder }, also if the settings named another folder.
play-ended-early = The input ended. Saved. To go on from here, type:
play-cannot-resume = An earlier attempt cannot be gone on with ({ $reason }). A new one begins; the old one is kept.
thought-none = At this moment no fear and no belief is holding them back.
report-earlier = It was played on an earlier version of this scenario. What its file says of it cannot be checked any more: the score { $score }, and the ending “{ $ending }”.
workshop-guide = Guide for leading a room
workshop-guide-saved = The guide is in { $path }. Any browser shows and prints it.
workshop-saved = What the room did is in { $path }.
workshop-count = Count the hands: a number, then Enter for the next line. A letter goes to its line.
workshop-split-head = Where you split
workshop-save = S saves all of it as a page. Esc ends.
workshop-told = Told, and not taken up:
workshop-heard = Heard:
workshop-key-on = goes on
workshop-key-back = goes back a step
workshop-key-line = the line whose hands you count; after an answer, the answer to that line beside it
workshop-key-hands = so many hands, in two digits
workshop-key-pick = plays the line that you count now, whatever the hands
workshop-key-talk = stops here to talk, or not
workshop-key-scroll = moves what is too long for the wall
workshop-key-notes = shows and hides these notes
workshop-key-save = saves what the room did as a page
portfolio-saved = The portfolio is in { $path }. Any browser shows and prints it.
workshop-before-after = before · after
