### A session in words: what today's card, the log and the morning check share.

session-step = Schritt { $name } ({ $drag } % Widerstand)
session-step-alone = Schritt { $name }
session-bridge = Der Schlitten allein liegt über den { $drag } % dieses Schritts, darum kürzere Sätze.
session-unloaded-step = Schritt { $name } (ohne Gewicht)
session-pulls = { $sets } × { $length }
session-sets = { $count ->
        [one] 1 Satz
       *[other] { $count } Sätze
    }
session-backward = { $work } rückwärts
session-tempo-slow = langsam (je { $each })
session-tempo-steady = gleichmäßig (je { $each })
session-rest = { $length } Pause
session-plates = Leg { $added } auf: mit dem Schlitten von { $empty } zusammen { $total }
session-empty-sled = Leerer Schlitten, keine Scheiben: insgesamt { $total }
session-of-body-weight = ein Widerstand von etwa { $percent } % deines Gewichts
session-by-effort = Heute zählt die Anstrengung
session-grade = bergauf mit { $percent } % Steigung
session-belt = Laufband aus, Stecker gezogen, Hände am Handlauf
session-feel = gleichmäßiger Widerstand, nach Anstrengung
session-unloaded = Nichts zu ziehen, nur du
session-with-load = mit { $load }
session-with-empty-sled = mit leerem Schlitten
session-effort = Anstrengung { $low }-{ $high } von 10
session-easy-walk-between = Geh nach jedem Satz locker vorwärts zum Start zurück
session-forward-easy-forward-walk = Vorwärts: { $sets } × lockeres Gehen, { $dose }
session-forward-forward-sled-drag = Vorwärts: { $sets } × Schlitten am Gurt ziehen, { $dose }
session-forward-sled-push = Vorwärts: { $sets } × Schlitten schieben, Arme gestreckt, { $dose }
session-forward-step-up = Vorwärts: { $sets } × Step-up auf { $lowest_step_up_cm }-{ $highest_step_up_cm } cm, { $lowering_seconds } s hinunter, { $dose }
session-forward-step-down = Vorwärts: { $sets } × Step-down von { $lowest_step_down_cm }-{ $highest_step_down_cm } cm, { $lowering_seconds } s hinunter, { $dose }
session-forward-split-squat = Vorwärts: { $sets } × Kniebeuge im Ausfallschritt, so tief es angenehm ist, { $dose }
session-forward-walking-lunge = Vorwärts: { $sets } × Ausfallschritte im Gehen, { $dose }
session-forward-goblet-squat = Vorwärts: { $sets } × Goblet-Kniebeuge auf den Kasten, { $dose }
session-forward-hill-walk = Vorwärts: { $sets } × bergauf gehen, { $dose }
session-forward-band-march = Vorwärts: { $sets } × Marschieren gegen das Band, { $dose }
session-forward-a-march = Vorwärts: { $sets } × A-Marsch, dann A-Skip, { $dose }
session-forward-build-up = Vorwärts: { $sets } × Steigerungslauf mit { $slowest_build_up_percent }-{ $fastest_build_up_percent } %, { $dose }
session-forward-calf-raise = Vorwärts: { $sets } × Wadenheben, { $dose }
session-forward-tibialis-raise = Vorwärts: { $sets } × Zehenheben an der Wand, { $dose }
session-forward-single-leg-balance = Vorwärts: { $sets } × Einbeinstand, der andere Fuß tippt den Ball an, { $dose }
session-forward-assisted-nordic = Vorwärts: { $sets } × Nordic mit Partner, { $dose }
session-forward-hip-hinge = Vorwärts: { $sets } × Hüftbeuge, { $dose }
session-forward-cue-tall = Brust hoch, ganzer Fuß, ruhige Schritte.
session-forward-cue-no-slam-start = Lehn dich hinein und steigere den Druck; nicht losstürmen.
session-forward-cue-whole-foot = Ganzer Fuß auf der Stufe, Knie über der zweiten Zehe.
session-forward-cue-knee-over-toe = Vorderes Knie über der zweiten Zehe; Kurzhanteln, wenn es leicht fällt.
session-forward-cue-stop-above-pain-3 = Hör auf, wenn das Knie über { $steady_pain } geht.
session-forward-cue-slow-lowering = Lass dir { $lowering_seconds } s für den Weg nach unten.
session-forward-cue-short-steps = Kurze Schritte, ganzer Fuß, ruhiger Atem.
session-forward-cue-knees-up = Brust hoch, Knie bis zur Hüfte, leichte Füße.
session-forward-cue-easy-pace = Sanft steigern, zurück gehen, lass dir Zeit.
session-forward-cue-straight-then-bent = Die Hälfte mit gestreckten, die Hälfte mit gebeugten Knien; langsam hinunter.
session-forward-cue-heels-stay = Rücken an die Wand, Fersen bleiben unten, Zehen hoch.
session-forward-cue-hips-level = Hüfte gerade, Knie locker. Kein Ball? Tipp einen Punkt am Boden an.
session-forward-cue-partner-slows = Dein Partner hält die Fersen; langsam hinunter, die Hände fangen dich ab.
session-forward-cue-back-flat = Rücken flach, Hüfte nach hinten, Knie locker.
session-forward-trains-braking = Bremskraft, die der Schlitten nicht trainiert.
session-forward-trains-drive = Nach vorn drücken, neben dem Ziehen rückwärts.
session-forward-trains-running = Laufstil, solange du warm bist.
session-forward-trains-calves = Waden: Sie drücken dich ab und tragen den Knöchel.
session-forward-trains-shins = Schienbeinmuskeln: Sie heben die Zehen und bremsen den Fuß.
session-forward-trains-balance = Gleichgewicht: seitwärts, was beim geraden Ziehen fehlt.
session-forward-trains-hamstrings = Rückseite der Oberschenkel: Sie bremst den Sprint, der Schlitten lässt sie aus.
session-toward-strength = Das führt zu mehr Kraft, wie du es wolltest.
session-toward-comfort = Das führt zu leichterem Bewegen, wie du es wolltest.
session-toward-conditioning = Das führt zu mehr Kondition, wie du es wolltest.
session-toward-football = Das führt zurück zum Fußball, wie du es wolltest.
session-same-load = gleiches Gewicht, { $length }
session-repeats = { $each_side ->
        [yes] { $count } pro Seite
       *[no] { $count } Mal
    }
