"""A session in words: the lines that today's card, the log and the morning check share."""

from typing import Protocol, assert_never

from bot.content.session import Because, Cue, Following
from bot.rules.forward import ITEM_OF, Exercise, Forward, Unit
from bot.rules.ladder import LADDER, Position
from bot.rules.pain import PainLimits
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
from bot.rules.records import Entry, LoadUnit, Pulls
from bot.rules.work import METRES_PER_TEN_SECONDS, ByDistance, ByTime, Tempo, Work
from bot.speech.voice import Voice


class SessionWords(Protocol):
    """The phrases about one session.  Quantities come written out in the reader's units."""

    def step(self, name: str, drag: str) -> str: ...
    def unloaded_step(self, name: str) -> str: ...
    def pulls(self, sets: int, length: str) -> str: ...
    def sets(self, count: int) -> str: ...
    def backward(self, work: str) -> str: ...
    def tempo(self, tempo: Tempo, each: str) -> str: ...
    def rest(self, length: str) -> str: ...
    def plates(self, added: str, empty: str, total: str) -> str: ...
    def plates_alone(self, added: str) -> str: ...
    def empty_sled(self, total: str) -> str: ...
    def of_body_weight(self, percent: str) -> str: ...
    def by_effort(self) -> str: ...
    def grade(self, percent: str) -> str: ...
    def belt(self) -> str: ...
    def feel(self) -> str: ...
    def unloaded(self) -> str: ...
    def with_load(self, load: str) -> str: ...
    def with_empty_sled(self) -> str: ...
    def effort(self, low: str, high: str) -> str: ...
    def easy_walk_between(self) -> str: ...
    def forward(self, sets: int, exercise: Exercise, dose: str) -> str: ...
    def same_load(self, length: str) -> str: ...
    def repeats(self, count: str, each_side: bool) -> str: ...
    def each_side(self, length: str) -> str: ...
    def minutes(self, minutes: int) -> str: ...
    def cue(self, cue: Cue, sore: str, carry_on: str) -> str: ...
    def stop_rules(self, limit: str) -> str: ...
    def show_guardian(self) -> str: ...
    def because(self, because: Because, voice: Voice) -> str: ...
    def next_on(self, day: str, what: str) -> str: ...
    def next_undated(self, what: str) -> str: ...
    def next_rest(self) -> str: ...
    def a_pause(self, step: str) -> str: ...
    def questions_first(self) -> str: ...
    def next_waits(self) -> str: ...
    def next_walk(self, work: str) -> str: ...
    def next_substitute(self) -> str: ...
    def at_step(self, what: str, step: str) -> str: ...
    def noted_effort(self, rpe: str) -> str: ...
    def noted_pain(self, worst: str) -> str: ...
    def noted_pain_now(self, now: str) -> str: ...
    def noted_smooth(self, smooth: bool) -> str: ...
    def noted_minutes(self, minutes: int) -> str: ...
    def noted_sets_unknown(self) -> str: ...


def step_line(session: Session, words: SessionWords, voice: Voice) -> str:
    """Return the step's name with the drag it is meant to be."""
    match session.resistance:
        case Unloaded():
            return words.unloaded_step(session.position.name)
        case Plates(drag) | Grade(drag) | Feel(drag):
            return words.step(session.position.name, voice.number(drag, 0))
        case Belt():
            drag = LADDER[session.position].drag_percent
            return words.step(session.position.name, voice.number(drag, 0))
        case _:
            assert_never(session.resistance)


def cue_line(cue: Cue, limits: PainLimits, words: SessionWords, voice: Voice) -> str:
    """Return a cue as a line of a list, with what counts as sore at their age."""
    low, high = limits.amber2, limits.red - 1
    sore = voice.number(low) if high <= low else f"{voice.number(low)}-{voice.number(high)}"
    return f"• {words.cue(cue, sore, voice.number(limits.amber1))}"


def stop_line(limits: PainLimits, words: SessionWords, voice: Voice) -> str:
    """Return the stop rules with where pain asks to stop at their age."""
    return words.stop_rules(voice.number(limits.red))


def work_line(work: Work, rest_s: int, words: SessionWords, voice: Voice) -> str:
    """Return sets, length, tempo with its seconds, and rest."""
    parts = [words.backward(work_of(work, words, voice))]
    if isinstance(work, ByDistance):
        seconds = round(10 * work.metres / METRES_PER_TEN_SECONDS[work.tempo])
        parts.append(words.tempo(work.tempo, voice.duration(seconds)))
    if work.sets > 1:
        parts.append(words.rest(voice.duration(rest_s)))
    return ", ".join(parts)


def work_of(work: Work, words: SessionWords, voice: Voice) -> str:
    """Return sets and length alone: "5 × 20 m"."""
    match work:
        case ByDistance(sets, metres, _):
            return words.pulls(sets, voice.distance(metres))
        case ByTime(sets, work_s):
            return words.pulls(sets, voice.duration(work_s))
        case _:
            assert_never(work)


def resistance_line(
    resistance: Resistance, empty_kg: float | None, words: SessionWords, voice: Voice
) -> str:
    """Return what to work against, with total and share of body weight where known."""
    match resistance:
        case Unloaded():
            return words.unloaded()
        case Plates():
            return _plates_line(resistance, empty_kg, words, voice)
        case Grade(_, grade_percent):
            return _as_a_line(words.grade(voice.number(grade_percent, 0)))
        case Belt():
            return _as_a_line(words.belt())
        case Feel():
            return _as_a_line(words.feel())
        case _:
            assert_never(resistance)


def _as_a_line(phrase: str) -> str:
    """Return a phrase that elsewhere stands inside a sentence with a capital letter."""
    return phrase[:1].upper() + phrase[1:]


