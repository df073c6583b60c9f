### What somebody writes of their body: asked about first, refused, met with support.


## Buttons

body-button-kept = Ja: { $answer }

body-emergency-first = Wenn das gerade passiert: Hör auf und hol Hilfe, wähl den örtlichen Notruf.
body-asked = { $rows ->
        [one] Vor allem anderen: Ist dir das in letzter Zeit passiert, oder ist es gerade so?
       *[other] Vor allem anderen: Ist dir etwas davon in letzter Zeit passiert, oder ist gerade etwas davon so?
    }
body-rest-waits = Was du sonst geschrieben hast, wartet so lange.
body-limit-kept = Auch deine Grenze habe ich notiert; { COMMAND("limits") } zeigt sie.
body-not-happening = Gut. Dann ändert sich nichts, und ich habe nichts davon notiert.
body-which-wanted = Bitte tipp an, was passt, oder schreib es. Passt nichts, ist „nichts davon“ in Ordnung.
body-also-wrote = Du hast auch „{ $answer }“ geschrieben. Ist das deine Antwort?
body-careful =
    Was du beschreibst ({ $plain }): Wenn es so ist, lass es bitte ärztlich oder vom Physio abklären, bevor du trainierst.
    Was es ist, kann ich nicht sagen.
body-joint-in-a-moment = Nach diesem Gelenk frage ich gleich.
body-welcomed =
    Danke, dass du es sagst. Nach diesem Gelenk frage ich gleich.
    Steckt mehr dahinter ({ $plain }), lass es ärztlich oder vom Physio abklären, bevor du trainierst.
body-nothing-noted = Ich habe nichts davon notiert; zuerst brauche ich dein Ja.
body-no-training = Heute kein Training; mehr habe ich nicht notiert.
body-supported-self-harm =
    Wenn du dir etwas antun könntest: Ruf jetzt den örtlichen Notruf oder ein Krisentelefon an, oder geh zu jemandem, dem du vertraust.
    Ich bin froh, dass du es mir gesagt hast. Du bist wichtiger als jede Einheit.
body-supported-eating =
    Danke, dass du es mir sagst. Sorgen ums Essen und um den Körper sind allein schwer zu tragen.
    Bitte sprich noch diese Woche mit einer Ärztin, einem Arzt oder jemandem, dem du vertraust.
body-supported-painkillers =
    Danke, dass du es sagst. Schmerzmittel verdecken das Signal, nach dem sich diese Einheiten richten.
    Bitte nimm keine, um eine durchzustehen, und frag wegen der Schmerzen in einer Arztpraxis oder Apotheke nach.
body-request-refused =
    Keine Fahrzeuge: Du kannst keins anhalten. Auch kein laufendes Laufband, keine Straße mit Verkehr, keine Treppen. Der Artikel selbst rät von Fahrzeugen ab.
    Such dir einen Schlitten, oder nimm einen Reifen, ein Band, einen Partner, einen sanften Hügel oder ein ausgeschaltetes Laufband. { COMMAND("kit") } stellt es ein.
