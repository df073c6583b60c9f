### Days, hour, zone and quiet hours.

schedule-at-hour = { $days } um { $clock }
schedule-no-days = Noch keine Tage gewählt.
schedule-saved = Gespeichert. Deine Einheiten:
schedule-zone = Zeitzone: { $zone }, dort ist es { $clock }.
schedule-quiet = Ruhe: { $first } bis { $last }.
schedule-reminders = { $on ->
        [yes] Erinnerungen: an.
       *[no] Erinnerungen: aus.
    }
schedule-lighter = { $day } wird ein kurzes Aufwärmen: { $why }.
schedule-left-out = { $day } bleibt nächste Woche frei: { $why }.
schedule-because-match = direkt neben einem Spiel
schedule-because-two-matches = in dieser Woche sind { WORD($crowded_matches) } Spiele
schedule-because-third-session = die { ORDINAL($light_session) } Einheit beginnt in ihren ersten { WORD($light_weeks) } Wochen leicht
schedule-because-spacing = weniger als { $hours_between } Stunden von einer anderen Einheit
schedule-because-full-week = { WORD($most_in_a_row) } Einheiten in { WORD($row_days) } Tagen sind genug
schedule-because-limit = eine deiner Grenzen lässt in dieser Woche keine mehr zu
schedule-hint = Zum Ändern tippen, oder schreib: { COMMAND("schedule", days: "Di Do", hour: "18:30") }
schedule-unclear-sessions = Ich plane { $fewest_a_week } oder { $most_a_week } Einheiten pro Woche. Zum Beispiel: Di Do 18:30
schedule-unclear-days = Darin konnte ich keine Tage lesen. Zum Beispiel: Di Do 18:30
schedule-unclear-hour = Darin konnte ich keine Uhrzeit lesen. Zum Beispiel: 18:30 oder halb sieben abends
schedule-unclear-zone = Den Ort kenne ich nicht. Eine große Stadt in der Nähe, oder ein Abstand wie UTC+2.
schedule-unclear-quiet = Ich brauche zwei Uhrzeiten, etwa 22-7 oder 22 bis 7 Uhr.
schedule-sessions-wanted = Wie viele Einheiten pro Woche? Oder schreib Tage und Uhrzeit auf einmal: Di Do 18:30
schedule-days-wanted = Welche { $sessions } Tage? Tipp auf meinen Vorschlag oder hak deine eigenen an.
schedule-days-left = { $left ->
        [one] Noch { $left } zum Anhaken.
       *[other] Noch { $left } zum Anhaken.
    }
schedule-days-enough = Gut so, wie angehakt?
schedule-days-too-many = { $extra ->
        [one] Das ist { $extra } zu viel: Bitte einen Haken weg.
       *[other] Das sind { $extra } zu viel: Bitte Haken weg.
    }
schedule-hour-wanted = Um wie viel Uhr am { $days }? Tipp drauf oder schreib: 18:30
schedule-which-hour = Morgens oder abends?
schedule-zone-wanted = Wo bist du? Tipp drauf oder schreib eine Stadt, etwa Wien, oder UTC+2.
schedule-which-zone = Mehrere Orte passen. Welcher?
schedule-near-zone = Den Ort kenne ich nicht. Meinst du diesen? Sonst schreib eine andere Stadt.
schedule-quiet-wanted = Zwischen welchen Uhrzeiten soll ich still sein? Tipp drauf oder schreib: 22-7
schedule-from-now-on = Ab jetzt: { $sessions }?
schedule-in-zone = Deine Uhr ab jetzt nach { $zone }? Dort ist es { $clock }.
schedule-reminded = { $on ->
        [yes] Erinnerungen sind an: Ich schreibe vor jeder Einheit.
       *[no] Erinnerungen sind aus. Dein Plan bleibt, wie er ist.
    }

## Buttons

schedule-button-show = Mein Plan
schedule-button-days = Tage
schedule-button-hour = Uhrzeit
schedule-button-zone = Zeitzone
schedule-button-quiet = Ruhezeit
schedule-button-reminders-off = Erinnerungen ausschalten
schedule-button-reminders-on = Erinnerungen einschalten
schedule-button-two = { $fewest_a_week } pro Woche
schedule-button-three = { $most_a_week } pro Woche
schedule-quiet-from-now-on = Ab jetzt Ruhe von { $first } bis { $last }?
