"""What is shown to somebody who cannot be written to: whole lines, as many as fit."""

import pytest

from bot.contract import Account, Outgoing
from bot.rich import rich
from bot.squads.messages import toast_of
from bot.store.message import Kind, Letter
from tests.apps import TELEGRAM

DAN = Account(TELEGRAM, "44")


def said(*texts: str) -> list[Letter]:
    return [Letter(Outgoing("one", DAN, rich(text)), Kind.ANSWER) for text in texts]


@pytest.mark.parametrize(
    "texts, room_for, shown",
    [
        (("Only an admin can.",), 200, ["Only an admin can."]),
        (("first\nsecond", "third"), 18, ["first\nsecond\nthird"]),
        (("first\nsecond", "third"), 17, ["first\nsecond"]),
        (("first\nsecond",), 4, []),
        (("first",), 0, []),
        ((), 200, []),
    ],
    ids=["one", "all that fit", "no half line", "none fits", "nothing can be shown", "no words"],
)
def test_whole_lines_are_shown(texts: tuple[str, ...], room_for: int, shown: list[str]) -> None:
    assert [one.message.body.plain for one in toast_of(said(*texts), room_for)] == shown