session-each-side = { $length } pro Seite
session-minutes = Etwa { $minutes } min mit Aufwärmen
session-cue-lane = Freie Bahn: der Satz plus { $lane_beyond_m } m. Schau vor jedem Satz über die Schulter.
session-cue-rail = Stecker gezogen, beide Hände am Handlauf, { $clear_behind_m } m frei hinter dir; deine Füße schieben das Band.
session-cue-slope = Rückwärts den Hang hinauf, Brust hoch; vorwärts und langsam hinunter, gern im Zickzack.
session-cue-strap = Lehn dich ein wenig in den Zug, Brust hoch, Rippen unten.
session-cue-tall = Brust hoch, Rippen unten, Blick geradeaus; nicht zurücklehnen.
session-cue-feet = Mit den Zehen nach hinten greifen, bis zur Ferse abrollen, über den großen Zeh abdrücken.
session-cue-steps = Kleine, gleichmäßige Schritte, kein Rucken; die Knie folgen der zweiten Zehe.
session-cue-talk = So langsam, dass du reden kannst.
session-cue-stop = Schmerz { $sore }: Scheiben halbieren, kürzere Schritte; im nächsten Satz noch über { $carry_on }, dann Schluss.
session-cue-ease = Schmerz { $sore }: kürzere, langsamere Schritte; im nächsten Satz noch über { $carry_on }, dann Schluss.
session-stop-rules = Hör auf, wenn der Schmerz { $limit } erreicht oder sticht, wenn das Gelenk hakt, blockiert, anschwillt oder wegknickt, oder bei Brustschmerz, Schwindel oder ungewohnter Atemnot.
session-show-guardian = Zeig das deinen Eltern oder deinem Vormund.
session-because = Warum: { $cause }
session-because-start = Das ist dein Einstieg. Mit Absicht leicht; es wird mehr, sobald es sich gut anfühlt.
session-because-start-stand-in = Das ist dein Einstieg. Der Schlitten allein ist mehr, als er verlangt, darum erst etwas Leichteres.
session-because-after-hold = Das Gelenk hat sich beruhigt, also geht es eine Stufe tiefer weiter.
session-because-cleared-from-the-walk = Nach so einer Freigabe beginnt jeder Plan wieder beim Gehen ohne Gewicht.
session-because-cleared-after-a-hold = Das Gelenk ist angesehen worden und ruhig geblieben, also geht es mindestens eine Stufe tiefer weiter.
session-because-cleared-for-light = Dir sind Gehen und leichte Züge erlaubt, also geht es damit weiter.
session-because-limit-level = Das ist die höchste Stufe, die eine deiner Grenzen zulässt.
session-because-limit-load = Eine deiner Grenzen hält hier das Gewicht, also steigt solange nichts.
session-because-limit-week = Diese Woche hat so viele Einheiten, wie eine deiner Grenzen zulässt.
session-because-after-limit = Die Grenze für das Gewicht ist vorbei; es geht weiter von dem, was du mit ihr gezogen hast.
session-because-cap-limit = Das ist die höchste Stufe, die eine deiner Grenzen zulässt.
session-because-light-limit = Eine deiner Grenzen lässt diese Woche keine Einheit mehr zu
session-cannot-move-limit = Die Woche hat so viele Einheiten, wie eine deiner Grenzen zulässt; { COMMAND("limits") } zeigt sie.
session-because-cleared-so-far = So weit reicht deine Freigabe, also bleiben wir hier.
session-because-cleared-hold = Ein Gelenk, das angesehen werden musste, macht weiter wie nach einer Pause: erst ein ruhiger Morgen.
session-because-pain-red = { $pain }. Das verlangt eine Pause.
session-because-swelling = Eine neue Schwellung verlangt eine Pause.
session-because-unsteady = Ein Gelenk, das wegknickt oder blockiert, verlangt eine Pause.
session-because-joined-hold = Eines deiner Protokolle war in Pause, als sie eins wurden, und das gilt für beide.
session-because-pain-amber2 = { $pain }, also { $less }.
session-because-pain-amber1 = { $pain }, also noch einmal derselbe Schritt.
session-because-hurt-when-light = { $pain }, und die Einheit war weniger als die deines Schritts: also nichts Schwereres oder Längeres als sie.
session-because-pain-unknown = Wie es dem Gelenk ging, weiß ich noch nicht, also noch einmal derselbe Schritt.
session-because-not-smooth = Die Schritte waren zuletzt nicht gleichmäßig, also { $less }.
session-because-effort-over = Anstrengung { $rpe } statt { $band }, also { $less }.
session-because-effort-over-a-walk = Anstrengung { $rpe } statt { $band }, also { $less }. Geh langsamer, mit kürzeren Schritten; auch ein Satz darf kürzer sein.
session-because-effort-unknown = Zuletzt keine Anstrengung notiert, also derselbe Schritt noch einmal.
session-because-sets-missed = Zuletzt fehlten Sätze, also { $less }.
session-because-gap = { $days } Tage seit der letzten, also { $less }. Nachholen musst du nichts.
session-because-new-to-sled = Ein Schlitten beginnt leicht, so weit du ohne ihn auch warst: höchstens Schritt { $step }, von da steigst du.
session-because-course = Mehrere Einheiten zusammen sagen: langsamer, also { $less }.
session-because-match-day = Heute ist Spieltag, also ist nichts geplant.
session-because-day-before-match = Morgen ist ein Spiel, also nur etwas ganz Leichtes.
session-because-day-after-match = Du hast gestern gespielt, also höchstens lockeres Gehen.
session-because-leg-soreness = Deine Beine sind noch müde vom Spiel, also nur lockeres Gehen.
session-because-match-in-two-days = In { WORD($match_ahead_days) } Tagen ist ein Spiel, also { $share } % der Sätze und keine Steigerung.
session-because-match-in-the-legs = Das Spiel steckt dir noch in den Beinen, also { $share } % der Sätze und keine Steigerung.
session-because-short-match-yesterday = Gestern hast du kurz gespielt: die ganze Einheit, aber keine Steigerung.
session-because-deload = Das ist die { ORDINAL($lighter_week) } Woche, die leichtere: { $share } % der Sätze, gleicher Widerstand.
session-because-easier-week = Das ist die leichtere Woche, die du wolltest: { $share } % der Sätze, gleiches Gewicht, keine Steigerung.
session-because-lighter = Heute weniger, wie du wolltest: { $share } % der Sätze, keine Steigerung, und sie zählt nicht als saubere Einheit.
session-because-week-red = Die Woche läge { $week } % über deinem Üblichen, also { $share } % der Sätze.
session-because-week-amber = Die Woche läge { $week } % über deinem Üblichen, also keine Steigerung.
session-because-uncut-match-in-two-days = In { WORD($match_ahead_days) } Tagen ist ein Spiel, also keine Steigerung; klein genug ist sie schon.
session-because-uncut-match-in-the-legs = Das Spiel steckt dir noch in den Beinen, also keine Steigerung; klein genug ist sie schon.
session-because-uncut-deload = Das ist die { ORDINAL($lighter_week) } Woche, die leichtere: keine Steigerung; klein genug ist sie schon.
session-because-uncut-easier-week = Das ist die leichtere Woche, die du wolltest: keine Steigerung; klein genug ist sie schon.
session-because-uncut-lighter = Heute weniger, wie du wolltest: keine Steigerung; klein genug ist sie schon.
session-because-uncut-week-red = Die Woche läge { $week } % über deinem Üblichen, also keine Steigerung; klein genug ist sie schon.
session-because-uncut-week-amber = Die Woche läge { $week } % über deinem Üblichen, also keine Steigerung.
session-because-walk-same = { $clean }, also Schritt { $step }; ohne etwas zu ziehen bleibt das Gehen, wie es ist.
session-because-belt-same = { $clean }, also Schritt { $step }. Auf dem Laufband ist es noch einmal dieselbe Arbeit; mit den nächsten Schritten wird es mehr.
session-because-belt-longest = { $clean }, also Schritt { $step }; auf dem Laufband bleibt es beim Längsten, insgesamt { $last_belt_minutes } Minuten.
session-because-climb-paused = Der Aufstieg pausiert vorerst, also derselbe Schritt.
session-because-too-soon = { $clean }; { $since }, also bleiben wir hier.
session-because-clean-too-few = { $clean }, also bleibt es dabei. { CAPITAL($clean_needed) } in Folge öffnen den nächsten Schritt.
session-because-level-cap = Das ist der höchste Schritt, der dir vorerst offensteht, also bleiben wir hier.
session-because-cap-under-18 = Schritt { $youth_cap } ist unter { $adult_from } der höchste, also bleiben wir hier.
session-because-cap-older = Schritt { $older_cap } ist ab { $older_from } der höchste, also bleiben wir hier.
session-because-cap-too-few-weeks = Die nächste Stufe öffnet sich nach { WORD($earned_weeks) } Wochen mit Einheit; bisher: { $weeks }.
session-because-cap-amber-lately = Die nächste Stufe öffnet sich nach { WORD($recent_weeks) } Wochen ohne deutlich unruhige Einheit.
session-because-cap-no-kit = So weit reicht bloßes Gehen. Mit Hügel, Band, Partner oder ausgeschaltetem Laufband öffnet sich die nächste Stufe: { COMMAND("kit") }
session-because-cap-too-heavy = So weit reicht Gehen anstelle deines Schlittens.
session-because-cap-band = Ein Band oder Partner trägt bis Schritt { $band_cap }. Ein Hügel, ein ausgeschaltetes Laufband oder ein Schlitten führt von hier weiter: { COMMAND("kit") }. Ein Schlitten beginnt bei Schritt { $first_on_sled }, { $first_on_sled_drag } % deines Gewichts.
session-because-cap-cleared = So weit reicht deine Freigabe, also bleiben wir hier.
session-way-on-kit = Gehen vertritt das Ziehen, bis Schritt { $step }. Mit Hügel, Band, Partner oder ausgeschaltetem Laufband machst du den Schritt selbst: { COMMAND("kit") }
session-way-on-here = So gemacht, wie es dasteht, zählt es. Nach { WORD($clean_needed) } sauberen Einheiten hintereinander ziehst du den Schlitten, erst über kürzere Sätze.
session-way-on-walked = So gemacht, wie es dasteht, zählt es und du steigst. Ab Schritt { $step } ziehst du den Schlitten, erst über kürzere Sätze.
session-way-on-sled = Dieser Schlitten beginnt bei { $own } % deines Gewichts, ein erster Zug sind höchstens { $most } %. Ein Schlitten von zusammen { $sled } ginge auf diesem Boden; auch ein Hügel oder ein ausgeschaltetes Laufband führt weiter.
session-way-on-sled-or-kit = Dieser Schlitten beginnt bei { $own } % deines Gewichts, ein erster Zug sind höchstens { $most } %. Was ginge: ein Schlitten von zusammen { $sled } auf diesem Boden, oder Band, Partner oder Hügel bis Schritt { $step }.
session-way-on-youth = Unter { $adult_from } wiegt ein Schlitten höchstens { $youth_percent } % von dir: zusammen { $sled } auf diesem Boden. Auch ein Hügel oder ein ausgeschaltetes Laufband führt weiter.
session-because-top-of-ladder = Das ist das obere Ende der Leiter. Verdient; da halten wir es.
session-because-step-up = { $clean }, { $since }: einen Schritt hinauf.
session-because-warm-up = { $warm_up_percent ->
        [50] { $why }, also Aufwärmen: die halben Sätze, leicht. Steigerungen kommen in vollen Einheiten.
       *[other] { $why }, also Aufwärmen: { $warm_up_percent } % der Sätze, leicht. Steigerungen kommen in vollen Einheiten.
    }
