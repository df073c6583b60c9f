"""The forward half of a session, talked about: shown, changed, logged, balanced (A16)."""

from dataclasses import replace

import pytest

from bot.rules.log.records import Joint, Kit, Persona, Region, Side
from tests.talk.person import Person
from tests.talk.pullers import ADA, ada, has_trained, lucia, wakes_up

AN_ANKLE = replace(ADA, joint=Joint(Region.ANKLE, Side.LEFT), kit=Kit(), start="L0a")


def on_the_next_session(person: Person) -> Person:
    """Do today's session and wake up calm, until the next one is due."""
    wakes_up(has_trained(person, effort=person_effort(person)))
    person.waits(days=2 if person.now.weekday() == 1 else 3)
    return person


def person_effort(person: Person) -> int:
    return 2 if person.athlete.start == "L0a" else 4


def test_every_second_session_takes_the_next_of_the_menu_with_dose_cue_and_why() -> None:
    someone = ada()
    assert "Forward: 2 × forward sled drag" in someone.calls("/today")

    second = on_the_next_session(someone).calls("/today")
    assert "Forward: 2 × step-up on 20-30 cm, 3 s down, 8 a side" in second
    assert "knee over the second toe" in second
    assert "Braking strength, which the sled does not train." in second

    third = on_the_next_session(someone).calls("/today")
    assert "forward sled drag" in third
    fourth = on_the_next_session(someone).calls("/today")
    assert "step-down from 10-20 cm" in fourth


def test_it_is_said_in_spanish_too() -> None:
    second = on_the_next_session(lucia()).calls("/today")

    assert "subida a un escalón" in second
    assert "Fuerza para frenar, que el trineo no entrena." in second


def test_an_ankle_gets_calves_shins_and_balance_first_from_the_first_step_on() -> None:
    someone = Person(AN_ANKLE)
    assert "Walk forward easily" in someone.calls("/today")

    for exercise, why in (
        ("calf raise", "Calves:"),
        ("toe raise at the wall", "Shins:"),
        ("one-leg balance", "Balance:"),
    ):
        turn = on_the_next_session(someone).calls("/today")
        assert exercise in turn
        assert why in turn
        assert "Walk forward easily" in on_the_next_session(someone).calls("/today")


@pytest.mark.parametrize("said", ["another one", "give me another exercise", "no box here"])
def test_another_one_changes_it_by_a_word(said: str) -> None:
    someone = on_the_next_session(ada())
    assert "step-up" in someone.calls("/today")

    assert "step-down" in someone.says(said)


@pytest.mark.parametrize("dicho", ["otro", "otro ejercicio porfa"])
def test_in_spanish_as_well(dicho: str) -> None:
    someone = on_the_next_session(lucia())
    someone.calls("/today")

    assert "bajada de un escalón" in someone.says(dicho)


def test_another_one_changes_it_by_a_tap_and_the_log_keeps_what_was_planned() -> None:
    someone = on_the_next_session(ada())
    someone.calls("/today")
    someone.taps("Another one")
    assert "split squat" in someone.taps("Another one")

    assert "split squat" in someone.calls("/today")
    someone.says("4x20m 5 kg, effort 4, pain 1")
    plan = someone.log.entries[-1].plan
    assert plan is not None
    assert (plan.forward, plan.forward_sets) == ("split_squat", 2)


def test_what_was_chosen_is_of_that_day_alone() -> None:
    someone = ada()
    someone.calls("/today")
    assert "step-up" in someone.taps("Another one")

    assert "step-down" in on_the_next_session(someone).calls("/today")  # the turn goes on from it
    assert "forward sled drag" in on_the_next_session(someone).calls("/today")


def test_a_button_of_a_day_that_is_done_changes_nothing() -> None:
    someone = ada()
    someone.calls("/today")
    token = next(one for one in someone.tokens if one.startswith("d.today.forward"))
    has_trained(someone)

    assert "in the log" in someone.presses(token)
    assert someone.athlete.forward_choice is None


def test_another_one_is_no_way_round_a_stop() -> None:
    someone = ada()
    someone.says("my knee gave way")
    someone.taps("Yes")

    told = someone.says("another exercise")
    assert "Forward:" not in told
    assert someone.athlete.forward_choice is None


