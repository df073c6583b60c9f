"""A session set by set on each app: how many taps it takes, and what of it stands in the chat."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.console.rehearsal import travel
from bot.clock import RehearsalClock
from bot.contract import Platform
from tests.discord_adapter.world import BOT
from tests.test_few_messages import MONDAY, SEATS, START, WEDNESDAY, Chat, Device, Phone

WARM_UP = timedelta(minutes=4)
A_LENGTH, A_REST = timedelta(seconds=40), timedelta(seconds=60)


def standing(chat: Chat) -> Callable[[], set[int]]:
    """Return what tells which of the coach's messages stand in the chat."""
    if isinstance(chat, Phone):
        every = chat.telegram.chats.messages
        person = chat.human.id
        return lambda: {name for (at, name), one in every.items() if at == person and one.ours}
    assert isinstance(chat, Device)
    rooms = chat.discord.messages
    return lambda: {
        name
        for there in rooms.values()
        for name, one in there.items()
        if one["author"]["id"] == str(BOT)
    }


@pytest.mark.parametrize("app", SEATS, ids=str)
async def test_it_takes_few_taps_and_leaves_one_card(app: Platform, tmp_path: Path) -> None:
    clock = RehearsalClock(MONDAY)
    async with SEATS[app](tmp_path, clock) as (chat, coach):

        async def passes(span: timedelta) -> None:
            await travel(coach, clock, clock.now() + span)
            await coach.drained()

        await chat.begins()
        for answer in START:
            await chat.does(answer)
        await passes(WEDNESDAY - clock.now())
        await chat.does("My session")
        there, shown = standing(chat), len(chat.shown)
        before = there()

        taps = ["Start", "Ready", *["Set done"] * 6, "3", "0", "0"]
        waits = {"Start": (WARM_UP,), "Ready": (A_LENGTH,), "Set done": (A_REST, A_LENGTH)}
        most = 0
        for tap in taps:
            await chat.does(tap)
            most = max(most, len(there() - before))
            for span in waits.get(tap, ()):
                await passes(span)
                most = max(most, len(there() - before))

    rung = [one for one in chat.shown[shown:] if one.is_new]
    rings = [one.text for one in rung if " of " in one.text and not one.buttons]
    assert chat.shown[-1].text.startswith("Logged. Wed 4 Mar: 4 × 20 m")
    assert len(taps) <= 12
    assert most <= 1
    sets = [f"Set {number} of 4" for number in (2, 3, 4)]
    assert rings == [*sets, "Forward set 1 of 2", "Forward set 2 of 2"]
