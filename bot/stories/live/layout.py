"""The card of a session under way, in words."""

from datetime import datetime
from typing import assert_never

from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.forward.exercises import Exercise, Forward
from bot.rules.live import Live, Phase, seconds_of
from bot.rules.load.equipment import Equipment
from bot.rules.load.work import WARM_UP_MINUTES
from bot.stories.live.said import LiveCard, SetOf, WorkNow
from bot.stories.session.cues import CUES
from bot.stories.session.layout import forward_line, forward_note
from bot.words.phrase import phrase
from bot.words.voice import Voice


@phrase.register
def _set(content: SetOf, voice: Voice) -> Rich:
    return rich(heading(content.live, voice))


@phrase.register
def _work_now(content: WorkNow, voice: Voice) -> Rich:
    return rich(_work(content.live, voice))


@phrase.register
def _card(content: LiveCard, voice: Voice) -> Rich:
    live = content.live
    said = [strong(heading(live, voice)), *_body(live, voice)]
    if content.cue is not None and live.phase is Phase.SET:
        said.append(faint(voice.say(CUES[content.cue], sore="", carry_on="")))
    return lines(said)


def heading(live: Live, voice: Voice) -> str:
    """Return which set is to be done now, or was just done: it names no load and no body."""
    sets, forward = live.plan.sets, live.plan.forward_sets
    match live.phase:
        case Phase.WARM_UP:
            return voice.say("live-warm-up", minutes=WARM_UP_MINUTES)
        case Phase.SET | Phase.WORKING:
            return voice.say("live-set", number=live.set_number, sets=sets)
        case Phase.FORWARD:
            return voice.say("live-forward-set", number=live.forward + 1, sets=forward)
        case Phase.WAITING if not live.done and not live.forward:
            return voice.say("live-ready")
        case Phase.WAITING if live.forward:
            return voice.say("live-forward-done", number=live.forward, sets=forward)
        case Phase.WAITING:
            return voice.say("live-set-done", number=len(live.done), sets=sets)
        case Phase.REST if live.forward:
            return voice.say("live-forward-done", number=live.forward, sets=forward)
        case Phase.REST:
            return voice.say("live-set-done", number=len(live.done), sets=sets)
        case Phase.OVER:
            return voice.say("live-all-done")
        case _:
            assert_never(live.phase)


def _body(live: Live, voice: Voice) -> list[str | Rich | None]:
    match live.phase:
        case Phase.WARM_UP:
            return [voice.say("live-warm-up-how"), voice.say("live-then", what=_work(live, voice))]
        case Phase.SET:
            return [_work(live, voice), _pace(live, voice)]
        case Phase.WORKING:
            return [_work(live, voice), voice.say("live-until", at=_clock(live.until, voice))]
        case Phase.REST:
            rest = voice.say("live-rest", at=_clock(live.until, voice))
            return [rest, voice.say("live-then", what=_next(live, voice))]
        case Phase.WAITING:
            is_fresh = not live.done and not live.forward
            what = voice.say("live-with-others-begin" if is_fresh else "live-with-others")
            return [what, voice.say("live-then", what=_next(live, voice))]
        case Phase.FORWARD:
            return [_forward(live, voice), _note(live, voice)]
        case Phase.OVER:
            return []
        case _:
            assert_never(live.phase)


def _clock(at: datetime | None, voice: Voice) -> str:
    assert at is not None
    return voice.second(at)


def _next(live: Live, voice: Voice) -> str:
    if len(live.done) < live.plan.sets:
        return _work(live, voice)
    return _forward(live, voice)


def _work(live: Live, voice: Voice) -> str:
    run = live.run
    if run.work_s is not None:
        length = voice.duration(run.work_s)
    else:
        length = "" if run.metres is None else voice.distance(run.metres)
    return voice.say("live-work", length=length, against=_against(live, voice))


def _against(live: Live, voice: Voice) -> str:
    """Return what it is worked against, in a few words."""
    if live.run.added_kg:
        return voice.say("live-plates", load=voice.load(live.run.added_kg))
    if live.run.added_kg == 0:
        return voice.say("live-empty-sled")
    if live.kit is Equipment.HILL and live.plan.drag_percent:
        return voice.say("session-grade", percent=voice.number(live.plan.drag_percent, 0))
    if live.kit is Equipment.TREADMILL_OFF:
        return voice.say("session-belt")
    if live.plan.drag_percent:
        return voice.say("session-feel")
    return voice.say("live-unloaded")


def _pace(live: Live, voice: Voice) -> str | None:
    if live.tempo is None:
        return None
    return voice.say("live-pace", length=voice.duration(seconds_of(live)))


def _forward(live: Live, voice: Voice) -> str:
    forward = _half(live)
    return "" if forward is None else forward_line(forward, live.plan.metres, voice)


def _note(live: Live, voice: Voice) -> str | None:
    forward = _half(live)
    return None if forward is None else forward_note(forward, None, voice)


def _half(live: Live) -> Forward | None:
    name = live.plan.forward
    return None if name is None else Forward(Exercise(name), 1)
