"""Where somebody lives: the zones that a line may name."""

from collections.abc import Sequence

from bot.reading.starting.lines import Ask, Found, Line
from bot.reading.zones import find_zones, folded, near_zones


def place(line: Line) -> Found:
    """Return the zone of a place; several, or one nearly spelt so, are asked between."""
    zones = zones_of(line)
    return zones[0] if len(zones) == 1 else Ask


def zones_of(line: Line) -> tuple[str, ...]:
    """Return the zones that what is left of a line without its small words may be in."""
    if "home" in line.held:
        return ()
    for name in _names(line):
        zones = find_zones(name, whole=name != folded(line.text))
        if len(zones) > 1:
            return _narrowed(zones, name, line)
        if zones:
            return zones
    return ()


def _narrowed(zones: tuple[str, ...], name: str, line: Line) -> tuple[str, ...]:
    """Return those of a name's zones that are in what else is named: "Portland, Oregon"."""
    words = [word.text for word in line.words if word.concept is None]
    rest = [" ".join(words[at:]) for at in range(1, len(words))]
    for region in rest:
        within = find_zones(region, whole=True)
        here = [zone for zone in zones if any(_is_in(zone, one) for one in within)]
        if here and region != name:
            return tuple(here)
    return zones


def _is_in(zone: str, other: str) -> bool:
    """Say whether zones are the same, or of one country that keeps several under its name."""
    return zone == other or (zone.count("/") > 1 and zone.split("/")[:2] == other.split("/")[:2])


def near_zones_of(line: Line) -> tuple[str, ...]:
    """Return zones of places spelt nearly as one in the line; to offer, never to take."""
    return next((found for name in _names(line) if (found := near_zones(name))), ())


def _names(line: Line) -> Sequence[str]:
    plain = folded(line.text.replace("?", " "))
    pieces = [" ".join(word.text for word in line.words if word.concept is None)]
    clauses = dict.fromkeys(word.clause for word in line.words)
    pieces += [
        " ".join(one.text for one in line.words if one.clause == clause and one.concept is None)
        for clause in clauses
    ]
    words = pieces[0].split()
    shorter = [" ".join(words[:end]) for end in range(len(words) - 1, 0, -1)]
    return [name for name in (plain, *pieces, *shorter) if name]
