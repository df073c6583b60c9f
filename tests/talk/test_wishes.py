"""What is wished for in plain words happens in the conversation."""

from bot.dialogue.registry import by_intent, stories
from bot.reading.intents.rules import the_intents


def test_every_intent_of_the_table_is_granted_by_one_story_and_no_other_is() -> None:
    granted = [intent for story in stories().values() for intent in story.intents]

    assert sorted(granted) == sorted(the_intents().names)
    assert by_intent().keys() == {*granted}
