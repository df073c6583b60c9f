### What was done: understood, questioned, written down, corrected, taken back.

logging-form-title = Einheit eintragen
logging-form-field-sets = Sätze
logging-form-field-length = Länge eines Satzes (20 m, 45 s)
logging-form-field-load = Scheiben
logging-form-field-effort = Anstrengung, 0-10
logging-form-field-pain = Größter Gelenkschmerz, 0-10
logging-form-example-sets = 4
logging-form-example-length = 20 m oder 45 s
logging-form-example-load = 37,5 kg
logging-form-example-effort = 4
logging-form-example-pain = 1
logging-form-unread = <b>{ $field }</b>: „{ $phrase }“ kann ich nicht lesen. Zum Beispiel: { $example }.
logging-form-empty = <b>{ $field }</b>: Das fehlt. Zum Beispiel: { $example }.
logging-form-nothing = Eingetragen ist noch nichts.
logging-understood = Notiert. { $noted }
logging-logged = Eingetragen. { $noted }
logging-change-hint = { $loaded ->
        [yes] Stimmt etwas nicht? Antworte mit der Änderung, zum Beispiel: es waren 45.
       *[no] Stimmt etwas nicht? Antworte mit der Änderung, zum Beispiel: Anstrengung 3.
    }
logging-left-out = Weggelassen, nicht gelesen: { $phrases }.
logging-quoted = „{ $phrase }“
logging-what-was = Was war „{ $phrase }“?
logging-let-be = Gut, weggelassen.
logging-corrected =
    Geändert.
    Vorher: { $before }
    Jetzt: { $after }
logging-that-one = Das ist die, die du mit mir gemacht hast, { $noted }
logging-that-one-changed = Das ist die, die du mit mir gemacht hast.
logging-was-another = War es eine andere? Dann sag es noch einmal, mit „noch eine Einheit“ davor.
logging-rewritten = Geändert. { $noted }
logging-before = Vorher: { $before }
logging-note-kept = Dazu notiert: { $note }. Die Zahlen bleiben, wie sie waren.
logging-note-out = Die Notiz ist weg. Die Zahlen bleiben, wie sie waren.
logging-as-it-was = Das bleibt, wie es war: { $noted }
logging-stop-and-rest = Schmerz { $pain }: Da hören wir auf ({ $limit } oder mehr).
logging-hold-means = Die Einheiten pausieren mindestens { WORD($quiet_days) } Tage, bis ein Morgen ruhig ist. Dein Plan ist sicher, und ich frage jeden Morgen: zweimal tippen. Wenn es dir Sorgen macht, lass es ärztlich oder vom Physio ansehen.
logging-too-hard = Anstrengung { $rpe } ist viel für einen leichten Schritt. Hör nächstes Mal früher auf.
logging-ask-work = Was hast du gezogen? Zum Beispiel 4x20m.
logging-ask-sets = Wie viele Sätze?
logging-ask-distance = Wie weit war ein Satz? Zum Beispiel 20 m.
logging-ask-duration = Wie lang war ein Satz? Zum Beispiel 45 s.
logging-ask-minutes = Wie viele Minuten insgesamt?
logging-ask-effort = Wie anstrengend war es, 0-10? 2 leicht, 3 mittel, 5 schwer, 7 sehr schwer.
logging-ask-pain = Größter Schmerz im Gelenk während der Sätze, 0-10?
logging-ask-pain-now = Und jetzt gerade, 0-10?
logging-ask-smooth = Schritte gleichmäßig bis zum Ende?
logging-ask-day = An welchem Tag war das?
logging-ask-load = Wie viel war auf dem Schlitten, in { $unit }?
logging-needs-load = { $noted }. Wie viel war auf dem Schlitten?
logging-so-far = Bisher: { $noted }
logging-two-readings = „{ $phrase }“ kann zweierlei heißen. Was war es für { $what }?
logging-two-readings-load = Ich brauche ein Gewicht: Welches von „{ $phrase }“ war es?
logging-field-work = die Sätze
logging-field-load = das Gewicht
logging-field-sets = die Sätze
logging-field-distance = die Strecke
logging-field-duration = die Zeit
logging-field-minutes = die Minuten
logging-field-effort = die Anstrengung
logging-field-pain = den Schmerz
logging-field-pain-now = den Schmerz jetzt
logging-field-smooth = die Schritte
logging-field-day = den Tag
logging-out-of-range = „{ $phrase }“ liegt außerhalb dessen, was ich nehme: { $range }.
logging-out-of-range-day = Den Tag in „{ $phrase }“ kann ich nicht einordnen.
logging-range-load = { $least_load_kg } bis { $most_load_kg } kg ({ $most_load_lb } lb)
logging-range-sets = { $least_sets } bis { $most_sets } Sätze
logging-range-work = { $least_sets } bis { $most_sets } Sätze
logging-range-distance = { $least_distance_m } bis { $most_distance_m } m pro Satz
logging-range-duration = { $least_work_seconds } s bis { $most_work_minutes } min pro Satz
logging-range-minutes = { $least_minutes } bis { $most_minutes } Minuten
logging-range-effort = 0 bis 10
logging-range-pain = 0 bis 10
logging-range-pain-now = 0 bis 10
logging-range-smooth = ja oder nein
logging-what-was-it = Was war es? Zum Beispiel { $example }.
logging-example-work = 4x20m
logging-example-load = 37,5 kg
logging-example-sets = 4
logging-example-distance = 20 m
logging-example-duration = 45 s
logging-example-minutes = 18
logging-example-effort = 4
logging-example-pain = 1
logging-example-pain-now = 0
logging-example-smooth = ja
logging-example-day = gestern
logging-bare-number = { $value } - was ist das: Gewicht, Anstrengung oder Schmerz?
logging-bare-number-of-sets = { $value } - was ist das: Sätze, Anstrengung oder Schmerz?
logging-is-that-right = { $load }? Das ist viel neben { $usual }. Stimmt das?
logging-is-that-right-empty = { $load }? Das ist viel, wo keine Scheiben geplant waren. Stimmt das?
logging-not-written = Nicht im Protokoll, weil meine Frage dazu offen blieb: { $noted }
logging-change-dropped = Nicht geändert, weil meine Frage dazu offen blieb: { $noted }
logging-second-session =
    An dem Tag steht schon eine Einheit.
    Im Protokoll: { $first }
    Neu: { $second }
    Noch eine Einheit oder eine Korrektur?
