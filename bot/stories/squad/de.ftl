### What is said in private about a squad.

squad-share-with = Mit { $coach } teilen
squad-scope-attendance = Einheiten
squad-scope-load = Gewichte
squad-scope-effort = Anstrengung
squad-scope-pain = Schmerz
squad-unnamed = deine Mannschaft
squad-no-squad =
    Du bist noch in keiner Mannschaft.
    Nimm mich in deinen { THERE("host") } auf; ein Admin schreibt dort { ELSEWHERE("squad") }, und alle treten mit einem Fingertipp bei.
squad-admins-only = Das kann nur ein Admin des { THERE("host") }s ändern.
squad-admins-see = Das sieht nur ein Admin des { THERE("host") }s.
squad-members-only = Das ist für Mitglieder: Tritt mit einem Fingertipp im { THERE("room") } bei.
squad-joined = Du bist drin: { $squad }.
squad-what-is-seen =
    Im { THERE("room") } sieht man deinen Namen, ob du kommst und trainiert hast, und gemeinsame Meter.
    Gewichte, Anstrengung, Schmerz sieht niemand. { COMMAND("squad") } privat: mit Coach teilen oder austreten.
squad-nothing-is-seen = Im { THERE("room") } sieht man nichts von dir.
squad-guardian =
    Du bist unter { $adult_from }: Ohne das Ja deiner Eltern zeigt sich in { $squad } nichts von dir.
    Ist Mutter, Vater oder Vormund bei dir, und darf man dort deinen Namen sehen und ob du dabei bist?
squad-guardian-answer = { $shown ->
        [yes] Gut: Dein Name und ob du dabei bist, zeigen sich dort. { COMMAND("squad") } ändert das.
       *[no] Gut: Von dir zeigt sich dort nichts.
    }
squad-counted-unseen = Deine Antwort habe ich notiert. Im { THERE("room") } zeigt sie sich nicht, weil du unter { $adult_from } bist.
squad-tapped-in = Du bist dabei. { squad-so-far }
squad-tapped-late = Du bist dabei, später. { squad-so-far }
squad-tapped-later = Später, notiert. { squad-so-far }
squad-tapped-maybe = Vielleicht, notiert. { squad-so-far }
squad-tapped-out = Du bist nicht dabei. { squad-so-far }
squad-so-far = { $count ->
        [0] Bisher ist niemand dabei.
       *[other] Bisher { $count } dabei.
    }
squad-join-first = { $squad }, { $at }: Tritt bei, dann zählt deine Antwort.
squad-seen-when-in =
    Im { THERE("room") } sieht man dann deinen Namen, ob du kommst und trainiert hast, und gemeinsame Meter.
    Gewichte, Anstrengung, Schmerz sieht niemand.
squad-seen-from-now = Du bist jetzt in der Mannschaft. Alle sehen deinen Namen, ob du kommst und trainiert hast, und gemeinsame Meter. Gewichte, Anstrengung, Schmerz sieht niemand.
squad-not-in-it =
    Du bist noch nicht drin: Tritt mit einem Fingertipp im { THERE("room") } bei.
    Bist du dort Coach oder Physio? Sag es unten; ein Admin des { THERE("host") }s stimmt zu.
squad-open-chat = Öffne einen Chat mit mir: Dort antworte ich.
squad-answered-aside = Ich habe dir in unserem privaten Chat geantwortet.
squad-tap-again = Jetzt kann ich dir schreiben. Tipp im { THERE("room") } noch einmal darauf.
squad-in-while-held-over = Du stehst als dabei; mehr sieht man im { THERE("room") } nicht. Komm und schau zu; zu ziehen gibt es nichts.
squad-in-while-held =
    Du stehst als dabei; mehr sieht man im { THERE("room") } nicht. Komm und schau zu; zu ziehen gibt es nichts.
    Der Schlitten wartet aber auf dich. Warum, und was heute für dich geht:
