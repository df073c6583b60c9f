"""The library's own machinery against a strict Discord in process: menu, buttons, forms.

It knows Discord's rules - lengths, permissions, who sees what, an answer given twice - and
fails a test for an error that the bot would have swallowed.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import simcord

from adapters.discord.bot import CoachClient, Shards
from adapters.discord.catchup import CatchUp
from adapters.discord.courier import DiscordCourier
from adapters.discord.desk import Desk
from adapters.discord.front import front
from adapters.discord.rest import Rest
from adapters.kit.limiter import Limiter
from adapters.kit.pace import Pace
from bot.clock import RehearsalClock
from bot.coach.app import Coach, open_coach
from bot.contract import Incoming
from bot.enclosed.form import Field, Form
from bot.settings import Settings

BEGUN = datetime(2026, 1, 1, tzinfo=UTC)  # where the simulation's clock stands


async def _nowhere() -> tuple[()]:
    """Have nothing to read back."""
    return ()


@asynccontextmanager
async def simulated(folder: Path, core: Any = None) -> AsyncIterator[Any]:
    """Run the coach in a simulated Discord for a while."""
    clock, rest = RehearsalClock(BEGUN), Rest()
    courier = DiscordCourier(rest, Limiter(Pace()), clock.now)
    store = Settings(f"sqlite:///{folder}/coach.db")
    async with open_coach(store, clock, [courier]) as coach:
        desk = Desk(core(coach) if core else coach, courier, clock.now, front())
        catch_up = CatchUp(rest, _nowhere, _nowhere, desk.hear, coach.messages, clock.now)
        client = CoachClient(desk, catch_up, front(), shards=Shards([0], 1))
        rest.use(client)
        async with simcord.run(client) as env:
            yield Simulated(env, coach)


class Simulated:
    """A server with one channel, and its people."""

    def __init__(self, env: Any, coach: Any) -> None:
        self.env = env
        self.coach = coach
        self.guild = env.create_guild()
        self.channel = self.guild.create_text_channel("squad")

    def joined(self, name: str) -> Any:
        """Return somebody new in the server."""
        return self.guild.add_member(self.env.create_user(name))

    async def settle(self) -> None:
        """Return once all that was committed has been sent."""
        await self.coach.drained()
        await self.env.settle()


async def test_every_command_is_taken_and_answered_for_its_caller_alone(tmp_path: Path) -> None:
    async with simulated(tmp_path) as world:
        ada = world.joined("ada")
        for entry in front().entries:
            result = await ada.slash(world.channel, entry.command)
            await world.settle()

            assert result.acknowledged, entry.command
            assert result.ephemeral, entry.command


async def test_the_menu_is_there_in_spanish_too(tmp_path: Path) -> None:
    async with simulated(tmp_path) as world:
        [sent] = [one for one in world.env.http_requests if one.method == "PUT"]
        today = next(one for one in sent.json if one["name"] == "today")

        named = today["name_localizations"]
        assert (named["es-419"], named["es-ES"], named["de"]) == ("hoy", "hoy", "heute")
        assert set(today["description_localizations"]) == {"es-419", "es-ES", "de", "fr", "pt-BR"}
        assert today["integration_types"] == [0, 1]
        assert sorted(today["contexts"]) == [0, 1, 2]


async def test_a_button_on_a_card_is_pressed(tmp_path: Path) -> None:
    async with simulated(tmp_path) as world:
        ada = world.joined("ada")
        first = await ada.slash(world.channel, "start")
        await world.settle()
        card = first.followups[-1] if first.followups else first.response

        result = await ada.click(card, custom_id="sled:a.1.yes")
        await world.settle()

        assert result.acknowledged


class WithForm:
    """The coach, which has a form for everything."""

    def __init__(self, coach: Coach) -> None:
        self.answer = coach.answer
        self.sessions = coach.sessions
        self.admitted = coach.admitted
        self.promise = coach.promise

    async def form(self, incoming: Incoming) -> Form | None:
        few, many = (tuple((str(one), str(one)) for one in range(most)) for most in (3, 11))
        fields = (
            Field("load", "Plates", "5 kg", required=True, hint="without the sled"),
            Field("few", "Few", options=few),
            Field("many", "Many", options=many),
        )
        return Form("d.logging.form.2026-01-01", "Log a session", fields)


async def test_a_form_keeps_discords_rules(tmp_path: Path) -> None:
    async with simulated(tmp_path, WithForm) as world:
        ada = world.joined("ada")

        result = await ada.slash(world.channel, "log")

        assert result.modal is not None


async def test_words_in_private_are_answered_in_private(tmp_path: Path) -> None:
    async with simulated(tmp_path) as world:
        ada = world.joined("ada")

        await ada.send_dm("hello")
        await world.settle()

        sent = [one.path for one in world.env.http_requests if one.method == "POST"]
        assert any(path.endswith("/messages") for path in sent)
        assert not any(str(world.channel.id) in path for path in sent)
