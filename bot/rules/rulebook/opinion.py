"""What a rule has to say of a day, under which heading, and where the rule comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.rules.load.volume import FULL_PERCENT
from bot.rules.reasons import Objection, Reason
from bot.rules.severity import Severity


class RuleName(StrEnum):
    """The rules by their headings in docs/coaching.md, in order of authority."""

    START = "start"
    CLEARANCE = "clearance"
    PAIN = "pain"
    LIMITS = "limits"
    EFFORT = "effort"
    GAP = "gap"
    PATTERNS = "patterns"
    CALENDAR = "calendar"
    DELOAD = "deload"
    WEEK = "week"
    CLIMB = "climb"
    LOAD = "load"


class Basis(StrEnum):
    """Where a rule comes from; its numbers are our own wherever the source has none."""

    TRIALS = "trials"
    CLINICIAN = "clinician"  # whoever looked at this athlete
    PAIN_MODEL = "pain_model"  # Thomee 1997, Silbernagel 2007; progress is a notch stricter [D]
    ARTICLE = "article"
    OWN = "own"  # [D]


BASIS: Mapping[RuleName, Basis] = {
    RuleName.START: Basis.ARTICLE,  # tip 1: begin with light resistance
    RuleName.CLEARANCE: Basis.OWN,
    RuleName.PAIN: Basis.PAIN_MODEL,
    RuleName.LIMITS: Basis.CLINICIAN,
    RuleName.EFFORT: Basis.OWN,  # the scale is Foster's, what follows from a number is not
    RuleName.GAP: Basis.TRIALS,  # Bosquet 2013: strength falls with time off, in 103 of them
    RuleName.PATTERNS: Basis.PAIN_MODEL,  # pain must not rise from week to week
    RuleName.CALENDAR: Basis.TRIALS,  # Silva 2018: a match is in the legs for three days
    RuleName.DELOAD: Basis.OWN,  # what strength athletes do (Rogerson 2024) is no trial
    RuleName.WEEK: Basis.OWN,  # trials of a limit to growth found none (Buist 2008)
    RuleName.CLIMB: Basis.ARTICLE,  # tip 1: more as it gets comfortable
    RuleName.LOAD: Basis.TRIALS,  # Linthorne and Cooper 2013: what a sled drags on a surface
}


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one rule asks for: a severity, a share of the sets in percent, no step up.

    `cause` is why it asks for a severity, `objection` why nobody steps up; None: it does not.
    """

    rule: RuleName
    cause: Reason | None = None
    asks: Severity = Severity.PROGRESS
    share: int = FULL_PERCENT
    objection: Objection | None = None
