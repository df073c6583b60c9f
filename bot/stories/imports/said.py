"""What is said of a file: what it holds, what of it would come in, and why it cannot."""

from collections.abc import Sequence
from datetime import date

from bot.archive.brought import TITLES, Found, Program, Refused, Why, Wrong
from bot.archive.taking import HIGHS_NAMED, Taking
from bot.rules.log.done import Entry
from bot.rules.log.records import DistanceUnit, LoadUnit
from bot.words.line import Bullet, Card, Content, Fact, Joined, Line, Listed, Literally, LoadOf
from bot.words.lines import OneEach

REFUSED = OneEach("imports-refused", Why)
WRONG = OneEach("imports-wrong", Wrong)
LOADS_IN = OneEach("imports-loads-in", LoadUnit)
DISTANCES_IN = OneEach("imports-distances-in", DistanceUnit)
CALLED = {program: Literally(title) for program, title in TITLES.items()}


def refused(why: Refused) -> Content:
    """Say in one line why nothing of a file is taken."""
    return Line(REFUSED[why.why])


def dated(day: date) -> Content:
    """Return a day with its year: a file goes back a long way."""
    return Line("imports-day", day=day, year=str(day.year))


def preview(found: Found, taking: Taking) -> Content:
    """Return what would come in, and what would not."""
    return Card(
        _counted(found, taking),
        _mornings(taking),
        _any(taking.there, Line("imports-there", count=taking.there)),
        _any(taking.other, Line("imports-there-other", count=taking.other)),
        _any(found.others, Line("imports-others", count=found.others)),
        _unread(found),
        _high(taking),
        None if found.loads_in is None else Line(LOADS_IN[found.loads_in]),
        None if found.distances_in is None else Line(DISTANCES_IN[found.distances_in]),
        Line("imports-raises-nothing") if taking.entries else None,
    )


def nothing_new(found: Found, taking: Taking) -> Content:
    """Say that nothing of a file is new, and why."""
    return Card(
        Line("imports-all-there", count=taking.there) if taking.there else Line("imports-none"),
        _any(taking.other, Line("imports-there-other", count=taking.other)),
        _any(found.others, Line("imports-others", count=found.others)),
        _unread(found),
    )


def taken(entries: Sequence[Entry], mornings: int) -> Content:
    """Say what came in."""
    return Card(
        Line("imports-taken", count=len(entries)) if entries or not mornings else None,
        _any(mornings, Line("imports-mornings", count=mornings)),
        Line("imports-way-back"),
    )


def brought_before(program: str, entries: Sequence[Entry]) -> Content:
    """Return an earlier import in a line: whose file, how many sessions, from when to when."""
    called: Fact = CALLED[Program(program)] if program in list(Program) else Literally(program)
    since, until = _span(entries)
    return Bullet(
        Line("imports-before", program=called, count=len(entries), since=since, until=until)
    )


def _counted(found: Found, taking: Taking) -> Content | None:
    if not taking.entries:
        return Line("imports-from", program=CALLED[found.program])
    since, until = _span(taking.entries)
    return Line(
        "imports-found",
        program=CALLED[found.program],
        count=len(taking.entries),
        since=since,
        until=until,
    )


def _span(entries: Sequence[Entry]) -> tuple[Content, Content]:
    days = [one.day for one in entries]
    return dated(min(days)), dated(max(days))


def _mornings(taking: Taking) -> Content | None:
    return _any(len(taking.checks), Line("imports-mornings", count=len(taking.checks)))


def _any(count: int, told: Content) -> Content | None:
    return told if count else None


def _unread(found: Found) -> Content | None:
    if not found.unread:
        return None
    named = Listed(
        tuple(
            Line("imports-line", line=one.line, wrong=Line(WRONG[one.wrong]))
            for one in found.wrong
        )
    )
    more = found.unread - len(found.wrong)
    more_of = Line("imports-more", count=more) if more else None
    return Joined(Line("imports-unread", count=found.unread, lines=named), more_of)


def _high(taking: Taking) -> Content | None:
    if not taking.high:
        return None
    shown = taking.high[:HIGHS_NAMED]
    named = Listed(
        tuple(Line("imports-load", load=LoadOf(one.kg), day=dated(one.day)) for one in shown)
    )
    return Line("imports-high", count=len(taking.high), loads=named)
