"""What is said when a reminder is due, and when nothing is."""

import re
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.reminders.recurrence import Due, Kind
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Check, Log
from bot.rules.log.records import (
    Athlete,
    Fixture,
    Flag,
    Move,
    Pause,
    PauseReason,
    Persona,
    Unasked,
)
from tests.talk.person import Person
from tests.talk.planners import (
    FOUR_WEEKS,
    MONDAY,
    SARA,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TOM,
    TUESDAY,
    WEDNESDAY,
    at,
    calm,
    session,
)

LOG = calm(*FOUR_WEEKS, TUESDAY)


def due(kind: Kind, day: date = THURSDAY, late: timedelta = timedelta(0)) -> Due:
    return Due(kind, day, at(day), late)


def person(athlete: Athlete = TOM, log: Log = LOG, day: date = THURSDAY, hour: int = 18) -> Person:
    return Person(athlete, log, now=at(day, hour))


def test_session_time_is_asked_with_three_ways_out() -> None:
    tom = person()

    assert tom.is_reminded(due(Kind.SESSION)) == "Session time? 18:00, about 11 min."
    assert tom.buttons == ["My session", "Later", "Not today"]
    assert tom.athlete.reminded == (THURSDAY,)


OF_SQUADS = frozenset({Kind.TOLD, Kind.EYE, Kind.AHEAD, Kind.UNANSWERED, Kind.OVER, Kind.TOGETHER})
"""What no athlete's own agenda holds: a squad's says it (`tests/squad`)."""
OF_LIVE = frozenset({Kind.RING, Kind.STILL})
"""What only a session under way says (`test_live.py`, `tests/test_live_session.py`)."""


@pytest.mark.parametrize("kind", [one for one in Kind if one not in OF_SQUADS | OF_LIVE])
@pytest.mark.parametrize("athlete", [TOM, SARA], ids=["en", "es"])
def test_a_lock_screen_learns_nothing(kind: Kind, athlete: Athlete) -> None:
    is_old = kind is Kind.RESCREEN
    screened = THURSDAY - timedelta(days=28) if is_old else athlete.screened
    is_silent = kind is Kind.KEEPING
    heard = THURSDAY - timedelta(days=700) if is_silent else None
    on_file = replace(
        athlete, reminded=(THURSDAY,), screened=screened, persona=Persona.PLAYER, fixtures=()
    )
    if kind is Kind.UNFINISHED:
        on_file = replace(on_file, screened=None, onboarding="region")
    on_file = replace(on_file, heard=heard)
    told = person(on_file).is_reminded(due(kind))

    assert told
    assert not re.search(r"\bkg|\blb|pain|dolor|sore|knee|rodilla|load|carga|L\d", told)


@pytest.mark.parametrize(
    "athlete, log",
    [
        (replace(TOM, reminders=False), LOG),
        (replace(TOM, not_done=(THURSDAY,)), LOG),
        (replace(TOM, moves=(Move(THURSDAY, SATURDAY, time(18)),)), LOG),
        (replace(TOM, pauses=(Pause(MONDAY, None, PauseReason.EXAMS),)), LOG),
        (replace(TOM, flags=(Flag("RF04", WEDNESDAY),)), LOG),
        (replace(TOM, fixtures=(Fixture(THURSDAY),)), LOG),
        (replace(TOM, slots=()), LOG),
        (TOM, calm(*FOUR_WEEKS, TUESDAY, THURSDAY)),
        (
            TOM,
            Log((replace(session(TUESDAY), pain_during=8),), (Check(WEDNESDAY, 7),)),
        ),
    ],
    ids=["off", "skipped", "moved", "paused", "stopped", "match", "no-days", "done", "held"],
)
@pytest.mark.parametrize("kind", [Kind.SESSION, Kind.REASK])
def test_a_pointless_reminder_says_nothing(athlete: Athlete, log: Log, kind: Kind) -> None:
    tom = person(replace(athlete, reminded=(THURSDAY,)), log)

    assert tom.is_reminded(due(kind)) == ""


def test_a_late_reminder_says_so() -> None:
    told = person().is_reminded(due(Kind.SESSION, late=timedelta(minutes=40)))

    assert "I was away; this was due 40 min ago." in told


def test_days_away_are_summed_up_in_one_message() -> None:
    missed = (TUESDAY + timedelta(days=7), THURSDAY + timedelta(days=7))
    tom = person(day=SATURDAY + timedelta(days=7))
    told = tom.is_reminded(Due(Kind.SESSION, missed[-1], at(missed[0]), timedelta(days=4), missed))

    assert "didn't remind you: Tue 10 Mar, Thu 12 Mar" in told
    assert "Nothing to catch up" in told


