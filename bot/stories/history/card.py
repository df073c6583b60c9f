"""One session with all there is of it, and what several add up to."""

from collections.abc import Iterator
from datetime import timedelta

from bot.archive.brought import TITLES, Program
from bot.dialogue.turn import Scene
from bot.rules.log.done import Check, Entry, Log, Plan
from bot.rules.log.pages import ALL, Averages, Sieve, Totals
from bot.rules.log.past import past_of
from bot.rules.prescription import Decision
from bot.rules.verdict import decide_in
from bot.stories.history.said import SURFACES, Run, Sought
from bot.stories.session.because import because
from bot.stories.session.said import Noted, step_taken
from bot.words.line import (
    Capital,
    Card,
    Content,
    DistanceOf,
    Figure,
    Joined,
    Lasting,
    Line,
    Literally,
    LoadOf,
    Strong,
)

_DAY = timedelta(days=1)


def heading(sieve: Sieve, this_year: int) -> Strong:
    """Return which sessions these are."""
    return Strong(Line("history-heading") if sieve == ALL else Sought(sieve, this_year))


def totals(of: Totals) -> Iterator[Content]:
    """Yield what sessions add up to, a line each."""
    done = of.done
    if not done.sessions:
        yield Line("history-none")
        return
    pulled = (
        DistanceOf(done.metres) if done.metres else None,
        Lasting(done.work_s) if done.work_s else None,
    )
    yield Joined(
        Line("history-sessions", sessions=done.sessions),
        Line("history-pulled", what=Joined(*pulled, by=" + ")) if any(pulled) else None,
        Line("history-minutes", minutes=Figure(done.minutes, 0)),
        by=", ",
    )
    if of.heaviest is not None:
        yield Line("history-heaviest", run=Run(of.heaviest))
    if of.weeks > 1:
        yield Line("history-weeks", weeks=of.weeks)


def averages(of: Averages) -> Iterator[Content]:
    """Yield what sessions were like in the middle, a line each, of what they tell."""
    yield Line("history-sessions", sessions=of.sessions)
    yield Line("history-average-week", sessions=Figure(of.a_week, 1))
    if of.effort is not None:
        yield Line("history-average-effort", effort=Figure(of.effort, 1))
    if of.pain is not None:
        yield Line("history-average-pain", pain=Figure(of.pain, 1))
    if of.load_kg is not None:
        yield Line("history-average-load", load=LoadOf(round(of.load_kg, 1)))
    if of.metres is not None:
        yield Line("history-average-length", length=DistanceOf(of.metres))


def card_of(scene: Scene, entry: Entry) -> Card:
    """Return a session: as it is noted, where, the morning after, what was planned and why."""
    checks = scene.log.checks
    morning = next((one for one in checks if one.day == entry.day + _DAY), None)
    return Card(
        Strong(Noted(entry, scene.today.year)),
        None if entry.surface is None else Capital(Line(SURFACES[entry.surface])),
        _morning(morning),
        _from(entry),
        *_why(scene, entry),
    )


def _morning(check: Check | None) -> Line:
    if check is None or check.pain is None:
        return Line("history-morning-unknown")
    return Line("history-morning-after", pain=check.pain, signs=check.has_signs)


def _from(entry: Entry) -> Line:
    """Return the plan it was done by, else whether it came in a file."""
    if entry.plan is None and (program := entry.program) is not None:
        called = TITLES[Program(program)] if program in set(Program) else program
        return Line("history-brought", program=Literally(called))
    return _planned(entry.plan)


def _planned(plan: Plan | None) -> Line:
    if plan is None:
        return Line("history-unplanned")
    each = Lasting(plan.work_s) if plan.work_s is not None else DistanceOf(plan.metres or 0)
    has_length = plan.work_s is not None or plan.metres is not None
    return Line(
        "history-planned",
        sets=plan.sets,
        length=each if has_length else None,
        load=LoadOf(plan.added_kg) if plan.added_kg else None,
        step=plan.position,
    )


def _why(scene: Scene, entry: Entry) -> Iterator[Content]:
    """Yield why it was planned so: with its numbers where the rules still come to the same.

    What has changed on file since, such as the kit, may lead them elsewhere; then it is told
    where that day led, as it was kept.
    """
    plan = entry.plan
    if plan is None:
        return
    before = Log(
        tuple(one for one in scene.log.entries if one.day < entry.day),
        tuple(one for one in scene.log.checks if one.day <= entry.day),
    )
    verdict = decide_in(past_of(scene.athlete, before, entry.day))
    decision, decided = verdict.decided.decision, verdict.decided.after
    if decision is not None and (decision.value, decided.name) == (plan.decision, plan.position):
        yield because(verdict)
    elif plan.decision in set(Decision):
        yield Line("history-why", step=step_taken(Decision(plan.decision), at_floor=False))
