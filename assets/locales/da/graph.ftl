# Et scenarie som billede.

graph-note = { $attempts ->
    [0] Ingen har spillet det endnu.
   *[other] { $attempts } forløb med { $learners } slags simulerede studerende. Jo bredere en vej er, jo flere gik ad den. Bjælken ved en replik viser, hvor tit den bliver sagt der. Er vejen prikket, gik ingen ad den.
}
graph-visit-end = Konsultationen slutter
graph-start = begynder her
graph-last = sidste replik i konsultationen
graph-last-chance = sidste chance, hvis der mangler noget om sikkerheden
graph-by-the-clock = { $share }, fordi tiden var gået
graph-not-reached = ingen kom hertil
graph-dead-end = ingen vej videre herfra
graph-never = aldrig
graph-rare = under 1 %
graph-share = { $percent } %
