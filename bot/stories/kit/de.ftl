### What is pulled, where, and the pull test.

kit-equipment-sled = Schlitten
kit-equipment-treadmill-off = Laufband, ausgeschaltet
kit-equipment-tyre = Reifen
kit-equipment-band = Band
kit-equipment-partner = Partner mit Handtuch
kit-equipment-hill = Hügel
kit-equipment-wheeled = Schlitten mit Rädern oder Magnetbremse
kit-equipment-none = keine Ausrüstung, rückwärts gehen
kit-surface-gym-turf = Kunstrasen im Studio
kit-surface-turf-3g = Kunstrasenplatz
kit-surface-grass-dry = trockener Rasen
kit-surface-grass-wet = nasser Rasen
kit-surface-track = Laufbahn
kit-surface-rubber = Gummiboden im Studio
kit-surface-concrete = Asphalt oder Beton
kit-heading = { $equipment }, Boden: { $surface }
kit-empty = Leer: { $mass }.
kit-mass-unknown = Was er leer wiegt, weiß ich noch nicht.
kit-plates = Kleinstes Scheibenpaar: { $mass }.
kit-tested = Reibung { $friction }, aus deinem Zugtest.
kit-untested = Reibung { $friction }, wie für diesen Boden üblich. Mit einem Zugtest wird sie deine.
kit-bare-feet = { $safe ->
        [yes] Barfuß: Dieser Boden ist dafür sicher.
       *[no] Barfuß: nein, die Schuhe bleiben an.
    }
kit-bare-feet-wanted = Barfuß auf diesem Boden ({ $surface }): Ist er, wo du ziehst, sauber, trocken und weich, ohne Scheiben, Stollen oder Scharfes bei den Füßen? Im Zweifel nein.
kit-unclear-bare-feet = Da bitte ja oder nein. Im Zweifel nein: Die Schuhe bleiben an.
kit-shoes-stay-on = Die Schuhe bleiben an: Bei deinem Boden, deiner Ausrüstung oder dem, was du mir gesagt hast, ist barfuß vorerst nichts.
kit-tip-is-on = Der Schuhtipp kommt mit deiner Erinnerung, rechtzeitig zum Vorbereiten.
kit-tip-is-off = Der Schuhtipp selbst ist aus.
kit-hint = <small>Zum Ändern tippen, oder schreib: { COMMAND("kit", "Reifen") }, { COMMAND("kit", "nasser Rasen") }, { COMMAND("kit", "25 kg") }</small>
kit-chosen = Notiert: { $equipment }.
kit-look-out-sled = Seil oder Riemen von mindestens { $rope } und eine freie Bahn.
kit-look-out-treadmill-off =
    Stecker oder Schlüssel gezogen. Nie ein laufendes Band.
    Beide Hände an Handlauf oder Konsole, Lauffläche flach, verriegelt, falls klappbar.
    { $behind } frei hinter dir; keine Kinder oder Tiere in der Nähe.
    Schau in die Anleitung: Manche Hersteller verbieten es.
    Rücken zur Konsole, mit den Füßen das Band schieben.
kit-look-out-tyre =
    Nur draußen, an einem Seil von mindestens { $rope }.
    Prüf jedes Mal den Knoten.
kit-look-out-band =
    Prüf jedes Mal, ob das Band Risse hat und ob es fest hält.
    Um die Taille, nie um Knie oder Knöchel.
    Nie mehr als doppelt so lang ziehen: Es kann reißen.
kit-look-out-partner =
    Handtuch oder Band um deine Taille; dein Partner geht mit und bremst gleichmäßig.
    Macht ein Wort für Stopp aus.
kit-look-out-hill =
    Ein trockener, ebener Weg ohne Autos.
    Rückwärts hinauf, vorwärts und langsam hinunter; im Zickzack, wenn die Knie sich melden.
