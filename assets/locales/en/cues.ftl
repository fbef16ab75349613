# What the patient's body does, as a sentence. $pronoun is She, He or They; $name the name they are called by.

cue-neutral = { $name } waits for what you will say.
cue-guarded = { $pronoun ->
    [She] She sits very upright and looks just past you.
    [He] He sits very upright and looks just past you.
   *[They] They sit very upright and look just past you.
}
cue-looksdown = { $pronoun ->
    [She] She looks down at her hands.
    [He] He looks down at his hands.
   *[They] They look down at their hands.
}
cue-looksaway = { $pronoun ->
    [She] She looks away, towards the window.
    [He] He looks away, towards the window.
   *[They] They look away, towards the window.
}
cue-brightens = { $pronoun ->
    [She] Her face opens.
    [He] His face opens.
   *[They] Their face opens.
}
cue-halfsmile = { $pronoun ->
    [She] She smiles with one corner of her mouth.
    [He] He smiles with one corner of his mouth.
   *[They] They smile with one corner of their mouth.
}
cue-polite = { $pronoun ->
    [She] She smiles; her eyes do not.
    [He] He smiles; his eyes do not.
   *[They] They smile; their eyes do not.
}
cue-surprised = { $pronoun ->
    [She] Her eyebrows go up.
    [He] His eyebrows go up.
   *[They] Their eyebrows go up.
}
cue-frowns = { $pronoun ->
    [She] She frowns.
    [He] He frowns.
   *[They] They frown.
}
cue-tense = { $pronoun ->
    [She] Her shoulders rise, her lips are pressed together.
    [He] His shoulders rise, his lips are pressed together.
   *[They] Their shoulders rise, their lips are pressed together.
}
cue-tearful = { $pronoun ->
    [She] Her eyes fill.
    [He] His eyes fill.
   *[They] Their eyes fill.
}
cue-sighs = { $pronoun ->
    [She] She lets out a long breath.
    [He] He lets out a long breath.
   *[They] They let out a long breath.
}
cue-leansin = { $pronoun ->
    [She] She leans towards you.
    [He] He leans towards you.
   *[They] They lean towards you.
}
cue-leansback = { $pronoun ->
    [She] She sits back, away from you.
    [He] He sits back, away from you.
   *[They] They sit back, away from you.
}
cue-laughs = { $pronoun ->
    [She] She laughs.
    [He] He laughs.
   *[They] They laugh.
}
cue-nods = { $pronoun ->
    [She] She nods.
    [He] He nods.
   *[They] They nod.
}
cue-shakeshead = { $pronoun ->
    [She] She shakes her head.
    [He] He shakes his head.
   *[They] They shake their head.
}
cue-thinks = { $pronoun ->
    [She] She looks up and thinks about it.
    [He] He looks up and thinks about it.
   *[They] They look up and think about it.
}
cue-handstight = { $pronoun ->
    [She] Her hands close on each other.
    [He] His hands close on each other.
   *[They] Their hands close on each other.
}
cue-relaxes = { $pronoun ->
    [She] Her shoulders come down.
    [He] His shoulders come down.
   *[They] Their shoulders come down.
}
cue-moves = { $pronoun ->
    [She] She moves.
    [He] He moves.
   *[They] They move.
}
cue-winces = { $pronoun ->
    [She] She winces.
    [He] He winces.
   *[They] They wince.
}
