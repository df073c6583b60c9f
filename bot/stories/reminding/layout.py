"""What is said when a reminder is due."""

from datetime import date, time, timedelta
from typing import assert_never

from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.forward.footwear import SHOES_OFF_MINUTES_BEFORE
from bot.stories.reminding.said import (
    PrepareNow,
    RemindersMissed,
    RemindingContent,
    SessionNow,
    StillToTell,
    WasLate,
)
from bot.words.phrase import phrase
from bot.words.voice import Voice


@phrase.register
def laid_out(content: RemindingContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case WasLate(late):
            return rich(voice.say("reminding-was-late", late=voice.ago(late)))
        case PrepareNow(at, sets, late):
            minutes = voice.number(SHOES_OFF_MINUTES_BEFORE)
            tip = (
                None
                if sets is None
                else voice.told("reminding-wide-shoes", minutes=minutes, sets=sets)
            )
            return lines(
                [
                    strong(voice.say("reminding-prepare", at=voice.clock(at))),
                    tip,
                    _late(late, voice),
                ]
            )
        case SessionNow(day, at, shoes_off, late):
            first = (
                voice.say("reminding-session-now")
                if day is None
                else voice.say("reminding-session-on", moment=_at(day, at, voice))
            )
            off = voice.say("reminding-shoes-off") if shoes_off else None
            return lines([strong(first), off, _late(late, voice)])
        case StillToTell(day):
            told = voice.say(
                "reminding-still-to-tell", day=None if day is None else voice.day(day)
            )
            return lines([strong(told), faint(voice.say("reminding-example"))])
        case RemindersMissed(days):
            return rich(
                voice.say(
                    "reminding-reminders-missed", days=", ".join(voice.day(day) for day in days)
                )
            )
        case _:
            assert_never(content)


def _at(day: date, at: time, voice: Voice) -> str:
    return f"{voice.day(day)} {voice.clock(at)}"


def _late(late: timedelta, voice: Voice) -> str | None:
    return voice.say("reminding-was-late", late=voice.ago(late)) if late else None
