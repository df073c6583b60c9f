"""What was on the sled, where it is not simply a number of kilograms."""

import re

from bot.reading.heard import About, Doubt
from bot.reading.numbers import NUMBER, readings
from bot.reading.page import Page
from bot.reading.sought import sought
from bot.rules.log.records import Language

EMPTY_SLED = "□"  # stands for the words "empty sled"; folded text cannot hold it

_EMPTY = sought(
    r"\b(?:the |an? )?(?:empty|unloaded|unweighted|bare|naked) (?:sled"
    r"|sledge)\b|\b(?:sled|trineo) (?:was |is |with )?(?:empty|unloaded"
    r"|alone|vacio|solo|a solas)\b"
    r"|\b(?:just|only)(?: with)? (?:the |an? )?sled\b|\bsled only\b|\b(?:solo"
    r"|solamente)(?: con)? (?:el )?trineo\b"
    r"|\b(?:with )?(?:no|without|without any|zero|sin|sin ningun|sin nada de)(?: extra"
    r"| added| mas)? (?:weights?|loads?|plates?|peso|pesos|pesas|carga"
    r"|discos?|lastre)\b"
    r"|\bunloaded\b|\bunweighted\b|\bempty\b(?! (?:stomach|gym|tank|handed"
    r"|bottle))|\b(?:trineo )?vacio\b|\bsin cargar\b"
    r"|\b(?:trineo )?(?:sin nada)\b|\bnothing on (?:it|the sled|top)\b|\bnada encima\b",
    "emp unl unw bare nak sle tri wei loa pla pes car dis las vac sin not nad",
)
_NO_SLED = sought(
    r"\b(?:no|without (?:a |the )?|sin (?:el )?) ?(?:sled|sledge|trineo)\b", "sle tri"
)
_MASS = r"(?:kgs?|kilos?|lbs?|pounds?|libras?|k)"
_PLATE = r"(?:plates?|discos?|placas?)"
_EACH_SIDE = (
    r"(?:(?:on |a |per |en |por |for )?(?:each|per|a|every|cada|both|ambos) ?(?:side"
    r"|lados?|sides|end)|a side|por lado)"
)
_PLATES = sought(
    rf"(?<![\w.,])(?P<count>\d{{1,2}}|\b(?:an?|one|some|una?|unos|a few"
    rf"|a couple of))(?: ?x ?| )(?:(?P<mass>{NUMBER}) ?{_MASS}? )?(?:big "
    rf"small |full |bumper )?{_PLATE}\b(?: (?:de|of) (?P<each>{NUMBER}) ?{_MASS}?)?"
    rf"(?: {_EACH_SIDE})?",
    "pla disc",
)
# "two 20s" are plates where a length came before; elsewhere they are seconds.
_SLANG = sought(
    r"(?:(?<=\dm )|(?<=res )|(?<=ers )|(?<=ros )|(?<=ds )|(?<=yd )|(?<=with )"
    r"|(?<=at )|(?<=@ )|(?<=con ))(?P<count>\d) (?P<mass>\d{1,2})s\b",
    "0s 00s",
)
_RELATIVE = sought(
    rf"(?<![\w.,])(?P<mass>{NUMBER}) ?{_MASS}? (?:more|less|heavier|lighter"
    r"|extra|higher|lower|de mas|de menos|"
    r"mas|menos)\b(?! (?:or|o) )|\b(?:added|up by|down by|increased by"
    rf"|dropped by|sumando|subi|baje) (?P<by>{NUMBER}) ?{_MASS}?(?!\w)",
    "mor les hea lig ext hig low mas men add up_ dow inc dro sum sub baj",
)
_SIDES = sought(
    rf"(?<![\w.,])(?P<mass>{NUMBER}) ?(?:{_MASS}|'?s\b)? ?{_EACH_SIDE}\b", "sid lad end"
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
_WITH_SLED = sought(
    r"(?<!not )(?<!sin )(?<!without )"
    r"\b(?:including|incl\.?|inclusive of|counting|incluyendo|incluid[oa]"
    r"|contando) (?:the |el )?(?:sled|sledge|trineo)\b|\b(?:sled|trineo) (?:included"
    r"|incluido)\b"
    r"|\btotal (?:weight|load|mass)\b|\bpeso total\b",
    "inc cou con sle tri tot pes",
)


def plates_of(page: Page, language: Language) -> tuple[tuple[Doubt, ...], Page]:
    """Return doubts about loads that have two readings, and the page without them.

    An empty sled becomes one sign in the text, a load like any other.
    """
    named = page.first(_WITH_SLED)
    doubts = [Doubt(About.LOAD, named[0])] if named else []
    page = (
        page.without_all(_WITH_SLED).rewritten(_EMPTY, lambda _: EMPTY_SLED).without_all(_NO_SLED)
    )
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