logging-skip-noted = Gut, { $day } fällt aus. Nachholen musst du nichts.
logging-did-anyway = { $day ->
        [none] Hast du trotzdem gezogen? An welchem Tag, und was?
       *[told] Hast du trotzdem gezogen ({ $day })? Sag mir, was.
    }
logging-kept-anyway = Es ist notiert und zählt für keinen Schritt, solange die Einheiten pausieren.
logging-what-did-you-do = { $day ->
        [none]
            Was hast du gemacht? Zum Beispiel:
            { $example }
       *[told]
            Was hast du gemacht ({ $day })? Zum Beispiel:
            { $example }
    }
logging-day-to-come = Der Tag kommt erst noch. Ich trage ein, was getan ist, zum Beispiel: gestern 3x20m 10kg.
logging-nothing-logged = So eine Einheit steht nicht im Protokoll. { COMMAND("log") } schreibt eine auf.
logging-take-it-out = { $is_gone ->
        [yes]
            Deine Nachricht ist weg. Diese Einheit auch aus dem Protokoll nehmen?
            { $noted }
       *[no]
            Diese Einheit steht im Protokoll. Herausnehmen?
            { $noted }
    }
logging-taken-out = Herausgenommen: { $noted }
logging-card-out = { $day }: herausgenommen.
logging-card-undone = { $day }: rückgängig.
logging-card-changed = { $day }: geändert, siehe unten.
logging-card-undone-below = { $day }: diese Änderung ist zurückgenommen, siehe unten.
logging-card-elsewhere = Weiter in einer anderen App. { $noted }
logging-taken-back = { $noted ->
        [none] Zurückgenommen.
       *[told] Zurückgenommen: { $noted }
    }
logging-reads-again = Zurückgenommen. Es lautet wieder: { $noted }
logging-back-again = Wieder im Protokoll: { $noted }
logging-came-in-a-file = Sie kam mit anderen in einer Datei, zusammen { $count }: nur diese, oder alles aus der Datei?
logging-told-together = Sie kam mit anderen, zusammen { $count }: nur diese, oder alle?
logging-kept = Gut, es bleibt, wie es ist.
logging-nothing-to-leave-out = Für heute ist nichts geplant, also gibt es nichts auszulassen.
logging-none-planned = Für heute ist nichts geplant. Welche Einheit meinst du?
logging-leave-out-asked = { $day } auslassen?
logging-none-of-day = Von { $day } steht keine Einheit im Protokoll, also ändert sich nichts.
logging-last-sessions = Welche Einheit willst du ändern?
logging-edit-what =
    { $noted }
    Was soll anders sein?
