"""Words that whoever manages a room would have stand in it: nothing of a body, nobody's load."""

import re

from bot.reading.body.whichever import is_a_part_named, rows_of
from bot.reading.page import folded
from bot.reading.squads.pitch import Names, is_told, read_pitch, says_of_a_body
from bot.stories.body.hearing import REQUEST

_DIGITS = re.compile(r"\d+")
# What no red flag is, and nobody's business in a room all the same.
_OF_A_BODY = re.compile(
    r"\b(?:weighs?|weighed|weigh ?-?ins?|weighing|body ?-?weight|overweight|obes[eoa]"
    r"|(?:is|are|so|too|getting) (?:fat|skinny)|bmi"
    r"|(?:lose|lost|gain(?:ed)?) (?:some )?(?:weight|kilos?)|rpe|pregnan\w+|menstrua\w+"
    r"|(?:on|has|have|got) (?:her|their|the|my|your) period"
    r"|pesaje|pesa(?:n|mos|is)? (?:\d+|mucho|mas|menos|demasiado)|peso corporal|gord[oa]s?"
    r"|adelgaz\w+|engord\w+|embaraz\w+|(?:con|tien\w+) la (?:regla|menstruacion))\b"
)

_LOAD = re.compile(r"\d ?(?:kg|kilos?|lbs?|pounds?|libras?)\b|^\d{1,3}$|\b(?:empty|vacio)\b")


def speaks_of_a_body(text: str) -> bool:
    """Say whether words tell of anybody's body; an hour in them is no pain.

    >>> speaks_of_a_body("Ana is injured"), speaks_of_a_body("17:45 at the gate")
    (True, False)
    """
    return is_a_part_named(text) or tells_of_a_body(text)


def tells_of_a_body(text: str) -> bool:
    """Say the same, where the name of a part alone tells nothing: a team may be called by one.

    >>> tells_of_a_body("Knee Club"), tells_of_a_body("Ben weighs 95")
    (False, True)
    """
    is_flagged = any(row != REQUEST for row in rows_of(text)) or says_of_a_body(
        _DIGITS.sub("", text)
    )
    return is_flagged or _OF_A_BODY.search(folded(text).text) is not None


def tells_a_load(text: str, names: Names) -> bool:
    """Say whether words tell of a member what they pull.

    >>> names = (("1", "Ana"), ("2", "Ben"))
    >>> tells_a_load("Ana 40 kg, Ben empty", names), tells_a_load("Ana has the key", names)
    (True, False)
    """
    told = (one.text for one in read_pitch(text, names) if one.who)
    return any(is_told(one) and _LOAD.search(folded(one).text) for one in told)
