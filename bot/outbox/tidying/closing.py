"""Cards that said their part: rewritten with what is so now, or closed with a line of it.

A card whose button was pressed is rewritten by the answer itself; this is for those that were
answered in words, were asked anew, told of a session that is changed elsewhere, or offer what is
done.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row

from bot.contract import Account, Outgoing, Room
from bot.dialogue.serving import is_taken_away, kinds_in
from bot.dialogue.turn import short_id
from bot.outbox.tidying.cards import (
    Cards,
    Soon,
    adds_nothing,
    found,
    meant_in,
    note_said,
    overtaken_by,
    saying_soon,
    saying_soon_in,
    serving_in,
)
from bot.outbox.tidying.closed import (
    NOTHING_ELSE,
    Closed,
    ClosedHere,
    Worded,
    card_of,
    card_on,
    says_instead,
    shown_again,
)
from bot.outbox.tidying.in_place import in_place
from bot.rich import Rich
from bot.store.message import (
    Kind,
    Letter,
    closing_of,
    letter_of,
    once_arrived,
    place_named,
)
from bot.store.outbox import drop, reword_free


def tidied(
    connection: Connection, letters: Sequence[Letter], closed: Sequence[Closed]
) -> list[Letter]:
    """Return a batch's letters, each where it goes, and behind them what rewrites other cards."""
    placed, left = in_place(connection, letters, closed)
    said = _without_done(placed, left)
    overtaken = overtaken_by(connection, said)
    drop(connection, [*overtaken, *map(closing_of, overtaken)])
    theirs, here = shown_again(said)
    # of a card that is on its way, what is closed has the last word
    closing = letters_closing(connection, [*theirs, *left], said)
    closing += tuple(_overtaken(said))
    rooms = letters_closing_here(connection, here, said)
    return [*said, *_while_there((*closing, *rooms))]


def _overtaken(letters: Sequence[Letter]) -> Iterator[Letter]:
    """Yield what takes cards away behind which a later one of their kind is said in the batch."""
    later: set[tuple[str | None, str]] = set()
    for letter in reversed(letters):
        is_new = letter.message.replaces is None and letter.athlete is not None
        if is_new and is_taken_away(
            one for one in letter.serves if (letter.athlete, one) in later
        ):
            yield _closing_late(letter)
        later.update((letter.athlete, kind) for kind in kinds_in(letter.serves))


def _closing_late(letter: Letter, says: Worded = NOTHING_ELSE, *, goes: bool = True) -> Letter:
    """Return what closes, or takes away, a card on its way once it has arrived."""
    words, choices = says
    message = Outgoing(
        closing_of(letter.message.id),
        letter.message.to,
        words,
        choices=choices,
        replaces=once_arrived(letter.message.id),
        quiet=True,
        removes=goes,
    )
    return Letter(message, Kind.TIDYING, letter.athlete, letter.about if choices else None)


def _while_there(letters: Iterable[Letter]) -> Iterator[Letter]:
    """Leave out what would rewrite, or take away, a card that is taken away before."""
    gone: set[tuple[object, str | None]] = set()
    for letter in letters:
        card = letter.message.to, letter.message.replaces
        if card not in gone:
            yield letter
        if letter.message.removes:
            gone.add(card)


def _without_done(letters: Sequence[Letter], closed: Sequence[Closed]) -> list[Letter]:
    """Return what is to be said with those closed that a later act of the same batch closes."""
    said = list(letters)
    for one in closed:
        behind = next((n for n, its in enumerate(said) if its.message.id in one.own), len(said))
        for n, letter in enumerate(said[:behind]):
            is_pressed = one.pressed is not None and letter.message.replaces == one.pressed
            if letter.athlete != one.athlete or is_pressed:
                continue
            says = says_instead(one, card_of(letter))
            if says is not None:
                said[n] = _reworded(letter, says)
    return said


def _reworded(letter: Letter, says: Worded) -> Letter:
    """Return a letter with what it says instead, of which nothing is asked any more."""
    words, choices = says
    message = replace(letter.message, body=words or letter.message.body, choices=choices)
    return replace(letter, message=message, asks=None, serves=letter.serves if choices else ())


# --- an athlete's --------------------------------------------------------------------------