kit-look-out-wheeled = Schreib beim Eintragen die Einstellung dazu. Es zählt die Anstrengung, nicht das Kilo.
kit-look-out-none = Rückwärts gehen ist für sich schon ein ganzes Programm.
kit-on-surface = Notiert: { $surface }.
kit-note-best = Der beste Boden für einen Schlitten.
kit-note-ask-permission = Frag vorher: Kufen können dem Platz schaden.
kit-note-slippery = Rutschig: Schuhe bleiben an, kleine Schritte.
kit-note-sticks = Hier kann ein Schlitten haken und rucken; zieh sanft an.
kit-note-loud = Laut, und die Kufen nutzen ab. Nie barfuß.
kit-test-forgotten = Dein Zugtest gehörte zum Boden davor, also nehme ich den üblichen Wert für diesen.
kit-tyre-stays-outdoors = Ein Reifen bleibt draußen. Welchen Boden hast du draußen?
kit-load-changed = Scheiben heute: { $after } statt { $before }.
kit-load-same = Scheiben heute: weiter { $plates }.
kit-load-is = Scheiben heute: { $plates }.
kit-units-noted = Von jetzt an so: { $load }, { $distance }. Was du eingetragen hast, bleibt, wie es war.
kit-test-noted = Reibung { $friction } hier; gerechnet hatte ich mit { $usual }.
kit-test-dropped = Vergessen. Es gilt wieder die übliche Reibung: { $usual }.
kit-test-refused = { $reading } bei { $total } kann nicht stimmen: zwischen { $low } und { $high } wäre es. Zieh langsam und gleichmäßig, lies beim Ziehen ab und zähl den Schlitten mit. Noch einmal?
kit-nothing-weighed = Der Zugtest ist für Schlitten oder Reifen. Wähl einen unter Was ich ziehe: { COMMAND("kit") }
kit-unclear-equipment = Das konnte ich nicht zuordnen. Zum Beispiel: Schlitten, Reifen, Laufband aus, Hügel.
kit-unclear-surface = Den Boden kenne ich nicht. Zum Beispiel: trockener Rasen, Laufbahn, Beton.
kit-unclear-mass = Ich brauche das Leergewicht, { $least } bis { $most }, zum Beispiel 25 kg oder 55 lb.
kit-unclear-plates = Ich brauche dein kleinstes Scheibenpaar, { $least } bis { $most }.
kit-unclear-reading = Ich brauche die Zahl der Waage, etwa 15 kg.
kit-unclear-total = Ich brauche Schlitten und Scheiben zusammen, nicht weniger als den Schlitten, etwa 40 kg.
kit-beside-wanted = Was ist für den Vorwärtsteil noch zur Hand? Tipp an, was da ist; eine Stufe und eine Wand setze ich voraus.
kit-equipment-wanted = Was ziehst du?
kit-surface-wanted = Auf welchem Boden?
kit-mass-wanted-other = Was wiegt der Schlitten leer? Tipp drauf oder schreib es: 25 kg
kit-mass-wanted-tyre = Was wiegt der Reifen? Tipp drauf oder schreib es. Ein Autoreifen hat etwa 10 kg.
kit-plate-step-wanted = Was wiegen die kleinsten zwei Scheiben zusammen? Tipp drauf oder schreib es: 2,5 kg
kit-reading-wanted =
    Zugtest: Häng eine Kofferwaage an den Riemen des beladenen Schlittens.
    Zieh { $distance } gleichmäßig und lies ab, während er sich bewegt.
    Was zeigte die Waage? Zum Beispiel: 15 kg
kit-total-wanted = Und Schlitten und Scheiben zusammen? Tipp drauf oder schreib es: 40 kg
kit-form-title = Zugtest
kit-form-field-empty = Was der Schlitten leer wiegt
kit-form-field-reading = Was die Waage zeigte
kit-form-field-total = Schlitten und Scheiben zusammen
kit-form-hint-empty = Ohne Scheiben, zum Beispiel 25 kg oder 55 lb.
kit-form-hint-reading = Kofferwaage an den Riemen, { $distance } gleichmäßig ziehen, dabei ablesen.
kit-form-hint-total = Was du im Test gezogen hast, zum Beispiel 40 kg.
kit-from-now-on = Ab jetzt ziehst du das: { $equipment }?
kit-weighs = Er wiegt leer { $mass }?
kit-on-this-floor = Ab jetzt auf diesem Boden: { $surface }?
kit-you-weigh = Du wiegst jetzt { $mass }?
kit-body-mass = Dein Gewicht: { $mass }.
kit-body-mass-wanted = Was wiegst du? Schreib es, zum Beispiel 75 kg oder 165 lb.
kit-unclear-body-mass = Ich brauche dein Gewicht, { $least } bis { $most }, zum Beispiel 75 kg oder 165 lb.

## Buttons

kit-button-equipment = Was ich ziehe
kit-button-surface = Boden
kit-button-mass = Leergewicht
kit-button-plates = Kleinste Scheiben
kit-button-pull-test = Zugtest
kit-button-bare-feet = Barfuß?
kit-button-tip-on = Schuhtipp an
kit-button-forget = Test vergessen
kit-button-in-pounds = In lb
kit-button-in-kilograms = In kg
kit-button-in-yards = In Yards
kit-button-in-metres = In Metern
kit-button-beside = Auch zur Hand
kit-button-kettlebell = Kettlebell
kit-button-ball = Ball
kit-button-pitch = Platz
kit-button-today = Einheit von heute
kit-button-sled = Schlitten
kit-button-treadmill-off = Laufband, aus
kit-button-tyre = Reifen
kit-button-band = Band
kit-button-partner = Partner
kit-button-hill = Hügel
kit-button-wheeled = Schlitten auf Rädern
kit-button-none = Nichts
kit-button-gym-turf = Kunstrasen im Studio
kit-button-turf-3g = Kunstrasenplatz
kit-button-grass-dry = Trockener Rasen
kit-button-grass-wet = Nasser Rasen
kit-button-track = Laufbahn
kit-button-rubber = Gummiboden im Studio
kit-button-concrete = Asphalt oder Beton
kit-at-hand = Ab jetzt zur Hand: { $things }?
kit-smallest-plates = Dein kleinstes Scheibenpaar: { $mass }?
