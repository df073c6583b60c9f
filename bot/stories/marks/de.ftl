### One activity in somebody's own words, scored now and then, and self-tests: lines, no verdict.

marks-heading = Was du misst
marks-no-verdict = <small>Eine Linie über die Zeit, mehr nicht: Zu bestehen gibt es nichts, und keine Einheit folgt daraus.</small>
marks-activity = { $name } (0-10):
marks-activity-unnamed = Noch keine Tätigkeit: etwas aus deinem Alltag, auf das du achten willst, etwa „Treppe runter“.
marks-activity-wanted =
    Nach welcher Tätigkeit aus deinem Alltag soll ich ab und zu fragen? In deinen Worten, etwa „Treppe runter“ oder „knien“.
    Alle { WORD($mark_weeks) } Wochen frage ich, wie es geht, 0 bis 10.
marks-activity-unclear = Ein paar Worte genügen, etwa „Treppe runter“.
marks-activity-named = Deine Tätigkeit: { $name }.
marks-activity-none = Gut, keine. { COMMAND("marks") } hat sie, wann immer du magst.
marks-score-wanted =
    { $name }: Wie geht das zurzeit?
    0 ist gar nicht, { $best } so gut wie je.
marks-score-unclear = Eine ganze Zahl von 0 bis { $best }; { $best } ist so gut wie je.
marks-score-none = { $name }: noch kein Wert.
marks-score = { $score } ({ $day })
marks-test-calf-raises = Wadenheben:
marks-test-step-downs = Step-downs in { $step_downs_s } s:
marks-test-balance = Einbeinstand:
marks-test-none = noch keiner.
marks-sides =
    { $left ->
        [none] { $right ->
            [none] { "" }
           *[told] rechts { $right }
        }
       *[told] { $right ->
            [none] links { $left }
           *[told] links { $left }, rechts { $right }
        }
    } ({ $day })
marks-side = { $seconds ->
        [yes] { $count } s
       *[no] { $count }
    }
marks-wanted-calf-raises = Wadenheben, ein Bein nach dem anderen
marks-wanted-step-downs = Step-downs, ein Bein nach dem anderen
marks-wanted-balance = Einbeinstand, ein Bein nach dem anderen
marks-how-calf-raises = Fingerspitzen an der Wand, Ferse ganz hinauf, in gleichem Tempo. Zähl, was sauber gelingt; hör auf, bevor es wehtut.
marks-how-step-downs = Von einer niedrigen Stufe mit der anderen Ferse den Boden antippen und wieder hinauf. Zähl, was in { $step_downs_s } s sauber gelingt; hör auf, bevor es wehtut.
marks-how-balance = Augen offen, neben einer Wand. Zähl die Sekunden, bis der andere Fuß den Boden berührt.
marks-sides-wanted = Was hat jede Seite geschafft? Links vor rechts, etwa „22 links 25 rechts“ oder „22 25“.
marks-sides-unclear = Eine Zahl für jede Seite, etwa „22 links 25 rechts“. Eine Seite allein genügt.
marks-calm-days = Selbsttests sind für ruhige Tage: keiner, der wehtut, keiner nach einer schmerzhaften Einheit oder Pause, keiner, bevor seine Übung in deinem Plan dran ist.
marks-unclear = Etwa „meine Tätigkeit ist Treppe runter“, „Treppe runter 6“ oder „Wadenheben 22 links 25 rechts“.

## Buttons

marks-button-all = Was ich messe
marks-button-name = Tätigkeit nennen
marks-button-another = Andere Tätigkeit
marks-button-score = Wert eintragen
marks-button-none = Nein, danke
marks-button-later = Jetzt nicht
marks-button-calf-raises = Wadenheben
marks-button-step-downs = Step-downs
marks-button-balance = Einbeinstand
