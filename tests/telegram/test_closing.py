"""Every card is closed: what was answered, changed or taken back carries no buttons any more."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.rules.log.records import Athlete
from tests.six_people import SIX
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, Posted
from tests.telegram.things import Fault

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.fixture
async def coach(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(telegram, tmp_path, RehearsalClock(NOW), Athlete()) as running:
        yield running


@pytest.fixture
async def ada(telegram: FakeTelegram, coach: Coach) -> Human:
    """Somebody who typed her way to the first session."""
    human = Human(telegram, at=int(NOW.timestamp()))
    for line in SIX["a healthy player"].typed:
        await writes(human, coach, line)
    return human


async def writes(human: Human, coach: Coach, text: str) -> int:
    number = await human.writes(text)
    await human.telegram.until_confirmed()
    await coach.drained()
    return number


def as_it_stands(telegram: FakeTelegram, human: Human, part: str) -> tuple[str, bool]:
    """Return the newest message that held the words when it came: its text now, any buttons?"""
    came = [one for one in telegram.to(human.id) if part in one.text]
    now = telegram.chats.messages[human.id, came[-1].message]
    return now.text, "callback_data" in now.markup


async def test_a_question_answered_in_words_loses_its_buttons(
    telegram: FakeTelegram, ada: Human
) -> None:
    text, has_buttons = as_it_stands(telegram, ada, "Is there a joint you want to watch?")

    assert "Is there a joint" in text
    assert not has_buttons


@pytest.mark.parametrize(
    ("lines", "part", "says"),
    [
        (["effort 4"], "Logged. Mon 2 Mar", "Mon 2 Mar: changed, see below."),
        (["delete it", "yes"], "Logged. Mon 2 Mar", "Mon 2 Mar: taken out."),
        (["effort 4", "/undo"], "Before: Mon", "Mon 2 Mar: that change is undone, see below."),
    ],
    ids=["corrected", "taken out", "a correction taken back"],
)
async def test_a_card_of_a_session_says_what_became_of_it_elsewhere(
    telegram: FakeTelegram, coach: Coach, ada: Human, lines: list[str], part: str, says: str
) -> None:
    await writes(ada, coach, "done, effort 3, pain 0, smooth")

    for line in lines:
        await writes(ada, coach, line)

    assert as_it_stands(telegram, ada, part) == (says, False)


async def test_an_undo_is_told_on_the_card_itself(
    telegram: FakeTelegram, coach: Coach, ada: Human
) -> None:
    await writes(ada, coach, "done, effort 3, pain 0, smooth")
    card = telegram.to(ada.id)[-1]
    assert "Logged. Mon 2 Mar" in card.text
    before = sent(telegram, ada)

    await ada.presses(card.token("undo"), card)
    await telegram.until_confirmed()
    await coach.drained()

    assert sent(telegram, ada) == before
    now = telegram.to(ada.id)[-1]
    assert (now.message, [label for label, _ in now.buttons]) == (card.message, ["Redo"])


async def edits(human: Human, coach: Coach, number: int, text: str) -> None:
    edited = human.message(number, text=text, edit_date=human.at + 60)
    await human.telegram.tell("edited_message", edited)
    await human.telegram.until_confirmed()
    await coach.drained()


async def test_an_edit_of_ones_own_message_is_told_on_the_card(
    telegram: FakeTelegram, coach: Coach, ada: Human
) -> None:
    number = await writes(ada, coach, "4x20m 5kg effort 3 pain 0 smooth")
    card = telegram.to(ada.id)[-1]
    before = sent(telegram, ada)

    await edits(ada, coach, number, "5x20m 5kg effort 3 pain 0 smooth")
    await edits(ada, coach, number, "6x20m 5kg effort 3 pain 0 smooth")

    assert sent(telegram, ada) == before
    text, has_buttons = as_it_stands(telegram, ada, "Logged. Mon 2 Mar")
    assert text.startswith("Changed. Mon 2 Mar: 6 × 20 m with 5 kg")
    assert has_buttons
    assert telegram.to(ada.id)[-1].message == card.message
    assert telegram.refusals == []


async def test_an_edit_while_the_session_is_asked_about_goes_on_with_the_question(
    telegram: FakeTelegram, coach: Coach, ada: Human
) -> None:
    number = await writes(ada, coach, "4x20m 5kg")
    before = sent(telegram, ada)

    await edits(ada, coach, number, "5x20m 5kg")
    await edits(ada, coach, number, "5x20m 5kg effort 3")

    assert sent(telegram, ada) == before
    text, has_buttons = as_it_stands(telegram, ada, "Noted. Mon 2 Mar")
    assert "5 × 20 m with 5 kg, effort 3" in text
    assert "Worst joint pain" in text
    assert has_buttons


async def test_a_doubt_that_is_edited_away_makes_room_for_the_session(
    telegram: FakeTelegram, coach: Coach, ada: Human
) -> None:
    number = await writes(ada, coach, "4x20m 150kg effort 3 pain 0 smooth")
    assert "Is that right?" in telegram.to(ada.id)[-1].text
    before = sent(telegram, ada)

    await edits(ada, coach, number, "4x20m 5kg effort 3 pain 0 smooth")

    assert sent(telegram, ada) == before
    assert as_it_stands(telegram, ada, "Is that right?")[0].startswith("Logged. Mon 2 Mar")


async def test_where_the_card_is_gone_an_edit_is_answered_by_a_message(
    telegram: FakeTelegram, coach: Coach, ada: Human
) -> None:
    number = await writes(ada, coach, "4x20m 5kg effort 3 pain 0 smooth")
    card = telegram.to(ada.id)[-1]
    telegram.faults.append(Fault("editMessageText", 9, 400))

    await edits(ada, coach, number, "5x20m 5kg effort 3 pain 0 smooth")

    now = telegram.to(ada.id)[-1]
    assert now.message != card.message
    assert now.text.startswith("Changed. Mon 2 Mar: 5 × 20 m with 5 kg")
    assert "Undo" in [label for label, _ in now.buttons]


async def test_what_stops_somebody_is_told_below_the_card(
    telegram: FakeTelegram, coach: Coach, ada: Human
) -> None:
    number = await writes(ada, coach, "4x20m 5kg effort 3 pain 0 smooth")
    before = len(sent(telegram, ada))

    await edits(ada, coach, number, "4x20m 5kg effort 3 pain 8 smooth")

    assert ["that's where we stop" in one.text for one in sent(telegram, ada)[before:]] == [True]
    assert "worst pain 8" in as_it_stands(telegram, ada, "Logged. Mon 2 Mar")[0]


def sent(telegram: FakeTelegram, human: Human) -> list[Posted]:
    return [one for one in telegram.to(human.id) if not one.method.startswith("edit")]


async def test_a_question_that_is_said_again_has_buttons_only_below(
    telegram: FakeTelegram, coach: Coach
) -> None:
    human = Human(telegram, 43, "Eva", "es", at=int(NOW.timestamp()))
    for line in ("/start", "sí", "1990", "ninguna", "¿cómo?", "quizá"):
        await writes(human, coach, line)

    live = [
        number
        for (chat, number), message in telegram.chats.messages.items()
        if chat == human.id and "callback_data" in message.markup
    ]

    assert live == [telegram.to(human.id)[-1].message]


async def begun(telegram: FakeTelegram, coach: Coach, line: str) -> tuple[Human, Posted]:
    """Return somebody who has started and wrote a line, and what they are asked for it."""
    human = Human(telegram, at=int(NOW.timestamp()))
    for typed in (*SIX["a healthy player"].typed, line):
        await writes(human, coach, typed)
    return human, telegram.to(human.id)[-1]


@pytest.mark.parametrize("then", ["/week", "a tap on it"])
async def test_a_question_that_waited_too_long_loses_its_buttons(
    telegram: FakeTelegram, tmp_path: Path, then: str
) -> None:
    clock = RehearsalClock(NOW)
    async with coaching(telegram, tmp_path, clock, Athlete()) as coach:
        human, asked = await begun(telegram, coach, "give me an easier week")
        assert as_it_stands(telegram, human, "Make the week of")[1]
        later = NOW + timedelta(days=2)
        clock.move_to(later)
        human.at = int(later.timestamp())

        if then.startswith("/"):
            await writes(human, coach, then)
        else:
            await human.presses(asked.token("a."), asked)
            await telegram.until_confirmed()
            await coach.drained()

        assert not as_it_stands(telegram, human, "Make the week of")[1]


async def test_a_session_that_is_undone_in_words_and_done_again_has_its_card_back(
    telegram: FakeTelegram, coach: Coach, ada: Human
) -> None:
    await writes(ada, coach, "done, effort 3, pain 0, smooth")
    was = as_it_stands(telegram, ada, "Logged. Mon 2 Mar")

    await writes(ada, coach, "undo that")
    told = telegram.to(ada.id)[-2:]
    undone = as_it_stands(telegram, ada, "Logged. Mon 2 Mar")
    below = next(one for one in told if "Redo" in dict(one.buttons))
    await ada.presses(below.token("undo"), below)
    await telegram.until_confirmed()
    await coach.drained()
    again = as_it_stands(telegram, ada, "Taken back: Mon 2 Mar")
    back = as_it_stands(telegram, ada, "Logged. Mon 2 Mar: 4 × 20 m")
    await writes(ada, coach, "/undo")

    assert undone == ("Mon 2 Mar: undone.", False)
    assert again[0].startswith("Back in the log: Mon 2 Mar")
    assert (back[0].partition("\n")[0], back[1]) == (was[0].partition("\n")[0], True)
    assert as_it_stands(telegram, ada, "Logged. Mon 2 Mar") == undone
    assert telegram.refusals == []


@pytest.mark.parametrize("then", ["/week", "a tap on it", "the next reminder", "another question"])
async def test_what_is_offered_beside_a_question_outlasts_it(
    telegram: FakeTelegram, tmp_path: Path, then: str
) -> None:
    clock = RehearsalClock(NOW)
    async with coaching(telegram, tmp_path, clock, Athlete()) as coach:
        human, asked = await begun(telegram, coach, "4x20m 5kg")
        later = NOW + (timedelta(minutes=1) if then == "another question" else timedelta(days=1))
        clock.move_to(later)
        human.at = int(later.timestamp())

        if then == "the next reminder":
            while telegram.to(human.id)[-1] == asked:
                clock.move_to(clock.now() + timedelta(minutes=15))
                await coach.tick(clock.now())
                await coach.drained()
        elif then == "a tap on it":
            await human.presses(asked.token("a."), asked)
            await telegram.until_confirmed()
            await coach.drained()
        else:
            await writes(human, coach, then if then.startswith("/") else "give me an easier week")

        stands = telegram.chats.messages[human.id, asked.message]
        assert {"3", "Skip", "Undo", "Change"} < {label for label, _ in asked.buttons}
        assert labels_in(stands.markup) == ["Undo", "Change"]
        await human.presses(asked.token("undo"), asked)
        await telegram.until_confirmed()
        await coach.drained()
        assert telegram.to(human.id)[-1].text.startswith("Taken back: Mon 2 Mar")
        assert labels_in(telegram.chats.messages[human.id, asked.message].markup) == ["Redo"]
        assert telegram.refusals == []


def labels_in(markup: str) -> list[str]:
    rows = json.loads(markup).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]
