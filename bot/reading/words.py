"""The words of the lexer, both languages in one table: units, signs said in words, labels."""

import re

from bot.reading.heard import Unit
from bot.reading.numbers import NUMBER
from bot.reading.replies.kinds import Kind
from bot.reading.tables import table

LB_PER_STONE = 14
# A sign of sets in text that is not cut into tokens yet.
SETS_SAID = re.compile(r"\d ?[x*] ?\d|\d (?:sets|series)\b")
_TABLE = table("words")
SETS = "|".join(_TABLE["sets"])
_UNITS_OF = {
    Kind.LOAD: (Unit.KG, Unit.LB),
    Kind.DISTANCE: (Unit.METRE, Unit.YARD, Unit.FOOT),
    Kind.TIME: (Unit.MINUTE, Unit.SECOND),
}
UNITS: dict[tuple[Kind, Unit | None], str] = {
    (kind, unit): "|".join(_TABLE["units"][unit.name.lower()])
    for kind, units in _UNITS_OF.items()
    for unit in units
}
UNITS[Kind.COUNT, None] = (
    rf"(?:(?:more|total|good|working|full|heavy|light|backwards?|sled) |~ ?)?(?:{SETS})"
)
UNIT_END = r"(?![a-wyz]|x(?! ?\d))(?:\.(?!\d))?"
SIGNED = rf"(?P<sign>(?<![0-9a-wyz.,)])-(?=[\d.]))?(?P<number>{NUMBER})"
ORDINAL = "|".join(_TABLE["ordinals"])
NO_UNIT = r"(?! ?(?:x|\*|kg|lb|kilo|m\b|mts|met|yd|yard|ft|sec|seg|s\b|min|%|'|\")|[.,]?\d|[a-z])"
LABEL = (
    rf"(?:the |la |las |el |los )?\b(?:{ORDINAL})\b"
    rf"(?:(?<![oa]) (?P<first>[1-9]|1[0-2]){NO_UNIT})?(?:"
    rf" (?:{SETS}|ones?)\b)?:?"
    rf"|\b(?:sets?|series?|rounds?|rondas?|pulls?|s|r) ?#? ?(?P<from>\d{{1,2}}){NO_UNIT}(?:"
    rf" ?(?:-|to|and|&|y|a) ?(?P<to>\d{{1,2}}){NO_UNIT})?:?"
    rf"|(?:^|(?<=\n)) ?(?:\d{{1,2}} ?[).]|#\d{{1,2}}:?|\d{{1,2}}:)(?= ?[a-z\d@] ?)(?!\d)"
    r"|\b(?:the |el |la |los |las )?(?:rest|remaining|remainder|others"
    r"|resto|demas|restantes)\b(?: of (?:them|it|the sets))?"
)
WORDS = {Kind[name.upper()]: words for name, words in _TABLE["words"].items()}
FLUFF: list[str] = _TABLE["fluff"]
