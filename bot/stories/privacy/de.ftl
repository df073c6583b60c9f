### What is kept about somebody, why, who sees it, and for how long.

privacy-title = Was ich speichere und wer es sieht
privacy-in-short = Was die Planung deiner Einheiten braucht: kein Name, kein Foto, kein Geburtstag. { COMMAND("consent") } zeigt, wozu du ja gesagt hast.
privacy-now =
    { $sessions ->
        [0] Zurzeit: noch keine Einheit
        [one] Zurzeit: eine Einheit
       *[other] Zurzeit: { $sessions } Einheiten
    }{ $mornings ->
        [0] { "" }
        [one] , ein Morgen
       *[other] , { $mornings } Morgen
    }, auf { $apps }.
privacy-nobody = Ich zeige es niemandem, außer du trittst einer Mannschaft bei: siehe dort.
privacy-leaves = Die App, in der du schreibst, überträgt diese Nachrichten; Ende-zu-Ende-verschlüsselt sind sie dort nicht. Sonst geht nichts hinaus, außer Tagen und Uhrzeiten über einen Kalender-Link, den du wolltest; Erinnerungen nennen nie Gewichte oder dein Befinden.
privacy-runs = Wer diesen Coach betreibt, verwahrt die Datenbank, in der es steht.
privacy-kept = Gespeichert, bis du es löschst ({ COMMAND("delete") }), oder { $kept_months } Monate nach deinem letzten Wort; vorher schreibe ich dir. Kopien von vor einer Aktualisierung verschwinden nach { $copies_days } Tagen.
privacy-why = <b>Warum:</b> { $told }
privacy-seen = <b>Wer es sieht:</b> { $told }
privacy-until = <b>Wie lange:</b> { $told }

## Each kind

privacy-what-you = Geburtsjahr, Körpergewicht in ganzen Zahlen, falls genannt, Ziel, wie du trainierst, das Ja von Eltern oder Vormund, Sprache, Maßeinheiten, Zeitzone, welche Tipps und Videos du hattest.
privacy-why-you = damit Dosis, Warnungen und Worte zu dir passen.
privacy-seen-you = nur dir wird es gezeigt.
privacy-until-you = bis du es änderst oder alles gelöscht wird.
privacy-what-body = Das beobachtete Gelenk und sein normaler Morgen, Schmerzen und Morgen, die du nennst, die Tätigkeit, die du in eigenen Worten bewertest, Selbsttests, Sicherheitsantworten mit Datum, Grenzen, die dir ärztlich oder vom Physio gesetzt wurden, und wozu du ja gesagt hast. Anzeichen als Kürzel, nie eine Diagnose.
privacy-why-body = es sind Gesundheitsdaten: Sie entscheiden, was du sicher ziehen kannst und wann Schluss ist.
privacy-seen-body = du, und der Coach einer Mannschaft, wenn du deinen Schmerz mit ihm teilst, bis du damit aufhörst.
privacy-until-body = solange du zustimmst. Nimmst du es zurück ({ COMMAND("consent") }), wird es sofort gelöscht, mit allem anderen.
privacy-what-training = Deine Einheiten: Tag, Sätze, Gewichte, Anstrengung, Muskelkater, Schmerz, deine Notiz, der Plan dazu. Tage und Uhrzeiten, Spiele, Pausen, verschobene oder ausgelassene Tage, Schlitten, Boden und Scheiben, was eine Kalenderdatei sagte, und was in einer Datei oder Liste von Einheiten steht, die du mir schickst.
privacy-why-training = deine nächste Einheit ergibt sich daraus.
privacy-seen-training = du. Eine Mannschaft sieht, ob du dabei bist, ein Coach, was du teilst, wer sie leitet, deine Scheiben am Schlitten, wenn du es erlaubst. Wer den Link deines Kalenders hat, sieht Tage und Uhrzeiten.
privacy-until-training = bis du eine Einheit herausnimmst oder alles gelöscht wird. Was in so einer Datei oder Liste steht, wartet einen Tag auf dein Ja.
privacy-what-talk = Was ich zuletzt fragte, was sich zurücknehmen lässt, wann du zuletzt schriebst, woran ich dich erinnerte, und Nachrichten, die noch warten.
privacy-why-talk = damit nichts verloren geht, doppelt kommt oder neu gefragt wird.
privacy-seen-talk = nur dir wird es gezeigt.
privacy-until-talk = Worte, bis sie gesendet sind; dass etwas gesendet wurde, { $letters_days } Tage, die Nummer dessen, was ankam, { $deliveries_days }. Von dem, was du schreibst, behalte ich, was ich daraus notiere, nicht die Nachricht.
privacy-what-apps = Die Nummer deines Kontos in jeder App und die unseres Chats dort. Von einem Code, der dein Protokoll in eine andere App bringt, einen Fingerabdruck.
privacy-why-apps = damit ich dich wiedererkenne und erreiche.
privacy-seen-apps = du. Die App selbst weiß, dass du hier schreibst.
privacy-until-apps = bis du sie trennst oder alles gelöscht wird. Codes gelten einige Minuten.
privacy-what-squads = In einer Mannschaft, der du beitrittst: wie du dort heißt, seit wann, ob du volljährig bist, ob du dabei bist, was du mit wem teilst, und dein Platz am Schlitten.
privacy-why-squads = damit sie zusammen trainieren kann.
privacy-seen-squads = alle darin sehen deinen Namen und ob du dabei bist; ein Coach, was du teilst: ob du trainierst, Gewicht, Anstrengung, Schmerz, jedes für sich. { COMMAND("squad") } zeigt und ändert es.
privacy-until-squads = bis du sie verlässt oder alles gelöscht wird.
privacy-what-erased = Wenn alles gelöscht ist: ein gesalzener Fingerabdruck deines Kontos und der Zeitpunkt, keine Nummer und kein Name.
privacy-why-erased = damit eine ältere Kopie, die zurückgespielt wird, dich wieder löscht.
privacy-seen-erased = wer diesen Coach betreibt, kann dich darin aber nicht lesen.
privacy-until-erased = solange es Kopien geben kann.

## Buttons

privacy-button-you = Über dich
privacy-button-body = Dein Körper
privacy-button-training = Dein Training
privacy-button-talk = Unser Chat
privacy-button-apps = Deine Apps
privacy-button-squads = Mannschaften
privacy-button-erased = Nach dem Löschen
privacy-button-out = Alles als Datei
privacy-button-back = ‹ Kurz gefasst
