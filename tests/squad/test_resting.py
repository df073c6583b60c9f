"""A room in which nobody answers rests, after one question to its admin."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.delivering import Gone
from bot.rules.squads.squad import Coming, Occasion, Reply, Squad, heard_on, is_unheard
from tests.squad.people import TRAINED
from tests.squad.rooms import Filing, Hall, Opening, Postman

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
FIVE_WEEKS = AT_SIX + timedelta(weeks=5)
DAYS = tuple(date(2026, 3, 2) + timedelta(days=number) for number in range(0, 35, 7))


def cards(*answered: int, of: int = 4) -> tuple[Occasion, ...]:
    reply = (Reply("ana", Coming.OUT),)
    return tuple(
        Occasion(day, AT_SIX, reply if number in answered else ())
        for number, day in enumerate(DAYS[:of])
    )


@pytest.mark.parametrize(
    "occasions, heard, expected",
    [
        pytest.param(cards(of=3), None, False, id="three"),
        pytest.param(cards(), None, True, id="four"),
        pytest.param(cards(3), None, False, id="the-last-was-answered"),
        pytest.param(cards(0), None, False, id="the-first-was"),
        pytest.param(cards(0, of=5), None, True, id="that-was-one-before"),
        pytest.param(cards(), DAYS[0], False, id="somebody-spoke-or-trained"),
        pytest.param(cards(of=5), DAYS[0], True, id="that-was-long-ago"),
    ],
)
def test_when_a_room_is_unheard(
    occasions: tuple[Occasion, ...], heard: date | None, expected: bool
) -> None:
    assert is_unheard(Squad("falcons", "cara", occasions=occasions, heard=heard)) is expected


def test_a_room_that_is_heard_of_rests_no_more() -> None:
    resting = Squad("falcons", "cara", heard=DAYS[1], resting=True)

    assert heard_on(resting, DAYS[0]) == Squad("falcons", "cara", heard=DAYS[1])


def questions(squad: Hall, who: str) -> list[str]:
    said = (one.body.plain for one in squad.post.to(who))
    return [one for one in said if "Shall I go on?" in one]


async def test_four_cards_without_an_answer_are_one_question_and_then_rest(squad: Hall) -> None:
    """The first card is of the day on which they joined: that one counts as answered."""
    said = await squad.until(FIVE_WEEKS)

    assert [one[:23] for one in said if one.startswith("Session time?")] == [
        f"Session time? {day}"
        for day in ("Mon 2 Mar", "Thu 5 Mar", "Mon 9 Mar", "Thu 12 Ma", "Mon 16 Ma")
    ]
    asked = {name: questions(squad, name) for name in ("ana", "ben", "cara")}
    assert asked["ana"] == asked["ben"] == []
    (question,) = asked["cara"]
    assert question.startswith("Nobody in Falcons answered my last four cards")


async def test_its_admin_says_that_it_goes_on(squad: Hall) -> None:
    await squad.until(FIVE_WEEKS)

    assert "hears from me again" in (await squad.touches("cara", "Go on"))[0]
    assert len(await squad.waits(days=5)) >= 1


async def test_nobody_else_can_say_so_in_private(squad: Hall) -> None:
    await squad.until(FIVE_WEEKS)
    (asked,) = (one for one in squad.post.to("cara") if "Shall I go on?" in one.body.plain)
    token = asked.choices[0][0].token

    await squad.presses("ana", token)

    assert await squad.waits(days=7) == []


async def test_whoever_calls_it_there_wakes_it(squad: Hall) -> None:
    await squad.until(FIVE_WEEKS)

    await squad.types("ana", "/squad")

    assert len(await squad.waits(days=7)) >= 1


async def test_a_room_that_trains_without_a_tap_does_not_rest(squad: Hall) -> None:
    told = []
    for week in range(5):
        told += await squad.until(AT_SIX + timedelta(weeks=week))
        await squad.tells("ana", "6x20m empty rpe 3 pain 0")

    assert len([one for one in told if one.startswith("Session time?")]) > 4


async def test_the_room_itself_is_told_where_its_admin_is_not_reached(squad: Hall) -> None:
    chat = squad.chat("cara")
    squad.post.says = lambda message: Gone("blocked") if message.to == chat else None
    await squad.types("cara", "/board")

    said = await squad.until(FIVE_WEEKS)

    assert said[-1].startswith("Nobody answered my last four cards, so I rest here now.")


async def test_who_is_asked_how_it_went_has_had_the_weeks_one_message_more(squad: Hall) -> None:
    """Ana says she comes and does not tell; on Thursday again: the second time nobody asks."""
    for evening in (AT_SIX, AT_SIX + timedelta(days=3)):
        await squad.until(evening)
        await squad.taps("ana", "I'm in")
    await squad.waits(days=1)

    asked = [one for one in squad.post.to("ana") if "How did it go" in one.body.plain]
    assert len(asked) == 1


async def test_whoever_was_said_goodbye_to_hears_nothing_of_the_plan_either(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    """Eve has reminders of her own and answers none of them for ten weeks; Ana does something."""
    await on_file("ana", "cara")
    await on_file("eve", athlete=replace(TRAINED, reminders=True))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana", "eve")
        for week in range(10):
            await hall.until(AT_SIX + timedelta(weeks=week))
            await hall.types("ana", "/squad")
        assert "I'm here" in post.to("eve")[-1].body.plain

        await hall.types("cara", "/squad")
        for label in ("More", "Next session", "1 day later"):
            await hall.taps("cara", label)

    assert "moves to" in post.to("ana")[-1].body.plain
    assert "I'm here" in post.to("eve")[-1].body.plain
