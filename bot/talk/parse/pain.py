"""How much it hurt, and where.

The worst that was said counts.  Pain without a number stays without one: it is asked about,
never estimated.
"""

import re
from dataclasses import dataclass, replace

from bot.rules.records import Language, Side
from bot.talk.parse.heard import About, Doubt, Site
from bot.talk.parse.page import Page
from bot.talk.parse.scores import PLAIN_SCORE, SCORE, Score, score_of

_SITES = {
    Site.ACHILLES: r"achilles(?: tendon)?|(?:tendon de )?aquiles",
    Site.KNEE: r"knees?|kneecaps?|rodillas?|rotulas?",
    Site.ANKLE: r"ankles?|tobillos?",
    Site.CALF: r"calf|calves|gemelos?|pantorrillas?",
    Site.HIP: r"hips?|caderas?|ingles?",
    Site.FOOT: r"foot|feet|heels?|pies?|talon(?:es)?",
    Site.BACK: r"(?:lower |low )?back|espalda|lumbar(?:es)?",
}
_SIDES = {
    Side.BOTH: r"both|bilateral|ambos|ambas|(?:las|los) 2|(?:las|los) dos",
    Side.LEFT: r"left|lft|izquierd[oa]|izqda|izqdo|izda|izdo|izq",
    Side.RIGHT: r"right|rght|derech[oa]|dcha|dcho|drcha|drcho|der",
}
# Places that take a score too, but are no site of their own in the log.
_OTHER_PLACES = (
    r"shins?|quads?|hamstrings?|hammies|thighs?|groin|glutes?|toes?|joints?|legs?"
    r"|espinillas?|cuadriceps|isquios?|muslos?|gluteos?|dedos?|articulacion(?:es)?|piernas?"
)
_SITE = rf"(?:{'|'.join(_SITES.values())}|{_OTHER_PLACES})"
_SIDE = rf"(?:{'|'.join(_SIDES.values())}|[lr](?=\.? ?{_SITE}\b)|i(?:zq)?\.|d(?:er|cha|cho)?\.)"
_PLACE = (
    rf"(?:(?:in |on |en |at |of |de |del )?(?:my |the |mi |mis |la |el |las |los )?"
    rf"(?:{_SIDE}\.? )?{_SITE}\b(?: {_SIDE}\b\.?)?)"
)
_HURT = (
    r"(?:pains?|painful|dolor(?:es)?|doli[ao]|duele[n]?|hurt(?:s|ing)?"
    r"|sore(?:ness)?|ach(?:e|es|ed|ing|y)|"
    r"molesti(?:a|as|o|aba)|discomfort|niggl(?:e|es|y)|ouch|tender)"
)
_FILLER = (
    rf"(?:[ :=~]|,(?= ?\d{{1,2}} ?/ ?10)|\b(?:was|is|were|of|at|about"
    r"|around|a|an|un|una|de|en|nivel|"
    r"level|like|only|from|went|rose|a bit|a little|a lot|bit|little"
    r"|slightly|un poco|poco|algo|just|during|after(?:wards)?|max|maximo"
    r"|before|antes|worst|today|felt|feels|got to|up to|"
    rf"reached|hit|score|scale|still|maybe|fue|era|estaba|llego a|hasta|como|me|it|in the end|"
    rf"at the end|durante|despues|al final|solo|ahora|now|{_HURT}|{_PLACE}|{_SIDE})\b\.?)"
)
_NOT_EFFORT = r"(?!\s?(?:/ ?10)?\s?(?:rpe|effort|esfuerzo|de esfuerzo)\b(?![ :=]*\d))"
_AFTER_WORD = re.compile(
    rf"\b{_HURT}\b{_FILLER}{{0,14}}?{SCORE}{_NOT_EFFORT}(?:\s?{_PLACE}|\s{_SIDE}\b)?"
)
_GLUED = re.compile(r"\b(?:pain|dolor)(?P<low>\d{1,3})(?P<high>(?!))?\b(?:/10)?")
_GLUED_BEFORE = re.compile(r"(?<![\w.,])(?P<low>\d{1,3})(?:pain|dolor)\b")
_AFTER_PLACE = re.compile(rf"\b{_PLACE}{_FILLER}{{0,12}}?{SCORE}{_NOT_EFFORT}")
_BEFORE_WORD = re.compile(
    rf"{PLAIN_SCORE}(?: (?:of|de|in|on|en|for))?(?: (?:my|the|la|el))?(?: {_SIDE})?(?: "
    rf"{_SITE})? {_HURT}\b"
    rf"(?:\s?{_PLACE})?"
)
_BEFORE_PLACE = re.compile(rf"{PLAIN_SCORE}\s(?:in |on |en |de )?(?:{_PLACE})")
_RISING = re.compile(rf"[ ~]*(?:rising |up |and then |then )?(?:to|hasta)\b[ ~]*{PLAIN_SCORE}")
_WHEN = (
    r"(?:after(?:wards)?|during|now|later|despues|durante|ahora|luego"
    r"|at the end|al final|by the end|"
    r"in the evening|on the last)"
)
_LATER = (
    re.compile(rf"{PLAIN_SCORE} {_WHEN}\b"),
    re.compile(rf"\b{_WHEN}:? {PLAIN_SCORE}(?= ?[,.~;)]|$)"),
)
_NONE = re.compile(
    r"\b(?:no|without|without any|sin|ningun|not any|never any"
    r"|nada de|free of)(?: more| mas)? "
    rf"(?:{_SIDE} )?(?:{_SITE} )?(?:pains?|discomfort|soreness|aches?"
    r"|niggles?|dolor(?:es)?|molestias?)\b"
    rf"(?! ?(?:than|que|no gain))(?: {_PLACE})?"
    r"|\bpain[- ]?(?:free|less)\b"
    rf"|\b(?:pain|dolor)\b[ :=]*(?:was |is |fue )?(?:none|nil|zero|no|ninguno|nada|cero)\b"
    r"|\b(?:nothing|none of it|nada) (?:hurts?|hurting|ached|dolio|duele|dolia)\b"
    r"|\b(?:did ?n'?t|didnt|doesn'?t|does not|did not|wasn'?t|isn'?t"
    r"|not|never) (?:hurt|ache|sore|painful)(?: at all)?\b"
    r"|\bno (?:me |le )?(?:ha )?(?:dolio|duele|dolia|dolido)(?: nada)?\b"
)
_UNRATED = re.compile(rf"\b{_HURT}\b")
_PAINED = re.compile(rf"\b{_PLACE}{_FILLER}{{0,6}}?{_HURT}\b|\b{_HURT}{_FILLER}{{0,6}}?{_PLACE}")
# "back", "foot" and "pie" are everyday words: a site only beside pain.
_EVERYDAY = {Site.BACK, Site.FOOT}
# "muscle soreness" is asked separately: it is not joint pain.
_SITE_PATTERNS = {site: re.compile(rf"\b(?:{names})\b") for site, names in _SITES.items()}
_SIDED = {
    side: re.compile(
        rf"\b(?:{names}{short}) ?{_SITE}\b|\b{_SITE} (?:{names}{after})"
        rf"|\b{_HURT}\b[^.;\n]{{0,20}} (?:{names})\b"
        rf"|\b{_SITE} {PLAIN_SCORE} (?:{names})\b"
    )
    for (side, names), short, after in zip(
        _SIDES.items(), ("", r"|l\b\.?", r"|r\b\.?"), ("", r"|i\.|l\b", r"|d\.|r\b"), strict=True
    )
}


