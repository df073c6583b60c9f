"""The answer to a question of the start: the whole line, or nothing.

A word nobody knows, a unit that does not fit, a vague yes: then it is asked again.  What is said
of a body comes first, then a way back to an earlier answer, then a question of theirs.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from bot.reading.body.talk import body_talk, says_it_is_odd
from bot.reading.concepts import Word
from bot.reading.heard import Habits
from bot.reading.lexicons import spoken
from bot.reading.page import folded
from bot.reading.starting.fields import fields_named
from bot.reading.starting.first import (
    asks_back,
    is_back,
    is_definition,
    is_of_rest,
    is_return,
    rows_of,
    rows_of_what_is_asked,
)
from bot.reading.starting.kinds import KINDS, among_of
from bot.reading.starting.lines import (
    Ask,
    Found,
    Line,
    Nothing,
    Question,
    Value,
    is_told,
    line_of,
    spec_of,
)
from bot.reading.tables import table
from bot.rules.log.records import Language


class Kind(StrEnum):
    """What a line is to the question: its answer, or what comes first."""

    VALUE = "value"
    ASK = "ask"
    QUESTION_BACK = "question_back"
    BACK = "back"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a line answers; `value` is the question's, None where that was told.

    `rows` are those of the screening table that come first.  `among`: hours or zones that what
    has to be asked about may mean.  `other` answers other questions,
    beyond doubt; with `rows` the question itself, too.
    """

    kind: Kind
    value: Value = None
    rows: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    other: Mapping[Question, Value] = field(default_factory=dict)


def answer_to(question: Question, text: str, habits: Habits, today: date) -> Answer:
    """Return what a line is to a question; never raises, whatever is typed.

    >>> answer_to(Question.SIDE, "my left, I think", Habits(), date(2026, 3, 2)).value
    'left'
    >>> answer_to(Question.SLED_MONTHS, "with 25 kg", Habits(), date(2026, 3, 2)).kind.value
    'ask'
    """
    if _GOES_ON.match(folded(text).text):
        return Answer(Kind.ASK)
    line = line_of(question, text, habits, today)
    found = _found(line)
    rows, is_guess = rows_of(line, text)
    if is_guess and question is Question.BIRTH_YEAR:
        year = _in_clauses(line, text)
        if year is not None and year.kind is Kind.VALUE:
            return year  # and what they come with: the signs are asked about next
    told = _told(line, text)
    if is_definition(line, text) and not is_guess:
        return Answer(Kind.QUESTION_BACK)
    returns = is_return(line, found, rows) or is_of_rest(line, found, rows)
    if is_told(found) and _tells_another_thing(line, text):
        found = Ask
    if rows and not is_guess and not returns:
        found = found if is_told(found) else _found(_first_clause(line))
        own: dict[Question, Value] = {question: found} if is_told(found) and found != () else {}
        return Answer(Kind.BODY, rows=rows, other={**told, **own})
    if is_back(line, found, told):
        return Answer(Kind.BACK, other=told)
    if asks_back(line, text, found):
        return Answer(Kind.QUESTION_BACK)
    if is_told(found) and not (rows and line.unknown() and not returns):
        return Answer(Kind.VALUE, found, other={**_by_clause(line, text).told, **told})
    if line.question in _CARDS and (is_guess or not rows):
        beside = _joint_beside_card(line, text)
        if beside is not None:
            return beside
    rows = rows or rows_of_what_is_asked(line)
    if rows:
        return Answer(Kind.BODY, rows=rows)
    return (
        _named_elsewhere(line, text)
        or _in_clauses(line, text)
        or Answer(Kind.ASK, among=among_of(line), other=told)
    )


# "And then 5" goes on with something that was told elsewhere.
_GOES_ON = re.compile(r"\W*(?:y|and) (?:luego|despues|then|after)\b")
_OF_PAIN = frozenset(
    {
        Question.JOINT,
        Question.SIDE,
        Question.USUAL_MORNING,
        Question.PAIN_WALKING,
        Question.PAIN_RESTING,
    }
)
_NAMED = frozenset({Question.KIT, Question.SURFACE, Question.JOINT, *_OF_PAIN, Question.GUARDIAN})


def _named_elsewhere(line: Line, text: str) -> Answer | None:
    """Return what a thing, a part or a parent is called in another language.

    None where their own names one or several.  A yes alone is none in another.
    """
    if KINDS[spec_of(line.question).kind](line) is not Nothing:
        return None
    for language in Language if line.question in _NAMED else ():
        if language is line.habits.language or spoken(language) is not language:
            continue
        seen = line_of(line.question, text, replace(line.habits, language=language), line.today)
        found = _found(seen)
        if line.question in _OF_PAIN and seen.amounts():
            continue  # figures are read in their own language
        if is_told(found) and found not in (None, (), "no"):
            return Answer(Kind.VALUE, found)
    return None


_CARDS = frozenset({Question.SCREEN_NOW, Question.SCREEN_JOINT, Question.SCREEN_HEALTH})


