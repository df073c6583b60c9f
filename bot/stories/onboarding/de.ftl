### Getting to know somebody: from hello to the first session.

onboarding-welcome =
    <b>Hallo, ich bin Sled Coach.</b>
    Ich bin Trainingstagebuch und Trainingscoach. Ich helfe Erwachsenen, und Jugendlichen mit einem Erwachsenen dabei, ihre Einheiten im Rückwärtsgehen und am Schlitten zu planen, festzuhalten und Stück für Stück auszubauen, als Teil von allgemeiner Fitness und Fußballtraining.
    Ich diagnostiziere, behandle, überwache und verhindere keine Krankheit, Verletzung oder Schmerzen, und ich ersetze keine medizinische Fachperson.
    Die App, in der du schreibst, überträgt diesen Chat; eine eigene Ende-zu-Ende-Verschlüsselung habe ich nicht.
    Zwei Minuten Fragen, dann kommt deine erste Einheit.
    Hast du dein Protokoll schon in einer anderen App? { COMMAND("link") } holt es her.
onboarding-asked-consent =
    <b>Darf ich speichern, was du mir über Schmerzen, Anstrengung und Gesundheit erzählst?</b>
    Nur, um deine Einheiten zu planen. Mit { COMMAND("consent") } siehst du es und nimmst es zurück, mit { COMMAND("delete") } löschst du alles.
onboarding-consent-anew = Der Text, dem du zugestimmt hast, lautet jetzt anders.
onboarding-consent-new = Neu darin: { $new }.
onboarding-consent-new-in-1 = du kannst es selbst ansehen, zurücknehmen und alles löschen
onboarding-consent-guardian = Unter { $adult_from } sagt hier ein Elternteil oder Vormund ja.
onboarding-consent-before = Bis du ja sagst, notiere ich nichts. Auch was du gerade geschickt hast, ist nicht notiert: Schick es dann noch einmal.
onboarding-consent-renewed = Danke, notiert.
onboarding-asked-year =
    <b>In welchem Jahr bist du geboren?</b>
    Schreib es, zum Beispiel 1988.
onboarding-asked-guardian =
    <b>Unter { $adult_from } muss ein Elternteil oder Vormund hier im Chat ja sagen.</b>
    Die Person stimmt dem Training zu und dass ich die Antworten speichere, und ein kundiger Erwachsener ist dabei, wann immer ein Schlitten gezogen wird.
onboarding-asked-signs = Trifft etwas davon auf dich zu?
onboarding-signs-now = <b>Jetzt:</b> { $signs }
onboarding-signs-lately = <b>In den letzten zwei Wochen:</b> { $signs }
onboarding-signs-general = <b>Ganz allgemein:</b> { $signs }, oder du kommst nach Verletzung oder Operation am Bein zurück
onboarding-asked-urgent = <b>Etwas davon?</b>
onboarding-asked-joint = <b>Etwas davon?</b>
onboarding-asked-health = <b>Etwas davon?</b>
onboarding-asked-region = <b>Gibt es ein Gelenk, das du beobachten willst?</b>
onboarding-asked-side = <b>Welche Seite?</b>
onboarding-asked-baseline =
    <b>Wie sehr schmerzt dieses Gelenk an einem normalen Morgen?</b>
    0 ist gar nicht, 10 das Schlimmste, was du dir vorstellen kannst.
onboarding-asked-walking = <b>Und beim Gehen? 0 bis 10.</b>
onboarding-asked-resting = <b>Und im Sitzen oder Liegen? 0 bis 10.</b>
onboarding-asked-returning = <b>Kommst du nach einer Verletzung oder Operation am Bein zurück?</b>
onboarding-asked-persona = <b>Spielst du Fußball oder etwas Ähnliches?</b>
onboarding-asked-trains = <b>Wie oft in der Woche trainierst du zurzeit, jeder Sport mitgezählt?</b>
onboarding-asked-experience = <b>Hast du zuletzt mit Schlitten oder Beinkraft trainiert?</b>
onboarding-asked-kit = <b>Was kannst du ziehen, zu Hause oder im Studio?</b>
onboarding-asked-surface = <b>Auf welchem Boden?</b>
onboarding-asked-empty =
    <b>Was wiegt er ohne Scheiben?</b>
    Tipp drauf oder schreib es: 15 kg.
