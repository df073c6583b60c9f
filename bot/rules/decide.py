"""Today's decision: one fold over the opinions of the rules (`rulebook`), in order of authority.

The worst severity, the least share, and a step up only where nobody objects; nothing is summed
or multiplied.  The first rule in the order that asked for what came out is the one that bound, and
its reason is the one told: no card guesses it a second time.
"""

from dataclasses import dataclass

from bot.rules.ladder.climbing import climbed_from
from bot.rules.ladder.steps import Position, levels_down, step_down
from bot.rules.load.equipment import Equipment
from bot.rules.load.substitutes import shown_for
from bot.rules.load.volume import FULL_PERCENT
from bot.rules.prescription import Decision
from bot.rules.reasons import Objection, Reason
from bot.rules.rulebook.calendar import REASON_OF_SPECIAL
from bot.rules.rulebook.opinion import Opinion, RuleName
from bot.rules.rulebook.order import RULES
from bot.rules.rulebook.reading import Reading, is_starting, read
from bot.rules.safety.limits import no_higher
from bot.rules.severity import Severity
from bot.rules.situation import Situation

DECISION_OF = {
    Severity.REPEAT: Decision.REPEAT,
    Severity.STEP_DOWN: Decision.STEP_DOWN,
    Severity.LEVEL_DOWN: Decision.LEVEL_DOWN,
    Severity.TWO_LEVELS_DOWN: Decision.TWO_LEVELS_DOWN,
}
HEADINGS = tuple(RuleName)
_LEAST = Severity.PROGRESS


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision, and which rule bound it.

    `opinions` are those that asked for anything, in order of authority.  `decision` is `None`
    for a hold and for a new start; `after` is then where a hold resumes.  `share` is what is
    left of the sets, in percent.  `blocks` is what kept a step up away, the climb's own reasons
    first; empty after one.  `bound` is the opinion that came out, `None`: a start, a step up, or
    the end of the climb.  `cause` is the one reason to tell.
    """

    reading: Reading
    opinions: tuple[Opinion, ...]
    severity: Severity
    share: int
    blocks: tuple[Objection, ...]
    decision: Decision | None
    before: Position
    after: Position
    bound: Opinion | None
    cause: Reason

    def severity_of(self, rule: RuleName) -> Severity:
        """Return what one rule asks of the last session."""
        return max((one.asks for one in self.opinions if one.rule is rule), default=_LEAST)


def decided(situation: Situation) -> Decided:
    """Return today's decision and what bound it."""
    reading = read(situation)
    opinions = tuple(one for rule in RULES if (one := rule(reading)) is not None)
    severity = max((one.asks for one in opinions), default=_LEAST)
    share = min((one.share for one in opinions), default=FULL_PERCENT)
    blocks = _blocks(opinions)
    decision, after, end = _placed(situation, severity, blocks)
    bound, cause = (None, end) if end else _bound(opinions, severity, share, decision)
    after = no_higher(after, situation.limits)
    shown = after if decision is None else _shown(situation, after)
    if shown is not after and end is None:
        end = Reason.LEVEL_CAP
    return Decided(
        reading,
        opinions,
        severity,
        share,
        blocks if end is None else (*blocks, end),
        decision,
        situation.position,
        shown,
        bound,
        cause,
    )


def _shown(situation: Situation, after: Position) -> Position:
    """Return the step whose session is done with what is at hand, or was to be but for a limit."""
    equipment, left_out = situation.equipment, situation.limits.ways
    walked = left_out if equipment is Equipment.NONE else frozenset[Equipment]()
    return min(shown_for(one, after) for one in (equipment, *walked))


def _blocks(opinions: tuple[Opinion, ...]) -> tuple[Objection, ...]:
    """Return the objections as /why tells them: the climb's own, then by the rules' headings."""
    objecting = [one for one in opinions if one.objection is not None]
    objecting.sort(key=lambda one: (one.rule is not RuleName.CLIMB, HEADINGS.index(one.rule)))
    return tuple(one.objection for one in objecting if one.objection is not None)


def _placed(
    situation: Situation, severity: Severity, blocks: tuple[Objection, ...]
) -> tuple[Decision | None, Position, Objection | None]:
    """Return decision, position and what alone ends the climb."""
    position = situation.position
    if is_starting(situation) and severity <= Severity.REPEAT:
        return Decision.START, position, None
    if severity is not Severity.PROGRESS:
        return DECISION_OF.get(severity), lowered(position, severity), None
    if blocks:
        return Decision.STAY, position, None
    climbed = climbed_from(situation)
    if isinstance(climbed, Reason):
        return Decision.STAY, position, climbed
    return Decision.STEP_UP, climbed, None


def _bound(
    opinions: tuple[Opinion, ...], severity: Severity, share: int, decision: Decision | None
) -> tuple[Opinion | None, Reason]:
    """Return the opinion that bound and its reason: what shapes the session most comes first.

    A day around a match takes the session's place; then what the last session asks for; then
    whoever cuts the sets so far; then whoever objects to a step up.
    """
    for one in opinions:
        if one.objection in _TAKES_THE_PLACE:
            return one, one.objection
    if severity is not Severity.PROGRESS:
        return next((one, one.cause) for one in opinions if one.cause and one.asks is severity)
    if decision is Decision.START:
        return None, Reason.START
    if decision is Decision.STEP_UP:
        return None, Reason.STEP_UP
    return next((one, one.objection) for one in opinions if one.objection and one.share == share)


_TAKES_THE_PLACE = frozenset({*REASON_OF_SPECIAL.values(), Reason.LIMIT_WEEK})


def lowered(position: Position, severity: Severity) -> Position:
    """Return where a severity puts somebody; a hold is the position to go on at later."""
    if severity is Severity.STEP_DOWN:
        return step_down(position)
    if severity in (Severity.LEVEL_DOWN, Severity.HOLD):
        return levels_down(position, 1)
    if severity is Severity.TWO_LEVELS_DOWN:
        return levels_down(position, 2)
    return position
