"""One person at one terminal, between what they type and what the coach sends."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.console.outbound import plain
from adapters.console.sitting import Sitting
from bot.contract import Account, Called, File, Outgoing, Room, Said
from bot.delivering import Later, Sent
from bot.rich import Rich, rich
from tests.apps import TERMINAL

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)


class MondayEvening:
    def now(self) -> datetime:
        return MONDAY


class Desk:
    """A sitting of Ada's, and what is shown at it."""

    def __init__(self, keep: Path, *, is_rehearsal: bool = False) -> None:
        self.shown: list[str] = []
        self.sitting = Sitting(
            " Ada ",
            run="run",
            clock=MondayEvening(),
            show=self._show,
            keep=keep,
            stamp=(lambda: "Mon 18:00") if is_rehearsal else None,
        )

    def _show(self, page: Rich) -> None:
        self.shown.append(plain(page))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "files")


ADA = Account(TERMINAL, "ada")
HELLO = Outgoing("1", ADA, rich("hello"), answers="run-1")


def test_every_line_has_a_delivery_of_its_own(desk: Desk) -> None:
    first, second = desk.sitting.typed("hello"), desk.sitting.typed("hello")

    assert first.delivery != second.delivery
    assert first.act == Said("hello", first.delivery)


def test_upper_case_and_spaces_make_nobody_somebody_else(desk: Desk) -> None:
    assert desk.sitting.typed("hello").person == ADA


def test_sitting_down_is_a_command_and_no_line(desk: Desk) -> None:
    greeted = desk.sitting.calling("start")

    assert greeted.act == Called("start", "", greeted.delivery)
    assert desk.sitting.typed("hello").delivery != greeted.delivery
    assert desk.sitting.screen.typed == 1


@pytest.mark.parametrize("to", [ADA, Room(TERMINAL, "ada")], ids=["person", "room"])
async def test_what_is_for_them_is_shown_and_named(desk: Desk, to: Account | Room) -> None:
    delivery = await desk.sitting.deliver(Outgoing("1", to, rich("hello")))

    assert desk.shown == ["hello"]
    assert isinstance(delivery, Sent)


async def test_what_is_for_somebody_else_waits_until_they_sit_down(desk: Desk) -> None:
    elsewhere = Account(TERMINAL, "bo")

    delivery = await desk.sitting.deliver(Outgoing("1", elsewhere, rich("hello")))

    assert desk.shown == []
    assert isinstance(delivery, Later)


async def test_no_two_messages_have_the_same_name(desk: Desk) -> None:
    first = await desk.sitting.deliver(HELLO)
    second = await desk.sitting.deliver(HELLO)

    assert first != second


async def test_a_file_is_kept_under_its_name_alone(desk: Desk, tmp_path: Path) -> None:
    export = File("../../log.csv", "text/csv", b"day,load")

    await desk.sitting.deliver(Outgoing("1", ADA, rich("Your log"), file=export))

    kept = tmp_path / "files" / "log.csv"
    assert kept.read_bytes() == b"day,load"
    assert desk.shown == [f"Your log\n{kept}"]


async def test_in_rehearsal_what_comes_unasked_says_when(tmp_path: Path) -> None:
    desk = Desk(tmp_path, is_rehearsal=True)

    await desk.sitting.deliver(HELLO)
    await desk.sitting.deliver(Outgoing("2", ADA, rich("good morning")))

    assert desk.shown == ["hello", "-- Mon 18:00\ngood morning"]
