# What helps in practice. $pronoun is She, He or They; $name the name they are called by.

practise-head = How do you want to practise?
practise-lead = Both take longer, and teach more than choosing alone. While you talk you can also ask the coach for a hint, and what may be going through the person's mind.
practise-own = Write my own line first
practise-expect = Say what I expect of a line
thought-fear = { $pronoun ->
    [She] She is afraid of this, and hasn't said so.
    [He] He is afraid of this, and hasn't said so.
   *[They] They are afraid of this, and haven't said so.
}
thought-fear-told = { $pronoun ->
    [She] She is afraid of this, and has told you.
    [He] He is afraid of this, and has told you.
   *[They] They are afraid of this, and have told you.
}
thought-belief = { $pronoun ->
    [She] She is sure of this, and hasn't said so.
    [He] He is sure of this, and hasn't said so.
   *[They] They are sure of this, and haven't said so.
}
thought-belief-told = { $pronoun ->
    [She] She is sure of this, and has told you.
    [He] He is sure of this, and has told you.
   *[They] They are sure of this, and have told you.
}
thought-because = Just now: { $because }
thought-none = Nothing holds them back here.
own-ask = What would you say?
own-hint = In your own words. The lines come after.
own-pass = Show me the lines
own-keep = Keep it, and show me the lines
own-would-say = You would say
expect-ask = { $pronoun ->
    [She] What will she do?
    [He] What will he do?
   *[They] What will they do?
}
expect-other = Choose another line
expect-opens = { $pronoun ->
    [She] She will open up: come closer, or tell me something
    [He] He will open up: come closer, or tell me something
   *[They] They will open up: come closer, or tell me something
}
expect-stays = { $pronoun ->
    [She] She will stay as she is
    [He] He will stay as he is
   *[They] They will stay as they are
}
expect-closes = { $pronoun ->
    [She] She will close up: draw back, or go quiet
    [He] He will close up: draw back, or go quiet
   *[They] They will close up: draw back, or go quiet
}
expected-opens = { $pronoun ->
    [She] she would open up
    [He] he would open up
   *[They] they would open up
}
expected-stays = { $pronoun ->
    [She] she would stay as she was
    [He] he would stay as he was
   *[They] they would stay as they were
}
expected-closes = { $pronoun ->
    [She] she would close up
    [He] he would close up
   *[They] they would close up
}
happened-opens = { $pronoun ->
    [She] she opened up
    [He] he opened up
   *[They] they opened up
}
happened-stays = { $pronoun ->
    [She] she stayed as she was
    [He] he stayed as he was
   *[They] they stayed as they were
}
happened-closes = { $pronoun ->
    [She] she closed up
    [He] he closed up
   *[They] they closed up
}
expected-right = You expected that { $expected }, and { $happened }.
expected-wrong = You expected that { $expected }; { $happened }.
reflect-title = Before the number
reflect-lead = A sentence each, or nothing. It is kept for you, and for nobody else unless you say so.
reflect-regret = Which line would you take back, and why?
reflect-closed = { $pronoun ->
    [She] Here she closed up. Why, do you think?
    [He] Here he closed up. Why, do you think?
   *[They] Here they closed up. Why, do you think?
}
reflect-opened = { $pronoun ->
    [She] Here she opened up most. What did it?
    [He] Here he opened up most. What did it?
   *[They] Here they opened up most. What did it?
}
reflect-on = Look back
