"""Match days."""

from typing import assert_never

from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.week.matchday import Special
from bot.stories.matches.said import (
    Altered,
    MatchEffect,
    MatchesAltered,
    MatchesContent,
    MatchesMisheard,
    MatchesShown,
    MatchesUnclear,
)
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

SPECIALS = OneEach("matches-special", Special)
ALTERED = OneEach("matches-altered", Altered)
UNCLEAR = OneEach("matches-unclear", MatchesMisheard)


WHOLE = 100


@phrase.register
def laid_out(content: MatchesContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case MatchesShown():
            return _shown(content, voice)
        case MatchesAltered():
            return _altered(content, voice)
        case MatchesUnclear(wanted):
            return rich(voice.say(UNCLEAR[wanted]))
        case _:
            assert_never(content)


def _shown(content: MatchesShown, voice: Voice) -> Rich:
    usual = None if content.usual is None else voice.weekday(content.usual, short=False)
    return lines(
        [
            strong(voice.say("matches-heading"))
            if content.ahead
            else voice.say("matches-none-ahead"),
            *(
                voice.say("matches-match-on", day=voice.day(fixture.day))
                for fixture in content.ahead
            ),
            None if usual is None else voice.say("matches-usual", weekday=usual),
            None
            if content.unplayed is None
            else voice.say("matches-unplayed", day=voice.day(content.unplayed)),
            faint(voice.say("matches-hint")),
        ]
    )


def _altered(content: MatchesAltered, voice: Voice) -> Rich:
    day = "" if content.day is None else voice.day(content.day)
    weekday = "" if content.weekday is None else voice.weekday(content.weekday, short=False)
    minutes = "" if content.minutes is None else voice.number(content.minutes)
    return lines(
        [
            strong(voice.say(ALTERED[content.altered], day=day, weekday=weekday, minutes=minutes)),
            *(_effect(effect, voice) for effect in content.effects),
        ]
    )


def _effect(effect: MatchEffect, voice: Voice) -> str:
    day = voice.weekday(effect.day.weekday(), short=False)
    if effect.rest:
        return voice.say("matches-no-session", day=day)
    if effect.special is not None:
        return voice.say(SPECIALS[effect.special], day=day)
    if effect.percent == WHOLE:
        return voice.say("matches-no-step-up", day=day)
    percent = voice.number(effect.percent)
    return (
        voice.say("matches-after", day=day, percent=percent)
        if effect.to is None
        else _nearer(effect, voice, day, percent)
    )


def _nearer(effect: MatchEffect, voice: Voice, day: str, percent: str) -> str:
    """Return the line for the match that is nearer, the one ahead on a tie."""
    is_after = effect.since is not None and effect.to is not None and effect.since < effect.to
    return (
        voice.say("matches-after", day=day, percent=percent)
        if is_after
        else voice.say("matches-before", day=day, percent=percent)
    )
