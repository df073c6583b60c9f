"""Which cards are to be closed, by whose, and what each of them says instead.  Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.contract import Account, Choice, Platform, Room
from bot.dialogue.serving import A_VIEW, kinds_in
from bot.rich import Rich
from bot.store.message import Letter, Place, place_of

Worded = tuple[Rich, tuple[tuple[Choice, ...], ...]]
"""What a card says, and the choices under it."""

NOTHING_ELSE: Worded = (Rich(), ())
"""It says what it said, and offers nothing more."""


@dataclass(frozen=True, slots=True)
class Stale:
    """What the latest card of an entry says instead: where it was changed, and in other apps.

    `is_final`: it says so also where a question stands on it.  `reopens`: it was closed before.
    """

    entry: str
    here: Worded
    elsewhere: Worded
    is_final: bool = False
    reopens: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """Cards of an athlete that are to be closed.

    `asks` is the number of a question that is open no more, or asked again below.  `about` are
    entries that changed elsewhere, each with what its card says now.  `pressed` is the card that
    the answer rewrites itself, `told` the entry that it tells of there.  `letter` is the answer
    that goes where an earlier card stands.  `by` names what it follows from, done in that `app`.
    `done` is what cards no longer need to offer, by name, with what they say instead: nothing
    else, where there are no words.  `stands` is the number of a question that is open still.
    `own` are the letters that are said with it, or say it in its place.  `leaves` is what the card
    of the question still offers.
    """

    athlete: str
    by: str
    asks: int | None = None
    about: tuple[Stale, ...] = ()
    pressed: str | None = None
    told: str | None = None
    letter: str | None = None
    app: Platform | None = None
    done: tuple[tuple[str, Worded], ...] = ()
    stands: int | None = None
    own: tuple[str, ...] = ()
    leaves: tuple[tuple[Choice, ...], ...] = ()

    @property
    def outdated(self) -> dict[str, Stale]:
        """What the cards of entries say now, but for that which the answer rewrites."""
        return {one.entry: one for one in self.about if one.entry != self.told}


@dataclass(frozen=True, slots=True)
class ClosedHere:
    """Cards of a room that lose their buttons: all that serve any of the names.

    `by` names what it follows from; `pressed` is the card that this rewrites itself.
    """

    room: Room | Account
    by: str
    names: tuple[str, ...]
    pressed: str | None = None


def shown_again(letters: Iterable[Letter]) -> tuple[list[Closed], list[ClosedHere]]:
    """Return the cards of which a later one of their kind is among the letters."""
    theirs: list[Closed] = []
    here: list[ClosedHere] = []
    for one in letters:
        kinds, message = kinds_in(one.serves), one.message
        if kinds and one.athlete is None:
            here.append(ClosedHere(message.to, message.id, kinds, message.replaces))
        elif kinds and one.athlete is not None:
            done = tuple((kind, NOTHING_ELSE) for kind in kinds)
            theirs.append(Closed(one.athlete, message.id, pressed=message.replaces, done=done))
    return theirs, here


# --- one card ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Card:
    """What of a card decides whether it is closed, and in which words."""

    athlete: str | None
    place: Place
    about: str | None
    asks: int | None
    serves: tuple[str, ...]

    @property
    def tells(self) -> str | None:
        """The entry that it is the own card of; one that shows it among others is not."""
        return None if A_VIEW in self.serves else self.about


def card_of(one: Letter) -> Card:
    """Return what a letter is going to be."""
    return Card(one.athlete, place_of(one), one.about, one.asks, one.serves)


def card_on(row: Any) -> Card:
    """Return what the row of a letter tells of its card."""
    serves = tuple((row.serves or "").split())
    return Card(row.athlete, (Platform(row.platform), row.chat), row.about, row.asks, serves)


def says_instead(closed: Closed, card: Card) -> Worded | None:
    """Return what a card says that is closed, None where it is not.

    Nothing else, where only its question is over: then it offers what is left.
    """
    app, _ = card.place
    stale = None if card.tells is None else closed.outdated.get(card.tells)
    is_question = closed.asks is not None and card.asks == closed.asks
    if stale is not None and app != closed.app:
        return stale.elsewhere
    if stale is not None and (stale.is_final or not is_question):
        return stale.here
    is_open = card.asks is not None and card.asks == closed.stands
    done = dict(closed.done)
    over = None if is_open else next((done[one] for one in card.serves if one in done), None)
    left = (Rich(), closed.leaves) if closed.leaves else NOTHING_ELSE
    return over or (left if is_question else None)


def is_of_one_card(earlier: Card, later: Card, asks: int | None) -> bool:
    """Say whether a card tells anew what an earlier one tells, or asked, in the same chat."""
    is_theirs = (earlier.athlete, earlier.place) == (later.athlete, later.place)
    is_question = asks is not None and earlier.asks == asks
    is_told = later.about is not None and earlier.about == later.about
    return is_theirs and (is_question or is_told)
