import pytest

from bot.rules.reasons import Reason
from bot.rules.week.matchday import NO_MATCH, MatchRule, Special, around_match

SOON, TIRED = Reason.MATCH_IN_TWO_DAYS, Reason.MATCH_IN_THE_LEGS
SHORT, SORE = Reason.SHORT_MATCH_YESTERDAY, Reason.LEG_SORENESS


@pytest.mark.parametrize(
    "ahead, behind, minutes, rule",
    [
        pytest.param(None, None, 90, NO_MATCH, id="no match"),
        pytest.param(0, None, 90, MatchRule(Special.MATCH_DAY), id="MD"),
        pytest.param(None, 0, 90, MatchRule(Special.MATCH_DAY), id="MD, played"),
        pytest.param(1, None, 90, MatchRule(Special.DAY_BEFORE), id="MD-1"),
        pytest.param(2, None, 90, MatchRule(percent=60, reasons=(SOON,)), id="MD-2"),
        pytest.param(3, None, 90, NO_MATCH, id="MD-3"),
        pytest.param(None, 1, 60, MatchRule(Special.DAY_AFTER), id="MD+1, 60 min"),
        pytest.param(None, 1, 59, MatchRule(percent=80, reasons=(TIRED,)), id="MD+1, 59 min"),
        pytest.param(None, 1, 30, MatchRule(percent=80, reasons=(TIRED,)), id="MD+1, 30 min"),
        pytest.param(None, 1, 29, MatchRule(reasons=(SHORT,)), id="MD+1, 29 min"),
        pytest.param(None, 2, 60, MatchRule(percent=80, reasons=(TIRED,)), id="MD+2, 60 min"),
        pytest.param(None, 2, 59, NO_MATCH, id="MD+2, 59 min"),
        pytest.param(None, 3, 90, NO_MATCH, id="MD+3"),
        pytest.param(2, 2, 90, MatchRule(percent=60, reasons=(SOON, TIRED)), id="MD-2 and MD+2"),
        pytest.param(2, 1, 90, MatchRule(Special.DAY_AFTER), id="MD-2 and MD+1"),
        pytest.param(1, 1, 90, MatchRule(Special.DAY_BEFORE), id="MD-1 and MD+1"),
        pytest.param(0, 1, 90, MatchRule(Special.MATCH_DAY), id="MD and MD+1"),
    ],
)
def test_the_rule_of_the_day(
    ahead: int | None, behind: int | None, minutes: int, rule: MatchRule
) -> None:
    assert around_match(ahead, behind, minutes) == rule


@pytest.mark.parametrize("ahead", [None, 1, 2])
@pytest.mark.parametrize("pain, rests", [(2, False), (3, True)])
def test_the_day_after_a_long_match_is_rest_when_it_hurts(
    ahead: int | None, pain: int, rests: bool
) -> None:
    assert around_match(ahead, 1, 90, worst_pain=pain).rest is rests


@pytest.mark.parametrize(
    "soreness, minutes, special",
    [(4, 60, Special.SORE_AFTER), (3, 60, None), (None, 60, None), (9, 59, None)],
)
def test_sore_legs_two_days_after_a_long_match_walk(
    soreness: int | None, minutes: int, special: Special | None
) -> None:
    assert around_match(None, 2, minutes, leg_soreness=soreness).special is special
