"""What comes before the answer to a question of the start: a body, a way back, a question back."""

from collections.abc import Mapping

from bot.reading.body.talk import body_talk
from bot.reading.kit_words import Refusal, refused_in
from bot.reading.starting.lines import Found, Line, Question, Value, is_told, spec_of
from bot.reading.tables import table

_OF_KIT = frozenset({Question.KIT, Question.SURFACE, Question.EMPTY_MASS, Question.PLATE_STEP})
_PULLED_CAR = "RF21"


def rows_of(line: Line, text: str) -> tuple[tuple[str, ...], bool]:
    """Return the rows a line raises, and whether they are only what it likeliest means."""
    talk = body_talk(_without_denials(line) or text, line.habits.language)
    rows, is_guess = talk.rows, talk.is_guess
    rows = tuple(row for row in rows if row != _PULLED_CAR)
    if line.question in _OF_KIT and not rows and refused_in(text) is Refusal.VEHICLE:
        rows = (_PULLED_CAR,)
    return rows, is_guess


_BESIDE_A_RETURN = 3  # words nobody knows
_OF_RETURNING = frozenset({"RF03", "RF10"})
_ADVISED = "RF16"  # what a professional has not allowed yet


def is_return(line: Line, found: Found, rows: tuple[str, ...]) -> bool:
    """Say whether rows are only what the question about an injury was answered with."""
    is_asked = line.question is Question.INJURY and is_told(found)
    says_so = "yes" in line.held or found == "cleared"
    # a biopsy is waited for as well, and nobody's word on an injury
    advised = set() if line.unknown() else {_ADVISED}
    return (
        is_asked
        and line.unknown() <= (_BESIDE_A_RETURN if says_so else 0)
        and _OF_RETURNING.issuperset(set(rows) - advised)
    )


def is_of_rest(line: Line, found: Found, rows: tuple[str, ...]) -> bool:
    """Say whether a pain at rest is only what the question about it was answered with.

    "Hurts 3 at rest" is that answer; "3, and it wakes me" tells more.
    """
    is_asked = line.question is Question.PAIN_RESTING and is_told(found)
    return is_asked and rows == (_AT_REST,) and not line.unknown()


_AT_REST = "RF08"


def is_definition(line: Line, text: str) -> bool:
    """Say whether they ask what is meant, and tell nothing of themselves."""
    is_one = "meaning" in line.held and ("?" in text or line.words[0].concept == "meaning")
    return is_one and not body_talk(text, line.habits.language).is_emergency


def rows_of_what_is_asked(line: Line) -> tuple[str, ...]:
    """Return the rows of a line that leaves out what it is about: "gives way on stairs"."""
    about = table("starting")["about"].get(line.question, {}).get(line.habits.language)
    if about is None or line.held & {"no", "none_of_these", "not"}:
        return ()
    talk = body_talk(f"{about} {line.text}", line.habits.language)
    return () if talk.is_guess else talk.rows


def _without_denials(line: Line) -> str | None:
    """Return what is true on other days where a day without it is told; None elsewhere.

    "Whichever day my knee isn't swollen" says that on some days it is.
    """
    if "on_days" not in line.held or not line.held & {"not", "no"}:
        return None
    return " ".join(word.text for word in line.words if word.concept not in {"not", "no"})


def is_back(line: Line, found: Found, told: Mapping[Question, Value]) -> bool:
    """Say whether they want back, or correct what they answered before."""
    held = line.held
    if "back" in held:
        return True
    light = {"back_word", "correct", "pause", *table("starting")["light"].split()}
    if "back_word" in held and all(word.concept in light for word in line.words):
        return True
    if told and (held & {"correct", "pause"} or ("sorry" in held and not is_told(found))):
        return True
    return "correct" in held and not is_told(found)


def asks_back(line: Line, text: str, found: Found) -> bool:
    """Say whether the line is a question of theirs."""
    light = table("starting")["light"].split()
    first = next((word for word in line.words if word.concept not in light), None)
    if first is not None and first.concept in {"asks", "meaning"}:
        return True
    is_asked = "?" in text or "\u00bf" in text
    is_strict = spec_of(line.question).kind == "rules"
    asks = line.held & {"asks", "meaning", "is_it"}
    if is_asked and (not is_told(found) or is_strict or asks):
        return True
    return not is_told(found) and any(
        word.concept == "asks" and _begins(word.at, line) for word in line.words
    )


def _begins(at: int, line: Line) -> bool:
    """Say whether a clause begins at a word, its small words aside."""
    here = next(word for word in line.words if word.at == at)
    light = table("starting")["light"].split()
    return all(
        word.concept in light
        for word in line.words
        if word.clause == here.clause and word.at < here.at
    )
