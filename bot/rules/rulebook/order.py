"""The rules in order of authority, each with an opinion or none; `decide` folds them.

A rule looks at the situation and says how far back the last session asks to go (`asks`), what
share of the sets is left (`share`), and why nobody steps up today (`objection`).

Gates (red flags, age, guardian, vehicles) stand before all of it; see `prescribing.gate`.
"""

from collections.abc import Callable

from bot.rules.rulebook.calendar import (
    lighter_week,
    match_ahead,
    match_behind,
    match_day,
    week_above,
    week_far_above,
)
from bot.rules.rulebook.climb import clean, lighter, new_to_sled, paused, soon, warm_up
from bot.rules.rulebook.last_session import course, effort, gap, hurt_when_light, pain
from bot.rules.rulebook.opinion import Opinion
from bot.rules.rulebook.professionals import clearance, cleared_so_far, limited
from bot.rules.rulebook.reading import Reading

Rule = Callable[[Reading], Opinion | None]


RULES: tuple[Rule, ...] = (
    clearance,
    hurt_when_light,
    pain,
    limited,
    effort,
    gap,
    course,
    new_to_sled,
    match_day,
    week_far_above,
    match_ahead,
    match_behind,
    lighter_week,
    lighter,
    week_above,
    warm_up,
    cleared_so_far,
    paused,
    clean,
    soon,
)
"""In order of authority: where two ask for the same, the earlier one is the reason told."""
