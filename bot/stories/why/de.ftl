### The rules behind today's number, by name and with the numbers they used.

why-headline = { $day }: { $what }
why-waiting = Das geht jeder anderen Regel vor, mehr wurde darum nicht abgewogen. { COMMAND("today") } sagt mehr.
why-rule-start = Einstieg
why-rule-clearance = Freigabe
why-rule-pain = Schmerz
why-rule-limits = Grenzen
why-rule-effort = Anstrengung und Schritte
why-rule-gap = Zeit ohne Training
why-rule-patterns = Muster
why-rule-calendar = Spielkalender
why-rule-deload = Leichtere Woche
why-rule-week = Woche im Vergleich
why-rule-climb = Aufstieg
why-rule-load = Umrechnung in Scheiben
why-basis-clinician = <small>(Was dir gesagt wurde, von wem es stammt.)</small>
why-basis-trials = <small>(Aus Studien; die Zahlen sind unsere.)</small>
why-basis-pain-model = <small>(Aus dem Modell der Schmerzüberwachung, etwas strenger.)</small>
why-basis-article = <small>(Aus dem Artikel; die Zahlen sind unsere.)</small>
why-basis-own = <small>(Unsere eigene Zahl.)</small>
why-start = nach deinen Antworten vom Anfang beginnst du bei { $step }, mit Absicht leicht.
why-pain = { $told } (üblich { $usual }).
why-pain-during = { $pain } in den Sätzen
why-pain-after = { $pain } danach
why-pain-morning = { $pain } am Morgen danach
why-pain-morning-awaited = { $pain } am Morgen danach, wenn er wie üblich ausfällt
why-pain-untold = noch nichts gesagt
why-pain-after-hold = die Pause ist vorbei, die Einheit davor zählt also nicht mehr.
why-zone-settled = { CAPITAL($steady_sessions) }mal gleichbleibend { $steady_pain }, morgens jeweils ruhig: geht einmal durch.
why-zone-green = Zone: ruhig.
why-zone-amber1 = Zone: etwas unruhig.
why-zone-amber2 = Zone: deutlich unruhig.
why-zone-red = Zone: zu viel.
why-zone-unknown = Etwas fehlt, darum kann ich es nicht ruhig nennen.
why-of-day = { $day },
why-effort-of = { $rpe ->
        [none] { $smooth ->
            [yes] { $band } war gefragt, nichts gesagt, { $completed } % der Sätze.
           *[no] { $band } war gefragt, nichts gesagt, { $completed } % der Sätze, Schritte nicht gleichmäßig.
        }
       *[told] { $smooth ->
            [yes] { $rpe } (gefragt { $band }), { $completed } % der Sätze.
           *[no] { $rpe } (gefragt { $band }), { $completed } % der Sätze, Schritte nicht gleichmäßig.
        }
    }
why-asks-progress = Damit darf es weitergehen.
why-asks-repeat = Das verlangt noch einmal denselben Schritt.
why-asks-step-down = Das verlangt einen Schritt zurück.
why-asks-level-down = Das verlangt eine Stufe zurück.
why-asks-two-levels-down = Das verlangt zwei Stufen zurück.
why-asks-hold = Das verlangt eine Pause.
why-asks-reonboard = Das verlangt einen neuen Einstieg.
why-gap = { $days ->
        [one] 1 Tag seit der letzten Einheit.
       *[other] { $days } Tage seit der letzten Einheit.
    }
why-course-stable-three = { CAPITAL($steady_sessions) } Einheiten mit gleichbleibend { $steady_pain }.
why-course-two-reds = Zwei Pausen nach Schmerz in { $reds_days } Tagen.
why-course-three-ambers = { CAPITAL($ambers) } deutlich unruhige Einheiten in Folge.
why-course-rising-mornings = { $rise ->
        [1] Die Morgenwerte einen Punkt höher, { WORD($rising_weeks) } Wochen in Folge.
       *[other] Die Morgenwerte { $rise } Punkte höher, { WORD($rising_weeks) } Wochen in Folge.
    }
why-course-still-sore = Die Morgenwerte seit Wochen nicht ruhiger.
why-course-no-better = { why-course-still-sore }
why-special-match-day = Spieltag, also nichts geplant.
why-special-day-before = morgen ein Spiel, also höchstens { WORD($day_before_sets) } ganz leichte Sätze.
why-special-day-after = gestern { $long_match } Minuten oder mehr gespielt, also lockeres Gehen oder Ruhe.
why-special-sore-after = Beine noch müde vom Spiel, also lockeres Gehen.
why-reason-match-in-two-days = Ein Spiel in { WORD($match_ahead_days) } Tagen.
why-reason-match-in-the-legs = Ein Spiel noch in den Beinen.
why-reason-short-match-yesterday = Gestern ein kurzes Spiel.
why-no-match-near = kein Spiel nah genug, um zu zählen.
why-share = Bleiben { $percent } % der Sätze.
why-block-week = { $lighter ->
        [yes] Woche { $week } im Block ist die leichtere, gleicher Widerstand.
       *[no] Woche { $week } im Block, eine aufbauende.
    }
