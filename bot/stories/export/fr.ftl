### Everything that is kept, as a file.

export-file =
    Voici tout ce que je garde de toi, en un fichier. Il dit ce que tu m'as raconté de ton corps : garde-le à l'abri des regards.
    Ses tableaux s'ouvrent dans n'importe quel tableur. README.txt dit ce qui est quoi.
export-sessions =
    Voici tes séances en tableau, une ligne par groupe de tractions égales. N'importe quel tableur l'ouvre ; il dit ce que tu m'as raconté de ton corps.
    { COMMAND("export") } tout seul a tes matins et tout le reste.
export-document =
    Voici tout ce que je garde de toi, en un document pour programmes ; je sais le relire. Il dit ce que tu m'as raconté de ton corps : garde-le à l'abri des regards.
export-failed = Le fichier n'a pas pu être fait à l'instant. Rien n'a changé ; { COMMAND("export") } réessaie.
export-refused = Cette appli ne prend pas le fichier. Rien n'a changé ; { COMMAND("export") } marche aussi dans tes autres applis.
export-readme =
    Sled Coach : tout ce qui est gardé de toi, au { $day }.

    sled-coach.json
      Tout : ce que tu m'as dit de toi, tes séances et matins, les rappels,
      les applis où je te connais, et ce que tes équipes ont de toi. Fait pour des programmes ;
      Sled Coach sait le relire.

    sessions.csv
      Tes séances, une ligne par groupe de tractions égales. Mètres, kilos et secondes ;
      entered_... est ce que tu as écrit, dans ton unité. Douleur et effort vont de 0 à 10.

    mornings.csv
      Tes matins, une ligne chacun.

    Les heures qui finissent par Z sont en temps universel (UTC) ; local_date est le jour chez toi.
    Une cellule qui commencerait comme une formule a un ' devant.
    Quiconque a ce fichier peut tout y lire. Supprime-le là où tu n'en as plus besoin.
