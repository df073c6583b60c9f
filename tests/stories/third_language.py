"""A third language needs files and no Python: with them alone the coach speaks it throughout."""

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from shutil import copytree

from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from bot.languages import own_name, spoken

ROOT = Path(__file__).parent.parent.parent
CODE = "en_AU"  # dates and numbers are written as in English, so that nothing but words differs
PLAIN, ACCENTED = "aeiouAEIOU", "áéíóúÁÉÍÓÚ"
LEFT_AS_IT_IS = re.compile(r"(</?\w+>|/[a-z]\S*)")
LANGUAGES = re.compile("|".join(["Énglísh", *map(own_name, spoken())]), re.IGNORECASE)
STORIES = ("tom_first_week",)
TYPED = """
hello
yes, keep it
1988
none of these
none
no
2
no
sled
gym turf
25 kg
84 kg
Wed + Fri
London
oggi non posso allenarmi perche devo lavorare
/delete
cancellare"""
PLAYING = """
import asyncio, json, sys, tempfile
from pathlib import Path
from tests.stories.playing import play, read

played = []
for story in sys.argv[1:]:
    with tempfile.TemporaryDirectory() as folder:
        text = Path(story).read_text(encoding="utf-8")
        played.append(asyncio.run(play(read(text), Path(folder))))
print(json.dumps(played))
"""


class _Accents(visitor.Transformer):
    """Puts an accent on every vowel that is a word's, none on a command's."""

    def visit_Message(self, node: ast.Message) -> ast.Message:  # noqa: N802
        is_words = not node.id.name.endswith("day-pattern")
        return self.generic_visit(node) if is_words else node

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        written = str.maketrans(PLAIN, ACCENTED)
        parts = LEFT_AS_IT_IS.split(node.value)
        node.value = "".join(
            one if LEFT_AS_IT_IS.fullmatch(one) else one.translate(written) for one in parts
        )
        return node


def test_a_third_language_is_files_alone(tmp_path: Path) -> None:
    there = _copied(tmp_path)
    for file in there.rglob("en.ftl"):
        words = _Accents().visit(FluentParser().parse(file.read_text(encoding="utf-8")))
        file.with_stem(CODE).write_text(FluentSerializer().serialize(words), encoding="utf-8")
    english = [ROOT / f"tests/stories/{one}.txt" for one in STORIES]
    third = [tmp_path / one.name for one in english]
    for one, other in zip(english, third, strict=True):
        story = one.read_text(encoding="utf-8")
        other.write_text(f"# language {CODE}\n{story}", encoding="utf-8")

    played = _played([*english, *third], there)

    for in_english, in_third in zip(played[: len(english)], played[len(english) :], strict=True):
        assert in_third != in_english
        told = in_third.removeprefix(f"# language {CODE}\n")
        assert _unaccented(told) == _unaccented(in_english)
        assert len(re.findall(f"[{ACCENTED}]", told)) > len(re.findall(f"[{PLAIN}]", told))


def test_what_is_typed_in_a_language_of_files_alone_is_no_foreign_one(tmp_path: Path) -> None:
    there = _copied(tmp_path)
    for file in there.rglob("en.ftl"):
        text = file.read_text(encoding="utf-8").replace("-word = DELETE", "-word = CANCELLARE")
        file.with_stem("it").write_text(text, encoding="utf-8")
    story = tmp_path / "erasing.txt"
    typed = TYPED.replace("\n", "\n> ")
    story.write_text(
        f"# language it\n# clock 2026-03-02T18:00 Europe/Rome{typed}", encoding="utf-8"
    )

    (played,) = _played([story], there)

    heard, asked, erased = played.split("> ")[-3:]
    assert "I speak only these" not in heard
    assert "type CANCELLARE" in asked
    assert "Everything is erased" in erased


def _copied(to: Path) -> Path:
    """Return a folder with all that plays a story."""
    there = to / "there"
    for folder in ("bot", "adapters", "tests/stories"):
        copytree(ROOT / folder, there / folder)
    return there


def _played(stories: Sequence[Path], there: Path) -> list[str]:
    """Return how each story goes with the coach whose files stand in this folder."""
    run = subprocess.run(
        [sys.executable, "-c", PLAYING, *map(str, stories)],
        cwd=there,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    played: list[str] = json.loads(run.stdout)
    return played


def _unaccented(text: str) -> str:
    """Return the text without accents, and without the names of languages, which differ."""
    return LANGUAGES.sub("…", text).translate(str.maketrans(ACCENTED, PLAIN))
