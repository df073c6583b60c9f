"""The commands by name, and the groups the help shows them in."""

from enum import StrEnum


class Command(StrEnum):
    """A command as it is typed, without the slash."""

    START = "start"
    TODAY = "today"
    LOG = "log"
    CHECK = "check"
    WHY = "why"
    WEEK = "week"
    MATCH = "match"
    SCHEDULE = "schedule"
    PAUSE = "pause"
    RESUME = "resume"
    KIT = "kit"
    ASK = "ask"
    VIDEOS = "videos"
    SETTINGS = "settings"
    LANGUAGE = "language"
    UNITS = "units"
    NUDGES = "nudges"
    UNDO = "undo"
    FIX = "fix"
    CANCEL = "cancel"
    SCREEN = "screen"
    CLEARED = "cleared"
    CREDITS = "credits"
    SQUAD = "squad"
    BOARD = "board"
    HELP = "help"
    CONSENT = "consent"
    PRIVACY = "privacy"
    DELETE = "delete"
    LINK = "link"
    UNLINK = "unlink"


class CommandGroup(StrEnum):
    TRAINING = "training"
    PLANNING = "planning"
    KNOWING = "knowing"
    SAFETY = "safety"
    TOGETHER = "together"
    YOURS = "yours"
