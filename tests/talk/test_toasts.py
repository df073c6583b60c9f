"""What is shown over the chat stands there for a moment, with nothing to tap: it asks nothing."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.contract import Toast
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say
from bot.rules.log.records import Language
from bot.words.line import Line
from bot.words.phrase import phrase
from bot.words.voice import Voice
from tests.talk.asked import ROOT, wanted
from tests.talk.samples import plain_sentences

SHOWN = 200  # characters, core.telegram.org/bots/api#answercallbackquery


@pytest.mark.parametrize("language", Language)
def test_no_toast_asks_what_cannot_be_answered_in_it(language: Language) -> None:
    names = shown_over_the_chat()
    told = {
        one.name: phrase(one, Voice(language)).plain
        for one in plain_sentences()
        if one.name in names
    }

    assert len(told) > 1
    assert {name: text for name, text in told.items() if "?" in text} == {}
    assert {name: text for name, text in told.items() if len(text) > SHOWN} == {}


def test_nothing_with_buttons_can_be_shown_there() -> None:
    answer = Button(Does("body", "ask"), Line("reminding-button-answer"))

    with pytest.raises(ValueError, match="toast"):
        Say(Line("reminding-answer-first"), ((answer,),), toast=Toast())


@cache
def shown_over_the_chat() -> frozenset[str]:
    """Return the lines that are said as a toast, there or by a function that makes one of them."""
    trees = [ast.parse(file.read_text("utf-8")) for file in _files()]
    makers = {
        one.name
        for tree in trees
        for one in ast.walk(tree)
        if isinstance(one, ast.FunctionDef) and any(_has_toast(call) for call in _calls(one))
    }
    said = (
        name
        for tree in trees
        for call in _calls(tree)
        if _has_toast(call) or getattr(call.func, "id", "") in makers
        for name in _lines_in(call)
    )
    return frozenset(said)


def _files() -> Iterator[Path]:
    for file in sorted((ROOT / "bot").rglob("*.py")):
        if "toast" in file.read_text("utf-8"):
            yield file


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (one for one in ast.walk(tree) if isinstance(one, ast.Call))


def _has_toast(call: ast.Call) -> bool:
    is_say = getattr(call.func, "id", "") == "Say"
    given = (one.value for one in call.keywords if one.arg == "toast")
    return is_say and any(not _is_none(value) for value in given)


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _lines_in(call: ast.Call) -> Iterator[str]:
    known = wanted(Language.ENGLISH)
    for part in call.args:
        for one in ast.walk(part):
            if isinstance(one, ast.Constant) and one.value in known:
                yield str(one.value)
