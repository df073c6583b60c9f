"""A third language needs files and no Python: with them alone the coach speaks it throughout."""

import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

ROOT = Path(__file__).parent.parent.parent
CODE = "en_AU"  # dates and numbers are written as in English, so that nothing but words differs
PLAIN, ACCENTED = "aeiouAEIOU", "áéíóúÁÉÍÓÚ"
LEFT_AS_IT_IS = re.compile(r"(</?\w+>|/[a-z]\S*)")
LANGUAGES = re.compile(r"English \(australia\)|English|Español", re.IGNORECASE)
PLAYING = """
import asyncio, sys, tempfile
from pathlib import Path
from tests.stories.playing import play, read

for story in sys.argv[1:]:
    with tempfile.TemporaryDirectory() as folder:
        print(asyncio.run(play(read(Path(story).read_text(encoding="utf-8")), Path(folder))))
"""


class _Accents(visitor.Transformer):
    """Puts an accent on every vowel that is a word's, none on a command's."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        written = str.maketrans(PLAIN, ACCENTED)
        parts = LEFT_AS_IT_IS.split(node.value)
        node.value = "".join(
            one if LEFT_AS_IT_IS.fullmatch(one) else one.translate(written) for one in parts
        )
        return node


@pytest.mark.parametrize("played", ["hello", "tom_first_week"])
def test_a_third_language_is_files_alone(played: str, tmp_path: Path) -> None:
    there = tmp_path / "there"
    for folder in ("bot", "adapters", "tests/stories"):
        copytree(ROOT / folder, there / folder, ignore=ignore_patterns("__pycache__"))
    for file in there.rglob("en.ftl"):
        words = _Accents().visit(FluentParser().parse(file.read_text(encoding="utf-8")))
        file.with_stem(CODE).write_text(FluentSerializer().serialize(words), encoding="utf-8")
    english = ROOT / f"tests/stories/{played}.txt"
    third = tmp_path / "third.txt"
    third.write_text(f"# language {CODE}\n{english.read_text(encoding='utf-8')}", encoding="utf-8")

    in_english, in_third = (_played(one, there) for one in (english, third))

    assert in_third != in_english
    told = in_third.removeprefix(f"# language {CODE}\n")
    assert _unaccented(told) == _unaccented(in_english)
    assert len(re.findall(f"[{ACCENTED}]", told)) > len(re.findall(f"[{PLAIN}]", told))


def _played(story: Path, there: Path) -> str:
    run = subprocess.run(
        [sys.executable, "-c", PLAYING, str(story)],
        cwd=there,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return run.stdout


def _unaccented(text: str) -> str:
    """Return the text without accents, and without the names of languages, which differ."""
    return LANGUAGES.sub("…", text).translate(str.maketrans(ACCENTED, PLAIN))
