"""Numbers, in digits and in words.

Words are turned into digits first, so that everything after reads digits only.  What comma
and point mean is decided here, from how many digits follow and, in a tie, the language.
"""

import re

from bot.reading.page import Page, folded
from bot.reading.sought import any_of, sought
from bot.reading.tables import table
from bot.rules.log.records import Language

# Digits with commas and points inside them: a decimal, thousands or a list.
NUMBER = r"(?:\d+(?:[.,]\d+)*|(?<![\d.,])\.\d+)"
HIGHEST = 1e9  # nothing anybody means is larger; keeps absurd input finite

_UNITS, _TEENS, _TENS, _HUNDREDS = (
    table("numbers")[size] for size in ("units", "teens", "tens", "hundreds")
)
NUMBER_WORDS = frozenset(_UNITS | _TEENS | _TENS)
HOUR_WORDS: dict[str, int] = {
    word: number
    for word, number in ({"one": 1, "una": 1} | _UNITS | _TEENS).items()
    if 1 <= number <= 12
}
_SMALL = _UNITS | {"one": 1, "uno": 1, "un": 1, "una": 1}


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_BELOW_HUNDRED = (
    rf"(?:(?:{_any(_TENS)})(?:(?:[ -]|\sy\s)(?:{_any(_SMALL)}))?|{_any(_TEENS)}|{_any(_UNITS)})"
)
_WORDS = sought(
    rf"\b(?P<hundreds>{_any(_HUNDREDS)})(?:(?:\s(?:and\s)?)(?P<more>{_BELOW_HUNDRED}))?\b"
    rf"|\b(?P<below>{_BELOW_HUNDRED})\b",
    f"hundred {' '.join(_UNITS | _TEENS | _TENS)} cien dosc tresc",
)
_PARTS = re.compile(rf"\b(?:{_any(_TENS)}|{_any(_TEENS)}|{_any(_SMALL)})\b")

