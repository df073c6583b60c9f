"""The sheets and boards that `talk/test_pages.py` compares with; `make picture` draws them anew.

Each was looked at before it was kept: in light and dark surroundings, at a phone's width.
"""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image

from bot.enclosed.drawing import Drawing
from bot.outbox.painting.drawn import draw
from bot.outbox.painting.pen import palette
from bot.rules.forward.exercises import Exercise
from bot.rules.log.marks import Mark, Score, SelfTest
from bot.rules.log.records import Flag, Limit, Region
from bot.rules.sheet import sheet_of
from bot.rules.squads.readiness import Readiness, Sign, Standing
from bot.stories.physio.said import SheetOf
from bot.stories.squad.said import BoardRow, CoachBoard
from bot.words.line import Content
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice
from tests.charts import ENGLISH, SPANISH, TODAY, a_life

HOME = Path(__file__).parent / "talk" / "pages"
TALL = 1754  # pixels, a sheet
HALF = 2  # of its size: enough to tell which word moved

ROWS = (
    BoardRow("Ben", Readiness(Standing.SUPPORT, (Sign.HOLD,), True, 0, 2, 42.5, 6, 8)),
    BoardRow("Chloë", Readiness(Standing.WATCH, (Sign.HEAVY_WEEK,), True, 2, 2, 60, 7.5, 3)),
    BoardRow("Ana", Readiness(Standing.READY, (), True, 1, 2, 40, 6, 1)),
    BoardRow("Nikos Παπαδόπουλος", Readiness(Standing.READY, (), True, 2, 2, 25, 4, 0)),
    BoardRow("Leo", Readiness(Standing.UNKNOWN, (Sign.NOT_HEARD,), False)),
)


def _sheet(weeks: int, voice: Voice, own_words: str | None = None) -> Drawing:
    """Return a sheet with something of everything that may stand on it."""
    athlete, log = a_life(16)
    days = [TODAY - timedelta(days=ago) for ago in (70, 40, 12, 3)]
    athlete = replace(
        athlete,
        flags=(Flag("RF04", days[1], "physio", days[2]),),
        limits=(
            Limit("physio", days[1], plates_kg=10, ended=days[2]),
            Limit("physio", days[2], plates_kg=20),
            Limit("doctor", days[3], TODAY + timedelta(days=30), exercise=Exercise.STEP_DOWN),
        ),
        activity="stairs down",
        scores=(Score(days[1], "stairs down", 4), Score(days[2], "stairs down", 6)),
        marks=(
            Mark(days[0], SelfTest.CALF_RAISES, 18, 22),
            Mark(days[3], SelfTest.CALF_RAISES, 21, 23),
            Mark(days[3], SelfTest.BALANCE, 35, 40),
        ),
    )
    return _drawn(SheetOf(sheet_of(athlete, log, TODAY, weeks, own_words), 15), voice)


def _nothing() -> Drawing:
    athlete, log = a_life(1)
    bare = replace(
        athlete, fixtures=(), pauses=(), joint=replace(athlete.joint, region=Region.NONE)
    )
    return _drawn(SheetOf(sheet_of(bare, replace(log, entries=(), checks=()), TODAY, 4)), ENGLISH)


def _drawn(content: Content, voice: Voice) -> Drawing:
    phrase(content, voice)  # the words come first, and with them how a story draws
    found = drawn(content, voice)
    assert found is not None
    return found


def every() -> dict[str, Drawing]:
    """Return the pages by name."""
    board = CoachBoard("Falcons", ROWS, heard=4, silent=2)
    many = tuple(replace(ROWS[at % 5], called=f"Player {at + 1}") for at in range(500))
    return {
        "sheet": _sheet(12, ENGLISH, "Sits a lot at work; the stairs at home are steep."),
        "sheet_es": _sheet(4, SPANISH),
        "sheet_of_nothing": _nothing(),
        "board": _drawn(board, ENGLISH),
        "board_of_hundreds": _drawn(replace(board, rows=many, heard=400), ENGLISH),
        "board_es": _drawn(replace(board, squad="Halcones"), SPANISH),
    }


def halved(drawing: Drawing) -> Image.Image:
    """Return a page as it is kept: half as large, in few colours; of a long one its end."""
    image = Image.open(BytesIO(draw(drawing))).convert("RGB")
    image = image.crop((0, max(0, image.height - TALL), image.width, image.height))
    return image.reduce(HALF).quantize(palette=palette())


def main() -> None:
    """Draw all of them anew."""
    HOME.mkdir(exist_ok=True)
    for name, drawing in every().items():
        halved(drawing).save(HOME / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