logging-not-understood = Darin konnte ich { $what } nicht lesen. Zum Beispiel: { $example }.
logging-week-green = Schlittenwoche bisher: { $week }. Sonst sind es etwa { $usual }. Passt genau.
logging-week-amber = Das ist { $change } % mehr Schlittenarbeit als in deinen letzten Wochen ({ $week } statt { $usual }). Lassen wir die nächste Einheit gleich.
logging-week-red = Großer Sprung: { $week } statt sonst { $usual }. Die nächste Einheit ist gekürzt, damit deine Beine nachkommen.
logging-week-low = Ruhigere Woche ({ $week } statt { $usual }). Verpasste Einheiten musst du nicht nachholen.
logging-course-stable-three = { CAPITAL($steady_sessions) } Einheiten gleichbleibend bei { $steady_pain }, morgens jeweils ruhig: Das zählt einmal als beruhigt.
logging-course-two-reds = Zwei Pausen nach Schmerz in { WORD($reds_weeks) } Wochen. Lass das bitte vor weiteren Einheiten ärztlich oder vom Physio ansehen.
logging-course-three-ambers = { CAPITAL($ambers) } Einheiten in Folge mit Schmerz um { $back_pain }: eine Stufe tiefer, und lass das bitte ansehen.
logging-course-rising-mornings = Deine Morgenwerte steigen seit { WORD($rising_weeks) } Wochen, also ein Schritt zurück. Ein Physio könnte draufschauen.
logging-course-still-sore = Deine Morgenwerte bleiben seit Wochen, wo sie sind. Es würde sich lohnen, dass ein Physio dich untersucht.
logging-course-no-better = { logging-course-still-sore }
logging-no-day-to-climb = { $day ->
        [none] Mit { WORD($crowded_matches) } Spielen pro Woche liegt keine Einheit frei davon, also bleibt der Schritt. Das hält, was du hast; eine Woche mit einem Spiel weniger lässt ihn steigen.
       *[told] Mit { WORD($crowded_matches) } Spielen pro Woche liegt keine Einheit frei davon, also bleibt der Schritt. Der erste Tag, der frei läge, ist { $day }: Eine dorthin verschobene Einheit kann steigen.
    }
logging-more-forward = Neben den Sätzen rückwärts waren es zuletzt wenige vorwärts. Nimm nächstes Mal den Vorwärtsteil dazu.
logging-otherwise-pain-of-four = Bei Schmerz { $value } wäre es: { $what }.
logging-otherwise-pain-of-two = { logging-otherwise-pain-of-four }
logging-otherwise-effort-over-band = Bei Anstrengung { $value } wäre es: { $what }.
logging-otherwise-sore-morning = Nach einem Morgen mit { $value } wäre es: { $what }.
logging-otherwise-calm-morning = { logging-otherwise-sore-morning }

## Buttons

logging-button-tell-again = Noch einmal sagen
logging-button-it-was-yesterday = Das war gestern
logging-button-as-planned = Wie geplant
logging-button-another-session = Noch eine Einheit
logging-button-correct-first = Die erste korrigieren
logging-button-yes-it-was = Ja, stimmt
logging-button-type-again = Noch einmal schreiben
logging-button-empty-sled = Leerer Schlitten
logging-button-no-sled = Kein Schlitten
logging-button-take-out = Herausnehmen
logging-button-take-all-out = Alle { $count }
logging-button-of-day = { $day } ({ $nth })
logging-button-keep-it = Behalten
logging-button-what-was-it = Was war es?
logging-button-was-effort = Anstrengung { $value }
logging-button-was-pain = Schmerz { $value }
logging-button-was-load = Scheiben { $load }
logging-button-was-note = Nur eine Notiz
logging-button-was-nothing = Nichts
logging-button-edit = Ändern
logging-button-edit-work = Sätze
logging-button-edit-load = Gewicht
logging-button-edit-effort = Anstrengung
logging-button-edit-pain = Schmerz
logging-button-edit-day = Tag
logging-button-form-again = Noch einmal ausfüllen
logging-button-move = Verschieben