onboarding-asked-plates =
    <b>Was ist das kleinste Gewicht, das du auflegen kannst?</b>
    Eine Scheibe oder ein Paar, was eben auf einmal draufkommt.
onboarding-asked-body-mass =
    <b>Was wiegst du ungefähr?</b>
    Danach richten sich die Scheiben, sonst nichts. Schreib es, zum Beispiel 75 kg.
onboarding-asked-match-day = <b>An welchem Tag hast du meistens ein Spiel?</b>
onboarding-asked-days = <b>Welche Tage passen dir für die nächsten? { CAPITAL($fewest_a_week) } oder { WORD($most_a_week) } pro Woche.</b>
onboarding-asked-hour = <b>Um wie viel Uhr? Tipp drauf oder schreib, etwa 18:30.</b>
onboarding-asked-zone =
    <b>Wo wohnst du?</b> Dann erinnere ich dich zu deiner Zeit.
    Tipp drauf oder schreib eine Stadt, zum Beispiel Leipzig.
onboarding-side-of-knee = Und das Knie: welche Seite?
onboarding-side-of-ankle = Und der Knöchel: welche Seite?
onboarding-asked-goal = <b>Wofür trainierst du?</b>
onboarding-this-first = Erst das, dann der Rest.
onboarding-again-consent = <b>Darf ich speichern, was du über Schmerzen, Anstrengung und Gesundheit erzählst?</b>
onboarding-again-year = <b>In welchem Jahr bist du geboren?</b>
onboarding-again-guardian = <b>Sagt hier ein Elternteil oder Vormund ja?</b>
onboarding-again-signs = Trifft etwas davon auf dich zu?
onboarding-again-urgent = { onboarding-asked-urgent }
onboarding-again-joint = { onboarding-asked-joint }
onboarding-again-health = { onboarding-asked-health }
onboarding-again-region = <b>Welches Gelenk, wenn überhaupt?</b>
onboarding-again-side = { onboarding-asked-side }
onboarding-again-baseline = <b>An einem normalen Morgen, 0 bis 10?</b>
onboarding-again-walking = <b>Beim Gehen, 0 bis 10?</b>
onboarding-again-resting = <b>Im Sitzen oder Liegen, 0 bis 10?</b>
onboarding-again-returning = <b>Zurück nach Verletzung oder Operation am Bein?</b>
onboarding-again-persona = <b>Spielst du?</b>
onboarding-again-trains = <b>Wie oft in der Woche?</b>
onboarding-again-experience = <b>Wie viele Monate zuletzt?</b>
onboarding-again-kit = <b>Was kannst du ziehen?</b>
onboarding-again-surface = { onboarding-asked-surface }
onboarding-again-empty = <b>Was wiegt er leer?</b>
onboarding-again-plates = <b>Das kleinste Gewicht zum Auflegen?</b>
onboarding-again-body-mass = <b>Was wiegst du ungefähr?</b>
onboarding-again-match-day = <b>An welchem Tag ist dein Spiel?</b>
onboarding-again-days = <b>Welche { WORD($fewest_a_week) } oder { WORD($most_a_week) } Tage?</b>
onboarding-again-hour = <b>Um wie viel Uhr?</b>
onboarding-again-zone = <b>Wo wohnst du?</b>
onboarding-again-goal = { onboarding-asked-goal }
onboarding-aside-hello = Hallo! Schön, dass du da bist.
onboarding-aside-thanks = Gern geschehen.
onboarding-aside-smile = Schön, dass du gut drauf bist.
onboarding-aside-stop = Keine Eile: { COMMAND("start") } macht genau hier weiter. Wenn du so weit bist:
onboarding-aside-who = Ich bin Sled Coach, ein Programm, kein Mensch und kein Arzt: Ich plane deine Rückwärtseinheiten am Schlitten und führe Protokoll.
onboarding-aside-this = { onboarding-aside-who }
onboarding-aside-money = Hier frage ich nie nach Geld.
onboarding-aside-lasts = Zwei Minuten insgesamt, und was warten kann, frage ich später.
onboarding-left = { $count ->
        [0] Die letzte Frage.
        [one] Danach höchstens noch 1 Frage.
       *[other] Danach höchstens noch { $count } Fragen.
    }