why-week-learning = noch kein Vergleich; dazu braucht es ein paar eigene Wochen.
why-week-compared-green = { $planned } mit dieser Einheit, sonst sind es { $usual } ({ $change } %). In Ordnung.
why-week-compared-amber = { $planned } mit dieser Einheit, sonst sind es { $usual } ({ $change } %). Also keine Steigerung.
why-week-compared-red = { $planned } mit dieser Einheit, sonst sind es { $usual } ({ $change } %). Also weniger Sätze und keine Steigerung.
why-week-compared-low = { why-week-compared-green }
why-climb = { $clean ->
        [one] { $clean } saubere Einheit von { $needed } nötigen. { $days } Tage müssen zwischen Steigerungen liegen; { $last }.
       *[other] { $clean } saubere Einheiten von { $needed } nötigen. { $days } Tage müssen zwischen Steigerungen liegen; { $last }.
    }
why-last-step-up = { $days ->
        [0] die letzte war heute
        [one] die letzte war vor { $days } Tag
       *[other] die letzte war vor { $days } Tagen
    }
why-no-step-up = zuletzt gab es keine
why-block-hurt-when-light = Was wehtat, war weniger als die Einheit deines Schritts, also nichts Schwereres oder Längeres.
why-block-clean-too-few = Es fehlen noch saubere Einheiten.
why-block-too-soon = Es ist zu früh nach der letzten Steigerung.
why-block-warm-up = Beim Aufwärmen wird nie gesteigert.
why-block-match-day = Am Spieltag keine Steigerung.
why-block-day-before-match = Am Tag vor einem Spiel keine Steigerung.
why-block-day-after-match = Am Tag nach einem Spiel keine Steigerung.
why-block-match-in-two-days = { CAPITAL($match_ahead_days) } Tage vor einem Spiel keine Steigerung.
why-block-match-in-the-legs = Mit einem Spiel in den Beinen keine Steigerung.
why-block-short-match-yesterday = Am Tag nach einem Spiel keine Steigerung.
why-block-leg-soreness = Mit müden Beinen keine Steigerung.
why-block-deload = In einer leichteren Woche keine Steigerung.
why-block-week-amber = Solange die Woche über deinem Üblichen liegt, keine Steigerung.
why-block-week-red = Solange die Woche weit über deinem Üblichen liegt, keine Steigerung.
why-block-limit-level = Das ist die höchste Stufe, die eine Grenze zulässt.
why-block-limit-load = Solange eine Grenze das Gewicht hält, keine Steigerung.
why-block-limit-week = Eine Grenze lässt diese Woche keine Einheit mehr zu.
why-block-cleared-so-far = So weit reicht deine Freigabe.
why-block-climb-paused = Der Aufstieg pausiert vorerst.
why-block-easier-week = Das ist die leichtere Woche, die du wolltest.
why-block-lighter = Du wolltest heute weniger.
why-block-level-cap = Das ist der höchste Schritt, der dir vorerst offensteht.
why-block-top-of-ladder = Höher geht es nicht.
why-decided = Also: { $what }.
why-surface-gym-turf = Kunstrasen im Studio
why-surface-turf-3g = Kunstrasenplatz
why-surface-grass-dry = trockener Rasen
why-surface-grass-wet = nasser Rasen
why-surface-track = Laufbahn
why-surface-rubber = Gummiboden
why-surface-concrete = Beton
why-target = { $drag } % von { $mass } auf diesem Boden ({ $surface }, Reibung { $friction }) sind insgesamt { $total }.
why-measured = Die Reibung ist aus deinem eigenen Zugtest.
why-new-surface = { $new_surface_less_percent ->
        [10] Zum ersten Mal dort, also ein Zehntel weniger.
       *[other] Zum ersten Mal dort, also { $new_surface_less_percent } % weniger.
    }
why-sled-and-plates = Dein Schlitten hat { $empty }, also { $added } Scheiben, abgerundet auf Schritte von { $step }.
why-sled-and-these-plates = Der Schlitten hat { $empty }, also { $added } Scheiben, so viel, wie sich mit den vorhandenen darunter legen lässt.
why-sled-alone = Dein Schlitten allein hat { $empty }, also keine Scheiben.
why-limit-leaves = das Gewicht des Schritts ist mehr, als die Grenze zulässt: { $added } Scheiben, zusammen { $total }.
why-no-mass = ohne dein Gewicht rechne ich keine Scheiben aus: leerer Schlitten, und die Anstrengung entscheidet.
why-what-would-change = Was es ändern würde:
why-otherwise-pain-of-four = Schmerz { $value }: { $what }.
why-otherwise-pain-of-two = Schmerz { $value }: { $what }.
why-otherwise-effort-over-band = Anstrengung { $value }: { $what }.
why-otherwise-sore-morning = Ein Morgen mit { $value }: { $what }.
why-otherwise-calm-morning = Ein Morgen mit { $value }: { $what }.
why-harder = Mehr kommt Schritt für Schritt, wenn die Einheiten davor leicht waren und das Gelenk ruhig. Wo du stehst:

## Buttons

why-button-why = Warum?
