### What is said where others read along.

room-hello =
    Hallo, ich bin Sled Coach. Ich erinnere diese Mannschaft an ihre Einheiten und zeige, wer dabei ist.
    Gewichte, Anstrengung und Schmerz bleiben zwischen jedem von euch und mir; nichts davon zeigt sich hier.
    Ein Admin richtet mich ein; ansehen dürfen alle.
room-not-set-up = Noch nicht eingerichtet: Wählt { $fewest_squad_days } oder { $most_squad_days } Tage, dann die Uhrzeit.
room-days-at = Mannschaft: { $days }, { $at } ({ $city })
room-following = Als Nächstes:
room-settings = Hier: { $nudges }. Ruhe { $quiet }.
room-card-comes = Wer ist dabei? Ich frage { $when }.
room-rings = Zur Uhrzeit rufe ich die, die zugesagt haben.
room-rings-nobody = Um zu rufen, wer kommt, muss ich vorher fragen: Mehr, Wann ich frage.
room-threads = Jede Einheit hat einen Thread unter ihrer Karte.
room-thread-first = Hier könnt ihr über diese Einheit reden. Fertig? Antworte hierauf mit deinen Sätzen; ich antworte privat.
room-lead-evening = am Abend davor
room-lead-days = { $chosen ->
        [one] 1 Tag vorher
       *[other] { $chosen } Tage vorher
    }
room-lead-hours = { $chosen ->
        [one] 1 Stunde vorher
       *[other] { $chosen } Stunden vorher
    }
room-lead-minutes = { $chosen } Minuten vorher
room-lead-wanted =
    Wann soll ich fragen, wer dabei ist? Von { $lead_minutes } Minuten bis { $lead_days } Tage vorher, oder zur Uhrzeit.
    Oder schreib: { COMMAND("squad", lead: "2 h") }
