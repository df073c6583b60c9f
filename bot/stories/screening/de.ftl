# Reviewed by: nobody yet (no native clinician has read the safety texts of this language)

### Red flags: asked about, raised, cleared.

## Buttons

screening-button-limits = Ich habe Vorgaben bekommen
screening-flag-button-chest-or-fainting = Brust, Ohnmacht, Atemnot
screening-flag-button-calf = Wade dick, warm, schmerzhaft
screening-flag-button-acute-injury = Verletzt, letzte 7 Tage
screening-flag-button-giving-way = Knie oder Knöchel knickt weg
screening-flag-button-locked = Knie blockiert
screening-flag-button-cannot-bear-weight = Geschwollen, trägt nicht
screening-flag-button-hot-joint-or-fever = Gelenk heiß und rot, Fieber
screening-flag-button-night-pain = Schmerz nachts oder in Ruhe
screening-flag-button-numbness = Taub, Kribbeln, schwach
screening-flag-button-surgery-or-fracture = Operation oder Bruch
screening-flag-button-heart = Herz oder Blutdruck
screening-flag-button-dizziness-or-falls = Schwindel, Ohnmacht, Stürze
screening-flag-button-pregnancy = Schwanger, frisch entbunden
screening-flag-button-unwell-today = Heute nicht wohl
screening-flag-button-feet-or-bones = Taube Füße, Blut, Knochen
screening-flag-button-other-condition = Krankheit oder Medikament
screening-flag-button-other = Etwas anderes
screening-health-button-heart-or-blood-pressure = Herz, Blutdruck, Schlaganfall
screening-health-button-chest-or-breath = Brust oder Atmung
screening-health-button-dizziness-or-falls = Schwindel, Ohnmacht, Stürze
screening-health-button-condition-or-medicine = Krankheit oder Medikament
screening-health-button-pregnancy = Schwanger, frisch entbunden
screening-health-button-operation-or-fracture = Operation, Bruch, Spritze
screening-health-button-supervised-only = Sport nur unter Aufsicht
screening-health-button-told-to-avoid = Etwas soll ich meiden
screening-health-button-feet-or-bones = Taube Füße, Blutverdünner
screening-health-button-unwell-today = Heute krank oder Fieber
screening-flag-chest-or-fainting = Brustschmerz, Ohnmacht, Schwindel oder starke Atemnot
screening-flag-calf = Wade oder Bein geschwollen, schmerzhaft, warm oder verfärbt
screening-flag-acute-injury = eine Verletzung in den letzten 7 Tagen oder ein Knall im Gelenk
screening-flag-giving-way = Wegknicken in Knie oder Knöchel
screening-flag-locked = ein blockiertes Knie, das sich nicht beugen oder strecken lässt
screening-flag-cannot-bear-weight = ein stark geschwollenes, verformtes oder nicht belastbares Gelenk
screening-flag-hot-joint-or-fever = ein heißes, rotes Gelenk, Fieber oder Schüttelfrost
screening-flag-night-pain = Schmerz nachts oder in Ruhe, egal was du tust
screening-flag-numbness = Taubheit, Kribbeln oder Schwäche in einem Bein
screening-flag-surgery-or-fracture = eine Operation, ein Bruch oder eine Gelenkspritze vor Kurzem
screening-flag-heart = Beschwerden mit Herz, Blutdruck oder Atmung
screening-flag-dizziness-or-falls = Schwindel, Ohnmacht oder Stürze
screening-flag-pregnancy = eine Schwangerschaft oder eine Geburt in den letzten 6 Monaten
screening-flag-unwell-today = Unwohlsein oder Krankheit heute
screening-flag-feet-or-bones = taube Füße, Blutverdünner oder etwas an Knochen oder Gelenken
screening-flag-other-condition = eine chronische Krankheit, ein Medikament oder ein ärztlicher Rat
screening-flag-under-13 = dein Alter
screening-flag-no-guardian = das Ja von Eltern oder Vormund
screening-flag-severe-pain = Schmerz von { $no_start_pain } oder mehr beim Gehen, in Ruhe oder morgens
screening-flag-moderate-pain = Schmerz von { $locked_pain } oder { $most_locked_pain } beim Gehen, in Ruhe oder morgens
screening-flag-vehicle = ein Fahrzeug ziehen
screening-flag-needs-support = was du mir erzählt hast
screening-flag-urgent-unanswered = die noch offenen Sicherheitsfragen
screening-flag-health-unanswered = die noch offenen Gesundheitsfragen
screening-card-urgent =
    <b>Trifft jetzt etwas davon zu?</b>
    Hak an, was passt, dann Fertig.
