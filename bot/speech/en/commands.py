"""What each command does, in a line that fits a platform's menu."""

from bot.content.commands import Command, CommandGroup

GROUPS = {
    CommandGroup.TRAINING: "Training",
    CommandGroup.PLANNING: "Planning",
    CommandGroup.KNOWING: "Knowing",
    CommandGroup.SAFETY: "Safety",
    CommandGroup.TOGETHER: "Together",
    CommandGroup.YOURS: "You and me",
}

COMMANDS = {
    Command.TODAY: "today's session",
    Command.LOG: "note a session, also an earlier one",
    Command.CHECK: "the morning check",
    Command.WHY: "the rules behind today's number",
    Command.FIX: "correct a session",
    Command.UNDO: "take the last change back",
    Command.WEEK: "your week: plan, done, how it compares",
    Command.SCHEDULE: "days, hour, zone, quiet hours, reminders",
    Command.MATCH: "match days and minutes played",
    Command.PAUSE: "time off: ill, away, exams",
    Command.RESUME: "end a pause early",
    Command.KIT: "what you pull, where, and the pull test",
    Command.ASK: "questions people ask",
    Command.VIDEOS: "the six short videos",
    Command.CREDITS: "whose ideas and studies these are",
    Command.HELP: "this list",
    Command.SQUAD: "your squad: join, share, leave; in a group, set it up",
    Command.BOARD: "for coaches: how the squad stands",
    Command.SCREEN: "the safety questions again",
    Command.CLEARED: "say that a professional has checked you",
    Command.START: "begin, or begin again",
    Command.SETTINGS: "how I talk to you",
    Command.LANGUAGE: "English or Spanish",
    Command.UNITS: "kg or lb, metres or yards",
    Command.NUDGES: "how much unasked advice you get",
    Command.LINK: "one log on Telegram and Discord",
    Command.UNLINK: "take an app off your log",
    Command.CONSENT: "see or withdraw your consent",
    Command.PRIVACY: "what I keep",
    Command.DELETE: "erase everything about you",
    Command.CANCEL: "leave the open question",
}
