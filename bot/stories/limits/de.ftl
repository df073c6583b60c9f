### A clinician's limits: what was told, by whom, until when.

limits-none = Es ist keine Grenze notiert. Hat ein Physio oder Arzt eine gesetzt? Trag sie hier ein.
limits-hint = Oder schreib: höchstens 10 kg bis 1. Dez, keine Step-downs, höchstens zwei Einheiten pro Woche.
limits-only-less = Sie kann eine Einheit nur kleiner machen, nie größer.
limits-over = Das gilt nicht mehr:
limits-kept-on = Sie bleibt, wie sie ist.
limits-proposal-over = Das war für Tage, die vorbei sind. Nichts hat sich geändert.
limits-what-wanted = Was ist begrenzt? Tipp drauf oder schreib: höchstens 10 kg bis 1. Dez.
limits-wanted-level = Bis zu welcher Stufe? Tipp drauf oder schreib sie.
limits-wanted-drag = Höchstens wie viel Prozent deines Gewichts? Tipp drauf oder schreib es.
limits-wanted-plates = Wie viel höchstens auf den Schlitten, in Scheiben? Tipp drauf oder schreib es.
limits-wanted-sessions = Höchstens wie viele Einheiten pro Woche?
limits-wanted-exercise = Welche Übung fällt weg?
limits-wanted-way = Was fällt weg?
limits-who-wanted = Wer sagte das? Die Rolle genügt; keine Namen.
limits-until-wanted = Bis wann? Tipp drauf oder schreib den letzten Tag.
limits-end-one = Ist die vorbei?
limits-more-wanted = Ab jetzt { $what }?
limits-end-wanted = Welche ist vorbei?
limits-unclear = Darin konnte ich keine Grenze lesen. Etwa: höchstens 10 kg bis 1. Dez, höchstens Stufe 2, höchstens zwei Einheiten pro Woche, keine Step-downs.
limits-unclear-value = Ich brauche eins davon oder eine Zahl, etwa 2.
limits-unclear-who = Wer sagt das? Tipp drauf oder schreib: mein Physio
limits-unclear-until = Ich brauche einen letzten Tag oder eine Dauer, etwa 1. Dez oder 3 Wochen, oder: bis auf Weiteres.
limits-unclear-end = Tipp die an, die vorbei ist, oder behalte sie.

## Buttons

limits-button-show = Alle Grenzen
limits-button-add = Grenze eintragen
limits-button-end = Eine ist vorbei
limits-button-end-it = Ja, sie ist vorbei
limits-button-keep = Nein, behalten
limits-button-more = Ja, ab jetzt
limits-button-all = Alle
limits-button-level = Stufe
limits-button-drag = Widerstand, in %
limits-button-plates = Scheiben
limits-button-sessions = Einheiten pro Woche
limits-button-exercise = Eine Übung
limits-button-way = Eine Art zu ziehen
limits-button-by-physio = Physio
limits-button-by-doctor = Ärztin oder Arzt
limits-button-by-professional = Andere Fachperson
limits-button-by-coach = Coach
limits-button-by-self = Nur ich
limits-button-weeks = { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
limits-button-until-told = Bis auf Weiteres
