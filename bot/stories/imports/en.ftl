### Sessions from a file.

imports-how =
    Send me a file and I show what is in it before I take anything in: an export of mine, or one of Strong, Hevy or FitNotes. I read .csv, .json, .zip and .txt, up to { $largest_file_mb } MB.
    Of other exercises I take nothing. What comes in counts in your log, and raises no load. An export of mine brings what it says of you, too: I ask where that differs.
imports-form-title = A file for your log
imports-form-file = Your file
imports-form-hint = An export of mine, or of Strong, Hevy, FitNotes. Empty: what came in before.
imports-before-heading = Came in before:
imports-before = { $count ->
    [one] { $program }: 1 session, { $since }
   *[other] { $program }: { $count } sessions, { $since } to { $until }
}
imports-day = { $day } { $year }
imports-found = { $count ->
    [one] From { $program }: 1 session, { $since }.
   *[other] From { $program }: { $count } sessions, { $since } to { $until }.
}
imports-from = From { $program }.
imports-mornings = { $count ->
    [one] 1 morning.
   *[other] { $count } mornings.
}
imports-there = { $count ->
    [one] 1 is on file already.
   *[other] { $count } are on file already.
}
imports-there-other = { $count ->
    [one] 1 of those reads otherwise. What is on file stays.
   *[other] { $count } of those read otherwise. What is on file stays.
}
imports-others = { $count ->
    [one] 1 row of another exercise is left out.
   *[other] { $count } rows of other exercises are left out.
}
imports-unread = { $count ->
    [one] 1 line not read: { $lines }.
   *[other] { $count } lines not read: { $lines }.
}
imports-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
imports-line = line { $line } ({ $wrong })
imports-load = { $load } on { $day }
imports-high = { $count ->
    [one] { $loads } looks high beside the others.
   *[other] { $count } look high beside the others: { $loads }.
}
imports-loads-in-kg = The file names no unit of weight. I read kilograms, as you write them.
imports-loads-in-lb = The file names no unit of weight. I read pounds, as you write them.
imports-distances-in-m = It names no unit of distance either: I read metres, and kilometres below { $shortest_in_full }.
imports-distances-in-yd = It names no unit of distance either: I read yards, and miles below { $shortest_in_full }.
imports-raises-nothing = <small>They count in your log, and raise no load.</small>
imports-comes = Also in it, and not told here yet: { $parts }.
imports-differs = Told otherwise there than here: { $parts }.{ $asked ->
    [yes] { " " }I ask which stands.
   *[no] { "" }
}
imports-stops = Something in it stops you from training until somebody has looked at it. That holds here, too.
imports-younger = It tells a younger age than you did here. The younger one holds.
imports-joint-stays = What you told here of your joint is the more careful, so it stays, and so does your step.
imports-profile-unread = What it says of yourself can't be read; the sessions can.
imports-whose = From now on, whose word stands on { $parts }: that of the file, or what you told here?
imports-next-theirs = As in the file, next comes: { $what }
imports-next-mine = As here: { $what }
imports-whose-unclear = The file's, or yours of here?
imports-taken-over = As in the file from now on: { $parts }.
imports-profile-out = What I know of you reads as before.
imports-holding-stays = What holds you back stays: that is not undone.
imports-waits = What was in your file waits for a yes.
imports-lapsed = What you sent with earlier sessions is not in your log: it waited for a yes. Send it again, and I show it anew.
imports-take-or-leave = Take it in, or leave it?
imports-taken = { $count ->
    [one] 1 session is in your log.
   *[other] { $count } sessions are in your log.
}
imports-way-back = { COMMAND("import") } takes them out again, whenever you like.
imports-left = Then I leave it. Nothing has changed.
imports-gone = I no longer have what was in that file. Send it again, please. Nothing has changed.
imports-all-there = { $count ->
    [one] Nothing new: the session in that file is on file already.
   *[other] Nothing new: all { $count } of that file are on file already.
}
imports-none = There is no session in that file that I could take in. Nothing has changed.
imports-out = { $count ->
    [one] 1 is out of your log again. The file brings it back.
   *[other] { $count } are out of your log again. The file brings them back.
}
imports-out-already = Of that file nothing is left in your log. Send it again to bring it back.

## Several sessions in one message

