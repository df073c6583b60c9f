### The morning check.

morning-pain-this-morning = Morgencheck: Schmerz im Gelenk jetzt, 0-10?
morning-neutral = Morgencheck: Wie fühlt es sich jetzt an, 0-10? 0 ist gar nichts.
morning-anything-new = Seit der letzten Einheit etwas davon: neue Schwellung, Wegknicken, Blockieren?
morning-check-noted = { $pain ->
        [none] Notiert.
       *[told] { $of_morning ->
            [yes] Notiert: heute Morgen { $pain }.
           *[no] Notiert: Gelenkschmerz { $pain }.
        }
    }
morning-elsewhere-noted = Notiert: Schmerz { $pain } in einem Gelenk, das du nicht beobachtest. Er zählt für die letzte Einheit, nicht für deinen Morgen.
morning-after-noted = Notiert: Schmerz { $pain } nach der Einheit.
morning-daily-noted = Notiert: Schmerz { $pain } im Alltag. Er zählt für das, was kommt, nicht als Morgen.
morning-zone-green = Das ist ruhig: Die letzte Einheit hat gepasst.
morning-zone-amber1 = Etwas unruhig.
morning-zone-amber2 = Deutlich unruhig.
morning-zone-red = Das verlangt eine Pause, bis das Gelenk wieder ruhig ist.
morning-zone-unknown = Von der letzten Einheit fehlt noch etwas.
morning-swelling = Neue Schwellung: Die Einheiten pausieren mindestens bis { $earliest }. Lass es bitte ärztlich oder vom Physio ansehen, früher, wenn sie über { WORD($swollen_days) } Tage bleibt oder nach Verdrehen, Sturz oder Knall kam.
morning-misheard = Da brauche ich eine Zahl von 0 bis 10, zum Beispiel 2. 0 ist nichts.
morning-signs-misheard = Tipp an, was seit der letzten Einheit neu ist, oder schreib: nichts.
morning-taken-back = Zurückgenommen: der Morgen vom { $day }.
morning-told-taken-back = Zurückgenommen: was du am { $day } gesagt hast.
morning-as-it-was = { $day } bleibt bei Schmerz { $pain }: Eine Änderung senkt nichts. War es ein Versehen? { COMMAND("undo") } nimmt es zurück, dann sag es neu.
morning-passed = Der Morgen ist vorbei, darum lasse ich ihn offen. { COMMAND("check") } nimmt den von heute.

morning-left-unwatched = Gut, ich achte nicht darauf. Was du mir davon sagst, zählt trotzdem für seine Einheit.

## Buttons

morning-button-none = Nichts
morning-button-swelling = Neue Schwellung
morning-button-gave-way = Weggeknickt
morning-button-locked = Blockiert
morning-button-send = Das ist alles
morning-button-check = Morgencheck
