### What if: what the next sessions would be, were something otherwise.

supposing-skipped = Wenn { $day } ausfällt
supposing-played = { $minutes ->
        [none] Wenn am { $day } ein Spiel ist
       *[told] Wenn du am { $day } { $minutes } min spielst
    }
supposing-moved = Wenn du die vom { $of } auf { $to } verschiebst
supposing-hurt = Wenn das Gelenk am Morgen vom { $day } bei { $pain } ist
supposing-hurt-in-session = Wenn der Schmerz in der Einheit vom { $day } auf { $pain } geht
supposing-pulled = Wenn du das machst, { $noted }
supposing-as-now = { $day }: { $then }, wie jetzt
supposing-away = Wenn du von { $since } bis { $until } aussetzt
supposing-instead = { $day }: { $then }, statt { $now }
supposing-new = { $day }: { $then }, wo jetzt nichts geplant ist
supposing-gone = { $day }: nichts, statt { $now }
supposing-no-difference = An den kommenden Einheiten würde sich nichts ändern.
supposing-next = Als Nächstes, { $day }: { $what }.
supposing-nothing-on = Am { $day } ist nichts geplant, also ändert sich nichts.
supposing-done-already = Die Einheit vom { $day } ist schon gemacht. Tut es weh, sag es mir.
supposing-only-so = Der Rest wie geplant und ruhig angenommen. Notiert ist nichts.
supposing-undone = { $until ->
        [none] Wenn du die Einheit vom { $since } ausgelassen hättest
       *[told] Wenn du alles von { $since } bis { $until } ausgelassen hättest
    }
supposing-had-played = { $minutes ->
        [none] Wenn am { $day } ein Spiel gewesen wäre
       *[told] Wenn du am { $day } { $minutes } min gespielt hättest
    }
supposing-had-hurt = Wenn das Gelenk am Morgen vom { $day } bei { $pain } gewesen wäre
supposing-had-hurt-in-session = Wenn der Schmerz am { $day } in der Einheit { $pain } gewesen wäre
supposing-had-pulled = Wenn du das gemacht hättest, { $noted }
supposing-planned = Im Plan steht { $day }: { $what }.
supposing-more = Das ist mehr. Es zählt hier, als fühlte es sich so leicht an wie gefragt, was nicht sein muss: „was, wenn die Anstrengung 9 ist“.
supposing-more-than-done = Das ist mehr, als du gemacht hast. Es zählt hier mit der Anstrengung, die du genannt hast.
supposing-nothing-done = { $until ->
        [none] Von { $since } ist nichts notiert, also ändert sich nichts.
       *[told] Von { $since } bis { $until } ist nichts notiert, also ändert sich nichts.
    }
supposing-what-can-be =
    Das kann ich nicht durchspielen. Nach den Regeln, mit denen ich plane, kann ich:
    eine ausgelassene Einheit („was, wenn ich { $day } auslasse“, „was, wenn ich letzten Donnerstag ausgelassen hätte“);
    eine verschobene, oder mit anderen Scheiben, Sätzen, anderer Anstrengung („was, wenn ich ohne Scheiben ziehe“);
    ein Spiel, einen Schmerz von 0 bis 10, freie Tage.

## Buttons

supposing-button-skip = Auslassen
supposing-button-match = Spiel eintragen
supposing-button-move = Verschieben
supposing-button-pause = Pause
