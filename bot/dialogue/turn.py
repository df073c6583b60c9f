"""What a step of the dialogue sees, and what it decides.  All values."""

from base64 import b32encode
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from zoneinfo import ZoneInfo

from bot.archive.brought import Found, Refused, Waiting
from bot.archive.feed import Feeds
from bot.contract import TERMINAL, Platform, Toast
from bot.dialogue.changes import Change, Snapshot
from bot.dialogue.question import Asking
from bot.dialogue.tokens import Press
from bot.enclosed.handout import Kind
from bot.rules.log.done import Log
from bot.rules.log.pages import Page
from bot.rules.log.past import Past, past_of
from bot.rules.log.records import Athlete
from bot.rules.verdict import Verdict
from bot.words.labels import Label
from bot.words.line import Content


@dataclass(frozen=True, slots=True)
class Linked:
    """An account of an athlete; there is one an app.

    `since` is when it was linked to the log, None where the log began.  `is_gone`: the app
    says that they cannot be reached there.
    """

    app: Platform
    since: datetime | None = None
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A log that a code opens, and the accounts it has."""

    snapshot: Snapshot
    accounts: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """Where an act came from, and by which accounts its athlete is reached, first linked first.

    `fresh` is a code that nobody has yet, None where none is asked for.  `opened` is the log
    that the code in the act opens, None where it opens none.  `overheard`: what the act says
    could be read by others.  `wrong` is when the athlete lately brought codes that were none.
    `apps` are all there are in which somebody may be reached, but the terminal: that mostly has
    a database of its own.  `feeds` makes the links that calendars follow, None where none are
    served.
    """

    here: Platform = TERMINAL
    accounts: tuple[Linked, ...] = ()
    fresh: str | None = None
    opened: Opened | None = None
    overheard: bool = False
    wrong: tuple[datetime, ...] = ()
    apps: tuple[Platform, ...] = ()
    feeds: Feeds | None = None

    @property
    def others(self) -> tuple[Platform, ...]:
        """The athlete's other apps."""
        return tuple(one.app for one in self.accounts if one.app != self.here)


@dataclass(slots=True)
class Thought:
    """What was reckoned of a scene, so that a turn reckons it once.

    `verdicts` are by day, and by what else they were decided with.
    """

    past: Past | None = None
    verdicts: dict[tuple[date, object], Verdict] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scene:
    """One act to answer: the snapshot, the moment, and where the act came from.

    `delivery` names the act for good, so ids made from it repeat with it.  `message` is the
    platform's name of the message, where there is one.  `about` is the entry that the message
    replied to speaks of, None where it replies to nothing of the kind.  `private` is false
    where others read along.  `heard_at` is when the coach got to it, later than `now` where
    the act waited; None: at once.  `page` is the one that the act turns to, where it was looked
    up beforehand; the log is then left unread.  `found` is what the file that was sent holds,
    None: none was looked into.  `waiting` is what waits for a yes, where a question of it is open.
    `was` is the scene before the turn wrote what this one sees, None: nothing was written yet.
    """

    snapshot: Snapshot
    now: datetime
    delivery: str
    message: str | None = None
    about: str | None = None
    private: bool = True
    reach: Reach = Reach()
    heard_at: datetime | None = None
    page: Page | None = None
    found: Found | Refused | None = None
    waiting: Waiting | None = None
    was: "Scene | None" = field(default=None, repr=False, compare=False)
    thought: Thought = field(init=False, default_factory=Thought, repr=False, compare=False)

    @property
    def asks_at(self) -> datetime:
        """When a question of this answer reaches somebody: not before it was heard."""
        return self.now if self.heard_at is None else self.heard_at

    @property
    def athlete(self) -> Athlete:
        return self.snapshot.athlete

    @property
    def log(self) -> Log:
        return self.snapshot.log

    @property
    def local(self) -> datetime:
        """The moment on the athlete's own clock."""
        return _local(self.now, self.snapshot.athlete.zone)

    @property
    def today(self) -> date:
        """The athlete's own day: a log at 00:30 belongs to it."""
        return self.local.date()

    @property
    def past(self) -> Past:
        """The log as it stands today; what was written this turn leaves most of it as it was."""
        known = self.thought.past
        if known is None:
            is_same = self.was is not None and self.was.athlete is self.athlete
            like = self.was.past if self.was is not None and is_same else None
            known = self.thought.past = past_of(self.athlete, self.log, self.today, like)
        return known


@lru_cache(16)  # one act asks for its day a dozen times
def _local(now: datetime, zone: str) -> datetime:
    return now.astimezone(ZoneInfo(zone))


# --- how a question is answered ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of the open question was pressed."""

    value: str


@dataclass(frozen=True, slots=True)
class Typed:
    """The open question was answered in free text."""

    text: str


