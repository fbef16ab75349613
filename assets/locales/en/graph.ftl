# A scenario as a picture.

graph-note = { $attempts ->
    [0] Nobody has played it yet.
   *[other] { $attempts } attempts by { $learners } kinds of simulated learners. The wider a path, the more of them went along it; a bar beside a line is how often it is said there. Dotted: nobody went.
}
graph-visit-end = The visit ends
graph-start = begins here
graph-last = last line of the visit
graph-last-chance = last chance, while something about safety is open
graph-by-the-clock = { $share } by the clock
graph-not-reached = nobody came here
graph-dead-end = no way out of here
graph-never = never
graph-rare = under 1 %
graph-share = { $percent } %
