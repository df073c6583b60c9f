### Today's session, and what else can be done with the day.

today-headline = { $day } - { $step }
today-warm-up-headline = { $day } - Aufwärmen, { $step }
today-six-cues = Vor deiner ersten, { WORD($cues) } Merksätze:
today-new-load = { $too_heavy_less_percent ->
        [20] Neues Gewicht: Satz 1 ist ein Test. Anstrengung über { $high } oder ruckartige Schritte? Nimm ein Fünftel herunter und sag mir das neue Gewicht.
       *[other] Neues Gewicht: Satz 1 ist ein Test. Anstrengung über { $high } oder ruckartige Schritte? Nimm { $too_heavy_less_percent } % herunter und sag mir das neue Gewicht.
    }
today-squads-sled = Am Schlitten der Mannschaft, { $sled }.
today-footwear = Freiwillig, aus dem Artikel: vorn breite Schuhe und Zehenspreizer, während du dich fertig machst, kurz vor dem Ziehen aus. Barfuß höchstens { $sets } Sätze; sag mir, wie viele, zum Beispiel: fertig, 2 barfuß.
today-too-heavy = { $day } - schon der leere Schlitten hat etwa { $percent } %: zu viel für diesen Schritt.
today-option-treadmill-off = Laufband aus, Stecker gezogen, Hände am Handlauf: { $what }
today-option-hill = Rückwärts einen Hang mit { $grade } % hinauf, vorwärts hinunter: { $what }
today-option-band = Band oder Handtuch um die Taille, ein Partner geht mit: { $what }
today-option-partner = Band oder Handtuch um die Taille, ein Partner geht mit: { $what }
today-option-other = Rückwärts gehen, nichts zu ziehen: { $what }
today-match-day = { $day } - Spieltag, nichts geplant. Wenn du magst: { $work } lockeres Rückwärtsgehen in deinem eigenen Aufwärmen.
today-rest-day = { $day } - heute Ruhe.
today-start-again = Schön, dass du wieder da bist. Du warst lange weg, darum erst ein paar Fragen und dann ein neuer, leichter Einstieg.
today-declined = Ich coache Leute ab { $youngest }, darum habe ich keine Einheit für dich. Ein Trainer in deiner Nähe kann dir helfen.
today-guardian-needed = Vor der ersten Einheit muss ein Elternteil oder Vormund zustimmen: { COMMAND("start") }.
today-equipment-refused = Das plane ich nicht: Zu Fuß hält niemand ein Fahrzeug an, und auf laufendem Band stürzt man leicht. Such dir einen Schlitten, oder wähl etwas anderes unter { COMMAND("kit") }.
today-none-planned = Keine Einheit geplant. { COMMAND("schedule") } legt deine Tage fest.
today-planned-on = { $at ->
        [none] Nächste Einheit: { $day }.
       *[told] Nächste Einheit: { $day } um { $at }.
    }
today-it-will-be = Dann: { $what }.
today-could-be-today = { $warm_up ->
        [yes] Ein Aufwärmen ginge heute, wenn du magst.
       *[no] Heute ginge auch, wenn du magst.
    }
today-too-close = { $warm_up_fits ->
        [yes] Heute ist zu nah an der Einheit vom { $other }; der erste Tag wäre { $earliest }. Ein Aufwärmen wäre in Ordnung.
       *[no] Heute ist zu nah an der Einheit vom { $other }; der erste Tag wäre { $earliest }.
    }
today-enough-this-week = { $sessions } Einheiten in { WORD($row_days) } Tagen sind genug; der erste Tag wäre { $earliest }.
today-paused = { $until ->
        [none] Du pausierst wie geplant, bis du etwas sagst. Du verpasst nichts. { COMMAND("resume") } beendet sie.
       *[told] Du pausierst wie geplant bis { $until }. Du verpasst nichts. { COMMAND("resume") } beendet sie.
    }
today-already-done =
    Die Einheit von heute steht im Protokoll.
    { $noted }