Reply = Tapped | Typed


# --- what is said --------------------------------------------------------------------------


class Audience(StrEnum):
    """Whom a message is for; the room it lands in follows from the act it answers.

    `PRIVATE` is a message of its own where the person is reached unasked, as a reminder is.
    """

    HERE = "here"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as a value: what pressing it means, and what to call it.

    `adds` is the word of a link that adds the coach to a group, where a platform has those.
    """

    press: Press
    label: Label
    primary: bool = False
    danger: bool = False
    adds: str | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Hands:
    """A file that goes with the words, asked for at an instant; see `Handout`."""

    kind: Kind
    asked: datetime
    failing: Content
    refused: Content
    standing: Content | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """One message: what to say, and the buttons under it in rows.

    `about` is the entry it speaks of, so that a reply to it corrects that one.  `in_place`
    asks to rewrite the message whose button was pressed instead of sending another.  `on` is
    another app of the athlete's to say it in, None: where the act came from.  `asks`: it is the
    question that is open now.  `toast`: where words can be shown over the chat, these are, and
    are not sent; so they say nothing that has to be kept, and ask nothing.  `closes` is what
    was chosen on the card that it takes the place of.  `stands`: it has a message of its own,
    which no tap rewrites.  `rewrites`: it takes the place of the card that tells of the same
    entry, or put the question before; where there is none, it is a message of its own.  `hands` is
    a file that goes with it.  `beside` is what it says, without its buttons, where a question is
    asked again behind it: what it only offers is for whoever is asked nothing.  `serves` is
    what it is for beside what its buttons tell, by name (`serving`).  `heading` is what alone
    is sent first, as it may be read on a locked screen: the message then takes its place.
    """

    content: Content
    buttons: Rows = ()
    to: Audience = Audience.HERE
    about: str | None = None
    in_place: bool = False
    quiet: bool = False
    on: Platform | None = None
    asks: bool = False
    toast: Toast | None = None
    closes: Content | None = None
    stands: bool = False
    rewrites: bool = False
    hands: Hands | None = None
    beside: Content | None = None
    serves: tuple[str, ...] = ()
    heading: Content | None = None

    def __post_init__(self) -> None:
        if self.toast is not None and self.buttons:
            raise ValueError("a toast shows no buttons: what is asked needs a message")


@dataclass(frozen=True, slots=True)
class Outdated:
    """What the latest card of an entry says once that reads otherwise: `here`, or `elsewhere`.

    Elsewhere are the athlete's other apps, in which nobody sees what it is now.  `is_final`: it
    says so also where a question stands on it.  `reopens`: it was closed, and has buttons again.
    """

    entry: str
    here: Say
    elsewhere: Say
    is_final: bool = False
    reopens: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """The outcome of one act: what is said, what changes, which question is open after it.

    A question is never said by a story: naming it in `asks` puts it behind `says`.
    `asks` None closes whatever was open; to leave the open question as it is (a command in
    between), set `keeps`.  `undoable` puts the reverse of `changes` on the undo list under
    this turn's own id, `undo_id(scene)`.  `undoes` names an undo that is hereby used up.
    `interrupts`: `asks` comes before the open question, which waits for it.  `clears`: what
    was put aside does not come back (a red flag ends whatever was being asked).
    `shows_session`: the session of today stands before them, to be done now.  `unasked`: nobody
    did anything, so a question that insists is not said again behind it: it may be read by
    whoever sees the screen.  `misread`: the line was no answer to the open question, so that
    others may make something of it; the question stays where it `keeps`.  `amends` is the open
    question with something more to it: it goes on under its number and is not said again.
    `ends_card`: the card shown last had its answer, so no later line is one.
    """

    says: tuple[Say, ...] = ()
    changes: tuple[Change, ...] = ()
    asks: Asking | None = None
    keeps: bool = False
    undoable: bool = False
    undoes: str | None = None
    interrupts: bool = False
    clears: bool = False
    shows_session: bool = False
    unasked: bool = False
    misread: bool = False
    amends: Asking | None = None
    ends_card: bool = False


def undo_id(scene: Scene) -> str:
    """Return the name under which this act's changes can be taken back, 16 ASCII characters."""
    return short_id("undo", scene.snapshot.id, scene.delivery)


def entry_id(scene: Scene, index: int = 0) -> str:
    """Return the id of the entry this act writes; the same act gives the same id."""
    return short_id("entry", scene.snapshot.id, scene.delivery, str(index))


@lru_cache(64)  # one turn names its undo, its entry and its letters more than once
def short_id(*parts: str) -> str:
    """Return 16 lower-case characters that stand for the parts, always the same ones."""
    return b32encode(sha256("\x1f".join(parts).encode()).digest()[:10]).decode().lower()
