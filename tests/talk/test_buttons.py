"""A yes is a yes and a no is a no, pressed or typed; what is vague is neither."""

import pytest

from bot.dialogue.buttons import said_surely, said_yes
from bot.dialogue.turn import Reply, Tapped, Typed
from bot.rules.log.records import Language

ENGLISH, SPANISH = Language.ENGLISH, Language.SPANISH


@pytest.mark.parametrize(
    ("reply", "language", "said", "surely"),
    [
        (Tapped("yes"), ENGLISH, True, True),
        (Tapped("no"), ENGLISH, False, False),
        (Tapped("skip"), ENGLISH, None, None),
        (Typed("yes"), ENGLISH, True, True),
        (Typed("no"), ENGLISH, False, False),
        (Typed("sí"), SPANISH, True, True),
        (Typed("no"), SPANISH, False, False),
        (Typed("forty"), ENGLISH, None, None),
        (Typed("not really"), ENGLISH, None, None),
    ],
)
def test_what_is_said_of_a_plain_question(
    reply: Reply, language: Language, said: bool | None, surely: bool | None
) -> None:
    assert said_yes(reply, language) is said
    assert said_surely(reply, language) is surely
