"""The goal words things and orders the forward menu; it is no ceiling and no floor (A18)."""

from dataclasses import replace
from itertools import cycle, islice
from typing import Any

import pytest

from bot.rules.forward.exercises import item_of
from bot.rules.forward.turns import TOWARD, Floor, offered
from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Athlete, Consent, Goal, Language, Persona, Region
from bot.rules.pain.zones import PainZone
from bot.rules.whatif import answer_to
from bot.stories.onboarding.said import OnboardingStep
from tests.rules.plainly.states import states
from tests.talk.person import MONDAY_EVENING
from tests.talk.pullers import ada, has_trained
from tests.talk.test_onboarding import asked, step_of, talked
from tests.thorough import tries

ALL_AT_HAND = frozenset({"step", "wall", "kettlebell", "pitch", "ball", "partner", "hill", "band"})


@pytest.mark.parametrize(
    ("language", "line", "goal"),
    [
        (Language.ENGLISH, "I want to play football again", Goal.FOOTBALL),
        (Language.ENGLISH, "my goal is strength", Goal.STRENGTH),
        (Language.ENGLISH, "I want to get fitter", Goal.CONDITIONING),
        (Language.ENGLISH, "/profile I'd like to walk without pain", Goal.COMFORT),
        (Language.SPANISH, "quiero volver a jugar al fútbol", Goal.FOOTBALL),
        (Language.SPANISH, "mi objetivo es la fuerza", Goal.STRENGTH),
        (Language.SPANISH, "/profile quiero moverme mejor", Goal.COMFORT),
    ],
)
def test_it_is_told_in_words_and_kept_on_a_yes(language: Language, line: str, goal: Goal) -> None:
    person = talked(line, person=ada(language=language))
    assert person.athlete.goal is None

    person.says("yes" if language is Language.ENGLISH else "sí")

    assert person.athlete == replace(ada(language=language).athlete, goal=goal)


@pytest.mark.parametrize(
    ("label", "goal"),
    [
        ("Strength", Goal.STRENGTH),
        ("Moving with ease", Goal.COMFORT),
        ("Fitness", Goal.CONDITIONING),
        ("Football", Goal.FOOTBALL),
    ],
)
def test_it_is_a_field_of_the_profile(label: str, goal: Goal) -> None:
    person = ada()
    assert "No goal told" in person.calls("/profile")

    talked("[Goal]", f"[{label}]", "[Keep it]", person=person)

    assert person.athlete.goal is goal


@pytest.mark.parametrize(
    "step", [OnboardingStep.REGION, OnboardingStep.TRAINS, OnboardingStep.KIT]
)
def test_at_the_start_it_is_noted_where_it_is_volunteered_and_asked_of_nobody(
    step: OnboardingStep,
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), birth_year=1988)
    ann = asked(step, file)

    ann.says("I want to play football again")

    told = replace(file, goal=Goal.FOOTBALL, onboarding=step.value, told_ahead=("goal",))
    assert ann.athlete == told
    assert ann.athlete.persona is Persona.NON_PLAYER  # not yet
    assert step_of(ann) is step


def test_the_first_session_and_its_forward_work_name_it() -> None:
    ann = asked(OnboardingStep.KIT, Athlete(consent=Consent(1, MONDAY_EVENING), birth_year=1988))

    talked("nothing, but my goal is to get stronger", person=ann)

    assert ann.athlete.goal is Goal.STRENGTH
    assert "You train for strength." in ann.sees


def test_what_leads_toward_it_says_so_on_the_card() -> None:
    person = has_trained(ada(goal=Goal.STRENGTH))
    person.waits(days=3)

    seen = [person.calls("/today") if not n else person.taps("Another one") for n in range(8)]

    assert any("as you wished" in one for one in seen)
    assert not all("as you wished" in one for one in seen)


@pytest.mark.parametrize("goal", Goal)
def test_it_puts_its_own_first_and_opens_nothing(goal: Goal) -> None:
    floor = Floor(
        4, Equipment.SLED, 30, PainZone.GREEN, False, False, Region.NONE, None, frozenset()
    )
    floor = replace(floor, at_hand=frozenset(ALL_AT_HAND))
    plain, toward = offered(floor), offered(replace(floor, goal=goal))

    assert set(plain) == set(toward)
    leads = [item_of(one).trains in TOWARD[goal] for one in toward[1:]]
    assert leads == sorted(leads, reverse=True)
    assert any(leads)


def without_menu(answer: Any) -> Any:
    """Return an answer without its forward half and the minutes that hang on it."""
    if not isinstance(answer, dict):
        return answer
    left = {key: without_menu(value) for key, value in answer.items()}
    for key in ("forward", "minutes", "predicted_load_au"):
        left.pop(key, None)
    return left


def test_with_any_goal_the_load_is_decided_alike() -> None:
    differing = set()
    before = cycle(("step_up", "calf_raise", "hip_hinge"))
    for state in islice(states(26), tries(150, 3_000)):
        told = {**state, "at_hand": sorted(ALL_AT_HAND), "forward_before": [next(before)]}
        plain = answer_to(told)
        for goal in Goal:
            answer = answer_to({**told, "goal": goal.value})
            assert without_menu(answer) == without_menu(plain)
            differing |= {goal} if answer != plain else set()
    assert differing == set(Goal)  # the menu was there to choose from
