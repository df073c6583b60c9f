"""The stop rules, where what was told of a session calls for them."""

from bot.dialogue.turn import Say, Scene
from bot.rules.ladder.steps import Position
from bot.rules.load.plausibility import is_too_hard
from bot.rules.log.done import Entry
from bot.rules.pain.judging import worst_pain
from bot.stories.session.minors import is_minor, limits_of
from bot.stories.session.said import stop_rules
from bot.words.line import Card, Figure, Line, Strong


def warnings(scene: Scene, before: Entry | None, after: Entry) -> tuple[Say, ...]:
    """Return the stop rules where this answer, not an earlier one, calls for them."""
    says: list[Say] = []
    limit = limits_of(scene).red
    worst, was = worst_pain(after), None if before is None else worst_pain(before)
    if worst is not None and worst >= limit and (was is None or was < limit):
        says.append(Say(_stop_and_rest(scene, worst)))
    is_new = before is None or before.rpe != after.rpe
    plan, rpe = after.plan, after.rpe
    if is_new and plan and rpe is not None and is_too_hard(rpe, Position[plan.position]):
        too_hard = Line("logging-too-hard", rpe=Figure(rpe))
        says.append(Say(Card(too_hard, stop_rules(limits_of(scene)))))
    return tuple(says)


def _stop_and_rest(scene: Scene, worst: int) -> Card:
    limits = limits_of(scene)
    pain, limit = Figure(worst), Figure(limits.red)
    return Card(
        Strong(Line("logging-stop-and-rest", pain=pain, limit=limit)),
        stop_rules(limits),
        Line("logging-hold-means"),
        Line("session-show-guardian") if is_minor(scene) else None,
    )
