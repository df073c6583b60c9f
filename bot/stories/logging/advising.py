"""Which unasked advice goes with a session: one piece a day, the weightiest, or none."""

from dataclasses import replace
from typing import assert_never

from bot.dialogue.turn import Scene
from bot.rules.forward.balance import balance_of, set_days
from bot.rules.load.weekload import WeekStatus
from bot.rules.log.past import Past
from bot.rules.log.records import Athlete, NudgeLevel
from bot.rules.nudging import WhatIf, counterfactuals, week_nudge
from bot.rules.outlook import Outlook
from bot.rules.pain.patterns import Course, patterns_in
from bot.rules.prescription import Decision, StopRefer
from bot.rules.reasons import Reason
from bot.rules.week.crowded import no_day_to_climb
from bot.stories.session.said import Because, Brief, Following
from bot.words.line import Content, Figure, Line, Naming, Term
from bot.words.lines import OneEach

COURSES = OneEach("logging-course", Course)
WEEKS = OneEach("logging-week", WeekStatus)
OTHERWISE = OneEach("logging-otherwise", WhatIf)
CROWDED = "logging-no-day-to-climb"
WORTH_FEW = frozenset({WeekStatus.AMBER, WeekStatus.RED})  # what even who wants few is told


def advice_for(ahead: Outlook, coming: Following) -> Line | None:
    """Return today's advice: patterns before the week, the week before the forward half.

    None on a day that had some, during a stop or a pause, and for who wants none.  `coming`
    stands on the same card, so nothing is said that it says already or says otherwise.
    """
    past, athlete = ahead.past, ahead.past.athlete
    if athlete.nudges is NudgeLevel.OFF or athlete.nudged == past.today:
        return None
    if ahead.hold is not None or isinstance(coming.prescription, StopRefer):
        return None
    found = patterns_in(past)
    if found:
        return Line(COURSES[found[0].NAME])
    crowded = _of_matches(past)
    return crowded or _of_the_week(past, coming) or _of_the_forward_half(past)


def _of_matches(past: Past) -> Line | None:
    crowded = no_day_to_climb(past.athlete, past.log, past.today)
    return None if crowded is None else Line(CROWDED, day=crowded.day)


def _of_the_week(past: Past, coming: Following) -> Line | None:
    nudge = week_nudge(past)
    if nudge is None or not _agrees(nudge.status, coming.because):
        return None
    if past.athlete.nudges is NudgeLevel.FEW and nudge.status not in WORTH_FEW:
        return None
    return Line(
        WEEKS[nudge.status],
        week=Figure(nudge.last_seven_au, 0),
        usual=Figure(nudge.baseline_au, 0),
        change=Figure(abs(nudge.change_percent), 0),
    )


def naming(advice: Line) -> Content:
    """Return a piece of advice as what it is: that of the week adds up the sled's work."""
    return Naming(advice, (Term.WORK,)) if advice.name in WEEKS.values() else advice


# What a next session may be decided as beside the advice to keep it the same.
_THE_SAME = frozenset({Decision.STAY, Decision.REPEAT})


def _agrees(status: WeekStatus, because: Because | None) -> bool:
    """Tell whether advice about the week fits what the next session is and why."""
    if because is None or because.cause in (Reason.WEEK_AMBER, Reason.WEEK_RED):
        return False  # the reason has said the week's numbers already
    match status:
        case WeekStatus.GREEN | WeekStatus.LOW:
            return because.week is None or because.week not in WORTH_FEW
        case WeekStatus.AMBER:
            return because.decision in _THE_SAME
        case WeekStatus.RED:
            return because.week is WeekStatus.RED
        case _:
            assert_never(status)


def _of_the_forward_half(past: Past) -> Line | None:
    """Sessions whose forward sets nobody named are left out: unsaid is not undone."""
    if past.athlete.nudges is not NudgeLevel.FULL:
        return None
    is_worth_it = balance_of(set_days(past.log.entries), past.today).is_worth_a_reminder
    return Line("logging-more-forward") if is_worth_it else None


def advised(athlete: Athlete, scene: Scene, advice: Line | None) -> Athlete:
    """Return the file with today marked as a day that had its advice."""
    if advice is None:
        return athlete
    crowded = scene.today if advice.name == CROWDED else athlete.told_crowded
    return replace(athlete, nudged=scene.today, told_crowded=crowded)


def otherwise_for(ahead: Outlook) -> Line | None:
    """Return the most telling answer that would have changed the next session."""
    if ahead.past.athlete.nudges is NudgeLevel.OFF:
        return None
    first = next(iter(counterfactuals(ahead)), None)
    if first is None:
        return None
    what = Brief(first.verdict.prescription)
    return Line(OTHERWISE[first.what_if], value=Figure(first.value), what=what)
