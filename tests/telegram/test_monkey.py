"""A monkey presses through every story on Telegram: nothing is refused, and nothing raises."""

import logging
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from adapters.console.rehearsal import travel
from adapters.telegram.errors import UNCHANGED
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.rules.log.records import Athlete, Language
from tests.monkey import let_loose
from tests.talk.test_logging import ada as trained_ada
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram
from tests.thorough import tongues, tries

TUESDAY = datetime(2026, 3, 3, 9, tzinfo=UTC)
NEWCOMERS = (trained_ada().athlete, Athlete())
GROUP, LATELY = -1001, 12
PROVOKED = ("getUpdates: Conflict", UNCHANGED)
"""A poll may stand there when the next one comes; and a page asked for twice reads as it did."""

START = "https://t.me/SledTestBot?start="


@dataclass
class Paws:
    """Three people with Telegram: in private each, and in one group, which the first manages."""

    telegram: FakeTelegram
    coach: Coach
    clock: RehearsalClock
    language: str
    written: list[tuple[Human, int]] = field(default_factory=list)

    async def calls(self, draw: Random, command: str, words: str) -> None:
        await self._writes(self._somebody(draw), f"/{command} {words}".strip())

    async def types(self, draw: Random, words: str) -> None:
        human = self._somebody(draw)
        called = "" if human.group is None else "@SledTestBot "
        await self._writes(human, called + words)

    async def presses(self, draw: Random) -> None:
        human = self._somebody(draw)
        lately = self.telegram.to(human.chat)[-LATELY:]
        found = [(card, token) for card in lately for _, token in card.buttons]
        if not found:
            return
        card, token = draw.choice(found)
        if token.startswith(START):
            alone = replace(human, group=None)
            await self._writes(alone, f"/start {token.removeprefix(START)}")
        elif not token.startswith("https://"):
            await human.presses(token, card)
            await self._settled()

    async def corrects(self, draw: Random, words: str) -> None:
        if not self.written:
            return
        human, number = draw.choice(self.written[-LATELY:])
        edited = human.message(number, text=words, edit_date=human.at + 60)
        await self.telegram.tell("edited_message", edited)
        await self._settled()

    async def waits(self, span: timedelta) -> None:
        await travel(self.coach, self.clock, self.clock.now() + span)
        await self._settled()

    def _somebody(self, draw: Random) -> Human:
        name, group = draw.choice(("Ada", "Ada", "Bea", "Cara")), draw.choice((None, None, GROUP))
        at = int(self.clock.now().timestamp())
        number = {"Ada": 42, "Bea": 43, "Cara": 44}[name]
        return Human(self.telegram, number, name, self.language, group, at=at)

    async def _writes(self, human: Human, text: str) -> None:
        self.written.append((human, await human.writes(text)))
        await self._settled()

    async def _settled(self) -> None:
        await self.telegram.until_confirmed()
        await self.coach.drained()


@pytest.mark.parametrize("seed", range(tries(1, 20)))
@pytest.mark.parametrize("part", [0, 1], ids=["trained", "new"])
@pytest.mark.parametrize("language", tongues("es", "fr"))
async def test_nothing_that_can_be_pressed_or_typed_is_refused(
    telegram: FakeTelegram,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    language: Language,
    part: int,
    seed: int,
) -> None:
    clock = RehearsalClock(TUESDAY)
    newcomer = replace(NEWCOMERS[part], language=language)
    telegram.admins.add((GROUP, 42))
    async with coaching(telegram, tmp_path, clock, newcomer) as coach:
        paws = Paws(telegram, coach, clock, language.value)

        await let_loose(paws, seed, language.value, part)

    assert [one for one in telegram.refusals if not any(part in one for part in PROVOKED)] == []
    assert [label for one in telegram.posted for label in one.cut] == []
    assert [one.getMessage() for one in caplog.records if one.levelno >= logging.ERROR] == []
