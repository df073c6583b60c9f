"""Everything the coach can say, for the rules that hold for all of it."""

import re
from collections.abc import Iterator
from functools import cache

from fluent.syntax import FluentParser, ast, visitor

from bot.languages import files_of
from bot.rules.log.records import Language
from bot.words.labels import Label
from bot.words.line import Content
from bot.words.phrase import name, phrase
from bot.words.voice import Voice
from tests.talk.samples import samples


@cache
def everything_said(language: Language) -> tuple[str, ...]:
    """Return every message and button in a language, and every phrase its files hold."""
    voice = Voice(language)
    messages = (phrase(content, voice).plain for content in samples(Content))
    buttons = (name(label, voice) for label in samples(Label))
    stories = (file.parent.name for file in files_of(language))
    written = (told for story in stories for told in phrases(language, story))
    return tuple(dict.fromkeys((*messages, *buttons, *written)))


MARK = re.compile(r"</?(?:b|small)>")


class _Texts(visitor.Visitor):
    """Keeps what is written in lines, without what is put in and without comments."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  # Fluent's name
        self.found.append(MARK.sub("", node.value))

    def visit_BaseComment(self, node: ast.BaseComment) -> None:  # noqa: N802  # Fluent's name
        pass


def phrases(language: str, story: str) -> Iterator[str]:
    """Yield what a story says, as it stands in its file."""
    [file] = (one for one in files_of(language) if one.parent.name == story)
    texts = _Texts()
    texts.visit(FluentParser().parse(file.read_text(encoding="utf-8")))
    yield from texts.found
