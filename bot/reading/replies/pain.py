"""How much it hurt, and where.

The worst that was said counts, but for what was put right (`slips`).  Pain without a number
stays without one: it is asked about, never estimated.
"""

import re
from dataclasses import dataclass

from bot.reading.heard import About, Doubt, Site
from bot.reading.page import Page
from bot.reading.replies.scores import PLAIN_SCORE, SCORE, Score, score_of
from bot.reading.replies.understated import said_plainly
from bot.reading.sought import Sought, any_of, sought
from bot.rules.log.records import Language, Side

_SITES = {
    Site.ACHILLES: r"achilles(?: tendon)?|(?:tendon de )?aquiles",
    Site.KNEE: r"knees?|kneecaps?|rodillas?|rotulas?",
    Site.ANKLE: r"ankles?|tobillos?",
    Site.CALF: r"calf|calves|gemelos?|pantorrillas?",
    Site.HIP: r"hips?|caderas?|ingles?",
    # After a number feet are a length, "60 feet", unless it is a score, "2/10 foot".
    Site.FOOT: r"(?:(?<!\d )(?<!\d)|(?<=/10 ))(?:foot|feet|pies?)|heels?|talon(?:es)?",
    Site.BACK: r"(?:lower |low )?back|espalda|lumbar(?:es)?",
}
_SIDES = {
    Side.BOTH: r"both|bilateral|ambos|ambas|(?:las|los) 2|(?:las|los) dos",
    Side.LEFT: r"left|lft|lt|izquierd[oa]|izqda|izqdo|izda|izdo|izq",
    Side.RIGHT: r"right|rght|rt|derech[oa]|dcha|dcho|drcha|drcho|der",
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
    r"(?:pains?|painful|dolor(?:es)?|doli[ao]|doliendo|duele[n]?|hurt(?:s|ing)?"
    r"|sore(?:ness)?|ach(?:e|es|ed|ing|y)|"
    r"molesti?(?:a|an|as|o|aba|aban|aron|ando)|discomfort|niggl(?:e|es|y)|ouch|tender"
    r"|twing(?:e|es|ed|ing)|tweak(?:ed|y)?|sting(?:s|ing)?|stung|throb\w*|stabb(?:ed|ing)"
    r"|grumpy|grumbl(?:ed?|es|ing|y)|pinchaz\w+|pinch(?:a|o|aba)|punzad\w+|resentid[oa]"
    r"|dolor(?:id|os)[oa])"
)
# Of a part they tell a pain; of a session, how hard it was: "it nearly killed me, 9/10".
_KILLED = (
    r"(?:kill(?:s|ed|ing) me|complain(?:s|ed|ing)?|moan(?:s|ed|ing)"
    r"|(?:se |me )?protest(?:s|ed|ing|o)|(?:se |me )?quej(?:o|aba|ando)|mat(?:a|o|aba|ando))"
)
_HURT_WORDS = (
    "pai dol due hur sor ach mol mfort nig ouc ten twi twe stin stu thr stab kil gru pin pun res"
)
_PLACE_WORDS = (
    "ach aqu kne rodi rot ank tob cal gem pant hip cad ngle foo fee hee pie tal bac esp lum "
    "shi qua ham thig gro glu toe joi leg cua isq mus ded art"
)
_FILLER = (
    rf"(?:[ :=~]|,(?= ?\d{{1,2}}(?: ?/ ?| of | de | out of )10(?! ?(?:sets|series|pulls))"
    rf"| (?:(?:a|an|un|about|like|maybe|como|quizas?|call it|say) ){{1,2}}\d{{1,2}}(?!\w| ?[x*])"
    rf"| ?(?:\d|10) ?[.!)]*$)|,? ?\b(?:on|in|en) (?:the |la )?(?:set|serie|round) \d+\b"
    rf"|\b(?:was|is|were|of|at|about"
    r"|around|a|an|un|una|de|en|nivel|"
    r"level|like|only|from|went|rose|a bit|a little|a lot|bit|little"
    r"|slightly|un poco|(?:un )?poquito|poco|bastante|mucho|un monton|algo"
    r"|just|during|after(?:wards)?|max|maximo"
    r"|before|antes|worst|today|felt|feels|got to|up to|"
    rf"reached|stayed|stays|peaked|started|began|paso|empezo|se quedo|hit|score"
    r"|scale|still|maybe|fue|era|estaba|llego a|hasta|como|me|it|in the end|"
    r"(?:got|went|rose|jumped|shot|climbed|crept|built) (?:up )?to|"
    r"(?:subio|llego|trepo|salto|aumento|se (?:me )?(?:fue|puso|disparo|subio)) (?:a|en|hasta)|"
    r"alcanzo|"
    r"at the end|durante|despues|al final|solo|ahora|now|"
    rf"{_KILLED}|{_HURT}|{_PLACE}|{_SIDE})\b\.?)"
)
_NOT_EFFORT = r"(?!\s?(?:/ ?10)?\s?(?:rpe|effort|esfuerzo|de esfuerzo)\b(?![ :=]*\d))"
_AFTER_WORD = sought(
    rf"\b{_HURT}\b{_FILLER}{{0,14}}?{SCORE}{_NOT_EFFORT}(?:\s?{_PLACE}|\s{_SIDE}\b)?",
    f"# {_HURT_WORDS}",
)
_GLUED = sought(r"\b(?:pain|dolor)(?P<low>\d{1,3})(?P<high>(?!))?\b(?:/10)?", "# in0 or0")
_GLUED_BEFORE = sought(r"(?<![\w.,])(?P<low>\d{1,3})(?:pain|dolor)\b", "# 0pa 0do")
# How much, told last and apart from where or when: "knee hurts on the stairs today, 4".
_HOW_MUCH = r"(?:(?:it was|it'?s|about|like|maybe|say|call it|fue|era|un|una|an?|como|unos) ){0,3}"
_TOLD_LAST = sought(
    rf"(?:[,;:.]|\s-|(?= \d\d? ?(?:/|out of|sobre) ?10\b)) ?{_HOW_MUCH}{SCORE}{_NOT_EFFORT}"
    r"(?=[ .!)]*$)",
    "# , ; : . - / out sob",
)
_OF_LOG = re.compile(
    r"\b(?:done|did|finished|sets?|session|sled|pull(?:ed|s)?|hecho|hice|series?|sesion"
    r"|trineo|tire|than|que ayer)\b"
)
_AFTER_PLACE = sought(rf"\b{_PLACE}{_FILLER}{{0,12}}?{SCORE}{_NOT_EFFORT}", f"# {_PLACE_WORDS}")
_BEFORE_WORD = sought(
    rf"{PLAIN_SCORE}(?: (?:of|de|in|on|en|for))?(?: (?:my|the|la|el))?(?: {_SIDE})?(?: "
    rf"{_SITE})? {_HURT}\b"
    rf"(?:\s?{_PLACE})?",
    f"# {_HURT_WORDS}",
)
_BEFORE_PLACE = sought(rf"{PLAIN_SCORE}\s(?:in |on |en |de )?(?:{_PLACE})", f"# {_PLACE_WORDS}")
_RISING = re.compile(
    r"[ ~,]*(?:(?:and|then|rising|going|went|came|dropping|dropped|eased|easing|falling|fell"
    r"|settling|up|down"
    r"|back|y|luego|bajando|bajo|subiendo|subio) )*"
    r"(?:\b(?:to|hasta|(?:ended|finished|ending|finishing)(?: up)?(?: at| on)?"
    r"|(?:acabo|termino|quedo)(?: en| con)?)\b"
    r"|(?:(?<=\d )|(?<=bajando )|(?<=bajo )|(?<=subiendo )|(?<=subio ))a\b"
    rf"|(?:(?<=then )|(?<=luego ))(?=\d))[ ~]*{PLAIN_SCORE}"
)
_WHEN = (
    r"(?:after(?:wards)?|during|now|later|despues|durante|ahora|luego"
    r"|at the end|al final|by the end|"
    r"in the evening|on the last)"
)
_BOTH_SIDES = rf"(?:(?:the |la |el )?(?:{_SIDES[Side.LEFT]}|{_SIDES[Side.RIGHT]}))"
_SIDE_WORDS = "lef lft izq izd rig rgh der dch drc"
_WHEN_WORDS = "aft dur now lat des aho lue end fin eve las"
_LATER = (
    sought(rf"{PLAIN_SCORE} {_WHEN}\b", f"# {_WHEN_WORDS}"),
    sought(rf"\b{_WHEN}:? {PLAIN_SCORE}(?= ?[,.~;)]|$)", f"# {_WHEN_WORDS}"),
    # "pain 1 left 3 right": the other side's score, once one was told
    sought(rf"{PLAIN_SCORE} {_BOTH_SIDES}\b", f"# {_SIDE_WORDS}"),
    sought(rf"\b{_BOTH_SIDES}:? {PLAIN_SCORE}(?= ?[,.~;)]|$)", f"# {_SIDE_WORDS}"),
)
_NONE = sought(
    r"\b(?:no|without|without any|sin|sin ninguna?|ninguna?|ni (?:un|una|ningun|ninguna|rastro de)"
    r"|not any|never any|nada de|free of)(?: more| mas)? "
    rf"(?:{_SIDE} )?(?:{_SITE} )?(?:pains?|discomfort|soreness|aches?"
    r"|niggles?|dolor(?:es)?|molestias?)\b"
    rf"(?! ?(?:than|que|no gain))(?: {_PLACE})?"
    r"|\bpain[- ]?(?:free|less)\b"
    r"|\b(?:pain|dolor)\b[ :=]*(?:was |is |fue )?"
    r"(?:none|nil|zero|no(?! gain| more| less| worse| higher| better| different| greater| bigger"
    r"| mas| menos| peor| mejor| mayor| tan| como| se)|ninguno|nada|cero)\b"
    r"|\b(?:nothing|none of it|nada) (?:hurts?|hurting|ached|dolio|duele|dolia)\b"
    r"|\b(?:did ?n'?t|didnt|doesn'?t|does not|did not|wasn'?t|isn'?t"
    r"|not|never) (?:hurt|ache|sore|painful)(?: at all)?\b"
    r"|\bno (?:me |le )?(?:ha )?(?:dolio|duele|dolia|dolido)(?: nada)?\b",
    "no ni_ nil nev wit sin nin nad fre les zer cer did doe was isn",
)
HURTING = sought(
    rf"\b{_HURT}\b|\b{_PLACE}{_FILLER}{{0,6}}?{_KILLED}\b",
    f"{_HURT_WORDS} com moa pro que mat",
)
_PAINED = sought(
    rf"\b{_PLACE}{_FILLER}{{0,6}}?(?:{_HURT}|{_KILLED})\b|\b{_HURT}{_FILLER}{{0,6}}?{_PLACE}",
    _PLACE_WORDS,
)
# "back", "foot" and "pie" are everyday words: a site only beside pain.
_EVERYDAY = {Site.BACK, Site.FOOT}
# "muscle soreness" is asked separately: it is not joint pain.
_SITE_WORDS = {
    Site.ACHILLES: "ach aqu", Site.KNEE: "kne rodi rot", Site.ANKLE: "ank tob",
    Site.CALF: "cal gem pant", Site.HIP: "hip cad ngle", Site.FOOT: "foo fee hee pie tal",
    Site.BACK: "bac esp lum",
}  # fmt: skip
_SITE_PATTERNS = {
    site: sought(rf"\b(?:{names})\b", _SITE_WORDS[site]) for site, names in _SITES.items()
}
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
_ANY = any_of(HURTING, _PAINED, _GLUED, _GLUED_BEFORE)


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
    if not page.may_hold(_ANY):
        return Pain(), page
    site, side = _where(page)
    page = said_plainly(page)
    none_said = page.first(_NONE) is not None
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
    if not scores and not none_said and page.first(HURTING) is not None and _is_of_pain(page):
        page = _take(page, _TOLD_LAST, language, scores)
    is_unrated = not scores and not none_said and page.first(HURTING) is not None
    worst, doubts = _worst(scores, none_said)
    return Pain(worst, is_unrated, site, side, doubts), page.without_all(HURTING)


