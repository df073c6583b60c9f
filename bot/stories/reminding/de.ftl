### What is said when a reminder is due.

reminding-was-late = Ich war weg; das war vor { $late } fällig.
reminding-wide-shoes =
    Freiwillig: vorn breite Schuhe und Zehenspreizer, während du dich fertig machst.
    { $minutes } min vor dem Ziehen aus; höchstens { $sets } Sätze ohne.
reminding-session-now = { $minutes ->
        [none] Zeit für die Einheit? { $at }.
       *[told] Zeit für die Einheit? { $at }, etwa { $minutes } min.
    }
reminding-session-at = { $minutes ->
        [none] Einheit um { $at }.
       *[told] Einheit um { $at }, etwa { $minutes } min.
    }
reminding-session-on = { $minutes ->
        [none] Nächste Einheit: { $moment }.
       *[told] Nächste Einheit: { $moment }, etwa { $minutes } min.
    }
reminding-shoes-off = Schuhe und Spreizer jetzt aus, dann ziehen. Nur wo der Boden sauber und weich ist.
reminding-still-to-tell = { $day ->
        [none] Wie war es heute?
       *[told] Wie war es am { $day }?
    }
reminding-example = Tipp drauf oder sag es in deinen Worten. Ich frage nicht noch einmal.
reminding-pause-or-move = Meine letzten Erinnerungen kamen wohl ungelegen. Wäre dir eine Pause oder ein anderer Tag lieber? Sonst erinnere ich dich einmal pro Woche.
reminding-goodbye = Ich bin da; { COMMAND("today") }, wann immer du magst.
reminding-keeping = Du warst lange nicht hier. Höre ich nichts von dir, lösche ich am { $on } { $year } alles, was du mir erzählt hast, { $kept_months } Monate nach deinem letzten Wort. Alles, was du hier tust, bewahrt es; { COMMAND("delete") } macht es sofort.
reminding-kept = Behalten. { COMMAND("today") }, wann immer du magst.
reminding-anything-changed = Ein paar Wochen sind vergangen. Hat sich etwas geändert?
reminding-reminders-missed = Ich war weg und habe dich nicht erinnert: { $days }. Nachholen musst du nichts. Hast du trainiert, sag es mir.
reminding-long-away = Ich war weg von { $first } bis { $last }: { $sessions } Einheiten ohne ein Wort. Nachholen musst du nichts. Hast du trainiert, sag es mir.
reminding-answer-first = Vor der nächsten Einheit brauche ich eine Antwort von dir.
reminding-later-when = Später: wann?
reminding-put-off = Gut: { $moment }.
reminding-agreed = { $minutes ->
        [none] Gut: { $moment ->
            [none] wann immer du so weit bist.
           *[told] { $moment }.
        }
       *[told] Gut: { $moment ->
            [none] etwa { $minutes } min, wann immer du so weit bist.
           *[told] { $moment }, etwa { $minutes } min.
        }
    }
reminding-not-planned = Die Einheit ist schon gemacht, verschoben oder ausgelassen. { COMMAND("week") } zeigt, was kommt.
reminding-none-on = Am { $day } ist nichts geplant, also gibt es nichts zu erinnern. { COMMAND("week") } zeigt, was kommt.
reminding-at-its-hour = Zu der Zeit erinnere ich dich ohnehin: { $moment }.
reminding-none-today = Heute steht keine Einheit mehr an, also gibt es nichts zu erinnern. { COMMAND("week") } zeigt, was kommt.

## Buttons

reminding-button-export = Exportieren
reminding-button-delete = Jetzt löschen
reminding-button-keep = Behalten
reminding-button-answer = Antworten
reminding-button-mine = Meine Einheit
reminding-button-later = Später
reminding-button-not-today = Heute nicht
reminding-button-in-an-hour = In 1 h
reminding-button-this-evening = Heute Abend
reminding-button-tomorrow = Morgen
reminding-button-as-planned = Gemacht wie geplant
reminding-button-another-way = Anders gemacht
reminding-button-left-out = Ausgelassen
reminding-button-pause = Pause
reminding-button-other-days = Andere Tage
reminding-button-week = Meine Woche