def _joint_beside_card(line: Line, text: str) -> Answer | None:
    """Return what a joint that hurts is to a card of signs: none of them, and the one to watch.

    "None, just a sore left knee" denies them; "my knee aches" neither does nor tells one.  None
    where no joint is told, or one that is odd.
    """
    if says_it_is_odd(text, line.habits.language):
        return None
    joint = KINDS[spec_of(Question.JOINT).kind](
        line_of(Question.JOINT, text, line.habits, line.today)
    )
    if not (is_told(joint) and joint):
        return None
    told: dict[Question, Value] = {Question.JOINT: joint}
    is_denied = _found(_first_clause(line)) == ()
    return Answer(Kind.VALUE, (), other=told) if is_denied else Answer(Kind.ASK, other=told)


@dataclass(frozen=True, slots=True)
class _Clauses:
    """What the clauses of a line answer: the question itself, and others.

    `is_whole`: each of them does either.
    """

    own: tuple[Value, ...] = ()
    told: Mapping[Question, Value] = field(default_factory=dict)
    is_whole: bool = False


def _by_clause(line: Line, text: str) -> _Clauses:
    """Return what each clause of a line answers: "left knee, gym sled 25 kg on turf".

    What two of them tell differently is told by none.
    """
    clauses = _clauses(text)
    own: list[Value] = []
    told: dict[Question, Value] = {}
    torn: set[Question] = set()
    is_whole = bool(clauses)
    for clause in clauses:
        answer = answer_to(line.question, clause, line.habits, line.today)
        if answer.kind is Kind.VALUE:
            own.append(answer.value)
            said = answer.other
        else:
            said = {**answer.other, **_ahead_in(line, clause)}
            is_whole = is_whole and bool(said) and answer.kind is Kind.ASK
        torn.update(one for one, value in said.items() if told.get(one, value) != value)
        told.update(said)
    sure = {one: value for one, value in told.items() if one not in torn}
    return _Clauses(tuple(own), sure, is_whole)


def _in_clauses(line: Line, text: str) -> Answer | None:
    """Return the one clause that is the answer, where each of the others answers another question.

    None of them may be it: "I weigh 75 kg and train twice a week".  None where one tells nothing,
    but beside the year of a birth: "41, both knees gone" is what brings somebody here.
    """
    clauses = _by_clause(line, text)
    match clauses.own:
        case (value,) if line.question is Question.BIRTH_YEAR and _is_of_joints(line, text):
            return Answer(Kind.VALUE, value, other=clauses.told)
        case _ if not clauses.is_whole:
            return None
        case ():
            return Answer(Kind.ASK, other=clauses.told)
        case (value,):
            return Answer(Kind.VALUE, value, other=clauses.told)
        case _:
            return None


def _is_of_joints(line: Line, text: str) -> bool:
    """Say whether a line names a joint, and no sign of anything."""
    rows, is_guess = rows_of(line, text)
    return is_guess or (not rows and Question.JOINT in _told(line, text))


def _ahead_in(line: Line, clause: str) -> dict[Question, Value]:
    asked = [one for one in _IN_CLAUSES if one is not line.question]
    return told_ahead(clause, asked, line.habits, line.today)


def _clauses(text: str) -> list[str]:
    """Return the clauses of a line of some; none of one that is a single one, or too long."""
    clauses = [one for one in _CLAUSE.split(text) if one.strip()]
    return clauses if 1 < len(clauses) <= _MOST_CLAUSES else []


_CLAUSE = re.compile(r"[,;\n]|\.(?!\d)|\b(?:and|y)\b", re.IGNORECASE)
_MOST_CLAUSES = 4


def _first_clause(line: Line) -> Line:
    """Return what stands before the first pause or "but": "sundays, but I was knocked out"."""
    turn = next((at for at, word in enumerate(line.words) if word.concept == "but"), None)
    words = line.words[:turn]
    return replace(line, words=tuple(one for one in words if one.clause == words[0].clause))


def _tells_another_thing(line: Line, text: str) -> bool:
    """Say whether a line names a thing to pull, a joint or days where words alone are an answer.

    "I have a sled at the gym" is no sport.
    """
    if spec_of(line.question).kind != "rules" or not line.unknown():
        return False
    asked = [one for one in _NAMED_BY_VALUE if one is not line.question]
    return bool(told_ahead(text, asked, line.habits, line.today))


def _found(line: Line) -> Found:
    """Return the value of a line that holds nothing else; `Ask` where it does."""
    spec = spec_of(line.question)
    found = KINDS[spec.kind](line)
    if found is Nothing:
        held, unknown = line.held, line.unknown()
        rules = (rule for rule in spec.rules if rule.takes(held))
        fitting = next((rule for rule in rules), None)
        if fitting is None or unknown > fitting.unknown:
            return Ask
        is_by_no = not fitting.takes(held - {"no"})
        return Ask if is_by_no and _denies_something_else(line) else fitting.outcome
    return found if line.unknown() <= _beside(line) else Ask


