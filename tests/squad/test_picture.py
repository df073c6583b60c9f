"""The coach's board as a picture: what it shows, to whom, and what it leaves to the words."""

import asyncio
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from bot.clock import RehearsalClock
from bot.contract import Account, File, Outgoing
from bot.delivering import Refused
from bot.enclosed.drawing import Drawing, Mark
from bot.outbox.painting.drawn import HIGHEST, draw
from bot.outbox.painting.pen import COLOURS, MARGIN, WIDTH, font_of, wrapped
from bot.outbox.painting.table import notes_of, sign_at
from bot.outbox.pictures import painted
from bot.rich import rich
from bot.rules.log.records import Language
from bot.rules.squads.readiness import Readiness, Sign, Standing
from bot.store.values import sealed, unsealed
from bot.stories.squad.said import BoardRow, CoachBoard
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice
from tests.apps import TELEGRAM
from tests.squad.rooms import Filing, Hall, Opening, Postman

ROWS = (
    BoardRow("Ana", Readiness(Standing.READY, (), True, 1, 2, 40, 6, 1)),
    BoardRow("Ben", Readiness(Standing.SUPPORT, (Sign.HOLD,), True, 0, 2, 42.5, 6, 8)),
    BoardRow("Chloë", Readiness(Standing.WATCH, (Sign.HEAVY_WEEK,), True, 2, 2, 60, 7.5, 3)),
    BoardRow("Leo", Readiness(Standing.UNKNOWN, (Sign.NOT_HEARD,), False)),
)
BOARD = CoachBoard("Falcons", ROWS, heard=3, silent=2)
ADA = Account(TELEGRAM, "42")


def drawing_of(board: CoachBoard, language: Language = Language.ENGLISH) -> Drawing:
    voice = Voice(language)
    phrase(board, voice)  # the words come first, and with them how a story draws
    found = drawn(board, voice)
    assert found is not None
    return found