def _is_of_pain(page: Page) -> bool:
    """Say whether a page tells of nothing but pain, so that a number at its end is how much."""
    return _OF_LOG.search(page.text) is None and len(_NUMBERS.findall(page.text)) == 1


_NUMBERS = re.compile(r"\d+(?:[.,]\d+)?(?: ?/ ?10)?")


def _take(page: Page, pattern: Sought, language: Language, into: list[Score]) -> Page:
    """Read every score of a pattern, and what it rose to ("from 1 to 3")."""
    at = 0
    if not page.may_hold(pattern.bits):
        return page
    while (match := pattern.pattern.search(page.text, at)) is not None:
        score = score_of(page, match, language)
        if score is None or _is_effort(match):
            at = match.end()
            continue
        into.append(score)
        page = page.without(*match.span())
        at = match.start() + 1
        page = _take_risen(page, at, language, into)
    return page


def _take_risen(page: Page, at: int, language: Language, into: list[Score]) -> Page:
    """Read what a score rose or fell to from there on: "2 then 3 then 5"."""
    while (risen := _RISING.match(page.text, at)) is not None:
        score = score_of(page, risen, language)
        if score is None:
            break
        into.append(score)
        page = page.without(*risen.span())
        at = risen.start() + 1
    return page


def _is_effort(match: re.Match[str]) -> bool:
    """Say whether the score belongs to the effort before it: "rpe 7 sore knee".

    In "8/10 effort 1/10 pain" that effort has its own score already.
    """
    name = _EFFORT_BEFORE.search(match.string, 0, match.start("low"))
    return name is not None and _SCORED.search(match.string, 0, name.start()) is None