today-sore-where = Wo ist es? Müde oder empfindlich auf beiden Seiten ist Muskel; stechend, an einem Punkt, im Gelenk ist Schmerz.
today-how-sore-legs = Muskelkater in den Beinen, 0-10?
today-how-sore-joint = Schmerz im Gelenk jetzt, 0-10?
today-sore-legs-changed = Beine bei { $soreness }: Heute wird es stattdessen das.
today-sore-legs-same = Beine bei { $soreness }. Muskelkater allein ändert den Plan nicht. Du entscheidest: wie geplant, lockeres Gehen, ein anderer Tag oder sein lassen.
today-where-hurts = Wo tut es weh?
today-in-session-go-on = Schmerz { $pain }, für diese Einheit notiert. Mach weiter, kurze, gleichmäßige Schritte; ab { $ease } nimmst du heraus, ab { $stop } hörst du auf.
today-in-session-watch = Schmerz { $pain }, für diese Einheit notiert. Mach weiter und achte darauf: Ab { $ease } nimmst du heraus, ab { $stop } hörst du auf.
today-in-session-ease = Schmerz { $pain }, für diese Einheit notiert. Nimm heraus: kürzere, langsamere Schritte. Im nächsten Satz noch über { $most }? Dann ist Schluss.
today-in-session-other = Schmerz { $pain }, für diese Einheit notiert. Hör für heute auf, keine Sätze mehr. Was du gemacht hast, zählt: Trag es ein, wann du magst. Morgen früh frage ich, wie es dem Gelenk geht.
today-ease-plates = Weniger auf den Schlitten: { $half } statt { $load }.
today-stopped = Du hast heute bei Schmerz { $pain } aufgehört, und das war richtig. Keine Sätze mehr; sag mir, was du bis dahin gemacht hast.
today-missed-morning = Vom Morgen nach { $day } weiß ich nichts. Wie ging es dem Gelenk da, 0-10?
today-missed-noted = { $same ->
        [yes] Notiert: { $pain } an dem Morgen. Heute bleibt, wie es oben steht.
       *[no] Notiert: { $pain } an dem Morgen. Also heute:
    }
today-missed-skipped = Gut. Ohne diesen Morgen bleibt der Schritt derselbe.
today-misheard = Da brauche ich eine Zahl von 0 bis 10, zum Beispiel 3.
today-left-out = { $following ->
        [none] Ausgelassen, nachholen musst du nichts.
       *[told] Ausgelassen, nachholen musst du nichts. Die nächste: { $following }.
    }
today-move-where = Auf welchen Tag soll die Einheit vom { $of }? Diese halten Abstand zu den anderen.
today-nowhere-to-move = Diese Woche hält kein Tag Abstand zu den anderen. Auslassen? Du schuldest nichts.
today-moved = Verschoben von { $of } auf { $to }, { $at }.
today-without-kit = Nichts zum Ziehen, kein Problem. Jedes davon ist heute derselbe Schritt:
today-old-card = Die Karte ist von { $day }. { COMMAND("today") } zeigt die von heute; { COMMAND("log") } nimmt frühere Tage.
today-logged-already = { $day } steht schon im Protokoll. Es hat sich nichts geändert.
today-leave-out = Die Einheit vom { $day } auslassen?
today-move-there = Die Einheit vom { $of } auf { $to } um { $at } verschieben?
today-nothing-on = Für { $day } ist nichts geplant.
today-lighter = Weniger ist immer in Ordnung. Nimm Scheiben herunter oder lass Sätze weg und sag mir, was du gemacht hast: Von da plane ich weiter. Oder eins davon:
today-no-other-forward = Aus dem Vorwärtsteil passt heute nichts anderes. Was ist sonst zur Hand?
today-easier-week = Soll die Woche ab { $monday } leichter werden: { $lighter_percent } % der Sätze, gleiches Gewicht, keine Steigerung?
today-eased = Die Woche ab { $monday } ist jetzt eine leichtere: { $lighter_percent } % der Sätze, gleiches Gewicht, keine Steigerung. Die Wochen danach zählen wieder von vorn.
today-eased-already = Die Woche ab { $monday } ist schon eine leichtere.
today-lighter-next = Weniger ist immer in Ordnung. Heute steht keine Einheit an; nimm bei der nächsten Scheiben herunter oder lass Sätze weg und sag mir, was du gemacht hast.

## Buttons

today-button-show = Zeig sie
today-button-other-forward = Eine andere
today-button-done = Fertig
today-button-changed = Anders gemacht
today-button-hurts = Es tut etwas weh
today-button-log-what-was-done = Eintragen, was war
today-button-knee = Knie
today-button-ankle = Knöchel
today-button-hip = Hüfte
today-button-elsewhere = Anderswo
today-button-too-sore = Zu viel Muskelkater
today-button-move = Verschieben
today-button-no-kit = Heute ohne Ausrüstung
today-button-do-it-today = Heute machen
today-button-log-another = Noch eine eintragen
today-button-legs = Beine, die Muskeln
today-button-joint = Das Gelenk
today-button-warm-up = Nur Aufwärmen
today-button-easier-week = Eine leichtere Woche
today-button-leave-it = Heute sein lassen
today-button-as-planned = Wie geplant machen
today-button-walk = Gehen
today-button-treadmill = Laufband aus
today-button-hill = Hügel
today-button-band = Band oder Partner
today-button-start-again = Fragen beantworten
