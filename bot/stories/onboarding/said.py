"""Getting to know somebody: from hello to the first session."""

from enum import StrEnum

from bot.reading.starting.asides import Aside
from bot.reading.zones import city_in
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Athlete, Goal
from bot.words.labels import ButtonName
from bot.words.line import Card, Content, Joined, Line, LoadOf, Naming, OnWeekday, Strong, Term
from bot.words.lines import OneEach


class OnboardingStep(StrEnum):
    """The questions, in the order they are asked."""

    CONSENT = "consent"
    YEAR = "year"
    GUARDIAN = "guardian"
    SIGNS = "signs"  # the three cards behind it in one; "none of these" answers them all
    URGENT = "urgent"
    JOINT = "joint"
    HEALTH = "health"
    REGION = "region"
    SIDE = "side"
    BASELINE = "baseline"
    WALKING = "walking"
    RESTING = "resting"
    RETURNING = "returning"
    PERSONA = "persona"
    TRAINS = "trains"
    EXPERIENCE = "experience"
    KIT = "kit"
    SURFACE = "surface"
    EMPTY = "empty"
    BODY_MASS = "body_mass"
    DAYS = "days"  # from here on behind the first session
    ZONE = "zone"
    HOUR = "hour"
    MATCH_DAY = "match_day"
    PLATES = "plates"
    GOAL = "goal"  # asked for by nobody: told in words, or in the profile


class OnboardingLabel(ButtonName):
    """Buttons of this story."""

    SOMETHING_FITS = "onboarding.something_fits"
    AGREE = "agree"
    DISAGREE = "disagree"
    PARENT = "parent"
    GUARDIAN = "guardian"
    NOT_NOW = "not_now"
    KNEE = "knee"
    ANKLE = "ankle"
    HIP = "hip"
    BOTH_JOINTS = "both_joints"
    NO_JOINT = "no_joint"
    LEFT = "left"
    RIGHT = "right"
    BOTH_SIDES = "both_sides"
    LEFT_RIGHT = "left_right"
    RIGHT_LEFT = "right_left"
    NOT_RETURNING = "not_returning"
    RETURNING_CLEARED = "returning_cleared"
    RETURNING_NOT_CLEARED = "returning_not_cleared"
    PLAYER = "player"
    NON_PLAYER = "non_player"
    NO_EXPERIENCE = "no_experience"
    SHORT_EXPERIENCE = "short_experience"
    LONG_EXPERIENCE = "long_experience"
    NOT_SURE = "not_sure"
    SLED = "sled"
    TYRE = "tyre"
    TREADMILL_OFF = "treadmill_off"
    HILL = "hill"
    BAND = "band"
    PARTNER_HELPS = "partner_helps"
    WHEELED = "wheeled"
    NO_KIT = "no_kit"
    GYM_TURF = "gym_turf"
    TURF_3G = "turf_3g"
    GRASS_DRY = "grass_dry"
    GRASS_WET = "grass_wet"
    TRACK = "track"
    RUBBER = "rubber"
    CONCRETE = "concrete"
    IN_POUNDS = "in_pounds"
    IN_KILOGRAMS = "in_kilograms"
    RATHER_NOT = "rather_not"
    NO_FIXED_DAY = "no_fixed_day"
    PICK_DAYS = "pick_days"
    ANSWER_NOW = "answer_now"
    BACK = "onboarding.back"
    GO_ON = "onboarding.go_on"
    STRENGTH = "onboarding.strength"
    COMFORT = "onboarding.comfort"
    CONDITIONING = "onboarding.conditioning"
    FOOTBALL = "onboarding.football"


ASKED = OneEach("onboarding-asked", OnboardingStep)
AGAIN = OneEach("onboarding-again", OnboardingStep)
ASIDES = OneEach("onboarding-aside", Aside)
GOALS = OneEach("onboarding-goal", Goal)
MISHEARD = OneEach("onboarding-misheard", OnboardingStep)


class First(StrEnum):
    """What the first session is against."""

    LOAD = "load"
    WALK = "walk"
    STAND_IN = "stand_in"  # of a sled that is too heavy for the step


SURFACES = OneEach("kit-surface", Surface)
STARTS = OneEach("onboarding-set-up-start", First)


def set_up(
    athlete: Athlete, start: str | None, first: First = First.WALK, *, eased: bool = False
) -> Card:
    """Return what was noted.

    `start` is the step of the ladder, None while a safety question is open.
    `eased`: pain keeps the first weeks unloaded, and somebody should look at it.
    """
    begins: Content = Line("onboarding-set-up-waits")
    if start is not None:
        begins = Naming(Line(STARTS[first], step=start), (Term.STEP,))
    return Card(
        Strong(Line("onboarding-set-up")),
        sessions_at(athlete) if athlete.slots else None,
        begins,
        None if athlete.goal is None else Line(GOALS[athlete.goal]),
        Line("onboarding-set-up-eased") if eased else None,
    )


def sessions_at(athlete: Athlete) -> Line:
    """Return when and where the sessions are; none, where no days are fixed."""
    if not athlete.slots:
        return Line("onboarding-set-up-no-days")
    named = Joined(*(OnWeekday(slot.weekday) for slot in athlete.slots), by=", ")
    city = city_in(athlete.zone, athlete.language)
    return Line("onboarding-set-up-days", days=named, at=athlete.slots[0].at, city=city)


def when_and_where(athlete: Athlete) -> Card:
    """Return when and where the sessions are, and what changes it."""
    return Card(sessions_at(athlete), Line("onboarding-change-later"))


def from_squad(athlete: Athlete) -> Line | None:
    """Return on one line what their squad told beforehand; None where it told nothing."""
    kit, known = athlete.kit, athlete.from_squad
    days = Joined(*(OnWeekday(slot.weekday) for slot in athlete.slots), by=" + ")
    at = next((slot.at for slot in athlete.slots), None)
    city = city_in(athlete.zone, athlete.language)
    told = {
        OnboardingStep.EMPTY: Line("onboarding-from-squad-sled", sled=LoadOf(kit.empty_kg or 0)),
        OnboardingStep.PLATES: Line(
            "onboarding-from-squad-plates", plates=LoadOf(kit.plate_step_kg)
        ),
        OnboardingStep.SURFACE: Line(SURFACES[kit.surface]),
        OnboardingStep.DAYS: Line("onboarding-from-squad-days", days=days, at=at, city=city),
    }
    parts = [part for step, part in told.items() if step in known]
    return Line("onboarding-from-squad", what=Joined(*parts, by=", ")) if parts else None