squad-are-you-in = { $squad }: Bist du dabei?
squad-note = Notiz: { $note }
squad-said-in = { $squad }, { $at }: Du bist dabei.
squad-said-late = { $squad }, { $at }: dabei, aber später.
squad-said-later = { $squad }, { $at }: später.
squad-said-maybe = { $squad }, { $at }: vielleicht.
squad-said-out = { $squad }, { $at }: diesmal nicht.
squad-together-not-yours = Wer die Mannschaft leitet oder dort coacht, beginnt und beendet sie.
squad-together-on = Ihr macht schon eine zusammen; ihre Karte steht oben.
squad-together-just-now = Gerade wurde eine begonnen. Versuch es gleich noch einmal.
squad-together-over = Die ist vorbei.
squad-together-noted = Erledigt. Die Karte zeigt es gleich.
squad-together-there = Du bist dabei. Deine eigene Karte ist in unserem privaten Chat.
squad-together-not-now = Deine eigene Einheit ist heute nicht für diese Sätze; was gilt, steht in unserem privaten Chat.
squad-session-over = Die Einheit ist vorbei oder fällt aus. Nichts geändert.
squad-not-asked = Gerade frage ich nach keiner Einheit. Sag es noch einmal, sobald ihre Karte da ist. Es hat sich nichts geändert.
squad-has-begun = Die Einheit hat begonnen; die Karte bleibt, wie sie ist.
squad-page-turned = Die Karte zeigt inzwischen etwas anderes. Es hat sich nichts geändert.
squad-not-changed = Es hat sich nichts geändert: Die Einheit ist vorbei, oder der andere Tag hat schon eine.
squad-missing = { $at }, noch ohne Antwort: { $names }.
squad-nobody-missing = { $at }: Es fehlt keine Antwort.
squad-ask-no-more = Ich frage dich privat nicht mehr nach den Einheiten der Mannschaft. { COMMAND("squad") } hier ändert das.
squad-my-squad = Mannschaft: { $squad }
squad-on-board = { $on ->
        [yes] Du stehst auf der Dranbleiber-Liste.
       *[no] Du stehst nicht auf der Dranbleiber-Liste.
    }
squad-shares = { $coach } sieht: { $scopes }.
squad-shares-nothing = { $coaches ->
        [0] Hier ist noch kein Coach genannt; geteilt wird nichts.
       *[other] Du teilst nichts mit einem Coach.
    }
squad-share-what =
    Was darf { $coach } sehen? Tippen teilt, noch einmal tippen beendet es.
    Beides gilt sofort.
squad-left = Du hast { $squad } verlassen. Geteilt wird nichts mehr; dein eigenes Protokoll bleibt deins.
squad-coaching =
    Du coachst jetzt { $squad }.
    Die Mitglieder wählen, was du siehst. { COMMAND("board") } hier zeigt es, nur dir.
    Eine Grenze für jemanden: { COMMAND("board", proposal: "Ana höchstens 10 kg bis 1. Dez") }
squad-coaching-no-more = Du coachst { $squad } nicht mehr und siehst nichts mehr, was die Mitglieder mit dir geteilt haben.
squad-proposal = { $coach } von { $squad } schlägt dir eine Grenze für deine Einheiten vor:
squad-proposal-yours = Sie kann eine Einheit nur kleiner machen. Sie gilt, sobald du tippst, und endet mit einem Wort von dir.
squad-proposal-sent = Nur an { $called } geschickt. Es gilt, sobald dort getippt wird.
squad-proposal-not-shared = { $called } teilt nichts mit dir, deshalb überbringe ich keine Grenze.
squad-proposal-unclear = Hinter { $called } konnte ich keine Grenze lesen. Zum Beispiel: { COMMAND("board", proposal: "Ana höchstens 10 kg bis 1. Dez") }
squad-proposal-which = Hier heißen mehrere { $called }. Eine Grenze geht an einen allein: Jemand davon müsste den Namen hier ändern.
squad-button-take-limit = Grenze behalten
squad-not-a-coach =
    Du coachst noch keine Mannschaft.
    Tipp im { THERE("room") } auf Mehr und sag, dass du coachst; ein Admin stimmt zu.
squad-standing-support = Braucht Hilfe
squad-standing-watch = Beobachten
squad-standing-ready = Bereit
squad-standing-unknown = Unbekannt
squad-sign-flag = sollte erst jemand vom Fach ansehen
squad-sign-hold = in Pause
squad-sign-two-reds = zwei abgebrochene Einheiten in { $reds_days } Tagen
squad-sign-three-ambers = { WORD($ambers) } schmerzhafte Einheiten in Folge
squad-sign-rising-mornings = Morgenwerte steigen { WORD($rising_weeks) } Wochen in Folge
squad-sign-still-sore = schmerzhafte Morgen seit { WORD($sore_weeks) } Wochen
squad-sign-no-better = nach { WORD($no_better_weeks) } Wochen nicht ruhiger
squad-sign-heavy-week = viel größere Woche als sonst
squad-sign-not-heard = seit { $heard_days } Tagen nichts gehört
squad-coverage = { $heard } von { $of } in { $heard_days } Tagen geantwortet
squad-silent = { $count ->
        [one] 1 Mitglied teilt nichts.
       *[other] { $count } Mitglieder teilen nichts.
    }
