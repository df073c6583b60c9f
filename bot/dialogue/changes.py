"""What is kept of somebody, and what a step may change of it.  All values."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.archive.brought import Waiting
from bot.contract import Platform
from bot.dialogue.state import Apart, Dialogue
from bot.errors import NeedsLog
from bot.rules.live import Live
from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.records import Athlete


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that is known of one athlete at one moment."""

    id: str
    athlete: Athlete = Athlete()
    log: Log = Log()
    dialogue: Dialogue = Dialogue()


class _Unread(Log):
    """Stands for a log that was left where it is: whoever turns a page needs no more of it.

    What is decided without a log must neither need nor write one.  That is not left to whoever
    writes a story: to look into this one raises `NeedsLog`, and the act is decided anew with it.
    """

    __slots__ = ()

    def __getattribute__(self, name: str) -> Any:
        if name in ("entries", "checks"):
            raise NeedsLog("an act was taken to need no log, and looks into it")
        return object.__getattribute__(self, name)

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


UNREAD: Log = _Unread()


@dataclass(frozen=True, slots=True)
class Filed:
    """The athlete's file now reads so."""

    athlete: Athlete


@dataclass(frozen=True, slots=True)
class Wrote:
    """An entry is added, or takes the place of the one with its id."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class Struck:
    """An entry is taken out of the log (undo brings it back)."""

    entry: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A morning's answers are noted, in place of that day's earlier ones."""

    check: Check


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A morning's answers are taken out."""

    day: date


@dataclass(frozen=True, slots=True)
class Awaits:
    """What a file held waits for a yes; what waited before does no more."""

    waiting: Waiting


@dataclass(frozen=True, slots=True)
class LetGo:
    """What waited for a yes does no more."""


@dataclass(frozen=True, slots=True)
class TookIn:
    """Sessions and mornings of a file are added, all by one import."""

    name: str
    entries: tuple[Entry, ...]
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class TookOut:
    """All that an import brought is taken out again."""

    name: str


@dataclass(frozen=True, slots=True)
class Lived:
    """The session under way is at this point now; None: none is under way."""

    live: Live | None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Everything about the athlete is erased for good."""


@dataclass(frozen=True, slots=True)
class CodeMade:
    """A code opens this log until then; any earlier one no longer does."""

    digest: str
    until: datetime


@dataclass(frozen=True, slots=True)
class CodesVoid:
    """No code opens this log any more."""


@dataclass(frozen=True, slots=True)
class CodeSpent:
    """That code, whoever made it, opens nothing any more."""

    digest: str


@dataclass(frozen=True, slots=True)
class CodeMissed:
    """A code was brought, or a button pressed, that opens nothing; by which delivery."""

    delivery: str


@dataclass(frozen=True, slots=True)
class BecameOne:
    """This athlete turns out to be that one, by a code; what follows it changes that one."""

    other: Snapshot
    digest: str
    apart: Apart


@dataclass(frozen=True, slots=True)
class Detached:
    """The account of an app is no longer this athlete's, but of somebody new; None: nobody's."""

    app: Platform
    to: Snapshot | None = None


Linking = CodeMade | CodesVoid | CodeSpent | CodeMissed | BecameOne | Detached
"""What concerns the accounts of an athlete rather than their file or log."""

Bringing = Awaits | LetGo
"""What concerns a file that somebody sent and has not said yes to."""

Change = (
    Filed
    | Wrote
    | Struck
    | Checked
    | Unchecked
    | TookIn
    | TookOut
    | Lived
    | Forgotten
    | Linking
    | Bringing
)
