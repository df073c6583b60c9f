"""Today's card, and everything that can be done with the day."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import Flag, Kit, Pause, PauseReason, Slot
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia, wakes_up


def test_the_card_says_what_to_do_and_why() -> None:
    card = ada().calls("/today")

    assert "Mon 2 Mar - Step L2a (10 % drag)" in card
    assert "4 × 20 m backward, slow (40 s each), 1 min rest" in card
    assert "Put on 5 kg: with the 15 kg sled 20 kg in all" in card
    assert "about 9.3 % of body weight" in card
    assert "Effort 3-4 of 10" in card
    assert "Forward: 2 × forward sled drag" in card
    assert "About 13 min" in card
    assert "Why: this is your start" in card
    assert "Stop if pain reaches 6" in card


def test_the_card_reads_in_spanish_with_a_decimal_comma() -> None:
    card = lucia().calls("/today")

    assert "Paso L2a (10 % de arrastre)" in card
    assert "cerca del 9,3 % de tu peso" in card
    assert "Para si el dolor llega a 6" in card


def test_the_card_offers_its_seven_ways_on_and_why() -> None:
    person = ada()

    person.calls("/today")

    assert person.buttons == [
        "Start",
        "Done",
        "Changed",
        "Something hurts",
        "Too sore",
        "Move",
        "No kit today",
        "Why?",
        "Another one",
    ]


def test_a_card_fits_a_phone() -> None:
    person = ada()

    person.calls("/today")

    assert len(person.latest[-1].words.splitlines()) <= 12


def test_all_six_cues_come_before_the_first_session_and_two_with_each_later_one() -> None:
    person = ada()
    first = person.calls("/today")
    has_trained(person)
    wakes_up(person)
    person.waits(days=2)

    later = person.calls("/today")

    assert first.count("•") == 6
    assert later.count("•") == 2


def test_cues_take_turns() -> None:
    person = ada()
    shown = []
    for _ in range(2):
        has_trained(person)
        person.waits(days=3 if person.now.weekday() == 0 else 4)
        shown.append(set(re.findall("• (.*)", person.calls("/today"))))

    assert shown[0] != shown[1]


MINOR = {"birth_year": 2011, "guardian": True, "start": "L1a"}


def test_under_eighteen_pain_stops_a_point_earlier() -> None:
    person = ada(**MINOR)

    said = person.calls("/today")

    assert "Stop if pain reaches 5" in said
    assert "• Pain 3-4: shorter" in said


def test_a_minors_pause_is_shown_to_the_guardian() -> None:
    person = ada(**MINOR)

    assert "Show this to your parent" in person.says("3x20m empty sled rpe 2 pain 5")
    assert "Show this to your parent" in person.calls("/today")


def test_an_adults_pause_is_nobody_elses_business() -> None:
    assert "guardian" not in ada().says("4x20m 5kg rpe 3 pain 7")


@pytest.mark.parametrize(
    ("kit", "said", "unsaid"),
    [
        (Kit(Equipment.SLED, 15), "halve the plates", "rail"),
        (Kit(Equipment.SLED, 20), "Lean back a little into the pull", "halve"),
        (Kit(Equipment.TREADMILL_OFF), "both hands on the rail", "Lean back"),
        (Kit(Equipment.HILL), "Backward up the hill", "Lean back"),
        (Kit(Equipment.BAND), "Lean back a little into the pull", "plates"),
        (Kit(Equipment.NONE), "no leaning back", "plates"),
    ],
    ids=["plates", "empty sled", "treadmill off", "hill", "band", "nothing"],
)
def test_cues_fit_what_is_pulled(kit: Kit, said: str, unsaid: str) -> None:
    person = ada(kit=kit)
    person.calls("/today")

    cues = next(one.words for one in person.latest if "•" in one.words)

    assert cues.count("•") == 6
    assert said in cues
    assert unsaid not in cues


def test_an_empty_sled_is_no_test_of_a_new_load() -> None:
    assert "New load" not in ada(kit=Kit(Equipment.SLED, 20)).calls("/today")


def test_what_is_worked_against_begins_a_line_of_its_own() -> None:
    assert "\nUp a 10 % hill\n" in ada(kit=Kit(Equipment.HILL)).calls("/today")


def test_a_walk_offers_no_way_without_kit() -> None:
    person = ada(start="L0a")

    person.calls("/today")

    assert "No kit today" not in person.buttons


def test_at_the_end_of_walking_something_to_pull_is_offered() -> None:
    person = ada(start="L2a", kit=Kit(Equipment.NONE))
    for days in (3, 4, 3):
        has_trained(person, effort=1)
        wakes_up(person)
        person.waits(days=days - 1)

    said = person.calls("/today")

    assert "the next level opens: /kit" in said
    assert "What I pull" in person.buttons


def test_a_third_walk_of_the_week_is_not_called_half() -> None:
    three = (Slot(0, time(18)), Slot(2, time(18)), Slot(4, time(18)))
    person = ada(start="L0a", slots=three)
    for _ in range(2):
        has_trained(person, effort=1)
        wakes_up(person)
        person.waits(days=1)

    said = person.calls("/today")

    assert "5 × 1 min" in said
    assert "it's the third session this week, so it stays an easy walk" in said


def test_a_step_back_from_the_lowest_step_stays_there() -> None:
    person = has_trained(ada(start="L0a"), effort=1, pain=4)

    assert "so we stay at the first step" in person.sees


def test_a_day_off_shows_what_the_next_session_will_be() -> None:
    person = ada()
    person.waits(days=1)

    said = person.calls("/today")

    assert "Next session: Thu 5 Mar at 18:00.\nThen: 4 × 20 m with 5 kg (step L2a)." in said


def test_a_new_load_is_taken_as_a_test() -> None:
    person = ada()
    first = person.calls("/today")
    has_trained(person)
    person.waits(days=3)

    second = person.calls("/today")

    assert "set 1 is a test" in first
    assert "set 1 is a test" not in second


def test_without_a_body_mass_effort_is_the_only_guide() -> None:
    card = ada(body_mass_kg=None).calls("/today")

    assert "Empty sled, no plates" in card
    assert "Effort is your guide" in card
    assert "of body weight" not in card


@pytest.mark.parametrize(
    ("equipment", "words"),
    [
        pytest.param(Equipment.HILL, "Up a 10 % hill", id="hill"),
        pytest.param(Equipment.TREADMILL_OFF, "Treadmill off and unplugged", id="treadmill off"),
        pytest.param(Equipment.BAND, "Steady resistance", id="band"),
        pytest.param(Equipment.NONE, "Nothing to pull", id="nothing"),
    ],
)
def test_every_kit_has_its_own_line(equipment: Equipment, words: str) -> None:
    assert words in ada(kit=Kit(equipment)).calls("/today")


def test_a_sled_that_is_too_heavy_leads_to_ways_without_it() -> None:
    person = ada(kit=Kit(Equipment.SLED, empty_kg=60))

    card = person.calls("/today")

    assert "the empty sled is already about 28 %" in card
    assert person.buttons == ["Walk", "Treadmill off", "Hill", "Band or partner", "Why?"]


def test_a_session_done_asks_only_what_is_missing_one_thing_at_a_time() -> None:
    person = ada()
    person.calls("/today")

    assert "How hard" in person.taps("Done")
    assert "Worst joint pain" in person.taps("3")
    assert "right now" in person.taps("0")
    assert "Logged." in person.taps("0")


def test_smooth_steps_are_asked_about_only_where_it_was_hard() -> None:
    person = ada()
    person.calls("/today")
    person.taps("Done")
    person.taps("4")
    person.taps("0")

    assert "smooth" in person.taps("0")


def test_done_twice_logs_once() -> None:
    person = ada()
    person.calls("/today")
    done = next(token for label, token in person.latest[-1].buttons if label == "Done")
    person.presses(done)
    person.says("4")

    answer = person.presses(done)

    assert "in the log" in answer
    assert len(person.log.entries) == 1


def test_a_day_that_is_done_shows_its_log_and_takes_another() -> None:
    person = has_trained(ada())

    assert "Today's session is in the log" in person.calls("/today")
    assert person.buttons == ["Log another"]
    assert "What did you do?" in person.taps("Log another")


def test_changed_says_how_to_write_it_with_the_session_as_the_example() -> None:
    person = ada()
    person.calls("/today")

    assert "4x20m 5 kg effort 4 pain 1" in person.taps("Changed")
    assert "3 × 20 m with 7.5 kg" in person.says("3x20m 7.5kg")


def test_a_day_without_a_session_names_the_next_and_lets_it_be_today() -> None:
    person = ada()
    person.waits(days=1)

    assert "Next session: Thu 5 Mar at 18:00" in person.calls("/today")
    assert "Step L2a" in person.taps("Do it today")


def test_the_day_after_a_session_has_room_for_a_warm_up_only() -> None:
    person = has_trained(ada())
    person.waits(days=1)

    said = person.calls("/today")

    assert "A warm-up would fit today" in said
    assert "warm-up, Step L2a" in person.taps("Do it today")


def test_three_sessions_in_seven_days_are_enough() -> None:
    every_other_day = tuple(Slot(day, time(18)) for day in (0, 2, 4))
    person = ada(slots=every_other_day)
    for _ in range(3):
        has_trained(person)
        person.waits(days=2)

    said = person.calls("/today")

    assert "3 sessions in seven days are enough" in said
    assert person.buttons == []


def test_sore_legs_alone_leave_the_plan_and_offer_ways_out() -> None:
    person = ada()
    person.calls("/today")
    person.taps("Too sore")
    person.taps("Legs, the muscles")

    said = person.taps("6")

    assert "doesn't change the plan" in said
    assert person.buttons == ["Do it as planned", "Walk", "Move", "Leave it today"]


@pytest.mark.parametrize("sore", ["Legs, the muscles", "The joint"])
@pytest.mark.parametrize("told", ["11", "40"])
def test_a_number_beyond_the_scale_is_no_answer_and_is_asked_for_again(
    sore: str, told: str
) -> None:
    person = ada()
    person.calls("/today")
    person.taps("Too sore")
    person.taps(sore)
    asking = person.snapshot.dialogue.question

    said = person.says(told)

    assert "0 to 10" in said
    assert person.snapshot.dialogue.question == asking
    assert not person.log.checks


@pytest.mark.parametrize("hour, morning, beside", [(8, 4, None), (18, None, 4)])
def test_a_sore_joint_is_the_mornings_only_in_the_morning(
    hour: int, morning: int | None, beside: int | None
) -> None:
    person = has_trained(ada())
    person.waits(days=2, hours=24 + hour - 18)
    person.calls("/today")
    person.taps("Too sore")
    person.taps("The joint")

    said = person.taps("4")

    check = person.log.checks[-1]
    assert (check.pain, check.elsewhere) == (morning, beside)
    assert "pause" in said or "in daily life" in said


def test_left_out_owes_nothing_and_can_be_taken_back() -> None:
    person = ada()
    person.calls("/today")
    person.taps("Too sore")
    person.taps("Legs, the muscles")
    person.taps("3")

    said = person.taps("Leave it today")

    assert "no need to make up" in said
    assert date(2026, 3, 2) in person.athlete.not_done
    person.taps("Undo")
    assert person.athlete.not_done == ()


def test_a_session_moves_to_a_day_that_keeps_its_distance() -> None:
    person = ada()
    person.calls("/today")
    person.taps("Move")

    assert "Thu 5 Mar" not in person.buttons
    said = person.taps("Tue 3 Mar")

    assert "Moved from Mon 2 Mar to Tue 3 Mar" in said
    person.waits(days=1)
    assert "Tue 3 Mar - Step L2a" in person.calls("/today")


def test_without_kit_the_same_step_is_offered_otherwise() -> None:
    person = ada()
    person.calls("/today")

    said = person.taps("No kit today")

    assert "4 × 45 s" in said
    assert "10 % hill" in said
    assert "4 × 45 s" in person.taps("Treadmill off")


def test_the_way_chosen_without_kit_is_what_done_logs() -> None:
    person = ada()
    person.calls("/today")
    person.taps("No kit today")
    person.taps("Treadmill off")

    person.taps("Done")

    assert person.log.entries[0].pulls[0].work_s == 45
    assert person.log.entries[0].plan is not None


@pytest.mark.parametrize(
    "way, metres, work_s, effort",
    [("Hill", 20, None, (3, 4)), ("Treadmill off", None, 45, (3, 4)), ("Walk", None, 300, (1, 2))],
)
def test_the_way_chosen_without_kit_is_what_a_plain_done_logs_too(
    way: str, metres: int | None, work_s: int | None, effort: tuple[int, int]
) -> None:
    person = ada(kit=Kit(Equipment.SLED, empty_kg=60))
    person.calls("/today")
    person.taps(way)
    person.waits(minutes=40)

    person.says("done, rpe 3, pain 0, smooth")

    (entry,) = person.log.entries
    assert (entry.pulls[0].metres, entry.pulls[0].work_s) == (metres, work_s)
    assert entry.plan is not None
    assert entry.plan.rpe_band == effort


def test_a_plain_done_means_no_card_of_another_day_or_of_hours_ago() -> None:
    person = ada()
    person.calls("/today")
    person.taps("No kit today")
    person.taps("Treadmill off")
    person.waits(hours=4)

    person.says("done, rpe 3, pain 0, smooth")

    assert person.log.entries[0].pulls[0].added_kg == 5


def test_an_open_flag_stands_before_any_session() -> None:
    flagged = ada(flags=(Flag("RF04", date(2026, 3, 2)),))

    assert "a knee or ankle that gives way" in flagged.calls("/today")
    flagged.taps("Someone has checked it")
    assert "Who?" in flagged.sees


def test_open_safety_questions_lead_to_the_questions() -> None:
    person = ada(flags=(Flag("ASK_A", date(2026, 3, 2)),))

    assert "still open" in person.calls("/today")
    assert "Any of these now?" in person.taps("Safety questions")


def test_feeling_unwell_leads_back_after_a_day_of_rest() -> None:
    person = ada(flags=(Flag("RF14", date(2026, 3, 1)),))

    assert "Rest first." in person.calls("/today")
    assert person.buttons == ["Well for a day now"]


def test_a_day_of_support_offers_nothing_to_clear() -> None:
    person = ada(flags=(Flag("RF22", date(2026, 3, 2)),))

    assert person.calls("/today").startswith("No session today.")
    assert person.buttons == []


def test_a_pause_after_pain_says_what_it_takes_to_go_on() -> None:
    person = has_trained(ada(), pain=7)

    said = person.calls("/today")

    assert "on pause since Mon 2 Mar" in said
    assert "To go on it takes" in said
    assert "Morning check" in person.buttons


def test_a_long_time_away_starts_again() -> None:
    person = has_trained(ada())
    person.waits(days=80)

    assert "a few questions first" in person.calls("/today")
    assert "Does any of these fit you?" in person.taps("Answer the questions")


def test_a_minor_without_a_guardian_waits() -> None:
    assert "guardian needs to agree" in ada(birth_year=2011).calls("/today")


def test_a_planned_pause_is_no_shame() -> None:
    away = Pause(date(2026, 3, 1), date(2026, 3, 8), PauseReason.TRAVEL)

    said = ada(pauses=(away,)).calls("/today")

    assert "until Sun 8 Mar" in said
    assert "Nothing is missed" in said


def test_the_shoe_tip_comes_only_to_who_wants_it() -> None:
    kit = Kit(Equipment.SLED, 15, surface=Surface.GYM_TURF, barefoot_surface_ok=True)

    assert "toe spacers" in ada(kit=kit, footwear_tip=True).calls("/today")
    assert "toe spacers" not in ada(kit=kit).calls("/today")


def test_a_card_of_long_ago_changes_nothing() -> None:
    person = ada()
    person.calls("/today")
    person.waits(days=20)

    assert "That card is of Mon 2 Mar" in person.taps("Done")
    assert not person.log.entries


def test_a_made_up_button_is_answered_kindly() -> None:
    person = ada()

    assert "Nothing changed" in person.presses("d.today.done.tomorrowish")


BANNED = re.compile(
    r"\b(heal|cure|treat|therap|rehab|prevent|fix(?!ture)|injury risk|danger|curar?\b|cura\b|sanar"
    r"|terapia|tratamiento|rehabilita|prevenir)",
    re.IGNORECASE,
)


@pytest.mark.parametrize("reader", [ada, lucia], ids=["English", "Spanish"])
def test_the_card_promises_nothing(reader: Callable[[], Person]) -> None:
    assert not BANNED.search(reader().calls("/today"))


def test_the_day_is_the_athletes_own() -> None:
    person = ada(zone="Pacific/Auckland")  # 18:00 UTC is Tuesday morning there
    person.now = datetime(2026, 3, 2, 18, tzinfo=UTC)

    assert "Next session: Thu 5 Mar" in person.calls("/today")
