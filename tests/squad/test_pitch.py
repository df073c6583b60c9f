"""Logging for the pitch: one phone for all of them, and each one's own word before anything is."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.clock import RehearsalClock
from bot.reading.squads.pitch import is_told, read_pitch, who_is_called
from bot.rules.log.records import Pause, PauseReason
from tests.squad.people import TRAINED
from tests.squad.rooms import Filing, Hall, Opening, Postman
from tests.squad.test_sharing import trained_on

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
NAMES = (
    ("ana", "Ana"),
    ("ben", "Ben Moss"),
    ("li", "Li"),
    ("al", "Álvaro"),
    ("an2", "Ana Lee"),
    ("dan", "Daniela"),
)


@pytest.mark.parametrize(
    "line, said",
    [
        ("ana 40", [("ana", "40")]),
        (
            "ana 40, ben 30 only 3 sets, li empty",
            [("ana", "40"), ("ben", "30 only 3 sets"), ("li", "empty")],
        ),
        ("ANA: 40\nben - 42,5", [("ana", "40"), ("ben", "42,5")]),
        ("ana and li 40", [("ana", "40"), ("li", "40")]),
        ("alvaro y li 40; ben vacío", [("al", "40"), ("li", "40"), ("ben", "vacío")]),
        ("ben 30, only 3 sets, li 20", [("ben", "30, only 3 sets"), ("li", "20")]),
        ("li, ben 40", [("li", "40"), ("ben", "40")]),
        ("dani 40", [("dan", "40")]),
        ("Alvar 40", [("al", "40")]),
        ("ana lee 40", [("an2", "40")]),
        ("ben 30, zoe 40", [("ben", "30"), ("", "zoe 40")]),
        ("4x20 with 40", []),
        ("4x20 with 40, ben 30", []),
        ("zoe 40", []),
        ("see you at 6, then", []),
    ],
)
def test_a_line_is_read_as_who_did_what(line: str, said: list[tuple[str, str]]) -> None:
    read = read_pitch(line, NAMES)

    assert [("".join(one.who[:1]), one.text) for one in read] == said


@pytest.mark.parametrize(
    "name, who",
    [
        ("ana", ("ana",)),
        ("lee", ()),
        ("an", ()),
        ("ben", ("ben",)),
        ("mana", ()),
        ("daniel", ("dan",)),
        ("danilea", ("dan",)),
        ("d4niela", ()),
    ],
)
def test_a_name_is_matched_or_is_nobodys(name: str, who: tuple[str, ...]) -> None:
    assert who_is_called(name, NAMES) == who


@pytest.mark.parametrize(
    "text, told",
    [("40", True), ("empty", True), ("vacío", True), ("only 3 sets", True), ("great work", False)],
)
def test_talk_about_somebody_is_no_session(text: str, told: bool) -> None:
    assert is_told(text) is told


# --- through the room ----------------------------------------------------------------------


@pytest.fixture
async def reminded(squad: Hall) -> Hall:
    await squad.until(AT_SIX)
    return squad


async def _logged(hall: Hall, who: str) -> int:
    ((count,),) = await hall.coach._database.transact(
        lambda connection: connection.exec_driver_sql(
            f"SELECT count(*) FROM entry WHERE athlete = 'athlete-{who}'"
        ).all()
    )
    return int(count)


async def test_each_one_named_is_asked_and_nothing_is_logged_yet(reminded: Hall) -> None:
    room = await reminded.types("cara", "ana 5, ben 0 only 3 sets", reminded.reminder())

    assert room == ["Noted, Cara."]
    asked = reminded.post.to("ana")[-1].body.plain
    assert asked.startswith("Cara wrote down for you: Mon 2 Mar: ")
    assert "× 20 m with 5 kg" in asked
    assert "3 × 20 m" in reminded.post.to("ben")[-1].body.plain
    assert "Asked in private: Ana, Ben." in reminded.post.to("cara")[-1].body.plain
    assert await _logged(reminded, "ana") == 0


async def test_a_tap_logs_it_once_and_effort_and_pain_are_asked_in_private(reminded: Hall) -> None:
    await reminded.types("cara", "ana 5", reminded.reminder())
    right = reminded._press("That's right", reminded.chat("ana"))

    said = await reminded.presses("ana", right.token)

    assert await _logged(reminded, "ana") == 1
    assert "hard" in said[-1].lower()
    again = await reminded.presses("ana", right.token)
    assert "That waits no more" in again[0]
    assert await _logged(reminded, "ana") == 1


async def test_change_it_asks_for_that_day_and_not_me_drops_it(reminded: Hall) -> None:
    await reminded.types("cara", "ana and ben 5", reminded.reminder())

    assert "What did you do" in "\n".join(await reminded.touches("ana", "Change it"))
    assert await reminded.touches("ben", "Not me") == ["Fine, nothing is logged."]
    await reminded.tells("ana", "3x20m empty rpe 3 pain 1")
    assert (await _logged(reminded, "ana"), await _logged(reminded, "ben")) == (1, 0)


async def test_another_members_or_a_forged_button_changes_nothing(reminded: Hall) -> None:
    await reminded.types("cara", "ana 5", reminded.reminder())
    right = reminded._press("That's right", reminded.chat("ana")).token

    assert "That waits no more" in (await reminded.presses("ben", right))[0]
    forged = right.rpartition(".")[0] + ".abcdefghijklmnop"
    assert "That waits no more" in (await reminded.presses("ana", forged))[0]
    assert await _logged(reminded, "ana") == 0
    await reminded.presses("ana", right)
    assert await _logged(reminded, "ana") == 1


async def test_a_player_logs_nothing_for_another(reminded: Hall) -> None:
    room = await reminded.types("ana", "ben 40", reminded.reminder())

    assert room == []
    assert "Only whoever manages or coaches" in reminded.post.to("ana")[-1].body.plain
    assert not any("wrote down" in one.body.plain for one in reminded.post.to("ben"))


async def test_ones_own_line_stays_ones_own(reminded: Hall) -> None:
    assert await reminded.types("cara", "6x20m empty rpe 3 pain 1", reminded.reminder()) == [
        "Noted, Cara."
    ]
    assert await _logged(reminded, "cara") == 1


@pytest.mark.parametrize("line", ["Ana see you there!", "ben is late again"])
async def test_talk_that_names_somebody_is_left_alone(reminded: Hall, line: str) -> None:
    assert await reminded.types("cara", line, reminded.reminder()) == []
    assert not any("wrote down" in one.body.plain for one in reminded.post.to("ana"))


async def test_a_body_is_never_written_down_for_somebody(reminded: Hall) -> None:
    room = await reminded.types("cara", "ana 5 knee pain 7, ben 5", reminded.reminder())

    assert room == ["Noted, Cara."]
    told = reminded.post.to("cara")[-1].body.plain
    assert "Let Ana tell me that in private." in told
    assert not any("wrote down" in one.body.plain for one in reminded.post.to("ana"))
    rows = await reminded.coach._database.transact(
        lambda connection: connection.exec_driver_sql("SELECT body FROM squad").all()
    )
    assert "knee" not in str(rows)


async def test_a_red_flag_of_somebodys_goes_to_nobody(reminded: Hall) -> None:
    room = await reminded.types("cara", "ben knee gave way", reminded.reminder())

    assert room == ["Noted, Cara."]
    assert "Let Ben tell me that in private." in reminded.post.to("cara")[-1].body.plain


async def test_a_danger_of_the_writers_own_is_met_first(reminded: Hall) -> None:
    await reminded.types("cara", "ana, I want to die", reminded.reminder())

    assert "crisis line" in reminded.post.to("cara")[-1].body.plain


async def test_who_told_it_or_cannot_be_reached_is_not_asked(reminded: Hall) -> None:
    await reminded.joins("dan")
    await reminded.types("ben", "6x20m empty rpe 3 pain 1", reminded.reminder())

    await reminded.types("cara", "ben 5, dan 5, ana: lots", reminded.reminder())

    told = reminded.post.to("cara")[-1].body.plain
    assert "Has told it already: Ben." in told
    assert "I can't write to Dan yet" in told
    assert "Not understood: ana: lots" in told


@pytest.fixture
async def many(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> AsyncIterator[Hall]:
    """Eva is on hold, Finn is away, two are called Ana; the card stands in the room."""
    await on_file("cara", "ana lee", "ana moss", "ben")
    await on_file("eva", log=trained_on(date(2026, 3, 1), pain=8))
    away = (Pause(date(2026, 3, 1), None, PauseReason.TRAVEL),)
    await on_file("finn", athlete=replace(TRAINED, pauses=away))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana lee", "ana moss", "ben", "eva", "finn")
        await hall.until(AT_SIX)
        yield hall


async def test_who_is_on_hold_reads_nothing_and_nobody_reads_why(many: Hall) -> None:
    hall = many

    await hall.types("cara", "eva 5, finn 5, ben 5", hall.reminder())

    told = hall.post.to("cara")[-1].body.plain
    assert "Not asked; they tell it in person: Eva, Finn." in told
    assert "hold" not in told
    assert not any("wrote down" in one.body.plain for one in hall.post.to("eva"))


async def test_two_of_a_name_are_told_apart_by_the_writer(many: Hall) -> None:
    hall = many
    await hall.types("cara", "ana 5", hall.reminder())
    assert "Who was it?" in hall.post.to("cara")[-1].body.plain
    before = len(hall.post.to("ana lee"))

    said = await hall.touches("cara", "Ana moss")

    assert "Asked in private: Ana moss." in said[0]
    assert "wrote down for you" in hall.post.to("ana moss")[-1].body.plain
    assert len(hall.post.to("ana lee")) == before
    assert "That waits no more" in (await hall.touches("cara", "Ana lee"))[0]


async def test_unanswered_for_a_day_it_is_dropped_with_a_word(reminded: Hall) -> None:
    await reminded.types("cara", "ana and ben 5", reminded.reminder())
    right = reminded._press("That's right", reminded.chat("ana")).token
    await reminded.touches("ben", "Not me")

    await reminded.waits(hours=23, minutes=55)
    assert not any("is dropped" in one.body.plain for one in reminded.post.to("ana"))
    await reminded.waits(minutes=10)

    dropped = [one for one in reminded.post.to("ana") if "is dropped" in one.body.plain]
    assert len(dropped) == 1
    assert not any("is dropped" in one.body.plain for one in reminded.post.to("ben"))
    told = [one for one in reminded.post.to("cara") if "Dropped unanswered" in one.body.plain]
    assert [one.body.plain for one in told] == [
        "Dropped unanswered, a day after you wrote it down: Ana."
    ]
    assert "That waits no more" in (await reminded.presses("ana", right))[0]
    assert await _logged(reminded, "ana") == 0


async def test_who_has_such_a_question_open_is_not_asked_again_how_it_went(squad: Hall) -> None:
    await squad.until(AT_SIX)
    for name in ("ana", "ben"):
        await squad.taps(name, "I'm in")
    await squad.types("cara", "ana 5", squad.reminder())

    await squad.waits(hours=4)

    assert "wrote down for you" in squad.post.to("ana")[-1].body.plain
    assert "How did it go today?" in squad.post.to("ben")[-1].body.plain


async def test_it_is_dropped_at_a_civil_hour(squad: Hall) -> None:
    await squad.until(datetime(2026, 3, 2, 22, 30, tzinfo=UTC))
    await squad.types("cara", "ana 5", squad.reminder())

    await squad.until(datetime(2026, 3, 4, 7, 55, tzinfo=UTC))
    assert not any("is dropped" in one.body.plain for one in squad.post.to("ana"))
    await squad.until(datetime(2026, 3, 4, 8, 5, tzinfo=UTC))

    assert any("is dropped" in one.body.plain for one in squad.post.to("ana"))


async def test_who_leaves_is_asked_about_nothing_any_more(reminded: Hall) -> None:
    await reminded.types("cara", "ana 5", reminded.reminder())
    right = reminded._press("That's right", reminded.chat("ana")).token
    await reminded.leaves("ana")

    await reminded.presses("ana", right)

    assert await _logged(reminded, "ana") == 0
    await reminded.waits(hours=25)
    assert not any("is dropped" in one.body.plain for one in reminded.post.to("ana"))


async def test_it_outlives_a_restart(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("ana", "cara")
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana")
        await hall.until(AT_SIX)
        await hall.types("cara", "ana 5", hall.reminder())
    async with opened() as coach:
        hall = Hall(coach, clock, post, acts=100)

        await hall.touches("ana", "That's right")

        assert await _logged(hall, "ana") == 1
