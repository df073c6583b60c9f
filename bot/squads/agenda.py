"""Which reminders a squad's row calls for, and its agenda brought in line with it.  Pure."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.reminders.agenda import agenda_of
from bot.reminders.recurrence import (
    GRACE,
    Kind,
    Quiet,
    Rule,
    Span,
    WhenQuiet,
    missed_days,
    next_after,
)
from bot.rules.squads.ahead import closes_at, is_told, open_cards
from bot.rules.squads.lead import AT_THE_HOUR, EVENING_AT, LONGEST
from bot.rules.squads.squad import (
    LOOKED_AHEAD,
    Coming,
    Meeting,
    Occasion,
    Squad,
    is_unheard,
    meetings,
    member_of,
    occasion_on,
)
from bot.rules.week.calendar import instant_at
from bot.squads.room.cards import local_day, moment_of
from bot.store.agenda import Agenda, Item

SETTLES = timedelta(minutes=5)  # days, hour and clock are set one after another [D]
REASK_AFTER = timedelta(minutes=150)  # long enough to train, and an evening is not over [D]
RECAP_AFTER = timedelta(hours=16)  # the next morning, when late loggers have told too [D]
SAME_HOUR = timedelta(minutes=90)  # two reminders so close are of one training [D]
EYE_AT = time(9)  # a civil hour, with the day still to come [D]
CLOSED_LATE = timedelta(days=2)  # cards of sessions before are left as they are [D]
_KEPT = timedelta(days=7)


def agenda_after(squad: Squad, was: Agenda, now: datetime) -> dict[Kind, Item]:
    """Return the agenda the squad calls for now, given the one there was."""
    agenda = agenda_of(rules_by_kind(squad, now), was, now)
    ahead = {
        Kind.AHEAD: next_card(squad, now),
        Kind.UNANSWERED: next_asking(squad, now),
        Kind.OVER: next_closing(squad, now),
        Kind.TOGETHER: next_together(squad),
    }
    kept = {kind: item for kind, item in agenda.items() if kind not in ahead}
    return kept | {kind: item for kind, item in ahead.items() if item is not None}


def next_card(squad: Squad, now: datetime) -> Item | None:
    """Return the card that comes next before its session; None where none does.

    A session has one, and its moment may have passed: it comes at once then, though not in
    the quiet hours, nor while days and hour are still being set.
    """
    if not squad.speaks or squad.lead == AT_THE_HOUR:
        return None
    today = local_day(squad, now)
    for meeting in meetings(squad, today, today + LOOKED_AHEAD):
        at = moment_of(squad, meeting)
        is_new = occasion_on(squad, meeting.day) is None
        if at > now and is_new and meeting.day >= (squad.since or today):
            moment = _card_at(squad, meeting, now)
            if moment < at:
                return Item(moment, meeting.day)
    return None


def next_asking(squad: Squad, now: datetime) -> Item | None:
    """Return when somebody who has not answered is asked next, None where nobody is."""
    if not squad.speaks:
        return None
    asking = [(one.ask_at, one.day) for one in open_cards(squad, now) if one.ask_at is not None]
    return Item(*min(asking)) if asking else None


def next_together(squad: Squad) -> Item | None:
    """Return when a session gone through together is looked at next, None where none is."""
    going = squad.together
    return None if going is None or going.look_at is None else Item(going.look_at, going.day)


def next_closing(squad: Squad, now: datetime) -> Item | None:
    """Return when cards lose their buttons next; what is long past was so before they did."""
    times = [(at, one.day) for one in squad.occasions for at in _closings(squad, one, now)]
    return Item(*min(times)) if times and not squad.gone else None


def closing(squad: Squad, now: datetime) -> tuple[Occasion, ...]:
    """Return the sessions whose cards are to lose buttons by now."""
    return tuple(
        one for one in squad.occasions if any(at <= now for at in _closings(squad, one, now))
    )


def _closings(squad: Squad, occasion: Occasion, now: datetime) -> Iterator[datetime]:
    since = occasion.closed or now - CLOSED_LATE
    return (at for at in closes_at(occasion, squad.zone) if at > since)


def _card_at(squad: Squad, meeting: Meeting, now: datetime) -> datetime:
    day, at, shifted = meeting.day, meeting.at, -squad.lead.before
    if squad.lead.evening:
        day, at, shifted = meeting.day - timedelta(days=1), EVENING_AT, timedelta(0)
    quiet = Quiet(squad.quiet_from, squad.quiet_to)
    rule = Rule(
        Kind.AHEAD,
        at,
        squad.zone,
        once_on=day,
        shifted=shifted,
        quiet=quiet,
        when_quiet=WhenQuiet.EARLIER,
    )
    due = next_after(rule, moment_of(squad, meeting) - 2 * LONGEST)
    moment = now if due is None else due.at
    settled = moment if squad.planned is None else max(moment, squad.planned + SETTLES)
    local = max(settled, now).astimezone(ZoneInfo(squad.zone))
    if not quiet.holds(local.time()):
        return settled
    ends = local.date() + timedelta(days=local.time() >= quiet.until)
    return instant_at(ends, quiet.until, ZoneInfo(squad.zone)) or settled


def rules_by_kind(squad: Squad, now: datetime) -> dict[Kind, list[Rule]]:
    """Return all reminders a squad wants, by what they are about."""
    wanted: dict[Kind, list[Rule]] = {}
    for rule in rules_for(squad, local_day(squad, now)):
        wanted.setdefault(rule.kind, []).append(rule)
    return wanted


def rings_for(squad: Squad, athlete: str, moment: datetime, zone: str) -> bool:
    """Say whether a squad's room reminds a member of the session they have at a moment.

    It is the same session within an hour and a half, before or after, on the same day of the
    member's own clock.  Whoever said that they do not come is not meant.
    """
    if member_of(squad, athlete) is None:
        return False
    local = moment.astimezone(ZoneInfo(zone))
    midnight = datetime.combine(local.date(), time(0), local.tzinfo)
    tomorrow = datetime.combine(local.date() + timedelta(days=1), time(0), local.tzinfo)
    since = max(moment - SAME_HOUR, midnight)
    until = min(moment + SAME_HOUR, tomorrow - timedelta(microseconds=1))
    rules = rules_by_kind(squad, moment).get(Kind.SESSION, [])
    return any(_is_rung(squad, athlete, day) for day in missed_days(rules, since, until))


def _is_rung(squad: Squad, athlete: str, day: date) -> bool:
    occasion = occasion_on(squad, day)
    if is_unheard(squad) and not is_told(squad, day):
        return False
    replies = () if occasion is None else occasion.replies
    return all(one.athlete != athlete or one.coming is not Coming.OUT for one in replies)


def missed_since(squad: Squad, first: datetime, now: datetime) -> tuple[date, ...]:
    """Return the days of sessions from one instant on that it is too late to remind of."""
    rules = rules_by_kind(squad, first).get(Kind.SESSION, [])
    return missed_days(rules, first, now - GRACE - timedelta(microseconds=1))


def rules_for(squad: Squad, today: date) -> tuple[Rule, ...]:
    """Return all reminders a squad wants, given its own day; none for a room that is silent."""
    if not squad.speaks or squad.at is None:
        return tuple(_lapsing(squad))
    return (*_rules(squad, today), *_lapsing(squad), *_watching(squad))


def _watching(squad: Squad) -> Iterator[Rule]:
    """Yield when coaches who asked for it are told with whom a word may help: once a day."""
    if any(one.watches for one in squad.coaches):
        quiet = Quiet(squad.quiet_from, squad.quiet_to)
        yield Rule(Kind.EYE, EYE_AT, squad.zone, tuple(range(7)), quiet=quiet)


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
