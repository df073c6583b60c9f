### Everything that is kept, as a file.

export-file =
    Hier ist alles, was ich von dir habe, in einer Datei. Sie sagt, was du mir über deinen Körper erzählt hast: Bewahr sie auf, wo nur du hinschaust.
    Die Tabellen darin öffnet jede Tabellenkalkulation. README.txt sagt, was was ist.
export-sessions =
    Hier sind deine Einheiten als Tabelle, eine Zeile für jede Folge gleicher Sätze. Jede Tabellenkalkulation öffnet sie; sie sagt, was du mir über deinen Körper erzählt hast.
    { COMMAND("export") } allein bringt deine Morgenwerte und alles andere, was ich habe.
export-document =
    Hier ist alles, was ich von dir habe, als ein Dokument für Programme; ich lese es auch wieder ein. Es sagt, was du mir über deinen Körper erzählt hast: Bewahr es auf, wo nur du hinschaust.
export-failed = Die Datei ließ sich gerade nicht erstellen. Geändert hat sich nichts; { COMMAND("export") } versucht es noch einmal.
export-refused = Diese App nimmt die Datei nicht. Geändert hat sich nichts; { COMMAND("export") } geht auch in deinen anderen Apps.
export-readme =
    Sled Coach: alles, was über dich gespeichert ist, Stand { $day }.

    sled-coach.json
      Alles: was du mir über dich gesagt hast, deine Einheiten und Morgen, Erinnerungen,
      die Apps, in denen ich dich kenne, und was deine Mannschaften von dir haben.
      Für Programme gemacht; Sled Coach liest es wieder ein.

    sessions.csv
      Deine Einheiten, eine Zeile für jede Folge gleicher Sätze. Meter, Kilogramm und
      Sekunden; entered_... ist, was du geschrieben hast, in deiner Einheit.
      Schmerz und Anstrengung gehen von 0 bis 10.

    mornings.csv
      Deine Morgen, je eine Zeile.

    Zeiten, die auf Z enden, sind Weltzeit (UTC); local_date ist der Tag, wie du ihn hattest.
    Eine Zelle, die wie eine Formel beginnen würde, hat ein ' davor.
    Wer diese Datei hat, kann alles darin lesen. Lösch sie, wo du sie nicht mehr brauchst.
