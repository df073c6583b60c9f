"""Cards that offer what is done, answered or shown again elsewhere have no buttons any more."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.contract import Joined
from bot.rules.log.records import Joint, Region, Slot
from tests.squad.people import TRAINED
from tests.squad.rooms import MONDAY, Filing, Hall, Opening, Postman

AT_TWELVE = datetime(2026, 3, 2, 12, tzinfo=UTC)
ALONE = replace(TRAINED, reminders=True, slots=(Slot(0, time(12)), Slot(3, time(12))))
DONE = "done, effort 3, pain 0, smooth"
PULLED = "3 × 20 m with the empty sled, effort 3, worst pain 0, smooth steps"


@pytest.fixture
async def eva(
    on_file: Filing, opened: Opening, clock: RehearsalClock, post: Postman
) -> AsyncIterator[Hall]:
    """Somebody who was reminded of today's session."""
    await on_file("eva", athlete=ALONE)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.until(AT_TWELVE)
        yield hall


async def does(hall: Hall, *steps: str) -> None:
    for step in steps:
        if step.startswith("["):
            await hall.touches("eva", step.strip("[]"))
        else:
            await hall.tells("eva", step)


# --- the session of a day -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("steps", "offers"),
    [
        ([], ["Session time? 12:00, about 9 min."]),
        (["[Later]"], ["Later: when?"]),
        (["[Not today]"], ["Left out, no need to make up for it. The next one is Thu 5 Mar."]),
        (["[Later]", "[In 1 h]"], ["Fine: 13:00."]),
        (["/today"], ["Session time? 12:00, about 9 min.", "Before your first one, six cues:"]),
        (["later"], ["Session time? 12:00, about 9 min.", "Later: when?"]),
    ],
    ids=["a reminder", "later", "left out", "put off", "shown", "in words"],
)
async def test_what_is_offered_before_a_session_goes_once_it_is_done(
    eva: Hall, steps: list[str], offers: list[str]
) -> None:
    await does(eva, *steps)
    assert eva.live("eva") == offers

    await does(eva, DONE)

    assert [one.partition(":")[0] for one in eva.live("eva")] == ["Logged. Mon 2 Mar"]


async def test_a_morning_that_is_over_is_asked_about_no_more_once_the_next_one_is(
    on_file: Filing, opened: Opening, clock: RehearsalClock, post: Postman
) -> None:
    await on_file("eva", athlete=replace(ALONE, morning_checks=True, joint=Joint(Region.KNEE)))
    async with opened() as coach:
        eva = Hall(coach, clock, post)
        for hours in (0, 18):  # the second before anybody asks of the first
            await eva.until(AT_TWELVE + timedelta(hours=hours))
            await does(eva, "3x20m empty, effort 3, pain 0, smooth")
        await eva.until(AT_TWELVE + timedelta(days=2))

        asked = [one for one, _ in eva.standing("eva").values() if one.startswith("Morning check")]
        live = [one for one in eva.live("eva") if one.startswith("Morning check")]

    assert len(asked) == len(live) + 1 == 2


@pytest.mark.parametrize("step", ["", "[Later]", "ok"])
async def test_a_reminder_offers_nothing_any_more_once_the_next_day_is_asked_of_it(
    on_file: Filing, opened: Opening, clock: RehearsalClock, post: Postman, step: str
) -> None:
    late = replace(ALONE, slots=(Slot(0, time(19)), Slot(3, time(19))))
    await on_file("eva", athlete=late)
    async with opened() as coach:
        eva = Hall(coach, clock, post)
        await eva.until(AT_TWELVE + timedelta(hours=7))
        await does(eva, *filter(None, [step]))
        before = eva.live("eva")

        await eva.until(AT_TWELVE + timedelta(days=1))

        assert before[0].startswith(("Session time?", "Later: when?"))
        assert eva.live("eva") == ["How did it go on Mon 2 Mar?"]


async def test_how_it_went_is_asked_of_nobody_who_tells_it(eva: Hall) -> None:
    await eva.until(AT_TWELVE + timedelta(days=1))
    asked = eva.live("eva")

    await does(eva, "yesterday 3x20m empty, effort 3, pain 0, smooth")

    assert asked != []
    assert [one.partition(":")[0] for one in eva.live("eva")] == ["Logged. Mon 2 Mar"]


@pytest.mark.parametrize(
    "lines", [("match saturday 15:00", "yes"), ("/language es",)], ids=["a match", "a setting"]
)
async def test_a_way_back_that_is_used_in_words_stands_on_no_card(
    eva: Hall, lines: tuple[str, ...]
) -> None:
    await does(eva, "[Not today]", *lines)
    with_undo = [
        buttons for _, buttons in eva.standing("eva").values() if {"Undo", "Deshacer"} & {*buttons}
    ]
    await does(eva, "/undo", "/undo")

    standing = eva.standing("eva").values()
    assert len(with_undo) == 2
    assert [buttons for _, buttons in standing if {"Undo", "Deshacer"} & {*buttons}] == []


async def test_a_list_of_sessions_is_no_card_of_the_one_it_shows(eva: Hall) -> None:
    await does(eva, DONE, "/history", "[Mon 2 Mar]")
    *_, logged, shown = eva.standing("eva")

    await does(eva, "/undo")
    undone = eva.standing("eva")
    await does(eva, "/redo")
    again = eva.standing("eva")

    assert undone[logged] == ("Mon 2 Mar: undone.", [])
    assert again[logged][0].startswith("Logged. Mon 2 Mar")
    assert undone[shown] == again[shown]


