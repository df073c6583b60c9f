"""Which reminders an athlete's facts call for.  Pure.

Everything is derived: a moved session, a pause or one already done needs no code that
remembers to cancel something.  Whether a reminder still makes sense is asked once more, by
its story, when it is due.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from bot.reminders.recurrence import Kind, Quiet, Rule, Span, WhenQuiet
from bot.reminders.unasked import last_heard
from bot.rules.forward.footwear import WIDE_SHOES_BEFORE
from bot.rules.log.done import Log
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Persona, Slot
from bot.rules.pain.holding import Holding, Released, hold_in, hold_on
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.red_flags import URGENT_UNANSWERED
from bot.rules.safety.screening import stopping_flag
from bot.rules.week.matchday import LONG_MATCH_MINUTES

REASK_AFTER = timedelta(hours=3)  # long enough to train, shower and eat [D]
MORNING = time(8)
SUNDAY = 6
FIXTURES_AT, RECAP_AT, RESCREEN_AT = time(18), time(19), time(10)
UNFINISHED_AT = time(18)  # the zone may not be told yet: late enough west of it, early enough east
RESCREEN_AFTER = timedelta(days=28)

EVERY_DAY = tuple(range(7))
_DAY = timedelta(days=1)


def rules_for(athlete: Athlete, log: Log, today: date) -> tuple[Rule, ...]:
    """Return all the reminders that are wanted, given the athlete's own day.

    None before somebody has agreed that health values are kept, nor after a decline for age.
    Before they are through the questions there is only the way back to those.
    """
    if athlete.consent is None or athlete.declined is not None:
        return ()
    if athlete.screened is None:
        return tuple(_unfinished(athlete, log, today))
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


def _unfinished(athlete: Athlete, log: Log, today: date) -> Iterator[Rule]:
    """Yield the way back to the start that was left in the middle: the next evening, once.

    None to whoever waits for a guardian's yes, or for somebody to look at a sign.
    """
    is_told = any(one.about == Kind.UNFINISHED for one in athlete.unasked)
    flag = stopping_flag(athlete, today)
    waits = flag is not None and flag.code != URGENT_UNANSWERED
    is_minor = age_on(athlete.birth_year, today) < ages.ADULT_FROM
    if is_told or waits or (is_minor and not athlete.guardian) or not athlete.reminders:
        return
    next_day = last_heard(athlete, log) + _DAY
    quiet = quiet_of(athlete)
    yield Rule(Kind.UNFINISHED, UNFINISHED_AT, athlete.zone, once_on=next_day, quiet=quiet)


# --- sessions ------------------------------------------------------------------------------


def _sessions(athlete: Athlete, log: Log, today: date) -> Iterator[Rule]:
    week_ago = today - 7 * _DAY
    done = tuple([Span(one.day, one.day) for one in log.entries if one.day >= week_ago])
    elsewhere = [move.of for move in athlete.moves] + list(athlete.not_done)
    off = _pauses(athlete) + done
    not_then = off + tuple([Span(day, day) for day in elsewhere if day >= week_ago])
    for at, weekdays in _by_hour(athlete.slots).items():
        yield from _session(athlete, Rule(Kind.SESSION, at, athlete.zone, weekdays, off=not_then))
    for move in athlete.moves:
        if move.to >= today - _DAY and move.to not in athlete.not_done:
            moved = Rule(Kind.SESSION, move.at, athlete.zone, once_on=move.to, off=off, anew=True)
            yield from _session(athlete, moved)


def _session(athlete: Athlete, rule: Rule) -> Iterator[Rule]:
    """Yield a session's one reminder, and the question how it went.

    Whoever wants the tip about shoes is reminded in time to put wide ones on, but for an hour
    they chose just now, and for one that is too early for it.
    """
    quiet = quiet_of(athlete)
    wide = (datetime.combine(date.min, rule.at) + _DAY - WIDE_SHOES_BEFORE).time()
    is_early = athlete.footwear_tip and not rule.anew and not quiet.holds(wide)
    before = -WIDE_SHOES_BEFORE if is_early else timedelta(0)
    yield _as(rule, Kind.SESSION, before, quiet, WhenQuiet.EARLIER)
    yield _as(rule, Kind.REASK, REASK_AFTER, quiet, WhenQuiet.LATER)


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


# --- the rest ------------------------------------------------------------------------------


def _mornings(athlete: Athlete, log: Log, today: date) -> Iterator[Rule]:
    """Yield the morning checks: the day after a session, told or logged, and all of a hold.

    The first one after a hold is among these, also of one that was over by time alone.
    The morning after a long match is asked about where no other check is due.
    """
    yesterday = today - _DAY
    off = tuple(
        [
            Span(one.day, one.day)
            for one in log.checks
            if one.day >= yesterday and one.is_of_morning
        ]
    )
    quiet = quiet_of(athlete)
    hold, over = hold_in(past_of(athlete, log, today)), None
    if isinstance(hold, Released) and hold_on(athlete, log, yesterday) is not None:
        over = today
        yield Rule(Kind.MORNING, MORNING, athlete.zone, once_on=today, off=off, quiet=quiet)
    elif isinstance(hold, Holding):
        is_missing = hold_on(athlete, log, hold.until_at_least) is not None
        over = None if is_missing else hold.until_at_least
        later = () if over is None else (Span(over + _DAY, None),)
        yield Rule(Kind.MORNING, MORNING, athlete.zone, EVERY_DAY, off=off + later, quiet=quiet)
        if over is None:
            return
    hurt = [check.day for check in log.checks if check.in_session is not None]
    pulled = {*(entry.day for entry in log.entries), *hurt}
    for day in {on + _DAY for on in pulled if on >= yesterday}:
        yield Rule(Kind.MORNING, MORNING, athlete.zone, once_on=day, off=off, quiet=quiet)
    for day in {on + _DAY for on in _long_matches(athlete) - pulled if on >= yesterday}:
        if over is None or day > over:
            yield Rule(
                Kind.MATCH_MORNING, MORNING, athlete.zone, once_on=day, off=off, quiet=quiet
            )


def _long_matches(athlete: Athlete) -> set[date]:
    """Return the days of matches that were played for long, where a check may take the one more.

    Not a Sunday's: the week that begins then still has to ask about its own match.  Nor of whoever
    has no usual match day, and is asked each week whether there is one.
    """
    if not athlete.reminders or athlete.match_weekday is None:
        return set()
    played = (one.day for one in athlete.fixtures if (one.minutes or 0) >= LONG_MATCH_MINUTES)
    return {on for on in played if on.weekday() != SUNDAY}


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
