"""A monkey presses through every story on Discord: nothing is refused, and nothing raises."""

import asyncio
import logging
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from adapters.console.rehearsal import travel
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.rules.log.records import Athlete, Language
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.components import UPLOAD
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.things import Asked, Posted
from tests.monkey import let_loose
from tests.talk.test_logging import ada as trained_ada
from tests.thorough import tongues, tries

TUESDAY = datetime(2026, 3, 3, 9, tzinfo=UTC)
LATELY, MODAL, COMPLETION = 12, 9, 8
NEWCOMERS = (trained_ada().athlete, Athlete())
BEGUN = ("discord.py: on_", "discord-ui", "CommandTree")  # what its tasks are called
LOCALES = {
    Language("en"): "en-US",
    Language("es"): "es-ES",
    Language("de"): "de",
    Language("fr"): "fr",
    Language("pt"): "pt-BR",
}


@dataclass
class Paws:
    """Three people with Discord: in private each, and in one channel, which the first manages."""

    discord: FakeDiscord
    coach: Coach
    clock: RehearsalClock
    locale: str
    written: list[tuple[Member, int]] = field(default_factory=list)

    async def calls(self, draw: Random, command: str, words: str) -> None:
        member, in_server = self._somebody(draw)
        [entry] = [one for one in self.discord.commands if one["name"] == command]
        options = entry.get("options") or []
        given: dict[str, str] = {}
        if options and words:
            option = draw.choice(options)
            if option.get("autocomplete"):
                of = await member.completes(command, option["name"], words[:3], "value")
                words = draw.choice([*of, words])
            given = {option["name"]: words}
        await self._answered(member, await member.asks(command, in_server, **given), draw)

    async def types(self, draw: Random, words: str) -> None:
        member, in_server = self._somebody(draw)
        if in_server:
            await self._heard(member.writes_in_server(words, calls_bot=True))
        else:
            self.written.append((member, await self._heard(member.writes(words))))

    async def presses(self, draw: Random) -> None:
        member, in_server = self._somebody(draw)
        # of a card that was rewritten the buttons are those it has now
        newest = {one.message: one for one in member.seen(in_server)[-LATELY:]}
        cards = [one for one in newest.values() if self._stands(one)]
        found = [
            (card, token) for card in cards for _, token in card.buttons if "://" not in token
        ]
        if found:
            card, token = draw.choice(found)
            await self._answered(member, await member.presses(token, card), draw)

    async def corrects(self, draw: Random, words: str) -> None:
        if self.written:
            member, number = draw.choice(self.written[-LATELY:])
            await self._heard(member.rewrites(number, words))

    async def waits(self, span: timedelta) -> None:
        await travel(self.coach, self.clock, self.clock.now() + span)
        await self.coach.drained()

    def _somebody(self, draw: Random) -> tuple[Member, bool]:
        name, in_server = draw.choice(("Ada", "Ada", "Bea", "Cara")), draw.random() < 1 / 3
        number = {"Ada": 42, "Bea": 43, "Cara": 44}[name]
        rights = MANAGE_SERVER if name == "Ada" else 0
        return Member(self.discord, number, name, self.locale, rights), in_server

    def _stands(self, card: Posted) -> bool:
        standing = self.discord.messages.get(card.channel, {}).get(card.message)
        return standing is not None and bool(standing.get("components"))

    async def _answered(self, member: Member, asked: Asked, draw: Random) -> None:
        """Wait until an interaction is answered; fill in the form it opens."""
        await self.discord.until(lambda: asked.kind is not None, patience=30.0)
        if asked.kind == MODAL:
            fields = {
                name: value
                for one in asked.data["components"]
                for name, value in _filled(one, draw)
            }
            asked = await member.sends_form(asked, **fields)
            await self.discord.until(lambda: asked.kind is not None)
        await self._settled()

    async def _heard(self, writing: Any) -> Any:
        told = len(self.discord.told)
        number = await writing
        await self.discord.until(lambda: len(self.discord.told) > told)
        await self._settled()
        return number

    async def _settled(self) -> None:
        """Wait for what the library has begun: a moment later it may be tomorrow."""
        while begun := [one for one in asyncio.all_tasks() if one.get_name().startswith(BEGUN)]:
            await asyncio.wait(begun)
        await self.coach.drained()


def _filled(label: dict[str, Any], draw: Random) -> list[tuple[str, str]]:
    one = label["component"]
    if one["type"] == UPLOAD:
        return []
    options = one.get("options")
    typed = draw.choice(("3", "20", "40 kg", "smooth", "four", "🛷"))
    return [(one["custom_id"], draw.choice(options)["value"] if options else typed)]


@pytest.mark.parametrize("seed", range(tries(1, 20)))
@pytest.mark.parametrize("part", [0, 1], ids=["trained", "new"])
@pytest.mark.parametrize("language", tongues("en", "de"))
async def test_nothing_that_can_be_pressed_or_typed_is_refused(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, language: Language, part: int, seed: int
) -> None:
    clock = RehearsalClock(TUESDAY)
    newcomer = replace(NEWCOMERS[part], language=language)
    async with fake_discord(clock.now) as discord:
        async with coaching(discord, tmp_path, clock, newcomer) as coach:
            paws = Paws(discord, coach, clock, LOCALES[language])

            await let_loose(paws, seed, language.value, part)

        assert discord.refusals == []
    assert [one.getMessage() for one in caplog.records if one.levelno >= logging.ERROR] == []
