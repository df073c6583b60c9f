"""Planned time off."""

from typing import assert_never

from bot.rich import Rich, lines, rich, strong
from bot.rules.log.records import Pause, PauseReason
from bot.rules.severity import Severity
from bot.stories.pause.said import (
    PauseContent,
    PauseEnded,
    PauseMisheard,
    PauseNoted,
    PauseShown,
    PauseUnclear,
    UntilWanted,
)
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

KIND_WORDS = OneEach("pause-kind-word", PauseReason)
UNTIL_WANTED = OneEach("pause-until-wanted", PauseReason, only=(PauseReason.SICK,))
UNCLEAR = OneEach("pause-unclear", PauseMisheard)
WAYS = OneEach("pause-way", Severity)


@phrase.register
def laid_out(content: PauseContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case PauseNoted():
            return _noted(content, voice)
        case PauseShown(pause):
            return lines([_paused(pause, voice), voice.say("pause-nothing-counts")])
        case PauseEnded():
            return _ended(content, voice)
        case PauseUnclear(wanted):
            return rich(voice.say(UNCLEAR[wanted]))
        case UntilWanted(why):
            return rich(voice.say(UNTIL_WANTED[why]))
        case _:
            assert_never(content)


def _paused(pause: Pause, voice: Voice) -> str:
    until = None if pause.until is None else voice.day(pause.until)
    return voice.say("pause-paused", since=voice.day(pause.since), until=until)


def _noted(content: PauseNoted, voice: Voice) -> Rich:
    back = content.back
    told = None
    if back is not None and back.severity is not None:
        told = voice.say("pause-back", day=voice.day(back.day), way=voice.say(WAYS[back.severity]))
    return lines(
        [
            strong(_paused(content.pause, voice)),
            voice.say(KIND_WORDS[content.pause.why]),
            voice.say("pause-nothing-counts"),
            told,
            *_table(content.table, voice),
        ]
    )


def _table(table: tuple[tuple[int, Severity], ...], voice: Voice) -> list[str]:
    if not table:
        return []
    told = [voice.say("pause-way-back")]
    first = 0
    for last, severity in table:
        told.append(
            voice.say("pause-up-to", first=first, last=last, way=voice.say(WAYS[severity]))
        )
        first = last + 1
    way = voice.say(WAYS[Severity.REONBOARD])
    return [*told, voice.say("pause-beyond", last=first - 1, way=way)]


def _ended(content: PauseEnded, voice: Voice) -> Rich:
    following = voice.say("pause-nothing-planned")
    if content.next_day is not None:
        moment = voice.day(content.next_day)
        if content.next_at is not None:
            moment = f"{moment} {voice.clock(content.next_at)}"
        following = voice.say("pause-next-session", moment=moment)
    severity = content.back.severity
    return lines(
        [
            strong(voice.say("pause-ended")),
            None
            if severity is None
            else voice.say("pause-after-time-away", way=voice.say(WAYS[severity])),
            following,
        ]
    )
