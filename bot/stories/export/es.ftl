### Todo lo que se guarda, en un archivo.

export-file =
    Aquí tienes todo lo que guardo de ti, en un archivo. Dice lo que me contaste de tu cuerpo: guárdalo donde solo mires tú.
    Las tablas se abren en cualquier hoja de cálculo. README.txt dice qué es cada cosa.
export-sessions =
    Aquí están tus sesiones como tabla, una línea por cada tanda de series iguales. La abre cualquier hoja de cálculo; dice lo que me contaste de tu cuerpo.
    { COMMAND("export") } a secas trae tus mañanas y todo lo demás que guardo.
export-document =
    Aquí está todo lo que guardo de ti, en un documento para programas; yo lo vuelvo a leer. Dice lo que me contaste de tu cuerpo: guárdalo donde solo mires tú.
export-failed = Ahora mismo no se pudo hacer el archivo. Nada ha cambiado; { COMMAND("export") } lo intenta otra vez.
export-refused = Esta app no acepta el archivo. Nada ha cambiado; { COMMAND("export") } también funciona en tus otras apps.
export-readme =
    Sled Coach: todo lo que se guarda de ti, a { $day }.

    sled-coach.json
      Todo: lo que me contaste de ti, tus sesiones y mañanas, los recordatorios,
      las apps en las que te conozco y lo que tus grupos tienen de ti. Está hecho
      para programas; Sled Coach lo vuelve a leer.

    sessions.csv
      Tus sesiones, una línea por cada grupo de series iguales. Metros, kilos y segundos;
      entered_... es lo que escribiste, en tu unidad. El dolor y el esfuerzo van de 0 a 10.

    mornings.csv
      Tus mañanas, una línea cada una.

    Las horas que acaban en Z son del horario mundial (UTC); local_date es el día que era para ti.
    Una celda que empezaría como una fórmula lleva un ' delante.
    Quien tenga este archivo puede leerlo todo. Bórralo donde ya no lo necesites.
