"""A squad's kit as an admin tells it: "two sleds, 25 and 32 kg, plates 20 20 10 10 5 5, turf"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.reading import page
from bot.reading.kit_words import names_plates, refused_in, surface_in
from bot.reading.numbers import in_digits
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.load.kit_limits import is_empty_mass, is_plate_step
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.records import Language
from bot.rules.squads.kit import HEAVIEST_PLATE_KG, MOST_PLATES, MOST_SLEDS, SquadKit

_SAID = {name: re.compile(words) for name, words in table("squad_kit")["words"].items()}
_OURS = re.compile(table("squad_kit")["words"]["ours"], re.IGNORECASE)
_AMOUNT = re.compile(
    r"(?<![\d.,])(?:(?P<count>\d{1,2}) ?[x×] ?)?(?P<number>\d{1,3}(?:[.,]\d{1,2})?)"
    r"(?: ?(?P<unit>kgs?|kilos?|lbs?|pounds?|libras?))?(?!\w)"
)
_CLAUSES = re.compile(r"[;\n]|,(?!\d)")
_IS_LB = re.compile(r"\b\d*(?:lbs?|pounds?|libras?)\b")
LONGEST_PLACE = 40


@dataclass(frozen=True, slots=True)
class _Masses:
    """What one stretch of the line says of one kind of thing, in kg; `text` is the stretch."""

    of: str
    kg: tuple[float, ...]
    text: str


def speaks_of_kit(text: str) -> bool:
    """Say whether what stands behind `/squad` is about sleds, plates, floor or place.

    It begins with one of them, or with how many there are: a new name or a note may hold one.

    >>> speaks_of_kit("two sleds, 25 and 32"), speaks_of_kit("rename River Plate")
    (True, False)
    """
    plain = folded(text)
    is_counted = _SAID["counted"].match(plain) is not None
    is_of_things = any(_SAID[name].search(plain) for name in ("sled", "plates"))
    return _SAID["begins"].match(plain) is not None or (is_counted and is_of_things)


def of_the_squads(text: str) -> str | None:
    """Return what a line tells of the squad's kit, and not of somebody's own; None: nothing.

    >>> of_the_squads("squad kit: two sleds, 25 and 32"), of_the_squads("our team has fun")
    ('two sleds, 25 and 32', None)
    """
    begins = _OURS.match(text.strip())
    rest = "" if begins is None else text.strip()[begins.end() :]
    return rest if rest and "?" not in text and speaks_of_kit(rest) else None


def read_squad_kit(text: str, language: Language) -> SquadKit | None:
    """Return what was told of the kit; None where it is nothing of the kind, or cannot be.

    >>> read_squad_kit("two sleds, 25 and 32 kg, plates 20 10 10 5", Language.ENGLISH)
    SquadKit(sleds=(25.0, 32.0), plates=(20.0, 10.0, 10.0, 5.0), plate_step_kg=None, \
surface=None, place='')
    >>> read_squad_kit("plates of 5", Language.ENGLISH).plate_step_kg
    5.0
    """
    place = _SAID["place"].match(folded(text))
    if place is not None:
        return _place_in(text)
    if refused_in(text) is not None:
        return None
    told: dict[str, tuple[float, ...]] = {}
    step: float | None = None
    for one in _masses_in(in_digits(page.folded(text), language).text):
        if one.of == "plates" and len(one.kg) == 1 and _is_step(one.text):
            step = one.kg[0]
        else:
            told[one.of] = (*told.get(one.of, ()), *one.kg)
    sleds, plates = sorted(told.get("sled", ())), sorted(told.get("plates", ()), reverse=True)
    if len(plates) == 1 and step is None:
        step, plates = plates[0], []
    kit = SquadKit(tuple(sleds), tuple(plates), step, surface_in(text))
    return kit if kit != SquadKit() and _is_possible(kit) else None


def _place_in(text: str) -> SquadKit | None:
    """Return the name of a place as it was written."""
    words = text.split()
    first = next(at for at, word in enumerate(words) if _SAID["place"].match(folded(word)))
    name = " ".join(words[first + 1 :])[:LONGEST_PLACE].strip()
    return SquadKit(place=name) if name else None


def _is_step(text: str) -> bool:
    return names_plates(text) and _SAID["smallest"].search(text) is not None


def _masses_in(plain: str) -> Iterator[_Masses]:
    """Yield the masses told of sleds and plates: a stretch without its own word goes on."""
    of: str | None = None
    is_lb = _IS_LB.search(plain) is not None and "kg" not in plain
    for clause in _CLAUSES.split(plain):
        for stretch in _stretches(clause):
            named = next((name for name in ("plates", "sled") if _SAID[name].search(stretch)), of)
            of = named
            kg = tuple(_kg_in(stretch, is_lb=is_lb))
            if of is not None and kg:
                yield _Masses(of, kg, stretch)


def _stretches(clause: str) -> Iterator[str]:
    """Yield the parts of a clause that speak of one thing each: "sled 25 and plates 10 10"."""
    named = sorted(
        match.start() for name in ("sled", "plates") for match in _SAID[name].finditer(clause)
    )
    cuts = [0, *named[1:], len(clause)]
    return (clause[start:stop] for start, stop in pairwise(cuts))


def _kg_in(stretch: str, *, is_lb: bool) -> Iterator[float]:
    """Yield every mass; how many sleds there are is none."""
    for amount in _AMOUNT.finditer(stretch):
        behind = stretch[amount.end() :].lstrip()
        is_count = amount["unit"] is None and amount["count"] is None
        if is_count and _SAID["sled"].match(behind) and float(amount["number"]) <= MOST_SLEDS:
            continue
        unit = amount["unit"] or ("lb" if is_lb else "kg")
        per = KG_PER_LB if unit[0] in "lp" else 1.0
        kg = round(float(amount["number"].replace(",", ".")) * per, 2)
        yield from [kg] * int(amount["count"] or 1)


def _is_possible(kit: SquadKit) -> bool:
    """Say whether sleds and plates may weigh that, and are not too many to queue or to try."""
    is_few = len(kit.sleds) <= MOST_SLEDS and len(kit.plates) <= MOST_PLATES
    are_sleds = all(is_empty_mass(one) and one > 0 for one in kit.sleds)
    are_plates = all(0 < one <= HEAVIEST_PLATE_KG for one in kit.plates)
    return (
        is_few
        and are_sleds
        and are_plates
        and (kit.plate_step_kg is None or is_plate_step(kit.plate_step_kg))
    )
