"""The stand-in of the worlds refuses what every platform refuses."""

from dataclasses import replace
from random import Random

import pytest

from bot.contract import Choice, Outgoing, Room, Toast
from bot.rich import rich
from tests.apps import TELEGRAM
from tests.worlds.platform import WorldPlatform, reference
from tests.worlds.turns import Time

CARD = Outgoing("one", Room(TELEGRAM, "1"), rich("Which?"), ((Choice("Yes", "y"),),))


@pytest.mark.parametrize(
    "message, why",
    [
        (replace(CARD, body=rich(), choices=()), "says nothing"),
        (replace(CARD, body=rich("x" * 4097)), "4097 letters"),
        (replace(CARD, choices=((Choice("Yes", "y"), Choice("No", "y")),)), "carry the same"),
        (replace(CARD, choices=((Choice(" ", "y"),),)), "without a label"),
        (replace(CARD, toast=Toast()), "a toast"),
        (replace(CARD, replaces="1/none"), "never stood"),
        (replace(CARD, id="two", replaces=reference(CARD)), "changes nothing"),
    ],
)
def test_what_no_platform_takes_breaks_a_world(message: Outgoing, why: str) -> None:
    platform = WorldPlatform(Time(), Random(1))
    platform.took(CARD)

    platform.took(message)

    (refused,) = platform.refused
    assert why in refused


def test_a_card_is_rewritten_and_the_same_twice_is_once() -> None:
    platform = WorldPlatform(Time(), Random(1))
    closing = replace(CARD, id="two", body=rich(), choices=(), replaces=reference(CARD))

    for message in (CARD, CARD, closing, closing):
        platform.took(message)

    assert platform.refused == []


def test_a_tap_on_a_card_that_was_taken_away_meanwhile_is_refused_and_breaks_no_world() -> None:
    platform = WorldPlatform(Time(), Random(1))
    removal = replace(
        CARD, id="two", body=rich(), choices=(), replaces=reference(CARD), removes=True
    )
    answer = replace(CARD, id="three", body=rich("Done."), replaces=reference(CARD), answers="tap")
    for message in (CARD, removal):
        platform.took(message)

    assert platform.no_to(answer) is not None
    assert platform.no_to(replace(answer, answers=None)) is None
    assert platform.refused == []
