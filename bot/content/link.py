"""One log in several apps: codes, accounts, where reminders go."""

from dataclasses import dataclass
from datetime import datetime
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
class CodeRecalled:
    """No code opens this log any more."""


@dataclass(frozen=True, slots=True)
class BringACode:
    """There is nothing here to link yet; where a log is, `/link` gives a code."""


@dataclass(frozen=True, slots=True)
class CodeUnknown:
    """No such code, or its time is over."""


@dataclass(frozen=True, slots=True)
class CodesRefused:
    """Too many were wrong: none is taken until then."""

    until: datetime


@dataclass(frozen=True, slots=True)
class CodeOverheard:
    """Others could read the code, so it opens nothing any more."""


@dataclass(frozen=True, slots=True)
class OwnCode:
    """The code was made for this very log."""


@dataclass(frozen=True, slots=True)
class AppTaken:
    """That log has an account of this app already; there is one an app."""

    app: App


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
class NotJoined:
    """The two stay apart."""


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
class LinkedThere:
    """For the accounts that were there before: this app has been linked to the log."""

    app: App


@dataclass(frozen=True, slots=True)
class NothingLinked:
    """This is the only app of the log."""

    app: App


@dataclass(frozen=True, slots=True)
class UnlinkLater:
    """An account linked less than a day ago takes only itself off; `app` can do more."""

    app: App


@dataclass(frozen=True, slots=True)
class Unlinked:
    """An app is off the log; reminders go to `home`."""

    app: App
    home: App


@dataclass(frozen=True, slots=True)
class UnlinkedHere:
    """The account that reads this is off the log, which stays with the `others`."""

    app: App
    others: tuple[App, ...]


@dataclass(frozen=True, slots=True)
class EraseLater:
    """An account linked less than a day ago cannot erase what was there first; `app` can."""

    app: App


@dataclass(frozen=True, slots=True)
class ErasedHereToo:
    """Everything was erased, asked for in another app of theirs."""

    app: App


@dataclass(frozen=True, slots=True)
class ReachedHere:
    """Nobody can be reached in the app reminders went to; they come here from now on."""

    gone: App


LinkContent = (
    CodeGiven
    | CodeRecalled
    | BringACode
    | CodeUnknown
    | CodesRefused
    | CodeOverheard
    | OwnCode
    | AppTaken
    | JoinAsked
    | NotJoined
    | AccountsShown
    | LinkedThere
    | NothingLinked
    | UnlinkLater
    | Unlinked
    | UnlinkedHere
    | EraseLater
    | ErasedHereToo
    | ReachedHere
)
