"""A server that lets the coach in, shuts it out, and lets it in again: who is told, and where."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.console.rehearsal import travel
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.conftest import coaching
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.servers import EVERYTHING, NO_SENDING, NO_VIEW
from tests.discord_adapter.things import Posted
from tests.discord_adapter.world import CHANNEL

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
TUESDAY_AT_SEVEN = datetime(2026, 3, 3, 19, tzinfo=UTC)
LOST = "I can't write to squad any more"
BACK = "I may write to squad again"
CARD = "Squad: Tue + Thu, 18:00"


@dataclass
class Pitch:
    """A squad in a server's channel, set up by somebody who has never written in private."""

    discord: FakeDiscord
    cara: Member
    coach: Coach
    clock: RehearsalClock

    async def until(self, to: datetime) -> None:
        await travel(self.coach, self.clock, to)

    async def settles(self) -> None:
        """Return when what Discord told is heard and answered."""
        await self.cara.calls("help")
        await self.coach.drained()

    def in_channel(self) -> list[Posted]:
        return [one for one in self.discord.to(CHANNEL) if not one.ephemeral]

    def told(self, words: str) -> list[Posted]:
        """Return what holds the words in private to who set the squad up."""
        return [one for one in self.cara.heard if words in one.content]


@pytest.fixture
async def pitch(tmp_path: Path) -> AsyncIterator[Pitch]:
    clock = RehearsalClock(MONDAY)
    async with fake_discord(clock.now) as discord:
        cara = Member(discord, 7, "Cara", permissions=MANAGE_SERVER)
        async with coaching(discord, tmp_path, clock) as coach:
            await discord.shows_server()
            await cara.calls("squad", in_server=True, days="tue thu", hour="18:00")
            await coach.drained()
            assert cara.heard == []
            yield Pitch(discord, cara, coach, clock)


@pytest.mark.parametrize(
    "bits", [pytest.param(NO_SENDING, id="no sending"), pytest.param(NO_VIEW, id="no view")]
)
async def test_a_right_taken_is_told_at_once_to_who_set_the_squad_up(
    pitch: Pitch, bits: int
) -> None:
    await pitch.discord.grants(CHANNEL, bits)

    await pitch.cara.reads(LOST)
    await pitch.until(TUESDAY_AT_SEVEN)
    assert len(pitch.told(LOST)) == 1
    assert not [one for one in pitch.in_channel() if "Session" in one.content]


async def test_given_back_the_squad_goes_on_by_itself(pitch: Pitch) -> None:
    await pitch.discord.grants(CHANNEL, NO_SENDING)
    await pitch.cara.reads(LOST)
    before = len(pitch.in_channel())

    await pitch.discord.grants(CHANNEL, EVERYTHING)

    await pitch.cara.reads(BACK)
    await pitch.coach.drained()
    assert [CARD in one.content for one in pitch.in_channel()[before:]] == [True]
    cards = [
        one["content"] for one in pitch.discord.messages[CHANNEL].values() if one["components"]
    ]
    assert len(cards) == 1
    await pitch.until(TUESDAY_AT_SEVEN)
    assert ["I'm in" in str(one.buttons) for one in pitch.in_channel()[before:]][1]


async def test_a_right_that_everybody_lost_is_one_too(pitch: Pitch) -> None:
    await pitch.discord.grants_role(NO_VIEW)
    await pitch.cara.reads(LOST)

    await pitch.discord.grants_role(EVERYTHING)

    await pitch.cara.reads(BACK)


async def test_where_only_a_send_showed_it_the_next_session_finds_it_mended(
    pitch: Pitch,
) -> None:
    pitch.discord.granted[CHANNEL] = NO_SENDING  # nobody told
    await pitch.until(TUESDAY_AT_SEVEN)
    assert len(pitch.told(LOST)) == 1
    del pitch.discord.granted[CHANNEL]

    await pitch.discord.shows_server()  # as for each new session of the gateway

    await pitch.cara.reads(BACK)


async def test_what_changes_elsewhere_or_means_nothing_is_passed_over(pitch: Pitch) -> None:
    before = len(pitch.discord.posted)

    await pitch.discord.grants(CHANNEL, EVERYTHING)
    await pitch.discord.grants_role(EVERYTHING)
    await pitch.discord.shows_server()
    await pitch.discord.grants(CHANNEL + 1, NO_VIEW)

    await pitch.settles()
    assert len(pitch.discord.posted) == before + 1


async def test_a_channel_that_is_deleted_is_told_of_and_the_squad_can_go_on(
    pitch: Pitch,
) -> None:
    await pitch.discord.deletes_channel(CHANNEL)

    await pitch.cara.reads(LOST)
    pitch.cara.channel = CHANNEL + 9
    asked = await pitch.cara.calls("squad", in_server=True)
    assert "Does it go on here" in asked.content


async def test_a_coach_that_is_kicked_says_so_and_goes_on_when_it_is_back(pitch: Pitch) -> None:
    await pitch.discord.kicks()
    await pitch.cara.reads(LOST)
    pitch.discord.granted.clear()

    await pitch.discord.shows_server()

    await pitch.cara.reads(BACK)


LACKS = [
    pytest.param(NO_SENDING, "Missing: Send Messages.", id="send"),
    pytest.param(NO_VIEW, "Missing: View Channel.", id="view"),
    pytest.param(0, "Missing: View Channel, Send Messages.", id="both"),
]


@pytest.mark.parametrize("bits, named", LACKS)
async def test_squad_says_at_once_and_aside_what_the_coach_lacks(
    pitch: Pitch, bits: int, named: str
) -> None:
    pitch.discord.granted[CHANNEL] = bits
    public = len(pitch.in_channel())

    said = await pitch.cara.calls("squad", in_server=True, days="mon fri", hour="19:00")

    assert said.ephemeral
    assert named in said.content
    assert len(pitch.in_channel()) == public


async def test_in_a_server_that_has_not_added_it_squad_says_so(pitch: Pitch) -> None:
    pitch.cara.has_it_alone = True

    said = await pitch.cara.calls("squad", in_server=True)

    assert said.ephemeral
    assert "I am not in this server" in said.content


async def test_it_is_said_in_spanish(pitch: Pitch) -> None:
    pitch.discord.granted[CHANNEL] = NO_SENDING
    lucia = Member(pitch.discord, 8, "Lucía", "es-ES", MANAGE_SERVER)

    said = await lucia.calls("squad", in_server=True)

    assert "Falta: Enviar mensajes." in said.content
