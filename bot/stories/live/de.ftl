### A session under way, set by set.

live-warm-up = Aufwärmen, { $minutes } Minuten
live-warm-up-how = Hak ab, was gemacht ist, oder tipp auf Bereit, wenn du warm bist.
live-then = Dann: { $what }
live-set = Satz { $number } von { $sets }
live-set-done = Satz { $number } von { $sets } ist geschafft
live-forward-set = Vorwärtssatz { $number } von { $sets }
live-forward-done = Vorwärtssatz { $number } von { $sets } ist geschafft
live-all-done = Alle Sätze sind geschafft
live-work = { $length }, { $against }
live-plates = { $load } auf dem Schlitten
live-unloaded = nichts zu ziehen
live-empty-sled = leerer Schlitten
live-pace = Lass dir etwa { $length } für die Strecke.
live-until = Bis { $at }. Ich melde mich, wenn die Zeit um ist.
live-rest = Pause bis { $at }.
live-own-rest = Pausen von jetzt an { $length }.
live-own-rest-bound = Pausen von jetzt an { $length }: Näher geht es bei dieser Arbeit nicht.
live-too-soon = Schon? Das war { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    } für etwa { $planned }.
live-rest-needed = Bei diesem Gewicht hält eine Pause von { $least } die Schritte gleichmäßig; darauf ist sie gekürzt.
live-slower = Die letzten Bahnen dauerten viel länger als die erste. Halbier die Scheiben oder hör hier auf; was du gemacht hast, zählt.
live-slower-unloaded = Die letzten Bahnen dauerten viel länger als die erste. Mach langsamer und kürzer oder hör hier auf; was du gemacht hast, zählt.
live-pain-how-much = Wie sehr tut es weh, 0 bis 10?
live-rough = Dann halbier die Scheiben oder hör hier auf: Ruckartige Schritte sind zu viel Gewicht. Was du gemacht hast, zählt.
live-rough-unloaded = Dann mach langsamere, kürzere Schritte oder hör hier auf. Was du gemacht hast, zählt.
live-stopped = Schmerz { $pain }, für diese Einheit notiert. Hör für heute auf, keine Sätze mehr. Was du gemacht hast, zählt. Morgen früh frage ich, wie es dem Gelenk geht.
live-change = Satz { $number }: Wie viele Kilo oder Pfund liegen auf dem Schlitten, oder wie weit gehst du? Zum Beispiel „45 kg“ oder „15 m“.
live-not-more = Das ist mehr als für heute geplant: { $planned }. Die Karte bleibt, wie sie ist.
live-not-heard = Ein Gewicht oder eine Strecke bitte, etwa „45 kg“ oder „15 m“.
live-set-back = Zurückgenommen: Satz { $number } steht noch an.
live-nothing-done = Es war kein Satz, also ist nichts eingetragen. { COMMAND("today") } ist da, wenn du willst.
live-over-already = Die Einheit ist vorbei.
live-old-card = Die Karte ist von einem früheren Satz; die letzte gilt.
live-one-under-way = Eine Einheit läuft gerade; ihre Karte ist die letzte.
live-still-there = Noch dabei? { $sets ->
        [0] Noch ist kein Satz geschafft.
        [one] Ein Satz ist geschafft.
       *[other] { $sets } Sätze sind geschafft.
    }
live-left = { $sets ->
        [0] Kein Satz fehlt mehr
        [one] Ein Satz fehlt noch
       *[other] { $sets } Sätze fehlen noch
    }{ $forward ->
        [0] .
        [one] , dazu ein Vorwärtssatz.
       *[other] , dazu { $forward } Vorwärtssätze.
    }
live-ready = Bereit
live-with-others-begin = Es beginnt mit den anderen.
live-with-others = Die anderen sind noch dabei. Ich melde mich, wenn die Pause um ist.
live-room-clock = Die Uhr der Mannschaft läuft: Die Pause ist für alle zugleich um.
live-by-oneself = Ab hier geht es nach deiner eigenen Uhr weiter.
live-button-alone = Für mich allein
live-button-start = Anfangen
live-button-ready = Bereit
live-button-done = Satz fertig
live-button-go = Los
live-button-change = Ändern
live-button-hurts = Es tut etwas weh
live-button-stop = Hier aufhören
live-button-skip = Pause überspringen
live-button-longer = { $length } mehr
live-button-still = Noch dabei
live-button-over = Das war es
live-button-yes-done = Ja, fertig
live-button-not-yet = Noch nicht
live-button-halve = Scheiben halbieren
live-heavy = Dann nimm Scheiben ab, oder sag, wie viel drauf ist. Weniger ist gut; was du machst, zählt.
live-what-is = Was ist die { $value }?
live-button-was-pain = Schmerz { $value }
live-button-was-load = { $load } auf dem Schlitten
live-button-was-length = { $metres } m
live-button-was-nothing = Nichts davon
live-warm-walk = Gehen, vor und zurück, { $minutes } min
live-warm-ankles = Fußkreisen, { $minutes } min
live-warm-legs = Beine schwingen, { $minutes } min
