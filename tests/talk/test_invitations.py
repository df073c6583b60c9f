"""Whatever a text invites to can be done: on Telegram, at the terminal, and on Discord."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.dialogue.changes import Snapshot
from bot.dialogue.registry import by_command
from bot.dialogue.turn import Scene
from bot.languages import files_of
from bot.reading.glossary.translating import in_english
from bot.reading.squads.kit import read_squad_kit, speaks_of_kit
from bot.reading.squads.owning import owners_wish
from bot.rich import Emphasis
from bot.rules.log.records import Language
from bot.squads.room.reading import LeadWanted, NoteWanted, read_ahead, read_setting
from bot.words.commands import Command
from bot.words.lines import lines_of
from bot.words.options import OPTIONS, Option, as_typed, main_option
from tests.talk.planners import TOM

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
CALL = re.compile(r"\{ COMMAND\(([^)]*)\) \}")
GIVEN = re.compile(r'(?:([a-z-]+): )?"([^"]*)"')
INVITES = re.compile(
    r"\b(?:type|write|send|tell me|reply|say it|escr[ií]b\w*|env[ií]a\w*|cu[eé]nta\w*|d[ií]me\w*"
    r"|responde\w*)\b",
    re.IGNORECASE,
)
BY_REPLY = {"room-reply-here", "room-still-to-tell", "room-thread-first"}
"""A reply to the coach reaches it in a group and in a channel, its ping is on unless taken off."""
IN_PRIVATE = {"room-note-of-a-body", "room-here", "room-words-only", "room-written-to"}
THE_COACH_DOES = {"room-how-to-join-here"}
"""What is told in private is typed there; who is said to be heard in words only has just called
the coach, or replied to it, which reaches it with words, too."""


def entries(language: Language, folder: str = "") -> Iterator[tuple[str, str]]:
    """Yield every line by its name, as it is written."""
    for file in files_of(language):
        if not folder or file.parent.name == folder:
            yield from _entries(file)


def _entries(file: Path) -> Iterator[tuple[str, str]]:
    _, *parts = re.split(r"^([a-z][\w-]*) =", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    yield from zip(parts[::2], parts[1::2], strict=True)


def examples() -> list[object]:
    """Return every command that a line names with something given along."""
    found: list[object] = []
    for language in Language:
        for name, text in entries(language):
            for call in CALL.finditer(text):
                (_, command), *given = GIVEN.findall(call[1])
                if given:
                    told = [(_option(Command(command), option), value) for option, value in given]
                    case = f"{language}-{name}-{call.start()}"
                    found.append(pytest.param(language, Command(command), told, id=case))
    return found


def _option(command: Command, called: str) -> Option:
    return Option(called) if called else main_option(command)


@pytest.mark.parametrize(("language", "command", "given"), examples())
def test_what_is_shown_as_an_example_is_understood(
    language: Language, command: Command, given: list[tuple[Option, str]]
) -> None:
    # by the options of a menu, and as it is typed where there are none
    assert {option for option, _ in given} <= set(OPTIONS[command])
    for typed in (as_typed(given), _typed(command, given, language)):
        assert _is_understood(command, typed, language), typed


def _typed(command: Command, given: list[tuple[Option, str]], language: Language) -> str:
    """Return what stands behind the command in the text that names it."""
    lines = lines_of(language)
    written = lines._command(command, **{option.value: value for option, value in given})
    return lines._named(written[1:-1], Emphasis.PLAIN).text.partition(" ")[2]


def _is_understood(command: Command, typed: str, language: Language) -> bool:
    typed = in_english(typed, language)
    if command is Command.SQUAD:
        ahead = read_ahead(typed)
        return (
            read_setting(typed) is not None
            or isinstance(ahead, NoteWanted)
            or (isinstance(ahead, LeadWanted) and ahead.lead is not None)
            or (speaks_of_kit(typed) and read_squad_kit(typed, language) is not None)
            or owners_wish(typed) is not None
        )
    scene = Scene(Snapshot("tom", replace(TOM, language=language)), NOW, "1")
    return not by_command()[command].called(scene, command, typed).misread


@pytest.mark.parametrize("language", Language)
def test_a_room_is_invited_only_to_what_reaches_the_coach_there(language: Language) -> None:
    """On Discord the coach reads nothing of a channel but what calls it, replies to it or is a
    command; so a line there that invites to type names the command."""
    unheard = [
        name
        for name, text in entries(language, "room")
        if INVITES.search(text)
        and not re.search(r"\{ (?:COMMAND|ELSEWHERE)\(", text)
        and name not in BY_REPLY | IN_PRIVATE | THE_COACH_DOES
    ]

    assert unheard == []


def test_the_lines_that_are_let_off_are_there() -> None:
    assert {
        name for name, _ in entries(Language.ENGLISH, "room")
    } >= BY_REPLY | IN_PRIVATE | THE_COACH_DOES
