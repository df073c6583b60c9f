### The sessions to come, for a calendar of one's own.

calendar-file = { $sessions ->
        [one] Deine nächsten { $weeks_ahead } Wochen für deinen Kalender: eine Einheit. Öffne die Datei und bestätige.
        [0] Für deinen Kalender: Es ist keine Einheit mehr geplant. Öffne die Datei und bestätige.
       *[other] Deine nächsten { $weeks_ahead } Wochen für deinen Kalender: { $sessions } Einheiten. Öffne die Datei und bestätige.
    }
calendar-off = Was dort stand und nun ausfällt, ist darin abgesagt.
calendar-again = <small>Er zieht nicht von selbst nach: nach einer Änderung { COMMAND("calendar") } noch einmal.</small>
calendar-nothing = Es ist nichts geplant, was in einen Kalender könnte. { COMMAND("schedule") } legt deine Tage fest.
calendar-failed = Die Datei ließ sich gerade nicht erstellen. Verloren ist nichts; { COMMAND("calendar") } versucht es noch einmal.
calendar-refused = Diese App nimmt die Datei nicht. Verloren ist nichts; { COMMAND("calendar") } geht auch in deinen anderen Apps.
calendar-link = Dein Link, für ein Abo in deiner Kalender-App: { $link }
calendar-link-follows = <small>Er zieht von selbst nach, so oft deine App nachsieht. Wer den Link hat, sieht deine Tage und Uhrzeiten, und nichts von deinem Körper.</small>
calendar-link-renewed = Der Link von vorher zeigt nichts mehr.
calendar-link-gone = Der Link zeigt nichts mehr. Was dein Kalender daraus hat, verschwindet, wenn du dort das Abo beendest.
calendar-title-plain = Training
calendar-title-sled = Schlittentraining

## Buttons

calendar-button-sled = Als „Schlittentraining“
calendar-button-plain = Als „Training“
calendar-button-link = Ein Link, der von selbst nachzieht
calendar-button-link-new = Ein anderer Link
calendar-button-link-off = Link zurücknehmen