onboarding-left-in-the-middle = { $count ->
        [one] Eine kurze Frage fehlt noch bis zu deiner ersten Einheit. Daran erinnere ich dich nur dieses eine Mal.
       *[other] Höchstens { $count } kurze Fragen fehlen noch bis zu deiner ersten Einheit. Daran erinnere ich dich nur dieses eine Mal.
    }
onboarding-noted = Notiert.
onboarding-left-open = Gut, es bleibt offen: { COMMAND("schedule") }, { COMMAND("match") } und { COMMAND("kit") } nehmen es jederzeit an.
onboarding-hour-noted = Notiert: Einheiten um { $at }. Nun zurück hierzu:
onboarding-hour-either = Ist das { $early } oder { $late }? Schreib es so. Gefragt ist jetzt das:
onboarding-told-ahead = Notiert. Nun zurück hierzu:
onboarding-corrected = Geändert. Nun weiter, wo wir waren:
onboarding-put-right = Geändert, was du mir zuvor gesagt hast.
onboarding-no-way-back = Davor kommt nichts mehr.
onboarding-button-back = Zurück
onboarding-misheard-consent = Bitte tipp drauf, oder schreib ja oder nein.
onboarding-misheard-year = Ich brauche ein Jahr mit vier Ziffern, zum Beispiel 1988.
onboarding-misheard-guardian = Das ist für Eltern oder Vormund: Bitte tippt auf einen Knopf oder schreibt es: Ich bin seine Mutter, ja.
onboarding-misheard-signs = Wenn nichts passt, schreib „nichts davon“. Passt etwas, tipp auf Etwas passt, oder sag mir, was.
onboarding-misheard-urgent = Bitte nimm die Knöpfe, oder schreib „nichts davon“, wenn nichts passt.
onboarding-misheard-joint = { onboarding-misheard-urgent }
onboarding-misheard-health = { onboarding-misheard-urgent }
onboarding-misheard-region = Knie, Knöchel, Hüfte oder keins? Zum Beispiel: Knie.
onboarding-misheard-side = Links, rechts oder beide? Zum Beispiel: links.
onboarding-misheard-baseline = Bitte eine Zahl von 0 bis 10, zum Beispiel 2.
onboarding-misheard-walking = { onboarding-misheard-baseline }
onboarding-misheard-resting = Bitte eine Zahl von 0 bis 10, zum Beispiel 0.
onboarding-misheard-returning = Bitte tipp auf einen der drei Knöpfe.
onboarding-misheard-persona = Spielst du? Zum Beispiel: ja.
onboarding-misheard-trains = Wie oft in der Woche, 0 bis { $most_trained }? Zum Beispiel 2.
onboarding-misheard-experience = Wie viele Monate? Zum Beispiel 4.
onboarding-misheard-kit = Das kenne ich nicht. Bitte tipp an, was am nächsten kommt, zum Beispiel Schlitten.
onboarding-misheard-surface = Bitte tipp den ähnlichsten Boden an, zum Beispiel Kunstrasenplatz.
onboarding-misheard-empty = Ich brauche 0 bis { $most_empty_kg } kg ({ $most_empty_lb } lb), zum Beispiel 15 kg oder 35 lb.
onboarding-misheard-plates = Ich brauche { $least_plates_kg } bis { $most_plates_kg } kg ({ $least_plates_lb } bis { $most_plates_lb } lb), zum Beispiel 2,5 kg oder 5 lb.
onboarding-misheard-body-mass = Ich brauche { $least_body_kg } bis { $most_body_kg } kg ({ $least_body_lb } bis { $most_body_lb } lb), zum Beispiel 75 kg oder 165 lb.
onboarding-misheard-match-day = Welcher Wochentag? Zum Beispiel Samstag, oder tipp auf Kein fester Tag.
onboarding-misheard-days = { CAPITAL($fewest_a_week) } oder { WORD($most_a_week) } Wochentage bitte, zum Beispiel Mo und Do.
onboarding-hour-meant = Morgens oder abends?
onboarding-misheard-hour = Bitte eine Uhrzeit, zum Beispiel 18:30.
onboarding-misheard-zone = Den Ort kenne ich nicht. Versuch es mit einer großen Stadt in der Nähe, zum Beispiel Köln.
onboarding-misheard-goal = Kraft, leichter bewegen, Kondition oder Fußball? Zum Beispiel: Kraft.
onboarding-consent-refused =
    Das ist in Ordnung. Ohne kann ich nicht sicher planen, also habe ich nichts gespeichert.
    Die Tür bleibt offen: { COMMAND("start") }.
