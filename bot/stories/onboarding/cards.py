"""The onboarding questions in words and buttons."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

from bot.dialogue.buttons import HOURS
from bot.dialogue.setting import Offered, Option, buttons_of, in_rows
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.reading.zones import city_in, city_of, is_zone, offered_zones
from bot.rules.load.units import kg_from_lb
from bot.rules.log.records import Athlete, LoadUnit
from bot.rules.week.templates import SESSIONS_A_WEEK, suggested_slots
from bot.stories.onboarding.answers import (
    PAIN,
    SKIPPABLE,
    USUAL_HOUR,
    WORST_PAIN,
    in_unit,
    unsure,
    with_choice,
    with_days,
    with_figure,
    with_hour,
    with_mass,
)
from bot.stories.onboarding.choices import MEANINGS
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import AGAIN, ASKED, OnboardingLabel, OnboardingStep
from bot.stories.screening import cards as screening_cards
from bot.stories.screening.said import Card
from bot.words.labels import LANGUAGE_NAMES
from bot.words.line import Figure, Line, Literally, LoadOf, OnWeekday, WeekdaysTogether

CARDS = {
    OnboardingStep.URGENT: Card.URGENT,
    OnboardingStep.JOINT: Card.JOINT,
    OnboardingStep.HEALTH: Card.HEALTH,
}
PICKING = "pick"  # the first tick of a days card whose days are picked one by one
_USUAL_SESSIONS = 7  # buttons up to here; more can be typed
# What gym sleds mostly weigh, and their plates.
_SUGGESTED_EMPTY = {LoadUnit.KG: (15.0, 20.0, 25.0, 34.0), LoadUnit.LB: (35, 45, 55, 75)}
_SUGGESTED_PLATES = {LoadUnit.KG: (1.25, 2.5, 5.0, 10.0), LoadUnit.LB: (2.5, 5, 10, 25)}
OTHER_UNITS = {
    LoadUnit.KG: (OnboardingLabel.IN_POUNDS, LoadUnit.LB),
    LoadUnit.LB: (OnboardingLabel.IN_KILOGRAMS, LoadUnit.KG),
}
NO_ZONE = Athlete().zone  # nothing is known of where the coach runs


def say(scene: Scene, asking: AskStep) -> Say:
    """Return a question with its buttons."""
    if asking.step in CARDS:
        return screening_cards.say(CARDS[asking.step], asking.ticks)
    said = _asked(scene, asking)
    return replace(said, buttons=_with_back(said.buttons)) if asking.step in _BACK else said


BACK = "back"  # in a token
_BACK = frozenset(OnboardingStep) - {
    OnboardingStep.CONSENT, OnboardingStep.YEAR, OnboardingStep.GUARDIAN, *CARDS
}  # fmt: skip
"""The questions with a button back: behind the safety cards; a word leads back from any."""


def _with_back(rows: Rows) -> Rows:
    """Return the buttons with the way back in the last row, beside skipping."""
    back = Button(Answers(BACK), OnboardingLabel.BACK)
    if rows and len(rows[-1]) == 1:
        return (*rows[:-1], (*rows[-1], back))
    return (*rows, (back,))


def _asked(scene: Scene, asking: AskStep) -> Say:
    step, ticks = asking.step, asking.ticks
    words = AGAIN[step] if asking.again else ASKED[step]
    if step is OnboardingStep.DAYS and PICKING in ticks:
        return _picking(ticks)
    if step is OnboardingStep.CONSENT:
        return Say(Line(words), _consent(scene.athlete))
    if step in _LISTS:
        rows = tuple((Button(Answers(label.value), label),) for label in _LISTS[step])
        return Say(Line(words), rows)
    is_narrowed = step in NARROWED and ticks
    asked = Line("onboarding-zone-meant") if is_narrowed else Line(words)
    return Say(asked, buttons_of(offered(scene.athlete, asking)))


_LISTS: dict[OnboardingStep, tuple[OnboardingLabel, ...]] = {
    OnboardingStep.GUARDIAN: (
        OnboardingLabel.PARENT,
        OnboardingLabel.GUARDIAN,
        OnboardingLabel.NOT_NOW,
    ),
    OnboardingStep.RETURNING: (
        OnboardingLabel.NOT_RETURNING,
        OnboardingLabel.RETURNING_CLEARED,
        OnboardingLabel.RETURNING_NOT_CLEARED,
    ),
}


NARROWED = frozenset({OnboardingStep.ZONE, OnboardingStep.KIT, OnboardingStep.MATCH_DAY})


def offered(athlete: Athlete, asking: AskStep) -> Offered[Athlete | None]:
    """Return the answers to tap, each with the file it makes; a skipped one leaves it as it is."""
    rows = _offered(athlete, asking)
    if asking.step not in SKIPPABLE or (asking.step in NARROWED and asking.ticks):
        return rows
    is_body = asking.step is OnboardingStep.BODY_MASS
    label = OnboardingLabel.RATHER_NOT if is_body else Line("common-button-skip")
    return (*rows, (Option(label, athlete, "skip"),))


def _offered(athlete: Athlete, asking: AskStep) -> Offered[Athlete | None]:
    step = asking.step
    match step:
        case OnboardingStep.KIT if asking.ticks:
            named = [(one, of) for one, of in MEANINGS[step].items() if one in asking.ticks]
            return in_rows(2, (Option(one, with_choice(athlete, of), one) for one, of in named))
        case _ if step in MEANINGS:
            choices = MEANINGS[step].items()
            return in_rows(2, (Option(one, with_choice(athlete, of), one) for one, of in choices))
        case _ if step in PAIN:
            label = OnboardingLabel.NOT_SURE
            not_sure = Option(label, unsure(athlete), label)
            return (*in_rows(6, _figures(athlete, step, WORST_PAIN)), (not_sure,))
        case OnboardingStep.TRAINS:
            return in_rows(4, _figures(athlete, step, _USUAL_SESSIONS))
        case OnboardingStep.EMPTY | OnboardingStep.PLATES:
            return _masses(athlete, step)
        case OnboardingStep.MATCH_DAY:
            free = OnboardingLabel.NO_FIXED_DAY
            days = (
                Option(OnWeekday(day), replace(athlete, match_weekday=day), str(day))
                for day in range(7)
                if not asking.ticks or str(day) in asking.ticks
            )
            return (*in_rows(4, days), (Option(free, replace(athlete, match_weekday=None), free),))
        case OnboardingStep.DAYS:
            return _days(athlete)
        case OnboardingStep.HOUR:
            hours = [_clock(value) for value in asking.ticks] or HOURS
            return in_rows(3, (Option(at, with_hour(athlete, at), f"{at:%H-%M}") for at in hours))
        case OnboardingStep.ZONE:
            return _zones(athlete, asking.ticks)
        case _:
            return ()


def _zones(athlete: Athlete, meant: tuple[str, ...]) -> Offered[Athlete]:
    """Return what a place may mean, else likely zones: where the coach runs comes first."""
    named = {zone: city_of(zone) for zone in meant if is_zone(zone)}
    if not meant:
        likely = offered_zones("first_conversation", athlete.language)
        others = [zone for zone in likely if zone != athlete.zone]
        first = () if athlete.zone == NO_ZONE else (athlete.zone,)
        zones = (*first, *others)[: len(likely)]
        named = {zone: city_in(zone, athlete.language) for zone in zones}
    return in_rows(
        2,
        (
            Option(Literally(city), replace(athlete, zone=zone), zone)
            for zone, city in named.items()
        ),
    )


def _consent(athlete: Athlete) -> Rows:
    others = tuple(
        Button(Does("settings", "language", (language.value,)), Literally(name))
        for language, name in LANGUAGE_NAMES.items()
        if language is not athlete.language
    )
    agree = Button(Answers("yes"), OnboardingLabel.AGREE, primary=True)
    return ((agree, Button(Answers("no"), OnboardingLabel.DISAGREE)), others)


def _figures(
    athlete: Athlete, step: OnboardingStep, highest: int
) -> Iterator[Option[Athlete | None]]:
    for figure in range(highest + 1):
        yield Option(Figure(figure), with_figure(athlete, step, figure), str(figure))


def _masses(athlete: Athlete, step: OnboardingStep) -> Offered[Athlete | None]:
    """Return likely masses in the unit they use, and the way to the other unit."""
    unit = athlete.load_unit
    amounts = (_SUGGESTED_EMPTY if step is OnboardingStep.EMPTY else _SUGGESTED_PLATES)[unit]
    in_kg = amounts if unit is LoadUnit.KG else tuple(map(kg_from_lb, amounts))
    likely = (Option(LoadOf(kg), with_mass(athlete, step, kg), f"{kg:.3f}") for kg in in_kg)
    label, other = OTHER_UNITS[unit]
    return (*in_rows(4, likely), (Option(label, in_unit(athlete, other), label),))


def _days(athlete: Athlete) -> Offered[Athlete | None]:
    """Return the templates for two and for three sessions, around the match where there is one."""
    templates = [
        tuple(
            slot.weekday for slot in suggested_slots(sessions, athlete.match_weekday, USUAL_HOUR)
        )
        for sessions in SESSIONS_A_WEEK
    ]
    named = [(tuple(map(str, days)), days) for days in templates]
    return (
        *(
            (Option(WeekdaysTogether(days), with_days(athlete, names), "-".join(names)),)
            for names, days in named
        ),
        (Option(OnboardingLabel.PICK_DAYS, athlete, PICKING),),
    )


def _picking(ticks: tuple[str, ...]) -> Say:
    days = (OnWeekday(day, ticked=str(day) in ticks) for day in range(7))
    rows: Rows = in_rows(4, (Button(Answers(str(day.weekday)), day) for day in days))
    if len(ticks) - 1 in SESSIONS_A_WEEK:
        done = Button(Answers("done"), Line("common-button-done"), primary=True)
        rows = (*rows, (done,))
    return Say(Line("onboarding-days-picked"), rows, in_place=len(ticks) > 1)


def _clock(value: str) -> time:
    hour, _, minute = value.partition("-")
    return time(int(hour), int(minute))