session-because-warm-up-walk = { $why }, also bleibt es bei lockerem Gehen. Steigerungen kommen in den vollen Einheiten der Woche.
session-because-light-none = Heute keine volle Einheit
session-because-light-match = Ein Spiel ist nah
session-because-light-two-matches = Diese Woche sind { WORD($crowded_matches) } Spiele
session-because-light-third-session = Das ist die { ORDINAL($light_session) } Einheit der Woche
session-because-light-spacing = Eine andere Einheit ist nah
session-because-light-full-week = Die Woche ist schon voll
session-because-told-pain = Schmerz { $pain }
session-because-told-morning = am Morgen danach { $morning } (üblich { $usual })
session-because-told-nothing = Was du vom Gelenk erzählt hast
session-because-clean = { $count ->
        [0] Noch keine saubere Einheit bei diesem Schritt
        [one] Eine saubere Einheit bei diesem Schritt
       *[other] { $count } saubere Einheiten bei diesem Schritt
    }
session-because-since = { $days ->
        [0] letzte Steigerung heute
        [1] letzte Steigerung gestern
       *[other] letzte Steigerung vor { $days } Tagen
    }
session-because-since-long = länger keine Steigerung
session-because-step-none = eine Pause
session-because-step-floor = weiter beim ersten Schritt
session-because-step-start = Einstieg hier
session-because-step-step-up = ein Schritt hinauf
session-because-step-stay = weiter hier
session-because-step-repeat = noch einmal derselbe Schritt
session-because-step-step-down = ein Schritt zurück
session-because-step-level-down = eine Stufe zurück
session-because-step-two-levels-down = zwei Stufen zurück
session-next-on = Als Nächstes, { $day }: { $what }.
session-next-undated = Als Nächstes: { $what }.
session-next-as-it-was = { $day ->
        [none] Die nächste bleibt, wie sie war.
       *[told] Als Nächstes, { $day }: wie gehabt.
    }
