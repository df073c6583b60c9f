### What any story may have to say.

common-own-name = Deutsch
common-day-pattern = EEE d. MMMM
common-short-day-pattern = d. LLL
common-colon = { ": " }
common-reads-like = Das liest sich wie eine andere Sprache, die ich kann: Darin weiter?
common-form-title = In deinen Worten
common-form-answer = Deine Antwort
common-stale-button = Die Frage ist schon erledigt. Nichts geändert.
common-safety-first = Erst bitte meine Frage hier zu deinem Körper. Es hat sich nichts geändert.
common-nothing-kept = Diese Karte ist von früher: Ich habe nichts mehr von dir gespeichert. { COMMAND("start") } fängt neu an.
common-lapsed-button = Das habe ich vor einer Weile gefragt, es ist erledigt. Es hat sich nichts geändert. { COMMAND("today") } zeigt, was jetzt dran ist.
common-no-hurry = Keine Eile, lass dir Zeit.
common-once-more = Dann noch einmal. Gern in deinen eigenen Worten.
common-passed-over = Vorerst ausgelassen.
common-longer-than-answer = Das sagt mehr, als diese Frage fasst, darum habe ich nichts davon notiert.
common-shut-out = Meine letzte private Nachricht an dich kam nicht durch, Erinnerungen erreichen dich also nicht. Öffne die Privatsphäre-Einstellungen eines gemeinsamen Servers, erlaube Direktnachrichten, dann versuche ich es mit der nächsten wieder.
common-unknown-button = Der Knopf ist nicht deiner, oder ich kenne ihn nicht mehr. Nichts geändert.
common-unknown-command = { $near ->
        [none] Den Befehl kenne ich nicht. { COMMAND("help") } zeigt, was ich kann.
       *[told] Den Befehl kenne ich nicht. Meinst du /{ $near }?
    }
common-no-such-day = Den Tag gibt es in keinem Jahr. Welchen meinst du? Zum Beispiel: 12. Feb.
common-sessions-out = { $count ->
        [one] 1 Einheit ist wieder aus deinem Protokoll heraus.
       *[other] { $count } Einheiten sind wieder aus deinem Protokoll heraus.
    }
common-sessions-back = { $count ->
        [one] 1 Einheit steht wieder in deinem Protokoll.
       *[other] { $count } Einheiten stehen wieder in deinem Protokoll.
    }
common-sessions-as-before = { $count ->
        [one] 1 Einheit steht wieder da wie zuvor.
       *[other] { $count } Einheiten stehen wieder da wie zuvor.
    }
common-undone = { $what ->
        [none] Zurückgenommen.
       *[told] Zurückgenommen: { $what }.
    }
common-redone = { $what ->
        [none] Wiederhergestellt.
       *[told] Wiederhergestellt: { $what }.
    }
common-setting-language = die Sprache
common-setting-units = die Maßeinheiten
common-setting-clock = deine Uhr
common-setting-pause = die Pause
common-setting-matches = das Spiel
common-setting-moved = die Verschiebung
common-setting-left-out = die ausgelassene Einheit
common-setting-easier = die leichtere Woche
common-setting-days = deine Tage und Uhrzeiten
common-setting-kit = deine Ausrüstung
common-setting-joint = das beobachtete Gelenk
common-setting-weight = dein Gewicht
common-setting-profile = deine Angaben zu dir
common-setting-advice = wie viele Tipps du bekommst
common-setting-checks = der Morgencheck
common-setting-reminders = die Erinnerungen
common-setting-quiet = die Ruhezeit
common-setting-shoes = der Schuhtipp
common-setting-forward = der Vorwärtsteil
common-setting-limits = die Grenze
common-setting-activity = deine Tätigkeit
common-setting-score = ihr Wert
common-setting-mark = der Selbsttest
common-nothing-to-undo = Da gibt es nichts zurückzunehmen: Es ist schon geschehen oder hat sich seither geändert.
common-nothing-yet-to-undo = Gerade gibt es nichts zurückzunehmen.
common-nothing-to-redo = Es gibt nichts zurückzuholen. Was eine Datei brachte, kommt mit der Datei wieder.
common-cancelled = Gut, es bleibt, wie es war.
common-nothing-open = Gerade ist nichts offen.
common-stumbled = Bei mir ging etwas schief, gespeichert ist nichts. Bitte versuch es noch einmal.
common-lost = Ich wurde unterbrochen, bevor ich das aufnehmen konnte; notiert ist nichts. Bitte schick es noch einmal.
common-unsaid = Ich hatte eine Nachricht für dich, die sich nicht zustellen ließ. Was du mir erzählt hast, ist gespeichert; { COMMAND("today") } zeigt, wo du stehst.
common-listed = { $first } und { $last }
common-either = { $first } oder { $last }
common-number-in-words = { $number ->
        [0] null
        [1] ein
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
        [11] elf
        [12] zwölf
       *[other] { $number }
    }