@pytest.mark.parametrize(
    "athlete, sessions, told",
    [
        (TOM, 1, "I was away and didn't remind you: Tue 10 Mar. Nothing"),
        (TOM, 3, "I was away and didn't remind you: Tue 10 Mar, Thu 12 Mar, Tue 17 Mar. Nothing"),
        (TOM, 4, "I was away from Tue 10 Mar to Thu 19 Mar: 4 sessions without a word. Nothing"),
        (TOM, 77, "I was away from Tue 10 Mar to Tue 1 Dec: 77 sessions without a word. Nothing"),
        (SARA, 3, "Estuve ausente y no te avisé: mar 10 mar, jue 12 mar, mar 17 mar. No hay nada"),
        (SARA, 33, "Estuve ausente del mar 10 mar al mar 30 jun: 33 sesiones sin aviso. No hay"),
    ],
)
def test_an_outage_is_told_in_one_line_however_long(
    athlete: Athlete, sessions: int, told: str
) -> None:
    every = (TUESDAY + timedelta(days=7 + one // 2 * 7 + one % 2 * 2) for one in range(sessions))
    missed = tuple(every)
    back = missed[-1] + timedelta(days=1)
    reminder = Due(Kind.SESSION, missed[-1], at(missed[0]), at(back) - at(missed[0]), missed)

    said = person(athlete, day=back).is_reminded(reminder)

    assert said.startswith(told)
    assert "\n" not in said


def test_a_match_day_is_no_session_the_coach_missed() -> None:
    tuesday, thursday = (day + timedelta(days=7) for day in (TUESDAY, THURSDAY))
    athlete = replace(TOM, fixtures=(Fixture(tuesday),))
    tom = person(athlete, day=SATURDAY + timedelta(days=7))
    missed = (tuesday, thursday)

    told = tom.is_reminded(Due(Kind.SESSION, thursday, at(tuesday), timedelta(days=4), missed))

    assert "didn't remind you: Thu 12 Mar." in told


def test_an_early_session_is_spoken_of_the_evening_before() -> None:
    tom = person(day=WEDNESDAY, hour=20)

    assert tom.is_reminded(due(Kind.SESSION)) == ("Next session: Thu 5 Mar 18:00, about 11 min.")


def test_s38_and_s39_the_shoe_tip_comes_to_whom_it_may() -> None:
    kit = replace(TOM.kit, barefoot_surface_ok=True)
    tom = person(replace(TOM, footwear_tip=True, kit=kit))

    assert "Shoes and spacers off now" in tom.is_reminded(due(Kind.SESSION))

    tom = person(tom.athlete, hour=17)
    told = tom.is_reminded(due(Kind.SESSION))
    assert "Session at 18:00, about 11 min." in told
    assert "Optional: wide-toe shoes and toe spacers" in told


@pytest.mark.parametrize(
    "athlete",
    [
        TOM,
        replace(TOM, footwear_tip=True, birth_year=2011, guardian=True),
        replace(TOM, footwear_tip=True, kit=replace(TOM.kit, surface=Surface.CONCRETE)),
    ],
    ids=["not-asked-for", "youth", "concrete"],
)
def test_s39_the_shoe_tip_stays_away_from_others(athlete: Athlete) -> None:
    for hour in (17, 18):
        assert "shoes" not in person(athlete, hour=hour).is_reminded(due(Kind.SESSION)).lower()


# --- later ---


def test_later_offers_an_hour_and_the_next_day_with_room() -> None:
    tom = person()
    tom.is_reminded(due(Kind.SESSION))
    tom.taps("Later")

    assert tom.buttons == ["In 1 h", "Tomorrow", "Not today"]


def test_this_evening_is_offered_where_there_is_one_left() -> None:
    tom = person(hour=16)
    tom.is_reminded(due(Kind.SESSION))
    tom.taps("Later")

    assert "This evening" in tom.buttons


def test_nothing_is_offered_in_quiet_hours() -> None:
    tom = person(hour=20)
    tom.is_reminded(due(Kind.SESSION))
    tom.taps("Later")

    assert "In 1 h" not in tom.buttons


def test_an_hour_later_is_reminded_again_and_can_be_taken_back() -> None:
    tom = person()
    tom.is_reminded(due(Kind.SESSION))
    tom.taps("Later")
    tom.taps("In 1 h")
    assert tom.athlete.moves == (Move(THURSDAY, THURSDAY, time(19)),)

    tom.waits(hours=1)
    assert "Session time? 19:00" in tom.is_reminded(due(Kind.SESSION))

    tom.taps("Undo")
    assert tom.athlete.moves == ()


def test_tomorrow_is_only_offered_with_room_between_sessions() -> None:
    tom = person(log=calm(*FOUR_WEEKS), day=TUESDAY)
    tom.is_reminded(due(Kind.SESSION, TUESDAY))
    tom.taps("Later")
    tom.taps("Tomorrow")

    assert tom.athlete.moves == (Move(TUESDAY, WEDNESDAY, time(18)),)


def test_a_session_put_off_twice_is_still_one_session() -> None:
    tom = person()
    tom.presses("d.reminding.to.2026-03-05.2026-03-06.1800")
    tom.presses("d.reminding.to.2026-03-06.2026-03-07.1800")

    assert tom.athlete.moves == (Move(THURSDAY, SATURDAY, time(18)),)


def test_an_old_later_button_changes_nothing() -> None:
    tom = person()
    tom.is_reminded(due(Kind.SESSION))
    tom.waits(days=3)

    assert "done, moved or left out" in tom.taps("Later")


@pytest.mark.parametrize("args", ["x.y.z", "2026-03-05", "2026-03-05.2026-03-06.2561", ""])
def test_a_forged_button_changes_nothing(args: str) -> None:
    tom = person()
    tom.presses(f"d.reminding.to.{args}")

    assert tom.athlete == TOM


# --- asking again, backing off ---


def test_how_it_went_is_asked_once_after_a_reminder() -> None:
    tom = person(replace(TOM, reminded=(THURSDAY,)), hour=20)

    assert "How did it go today?" in tom.is_reminded(due(Kind.REASK))


def test_nobody_is_asked_again_who_was_not_reminded() -> None:
    assert person(hour=20).is_reminded(due(Kind.REASK)) == ""


def test_after_two_ignored_weeks_it_is_asked_once_whether_the_days_suit() -> None:
    ignored = tuple(
        Unasked(THURSDAY - timedelta(days=days), Kind.SESSION) for days in (14, 9, 7, 2)
    )
    athlete = replace(TOM, heard=THURSDAY - timedelta(days=15), unasked=ignored)
    tom = person(athlete, log=calm(*FOUR_WEEKS[:2]))

    assert "Would a pause or other days suit" in tom.is_reminded(due(Kind.SESSION))
    assert tom.buttons == ["Pause", "Other days", "My session"]

    tom.waits(days=5)
    assert tom.is_reminded(due(Kind.SESSION, TUESDAY + timedelta(days=7))) == ""

    tom.waits(days=2)
    assert "Session time?" in tom.is_reminded(due(Kind.SESSION, THURSDAY + timedelta(days=7)))


# --- the rest ---


def test_the_morning_check_is_asked_until_it_is_answered() -> None:
    log = Log((session(WEDNESDAY),))
    tom = person(log=log, hour=8)
    assert tom.is_reminded(due(Kind.MORNING))

    tom.says("0")
    tom.taps("None")
    assert tom.is_reminded(due(Kind.MORNING)) == ""


def test_the_morning_check_goes_on_while_training_is_stopped() -> None:
    log = Log((replace(session(WEDNESDAY), pain_during=8),))

    assert person(log=log, hour=8).is_reminded(due(Kind.MORNING))


def test_a_player_without_fixtures_is_asked_on_sunday() -> None:
    tom = person(day=SUNDAY)
    assert "Match this week?" in tom.is_reminded(due(Kind.FIXTURES, SUNDAY))
    tom.taps("Sat 14 Mar")

    assert tom.athlete.fixtures == (Fixture(SATURDAY + timedelta(days=7)),)


@pytest.mark.parametrize(
    "athlete",
    [
        replace(TOM, persona=Persona.NON_PLAYER),
        replace(TOM, fixtures=(Fixture(SATURDAY + timedelta(days=7)),)),
    ],
    ids=["non-player", "known"],
)
def test_who_has_known_fixtures_or_none_is_not_asked(athlete: Athlete) -> None:
    assert person(athlete, day=SUNDAY).is_reminded(due(Kind.FIXTURES, SUNDAY)) == ""


def test_every_four_weeks_the_weeks_message_offers_to_look_back_on_them() -> None:
    tom = person(log=calm(*FOUR_WEEKS, TUESDAY, THURSDAY), day=SUNDAY, hour=19)

    assert tom.is_reminded(due(Kind.RECAP, SUNDAY)).endswith("\nFour weeks are behind you.")
    assert tom.athlete.reviewed == SUNDAY
    assert "The last 4 weeks" in tom.taps("How they were")


def test_the_week_is_looked_back_on_without_a_sound() -> None:
    tom = person(log=calm(*FOUR_WEEKS, TUESDAY, THURSDAY), day=SUNDAY, hour=19)

    assert tom.is_reminded(due(Kind.RECAP, SUNDAY)).startswith("Your week: 2 of 2 sessions.\n")


def test_who_was_unwell_is_asked_before_it_goes_on() -> None:
    tom = person(replace(TOM, flags=(Flag("RF14", TUESDAY),)), day=SUNDAY, hour=19)

    assert "well for a whole day" in tom.is_reminded(due(Kind.RECAP, SUNDAY))


def test_after_28_days_it_is_asked_whether_anything_changed() -> None:
    old = replace(TOM, screened=THURSDAY - timedelta(days=28))

    assert person(old).is_reminded(due(Kind.RESCREEN))
    assert person().is_reminded(due(Kind.RESCREEN)) == ""


def test_reminders_speak_spanish() -> None:
    sara = person(SARA)

    assert sara.is_reminded(due(Kind.SESSION)) == "¿Hora de la sesión? 18:00, unos 11 min."
    assert sara.buttons == ["Mi sesión", "Más tarde", "Hoy no"]
