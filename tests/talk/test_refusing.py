"""Vehicles, running belts, roads and stairs are refused wherever a thing to pull is told."""

from dataclasses import replace

import pytest

from bot.reading.kit_words import refused_in
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Kit
from bot.stories.kit.pull import AskTotal
from bot.stories.kit.questions import AskEmptyMass, AskEquipment, AskPlateStep, AskSurface
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from tests.cases import each
from tests.talk.person import Person
from tests.talk.pullers import ADA, ada, lucia
from tests.talk.test_every_question import asked

REFUSED = {
    "vehicle": (
        "my SUV", "a tractor", "motorbike", "a quad bike", "van", "golf cart", "a friend's Tesla",
        "an old Ford", "pick-up", "lorry", "coche", "la moto de mi hermano", "furgoneta",
        "carrito de golf", "camión", "cuatrimoto", "el Tesla de un amigo", "1200 kg, my jeep",
    ),
    "running belt": (
        "treadmill switched on", "treadmill at 3 km/h", "treadmill on slow",
        "a motorised treadmill", "incline treadmill, motor on", "the running belt",
        "cinta en marcha", "cinta a 3 km/h", "caminadora prendida", "cinta con motor",
    ),
    "road": ("the road", "on a road in traffic", "in the street", "en la carretera", "la calle"),
    "stairs": ("stairs", "up the stairs", "escaleras", "stadium steps"),
}  # fmt: skip
LINES = [line for lines in REFUSED.values() for line in lines]
REFUSALS = ("I don't plan", "No planifico", "no lo planifico", "No vehicles", "Con vehículos no")

FITTING = [
    ("treadmill, switched off", Equipment.TREADMILL_OFF),
    ("cinta apagada", Equipment.TREADMILL_OFF),
    ("a car tyre", Equipment.TYRE),
    ("llanta de camión", Equipment.TYRE),
]
FLOORS = [
    ("car park", Surface.CONCRETE),
    ("asphalt, no cars", Surface.CONCRETE),
    ("running track", Surface.TRACK),
]


def is_refused(said: str) -> bool:
    return any(one in said for one in REFUSALS)


@each("line", LINES)
def test_kit_refuses_it(line: str) -> None:
    person = ada()
    before = person.athlete

    assert is_refused(person.calls(f"/kit {line}"))

    assert person.athlete == before


@pytest.mark.parametrize(
    "question",
    [AskEquipment(), AskSurface(), AskEmptyMass(), AskPlateStep(), AskTotal(12.0)],
    ids=lambda one: type(one).__name__,
)
def test_each_question_of_the_kit_refuses_it_and_stays(question: AskEquipment) -> None:
    for line in LINES:
        person = asked(question)
        before = person.athlete

        assert is_refused(person.says(line)), line

        assert person.athlete == before
        assert person.snapshot.dialogue.question == question


@pytest.mark.parametrize(
    "step",
    [OnboardingStep.KIT, OnboardingStep.SURFACE, OnboardingStep.EMPTY, OnboardingStep.PLATES],
)
def test_the_first_questions_refuse_it_and_stay(step: OnboardingStep) -> None:
    for line in LINES:
        person = Person(replace(ADA, screened=None, onboarding=step.value))
        person.calls("/start")
        before = person.athlete

        assert is_refused(person.says(line)), line

        assert person.athlete == before
        assert person.snapshot.dialogue.question == AskStep(step)


@pytest.mark.parametrize("line", ["a friend's Tesla", "stairs", "the road", "treadmill at 3 km/h"])
def test_a_question_about_it_is_answered_so(line: str) -> None:
    assert is_refused(ada().calls(f"/ask can I use {line}"))


@pytest.mark.parametrize(
    "line",
    [
        "is it ok on stairs?",
        "what about a moving belt",
        "can my friend pull me with his Tesla",
        "puedo en la calle",
        "y en escaleras?",
    ],
)
def test_a_question_in_passing_is_answered_so(line: str) -> None:
    assert is_refused(ada().says(line))


@pytest.mark.parametrize(
    "line", ["traffic was bad", "my van broke down so no session", "4x20m 5kg"]
)
def test_a_car_that_is_only_mentioned_refuses_nothing(line: str) -> None:
    assert not is_refused(ada().says(line))


def test_it_is_refused_in_the_readers_language() -> None:
    assert "No planifico escaleras" in lucia().calls("/kit escaleras")
    assert "tráfico" in lucia().calls("/kit la calle")


@pytest.mark.parametrize(("line", "equipment"), FITTING)
def test_what_is_named_after_it_fits(line: str, equipment: Equipment) -> None:
    person = ada()

    person.calls(f"/kit {line}")

    assert person.athlete.kit.equipment is equipment


@pytest.mark.parametrize(("line", "surface"), FLOORS)
def test_a_floor_without_traffic_fits(line: str, surface: Surface) -> None:
    person: Person = ada(kit=Kit(Equipment.SLED, empty_kg=15))

    person.calls(f"/kit {line}")

    assert person.athlete.kit.surface is surface


@pytest.mark.parametrize("line", ["a tyre from a truck", "tyre of my car", "my old car's tyre"])
def test_a_tyre_is_a_tyre_whatever_it_came_from(line: str) -> None:
    assert refused_in(line) is None


def test_sets_on_a_road_or_stairs_are_refused_and_taken_down_as_told() -> None:
    for line in ("4x20 on the road", "4x20 up the stairs"):
        person = ada()

        said = person.says(line)

        assert said.startswith("No vehicles: you can't stop one. No running belt, no road")
        assert "4 × 20 m" in said
        assert "How much was on the sled?" in said
