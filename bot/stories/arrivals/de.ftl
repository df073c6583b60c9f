### Whatever arrives that is no typed line.

arrivals-cannot-voice = Sprachnachrichten kann ich nicht hören.
arrivals-cannot-audio = Aufnahmen kann ich nicht hören.
arrivals-cannot-photo = Bilder kann ich nicht ansehen.
arrivals-cannot-video = Videos kann ich nicht ansehen.
arrivals-cannot-gif = GIFs sehe ich nicht, nur Worte.
arrivals-cannot-sticker = Sticker sehe ich nicht, nur Worte.
arrivals-cannot-dice = Ich überlasse nichts den Würfeln.
arrivals-cannot-document = Die Datei habe ich nicht geöffnet.
arrivals-cannot-contact = Mit einem Kontakt kann ich nichts anfangen.
arrivals-cannot-poll = Bei Umfragen stimme ich nicht ab.
arrivals-cannot-place = Ich speichere nicht, wo jemand ist.
arrivals-cannot-forwarded = Weitergeleitetes habe ich nicht gelesen.
arrivals-cannot-call = Ich bin da.
arrivals-cannot-other = So eine Nachricht kann ich nicht lesen.
arrivals-called = Ich bin da. Was gibt es?
arrivals-type = Bitte schreib es; das Mikrofon deiner Tastatur nimmt dir das ab.
arrivals-type-as = Schreib es, so wie { $example }. Das Mikrofon deiner Tastatur nimmt dir das ab.
arrivals-instead-photo = Sag es mir in Worten: was du gezogen hast, oder wo es wehtut und wie sehr, 0 bis 10.
arrivals-instead-video = Sag es mir in Worten: Waren die Schritte gleichmäßig, und wie anstrengend war es, 0 bis 10?
arrivals-instead-contact = Willst du jemanden mitbringen, nenn der Person meinen Namen: Sie schreibt mir selbst.
arrivals-instead-poll = Frag mich in Worten. Wer wann kommt, fragt die Karte einer Mannschaft für dich.
arrivals-instead-other = Ich lese Worte.
arrivals-light-gif = GIFs sind mir zu hoch, ich lese nur Worte. Danke trotzdem für die Gesellschaft.
arrivals-light-sticker = Sticker sind mir zu hoch, ich lese nur Worte. Danke trotzdem für die Gesellschaft.
arrivals-light-dice = Schöner Wurf. Dein Plan überlässt aber nichts dem Glück.
arrivals-whose = Das ist weitergeleitet, darum habe ich noch nichts davon gelesen. Ist es von dir?
arrivals-no-command = Ein weitergeleiteter Befehl tut nichts. Schreib ihn selbst, wenn du ihn willst.
arrivals-not-theirs = Dann lasse ich es ungelesen und habe nichts notiert.
arrivals-one-by-one = Das war die erste davon. Leite die anderen einzeln weiter.
arrivals-there = Dort gilt die Zeit von { $zone }, jetzt { $clock }. Trainierst du dort? Den Ort selbst speichere ich nicht.
arrivals-near-border = Das ist nah an einer Zeitgrenze. Trainierst du an einem davon? Den Ort selbst speichere ich nicht.
arrivals-there-already = Deine Uhr läuft schon nach { $zone }, jetzt { $clock }. Den Ort selbst speichere ich nicht.
arrivals-zone-left = Dann bleibt deine Uhr, wie sie ist.

## Buttons

arrivals-button-mine = Von mir
arrivals-button-theirs = Von jemand anderem
arrivals-button-set-zone = Zeitzone setzen
