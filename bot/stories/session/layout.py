"""A session in words: the lines that today's card, the log and the morning check share."""

from typing import assert_never

from bot.rich import Rich, lines, rich, strong
from bot.rules.forward.exercises import Exercise, Forward, Unit, item_of
from bot.rules.ladder.steps import LADDER
from bot.rules.load.work import METRES_PER_TEN_SECONDS, ByDistance, ByTime, Tempo, Work
from bot.rules.log.records import Entry, LoadUnit, Pulls
from bot.rules.pain.holding import HoldCause
from bot.rules.prescription import (
    Belt,
    Decline,
    Feel,
    Grade,
    Hold,
    NeedGuardian,
    OptionalWalk,
    Plates,
    Prescription,
    RefuseEquipment,
    Reonboard,
    Resistance,
    Rest,
    Session,
    StopRefer,
    Substitute,
    Unloaded,
)
from bot.rules.reasons import BESIDE, Reason
from bot.rules.week.day_modes import ModeReason
from bot.stories.session.said import (
    LONG_AGO_DAYS,
    Because,
    Brief,
    Example,
    Following,
    Noted,
    WorkOf,
    step_taken,
)
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice, capital

FORWARDS = OneEach("session-forward", Exercise)
TEMPOS = OneEach("session-tempo", Tempo)
_OF_JOINT = (Reason.PAIN_RED, Reason.PAIN_AMBER2, Reason.PAIN_AMBER1)
_OF_LAST = (Reason.NOT_SMOOTH, Reason.EFFORT_OVER, Reason.SETS_MISSED, Reason.GAP, Reason.COURSE)
_OF_SHARE = (
    Reason.MATCH_IN_TWO_DAYS,
    Reason.MATCH_IN_THE_LEGS,
    Reason.DELOAD,
    Reason.WEEK_RED,
    Reason.WEEK_AMBER,
)
_OF_CLIMB = (Reason.TOO_SOON, Reason.CLEAN_TOO_FEW, Reason.STEP_UP)
_TOLD = {*_OF_JOINT, *_OF_LAST, *_OF_SHARE, *_OF_CLIMB, Reason.WARM_UP, *BESIDE}
BY_JOINT = OneEach("session-because", _OF_JOINT)
BY_LAST = OneEach("session-because", _OF_LAST)
BY_SHARE = OneEach("session-because", _OF_SHARE)
BY_CLIMB = OneEach("session-because", _OF_CLIMB)
SIMPLY = OneEach("session-because", (one for one in Reason if one not in _TOLD))
LIGHT = OneEach("session-because-light", ModeReason)


def step_line(session: Session, voice: Voice) -> str:
    """Return the step's name with the drag it is meant to be."""
    match session.resistance:
        case Unloaded():
            return voice.say("session-unloaded-step", name=session.position.name)
        case Plates(drag) | Grade(drag) | Feel(drag):
            return voice.say(
                "session-step", name=session.position.name, drag=voice.number(drag, 0)
            )
        case Belt():
            drag = LADDER[session.position].drag_percent
            return voice.say(
                "session-step", name=session.position.name, drag=voice.number(drag, 0)
            )
        case _:
            assert_never(session.resistance)


def work_line(work: Work, rest_s: int, voice: Voice) -> str:
    """Return sets, length, tempo with its seconds, and rest."""
    parts = [voice.say("session-backward", work=work_of(work, voice))]
    if isinstance(work, ByDistance):
        seconds = round(10 * work.metres / METRES_PER_TEN_SECONDS[work.tempo])
        parts.append(voice.say(TEMPOS[work.tempo], each=voice.duration(seconds)))
    if work.sets > 1:
        parts.append(voice.say("session-rest", length=voice.duration(rest_s)))
    return ", ".join(parts)


@phrase.register
def _work(content: WorkOf, voice: Voice) -> Rich:
    return rich(work_of(content.work, voice))


def work_of(work: Work, voice: Voice) -> str:
    """Return sets and length alone: "5 × 20 m"."""
    match work:
        case ByDistance(sets, metres, _):
            return voice.say("session-pulls", sets=sets, length=voice.distance(metres))
        case ByTime(sets, work_s):
            return voice.say("session-pulls", sets=sets, length=voice.duration(work_s))
        case _:
            assert_never(work)


