# Hvad patientens krop gør, som en sætning. $pronoun er She, He eller They; $name er det navn, personen bliver kaldt.

cue-neutral = { $name } venter på, hvad du siger.
cue-guarded = { $pronoun ->
    [She] Hun sidder helt ret op og ned og ser lige forbi dig.
    [He] Han sidder helt ret op og ned og ser lige forbi dig.
   *[They] De sidder helt ret op og ned og ser lige forbi dig.
}
cue-looksdown = { $pronoun ->
    [She] Hun ser ned på sine hænder.
    [He] Han ser ned på sine hænder.
   *[They] De ser ned på deres hænder.
}
cue-looksaway = { $pronoun ->
    [She] Hun ser væk, hen mod vinduet.
    [He] Han ser væk, hen mod vinduet.
   *[They] De ser væk, hen mod vinduet.
}
cue-brightens = { $pronoun ->
    [She] Hun lyser op.
    [He] Han lyser op.
   *[They] De lyser op.
}
cue-halfsmile = { $pronoun ->
    [She] Hun smiler med den ene mundvig.
    [He] Han smiler med den ene mundvig.
   *[They] De smiler med den ene mundvig.
}
cue-polite = { $pronoun ->
    [She] Hun smiler, men ikke med øjnene.
    [He] Han smiler, men ikke med øjnene.
   *[They] De smiler, men ikke med øjnene.
}
cue-surprised = { $pronoun ->
    [She] Hun løfter øjenbrynene.
    [He] Han løfter øjenbrynene.
   *[They] De løfter øjenbrynene.
}
cue-frowns = { $pronoun ->
    [She] Hun rynker panden.
    [He] Han rynker panden.
   *[They] De rynker panden.
}
cue-tense = { $pronoun ->
    [She] Hun trækker skuldrene op og kniber læberne sammen.
    [He] Han trækker skuldrene op og kniber læberne sammen.
   *[They] De trækker skuldrene op og kniber læberne sammen.
}
cue-tearful = { $pronoun ->
    [She] Hun får tårer i øjnene.
    [He] Han får tårer i øjnene.
   *[They] De får tårer i øjnene.
}
cue-sighs = { $pronoun ->
    [She] Hun puster langsomt ud.
    [He] Han puster langsomt ud.
   *[They] De puster langsomt ud.
}
cue-leansin = { $pronoun ->
    [She] Hun læner sig frem mod dig.
    [He] Han læner sig frem mod dig.
   *[They] De læner sig frem mod dig.
}
cue-leansback = { $pronoun ->
    [She] Hun læner sig tilbage, væk fra dig.
    [He] Han læner sig tilbage, væk fra dig.
   *[They] De læner sig tilbage, væk fra dig.
}
cue-laughs = { $pronoun ->
    [She] Hun griner.
    [He] Han griner.
   *[They] De griner.
}
cue-nods = { $pronoun ->
    [She] Hun nikker.
    [He] Han nikker.
   *[They] De nikker.
}
cue-shakeshead = { $pronoun ->
    [She] Hun ryster på hovedet.
    [He] Han ryster på hovedet.
   *[They] De ryster på hovedet.
}
cue-thinks = { $pronoun ->
    [She] Hun ser op og tænker sig om.
    [He] Han ser op og tænker sig om.
   *[They] De ser op og tænker sig om.
}
cue-handstight = { $pronoun ->
    [She] Hun knuger hænderne sammen.
    [He] Han knuger hænderne sammen.
   *[They] De knuger hænderne sammen.
}
cue-relaxes = { $pronoun ->
    [She] Hun sænker skuldrene.
    [He] Han sænker skuldrene.
   *[They] De sænker skuldrene.
}
cue-moves = { $pronoun ->
    [She] Hun bevæger sig.
    [He] Han bevæger sig.
   *[They] De bevæger sig.
}
cue-winces = { $pronoun ->
    [She] Hun fortrækker ansigtet.
    [He] Han fortrækker ansigtet.
   *[They] De fortrækker ansigtet.
}
