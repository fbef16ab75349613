# A room that plays together.

workshop-title = With a room
workshop-summary-title = What the room did: { $name }
workshop-in-short = In short
workshop-voted = { $n ->
    [one] The room voted once.
   *[other] The room voted on { $n } choices.
}
workshop-split = It split most here: { $turns }.
workshop-moved = Talking moved hands here: { $turns }.
workshop-moved-here = Talking moved { $hands ->
    [one] one hand
   *[other] { $hands } hands
} at least. For one of the best lines there were { $before } of { $beforeof } before and { $after } of { $afterof } after.
workshop-first = Hands
workshop-again = After the talk
workshop-said = said
workshop-means = Hands were counted by whoever led the room. What moved between two votes need not be what the talk did.
workshop-ask = Why might somebody say each of these?
workshop-other = The other line
workshop-stops = { $n ->
    [0] The author names no moment of this visit to stop at.
    [one] The author names one moment of this visit to stop at.
   *[other] The author names { $n } moments of this visit to stop at.
}
workshop-behind = Behind the face
workshop-on = On
workshop-back = Back
workshop-talk = Stop here to talk
workshop-no-talk = Do not stop here
workshop-keep = Save as a page
workshop-notes = My notes
workshop-pick = Play this one
guide-ask = Ask the room
guide-letter = Line
guide-line = What can be said
guide-best = Among the best
guide-misreadings = What a room may misread
