"""From what to say to the words for one reader."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import singledispatch
from importlib import import_module
from typing import Any

from bot.contract import Platform
from bot.enclosed.clip import Clip
from bot.enclosed.drawing import Drawing
from bot.rich import Emphasis, Rich, Told, faint, lines, moment, rich, strong
from bot.words.labels import ButtonName, Chosen, Label, Tick
from bot.words.line import (
    Bullet,
    Capital,
    Card,
    Content,
    DayWithYear,
    DistanceOf,
    Fact,
    Faint,
    Figure,
    Hours,
    Joined,
    Lasting,
    Line,
    Listed,
    Literally,
    LoadOf,
    Naming,
    OnWeekday,
    Paragraphs,
    Strong,
    Weekday,
    WeekdaysTogether,
)
from bot.words.lines import lines_of
from bot.words.voice import Voice, capital

_AS_IT_STANDS = (str, int)


@singledispatch
def phrase(content: Content, voice: Voice) -> Rich:
    """Return the content in the reader's language, units and number format.

    How a story's own contents are laid out stands in the `layout.py` beside them, which is read
    when the first of them is said.  Raises `NotImplementedError` where it isn't there.
    """
    kind = type(content)
    import_module(f"{kind.__module__.rpartition('.')[0]}.layout")
    laid_out = phrase.dispatch(kind)
    if laid_out is phrase.dispatch(object):
        raise NotImplementedError(f"nobody lays out {kind.__qualname__}")
    return laid_out(content, voice)


@phrase.register
def _line(line: Line, voice: Voice) -> Rich:
    return lines_of(voice.language).told(line.name, _facts(line, voice))


@phrase.register
def _card(card: Card, voice: Voice) -> Rich:
    return lines(_rich(part, voice) for part in card.parts)


@phrase.register
def _paragraphs(content: Paragraphs, voice: Voice) -> Rich:
    return rich(phrase(content.first, voice), "\n\n", phrase(content.then, voice))


@phrase.register
def _chosen(content: Chosen, voice: Voice) -> Rich:
    asked = sentence_asked(phrase(content.question, voice).plain)
    return rich(asked, " ", strong(name(content.answer, voice)))


def sentence_asked(text: str) -> str:
    """Return the question in a text; its first line where it has none.

    >>> sentence_asked("Noted.\\nWhich side? Tap one.")
    'Which side?'
    """
    asked = next((line for line in text.splitlines() if "?" in line), "")
    return asked[: asked.index("?") + 1] if asked else text.partition("\n")[0]


@phrase.register
def _joined(joined: Joined, voice: Voice) -> Rich:
    first, *others = (_rich(part, voice) for part in joined.parts)
    return rich(first, *(piece for other in others for piece in (joined.by, other)))


def _rich(part: Fact, voice: Voice) -> Rich:
    return phrase(part, voice) if isinstance(part, Content) else rich(_written(part, voice))


@phrase.register
def _strong(content: Strong, voice: Voice) -> Rich:
    return rich(strong(_written(content.part, voice)))


@phrase.register
def _faint(content: Faint, voice: Voice) -> Rich:
    return rich(faint(_written(content.part, voice)))


@phrase.register
def _naming(content: Naming, voice: Voice) -> Rich:
    return phrase(content.part, voice)


@phrase.register
def _bullet(content: Bullet, voice: Voice) -> Rich:
    return rich("• ", _written(content.part, voice))


def _text(content: Content, voice: Voice) -> str:
    if isinstance(content, Line):
        return lines_of(voice.language).say(content.name, _facts(content, voice))
    return _alone(phrase(content, voice))


def _alone(said: Rich) -> str:
    """Return words without emphasis; commands and moments stay what they are."""
    if all(span.command is None and span.instant is None for span in said.spans):
        return said.plain
    return Told(replace(span, emphasis=Emphasis.PLAIN) for span in said.spans)


def _facts(line: Line, voice: Voice) -> dict[str, str | int | None]:
    return {name: _written(fact, voice) for name, fact in line.facts}


def _written(fact: Fact, voice: Voice) -> Any:
    """Return a fact in the reader's language, units and form; text and counts as they are."""
    if fact is None or isinstance(fact, _AS_IT_STANDS):
        return voice.app(fact) if isinstance(fact, Platform) else fact
    if isinstance(fact, Content):
        return _text(fact, voice)
    match fact:
        case Figure(value, digits):
            return voice.number(value, digits)
        case datetime():
            return moment(voice.moment(fact), fact)
        case date():
            return voice.day(fact)
        case time():
            return voice.clock(fact)
        case DayWithYear(day):
            return voice.day_with_year(day)
        case Hours(since, until):
            return f"{voice.clock(since)}-{voice.clock(until)}"
        case timedelta():
            return voice.ago(fact)
        case LoadOf(kg):
            return voice.load(kg)
        case DistanceOf(metres):
            return voice.distance(metres)
        case Lasting(seconds):
            return voice.duration(seconds)
        case Literally(text):
            return text
        case Weekday(weekday):
            return voice.weekday(weekday, short=False)
        case OnWeekday(weekday, ticked):
            return _ticked(voice.weekday(weekday), ticked)
        case WeekdaysTogether(weekdays):
            return " + ".join(voice.weekday(weekday) for weekday in weekdays)
        case Capital(line):
            return capital(_written(line, voice))
        case Listed(parts, either):
            told = tuple(_written(part, voice) for part in parts)
            return voice.either(told) if either else voice.listed(told)


@singledispatch
def drawn(content: Content, voice: Voice) -> Drawing | Clip | None:
    """Return the picture or the loop that goes with the words, None where they do without.

    A story that has one registers it in its `layout.py`, so the words are phrased first.
    """
    return None


def name(label: Label, voice: Voice) -> str:
    """Return what a button is called."""
    match label:
        case ButtonName():
            return voice.say(label.line)
        case Tick(of, ticked):
            return _ticked(voice.say(of.name, **_facts(of, voice)), ticked)
        case _:
            return str(_written(label, voice))


def _ticked(called: str, ticked: bool) -> str:
    return f"✓ {called}" if ticked else called
