"""What is given with a command, suggested while it is typed, or told by calling the coach."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.coach.app import Coach
from bot.contract import Account
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.conftest import Told, coaching
from tests.discord_adapter.member import MANAGE_SERVER, Member
from tests.discord_adapter.onboarding import onboarded
from tests.discord_adapter.world import CHANNEL, GUILD


@pytest.fixture
async def coach(discord: FakeDiscord, tmp_path: Path) -> AsyncIterator[Coach]:
    async with coaching(discord, tmp_path) as running:
        yield running


@pytest.fixture
async def cara(discord: FakeDiscord, coach: Coach) -> Member:
    """Whoever manages the server, which the bot knows."""
    await discord.tell("GUILD_CREATE", _server(owner=7))
    return Member(discord, id=7, name="Cara", permissions=MANAGE_SERVER)


async def test_a_squads_hour_and_city_are_any(cara: Member) -> None:
    given = {"days": "tue sat", "hour": "06:45", "city": "Asia/Kathmandu", "quiet": "22-5"}

    card = await cara.calls("squad", in_server=True, **given)

    assert "Tue + Sat, 06:45 (Kathmandu)" in card.content
    assert "22:00-05:00" in card.content


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"hour": "07:15"}, "Done: the squad's card shows it."),
        ({"more": "note Gate 4"}, "Noted: the next card says it."),
        ({"more": "rename U17"}, "This squad is called U17 now."),
    ],
    ids=["an hour", "a note", "a name"],
)
async def test_who_sets_something_more_reads_so_alone_and_the_card_stays_one(
    discord: FakeDiscord, cara: Member, coach: Coach, given: dict[str, str], told: str
) -> None:
    await cara.calls("squad", in_server=True, days="tue sat", hour="06:45")

    await cara.calls("squad", in_server=True, **given)

    await coach.drained()
    alone = [one for one in discord.to(CHANNEL) if one.ephemeral]
    everybodys = [one for one in discord.to(CHANNEL) if not one.ephemeral]
    assert [one.content.startswith(told) for one in alone] == [True]
    assert len({one.message for one in everybodys}) == 1
    assert ("07:15" in everybodys[-1].content) is ("hour" in given)


@pytest.mark.parametrize("given", [{"hour": "25:99"}, {"more": "kit nonsense"}])
async def test_what_is_not_understood_is_said_to_whoever_gave_it_alone(
    discord: FakeDiscord, cara: Member, coach: Coach, given: dict[str, str]
) -> None:
    await cara.calls("squad", in_server=True, days="tue sat", hour="06:45")
    before = len(discord.to(CHANNEL))

    told = await cara.calls("squad", in_server=True, **given)

    await coach.drained()
    assert told.ephemeral
    assert {one.ephemeral for one in discord.to(CHANNEL)[before:]} == {True}


async def test_a_spanish_admin_gives_them_in_spanish(discord: FakeDiscord, cara: Member) -> None:
    cara.locale = "es-ES"

    card = await cara.calls("squad", in_server=True, days="mar sáb", hour="6:45", city="Lima")

    assert "06:45 (Lima)" in card.content


async def test_it_is_set_by_calling_the_coach_too(discord: FakeDiscord, cara: Member) -> None:
    await cara.calls("squad", in_server=True, days="tue sat", hour="06:45")

    await cara.writes_in_server("<@1077> **7:15** Lima", calls_bot=True)

    told = "Tue + Sat, 07:15 (Lima)"
    await discord.until(lambda: any(told in one.content for one in discord.to(CHANNEL)))


async def test_who_does_not_manage_the_server_sets_nothing_so(
    discord: FakeDiscord, cara: Member, ada: Member
) -> None:
    await onboarded(ada)
    await cara.calls("squad", in_server=True, days="tue sat", hour="06:45")
    before = len(ada.heard)

    await ada.writes_in_server("<@1077> 7:15", calls_bot=True)

    assert "Only an admin" in await ada.news(before)
    assert "06:45" in (await cara.calls("squad", in_server=True)).content


async def test_an_invitation_there_leads_to_the_option(discord: FakeDiscord, cara: Member) -> None:
    [number] = [str(at + 1) for at, one in enumerate(discord.commands) if one["name"] == "squad"]
    days = await cara.calls("squad", in_server=True)
    for day in ("day.1", "day.5"):
        days = await cara.taps(days, f"squad.{day}")

    hours = await cara.taps(days, "squad.hour")

    assert f"</squad:{number}> hour: 18:30" in hours.content


async def test_a_member_who_never_wrote_in_private_is_answered_there_at_once(
    discord: FakeDiscord, cara: Member, ada: Member
) -> None:
    squad = await cara.calls("squad", in_server=True, days="tue sat", hour="06:45")
    await ada.taps(squad, "join.adult")
    before = len(discord.to(CHANNEL))

    await ada.writes_in_server("<@1077> my knee is swollen and locks", calls_bot=True)

    assert (await ada.hears()).content
    said = "\n".join(one.content for one in discord.to(CHANNEL)[before:])
    assert "written to you in private" in said
    assert "chat with me first" not in said


async def test_who_takes_no_messages_is_answered_by_a_tap_below(
    discord: FakeDiscord, cara: Member, ada: Member
) -> None:
    discord.closed_to[ada.id] = 50007
    squad = await cara.calls("squad", in_server=True, days="tue sat", hour="06:45")
    await ada.taps(squad, "join.adult")
    before = len(discord.to(CHANNEL))
    await ada.writes_in_server("<@1077> my knee is swollen and locks", calls_bot=True)
    await discord.until(lambda: len(discord.to(CHANNEL)) > before)
    [line] = [one for one in discord.to(CHANNEL) if "written to you in private" in one.content]

    answer = await ada.taps(line, "squad.mine")

    assert answer.ephemeral
    assert "knee" not in "".join(one.content for one in discord.to(CHANNEL) if not one.ephemeral)


async def test_what_was_logged_in_a_channel_is_corrected_there_in_words(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    """Nothing replies to what one person alone is shown, and words there reach nobody."""
    await onboarded(ada)
    await ada.calls("log", in_server=True, words="3x20m 5kg rpe 3 pain 1 smooth")
    [card] = [one for one in discord.to(CHANNEL) if "for example: make it" in one.content]

    await ada.types(card, "make it 10")

    assert any("10 kg" in one.content for one in discord.to(CHANNEL))
    assert all(one.ephemeral for one in discord.to(CHANNEL))


@pytest.mark.parametrize(
    ("command", "option", "typed", "found"),
    [
        ("squad", "hour", "19:3", ["19:30"]),
        ("squad", "city", "kath", ["Asia/Kathmandu"]),
        ("squad", "days", "wed", ["Wed Fri", "Wed Sat"]),
        ("schedule", "hour", "6:4", ["06:45"]),
        ("week", "week", "l", ["last"]),
    ],
)
async def test_it_is_suggested_while_it_is_typed(
    ada: Member, coach: Coach, command: str, option: str, typed: str, found: list[str]
) -> None:
    assert await ada.completes(command, option, typed) == found


class Busy(Told):
    """A coach whose database takes its time."""

    async def sessions(self, person: Account) -> Sequence[tuple[str, str]]:
        await asyncio.sleep(60)
        return ()


class Away(Told):
    """A coach whose database is broken."""

    async def sessions(self, person: Account) -> Sequence[tuple[str, str]]:
        raise RuntimeError("knee")


@pytest.mark.parametrize("told", [Busy, Away])
async def test_suggestions_come_in_a_second_whatever_the_database_does(
    discord: FakeDiscord,
    ada: Member,
    tmp_path: Path,
    told: type[Told],
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with coaching(discord, tmp_path, told=told):
        begun = time.monotonic()
        async with asyncio.timeout(5):  # the machine may be busy; Discord gives three seconds
            found = await ada.completes("fix", "session", "tue")
        took = time.monotonic() - begun

    assert found == []
    assert took < 5
    assert "knee" not in caplog.text


async def test_whoever_only_types_is_nobody_the_coach_knows(
    discord: FakeDiscord, ada: Member, coach: Coach
) -> None:
    await ada.completes("fix", "session", "tue")
    await ada.completes("squad", "city", "lon")

    assert list(await coach.conversations(DISCORD)) == []
    assert discord.posted == []


def _server(owner: int) -> dict[str, object]:
    """Return the server as Discord tells of it."""
    everyone = {
        "id": str(GUILD),
        "name": "@everyone",
        "permissions": "0",
        "position": 0,
        "color": 0,
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }
    channel = {"id": str(CHANNEL), "type": 0, "name": "squad", "position": 0}
    return {
        "id": str(GUILD),
        "guild_id": str(GUILD),
        "name": "Falcons",
        "owner_id": str(owner),
        "roles": [everyone],
        "channels": [channel],
        "members": [],
        "member_count": 2,
        "emojis": [],
        "features": [],
        "threads": [],
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "premium_tier": 0,
        "system_channel_flags": 0,
        "preferred_locale": "en-US",
        "nsfw_level": 0,
    }
