"""Days, hour, zone and quiet hours."""

import re
from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.log.records import Language, Slot
from tests.talk.person import Person
from tests.talk.planners import SARA, TOM


@pytest.fixture
def tom() -> Person:
    return Person(TOM)


def slots(*days: int, at: time = time(18)) -> tuple[Slot, ...]:
    return tuple(Slot(day, at) for day in days)


def test_the_schedule_shows_everything_that_belongs_to_it(tom: Person) -> None:
    told = tom.calls("/schedule")

    assert "Tuesday and Thursday at 18:00" in told
    assert "UTC, 18:00 there now" in told
    assert "21:00 to 08:00" in told
    assert "Reminders: on" in told


def test_days_and_hour_typed_in_one_line_are_taken(tom: Person) -> None:
    told = tom.calls("/schedule mon thu 18:30")

    assert "Monday and Thursday at 18:30" in told
    assert tom.athlete.slots == slots(0, 3, at=time(18, 30))


def test_each_day_may_have_its_own_hour(tom: Person) -> None:
    told = tom.calls("/schedule tue 18:30 thu 20:00")

    assert "Tuesday at 18:30 and Thursday at 20:00" in told


def test_what_is_given_line_by_line_is_set_at_once_and_taken_back_at_once(tom: Person) -> None:
    told = tom.calls("/schedule mon fri 6:45\nMadrid\nquiet 22-7")

    for part in ("Monday and Friday at 06:45", "Madrid", "22:00 to 07:00"):
        assert part in told
    tom.taps("Undo")
    assert (tom.athlete.slots, tom.athlete.zone) == (TOM.slots, TOM.zone)


def test_of_several_lines_none_is_set_where_one_does_not_read(tom: Person) -> None:
    assert tom.calls("/schedule mon fri 6:45\nsoonish")
    assert tom.athlete == TOM


def test_days_alone_keep_the_hour(tom: Person) -> None:
    tom.calls("/schedule mon thu")

    assert tom.athlete.slots == slots(0, 3)


def test_an_hour_alone_keeps_the_days(tom: Person) -> None:
    tom.calls("/schedule 6:30 pm")

    assert tom.athlete.slots == slots(1, 3, at=time(18, 30))


@pytest.mark.parametrize("line", ["tue fri at 8", "can we do tuesdays and fridays at 8"])
def test_an_hour_that_may_be_two_is_asked_about_in_plain_words_too(tom: Person, line: str) -> None:
    assert "Morning or evening?" in tom.says(line)

    tom.says("in the evening please")

    assert tom.athlete.slots == slots(1, 4, at=time(20))


def test_seven_is_morning_or_evening_so_it_is_asked(tom: Person) -> None:
    assert "Morning or evening?" in tom.calls("/schedule tue thu 7")
    assert tom.buttons == ["07:00", "19:00"]

    tom.taps("19:00")

    assert tom.athlete.slots == slots(1, 3, at=time(19))


def test_suggested_days_are_one_tap(tom: Person) -> None:
    tom.calls("/schedule")
    tom.taps("Days")
    tom.taps("2 a week")
    tom.taps("Mon + Thu")

    assert tom.athlete.slots == slots(0, 3)


def test_a_match_day_moves_the_suggestion() -> None:
    tom = Person(replace(TOM, match_weekday=5))
    tom.calls("/schedule")
    tom.taps("Days")
    tom.taps("2 a week")

    assert "Tue + Thu" in tom.buttons


def test_own_days_are_ticked_and_unticked(tom: Person) -> None:
    tom.calls("/schedule")
    tom.taps("Days")
    tom.taps("3 a week")
    for day in ("Mon", "Tue", "Tue", "Wed"):
        tom.taps(day)
    assert "1 more to tick" in tom.sees
    assert "Done" not in tom.buttons
    tom.taps("Fri")
    tom.taps("Done")

    assert tom.athlete.slots == slots(0, 2, 4)


def test_the_first_days_ask_for_their_hour() -> None:
    tom = Person(replace(TOM, slots=()))
    tom.calls("/schedule")
    tom.taps("Days")
    tom.taps("2 a week")
    tom.taps("Mon + Thu")
    assert "At what time on Monday and Thursday?" in tom.sees
    tom.says("18:30")

    assert tom.athlete.slots == slots(0, 3, at=time(18, 30))


def test_days_too_close_say_what_becomes_of_the_second(tom: Person) -> None:
    told = tom.calls("/schedule tue wed 18:00")

    assert "Wednesday will be a short warm-up" in told
    assert "less than 48 hours" in told


@pytest.mark.parametrize("typed", ["tue", "mon tue wed thu 18:00", "whenever", "25:00"])
def test_what_is_no_week_gets_an_example_and_changes_nothing(tom: Person, typed: str) -> None:
    assert "tue thu 18:30" in tom.calls(f"/schedule {typed}")
    assert tom.athlete == TOM


def test_every_change_can_be_taken_back(tom: Person) -> None:
    tom.calls("/schedule mon thu 7 am")
    tom.taps("Undo")

    assert tom.athlete == TOM


