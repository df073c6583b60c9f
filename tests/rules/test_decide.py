"""The ordered rules: what bound is what is told, and no rule stands there for nothing."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.rules.decide import RULES, Opinion, Rule, decided, read
from bot.rules.ladder.steps import Position
from bot.rules.log.records import Mode
from bot.rules.reasons import Cause
from bot.rules.severity import Severity
from bot.rules.situation import LastSession, Situation

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
def test_the_reason_told_is_of_a_rule_that_cut_the_sets_so_far(situation: Situation) -> None:
    found = decided(situation)
    assume(found.share < 100 and found.reading.match.special is None)

    told = [one.share for one in found.opinions if one.objection is found.cause]

    assert told == [found.share]


@given(calendars)
def test_the_reason_told_is_one_of_those_the_rules_gave(situation: Situation) -> None:
    found = decided(situation)
    assume(found.decision is not None and found.cause is not Cause.STEP_UP)

    given = {one.cause for one in found.opinions} | {*found.blocks}

    assert found.cause in given


BINDING = {
    "pain": replace(READY, last=replace(GOOD, pain_during=3)),
    "effort": replace(READY, last=replace(GOOD, rpe=6)),
    "gap": replace(READY, days_since_session=12),
    "course": replace(READY, course=Severity.STEP_DOWN),
    "match_day": replace(READY, days_to_match=1),
    "week_far_above": replace(READY, load_last_six_days_au=150, weekly_baseline_au=100),
    "match_ahead": replace(READY, days_to_match=2),
    "match_behind": replace(READY, days_from_match=1, minutes_played=10),
    "lighter_week": replace(READY, block_week=5),
    "week_above": replace(READY, load_last_six_days_au=80, weekly_baseline_au=100),
    "warm_up": replace(READY, mode=Mode.WARM_UP),
    "paused": replace(READY, climb_paused=True),
    "clean": replace(READY, clean_sessions=1),
    "soon": replace(READY, days_since_step_up=3),
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_can_bind(rule: Rule) -> None:
    """A rule behind one that always asks for more would never be heard."""
    situation = BINDING[rule.__name__]
    own = rule(read(situation))

    assert isinstance(own, Opinion)
    assert decided(situation).cause in (own.cause, own.objection)
