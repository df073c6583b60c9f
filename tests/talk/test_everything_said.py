"""What holds for everything the coach can say, in either language."""

import re
from functools import partial

import pytest

from bot.rules.log.records import DistanceUnit, Language, LoadUnit
from bot.words.commands import COMMANDS
from bot.words.labels import Chosen
from bot.words.line import Content
from bot.words.menu import meant_by
from bot.words.phrase import phrase
from bot.words.voice import Voice
from tests.talk.phrases import everything_said
from tests.talk.samples import samples

COMMAND = re.compile(r"(?<![\w/])/([a-z]+)")
FIGURE_LEFT_OPEN = re.compile(r"[{}<>]|(?!\ANone\Z)\b(?:None|True|False|nan|inf)\b(?! of\b)|\w_\w")
ONCE_FOR_ALL = [partial(everything_said, language) for language in Language]


@pytest.mark.parametrize("language", Language)
def test_every_command_that_is_named_exists(language: Language) -> None:
    said = everything_said(language)
    named = {meant_by(word) for one in said for word in COMMAND.findall(one)}

    assert named <= set(COMMANDS)
    assert len(named) > len(COMMANDS) / 2


@pytest.mark.parametrize("language", Language)
def test_every_content_has_words_with_every_figure_put_in(language: Language) -> None:
    voice = Voice(language, LoadUnit.LB, DistanceUnit.YD, "America/New_York")
    for content in samples(Content):
        told = phrase(content, voice).plain
        if isinstance(content, Chosen):  # an answer may be None
            told = phrase(content.question, voice).plain

        assert told.strip(), content
        assert not FIGURE_LEFT_OPEN.search(told), content