@dataclass(frozen=True, slots=True)
class Pain:
    """The worst said, 0-10, None where no number was; and the place."""

    worst: float | None = None
    is_unrated: bool = False
    site: Site | None = None
    side: Side | None = None
    doubts: tuple[Doubt, ...] = ()


def pain_of(page: Page, language: Language) -> tuple[Pain, Page]:
    """Return the pain said, and the page without it."""
    site, side = _where(page)
    none_said = _NONE.search(page.text) is not None
    page = page.without_all(_NONE)
    scores: list[Score] = []
    for pattern in (_GLUED, _GLUED_BEFORE, _AFTER_WORD):
        page = _take(page, pattern, language, scores)
    page = _take(page, _AFTER_PLACE, language, scores)
    for pattern in (_BEFORE_WORD, _BEFORE_PLACE):
        page = _take(page, pattern, language, scores)
    if scores or none_said:
        for pattern in _LATER:
            page = _take(page, pattern, language, scores)
    is_unrated = not scores and not none_said and _UNRATED.search(page.text) is not None
    pain = _worst(scores, none_said)
    return replace(pain, is_unrated=is_unrated, site=site, side=side), page.without_all(_UNRATED)


def _take(page: Page, pattern: re.Pattern[str], language: Language, into: list[Score]) -> Page:
    """Read every score of a pattern, and what it rose to ("from 1 to 3")."""
    at = 0
    while (match := pattern.search(page.text, at)) is not None:
        score = score_of(page, match, language)
        if score is None or _is_effort(match):
            at = match.end()
            continue
        into.append(score)
        page = page.without(*match.span())
        at = match.start() + 1
        risen = _RISING.match(page.text, at)
        high = score_of(page, risen, language) if risen is not None else None
        if risen is not None and high is not None:
            into.append(high)
            page = page.without(*risen.span())
    return page


def _is_effort(match: re.Match[str]) -> bool:
    """Say whether the score belongs to the effort before it: "rpe 7 sore knee".

    In "8/10 effort 1/10 pain" that effort has its own score already.
    """
    name = _EFFORT_BEFORE.search(match.string, 0, match.start("low"))
    return name is not None and _SCORED.search(match.string, 0, name.start()) is None


_SCORED = re.compile(r"(?<![\d.,])(?:\d|10|\d[.,]5)(?: ?/ ?10)? ?$")
_EFFORT_BEFORE = re.compile(
    r"(?:(?:\brpe|\beffort|\bexertion|\besfuerzo|\bintensidad)"
    r"(?: was| is| of| about| around| de| like| level| a|[ :=])*|@ ?)$"
)


def _worst(scores: list[Score], none_said: bool) -> Pain:
    wrong = [score for score in scores if not score.is_ok]
    if wrong:
        doubt = Doubt(About.PAIN, wrong[0].phrase, (wrong[0].high,))
        return Pain(doubts=(doubt,))
    if scores:
        return Pain(max(score.high for score in scores))
    return Pain(0.0 if none_said else None)


def _where(page: Page) -> tuple[Site | None, Side | None]:
    """Return site and side; None where none or several are named."""
    is_pained = (
        _PAINED.search(page.text)
        or _AFTER_PLACE.search(page.text)
        or (_BEFORE_PLACE.search(page.text))
    )
    sites = [
        site
        for site, pattern in _SITE_PATTERNS.items()
        if pattern.search(page.text) and (is_pained or site not in _EVERYDAY)
    ]
    sides = [side for side, pattern in _SIDED.items() if pattern.search(page.text)]
    if Side.LEFT in sides and Side.RIGHT in sides:
        sides = [Side.BOTH]
    return (
        sites[0] if len(sites) == 1 else None,
        sides[0] if len(sides) == 1 and sites else None,
    )
