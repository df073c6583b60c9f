"""An answer that goes where an earlier card stands, as that to an edit of the words it answered.

The latest words win: a card that has not gone out yet says them instead, so that several
edits in a row are one rewriting.  Where no card stands, they are a message of their own.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row

from bot.outbox.tidying.cards import Cards, Meant, found
from bot.outbox.tidying.closed import Closed, card_of, card_on, is_of_one_card
from bot.store.message import Letter, letter_of
from bot.store.outbox import reword_free


def in_place(
    connection: Connection, letters: Sequence[Letter], closed: Sequence[Closed]
) -> tuple[list[Letter], list[Closed]]:
    """Address the letters that go where an earlier card stands; return what is left to close."""
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
            meant = Meant(
                {one.athlete for one in self._steps.values()},
                {one.asks for one in self._steps.values() if one.asks is not None},
                {one.about for one in rewriting.values() if one.about is not None},
            )
            self._cards = found(connection, meant, Cards.EITHER)

    def take(self, letter: Letter) -> None:
        """Put one letter where it goes."""
        step = self._steps.get(letter.message.id)
        if step is None or not (self._in_the_batch(letter, step) or self._at_card(letter, step)):
            self.kept.append(letter)

    def _in_the_batch(self, letter: Letter, step: Closed) -> bool:
        """Put it in the place of what was to be said in the same batch, if anything."""
        for index in reversed(range(len(self.kept))):
            earlier = self.kept[index]
            if is_of_one_card(card_of(earlier), card_of(letter), step.asks):
                self.kept[index] = _in_its_words(earlier, letter)
                self._note(letter, step, earlier.message.replaces, earlier)
                return True
        return False

    def _at_card(self, letter: Letter, step: Closed) -> bool:
        """Put it in the place of the card, if there is one; what waits says it instead."""
        card = card_of(letter)
        same = (one for one in self._cards if is_of_one_card(card_on(one), card, step.asks))
        row = next(same, None)
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


def _in_its_words(earlier: Letter, letter: Letter) -> Letter:
    """Return a letter that has not gone out, with what the later one says."""
    was = earlier.message
    message = replace(
        letter.message, id=was.id, to=was.to, answers=was.answers, replaces=was.replaces
    )
    return replace(
        earlier, message=message, about=letter.about, asks=letter.asks, serves=letter.serves
    )