def test_a_day_without_forward_work_has_no_other_and_asks_what_is_at_hand() -> None:
    someone = ada(match_weekday=1)  # tomorrow
    assert "Forward:" not in someone.calls("/today")

    assert "Nothing else of the forward menu fits" in someone.says("another exercise")
    assert someone.buttons == ["Also at hand"]


def test_asked_for_on_a_day_of_rest_it_is_of_the_session_to_come() -> None:
    someone = ada()
    someone.waits(days=1)

    assert "Thu 5 Mar" in someone.says("another exercise")
    assert "step-up" in someone.sees
    someone.waits(days=2)
    assert "step-up" in someone.calls("/today")


def test_what_else_is_at_hand_widens_the_menu() -> None:
    someone = ada(start="L1a", kit=replace(ADA.kit, beside=()))
    someone.calls("/kit")
    told = someone.taps("Also at hand")
    assert "a step and a wall I take for granted" in told
    someone.taps("Hill")
    assert "✓ Hill" in someone.buttons
    assert someone.athlete.kit.beside == ("hill",)

    someone.calls("/today")
    seen = [someone.taps("Another one") for _ in range(3)]
    assert any("hill walk" in one for one in seen)

    someone.calls("/kit ball")
    assert someone.athlete.kit.beside == ("hill", "ball")
    someone.taps("Hill")
    assert someone.athlete.kit.beside == ("ball",)


def test_a_player_runs_on_the_pitch_but_not_the_day_before_a_match() -> None:
    someone = ada(start="L3a", persona=Persona.PLAYER, match_weekday=5)
    seen: set[str] = set()
    someone.calls("/today")
    for _ in range(16):
        seen |= {line for line in someone.sees.splitlines() if line.startswith("Forward:")}
        someone.taps("Another one")

    assert not any("build-up" in one for one in seen)  # not before the joint is known calm
    assert any("A-march" in one for one in seen)


# --- logged --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line, sets, noted",
    [
        pytest.param("done, rpe 4", 2, None, id="done: as planned"),
        pytest.param("4x20m 5 kg, rpe 4", None, None, id="unsaid"),
        pytest.param("4x20m 5 kg, rpe 4, 1 forward set", 1, "1 forward set", id="fewer"),
        pytest.param("done but no forward, rpe 4", 0, "no forward sets", id="none"),
        pytest.param("4x20m 5 kg, rpe 4, with the forward drags", 2, None, id="named: as planned"),
        pytest.param("4x20m 5 kg, rpe 4, 3x8 step-ups", 3, "3 forward sets", id="another"),
    ],
)
def test_forward_sets_in_a_log_fill_its_own_field(
    line: str, sets: int | None, noted: str | None
) -> None:
    someone = ada()
    someone.calls("/today")
    told = someone.says(line)

    assert someone.log.entries[-1].forward_sets == sets
    assert (noted or "forward") in told or noted is None
    assert sum(run.pulls for run in someone.log.entries[-1].pulls) == 4


@pytest.mark.parametrize("line", ["forward 1", "did 1 set of step-ups"])
def test_told_on_their_own_they_belong_to_the_session_of_the_day(line: str) -> None:
    someone = has_trained(ada())

    assert "1 forward set" in someone.says(line)
    assert [entry.forward_sets for entry in someone.log.entries] == [1]


def test_in_spanish_they_are_logged_as_well() -> None:
    someone = lucia()
    someone.calls("/today")

    assert "sin series hacia delante" in someone.says("hecho, sin la parte de delante, esfuerzo 4")
    assert someone.log.entries[-1].forward_sets == 0


def test_a_balance_below_a_half_is_said_with_the_session_and_in_the_week() -> None:
    someone = ada()
    told: list[str] = []
    for _ in range(3):
        someone.calls("/today")
        someone.says("done but no forward, rpe 4, pain 0")
        someone.says("0")
        if someone.snapshot.dialogue.question is not None:
            someone.says("yes")
        told.append(someone.sees)
        wakes_up(someone)
        someone.waits(days=2 if someone.now.weekday() == 1 else 3)

    assert any("few forward sets" in one for one in told)
    assert "A little more forward" in someone.calls("/week")


def test_a_balance_that_is_right_is_not_talked_about() -> None:
    someone = on_the_next_session(ada())

    assert "few forward sets" not in someone.says("done, rpe 4, pain 0")
    assert "A little more forward" not in someone.calls("/week")
