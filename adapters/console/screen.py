"""What stands on the screen: the lines typed, what the coach said, the choices still open.

A choice is taken by typing what stands in its brackets, or its label:

    [1] Done  [2] Changed  [3] Too sore          numbered: type 1, or "done"
    [0] [1] [2] [3] [Skip]                       figures: they are typed as they stand
    [15 kg] [20 kg] [Skip]                       or in other words, such as 17.5

Choices under one another are numbered on until the next line is typed, so a reminder that
arrives meanwhile changes no number.  They close when words are sent, or with new choices.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.contract import Act, Brought, Called, Choice, Outgoing, Said

LABELS_LIVE = timedelta(hours=6)
"""How long a typed label still means the choice: "done" tomorrow is about tomorrow."""


MOST_OPEN = 40
"""How many choices pile up while nobody types, before the older ones give way."""

_FIGURE = re.compile(r"\d+([.,:]\d+)?(\s*[^\W\d]+)?\+?")  # 3, 42.5 kg, 18:00, 10+
_COUNT = re.compile(r"\d+ [^\W\d]+ [^\W\d]+")  # 2 a week


@dataclass(frozen=True, slots=True)
class Pick:
    """A choice as it stands on the screen: `key` is what to type for it, "" its label only."""

    key: str
    choice: Choice
    on: str
    shown: datetime


PickRows = tuple[tuple[Pick, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """One sitting at the terminal.

    `run` names the sitting, so that no two lines ever share a name.  `typed` counts the lines
    typed, `said` the coach's messages; `words` is the last line that had something to say.
    `picks` are the open choices, oldest first.
    `answers` has the first thing the coach said to a line, by the line's number.
    `is_fresh`: nothing was said with choices since the last line.
    """

    run: str
    typed: int = 0
    said: int = 0
    words: int = 0
    picks: tuple[Pick, ...] = ()
    answers: tuple[tuple[int, str], ...] = ()
    is_fresh: bool = True

    @property
    def line(self) -> str:
        """The name of the line typed last; also that of its delivery."""
        return self.line_named(self.typed)

    def line_named(self, number: int) -> str:
        """Return the name of a line by its number, whether or not there is one."""
        return f"{self.run}-{number}"

    @property
    def message(self) -> str:
        """The name of what the coach said last."""
        return f"{self.run}-said-{self.said}"

    def answer_to(self, number: int) -> str:
        """Return the name of what the coach said to a line; one that is nothing's if silent."""
        return dict(self.answers).get(number, f"{self.line_named(number)}-silence")


def typing(screen: Screen) -> Screen:
    """Return the screen with one more line typed."""
    return replace(screen, typed=screen.typed + 1, is_fresh=True)


def sending(screen: Screen, act: Act) -> Screen:
    """Return the screen once the typed line is on its way: after words no choice is open."""
    match act:
        case Said() | Brought():
            return replace(screen, words=screen.typed, picks=())
        case Called(argument=argument) if argument:
            return replace(screen, words=screen.typed)
        case _:
            return screen


def showing(screen: Screen, message: Outgoing, now: datetime) -> tuple[Screen, PickRows]:
    """Return the screen with one more message of the coach, and its choices with their keys."""
    screen = replace(screen, said=screen.said + 1)
    if screen.typed not in dict(screen.answers):
        screen = replace(screen, answers=(*screen.answers, (screen.typed, screen.message)))
    if message.replaces is not None:
        screen = without(screen, message.replaces)
    if not message.choices:
        return screen, ()
    open_picks = () if screen.is_fresh or len(screen.picks) > MOST_OPEN else screen.picks
    rows = _keyed(message.choices, screen.message, now, after=_highest(open_picks))
    picks = (*open_picks, *(pick for row in rows for pick in row))
    return replace(screen, picks=picks, is_fresh=False), rows


def without(screen: Screen, message: str) -> Screen:
    """Return the screen without the choices of a message."""
    return replace(screen, picks=tuple(pick for pick in screen.picks if pick.on != message))


def picked(screen: Screen, text: str, now: datetime) -> Pick | None:
    """Return the open choice that a typed line means, the newest where two would do.

    >>> from datetime import UTC
    >>> from bot.rich import rich
    >>> from bot.contract import TERMINAL, Account
    >>> now = datetime(2026, 3, 2, tzinfo=UTC)
    >>> yes = Choice("Sí", "a.1.yes")
    >>> hello = Outgoing("1", Account(TERMINAL, "me"), rich("¿Bien?"), ((yes,),))
    >>> screen, _ = showing(Screen("run"), hello, now)
    >>> picked(screen, "1", now).choice.token, picked(screen, "si", now).choice.token
    ('a.1.yes', 'a.1.yes')
    """
    wanted = _bare(text)
    if not wanted:
        return None
    for pick in reversed(screen.picks):
        if wanted == pick.key:
            return pick
        if wanted == _bare(pick.choice.label) and now - pick.shown < LABELS_LIVE:
            return pick
    return None


def _keyed(
    choices: tuple[tuple[Choice, ...], ...], on: str, now: datetime, *, after: int
) -> PickRows:
    """Number the choices, unless there are figures among them: 5 must not mean the fifth."""
    labels = [choice.label for row in choices for choice in row]
    is_counted = all(_COUNT.fullmatch(_bare(label)) for label in labels)
    if is_counted or any(_FIGURE.fullmatch(_bare(label)) for label in labels):
        return tuple(tuple(Pick("", choice, on, now) for choice in row) for row in choices)
    numbers = iter(range(after + 1, after + 1 + len(labels)))
    return tuple(
        tuple(Pick(str(next(numbers)), choice, on, now) for choice in row) for row in choices
    )


def _highest(picks: tuple[Pick, ...]) -> int:
    return max((int(pick.key) for pick in picks if pick.key), default=0)


def _bare(text: str) -> str:
    """Return the text as it is compared: no case, no accents, no tick in front."""
    decomposed = unicodedata.normalize("NFKD", text)
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return letters.strip().lstrip("✓[ ").rstrip("] ").casefold()
