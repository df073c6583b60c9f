"""Some sets of a session that went otherwise: "last two sets only ten metres"."""

import re
from dataclasses import replace
from itertools import groupby

from bot.dialogue.aside import habits_of
from bot.dialogue.turn import Scene
from bot.reading.answers import digits_page
from bot.reading.heard import Details
from bot.reading.numbers import NUMBER
from bot.reading.replies.reading import read
from bot.rules.log.done import Pulls
from bot.stories.logging.draft import loaded, pulls_from

_SETS = r"(?:sets?|ones?|series?|pulls?|rounds?|reps?|vueltas?|arrastres?|rondas?)"
_FIRST = r"first|primer[oa]?s?"
_LAST = r"last|final|ultim[oa]s?"
_WHICH = rf"(?P<which>{_FIRST}|{_LAST})"
_BETWEEN = (
    r"(?:\W+(?:were|was|are|only|just|at|with|of|for|on|i|did|went|solo|solamente|fueron|fue|eran|de"
    r"|con|a|en|hice|las?|los))*\W+"
)
_UNIT = r"kgs?|kilos?|lbs?|pounds?|libras?|m|mts?|met(?:er|re)s?|metros?|yds?|yards?|yardas?"
_PART = re.compile(
    rf"\b(?:(?:the|my|las|los|mis) )?(?:(?P<before>\d{{1,2}}) )?{_WHICH}"
    rf"(?: (?P<behind>\d{{1,2}}))?(?: {_SETS})?{_BETWEEN}(?P<amount>{NUMBER}) ?(?P<unit>{_UNIT})\b"
)
_LOADS = ("k", "l", "p")  # what units of a load begin with


def part_in(scene: Scene, text: str) -> str | None:
    """Return the rest of a line that says how some of the sets went; None where none does."""
    page = digits_page(text, scene.athlete.language)
    found = _PART.search(page.text)
    return None if found is None else f"{page.text[: found.start()]} {page.text[found.end() :]}"


def with_part(scene: Scene, pulls: tuple[Pulls, ...], text: str) -> tuple[Pulls, ...] | None:
    """Return the pulls with the first or the last of them as a line says; None where it says none.

    A part that is all of them, or more, is none.
    """
    found = _PART.search(digits_page(text, scene.athlete.language).text)
    single = [replace(run, pulls=1) for run in pulls for _ in range(run.pulls)]
    count = 1 if found is None else int(found["before"] or found["behind"] or 1)
    if found is None or not 0 < count < len(single):
        return None
    is_first = re.fullmatch(_FIRST, found["which"]) is not None
    told = range(count) if is_first else range(len(single) - count, len(single))
    for index in told:
        other = _otherwise(scene, single[index], found["amount"], found["unit"])
        if other is None:
            return None
        single[index] = other
    return tuple(replace(run, pulls=len(tuple(same))) for run, same in groupby(single))


def _otherwise(scene: Scene, run: Pulls, amount: str, unit: str) -> Pulls | None:
    """Return a pull over another distance, or with another load; None where that reads as none."""
    habits = habits_of(scene)
    if unit.startswith(_LOADS):
        details = read(f"done with {amount} {unit}", habits).details
        if details.load_kg is None:
            return None
        return loaded(run, details.load_kg, details.entered_load)
    sets = read(f"1x{amount} {unit}", habits).details.sets
    if len(sets) != 1:
        return None
    new = pulls_from(sets[0], Details())
    return replace(
        run,
        metres=new.metres,
        entered_distance=new.entered_distance,
        entered_distance_unit=new.entered_distance_unit,
    )
