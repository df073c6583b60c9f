"""What taking a file in would change: what is new of it, what is there, what looks odd.  Pure.

Reckoned when it is shown and again when it is wished, from the log as it is then.  What is on
file stays as it is.  What comes in raises nothing: a plan of the present programme is left out,
and so is a morning of a time that this log has told of itself.  Only where a programme goes on
that began elsewhere, before anything was told here, its sessions come as they were.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from datetime import date

from bot.archive.brought import Found
from bot.archive.profile import Offer, Part, merged, offer_of
from bot.rules.load.plausibility import ASK_ABOVE_KG, ASK_ABOVE_SHARE
from bot.rules.log.done import Check, Entry, Log, Source, is_told_here, together, told_here
from bot.rules.log.records import Athlete

HIGHS_NAMED = 3
_NOT_TOLD = frozenset({"plan", "message", "corrections", "revision", "told", "source"})
LEAST_ODD_KG = 60.0  # half as much again of little is no slip of a finger [D]


@dataclass(frozen=True, slots=True)
class High:
    """A load that looks high beside the others."""

    day: date
    kg: float


@dataclass(frozen=True, slots=True)
class Taking:
    """What would be written: sessions and mornings, those with a `high` load among them.

    `there` counts what is on file already, of which `other` reads otherwise in the file; `twice`
    names what stands for it in the log.
    `left_out` are days that a message told to be left out, `amended` are sessions on file as they
    would read with what it says more of them.
    `offer` is what the file says of the person, and `going_on` are its sessions where the
    programme goes on with them.
    """

    entries: tuple[Entry, ...] = ()
    checks: tuple[Check, ...] = ()
    there: int = 0
    other: int = 0
    high: tuple[High, ...] = ()
    high_ids: frozenset[str] = frozenset()
    left_out: tuple[date, ...] = ()
    amended: tuple[Entry, ...] = field(default=(), repr=False)
    offer: Offer = Offer()
    going_on: tuple[Entry, ...] = field(default=(), repr=False)
    twice: tuple[str, ...] = ()

    @property
    def only_differs(self) -> bool:
        """Say whether all that a file has to say is what was told otherwise here."""
        offer = self.offer
        is_more = self.entries or self.checks or offer.comes or offer.stops or offer.younger
        return bool(offer.differs) and not is_more

    @property
    def has_more_than_high(self) -> bool:
        """Say whether anything is left once what looks high is left out."""
        is_all_high = all(one.id in self.high_ids for one in self.entries)
        return bool(self.checks or self.amended) or not is_all_high

    @property
    def is_empty(self) -> bool:
        """Say whether nothing would be written, whatever is wished."""
        is_any = self.entries or self.checks or self.left_out or self.amended
        return not (is_any or self.offer.has_any)


@dataclass(frozen=True, slots=True)
class Wish:
    """How a file is taken in: without what looks high, and whose word stands on the person."""

    without_high: bool = False
    takes_theirs: bool = False


def taking_of(found: Found, athlete: Athlete, log: Log, name: str, today: date) -> Taking:
    """Return what taking it in under the name of an import would change."""
    known = {entry.id: entry for entry in log.entries}
    done = {deed_of(entry) for entry in log.entries if entry.pulls}
    fresh: list[Entry] = []
    there, other = 0, 0
    for entry in found.entries:
        was = known.get(entry.id)
        if was is None and deed_of(entry) not in done:
            fresh.append(entry)
            continue
        there += 1
        other += was is not None and deed_of(was) != deed_of(entry)
    first = min(
        (*(one.day for one in told_here(log.entries)), *(one.day for one in log.checks)),
        default=None,
    )
    checks = tuple(
        replace(one, brought=name) for one in found.checks if first is None or one.day < first
    )
    high = tuple(_high(fresh, log))
    offer = offer_of(athlete, log, found.profile, today, is_known=there > 0)
    return Taking(
        tuple(_as_brought(one, athlete, name) for one in fresh),
        checks,
        there,
        other,
        tuple(High(one.day, _heaviest(one)) for one in high),
        frozenset(one.id for one in high),
        offer=offer,
        going_on=tuple(_as_it_was(one, name) for one in fresh) if offer.goes_on else (),
    )


def taken(
    found: Found, taking: Taking, athlete: Athlete, wish: Wish, today: date
) -> tuple[Athlete, tuple[Entry, ...]]:
    """Return the person on file and the sessions that come in, as it is wished."""
    parts = taking.offer.taken(takes_theirs=wish.takes_theirs)
    entries = taking.going_on if Part.PROGRAMME in parts else taking.entries
    if wish.without_high:
        entries = tuple(one for one in entries if one.id not in taking.high_ids)
    if found.profile is None:
        return athlete, entries
    after = merged(athlete, found.profile, taking.offer, today, takes_theirs=wish.takes_theirs)
    return after, entries


def joining_of(gone: Log, kept: Log, name: str) -> Taking:
    """Return what comes over from the log of an account that joins another's, by that name.

    Nothing that was told is left behind: a session told twice comes over unless it says no more
    than the one there does, also one that came to both under one id and was changed since.  A
    morning of a day that both tell of has the worst of either.  What came in a file goes on as
    that import's.
    """
    known = {entry.id: entry for entry in kept.entries}
    shared = known.keys() & {entry.id for entry in gone.entries}
    done: dict[object, list[Entry]] = {}
    for entry in kept.entries:
        if entry.pulls and entry.id not in shared:
            done.setdefault(deed_of(entry), []).append(entry)
    fresh: list[Entry] = []
    twice: list[Entry] = []
    for entry in gone.entries:
        alike = done.get(deed_of(entry), [])
        here = known.get(entry.id) or next((o for o in alike if _says_no_more(entry, o)), None)
        if here is not None and _says_no_more(entry, here):
            twice.append(here)
            alike[:] = [one for one in alike if one is not here]
            continue
        fresh.append(_as_of_another_log(entry, name))
    mornings = {one.day: one for one in kept.checks}
    checks: list[Check] = []
    for check in gone.checks:
        was = mornings.get(check.day)
        if was is None:
            checks.append(replace(check, brought=check.brought or name))
        elif (both := replace(together(was, check), brought=was.brought)) != was:
            checks.append(both)
    names = tuple(one.id for one in twice)
    return Taking(tuple(fresh), tuple(checks), len(twice), twice=names)


def _as_of_another_log(entry: Entry, name: str) -> Entry:
    is_as_it_is = entry.is_of_another_log or not is_told_here(entry)
    return entry if is_as_it_is else replace(entry, source=Source("", name, goes_on=True))


def _says_no_more(entry: Entry, here: Entry) -> bool:
    """Tell whether all that was told of a session is known of the one that stands for it."""
    if deed_of(entry) != deed_of(here):
        return False
    beside = [one for one in fields(Entry)[4:] if one.name not in _NOT_TOLD]
    return all(
        getattr(entry, one.name) in (one.default, getattr(here, one.name)) for one in beside
    )


def imports_in(log: Log) -> dict[str, list[Entry]]:
    """Return the sessions of each import that anything is left of, the one told last behind."""
    found: dict[str, list[Entry]] = {}
    for one in log.entries:
        if one.source is not None and not one.is_of_another_log:
            found.setdefault(one.source.brought, []).append(one)
    return found


def _as_brought(entry: Entry, athlete: Athlete, name: str) -> Entry:
    program = entry.source.program if entry.source else ""
    is_past = athlete.started is not None and entry.day < athlete.started
    plan = entry.plan if is_past else None
    return replace(entry, plan=plan, source=Source(program, name))


def _as_it_was(entry: Entry, name: str) -> Entry:
    source = entry.source or Source("")
    return replace(entry, source=replace(source, brought=name))


def deed_of(entry: Entry) -> tuple[object, ...]:
    """Return what was done: the same on the same day is the same session, told twice."""
    pulled = tuple(
        (run.pulls, run.metres, run.work_s, _rounded(run.added_kg)) for run in entry.pulls
    )
    return entry.day, pulled


def _rounded(kg: float | None) -> float | None:
    return None if kg is None else round(kg, 1)


def _high(entries: Iterable[Entry], log: Log) -> list[Entry]:
    """Return the sessions with a load that no other comes near, or that nobody pulls."""
    fresh = list(entries)
    loads = sorted(_heaviest(one) for one in (*log.entries, *fresh))
    found: list[Entry] = []
    for one in fresh:
        load = _heaviest(one)
        beside = loads[-2] if loads[-1] == load and len(loads) > 1 else loads[-1]
        is_odd = load > max(LEAST_ODD_KG, beside * ASK_ABOVE_SHARE) and beside > 0
        if load > ASK_ABOVE_KG or is_odd:
            found.append(one)
    return found


def _heaviest(entry: Entry) -> float:
    return max((run.added_kg for run in entry.pulls if run.added_kg is not None), default=0.0)
