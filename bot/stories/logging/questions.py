"""What was done: understood, questioned, written down, corrected, taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter
from typing import ClassVar

from bot.dialogue.question import A_MOMENT, Asking
from bot.reading.heard import Doubt, Entered
from bot.rules.log.done import Entry, Log
from bot.rules.log.records import Athlete
from bot.stories.logging.said import Field


@dataclass(frozen=True, slots=True)
class Draft:
    """A session not written down yet.

    `doubts` are still to be asked, the first one first.  `corrects` is the entry it takes the
    place of.  `is_sure` and `is_another` say that a load far above the usual, and a second
    session on one day, were confirmed; `has_no_sled` that no load belongs to the pulls.
    `load` was said while the pulls are not known yet.
    """

    entry: Entry
    doubts: tuple[Doubt, ...] = ()
    corrects: str | None = None
    is_sure: bool = False
    is_another: bool = False
    has_no_sled: bool = False
    load: Entered | None = None


class AskOfLogged(Asking):
    """A question about a session in the log: without that it asks nothing."""

    __slots__ = ()

    @property
    def of(self) -> str | None:
        """Return the entry that it is about; None where there is none."""
        raise NotImplementedError

    def is_moot(self, athlete: Athlete, log: Log) -> bool:
        return self.of is not None and all(one.id != self.of for one in log.entries)


class AskOfEntry(AskOfLogged):
    """One about a session that it names."""

    __slots__ = ()
    entry: str

    @property
    def of(self) -> str | None:
        return self.entry


class AskOfDraft(AskOfLogged):
    """One about a session that is not written down yet, and may take the place of another."""

    __slots__ = ()
    draft: Draft

    @property
    def of(self) -> str | None:
        return self.draft.corrects


_TOLD: dict[Field, Callable[[Entry], object]] = {
    Field.EFFORT: attrgetter("rpe"),
    Field.PAIN: attrgetter("pain_during"),
    Field.PAIN_NOW: attrgetter("pain_after"),
    Field.SMOOTH: attrgetter("smooth"),
}
"""By what may be missing of a session: what its entry says of it, None where nothing."""


@dataclass(frozen=True, slots=True)
class AskMissing(AskOfEntry):
    """One thing about a session that is written down already.

    `undo` takes the whole session back; `asked` is what was asked so far, this one included.
    """

    hears_pain: ClassVar[bool] = True

    entry: str
    field: Field
    undo: str
    asked: tuple[Field, ...] = ()

    def is_moot(self, athlete: Athlete, log: Log) -> bool:
        """Say whether its session is out, or that one thing of it was told otherwise."""
        entry = next((one for one in log.entries if one.id == self.entry), None)
        told = _TOLD.get(self.field)
        return entry is None or (told is not None and told(entry) is not None)

    @property
    def is_of_a_moment(self) -> bool:
        """Say whether it asks how it is right now."""
        return self.field is Field.PAIN_NOW


@dataclass(frozen=True, slots=True)
class AskSession(Asking):
    """What did you do?  `day` None: today, or a day they name."""

    hears_pain: ClassVar[bool] = True
    lasts: ClassVar[timedelta] = A_MOMENT
    takes_sessions: ClassVar[bool] = True

    day: date | None = None


@dataclass(frozen=True, slots=True)
class AskReading(AskOfDraft):
    """Which reading of the draft's first doubt was meant?"""

    hears_pain: ClassVar[bool] = True
    takes_sessions: ClassVar[bool] = True

    draft: Draft


@dataclass(frozen=True, slots=True)
class AskLoad(AskOfDraft):
    """How much was on the sled?"""

    hears_pain: ClassVar[bool] = True
    takes_sessions: ClassVar[bool] = True

    draft: Draft


@dataclass(frozen=True, slots=True)
class AskPlausible(AskOfDraft):
    """Is a load far above the usual right?"""

    hears_pain: ClassVar[bool] = True
    takes_sessions: ClassVar[bool] = True

    draft: Draft
    kg: float
    usual_kg: float


@dataclass(frozen=True, slots=True)
class AskSecond(AskOfDraft):
    """Another session, or a correction of the first?"""

    hears_pain: ClassVar[bool] = True
    takes_sessions: ClassVar[bool] = True

    draft: Draft
    first: str

    @property
    def of(self) -> str | None:
        return self.first


@dataclass(frozen=True, slots=True)
class AskTakeOut(AskOfEntry):
    """Is the session to be taken out?  `is_gone`: their message of it is.

    `back` is the page of the list that it was opened from, empty where it was not.  `together`
    are the sessions that came into the log with it, where all of them may be meant; `brought` is
    the undo of the file that they came in, "": they came in none.
    """

    lasts: ClassVar[timedelta] = A_MOMENT
    takes_sessions: ClassVar[bool] = True

    entry: str
    is_gone: bool = False
    back: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    brought: str = ""


@dataclass(frozen=True, slots=True)
class AskNew(AskOfEntry):
    """A new value for one thing of a session in the log."""

    hears_pain: ClassVar[bool] = True
    takes_sessions: ClassVar[bool] = True

    entry: str
    field: Field


@dataclass(frozen=True, slots=True)
class AskLeftOut(AskOfEntry):
    """What was a number that nobody read?  `phrase` is what they wrote."""

    hears_pain: ClassVar[bool] = True
    takes_sessions: ClassVar[bool] = True

    entry: str
    phrase: str


LoggingQuestion = (
    AskMissing
    | AskSession
    | AskReading
    | AskLoad
    | AskPlausible
    | AskSecond
    | AskTakeOut
    | AskNew
    | AskLeftOut
)