def as_typed(work: Work, voice: Voice) -> str:
    """Return sets and length as somebody would type them: "5x20m"."""
    pulls = work_of(work, voice)
    return pulls.replace(" × ", "x").replace(" m", "m").replace(" yd", "yd")


def resistance_line(resistance: Resistance, empty_kg: float | None, voice: Voice) -> str:
    """Return what to work against, with total and share of body weight where known."""
    match resistance:
        case Unloaded():
            return voice.say("session-unloaded")
        case Plates():
            return _plates_line(resistance, empty_kg, voice)
        case Grade(_, grade_percent):
            return capital(voice.say("session-grade", percent=voice.number(grade_percent, 0)))
        case Belt():
            return capital(voice.say("session-belt"))
        case Feel():
            return capital(voice.say("session-feel"))
        case _:
            assert_never(resistance)


def _plates_line(plates: Plates, empty_kg: float | None, voice: Voice) -> str:
    total = voice.load(plates.total_kg)
    if plates.added_kg == 0:
        load = voice.say("session-empty-sled", total=total)
    else:
        empty = plates.total_kg - plates.added_kg if empty_kg is None else empty_kg
        load = voice.say(
            "session-plates",
            added=voice.load(plates.added_kg),
            empty=voice.load(empty),
            total=total,
        )
    if plates.estimated_drag_percent is None:
        return f"{load}. {voice.say('session-by-effort')}"
    percent = voice.number(plates.estimated_drag_percent)
    return f"{load}, {voice.say('session-of-body-weight', percent=percent)}"


def forward_line(forward: Forward, metres: float | None, voice: Voice) -> str:
    """Return the forward half: what, how often, how much."""
    if forward.exercise is Exercise.EASY_FORWARD_WALK:
        return voice.say("session-easy-walk-between")
    dose = item_of(forward.exercise).dose
    if forward.exercise in (Exercise.FORWARD_SLED_DRAG, Exercise.SLED_PUSH):
        length = voice.distance(dose.low if metres is None else metres)
        return voice.say(
            FORWARDS[forward.exercise],
            sets=forward.sets,
            dose=voice.say("session-same-load", length=length),
        )
    return voice.say(
        FORWARDS[forward.exercise],
        sets=forward.sets,
        dose=_dose(dose.unit, dose.low, dose.each_side, voice),
    )


def _dose(unit: Unit, amount: int, each_side: bool, voice: Voice) -> str:
    match unit:
        case Unit.REPEATS | Unit.RUNS:
            return voice.say("session-repeats", count=voice.number(amount, 0), each_side=each_side)
        case Unit.SECONDS:
            length = voice.duration(amount)
        case Unit.METRES:
            length = voice.distance(amount)
        case Unit.WHOLE_REST:
            return ""
        case _:
            assert_never(unit)
    return voice.say("session-each-side", length=length) if each_side else length


# --- the next session, in one line ---------------------------------------------------------


@phrase.register
def _following(following: Following, voice: Voice) -> Rich:
    """Return what comes next, and why where that is known."""
    why = None if following.because is None else because_line(following.because, voice)
    return lines([strong(_next_line(following, voice)), why])


def _next_line(following: Following, voice: Voice) -> str:
    prescription = following.prescription
    match prescription:
        case Hold(resume_at):
            return voice.say(
                "session-next-undated", what=voice.say("session-a-pause", step=resume_at.name)
            )
        case Reonboard():
            return voice.say("session-next-undated", what=voice.say("session-questions-first"))
        case StopRefer() | Decline() | NeedGuardian() | RefuseEquipment():
            return voice.say("session-next-waits")
        case Session() | Substitute() | OptionalWalk() | Rest():
            what = brief(prescription, voice)
            if following.day is None:
                return voice.say("session-next-undated", what=what)
            return voice.say("session-next-on", day=voice.day(following.day), what=what)
        case _:
            assert_never(prescription)


@phrase.register
def _brief(content: Brief, voice: Voice) -> Rich:
    return rich(brief(content.prescription, voice))