squad-nobody-shares = Noch teilt niemand etwas mit dir.
squad-sessions = { $done } von { $planned } diese Woche
squad-effort = Anstrengung { $rpe }
squad-pain = Schmerz { $pain }
squad-shared-only = Nur was alle selbst teilen. Nach dem, was eingetragen wurde; keine Diagnose.
squad-week-plan = { $squad }: der Plan für die Woche ab { $monday }
squad-proposed-already = Der Plan für die Woche ab { $monday } liegt schon in den privaten Chats deiner Mitglieder.
squad-proposed-to-others = An seither Beigetretene geschickt: { $count }.
squad-order-heading = { $day } - Reihenfolge am Schlitten
squad-order-sled = Schlitten { $sled }
squad-order-empty = leer
squad-order-nobody = Niemand, der dabei ist, zeigt seine Scheiben am Schlitten.
squad-order-moved = { $count ->
        [one] Insgesamt 1 Scheibe umgelegt.
       *[other] Insgesamt { $count } Scheiben umgelegt.
    }
squad-order-also = Auch dabei: { $names }; jeder findet seinen Platz unter Meine Einheit.
squad-order-late = Später, nicht in der Reihe: { $names }.
squad-order-agreed = Nur du siehst das, und nur wer zugestimmt hat, steht darin. Jeder kann das in { COMMAND("squad") } beenden.
squad-turn-in = Du bist dran: als Nummer { $place } am Schlitten mit { $sled }, { $load }.
squad-turn-beside = { $behind ->
        [0] Du bist dran: vor Nummer 1 am Schlitten mit { $sled }, { $load }.
       *[other] Du bist dran: nach Nummer { $behind } am Schlitten mit { $sled }, { $load }.
    }
squad-turn-free = Am Schlitten mit { $sled }: { $load }. Steig ein, wenn das aufliegt.
squad-at-sled = { $shown ->
        [yes] Wer die Mannschaft leitet, sieht deine Scheiben und deinen Platz am Schlitten.
       *[no] Niemand sieht deine Scheiben oder deinen Platz am Schlitten.
    }
squad-at-sled-guardian =
    Wer { $squad } leitet, sähe deine Scheiben und damit deinen Platz am Schlitten.
    Ist Mutter, Vater oder Vormund bei dir und einverstanden?
squad-taken = In deinem Plan: { $days }.
squad-unfit = Weggelassen, zu nah an deinen anderen Tagen: { $days }.
squad-nothing-to-take = In dieser Woche gibt es keine Einheiten mehr zu übernehmen. { COMMAND("week") } zeigt deine.
squad-moved-for =
    { $squad }: Die Einheit vom { $of } wird verschoben auf { $at }.
    Dein eigener Plan bleibt, wenn du ihn nicht mitverschiebst.
squad-off-for =
    { $squad }: am { $day } keine Einheit.
    Dein eigener Plan hat an dem Tag noch eine; du kannst sie allein machen.
squad-room-gone =
    In { $squad } kann ich nicht mehr schreiben: Der { THERE("room") } oder das Thema ist weg oder für mich zu.
    Es ruht, bis ich dort wieder schreiben darf, und geht dann von selbst weiter.
    Soll es woanders weitergehen, schreibt ein Admin dort { ELSEWHERE("squad") }.
squad-room-back = In { $squad } darf ich wieder schreiben. Die Erinnerungen gehen weiter; die Karte dort sagt, wann.
squad-lacks =
    Mir fehlen hier Rechte: { $rights }.
    Ein Admin erlaubt sie in den Kanaleinstellungen unter Berechtigungen; dann schreib noch einmal { COMMAND("squad") }.
squad-not-here = Auf diesem Server bin ich nicht, nur als App von dir. Wer ihn verwaltet, kann mich hinzufügen: mein Profil öffnen, App hinzufügen. Dann schreib noch einmal { COMMAND("squad") }.
squad-right-see = Kanal anzeigen
squad-right-write = Nachrichten senden
squad-right-write-in-threads = Nachrichten in Threads senden
squad-right-open-threads = Öffentliche Threads erstellen
squad-no-threads = Hier gibt es keine Threads; über Einheiten redet man im Chat selbst.
squad-threads-lack =
    Threads darf ich hier nicht öffnen. Es fehlt: { $rights }.
    Ein Admin erlaubt das in den Kanaleinstellungen unter Berechtigungen; dann tipp noch einmal.
