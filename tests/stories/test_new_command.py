"""A command with one sentence is a folder and its place in the menu: nothing else is touched."""

import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree

from bot.languages import spoken
from bot.rules.log.records import Language

ROOT = Path(__file__).parent.parent.parent
STORY = '''"""How many weeks in a row were kept."""

from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.turn import Say, Scene, Turn
from bot.words.line import Line


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer `/row`."""
    return Turn((Say(Line("row-told", day=scene.today)),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer a button: it has none."""
    return Turn()


STORY: Story[Asking] = Story("row", ("row",), called, pressed)
'''
FOLDER = {
    "story.py": STORY,
    "__init__.py": "",
    **{f"{code}.ftl": "row-told = In a row until { $day }.\n" for code in spoken()},
    "es.ftl": "row-told = Seguidas hasta el { $day }.\n",
}
MENU = {
    "commands.py": (
        ('    TODAY = "today"\n', '    TODAY = "today"\n    ROW = "row"\n'),
        ("(Command.WEEK, ", "(Command.WEEK, Command.ROW, "),
        ("        Command.WEEK,\n", "        Command.WEEK,\n        Command.ROW,\n"),
    ),
    **{
        f"front/{code}.ftl": (
            ("front-short", "front-command-row = row\nfront-does-row = ROW\nfront-short"),
        )
        for code in spoken()
    },
    "front/es.ftl": (
        ("front-short", "front-command-row = seguidas\nfront-does-row = FILA\nfront-short"),
    ),
}
PLAYING = """
from datetime import UTC, date, datetime
from bot.contract import Called, Chose
from bot.dialogue.step import step
from bot.dialogue.tokens import Does, encode
from bot.dialogue.changes import Snapshot
from bot.dialogue.turn import Scene
from bot.rules.log.records import Athlete, Language
from bot.words.menu import menu
from bot.words.phrase import phrase
from bot.words.voice import Voice

for language in Language:
    athlete = Athlete(language=language, screened=date(2026, 3, 1))
    scene = Scene(Snapshot("ada", athlete), datetime(2026, 3, 2, 18, tzinfo=UTC), "d1")
    print(dict(menu(language))["row"])
    page = Chose(encode(Does("library", "help", ("planning",)), 0))
    for act in (Called("row", "", "m"), page, Called("ro", "", "m")):
        taken = step(scene, act)
        print(*(phrase(say.content, Voice(language)).plain for say in taken.says))
"""


def test_a_command_with_a_sentence_is_a_folder_and_its_place_in_the_menu(tmp_path: Path) -> None:
    copytree(ROOT / "bot", tmp_path / "bot")
    new = tmp_path / "bot" / "stories" / "row"
    new.mkdir()
    for name, text in FOLDER.items():
        (new / name).write_text(text, encoding="utf-8")
    for name, changes in MENU.items():
        file = tmp_path / "bot" / "words" / name
        text = file.read_text(encoding="utf-8")
        for before, after in changes:
            text = text.replace(before, after, 1)
        file.write_text(text, encoding="utf-8")

    played = subprocess.run(
        [sys.executable, "-c", PLAYING],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert played.returncode == 0, played.stderr[-2000:]
    assert "In a row until Mon 2 Mar.\n" in played.stdout
    assert "Seguidas hasta el lun 2 mar.\n" in played.stdout
    shown = re.findall(r"^(?:/\w+ – )?(ROW|FILA)$", played.stdout, re.MULTILINE)
    assert shown == ["FILA" if code == "es" else "ROW" for code in Language for _ in range(2)]
    assert "/row?" in played.stdout  # the nearest name to a slip
    assert "/seguidas?" in played.stdout