room-note = Notiz: { $note }
room-note-put = Auf der Karte notiert. { COMMAND("squad", note: "weg") } nimmt es herunter.
room-note-kept = Notiert: Die nächste Karte sagt es. { COMMAND("squad", note: "weg") } nimmt es herunter.
room-note-off = Keine Notiz auf der Karte.
room-note-too-long = Eine Notiz hat höchstens { $note_longest } Zeichen; eine Karte passt auf ein Handy.
room-note-of-a-body = Wie es einem Körper geht, gehört nicht auf die Karte. Sag es mir privat, wenn es deiner ist.
room-note-of-a-load = Was jemand zieht, ist seine Sache: Es gehört nicht auf die Karte.
room-nudges-full = Erinnerung, eine Nachfrage, wer noch nichts eingetragen hat, Rückblick
room-nudges-few = Erinnerung und Rückblick
room-nudges-off = nur Erinnerung
room-members = { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
room-coaches = Coach: { $names }
room-coach-off = { $called } coacht nicht mehr
room-rests = Auf meine letzten { WORD($cards_unanswered) } Karten kam keine Antwort, darum ruhe ich. Antwortet auf eine oder schreibt { COMMAND("squad") }, dann geht es weiter.
room-asleep = Ausgeschaltet: hier keine Erinnerungen.
room-how-to-join = Beitreten mit einem Fingertipp; neu bei mir? Öffne auch einen Chat. Man sieht nur Namen und gemeinsame Meter.
room-how-to-join-here = Beitreten mit einem Fingertipp; ich schreibe dir privat. Man sieht nur Namen und gemeinsame Meter.
room-days-wanted = { $days_apart ->
        [1] Welche Tage? { $fewest_squad_days } oder { $most_squad_days }, am besten mit einem Tag Abstand. { $chosen } gewählt.
       *[other] Welche Tage? { $fewest_squad_days } oder { $most_squad_days }, am besten mit { WORD($days_apart) } Tagen Abstand. { $chosen } gewählt.
    }
room-hour-wanted = Um wie viel Uhr? Oder schreib: { COMMAND("squad", hour: "18:30") }
room-place-wanted = Nach der Uhr welcher Stadt? Oder schreib: { COMMAND("squad", city: "Berlin") }
room-quiet-wanted = Wann soll ich hier still sein? Oder schreib: { COMMAND("squad", quiet: "22-7") }
room-nudges-wanted = Wie viel soll ich hier sagen?
room-misheard =
    Ich nehme Tage, eine Uhrzeit, eine Stadt oder eine Ruhezeit.
    Zum Beispiel: { COMMAND("squad", days: "Mo Do", hour: "18:30") }, { COMMAND("squad", city: "Berlin") }, { COMMAND("squad", quiet: "22-7") }
    Auch: Vorlauf, Rufen, Notiz, Material, Name, übergeben, löschen. Eine Einheit absagen oder verschieben: Mehr, Nächste Einheit.
room-kit = Ausrüstung: { $what }
room-kit-sleds = { $count ->
        [one] Schlitten { $masses }
       *[other] Schlitten { $masses }
    }
room-kit-plates = Scheiben { $plates }
room-kit-step = Scheiben in Schritten von { $step }
room-kit-not-told = Was gibt es zu ziehen? Einmal gesagt, rechnet die Einheit von allen hier damit.
room-kit-wanted =
    Tipp die Schlitten nach Leergewicht an, höchstens { $most }, und den Boden. Scheiben und der Rest werden geschrieben:
    { COMMAND("squad", kit: "Scheiben 20 20 10 10 5 5") }, { COMMAND("squad", kit: "Schlitten 25, 32") }, { COMMAND("squad", kit: "Ort Stadtpark") }
room-kit-misheard =
    Ich nehme Schlitten nach Leergewicht, Scheiben, einen Boden und einen Ort.
    Zum Beispiel: { COMMAND("squad", kit: "Schlitten 25 und 32, Scheiben 20 20 10 10 5 5, Kunstrasen") }
room-together-gathering = Zusammen: Aufwärmen, { $minutes } Minuten
room-together-how = Tipp auf Bin dabei: Deine eigene Karte läuft privat, nach der Uhr hier. Der erste Satz beginnt mit Los.
room-together-set = Satz { $number }, zusammen
room-together-own-card = Jeder an seinem Eigenen: Was es ist, steht auf deiner Karte.
room-together-set-done = Satz { $number } ist geschafft
room-together-rest = Pause bis { $at }.
room-together-over = { $count ->
        [0] Zusammen: vor dem ersten Satz beendet.
        [one] Zusammen: ein Satz.
       *[other] Zusammen: { $count } Sätze.
    }
room-together-in = Dabei: { $names }
room-session-time = Zeit für die Einheit?
room-coming = Dabei: { $names }
room-later = Später: { $names }
room-out = Heute nicht: { $count }
room-are-you-in = Bist du dabei?
room-who-came = Hat begonnen:
room-late = Kommt später: { $names }
room-maybe = Vielleicht: { $names }
room-not-this-time = Diesmal nicht: { $count }
room-answered = { $heard } von { $of } haben geantwortet
room-it-is-time = Zeit für die Einheit:
room-was-late = Ich war weg; das war vor { $late } fällig.
room-was-away = Ich war weg und habe euch nicht erinnert: { $days }.
room-long-away = Ich war weg von { $first } bis { $last }: { $sessions } Einheiten ohne ein Wort.
room-reply-here = Fertig? Antworte hierauf mit deinen Sätzen; ich antworte privat.
room-others = { $count } weitere
room-recap = { $done } von { $of } gemacht
room-trained = Trainiert: { $names }
room-metres-together = zusammen { $metres }
room-weeks = { $is_one ->
        [yes] { $weeks } geplante Woche in Folge
       *[no] { $weeks } geplante Wochen in Folge
    }
room-still-to-tell = { $names }: Wie war es? Antworte hier oder sag es mir privat. Ich frage nicht noch einmal.
room-noted = Notiert, { $called }.
room-answered-aside = { $called }, ich habe dir privat geantwortet.
room-written-to = { $called }, ich habe dir privat geschrieben. Nichts da? Tipp unten: Nur du siehst es.
room-words-only = { $called }, ich lese nur Worte: Schreib es oder tipp auf einen Knopf.
room-here = Hier bin ich, { $called }. Tipp unter einer Karte oder schreib mir privat.
room-open-chat = { $called }, { THERE("reach") }; dort antworte ich.
room-next-session = Nächste Einheit:
room-nothing-ahead = Keine Einheit in den nächsten { WORD($room_weeks_ahead) } Wochen.
room-go-on-here = Mir ist der Raum von { $squad } verloren gegangen. Geht es hier weiter, mit Mitgliedern und Tagen?
room-wants-to-coach = { $called } möchte hier coachen. Ein Admin entscheidet; die Mitglieder sagen, was geteilt wird.
room-moved = Die Einheit vom { $of } wird verschoben auf
room-called-off = Am { $day } keine Einheit. Ich erinnere niemanden.
room-as-usual = Doch wie gewohnt:
room-steady = Dranbleiber, für alle, die hier stehen wollen
room-nobody-steady = Auf der Dranbleiber-Liste steht niemand. Schreib mir privat { ELSEWHERE("squad") }, um darauf zu stehen.
room-proposed = Der Plan für die Woche ab { $monday } liegt in euren privaten Chats; ein Fingertipp übernimmt ihn.
room-left-meanwhile = Jemand, um den es ging, ist inzwischen gegangen. { COMMAND("squad") } zeigt, wie es jetzt ist.
room-too-young = Auch Mannschaften sind für Leute ab { $youngest }.
room-rename-wanted = Wie soll sie heißen? Zum Beispiel: { COMMAND("squad", rename: "U17") }
room-set = Erledigt: Die Karte zeigt es.
room-renamed = Diese Mannschaft heißt jetzt { $squad }.
room-delete-asked = Die Mannschaft löschen? Tage, Mitglieder, Coaches und was sie teilen, sind dann für immer weg. Das eigene Protokoll behalten alle.
room-deleted = Gelöscht: Von dieser Mannschaft ist nichts mehr bei mir. Das eigene Protokoll behalten alle.

## Buttons

room-button-set-up = Einrichten
room-button-join = Beitreten, ab { $adult_from }
room-button-join-young = Beitreten, unter { $adult_from }
room-button-in = Bin dabei
room-button-late = Später
room-button-maybe = Vielleicht
room-button-not-this-time = Diesmal nicht
room-button-missing = Wer fehlt
room-button-lead = Wann ich frage
room-button-ring-on = Zusagen rufen
room-button-ring-off = Niemanden rufen
room-button-thread-on = Je ein Thread
room-button-thread-off = Keine Threads
room-button-lead-hour = Zur Uhrzeit
room-button-lead-minutes = { $chosen } min vorher
room-button-lead-hours = { $chosen } h vorher
room-button-lead-evening = Am Abend davor
room-button-lead-days = { $chosen ->
        [one] 1 Tag vorher
       *[other] { $chosen } Tage vorher
    }
room-button-later = Später
room-button-out = Heute nicht
room-button-together = Zusammen anfangen
room-button-go = Los
room-button-cut = Jetzt Pause
room-button-end = Beenden
room-button-order = Reihenfolge
room-button-mine = Meine Einheit
room-button-open-chat = Chat öffnen
room-button-days = Tage
room-button-hour = Uhrzeit
room-button-place = Uhr
room-button-more = Mehr
room-button-quiet = Ruhezeit
room-button-nudges = Wie viel ich sage
room-button-nudges-full = Alles
room-button-nudges-few = Nicht nachfragen
room-button-nudges-off = Nur Erinnerungen
room-button-coach = Ich coache hier
room-button-next = Nächste Einheit
room-button-steady = Dranbleiber
room-button-sleep = Ausschalten
room-button-wake = Einschalten
room-button-call-off = Fällt aus: Spiel o. Ä.
room-button-hour-later = 1 h später
room-button-day-later = 1 Tag später
room-button-as-usual = Doch wie gewohnt
room-button-kit = Schlitten, Scheiben
room-button-sled = { $sled } kg
room-button-propose = Woche vorschlagen
room-button-back = Zurück
room-button-go-on-here = Hier weiter
room-button-start-anew = Andere Mannschaft
room-button-trust = Zustimmen (Admin)
room-button-coaches = Coaches
room-button-delete = Alles löschen
