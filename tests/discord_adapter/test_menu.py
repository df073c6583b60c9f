"""The menu of commands keeps Discord's rules in every language."""

import re
from datetime import UTC, date, datetime

import pytest

from adapters.discord.forms import FIELDS, HINT, LABEL, TITLE
from adapters.discord.front import (
    front,
    suggested_gear,
    suggested_languages,
    suggested_nudges,
    suggested_questions,
    suggested_units,
)
from bot.dialogue.registry import by_command
from bot.dialogue.turn import Scene, Snapshot
from bot.reading.kit_words import equipment_in
from bot.rules.log.records import Athlete, DistanceUnit, Language, LoadUnit
from bot.stories.kit.said import PullForm
from bot.stories.logging.said import LogForm
from bot.words import entries
from bot.words.commands import Command
from bot.words.forms import form_of
from bot.words.line import Line
from bot.words.voice import Voice

NAME = re.compile(r"[-_'\w]{1,32}")  # discord.com/developers/docs, chat input command names
MOST_COMMANDS = 100
OPTION_LINE = 100  # characters on a command or an option
NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize("entry", front().entries, ids=lambda entry: entry.command)
def test_names_and_lines_fit(entry: object) -> None:
    options = [entry] if entry.option is None else [entry, entry.option]

    for one in options:
        assert all(NAME.fullmatch(name) and name == name.lower() for name in one.name.values())
        assert all(1 <= len(line) <= OPTION_LINE for line in one.line.values())
        assert set(one.name) == set(one.line) == {language.value for language in Language}


def test_every_command_is_in_the_menu_once_in_each_language() -> None:
    assert len(front().entries) == len(Command) <= MOST_COMMANDS
    for language in Language:
        names = {entry.name[language.value] for entry in front().entries}
        assert len(names) == len(Command)


@pytest.mark.parametrize("language", Language)
def test_what_is_suggested_as_gear_is_understood(language: Language) -> None:
    named = {one: Voice(language).say(line) for one, line in entries.GEAR.items()}

    assert {one: equipment_in(name) for one, name in named.items()} == {one: one for one in named}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "content",
    [LogForm(date(2026, 3, 2), None), PullForm(asks_empty=True, total_kg=40)],
    ids=["log", "pull test"],
)
def test_a_form_fits_a_window(language: Language, content: LogForm | PullForm) -> None:
    form = form_of(content, "token", Voice(language, LoadUnit.LB, DistanceUnit.YD))

    assert len(form.title) <= TITLE
    assert len(form.fields) <= FIELDS
    assert all(len(field.label) <= LABEL for field in form.fields)
    assert all(len(field.hint) <= HINT for field in form.fields)


@pytest.mark.parametrize("language", [language.value for language in Language])
def test_whatever_is_suggested_is_understood(language: str) -> None:
    scene = Scene(Snapshot("ada", Athlete(onboarding=None, screened=date(2026, 1, 1))), NOW, "1")
    suggesting = {
        "kit": suggested_gear,
        "ask": suggested_questions,
        "language": suggested_languages,
        "units": suggested_units,
        "nudges": suggested_nudges,
    }
    lost = (
        "kit-unclear",
        "session-refused",
        "settings-setting-unknown",
        "library-which-topic",
        "library-nothing-found",
        "library-topics-offered",
    )

    for command, suggested in suggesting.items():
        for words in suggested("", language):
            said = by_command()[command].called(scene, command, words).says
            lines = [say.content.name for say in said if isinstance(say.content, Line)]
            assert not any(line.startswith(lost) for line in lines), words
