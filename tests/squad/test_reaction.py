"""The acknowledgement in a room: a reaction that is the same for all, or words."""

from datetime import UTC, datetime

import pytest

from bot.contract import Outgoing, Room
from bot.delivering import Delivery, Gone, Refused
from bot.rich import rich
from bot.store.values import sealed, unsealed
from tests.apps import TELEGRAM
from tests.squad.rooms import ROOM, Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
SESSIONS = (
    "6x20m empty rpe 3 pain 0",
    "6x20m empty rpe 3 pain 8",
    "3x20m empty rpe 10 pain 10",
    "4x20 empty, easy",
)


@pytest.fixture
async def reminded(squad: Hall) -> Hall:
    await squad.until(AT_SIX)
    return squad


@pytest.mark.parametrize("said", SESSIONS)
async def test_it_is_put_on_the_members_own_message(reminded: Hall, said: str) -> None:
    await reminded.types("ana", said, reminded.reminder())

    noted = reminded.post.in_room()[-1]
    assert noted.reacts_to == f"line {reminded.acts}"
    assert noted.body.plain == "Noted, Ana."


async def test_nobody_can_tell_from_it_how_a_session_went(reminded: Hall) -> None:
    people = ("ana", "ben", "cara")
    for who, said in zip(people, SESSIONS, strict=False):
        await reminded.types(who, said, reminded.reminder())

    seen = reminded.post.in_room()[-len(people) :]
    assert [one.body.plain for one in seen] == ["Noted, Ana.", "Noted, Ben.", "Noted, Cara."]
    assert {(one.choices, one.quiet, one.reacts_to is None) for one in seen} == {((), True, False)}


@pytest.mark.parametrize("no", [Refused("REACTION_INVALID"), Gone("the coach may not write")])
async def test_where_there_are_no_reactions_it_is_said_in_words(
    reminded: Hall, no: Delivery
) -> None:
    reminded.post.says = lambda message: None if message.reacts_to is None else no

    said = await reminded.types("ana", SESSIONS[0], reminded.reminder())

    assert said == ["Noted, Ana."]
    assert reminded.post.in_room()[-1].answers is not None


async def test_a_room_without_reactions_is_still_reminded(reminded: Hall) -> None:
    gone = Gone("the coach may not write")
    reminded.post.says = lambda message: None if message.reacts_to is None else gone
    await reminded.types("ana", SESSIONS[0], reminded.reminder())

    assert len(await reminded.until(datetime(2026, 3, 5, 18, tzinfo=UTC))) == 2  # and the recap


def test_a_message_from_before_there_were_reactions_still_reads() -> None:
    message = Outgoing("1", Room(TELEGRAM, "-1"), rich("hello"), quiet=True)

    stored = sealed(message)

    assert "reacts_to" not in stored
    assert unsealed(stored) == message


def test_a_reaction_survives_the_outbox() -> None:
    message = Outgoing("1", ROOM, rich("Noted, Ana."), reacts_to="-100:41")

    assert unsealed(sealed(message)) == message
