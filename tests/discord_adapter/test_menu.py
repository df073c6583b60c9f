"""The menu of commands keeps Discord's rules in every language."""

import re
from datetime import UTC, date, datetime

import pytest

from adapters.discord.commands import Entry
from adapters.discord.forms import FIELDS, HINT, LABEL, TITLE
from adapters.discord.front import front, suggesting
from bot.dialogue.changes import Snapshot
from bot.dialogue.registry import by_command
from bot.dialogue.turn import Scene
from bot.reading.glossary.translating import in_english
from bot.reading.kit_words import equipment_in
from bot.reading.squads.owning import owners_wish
from bot.reading.zones import folded
from bot.rules.log.records import Athlete, DistanceUnit, Language, LoadUnit
from bot.squads.room.managing import TO_JOIN
from bot.squads.room.reading import LeadWanted, read_ahead, read_setting
from bot.stories.kit.said import PullForm
from bot.stories.logging.said import LogForm
from bot.words import entries
from bot.words.commands import Command
from bot.words.forms import form_of
from bot.words.line import Line
from bot.words.options import OPTIONS, Option, as_typed
from bot.words.voice import Voice

NAME = re.compile(r"[-_'\w]{1,32}")  # discord.com/developers/docs, chat input command names
MOST_COMMANDS = 100
MOST_OPTIONS = 25
OPTION_LINE = 100  # characters on a command or an option
NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize("entry", front().entries, ids=lambda entry: entry.command)
def test_names_and_lines_fit(entry: Entry) -> None:
    for one in (entry, *entry.options):
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

    heard = {one: equipment_in(in_english(name, language)) for one, name in named.items()}
    assert heard == {one: one for one in named}


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


@pytest.mark.parametrize("entry", front().entries, ids=lambda entry: entry.command)
def test_options_are_told_apart_by_name_and_by_hint(entry: Entry) -> None:
    assert len(entry.options) <= MOST_OPTIONS
    for language in Language:
        names = [option.name[language.value] for option in entry.options]
        assert len(set(names)) == len(names)


def test_each_command_has_a_hint_of_its_own() -> None:
    shared = {Option.DAYS, Option.HOUR, Option.CITY, Option.QUIET}  # the same wherever it is
    hints = [
        (one.line["en"], one.key)
        for entry in front().entries
        for one in entry.options
        if one.key not in shared
    ]

    assert len({line for line, _ in hints}) == len(hints)


LOST = (
    "kit-unclear",
    "session-refused",
    "settings-setting-unknown",
    "library-which-topic",
    "library-nothing-found",
    "library-topics-offered",
    "schedule-unclear",
    "common-unknown",
)
IN_PRIVATE = [
    (command, option)
    for command, options in OPTIONS.items()
    for option in options
    if option in suggesting() and command is not Command.SQUAD
]


@pytest.mark.parametrize("language", [language.value for language in Language])
@pytest.mark.parametrize(("command", "option"), IN_PRIVATE)
def test_whatever_is_suggested_is_understood(
    command: Command, option: Option, language: str
) -> None:
    athlete = Athlete(onboarding=None, screened=date(2026, 1, 1), language=Language(language))
    scene = Scene(Snapshot("ada", athlete), NOW, "1")

    suggested = suggesting()[option]("", language)

    assert suggested
    for words in suggested:
        typed = in_english(as_typed([(option, words)]), athlete.language)
        said = by_command()[command].called(scene, command, typed).says
        lines = [say.content.name for say in said if isinstance(say.content, Line)]
        assert not any(line.startswith(LOST) for line in lines), words


@pytest.mark.parametrize("language", [language.value for language in Language])
@pytest.mark.parametrize("option", [one for one in OPTIONS[Command.SQUAD] if one in suggesting()])
def test_whatever_is_suggested_for_a_squad_is_understood(option: Option, language: str) -> None:
    for words in suggesting()[option]("", language):
        typed = in_english(as_typed([(option, words)]), Language(language))
        ahead = read_ahead(typed)
        is_lead = isinstance(ahead, LeadWanted) and ahead.lead is not None
        is_known = folded(typed) in TO_JOIN or owners_wish(typed) is not None
        assert is_lead or is_known or read_setting(typed) is not None, words


def test_nothing_is_left_of_what_was_typed_where_nothing_goes_with_it() -> None:
    assert [suggest("zzzz", "en") for suggest in suggesting().values()] == [()] * len(suggesting())
