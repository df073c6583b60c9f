"""Nobody is stuck on hold: whoever wakes up as usual and answers what is asked goes on."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Flag
from bot.rules.pain.holding import hold_on
from bot.rules.prescription import Hold
from bot.rules.safety.screening import needs_screening
from bot.rules.verdict import decide
from tests.cases import each
from tests.rules.athletes import an_athlete, day, done

BEGIN = 30  # days of a life before somebody does all that is asked
LONGEST = 5  # more days until the pause is over: 72 hours after a swelling, two mornings under 18


def a_life(draw: Random) -> tuple[Athlete, Log]:
    """Return somebody with sessions, mornings and cleared flags as they may come."""
    usual, born = draw.randrange(5), draw.choice((1996, 1950, 2010))
    flags = tuple(
        Flag(draw.choice(("RF03", "RF05", "RF09")), day(at), "doctor", day(at + draw.randrange(4)))
        for at in draw.sample(range(BEGIN - 4), draw.randrange(3))
    )
    entries: list[Entry] = []
    checks: list[Check] = []
    for at in range(BEGIN):
        if draw.random() < 0.3:
            plan = draw.choice(("L2a", "L2b", None))
            entries.append(
                done(at, plan, pain=draw.choice((0, 0, 3, 5, 7)), after=draw.randrange(4))
            )
        if draw.random() < 0.6:
            pain = draw.choice((None, usual, usual, usual + 1, usual + 3, 0))
            signs = [draw.random() < 0.1 for _ in range(3)]
            checks.append(Check(day(at), pain, *signs, at=None))
    athlete = replace(an_athlete("L2a", born=born, baseline=usual), guardian=True, flags=flags)
    screened = None if draw.random() < 0.5 else day(draw.randrange(BEGIN))
    return replace(athlete, screened=screened or athlete.screened), Log(
        tuple(entries), tuple(checks)
    )


@each("seed", range(60))
def test_usual_mornings_and_the_screening_asked_for_end_any_hold(seed: int) -> None:
    athlete, log = a_life(Random(seed))

    for at in range(BEGIN, BEGIN + LONGEST + 1):
        usual = past_of(athlete, log, day(at)).mornings.baseline_on(day(at))
        log = replace(log, checks=(*log.checks, Check(day(at), usual)))
        if needs_screening(athlete, log, day(at)) is not None:
            athlete = replace(athlete, screened=day(at))

    assert hold_on(athlete, log, day(BEGIN + LONGEST)) is None
    assert not isinstance(decide(athlete, log, day(BEGIN + LONGEST)).prescription, Hold)


@each("seed", range(60))
def test_a_hold_always_says_what_it_waits_for(seed: int) -> None:
    athlete, log = a_life(Random(seed))

    for at in range(BEGIN + LONGEST):
        hold = hold_on(athlete, log, day(at))
        assert hold is None or hold.needs != ()


def test_a_flag_cleared_during_a_hold_shortens_and_lengthens_nothing_but_its_own() -> None:
    log = Log((done(0, "L2b", pain=7),), (Check(day(1), 4), Check(day(3), 0)))
    flag = Flag("RF05", day(2), "physio", day(3))
    athlete = replace(an_athlete(), flags=(flag,), screened=day(3))

    assert hold_on(athlete, log, day(3)) is not None
    assert hold_on(athlete, log, day(4)) is None
    assert hold_on(replace(athlete, flags=()), log, day(3)) is None


def test_no_morning_for_a_week_needs_a_screening_and_a_morning_and_then_goes_on() -> None:
    log = Log((done(0, "L2b", pain=7),))
    hold = hold_on(an_athlete(), log, day(12))
    assert hold is not None

    screened = replace(an_athlete(), screened=day(12))
    answered = replace(log, checks=(Check(day(12), 0),))

    assert hold_on(screened, answered, day(12)) is None
    assert day(12) - hold.since > timedelta(days=7)