session-next-rest = Ruhe
session-a-pause = eine Pause, bis das Gelenk ruhig ist, dann Schritt { $step }
session-questions-first = erst ein paar Fragen, weil du lange weg warst
session-next-waits = Einheiten warten vorerst.
session-next-walk = höchstens { $work } lockeres Rückwärtsgehen in deinem Aufwärmen
session-next-substitute = etwas Leichteres als der leere Schlitten
session-at-step = { $what } (Schritt { $step })
session-noted-minutes = { $minutes } min
session-noted-forward = { $count ->
        [0] keine Sätze vorwärts
        [one] 1 Satz vorwärts
       *[other] { $count } Sätze vorwärts
    }
session-noted-added = { $what } dazu
session-noted-barefoot = { $count } barfuß
session-noted-effort = Anstrengung { $rpe }
session-noted-pain = Schmerz höchstens { $worst }
session-noted-pain-now = Schmerz danach { $now }
session-noted-sore = Muskelkater
session-noted-soreness = Muskelkater { $soreness }
session-soreness-noted = Notiert: { $what }. Das ist nach Arbeit normal und ändert an deinem Plan nichts.
session-noted-smooth = { $smooth ->
        [yes] Schritte gleichmäßig
       *[no] Schritte nicht gleichmäßig
    }
