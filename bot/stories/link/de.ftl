### One log in several apps: codes, accounts, where reminders go.

link-remind-on = Auf { $app } erinnern
link-unlink-from = { $app } trennen
link-code = Code: { $code }
link-code-where = Schick mir das binnen { $minutes } Minuten in deiner anderen App, etwa { $others }:
link-code-anywhere = Schick mir das binnen { $minutes } Minuten in deiner anderen App:
link-code-given =
    { ELSEWHERE("link") } { $code }
    Dann haben beide ein Protokoll und einen Plan. Er gilt einmal.
    Wer ihn schickt, liest dein Protokoll, also zeig ihn niemandem.
link-code-recalled = Dieser Code öffnet nichts mehr.
link-bring-a-code =
    Ist dein Protokoll in einer anderen App? Schick dort { ELSEWHERE("link") } und bring mir den Code:
    { COMMAND("link", "K7QP-4MXT") }
    Ganz neu hier? { COMMAND("start") } fängt an.
link-code-unknown = So einen Code kenne ich nicht, oder seine Zeit ist um. { ELSEWHERE("link") } in deiner anderen App gibt einen neuen, etwa K7QP-4MXT.
link-codes-refused = Das waren zu viele falsche Codes. Den nächsten nehme ich am { $until }.
link-code-overheard = Andere konnten diesen Code lesen, darum öffnet er nichts mehr. { ELSEWHERE("link") } in deiner anderen App gibt einen neuen; schick ihn mir privat.
link-own-code = Das ist der Code dieses Protokolls selbst. Schick ihn mir aus deiner anderen App.
link-app-taken = Dieses Protokoll hat schon ein Konto auf { $app } und kann dort nur eins haben. Dort erst { ELSEWHERE("unlink") }.
link-join-asked = { $sessions ->
        [one] Dieser Code öffnet ein Protokoll auf { $apps } mit 1 Einheit.
       *[other] Dieser Code öffnet ein Protokoll auf { $apps } mit { $sessions } Einheiten.
    }
link-file-stays =
    Antworten, Ausrüstung und Tage: Die auf { $apps } gelten weiter. Rückgängig trennt beide wieder.
    Willst du nur dieses Protokoll? Hier erst { COMMAND("delete") }.
link-holds-there = Was dich hier stoppt, pausiert oder begrenzt, gilt auch dort.
link-days-in-both = { $days ->
        [one] Ein Tag hat in beiden eine Einheit: Beide bleiben; nimm eine heraus, wenn es dieselbe war.
       *[other] { $days } Tage haben in beiden eine Einheit: Beide bleiben; nimm eine heraus, wenn es dieselbe war.
    }
link-made-it-yourself =
    Hast du den Code gerade selbst erstellt?
    Hat ihn dir jemand geschickt: nein. Die Person würde alles lesen, was du mir erzählst.
link-unlink-asked = { $app } von diesem Protokoll trennen? Was du mir erzählt hast, bleibt darin.
link-not-unlinked = Gut, es bleibt verbunden.
link-button-keep = So lassen
link-not-joined = Gut, es wird nichts verbunden.
link-linked-now = { $sessions ->
        [one] Verbunden: ein Protokoll, 1 Einheit.
       *[other] Verbunden: ein Protokoll, { $sessions } Einheiten.
    }
link-accounts = Du kannst mir auf { $apps } schreiben.
link-home = Erinnerungen kommen auf { $app }.
link-no-reminders-there = Auf { $app } schicke ich keine Erinnerungen. Sie kommen auf { $home }.
link-reminders-moved = Auf { $app } keine Erinnerungen mehr. Sie kommen jetzt auf { $home }.
link-not-there = { $app } ist noch nicht verbunden; das macht ein Code.
link-linked-there =
    { $app } ist gerade mit diesem Protokoll verbunden worden.
    Warst du das nicht? Trenn es: Dann sieht es nichts mehr.
link-linked-with = { $sessions ->
        [one] 1 Einheit kam mit und geht mit ihm wieder.
       *[other] { $sessions } Einheiten kamen mit und gehen mit ihm wieder.
    }
link-parted = { $sessions ->
        [one] { $apps } ist getrennt und hat wieder sein eigenes Protokoll, mit 1 Einheit.
       *[other] { $apps } ist getrennt und hat wieder sein eigenes Protokoll, mit { $sessions } Einheiten.
    }
link-parted-stays = Was du mir seither erzählt hast, und deine Mannschaften, bleiben auf { $left }.
link-nothing-linked = Dieses Protokoll ist nur auf { $app }. { COMMAND("link") } nimmt eine App dazu, { COMMAND("delete") } löscht alles.
link-unlink-later = { $days ->
        [one] Dieses Konto ist neu im Protokoll und kann einen Tag lang nur sich selbst trennen. Auf { $app } macht es { ELSEWHERE("unlink") } sofort.
       *[other] Dieses Konto ist neu im Protokoll und kann { WORD($days) } Tage lang nur sich selbst trennen. Auf { $app } macht es { ELSEWHERE("unlink") } sofort.
    }
link-unlinked = { $app } ist getrennt und sieht nichts mehr. Erinnerungen kommen auf { $home }.
link-unlinked-here =
    { $app } ist getrennt. Dein Protokoll bleibt auf { $others }; hier kenne ich dich nicht mehr.
    { COMMAND("link") } mit einem neuen Code holt es zurück, { COMMAND("start") } fängt neu an.
link-erase-later = { $days ->
        [one] Dieses Konto ist neu im Protokoll und kann es einen Tag lang nicht löschen. Gelöscht ist nichts. Auf { $app } macht es { ELSEWHERE("delete") } sofort.
       *[other] Dieses Konto ist neu im Protokoll und kann es { WORD($days) } Tage lang nicht löschen. Gelöscht ist nichts. Auf { $app } macht es { ELSEWHERE("delete") } sofort.
    }
link-erased-here-too = Alles ist gelöscht, auch hier: Darum wurde auf { $app } gebeten. { COMMAND("start") } fängt neu an.
link-reached-here = Auf { $gone } erreiche ich dich nicht mehr, darum kommen Erinnerungen hierher. Siehe { COMMAND("link") }.

## Buttons

link-button-recall = Code zurückziehen
link-button-no-reminders = Erinnerungen ausschalten
link-button-new-code = Andere App verbinden
link-button-join = Ist von mir, verbinden
link-button-not-mine = Nein, so lassen
