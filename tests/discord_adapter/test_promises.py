"""A command that was acknowledged and then lost does not stay on "thinking…" for good."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import RehearsalClock
from bot.contract import Incoming, Outgoing
from tests.discord_adapter.bridge import fake_discord
from tests.discord_adapter.conftest import Told, coaching
from tests.discord_adapter.member import Member
from tests.discord_adapter.things import Asked, Posted

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
LOST = {"en-US": "I was interrupted", "es-ES": "Algo me interrumpió"}


class Dying(Told):
    """A coach whose process ends before anything of an act is written."""

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        await asyncio.Event().wait()
        raise AssertionError("it never comes to this")


async def killed_and_begun_again(
    folder: Path, after: timedelta, locale: str, *, in_server: bool
) -> tuple[Asked, list[Posted]]:
    """Return a command that a process died over, and what stood there once the next had begun."""
    clock = RehearsalClock(MONDAY)
    async with fake_discord(clock.now) as discord:
        ada = Member(discord, locale=locale)
        async with coaching(discord, folder, clock, told=Dying):
            asked = await ada.asks("log", in_server, words="3x20m 40kg rpe 4 pain 1")
            await discord.until(lambda: asked.kind is not None)
        clock.move_to(MONDAY + after)
        async with coaching(discord, folder, clock) as coach:
            # before it was connected it may have found that it was not
            clock.move_to(clock.now() + timedelta(seconds=5))
            await coach.tick(clock.now())
            await coach.drained()
        return asked, discord.to(asked.channel)


@pytest.mark.parametrize("locale", LOST)
@pytest.mark.parametrize("in_server", [False, True], ids=["in private", "in a server"])
async def test_it_is_said_to_have_been_lost_in_its_own_place(
    tmp_path: Path, locale: str, in_server: bool
) -> None:
    after = timedelta(minutes=2)

    asked, posted = await killed_and_begun_again(tmp_path, after, locale, in_server=in_server)

    [said] = posted
    assert (said.how, said.message) == ("placeholder", asked.message)
    assert said.content.startswith(LOST[locale])
    assert said.ephemeral is in_server


async def test_what_was_written_into_a_form_of_a_card_is_said_to_have_been_lost(
    tmp_path: Path,
) -> None:
    clock = RehearsalClock(MONDAY)
    async with fake_discord(clock.now) as discord:
        ada = Member(discord)
        async with coaching(discord, tmp_path, clock):
            card = await ada.calls("start", in_server=True)
        async with coaching(discord, tmp_path, clock, told=Dying):
            opened = await ada.presses(card.token("words.type"), card)
            await discord.until(lambda: opened.kind is not None)
            sent = await ada.sends_form(opened, words="yes")
            await discord.until(lambda: sent.kind is not None)
        clock.move_to(MONDAY + timedelta(minutes=2))
        async with coaching(discord, tmp_path, clock) as coach:
            clock.move_to(clock.now() + timedelta(seconds=5))
            await coach.tick(clock.now())
            await coach.drained()
        said = discord.to(card.channel)[-1]

    assert said.content.startswith(LOST["en-US"])
    assert said.ephemeral


async def test_once_it_cannot_be_answered_any_more_nothing_is_said_of_it(tmp_path: Path) -> None:
    _, posted = await killed_and_begun_again(
        tmp_path, timedelta(minutes=16), "en-US", in_server=False
    )

    assert posted == []


async def test_what_was_answered_is_never_said_to_have_been_lost(tmp_path: Path) -> None:
    clock = RehearsalClock(MONDAY)
    async with fake_discord(clock.now) as discord:
        ada = Member(discord)
        async with coaching(discord, tmp_path, clock) as coach:
            await ada.calls("help")
            await discord.repeat_last()  # as after a resume
            clock.move_to(MONDAY + timedelta(minutes=3))
            await coach.tick(clock.now())
            await coach.drained()

        assert not [one for one in ada.heard if LOST["en-US"] in one.content]