screening-card-joint =
    <b>Und etwas davon in den letzten zwei Wochen?</b>
    Hak an, was passt, dann Fertig.
screening-card-joint-since =
    <b>Und etwas davon, seit es untersucht wurde?</b>
    Hak an, was passt, dann Fertig.
screening-card-health =
    <b>Und ganz allgemein, trifft etwas davon zu?</b>
    Operation: letztes Jahr. Bruch oder Spritze: letzte 12 Wochen. Geburt: letzte 6 Monate. Stürze: letztes Jahr.
    Hak an, was passt, dann Fertig.
screening-card-misheard = Bitte nimm hier die Knöpfe, oder schreib „nichts davon“, wenn nichts passt.
screening-further-other = <b>Ist es heftig?</b>
screening-further-calf = <b>Bist du auch kurzatmig, hast Schmerzen in der Brust oder hustest Blut?</b>
screening-further-giving-way = <b>Fing das mit einer Verletzung an?</b>
screening-further-numbness = <b>Ist es auch zwischen den Beinen, oder ist mit Blase oder Darm etwas anders?</b>
screening-yes-or-no-wanted = Bitte ein Ja oder ein Nein. „Nein“ ist in Ordnung, wenn es das nicht ist.
screening-emergency = <b>Hör auf und hol sofort Hilfe: Wähl den örtlichen Notruf.</b>
screening-stopped-emergency =
    <b>Ich höre hier auf.</b>
    Was du beschreibst ({ $plain }), gehört heute ärztlich angesehen. Ist es jetzt da oder kommt es wieder: Wähl den örtlichen Notruf.
    Was es ist, kann ich nicht sagen.
    Dein Plan ruht und ist sicher. Sag mir, wenn es jemand angesehen hat: { COMMAND("cleared") }
screening-stopped-urgent =
    <b>Ich höre hier auf.</b>
    Was du beschreibst ({ $plain }), muss heute jemand vom Fach ansehen: Notfallpraxis oder ärztlicher Bereitschaftsdienst genügen.
    Was es ist, kann ich nicht sagen.
    Dein Plan ruht und ist sicher. Sag mir, wenn es jemand angesehen hat: { COMMAND("cleared") }
screening-stopped-refer =
    <b>Ich höre hier auf.</b>
    Was du beschreibst ({ $plain }), muss jemand vom Fach ansehen, bevor du wieder trainierst.
    Was es ist, kann ich nicht sagen.
    Dein Plan ruht und ist sicher. Sag mir, wenn es jemand angesehen hat: { COMMAND("cleared") }
screening-stopped-clearance =
    <b>Bevor wir anfangen, brauche ich ein Ja vom Fach. Der Grund: { $plain }.</b>
    Es braucht { $whose }. Dein Plan wartet und ist sicher. Sag mir, wenn du es hast: { COMMAND("cleared") }
screening-stopped-decline = { screening-stopped-refer }
screening-several-emergency =
    <b>Ich höre hier auf.</b>
    Was du beschreibst, gehört heute ärztlich angesehen. Ist es jetzt da oder kommt es wieder: Wähl den örtlichen Notruf.
    Was es ist, kann ich nicht sagen.
    Dein Plan ruht und ist sicher. Sag mir, wenn es jemand angesehen hat: { COMMAND("cleared") }
screening-several-urgent =
    <b>Ich höre hier auf.</b>
    Was du beschreibst, muss heute jemand vom Fach ansehen: Notfallpraxis oder ärztlicher Bereitschaftsdienst genügen.
    Was es ist, kann ich nicht sagen.
    Dein Plan ruht und ist sicher. Sag mir, wenn es jemand angesehen hat: { COMMAND("cleared") }
screening-several-refer =
    <b>Ich höre hier auf.</b>
    Was du beschreibst, muss jemand vom Fach ansehen, bevor du wieder trainierst.
    Was es ist, kann ich nicht sagen.
    Dein Plan ruht und ist sicher. Sag mir, wenn es jemand angesehen hat: { COMMAND("cleared") }
