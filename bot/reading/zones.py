"""From what somebody calls the place they live in to time zones of the IANA database.

Never guesses between two: a name that fits several zones gives them all.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from difflib import get_close_matches
from functools import cache
from unicodedata import combining, normalize
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

from bot.reading.tables import table
from bot.rules.log.records import Language

_AREAS = re.compile(
    "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/"
)
MOST_FOUND = 8  # more than a phone's worth of buttons is no help
_SHORTEST_BEGINNING = 3
_OFFSET = re.compile(r"(?:utc|gmt)?\s*(?P<sign>[+-])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?")
_MOST_EAST, _MOST_WEST = 14, 12

# Offsets that are no whole hours, where a zone keeps them all year round.
_ODD_OFFSETS = {
    (1, 3, 30): "Asia/Tehran",
    (1, 4, 30): "Asia/Kabul",
    (1, 5, 30): "Asia/Kolkata",
    (1, 5, 45): "Asia/Kathmandu",
    (1, 6, 30): "Asia/Yangon",
    (1, 8, 45): "Australia/Eucla",
    (1, 9, 30): "Australia/Darwin",
    (-1, 9, 30): "Pacific/Marquesas",
}
# A look at every month of some years tells whether two names keep the same time.
_LOOKS = tuple(
    datetime(year, month, 1, tzinfo=UTC) for year in (2016, 2025) for month in range(1, 13)
)


@cache
def places() -> dict[str, tuple[str, ...]]:
    """Return the time zones of places that the database does not name, by their folded names.

    A name that several places share lists them all: which is meant is the athlete's to say.
    """
    known = table("places")
    living_in = {name: (zone,) for zone, names in known["living_in"].items() for name in names}
    named = {folded(city): (zone,) for one in Language for zone, city in _cities_in(one).items()}
    abroad = {name: zones for name, zones in named.items() if name not in _city_names()}
    shared = {name: tuple(zones) for name, zones in known["shared"].items()}
    return abroad | living_in | shared


def find_zones(text: str, *, whole: bool = False) -> tuple[str, ...]:
    """Return the zones a place may be in, best first; at most eight, none where unknown.

    Takes a city with or without accents, the start of one, an IANA name, "UTC+2".  A name
    with a country behind a comma counts up to the comma.  `whole`: not the start of one.

    >>> find_zones("New York"), find_zones("GMT-3"), find_zones("Bogotá, Colombia")
    (('America/New_York',), ('Etc/GMT+3',), ('America/Bogota',))
    >>> find_zones("Córdoba")
    ('America/Argentina/Cordoba', 'Europe/Madrid')
    """
    wanted = folded(text)
    if (offset := _OFFSET.fullmatch(wanted)) is not None:
        return _at_offset(offset)
    is_one = "," not in text  # the beginning of a name is nothing but that
    for name in (wanted, folded(text.partition(",")[0])):
        found = _named(name, whole=whole or not is_one)
        if found:
            return found[:MOST_FOUND]
    return ()


def is_place(name: str) -> bool:
    """Say whether a name is that of a place whose zone is known, in full.

    >>> is_place("Córdoba"), is_place("cor")
    (True, False)
    """
    wanted = folded(name)
    return wanted in places() or wanted in _city_names()


def is_only_place(text: str) -> bool:
    """Say whether a line is a place's name and no more, what it lies in beside it.

    >>> is_only_place("Asia/Almaty"), is_only_place("Soria, Spain"), is_only_place("in Leeds")
    (True, True, False)
    """
    return folded(text) in _keys() or all(is_place(name) for name in text.split(","))


def near_zones(text: str) -> tuple[str, ...]:
    """Return zones of places spelt nearly so, to offer; never to take without asking.

    >>> near_zones("Madird")
    ('Europe/Madrid',)
    """
    known = _cities() | places()
    close = get_close_matches(folded(text), known, n=3, cutoff=0.8)
    return _distinct(zone for name in close for zone in known[name])[:MOST_FOUND]


def is_zone(name: str) -> bool:
    """Say whether the database has a zone of exactly that name."""
    return name in _zones()


@cache
def _zones() -> frozenset[str]:
    """Return the names of all zones; to ask for them reads the whole database each time."""
    return frozenset(available_timezones())


def folded(text: str) -> str:
    """Return the text in lower case, without accents, dots and underscores, single-spaced.

    >>> folded("  São_Paulo. ")
    'sao paulo'
    """
    plain = text.lower()
    if not plain.isascii():
        plain = "".join(one for one in normalize("NFKD", plain) if not combining(one))
    return " ".join(plain.replace("_", " ").replace(".", " ").split())


def city_of(zone: str) -> str:
    """Return how a zone is called on a button: its city.

    >>> city_of("America/Argentina/Buenos_Aires"), city_of("Etc/GMT-2"), city_of("UTC")
    ('Buenos Aires', 'UTC+2', 'UTC')
    """
    if zone.startswith("Etc/GMT"):
        return "UTC" + zone.removeprefix("Etc/GMT").translate(str.maketrans("+-", "-+"))
    return zone.rpartition("/")[2].replace("_", " ")


def offered_zones(where: str, language: Language) -> tuple[str, ...]:
    """Return the zones to offer as buttons, of cities that who reads the language may live in."""
    offered = table("clocks")[where]
    return tuple(offered.get(language, offered[Language.ENGLISH]))


def city_in(zone: str, language: Language) -> str:
    """Return how a zone's city is called in a language.

    >>> city_in("America/Bogota", Language.SPANISH), city_in("Europe/Bern", Language.SPANISH)
    ('Bogotá', 'Bern')
    """
    return _cities_in(language).get(zone) or city_of(zone)


@cache
def _cities_in(language: Language) -> dict[str, str]:
    """Map zones to their cities' own names in a language; those of English are the database's."""
    if language is Language.ENGLISH:
        return {}
    named = Locale.parse(language.value).time_zones.items()
    return {zone: str(one["city"]) for zone, one in named if "city" in one and is_zone(zone)}


def _named(name: str, *, whole: bool) -> tuple[str, ...]:
    if not name:
        return ()
    if name in places():
        return places()[name]
    if name in _keys():
        return (_keys()[name],)
    cities = _cities()
    if name in cities:
        return cities[name]
    if whole or len(name) < _SHORTEST_BEGINNING:
        return ()
    begun = [
        zones for city, zones in (*cities.items(), *places().items()) if city.startswith(name)
    ]
    return _distinct(zone for zones in begun for zone in zones)


def _at_offset(offset: re.Match[str]) -> tuple[str, ...]:
    east = offset["sign"] == "+"
    hours, minutes = int(offset["hours"]), int(offset["minutes"] or 0)
    if minutes:
        zone = _ODD_OFFSETS.get((1 if east else -1, hours, minutes))
        return (zone,) if zone else ()
    if hours == 0:
        return ("UTC",)
    if hours > (_MOST_EAST if east else _MOST_WEST):
        return ()
    # The database's signs are those of POSIX: west of Greenwich is plus.
    return (f"Etc/GMT{'-' if east else '+'}{hours}",)


@cache
def _keys() -> dict[str, str]:
    """Map each folded IANA name to itself."""
    places = sorted(zone for zone in _zones() if _AREAS.match(zone))
    return {folded(zone): zone for zone in places}


@cache
def _city_names() -> frozenset[str]:
    return frozenset(folded(city_of(zone)) for zone in _keys().values())


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    """Map each folded city to its zones; two names of the same clock count once."""
    cities: dict[str, list[str]] = {}
    for zone in sorted(_keys().values(), key=lambda one: (-one.count("/"), one)):
        same_name = cities.setdefault(folded(city_of(zone)), [])
        if all(not _same_clock(zone, other) for other in same_name):
            same_name.append(zone)
    return {city: tuple(zones) for city, zones in cities.items()}


def _same_clock(one: str, other: str) -> bool:
    first, second = ZoneInfo(one), ZoneInfo(other)
    return all(
        look.astimezone(first).utcoffset() == look.astimezone(second).utcoffset()
        for look in _LOOKS
    )


def _distinct(zones: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(zones))
