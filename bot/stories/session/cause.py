"""The one thing that settled a session, in words."""

from bot.rules.ladder.climbing import Cap
from bot.rules.ladder.outlines import EASY_BAND
from bot.rules.ladder.steps import OLDER_CAP, WALKS, YOUTH_CAP
from bot.rules.load.equipment import Equipment
from bot.rules.load.substitutes import FIRST_ON_SLED, KIT_CAP
from bot.rules.log.sessions import LONG_AGO_DAYS
from bot.rules.pain.holding import HoldCause
from bot.rules.reasons import BESIDE, Reason
from bot.rules.week.day_modes import ModeReason
from bot.stories.session.said import Because, step_taken
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

_OF_JOINT = (Reason.PAIN_RED, Reason.PAIN_AMBER2, Reason.PAIN_AMBER1, Reason.HURT_WHEN_LIGHT)
_OF_LAST = (Reason.NOT_SMOOTH, Reason.EFFORT_OVER, Reason.SETS_MISSED, Reason.GAP, Reason.COURSE)
_OF_SHARE = (
    Reason.MATCH_IN_TWO_DAYS,
    Reason.MATCH_IN_THE_LEGS,
    Reason.DELOAD,
    Reason.EASIER_WEEK,
    Reason.LIGHTER,
    Reason.WEEK_RED,
    Reason.WEEK_AMBER,
)
_OF_CLIMB = (Reason.TOO_SOON, Reason.CLEAN_TOO_FEW, Reason.STEP_UP)
_TOLD = {
    *_OF_JOINT,
    *_OF_LAST,
    *_OF_SHARE,
    *_OF_CLIMB,
    Reason.WARM_UP,
    Reason.NEW_TO_SLED,
    *BESIDE,
}
BY_JOINT = OneEach("session-because", _OF_JOINT)
BY_LAST = OneEach("session-because", _OF_LAST)
BY_SHARE = OneEach("session-because", _OF_SHARE)
BY_CLIMB = OneEach("session-because", _OF_CLIMB)
SIMPLY = OneEach("session-because", (one for one in Reason if one not in _TOLD))
CAPS = OneEach("session-because-cap", Cap)
UNCUT = OneEach("session-because-uncut", _OF_SHARE)
WALKED = frozenset(step.name for step in WALKS)  # where the walk is the step's own
LIGHT = OneEach("session-because-light", ModeReason)


def because_line(because: Because, voice: Voice) -> str:
    """Return the one thing that settled a session, with its numbers."""
    return voice.say("session-because", cause=_cause(because, voice))


def _cause(because: Because, voice: Voice) -> str:
    match because.cause:
        case Reason.WARM_UP:
            which = "session-because-warm-up-walk" if because.walks else "session-because-warm-up"
            why = "session-because-light-none" if because.light is None else LIGHT[because.light]
            return voice.say(which, why=voice.say(why))
        case Reason.PAIN_RED if because.hold is HoldCause.SWELLING:
            return voice.say("session-because-swelling")
        case Reason.PAIN_RED if because.hold is HoldCause.UNSTEADY:
            return voice.say("session-because-unsteady")
        case Reason.PAIN_RED if because.hold is HoldCause.CLEARED:
            return voice.say("session-because-cleared-hold")
        case Reason.PAIN_RED if because.hold is HoldCause.JOINED:
            return voice.say("session-because-joined-hold")
        case Reason.LEVEL_CAP if because.cap is not None:
            return voice.say(
                CAPS[because.cap],
                weeks=because.weeks,
                youth_cap=YOUTH_CAP.name,
                older_cap=OLDER_CAP.name,
                band_cap=KIT_CAP[Equipment.BAND].name,
                first_on_sled=FIRST_ON_SLED.name,
            )
        case Reason.START if because.stands_in:
            return voice.say("session-because-start-stand-in")
        case Reason.NEW_TO_SLED:
            return voice.say("session-because-new-to-sled", step=FIRST_ON_SLED.name)
        case Reason.STEP_UP if because.walks and because.step not in WALKED:
            clean = voice.say("session-because-clean", count=because.clean)
            return voice.say("session-because-walk-same", clean=clean, step=because.step)
        case Reason.STEP_UP if because.same_belt:
            clean = voice.say("session-because-clean", count=because.clean)
            if because.longest_belt:
                return voice.say("session-because-belt-longest", clean=clean, step=because.step)
            return voice.say("session-because-belt-same", clean=clean, step=because.step)
        case cause if cause in BY_SHARE and not because.is_cut:
            week = voice.number(abs(because.week_change_percent or 0), 0)
            return voice.say(UNCUT[cause], week=week)
        case cause if cause in BY_CLIMB:
            clean = voice.say("session-because-clean", count=because.clean)
            since = _since(because.step_up_days, voice)
            return voice.say(BY_CLIMB[cause], clean=clean, since=since)
        case cause if cause in BY_JOINT:
            pain, less = _told_of_joint(because, voice), _less(because, voice)
            return voice.say(BY_JOINT[cause], pain=pain, less=less)
        case cause if cause in BY_SHARE:
            week = voice.number(abs(because.week_change_percent or 0), 0)
            return voice.say(BY_SHARE[cause], share=voice.number(because.share, 0), week=week)
        case Reason.EFFORT_OVER if because.band[1] <= EASY_BAND.high and because.rpe is not None:
            return voice.say(
                "session-because-effort-over-a-walk",
                less=_less(because, voice),
                rpe=voice.number(because.rpe),
                band=f"{voice.number(because.band[0])}-{voice.number(because.band[1])}",
            )
        case cause if cause in BY_LAST:
            return voice.say(
                BY_LAST[cause],
                less=_less(because, voice),
                rpe="-" if because.rpe is None else voice.number(because.rpe),
                band=f"{voice.number(because.band[0])}-{voice.number(because.band[1])}",
                days=voice.number(because.gap_days),
            )
        case cause:
            return voice.say(SIMPLY[cause])


def _less(because: Because, voice: Voice) -> str:
    taken = step_taken(because.decision, at_floor=because.at_floor)
    return phrase(taken, voice).plain


def _told_of_joint(because: Because, voice: Voice) -> str:
    """Return what was told of the joint, and only that."""
    told = []
    if because.pain is not None:
        told.append(voice.say("session-because-told-pain", pain=voice.number(because.pain)))
    if because.morning is not None:
        morning, usual = voice.number(because.morning), voice.number(because.baseline)
        told.append(voice.say("session-because-told-morning", morning=morning, usual=usual))
    return ", ".join(told) or voice.say("session-because-told-nothing")


def _since(days: int, voice: Voice) -> str:
    if days >= LONG_AGO_DAYS:
        return voice.say("session-because-since-long")
    return voice.say("session-because-since", days=days)
