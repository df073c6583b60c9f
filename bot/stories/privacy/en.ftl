### What is kept about somebody, why, who sees it, and for how long.

privacy-title = What I keep, and who sees it
privacy-in-short = What planning your sessions takes: no name, no photo, no birthday. { COMMAND("consent") } shows what you agreed to.
privacy-now =
    { $sessions ->
        [0] Now: no session yet
        [one] Now: one session
       *[other] Now: { $sessions } sessions
    }{ $mornings ->
        [0] { "" }
        [one] , one morning
       *[other] , { $mornings } mornings
    }, on { $apps }.
privacy-nobody = I show it to nobody else, unless you join a squad: see there.
privacy-leaves = The app you write in carries these messages, and they are not end-to-end encrypted there. Nothing else leaves, but days and hours by a calendar link you asked for; reminders never mention loads or how you feel.
privacy-runs = Whoever runs this coach keeps the database that it is in.
privacy-kept = Kept until you erase it ({ COMMAND("delete") }), or { $kept_months } months after your last word; I write to you before. Copies made before an update go after { $copies_days } days.
privacy-why = <b>Why:</b> { $told }
privacy-seen = <b>Who sees it:</b> { $told }
privacy-until = <b>How long:</b> { $told }

## Each kind

privacy-what-you = Birth year, body mass in whole numbers if you gave it, goal, how you train, a guardian's yes, language, units, time zone, which advice and videos you had.
privacy-why-you = so that doses, warnings and words fit you.
privacy-seen-you = only you are shown it.
privacy-until-you = until you change it, or all is erased.
privacy-what-body = The joint you watch and its usual morning, pain and mornings you tell, the activity you score in your own words, self-tests, safety answers with their dates, the limits a physio or doctor set you, and what you agreed to. Signs by their code, never a diagnosis.
privacy-why-body = it is health data: it decides what is safe to pull, and when to stop.
privacy-seen-body = you, and a squad's coach where you share your pain with them, until you stop.
privacy-until-body = while you consent. Taken back ({ COMMAND("consent") }), it is erased at once, with everything else.
privacy-what-training = Your sessions: day, sets, loads, effort, soreness, pain, your note, the plan you followed. Days and hours, matches, pauses, moved or skipped days, sled, floor and plates, what a calendar file told, and what is in a file or a list of sessions you send me.
privacy-why-training = your next session follows from them.
privacy-seen-training = you. A squad sees whether you are in, a coach what you share, who manages it your plates at the sled if you say so. Whoever has the link of your calendar sees days and hours.
privacy-until-training = until you take a session out, or all is erased. What is in such a file or list waits a day for your yes.
privacy-what-talk = What I asked last, what can be undone, when you last wrote, what I reminded you of, and messages that wait to be sent.
privacy-why-talk = so that nothing is lost, repeated or asked again.
privacy-seen-talk = only you are shown it.
privacy-until-talk = words until they are sent; that something was sent { $letters_days } days, the number of what came in { $deliveries_days }. Of what you write I keep what I note of it, not the message.
privacy-what-apps = The number of your account in each app, and of our chat there. Of a code that brings your log to another app, a fingerprint.
privacy-why-apps = so that I know you again and reach you.
privacy-seen-apps = you. The app itself knows that you write here.
privacy-until-apps = until you unlink it, or all is erased. Codes are good for minutes.
privacy-what-squads = In a squad you join: what you are called there, since when, whether you are of age, whether you are in, what you share with whom, and your place at the sled.
privacy-why-squads = so that it can train together.
privacy-seen-squads = everybody in it sees your name and whether you are in; a coach what you share: whether you train, load, effort, pain, each by itself. { COMMAND("squad") } shows and changes it.
privacy-until-squads = until you leave it, or all is erased.
privacy-what-erased = Once all of it is erased: a salted fingerprint of your account and the moment, no number and no name.
privacy-why-erased = so that an older copy that is put back erases you again.
privacy-seen-erased = whoever runs this coach, who cannot read you in it.
privacy-until-erased = as long as there may be copies.

## Buttons

privacy-button-you = About you
privacy-button-body = Your body
privacy-button-training = Your training
privacy-button-talk = Our chat
privacy-button-apps = Your apps
privacy-button-squads = Squads
privacy-button-erased = After erasing
privacy-button-out = All of it as a file
privacy-button-back = ‹ In short
