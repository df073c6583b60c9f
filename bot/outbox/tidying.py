"""Cards that said their part: rewritten with what is so now, or closed with a line of it.

A card whose button was pressed is rewritten by the answer itself; this is for those that were
answered in words, were asked anew, told of a session that is changed elsewhere, or offer what is
done; and for those whose answer takes their place, as that to an edit of the words they answered.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Row, and_, exists, or_, select

from bot.contract import Account, Choice, Outgoing, Platform, Room
from bot.dialogue.serving import A_VIEW, has_key, kinds_in
from bot.dialogue.turn import short_id
from bot.rich import Rich
from bot.store.message import (
    IS_WAITING,
    Kind,
    Letter,
    State,
    closing_of,
    letter_of,
    lines_of,
    once_arrived,
    place_named,
    place_of,
)
from bot.store.outbox import reword_free, serves_any
from bot.store.tables import outbox

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
    `own` are the letters that are said with it, or say it in its place.
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

    @property
    def outdated(self) -> dict[str, Stale]:
        """What the cards of entries say now, but for that which the answer rewrites."""
        return {one.entry: one for one in self.about if one.entry != self.told}


# --- closed --------------------------------------------------------------------------------


def letters_closing(connection: Connection, closed: Sequence[Closed]) -> tuple[Letter, ...]:
    """Return the rewritings of the cards that arrived; of an entry's only the latest."""
    if not closed:
        return ()
    standing: dict[str, list[Row[Any]]] = {}
    athletes = {one.athlete for one in closed}
    asked = {one.asks for one in closed if one.asks is not None}
    told = {entry for one in closed for entry in one.outdated}
    back = {stale.entry for one in closed for stale in one.outdated.values() if stale.reopens}
    is_sent = outbox.c.state == State.SENT.value
    done = {name for one in closed for name, _ in one.done}
    # those on their way first: one that arrives meanwhile is found among those that stand
    going = _cards(connection, athletes, asked, told, _IS_NEW, back, done, held=True)
    late = [letter for one in closed for letter in _closing_late(connection, one, going)]
    for row in _cards(connection, athletes, asked, told, is_sent, back, done):
        standing.setdefault(row.athlete, []).append(row)
    letters = [letter for one in closed for letter in _of(one, standing.get(one.athlete, ()))]
    kept = tuple(_once(letters, _bare(connection, athletes))) if letters else ()
    return (*kept, *late)


_IS_NEW = and_(IS_WAITING, outbox.c.ref.is_(None))


def _closing_late(
    connection: Connection, closed: Closed, cards: Sequence[Row[Any]]
) -> Iterator[Letter]:
    """Close cards that did not arrive yet: in their words, or with what goes behind them."""
    for row in cards:
        letter = letter_of(row) if row.athlete == closed.athlete else None
        if letter is None or letter.message.replaces is not None:
            continue
        if letter.message.id in closed.own:  # it says the answer by now
            continue
        says = _says_instead(closed, _Card(row.platform, row.about, row.asks, letter.serves))
        if says is None:
            continue
        now = _reworded(letter, says)
        if not reword_free(connection, now):
            message = replace(
                now.message,
                id=closing_of(letter.message.id),
                replaces=once_arrived(letter.message.id),
                body=says[0],
                answers=None,
                quiet=True,
            )
            closing = Letter(message, Kind.TIDYING, closed.athlete)
            if not reword_free(connection, closing):
                yield closing


def _reworded(letter: Letter, says: Worded) -> Letter:
    """Return a letter with what it says instead, of which nothing is asked any more."""
    words, choices = says
    kept = words or letter.message.body
    message = replace(letter.message, body=kept, choices=choices)
    return replace(letter, message=message, asks=None, serves=())


