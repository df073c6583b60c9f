"""Which reminders a squad's row calls for, and its agenda brought in line with it.  Pure."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.reminders.agenda import agenda_of
from bot.reminders.recurrence import GRACE, Kind, Quiet, Rule, Span, WhenQuiet, missed_days
from bot.rules.squads.squad import Squad
from bot.squads.room.cards import local_day
from bot.store.agenda import Agenda, Item

REASK_AFTER = timedelta(minutes=150)  # long enough to train, and an evening is not over [D]
RECAP_AFTER = timedelta(hours=16)  # the next morning, when late loggers have told too [D]
_KEPT = timedelta(days=7)


def agenda_after(squad: Squad, was: Agenda, now: datetime) -> dict[Kind, Item]:
    """Return the agenda the squad calls for now, given the one there was."""
    return agenda_of(rules_by_kind(squad, now), was, now)


def rules_by_kind(squad: Squad, now: datetime) -> dict[Kind, list[Rule]]:
    """Return all reminders a squad wants, by what they are about."""
    wanted: dict[Kind, list[Rule]] = {}
    for rule in rules_for(squad, local_day(squad, now)):
        wanted.setdefault(rule.kind, []).append(rule)
    return wanted


def missed_since(squad: Squad, first: datetime, now: datetime) -> tuple[date, ...]:
    """Return the days of sessions from one instant on that it is too late to remind of."""
    rules = rules_by_kind(squad, first).get(Kind.SESSION, [])
    return missed_days(rules, first, now - GRACE - timedelta(microseconds=1))


def rules_for(squad: Squad, today: date) -> tuple[Rule, ...]:
    """Return all reminders a squad wants, given its own day; none for a room that is silent."""
    if not squad.speaks or squad.at is None:
        return tuple(_lapsing(squad))
    return (*_rules(squad, today), *_lapsing(squad))


def _lapsing(squad: Squad) -> Iterator[Rule]:
    """Yield when what waits for a member's word is dropped, whatever becomes of the room."""
    quiet = Quiet(squad.quiet_from, squad.quiet_to)
    for told in squad.told:
        local = told.lapses_at.astimezone(ZoneInfo(squad.zone))
        yield Rule(
            Kind.TOLD, local.time(), squad.zone, once_on=local.date(), quiet=quiet, anew=True
        )


def _rules(squad: Squad, today: date) -> Iterator[Rule]:
    assert squad.at is not None  # it speaks, so it is set up
    off = tuple(Span(day, day) for day in squad.off if day >= today - _KEPT)
    moved = tuple(Span(move.of, move.of) for move in squad.moves if move.of >= today - _KEPT)
    since = squad.since or today
    usual = Rule(
        Kind.SESSION, squad.at, squad.zone, squad.weekdays, since=since, off=(*off, *moved)
    )
    yield from _session(squad, usual)
    for move in squad.moves:
        if move.to >= today - _KEPT:
            once = Rule(
                Kind.SESSION, move.at, squad.zone, once_on=move.to, since=since, off=off, anew=True
            )
            yield from _session(squad, once)


def _session(squad: Squad, rule: Rule) -> Iterator[Rule]:
    """Yield a session's reminder, and those that go with it."""
    quiet = Quiet(squad.quiet_from, squad.quiet_to)
    yield _as(rule, Kind.SESSION, timedelta(0), quiet, WhenQuiet.EARLIER)
    yield _as(rule, Kind.REASK, REASK_AFTER, quiet, WhenQuiet.LATER)
    yield _as(rule, Kind.RECAP, RECAP_AFTER, quiet, WhenQuiet.LATER)


def _as(rule: Rule, kind: Kind, shifted: timedelta, quiet: Quiet, when: WhenQuiet) -> Rule:
    return Rule(
        kind,
        rule.at,
        rule.zone,
        rule.weekdays,
        once_on=rule.once_on,
        shifted=shifted,
        since=rule.since,
        off=rule.off,
        quiet=quiet,
        when_quiet=when,
        anew=rule.anew,
    )
