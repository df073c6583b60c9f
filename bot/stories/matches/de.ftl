### Match days.

matches-heading = Deine nächsten Spiele
matches-usual = Üblicher Spieltag: { $weekday }
matches-none-ahead = Keine Spiele notiert.
matches-match-on = · { $day }
matches-unplayed = Wie lange hast du am { $day } gespielt? Danach richten sich die Tage darauf.
matches-hint = <small>Oder schreib: { COMMAND("match", "Sa") }, { COMMAND("match", "2026-03-07") }, { COMMAND("match", "diese Woche kein Spiel") }</small>
matches-altered-added = Spiel am { $day }, notiert. Nur dieses.
matches-altered-known = Das Spiel habe ich schon: { $day }
matches-altered-removed = Kein Spiel am { $day }.
matches-altered-week-off = Diese Woche kein Spiel, notiert. Deine Einheiten laufen wie geplant.
matches-altered-usual = Üblicher Spieltag: { $weekday }
matches-altered-no-usual = Kein fester Spieltag. Trag Spiele ein, wie sie kommen: { COMMAND("match", "Sa") }
matches-altered-played = { $day }: { $minutes } Minuten, notiert.
matches-no-session = { $day } wird ein Ruhetag.
matches-special-match-day = { $day } ist Spieltag: keine Einheit, höchstens lockeres Rückwärtsgehen.
matches-special-day-before = { $day } wird ein kurzes, ganz leichtes Aufwärmen: der Tag vor einem Spiel.
matches-special-day-after = { $day } wird lockeres Gehen ohne Gewicht: der Tag nach einem Spiel.
matches-special-sore-after = { $day } wird lockeres Gehen ohne Gewicht: Deine Beine sind noch müde.
matches-before = { $day }: { $percent } % der Sätze, { WORD($match_ahead_days) } Tage vor einem Spiel.
matches-after = { $day }: { $percent } % der Sätze, das Spiel steckt dir noch in den Beinen.
matches-no-step-up = { $day } bleibt ganz, beim selben Schritt.
matches-nothing-to-remove = Es steht kein Spiel an.
matches-unclear-day = Ich brauche einen Tag ab heute, etwa Sa, nächsten Sonntag oder 2026-03-07.
matches-unclear-weekday = Ich brauche einen Wochentag, etwa Samstag.
matches-unclear-minutes = Ich brauche die gespielten Minuten, 0 bis { $longest_match }, etwa 60.
matches-match-day-wanted = { $weekly ->
        [yes] Diese Woche ein Spiel? An welchem Tag?
       *[no] An welchem Tag ist das Spiel? Tipp drauf oder schreib ein Datum.
    }
matches-usual-day-wanted = An welchem Tag spielst du meistens?
matches-which-goes = Welches fällt aus?
matches-minutes-wanted = Wie lange hast du am { $day } gespielt? Tipp drauf oder schreib die Minuten.
matches-was-on = Du hast am { $day } gespielt?
matches-was-for = Du hast am { $day } { $minutes } Minuten gespielt?
matches-is-on = Ein Spiel am { $day }?
matches-is-weekly = Jeden { $weekday } ein Spiel?
matches-every-week = Immer { $weekday }
matches-is-off = Kein Spiel am { $day }?
matches-none-on = Am { $day } habe ich kein Spiel, also ändert sich nichts.

## Buttons

matches-button-add = Spiel eintragen
matches-button-usual = Fester Spieltag
matches-button-remove = Spiel streichen
matches-button-none-this-week = Diese Woche kein Spiel
matches-button-no-usual = Kein fester Tag
matches-button-minutes = Gespielte Minuten
matches-button-all = Alle Spiele
matches-button-not-played = Nicht gespielt
matches-button-short = Unter { $short_match }
matches-button-half = { $short_match }-{ $most_of_half_match }
matches-button-long = { $long_match } oder mehr
matches-button-whole = Alle { $whole_match }
matches-is-weekly-off = Nicht mehr jede Woche ein Spiel ({ $weekday })?