squad-threadless =
    Unter der Karte von { $squad } konnte ich keinen Thread öffnen. Es fehlt: { $rights }.
    Die Karte steht ohne; sobald ich darf, hat die nächste ihren Thread.
squad-room-unsaid =
    Eine Nachricht an { $squad } kam vielleicht nicht an: Die App war zu lange weg.
    Ist es heute wichtig, sag es ihnen selbst. Was als Nächstes kommt, geht wie immer hinaus.
squad-room-refuses =
    In { $squad } darf ich nicht schreiben: Eine Nachricht von mir wurde dort abgewiesen.
    Vielleicht hält mich ein Filter oder eine Regel des { THERE("host") }s auf; ein Admin kann nachsehen.
    Ich versuche es mit dem, was als Nächstes kommt, und erwähne es nicht noch einmal.
squad-room-rests =
    Niemand in { $squad } hat auf meine letzten { WORD($cards_unanswered) } Karten geantwortet, darum ruhe ich dort. Soll ich weitermachen?
    Wer dort auf eine antwortet oder mich ruft, weckt mich auch.
squad-goes-on = Gut. { $squad } hört mit der nächsten Einheit wieder von mir.
squad-left-meanwhile = Jemand, um den es ging, ist inzwischen gegangen. { COMMAND("squad") } und { COMMAND("board") } zeigen, wie es jetzt ist.
squad-where =
    Eine Mannschaft lebt in deinem { THERE("room") }: Nimm mich dort auf, ein Admin schreibt { ELSEWHERE("squad") }, alle treten per Tipp bei.
    { COMMAND("squad") } hier zeigt deine, und was du mit einem Coach teilst.
squad-told-asked = Privat gefragt: { $names }. Wie es sich anfühlte, frage ich sie.
squad-told-already = { $count ->
        [one] Hat es schon selbst gesagt: { $names }.
       *[other] Haben es schon selbst gesagt: { $names }.
    }
squad-told-themselves = { $count ->
        [one] Nicht gefragt; sagt es selbst: { $names }.
       *[other] Nicht gefragt; sagen es selbst: { $names }.
    }
squad-told-unreached = { $count ->
        [one] { $names } kann ich noch nicht schreiben: { THERE("reaching") }.
       *[other] Diesen kann ich noch nicht schreiben: { $names }; { THERE("reaching") }.
    }
squad-told-bodies = Nichts über einen Körper geht durch dich. Das soll { $names } mir privat sagen.
squad-told-unclear = Nicht verstanden: { $names }. Zum Beispiel: Ana 40, Ben 30 nur 3 Sätze
squad-told-doubted = Mehrere können gemeint sein: { $names }.
squad-told-whose = Wer war es?
squad-told-leads-only = Nur wer die Mannschaft leitet oder coacht, schreibt für andere auf. Deine eigene Einheit ist jederzeit willkommen.
squad-told-for-you =
    { $by } hat für dich aufgeschrieben: { $noted }.
    Stimmt das? Eingetragen wird erst, wenn du es sagst.
squad-told-no-more = Das wartet nicht mehr: Es ist beantwortet oder verworfen.
squad-told-not-me = Gut, eingetragen wird nichts.
squad-told-meanwhile = Diesen Tag hast du selbst gesagt; ich lasse ihn, wie er ist.
squad-told-dropped =
    { $squad }: Was am { $day } für dich aufgeschrieben wurde, ist verworfen, nach einem Tag ohne dein Wort.
    Eingetragen ist nichts; sag es mir selbst, wann du magst.