onboarding-too-young =
    Danke für deine Ehrlichkeit. Ich bin für Leute ab { $youngest }.
    Was du mir erzählt hast, habe ich gelöscht. Am besten fängst du bei einem Trainer oder einer Sportlehrerin in deiner Nähe an.
onboarding-too-young-rests =
    Danke für deine Ehrlichkeit. Ich bin für Leute ab { $youngest }.
    Von jetzt an plane ich nichts und frage nichts. Am besten fängst du bei einem Trainer oder einer Sportlehrerin in deiner Nähe an.
    War es ein Versehen, nenn mir morgen dein Geburtsjahr. Heute gilt, was du gesagt hast.
onboarding-rests =
    Ich bin für Leute ab { $youngest }, also ist nichts geplant, und heute bleibt es dabei.
    Am besten fängst du bei einem Trainer oder einer Sportlehrerin in deiner Nähe an. { COMMAND("delete") } löscht alles.
onboarding-rest-over = Du hast mir gesagt, dass du unter { $youngest } bist. War das ein Versehen, können wir weitermachen.
onboarding-year-noted = Notiert. { COMMAND("today") } hat deine Einheit.
onboarding-young-first = Gut, dass du es sagst. Auch ein Elternteil oder Vormund muss hier ja sagen, hol die Person also bitte dazu.
onboarding-young-noted = Notiert: Von jetzt an gilt dieses Alter.
onboarding-young-later = Unter { $adult_from } muss vor jeder Einheit ein Elternteil oder Vormund ja sagen: { COMMAND("start") }, sobald das beantwortet ist.
onboarding-guardian-noted = Notiert, danke. { COMMAND("today") } hat die Einheit; ein kundiger Erwachsener ist dabei, wann immer ein Schlitten gezogen wird.
onboarding-guardian-needed = Gut. Kommt zusammen wieder: { COMMAND("start") } macht genau hier weiter.
onboarding-empty-assumed = Bis du es weißt, rechne ich mit { $load }, das ist ein schwerer. { COMMAND("kit") } ändert das.
onboarding-days-picked = <b>Welche { WORD($fewest_a_week) } oder { WORD($most_a_week) } Tage? Tipp sie an, dann Fertig.</b>
onboarding-zone-meant = Welche davon?
onboarding-joint-meant =
    Eine Hüfte beobachte ich für sich. Welches Gelenk soll es sein?
    Schmerz anderswo zählt trotzdem, wenn du ihn mir sagst.
onboarding-from-squad = Von deiner Mannschaft: { $what }. { COMMAND("kit") } und { COMMAND("schedule") } ändern es nur für dich.
onboarding-from-squad-sled = Schlitten { $sled }
onboarding-from-squad-plates = Scheiben in Schritten von { $plates }
onboarding-from-squad-days = { $days } { $at }, { $city }
onboarding-set-up = Alles eingerichtet.
onboarding-set-up-days = Einheiten: { $days } um { $at } ({ $city }).
onboarding-set-up-no-days = Keine festen Tage: Ruf { COMMAND("today") } auf, wann immer du trainieren willst.
onboarding-set-up-start-load = Nach dem, was du mir erzählt hast, schlage ich als Einstieg Schritt { $step } vor: ein leichtes Gewicht, mit Absicht.
onboarding-set-up-start-walk = Nach dem, was du mir erzählt hast, schlage ich als Einstieg Schritt { $step } vor: rückwärts gehen ohne Gewicht.
onboarding-set-up-start-stand-in = Nach dem, was du mir erzählt hast, schlage ich als Einstieg Schritt { $step } vor. Dein Schlitten allein ist mehr, als er verlangt; darum springt erst etwas Leichteres ein.
onboarding-set-up-eased = Bei Schmerz von { $locked_pain } oder { $most_locked_pain } bleibt es beim Gehen. Lass das bitte ärztlich oder vom Physio ansehen.
onboarding-set-up-waits = Die Sicherheitsfragen sind noch offen. Danach plane ich die erste Einheit.
onboarding-change-later = Alles lässt sich später ändern: { COMMAND("settings") }, { COMMAND("kit") }, { COMMAND("schedule") }, { COMMAND("match") }.
onboarding-writes-here = Hier schreibe ich dich von mir aus an: Erinnerungen kommen hierher, privat.
onboarding-button-something-fits = Etwas passt
onboarding-button-strength = Kraft
onboarding-button-comfort = Leichter bewegen
onboarding-button-conditioning = Kondition
onboarding-button-football = Fußball
onboarding-button-go-on = Weiter
onboarding-button-erase = Alles löschen

