"""Thirty members tap on one card, over HTTP: each sees it at once, and the room reads it soon."""

import asyncio
import re
from itertools import pairwise
from pathlib import Path

from adapters.kit.pace import Limits
from adapters.platforms import titles_of
from bot.clock import SystemClock
from bot.coach.app import open_coach
from bot.settings import Settings
from bot.squads.asking import needs_rights
from tests.telegram.conftest import a_bot
from tests.telegram.human import NOON, Human
from tests.telegram.platform import FakeTelegram, Posted

GROUP, MEMBERS = -77, 30
BETWEEN_S = 1.0  # shorter than on Telegram: nobody is to wait for this test
LIMITS = Limits(a_second=10_000, burst=10_000, between_edits_s=BETWEEN_S)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def card_saying(telegram: FakeTelegram, part: str) -> list[Posted]:
    return [one for one in telegram.to(GROUP) if part in one.text]


async def test_thirty_taps_are_each_seen_at_once_and_together_in_a_few_edits(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    clock = SystemClock()
    bot = a_bot(telegram, clock, LIMITS)
    stop = asyncio.Event()
    first, second = (DAYS[(clock.now().weekday() + ahead) % 7] for ahead in (2, 5))
    far = (clock.now().hour + 12) % 24  # quiet hours are not now
    cara = Human(telegram, id=43, name="Cara", group=GROUP, at=NOON)
    telegram.admins.add((GROUP, cara.id))
    squad = [
        Human(telegram, id=100 + number, name=f"M{number}", group=GROUP, at=NOON)
        for number in range(MEMBERS)
    ]
    settings = Settings(f"sqlite:///{tmp_path}/coach.db", apps=titles_of())
    await bot.open()
    async with open_coach(settings, clock, [bot.courier]) as coach:
        at_work = asyncio.create_task(bot.run(coach.answer, (), needs_rights, stop))
        await cara.writes(f"/squad {first} {second} 12:00")
        await cara.writes(f"/squad quiet {far}:00-{(far + 1) % 24}:00")
        await cara.writes("/squad lead 3 days")
        (card, *_) = await telegram.until(lambda: card_saying(telegram, "Are you in?"))
        (home, *_) = [one for one in telegram.to(GROUP) if "join" in str(one.buttons)]
        for member in squad:
            await member.presses(home.token("join"), home)
        await telegram.until(lambda: card_saying(telegram, f"{MEMBERS} members"))
        asked, before = telegram.calls.count("getChatMember"), len(telegram.to(GROUP))

        presses = [await member.presses(card.token("I'm in"), card) for member in squad]

        await telegram.until(lambda: set(presses) <= set(telegram.acknowledged))
        names = {one.name for one in squad}
        await telegram.until(
            lambda: names <= set(re.findall(r"M\d+", telegram.to(GROUP)[-1].text))
        )
        stop.set()
        await at_work
        await bot.wind_up()
    await bot.close()
    seen = [telegram.alerts[one] for one in presses]
    assert seen == [f"You're in. {number} in so far." for number in range(1, MEMBERS + 1)]
    told = telegram.to(GROUP)[before:]
    assert {one.method for one in told} == {"editMessageText"}
    assert all(later.at - one.at >= BETWEEN_S for one, later in pairwise(told))
    assert len(told) < MEMBERS / 2
    assert telegram.calls.count("getChatMember") == asked