squad-told-unanswered = Unbeantwortet verworfen, einen Tag nachdem du es aufgeschrieben hast: { $names }.
squad-rename-wanted = Wie soll sie heißen? Zum Beispiel: { COMMAND("squad", rename: "U17") }
squad-renamed = Sie heißt jetzt { $squad }, wie auch immer der { THERE("room") } heißt.
squad-hand-to = Wer soll { $squad } leiten? Die Person sagt mit einem Fingertipp zu. Jemand anders: { COMMAND("squad", "übergeben") } und ein Name.
squad-hand-nobody = In { $squad } ist noch niemand sonst. Zum Löschen schreib { ELSEWHERE("squad") } löschen im { THERE("room") }.
squad-hand-asked = Ich habe { $called } privat gefragt.
squad-hand-no-more = Das Angebot ist vorbei; geändert wurde nichts.
squad-offered = { $by } möchte, dass du { $squad } leitest: die Tage, die Uhrzeit, wer coacht. Machst du das?
squad-yours = Du leitest jetzt { $squad }. { ELSEWHERE("squad") } im { THERE("room") } zeigt die Karte.
squad-not-yours = Gut, mit { $squad } bleibt alles, wie es ist.
squad-handed = { $called } leitet jetzt die Mannschaft.
squad-hand-declined = { $called } möchte die Mannschaft lieber nicht leiten. Geändert wurde nichts.
squad-leave-asked =
    Du leitest { $squad }. Erst übergeben?
    Sonst übernimmt ein Admin des { THERE("host") }s sie mit { ELSEWHERE("squad") }.
squad-set-there = Tage, Uhrzeit, Karte, Notiz und Ausrüstung werden im { THERE("room") } gesetzt: Dort schreibt es ein Admin.
squad-coach-asked = Ich habe im { THERE("room") } gefragt; ein Admin tippt dort auf Zustimmen.
squad-delete-there = Um eine Mannschaft zu löschen, schreib { ELSEWHERE("squad") } löschen in ihrem { THERE("room") }; da frage ich nach.
squad-worth-a-word = Ein Wort wert in { $squad }:
squad-worth-two-ambers = { $called }: { WORD($eye_ambers) } schmerzhafte Einheiten in Folge
squad-worth-ten-silent = { $called }: { WORD($eye_days) } Tage ohne ein Wort
squad-worth-hint = Nur weil sie Schmerz mit dir teilen; es entscheidet nichts. { COMMAND("board") } schaltet das aus.
squad-watches = { $on ->
        [yes] Ich sage dir, wo in { $squad } ein Wort helfen kann: { WORD($eye_ambers) } schmerzhafte Einheiten in Folge oder { WORD($eye_days) } stille Tage, bei denen, die Schmerz mit dir teilen. Sie sehen das und können es beenden.
       *[no] Ich weise dich in { $squad } auf niemanden mehr hin.
    }
squad-watched = { $coach } erfährt vielleicht von { WORD($eye_ambers) } schmerzhaften Einheiten in Folge oder { WORD($eye_days) } stillen Tagen bei dir.
squad-scope-word = ein Wort, wenn es helfen kann

## Buttons

squad-button-coach = Ich coache dort
squad-button-begin = Trainier mit mir
squad-button-shared = Was ich teile
squad-button-in = Bin dabei
squad-button-late = Später
squad-button-maybe = Vielleicht
squad-button-out = Diesmal nicht
squad-button-ask-no-more = Hier nicht mehr fragen
squad-button-ask-again = Frag, ob ich dabei bin
squad-button-add = Mich aufnehmen
squad-button-enter = Beitreten, ab { $adult_from }
squad-button-enter-young = Beitreten, unter { $adult_from }
squad-button-go-on = Weiter
squad-button-guardian-agrees = Eltern sagen ja
squad-button-not-shown = Zeig mich nicht
squad-button-stop-all = Nichts mehr teilen
squad-button-board-on = Auf die Dranbleiber-Liste
squad-button-board-off = Nimm mich von der Liste
squad-button-at-sled-on = Scheiben am Schlitten zeigen
squad-button-at-sled-off = Scheiben nicht mehr zeigen
squad-button-at-sled-agreed = Sie sagen ja
squad-button-at-sled-not = Jetzt nicht
squad-button-leave = Mannschaft verlassen
squad-button-take-week = Diese Woche übernehmen
squad-button-my-week = Meine Woche
squad-button-move-mine = Meine mitverschieben
squad-button-leave-mine = Meine auslassen
squad-button-stop-coaching = Nicht mehr coachen
squad-button-right = Stimmt
squad-button-change = Ändern
squad-button-not-me = Ich nicht
squad-button-accept = Ja, mache ich
squad-button-decline = Lieber nicht
squad-button-hand = Übergeben
squad-button-leave-all = Trotzdem verlassen
squad-button-watch-on = Sag, wo ein Wort hilft
squad-button-watch-off = Nicht mehr hinweisen
