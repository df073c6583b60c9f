"""Short answers to one question: a score, a mass, an hour, some weekdays.

Each returns a value, or `Misread` with what was wanted; none raises, none guesses.
"""

import re
from dataclasses import dataclass
from datetime import time
from enum import Enum, auto

from bot.reading.heard import Day, Entered, Habits, Unit
from bot.reading.numbers import NUMBER, in_digits, readings
from bot.reading.page import Page, folded
from bot.reading.replies.scores import HIGHEST, LOWEST, SCORE, scores_in
from bot.reading.sought import sought
from bot.reading.tables import table
from bot.reading.words import LB_PER_STONE
from bot.rules.load.units import KG_PER_LB
from bot.rules.log.records import Language, LoadUnit


class Wanted(Enum):
    """What an answer had to be."""

    SCORE = auto()
    MASS = auto()
    DISTANCE = auto()
    DAY = auto()
    YEAR = auto()
    YES_NO = auto()


@dataclass(frozen=True, slots=True)
class Misread:
    """The answer was not understood.  `readings` holds the two it may be, if it has two."""

    wanted: Wanted
    readings: tuple[float | Day | time, ...] = ()


@dataclass(frozen=True, slots=True)
class Mass:
    kg: float
    entered: tuple[Entered, ...]


_NOTHING = re.compile(
    r"(?:(?:no|nope),? )?(?:(?:no|nope|nothing|none|nil|zero|nada|cero)(?: (?:at all|de nada))?"
    r"|(?:no|zero|sin|cero|ningun) (?:pain|dolor)(?: at all)?|not at all|pain[- ]?free"
    r"|ningun[oa]?|no(?: me)? duele(?: nada)?|(?:it )?doesn't hurt|para nada"
    r"|(?:(?:it's|i'm|it is|i am|all|muy|todo) )?(?:fine|bien))(?:,? (?:thanks|gracias))?"
)
_SCORE = sought(SCORE, "0")

# What may stand beside the number of an answer; anything more is no answer but a line.
BESIDE = re.compile(
    rf"\b(?:(?:{'|'.join(table('words')['denied'])})|(?:{'|'.join(table('words')['beside'])}))"
    r"(?:'(?:s|d|m))?\b"
)
_WORD = re.compile(r"[^\W_]+")


def is_all_but(text: str, *spans: tuple[int, int]) -> bool:
    """Say whether folded text holds nothing of weight beside these spans of it.

    Whoever writes more than an answer tells of something, and the number in it is another's:
    "can't take four steps" is no four.
    """
    if tells_time(text):
        return False
    rest = text
    for start, stop in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[stop:]}"
    return _WORD.search(BESIDE.sub(" ", rest)) is None


_CLOCK = re.compile(r"\bson las \d|\ba las \d|\d ?(?:am|pm)\b|\bo'?clock\b")


def tells_time(text: str) -> bool:
    """Say whether folded text speaks of an hour of the day: its number is no score, no mass."""
    return _CLOCK.search(text) is not None


def is_nothing(text: str) -> bool:
    """Say whether folded text, its edges stripped, says no pain and nothing else."""
    return _NOTHING.fullmatch(text) is not None


_OF_A_WEEK = re.compile(r"\b(?:times?|sessions?|days?|vez|veces|sesion(?:es)?|dias?)\b")


def read_scale(text: str, language: Language) -> float | Misread:
    """Return a score from 0 to 10; a range gives its worse end, "none" and nothing else is 0.

    A number in a line that says more is a misread.

    >>> read_scale("about a 3", Language.ENGLISH), read_scale("nada", Language.SPANISH)
    (3.0, 0.0)
    """
    page = digits_page(text, language)
    if _OF_A_WEEK.search(page.text):
        return Misread(Wanted.SCORE)
    found = list(scores_in(page, _SCORE, language))
    scores = [score for _, score in found]
    if not scores:
        is_none = _NOTHING.fullmatch(page.text.strip(" .!"))
        return LOWEST if is_none else Misread(Wanted.SCORE)
    if not is_all_but(page.text, *(match.span() for match, _ in found)):
        return Misread(Wanted.SCORE)
    if len(scores) > 1 or not scores[0].is_ok:
        said = tuple(score.high for score in scores)
        return Misread(Wanted.SCORE, tuple(v for v in said if LOWEST <= v <= HIGHEST))
    return scores[0].high


_STONE = re.compile(
    rf"(?P<stone>{NUMBER}) ?(?:st|stones?)\b(?: ?(?:and )?(?P<pounds>{NUMBER})(?: ?(?:lbs?"
    r"|pounds?))?)?"
)
_MASS = re.compile(
    rf"(?<![\w.,-])(?P<number>{NUMBER}) ?(?:(?P<kg>kgs?|kilos?|kilograms?|kilogramos?|k)"
    rf"|(?P<lb>lbs?|pounds?|libras?|#))?(?![\w%])"
)


# A number beside one of these is an effort, a pain or a count, whatever was asked.
_OTHER_SCALE = re.compile(
    r"\b(?:s?rpe|effort|felt|feels?|pain|hurts?|aches?|sore(?:ness)?|stiff(?:ness)?|this morning"
    r"|morning|knees?|ankles?|achilles|hip|joint|times?|sessions?|days?|week|sets?|esfuerzo|dolor"
    r"|duele|molestia|rigidez|rigid[ao]s?|tight|hinchad[ao]s?|cargad[ao]s?"
    r"|esta manana|rodillas?|tobillos?|cadera|articulacion|veces|sesiones"
    r"|dias|semana|series)\b"
)


