# Single moments, each answered and told why.

drill-title = Moment { $number } of { $of }
drill-before = A little earlier
drill-about = This moment was about { $item }.
drill-best = This was one of the best lines here.
drill-next = Next moment
drill-end = See how it went
drill-done = { $right } of { $of } times one of the best lines
drill-apart = Single moments have a result of their own and enter no score. What they were about counts in your logbook, and comes back sooner where it did not go well.
drill-items = What they were about
drill-item = { $item }: { $landed } of { $of }
drill-moments = Every moment
