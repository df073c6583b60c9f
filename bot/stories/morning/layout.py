"""The morning check."""

from typing import assert_never

from bot.rich import Rich, lines, rich, strong
from bot.rules.pain.zones import PainZone
from bot.stories.morning.said import CheckNoted, MorningContent, SwellingNoted
from bot.stories.session.layout import following_lines
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

ZONES = OneEach("morning-zone", PainZone)


@phrase.register
def laid_out(content: MorningContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case CheckNoted():
            return _noted(content, voice)
        case SwellingNoted(hold):
            return rich(
                voice.say("morning-swelling", earliest=voice.day(hold.holding.until_at_least))
            )
        case _:
            assert_never(content)


def _noted(content: CheckNoted, voice: Voice) -> Rich:
    pain = None if content.pain is None else voice.number(content.pain)
    parts: list[str | Rich] = [
        voice.say("morning-check-noted", pain=pain, of_morning=content.of_morning)
    ]
    if content.zone is not None:
        parts.append(voice.say(ZONES[content.zone]))
    if content.following is not None:
        first, *rest = following_lines(content.following, voice)
        parts += [rich(strong(first)), *rest]
    return lines(parts)
