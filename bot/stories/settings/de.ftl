### Language, units, how much advice, consent, leaving.

settings-title = Einstellungen
settings-language = Sprache: Deutsch (die Sicherheitstexte hat noch keine Fachperson geprüft)
settings-units-kg = Maßeinheiten: Kilogramm und Meter
settings-units-lb = Maßeinheiten: Pfund (lb) und Yards
settings-nudges-full = Tipps: alle, höchstens einer am Tag
settings-nudges-few = Tipps: nur wenn sich eine Zahl ändert
settings-nudges-off = Tipps: keine
settings-checks = { $on ->
        [yes] Morgencheck: an, { $check_at } am Tag nach einer Einheit
       *[no] Morgencheck: aus. Ohne ihn wiederhole ich den Schritt und gehe nie hinauf.
    }
settings-shoes = { $on ->
        [yes] Schuhtipp: an
       *[no] Schuhtipp: aus
    }
settings-elsewhere = Tage und Uhrzeit: { COMMAND("schedule") }. Schlitten und Boden: { COMMAND("kit") }. Andere App: { COMMAND("link") }. Aufhören: { COMMAND("delete") }.
settings-setting-unknown-language = Ich spreche { $languages }, zum Beispiel: { COMMAND("language", "en") }
settings-spoken = Ich rede jetzt Deutsch mit dir.
settings-setting-unknown-units = Ich kenne kg und lb, zum Beispiel: { COMMAND("units", "lb") }
settings-setting-unknown-nudges = Es gibt alle, wenige oder keine, zum Beispiel: { COMMAND("nudges", "wenige") }
settings-feet-asked =
    Der Zusatztipp aus dem Artikel: vorher breite Schuhe, kurz vor dem Ziehen aus.
    Erst gefragt: taube Füße, Blutverdünner, etwas an den Knochen oder ein schmerzender Fuß?
settings-shoes-stay-on = Dann bleiben die Schuhe an; das ist besser so. Der Tipp ist aus.
settings-adults-only = Dieser Tipp ist für Erwachsene. Schuhe bleiben an.
settings-consent =
    Am { $day } { $year } um { $at } hast du dem zugestimmt (Fassung { $version } des Textes):
    Ich darf speichern, was du mir über Schmerzen, Anstrengung und Gesundheit erzählst, um deine Einheiten zu planen.
    Du kannst es jederzeit zurücknehmen. Dann lösche ich alles.
settings-consent-newer = Es gibt einen neueren Text: Ich frage dich danach, bevor ich etwas notiere.
settings-consent-before = In einem Konto vor diesem: Fassung { $version } des Textes, am { $day } { $year }. Das ist nur vermerkt.
settings-no-consent = Du hast noch zu nichts ja gesagt, und ich speichere nichts. { COMMAND("start") } fängt an.
settings-withdraw-asked = Ohne kann ich nicht planen, also würde ich alles löschen: Antworten, Einheiten, Plan.
settings-withdraw-question = Zurücknehmen?
settings-elsewhere-too = Auch auf { $apps }.
settings-copies = Kopien von vor einer Aktualisierung können es bis { $day } enthalten; zurückgespielt löschen sie dich wieder.
settings-withdrawn = Erledigt: Deine Einwilligung ist zurückgenommen, alles ist gelöscht. Kopien von vor einer Aktualisierung sind bis { $day } auch weg. Dateien, die ich dir gegeben habe, etwa ein Export oder Kalender, bleiben, wo du sie aufbewahrst. { COMMAND("start") } fängt neu an.
settings-delete-asked = Das löscht alles für immer: Antworten, Einheiten, Plan. Es lässt sich nicht zurückholen.
settings-delete-question = Dafür schreib { settings-delete-word }.
settings-delete-word = LÖSCHEN
settings-kept = Dann wird nichts gelöscht. Alles ist, wie es war.
settings-not-deleted = Das war nicht das Wort, also ist nichts gelöscht. Alles ist, wie es war.
settings-deleted = Alles ist gelöscht. Kopien von vor einer Aktualisierung sind bis { $day } auch weg. Dateien, die ich dir gegeben habe, etwa ein Export oder Kalender, gehören dir: Sie bleiben, wo du sie aufbewahrst. Mach es gut, und { COMMAND("start") }, falls du einmal wiederkommen willst.

## Buttons

settings-button-use-kg = In kg und Metern
settings-button-use-lb = In lb und Yards
settings-button-all-advice = Mehr Tipps
settings-button-less-advice = Weniger Tipps
settings-button-no-advice = Keine Tipps
settings-button-checks-on = Morgencheck an
settings-button-checks-off = Morgencheck aus
settings-button-shoes-on = Schuhtipp an
settings-button-shoes-off = Schuhtipp aus
settings-button-consent = Wozu ich ja gesagt habe
settings-button-withdraw = Zurücknehmen, alles löschen
settings-button-export-first = Erst exportieren
settings-button-keep = Alles behalten
settings-button-delete = Alles löschen
settings-button-have-one = Ja, eins davon