_SCORED = re.compile(r"(?<![\d.,])(?:\d|10|\d[.,]5)(?: ?/ ?10)?(?: (?:of|de))? ?$")
_EFFORT_BEFORE = re.compile(
    r"(?:(?:\brpe|\beffort|\bexertion|\besfuerzo|\bintensidad)"
    r"(?: was| is| of| about| around| de| like| level| a|[ :=])*|@ ?)$"
)


def _worst(scores: list[Score], none_said: bool) -> tuple[float | None, tuple[Doubt, ...]]:
    wrong = [score for score in scores if not score.is_ok]
    if wrong:
        return None, (Doubt(About.PAIN, wrong[0].phrase, (wrong[0].high,)),)
    if scores:
        return max(score.high for score in scores), ()
    return (0.0 if none_said else None), ()


def _where(page: Page) -> tuple[Site | None, Side | None]:
    """Return site and side; None where none or several are named."""
    named = [site for site, pattern in _SITE_PATTERNS.items() if page.first(pattern)]
    if not named:
        return None, None
    sites = [site for site in named if site not in _EVERYDAY or _is_pained(page)]
    if not sites:
        return None, None
    sides = [side for side, pattern in _SIDED.items() if pattern.search(page.text)]
    if Side.LEFT in sides and Side.RIGHT in sides:
        sides = [Side.BOTH]
    return (
        sites[0] if len(sites) == 1 else None,
        sides[0] if len(sides) == 1 else None,
    )


def _is_pained(page: Page) -> bool:
    """Say whether a place is named beside pain or with a score."""
    return any(page.first(one) for one in (_PAINED, _AFTER_PLACE, _BEFORE_PLACE))