session-own-words = – „{ $note }“
session-noted-sets-unknown = eine Einheit
session-example = { $load ->
        [none] { $pull } Anstrengung 4 Schmerz 1
       *[told] { $pull } { $load } Anstrengung 4 Schmerz 1
    }
session-refused-vehicle =
    <b>Das plane ich nicht, weder gezogen noch geschoben.</b>
    Ein Auto kannst du nicht anhalten. Der Artikel selbst rät davon ab.
    Nimm einen Schlitten oder eins davon: ausgeschaltetes Laufband, Reifen, Band, Partner, sanfter Hügel.
session-refused-running-belt =
    <b>Rückwärts auf einem laufenden Laufband plane ich nicht: Man stürzt zu leicht.</b>
    Ausgeschaltet, mit gezogenem Stecker, geht es: Wähl Laufband, aus.
session-refused-road =
    <b>Auf der Straße oder im Verkehr plane ich das nicht: Niemand sieht dich kommen, und du niemanden.</b>
    Ein Platz, ein Weg oder ein Parkplatz ohne Autos geht: Wähl den ähnlichsten Boden.
session-refused-stairs =
    <b>Treppen rückwärts plane ich nicht: Man stürzt zu leicht.</b>
    Ein sanfter Hügel tut dieselbe Arbeit: rückwärts hinauf, vorwärts hinunter. Wähl Hügel.