def without_done(letters: Sequence[Letter], closed: Sequence[Closed]) -> list[Letter]:
    """Return what is to be said with those closed that a later act of the same batch closes."""
    said = list(letters)
    for one in closed:
        behind = next((n for n, its in enumerate(said) if its.message.id in one.own), len(said))
        for n, letter in enumerate(said[:behind]):
            if letter.athlete != one.athlete or letter.message.replaces == one.pressed is not None:
                continue
            place = letter.message.to.platform
            says = _says_instead(one, _Card(place, letter.about, letter.asks, letter.serves))
            if says is not None:
                said[n] = _reworded(letter, says)
    return said


@dataclass(frozen=True, slots=True)
class _Card:
    """What of a card decides whether it is closed."""

    platform: str
    about: str | None
    asks: int | None
    serves: tuple[str, ...]


def _says_instead(closed: Closed, card: _Card) -> Worded | None:
    """Return what a card says that is closed, None where it is not."""
    is_question = closed.asks is not None and card.asks == closed.asks
    about = None if A_VIEW in card.serves else card.about
    stale = None if about is None else closed.outdated.get(about)
    is_open = card.asks is not None and card.asks == closed.stands
    done = dict(closed.done)
    over = None if is_open else next((done[one] for one in card.serves if one in done), None)
    if not (is_question or stale or over):
        return None
    return _says(closed, card, stale, is_question, over or NOTHING_ELSE)


def _bare(connection: Connection, athletes: set[str]) -> set[str | None]:
    """Return the cards whose buttons are taken off as soon as what waits is out."""
    waiting = select(outbox).where(
        outbox.c.athlete.in_(athletes), IS_WAITING, outbox.c.kind == Kind.TIDYING.value
    )
    bare: set[str | None] = set()
    for letter in map(letter_of, connection.execute(waiting.order_by(outbox.c.seq))):
        if letter is not None:
            _note_bare(bare, letter.message)
    return bare


def _once(letters: Sequence[Letter], bare: set[str | None]) -> Iterator[Letter]:
    """Leave out what takes the buttons off a card that loses them anyhow."""
    for letter in letters:
        if letter.message.words or letter.message.replaces not in bare:
            _note_bare(bare, letter.message)
            yield letter


def _note_bare(bare: set[str | None], message: Outgoing) -> None:
    if message.choices:
        bare.discard(message.replaces)
    else:
        bare.add(message.replaces)


def _cards(
    connection: Connection,
    athletes: set[str],
    asked: set[int],
    told: set[str],
    which: ColumnElement[bool],
    back: Collection[str] = (),
    done: Collection[str] = (),
    *,
    held: bool = False,
) -> Sequence[Row[Any]]:
    """Return every card that may be meant and is open, the latest first.

    `back` are entries whose cards may be closed too; `held`: they stay as they are
    till this is over.  One that was opened again is a card anew.
    """
    theirs = outbox.c.athlete.in_(athletes)
    later = outbox.alias()
    is_overtaken = exists().where(
        later.c.athlete == outbox.c.athlete,
        later.c.ref == outbox.c.ref,
        later.c.seq > outbox.c.seq,
        later.c.state == State.SENT.value,
    )
    is_closed = is_overtaken.where(_is_closing(later))
    is_answered = is_overtaken.where(later.c.kind == Kind.ANSWER.value)  # it says the answer now
    offers = or_(outbox.c.asks.in_(asked), serves_any(done))
    own = and_(outbox.c.about.in_(told), ~serves_any([A_VIEW]))
    meant = or_(and_(offers, ~is_answered), own)
    is_open = or_(~is_closed, outbox.c.about.in_(back))
    found = select(outbox).where(theirs, which, ~_is_closing(outbox), meant, is_open)
    found = found.order_by(outbox.c.seq.desc())
    return connection.execute(found.with_for_update(of=outbox) if held else found).all()


def _is_closing(letters: FromClause) -> ColumnElement[bool]:
    """Say of a letter that it closes a card; one that opens it again tells of an entry."""
    return and_(letters.c.kind == Kind.TIDYING.value, letters.c.about.is_(None))