# Von Wochen und Einheiten: weiblich, nach „die“.
common-place-in-words = { $number ->
        [1] erste
        [2] zweite
        [3] dritte
        [4] vierte
        [5] fünfte
        [6] sechste
        [7] siebte
        [8] achte
       *[other] { $number }.
    }

common-term-step = Schritte: Die Zahl hinter dem L ist die Stufe, jede schwerer als die davor; a, b und c sind ihre Schritte, jeder mit etwas mehr Arbeit.
common-term-drag = Widerstand: wie stark der Schlitten bremst, in Prozent deines Gewichts. Der Boden zählt so viel wie die Scheiben.
common-term-clean = Sauber: eine Einheit wie geplant, das Gelenk an dem Tag und am Morgen danach ruhig, die Anstrengung im Rahmen, die Schritte gleichmäßig.
common-term-block = Block: die Wochen von einer leichteren bis zur nächsten; die { ORDINAL($lighter_week) } ist die leichtere.
common-term-work = Schlittenarbeit: Anstrengung mal Minuten, über { WORD($compared_days) } Tage zusammengezählt. In Lehrbüchern heißt das AU, willkürliche Einheiten.
## Buttons

common-button-yes = Ja
common-button-no = Nein
common-button-skip = Überspringen
common-button-cancel = Abbrechen
common-button-undo = Rückgängig
common-button-calendar = In meinen Kalender
common-button-redo = Wiederherstellen
common-button-none-of-these = Nichts davon
common-button-done = Fertig
common-button-understood = Verstanden
common-button-in-words = Selbst schreiben
common-button-agree = Ja, speichere es
common-button-disagree = Nein
common-button-parent = Ich bin Mutter/Vater: ja
common-button-guardian = Ich bin Vormund: ja
common-button-not-now = Jetzt nicht
common-button-knee = Knie
common-button-ankle = Knöchel
common-button-hip = Hüfte
common-button-both-joints = Knie und Knöchel
common-button-no-joint = Keins
common-button-left = Links
common-button-right = Rechts
common-button-both-sides = Beide Seiten
common-button-left-right = Knie links, Knöchel rechts
common-button-right-left = Knie rechts, Knöchel links
common-button-not-returning = Nein
common-button-returning-cleared = Ja, ich darf trainieren
common-button-returning-not-cleared = Ja, noch ohne Freigabe
common-button-player = Ich spiele Fußball
common-button-non-player = Ich spiele nicht
common-button-no-experience = Nein
common-button-short-experience = Unter { $experienced_months } Monate
common-button-long-experience = { $experienced_months } Monate oder mehr
common-button-not-sure = Weiß nicht
common-button-sled = Schlitten
common-button-tyre = Reifen
common-button-treadmill-off = Laufband, aus
common-button-hill = Hügel
common-button-band = Band
common-button-partner-helps = Ein Partner
common-button-wheeled = Schlitten auf Rädern
common-button-no-kit = Noch nichts
common-button-gym-turf = Kunstrasen im Studio
common-button-turf-3g = Kunstrasenplatz
common-button-grass-dry = Trockener Rasen
common-button-grass-wet = Nasser Rasen
common-button-track = Laufbahn
common-button-rubber = Gummiboden
common-button-concrete = Beton
common-button-in-pounds = In Pfund (lb)
common-button-in-kilograms = In Kilo
common-button-rather-not = Sag ich lieber nicht
common-button-no-fixed-day = Kein fester Tag
common-button-pick-days = Tage wählen
common-button-answer-now = Jetzt beantworten
common-button-not-that = Nein, das nicht
common-button-doctor = Ärztin oder Arzt
common-button-physio = Physio
common-button-midwife = Hebamme
common-button-professional = Andere Fachperson
common-button-not-yet = Noch niemand
common-button-nothing-changed = Nichts Neues
common-button-something-changed = Es gibt Neues
common-button-checked = Wurde angesehen
common-button-screen = Sicherheitsfragen
common-app-terminal = Terminal
common-why-consent = Nur du siehst es, und ich plane danach. { COMMAND("privacy") } sagt, wo es liegt; { COMMAND("delete") } löscht es jederzeit.
common-why-language = Ich mache in der Sprache weiter, die du wählst. { COMMAND("language") } ändert sie jederzeit.
common-why-birth-year = Unter { $youngest } coache ich nicht, und unter { $adult_from } müssen Eltern zustimmen; darüber richtet sich der Einstieg nach dem Alter. Sonst sieht es niemand.
common-why-guardian = Ich verlange keine Papiere: Eine Person von ihnen sagt hier, wer sie ist, und stimmt dem Training und dem Speichern der Antworten zu.
common-why-screen-now = Das sollte ärztlich angesehen sein, bevor jemand trainiert. Was lange vorbei ist, zählt nicht; im Zweifel tipp es an.
common-why-screen-joint = Was in den genannten Wochen passiert ist, zählt, auch wenn es nur einmal war. Knacken ohne Schmerz nicht; im Zweifel tipp es an.
common-why-screen-health = Was du jetzt hast oder nimmst, zählt, auch eine Operation oder Geburt vor Kurzem; im Zweifel tipp es an.
common-why-joint = Das, für das du trainierst oder um das du dich sorgst: Ich frage morgens danach und nehme mich zurück, wenn es sich meldet.
common-why-side = Damit ich weiß, welches du morgens meinst.
common-why-usual-morning = Mit einem normalen Morgen vergleiche ich die späteren. Es geht von gar nichts bis zum Schlimmsten, was du dir vorstellen kannst.
common-why-pain-walking = Jedes Gehen zählt, auch mit dem Hund. Es geht von gar nichts bis zum Schlimmsten, was du dir vorstellen kannst.
common-why-pain-resting = Wenn sich nichts bewegt: auf dem Sofa, im Bett. Es geht von gar nichts bis zum Schlimmsten, was du dir vorstellen kannst.
common-why-injury = Eine, von der du noch zurückkommst. Dann fängt es leichter an, und jemand sollte dir das Training erlaubt haben.
common-why-football = Dann plane ich um deine Spiele herum. Sport mit Sprints und Drehungen zählt, etwa Handball, Hockey oder Basketball.
common-why-trains = Davon hängt ab, wo du anfängst. Studio, Sport und Kurse zählen; ein Spaziergang nicht.
common-why-sled-months = Wer das seit Monaten macht, fängt einen Schritt höher an. Schlitten, Kniebeugen, Ausfallschritte und Beinpresse zählen.
common-why-kit = Ein Schlitten ist ein Rahmen mit Scheiben, an Seil oder Gurt gezogen. Ein Reifen, ein Band oder ein Hügel tun es auch.
common-why-surface = Auf manchen Böden läuft ein Schlitten leichter: Danach richten sich die Scheiben.
common-why-empty-mass = Der Schlitten zählt auch als Gewicht. Eine Personenwaage oder das Schild verrät es; weißt du es nicht, tipp auf Überspringen.
common-why-plate-step = Was du auf einmal auflegen kannst: eine Scheibe in der Mitte oder je eine links und rechts.
common-why-body-mass = Das Gewicht auf dem Schlitten ist ein Anteil davon. Nur du siehst es, und du musst es nicht sagen.
common-why-match-days = Damit nichts Schweres direkt vor ein Spiel fällt.
common-why-days = Am besten jede Woche dieselben Tage, mit einem dazwischen; ich erinnere dich daran. { COMMAND("schedule") } ändert sie.
common-why-hour = Dann erinnere ich dich, mehr nicht. { COMMAND("schedule") } ändert es jederzeit.
common-why-city = Nur für deine Uhr: damit Erinnerungen zu deiner Zeit kommen. Eine große Stadt in der Nähe genügt.
common-why-quiet-hours = Dazwischen schreibe ich nichts, auch keine Erinnerung; das kommt danach.
common-why-goal = Danach richten sich Worte und die Reihenfolge der Vorwärtsübungen. Das Gewicht bleibt, was Gelenk und Protokoll erlauben.

## What goes by what a room is

common-in-group-room = Gruppenchat
common-in-group-host = Gruppenchat
common-in-group-reach = öffne erst einen Chat mit mir
common-in-group-reaching = dafür braucht es einen Chat mit mir
common-in-channel-room = Kanal
common-in-channel-host = Server
common-in-channel-reach = erlaube erst Direktnachrichten von diesem Server
common-in-channel-reaching = dafür müssen Direktnachrichten von deinem Server erlaubt sein