session-your-knee = dein Knie
session-your-ankle = dein Knöchel
session-your-hip = deine Hüfte
session-watched-knee = das Knie
session-watched-ankle = der Knöchel
session-watched-hip = die Hüfte
session-watched-both = Knie und Knöchel
session-watched-none = keins
session-watch-it = { $instead ->
        [none] { CAPITAL($sore_sessions) } Einheiten in Folge war { $joint } bei { $steady_pain } oder mehr. Soll ich mit darauf achten, mit einem eigenen normalen Morgen?
       *[told] { CAPITAL($sore_sessions) } Einheiten in Folge war { $joint } bei { $steady_pain } oder mehr. Soll ich darauf achten, mit einem eigenen normalen Morgen? Ich frage dann morgens danach; dafür fällt weg: { $instead }.
    }

## A pause after pain

session-hold = Seit { $since } pausieren die Einheiten. Dein Plan ist sicher: Als Nächstes kommt Schritt { $step }.
session-hold-needs = Damit es weitergeht, braucht es: { $needs }. { COMMAND("check") } ist zweimal tippen.
session-need-time = Ruhe bis mindestens { $earliest }
session-need-morning = einen Morgencheck
session-need-calm-morning = einen ruhigen Morgen, nah an deinem üblichen
session-need-second-calm-morning = einen zweiten ruhigen Morgen
session-need-no-swelling = keine Schwellung
session-need-no-giving-way = kein Wegknicken oder Blockieren
session-need-screening = die Gesundheitsfragen noch einmal ({ COMMAND("screen") })
session-hold-refer = Es dauert nun schon eine Weile. Lass es bitte vor weiteren Einheiten ärztlich oder vom Physio abklären.
session-cannot-move-nothing-planned = An dem Tag ist nichts mehr geplant, also gibt es nichts zu verschieben.
session-cannot-move-in-the-past = Der Tag ist vorbei. Wähl einen, der noch kommt.
session-cannot-move-double = An dem Tag steht schon eine Einheit.
session-cannot-move-match-day = Das ist ein Spieltag. Wähl einen anderen.
session-cannot-move-too-close = Das ist zu nah an einer anderen Einheit. Wähl einen anderen Tag.
session-cannot-move-full-week = Die { WORD($row_days) } Tage haben schon genug Einheiten.
session-cannot-move-paused = Der Tag liegt in deiner geplanten Pause.

