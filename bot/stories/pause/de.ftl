### Planned time off.

pause-paused = { $until ->
        [none] Pause ab { $since }, Ende offen.
       *[told] Pause von { $since } bis { $until }.
    }
pause-kind-word-sick = Werd erst gesund. Ich frage, bevor es weitergeht.
pause-kind-word-travel = Gute Reise.
pause-kind-word-exams = Viel Erfolg.
pause-kind-word-other = In Ordnung.
pause-nothing-counts = Bis dahin keine Erinnerungen, und nichts zählt als verpasst. { COMMAND("resume") } beendet sie früher.
pause-back = Weiter am { $day }: { $way }.
pause-way-back = Wie es weitergeht, hängt von den Tagen seit deiner letzten Einheit ab:
pause-up-to = { $first }-{ $last }: { $way }
pause-beyond = Mehr als { $last }: { $way }
pause-ended = Schön, dass du wieder da bist.
pause-after-time-away = Nach dieser Zeit: { $way }.
pause-way-progress = einfach weiter, wo du warst
pause-way-repeat = noch einmal derselbe Schritt
pause-way-step-down = ein Schritt leichter
pause-way-level-down = eine Stufe leichter
pause-way-two-levels-down = zwei Stufen leichter
pause-way-hold = die Sicherheitsfragen, dann ein neuer Einstieg
pause-way-reonboard = die Sicherheitsfragen, dann ein neuer Einstieg
pause-next-session = Nächste Einheit: { $moment }.
pause-nothing-planned = Es ist noch keine Einheit geplant; { COMMAND("schedule") } legt die Tage fest, { COMMAND("today") } beginnt jetzt eine.
pause-not-paused = Du pausierst gerade nicht.
pause-rest-on = { $well_days ->
        [1] Dann ruh dich weiter aus. Wenn es dir einen ganzen Tag lang gut ging, tipp auf Weiter.
       *[other] Dann ruh dich weiter aus. Wenn es dir { WORD($well_days) } ganze Tage lang gut ging, tipp auf Weiter.
    }
pause-unclear-why = Darin konnte ich keinen Grund lesen. Tipp auf einen oder schreib: Prüfungen bis Freitag
pause-unclear-until = Ich brauche einen letzten Tag oder eine Dauer, etwa Freitag, 2026-03-20 oder 10 Tage.
pause-unclear-well = Ja oder nein, bitte.
pause-why-pause = Eine Pause, gern. Was ist los?
pause-until-wanted-sick = Das tut mir leid. Wie lange, was meinst du? Tipp drauf oder schreib einen Tag.
pause-until-wanted-other = Für wie lange? Tipp drauf oder schreib den letzten Tag.
pause-well-wanted = { $well_days ->
        [1] Ging es dir einen ganzen Tag lang gut, ohne Fieber?
       *[other] Ging es dir { WORD($well_days) } ganze Tage lang gut, ohne Fieber?
    }
pause-from-to = Eine Pause von { $since } bis { $until }?

## Buttons

pause-button-today = Einheit von heute
pause-button-sick = Nicht gesund
pause-button-travel = Verreist
pause-button-exams = Prüfungen
pause-button-other = Etwas anderes
pause-button-three-days = 3 Tage
pause-button-week = Eine Woche
pause-button-two-weeks = Zwei Wochen
pause-button-open-end = Ende offen
pause-button-resume = Weiter
pause-button-change = Ändern
pause-button-pause = Pause
pause-button-not-yet = Noch nicht
