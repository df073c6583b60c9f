"""Whom a squad's reminder mentions on Discord: who comes, where it is wished; never a channel."""

from datetime import UTC, datetime

import pytest

from adapters.discord.markdown import CONTENT_UNITS
from adapters.discord.outbound import RUNG, drafts_of, edit, new_message
from bot.contract import Account, Choice, Outgoing, Room, Rung
from bot.rich import rich
from tests.apps import DISCORD
from tests.discord_adapter.member import Member
from tests.discord_adapter.test_access import Pitch, pitch
from tests.discord_adapter.things import Posted

__all__ = ["pitch"]

MONDAY_AT_SEVEN = datetime(2026, 3, 2, 19, tzinfo=UTC)
TUESDAY_AT_SIX = datetime(2026, 3, 3, 18, tzinfo=UTC)
NOBODY = {"parse": []}


def mentions(posted: Posted) -> object:
    return posted.payload.get("allowed_mentions")


async def test_who_comes_is_mentioned_at_the_hour_and_by_no_other_message(pitch: Pitch) -> None:
    await pitch.cara.calls("squad", in_server=True, more="ring on")
    ben, dan = Member(pitch.discord, 8, "Ben"), Member(pitch.discord, 9, "Dan")
    await pitch.coach.drained()
    squad = [one for one in pitch.in_channel() if "Squad:" in one.content][-1]
    for who in (ben, dan):
        await who.taps(squad, "Join, 18")
    await pitch.until(MONDAY_AT_SEVEN)
    ahead = next(one for one in pitch.in_channel() if "Are you in?" in one.content)
    await ben.presses(ahead.token("I'm in"), ahead)
    await dan.presses(ahead.token("Not this time"), ahead)
    await pitch.coach.drained()

    await pitch.until(TUESDAY_AT_SIX)

    [hour] = [one for one in pitch.in_channel() if one.content.startswith("**Session time")]
    others = [one for one in pitch.in_channel() if one is not hour]
    assert hour.content.splitlines()[-1] == "<@8>"
    assert mentions(hour) == {"parse": [], "users": ["8"]}
    assert [mentions(one) for one in others] == [NOBODY] * len(others)


HERE = Room(DISCORD, "12")
READY = ((Choice("My session", "a.1.mine"),),)


def hour(words: str, count: int, replaces: str | None = None) -> Outgoing:
    rings = tuple(Rung(Account(DISCORD, str(10**18 + one)), "Ana") for one in range(count))
    return Outgoing("1", HERE, rich(words), READY, replaces=replaces, rings=rings)


@pytest.mark.parametrize("length", [1, CONTENT_UNITS - 700, CONTENT_UNITS])
@pytest.mark.parametrize("count", [1, 30, RUNG, 200])
def test_everybody_who_fits_is_mentioned_once_below_the_words(length: int, count: int) -> None:
    drafts = drafts_of(hour("a" * length, count))

    bodies = [new_message(one) for one in drafts]
    rung = bodies[-1]["allowed_mentions"]["users"]
    assert all(len(one["content"]) <= CONTENT_UNITS for one in bodies)
    assert bodies[-1]["content"].endswith(" ".join(f"<@{one}>" for one in rung))
    assert len(rung) == min(count, RUNG)
    assert bodies[-1]["components"]
    assert [one["allowed_mentions"] for one in bodies[:-1]] == [NOBODY] * (len(bodies) - 1)
    assert len({one["nonce"] for one in bodies}) == len(bodies)


def test_a_card_that_is_rewritten_rings_nobody() -> None:
    [draft] = drafts_of(hour("Session time", 3, replaces="12:5"))

    assert edit(draft)["allowed_mentions"] == NOBODY
    assert edit(draft)["content"] == "Session time"


def test_two_accounts_of_one_number_are_mentioned_once() -> None:
    twice = Rung(Account(DISCORD, "8"), "Ben")

    [draft] = drafts_of(Outgoing("1", HERE, rich("Session time"), rings=(twice, twice)))

    assert new_message(draft)["allowed_mentions"]["users"] == ["8"]
