"""What is said of a file: what it holds, what of it would come in, and why it cannot."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from bot.archive.brought import TITLES, BadLine, Found, Program, Refused, Why, Wrong
from bot.archive.profile import Part
from bot.archive.taking import HIGHS_NAMED, Taking
from bot.rules.log.done import Entry
from bot.rules.log.records import DistanceUnit, LoadUnit
from bot.rules.outlook import Outlook
from bot.stories.session.said import Brief, Noted
from bot.words.line import (
    Bullet,
    Card,
    Content,
    Fact,
    Faint,
    Joined,
    Line,
    Listed,
    Literally,
    LoadOf,
)
from bot.words.lines import OneEach

REFUSED = OneEach("imports-refused", Why)
WRONG = OneEach("imports-wrong", Wrong)
LOADS_IN = OneEach("imports-loads-in", LoadUnit)
DISTANCES_IN = OneEach("imports-distances-in", DistanceUnit)
PARTS = OneEach("imports-of-you", Part)
SHOWN = 10  # sessions of a message: a card fits a phone [D]
PARTS_NAMED = 5  # of a message, that are unclear [D]
REPEATS_NAMED = 2  # of a message; more are counted [D]
CALLED = {program: Literally(title) for program, title in TITLES.items()}


@dataclass(frozen=True, slots=True)
class FileForm:
    """A file to be chosen, where a platform's forms take one."""


def refused(why: Refused) -> Content:
    """Say in one line why nothing of a file is taken."""
    return Line(REFUSED[why.why])


def dated(day: date) -> Content:
    """Return a day with its year: a file goes back a long way."""
    return Line("imports-day", day=day, year=str(day.year))


def preview(
    found: Found, taking: Taking, *, is_asked: bool = True, called: Fact = None
) -> Content:
    """Return what would come in, and what would not.

    `is_asked`: it is asked afterwards whose word stands where the person was told otherwise.
    `called` is where it is from, None: from the file that holds it.
    """
    return Card(
        _counted(called or CALLED[found.program], taking),
        _mornings(taking),
        _any(taking.there, Line("imports-there", count=taking.there)),
        _any(taking.other, Line("imports-there-other", count=taking.other)),
        _any(found.others, Line("imports-others", count=found.others)),
        _unread(found),
        _high(taking),
        *_of_the_person(found, taking, is_asked=is_asked),
        None if found.loads_in is None else Line(LOADS_IN[found.loads_in]),
        None if found.distances_in is None else Line(DISTANCES_IN[found.distances_in]),
        Line("imports-raises-nothing") if taking.entries and not taking.going_on else None,
    )


def _of_the_person(found: Found, taking: Taking, *, is_asked: bool) -> tuple[Content | None, ...]:
    """Return what a file says of the person: what comes, what is asked about, what holds."""
    offer = taking.offer
    differs = Line("imports-differs", parts=_listed(offer.differs), asked=is_asked)
    return (
        Line("imports-comes", parts=_listed(offer.comes)) if offer.comes else None,
        differs if offer.differs else None,
        Line("imports-stops") if offer.stops else None,
        Line("imports-younger") if offer.younger else None,
        Line("imports-joint-stays") if offer.joint_stays else None,
        Line("imports-profile-unread") if found.is_profile_unread else None,
    )


def whose(taking: Taking, theirs: Outlook, mine: Outlook) -> Content:
    """Ask whose word stands, with what either makes of the next session."""
    is_nothing_new = not (taking.entries or taking.checks) and taking.there
    first = Line("imports-all-there", count=taking.there) if is_nothing_new else None
    then = [Brief(one.verdict.prescription) for one in (theirs, mine)]
    ways: tuple[Content, ...] = (
        Bullet(Line("imports-next-theirs", what=then[0])),
        Bullet(Line("imports-next-mine", what=then[1])),
    )
    return Card(
        first,
        Line("imports-whose", parts=_listed(taking.offer.differs)),
        *(ways if then[0] != then[1] else ()),
    )


def _listed(parts: Sequence[Part]) -> Listed:
    return Listed(tuple(Line(PARTS[one]) for one in parts))


def coming(taking: Taking, called: Fact) -> Content:
    """Return what would come over from an app, by what that is called."""
    return preview(Found(Program.OWN), taking, called=called)


def in_message(found: Found, taking: Taking, this_year: int) -> Content:
    """Return what was understood of a message, a session a line, and what was not."""
    done = [(one.day, Noted(one, this_year)) for one in taking.entries]
    left = [(day, Line("imports-left-out", day=_day(day, this_year))) for day in taking.left_out]
    every = [Bullet(one) for _, one in sorted((*done, *left), key=itemgetter(0))]
    more = len(every) - SHOWN
    return Card(
        Line("imports-understood", count=len(taking.entries)),
        *every[:SHOWN],
        _any(max(more, 0), Line("imports-more", count=more)),
        *_amended(taking.amended, this_year),
        _of_one_day(taking.entries, this_year),
        _any(
            taking.there - taking.other, Line("imports-there", count=taking.there - taking.other)
        ),
        _any(taking.other, Line("imports-day-taken", count=taking.other)),
        *_unclear(found),
        _high_here(taking, this_year),
    )


