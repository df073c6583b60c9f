### The sessions behind somebody: a page at a time, their sums, each with all there is.

history-heading = Deine Einheiten
history-count = { $first }-{ $last } von { $of }
history-empty = Noch keine Einheit im Protokoll. Erzähl mir von einer, in deinen Worten, oder { COMMAND("log") }.
history-which-day = Welchen Tag meinst du?
history-none = So eine Einheit steht nicht im Protokoll.
history-gone = Diese Einheit steht nicht mehr in deinem Protokoll.
history-pain = Schmerz { $pain }
history-pain-in-set = Schmerz { $pain } in Satz { $number }
history-after = danach { $pain }
history-morning = am Morgen danach { $pain }
history-surface-gym-turf = Kunstrasen im Studio
history-surface-turf-3g = Kunstrasenplatz
history-surface-grass-dry = trockener Rasen
history-surface-grass-wet = nasser Rasen
history-surface-track = Laufbahn
history-surface-rubber = Gummiboden im Studio
history-surface-concrete = Asphalt oder Beton
history-on = { $day }
history-between = { $since } bis { $until }
history-since = seit { $day }
history-until = bis { $day }
history-pain-above = { $pain ->
        [0] mit Schmerz
       *[other] Schmerz über { $pain }
    }
history-free-of-pain = ohne genannten Schmerz
history-effort-above = Anstrengung über { $effort }
history-effort-below = Anstrengung unter { $effort }
history-load-below = unter { $load }
history-average-week = Einheiten pro Woche im Schnitt: { $sessions }.
history-average-effort = Anstrengung im Schnitt: { $effort }.
history-average-pain = Größter Schmerz im Schnitt: { $pain }.
history-average-load = Schwerstes Gewicht im Schnitt: { $load }.
history-average-length = Strecke im Schnitt: { $length }.
history-days-since = { $days ->
    [0] Deine letzte Einheit war heute.
    [one] Deine letzte Einheit war gestern.
   *[other] Deine letzte Einheit war vor { $days } Tagen.
}
history-gap = Deine längste Zeit ohne Einheit: { $days } Tage, von { $since } bis { $until }.
history-no-gap = Alle deine Einheiten sind bisher von einem Tag.
history-felt-none = Vom Gelenk hast du in diesen Tagen nichts gesagt.
history-felt-sessions = Größter Schmerz in einer Einheit: { $pain }.
history-felt-mornings = { $count ->
    [one] Ein Morgen genannt: { $pain }.
   *[other] { $count } Morgen genannt: höchstens { $pain }.
}
history-load-above = über { $load }
history-noted = { $words ->
        [none] mit einer Notiz
       *[told] „{ $words }“ in deiner Notiz
    }
history-morning-after = { $signs ->
        [yes] Am Morgen danach: { $pain }, mit einem Anzeichen, das du genannt hast.
       *[no] Am Morgen danach: { $pain }.
    }
history-morning-unknown = Am Morgen danach: nicht genannt.
history-planned = { $length ->
        [none] Geplant: Schritt { $step }.
       *[told] { $load ->
            [none] Geplant: { $sets } × { $length } (Schritt { $step }).
           *[told] Geplant: { $sets } × { $length } mit { $load } (Schritt { $step }).
        }
    }
history-unplanned = Nicht geplant: eine eigene Einheit.
history-brought = Aus einer Datei: { $program }.
history-why = Warum: { $step }.
history-sessions = { $sessions ->
        [one] { $sessions } Einheit
       *[other] { $sessions } Einheiten
    }
history-pulled = { $what } gezogen
history-minutes = zusammen { $minutes } min
history-heaviest = Am schwersten: { $run }.
history-weeks = Wochen in Folge mit Einheit: höchstens { $weeks }.
history-weekdays = am { $days }
history-most-heaviest = Die mit dem meisten Gewicht bisher.
history-most-hardest = Die mit der größten Anstrengung bisher.
history-most-longest = Die längste in Metern bisher.
history-most-lightest = Die mit dem wenigsten Gewicht bisher.
history-most-easiest = Die mit der kleinsten Anstrengung bisher.
history-most-shortest = Die kürzeste in Metern bisher.
history-most-week = Die Woche mit der meisten Schlittenarbeit bisher.
history-load = Schlittenarbeit, Anstrengung mal Minuten: { $load }.
history-streak = { $weeks ->
    [one] Deine längste Reihe ist eine Woche mit einer Einheit.
   *[other] Deine längste Reihe sind { $weeks } Wochen mit je einer Einheit.
}

## Buttons

history-button-of-day = { $day } ({ $nth })
history-button-of-year = { $day } { $year }
history-button-newer = ‹ Neuere
history-button-older = Ältere ›
history-button-totals = Zusammen
history-button-list = Zeig sie
history-button-all = Alle Einheiten
history-button-back = ‹ Zur Liste
history-button-this-month = Diesen Monat
history-button-last-month = Letzten Monat
history-button-this-year = Dieses Jahr