## How a movement looks, in words: the twin of a loop

session-move-belt = Rückwärts mit Gurt: ein wenig zurücklehnen, Knie gebeugt, erst die Zehen, dann die Ferse, kleine gleichmäßige Schritte. Der Riemen ist straff, der Schlitten gleitet gleichmäßig, hier { $pace }. Nicht so: aufrecht, steif, in abgehackten Schritten, die am Schlitten reißen.
session-move-arms = Rückwärts mit gestreckten Armen: Arme lang, in einer Linie mit dem Riemen, ein wenig zurücklehnen, erst die Zehen, dann die Ferse; der Schlitten gleitet gleichmäßig, hier { $pace }. Nicht so: aufrecht, mit gebeugten Armen ziehen, abgehackte Schritte.
session-move-band = Rückwärts mit Band: Es liegt um die Taille, dein Partner geht mit und hält es straff; ein wenig zurücklehnen, erst die Zehen, dann die Ferse, hier { $pace }. Nicht so: Der Partner ist zu nah, das Band hängt durch.
session-move-hill = Rückwärts bergauf: Brust hoch, erst die Zehen, dann die Ferse, gleichmäßige Schritte. Nicht so: vornübergebeugt, Blick am Boden, abgehackte Schritte.
session-move-treadmill = Rückwärts auf einem Laufband, aus und Stecker gezogen: Rücken zur Konsole, beide Hände am Handlauf, die Füße schieben das Band weg. Nicht so: Hände weg vom Handlauf, nach vorn gelehnt, abgehackte Schritte.
session-move-walk = Rückwärts ohne etwas zu ziehen: Brust hoch, erst die Zehen, dann die Ferse, Knie locker, hier { $pace }. Nicht so: zurückgelehnt, abgehackte Schritte.
session-move-easy-forward-walk = Lockeres Gehen vorwärts: aufrecht, Ferse zuerst, die Arme schwingen locker mit.
session-move-forward-sled-drag = Schlitten vorwärts ziehen: der Schlitten hinter dir am Gurt, von der Ferse bis zum Kopf eine Linie, nach vorn gelehnt, ganzer Fuß; der Schlitten gleitet gleichmäßig, hier { $pace }. Nicht so: in der Hüfte eingeknickt, Blick am Boden, abgehackte Schritte.
session-move-sled-push = Schlitten schieben: Arme gestreckt an den hohen Griffen, eine Linie von der hinteren Ferse bis zum Kopf, du drückst dich vom Fußballen ab; der Schlitten gleitet gleichmäßig, hier { $pace }. Nicht so: aufrecht an den Griffen, Arme gebeugt.
session-move-step-up = Step-up: ganzer Fuß auf der Stufe, Knie über den Zehen, oben ganz aufrichten; in { $lowering_seconds } s wieder hinunter.
session-move-step-down = Step-down: auf einer niedrigen Stufe das Knie über die Zehen beugen, die andere Ferse berührt vorn den Boden; { $lowering_seconds } s hinunter. Nicht so: Die Ferse hebt ab, der Rumpf knickt ein.
session-move-split-squat = Kniebeuge im Ausfallschritt: ein Fuß vorn, einer hinten auf dem Ballen; in { $lowering_seconds } s gerade hinunter, das vordere Knie über den Zehen, und hinauf.
session-move-walking-lunge = Ausfallschritte im Gehen: ein langer Schritt, Ferse zuerst, gerade hinunter, bis das hintere Knie fast am Boden ist, hinauf in den nächsten.
session-move-goblet-squat = Goblet-Kniebeuge auf den Kasten: das Gewicht vor der Brust, in { $lowering_seconds } s hinunter auf den Kasten, Fersen unten, und hinauf. Nicht so: Fersen oben, Rücken rund, Gewicht weit weg.
session-move-hill-walk = Bergauf gehen: vorwärts den Hang hinauf, leicht nach vorn gelehnt, kurze Schritte, ganzer Fuß.
session-move-band-march = Marschieren gegen das Band: Es liegt um die Taille, hinten hält es ein Partner; Brust hoch, Knie bis zur Hüfte.
session-move-a-march = A-Marsch: Brust hoch, Knie bis zur Hüfte, Zehen hochgezogen, der andere Arm vorn.
session-move-build-up = Steigerungslauf: sanft schneller, leicht nach vorn gelehnt, Ellbogen gebeugt, der Fuß setzt unter dir auf.
session-move-calf-raise = Wadenheben: der Ballen auf einer Stufenkante, eine Hand an der Wand; einmal mit gestreckten, einmal mit gebeugten Knien, Fersen tief und hoch, langsam hinunter.
session-move-tibialis-raise = Zehenheben an der Wand: Rücken an der Wand, Fersen davor, Beine gestreckt; Zehen hoch, Fersen bleiben unten.
session-move-single-leg-balance = Einbeinstand: Knie locker, Hüfte gerade, der andere Fuß tippt den Ball an.
session-move-assisted-nordic = Nordic mit Partner: knien, dein Partner hält die Fersen; eine Linie vom Knie bis zum Kopf, langsam hinunter, die Hände fangen dich ab.
session-move-hip-hinge = Hüftbeuge: Hüfte nach hinten, Knie locker, Rücken flach, die Gewichte nah an den Beinen. Nicht so: Der Rücken ist rund, die Gewichte hängen weit vorn.
session-move-pace = { $metres } in { $seconds }

