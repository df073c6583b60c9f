"""A session in words: the lines that today's card, the log and the morning check share."""

from typing import assert_never

from bot.enclosed.clip import MOVEMENTS, Clip, Movement
from bot.rich import Rich, lines, rich, strong
from bot.rules.forward.exercises import Cue, Exercise, Forward, Trains, Unit, item_of
from bot.rules.forward.turns import TOWARD
from bot.rules.load.work import METRES_PER_TEN_SECONDS, ByDistance, ByTime, Tempo, Work
from bot.rules.log.records import Goal
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
from bot.rules.reasons import Reason
from bot.stories.session.cause import because_line
from bot.stories.session.noted import added_to, noted_line
from bot.stories.session.said import (
    Because,
    Brief,
    Example,
    Following,
    Moving,
    Noted,
    Retold,
    WorkOf,
)
from bot.words.lines import OneEach
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice, capital

FORWARDS = OneEach("session-forward", Exercise)
FORWARD_CUES = OneEach("session-forward-cue", Cue)
TRAINS = OneEach("session-forward-trains", Trains)
TOWARDS = OneEach("session-toward", Goal)
MOVES = OneEach("session-move", MOVEMENTS)
TEMPOS = OneEach("session-tempo", Tempo)


def step_line(session: Session, voice: Voice) -> str:
    """Return the step's name with the drag it is meant to be, where that is what is pulled.

    A hill has its grade, a belt its seconds; a sled that is over the step tells its own.
    """
    match session.resistance:
        case Unloaded():
            return voice.say("session-unloaded-step", name=session.position.name)
        case Plates() if Reason.BRIDGE in session.reasons:
            return voice.say("session-step-alone", name=session.position.name)
        case Plates(drag) | Feel(drag):
            return voice.say(
                "session-step", name=session.position.name, drag=voice.number(drag, 0)
            )
        case Grade() | Belt():
            return voice.say("session-step-alone", name=session.position.name)
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


def forward_note(forward: Forward, goal: Goal | None, voice: Voice) -> str | None:
    """Return how to do the forward half and what for; None for the easy walk."""
    item = item_of(forward.exercise)
    cue = "" if item.cue is None else voice.say(FORWARD_CUES[item.cue])
    why = "" if item.trains is None else voice.say(TRAINS[item.trains])
    leads = goal is not None and item.trains in TOWARD[goal]
    toward = voice.say(TOWARDS[goal]) if goal is not None and leads else ""
    return " ".join(part for part in (cue, why, toward) if part) or None


def _dose(unit: Unit, amount: int, each_side: bool, voice: Voice) -> str:
    match unit:
        case Unit.REPEATS:
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


# --- how a movement looks ------------------------------------------------------------------


@phrase.register
def _moving(content: Moving, voice: Voice) -> Rich:
    return rich(in_words(content.movement, voice))


@drawn.register
def _moves(content: Moving, voice: Voice) -> Clip:
    return clip_of(content.movement, voice)


def clip_of(movement: Movement, voice: Voice) -> Clip:
    """Return the loop of a movement with its twin in words."""
    return Clip(movement.value, in_words(movement, voice), voice.own_clip(movement))


def in_words(movement: Movement, voice: Voice) -> str:
    """Return what a loop shows, with the pace it shows it at."""
    metres = 20
    seconds = 10 * metres / METRES_PER_TEN_SECONDS[Tempo.SLOW]
    length, time = voice.distance(metres), voice.duration(round(seconds))
    pace = voice.say("session-move-pace", metres=length, seconds=time)
    return voice.say(MOVES[movement], pace=pace)


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


# --- told elsewhere --------------------------------------------------------------------------


@phrase.register
def _because(because: Because, voice: Voice) -> Rich:
    return rich(because_line(because, voice))


@phrase.register
def _retold(content: Retold, voice: Voice) -> Rich:
    noted = noted_line(content.before, voice)
    added = added_to(content.before, content.after, voice)
    if not added:
        return rich(f"{noted}.")
    return rich(f"{noted}; {voice.say('session-noted-added', what=voice.listed(added))}.")


@phrase.register
def _noted(content: Noted, voice: Voice) -> Rich:
    noted = noted_line(content.entry, voice, content.this_year)
    own = content.entry.note
    return rich(noted if own is None else f"{noted} {voice.say('session-own-words', note=own)}")


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
