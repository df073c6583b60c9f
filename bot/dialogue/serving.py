"""What the buttons of a card are for: once that is done elsewhere, the card is closed.  Pure.

Names, each of ASCII without a space: the session of a day, a way back, one of a kind of which the
latest is enough.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.dialogue.changes import Snapshot, Wrote
from bot.dialogue.registry import stories
from bot.dialogue.tokens import Answered, Does, Press, decode
from bot.dialogue.turn import Say, Turn, short_id
from bot.rules.log.done import entries_on
from bot.rules.week.days import day_named

LATEST = "latest."
"""How a name begins of which only the latest card in a chat has buttons."""

_ENDS = "ends."
_ONLY = "only"
_KEY, _LONG = "key.", 8  # letters of 32 are told apart on one card
_DAY = timedelta(days=1)

A_VIEW = "view"
"""The name of a card that only shows a session among others: it is not the session's own."""


def of_day(day: date) -> str:
    """Return the name of what is offered until a day's session is done.

    >>> of_day(date(2026, 3, 2))
    'day.2026-03-02'
    """
    return f"day.{day.isoformat()}"


def while_it_lasts(day: date) -> str:
    """Return the name of what is offered for a day, and makes no sense the day after.

    >>> while_it_lasts(date(2026, 3, 2))
    'while.2026-03-02'
    """
    return f"while.{day.isoformat()}"


def of_undo(name: str) -> str:
    """Return the name of a way back."""
    return f"undo.{name}"


def one_of(*of: str) -> str:
    """Return the name of a kind of card of which the latest in a chat is enough.

    It names nobody: who is on a card may be erased, and the row of the card stays.

    >>> one_of("mine", "abc")
    'latest.mine.xj4bnp4pahh6uqkb'
    """
    kind, *about = of
    return f"{LATEST}{kind}.{short_id(*about)}"


def only_one_of(*of: str) -> str:
    """Return the name of a kind of card of which earlier ones are taken away, words and all.

    >>> is_taken_away(("day.2026-03-02", only_one_of("live", "abc")))
    True
    """
    return one_of(_ONLY, *of)


def is_taken_away(names: Iterable[str]) -> bool:
    """Say whether a card is taken away once a later one of its kind comes."""
    return any(name.startswith(f"{LATEST}{_ONLY}.") for name in names)


def ending(kind: str) -> str:
    """Return the name of a card that ends those of a kind without being one of them.

    >>> kinds_in((ending("latest.page.abc"), "day.2026-03-02", "latest.card.abc"))
    ('latest.page.abc', 'latest.card.abc')
    """
    return _ENDS + kind


def kinds_in(names: Iterable[str]) -> tuple[str, ...]:
    """Return the kinds of cards that one with these names leaves without buttons."""
    said = (name.removeprefix(_ENDS) for name in names)
    return tuple(name for name in said if name.startswith(LATEST))


def key(token: str) -> str:
    """Return the name that tells that a card has a button, long after its words are gone."""
    return _KEY + short_id(token)[:_LONG]


def has_key(names: Iterable[str], token: str) -> bool | None:
    """Say whether a card has a button, by its names; None where they do not tell its buttons.

    >>> names = (key("a"), key("b"))
    >>> has_key(names, "b"), has_key(names, "c"), has_key((), "c")
    (True, False, None)
    """
    told = [name for name in names if name.startswith(_KEY)]
    return key(token) in told if told else None


def until_done(turn: Turn, day: date) -> Turn:
    """Return the turn with all it says offered only until the day's session is done."""
    return replace(turn, says=tuple(replace(one, serves=(of_day(day),)) for one in turn.says))


def shown_by(command: str, turn: Turn) -> Turn:
    """Return the turn with its cards as what a bare command shows: the latest is enough.

    Not a session's own: its buttons are for that one.
    """
    kind = one_of("called", command)
    says = (
        replace(one, serves=(*one.serves, kind)) if one.buttons and one.about is None else one
        for one in turn.says
    )
    return replace(turn, says=tuple(says))


def served(say: Say) -> tuple[str, ...]:
    """Return what a card's buttons are for, each once."""
    by_button = (name for row in say.buttons for button in row for name in _served(button.press))
    return tuple(dict.fromkeys((*say.serves, *by_button)))


def _served(press: Press | Answered | None) -> Iterator[str]:
    match press:
        case Does("undo", name):
            yield of_undo(name)
        case Does(story, verb, (first, *_)) if story in stories():
            day = day_named(first) if verb in stories()[story].until_done else None
            if day is not None:
                yield of_day(day)


def done_with(turn: Turn, before: Snapshot) -> tuple[str, ...]:
    """Return what a turn does away with, on whichever card it is offered.

    A session that nothing was offered of is looked for on no card.
    """
    undone = () if turn.undoes is None else (of_undo(turn.undoes),)
    written = {one.entry.day for one in turn.changes if isinstance(one, Wrote)}
    days = sorted(day for day in written if not entries_on(before.log, day))
    return (*undone, *(of_day(day) for day in days if _was_offered(before, day)))


def _was_offered(snapshot: Snapshot, day: date) -> bool:
    """Say whether a card may offer the session of a day: it was shown, or spoken of unasked."""
    athlete, dialogue = snapshot.athlete, snapshot.dialogue
    shown = dialogue.session_at
    is_shown = shown is not None and abs(shown.date() - day) <= _DAY  # on whichever clock
    if is_shown or day in athlete.reminded or any(one.day >= day for one in athlete.unasked):
        return True
    last = () if dialogue.card is None else dialogue.card.buttons
    return any(of_day(day) in _served(decode(one.token)) for one in last)
