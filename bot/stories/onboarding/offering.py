"""The answers to tap under each question of the start, with the file that each makes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time

from bot.dialogue.buttons import HOURS
from bot.dialogue.setting import Offered, Option, in_rows
from bot.reading.zones import city_in, is_zone, offered_zones
from bot.rules.load.units import kg_from_lb
from bot.rules.log.records import Athlete, LoadUnit
from bot.rules.pain.elsewhere import places_of, unsided
from bot.rules.week.templates import SESSIONS_A_WEEK, suggested_slots
from bot.stories.onboarding.choices import CROSSED, REGION, SIDE, Choice
from bot.stories.onboarding.filing import (
    USUAL_HOUR,
    WORST_PAIN,
    Noted,
    Noting,
    in_unit,
    on_side,
    unsure,
    watching,
    with_days,
    with_hour,
    with_sides_told,
    with_trained,
    with_zone,
)
from bot.stories.onboarding.said import OnboardingLabel
from bot.words.line import Figure, Literally, LoadOf, OnWeekday, WeekdaysTogether

Offers = Callable[[Athlete, tuple[str, ...]], Offered[Athlete | None]]
"""What is offered to whom; narrowed to the tokens that a typed answer may have meant."""

PICKING = "pick"  # the first tick of a days card whose days are picked one by one
NO_ZONE = Athlete().zone  # nothing is known of where the coach runs
_USUAL_SESSIONS = 7  # buttons up to here; more can be typed
# What gym sleds mostly weigh, and their plates.
_EMPTY = {LoadUnit.KG: (15.0, 20.0, 25.0, 34.0), LoadUnit.LB: (35, 45, 55, 75)}
_PLATES = {LoadUnit.KG: (1.25, 2.5, 5.0, 10.0), LoadUnit.LB: (2.5, 5, 10, 25)}
OTHER_UNITS = {
    LoadUnit.KG: (OnboardingLabel.IN_POUNDS, LoadUnit.LB),
    LoadUnit.LB: (OnboardingLabel.IN_KILOGRAMS, LoadUnit.KG),
}


def nothing(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
    """Offer nothing to tap: it is typed."""
    return ()


def one_of(choice: Choice, notes: Noting) -> Offers:
    """Return what offers the members of a choice, two in a row."""

    def offers(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
        left = [one for one in choice if not meant or one in meant]
        return in_rows(2, (Option(one, _noted(notes(athlete, choice[one])), one) for one in left))

    return offers


def joints(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
    """Offer the joints, two in a row, each with the side that was told of it."""
    sided = {label: with_sides_told(joint, meant) for label, joint in REGION.items()}
    return one_of(sided, watching)(athlete, meant)


def _noted(after: Noted) -> Athlete | None:
    return after if isinstance(after, Athlete) else None


def sides(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
    """Offer the sides of a joint; of knee and ankle together those of each, too."""
    offered = one_of(SIDE, on_side)(athlete, meant)
    are_two = len(unsided(athlete.joint) or places_of(athlete.joint.region)) > 1
    return (*offered, *one_of(CROSSED, on_side)(athlete, meant)) if are_two else offered


def scale_of(note: Callable[[Athlete, int], Athlete | None]) -> Offers:
    """Return what offers 0 to 10, and that they cannot tell."""

    def offers(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
        figures = (
            Option(Figure(pain), note(athlete, pain), str(pain)) for pain in range(WORST_PAIN + 1)
        )
        label = OnboardingLabel.NOT_SURE
        return (*in_rows(6, figures), (Option(label, unsure(athlete), label),))

    return offers


def sessions(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
    """Offer how often somebody trains in a week."""
    counts = range(_USUAL_SESSIONS + 1)
    return in_rows(4, (Option(Figure(n), with_trained(athlete, n), str(n)) for n in counts))


def _masses(
    amounts: Mapping[LoadUnit, tuple[float, ...]],
    note: Callable[[Athlete, float], Athlete | None],
) -> Offers:
    """Return what offers likely masses in the unit they use, and the way to the other unit."""

    def offers(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
        unit = athlete.load_unit
        in_kg = amounts[unit] if unit is LoadUnit.KG else tuple(map(kg_from_lb, amounts[unit]))
        likely = (Option(LoadOf(kg), note(athlete, kg), f"{kg:.3f}") for kg in in_kg)
        label, other = OTHER_UNITS[unit]
        return (*in_rows(4, likely), (Option(label, in_unit(athlete, other), label),))

    return offers


def empty_masses(note: Callable[[Athlete, float], Athlete | None]) -> Offers:
    """Return what offers the masses of empty sleds."""
    return _masses(_EMPTY, note)


def plate_masses(note: Callable[[Athlete, float], Athlete | None]) -> Offers:
    """Return what offers the masses of plates."""
    return _masses(_PLATES, note)


def days(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
    """Offer the templates for two and for three sessions, around the match where there is one."""
    templates = [
        tuple(slot.weekday for slot in suggested_slots(count, athlete.match_weekday, USUAL_HOUR))
        for count in SESSIONS_A_WEEK
    ]
    named = [(tuple(map(str, weekdays)), weekdays) for weekdays in templates]
    return (
        *(
            (Option(WeekdaysTogether(weekdays), with_days(athlete, names), "-".join(names)),)
            for names, weekdays in named
        ),
        (Option(OnboardingLabel.PICK_DAYS, athlete, PICKING),),
    )


def hours(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
    """Offer hours of the day."""
    offered = [_clock(value) for value in meant] or HOURS
    return in_rows(3, (Option(at, with_hour(athlete, at), f"{at:%H-%M}") for at in offered))


def match_days(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
    """Offer the days of the week, and none."""
    free = OnboardingLabel.NO_FIXED_DAY
    weekdays = (
        Option(OnWeekday(day), replace(athlete, match_weekday=day), str(day))
        for day in range(7)
        if not meant or str(day) in meant
    )
    return (*in_rows(4, weekdays), (Option(free, replace(athlete, match_weekday=None), free),))


def zones(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete | None]:
    """Offer what a place may mean, else likely zones: where the coach runs comes first."""
    named = {zone: city_in(zone, athlete.language) for zone in meant if is_zone(zone)}
    if not meant:
        likely = offered_zones("first_conversation", athlete.language)
        others = [zone for zone in likely if zone != athlete.zone]
        first = () if athlete.zone == NO_ZONE else (athlete.zone,)
        known = (*first, *others)[: len(likely)]
        named = {zone: city_in(zone, athlete.language) for zone in known}
    return in_rows(
        2,
        (Option(Literally(city), with_zone(athlete, zone), zone) for zone, city in named.items()),
    )


def _clock(value: str) -> time:
    hour, _, minute = value.partition("-")
    return time(int(hour), int(minute))
