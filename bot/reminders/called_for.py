"""Which reminders an athlete's facts call for.  Pure.

Everything is derived: a moved session, a pause or one already done needs no code that
remembers to cancel something.  Whether a reminder still makes sense is asked once more, by
its story, when it is due.
"""

from collections.abc import Iterator
from datetime import date, time, timedelta

from bot.reminders.recurrence import Kind, Quiet, Rule, Span, WhenQuiet
from bot.rules.log.records import Athlete, Log, Persona, Slot
from bot.rules.pain.holding import hold_on

PREPARE_BEFORE = timedelta(minutes=30)  # the article: wide shoes and spacers while getting ready
REASK_AFTER = timedelta(hours=3)  # long enough to train, shower and eat [D]
MORNING, MORNING_AGAIN = time(8), time(12)  # one repeat, never more
SUNDAY = 6
FIXTURES_AT, RECAP_AT, RESCREEN_AT = time(18), time(19), time(10)
RESCREEN_AFTER = timedelta(days=28)
IGNORED_AT_MOST = 3  # then a question, and one reminder a week

_EVERY_DAY = tuple(range(7))
_DAY = timedelta(days=1)


def rules_for(athlete: Athlete, log: Log, today: date) -> tuple[Rule, ...]:
    """Return all the reminders that are wanted, given the athlete's own day.

    None before somebody has agreed that health values are kept and is through the questions, nor
    after a decline for age.
    """
    if athlete.consent is None or athlete.screened is None or athlete.declined is not None:
        return ()
    return tuple(_rules(athlete, log, today))


def _rules(athlete: Athlete, log: Log, today: date) -> Iterator[Rule]:
    if athlete.morning_checks:
        yield from _mornings(athlete, log, today)
    if not athlete.reminders:
        return
    yield from _sessions(athlete, log, today)
    if athlete.persona is Persona.PLAYER:
        yield _weekly(athlete, Kind.FIXTURES, FIXTURES_AT)
    yield _weekly(athlete, Kind.RECAP, RECAP_AT)
    yield from _screening(athlete)


# --- sessions ------------------------------------------------------------------------------


def _sessions(athlete: Athlete, log: Log, today: date) -> Iterator[Rule]:
    week_ago = today - 7 * _DAY
    done = tuple([Span(one.day, one.day) for one in log.entries if one.day >= week_ago])
    elsewhere = [move.of for move in athlete.moves] + list(athlete.not_done)
    off = _pauses(athlete) + done
    not_then = off + tuple([Span(day, day) for day in elsewhere if day >= week_ago])
    for at, weekdays in _by_hour(wanted_slots(athlete, log, today)).items():
        yield from _session(athlete, Rule(Kind.SESSION, at, athlete.zone, weekdays, off=not_then))
    for move in athlete.moves:
        if move.to >= today - _DAY and move.to not in athlete.not_done:
            moved = Rule(Kind.SESSION, move.at, athlete.zone, once_on=move.to, off=off, anew=True)
            yield from _session(athlete, moved)


def _session(athlete: Athlete, rule: Rule) -> Iterator[Rule]:
    """Yield a session's reminder, and those that go with it."""
    quiet = quiet_of(athlete)
    yield _as(rule, Kind.SESSION, timedelta(0), quiet, WhenQuiet.EARLIER)
    yield _as(rule, Kind.REASK, REASK_AFTER, quiet, WhenQuiet.LATER)
    if athlete.footwear_tip:
        yield _as(rule, Kind.PREPARE, -PREPARE_BEFORE, quiet, WhenQuiet.NEVER)


def _as(rule: Rule, kind: Kind, shifted: timedelta, quiet: Quiet, when: WhenQuiet) -> Rule:
    return Rule(
        kind,
        rule.at,
        rule.zone,
        rule.weekdays,
        rule.once_on,
        shifted,
        off=rule.off,
        quiet=quiet,
        when_quiet=when,
        anew=rule.anew,
    )


def _by_hour(slots: tuple[Slot, ...]) -> dict[time, tuple[int, ...]]:
    hours: dict[time, tuple[int, ...]] = {}
    for slot in sorted(slots):
        hours[slot.at] = (*hours.get(slot.at, ()), slot.weekday)
    return hours


def wanted_slots(athlete: Athlete, log: Log, today: date) -> tuple[Slot, ...]:
    """Return the slots to remind of: one a week once several in a row were ignored."""
    if ignored_in_a_row(athlete, log, today) < IGNORED_AT_MOST:
        return athlete.slots
    return tuple(sorted(athlete.slots)[:1])


def ignored_in_a_row(athlete: Athlete, log: Log, today: date) -> int:
    """Return how many of the latest reminders led to nothing; today's is still open.

    A session logged that day or the next, a day said to be skipped and a pause are answers.
    """
    if not athlete.reminded:
        return 0
    answered = {entry.day for entry in log.entries} | set(athlete.not_done)
    answered |= {move.of for move in athlete.moves}
    count = 0
    for day in reversed(athlete.reminded):
        if day >= today:
            continue
        paused = any(Span(pause.since, pause.until).holds(day) for pause in athlete.pauses)
        if paused or day in answered or day + _DAY in answered:
            break
        count += 1
    return count


# --- the rest ------------------------------------------------------------------------------


def _mornings(athlete: Athlete, log: Log, today: date) -> Iterator[Rule]:
    """Yield the morning checks: the day after a session, told or logged, and all of a hold."""
    yesterday = today - _DAY
    off = tuple(
        [
            Span(one.day, one.day)
            for one in log.checks
            if one.day >= yesterday and one.is_of_morning
        ]
    )
    hours = ((Kind.MORNING, MORNING), (Kind.MORNING_AGAIN, MORNING_AGAIN))
    if hold_on(athlete, log, today) is not None:
        for kind, at in hours:
            weekly = Rule(kind, at, athlete.zone, _EVERY_DAY, off=off, quiet=quiet_of(athlete))
            yield weekly
        return
    hurt = [check.day for check in log.checks if check.in_session is not None]
    pulled = {*(entry.day for entry in log.entries), *hurt}
    for day in {on + _DAY for on in pulled if on >= yesterday}:
        for kind, at in hours:
            yield Rule(kind, at, athlete.zone, once_on=day, off=off, quiet=quiet_of(athlete))


def _weekly(athlete: Athlete, kind: Kind, at: time) -> Rule:
    off = _pauses(athlete)
    return Rule(kind, at, athlete.zone, (SUNDAY,), off=off, quiet=quiet_of(athlete))


def _pauses(athlete: Athlete) -> tuple[Span, ...]:
    return tuple([Span(pause.since, pause.until) for pause in athlete.pauses])


def _screening(athlete: Athlete) -> Iterator[Rule]:
    """Yield the question whether anything changed: once it is due, weekly until answered."""
    if athlete.screened is None:
        return
    since = athlete.screened + RESCREEN_AFTER
    yield Rule(
        Kind.RESCREEN,
        RESCREEN_AT,
        athlete.zone,
        (since.weekday(),),
        since=since,
        quiet=quiet_of(athlete),
    )


def quiet_of(athlete: Athlete) -> Quiet:
    """Return the athlete's quiet hours."""
    return Quiet(athlete.quiet_from, athlete.quiet_to)