# "one", "un" and "a" are mostly not numbers: only beside what is counted or scored.
_COUNTED = (
    r"sets?|series?|pulls?|rounds?|rondas?|lengths?|largos?|laps?|reps?|repeticion|times?|vez|"
    r"min|minutes?|minutos?|hours?|horas?|kilos?|x|arrastres?|pasadas?|vueltas?|drags?"
)
_ONE_COUNTED = sought(
    rf"\b(?:one|uno|una|un|a)(?=\s+(?:{_COUNTED})\b)",
    "set ser pul rou ron len lar lap rep tim vez min hou hor kil x arr pas vue dra",
)
_ONE_SCORED = sought(
    r"(?:^\W*|\b(?:pain|dolor|rpe|effort|esfuerzo|knee|ankle|achilles|calf|hip|rodilla|tobillo|"
    r"aquiles|gemelo|cadera|about|level|nivel|only|just|solo)\s(?:(?:a|an|un|de|of|was|is|fue|era|like|como)\s){0,3})"
    r"(?P<one>one|uno)\b(?!\s+(?:of|more|thing|day|time|last|hundred|big|huge|giant|massive|great|long|solid|bad|hell|gran|solo)\b)",
    "one uno",
)
_TIMES = sought(
    r"\b(?P<word>twice|thrice)\b|\b(?P<once>once)\b"
    r"(?=\s*(?:$|[,.;!~@]|(?:with|at)\b|(?:a|per|every|each) (?:week|wk)\b))",
    "twi thr onc",
)
_ISH = sought(r"(?P<number>\d)[ -]?ish\b", "# ish")
_BETWEEN = sought(r"\b(?:between|entre) (?P<low>\d[\d.,]*) (?:and|y) (?=\d)", "# bet ent")
_FRACTION = sought(
    r"(?<![\d.,/])(?P<whole>\d{1,3}) (?P<part>1/2|1/4|3/4)(?![\d/]| ?(?:of|de)\b)", "# 0/0"
)
_DECIMALS = {"1/2": ".5", "1/4": ".25", "3/4": ".75"}
# "y una con 40": so many more pulls, with another load; "after one" counts those done.
_ONE_MORE = sought(
    r"(?:\b(?:and|y|then|luego|plus|mas)|,) (?:one|una|uno)(?= (?:con|with|at|a) \d)"
    r"|\b(?:after|tras|despues de) (?:one|una|uno)(?= ?(?:[,.;!]|$))",
    "one una uno",
)
_POINT = sought(
    r"\b(?P<whole>\d{1,3}) (?:point|dot|punto|coma) (?P<part>\d{1,2})\b", "# poi dot pun com"
)
# "One twenty five pounds" are 125, but "one twenty pound plate" is a plate.
_HUNDRED_LEFT_OUT = sought(
    rf"\b(?:(?P<one>one) (?=(?:{_any(_TENS)}|{_any(_TEENS)})\b)"
    rf"|(?P<more>two|three) (?=(?:{_any(_TENS)})[ -](?:{_any(_SMALL)})\b))"
    r"(?=\S+(?:[ -]\S+)? (?:pounds?|lbs?|kilos?|kgs?)\b(?! (?:plate|disc|weight)))",
    "one two thr",
)
_LENGTHS = table("numbers")["lengths"]
_COUNTED_BY_LENGTH = sought(
    rf"(?<![\dx*] )(?<!\d[.,] )\b(?P<count>\d|1[0-2]) (?P<length>{_any(_LENGTHS)})\b"
    r"(?! (?:on\b|plates?|each side|a side))",
    " ".join(_LENGTHS),
)
_HALF_HOUR = sought(r"\b(?:half (?:an )?hour|media hora)\b", "hou hor")
_LETTER_O = sought(r"(?P<digit>\d)o(?=(?:kgs?|kilos?|lbs?|mts?|m)\b)", "# 0o")
_HALF = sought(r"(?P<whole>\b\d+)\s+(?:and\s+a\s+half|y\s+medi[oa])\b", "# hal med")


_ANY = any_of(
    _TIMES, _HALF_HOUR, _LETTER_O, _HUNDRED_LEFT_OUT, _ONE_COUNTED, _ONE_SCORED, _WORDS, _POINT,
    _COUNTED_BY_LENGTH, _ONE_MORE, _FRACTION, _ISH, _BETWEEN, _HALF,
)  # fmt: skip


def in_digits(page: Page, language: Language) -> Page:
    """Return the page with its number words as digits: "forty five", "cuarenta y cinco".

    "once" is eleven to who writes Spanish and one time to who writes English; "ten" is a
    number in English only.
    """
    if not page.may_hold(_ANY):
        return page
    if language is not Language.SPANISH:
        page = page.rewritten(_TIMES, _times)
    page = page.rewritten(_HALF_HOUR, lambda _: "30 min")
    page = page.rewritten(_LETTER_O, lambda match: match["digit"] + "0")
    page = page.rewritten(_HUNDRED_LEFT_OUT, lambda match: match[0].strip() + " hundred ")
    page = page.rewritten(_ONE_COUNTED, lambda match: None if _is_none(match, language) else "1")
    page = page.rewritten(_ONE_SCORED, lambda match: match[0][: -len(match["one"])] + "1")
    page = page.rewritten(_WORDS, lambda match: _spelt(match, language))
    page = page.rewritten(
        _COUNTED_BY_LENGTH, lambda match: f"{match['count']} x {_LENGTHS[match['length']]}"
    )
    page = page.rewritten(_POINT, lambda match: f"{match['whole']}.{match['part']}")
    page = page.rewritten(_ONE_MORE, lambda match: match[0].rsplit(" ", 1)[0] + " 1")
    page = page.rewritten(_FRACTION, lambda match: match["whole"] + _DECIMALS[match["part"]])
    page = page.rewritten(_ISH, lambda match: match["number"])
    page = page.rewritten(_BETWEEN, lambda match: match["low"] + "-")
    return page.rewritten(_HALF, lambda match: match["whole"] + ".5")