## Profile

onboarding-profile = Was du mir über dich gesagt hast
onboarding-profile-year = Geboren: { $year } ({ $age })
onboarding-profile-mass = Gewicht: { $mass }
onboarding-profile-joint-none = Kein Gelenk beobachtet
onboarding-profile-joint-knee = Beobachtet: Knie
onboarding-profile-joint-ankle = Beobachtet: Knöchel
onboarding-profile-joint-hip = Beobachtet: Hüfte
onboarding-profile-joint-both = Beobachtet: Knie und Knöchel
onboarding-profile-side-left = linke Seite
onboarding-profile-side-right = rechte Seite
onboarding-profile-side-both = beide Seiten
onboarding-profile-joints = Beobachtet:
onboarding-profile-knee-left = linkes Knie
onboarding-profile-knee-right = rechtes Knie
onboarding-profile-knee-both = beide Knie
onboarding-profile-knee-none = Knie
onboarding-profile-ankle-left = linker Knöchel
onboarding-profile-ankle-right = rechter Knöchel
onboarding-profile-ankle-both = beide Knöchel
onboarding-profile-ankle-none = Knöchel
onboarding-profile-pain = Sonst: { $usual } am Morgen, { $walking } beim Gehen, { $resting } in Ruhe
onboarding-profile-returning = { $returning ->
        [yes] Zurück nach Verletzung oder Operation am Bein
       *[no] Keine Beinverletzung, von der du zurückkommst
    }
onboarding-profile-plays = { $plays ->
        [yes] Du spielst Fußball
       *[no] Du spielst nicht Fußball
    }
onboarding-profile-trains = { $count ->
        [0] Kein Training neben diesem
        [one] 1 Einheit pro Woche, jeder Sport mitgezählt
       *[other] { $count } Einheiten pro Woche, jeder Sport mitgezählt
    }
onboarding-profile-experience = { $months ->
        [0] Zuletzt kein Schlitten- oder Beinkrafttraining
        [one] Schlitten- oder Beinkrafttraining: 1 Monat
       *[other] Schlitten- oder Beinkrafttraining: { $months } Monate
    }
onboarding-goal-strength = Du trainierst für mehr Kraft.
onboarding-goal-comfort = Du trainierst, um dich leichter zu bewegen.
onboarding-goal-conditioning = Du trainierst für deine Kondition.
onboarding-goal-football = Du trainierst für den Fußball.
onboarding-no-goal = Kein Ziel genannt
onboarding-profile-button-year = Geburtsjahr
onboarding-profile-button-body-mass = Gewicht
onboarding-profile-button-region = Gelenk
onboarding-profile-button-baseline = Normaler Morgen
onboarding-profile-button-walking = Beim Gehen
onboarding-profile-button-resting = In Ruhe
onboarding-profile-button-returning = Rückkehr
onboarding-profile-button-persona = Fußball
onboarding-profile-button-trains = Training
onboarding-profile-button-experience = Erfahrung
onboarding-profile-button-goal = Ziel
onboarding-profile-elsewhere = Was du ziehst, deine Tage, Spiele und Einstellungen haben eigene Karten:
onboarding-profile-card-kit = Ausrüstung und Boden
onboarding-profile-card-schedule = Tage und Ort
onboarding-profile-card-matches = Spiele
onboarding-profile-card-settings = Einstellungen
onboarding-profile-same = Deine nächste Einheit bleibt, wie sie ist.
onboarding-profile-keep = Behalten
onboarding-profile-leave = So lassen
onboarding-profile-kept = Notiert.
onboarding-profile-no-joint = Noch wird kein Gelenk beobachtet.
onboarding-profile-left = Gut, es bleibt, wie es war.
onboarding-profile-minor = Unter { $adult_from } bleibt das Jahr, wie es zuerst genannt wurde. Ein Elternteil oder Vormund kann mit dir neu anfangen: { COMMAND("delete") }, dann { COMMAND("start") }.