## A clinician's limits

session-limit-holds = { $until ->
        [none] { $whose }, bis auf Weiteres: { $what }.
       *[told] { $whose } bis { $until }: { $what }.
    }
session-limit-over = { $whose } galt bis { $until } und ist vorbei: { $what }.
session-limit-passed = Das lag über einer Grenze und bleibt so notiert, wie es war. { $limits } Hat sich das geändert, sag es mir.
session-limit-of-physio = Die Grenze deines Physios
session-limit-of-doctor = Deine ärztliche Grenze
session-limit-of-professional = Die Grenze der Fachperson, bei der du warst
session-limit-of-coach = Die Grenze deines Coachs
session-limit-of-self = Deine eigene Grenze
session-limit-level = höchstens Stufe { $most }
session-limit-drag = höchstens { $most } % deines Gewichts
session-limit-plates = höchstens { $load } Scheiben
session-limit-sessions = { $count ->
        [one] höchstens { $count } Einheit pro Woche
       *[other] höchstens { $count } Einheiten pro Woche
    }
session-limit-without-forward-sled-drag = kein Schlittenziehen vorwärts
session-limit-without-sled-push = kein Schlittenschieben
session-limit-without-step-up = keine Step-ups
session-limit-without-step-down = keine Step-downs
session-limit-without-split-squat = keine Kniebeugen im Ausfallschritt
session-limit-without-walking-lunge = keine Ausfallschritte
session-limit-without-goblet-squat = keine Goblet-Kniebeugen
session-limit-without-hill-walk = kein Bergaufgehen
session-limit-without-band-march = kein Marschieren gegen das Band
session-limit-without-a-march = kein A-Marsch
session-limit-without-build-up = keine Steigerungsläufe
session-limit-without-calf-raise = kein Wadenheben
session-limit-without-tibialis-raise = kein Zehenheben
session-limit-without-single-leg-balance = kein Einbeinstand
session-limit-without-assisted-nordic = keine Nordics
session-limit-without-hip-hinge = keine Hüftbeugen
session-limit-way-sled = kein Schlitten
session-limit-way-treadmill-off = kein Laufband
session-limit-way-tyre = kein Reifen
session-limit-way-band = kein Band
session-limit-way-partner = kein Ziehen gegen einen Partner
session-limit-way-hill = kein Hügel
session-limit-way-wheeled = kein Schlitten auf Rädern

## Where it hurts

session-site-knee = Knie
session-site-ankle = Knöchel
session-site-hip = Hüfte
session-site-knee-or-ankle = Knie oder Knöchel
session-site-elsewhere = anderswo
session-site-unnamed = Gelenk nicht genannt
