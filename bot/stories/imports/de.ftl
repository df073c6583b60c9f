### Sessions from a file.

imports-how =
    Schick mir eine Datei, und ich zeige, was darin ist, bevor ich etwas aufnehme: einen Export von mir oder einen von Strong, Hevy oder FitNotes. Ich lese .csv, .json, .zip und .txt, bis { $largest_file_mb } MB.
    Andere Übungen nehme ich nicht auf. Was hereinkommt, zählt in deinem Protokoll und erhöht kein Gewicht. Ein Export von mir bringt auch mit, was er über dich sagt: Wo das abweicht, frage ich.
imports-form-title = Eine Datei für dein Protokoll
imports-form-file = Deine Datei
imports-form-hint = Ein Export von mir oder von Strong, Hevy, FitNotes. Leer: was schon hereinkam.
imports-before-heading = Schon hereingekommen:
imports-before = { $count ->
    [one] { $program }: 1 Einheit, { $since }
   *[other] { $program }: { $count } Einheiten, { $since } bis { $until }
}
imports-day = { $day } { $year }
imports-found = { $count ->
    [one] Aus { $program }: 1 Einheit, { $since }.
   *[other] Aus { $program }: { $count } Einheiten, { $since } bis { $until }.
}
imports-from = Aus { $program }.
imports-mornings = { $count ->
    [one] 1 Morgen.
   *[other] { $count } Morgen.
}
imports-there = { $count ->
    [one] 1 steht schon im Protokoll.
   *[other] { $count } stehen schon im Protokoll.
}
imports-there-other = { $count ->
    [one] 1 davon lautet anders. Was im Protokoll steht, bleibt.
   *[other] { $count } davon lauten anders. Was im Protokoll steht, bleibt.
}
imports-others = { $count ->
    [one] 1 Zeile einer anderen Übung bleibt draußen.
   *[other] { $count } Zeilen anderer Übungen bleiben draußen.
}
imports-unread = { $count ->
    [one] 1 Zeile nicht gelesen: { $lines }.
   *[other] { $count } Zeilen nicht gelesen: { $lines }.
}
imports-more = { $count ->
    [one] Und 1 weitere.
   *[other] Und { $count } weitere.
}
imports-line = Zeile { $line } ({ $wrong })
imports-load = { $load } am { $day }
imports-high = { $count ->
    [one] { $loads } wirkt hoch neben den anderen.
   *[other] { $count } wirken hoch neben den anderen: { $loads }.
}
imports-loads-in-kg = Die Datei nennt keine Gewichtseinheit. Ich lese Kilogramm, wie du sie schreibst.
imports-loads-in-lb = Die Datei nennt keine Gewichtseinheit. Ich lese Pfund (lb), wie du sie schreibst.
imports-distances-in-m = Sie nennt auch keine Längeneinheit: Ich lese Meter, und Kilometer unter { $shortest_in_full }.
imports-distances-in-yd = Sie nennt auch keine Längeneinheit: Ich lese Yards, und Meilen unter { $shortest_in_full }.
imports-raises-nothing = <small>Sie zählen in deinem Protokoll und erhöhen kein Gewicht.</small>
imports-comes = Auch darin und hier noch nicht gesagt: { $parts }.
imports-differs = Dort anders gesagt als hier: { $parts }.{ $asked ->
    [yes] { " " }Ich frage, was gilt.
   *[no] { "" }
}
imports-stops = Etwas darin hält dich vom Training ab, bis es jemand angesehen hat. Das gilt auch hier.
imports-younger = Sie nennt ein jüngeres Alter, als du hier gesagt hast. Das jüngere gilt.
imports-joint-stays = Was du hier über dein Gelenk gesagt hast, ist vorsichtiger, also bleibt es, und dein Schritt auch.
imports-profile-unread = Was sie über dich sagt, lässt sich nicht lesen; die Einheiten schon.
imports-whose = Es geht um: { $parts }. Was gilt ab jetzt: was in der Datei steht, oder was du hier gesagt hast?
imports-next-theirs = Wie in der Datei kommt als Nächstes: { $what }
imports-next-mine = Wie hier: { $what }
imports-whose-unclear = Das der Datei oder deins von hier?
imports-taken-over = Ab jetzt wie in der Datei: { $parts }.
imports-profile-out = Was ich von dir weiß, lautet wie zuvor.
imports-holding-stays = Was dich zurückhält, bleibt: Das wird nicht zurückgenommen.
imports-waits = Was in deiner Datei war, wartet auf ein Ja.
imports-lapsed = Was du mit früheren Einheiten geschickt hast, steht nicht im Protokoll: Es wartete auf ein Ja. Schick es noch einmal, dann zeige ich es neu.
imports-take-or-leave = Aufnehmen oder lassen?
imports-taken = { $count ->
    [one] 1 Einheit steht in deinem Protokoll.
   *[other] { $count } Einheiten stehen in deinem Protokoll.
}
imports-way-back = { COMMAND("import") } nimmt sie wieder heraus, wann immer du willst.
imports-left = Dann lasse ich es. Es hat sich nichts geändert.
imports-gone = Was in dieser Datei war, habe ich nicht mehr. Bitte schick sie noch einmal. Es hat sich nichts geändert.
imports-all-there = { $count ->
    [one] Nichts Neues: Die Einheit aus dieser Datei steht schon im Protokoll.
   *[other] Nichts Neues: Alle { $count } aus dieser Datei stehen schon im Protokoll.
}
imports-none = In dieser Datei ist keine Einheit, die ich aufnehmen könnte. Es hat sich nichts geändert.
imports-out = { $count ->
    [one] 1 ist wieder aus deinem Protokoll heraus. Die Datei bringt sie zurück.
   *[other] { $count } sind wieder aus deinem Protokoll heraus. Die Datei bringt sie zurück.
}
imports-out-already = Von dieser Datei ist nichts mehr in deinem Protokoll. Schick sie noch einmal, dann ist es wieder da.

