"""What people wish for in plain words, granted by the story it belongs to.

A story registers the wishes it grants (`Story.intents`).  Each opens what is there already, what
was said filled in.  What would change plan, log or kit comes back as a `Proposal`: it is asked
first, and one tap or a yes does it.  What is harmless is done at once and can be taken back.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache

from bot.dialogue.registry import by_command, playing
from bot.dialogue.story import Grantor, RedFlags
from bot.dialogue.turn import Scene, Turn
from bot.reading.ahead import read_date_ahead
from bot.reading.intents.wishes import TALK, Arguments, Wish, Wishes, wishes_in
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.log.records import Language
from bot.rules.week.days import day_named, real_day
from bot.rules.week.weeks import WEEK
from bot.words.commands import Command
from bot.words.menu import other_names, typed_name

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = timedelta(days=1)
FEWEST_WORDS_OF_TALK = 3
_AMOUNT = re.compile(r"[\d.,]+ ?(?:[a-z#]{1,8}\.?)?", re.IGNORECASE)  # "84 kg": of what?
_MONTHS_LOOKED_AT = 3  # one of three in a row has a 31st


def wished(scene: Scene, wishes: Wishes, text: str) -> Turn | None:
    """Return what the wishes of a line lead to, two asked between; None where it has none.

    Whoever is stopped and tells that a professional has looked is asked about that first.
    """
    if wishes.best is None or _is_none(scene, wishes.best, text):
        return None
    looked = playing(RedFlags).looked(scene, text)
    return looked or playing(Grantor).granted(scene, wishes, text)


def _is_none(scene: Scene, wish: Wish, text: str) -> bool:
    """Say whether a line is no wish after all.

    A mere amount answers something.  What is only supposed to be talk was to be an answer where
    a question is open, and is hardly talk where it is a word or two.
    """
    if _AMOUNT.fullmatch(text.strip()):
        return True
    is_supposed = wish.intent == TALK and wish.explained == 0
    is_open = scene.snapshot.dialogue.question is not None
    return is_supposed and (is_open or len(text.split()) < FEWEST_WORDS_OF_TALK)


def by_another_name(scene: Scene, command: str, argument: str) -> Turn | None:
    """Return what a command of no story leads to, as a wish goes by it; None: none does."""
    intent = _intents().get(folded(command))
    return None if intent is None else _granted(scene, intent, argument)


def nearest_name(command: str, language: Language) -> str | None:
    """Return what somebody may have mistyped, as it is called in their language; None: nothing.

    Another name of a command is told by its own: "/semama" is "/week" to who reads English.
    """
    own = {folded(typed_name(one, language)): one.value for one in Command}
    near = get_close_matches(folded(command), (*own, *other_names()), n=1)
    if not near:
        return None
    meant = own.get(near[0]) or other_names()[near[0]]
    return typed_name(Command(meant), language) if meant in list(Command) else near[0]


def behind(scene: Scene, command: str, argument: str) -> Turn | None:
    """Return what is wished for behind a command, of the story that answers it.

    It is named first, as in `/schedule zone tokyo`, or said in plain words.  None: neither.
    """
    granted = by_command()[command].intents
    first, _, rest = argument.partition(" ")
    named = _intents().get(folded(first))
    if named is not None and named in granted:
        return _granted(scene, named, rest)
    heard = wishes_in(argument, scene.athlete.language).wishes
    meant = tuple(one for one in heard if one.intent in granted)
    return wished(scene, Wishes(meant), argument)


def _granted(scene: Scene, intent: str, words: str) -> Turn | None:
    heard = wishes_in(words, scene.athlete.language).wishes
    said = next((one.arguments for one in heard if one.intent == intent), Arguments())
    return wished(scene, Wishes((Wish(intent, said, 1.0),)), words)


@cache
def _intents() -> Mapping[str, str]:
    """Return the wish that other names of commands stand for, its own among them."""
    called = table("commands")["wishes"].items()
    return {word: one for one, words in called for word in (one, *words.split())}


def not_understood(scene: Scene, wishes: Wishes) -> Turn:
    """Offer what comes nearest to a line that nothing was made of."""
    return playing(Grantor).nearest(scene, wishes.nearest)


def day_wished(
    scene: Scene, arguments: Arguments, said: str, *, later: bool = False
) -> date | None:
    """Return the day a wish is for: a date in it, else the day that was heard as `coming`."""
    dated = read_date_ahead(said, scene.today, scene.athlete.language)
    return dated or coming(arguments.day, scene.today, later=later)


def coming(day: str | None, today: date, *, later: bool = False) -> date | None:
    """Return the day meant, today or later; None where none is, or it has passed.

    `later`: a weekday is never today's.

    >>> coming("mon", date(2026, 3, 2)), coming("mon", date(2026, 3, 2), later=True)
    (datetime.date(2026, 3, 2), datetime.date(2026, 3, 9))
    >>> coming("1", date(2026, 3, 2)), coming("2026-03-01", date(2026, 3, 2))
    (datetime.date(2026, 4, 1), None)
    """
    match day:
        case None | "today":
            return None if day is None else today
        case "tomorrow":
            return today + _DAY
        case _ if day in _WEEKDAYS:
            ahead = (_WEEKDAYS.index(day) - today.weekday()) % len(_WEEKDAYS)
            return today + (WEEK if later and not ahead else ahead * _DAY)
        case _ if day.isdecimal():
            return _of_the_month(int(day), today)
        case _:
            named = day_named(day)
            return named if named is not None and named >= today else None


def _of_the_month(number: int, today: date) -> date | None:
    months = (today.month - 1 + ahead for ahead in range(_MONTHS_LOOKED_AT))
    days = (real_day(today.year + month // 12, month % 12 + 1, number) for month in months)
    return next((day for day in days if day is not None and day >= today), None)


def on_day(arguments: Arguments, day: date) -> Arguments:
    """Return the arguments with their day as a date: a yes of tomorrow means the same."""
    return replace(arguments, day=day.isoformat())


def weekdays(days: tuple[str, ...]) -> tuple[int, ...]:
    """Return weekdays by their numbers, Monday 0, in order.

    >>> weekdays(("fri", "mon"))
    (0, 4)
    """
    return tuple(sorted({_WEEKDAYS.index(day) for day in days if day in _WEEKDAYS}))


def named(numbers: Iterable[int]) -> tuple[str, ...]:
    """Return weekdays as they stand in the arguments of a wish.

    >>> named((0, 4))
    ('mon', 'fri')
    """
    return tuple(_WEEKDAYS[number] for number in numbers)
