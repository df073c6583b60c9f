### What is read around the chat: the profile, the menu of commands, what may be typed with one.

front-short = A training coach for backward sled work: today's session, your log, the next load.
front-long =
    I coach backward sled training for players: what to do today, how heavy, and why.

    Tell me what you did in your own words, such as "3x20m 40kg rpe 4 pain 1", and I suggest the next session from what you logged.

    I am no doctor, and nothing I say is medical advice. Tap Start to begin; /privacy says what is kept.
front-log-this = Log this
front-out-of-reach = Discord lets me answer you, but not write to you first, so reminders can't reach you. To get them: share a server with me, open its Privacy Settings, allow direct messages, then send me a word in private. Everything else works as it is.
front-command-start = start
front-command-today = today
front-command-log = log
front-command-check = check
front-command-why = why
front-command-week = week
front-command-match = match
front-command-schedule = schedule
front-command-pause = pause
front-command-resume = resume
front-command-kit = kit
front-command-ask = ask
front-command-videos = videos
front-command-settings = settings
front-command-language = language
front-command-units = units
front-command-nudges = nudges
front-command-undo = undo
front-command-fix = fix
front-command-cancel = cancel
front-command-screen = screen
front-command-cleared = cleared
front-command-credits = credits
front-command-squad = squad
front-command-board = board
front-command-help = help
front-command-consent = consent
front-command-privacy = privacy
front-command-delete = delete
front-command-link = link
front-command-unlink = unlink
front-option-words = words
front-option-line-words = in your own words, such as 3x20m 40kg rpe 4
front-option-zone = zone
front-option-line-zone = the city you live in, or one near it
front-option-gear = gear
front-option-line-gear = what you pull, or on what
front-option-session = session
front-option-line-session = the one to correct, or its day, such as yesterday
front-option-question = question
front-option-line-question = what you would like to know
front-option-choice = choice
front-option-line-choice = what it is to be from now on
front-option-code = code
front-option-line-code = the code that /link gave you in your other app
front-gear-sled = sled
front-gear-treadmill-off = treadmill, switched off
front-gear-tyre = tyre
front-gear-band = band
front-gear-partner = partner
front-gear-hill = hill
front-gear-wheeled = wheels
front-gear-none = nothing