def _of(closed: Closed, cards: Sequence[Row[Any]]) -> Iterator[Letter]:
    said = closed.outdated
    seen = {None, closed.pressed}
    told: set[str | None] = set()
    for row in cards:
        names = tuple((row.serves or "").split())
        about = None if A_VIEW in names or row.about in told else row.about
        says = _says_instead(closed, _Card(row.platform, about, row.asks, names))
        if row.ref in seen or says is None:
            continue
        seen.add(row.ref)
        told.add(about)
        stale = None if about is None else said.get(about)
        words, choices = says
        message = Outgoing(
            short_id("tidying", closed.athlete, closed.by, row.ref),
            place_named(row.platform, row.chat),
            words,
            choices=choices,
            replaces=row.ref,
            quiet=True,  # below stands what it came to
        )
        is_back = stale is not None and stale.reopens
        yield Letter(message, Kind.TIDYING, closed.athlete, about if is_back else None)


def _says(
    closed: Closed, card: _Card, stale: Stale | None, is_question: bool, over: Worded
) -> Worded:
    """Return what a card says: nothing else where only its question is answered."""
    if stale is not None and card.platform != closed.app:
        return stale.elsewhere
    if stale is None or (is_question and not stale.is_final):
        return over
    return stale.here


# --- shown again ----------------------------------------------------------------------------


def giving_way(connection: Connection, letters: Sequence[Letter]) -> Iterator[Letter]:
    """Yield the rewritings of cards of which a later one of their kind is among the letters."""
    named = [(one, kinds) for one in letters if (kinds := kinds_in(one.serves))]
    own = [
        Closed(
            one.athlete,
            one.message.id,
            pressed=one.message.replaces,
            done=tuple((kind, NOTHING_ELSE) for kind in kinds),
        )
        for one, kinds in named
        if one.athlete is not None
    ]
    yield from letters_closing(connection, own)
    for one, kinds in named:
        if one.athlete is None:
            yield from _giving_way_in_room(connection, one, kinds)


def _giving_way_in_room(
    connection: Connection, letter: Letter, kinds: Sequence[str]
) -> Iterator[Letter]:
    """Yield the rewritings of a room's cards; each says last what it was rewritten with last."""
    message = letter.message
    for ref, row in _last_in_room(connection, message.to, serves_any(kinds)):
        if ref != message.replaces and set(kinds) & {*(row.serves or "").split()}:
            yield _closing(message.to, ref, message.id)


def closing_with(
    connection: Connection, room: Room, by: str, about: str, button: str
) -> Iterator[Letter]:
    """Yield the rewritings of a room's cards about something that have a certain button still."""
    for ref, row in _last_in_room(connection, room, outbox.c.about == about):
        if has_key((row.serves or "").split(), button):
            yield _closing(room, ref, by)


def _closing(to: Room | Account, ref: str, by: str) -> Letter:
    closed = Outgoing(short_id("tidying", by, ref), to, Rich(), replaces=ref, quiet=True)
    return Letter(closed, Kind.TIDYING)


def _last_in_room(
    connection: Connection, room: Room | Account, which: ColumnElement[bool]
) -> Iterator[tuple[str, Row[Any]]]:
    """Yield the cards of a room that were of some kind once, with what each says now."""
    here = and_(
        outbox.c.platform == room.platform,
        outbox.c.chat.in_(lines_of(room)),
        outbox.c.athlete.is_(None),
        outbox.c.state == State.SENT.value,
    )
    once = connection.execute(select(outbox.c.ref).where(here, which)).scalars().all()
    standing = select(outbox).where(here, outbox.c.ref.in_(once)).order_by(outbox.c.seq)
    last = {row.ref: row for row in connection.execute(standing)} if once else {}
    yield from last.items()


# --- gone on -------------------------------------------------------------------------------


