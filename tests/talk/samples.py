"""One example of every value a type can hold: for trying all of something, not some of it.

`samples(kind)` yields a typical value first, then one for every way a single field can differ:
each member of an enum, each arm of a union, none, empty.  A new content, question or label is
covered from the moment it is there.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from bot.contract import Platform
from bot.dialogue.registry import stories
from bot.rules.load.equipment import REFUSED, Equipment
from bot.rules.log.records import Language
from bot.rules.reasons import BESIDE, Reason
from bot.squads.room.said import RoomLine
from bot.stories.library.shelf import answers_in
from bot.stories.session.cause import BY_CLIMB, BY_JOINT, BY_LAST, BY_SHARE, SIMPLY
from bot.words.labels import ButtonName
from bot.words.line import Capital, Card, Content, Joined, Line, Listed, Strong, Weekday
from bot.words.videos import VIDEOS, Video
from tests.apps import EVERYWHERE
from tests.talk.asked import asked, wanted

ENTRY_ID = "abcdefghijklmnop"  # as long as a real one

_PLAIN: dict[Any, tuple[Any, ...]] = {
    bool: (True, False),
    int: (3, 0, 1),
    float: (2.5, 0.0, 1.0, 40.0),
    date: (date(2026, 3, 2), date(2026, 3, 5)),
    datetime: (datetime(2026, 3, 2, 18, tzinfo=UTC),),
    time: (time(18), time(7, 30)),
    Platform: EVERYWHERE,
    timedelta: (timedelta(minutes=40), timedelta(0), timedelta(days=2)),
    type(None): (None,),
    Video: VIDEOS,
    RoomLine: (RoomLine("room-noted", called="Ada"), RoomLine("room-hello")),
    Card: (Card(Strong(Line("common-stumbled")), None, Line("common-cancelled")),),
    Strong: (Strong(Line("common-stumbled")),),
    Joined: (Joined(Line("common-stumbled"), Line("common-cancelled")),),
    Capital: (Capital(Line("session-belt")),),
    Listed: (Listed((Weekday(0), Weekday(3))),),
    Equipment: tuple(one for one in Equipment if one not in REFUSED),  # no file holds those
}
# What a text field holds is known by its name alone.
_TEXTS: dict[str, tuple[str, ...]] = {
    "code": ("RF04", "ASK_B"),
    "codes": ("RF04", "RF02"),
    "pending": ("RF02", "RF04"),
    "by": ("physio",),
    "city": ("London",),
    "day": ("today", "monday", "3", "3-12", "2026-03-01"),
    "decision": ("stay", "step_up", "step_down"),
    "among": ("Europe/Madrid", "America/Argentina/Buenos_Aires"),
    "forward": ("step_up",),
    "intent": ("skip", "zone", "body_mass"),
    "message": ("an earlier one",),
    "near": ("today",),
    "phrase": ("3x20 40",),
    "position": ("L2a", "L0a", "L6c"),
    "reasons": tuple(reason.value for reason in Reason),
    "special": ("day_before_match",),
    "start": ("L2a", "L0a"),
    "step": ("L2a", "L0a"),
    "text": ("Europe/London",),
    "ticks": ("RF04", "0", "3", "Europe/Madrid", "heart_or_blood_pressure", "7-30", "nonsense"),
    "topic": tuple(answers_in(Language.ENGLISH)),
    "zone": ("Europe/London",),
}
_TOLD = "3"  # text, or a number that is written in words
_CHOSEN = {"none": None, "told": _TOLD, "yes": True, "no": False, "0": 0, "one": 1, "other": 3}
_NEVER_EMPTY = {"keys"}  # a flag is always named


@cache
def samples(kind: Any, field: str = "") -> tuple[Any, ...]:
    """Return examples of a type, the typical one first; `field` names where it stands."""
    if kind is str:
        return _TEXTS.get(field, (ENTRY_ID,))
    if field == "cause":  # the others settle no session
        return (*BY_JOINT, *BY_LAST, *BY_SHARE, *BY_CLIMB, *SIMPLY, Reason.WARM_UP)
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind is Line:
        return tuple(plain_sentences())
    if kind is Content and field:  # within another one
        return (Line("common-stumbled"),)
    if kind in (Content, ButtonName):
        return tuple(one for each in kinds_of(kind) for one in samples(each))
    if get_origin(kind) in (Union, UnionType):
        return tuple(one for arm in get_args(kind) for one in samples(arm, field))
    if get_origin(kind) is Literal:
        return get_args(kind)
    if get_origin(kind) is tuple:
        return tuple(_tuples(get_args(kind), field))
    if kind is Reason and field == "cause":
        return tuple(one for one in Reason if one not in BESIDE)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(kind)
    if is_dataclass(kind) or hasattr(kind, "_fields"):
        return tuple(_records(kind))
    raise TypeError(f"no examples of {kind}")


def kinds_of(kind: type) -> Iterator[type]:
    """Yield what a kind of contents or of buttons comes in, in all stories and in rooms."""
    assert stories()  # read, with what they say
    for one in kind.__subclasses__():
        # a class with slots is made twice; the first one stands under no name
        if getattr(sys.modules[one.__module__], one.__name__, None) is one:
            yield from (one,) if is_dataclass(one) or issubclass(one, Enum) else ()
            yield from kinds_of(one)


def plain_sentences() -> Iterator[Line]:
    """Yield every plain sentence the code says, in each wording that a count or a choice gives."""
    english = wanted(Language.ENGLISH)
    for place in asked():
        for name in place.names if place.is_content else ():
            keys = english[name].keys
            for key in {one for chosen in keys.values() for one in chosen} or {"told"}:
                yield Line(name, **{fact: _chosen(key, keys.get(fact)) for fact in place.facts})


def _chosen(key: str, keys: frozenset[str] | None) -> str | int | None:
    """Return what stands for a key, or for another one where a fact isn't chosen by it."""
    if keys is None:
        return _TOLD
    chosen = key if key in keys else min(keys)
    return _CHOSEN.get(chosen, chosen)  # a name stands for itself


def _tuples(arms: tuple[Any, ...], field: str) -> list[tuple[Any, ...]]:
    if arms[-1] is not Ellipsis:
        return [tuple(samples(arm, field)[0] for arm in arms)]
    each = samples(arms[0], field)
    empty = [] if field in _NEVER_EMPTY else [()]
    return [each[:1], each[:2], *empty, *((one,) for one in each[1:])]


def _records(kind: Callable[..., Any]) -> list[Any]:
    """Return a record with every field typical, and one for each other value of each field."""
    hints = get_type_hints(kind)
    names = [one.name for one in fields(kind)] if is_dataclass(kind) else list(kind._fields)
    choices = {name: samples(hints[name], name) for name in names}
    typical = {name: values[0] for name, values in choices.items()}
    varied = [
        kind(**(typical | {name: value}))
        for name, values in choices.items()
        for value in values[1:]
    ]
    return [kind(**typical), *varied]
