"""Which forward work a session takes: the step's own, and every second time the next of the menu.

The step's own is the programme; what comes in turn with it trains what pulling leaves out.  All
of it is ours [D] (A16).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.rules.forward.balance import may_choose
from bot.rules.forward.exercises import (
    EASY_WALK,
    Exercise,
    Forward,
    ForwardItem,
    Needs,
    Trains,
    choices_for,
    default_exercise,
    item_of,
)
from bot.rules.ladder.steps import FORWARD_FROM_LEVEL
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.load.work import forward_sets_for
from bot.rules.log.done import Entry, Mode
from bot.rules.log.records import Athlete, Goal, Kit, Persona, Region
from bot.rules.pain.zones import PainZone

EVERY = 2  # sessions: each second one takes an item of the menu
FEWEST_SETS = 2  # of an item of the menu
LONGEST_MINUTES = 30  # a session with its forward half

# Where a thing to pull or a floor says that something else is there as well.
_WITH = {
    Equipment.SLED: frozenset({Needs.SLED, Needs.SLED_OR_TYRE}),
    Equipment.WHEELED: frozenset({Needs.SLED, Needs.SLED_OR_TYRE}),
    Equipment.TYRE: frozenset({Needs.SLED_OR_TYRE}),
    Equipment.HILL: frozenset({Needs.HILL}),
    Equipment.BAND: frozenset({Needs.BAND}),
    Equipment.PARTNER: frozenset({Needs.PARTNER}),
}
_GYM = frozenset({Surface.GYM_TURF, Surface.RUBBER})
_PITCH = frozenset({Surface.TURF_3G, Surface.GRASS_DRY, Surface.GRASS_WET})
ANKLES = frozenset({Region.ANKLE, Region.BOTH})
EVERYWHERE = frozenset({Needs.STEP, Needs.WALL})  # a kerb will do


def at_hand(athlete: Athlete, kit: Kit, pulled: Equipment) -> frozenset[Needs]:
    """Return what there is for forward work beside what is pulled of a kit today.

    What they told in /kit, what goes with their floor and game, and for an ankle the ball: a spot
    on the floor is tapped as well.
    """
    things = EVERYWHERE | _WITH.get(pulled, frozenset()) | {Needs(one) for one in kit.beside}
    if pulled in PULLED_ON_A_FLOOR and kit.surface in _GYM:
        things |= {Needs.KETTLEBELL}
    if pulled in PULLED_ON_A_FLOOR and kit.surface in _PITCH:
        things |= {Needs.PITCH}
    if athlete.persona is Persona.PLAYER:
        things |= {Needs.BALL, Needs.PITCH}
    return things | {Needs.BALL} if athlete.joint.region in ANKLES else things


TOWARD = {
    Goal.STRENGTH: frozenset({Trains.DRIVE, Trains.BRAKING, Trains.HAMSTRINGS}),
    Goal.COMFORT: frozenset({Trains.BALANCE, Trains.CALVES, Trains.SHINS}),
    Goal.CONDITIONING: frozenset({Trains.DRIVE, Trains.RUNNING}),
    Goal.FOOTBALL: frozenset({Trains.BRAKING, Trains.RUNNING, Trains.HAMSTRINGS}),
}
"""What leads toward a goal, and so comes first in the menu.  It opens and closes nothing [D]."""

PULLED_ON_A_FLOOR = frozenset({Equipment.SLED, Equipment.WHEELED, Equipment.TYRE})


def forward_done(entries: Iterable[Entry]) -> tuple[Exercise, ...]:
    """Return the forward work of each conditioning session so far, in their order."""
    return tuple(
        Exercise(entry.plan.forward)
        for entry in entries
        if entry.plan is not None
        and entry.plan.forward is not None
        and entry.plan.mode is Mode.CONDITIONING
        and entry.plan.special is None
    )


def chosen_on(athlete: Athlete, today: date) -> Exercise | None:
    """Return the forward work they asked for today, None where they asked for none."""
    choice = athlete.forward_choice
    return None if choice is None or choice.day != today else Exercise(choice.exercise)


@dataclass(frozen=True, slots=True)
class Floor:
    """What a session's forward work is chosen from.

    `symptoms`: any that leave only the gentle rows; `is_walk`: nothing is pulled today.  `before`
    is the forward work of the sessions before, latest last; `chosen` what they asked for in place
    of the turn's, None: nothing.  `goal` is what they train for, None: not told.  `left_out` is
    what a clinician's limits leave out.
    """

    level: int
    equipment: Equipment
    age: int
    zone: PainZone | None
    symptoms: bool
    is_walk: bool
    region: Region
    days_to_match: int | None
    at_hand: frozenset[Needs]
    before: tuple[Exercise, ...] = ()
    chosen: Exercise | None = None
    goal: Goal | None = None
    left_out: frozenset[Exercise] = frozenset()

    @property
    def own(self) -> Exercise:
        """The step's own forward work, the easy walk with symptoms."""
        if self.symptoms or self.is_walk or self.level < FORWARD_FROM_LEVEL:
            return Exercise.EASY_FORWARD_WALK
        return default_exercise(self.level, self.equipment)


