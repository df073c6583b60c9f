"""What is said of a session as it is written down: what the plan says already is left out."""

from dataclasses import replace

from bot.rules.log.done import Plan
from bot.rules.log.records import Language
from bot.stories.session.said import Noted
from bot.words.phrase import phrase
from bot.words.voice import Voice
from tests.cases import each
from tests.rules.athletes import done, planned

PLAN = replace(planned("L2a"), forward_sets=2)
FREE = None


@each(
    "plan, forward, is_told",
    [
        (FREE, None, False),
        (FREE, 0, False),
        (FREE, 1, True),
        (PLAN, None, False),
        (PLAN, 0, True),
        (PLAN, 1, True),
        (PLAN, 2, False),
    ],
)
def test_forward_sets_are_told_where_they_are_not_the_plans(
    plan: Plan | None, forward: int | None, is_told: bool
) -> None:
    entry = replace(done(0, plan), forward_sets=forward)

    for language, word in ((Language.ENGLISH, "forward"), (Language.SPANISH, "delante")):
        assert (word in phrase(Noted(entry), Voice(language)).plain) is is_told


@each(
    "plan, minutes, is_told",
    [
        (FREE, None, False),
        (FREE, PLAN.minutes, True),
        (PLAN, PLAN.minutes, False),
        (PLAN, PLAN.minutes + 1, True),
        (PLAN, None, False),
    ],
)
def test_minutes_are_told_where_they_are_not_the_plans(
    plan: Plan | None, minutes: int | None, is_told: bool
) -> None:
    entry = replace(done(0, plan), minutes=minutes)

    for language in Language:
        assert (" min" in phrase(Noted(entry), Voice(language)).plain) is is_told