imports-understood = { $count ->
    [0] This is what I understood:
    [one] I understood 1 session:
   *[other] I understood { $count } sessions:
}
imports-left-out = { $day }: left out
imports-told-high = { $count ->
    [one] { $loads }: that's a lot beside what was planned or pulled before. Is it right?
   *[other] { $count } loads are a lot beside what was planned or pulled before: { $loads }. Are they right?
}
imports-day-taken = { $count ->
    [one] On one of those days another session is on file. Yours on file stays.
   *[other] On { $count } of those days another session is on file. Those on file stay.
}
imports-would-amend = { $count ->
    [one] One is on file already. With what you say of it now it would read:
   *[other] { $count } are on file already. With what you say of them now they would read:
}
imports-amended = { $count ->
    [one] 1 session on file reads with it now.
   *[other] { $count } sessions on file read with it now.
}
imports-same-day = More than one on { $days }: I take each as a session of its own. If one was another day's, change your message.
imports-repeated = “{ $said }” is there more than once: I count it once.
imports-repeated-many = { $count } parts are there more than once: I count each once.
imports-unclear = { $count ->
    [one] One part is not clear, so I leave it aside:
   *[other] { $count } parts are not clear, so I leave them aside:
}
imports-part = “{ $said }” ({ $wrong })
imports-unclear-hint = Change your message, or send such a part again by itself.
imports-told-before = Nothing new: what you told is on file already.
imports-nothing-clear = I can't write any of that down yet. Nothing has changed.
imports-days-left-out = { $count ->
    [one] 1 day is noted as left out.
   *[other] { $count } days are noted as left out.
}
imports-message-gone = { $count ->
    [one] That message is gone. Its session is still in your log.
   *[other] That message is gone. Its { $count } sessions are still in your log.
}

## What is told of a person, inside a sentence

imports-of-you-programme = your step
imports-of-you-you = your profile
imports-of-you-joint = your joint
imports-of-you-kit = what you pull
imports-of-you-days = your days
imports-of-you-matches = your matches
imports-of-you-pauses = your pauses
imports-of-you-units = units
imports-of-you-language = language
imports-of-you-advice = advice
imports-of-you-calendar = your calendar
imports-of-you-marks = your activity and self-tests

## What is wrong with a line

imports-wrong-day = its day
imports-wrong-ahead = a day to come
imports-wrong-before-birth = before you were born
imports-wrong-load = its load
imports-wrong-distance = its distance
imports-wrong-seconds = its seconds
imports-wrong-effort = its effort
imports-wrong-pain = its pain
imports-wrong-pulls = its pulls
imports-wrong-minutes = its minutes
imports-wrong-no-load = no load told
imports-wrong-no-such-day = no such day
imports-wrong-twice = a repeat, counted as the same
imports-wrong-whole = not to be read

## Why nothing is taken

imports-refused-ending = I read .csv, .json, .zip and .txt: an export of mine, or one of Strong, Hevy or FitNotes. That file I left closed.
imports-refused-too-large = That file has more than { $largest_file_mb } MB, so I left it closed. Send it in parts, please.
imports-refused-away = I couldn't get hold of that file. Nothing has changed; please send it again.
imports-refused-empty = There is nothing in that file. Nothing has changed.
imports-refused-no-text = That is no text, whatever its name says. Nothing has changed.
imports-refused-no-table = There is no table in that file that I could read. Nothing has changed.
imports-refused-unknown-table = I don't know that table: I read my own, and those of Strong, Hevy and FitNotes. Nothing has changed.
imports-refused-twice = Columns of that table have the same name, so I can't tell which is right. Nothing has changed.
imports-refused-too-wide = That table has too many columns to be a training log. Nothing has changed.
imports-refused-too-long-cell = A cell of that table is too long, or a quote in it never ends. Nothing has changed.
imports-refused-too-many-rows = That table has more than { $most_rows } rows. Send it in parts, please. Nothing has changed.
imports-refused-too-many-sessions = That file has more than { $most_sessions } sessions. Send it in parts, please. Nothing has changed.
imports-refused-broken = That file is damaged or cut short. Nothing has changed; please send it again.
imports-refused-locked = That archive has a password. Send it without one, please. Nothing has changed.
imports-refused-packed = That archive holds more than a training log would. Send the table itself, please. Nothing has changed.
imports-refused-named = That archive points outside of itself, so I left it closed. Nothing has changed.
imports-refused-not-ours = That document is no export of mine. Nothing has changed.
imports-refused-newer = A newer Sled Coach wrote that export; this one can't read it yet. Nothing has changed.
imports-refused-no-sled = There is no sled work in that file that I know of. Nothing has changed.

## Buttons

imports-button-take = Take them in
imports-button-take-all = Take all
imports-button-without = { $count ->
    [one] Without that one
   *[other] Without those { $count }
}
imports-button-leave = Leave it
imports-button-theirs = As in the file
imports-button-mine = As here
imports-button-out = { $count ->
    [one] Take out 1 session
   *[other] Take out { $count } sessions
}
