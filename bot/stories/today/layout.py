"""Today's session, and what else can be done with the day."""

from typing import assert_never

from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.load.equipment import Equipment
from bot.rules.load.substitutes import SubstituteOption
from bot.rules.load.work import ByDistance
from bot.rules.log.records import Mode
from bot.rules.pain.holding import HoldNeed
from bot.rules.prescription import Plates, Session
from bot.rules.week.planning import MoveRefusal
from bot.rules.week.spacing import EnoughThisWeek, RoomEnough, TooClose
from bot.stories.screening.layout import FLAGS
from bot.stories.session.layout import (
    as_typed,
    because_line,
    brief,
    cue_line,
    forward_line,
    noted_line,
    resistance_line,
    step_line,
    stop_line,
    work_line,
    work_of,
)
from bot.stories.today.said import (
    AlreadyDone,
    CannotMove,
    HoldCard,
    HowToSayIt,
    NotToday,
    RestCard,
    SessionCard,
    SixCues,
    SoreLegs,
    Stopped,
    SubstituteCard,
    TodayContent,
    WalkCard,
    WithoutKit,
)
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

CANNOT_MOVES = OneEach("today-cannot-move", MoveRefusal)
NEEDS = OneEach("today-need", HoldNeed)

OPTIONS = OneEach(
    "today-option",
    Equipment,
    only=(Equipment.TREADMILL_OFF, Equipment.HILL, Equipment.BAND, Equipment.PARTNER),
)


@phrase.register
def laid_out(content: TodayContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case SessionCard():
            return card(content, voice)
        case SixCues(cues, limits):
            listed = (cue_line(cue, limits, voice) for cue in cues)
            return lines([voice.say("today-six-cues", cues=len(cues)), *listed])
        case SubstituteCard():
            return _substitute(content, voice)
        case WalkCard(day, walk):
            return rich(
                voice.say("today-match-day", day=voice.day(day), work=work_of(walk.work, voice))
            )
        case RestCard(day, because):
            return lines(
                [
                    voice.say("today-rest-day", day=voice.day(day)),
                    because_line(because, voice),
                ]
            )
        case HoldCard():
            return hold(content, voice)
        case Stopped(keys):
            told = voice.listed([voice.say(FLAGS[key]) for key in keys])
            return rich(voice.say("today-stopped", told=told))
        case NotToday():
            return _not_today(content, voice)
        case AlreadyDone(entry):
            return rich(voice.say("today-already-done", noted=noted_line(entry, voice)))
        case HowToSayIt(session):
            return rich(voice.say("today-how-to-say-it", example=example(session, voice)))
        case SoreLegs(soreness, changed):
            line = "today-sore-legs-changed" if changed else "today-sore-legs-same"
            return rich(voice.say(line, soreness=voice.number(soreness)))
        case CannotMove(why):
            return rich(voice.say(CANNOT_MOVES[why]))
        case WithoutKit(options):
            return lines([voice.say("today-without-kit"), *_options(options, voice)])
        case _:
            assert_never(content)


# --- the card ------------------------------------------------------------------------------


def card(content: SessionCard, voice: Voice) -> Rich:
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
            voice.say("session-effort", low=voice.number(session.rpe_band.low), high=high),
            _forward(session, voice),
            voice.say("session-minutes", minutes=session.minutes),
            because_line(content.because, voice),
            *tips,
            *(cue_line(cue, content.limits, voice) for cue in content.cues),
            faint(stop_line(content.limits, voice)),
        ]
    )


def _forward(session: Session, voice: Voice) -> str | None:
    if session.forward is None:
        return None
    metres = session.work.metres if isinstance(session.work, ByDistance) else None
    return forward_line(session.forward, metres, voice)


def _substitute(content: SubstituteCard, voice: Voice) -> Rich:
    percent = voice.number(content.substitute.empty_sled_drag_percent)
    return lines(
        [
            strong(voice.say("today-too-heavy", day=voice.day(content.day), percent=percent)),
            *_options(content.substitute.options, voice),
            because_line(content.because, voice),
            faint(stop_line(content.limits, voice)),
        ]
    )


def _options(options: tuple[SubstituteOption, ...], voice: Voice) -> tuple[str, ...]:
    return tuple(_option(option, voice) for option in options)


def _option(option: SubstituteOption, voice: Voice) -> str:
    grade = "" if option.grade_percent is None else voice.number(option.grade_percent, 0)
    what = work_of(option.work, voice)
    return f"• {voice.say(OPTIONS[option.equipment], what=what, grade=grade)}"


def example(session: Session | None, voice: Voice) -> str:
    """Return a line to copy and change: the session as it would be logged."""
    if session is None:
        return voice.say("today-example", pull="3x20m", load=voice.load(10), effort="4")
    resistance = session.resistance
    load = None
    if isinstance(resistance, Plates) and resistance.added_kg > 0:
        load = voice.load(resistance.added_kg)
    effort = voice.number(session.rpe_band.high)
    return voice.say("today-example", pull=as_typed(session.work, voice), load=load, effort=effort)


# --- instead of one ------------------------------------------------------------------------


def hold(content: HoldCard, voice: Voice) -> Rich:
    """Return what a pause after pain means and what ends it."""
    holding = content.holding
    earliest = voice.day(holding.until_at_least)
    needs = "; ".join(voice.say(NEEDS[need], earliest=earliest) for need in holding.needs)
    return lines(
        [
            strong(
                voice.say(
                    "today-hold", since=voice.day(holding.since), step=holding.resume_at.name
                )
            ),
            voice.say("today-hold-needs", needs=needs) if needs else None,
            voice.say("today-hold-refer") if holding.refer else None,
            voice.say("session-show-guardian") if content.for_guardian else None,
        ]
    )


def _not_today(content: NotToday, voice: Voice) -> Rich:
    following, at = content.following, content.at
    if following is None:
        when = voice.say("today-none-planned")
    else:
        when = voice.say(
            "today-planned-on",
            day=voice.day(following),
            at=None if at is None else voice.clock(at),
        )
    coming = content.coming
    what = None if coming is None else voice.say("today-it-will-be", what=brief(coming, voice))
    return lines([when, what, _room(content, voice)])


def _room(content: NotToday, voice: Voice) -> str:
    room = content.room
    match room:
        case RoomEnough():
            return voice.say("today-could-be-today", warm_up=content.mode is Mode.WARM_UP)
        case TooClose(to, earliest, warm_up_fits):
            return voice.say(
                "today-too-close",
                other=voice.day(to),
                earliest=voice.day(earliest),
                warm_up_fits=warm_up_fits,
            )
        case EnoughThisWeek(sessions, earliest):
            return voice.say(
                "today-enough-this-week", sessions=sessions, earliest=voice.day(earliest)
            )
        case _:
            assert_never(room)
