"""Sessions that were, newest first: a page of them, which of them are looked for, their sums."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from unicodedata import normalize

from bot.rules.load.session_loads import load_of
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Check, Entry, Log, Pulls, mean_of, worst_of
from bot.rules.log.tally import Tally, tally_of
from bot.rules.pain.judging import worst_pain
from bot.rules.week.weeks import WEEK, monday_of

SESSIONS_A_PAGE = 5
_DAY = timedelta(days=1)
_WORD = re.compile(r"[a-z\d]+")
_UNMARKED = dict.fromkeys(range(0x300, 0x370))  # the accents that letters are parted from


@dataclass(frozen=True, slots=True)
class Page:
    """Some sessions of a log, newest first, from the one `first` from the top, of `of` in all.

    `mornings` are the checks of the days after them.
    """

    entries: tuple[Entry, ...]
    first: int
    of: int
    mornings: tuple[Check, ...] = ()

    def morning_after(self, entry: Entry) -> int | None:
        """Return the joint's 0-10 the morning after a session; None where it was not told."""
        after = entry.day + _DAY
        return next((one.pain for one in self.mornings if one.day == after), None)


@dataclass(frozen=True, slots=True)
class Window:
    """So far back from today somebody looks, at sessions and mornings alike."""

    reach: timedelta


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which sessions are looked for; what is None or empty is not asked after.

    `since` and `until` are days, both ends included, `weekdays` those of a week, Monday 0.  Of
    `pain_above`, `effort_above` (both 0-10) and `load_above_kg` a session has to have more, of
    what is below less; pain is the worst of during, after and the next morning, a load the
    heaviest on the sled.  What nobody told is above nothing, and no pain is one that was told: 0.
    `note` are words that the note has, as `words_of_note` has them, each at least its beginning;
    empty: it has a note.
    """

    since: date | None = None
    until: date | None = None
    surfaces: tuple[Surface, ...] = ()
    pain_above: int | None = None
    effort_above: int | None = None
    load_above_kg: float | None = None
    weekdays: tuple[int, ...] = ()
    is_free_of_pain: bool = False
    effort_below: int | None = None
    load_below_kg: float | None = None
    note: str | None = None

    def keeps(self, entry: Entry, morning: int | None) -> bool:
        """Say whether a session is one of those, `morning` the joint's 0-10 after it."""
        pain = worst_of(entry.pain_during, entry.pain_after, morning)
        load_kg = load_on(entry)
        return (
            (self.since is None or entry.day >= self.since)
            and (self.until is None or entry.day <= self.until)
            and (not self.weekdays or entry.day.weekday() in self.weekdays)
            and (not self.surfaces or entry.surface in self.surfaces)
            and _is_above(pain, self.pain_above)
            and (not self.is_free_of_pain or pain == 0)
            and _is_above(entry.rpe, self.effort_above)
            and _is_above(load_kg, self.load_above_kg)
            and _is_below(entry.rpe, self.effort_below)
            and _is_below(load_kg, self.load_below_kg)
            and (self.note is None or _has_words(entry.note, self.note))
        )


ALL = Sieve()


def _is_above(told: float | None, bound: float | None) -> bool:
    return bound is None or (told is not None and told > bound)


def _is_below(told: float | None, bound: float | None) -> bool:
    return bound is None or (told is not None and told < bound)


def words_of_note(text: str) -> str:
    """Return the words of a text as a note is looked through for them, set apart by blanks.

    >>> words_of_note("Viento, y una correa «Größe 2»")
    'viento y una correa grosse 2'
    """
    return " ".join(_WORD.findall(normalize("NFKD", text.casefold()).translate(_UNMARKED)))


def _has_words(note: str | None, words: str) -> bool:
    if note is None:
        return False
    said = words_of_note(note).split()
    return all(any(one.startswith(word) for one in said) for word in words.split())


@dataclass(frozen=True, slots=True)
class Averages:
    """The means of sessions, each over those that tell it; None: none does.

    Effort and pain are 0-10, pain the worst of a session, the load its heaviest.  `a_week` is
    how many there were in each week, Monday to Sunday, from the first to the last.
    """

    effort: float | None
    pain: float | None
    load_kg: float | None
    metres: float | None
    sessions: int
    a_week: float


