### A look back over some weeks: what changed, the best of it, the weeks kept.

review-heading = { $weeks ->
        [52] Das letzte Jahr: { $since } bis { $until }
       *[other] Die letzten { $weeks } Wochen: { $since } bis { $until }
    }
review-nothing = In diesen Wochen war keine Einheit, also gibt es nichts zurückzublicken.
review-due = { $weeks ->
        [52] Ein Jahr liegt hinter dir.
        *[other] { CAPITAL($weeks) } Wochen liegen hinter dir.
    }
review-before = { $now } ({ $was } in den { $weeks } Wochen davor)
review-sessions = Einheiten: { $sessions }
review-metres = Gezogen: { $metres }
review-effort = Anstrengung im Schnitt: { $effort }
review-step = { $same ->
        [yes] Schritt: durchgehend { $last }
       *[no] Schritt: { $first }, jetzt { $last }
    }
review-drag = Widerstand, erste und letzte Einheit: etwa { $first } % und { $last } % deines Gewichts
review-mornings = Morgenwerte, { $site }: im Schnitt { $pain }
review-bests = Am meisten in einer sauberen Einheit:
review-best = { $first ->
        [yes] { $amount } am { $day }, mehr als vor diesen Wochen
       *[no] { $amount } am { $day }
    }
review-percent = { $percent } % Widerstand
review-kept = Geplante Wochen eingehalten: { $weeks } von { $of }.

## Buttons

review-button-show = Wie sie waren
review-weeks = { $weeks ->
        [52] Ein Jahr
       *[other] { $weeks } Wochen
    }
review-button-tests = Selbsttests
review-button-sheet = Blatt für den Physio