def read_mass(text: str, habits: Habits) -> Mass | Misread:
    """Return a mass; a bare number is in the writer's unit, "13 stone 2" is pounds over.

    A mass in a line that says more is a misread.

    >>> read_mass("84,5", Habits()).kg
    84.5
    """
    page = digits_page(text, habits.language)
    stone = _STONE.search(page.text)
    if stone is not None:
        whole = _one(stone["stone"], habits.language)
        over = _one(stone["pounds"] or "0", habits.language)
        is_alone = is_all_but(page.text, stone.span())
        if whole is None or over is None or over >= LB_PER_STONE or not is_alone:
            return Misread(Wanted.MASS)
        pounds = LB_PER_STONE * whole + over
        return Mass(round(pounds * KG_PER_LB, 2), (Entered(pounds, Unit.LB),))
    found = list(_MASS.finditer(page.text))
    if _OTHER_SCALE.search(page.text):
        return Misread(Wanted.MASS)
    if len(found) != 1:
        return Misread(Wanted.MASS, _all(found, habits.language))
    number = _one(found[0]["number"], habits.language)
    if number is None or not is_all_but(page.text, found[0].span()):
        return Misread(Wanted.MASS)
    is_bare = found[0]["kg"] is None and found[0]["lb"] is None
    is_lb = found[0]["lb"] is not None or (is_bare and habits.load_unit is LoadUnit.LB)
    factor, unit = (KG_PER_LB, Unit.LB) if is_lb else (1.0, Unit.KG)
    return Mass(round(number * factor, 2), (Entered(number, unit),))


_ANSWERS = {
    Language(code): {name: "|".join(words) for name, words in answers.items()}
    for code, answers in table("yes_no").items()
}
_IF = {of: re.compile(one.get("if", "(?!)")) for of, one in _ANSWERS.items()}
_YES = {of: re.compile(rf"\b(?:{one['yes']})\b|\+1") for of, one in _ANSWERS.items()}
_NO = {of: re.compile(rf"\b(?:{one['no']})\b") for of, one in _ANSWERS.items()}


def read_yes_no(text: str, language: Language) -> bool | Misread:
    """Return the answer in the writer's language; both or neither in it is a misread.

    One language's words never answer in the other: the Spanish "y" is "and".

    >>> read_yes_no("Sí, claro", Language.SPANISH), read_yes_no("nope", Language.ENGLISH)
    (True, False)
    """
    page = folded(text)
    thumbs = {"\U0001f44d": True, "\U0001f44e": False}
    said = {thumbs[letter] for letter in text if letter in thumbs}
    language = _read_as(language)
    if _YES[language].search(page.text) and not _is_if(text, language):
        said.add(True)
    if _NO[language].search(page.text):
        said.add(False)
    return said.pop() if len(said) == 1 else Misread(Wanted.YES_NO)


_PLAIN_YES = {
    of: re.compile(rf"(?:{one['plain_yes']})\b(?P<more>.*)", re.DOTALL)
    for of, one in _ANSWERS.items()
}
_PLAIN_NO = {of: re.compile(one["plain_no"]) for of, one in _ANSWERS.items()}
_TURNED = re.compile(
    r"\b(?:but|except|maybe|unless|pero|salvo|excepto|quizas?|tal vez"
    r"|funny|hilarious|joking|kidding|as if|gracios[oa]s?|bromas?|chiste)\b|\?"
)
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")  # a thumb comes in several colours


def read_plain_yes_no(text: str, language: Language) -> bool | Misread:
    """Return the answer to a question about safety: a no only where nothing else was said.

    "No idea", "not yet" and "no, but my chest hurts" are no noes; a yes may go on.

    >>> read_plain_yes_no("No, not that.", Language.ENGLISH)
    False
    >>> read_plain_yes_no("yes, it is swollen", Language.ENGLISH)
    True
    """
    thumb = {"\U0001f44d": True, "\U0001f44e": False}.get(_SKIN.sub("", text).strip())
    if thumb is not None:
        return thumb
    words = " ".join(re.sub(r"[.,;:!]", " ", folded(text).text).split())
    language = _read_as(language)
    if _PLAIN_NO[language].fullmatch(words):
        return False
    yes = _PLAIN_YES[language].fullmatch(words)
    if (
        yes is None
        or _is_if(text, language)
        or _NO[language].search(yes["more"])
        or _TURNED.search(yes["more"])
    ):
        return Misread(Wanted.YES_NO)
    return True


def _is_if(text: str, language: Language) -> bool:
    """Say whether a line begins with a condition whose first word reads like a yes.

    >>> (
    ...     _is_if("si apoyo mal se me va", Language.SPANISH),
    ...     _is_if("sí, apoyo mal", Language.SPANISH),
    ... )
    (True, False)
    """
    first = text.split(maxsplit=1)[:1]
    is_bare = bool(first) and first[0].isalpha() and first[0].isascii()
    return is_bare and _IF[language].match(folded(text).text) is not None


def _read_as(language: Language) -> Language:
    """Return the language an answer is read in: English, where its own has no answers yet.

    Buttons are understood in every language.
    """
    return language if language in _YES else Language.ENGLISH


def digits_page(text: str, language: Language) -> Page:
    """Return the text folded, its number words in digits."""
    return in_digits(folded(text), language)


def _one(raw: str, language: Language) -> float | None:
    values = readings(raw, language)
    return values[0] if len(values) == 1 else None


def _all(found: list[re.Match[str]], language: Language) -> tuple[float, ...]:
    return tuple(value for match in found for value in readings(match["number"], language))
