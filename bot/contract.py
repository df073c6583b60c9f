"""Everything an adapter may see: what a platform tells the coach, and what the coach sends.

Values only.  A button, a slash command, a typed line and an edited message all become one
`Act`; nothing outgoing holds a callback.  How to write an adapter: turn each event into an
`Incoming`, await the `Answer`, confirm the event to the platform only then; and be a
`delivering.Courier`.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.enclosed.clip import Clip
from bot.enclosed.drawing import Drawing
from bot.enclosed.handout import Handout
from bot.rich import Rich, rich

TOKEN_BYTES = 64  # Telegram's limit on a button's callback data, the smallest of all platforms


class Platform(str):
    """An app that people write to the coach in, under the name that it is stored by.

    Which there are only whoever runs the coach knows: nothing here does.
    """

    __slots__ = ()


TERMINAL = Platform("terminal")
"""The one that is always there, and that each language has a word for."""


@dataclass(frozen=True, slots=True)
class Account:
    """A person as one platform knows them; `id` is the platform's own, opaque here."""

    platform: Platform
    id: str


@dataclass(frozen=True, slots=True)
class Room:
    """A place where messages stand: a private chat, a group or a channel.

    `topic` is the forum topic or thread inside it, None for the room itself.
    """

    platform: Platform
    id: str
    topic: str | None = None


# --- what comes in -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    """Free text.  `message` is the platform's name of it, `replies_to` of what it answers."""

    text: str
    message: str
    replies_to: str | None = None


class Thing(StrEnum):
    """What arrives instead of typed words.  `CALL` is the coach's name and nothing with it."""

    VOICE = "voice"
    AUDIO = "audio"
    PHOTO = "photo"
    VIDEO = "video"
    GIF = "gif"
    STICKER = "sticker"
    DICE = "dice"
    DOCUMENT = "document"
    CONTACT = "contact"
    POLL = "poll"
    PLACE = "place"
    FORWARDED = "forwarded"
    CALL = "call"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that the platform has, not fetched yet: its name and bytes as far as they are told.

    `ref` is where the platform has it.
    """

    name: str
    size: int | None
    ref: str


@dataclass(frozen=True, slots=True)
class Brought:
    """Something else than typed words.  `text` is what is written with it, "" where nothing is.

    Of a place it is the name of its time zone, of several " / " between them: where it is exactly
    is told to nobody.  Of what is `FORWARDED` it is the words passed on, which need not be the
    sender's: `own` says that the platform names them as who wrote it, `written` when.  What was
    sent together shares an `album`.  `file` is what a `DOCUMENT` is, where it can be fetched.
    """

    thing: Thing
    message: str
    text: str = ""
    replies_to: str | None = None
    album: str | None = None
    own: bool = False
    written: datetime | None = None
    file: Attached | None = None


@dataclass(frozen=True, slots=True)
class Called:
    """A command: `/log yesterday 3x20` is `Called("log", "yesterday 3x20", …)`."""

    command: str
    argument: str
    message: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A button pressed.  `on` is the message that carries it, None where unknown."""

    token: str
    on: str | None = None


@dataclass(frozen=True, slots=True)
class Filled:
    """A form sent off: field names and what was entered, in the form's order.

    `file` is what was put into a field that takes one; None: nothing was, or there is none.
    `on` is the message whose button opened it, None where none did or it is unknown.
    """

    token: str
    fields: tuple[tuple[str, str], ...]
    file: Attached | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """A message of theirs now reads otherwise; `replies_to` as in `Said`."""

    text: str
    message: str
    replies_to: str | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """A message of theirs is gone."""

    message: str


@dataclass(frozen=True, slots=True)
class Joined:
    """The coach was added to a room, or `person` came into it."""

    coach: bool


@dataclass(frozen=True, slots=True)
class Left:
    """The coach was removed from a room, or `person` went."""

    coach: bool


@dataclass(frozen=True, slots=True)
class Relocated:
    """The room goes on elsewhere, whoever saw to it; nobody waits for an answer."""

    to: Room


Act = Said | Brought | Called | Chose | Filled | Edited | Erased | Joined | Left | Relocated


class Right(StrEnum):
    """What the coach needs to be allowed where a squad is: there is more, but it does without."""

    BE_THERE = "be there"
    SEE = "see"
    WRITE = "write"
    WRITE_IN_THREADS = "write in threads"
    OPEN_THREADS = "open threads"


@dataclass(frozen=True, slots=True)
class Thread:
    """A place of its own that talk of one message has: `of` is that one, in `room`."""

    of: str
    room: Room


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing a platform tells the coach.

    `delivery` is the platform's own id of the update, message or interaction: the same one
    twice changes and sends nothing.  `at` is an aware instant.  `private` is true where
    nobody else reads along.  `locale` is the language the platform reports, such as "es-MX".
    `admin` says whether the platform lets this person manage the room.  `called` is the name
    others there see; the coach keeps it only for rooms the person joined.  `titled` is the
    room's own name.  `aside`: an answer to this act can be shown there to the person alone,
    as a message to their account that `answers` it.  `toast`: so many characters can be shown
    to the person alone as the act is confirmed, 0 where none can.  `spoken_to`: the words call
    the coach by its name, or answer something it said, where others read along.  `lacks` is what
    the coach is not allowed there, as far as the platform says so.  `writes_first`: the coach may
    write to them in private, though they have not yet.  `awaited`: something stands there until
    it is answered, or what they wrote is gone with it.  `alone`: the card whose button was pressed
    is shown to this person and nobody else, though others read along there.  `threads` is what the
    coach lacks to open a thread under a message there, None where there are none; `thread` is the
    one it happened in.
    """

    delivery: str
    chat: Room
    person: Account
    at: datetime
    act: Act
    private: bool = True
    locale: str | None = None
    admin: bool = False
    called: str | None = None
    titled: str | None = None
    aside: bool = False
    toast: int = 0
    spoken_to: bool = False
    lacks: tuple[Right, ...] = ()
    writes_first: bool = False
    awaited: bool = False
    alone: bool = False
    threads: tuple[Right, ...] | None = None
    thread: Thread | None = None


# --- what goes out -------------------------------------------------------------------------

NOTED = "✍"
"""The one reaction there is: it is written down.  A thumb up would praise a session that hurt.