def _is_none(match: re.Match[str], language: Language) -> bool:
    """Say whether "a" counts nothing: "a time" is an occasion, the Spanish "a" is "to"."""
    is_time = match.string[match.end() :].lstrip().startswith("time")
    return match[0] == "a" and (is_time or language is Language.SPANISH)


def _times(match: re.Match[str]) -> str:
    return {"twice": "2 times", "thrice": "3 times", None: "1 times"}[match["word"]]


def _spelt(match: re.Match[str], language: Language) -> str | None:
    foreign = "ten" if language is Language.SPANISH else "once"
    if match[0] == foreign:
        return None
    below = match["below"] or match["more"] or ""
    total = _HUNDREDS.get(match["hundreds"] or "", 0)
    for part in _PARTS.findall(below):
        total += (_TENS | _TEENS | _SMALL)[part]
    return str(total)


def readings(raw: str, language: Language) -> tuple[float, ...]:
    """Return the numbers that digits with commas and points stand for; none where senseless.

    One or two digits after a lone comma are decimals, three are thousands; after a lone point
    three are thousands in Spanish only.  Anything with more commas is thousands where every
    group has three digits, else a list.

    >>> readings("37,5", Language.ENGLISH), readings("1.250,5", Language.SPANISH)
    ((37.5,), (1250.5,))
    >>> readings("40,45,50", Language.ENGLISH)
    (40.0, 45.0, 50.0)
    """
    if raw.isdecimal() or raw.startswith("."):
        return (_bounded(raw),)
    marks = re.findall(r"[.,]", raw)
    groups = re.split(r"[.,]", raw)
    if len(marks) == 1:
        whole, rest = groups
        is_thousands = len(rest) == 3 and len(whole) <= 3 and whole.strip("0") != ""
        if is_thousands and (marks[0] == "," or language is not Language.ENGLISH):
            return (_bounded(whole + rest),)
        if marks[0] == "." or len(rest) <= 2:
            return (_bounded(f"{whole}.{rest}"),)
        return (_bounded(whole), _bounded(rest))
    thousands = len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:-1])
    if thousands and len(set(marks)) == 1 and len(groups[-1]) == 3:
        return (_bounded("".join(groups)),)
    if thousands and len(set(marks[:-1])) == 1 and marks[-1] != marks[0]:
        return (_bounded("".join(groups[:-1]) + "." + groups[-1]),)
    parts = raw.split(",")
    if all(re.fullmatch(r"\d+(?:\.\d+)?", part) for part in parts):
        return tuple(_bounded(part) for part in parts)
    return ()


def may_be_list(raw: str) -> tuple[float, float] | None:
    """Return the two loads that "40,45" may also mean; None where it is plainly a decimal.

    Plates come in quarters, so two decimals other than .00, .25, .50 and .75 are no load.
    """
    match = re.fullmatch(r"(\d+),(\d\d)", raw)
    if match is None or match[2] in {"00", "25", "50", "75"}:
        return None
    return float(match[1]), float(match[2])


def _bounded(digits: str) -> float:
    return min(float(digits), HIGHEST)


_WHOLE = re.compile(r"\W*(?P<number>\d{1,4})\s*(?:/\s*10|out of 10|de 10)?\W*")


def read_whole(text: str, language: Language) -> int | None:
    """Return the whole number a text consists of, in digits or words.

    >>> read_whole("two", Language.ENGLISH), read_whole("3/10", Language.ENGLISH)
    (2, 3)
    >>> read_whole("2 or 3", Language.ENGLISH) is None
    True
    """
    match = _WHOLE.fullmatch(in_digits(folded(text), language).text)
    return None if match is None else int(match["number"])
