"""What the stories about the week may never say, and that every button has a name."""

import re

import pytest

from bot.rules.log.records import Language
from bot.words.voice import Voice
from tests.talk.asked import wanted
from tests.talk.phrases import phrases

STORIES = (
    "schedule",
    "matches",
    "pause",
    "kit",
    "week",
    "library",
    "front",
    "reminding",
)

# Promises, diagnoses, alarm and shame, in both languages.
BANNED = re.compile(
    r"\b(?:heal(?:s|ed|ing)?|cures?|treat\w*|therap\w+|rehab\w*|relief|prevent\w*|injur\w+|risk\w*|danger\w*|"
    r"reverse out|you have a|just push|failed|failure|streak|lazy|"
    r"sanar\w*|curar?|tratamiento|terapia|rehabilit\w+|alivi\w+|previen\w+|prevenir|lesi[oó]n\w*|"
    r"riesgo\w*|peligro\w*|fallaste|fracas\w+|racha)\b",
    re.IGNORECASE,
)
# The article's and a video's own titles, quoted; and that one of them is only a title.
QUOTED = ("for Soccer Rehab", "“Therapy”")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("story", STORIES)
def test_nothing_is_promised_and_nobody_is_shamed(language: str, story: str) -> None:
    said = " ".join(phrases(language, story))
    for title in QUOTED:
        said = said.replace(title, "")

    assert BANNED.findall(said) == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "buttons", [f"{story}-button-" for story in STORIES if story != "front"] + ["library-theme-"]
)
def test_every_button_has_a_short_name_of_its_own(language: Language, buttons: str) -> None:
    lines = [line for line in wanted(language) if line.startswith(buttons)]
    names = [Voice(language).say(line) for line in lines]

    assert names
    assert len(set(names)) == len(names)
    assert all(0 < len(each) <= 45 for each in names)
