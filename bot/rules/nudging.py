"""Unasked advice: the week against one's own weeks, and what would change the next load."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from bot.rules.load.session_loads import week_of
from bot.rules.load.weekload import Compared, WeekStatus
from bot.rules.log.done import Entry, Log
from bot.rules.log.history import red_flag
from bot.rules.log.past import Past
from bot.rules.log.records import NudgeLevel
from bot.rules.outlook import Outlook, awaited_morning, decided_otherwise, with_morning
from bot.rules.pain.holding import Holding, hold_in
from bot.rules.prescription import OptionalWalk, Prescription, Session, Substitute
from bot.rules.verdict import Verdict

# With few nudges only those come that change the next session.
FEW = frozenset({WeekStatus.AMBER, WeekStatus.RED})

# Answers to compare with: the mildest that steps down, the worst that does not [D].
SORE_PAIN = 4
COMFORTABLE_PAIN = 2
SORE_MORNING_RISE = 2


@dataclass(frozen=True, slots=True)
class WeekNudge:
    """This week against the usual one, in AU; `change_percent` rounded to whole percents."""

    status: WeekStatus
    last_seven_au: float
    baseline_au: float
    change_percent: int


class WhatIf(StrEnum):
    """One answer that could have been another."""

    PAIN_OF_FOUR = "pain_of_four"
    PAIN_OF_TWO = "pain_of_two"
    EFFORT_OVER_BAND = "effort_over_band"
    SORE_MORNING = "sore_morning"  # the one still to come
    CALM_MORNING = "calm_morning"  # the one that was not answered


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """What the next time would be had one answer been another; always really decided.

    `value` is that answer: pain 0-10 or RPE.
    """

    what_if: WhatIf
    value: float
    verdict: Verdict


def week_nudge(past: Past) -> WeekNudge | None:
    """Return the week's advice if there is any to give today unasked.

    One a day at most, none while on hold or stopped, none while there are too few weeks to
    compare with, and as much as the athlete wants.
    """
    athlete, today = past.athlete, past.today
    if athlete.nudges is NudgeLevel.OFF or athlete.nudged == today:
        return None
    if isinstance(hold_in(past), Holding) or red_flag(past) is not None:
        return None
    week = week_of(past.entries, today)
    if not isinstance(week, Compared):
        return None
    if athlete.nudges is NudgeLevel.FEW and week.status not in FEW:
        return None
    change = round(week.change_percent)
    return WeekNudge(week.status, week.last_seven_au, week.baseline_au, change)


def counterfactuals(ahead: Outlook) -> Iterator[Counterfactual]:
    """Yield the changes of the last session's answers that change what comes next.

    Most telling first; none where nothing would.
    """
    actual = outcome(ahead.verdict.prescription)
    for what_if, value, changed in _changes(ahead.past):
        verdict = decided_otherwise(ahead, changed)
        if outcome(verdict.prescription) != actual:
            yield Counterfactual(what_if, value, verdict)


def outcome(prescription: Prescription) -> tuple[object, ...]:
    """Return what somebody would notice of a prescription: the step, the work, the load."""
    match prescription:
        case Session():
            return (prescription.position, prescription.work, prescription.resistance)
        case Substitute():
            return (prescription.position, prescription.options)
        case OptionalWalk():
            return (prescription.special, prescription.work)
        case _:
            return (prescription,)


def _changes(past: Past) -> Iterator[tuple[WhatIf, float, Log]]:
    if past.last is None:
        return
    log, entry = past.log, past.last.entry
    worst = past.last.worst_during
    if worst is not None and worst < SORE_PAIN:
        yield (
            WhatIf.PAIN_OF_FOUR,
            SORE_PAIN,
            _with_entry(log, replace(entry, pain_during=SORE_PAIN)),
        )
    if worst is not None and worst > COMFORTABLE_PAIN:
        calmer = replace(entry, pain_during=COMFORTABLE_PAIN, pain_after=COMFORTABLE_PAIN)
        yield WhatIf.PAIN_OF_TWO, COMFORTABLE_PAIN, _with_entry(log, calmer)
    if entry.plan is not None and entry.rpe is not None and entry.rpe <= entry.plan.rpe_band[1]:
        harder = entry.plan.rpe_band[1] + 1
        yield WhatIf.EFFORT_OVER_BAND, harder, _with_entry(log, replace(entry, rpe=harder))
    morning = entry.day + timedelta(days=1)
    usual = past.mornings.baseline_on(morning)
    if awaited_morning(log, past.today) is not None:
        sore = usual + SORE_MORNING_RISE
        yield WhatIf.SORE_MORNING, sore, with_morning(log, morning, sore)
    elif past.last.morning is None:
        yield WhatIf.CALM_MORNING, usual, with_morning(log, morning, usual)


def _with_entry(log: Log, entry: Entry) -> Log:
    return replace(log, entries=tuple(entry if one.id == entry.id else one for one in log.entries))