screening-several-clearance = { screening-stopped-clearance }
screening-several-decline = { screening-several-refer }
screening-session-kept = Die Einheit, von der du erzählt hast, ist aufgeschrieben.
screening-until-well = { $well_days ->
        [1] Erst einmal ausruhen. Geht es dir einen ganzen Tag lang gut, sag es mir: { COMMAND("cleared") }
       *[other] Erst einmal ausruhen. Geht es dir { WORD($well_days) } ganze Tage lang gut, sag es mir: { COMMAND("cleared") }
    }
screening-paused = Dein Plan ruht und ist sicher. Sag mir, wenn es jemand angesehen hat: { COMMAND("cleared") }
screening-who-cleared = Hat es jemand angesehen ({ $plain }) und gesagt, dass solches Training in Ordnung ist? Es braucht { $whose }. Wer war es?
screening-role-wanted = Gut, dass jemand draufgeschaut hat. Hier ({ $plain }) braucht es { $whose }, weil erst ein paar Ursachen ausgeschlossen sein müssen.
screening-whose-doctor = ein ärztliches Ja
screening-whose-clinician = das Ja von Arzt, Hebamme oder Physio
screening-whose-professional = das Ja von Arzt, Physio oder einer anderen Fachperson, die dich kennt
screening-look-wanted = Jetzt, da es passiert ist ({ $plain }), muss es ärztlich angesehen werden: Ab { $day } zählt es. Dein Plan wartet und ist sicher. Sag mir dann Bescheid: { COMMAND("cleared") }
screening-when-cleared = An welchem Tag? Tipp drauf oder schreib einen, zum Beispiel letzten Montag.
screening-day-wanted = Ich brauche einen Tag, der schon war, zum Beispiel gestern oder Montag.
screening-day-wanted-after = Es muss gewesen sein, nachdem du es mir gesagt hast: ab { $day }. Kommt das noch, sag es mir danach: Dein Plan wartet.
screening-cleared = Schön zu hören. Ich habe notiert, wer und wann, sonst nichts.
screening-return-from-the-walk = Du fängst wieder beim Gehen ohne Last an. So ist es in jedem Plan danach ({ $plain }).
screening-return-walks-and-light = Es geht weiter mit Gehen und leichten Zügen, nicht darüber hinaus, mit Schuhen. So ist es in jedem Plan ({ $plain }).
screening-return-as-after-a-hold = Du machst weiter wie nach einer Pause ({ $plain }): nach einem ruhigen Morgen, mindestens eine Stufe tiefer.
screening-return-never-barefoot = Mit dem Gewicht geht es weiter wie bisher. Die Schuhe bleiben an, so ist es hier in jedem Plan ({ $plain }).
screening-return-as-cleared = Du machst weiter, wie es dir erlaubt wurde. Gab es eine Grenze? Sag sie mir, dann halte ich mich daran.
screening-nothing-to-clear = Es steht dir nichts im Weg. { COMMAND("today") } zeigt die Einheit.
screening-changed-asked = Alle { WORD($screen_weeks) } Wochen kurz gefragt: Seit dem letzten Mal neue Beschwerden, Verletzung, Krankheit, Medikament oder Operation?
screening-screened-clean = Danke, es steht nichts im Weg.
screening-card-skipped-urgent = Ohne diese Antworten kann ich keine Einheit planen. Du kannst sie später geben.
screening-card-skipped-joint = { screening-card-skipped-urgent }
screening-card-skipped-health = Ohne diese Antworten plane ich nur Gehen, ohne Gewicht. { COMMAND("screen") } fragt noch einmal.
screening-button-well-again = { $well_days ->
        [1] Seit einem Tag wieder wohl
       *[other] Seit { WORD($well_days) } Tagen wieder wohl
    }
screening-no-session = Vorerst keine Einheit. Du hast mir davon erzählt: { $told }. Dazu braucht es erst ein Wort vom Fach. Dein Plan ruht und ist sicher; sag mir, wenn es jemand angesehen hat.
screening-no-session-today = Heute keine Einheit. Kümmere dich erst um dich; dein Plan ist sicher.
screening-questions-open = Die Sicherheitsfragen sind noch offen. Danach plane ich die nächste Einheit.
screening-mistake-gone = Zurückgenommen: Davon ist nichts gespeichert.
screening-button-mistake = Aus Versehen getippt
