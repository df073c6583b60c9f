"""The coach's eye: a private word where one with a member may help; it informs, never decides."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.reading.squads.board import asks_for_board
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Pause, PauseReason
from bot.rules.squads.eye import Worth, worth_a_word
from bot.rules.squads.squad import Grant, Member, Scope, Squad, Trainer
from bot.rules.squads.togetherness import OnFileWith
from tests.squad.rooms import Filing, Hall, Opening, Postman
from tests.squad.test_sharing import SORE, shares, trained_on

TODAY = date(2026, 3, 2)
COACH = Trainer("cara", "Cara", watches=True)
ASKS = "Tell me when a word may help"


def sore_on(*days: date) -> Log:
    """Return a log of sessions that hurt at amber, each of them."""
    log = trained_on(*days, pain=4)
    entries = tuple(replace(one, pain_during=4, pain_after=4) for one in log.entries)
    return Log(entries)


def back(days: int) -> date:
    return TODAY - timedelta(days=days)


AWAY = replace(SORE, pauses=(Pause(back(20), None, PauseReason.TRAVEL),))


@pytest.mark.parametrize(
    "athlete, log, why",
    [
        pytest.param(SORE, sore_on(back(5), back(2)), [Worth.TWO_AMBERS], id="two ambers"),
        pytest.param(SORE, sore_on(back(2)), [], id="one amber"),
        pytest.param(SORE, trained_on(back(5), back(2), pain=1), [], id="calm"),
        pytest.param(SORE, trained_on(back(10), pain=1), [], id="a check the day after"),
        pytest.param(SORE, trained_on(back(11), pain=1), [Worth.TEN_SILENT], id="ten silent days"),
        pytest.param(AWAY, trained_on(back(11), pain=1), [], id="away"),
        pytest.param(SORE, Log(), [Worth.TEN_SILENT], id="joined and silent"),
    ],
)
def test_what_is_worth_a_word(athlete: Athlete, log: Log, why: list[Worth]) -> None:
    squad = Squad(
        "s",
        "cara",
        members=(Member("ana", "Ana", back(40)),),
        coaches=(COACH,),
        grants=(Grant("ana", "cara", Scope.PAIN),),
    )
    files = {"ana": OnFileWith(athlete, log)}

    assert [one.why for one in worth_a_word(squad, COACH, files, TODAY)] == why
    assert worth_a_word(replace(squad, grants=()), COACH, files, TODAY) == ()
    assert worth_a_word(squad, replace(COACH, watches=False), files, TODAY) == ()
    unwatched = replace(squad.members[0], unwatched=("cara",))
    assert worth_a_word(replace(squad, members=(unwatched,)), COACH, files, TODAY) == ()


@pytest.mark.parametrize(
    "text, asks",
    [
        ("Who is ready?", True),
        ("who's ready today", True),
        ("who needs a look?", True),
        ("show me the board", True),
        ("¿Quién está lista?", True),
        ("quien necesita algo", True),
        ("who is ready for pizza", False),
        ("I am ready", False),
        ("onboard", False),
    ],
)
def test_the_board_is_asked_for_in_words(text: str, asks: bool) -> None:
    assert asks_for_board(text) is asks


@pytest.fixture
async def squad(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> AsyncIterator[Hall]:
    """Cara coaches; Ana was sore twice running, Ben trained well, Eva was not heard of."""
    await on_file("cara")
    await on_file("ana", athlete=SORE, log=sore_on(date(2026, 2, 25), date(2026, 2, 28)))
    await on_file("ben", athlete=SORE, log=trained_on(date(2026, 2, 27)))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana", "ben")
        await hall.taps("cara", "More")
        await hall.taps("cara", "I coach here")
        yield hall


def _words(hall: Hall, who: str = "cara") -> list[str]:
    """Return what a coach was told of members."""
    said = [one.body.plain for one in hall.post.to(who)]
    return [one for one in said if one.startswith("Worth a word")]


async def _next_morning(hall: Hall) -> None:
    day = hall.clock.now().date() + timedelta(days=1)
    await hall.until(datetime(day.year, day.month, day.day, 9, 5, tzinfo=UTC))


async def test_a_coach_who_asked_is_told_once_and_in_private(squad: Hall) -> None:
    await shares(squad, "ana", "pain")
    await squad.tells("cara", "/board")
    assert "I'll tell you" in (await squad.touches("cara", ASKS))[0]

    await _next_morning(squad)
    await _next_morning(squad)

    (told,) = _words(squad)
    assert "Ana: two sore sessions in a row" in told
    assert "Ben" not in told
    assert not any("sore" in one.body.plain for one in squad.post.in_room())


async def test_nobody_is_told_who_did_not_ask(squad: Hall) -> None:
    await shares(squad, "ana", "pain")

    await _next_morning(squad)

    assert _words(squad) == []


async def test_there_is_nothing_to_ask_for_where_nobody_shares_pain(squad: Hall) -> None:
    await shares(squad, "ana", "sessions", "loads")
    await squad.tells("cara", "/board")

    assert squad.post.to("cara")[-1].choices == ()


async def test_the_member_sees_it_and_may_stop_it(squad: Hall) -> None:
    await shares(squad, "ana", "pain")
    await squad.tells("cara", "/board")
    await squad.touches("cara", ASKS)
    assert "Cara may be told of two sore sessions" in (await squad.tells("ana", "/squad"))[0]

    await squad.touches("ana", "Share with Cara")
    await squad.touches("ana", "a word when it may help")
    await _next_morning(squad)

    assert _words(squad) == []
    assert "may be told of" not in (await squad.tells("ana", "/squad"))[0]


async def test_a_coach_may_stop_being_told(squad: Hall) -> None:
    await shares(squad, "ana", "pain")
    await squad.tells("cara", "/board")
    await squad.touches("cara", ASKS)
    await squad.tells("cara", "/board")
    await squad.touches("cara", "Stop telling me")

    await _next_morning(squad)

    assert _words(squad) == []


async def test_the_boards_button_is_the_coachs_alone(squad: Hall) -> None:
    await shares(squad, "ana", "pain")
    await squad.tells("cara", "/board")
    button = squad._press(ASKS, squad.chat("cara")).token

    await squad.presses("ana", button)
    await _next_morning(squad)

    assert [_words(squad), _words(squad, "ana")] == [[], []]


async def test_the_board_comes_by_words_with_who_needs_a_look_first(squad: Hall) -> None:
    await shares(squad, "ana", "pain")
    await shares(squad, "ben", "pain")

    (said,) = await squad.tells("cara", "who is ready?")

    assert "Ana" in said
    assert "You coach no squad" not in "\n".join(await squad.tells("ana", "who is ready?"))
    before = len(squad.post.in_room())
    await squad.calls_on("cara", "who needs a look?")
    assert squad.post.to("cara")[-1].body.plain == said
    assert len(squad.post.in_room()) == before
