"""A card that came ahead, answered in words below it."""

from datetime import UTC, datetime

import pytest

from tests.squad.rooms import Hall

CARD_IS_OUT = datetime(2026, 3, 4, 19, tzinfo=UTC)


@pytest.fixture
async def asked(hall: Hall) -> Hall:
    """Who is in on Thursday at 18:00, London, is asked since Wednesday evening."""
    await hall.types("cara", "/squad tue thu 18:00")
    await hall.types("cara", "/squad London")
    await hall.joins("ana", "ben", "cara")
    await hall.until(CARD_IS_OUT)
    return hall


@pytest.mark.parametrize(
    "typed, answer",
    [
        ("I'm in", "In: Ana"),
        ("late", "Late: Ana"),
        ("in, but 10 min late", "Late: Ana"),
        ("llego un poco tarde", "Late: Ana"),
        ("8pm", "Late: Ana"),
        ("maybe", "Maybe: Ana"),
        ("no lo sé todavía", "Maybe: Ana"),
        ("no", "Not this time: 1"),
        ("nope, sorry", "Not this time: 1"),
        ("can't make it", "Not this time: 1"),
        ("not coming", "Not this time: 1"),
        ("saturday", "Not this time: 1"),
        ("esta vez no", "Not this time: 1"),
    ],
)
async def test_it_stands_on_the_card_at_once(asked: Hall, typed: str, answer: str) -> None:
    card, *_ = await asked.types("ana", typed, asked.reminder())

    assert card.splitlines()[1:3] == [answer, "1 of 3 have answered"]


@pytest.mark.parametrize(
    "typed", ["nice weather", "see you at the gate", "Ana is late again", "Mia y Ana llegan ya"]
)
async def test_talk_below_it_is_left_alone(asked: Hall, typed: str) -> None:
    assert await asked.types("ana", typed, asked.reminder()) == []


async def test_a_pain_told_below_it_is_answered_in_private_alone(asked: Hall) -> None:
    said = await asked.types("ana", "my knee hurts", asked.reminder())

    assert said == ["Ana, I've answered you in private."]
    assert asked.post.to("ana")[-1].body.plain.startswith("Joint pain now, 0-10?")


@pytest.mark.parametrize(
    "typed",
    ["I'm out, my knee hurts", "no voy, me duele la rodilla", "not coming, my back is sore"],
)
async def test_whoever_is_new_is_out_and_no_more_is_heard_of_a_body(
    asked: Hall, typed: str
) -> None:
    await asked.joins("dan")

    card, *others = await asked.calls_on("dan", typed)

    assert card.splitlines()[1:3] == ["Not this time: 1", "1 of 4 have answered"]
    assert others == []
    assert asked.post.to("dan") == []


async def test_a_room_knows_the_commands_by_their_names_in_every_language(hall: Hall) -> None:
    assert await hall.types("cara", "/grupo mar jue 18:00") == await hall.types("cara", "/squad")
    for name in ("/Tabla", "/board"):
        assert await hall.types("cara", name) == []
    in_spanish, in_english = hall.post.to("cara")
    assert in_spanish.body == in_english.body