def _denies_something_else(line: Line) -> bool:
    """Say whether each no goes straight on to what the question knows nothing of.

    "No time now" and "never used a sled" answer no question about a joint.  What a body is free
    of is one of the signs that were asked for.
    """
    denied = [_after(word, line) for word in line.words if word.concept == "no"]
    if not all(one is not None and line.is_unknown(one) for one in denied):
        return False
    if line.question not in _CARDS:
        return True
    told = " ".join(word.text for word in line.words if word.concept not in {"no", "not"})
    return not body_talk(told, line.habits.language).rows


def _after(word: Word, line: Line) -> Word | None:
    """Return the word behind one in its clause, the small ones aside; None where none stands."""
    light = table("starting")["light"].split()
    behind = (one for one in line.words if one.at >= word.end and one.clause == word.clause)
    return next((one for one in behind if one.concept not in light), None)


def _beside(line: Line) -> int:
    """Return how many words nobody knows may stand beside an answer of its kind."""
    return int(table("starting")["beside"][spec_of(line.question).kind])


# --- facts for other questions -------------------------------------------------------------


def _told(line: Line, text: str) -> dict[Question, Value]:
    """Return what answers other questions beyond doubt: with the words that name them."""
    told: dict[Question, Value] = {}
    corrects = bool(line.held & {"correct", "pause", "back", "sorry"})
    for name, cues in table("starting")["told"].items():
        other = Question(name)
        if other is line.question or line.question.value in cues.get("never", "").split():
            continue
        seen = line_of(other, text, line.habits, line.today)
        named = frozenset(cues["cue"].split())
        if corrects:
            named |= frozenset(cues.get("corrected", "").split())
        is_aside = line.unknown() <= _MOST_ASIDE
        is_asked = is_aside and line.question.value in cues.get("beside", "").split()
        if not (seen.held & named or is_asked):
            continue
        found = KINDS[spec_of(other).kind](seen)
        if is_told(found) and found is not None:
            told[other] = found
    return told


_MOST_ASIDE = 6  # words nobody knows beside what is told without a word that names it

AHEAD = (
    Question.JOINT,
    Question.SIDE,
    Question.USUAL_MORNING,
    Question.FOOTBALL,
    Question.SLED_MONTHS,
    Question.KIT,
    Question.SURFACE,
    Question.EMPTY_MASS,
    Question.BODY_MASS,
    Question.DAYS,
    Question.HOUR,
    Question.MATCH_DAYS,
    Question.PLATE_STEP,
    Question.GOAL,
)
"""What may be told before it is asked: nothing is raised by it."""
_ONLY_WHOLE = frozenset(
    {Question.USUAL_MORNING, Question.SLED_MONTHS, Question.MATCH_DAYS, Question.GOAL}
)
"""What a clause alone does not tell: a figure may be of anything, a wish that of today."""
_IN_CLAUSES = (*(one for one in AHEAD if one not in _ONLY_WHOLE), Question.TRAINS)
_NAMED_BY_VALUE = (Question.KIT, Question.JOINT, Question.DAYS)
_FIGURES = frozenset(
    {Question.TRAINS, Question.EMPTY_MASS, Question.PLATE_STEP, Question.BODY_MASS}
)
_TO_BE_NAMED = _FIGURES | {Question.FOOTBALL, Question.MATCH_DAYS, Question.HOUR}
_ANSWERING = frozenset({"yes", "no", "not", "none_of_these", "good", "dunno", "rather_not"})


def told_ahead(
    text: str, asked: Sequence[Question], habits: Habits, today: date
) -> dict[Question, Value]:
    """Return what a line that is no answer to the open question tells of some of those to come.

    A thing to pull, a joint and days name what they are of; anything else counts where the line
    names it, or where no other question could be meant.  A mass or an hour nobody named is of none
    of them, nor is a bare number, nor what begins to answer: a yes, a no, a guess.

    >>> told_ahead("a sled", [Question.KIT, Question.BODY_MASS], Habits(), date(2026, 3, 2))
    {<Question.KIT: 'kit'>: ('sled',)}
    >>> told_ahead("3", [Question.USUAL_MORNING, Question.TRAINS], Habits(), date(2026, 3, 2))
    {}
    """
    if not _WORDS.search(text) or line_of(Question.CONSENT, text, habits, today).held & _ANSWERING:
        return {}
    answers = {one: answer_to(one, text, habits, today) for one in asked}
    told = {
        one: answer
        for one, answer in answers.items()
        if answer.kind is Kind.VALUE and answer.value not in _SAYS_LITTLE
    }
    sure = next((one for one in _NAMED_BY_VALUE if one in told), None)
    if sure is None:
        named = [one for one in fields_named(text, habits.language) if one in told]
        only = [one for one in told if one not in _TO_BE_NAMED] if len(told) == 1 else []
        sure = next(iter(named or only), None)
    return {} if sure is None else {sure: told[sure].value, **told[sure].other}


_WORDS = re.compile(r"[^\W\d_]{3,}")
# A partner or a hill by itself may only be talked of: "my wife says hi".
_SAYS_LITTLE = (None, False, (), 0, "no", ("partner",), ("hill",))