## Several sessions in one message

imports-understood = { $count ->
    [0] Das habe ich verstanden:
    [one] Ich habe 1 Einheit verstanden:
   *[other] Ich habe { $count } Einheiten verstanden:
}
imports-left-out = { $day }: ausgelassen
imports-told-high = { $count ->
    [one] { $loads }: Das ist viel neben dem, was geplant war oder du zuvor gezogen hast. Stimmt das?
   *[other] { $count } Gewichte sind viel neben dem, was geplant war oder du zuvor gezogen hast: { $loads }. Stimmen sie?
}
imports-day-taken = { $count ->
    [one] An einem dieser Tage steht eine andere Einheit im Protokoll. Die im Protokoll bleibt.
   *[other] An { $count } dieser Tage steht eine andere Einheit im Protokoll. Die im Protokoll bleiben.
}
imports-would-amend = { $count ->
    [one] Eine steht schon im Protokoll. Mit dem, was du jetzt sagst, würde sie lauten:
   *[other] { $count } stehen schon im Protokoll. Mit dem, was du jetzt sagst, würden sie lauten:
}
imports-amended = { $count ->
    [one] 1 Einheit im Protokoll lautet jetzt so.
   *[other] { $count } Einheiten im Protokoll lauten jetzt so.
}
imports-same-day = Mehr als eine am { $days }: Ich nehme jede als eigene Einheit. War eine von einem anderen Tag, ändere deine Nachricht.
imports-repeated = „{ $said }“ steht mehr als einmal da: Ich zähle es einmal.
imports-repeated-many = { $count } Teile stehen mehr als einmal da: Ich zähle jeden einmal.
imports-unclear = { $count ->
    [one] Ein Teil ist nicht klar, darum lasse ich ihn beiseite:
   *[other] { $count } Teile sind nicht klar, darum lasse ich sie beiseite:
}
imports-part = „{ $said }“ ({ $wrong })
imports-unclear-hint = Ändere deine Nachricht, oder schick so einen Teil noch einmal für sich.
imports-told-before = Nichts Neues: Was du gesagt hast, steht schon im Protokoll.
imports-nothing-clear = Davon kann ich noch nichts aufschreiben. Es hat sich nichts geändert.
imports-days-left-out = { $count ->
    [one] 1 Tag ist als ausgelassen notiert.
   *[other] { $count } Tage sind als ausgelassen notiert.
}
imports-message-gone = { $count ->
    [one] Die Nachricht ist weg. Ihre Einheit steht noch im Protokoll.
   *[other] Die Nachricht ist weg. Ihre { $count } Einheiten stehen noch im Protokoll.
}

## What is told of a person, inside a sentence

