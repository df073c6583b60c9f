"""Forms: what opens one, and what comes of it when it is sent off."""

from dataclasses import replace

import pytest

from bot.contract import Called, Chose, Filled
from bot.dialogue.opening import may_open, opened_by
from bot.dialogue.tokens import encode
from bot.dialogue.turn import Scene, Snapshot
from bot.stories.kit.pull import FORM
from tests.talk.person import Person
from tests.talk.planners import TOM

PULL = encode(FORM, 0)
SESSION = "4x20m 5kg rpe 3 pain 0"
OPENS = [
    pytest.param(Called("log", "", "1"), id="log"),
    pytest.param(Chose("d.logging.on.2026-03-01"), id="a day to log"),
    pytest.param(Chose("d.kit.pull"), id="pull test"),
]


@pytest.fixture
def tom() -> Person:
    return Person(TOM)


@pytest.mark.parametrize("act", OPENS)
def test_what_asks_for_several_values_opens_a_form(tom: Person, act: Called | Chose) -> None:
    scene = Scene(tom.snapshot, tom.now, "form")

    assert may_open(act)
    assert opened_by(scene, act) is not None


@pytest.mark.parametrize("act", OPENS)
def test_a_stranger_is_asked_who_they_are_first(tom: Person, act: Called | Chose) -> None:
    assert opened_by(Scene(Snapshot("new"), tom.now, "form"), act) is None


@pytest.mark.parametrize(
    "act", [Called("log", SESSION, "1"), Called("today", "", "1"), Chose("a.1.yes"), Chose("?")]
)
def test_all_else_is_acted_on(tom: Person, act: Called | Chose) -> None:
    assert not may_open(act)
    assert opened_by(Scene(tom.snapshot, tom.now, "form"), act) is None


def test_there_is_no_form_for_pulling_what_has_no_mass() -> None:
    tom = Person(TOM)
    tom.calls("/kit hill")

    assert opened_by(Scene(tom.snapshot, tom.now, "form"), Chose("d.kit.pull")) is None


def test_a_pull_test_sent_off_is_filed(tom: Person) -> None:
    told = tom.fills(PULL, (("reading", "15 kg"), ("total", "40")))

    assert "Friction 0.375" in told
    assert tom.athlete.kit.friction == 0.375


def test_a_pull_test_can_be_taken_back(tom: Person) -> None:
    tom.fills(PULL, (("reading", "15 kg"), ("total", "40")))
    tom.taps("Undo")

    assert tom.athlete.kit == TOM.kit


def test_the_form_may_ask_for_the_sled_too() -> None:
    tom = Person(replace(TOM, kit=replace(TOM.kit, empty_kg=None)))

    tom.fills(PULL, (("empty", "20 kg"), ("reading", "15 kg"), ("total", "40")))

    assert (tom.athlete.kit.empty_kg, tom.athlete.kit.friction) == (20, 0.375)


@pytest.mark.parametrize(
    ("empty", "reading", "total", "wanted"),
    [
        pytest.param("heavy", "15 kg", "40 kg", "what it weighs empty", id="sled"),
        pytest.param("20 kg", "a lot", "40 kg", "what the scale read", id="scale"),
        pytest.param("20 kg", "15 kg", "some", "sled and plates together", id="total"),
        pytest.param("20 kg", "15 kg", "10 kg", "sled and plates together", id="less than it"),
        pytest.param("20 kg", "50 kg", "40 kg", "can't be right", id="impossible"),
    ],
)
def test_what_does_not_read_is_asked_for_by_itself(
    empty: str, reading: str, total: str, wanted: str
) -> None:
    tom = Person(replace(TOM, kit=replace(TOM.kit, empty_kg=None)))

    told = tom.fills(PULL, (("empty", empty), ("reading", reading), ("total", total)))

    assert wanted in told
    assert tom.athlete.kit.friction is None
    assert tom.snapshot.dialogue.question is not None


def test_what_did_read_is_kept_while_the_rest_is_asked() -> None:
    tom = Person(replace(TOM, kit=replace(TOM.kit, empty_kg=None)))

    tom.fills(PULL, (("empty", "20 kg"), ("reading", "15 kg"), ("total", "some")))
    told = tom.says("40 kg")

    assert "Friction 0.375" in told
    assert tom.athlete.kit.empty_kg == 20


def test_an_empty_form_breaks_nothing(tom: Person) -> None:
    assert "what the scale read" in tom.does(Filled(PULL, ()))


@pytest.mark.parametrize("wanted", ["today", "2026-03-02", "2 March"])
def test_a_session_to_correct_is_named_by_its_day(tom: Person, wanted: str) -> None:
    tom.says(SESSION)

    told = tom.calls(f"/fix {wanted}")

    assert "Change" not in tom.buttons
    assert "20 m" in told


def test_a_session_to_correct_is_named_by_its_id(tom: Person) -> None:
    tom.says(SESSION)
    [entry] = tom.log.entries

    assert tom.calls(f"/fix {entry.id}") == tom.calls("/fix today")


@pytest.mark.parametrize("wanted", ["nonsense", "yesterday", "2031-01-01"])
def test_no_such_session_shows_the_latest(tom: Person, wanted: str) -> None:
    tom.says(SESSION)

    assert tom.calls(f"/fix {wanted}") == tom.calls("/fix")
