### The week: planned, done, and against one's own weeks.

week-heading = { $first } bis { $last }
week-nothing-planned = Nichts geplant. { COMMAND("schedule") } legt deine Tage fest.
week-mode-conditioning = Einheit
week-mode-warm-up = Aufwärmen
week-special-match-day = Spieltag
week-special-day-before = ganz leichtes Aufwärmen, Tag vor einem Spiel
week-special-day-after = lockeres Gehen, Tag nach einem Spiel
week-special-sore-after = lockeres Gehen, Beine noch müde
week-status-done = gemacht ✓
week-status-extra = gemacht ✓, ungeplant
week-status-skipped = von dir ausgelassen
week-status-moved = verschoben auf { $to }
week-status-paused = Pause
week-status-left-out = frei: genug drumherum
week-limited = frei: eine deiner Grenzen
week-status-passed = nichts eingetragen
week-share = { $percent } % der Sätze
week-match-day = Spiel
week-state-paused = Du pausierst; nichts steht an. { COMMAND("resume") } beendet sie.
week-state-held = Die Einheiten warten vorerst; { COMMAND("why") } sagt, worauf. Nichts zählt als verpasst.
week-tally = { $sessions ->
        [one] Gemacht: { $sessions } Einheit, { $parts }.
       *[other] Gemacht: { $sessions } Einheiten, { $parts }.
    }
week-minutes = zusammen { $minutes } min
week-rated = Anstrengung genannt: { $rated } von { $sessions }.
week-compared-green = Schlittenwoche bisher: { $week }. Sonst sind es etwa { $usual }. Passt genau.
week-compared-amber = Das ist { $change } % mehr Schlittenarbeit als in deinen letzten Wochen ({ $week } statt { $usual }). Die nächste Einheit bleibt gleich.
week-compared-red = Großer Sprung: { $week } statt sonst { $usual }. Die nächste Einheit ist gekürzt, damit deine Beine nachkommen.
week-compared-low = Ruhigere Woche ({ $week } statt { $usual }). Verpasste Einheiten musst du nicht nachholen.
week-in-another-week = Schlittenarbeit: { $week }, in den Wochen davor etwa { $usual }.
week-learning = Schlittenarbeit in { WORD($compared_days) } Tagen: { $week } (Anstrengung x Minuten). Was bei dir üblich ist, lerne ich noch.
week-returning = Schlittenarbeit in { WORD($compared_days) } Tagen: { $week }. Du bist gerade erst zurück, darum vergleiche ich noch nichts.
week-balance = { $more_forward ->
        [yes] Sätze vorwärts je Satz rückwärts, { $balance_days } Tage: { $ratio }. Etwas mehr vorwärts.
       *[no] Sätze vorwärts je Satz rückwärts, { $balance_days } Tage: { $ratio }.
    }
week-kept = { $weeks ->
        [one] Eine geplante Woche eingehalten.
       *[other] { $weeks } geplante Wochen in Folge eingehalten. Pausen unterbrechen das nicht.
    }
week-looked-back = { $planned ->
        [0] Deine Woche ist vorbei; geplant war nichts.
       *[other] Deine Woche: { $done } von { $planned } Einheiten.
    }

## Buttons

week-button-earlier = ‹ Früher
week-button-later = Später ›
week-button-now = Diese Woche
week-button-show = Meine Woche
