# What a class has been given to play, for those who play it.

assigned-who-title = Who are you?
assigned-who-lead = Your teacher knows you by an id, such as your student number. Write the same one each time: it stands in what you hand in.
assigned-who = Your id
assigned-who-go = Go on
assigned-who-empty = Write your id first, such as your student number.
assigned-who-too-long = An id is shorter than that. Write your student number, for example.
assigned-who-unreadable = An id has letters, figures and signs alone.
assigned-as = You play as { $student }.
assigned-else = I am somebody else
assigned-exam = This is an exam: there is no coach, and nothing can be taken back.
assigned-many = You can play each as often as you like, and { $counts ->
    [first] the first attempt counts
    [last] the last attempt counts
   *[best] the best attempt counts
}.
assigned-attempts = { $n ->
    [one] You have one attempt at each.
   *[other] You have { $n } attempts at each, and { $counts ->
        [first] the first counts
        [last] the last counts
       *[best] the best counts
    }.
}
assigned-opens = It begins on { $date }.
assigned-closes = Hand it in by { $date }.
assigned-hand-in = Save what I hand in
assigned-handed-in = { $n ->
    [one] One attempt has been saved as { $file }. Give this file to your teacher.
   *[other] { $n } attempts have been saved as { $file }. Give this file to your teacher.
}
assigned-nothing = There is nothing to hand in yet. Play first.
assigned-not-yet = Not finished yet: { $names }. Save it again when you have.
