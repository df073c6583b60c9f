"""From a place on the map to the name of its time zone, as words; the place is not kept.

The tz database names the principal place of each zone.  Where all that are about as near
agree on the time, it is the nearest one's; near a border nobody can tell from that, and all
their names are passed on, so that the coach asks for the city.
"""

from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt
from zoneinfo import ZoneInfo

ABOUT_AS_NEAR = 1.6
EARTH_RADIUS_KM = 6371.0
CLOSE_KM = 60.0  # a city's own surroundings, whatever else is near
_LOOKS = tuple(datetime(2026, month, 15, tzinfo=UTC) for month in range(1, 13))


def whereabouts(latitude: float, longitude: float) -> str:
    """Return the zone there, or several joined by " / " where it may be any of them.

    Degrees, north and east positive.

    >>> whereabouts(52.5, 13.4), whereabouts(-33.9, 151.2)
    ('Europe/Berlin', 'Australia/Sydney')
    >>> whereabouts(42.2, -8.7)
    'Europe/Lisbon / Europe/Madrid'
    """
    by_distance = sorted(
        (_distance_km(latitude, longitude, north, east), zone) for north, east, zone in _places()
    )
    nearest = by_distance[0][0]
    reach = max(nearest * ABOUT_AS_NEAR, CLOSE_KM)
    zones = [zone for distance, zone in by_distance if distance <= reach]
    if nearest <= CLOSE_KM or len({_times(zone) for zone in zones}) == 1:
        return zones[0]
    return " / ".join(zones)


@cache
def _places() -> tuple[tuple[float, float, str], ...]:
    table = files("tzdata.zoneinfo").joinpath("zone1970.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return tuple((*_degrees(row[1]), row[2]) for row in rows)


def _degrees(text: str) -> tuple[float, float]:
    """Return latitude and longitude written as ISO 6709, such as +4230+00131."""
    middle = max(text.rfind("+"), text.rfind("-"))
    return _angle(text[:middle], 2), _angle(text[middle:], 3)


def _angle(text: str, whole: int) -> float:
    sign = -1 if text[0] == "-" else 1
    degrees, minutes, seconds = text[1 : 1 + whole], text[1 + whole : 3 + whole], text[3 + whole :]
    return sign * (int(degrees) + int(minutes) / 60 + int(seconds or 0) / 3600)


@cache
def _times(zone: str) -> tuple[object, ...]:
    return tuple(look.astimezone(ZoneInfo(zone)).utcoffset() for look in _LOOKS)


def _distance_km(north: float, east: float, other_north: float, other_east: float) -> float:
    """Return the distance over the globe (haversine)."""
    high, low = radians(north), radians(other_north)
    apart = radians(other_east - east)
    half = sin((low - high) / 2) ** 2 + cos(high) * cos(low) * sin(apart / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(half))
