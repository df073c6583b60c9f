"""Codes in a group: shown in private alone, and worth nothing once the group has read them."""

import re
from pathlib import Path

from bot.clock import SystemClock
from bot.coach.app import Coach
from bot.contract import Account, Called, Incoming, Room
from tests.apps import TELEGRAM, TERMINAL
from tests.filing import put_on_file
from tests.talk.pullers import ADA
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram

CODE = re.compile(r"/link (\w{4}-\w{4})")
GROUP = -100_500


async def code_at_the_terminal(coach: Coach) -> str:
    """Return a code for the log of somebody at a terminal."""
    room, account = Room(TERMINAL, "ada"), Account(TERMINAL, "ada")
    asked = Incoming("1", room, account, SystemClock().now(), Called("link", "", "m"))
    (answer,) = await coach.answer(asked)
    found = CODE.search(answer.body.plain)
    assert found is not None
    return found[1]


async def test_a_group_reads_no_code(telegram: FakeTelegram, ada: Human, tmp_path: Path) -> None:
    account = Account(TELEGRAM, str(ada.id))
    await put_on_file(tmp_path, account, Room(TELEGRAM, str(ada.id)), ADA)
    async with coaching(telegram, tmp_path):
        shown = await Human(telegram, group=GROUP).says("/link")

        assert CODE.search(shown.text)
        assert telegram.to(GROUP) == []


async def test_a_code_that_a_group_has_read_opens_nothing(
    telegram: FakeTelegram, ada: Human, tmp_path: Path
) -> None:
    account = Account(TERMINAL, "ada")
    await put_on_file(tmp_path, account, Room(TERMINAL, "ada"), ADA)
    async with coaching(telegram, tmp_path) as coach:
        code = await code_at_the_terminal(coach)
        await ada.says("/start")

        await Human(telegram, group=GROUP).writes(f"/link {code}")
        await ada.reads("Others could read that code")
        await ada.writes(f"/link {code}")

        assert await ada.reads("know no such code")
        assert telegram.to(GROUP) == []
