"""From a share of body weight to plates on a sled, on this surface, always rounding down.

Pull force is friction times mass times gravity, so drag in percent of body weight is
100 x friction x total mass / body mass.  The angle of the strap is ignored: at 40 kg it
changes the pull by 5 % at most.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.rules.load.plates import at_hand_down
from bot.rules.load.units import FLOAT_NOISE, to_tenth
from bot.rules.safety import ages

# A mass outside is reckoned as the nearest one: very light and very heavy people's legs do
# not differ as their scales do [D].
LIGHTEST_KG, HEAVIEST_KG = 35, 110
NEW_SURFACE_SHARE = 0.9  # the first time on a surface [D]
TOO_HEAVY_LESS_PERCENT = 20  # to take off where the first set of a new load was too much [D]
YOUTH_SHARE_OF_MASS = 0.55  # sled and plates, the upper load of Uthoff 2019
EMPTY_OK_EXCESS = 3  # percentage points over the target [D]
BRIDGE_EXCESS = 6  # adults whose joint is calm, half the metres [D]
PROVEN_EXCESS = 9  # of them, whoever pulled that before or earned a step up [D]
BRIDGE_MOST_BASELINE = 2
# First pulls are light (the Soccer8020 article, tip 1): a sled that is heavier than its step asks
# is pulled up to this, or so many points over the heaviest that was pulled cleanly [D].
FIRST_PULL_PERCENT = 16
FIRST_PULL_POINTS = 6
GRAM_DECIMALS = 3  # 29.52 and 32.5 kg are 62.02, not 62.019999999999996


class Fit(StrEnum):
    """How the sled meets the target."""

    PLATES = "plates"
    EMPTY_OK = "empty_ok"
    BRIDGE = "bridge"  # a little too heavy: half the metres
    BY_EFFORT = "by_effort"  # no body mass to reckon with: empty sled, effort decides


@dataclass(frozen=True, slots=True)
class Puller:
    """Who pulls.  `body_mass_kg` is `None` where they would rather not say.

    `heaviest_drag_percent` is the heaviest clean session's, 0 where they only walked, `None`
    where it is not known: then a first pull has no limit of its own.  `is_proven`: two clean
    sessions of the step stand and this one is a full one.  `most_percent` is the drag that no
    sled may be above after one that hurt, `None`: there is no such limit.
    `most_added_kg` are the plates that a clinician's limit leaves, `None`: it sets none.
    """

    body_mass_kg: float | None
    age: int = 25
    baseline_pain: int = 0
    heaviest_drag_percent: float | None = None
    is_proven: bool = False
    most_percent: float | None = None
    most_added_kg: float | None = None

    @property
    def may_bridge(self) -> bool:
        """Tell whether a sled that is too heavy may be pulled over half the way."""
        return self.age >= ages.ADULT_FROM and self.baseline_pain <= BRIDGE_MOST_BASELINE

    @property
    def most_first_pull_percent(self) -> float | None:
        """Return the heaviest drag of a first pull; `None`: there is no such limit."""
        heaviest = self.heaviest_drag_percent
        return None if heaviest is None else max(FIRST_PULL_PERCENT, heaviest + FIRST_PULL_POINTS)


@dataclass(frozen=True, slots=True)
class Drag:
    """What is pulled and on what: a sled or a tyre and its friction there."""

    empty_kg: float
    friction: float
    plate_step_kg: float = 2.5  # the smallest pair of plates in a kg gym
    new_surface: bool = False
    plates: tuple[float, ...] = ()  # each by itself, where it is known which there are

    def plates_down(self, total_kg: float) -> float:
        """Return the plates that bring the empty sled up to a total, never over it.

        Rounds down, never to the nearest: the start is light (the Soccer8020 article, tip 1).
        Negative where the empty sled alone is over it already.

        >>> Drag(15, 0.35).plates_down(23.4)
        7.5
        """
        return at_hand_down(total_kg - self.empty_kg, self.plate_step_kg, self.plates)


@dataclass(frozen=True, slots=True)
class SledLoad:
    """Plates to put on, and what that comes to; drag rounded to 0.1, `None` without a mass."""

    fit: Fit
    added_kg: float
    total_kg: float
    estimated_drag_percent: float | None


@dataclass(frozen=True, slots=True)
class SledTooHeavy:
    """Even empty it is more than the step allows."""

    empty_sled_drag_percent: float


def drag_percent_of(total_kg: float, friction: float, body_mass_kg: float) -> float:
    """Return the drag of a sled in percent of body weight."""
    return 100 * friction * total_kg / body_mass_kg


def target_total_kg(drag_percent: float, puller: Puller, body_mass_kg: float, drag: Drag) -> float:
    """Return what sled and plates should weigh together, before rounding down."""
    effective_mass = min(max(body_mass_kg, LIGHTEST_KG), HEAVIEST_KG)
    total = drag_percent / 100 * effective_mass / drag.friction
    if drag.new_surface:
        total *= NEW_SURFACE_SHARE
    if puller.age < ages.ADULT_FROM:
        total = min(total, YOUTH_SHARE_OF_MASS * body_mass_kg)
    if puller.most_added_kg is not None:
        total = min(total, drag.empty_kg + puller.most_added_kg)
    return total


def load_for(drag_percent: float, puller: Puller, drag: Drag) -> SledLoad | SledTooHeavy:
    """Return the plates for a target drag, or that the sled is too heavy for it.

    >>> load_for(15, Puller(75), Drag(empty_kg=15, friction=0.35)).added_kg
    15.0
    """
    body_mass_kg = puller.body_mass_kg
    if body_mass_kg is None:
        return SledLoad(Fit.BY_EFFORT, 0.0, drag.empty_kg, None)
    target = target_total_kg(drag_percent, puller, body_mass_kg, drag)
    added = drag.plates_down(target)
    if added >= 0:
        return _loaded(Fit.PLATES, added, drag, body_mass_kg)
    fit = _fit_of_empty(drag_percent, puller, body_mass_kg, drag)
    if fit is None:
        empty_drag = drag_percent_of(drag.empty_kg, drag.friction, body_mass_kg)
        return SledTooHeavy(to_tenth(empty_drag))
    return _loaded(fit, 0.0, drag, body_mass_kg)


def _fit_of_empty(
    drag_percent: float, puller: Puller, body_mass_kg: float, drag: Drag
) -> Fit | None:
    is_adult = puller.age >= ages.ADULT_FROM
    if not is_adult and drag.empty_kg > YOUTH_SHARE_OF_MASS * body_mass_kg + FLOAT_NOISE:
        return None  # the cap on mass holds whatever the drag
    pulled = drag_percent_of(drag.empty_kg, drag.friction, body_mass_kg)
    excess, most = pulled - drag_percent, puller.most_first_pull_percent
    if excess > FLOAT_NOISE and most is not None and pulled > most + FLOAT_NOISE:
        return None
    if puller.most_percent is not None and pulled > puller.most_percent + FLOAT_NOISE:
        return None
    if excess <= EMPTY_OK_EXCESS + FLOAT_NOISE:
        return Fit.EMPTY_OK
    return Fit.BRIDGE if excess <= _most_bridged(puller, pulled) + FLOAT_NOISE else None


def _most_bridged(puller: Puller, pulled: float) -> float:
    """Return how many points over its step the empty sled may pull over half the way."""
    if not puller.may_bridge:
        return EMPTY_OK_EXCESS
    heaviest = puller.heaviest_drag_percent
    was_pulled = heaviest is not None and heaviest + FLOAT_NOISE >= pulled
    return PROVEN_EXCESS if was_pulled or puller.is_proven else BRIDGE_EXCESS


def _loaded(fit: Fit, added_kg: float, drag: Drag, body_mass_kg: float) -> SledLoad:
    added_kg = round(added_kg, GRAM_DECIMALS)
    total_kg = round(drag.empty_kg + added_kg, GRAM_DECIMALS)
    estimate = to_tenth(drag_percent_of(total_kg, drag.friction, body_mass_kg))
    return SledLoad(fit, added_kg, total_kg, estimate)