Of those that any bot may give, core.telegram.org/bots/api#reactiontypeemoji.
"""


class Tone(StrEnum):
    """How much a choice stands out; never the only sign of what it means."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: its words, and the token that comes back when it is pressed.

    The token is ASCII of at most 64 bytes.  `start`: where a platform has links into the
    private chat with the coach, pressing opens that and says `/start` with this word there;
    elsewhere the token comes back as ever.  It is 1 to 64 characters of A-Z, a-z, 0-9, _ and -.
    `adds`: it opens a choice of groups to add the coach to instead, and the word is said there.
    Raises `ValueError` otherwise: a fault of ours.
    """

    label: str
    token: str
    tone: Tone = Tone.PLAIN
    start: str | None = None
    adds: bool = False

    def __post_init__(self) -> None:
        if not self.token.isascii() or not 0 < len(self.token) <= TOKEN_BYTES:
            raise ValueError(f"a token must be 1 to {TOKEN_BYTES} ASCII characters")
        _require_start(self.start)


def _require_start(word: str | None) -> None:
    if word is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", word):
        raise ValueError("a start word must be 1 to 64 characters of A-Z, a-z, 0-9, _ and -")


MOVING = frozenset({"image/gif", "video/mp4"})


@dataclass(frozen=True, slots=True)
class File:
    """Something to keep: an export, a calendar, a picture.  `alt` is its twin in words.

    `there` is the name of an app that has it already, and what it is called there.
    """

    name: str
    media_type: str
    content: bytes
    alt: str = ""
    there: tuple[str, str] | None = None

    @property
    def moves(self) -> bool:
        """Tell whether it is shown moving, in a loop: a picture that is none of these stands."""
        return self.media_type in MOVING


@dataclass(frozen=True, slots=True)
class Toast:
    """How words are shown to whoever pressed, and to them alone, as the press is confirmed.

    An `alert` stays until it is dismissed; else they fade.  `start`: where a platform has links
    into the private chat with the coach, that is opened instead, as by `Choice.start`.
    """

    alert: bool = False
    start: str | None = None

    def __post_init__(self) -> None:
        _require_start(self.start)


@dataclass(frozen=True, slots=True)
class Rung:
    """Somebody whose phone is to ring at a message in a room, and what they are called there."""

    account: Account
    called: str


@dataclass(frozen=True, slots=True)
class Threaded:
    """A thread that a message is to have once it stands: its name, and its first words."""

    name: str
    words: Rich


@dataclass(frozen=True, slots=True)
class Opens:
    """A thread to open under a message that stands; one that is open already stays as it is."""

    name: str
    under: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to send.

    `id` names it for good: a repeated send carries the same one.  `to` is a room, or an
    account for a message in private.  `answers` is the delivery it replies to, None when the
    coach speaks first.  `replaces` is an earlier message of the coach to rewrite in place; where
    there are no `words` to put there, its own stay and its buttons go.  `closes` is the question
    that stood there and what was chosen.
    `quiet` asks for no sound.
    `reacts_to` is a message of a person's: where the platform has reactions, the `NOTED` one is
    put on it and nothing is written; where that is refused, the body says the same in words.
    `drawing` is a picture that is still to be drawn, `clip` one that moves and is still to be
    read; a courier is given either as `picture`.
    `handout` is a file that is still to be made, of what is stored about whom it is for; a courier
    is given it as `file`.
    `rings` are those it mentions, so that their phones ring and nobody else's; rewritten, it rings
    nobody.
    `opens` is a thread to be opened first, where an `Incoming` told of threads: the body stands in
    it.  `threaded` is the core's own note of one to follow.
    `removes`: the message it replaces is taken away whole.
    A `toast` is never sent: whoever confirms the act it answers shows it then, or nobody does.
    """

    id: str
    to: Room | Account
    body: Rich
    choices: tuple[tuple[Choice, ...], ...] = ()
    picture: File | None = None
    file: File | None = None
    answers: str | None = None
    replaces: str | None = None
    quiet: bool = False
    reacts_to: str | None = None
    drawing: Drawing | None = None
    toast: Toast | None = None
    closes: Rich | None = None
    rings: tuple[Rung, ...] = ()
    opens: Opens | None = None
    threaded: Threaded | None = None
    handout: Handout | None = None
    clip: Clip | None = None
    removes: bool = False

    @property
    def words(self) -> Rich:
        """What stands in the place of another message: what was chosen there, then the body."""
        if self.closes is None:
            return self.body
        return rich(self.closes, "\n\n", self.body) if self.body else self.closes


Answer = Callable[[Incoming], Awaitable[Sequence[Outgoing]]]