def in_place(
    connection: Connection, letters: Sequence[Letter], closed: Sequence[Closed]
) -> tuple[list[Letter], list[Closed]]:
    """Address the letters that go where an earlier card stands; return what is left to close.

    The latest words win: a card that has not gone out yet says them instead, so that several
    edits in a row are one rewriting.  Where no card stands, they are a message of their own.
    """
    placing = _Placing(connection, letters, closed)
    for letter in letters:
        placing.take(letter)
    return placing.kept, [placing.gone_on.get(one.letter, one) for one in closed]


class _Placing:
    """Letters of a batch, each put where it goes."""

    def __init__(
        self, connection: Connection, letters: Sequence[Letter], closed: Sequence[Closed]
    ) -> None:
        rewriting = {one.message.id: one for one in letters if one.rewrites}
        self.kept: list[Letter] = []
        self.gone_on: dict[str | None, Closed] = {}
        self._connection = connection
        self._steps = {one.letter: one for one in closed if one.letter in rewriting}
        self._cards: Sequence[Row[Any]] = ()
        if self._steps:
            self._cards = _cards(
                connection,
                {one.athlete for one in self._steps.values()},
                {one.asks for one in self._steps.values() if one.asks is not None},
                {one.about for one in rewriting.values() if one.about is not None},
                or_(outbox.c.ref.is_not(None), IS_WAITING),
            )

    def take(self, letter: Letter) -> None:
        """Put one letter where it goes."""
        step = self._steps.get(letter.message.id)
        if step is None or not (self._in_the_batch(letter, step) or self._at_card(letter, step)):
            self.kept.append(letter)

    def _in_the_batch(self, letter: Letter, step: Closed) -> bool:
        """Put it in the place of what was to be said in the same batch, if anything."""
        for index in reversed(range(len(self.kept))):
            earlier = self.kept[index]
            if _is_of_one_card(earlier, letter, step.asks):
                self.kept[index] = _in_its_words(earlier, letter)
                self._note(letter, step, earlier.message.replaces, earlier)
                return True
        return False

    def _at_card(self, letter: Letter, step: Closed) -> bool:
        """Put it in the place of the card, if there is one; what waits says it instead."""
        row = next((one for one in self._cards if _is_of_one_card(one, letter, step.asks)), None)
        waiting = None if row is None or row.ref is not None else letter_of(row)
        if waiting is not None and reword_free(self._connection, _in_its_words(waiting, letter)):
            self._note(letter, step, waiting.message.replaces, waiting)
            return True
        # what is on its way stands there once it is through, if it rewrites a card
        ref = row.ref if waiting is None and row is not None else None
        ref = waiting.message.replaces if waiting is not None else ref
        if ref is None:
            return False
        self.kept.append(replace(letter, message=replace(letter.message, replaces=ref)))
        self._note(letter, step, ref)
        return True

    def _note(
        self, letter: Letter, step: Closed, card: str | None, said_by: Letter | None = None
    ) -> None:
        own = step.own if said_by is None else (*step.own, said_by.message.id)
        self.gone_on[step.letter] = replace(step, told=letter.about, pressed=card, own=own)


def _is_of_one_card(earlier: Letter | Row[Any], letter: Letter, asks: int | None) -> bool:
    """Say whether a letter tells anew what an earlier one tells, or asked, in the same chat."""
    if isinstance(earlier, Letter):
        place = place_of(earlier)
    else:
        place = Platform(earlier.platform), earlier.chat
    is_theirs = earlier.athlete == letter.athlete and place == place_of(letter)
    is_question = asks is not None and earlier.asks == asks
    return is_theirs and (
        is_question or (letter.about is not None and earlier.about == letter.about)
    )


def _in_its_words(earlier: Letter, letter: Letter) -> Letter:
    """Return a letter that has not gone out, with what the later one says."""
    was = earlier.message
    message = replace(
        letter.message, id=was.id, to=was.to, answers=was.answers, replaces=was.replaces
    )
    return replace(
        earlier, message=message, about=letter.about, asks=letter.asks, serves=letter.serves
    )
