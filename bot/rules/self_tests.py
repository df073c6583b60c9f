"""Self-tests and reviews: when they are offered.  Pure; nothing here doses anything.

A test is a training mark of a calm day: it is left alone where the session's own forward work
would leave that exercise out.  All numbers are ours [D].
"""

from datetime import date

from bot.rules.fitting import forward_floor
from bot.rules.forward.exercises import Exercise, Needs, choices_for
from bot.rules.log.done import entries_on, told_here, worst_of
from bot.rules.log.marks import SelfTest, scores_of
from bot.rules.log.past import Past
from bot.rules.log.records import Athlete
from bot.rules.pain.judging import worst_pain
from bot.rules.pain.mornings import CALM_MOST_PAIN, is_calm
from bot.rules.prescription import OptionalWalk, Rest, Session, Substitute
from bot.rules.verdict import decide_in
from bot.rules.week.planning import is_paused
from bot.rules.week.weeks import WEEK

EVERY = 4 * WEEK
REVIEWS = (52, 12, 4)  # weeks; the longest that is due is offered
FEWEST_SESSIONS = 3  # of the weeks that are looked back on, before one is offered

EXERCISES = {
    SelfTest.CALF_RAISES: Exercise.CALF_RAISE,
    SelfTest.STEP_DOWNS: Exercise.STEP_DOWN,
    SelfTest.BALANCE: Exercise.SINGLE_LEG_BALANCE,
}
_TRAINS = (
    Session,
    Substitute,
    OptionalWalk,
    Rest,
)  # whoever is stopped, held or unknown tests not


def open_tests(past: Past) -> tuple[SelfTest, ...]:
    """Return the tests that a day leaves open; none where it is not a calm one."""
    if not _is_calm_day(past):
        return ()
    verdict = decide_in(past)
    if not isinstance(verdict.prescription, _TRAINS):
        return ()
    floor = forward_floor(verdict.situation, verdict.decided, is_walk=False)
    fits = choices_for(
        floor.level,
        floor.age,
        floor.zone,
        floor.days_to_match,
        frozenset(Needs),  # a kerb and a wall will do
        symptoms=floor.symptoms,
    )
    fitting = {item.exercise for item in fits} - floor.left_out
    return tuple(test for test, exercise in EXERCISES.items() if exercise in fitting)


def _is_calm_day(past: Past) -> bool:
    """Tell whether no pause is on, and no more was told today than a usual morning."""
    today = past.today
    if is_paused(past.athlete, today):
        return False
    morning = next((one for one in past.log.checks if one.day == today), None)
    if morning is not None:
        usual = past.mornings.baseline_on(today)
        if morning.is_of_morning and not is_calm(morning, usual):
            return False
        if (worst_of(morning.in_session, morning.elsewhere) or 0) > CALM_MOST_PAIN:
            return False
    sessions = entries_on(past.log, today)
    return (worst_of(*(worst_pain(one) for one in sessions)) or 0) <= CALM_MOST_PAIN


def are_tests_due(past: Past) -> bool:
    """Tell whether tests are to be offered unasked: every four weeks, counted from any test too.

    The day of an offer offers them all day.
    """
    athlete, today = past.athlete, past.today
    known = [one.day for one in athlete.marks if one.day != today]
    if athlete.tests_offered is not None and athlete.tests_offered != today:
        known.append(athlete.tests_offered)
    return all(today - day >= EVERY for day in known)


def score_due(athlete: Athlete, today: date) -> bool:
    """Tell whether the activity is to be scored again; what nobody named is not."""
    if athlete.activity is None:
        return False
    told = scores_of(athlete.scores, athlete.activity)
    return not told or today - told[-1].day >= EVERY


def review_due(past: Past) -> int | None:
    """Return over how many weeks a look back is due; None: none is.

    At every fourth week since the first session of the programme; a week late is not too late.
    Where several are due at once it is the longest.  None while too little was done to look at.
    """
    first = next((one.day for one in told_here(past.since_start)), None)
    if first is None:
        return None
    weeks = (past.today - first) // WEEK
    told = past.athlete.reviewed
    before = 0 if told is None or told < first else (told - first) // WEEK
    due = next((one for one in REVIEWS if weeks // one > before // one), None)
    if due is None:
        return None
    since = past.today - due * WEEK
    done = sum(one.day > since for one in told_here(past.since_start))
    return due if done >= FEWEST_SESSIONS else None


def with_tests_offered(past: Past) -> date | None:
    """Return the day to put on record as that of an offer; None: none is made today."""
    return past.today if are_tests_due(past) and open_tests(past) else None