def nothing_in_message(found: Found, taking: Taking) -> Content:
    """Say that nothing of a message is new, or clear."""
    is_there = taking.there > taking.other
    return Card(
        Line("imports-told-before") if is_there else Line("imports-nothing-clear"),
        _any(taking.other, Line("imports-day-taken", count=taking.other)),
        *_unclear(found),
    )


def _amended(entries: Sequence[Entry], this_year: int) -> Iterator[Content]:
    """Yield how sessions on file would read with what a message says more of them."""
    if not entries:
        return
    yield Line("imports-would-amend", count=len(entries))
    for one in entries[:SHOWN]:
        yield Bullet(Noted(one, this_year))
    if len(entries) > SHOWN:
        yield Line("imports-more", count=len(entries) - SHOWN)


def _of_one_day(entries: Sequence[Entry], this_year: int) -> Content | None:
    """Say of which days there are several sessions: one of them may be another day's."""
    count = Counter(one.day for one in entries)
    days = [_day(day, this_year) for day, many in sorted(count.items()) if many > 1]
    return Line("imports-same-day", days=Listed(tuple(days))) if days else None


def told(entries: Sequence[Entry], amended: Sequence[Entry], left_out: Sequence[date]) -> Content:
    """Say what of a message is in the log now."""
    return Card(
        _any(len(entries), Line("imports-taken", count=len(entries))),
        _any(len(amended), Line("imports-amended", count=len(amended))),
        _any(len(left_out), Line("imports-days-left-out", count=len(left_out))),
    )


def _day(day: date, this_year: int | None) -> Fact:
    return day if day.year == this_year else dated(day)


def _unclear(found: Found) -> Iterator[Content]:
    """Yield what a message told twice, then its unclear parts as written, and what is unclear."""
    twice = [one for one in found.wrong if one.wrong is Wrong.TWICE]
    wrong = [one for one in found.wrong if one.wrong is not Wrong.TWICE]
    if len(twice) > REPEATS_NAMED:
        yield Line("imports-repeated-many", count=len(twice))
    else:
        yield from (Line("imports-repeated", said=Literally(one.said)) for one in twice)
    unread = found.unread - len(twice)
    if not unread:
        return
    yield Line("imports-unclear", count=unread)
    for one in wrong:
        yield Bullet(_part(one))
    more = unread - len(wrong)
    if more:
        yield Line("imports-more", count=more)
    yield Faint(Line("imports-unclear-hint"))


def _part(bad: BadLine) -> Line:
    wrong = Line(WRONG[bad.wrong])
    if not bad.said:
        return Line("imports-line", line=bad.line, wrong=wrong)
    return Line("imports-part", said=Literally(bad.said), wrong=wrong)


def nothing_new(found: Found, taking: Taking) -> Content:
    """Say that nothing of a file is new, and why."""
    return Card(
        Line("imports-all-there", count=taking.there) if taking.there else Line("imports-none"),
        _any(taking.other, Line("imports-there-other", count=taking.other)),
        _any(found.others, Line("imports-others", count=found.others)),
        _unread(found),
    )


def taken(
    entries: Sequence[Entry],
    taking: Taking,
    parts: Sequence[Part],
    following: Content | None = None,
) -> Content:
    """Say what came in; `following` is what comes next, where that may be otherwise now."""
    mornings = len(taking.checks)
    return Card(
        Line("imports-taken", count=len(entries)) if entries else None,
        _any(mornings, Line("imports-mornings", count=mornings)),
        Line("imports-taken-over", parts=_listed(parts)) if parts else None,
        Line("imports-stops") if taking.offer.stops else None,
        following,
        Line("imports-way-back") if entries else None,
    )


def brought_before(program: str, entries: Sequence[Entry]) -> Content:
    """Return an earlier import in a line: whose file, how many sessions, from when to when."""
    called: Fact = CALLED[Program(program)] if program in list(Program) else Literally(program)
    since, until = _span(entries)
    return Bullet(
        Line("imports-before", program=called, count=len(entries), since=since, until=until)
    )


def _counted(called: Fact, taking: Taking) -> Content:
    if not taking.entries:
        return Line("imports-from", program=called)
    since, until = _span(taking.entries)
    return Line(
        "imports-found",
        program=called,
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
    return Line("imports-high", count=len(taking.high), loads=_loads(taking))


def _high_here(taking: Taking, this_year: int) -> Content | None:
    if not taking.high:
        return None
    loads = _loads(taking, this_year)
    return Line("imports-told-high", count=len(taking.high), loads=loads)


def _loads(taking: Taking, this_year: int | None = None) -> Listed:
    shown = taking.high[:HIGHS_NAMED]
    loads = (
        Line("imports-load", load=LoadOf(one.kg), day=_day(one.day, this_year)) for one in shown
    )
    return Listed(tuple(loads))
