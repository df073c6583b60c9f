"""Today's session as a card."""

from bot.rich import Rich, lines, strong
from bot.rules.load.work import ByDistance
from bot.rules.log.done import Mode
from bot.rules.log.records import Goal
from bot.rules.prescription import Plates, Session
from bot.rules.reasons import Reason
from bot.stories.session.cause import because_line
from bot.stories.session.layout import (
    forward_line,
    forward_note,
    resistance_line,
    step_line,
    work_line,
)
from bot.stories.session.said import stop_rules
from bot.stories.today.said import SessionCard
from bot.words.line import Faint
from bot.words.phrase import phrase
from bot.words.voice import Voice


@phrase.register
def _card(content: SessionCard, voice: Voice) -> Rich:
    """Return the session card, the number that matters first, the stop rules last."""
    session, day = content.session, voice.day(content.day)
    step = step_line(session, voice)
    is_warm_up = session.mode is Mode.WARM_UP
    headline = (
        voice.say("today-warm-up-headline", day=day, step=step)
        if is_warm_up
        else voice.say("today-headline", day=day, step=step)
    )
    high = voice.number(session.rpe_band.high)
    tips = [voice.say("today-new-load", high=high)] if content.is_new_load else []
    if content.barefoot_sets is not None:
        tips.append(voice.say("today-footwear", sets=content.barefoot_sets))
    return lines(
        [
            strong(headline),
            strong(work_line(session.work, session.rest_s, voice)),
            resistance_line(session.resistance, content.empty_kg, voice),
            _squads_sled(content, voice),
            _half_the_way(session, voice),
            voice.say("session-effort", low=voice.number(session.rpe_band.low), high=high),
            _forward(session, voice),
            _forward_note(session, content.goal, voice),
            voice.say("session-minutes", minutes=session.minutes),
            because_line(content.because, voice),
            *(phrase(limit, voice) for limit in content.held_by),
            None if content.way_on is None else phrase(content.way_on, voice),
            *tips,
            *(phrase(cue, voice) for cue in content.cues),
            phrase(Faint(stop_rules(content.limits)), voice),
        ]
    )


def _squads_sled(content: SessionCard, voice: Voice) -> str | None:
    """Say that it is the squad's sled, where that is pulled in place of their own."""
    if content.squads_kg is None or not isinstance(content.session.resistance, Plates):
        return None
    return voice.say("today-squads-sled", sled=voice.load(content.squads_kg))


def _half_the_way(session: Session, voice: Voice) -> str | None:
    """Say why the sets are short where the sled alone is more than the step asks."""
    if Reason.BRIDGE not in session.reasons or not isinstance(session.resistance, Plates):
        return None
    return voice.say("session-bridge", drag=voice.number(session.resistance.drag_percent, 0))


def _forward_note(session: Session, goal: Goal | None, voice: Voice) -> str | None:
    return None if session.forward is None else forward_note(session.forward, goal, voice)


def _forward(session: Session, voice: Voice) -> str | None:
    if session.forward is None:
        return None
    metres = session.work.metres if isinstance(session.work, ByDistance) else None
    return forward_line(session.forward, metres, voice)
