"""The ordered rules: what bound is what is told, and no rule stands there for nothing."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.rules import decide
from bot.rules.decide import decided
from bot.rules.ladder.steps import Position
from bot.rules.load.carried import Carried
from bot.rules.log.done import Mode
from bot.rules.reasons import Reason
from bot.rules.rulebook.opinion import Opinion, RuleName
from bot.rules.rulebook.order import RULES, Rule
from bot.rules.rulebook.reading import Reading, read
from bot.rules.safety.clearance import Return
from bot.rules.safety.limits import Ceilings
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation
from bot.rules.week.deload import DELOAD_PERCENT

GOOD = LastSession(0, 0, 0, rpe=3, completed=1, smooth=True)
READY = Situation(position=Position.L2b, clean_sessions=2, days_since_step_up=8, last=GOOD)
days = st.sampled_from([None, 0, 1, 2, 3])
calendars = st.builds(
    replace,
    st.just(READY),
    days_to_match=days,
    days_from_match=days,
    minutes_played=st.sampled_from([0, 10, 45, 90]),
    block_week=st.integers(1, 5),
    leg_soreness=st.sampled_from([None, 5]),
    load_last_six_days_au=st.sampled_from([0, 80, 150]),
    weekly_baseline_au=st.sampled_from([None, 100]),
    mode=st.sampled_from(Mode),
    clean_sessions=st.integers(0, 3),
    days_since_step_up=st.sampled_from([3, 8]),
)


@given(calendars)
@settings(suppress_health_check=[HealthCheck.filter_too_much])  # many a calendar cuts nothing
def test_the_reason_told_is_of_a_rule_that_cut_the_sets_so_far(situation: Situation) -> None:
    found = decided(situation)
    assume(found.share < 100 and found.reading.match.special is None)

    told = [one.share for one in found.opinions if one.objection is found.cause]

    assert told == [found.share]


@given(calendars)
def test_the_reason_told_is_one_of_those_the_rules_gave(situation: Situation) -> None:
    found = decided(situation)
    assume(found.decision is not None and found.cause is not Reason.STEP_UP)

    given = {one.cause for one in found.opinions} | {*found.blocks}

    assert found.cause in given


# --- no rule stands there for nothing ------------------------------------------------------

ANYTHING = {
    "clean_sessions": range(4),
    "days_since_step_up": (3, 8),
    "days_since_session": (2, 12, 60),
    "course": tuple(Severity),
    "days_to_match": (0, 1, 2),
    "days_from_match": (1, 2),
    "minutes_played": (0, 45, 90),
    "block_week": range(1, 6),
    "load_last_six_days_au": (0, 80, 150),
    "weekly_baseline_au": (None, 100),
    "mode": tuple(Mode),
    "climb_paused": (False, True),
    "lighter": (False, True),
    "easier_week": (False, True),
    "new_to_sled": (False, True),
    "hurt_with": (Carried(0, 5, work_s=60), Carried(10, 3, metres=20)),
    "returning": tuple(Return),
    "highest_cleared": (Position.L1c, Position.L2b),
    "leg_soreness": (None, 5),
    "limits": (Ceilings(level=1), Ceilings(plates_kg=2.5), Ceilings(sessions=2)),
    "week_sessions": (2,),
    "after_limit": (True,),
    "last": (
        replace(GOOD, pain_during=3),
        replace(GOOD, rpe=6),
        replace(GOOD, smooth=False),
    ),
}


def at_random(count: int) -> Iterator[Situation]:
    """Yield situations of somebody ready but for a few things, always the same ones."""
    draw = Random(13)
    for _ in range(count):
        unusual = [name for name in ANYTHING if draw.random() < 0.3]
        yield replace(READY, **{name: draw.choice(ANYTHING[name]) for name in unusual})


def never_binding(rules: tuple[Rule, ...]) -> set[str]:
    """Return the rules whose opinion never comes out, by name."""
    left = {rule.__name__ for rule in rules}
    for situation in at_random(4000):
        bound = decided(situation).bound
        if bound is not None:
            reading = read(situation)
            left.discard(next(rule.__name__ for rule in rules if rule(reading) == bound))
        if not left:
            break
    return left


def test_every_rule_binds_somewhere() -> None:
    assert never_binding(RULES) == set()


@pytest.mark.parametrize("place", [0, 3, len(RULES)])
def test_a_rule_that_can_never_bind_is_found(place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks for less than others that ask whenever it does, wherever in the order it stands."""

    def overruled(reading: Reading) -> Opinion | None:
        if not reading.deload:
            return None
        return Opinion(RuleName.WEEK, share=DELOAD_PERCENT + 10, objection=Reason.WEEK_AMBER)

    rules = (*RULES[:place], overruled, *RULES[place:])
    monkeypatch.setattr(decide, "RULES", rules)

    assert never_binding(rules) == {"overruled"}
