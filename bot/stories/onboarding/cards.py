"""The onboarding questions in words and buttons."""

from collections.abc import Sequence
from datetime import time

from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.reading.zones import city_in, city_of
from bot.rules.load.units import kg_from_lb
from bot.rules.log.records import Athlete, Language, LoadUnit
from bot.rules.week.templates import SESSIONS_A_WEEK, suggested_slots
from bot.stories.onboarding.answers import SKIPPABLE, USUAL_HOUR, WORST_PAIN
from bot.stories.onboarding.choices import MEANINGS
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import Asked, OnboardingLabel, OnboardingStep
from bot.stories.screening import cards as screening_cards
from bot.stories.screening.said import Card
from bot.words.labels import LANGUAGE_NAMES, Label
from bot.words.line import Figure, Line, Literally, LoadOf, OnWeekday, WeekdaysTogether

CARDS = {
    OnboardingStep.URGENT: Card.URGENT,
    OnboardingStep.JOINT: Card.JOINT,
    OnboardingStep.HEALTH: Card.HEALTH,
}
PICKING = "pick"  # the first tick of a days card whose days are picked one by one
_BUTTONS_TO_A_ROW = 4
_TEXTS_TO_A_ROW = 2
_USUAL_SESSIONS = 7  # buttons up to here; more can be typed
_SUGGESTED_EMPTY_KG = (15.0, 20.0, 25.0, 34.0)  # what gym sleds mostly weigh
_SUGGESTED_EMPTY_LB = (35, 45, 55, 75)
_SUGGESTED_PLATES_KG = (1.25, 2.5, 5.0, 10.0)
_SUGGESTED_PLATES_LB = (2.5, 5, 10, 25)
_HOURS = (time(7), time(12), time(17), time(18), time(19), time(20))
_ZONES = {
    Language.ENGLISH: (
        "America/New_York",
        "America/Chicago",
        "America/Los_Angeles",
        "Europe/London",
        "Europe/Dublin",
        "Australia/Sydney",
    ),
    Language.SPANISH: (
        "Europe/Madrid",
        "America/Mexico_City",
        "America/Bogota",
        "America/Lima",
        "America/Santiago",
        "America/Argentina/Buenos_Aires",
    ),
}
_SKIP_LABELS: dict[OnboardingStep, Label] = {
    OnboardingStep.BODY_MASS: OnboardingLabel.RATHER_NOT,
}
NO_ZONE = Athlete().zone  # nothing is known of where the coach runs


def say(scene: Scene, asking: AskStep) -> Say:
    """Return a question with its buttons."""
    step, ticks = asking.step, asking.ticks
    if step in CARDS:
        return screening_cards.say(CARDS[step], ticks)
    if step is OnboardingStep.DAYS and PICKING in ticks:
        return _picking(ticks)
    if step is OnboardingStep.ZONE and ticks:
        rows = _set_in(_TEXTS_TO_A_ROW, [(zone, Literally(city_of(zone))) for zone in ticks])
        return Say(Line("onboarding-zone-meant"), rows)
    rows = _rows(scene.athlete, asking)
    if step in SKIPPABLE:
        label = _SKIP_LABELS.get(step, Line("common-button-skip"))
        rows = (*rows, (Button(Answers("skip"), label),))
    return Say(Asked(step), rows)


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


def _rows(athlete: Athlete, asking: AskStep) -> Rows:
    step = asking.step
    if step in MEANINGS:
        return _set_in(_TEXTS_TO_A_ROW, [(label.value, label) for label in MEANINGS[step]])
    if step in _LISTS:
        return _set_in(1, [(label.value, label) for label in _LISTS[step]])
    match step:
        case OnboardingStep.CONSENT:
            return _consent(athlete)
        case OnboardingStep.BASELINE | OnboardingStep.WALKING | OnboardingStep.RESTING:
            unsure = OnboardingLabel.NOT_SURE
            return (*_figures(WORST_PAIN, to_a_row=6), *_set_in(1, [(unsure.value, unsure)]))
        case OnboardingStep.TRAINS:
            return _figures(_USUAL_SESSIONS, to_a_row=_BUTTONS_TO_A_ROW)
        case OnboardingStep.EMPTY | OnboardingStep.PLATES | OnboardingStep.BODY_MASS:
            return _masses(athlete, step)
        case _:
            return _week_rows(athlete, asking)


