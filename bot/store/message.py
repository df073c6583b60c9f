"""A message on its way to somebody, with what the coach has to remember of it.  Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.contract import Account, Outgoing, Platform, Room
from bot.delivering import Urgency
from bot.dialogue.turn import short_id
from bot.errors import UnreadableState
from bot.store.tables import EPOCH, outbox
from bot.store.values import unsealed

AT_ONCE = EPOCH
"""Before when a letter does not go that waits for no hour: whichever way a clock is set."""

TWICE = "perhaps twice: it may have arrived before"
"""The remark on a letter that is sent again although it may have arrived, also once it is."""

PERHAPS = "perhaps sent: nobody said"
"""The remark on a letter that may have arrived and is not sent again."""

AWAY = "nobody is there"
"""How the remark begins on a letter that waits until somebody is heard of."""

TRYING = "not yet"
"""How it begins on one that failed and is tried again later, or as soon as they are heard of."""

TOLD_TO_WAIT = "asked to wait"
"""How it begins on one that the platform asked to wait with, the seconds behind it."""

OVERTAKEN = "it waited too long: another reminder has come since"
"""The remark on a reminder that a later one stands for."""

TOO_LATE = "it could not be sent while it was worth something"
"""The remark on a letter that is tried no more."""


class State(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    PUT_ASIDE = "put_aside"  # refused for good, or for nobody any more; `reason` says which


IS_WAITING = outbox.c.state == State.WAITING.value
"""A row of the outbox that is still to be sent."""


class Kind(StrEnum):
    """Why a message is sent: what came in is answered before what is due is said."""

    ANSWER = "answer"
    REMINDER = "reminder"
    NOTICE = "notice"  # says that something could not be said; if it cannot, that is that
    FAREWELL = "farewell"  # the last words to somebody forgotten: its row goes when it is sent
    TIDYING = "tidying"  # a card that said its part; if it cannot be closed, it stands as it was
    UPDATE = "update"  # a room's message rewritten: only the latest of its kind matters
    REACTION = "reaction"  # a sign on what somebody said
    RING = "ring"  # a rest is over: which set comes, and nothing else
    CARD = "card"  # what takes the place of a ring, once that stands
    LOST = "lost"  # says that an act came to nothing; it goes as soon as the act is noted


ASKED = frozenset((Kind.ANSWER.value, Kind.FAREWELL.value, Kind.LOST.value))
"""What somebody waits for; all else is said unasked."""

URGENCY = {
    Kind.ANSWER: Urgency.ANSWER,
    Kind.FAREWELL: Urgency.ANSWER,
    Kind.LOST: Urgency.ANSWER,
    Kind.NOTICE: Urgency.REMINDER,
    Kind.REMINDER: Urgency.REMINDER,
    Kind.RING: Urgency.ANSWER,
    Kind.CARD: Urgency.EDIT,
    Kind.UPDATE: Urgency.EDIT,
    Kind.TIDYING: Urgency.EDIT,
    Kind.REACTION: Urgency.REACTION,
}
"""Who goes first where not all can go at once."""

_BESIDE = {
    Kind.UPDATE: "|edits",
    Kind.CARD: "|cards",
    Kind.TIDYING: "|closings",
    Kind.REACTION: "|reactions",
    Kind.LOST: "|lost",
}
"""The lines beside the one that messages to a place stand in: they hold up nothing in it."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message with what the coach has to remember of it.

    `about` is the entry it speaks of, so that a reply to it corrects that one.  `attempts`
    counts the tries so far, `silences` those after which nobody knew whether it had arrived;
    `resumed` says that it may have, then or before a crash.  `named` are other athletes that its
    words speak of: where one of them is erased, it must not go out as it is.  `at` is since when
    it could have been read, None: since now.  `asks` is the number of the question it puts.
    `rewrites`: it goes where an earlier card stands, once that is found.  `serves` is what its
    buttons are for, by name.
    """

    message: Outgoing
    kind: Kind
    athlete: str | None = None
    about: str | None = None
    attempts: int = 0
    resumed: bool = False
    silences: int = 0
    named: tuple[str, ...] = ()
    at: datetime | None = None
    asks: int | None = None
    rewrites: bool = False
    serves: tuple[str, ...] = ()

    @property
    def chat(self) -> str:
        """The line it stands in: what goes to one place goes in order.

        What is rewritten there has a line of its own, and reactions have another.
        """
        return chat_of(self.message.to) + _BESIDE.get(self.kind, "")


_AFTER = "letter:"  # no platform names a message so


def once_arrived(letter: str) -> str:
    """Return how a card is named that is on its way; where it stands is known once it arrived."""
    return _AFTER + letter


def closing_of(letter: str) -> str:
    """Return the id of what closes a card that is on its way; there is one at most."""
    return short_id("closing", letter)


def card_awaited(replaces: str | None) -> str | None:
    """Return the letter that is to arrive before what goes where it stands; None: none is."""
    return replaces.removeprefix(_AFTER) if replaces and is_on_its_way(replaces) else None


def is_on_its_way(replaces: str | None) -> bool:
    """Say whether a message goes where a card is to stand that did not arrive yet."""
    return replaces is not None and replaces.startswith(_AFTER)


def chat_of(to: Room | Account) -> str:
    """Return the name of the line that messages to one place stand in.

    >>> somewhere = Platform("somewhere")
    >>> chat_of(Room(somewhere, "12", "7")), chat_of(Account(somewhere, "12"))
    ('12/7', '@12')
    """
    if isinstance(to, Account):
        return f"@{to.id}"
    return to.id if to.topic is None else f"{to.id}/{to.topic}"


def lines_of(to: Room | Account) -> tuple[str, ...]:
    """Return the names of all lines for one place."""
    return tuple(chat_of(to) + beside for beside in ("", *_BESIDE.values()))


def place_named(platform: str, chat: str) -> Room | Account:
    """Return the place of a line by the line's name.

    >>> place_named("somewhere", "12/7")
    Room(platform='somewhere', id='12', topic='7')
    """
    place = chat.partition("|")[0]
    if place.startswith("@"):
        return Account(Platform(platform), place[1:])
    room, _, topic = place.partition("/")
    return Room(Platform(platform), room, topic or None)


Place = tuple[Platform, str]
"""Where letters go one after the other."""


def place_of(letter: Letter) -> Place:
    """Return the place a letter goes to."""
    return letter.message.to.platform, letter.chat


@dataclass(frozen=True, slots=True)
class Settled:
    """What is to be noted of a letter.

    `again_at` is when to try again, None when it is over; `or_heard`: or as soon as somebody is
    heard of there.  `ref` is the platform's name of it once sent; `reason` why it was not.
    """

    letter: Letter
    ref: str | None = None
    reason: str | None = None
    again_at: datetime | None = None
    or_heard: bool = False


def naming(letter: Letter, called: Iterable[tuple[str, str]]) -> Letter:
    """Return the letter with those of the athletes it speaks of, by what they are called.

    Rather one too many, where a name is a word as well, than one too few.
    """
    words = _words_of(letter.message)
    tokens = "\n".join(one.token for row in letter.message.choices for one in row)
    found = {
        athlete
        for athlete, name in called
        if athlete != letter.athlete and ((name and name in words) or athlete in tokens)
    }
    return replace(letter, named=tuple(sorted(found.union(letter.named))))


def _words_of(message: Outgoing) -> str:
    """Return all that a message says, and what its buttons say when they are pressed."""
    buttons = [f"{one.label}\n{one.token}" for row in message.choices for one in row]
    said = [message.body.plain, *buttons]
    if message.handout is not None:
        said.append(message.handout.standing)
    if message.drawing is not None:
        said.append(message.drawing.alt)
        said += [f"{row.name}\n{row.words}" for one in message.drawing.groups for row in one.rows]
    return "\n".join(said)


def letter_of(row: Any) -> Letter | None:
    """Return the letter of a row, None where it does not read."""
    try:
        message, kind = unsealed(row.body), Kind(row.kind)
    except (UnreadableState, ValueError):
        return None
    resumed = row.lease_until is not None or TWICE in (row.reason or "")
    # what waited for its reader has lost nothing by that
    at = None if (row.reason or "").startswith(AWAY) else row.at
    named = tuple((row.named or "").split())
    return Letter(
        message,
        kind,
        row.athlete,
        row.about,
        row.attempts,
        resumed,
        row.silences,
        named,
        at,
        serves=tuple((row.serves or "").split()),
    )
