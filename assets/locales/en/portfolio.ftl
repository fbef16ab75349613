# What somebody can show of their practice.

portfolio-title = Practice of conversations about persistent back pain
portfolio-name = Name:
portfolio-made = Made on { $day } with Backstory, a training simulator with scripted patients.
portfolio-in-short = In short
portfolio-hours = { $hours ->
    [0] { $minutes } minutes
    [one] 1 hour and { $minutes } minutes
   *[other] { $hours } hours and { $minutes } minutes
}
portfolio-period = From { $from } to { $to }.
portfolio-people = { $n ->
    [0] Single moments only.
   *[other] Met: { $people }.
}
portfolio-empty = Nothing has been finished yet.
portfolio-reckoned = Minutes go from the beginning of an attempt to its end if that was one sitting. Otherwise they are reckoned at one and a half minutes a decision.
portfolio-items = What was practised
portfolio-items-mean = Most items come from Kongsted et al. 2021, on self-management in back pain care. Chances are moments in which a line could do what the item asks; helped are those in which such a line was said and helped the simulated patient. They are no mark.
portfolio-item = Item
portfolio-landed = Helped
portfolio-chances = Chances
portfolio-sittings = When, and with whom
portfolio-day = Day
portfolio-with = With
portfolio-decisions = Decisions
portfolio-minutes = Minutes
portfolio-reflections = What I thought of it
portfolio-asked-regret = Which line would you take back?
portfolio-asked-closed = What made the person close up?
portfolio-asked-opened = What made the person open up?
portfolio-own = What I said in my own words, before I saw the lines
portfolio-own-said = I said:
portfolio-own-chose = Then I chose:
portfolio-next = What I want to do differently with patients
portfolio-next-hint = To be written by hand.
portfolio-sign = Date and signature:
portfolio-means = This is what somebody says of their own practice. The program has counted it and cannot tell who played. It is no certificate.
portfolio-save = Portfolio as a file
