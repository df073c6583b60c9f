### How the weeks went, as a picture and in words, and the joint's diary.

progress-heading = Deine letzten { $weeks } Wochen
progress-span = { $since } bis { $until }
progress-none = In diesen Wochen steht noch nichts im Protokoll. Erzähl mir in deinen Worten von einer Einheit, oder { COMMAND("log") }.
progress-done = { $sessions ->
        [0] Keine Einheit in diesen Wochen.
        [one] Eine Einheit{ $length ->
            [none] .
           *[told] , { $length } gezogen.
        }
       *[other] { $sessions } Einheiten{ $length ->
            [none] .
           *[told] , { $length } gezogen.
        }
    }
progress-drag-once = Widerstand, wie stark der Schlitten bremst: { $last }.
progress-drag = Widerstand, wie stark der Schlitten bremst: zuerst { $first }, zuletzt { $last }, höchstens { $most }.
progress-step = Schritt { $last }.
progress-steps = Von Schritt { $first } zu Schritt { $last }.
progress-pain = { $site }: { $pains }.
progress-pain-none = { $site }: durchgehend kein Schmerz.
progress-pain-during = in den Einheiten höchstens { $pain }
progress-pain-after = danach höchstens { $pain }
progress-pain-morning = morgens im Schnitt { $pain }
progress-pain-mornings = morgens im Schnitt zuerst { $first }, später { $then }
progress-matches = { $count ->
        [one] ein Spiel
       *[other] { $count } Spiele
    }
progress-lighter = { $count ->
        [one] eine leichtere Woche
       *[other] { $count } leichtere Wochen
    }
progress-holds = { $days ->
        [one] ein Tag Pause fürs Gelenk
       *[other] { $days } Tage Pause fürs Gelenk
    }
progress-away = { $days ->
        [one] ein freier Tag
       *[other] { $days } freie Tage
    }
progress-pain-unnamed = Schmerz

## The diary

progress-diary = Das Tagebuch deines Gelenks
progress-diary-mornings = { $count ->
        [0] Kein Morgen nach einer Einheit genannt, in den letzten { $weeks } Wochen.
        [one] Ein Morgen nach einer Einheit, in den letzten { $weeks } Wochen.
       *[other] { $count } Morgen nach Einheiten, in den letzten { $weeks } Wochen.
    }
progress-diary-seen = { $enough ->
        [yes] Morgen nach { $what }: { $after }, ohne: { $others }.
       *[no] Morgen nach { $what }: { $after }, ohne: { $others }. Zu wenige, um etwas zu sagen: Es braucht je { $fewest }.
    }
progress-diary-nothing = Es fällt nichts auf, was nicht Zufall sein könnte. Also sage ich nichts dazu.
progress-diary-not-that = Dazu fällt nichts auf, was nicht Zufall sein könnte. Das hier schon:
progress-diary-why = Nur was dein Protokoll zeigt, gegen die Wochen daneben: nie warum.
progress-found = Nach { $what } waren deine Morgen { $higher } höher, { $times } von { $of } Mal.
progress-after-harder = härteren Einheiten
progress-after-match = einem Spiel binnen { WORD($diary_match_days) } Tagen
progress-after-both = { $surface } und einem Spiel binnen { WORD($diary_match_days) } Tagen
progress-on-gym-turf = Kunstrasen im Studio
progress-on-turf-3g = einem Kunstrasenplatz
progress-on-grass-dry = trockenem Rasen
progress-on-grass-wet = nassem Rasen
progress-on-track = der Laufbahn
progress-on-rubber = Gummiboden
progress-on-concrete = Asphalt oder Beton

## In the picture

progress-axis-drag = Widerstand, { $unit }
progress-axis-metres = Gezogen pro Einheit, { $unit }
progress-axis-pain = { $site }, Schmerz 0-10
progress-level = L{ $level }
progress-sign-drag = geplante Einheit
progress-sign-own = eigene Einheit
progress-sign-metres = gezogen
progress-sign-by-clock = nach der Uhr
progress-sign-during = in der Einheit
progress-sign-after = danach
progress-sign-morning = Morgen danach
progress-sign-match = Spiel
progress-sign-hold = Pause fürs Gelenk
progress-sign-lighter = leichtere Woche
progress-sign-away = Auszeit

## Buttons

progress-button-weeks = { $weeks } Wochen
progress-button-diary = Was es stört
