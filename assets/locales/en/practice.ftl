# What helps in practice. $pronoun is She, He or They; $name the name they are called by.

practise-head = How do you want to practise?
practise-lead = Both take more time, and you learn more than by only choosing. During the conversation you can also ask the coach for a hint, and see what the person may be thinking.
practise-own = Write my own line first
practise-expect = Say what I expect the line to do
thought-fear = { $pronoun ->
    [She] She is afraid of this but has not told you.
    [He] He is afraid of this but has not told you.
   *[They] They are afraid of this but have not told you.
}
thought-fear-told = { $pronoun ->
    [She] She is afraid of this and has told you.
    [He] He is afraid of this and has told you.
   *[They] They are afraid of this and have told you.
}
thought-belief = { $pronoun ->
    [She] She is sure of this but has not told you.
    [He] He is sure of this but has not told you.
   *[They] They are sure of this but have not told you.
}
thought-belief-told = { $pronoun ->
    [She] She is sure of this and has told you.
    [He] He is sure of this and has told you.
   *[They] They are sure of this and have told you.
}
thought-because = About your last line: { $because }
own-ask = What would you say?
own-hint = Write it in your own words. You see the lines to choose from afterwards.
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
expected-wrong = You expected that { $expected }, but { $happened }.
reflect-title = Before you see your score
reflect-lead = Write one sentence for each question, or nothing. What you write is kept for you alone, unless you choose to share it.
reflect-regret = Which line would you take back, and why?
reflect-closed = { $pronoun ->
    [She] Here she closed up. Why do you think she did?
    [He] Here he closed up. Why do you think he did?
   *[They] Here they closed up. Why do you think they did?
}
reflect-opened = { $pronoun ->
    [She] Here she opened up most. What do you think helped?
    [He] Here he opened up most. What do you think helped?
   *[They] Here they opened up most. What do you think helped?
}
reflect-on = See how it went
