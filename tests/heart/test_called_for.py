"""The facts say which reminders come; nothing has to be cancelled."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.reminders.called_for import rules_for
from bot.reminders.recurrence import Kind, Occurrence, earliest
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import (
    Athlete,
    Consent,
    Fixture,
    Move,
    Pause,
    PauseReason,
    Persona,
    Slot,
)

TODAY = date(2026, 3, 2)  # a Monday
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TUESDAY, THURSDAY = date(2026, 3, 3), date(2026, 3, 5)
ADA = Athlete(
    consent=Consent(1, NOON),
    birth_year=1990,
    screened=date(2026, 2, 20),
    start="L2a",
    started=date(2026, 2, 20),
    slots=(Slot(1, time(18)), Slot(3, time(18))),
)


EMPTY = Log()


def session(day: date, pain: int = 0) -> Entry:
    logged = datetime.combine(day, time(19), UTC)
    return Entry(f"entry {day}", day, logged, (Pulls(4, 20.0),), rpe=3, pain_during=pain)


def coming(
    kind: Kind, athlete: Athlete, log: Log = EMPTY, now: datetime = NOON
) -> Occurrence | None:
    rules = [one for one in rules_for(athlete, log, now.date()) if one.kind is kind]
    return earliest(rules, now, None)


def day_of(occurrence: Occurrence | None) -> date | None:
    return None if occurrence is None else occurrence.day


def test_nobody_is_reminded_before_they_agreed() -> None:
    assert rules_for(replace(ADA, consent=None), Log(), TODAY) == ()


def test_a_session_is_reminded_of_at_its_hour() -> None:
    found = coming(Kind.SESSION, ADA)

    assert found == Occurrence(TUESDAY, datetime(2026, 3, 3, 18, tzinfo=UTC))


def test_who_has_not_logged_is_asked_once_hours_later() -> None:
    athlete = replace(ADA, slots=(Slot(1, time(17)),))

    assert coming(Kind.REASK, athlete) == Occurrence(TUESDAY, datetime(2026, 3, 3, 20, tzinfo=UTC))


PAUSE = Pause(TUESDAY, date(2026, 3, 9), PauseReason.EXAMS)
NO_SESSION_ON_TUESDAY = [
    ("said to be skipped", replace(ADA, not_done=(TUESDAY,)), Log(), THURSDAY),
    ("logged already", ADA, Log((session(TUESDAY),)), THURSDAY),
    ("in a pause", replace(ADA, pauses=(PAUSE,)), Log(), date(2026, 3, 10)),
    ("moved", replace(ADA, moves=(Move(TUESDAY, date(2026, 3, 4), time(7)),)), Log(), None),
    ("turned off", replace(ADA, reminders=False), Log(), None),
]


@pytest.mark.parametrize(
    "athlete, log, expected",
    [row[1:] for row in NO_SESSION_ON_TUESDAY],
    ids=[row[0] for row in NO_SESSION_ON_TUESDAY],
)
def test_no_reminder_comes_for_a_session(
    athlete: Athlete, log: Log, expected: date | None
) -> None:
    found = day_of(coming(Kind.SESSION, athlete, log))

    assert found != TUESDAY
    if expected is not None:
        assert found == expected


def test_a_moved_session_is_reminded_of_where_it_went() -> None:
    moved = replace(ADA, moves=(Move(TUESDAY, date(2026, 3, 4), time(19, 30)),))

    assert coming(Kind.SESSION, moved) == Occurrence(
        date(2026, 3, 4), datetime(2026, 3, 4, 19, 30, tzinfo=UTC)
    )


def test_whoever_wants_the_shoe_tip_has_their_one_reminder_half_an_hour_before() -> None:
    shod = replace(ADA, footwear_tip=True)
    at_half_past = Occurrence(TUESDAY, datetime(2026, 3, 3, 17, 30, tzinfo=UTC))

    assert coming(Kind.SESSION, shod) == at_half_past
    assert coming(Kind.SESSION, shod, now=at_half_past.at) == Occurrence(
        THURSDAY, datetime(2026, 3, 5, 17, 30, tzinfo=UTC)
    )


def test_an_hour_chosen_just_now_is_kept_to_the_minute_with_the_shoe_tip_too() -> None:
    soon = Move(TUESDAY, TUESDAY, time(18, 20))

    assert coming(Kind.SESSION, replace(ADA, footwear_tip=True, moves=(soon,))) == Occurrence(
        TUESDAY, datetime(2026, 3, 3, 18, 20, tzinfo=UTC)
    )


def test_half_an_hour_before_that_is_quiet_leaves_the_reminder_at_its_hour() -> None:
    early = replace(ADA, footwear_tip=True, slots=(Slot(1, time(8, 15)),))

    assert coming(Kind.SESSION, early) == Occurrence(
        TUESDAY, datetime(2026, 3, 3, 8, 15, tzinfo=UTC)
    )


def test_the_morning_after_a_session_is_asked_about_at_eight() -> None:
    log = Log((session(TODAY),))

    assert coming(Kind.MORNING, ADA, log) == Occurrence(
        TUESDAY, datetime(2026, 3, 3, 8, tzinfo=UTC)
    )


def test_a_morning_answered_is_not_asked_about() -> None:
    log = Log((session(TODAY),), (Check(TUESDAY, 0),))

    assert coming(Kind.MORNING, ADA, log) is None


SATURDAY, SUNDAY = date(2026, 3, 7), date(2026, 3, 8)
PLAYS = replace(ADA, persona=Persona.PLAYER, match_weekday=5)
MATCHES = [
    ("an hour and more", replace(PLAYS, fixtures=(Fixture(SATURDAY, 60),)), EMPTY, SUNDAY),
    ("less", replace(PLAYS, fixtures=(Fixture(SATURDAY, 59),)), EMPTY, None),
    ("not told how long", replace(PLAYS, fixtures=(Fixture(SATURDAY),)), EMPTY, None),
    (
        "a morning check is due anyway",
        replace(PLAYS, fixtures=(Fixture(SATURDAY, 90),)),
        Log((session(SATURDAY),)),
        None,
    ),
    (
        "asked about matches on Sundays instead",
        replace(PLAYS, match_weekday=None, fixtures=(Fixture(SATURDAY, 90),)),
        EMPTY,
        None,
    ),
    (
        "a Sunday's: the week it would be asked in has a match of its own to ask about",
        replace(PLAYS, match_weekday=6, fixtures=(Fixture(date(2026, 3, 1), 90),)),
        EMPTY,
        None,
    ),
    (
        "no morning checks wanted",
        replace(PLAYS, morning_checks=False, fixtures=(Fixture(SATURDAY, 90),)),
        EMPTY,
        None,
    ),
]


@pytest.mark.parametrize(
    "athlete, log, expected", [row[1:] for row in MATCHES], ids=[row[0] for row in MATCHES]
)
def test_the_morning_after_a_match(athlete: Athlete, log: Log, expected: date | None) -> None:
    evening = datetime.combine(athlete.fixtures[0].day, time(20), UTC)

    assert day_of(coming(Kind.MATCH_MORNING, athlete, log, now=evening)) == expected


def test_a_hold_is_asked_about_every_morning() -> None:
    log = Log((session(date(2026, 2, 26), pain=8),))

    found = coming(Kind.MORNING, ADA, log)

    assert day_of(found) == TUESDAY


def test_once_only_time_is_missing_a_hold_is_asked_about_to_the_first_morning_after_it() -> None:
    """It is over on Tuesday by itself, whether that is planned the day before or on that day."""
    log = Log((session(date(2026, 3, 1), pain=8),), (Check(TODAY, pain=0, at=NOON),))
    at_six, at_noon = (datetime(2026, 3, 3, hour, tzinfo=UTC) for hour in (6, 12))

    assert day_of(coming(Kind.MORNING, ADA, log)) == TUESDAY
    assert day_of(coming(Kind.MORNING, ADA, log, now=at_six)) == TUESDAY
    assert coming(Kind.MORNING, ADA, log, now=at_noon) is None


def test_a_match_in_the_pause_is_asked_about_with_it() -> None:
    log = Log((session(date(2026, 3, 1), pain=8),), (Check(TODAY, pain=0, at=NOON),))
    plays = replace(PLAYS, fixtures=(Fixture(TODAY, 90),))
    early = datetime(2026, 3, 3, 6, tzinfo=UTC)

    for now in (NOON, early):
        assert day_of(coming(Kind.MORNING, plays, log, now=now)) == TUESDAY
        assert coming(Kind.MATCH_MORNING, plays, log, now=now) is None


def test_players_are_asked_about_matches_on_sunday_evening() -> None:
    sunday = datetime(2026, 3, 8, 18, tzinfo=UTC)

    assert coming(Kind.FIXTURES, ADA) is None
    assert coming(Kind.FIXTURES, replace(ADA, persona=Persona.PLAYER)) == Occurrence(
        sunday.date(), sunday
    )


def test_the_week_is_looked_back_on_on_sunday_evening() -> None:
    assert coming(Kind.RECAP, ADA) == Occurrence(
        date(2026, 3, 8), datetime(2026, 3, 8, 19, tzinfo=UTC)
    )


def test_after_four_weeks_somebody_asks_whether_anything_changed_and_goes_on_asking() -> None:
    first = coming(Kind.RESCREEN, ADA)
    assert first is not None

    assert first.day == date(2026, 3, 20)
    later = coming(Kind.RESCREEN, ADA, now=first.at)
    assert day_of(later) == date(2026, 3, 27)