imports-of-you-programme = dein Schritt
imports-of-you-you = dein Profil
imports-of-you-joint = dein Gelenk
imports-of-you-kit = was du ziehst
imports-of-you-days = deine Tage
imports-of-you-matches = deine Spiele
imports-of-you-pauses = deine Pausen
imports-of-you-units = Maßeinheiten
imports-of-you-language = Sprache
imports-of-you-advice = Tipps
imports-of-you-calendar = dein Kalender
imports-of-you-marks = deine Tätigkeit und Selbsttests

## What is wrong with a line

imports-wrong-day = ihr Tag
imports-wrong-ahead = ein Tag, der noch kommt
imports-wrong-before-birth = vor deiner Geburt
imports-wrong-load = ihr Gewicht
imports-wrong-distance = ihre Strecke
imports-wrong-seconds = ihre Sekunden
imports-wrong-effort = ihre Anstrengung
imports-wrong-pain = ihr Schmerz
imports-wrong-pulls = ihre Sätze
imports-wrong-minutes = ihre Minuten
imports-wrong-no-load = kein Gewicht genannt
imports-wrong-no-such-day = den Tag gibt es nicht
imports-wrong-twice = doppelt, einmal gezählt
imports-wrong-whole = nicht zu lesen

## Why nothing is taken

imports-refused-ending = Ich lese .csv, .json, .zip und .txt: einen Export von mir oder einen von Strong, Hevy oder FitNotes. Diese Datei habe ich nicht geöffnet.
imports-refused-too-large = Die Datei hat mehr als { $largest_file_mb } MB, darum habe ich sie nicht geöffnet. Schick sie bitte in Teilen.
imports-refused-away = Ich kam an die Datei nicht heran. Es hat sich nichts geändert; schick sie bitte noch einmal.
imports-refused-empty = In dieser Datei ist nichts. Es hat sich nichts geändert.
imports-refused-no-text = Das ist kein Text, was auch der Name sagt. Es hat sich nichts geändert.
imports-refused-no-table = In dieser Datei ist keine Tabelle, die ich lesen könnte. Es hat sich nichts geändert.
imports-refused-unknown-table = Diese Tabelle kenne ich nicht: Ich lese meine eigene und die von Strong, Hevy und FitNotes. Es hat sich nichts geändert.
imports-refused-twice = Spalten dieser Tabelle heißen gleich, darum weiß ich nicht, welche stimmt. Es hat sich nichts geändert.
imports-refused-too-wide = Diese Tabelle hat zu viele Spalten für ein Trainingsprotokoll. Es hat sich nichts geändert.
imports-refused-too-long-cell = Eine Zelle dieser Tabelle ist zu lang, oder ein Anführungszeichen darin endet nie. Es hat sich nichts geändert.
imports-refused-too-many-rows = Diese Tabelle hat mehr als { $most_rows } Zeilen. Schick sie bitte in Teilen. Es hat sich nichts geändert.
imports-refused-too-many-sessions = Diese Datei hat mehr als { $most_sessions } Einheiten. Schick sie bitte in Teilen. Es hat sich nichts geändert.
imports-refused-broken = Diese Datei ist beschädigt oder abgeschnitten. Nichts hat sich geändert; schick sie bitte noch einmal.
imports-refused-locked = Dieses Archiv hat ein Passwort. Schick es bitte ohne. Es hat sich nichts geändert.
imports-refused-packed = In diesem Archiv ist mehr, als ein Trainingsprotokoll hätte. Schick bitte die Tabelle selbst. Es hat sich nichts geändert.
imports-refused-named = Dieses Archiv zeigt aus sich heraus, darum habe ich es nicht geöffnet. Es hat sich nichts geändert.
imports-refused-not-ours = Dieses Dokument ist kein Export von mir. Es hat sich nichts geändert.
imports-refused-newer = Ein neuerer Sled Coach schrieb diesen Export; dieser kann ihn noch nicht lesen. Es hat sich nichts geändert.
imports-refused-no-sled = In dieser Datei ist keine Schlittenarbeit, die ich erkenne. Es hat sich nichts geändert.

## Buttons

imports-button-take = Aufnehmen
imports-button-take-all = Alle aufnehmen
imports-button-without = { $count ->
    [one] Ohne diese eine
   *[other] Ohne diese { $count }
}
imports-button-leave = Lassen
imports-button-theirs = Wie in der Datei
imports-button-mine = Wie hier
imports-button-out = { $count ->
    [one] 1 Einheit herausnehmen
   *[other] { $count } Einheiten herausnehmen
}
