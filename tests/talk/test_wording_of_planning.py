"""What the stories about the week may never say, and that every button has a name."""

import re
from enum import StrEnum

import pytest

from bot.content.kit import KitLabel
from bot.content.labels import Label
from bot.content.library import LibraryLabel, Topic
from bot.content.matches import MatchesLabel
from bot.content.pause import PauseLabel
from bot.content.reminding import RemindingLabel
from bot.content.schedule import ScheduleLabel
from bot.content.week import WeekLabel
from bot.rules.records import Language
from bot.speech.phrase import name
from bot.speech.voice import Voice
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

LABELS: tuple[type[StrEnum], ...] = (
    ScheduleLabel,
    MatchesLabel,
    PauseLabel,
    KitLabel,
    WeekLabel,
    LibraryLabel,
    RemindingLabel,
    Topic,
)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("story", STORIES)
def test_nothing_is_promised_and_nobody_is_shamed(language: str, story: str) -> None:
    said = " ".join(phrases(language, story))
    for title in QUOTED:
        said = said.replace(title, "")

    assert BANNED.findall(said) == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("labels", LABELS)
def test_every_button_has_a_short_name_of_its_own(
    language: Language, labels: type[StrEnum]
) -> None:
    names = [name(_label(label), Voice(language)) for label in labels]

    assert len(set(names)) == len(names)
    assert all(0 < len(each) <= 45 for each in names)


def _label(label: StrEnum) -> Label:
    assert isinstance(label, Label)
    return label