def test_a_city_is_found_and_its_clock_shown(tom: Person) -> None:
    tom.calls("/schedule")
    tom.taps("Time zone")
    told = tom.says("madrid")

    assert "Madrid, 19:00 there now" in told
    assert tom.athlete.zone == "Europe/Madrid"


def test_two_cities_of_one_name_are_asked_about(tom: Person) -> None:
    tom.calls("/schedule")
    tom.taps("Time zone")
    assert "Which one?" in tom.says("Córdoba")
    tom.taps("Europe/Madrid")

    assert tom.athlete.zone == "Europe/Madrid"


def test_a_misspelt_city_is_offered(tom: Person) -> None:
    tom.calls("/schedule")
    tom.taps("Time zone")
    assert "Did you mean" in tom.says("Madird")
    assert tom.athlete.zone == "UTC"


def test_an_unknown_place_gets_an_example_and_is_asked_again(tom: Person) -> None:
    tom.calls("/schedule")
    tom.taps("Time zone")

    assert "UTC+2" in tom.says("Xyzzyville")
    assert "Where are you?" in tom.sees


@pytest.mark.parametrize("typed", ["22-7", "10pm to 7am", "22:00 a 07:00"])
def test_quiet_hours_are_typed_as_people_do(tom: Person, typed: str) -> None:
    tom.calls("/schedule")
    tom.taps("Quiet hours")
    tom.says(typed)

    assert (tom.athlete.quiet_from, tom.athlete.quiet_to) == (time(22), time(7))


def test_reminders_are_switched_by_one_tap_each_way(tom: Person) -> None:
    tom.calls("/schedule")
    tom.taps("Turn reminders off")
    assert not tom.athlete.reminders
    tom.taps("Turn reminders on")
    assert tom.athlete.reminders


def test_a_session_told_in_between_is_logged(tom: Person) -> None:
    tom.calls("/schedule")
    tom.taps("Quiet hours")
    tom.says("3x20m 5 kg rpe 3 pain 0")

    assert len(tom.log.entries) == 1


def test_the_schedule_speaks_spanish() -> None:
    sara = Person(SARA)

    assert "martes y jueves a las 18:00" in sara.calls("/schedule")
    assert "lunes y jueves a las 18:30" in sara.calls("/schedule lun jue 18:30")


@given(st.text(max_size=30))
def test_any_argument_is_answered(typed: str) -> None:
    assert Person(TOM).calls(f"/schedule {typed}")


@pytest.mark.parametrize(
    "typed, days",
    [
        ("mon to wed", (0, 1, 2)),
        ("lunes a miércoles", (0, 1, 2)),
        ("weekends", (5, 6)),
        ("entre semana", ()),  # five are too many: nothing is filed
        ("every day", ()),
    ],
)
def test_a_span_of_days_is_all_of_them_or_asked_about(
    tom: Person, typed: str, days: tuple[int, ...]
) -> None:
    told = tom.calls(f"/schedule {typed}")

    assert tom.athlete.slots == slots(*(days or (1, 3)))
    assert days or "2 or 3 sessions a week" in told


@pytest.mark.parametrize(
    "typed, at",
    [
        ("noon", time(12)),
        ("six pm", time(18)),
        ("half past six pm", time(18, 30)),
        ("6 y media de la tarde", time(18, 30)),
    ],
)
def test_an_hour_in_words_is_taken(tom: Person, typed: str, at: time) -> None:
    tom.calls(f"/schedule {typed}")

    assert tom.athlete.slots == slots(1, 3, at=at)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        *[
            ("en", one)
            for one in (
                "no messages 22-7",
                "do not disturb 10pm-7am",
                "quiet 22 to 7",
                "silence from 22:00 to 07:00",
                "don't text me between 10pm and 7am",
            )
        ],
        *[("es", one) for one in ("silencio 22-7", "no me escribas entre las 22 y las 7")],
        *[("de", one) for one in ("Ruhe von 22 bis 7", "bitte nicht stören 22-7 Uhr")],
        *[("fr", one) for one in ("silence de 22h à 7h", "pas de rappels entre 22h et 7h")],
        *[("pt", one) for one in ("silêncio das 22h às 7h", "não me perturbe das 22 às 7")],
    ],
)
def test_quiet_between_two_hours_turns_no_reminders_off(language: str, line: str) -> None:
    person = Person(replace(TOM, language=Language(language)))

    person.says(line)
    person.taps(person.buttons[0])

    athlete = person.athlete
    assert (athlete.quiet_from, athlete.quiet_to) == (time(22), time(7))
    assert athlete.reminders


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "move thursday's session to 6 march"),
        ("en", "move tuesday's session to 13/3"),
        ("es", "mueve la sesión del jueves al 6/3"),
        ("de", "verschieb Donnerstag auf den 6. März"),
    ],
)
def test_a_session_is_moved_to_a_date(language: str, line: str) -> None:
    person = Person(replace(TOM, language=Language(language)))

    told = person.says(line)

    assert re.search(r"\b(?:6|13)\b", told)
    assert len(person.buttons) == 2  # yes or no
