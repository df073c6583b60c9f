"""What a room reads over two weeks, word for word; the stories are the text files beside this."""

import asyncio
from pathlib import Path

import pytest

from tests.squad.playing import in_the_room, play, read
from tests.squad.test_privacy import TELLING

STORIES = sorted(Path(__file__).parent.glob("*.txt"))
TOLD = sorted(Path(__file__).parent.rglob("*.txt"))
OF_A_SQUAD = (
    "Kit: ",
    "Equipo: ",
    "[",  # buttons, some of which name the squad's sleds
    "Loads, effort and pain stay between",
    "Pesos, esfuerzo y dolor quedan entre",
)
"""How lines begin that name what lies beside the pitch, or promise that no body is shown."""


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_a_rooms_story_is_told_as_written(
    file: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    written = file.read_text(encoding="utf-8")

    told = asyncio.run(play(read(written), tmp_path))

    if request.config.getoption("--rewrite-stories", default=False):
        file.write_text(told, encoding="utf-8")
    else:
        assert told == written


@pytest.mark.parametrize("file", TOLD, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_no_page_of_a_room_tells_of_a_body(file: Path) -> None:
    pages = in_the_room(file.read_text(encoding="utf-8"))
    lines = [line for page in pages for line in page.splitlines()]
    told = "\n".join(line for line in lines if not line.startswith(OF_A_SQUAD)).casefold()

    assert told
    assert [one for one in TELLING if one.casefold() in told] == []
