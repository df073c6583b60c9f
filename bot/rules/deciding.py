"""One decision, whole: the situation of a day, what it comes to, and every part of why."""

from dataclasses import dataclass
from datetime import date

from bot.rules.equipment import Equipment
from bot.rules.explaining import Explanation, explain
from bot.rules.history import situation_of
from bot.rules.holding import Holding, hold_on
from bot.rules.patterns import Pattern, patterns
from bot.rules.planning import mode_on
from bot.rules.prescribing import prescribe
from bot.rules.prescription import Prescription
from bot.rules.records import Athlete, Log, Mode, Plan
from bot.rules.situation import Situation
from bot.rules.spacing import SpacingVerdict, spacing
from bot.rules.substitutes import SubstituteOption


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is decided for a day, and all that it was decided by."""

    day: date
    situation: Situation
    prescription: Prescription
    explanation: Explanation
    hold: Holding | None
    patterns: tuple[Pattern, ...]
    spacing: SpacingVerdict


def decide(
    athlete: Athlete,
    log: Log,
    today: date,
    *,
    mode: Mode | None = None,
    equipment: Equipment | None = None,
    soreness: int | None = None,
) -> Verdict:
    """Return the decision for a day, looking at nothing logged after it.

    `mode` is `None` where the week's plan says; `equipment` is what is at hand today, `None`
    for the usual; `soreness` is that of the legs, 0-10.
    """
    chosen = mode_on(athlete, log, today) if mode is None else mode
    situation = situation_of(
        athlete, log, today, mode=chosen, equipment=equipment, soreness=soreness
    )
    return Verdict(
        today,
        situation,
        prescribe(situation),
        explain(situation),
        hold_on(athlete, log, today),
        patterns(athlete, log, today),
        spacing(log, today, chosen),
    )


def plan_of(verdict: Verdict, option: SubstituteOption | None = None) -> Plan | None:
    """Return what to keep beside the log entry; `None` where there is no session.

    `option` is the one chosen where the verdict is a substitute, `None`: its first.
    """
    return None
