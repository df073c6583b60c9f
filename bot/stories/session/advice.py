"""Advice beside a session: one piece at most, and what would have changed the outcome."""

from dataclasses import dataclass
from enum import StrEnum

from bot.rules.load.weekload import WeekStatus
from bot.rules.nudging import WhatIf
from bot.rules.prescription import Prescription


class Course(StrEnum):
    """What several sessions or weeks together say."""

    STABLE_THREE = "stable_three"
    TWO_REDS = "two_reds"
    THREE_AMBERS = "three_ambers"
    TREND = "trend"
    PLATEAU = "plateau"


@dataclass(frozen=True, slots=True)
class WeekAdvice:
    """This week against one's own recent weeks, both in load units."""

    status: WeekStatus
    week_au: float
    usual_au: float
    change_percent: float


@dataclass(frozen=True, slots=True)
class CourseAdvice:
    """Several sessions or weeks together say something."""

    course: Course


@dataclass(frozen=True, slots=True)
class ForwardAdvice:
    """Too little forward work beside the backward sets of 14 days."""


Advice = WeekAdvice | CourseAdvice | ForwardAdvice


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What the next session would be, had one answer been `value`."""

    what_if: WhatIf
    value: float
    prescription: Prescription
