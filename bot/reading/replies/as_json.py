"""Replies as JSON, for trying the parser from the command line.

One object a reply: the writer's units in, every field of what was understood out.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, assert_never

import msgspec

from bot.reading.body.talk import body_talk
from bot.reading.glossary.translating import in_english
from bot.reading.heard import (
    About,
    Day,
    DaysAgo,
    Doubt,
    Habits,
    Heard,
    LastWeekday,
    Logged,
    MonthDay,
    NotALog,
    NotDone,
    RelativeDay,
    Unclear,
    Weekday,
)
from bot.reading.intents.wishes import Arguments, Wishes, wishes_in
from bot.reading.replies.reading import read
from bot.reading.starting.answers import Answer, Kind, answer_to
from bot.reading.starting.lines import Question
from bot.rules.log.records import DistanceUnit, Language, LoadUnit

Json = dict[str, object]
# What is asked about by name; the rest (minutes, a day) is asked about in other words.
_ASKED = {About.LOAD, About.SETS, About.DISTANCE, About.RPE, About.PAIN}


# A wish that is heard more closely than it is named outside: an easier week is something lighter.
_KIND_OF = {"easier_week": "lighter"}
_KINDS = {Logged: "log", NotDone: "not_done", NotALog: "not_a_log", Unclear: "unclear"}


CORPUS_DAY = date(2026, 3, 2)
"""The Monday that an answer is read on where its line names no other."""


class _Text(msgspec.Struct):
    text: str


class _Asked(_Text):
    load_unit: LoadUnit = LoadUnit.KG
    distance_unit: DistanceUnit = DistanceUnit.M
    language: Language = Language.ENGLISH
    question: Question | None = None
    today: date = CORPUS_DAY


def parse_lines(lines: Iterable[str]) -> Iterator[str]:
    """Yield one JSON line for each line of JSON, blank ones skipped.

    A line has `text` and may have `load_unit`, `distance_unit` and `language` (kg, m and en
    where missing).  With `question` it is read as the answer to that question of the start, too,
    on the day `today` (ISO 8601).  A line that cannot be read gives `{"error": …}` and the
    next is taken.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        answer = _answer(line, number)
        yield json.dumps(answer, ensure_ascii=False)


def parse_text(text: str, habits: Habits | None = None) -> Json:
    """Return what one line means, as JSON values; habits are kg, m and English by default."""
    habits = habits or Habits()
    text = in_english(text, habits.language)
    heard, body = read(text, habits), list(body_talk(text, habits.language).rows)
    wanted = {} if body else _wanted(heard, wishes_in(text, habits.language))
    return {**_object(heard), "intent": BODY, "arguments": {}, **wanted, "body": body}


LOG, BODY = "log", "body"
HALF = 0.5  # of a line's words: a wish that accounts for less gives way to a session told


def _wanted(heard: Heard, wishes: Wishes) -> Json:
    """Return the intent of a line, with its arguments, and both where two are asked between."""
    is_told = isinstance(heard, Logged | NotDone | Unclear)
    first = wishes.best
    least = 0 if isinstance(heard, NotDone) else HALF  # "not today" is told in many wishes
    if first is None or (is_told and (first.explained < least or not first.explained)):
        is_log = is_told or not (wishes.wishes or wishes.nearest)
        return {"intent": LOG if is_log else None}
    named = (_KIND_OF.get(wish.intent, wish.intent) for wish in wishes.wishes)
    asked = list(dict.fromkeys(named))
    both = {"asks": asked} if len(asked) > 1 else {}
    return {"intent": asked[0], "arguments": _said(first.arguments), **both}


def _said(arguments: Arguments) -> Json:
    """Return the arguments that were said; an hour as HH:MM."""
    said = msgspec.to_builtins(replace(arguments, either=()))
    at = {} if arguments.at is None else {"at": f"{arguments.at:%H:%M}"}
    return {key: _plain(one) for key, one in (said | at).items() if one not in (None, [], ())}


def _answer(line: str, number: int) -> Json:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": f"line {number}: must be a JSON object, got something else"}
    try:
        msgspec.convert(asked, _Text)
    except msgspec.ValidationError:
        return {"error": f'line {number}: must be an object with "text" in it'}
    try:
        one = msgspec.convert(asked, _Asked)
    except (msgspec.ValidationError, UnicodeEncodeError):  # of a cut emoji in a name
        return {
            "error": (
                f"line {number}: load_unit must be kg or lb, distance_unit m or yd, language"
                f" one of {', '.join(Language)}, question one of the start"
            )
        }
    habits = Habits(one.load_unit, one.distance_unit, one.language)
    parsed = parse_text(one.text, habits)
    if one.question is None:
        return parsed
    said = in_english(one.text, one.language)
    return {**parsed, "answer": answered(answer_to(one.question, said, habits, one.today))}


def answered(answer: Answer) -> Json:
    """Return an answer to a question of the start: what it is by its name, with what it holds."""
    held = {Kind.VALUE: _plain(answer.value), Kind.BODY: list(answer.rows)}
    other = {question.value: _plain(value) for question, value in answer.other.items()}
    return {answer.kind.value: held.get(answer.kind, True)} | ({"other": other} if other else {})


def _object(heard: Heard) -> Json:
    details, doubts = heard.details, heard.doubts if isinstance(heard, Unclear) else ()
    return {
        "kind": _KINDS[type(heard)],
        **_plain(msgspec.to_builtins(details)),
        "day": None if details.day is None else _day(details.day),
        "asks": _asks(doubts),
        "doubts": _plain(msgspec.to_builtins(doubts)),
    }


def _asks(doubts: tuple[Doubt, ...]) -> About | None:
    return doubts[0].about if doubts and doubts[0].about in _ASKED else None


def _plain(value: Any) -> Any:
    """Return JSON values with whole numbers without their ".0"."""
    match value:
        case Mapping():
            return {key: _plain(one) for key, one in value.items()}
        case list() | tuple():
            return [_plain(one) for one in value]
        case float() if value.is_integer():
            return int(value)
        case _:
            return value


def _day(day: Day) -> str:
    match day:
        case RelativeDay() | Weekday():
            return day.value
        case LastWeekday():
            return day.weekday.value
        case DaysAgo(days):
            return f"{days} days ago"
        case MonthDay(month, number):
            return f"--{month:02}-{number:02}"  # ISO 8601's day without a year
        case date():
            return day.isoformat()
        case _:
            assert_never(day)
