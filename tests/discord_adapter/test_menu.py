"""The menu of commands keeps Discord's rules in every language."""

import re

import pytest

from adapters.discord_front import front
from bot.content.commands import Command
from bot.rules.records import Language
from bot.speech import entries
from bot.talk.kit_words import equipment_in

NAME = re.compile(r"[-_'\w]{1,32}")  # discord.com/developers/docs, chat input command names
MOST_COMMANDS = 100


@pytest.mark.parametrize("entry", front().entries, ids=lambda entry: entry.command)
def test_names_and_lines_fit(entry: object) -> None:
    options = [entry] if entry.option is None else [entry, entry.option]

    for one in options:
        assert all(NAME.fullmatch(name) and name == name.lower() for name in one.name.values())
        assert all(1 <= len(line) <= entries.OPTION_LINE for line in one.line.values())
        assert set(one.name) == set(one.line) == {language.value for language in Language}


def test_every_command_is_in_the_menu_once_in_each_language() -> None:
    assert len(front().entries) == len(Command) <= MOST_COMMANDS
    for names in entries.NAMES.values():
        assert len(set(names.values())) == len(Command)


@pytest.mark.parametrize("language", Language)
def test_what_is_suggested_as_gear_is_understood(language: Language) -> None:
    named = entries.GEAR[language]

    assert {one: equipment_in(name) for one, name in named.items()} == {one: one for one in named}


@pytest.mark.parametrize("language", Language)
def test_the_form_fits_a_window(language: Language) -> None:
    form = entries.log_form(language)

    assert len(form.title) <= 45
    assert len(form.fields) <= 5
    assert all(len(field.label) <= 45 for field in form.fields)