def averages_of(entries: Sequence[Entry]) -> Averages:
    """Return the means of some sessions: effort, worst pain, heaviest load, metres, how often."""
    mondays = [monday_of(one.day) for one in entries]
    weeks = (max(mondays) - min(mondays)) // WEEK + 1
    return Averages(
        mean_of(one.rpe for one in entries),
        mean_of(worst_pain(one) for one in entries),
        mean_of(load_on(one) for one in entries),
        mean_of(length_of(one) or None for one in entries),
        len(entries),
        len(entries) / weeks,
    )


def longest_gap(entries: Iterable[Entry]) -> tuple[date, date] | None:
    """Return the days around the longest time without a session, the latest of equal ones."""
    days = sorted({one.day for one in entries})
    gaps = list(pairwise(days))
    return max(gaps, key=lambda gap: (gap[1] - gap[0], gap[1]), default=None)


@dataclass(frozen=True, slots=True)
class Totals:
    """What some sessions add up to.

    `heaviest` is the run with most on the sled, the latest of equal ones, None where nothing
    was; `weeks` the most weeks in a row with a session.
    """

    done: Tally
    heaviest: Pulls | None
    weeks: int


def sifted(log: Log, sieve: Sieve) -> tuple[Entry, ...]:
    """Return the sessions that are looked for, newest first."""
    if sieve == ALL:
        return log.entries[::-1]
    mornings = {check.day: check.pain for check in log.checks}
    return tuple(
        entry
        for entry in reversed(log.entries)
        if sieve.keeps(entry, mornings.get(entry.day + _DAY))
    )


def page_of(log: Log, first: int, sieve: Sieve = ALL, most: int = SESSIONS_A_PAGE) -> Page:
    """Return the page that begins `first` from the newest; the last one where that is past it."""
    found = sifted(log, sieve)
    first = within(first, len(found), most)
    shown = found[first : first + most]
    after = days_after(shown)
    return Page(shown, first, len(found), tuple(one for one in log.checks if one.day in after))


def within(first: int, of: int, most: int = SESSIONS_A_PAGE) -> int:
    """Return where a page begins: as asked, or the last page where there are fewer.

    >>> within(20, 12), within(5, 12), within(0, 0)
    (10, 5, 0)
    """
    last = max(of - 1, 0) // most * most
    return max(0, min(first, last))


def days_after(entries: Iterable[Entry]) -> frozenset[date]:
    """Return the days whose mornings tell how sessions were borne."""
    return frozenset(entry.day + _DAY for entry in entries)


def totals_of(entries: Sequence[Entry]) -> Totals:
    """Return what sessions add up to."""
    return Totals(tally_of(entries), heaviest_of(entries), _weeks_in_a_row(entries))


@dataclass(frozen=True, slots=True)
class Week:
    """A week from its Monday on: its sessions and their load in AU."""

    monday: date
    entries: tuple[Entry, ...]
    load: float


def with_most(entries: Iterable[Entry], of: Callable[[Entry], float | None]) -> Entry | None:
    """Return the session with most of something, the latest of equal ones; None: none has any."""
    told = ((amount, one.day, one) for one in entries if (amount := of(one)))
    return max(told, key=lambda one: one[:2], default=(0, None, None))[2]


def load_on(entry: Entry) -> float | None:
    """Return the most on the sled in a session, kilograms; None where nothing was."""
    heaviest = heaviest_of((entry,))
    return None if heaviest is None else heaviest.added_kg


def length_of(entry: Entry) -> float:
    """Return the metres pulled in a session."""
    return tally_of((entry,)).metres


def hardest_week(entries: Iterable[Entry]) -> Week | None:
    """Return the week whose sessions cost most, the latest of equal ones; None: none did."""
    weeks: dict[date, list[Entry]] = {}
    for entry in entries:
        weeks.setdefault(monday_of(entry.day), []).append(entry)
    found = (Week(one, tuple(done), sum(map(load_of, done))) for one, done in weeks.items())
    return max(found, key=lambda one: (one.load, one.monday), default=None)


def heaviest_of(entries: Iterable[Entry]) -> Pulls | None:
    """Return the run with most on the sled, the latest of equal ones; None: nothing was."""
    runs = (
        (run.added_kg, entry.day, run)
        for entry in entries
        for run in entry.pulls
        if run.added_kg  # an empty sled has nothing on it
    )
    return max(runs, key=lambda one: one[:2], default=(0, None, None))[2]


def _weeks_in_a_row(entries: Iterable[Entry]) -> int:
    longest = row = 0
    before: date | None = None
    for monday in sorted({monday_of(entry.day) for entry in entries}):
        row = row + 1 if before is not None and monday == before + WEEK else 1
        longest, before = max(longest, row), monday
    return longest
