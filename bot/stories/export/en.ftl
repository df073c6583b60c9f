### Everything that is kept, as a file.

export-file =
    Here is all I keep about you, in one file. It says what you told me about your body: keep it where only you look.
    The tables in it open in any spreadsheet. README.txt says what is what.
export-sessions =
    Here are your sessions as a table, a line for each run of equal pulls. Any spreadsheet opens it; it says what you told me about your body.
    { COMMAND("export") } alone has your mornings and all else I keep.
export-document =
    Here is all I keep about you, as one document for programs; I read it back in. It says what you told me about your body: keep it where only you look.
export-failed = The file could not be made just now. Nothing has changed; { COMMAND("export") } tries again.
export-refused = This app does not take the file. Nothing has changed; { COMMAND("export") } works in your other apps, too.
export-readme =
    Sled Coach: everything kept about you, as of { $day }.

    sled-coach.json
      All of it: what you told me about yourself, your sessions and mornings, reminders,
      the apps I know you in, and what your squads have of you. Made for programs;
      Sled Coach reads it back in.

    sessions.csv
      Your sessions, a line for each run of equal pulls. Metres, kilograms and seconds;
      entered_... is what you wrote, in your own unit. Pain and effort go from 0 to 10.

    mornings.csv
      Your mornings, a line each.

    Times that end in Z are world time (UTC); local_date is the day as you had it.
    A cell that would begin like a formula has a ' in front.
    Anybody who has this file can read all of it. Delete it where you no longer need it.