def _week_rows(athlete: Athlete, asking: AskStep) -> Rows:
    match asking.step:
        case OnboardingStep.MATCH_DAY:
            days: list[tuple[str, Label]] = [(str(day), OnWeekday(day)) for day in range(7)]
            free = OnboardingLabel.NO_FIXED_DAY
            return (*_set_in(_BUTTONS_TO_A_ROW, days), *_set_in(1, [(free.value, free)]))
        case OnboardingStep.DAYS:
            return _days(athlete)
        case OnboardingStep.HOUR:
            hours = [_clock(value) for value in asking.ticks] or _HOURS
            return _set_in(3, [(f"{at:%H-%M}", at) for at in hours])
        case OnboardingStep.ZONE:
            cities = [
                (zone, Literally(city_in(zone, athlete.language))) for zone in _zones_for(athlete)
            ]
            return _set_in(_TEXTS_TO_A_ROW, cities)
        case _:
            return ()


def _zones_for(athlete: Athlete) -> tuple[str, ...]:
    """Return likely zones: the one new athletes are given where the coach runs comes first."""
    likely = _ZONES.get(athlete.language, _ZONES[Language.ENGLISH])
    if athlete.zone == NO_ZONE:
        return likely
    return (athlete.zone, *(zone for zone in likely if zone != athlete.zone))[: len(likely)]


def _consent(athlete: Athlete) -> Rows:
    others = tuple(
        Button(Does("settings", "language", (language.value,)), Literally(name))
        for language, name in LANGUAGE_NAMES.items()
        if language is not athlete.language
    )
    agree = Button(Answers("yes"), OnboardingLabel.AGREE, primary=True)
    return ((agree, Button(Answers("no"), OnboardingLabel.DISAGREE)), others)


def _figures(highest: int, *, to_a_row: int) -> Rows:
    return _set_in(to_a_row, [(str(figure), Figure(figure)) for figure in range(highest + 1)])


def _masses(athlete: Athlete, step: OnboardingStep) -> Rows:
    """Return likely masses in the unit they use, and the way to the other unit."""
    is_kg = athlete.load_unit is LoadUnit.KG
    match step:
        case OnboardingStep.EMPTY:
            kilograms = (
                _SUGGESTED_EMPTY_KG if is_kg else tuple(map(kg_from_lb, _SUGGESTED_EMPTY_LB))
            )
        case OnboardingStep.PLATES:
            kilograms = (
                _SUGGESTED_PLATES_KG if is_kg else tuple(map(kg_from_lb, _SUGGESTED_PLATES_LB))
            )
        case _:
            return ()
    other = OnboardingLabel.IN_POUNDS if is_kg else OnboardingLabel.IN_KILOGRAMS
    likely = _set_in(_BUTTONS_TO_A_ROW, [(f"{kg:.3f}", LoadOf(kg)) for kg in kilograms])
    return (*likely, *_set_in(1, [(other.value, other)]))


def _days(athlete: Athlete) -> Rows:
    """Return the templates for two and for three sessions, around the match where there is one."""
    templates = [
        tuple(
            slot.weekday for slot in suggested_slots(sessions, athlete.match_weekday, USUAL_HOUR)
        )
        for sessions in SESSIONS_A_WEEK
    ]
    suggested = [
        ("-".join(str(day) for day in days), WeekdaysTogether(days)) for days in templates
    ]
    return (
        *_set_in(1, suggested),
        (Button(Answers(PICKING), OnboardingLabel.PICK_DAYS),),
    )


def _picking(ticks: tuple[str, ...]) -> Say:
    days: list[tuple[str, Label]] = [
        (str(day), OnWeekday(day, ticked=str(day) in ticks)) for day in range(7)
    ]
    rows = _set_in(_BUTTONS_TO_A_ROW, days)
    if len(ticks) - 1 in SESSIONS_A_WEEK:
        rows = (*rows, (Button(Answers("done"), Line("common-button-done"), primary=True),))
    return Say(Line("onboarding-days-picked"), rows, in_place=len(ticks) > 1)


def _clock(value: str) -> time:
    hour, _, minute = value.partition("-")
    return time(int(hour), int(minute))


def _set_in(to_a_row: int, options: Sequence[tuple[str, Label]]) -> Rows:
    buttons = tuple(Button(Answers(value), label) for value, label in options)
    return tuple(buttons[at : at + to_a_row] for at in range(0, len(buttons), to_a_row))
