"""One log in several apps: codes, accounts, where reminders go."""

from dataclasses import dataclass
from enum import StrEnum


class App(StrEnum):
    """Where an athlete writes to the coach; the platforms under the names that contents use."""

    TERMINAL = "terminal"
    TELEGRAM = "telegram"
    DISCORD = "discord"


class LinkLabel(StrEnum):
    """Buttons of this story."""

    RECALL = "link.recall"
    NEW_CODE = "link.new_code"
    JOIN = "link.join"
    NOT_MINE = "link.not_mine"


@dataclass(frozen=True, slots=True)
class RemindOn:
    """Reminders go to this app, as a button; `ticked`: they do so now."""

    app: App
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class UnlinkFrom:
    """Take an app's account off the log, as a button."""

    app: App


@dataclass(frozen=True, slots=True)
class CodeGiven:
    """A code, as `spelled`, opens this log, once, for so many minutes; made in the app `here`."""

    spelled: str
    minutes: int
    here: App


@dataclass(frozen=True, slots=True)
class JoinAsked:
    """Become one with the log that the code opens?

    `there` sessions are in it, in these `apps`; `here` are in the asker's own, on `shared` days
    both have one.  `has_file`: the asker has answers of their own on file.
    """

    apps: tuple[App, ...]
    there: int
    here: int = 0
    shared: int = 0
    has_file: bool = False


@dataclass(frozen=True, slots=True)
class AccountsShown:
    """The apps of this log, and the one that reminders go to.

    `sessions` is how many are in the log now that another app has just joined it, None where
    none has.
    """

    apps: tuple[App, ...]
    home: App
    sessions: int | None = None


@dataclass(frozen=True, slots=True)
class UnlinkedHere:
    """The account that reads this is off the log, which stays with the `others`."""

    app: App
    others: tuple[App, ...]


LinkContent = CodeGiven | JoinAsked | AccountsShown | UnlinkedHere