def _plates_line(plates: Plates, empty_kg: float | None, words: SessionWords, voice: Voice) -> str:
    total = voice.load(plates.total_kg)
    if plates.added_kg == 0:
        load = words.empty_sled(total)
    else:
        empty = plates.total_kg - plates.added_kg if empty_kg is None else empty_kg
        load = words.plates(voice.load(plates.added_kg), voice.load(empty), total)
    if plates.estimated_drag_percent is None:
        return f"{load}. {words.by_effort()}"
    return f"{load}, {words.of_body_weight(voice.number(plates.estimated_drag_percent))}"


def forward_line(forward: Forward, metres: float | None, words: SessionWords, voice: Voice) -> str:
    """Return the forward half: what, how often, how much."""
    if forward.exercise is Exercise.EASY_FORWARD_WALK:
        return words.easy_walk_between()
    dose = ITEM_OF[forward.exercise].dose
    if forward.exercise in (Exercise.FORWARD_SLED_DRAG, Exercise.SLED_PUSH):
        length = voice.distance(dose.low if metres is None else metres)
        return words.forward(forward.sets, forward.exercise, words.same_load(length))
    return words.forward(
        forward.sets, forward.exercise, _dose(dose.unit, dose.low, dose.each_side, words, voice)
    )


def _dose(unit: Unit, amount: int, each_side: bool, words: SessionWords, voice: Voice) -> str:
    match unit:
        case Unit.REPEATS | Unit.RUNS:
            return words.repeats(voice.number(amount, 0), each_side)
        case Unit.SECONDS:
            length = voice.duration(amount)
        case Unit.METRES:
            length = voice.distance(amount)
        case Unit.WHOLE_REST:
            return ""
        case _:
            assert_never(unit)
    return words.each_side(length) if each_side else length


# --- the next session, in one line ---------------------------------------------------------


def following_lines(following: Following, words: SessionWords, voice: Voice) -> tuple[str, ...]:
    """Return what comes next, and why where that is known."""
    what = _next_line(following, words, voice)
    if following.because is None:
        return (what,)
    return what, words.because(following.because, voice)


def _next_line(following: Following, words: SessionWords, voice: Voice) -> str:
    prescription = following.prescription
    match prescription:
        case Hold(resume_at):
            return words.next_undated(words.a_pause(resume_at.name))
        case Reonboard():
            return words.next_undated(words.questions_first())
        case StopRefer() | Decline() | NeedGuardian() | RefuseEquipment():
            return words.next_waits()
        case Session() | Substitute() | OptionalWalk() | Rest():
            what = brief(prescription, words, voice)
            if following.day is None:
                return words.next_undated(what)
            return words.next_on(voice.day(following.day), what)
        case _:
            assert_never(prescription)


def brief(prescription: Prescription, words: SessionWords, voice: Voice) -> str:
    """Return a session in a few words: "5 × 20 m with 5 kg (step L2b)"."""
    match prescription:
        case Session(_, position, _, work, resistance=resistance):
            what = " ".join((work_of(work, words, voice), _short_load(resistance, words, voice)))
            return words.at_step(what.strip(), position.name)
        case Substitute():
            return words.next_substitute()
        case OptionalWalk(work=work):
            return words.next_walk(work_of(work, words, voice))
        case Rest():
            return words.next_rest()
        case Hold(resume_at):
            return words.a_pause(resume_at.name)
        case Reonboard():
            return words.questions_first()
        case StopRefer() | Decline() | NeedGuardian() | RefuseEquipment():
            return words.next_waits()
        case _:
            assert_never(prescription)


def _short_load(resistance: Resistance, words: SessionWords, voice: Voice) -> str:
    match resistance:
        case Plates(_, added_kg):
            return (
                words.with_empty_sled() if added_kg == 0 else words.with_load(voice.load(added_kg))
            )
        case Grade(_, grade_percent):
            return words.grade(voice.number(grade_percent, 0))
        case Belt():
            return words.belt()
        case Feel():
            return words.feel()
        case Unloaded():
            return ""
        case _:
            assert_never(resistance)


# --- what was done -------------------------------------------------------------------------


def noted_line(entry: Entry, words: SessionWords, voice: Voice) -> str:
    """Return an entry as understood: the day, the pulls in the units they were written in."""
    parts = [_runs(entry, words, voice)]
    if entry.rpe is not None:
        parts.append(words.noted_effort(voice.number(entry.rpe)))
    if entry.pain_during is not None:
        parts.append(words.noted_pain(voice.number(entry.pain_during)))
    if entry.pain_after is not None:
        parts.append(words.noted_pain_now(voice.number(entry.pain_after)))
    if entry.smooth is not None:
        parts.append(words.noted_smooth(entry.smooth))
    return f"{voice.day(entry.day)}: {', '.join(parts)}"


def _runs(entry: Entry, words: SessionWords, voice: Voice) -> str:
    if not entry.pulls:
        return words.noted_sets_unknown()
    return " + ".join(run_line(run, words, voice, empty=entry.empty_sled) for run in entry.pulls)


def run_line(run: Pulls, words: SessionWords, voice: Voice, *, empty: bool = False) -> str:
    """Return a run of equal pulls: "3 × 20 m with 40 kg", as it was written."""
    length = _length(run, voice)
    what = words.pulls(run.pulls, length) if length else words.sets(run.pulls)
    load = _load_as_written(run, voice)
    if load is not None:
        return f"{what} {words.with_load(load)}"
    return f"{what} {words.with_empty_sled()}" if empty or run.added_kg == 0 else what


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


def step_name(position: Position) -> str:
    """Return a step's name, the same in every language."""
    return position.name