def brief(prescription: Prescription, voice: Voice) -> str:
    """Return a session in a few words: "5 × 20 m with 5 kg (step L2b)"."""
    match prescription:
        case Session(_, position, _, work, resistance=resistance):
            what = " ".join((work_of(work, voice), _short_load(resistance, voice)))
            return voice.say("session-at-step", what=what.strip(), step=position.name)
        case Substitute():
            return voice.say("session-next-substitute")
        case OptionalWalk(work=work):
            return voice.say("session-next-walk", work=work_of(work, voice))
        case Rest():
            return voice.say("session-next-rest")
        case Hold(resume_at):
            return voice.say("session-a-pause", step=resume_at.name)
        case Reonboard():
            return voice.say("session-questions-first")
        case StopRefer() | Decline() | NeedGuardian() | RefuseEquipment():
            return voice.say("session-next-waits")
        case _:
            assert_never(prescription)


def _short_load(resistance: Resistance, voice: Voice) -> str:
    match resistance:
        case Plates(_, added_kg):
            return (
                voice.say("session-with-empty-sled")
                if added_kg == 0
                else voice.say("session-with-load", load=voice.load(added_kg))
            )
        case Grade(_, grade_percent):
            return voice.say("session-grade", percent=voice.number(grade_percent, 0))
        case Belt():
            return voice.say("session-belt")
        case Feel():
            return voice.say("session-feel")
        case Unloaded():
            return ""
        case _:
            assert_never(resistance)


# --- why ---------------------------------------------------------------------------------


@phrase.register
def _because(because: Because, voice: Voice) -> Rich:
    return rich(because_line(because, voice))


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
        case Reason.LEVEL_CAP if because.offers_kit:
            return voice.say("session-because-level-cap-kit")
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


# --- what was done -------------------------------------------------------------------------


@phrase.register
def _noted(content: Noted, voice: Voice) -> Rich:
    return rich(noted_line(content.entry, voice))


def noted_line(entry: Entry, voice: Voice) -> str:
    """Return an entry as understood: the day, the pulls in the units they were written in."""
    parts = [_runs(entry, voice)]
    if entry.rpe is not None:
        parts.append(voice.say("session-noted-effort", rpe=voice.number(entry.rpe)))
    if entry.pain_during is not None:
        parts.append(voice.say("session-noted-pain", worst=voice.number(entry.pain_during)))
    if entry.pain_after is not None:
        parts.append(voice.say("session-noted-pain-now", now=voice.number(entry.pain_after)))
    if entry.smooth is not None:
        parts.append(voice.say("session-noted-smooth", smooth=entry.smooth))
    return f"{voice.day(entry.day)}: {', '.join(parts)}"


def _runs(entry: Entry, voice: Voice) -> str:
    if not entry.pulls:
        return voice.say("session-noted-sets-unknown")
    return " + ".join(run_line(run, voice, empty=entry.empty_sled) for run in entry.pulls)


def run_line(run: Pulls, voice: Voice, *, empty: bool = False) -> str:
    """Return a run of equal pulls: "3 × 20 m with 40 kg", as it was written."""
    length = _length(run, voice)
    what = (
        voice.say("session-pulls", sets=run.pulls, length=length)
        if length
        else voice.say("session-sets", count=run.pulls)
    )
    load = _load_as_written(run, voice)
    if load is not None:
        return f"{what} {voice.say('session-with-load', load=load)}"
    return f"{what} {voice.say('session-with-empty-sled')}" if empty or run.added_kg == 0 else what


def _length(run: Pulls, voice: Voice) -> str:
    if run.entered_distance is not None and run.entered_distance_unit is not None:
        return f"{voice.number(run.entered_distance)} {run.entered_distance_unit.value}"
    if run.metres is not None:
        return voice.distance(run.metres)
    return "" if run.work_s is None else voice.duration(run.work_s)


def _load_as_written(run: Pulls, voice: Voice) -> str | None:
    if run.entered_load and run.entered_load_unit is not None:
        return f"{voice.number(run.entered_load, 2)} {_unit(run.entered_load_unit)}"
    return None if not run.added_kg else voice.load(run.added_kg)


def _unit(unit: LoadUnit) -> str:
    return unit.value


@phrase.register
def _example(content: Example, voice: Voice) -> Rich:
    session = content.session
    if session is None:
        line = voice.say("session-example", pull="3x20m", load=voice.load(10))
        return rich(line)
    resistance = session.resistance
    has_plates = isinstance(resistance, Plates) and resistance.added_kg > 0
    load = (
        voice.load(resistance.added_kg) if isinstance(resistance, Plates) and has_plates else None
    )
    return rich(voice.say("session-example", pull=as_typed(session.work, voice), load=load))