def offered(floor: Floor) -> tuple[Exercise, ...]:
    """Return the step's own forward work, then what else fits today, as it comes in turn.

    Calves, shins and balance come first for an ankle, then what leads toward the goal.  Where the
    last item stands in the order the next one leads, and none comes a third time running.
    """
    fits = _in_order(floor)
    last = next((one for one in reversed(floor.before) if one in fits), None)
    at = 0 if last is None else fits.index(last) + 1
    turned = (*fits[at:], *fits[:at])
    own = floor.own
    menu = (own, *(one for one in turned if may_choose(one, floor.before, own)))
    left = tuple(one for one in menu if one not in floor.left_out)
    return left or (Exercise.EASY_FORWARD_WALK,)


def _in_order(floor: Floor) -> Sequence[Exercise]:
    fits = choices_for(
        floor.level,
        floor.age,
        floor.zone,
        floor.days_to_match,
        floor.at_hand,
        symptoms=floor.symptoms,
    )
    no_item = (floor.own, *_NO_ITEM)
    of_menu = [item for item in fits if item.exercise not in no_item]
    if floor.goal is not None:
        toward = TOWARD[floor.goal]
        of_menu.sort(key=lambda item: item.trains not in toward)
    if floor.region in ANKLES:
        of_menu.sort(key=lambda item: not item.for_ankles)
    return [item.exercise for item in of_menu]


_NO_ITEM = (Exercise.EASY_FORWARD_WALK,)  # it is what is left, never a choice of the turn


def exercise_for(floor: Floor) -> Exercise:
    """Return a session's forward work: what was asked for, the turn's item, or the step's own."""
    own, *others = offered(floor)
    if floor.chosen is not None and floor.chosen in (own, *others):
        return floor.chosen
    is_turn = len(floor.before) % EVERY == EVERY - 1
    return others[0] if is_turn and others else own


def another(floor: Floor) -> Exercise | None:
    """Return what comes after today's forward work where something else is wanted.

    None where nothing else fits.  The last one leads back to the step's own.
    """
    every = offered(floor)
    if len(every) == 1:
        return None
    return every[(every.index(exercise_for(floor)) + 1) % len(every)]


def forward_of(exercise: Exercise, sets: int, minutes: int, own: Exercise) -> Forward:
    """Return the forward work of a session of so many backward sets, `minutes` without it.

    The step's own comes once for two backward sets.  An item of the menu comes twice at least,
    never more often than its row says, and leaves the session at thirty minutes.
    """
    if exercise is Exercise.EASY_FORWARD_WALK:
        return EASY_WALK
    usual = forward_sets_for(sets)
    if exercise is own:
        return Forward(exercise, usual)
    item: ForwardItem = item_of(exercise)
    most = LONGEST_MINUTES - minutes if item.most_sets is None else item.most_sets
    return Forward(exercise, max(FEWEST_SETS, min(usual, most, LONGEST_MINUTES - minutes)))