@pytest.mark.parametrize(
    ("command", "shows"),
    [("/today", "Before your first one"), ("/week", "Mon 2 Mar to Sun 8 Mar")],
)
async def test_what_a_command_shows_again_has_buttons_below_alone(
    eva: Hall, command: str, shows: str
) -> None:
    await does(eva, command, command)

    assert [one for one in eva.live("eva") if one.startswith(shows)] == [eva.live("eva")[-1]]


async def test_what_was_logged_by_a_command_keeps_its_way_back(eva: Hall) -> None:
    await does(eva, f"/log {DONE}", "/log yesterday 3x20m empty, effort 3, pain 0, smooth")

    logged = [one.partition(":")[0] for one in eva.live("eva")]
    assert logged == ["Logged. Mon 2 Mar", "Logged. Sun 1 Mar"]


@pytest.mark.parametrize("way", ["on its way", "in one batch"])
async def test_an_undo_right_behind_its_session_closes_the_card_that_was_not_there_yet(
    eva: Hall, way: str
) -> None:
    if way == "on its way":
        eva.post.slow[eva.chat("eva")] = asyncio.Event()
        await eva.sends("eva", DONE)
        await asyncio.wait_for(eva.post.under_way.wait(), 5)
        await eva.sends("eva", "/undo")
        eva.post.slow.pop(eva.chat("eva")).set()
    else:
        await asyncio.gather(eva.sends("eva", DONE), eva.sends("eva", "/undo"))
    await eva.coach.drained()

    assert list(eva.standing("eva").values())[-2:] == [
        ("Mon 2 Mar: undone.", []),
        (f"Taken back: Mon 2 Mar: {PULLED}", ["Redo"]),
    ]


# --- a squad ------------------------------------------------------------------------------


async def test_a_squad_shown_again_has_buttons_on_one_card(squad: Hall) -> None:
    for line in ("/squad", "/squad 19:00", "/squad lead", "/squad lead"):
        await squad.types("cara", line)
    for _ in range(2):
        await squad.tells("ana", "/squad")

    page, *more = squad.live()
    assert page == "Squad: Mon + Thu, 19:00 (London)"
    assert [one.partition("?")[0] for one in more] == ["When shall I ask who is in"]
    assert squad.live("ana") == ["Squad: Falcons"]


async def test_who_leaves_a_squad_has_no_card_of_it(squad: Hall) -> None:
    await squad.tells("ana", "/squad")

    await squad.touches("ana", "Leave the squad")

    assert squad.live("ana") == []


@pytest.fixture
async def asked(hall: Hall) -> Hall:
    """Ana and Ben are asked in private whether they come on Thursday at 18:00."""
    await hall.until(MONDAY + timedelta(days=1))
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad London")
    await hall.joins("ana", "ben")
    await hall.until(MONDAY + timedelta(days=3))
    return hall


@pytest.mark.parametrize(
    ("act", "reads"),
    [
        ("tap", "Falcons, Thu 5 Mar 18:00: you're in."),
        ("words", "Falcons, Thu 5 Mar 18:00: you're in."),
        ("called off", "Falcons: are you in?"),
        ("the hour", "Falcons: are you in?"),
    ],
)
async def test_what_is_answered_in_the_room_is_not_asked_in_private(
    asked: Hall, act: str, reads: str
) -> None:
    assert asked.live("ana") == ["Falcons: are you in?"]

    match act:
        case "tap":
            await asked.taps("ana", "I'm in")
        case "words":
            await asked.types("ana", "I'm in", asked.reminder())
        case "called off":
            await asked.types("cara", "/squad tue fri 18:00")
        case _:
            await asked.until(MONDAY + timedelta(days=3, hours=9, minutes=1))

    standing = [words for words, _ in asked.standing("ana").values()]
    assert asked.live("ana") == []
    assert standing[-1].startswith(reads)
    assert len(asked.live("ben")) == (act in ("tap", "words"))


@pytest.mark.parametrize("lines", [["/squad mon thu 18:00"], ["/squad", "[Mon]", "[Thu]"]])
async def test_the_greeting_offers_nothing_once_a_squad_is_set_up(
    hall: Hall, lines: list[str]
) -> None:
    await hall.acts_in_room("cara", Joined(coach=True))
    assert hall.live() == [
        "Hi, I'm Sled Coach. I remind this squad of its sessions and show who is in."
    ]

    await hall.types("cara", lines[0])
    for one in lines[1:]:
        await hall.taps("cara", one.strip("[]"))
    await hall.types("cara", "/squad 18:00")

    assert hall.live() == ["Squad: Mon + Thu, 18:00 (London)"]


async def test_a_second_tap_leaves_the_way_back_that_the_first_one_brought(eva: Hall) -> None:
    [(card, _)] = eva.standing("eva").items()
    tap = eva._press("Not today", eva.chat("eva"))

    await eva.touches("eva", "Not today")
    await eva._privately("eva", tap)

    words, buttons = eva.standing("eva")[card]
    assert words.startswith("Left out")
    assert buttons == ["Undo"]
