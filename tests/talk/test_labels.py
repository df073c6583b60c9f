"""Every button's name can be read to its end on a narrow phone, in every language and app."""

import pytest

from bot.rules.log.records import Language
from bot.words.labels import Tick
from bot.words.phrase import name
from bot.words.voice import Voice
from tests.talk.asked import named_by_buttons
from tests.talk.labels import cut
from tests.talk.samples import plain_sentences

NAMES_A_BUTTON = ("-button-", "-theme-")


@pytest.mark.parametrize("language", Language)
def test_no_name_of_a_button_is_cut(language: Language) -> None:
    voice = Voice(language)
    lines = [one for one in plain_sentences() if any(part in one.name for part in NAMES_A_BUTTON)]
    called = {name(one, voice) for one in lines} | {voice.say(one) for one in named_by_buttons()}

    assert len(called) > 200
    assert cut(called) == []


@pytest.mark.parametrize("language", Language)
def test_no_name_of_a_button_in_a_room_is_cut(language: Language) -> None:
    ticked = [
        Tick(one, ticked=True)
        for one in plain_sentences()
        if one.name.startswith(("room-button", "kit-button"))
    ]

    assert cut((name(one, Voice(language)) for one in ticked), in_group=True) == []