def letters_closing(
    connection: Connection, closed: Sequence[Closed], said: Sequence[Letter] = ()
) -> tuple[Letter, ...]:
    """Return the rewritings of the cards that arrived; of an entry's only the latest.

    `said` is what goes out with them.
    """
    if not closed:
        return ()
    meant = meant_in(closed)
    # those on their way first: one that arrives meanwhile is found among those that stand
    going = _by_athlete(found(connection, meant, Cards.COMING))
    anew: set[str | None] = set()
    late = [letter for one in closed for letter in _late(connection, one, going, anew)]
    standing = _by_athlete(found(connection, meant, Cards.STANDING))
    letters = [letter for one in closed for letter in _of(one, standing, anew)]
    if letters:
        letters = [*_once(letters, saying_soon(connection, meant.athletes, said))]
    return (*letters, *late)


_Rows = Mapping[str, Sequence[Row[Any]]]


def _by_athlete(rows: Iterable[Row[Any]]) -> _Rows:
    theirs: dict[str, list[Row[Any]]] = {}
    for row in rows:
        theirs.setdefault(row.athlete, []).append(row)
    return theirs


def _late(
    connection: Connection, closed: Closed, going: _Rows, anew: set[str | None]
) -> Iterator[Letter]:
    """Close cards that did not arrive yet: in their words, or with what goes behind them.

    One that is to be taken away still arrives, since it may answer what somebody waits at.  Of one
    that rewrites a card that is put into `anew`: as it says then, it is closed.
    """
    for row in going.get(closed.athlete, ()):
        letter, says = letter_of(row), says_instead(closed, card_on(row))
        if letter is None or says is None or letter.message.id in closed.own:
            continue  # it says the answer by now
        if letter.message.replaces is not None and letter.message.replaces == closed.pressed:
            continue  # so will its card
        anew.add(letter.message.replaces)
        goes = says is NOTHING_ELSE and is_taken_away(letter.serves)
        if not goes and reword_free(connection, _reworded(letter, says)):
            drop(connection, [closing_of(letter.message.id)])  # it says so itself by now
            continue
        closing = _closing_late(letter, says, goes=goes)
        if not reword_free(connection, closing):
            yield closing


def _of(closed: Closed, standing: _Rows, anew: set[str | None]) -> Iterator[Letter]:
    """Rewrite cards that stand, each once; of an entry's own the latest."""
    seen = {None, closed.pressed, *anew}
    told: set[str | None] = set()
    for row in standing.get(closed.athlete, ()):
        card = card_on(row)
        if card.tells in told:
            card = replace(card, about=None)
        says = says_instead(closed, card)
        if row.ref in seen:
            continue
        if says is not None or row.kind == Kind.ANSWER.value:
            seen.add(row.ref)  # what stood there before an answer is gone
        if says is None:
            continue
        told.add(card.tells)
        stale = None if card.tells is None else closed.outdated.get(card.tells)
        words, choices = says
        message = Outgoing(
            short_id("tidying", closed.athlete, closed.by, row.ref),
            place_named(row.platform, row.chat),
            words,
            choices=choices,
            replaces=row.ref,
            quiet=True,  # below stands what it came to
            removes=says is NOTHING_ELSE and is_taken_away(card.serves),
        )
        is_open = bool(choices) or (stale is not None and stale.reopens)
        yield Letter(message, Kind.TIDYING, closed.athlete, card.tells if is_open else None)


def _once(letters: Iterable[Letter], soon: Soon) -> Iterator[Letter]:
    """Leave out what a card is going to say, or is going to lose, anyhow."""
    for letter in letters:
        if not adds_nothing(soon, letter.message):
            note_said(soon, letter.message)
            yield letter


# --- a room's ------------------------------------------------------------------------------


def letters_closing_here(
    connection: Connection, closed: Iterable[ClosedHere], said: Sequence[Letter] = ()
) -> Iterator[Letter]:
    """Yield what takes the buttons off cards of rooms, off each once; `said` goes out with it."""
    soon: dict[Room | Account, Soon] = {}
    for one in closed:
        refs = [ref for ref in serving_in(connection, one.room, one.names) if ref != one.pressed]
        if refs and one.room not in soon:
            soon[one.room] = saying_soon_in(connection, one.room, said)
        bare = (_bare(one, ref) for ref in refs)
        yield from _once(bare, soon[one.room]) if refs else ()


def _bare(closed: ClosedHere, ref: str) -> Letter:
    name = short_id("tidying", closed.by, ref)
    return Letter(Outgoing(name, closed.room, Rich(), replaces=ref, quiet=True), Kind.TIDYING)
