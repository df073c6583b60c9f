"""Everything the coach can say, for the rules that hold for all of it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import bot.speech
from bot.content.labels import Label
from bot.content.said import Content
from bot.rules.records import Language
from bot.speech.phrase import name, phrase
from bot.speech.voice import Voice
from tests.talk.samples import samples

SPEECH = Path(bot.speech.__path__[0])


@cache
def everything_said(language: Language) -> tuple[str, ...]:
    """Return every message and button in a language, and every phrase its modules hold."""
    voice = Voice(language)
    messages = (phrase(content, voice).plain for content in samples(Content))
    buttons = (name(label, voice) for label in samples(Label))
    modules = sorted((SPEECH / language.value).glob("*.py"))
    written = (told for module in modules for told in phrases(language.value, module.stem))
    return tuple(dict.fromkeys((*messages, *buttons, *written)))


def phrases(language: str, story: str) -> Iterator[str]:
    """Yield what a module says, its docstring left out."""
    tree = ast.parse((SPEECH / language / f"{story}.py").read_text(encoding="utf-8"))
    for node in tree.body[1:]:
        for part in ast.walk(node):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value