def seen(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


# --- to whom -------------------------------------------------------------------------------


@pytest.fixture
async def squad(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> AsyncIterator[Hall]:
    """Cara coaches; Ana shares all she has with her."""
    await on_file("cara", "ana")
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.joins("ana")
        await hall.taps("cara", "More")
        await hall.taps("cara", "I coach here")
        yield hall


async def shared(squad: Hall) -> Hall:
    await squad.tells("ana", "/squad")
    await squad.touches("ana", "Share with Cara")
    await squad.touches("ana", "sessions")
    return squad


async def test_the_coach_gets_it_with_the_table_in_words(squad: Hall) -> None:
    await shared(squad)

    await squad.tells("cara", "/board")

    message = squad.post.to("cara")[-1]
    assert isinstance(message.picture, File)
    assert message.picture.content.startswith(b"\x89PNG")
    assert message.picture.alt == message.body.plain


async def test_called_in_the_room_it_goes_to_the_coach_alone(squad: Hall) -> None:
    await shared(squad)

    await squad.types("cara", "/board")

    assert [one.to for one in squad.post.arrived if one.picture] == [squad.chat("cara")]


async def test_there_is_none_before_anybody_shares(squad: Hall) -> None:
    await squad.tells("cara", "/board")

    assert squad.post.to("cara")[-1].picture is None


async def test_where_a_picture_is_refused_the_words_arrive(squad: Hall) -> None:
    await shared(squad)
    squad.post.says = lambda message: None if message.picture is None else Refused("no photos")

    (said,) = await squad.tells("cara", "/board")

    assert said.startswith("Falcons: 0 of 1 answered in 7 days")


# --- what it shows -------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
def test_it_says_what_the_table_does(language: Language) -> None:
    board = drawing_of(BOARD, language)
    words = phrase(BOARD, Voice(language)).plain

    told = [row.words for group in board.groups for row in group.rows]
    told += [row.name for group in board.groups for row in group.rows]
    told += [group.title for group in board.groups] + [board.title, board.subtitle, *board.notes]

    assert [one for one in told if one not in words] == []


def test_it_is_as_wide_as_a_phone_and_small() -> None:
    content = draw(drawing_of(BOARD))

    assert seen(content).width == WIDTH
    assert len(content) < 60_000


def test_a_squad_of_hundreds_makes_no_picture_that_a_platform_refuses() -> None:
    many = tuple(replace(ROWS[0], called=f"Player {number}") for number in range(500))

    picture = seen(draw(drawing_of(CoachBoard("Falcons", many, heard=500, silent=0))))

    assert picture.width + picture.height <= 10_000
    assert picture.height > HIGHEST / 2


def test_however_many_there_are_its_notes_stand_below() -> None:
    many = tuple(replace(ROWS[0], called=f"Player {number}") for number in range(500))
    drawing = drawing_of(CoachBoard("Falcons", many, heard=500, silent=0))
    foot = sum(line.height for line in notes_of(drawing)) + MARGIN

    of_many, of_nobody = seen(draw(drawing)), seen(draw(replace(drawing, groups=())))

    assert drawing.notes
    assert of_many.crop((0, of_many.height - foot, WIDTH, of_many.height)).tobytes() == (
        of_nobody.crop((0, of_nobody.height - foot, WIDTH, of_nobody.height)).tobytes()
    )


@pytest.mark.parametrize("name", ["W" * 200, "", "Ana\nBen\t\x00", "日本 🛷", "Дмитрий", " "])
def test_any_name_can_be_drawn(name: str) -> None:
    board = replace(BOARD, squad=name, rows=(replace(ROWS[1], called=name),))

    assert seen(draw(drawing_of(board))).width == WIDTH


def test_each_sign_has_a_shape_of_its_own() -> None:
    shapes = {tuple(_shape(mark)) for mark in Mark}

    assert len(shapes) == len(Mark)


def _shape(mark: Mark) -> list[int]:
    """Return where a sign is drawn, whatever its colour."""
    coloured = Image.new("RGB", (40, 40), "white")
    sign_at(ImageDraw.Draw(coloured), mark, 2, 2, 30)
    return [int(shade > 250) for shade in coloured.convert("L").tobytes()]


def test_its_colours_arrive_as_they_were_chosen() -> None:
    picture = seen(draw(drawing_of(BOARD))).convert("RGB")

    there = {f"#{red:02x}{green:02x}{blue:02x}" for _, (red, green, blue) in _colours(picture)}
    assert set(COLOURS.values()) <= there


def _colours(picture: Image.Image) -> list[tuple[int, tuple[int, int, int]]]:
    found = picture.getcolors(maxcolors=100_000)
    assert found is not None
    return [(count, colour) for count, colour in found if isinstance(colour, tuple)]


@pytest.mark.parametrize(
    "text, room, lines",
    [
        ("40 kg · effort 6 · pain 1", 300, ["40 kg · effort 6 ·", "pain 1"]),
        ("at most 15 kg", 190, ["at most", "15 kg"]),
        ("until Sun 29 Nov", 220, ["until Sun", "29 Nov"]),
        ("1 2 3 4 5 6", 60, ["1 2", "3 4", "5 6"]),
    ],
)
def test_a_figure_stays_with_what_it_counts(text: str, room: int, lines: list[str]) -> None:
    assert list(wrapped(text, font_of(34), room)) == lines


@pytest.mark.parametrize("letter", "áéíóúüñÁÉÍÓÚÑ¿¡·ëß")
def test_the_font_has_every_letter_of_its_languages(letter: str) -> None:
    font = font_of(34, bold=False)

    assert bytes(font.getmask(letter)) != bytes(font.getmask("\uffff"))


# --- when it is drawn ----------------------------------------------------------------------


def test_what_waits_to_be_sent_is_words() -> None:
    message = Outgoing("1", ADA, rich("hello"), drawing=drawing_of(BOARD))

    stored = sealed(message)

    assert unsealed(stored) == message
    assert len(stored) < 5_000


async def test_one_that_cannot_be_drawn_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    broken = replace(drawing_of(BOARD), title="x" * 1_000_001)  # more than Pillow sets in a line
    message = Outgoing("1", ADA, rich("hello"), drawing=broken)

    sent = await painted(message)

    assert sent == Outgoing("1", ADA, rich("hello"))
    assert "could not be drawn" in caplog.text


async def test_boards_that_are_asked_for_at_once_are_drawn_one_after_the_other() -> None:
    """Each thread that draws is one more that whoever is answered meanwhile waits for."""
    boards = [Outgoing(str(at), ADA, rich("hello"), drawing=drawing_of(BOARD)) for at in range(5)]

    sent = await asyncio.gather(*map(painted, boards))

    assert all(one.picture is not None for one in sent)
    assert sum(one.name.startswith("drawing") for one in threading.enumerate()) == 1


def test_nothing_of_it_is_loaded_before_the_first_one() -> None:
    look = "import sys, bot.coach.app, adapters.cli; print('PIL' in sys.modules)"

    loaded = subprocess.run(
        [sys.executable, "-c", look], check=True, capture_output=True, text=True
    )

    assert loaded.stdout == "False\n"
