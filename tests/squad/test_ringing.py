"""At the hour the phones of those who come may ring, and nobody else's."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.delivering import Later
from tests.squad.rooms import MONDAY, ROOM, Hall

WEDNESDAY = datetime(2026, 3, 4, 19, tzinfo=UTC)
THURSDAY = datetime(2026, 3, 5, 18, tzinfo=UTC)
SOON = timedelta(minutes=2)
TOLD = "At the hour I ring those who said they come."


@pytest.fixture
async def falcons(hall: Hall) -> Hall:
    """Mondays and Thursdays at 18:00, London; who comes is rung, as Cara wished."""
    await hall.until(MONDAY + timedelta(days=1))
    await hall.types("cara", "/squad mon thu 18:00, London")
    await hall.types("cara", "/squad ring on")
    await hall.joins("ana", "ben", "cara")
    return hall


def rung(hall: Hall) -> list[list[str]]:
    """Return who was rung at each message in the room."""
    return [[one.account.id for one in message.rings] for message in hall.post.in_room()]


async def test_at_the_hour_who_said_that_they_come_is_rung_and_by_no_other_message(
    falcons: Hall,
) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ben", "Late")
    await falcons.taps("ana", "I'm in")
    await falcons.taps("cara", "Not this time")

    await falcons.until(THURSDAY)

    *before, at_the_hour, begun = rung(falcons)
    assert at_the_hour == ["ben", "ana"]
    assert not any((*before, begun))


async def test_whoever_took_it_back_is_not_rung(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")
    await falcons.taps("ana", "Maybe")

    await falcons.until(THURSDAY)

    assert not any(rung(falcons))


async def test_who_is_on_hold_and_named_is_rung_like_everybody(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")
    await falcons.tells("ana", "6x20m empty rpe 3 pain 8")

    hour, _ = await falcons.until(THURSDAY)

    assert "In: Ana" in hour
    assert rung(falcons)[-2] == ["ana"]


async def test_whoever_is_erased_while_the_message_waits_is_not_rung(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")
    await falcons.taps("ben", "I'm in")
    falcons.post.says = lambda message: Later(SOON) if message.to == ROOM else None
    await falcons.until(THURSDAY)
    await falcons.sends("ana", "/delete")
    await falcons.sends("ana", "DELETE")
    await falcons.coach.drained()
    falcons.post.says = lambda _: None

    said = await falcons.until(THURSDAY + 2 * SOON)

    assert any("In: Ben" in one for one in said)
    assert "Ana" not in "".join(said)
    assert "ana" not in [name for names in rung(falcons) for name in names]


async def test_nobody_is_rung_where_nobody_wished_it(hall: Hall) -> None:
    await hall.until(MONDAY + timedelta(days=1))
    await hall.types("cara", "/squad mon thu 18:00, London")
    await hall.joins("ana")
    await hall.until(WEDNESDAY)
    await hall.taps("ana", "I'm in")

    hour, _ = await hall.until(THURSDAY)

    assert "In: Ana" in hour
    assert not any(rung(hall))


@pytest.mark.parametrize("typed", ["ring on", "avisa sí", "ring"])
async def test_it_is_wished_in_words_and_stands_on_the_card(hall: Hall, typed: str) -> None:
    await hall.types("cara", "/squad mon thu 18:00, London")

    card, _ = await hall.types("cara", f"/squad {typed}")
    off, _ = await hall.types("cara", "/squad avisa no")

    assert TOLD in card
    assert TOLD not in off


async def test_it_is_wished_by_a_button_under_more(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 18:00, London")
    await hall.taps("cara", "More")

    [on] = await hall.taps("cara", "Ring who comes")
    [off] = await hall.taps("cara", "Ring nobody")

    assert TOLD in on
    assert TOLD not in off


async def test_where_nobody_is_asked_ahead_the_card_says_that_nobody_can_be_rung(
    squad: Hall,
) -> None:
    card, _ = await squad.types("cara", "/squad ring on")
    ahead, _ = await squad.types("cara", "/squad lead 2 h")

    assert TOLD not in card
    assert "To ring who comes I must ask ahead: More, When I ask." in card
    assert TOLD in ahead


async def test_only_who_manages_the_squad_wishes_it(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 18:00, London")
    await hall.taps("cara", "More")

    assert await hall.taps("ana", "Ring who comes") == []
    assert await hall.types("ana", "/squad ring on") == []
    assert TOLD not in (await hall.types("cara", "/squad"))[0]


async def test_in_spanish_it_is_said_in_spanish(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 18:00, London")
    await hall.taps("cara", "More")
    await hall.taps("cara", "Español")

    [on] = await hall.taps("cara", "Avisar a quien viene")

    assert "A la hora aviso a quienes dijeron que vienen." in on
