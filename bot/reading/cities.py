"""Places people name that the time zone database does not: cities, Spanish names, countries.

Names are folded (lower case, no accents).  A name that several places share lists them all:
which one is meant is the athlete's to say.
"""

from functools import cache

from bot.reading.tables import table


@cache
def places() -> dict[str, tuple[str, ...]]:
    """Return the time zones of each place, of the IANA database."""
    known = table("places")
    living_in = {name: (zone,) for zone, names in known["living_in"].items() for name in names}
    return living_in | {name: tuple(zones) for name, zones in known["shared"].items()}
