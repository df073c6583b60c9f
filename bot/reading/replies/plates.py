"""What was on the sled, where it is not simply a number of kilograms."""

import re

from bot.reading.heard import About, Doubt
from bot.reading.numbers import NUMBER, readings
from bot.reading.page import Page
from bot.reading.sought import any_of, sought
from bot.reading.tables import Patterns
from bot.rules.log.records import Language

EMPTY_SLED = "□"  # stands for the words "empty sled"; folded text cannot hold it

_EACH_SIDE = (
    r"(?:(?:on |a |per |en |por |for |de )?(?:each|per|a|every|either|cada|both|ambos) ?(?:side"
    r"|lados?|sides|end)|a side|por lado)"
)
_DISC = r"(?:plates?|discos?|discs?|disks?|placas?|bumpers?|pesas)"
_MASS = r"(?:kgs?|kilos?|lbs?|pounds?|libras?|k)"
_TABLE = Patterns("plates", number=NUMBER, each_side=_EACH_SIDE, mass=_MASS)
_EMPTY = _TABLE.sought("empty")
_NO_SLED = sought(
    r"\b(?:no|without (?:a |the )?|sin (?:el )?) ?(?:sled|sledge|trineo)\b", "sle tri"
)
_PLATES = _TABLE.sought("plates")
# "two 20s" are plates where a length came before; elsewhere they are seconds.
_SLANG = _TABLE.sought("slang")
_RELATIVE = _TABLE.sought("relative")
# "Two 20 kg plates" are 40 kg: all of it is said, where no side is.
_COUNTED_PLATES = sought(
    rf"(?<![\w.,])(?P<count>[2-8])(?: ?x ?| )(?:(?P<each>{NUMBER}) ?(?P<unit>{_MASS}) {_DISC}"
    rf"|{_DISC} (?:de|of) (?P<each_of>{NUMBER}) ?(?P<unit_of>{_MASS}))\b"
    rf"(?! ?{_EACH_SIDE})(?: (?:on|loaded|encima|puestos))?",
    "# pla dis bum pes",
)
_SIDES = sought(
    rf"(?<![\w.,])(?P<mass>{NUMBER}) ?(?:{_MASS}|'?s\b)? ?{_EACH_SIDE}\b", "# sid lad end"
)
_PER_CENT = r"(?:%|percent\b|per cent\b|por ciento\b)"
_WEIGHT = r"(?:body ?weight|bodymass|body mass|bw|peso corporal|pc)"
_SHARE_WORDS = "% perc per_c por_c body bw pc corp wei peso"
_SHARE = sought(
    r"\b(?:half|twice|double|a third|a quarter|la mitad|el doble|1/[234]) (?:of |de )?"
    rf"(?:my |mi )?(?:own )?(?:{_WEIGHT}|weight|peso)\b"
    rf"|(?<![\w.,x*])(?<![x*] )(?:\d?[.,]\d+|[12]) ?x? ?(?:my |mi )?{_WEIGHT}\b"
    rf"|\b{_WEIGHT} ?(?:at |x |@ )?{NUMBER} ?{_PER_CENT}|{NUMBER} ?{_PER_CENT}(?: ?(?:of "
    rf"|del? )?(?:my |mi )?(?:own )?(?:{_WEIGHT}|weight|peso)\b)"
    rf"|(?:@|\bat|\bwith|\bcon|\ba) ?(?:my |mi )?(?:own )?(?:{_WEIGHT}\b|{NUMBER} ?{_PER_CENT})",
    _SHARE_WORDS,
)
_PERCENT = sought(rf"{NUMBER} ?{_PER_CENT}|\b{_WEIGHT}\b(?: only)?", _SHARE_WORDS)
_WITH_SLED = _TABLE.sought("with_sled")
_ANY = any_of(
    _WITH_SLED, _EMPTY, _NO_SLED, _COUNTED_PLATES, _PLATES, _SIDES, _SHARE, _SLANG, _RELATIVE,
    _PERCENT,
)  # fmt: skip


def plates_of(page: Page, language: Language) -> tuple[tuple[Doubt, ...], Page]:
    """Return doubts about loads that have two readings, and the page without them.

    An empty sled becomes one sign in the text, a load like any other.
    """
    if not page.may_hold(_ANY):
        return (), page
    named = page.first(_WITH_SLED)
    doubts = [Doubt(About.LOAD, named[0])] if named else []
    page = (
        page.without_all(_WITH_SLED).rewritten(_EMPTY, lambda _: EMPTY_SLED).without_all(_NO_SLED)
    )
    page = page.rewritten(_COUNTED_PLATES, lambda match: _mass_of_all(match, language))
    for pattern in (_PLATES, _SIDES, _SHARE, _SLANG, _RELATIVE):
        for match in page.every(pattern):
            doubts.append(Doubt(About.LOAD, page.written(*match.span()), _masses(match, language)))
        page = page.without_all(pattern)
    return tuple(doubts), page.without_all(_PERCENT)


def _masses(match: re.Match[str], language: Language) -> tuple[float, ...]:
    """Return the mass said and what it comes to on both sides or with so many plates."""
    if match.re is _RELATIVE.pattern:
        return readings(match["mass"] or match["by"], language)
    groups = match.groupdict()
    said = groups.get("mass") or groups.get("each")
    values = readings(said, language) if said else ()
    if len(values) != 1:
        return ()
    count = groups.get("count") or "2"
    times = int(count) if count.isdecimal() else 1
    return (values[0], values[0] * times) if times > 1 else values


def _mass_of_all(match: re.Match[str], language: Language) -> str | None:
    """Return what so many plates come to; None where their mass has two readings."""
    each = readings(match["each"] or match["each_of"], language)
    unit = match["unit"] or match["unit_of"]
    return f"{int(match['count']) * each[0]:g} {unit}" if len(each) == 1 else None
