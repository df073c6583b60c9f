"""The texts of the answers are sound, and the check that says so finds what is not."""

from pathlib import Path

import pytest

from tests.answers.check import faults

SOUND = """+++
id = "one"
questions = ["what is one?", "one", "tell me of one", "why one?"]
sources = ["S08", "F16"]
see = ["two", "three"]
title = "One"
+++
The article says so; {today} has it, up to {$calm}.
"""


MANY = [f', "why {number}"' for number in range(67)]


def test_every_answer_is_sound() -> None:
    assert list(faults()) == []


@pytest.mark.parametrize(
    "was, now, fault",
    [
        ('"S08"', '"S77"', "no such source: S77"),
        ('id = "one"', 'id = "two"', "one name"),
        ('"why one?"', f'"why one?"{"".join(MANY)}', "71 questions"),
        ('title = "One"', f'title = "{"o" * 25}"', "25 letters"),
        ("{today}", "{tomorrow}", "{tomorrow} is no command"),
        ("{$calm}", "{$calmer}", "{$calmer} is no command"),
        ("up to", "up to } ", "braces"),
        ("The article", "It heals. The article", "never say “heals”"),
        ("has it", f"has it {'so ' * 200}", "letters, 600 fit"),
        ("says so;", "says so;\n\n", "one paragraph"),
        ('"two", "three"', '"one", "two"', "see must name"),
        ("id =", "ids =", "front matter must have"),
        ("+++\nid", "id", "front matter must stand"),
        ("sources", "sources = [\nquestions", "one.md"),
    ],
)
def test_a_fault_is_named_with_its_file(was: str, now: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "one.md").write_text(SOUND.replace(was, now, 1), encoding="utf-8")

    told = [one for one in faults(tmp_path) if one.startswith("en/one.md")]

    assert any(fault in one for one in told)


def test_what_stands_in_one_language_alone_or_on_no_shelf_is_missed(tmp_path: Path) -> None:
    for language in ("en", "es"):
        (tmp_path / language).mkdir()
    (tmp_path / "en" / "one.md").write_text(SOUND, encoding="utf-8")

    told = list(faults(tmp_path))

    assert "es/one.md is missing" in told
    assert "themes.toml: one stands on no shelf" in told
    assert "en: one sees two, which there is not" in told


def test_a_quotation_may_say_what_an_answer_may_not(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    quoted = SOUND.replace("says so", "is called “Reverse out of knee pain”")
    (tmp_path / "en" / "one.md").write_text(quoted, encoding="utf-8")

    assert not [one for one in faults(tmp_path) if one.startswith("en/one.md")]
