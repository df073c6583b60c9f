"""Which movement is asked to be shown, in either language."""

import re
from collections.abc import Iterator
from functools import cache

from bot.enclosed.clip import Movement, movement
from bot.reading.tables import any_of_these, table
from bot.reading.zones import folded


def movement_in(text: str) -> Movement | None:
    """Return the movement that is named, the most particular where several are.

    >>> movement_in("show me how to do the step-downs"), movement_in("enséñame cómo")
    (<Exercise.STEP_DOWN: 'step_down'>, None)
    """
    page = folded(text)
    return next((one for one, said in _patterns() if said.search(page)), None)


def asks_for_videos(text: str) -> bool:
    """Tell whether the recordings behind the article are asked for, and no drawing.

    >>> asks_for_videos("any videos?"), asks_for_videos("show me how")
    (True, False)
    """
    return _videos().search(folded(text)) is not None


@cache
def _patterns() -> tuple[tuple[Movement, re.Pattern[str]], ...]:
    return tuple(_read())


def _read() -> Iterator[tuple[Movement, re.Pattern[str]]]:
    for name, said in table("movements")["called"].items():
        yield movement(name), re.compile(any_of_these(said, {}))


@cache
def _videos() -> re.Pattern[str]:
    return re.compile(any_of_these(table("movements")["videos"], {}))
