"""What the stories about the week may never say, and that every button has a name."""

import re
from enum import StrEnum

import pytest

from bot.rules.log.records import Language
from bot.stories.kit.said import KitLabel
from bot.stories.library.said import LibraryLabel, Topic
from bot.stories.matches.said import MatchesLabel
from bot.stories.pause.said import PauseLabel
from bot.stories.reminding.said import RemindingLabel
from bot.stories.schedule.said import ScheduleLabel
from bot.stories.week.said import WeekLabel
from bot.words.labels import Label
from bot.words.phrase import name
from bot.words.voice import Voice
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
