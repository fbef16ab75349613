# For whoever plays a patient with a room.

guide-title = For the facilitator: { $title }
guide-none = The author of this scenario has written nothing for facilitators. What follows is worked out from the scenario.
guide-purpose = What it is good for
guide-warnings = Say before you begin what it speaks of:
guide-timing = How to spend the time
guide-timing-means = The visits with most moments to stop at are played. Voting by a show of hands takes about a minute a decision. A stop takes four to seven minutes. Shorten a stop rather than the end.
guide-minutes = { $n } minutes
guide-from = From
guide-for = Minutes
guide-what = What
guide-part-opening = Read the letter on the wall aloud and say how to vote: a hand for one line each.
guide-part-between = Read aloud what happened at home; it is on the wall.
guide-part-close = Look at where the room moved, and what this person can do now. What does each of you take along?
guide-part-play = { $visit }: about { $decisions } decisions{ $stops ->
    [0] {""}
    [one] , one stop
   *[other] , { $stops } stops
}
guide-stops = Where to stop
guide-stops-mean = Let people vote first, then talk, then vote again. Show how the lines land only after the second vote. The shares are those of simulated rooms.
guide-came = { $percent } % of simulated rooms come to this moment.
guide-longer = for ninety minutes
guide-nobody-came = None of the simulated rooms came to this moment: it lies on a rare way.
guide-otherwise = On another day, or after another beginning:
guide-share = Votes
guide-lands = How it lands
guide-splits = Where else rooms part
guide-splits-mean = At these moments about as many in simulated rooms vote for a best line as for another.
guide-endings = How it can end
guide-simulated = Votes and shares come from sixty simulated rooms of twenty-four learners with different habits. They show where lines pull people apart. They say nothing about your room.
