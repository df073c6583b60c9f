"""Something hurts in the middle of a session: two taps, and the logged session holds it."""

from datetime import timedelta

import pytest

from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Joint, Language, Place, Region, Side
from bot.rules.pain.zones import PainZone
from bot.stories.morning.questions import AskMorningPain
from bot.stories.today.questions import AskJointPain, AskSetPain
from tests.talk.person import Person
from tests.talk.planners import SARA, TOM
from tests.talk.pullers import ada, has_trained, lucia, wakes_up
from tests.talk.test_reminding import person

KNEE = Joint(Region.KNEE, Side.RIGHT)
MINOR = {"birth_year": 2011, "guardian": True, "start": "L1a"}


def at_it(**changes: object) -> Person:
    """Return somebody with today's card before her, a knee watched."""
    person = ada(**{"joint": KNEE, **changes})
    person.calls("/today")
    return person


def hurts(person: Person, pain: int) -> str:
    person.taps("Something hurts" if person.athlete.language == "en" else "Algo me duele")
    return person.taps(str(pain))


def told_on(person: Person) -> int | None:
    return person.log.checks[-1].in_session if person.log.checks else None


# --- what it leads to ----------------------------------------------------------------------

CASES = [
    (0, "Carry on", "Carry on"),
    (2, "Carry on with", "Carry on and watch it"),
    (3, "Carry on and watch it", "Ease off"),
    (4, "Ease off", "Ease off"),
    (5, "Ease off", "Stop here for today"),
    (6, "Stop here for today", "Stop here for today"),
]


@pytest.mark.parametrize("pain, adult, minor", CASES)
def test_two_taps_say_whether_to_go_on(pain: int, adult: str, minor: str) -> None:
    assert adult in hurts(at_it(), pain)
    assert minor in hurts(at_it(**MINOR), pain)


def test_the_texts_name_the_limits_of_the_reader() -> None:
    assert "from 4 you ease off, from 6 you stop" in hurts(at_it(), 1)
    assert "from 3 you ease off, from 5 you stop" in hurts(at_it(**MINOR), 1)
    assert "Still above 3" in hurts(at_it(), 4)
    assert "Still above 2" in hurts(at_it(**MINOR), 3)


def test_a_minors_card_eases_from_three_on() -> None:
    assert "• Pain 3-4: " in ada(**MINOR).calls("/today")


def test_easing_off_halves_the_plates_down_to_what_there_is() -> None:
    assert "Less on the sled: 2.5 kg instead of 5 kg." in hurts(at_it(), 4)


def test_easing_off_with_nothing_on_the_sled_takes_nothing_off() -> None:
    said = hurts(at_it(start="L0b"), 4)

    assert "Ease off" in said
    assert "Less on the sled" not in said


def test_still_above_it_in_the_next_set_is_enough_for_today() -> None:
    person = at_it()
    hurts(person, 4)

    assert "no more sets" in hurts(person, 4)


def test_a_session_that_was_finished_for_pain_stays_finished() -> None:
    person = at_it()
    hurts(person, 4)
    hurts(person, 4)

    assert "You stopped at pain 4 today" in person.calls("/today")
    assert "no more sets" in person.says("knee 1 now")


def test_one_undo_takes_back_the_pain_with_its_place() -> None:
    person = at_it(joint=Joint(Region.BOTH))
    hurts(person, 6)
    person.taps("Ankle")
    person.taps("Undo")

    assert person.log.checks == ()


def test_a_joint_that_calms_down_after_easing_goes_on() -> None:
    person = at_it()
    hurts(person, 4)

    assert "Carry on" in hurts(person, 2)
    assert told_on(person) == 4


@pytest.mark.parametrize("region", [Region.BOTH, Region.NONE])
def test_pain_counts_before_anybody_says_where(region: Region) -> None:
    person = at_it(joint=Joint(region))
    person.taps("Something hurts")

    person.taps("4")

    assert "Where" in person.sees
    assert told_on(person) == 4
    assert "Ease off" in person.taps("Knee")


def test_it_reads_in_spanish() -> None:
    person = lucia(joint=KNEE)
    person.calls("/today")

    assert "Afloja: pasos más cortos" in hurts(person, 4)
    assert "Termina ahí" in person.sees


def test_a_minor_who_stops_shows_it_to_the_guardian() -> None:
    assert "Show this to your parent" in hurts(at_it(**MINOR), 5)


def test_where_is_asked_only_where_more_than_one_joint_could_be_meant() -> None:
    person = at_it(joint=Joint(Region.BOTH))
    hurts(person, 4)
    assert person.buttons == ["Knee", "Ankle", "Hip", "Somewhere else"]

    assert "Ease off" in person.taps("Ankle")
    assert person.log.checks[-1].place is Place.ANKLE


def test_the_place_may_be_typed_and_no_pain_has_none() -> None:
    person = at_it(joint=Joint())
    assert "Carry on" in hurts(person, 0)

    hurts(person, 3)
    assert "watch it" in person.says("my left hip")
    assert person.log.checks[-1].place is Place.HIP


# --- in words ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words, leads_to",
    [
        ("knee 5 now", "Ease off"),
        ("my knee hurts, 3 of 10", "watch it"),
        ("pain 7", "Stop here for today"),
        ("knee pain 1", "Carry on"),
    ],
)
def test_pain_told_in_words_before_the_log_is_in_the_set(words: str, leads_to: str) -> None:
    person = at_it()

    assert leads_to in person.says(words)
    assert [check.pain for check in person.log.checks] == [None]


def test_pain_without_a_number_is_asked_about_in_the_set() -> None:
    person = at_it()

    assert "Joint pain now, 0-10?" in person.says("my knee hurts")
    assert "Ease off" in person.says("4")


@pytest.mark.parametrize("words", ["something hurts", "ouch, it hurts", "it's sore"])
def test_words_without_a_joint_or_a_number_are_asked_about_too(words: str) -> None:
    assert "0-10" in at_it().says(words)


def test_spanish_words_are_heard_in_the_set_too() -> None:
    person = lucia(joint=KNEE)
    person.calls("/today")

    assert "Afloja" in person.says("me duele la rodilla 5/10")
    assert told_on(person) == 5


def test_without_a_card_pain_in_words_is_of_daily_life() -> None:
    person = ada(joint=KNEE)
    person.says("knee 5 now")

    check = person.log.checks[-1]
    assert (check.in_session, check.pain, check.elsewhere) == (None, None, 5)


def test_a_card_of_hours_ago_is_no_session_under_way() -> None:
    person = at_it()
    person.waits(hours=4)
    person.says("knee 5 now")

    assert told_on(person) is None


def test_pain_of_yesterday_is_not_in_todays_set() -> None:
    person = at_it()
    person.says("knee 4 yesterday")

    assert told_on(person) is None


# --- the session that is logged ------------------------------------------------------------


def test_the_session_logged_afterwards_holds_it_and_no_morning_rises() -> None:
    person = at_it()
    hurts(person, 4)
    person.taps("Done")
    person.says("4")

    entry = person.log.entries[-1]
    past = past_of(person.athlete, person.log, person.now.date() + timedelta(days=1))
    assert entry.pain_during == 4
    assert past.judged[-1].morning is None
    assert past.judged[-1].zone is PainZone.AMBER2


def test_the_pain_now_is_asked_and_the_worst_is_not_asked_again() -> None:
    person = at_it()
    hurts(person, 2)
    person.taps("Done")

    assert person.says("4") == "And right now, 0-10?"


@pytest.mark.parametrize(
    "told, line, kept",
    [(4, "done rpe 4 pain 2", 4), (2, "done rpe 4 pain 4", 4), (3, "4x20m 5kg rpe 4 pain 0", 3)],
)
def test_the_worst_of_what_was_told_counts(told: int, line: str, kept: int) -> None:
    person = at_it()
    hurts(person, told)
    person.says(line)

    assert person.log.entries[-1].pain_during == kept


def test_a_later_answer_about_the_session_does_not_lower_it() -> None:
    person = at_it()
    hurts(person, 4)
    person.taps("Done")
    person.says("4, pain 1")

    assert person.log.entries[-1].pain_during == 4


def test_correcting_the_session_may_lower_it() -> None:
    person = at_it()
    hurts(person, 4)
    person.taps("Done")
    person.says("4")
    person.says("0")
    card = person.latest[-1]
    person.says("pain 2", replying_to=card)

    assert person.log.entries[-1].pain_during == 2


def test_pain_of_six_then_done_is_no_clean_session_and_the_morning_asks_as_usual() -> None:
    person = at_it()
    hurts(person, 6)
    person.says("done")

    tomorrow = person.now.date() + timedelta(days=1)
    past = past_of(person.athlete, person.log, tomorrow)
    assert person.log.entries[-1].pain_during == 6
    assert not past.judged[-1].is_clean(settled=False)
    person.waits(hours=14)
    person.calls("/check")
    assert isinstance(person.snapshot.dialogue.question, AskMorningPain)


def test_no_step_up_follows_pain_told_in_a_set_however_calm_the_morning() -> None:
    steps = []
    for pain in (0, 3):
        person = ada(joint=KNEE)
        for _ in range(2):
            person.calls("/today")
            hurts(person, pain)
            has_trained(person, pain=0)
            wakes_up(person)
            person.waits(days=2 if person.now.weekday() == 1 else 3)
        steps.append(person.calls("/today").split("Step ")[1][:3])

    assert steps == ["L2b", "L2a"]


def test_after_the_session_it_is_pain_after_it() -> None:
    person = has_trained(ada(joint=KNEE))
    said = person.says("knee 5 now")

    assert "Noted" in said
    assert person.log.entries[-1].pain_after == 5
    assert told_on(person) is None


# --- nothing logged ------------------------------------------------------------------------


def test_a_stop_takes_the_place_of_todays_card() -> None:
    person = at_it()
    hurts(person, 6)

    assert "You stopped at pain 6 today" in person.calls("/today")
    assert person.buttons == ["Log what I did"]


def test_nothing_logged_it_is_a_check_of_the_day_and_no_rise() -> None:
    person = at_it()
    hurts(person, 4)
    person.waits(days=2)

    past = past_of(person.athlete, person.log, person.now.date())
    assert past.mornings.checks == ()
    assert person.log.checks[-1].in_session == 4


def test_red_pain_in_a_set_pauses_though_nothing_was_logged() -> None:
    person = has_trained(ada(joint=KNEE))
    wakes_up(person)
    person.waits(days=2)
    person.calls("/today")
    hurts(person, 7)
    person.waits(days=1)

    assert "on pause" in person.calls("/today")


def test_a_morning_answer_of_that_day_stays_beside_it() -> None:
    person = ada(joint=KNEE)
    person.calls("/check 1")
    person.taps("None")
    person.calls("/today")
    hurts(person, 5)

    assert (person.log.checks[-1].pain, told_on(person)) == (1, 5)


# --- taken back ----------------------------------------------------------------------------


def test_undo_takes_it_back() -> None:
    person = at_it()
    hurts(person, 6)
    person.taps("Undo")

    assert person.log.checks == ()
    assert "Step L2a" in person.calls("/today")


def test_undo_leaves_what_was_told_before() -> None:
    person = at_it()
    hurts(person, 2)
    hurts(person, 6)
    person.taps("Undo")

    assert told_on(person) == 2
    person.taps("Redo")
    assert told_on(person) == 6


def test_undoing_the_log_leaves_the_pain_told_for_the_next_try() -> None:
    person = at_it()
    hurts(person, 4)
    person.says("done rpe 3 pain 1")
    person.calls("/undo")
    assert person.log.entries == ()
    person.says("done rpe 3 pain 1")

    assert person.log.entries[-1].pain_during == 4


def test_a_button_of_another_days_card_says_so() -> None:
    person = at_it()
    person.waits(days=1)

    assert "/today shows today's" in person.taps("Something hurts")


# --- told without a number, a place or a card ----------------------------------------------


@pytest.mark.parametrize("line", ["ouch", "too painful to continue", "really hurting"])
def test_pain_with_no_place_is_asked_about_and_never_met_with_an_example(line: str) -> None:
    person = ada()

    person.says(line)

    assert isinstance(person.snapshot.dialogue.question, AskJointPain)
    assert not person.log.checks


def test_pain_with_no_place_is_asked_about_in_spanish() -> None:
    person = lucia()

    person.says("duele mucho")

    assert isinstance(person.snapshot.dialogue.question, AskJointPain)


@pytest.mark.parametrize(
    "line, first",
    [
        ("sharp stabbing pain when I breathe in", "call your local emergency number"),
        ("I can't feel my bum", "call your local emergency number"),
    ],
)
def test_help_stands_above_the_question_of_an_emergency(line: str, first: str) -> None:
    assert first in ada().says(line).splitlines()[0]


def test_a_wound_made_on_purpose_is_met_with_support() -> None:
    person = lucia()

    said = person.says("me corté anoche a propósito")

    assert said.startswith("Si crees que puedes hacerte daño")
    assert [flag.code for flag in person.athlete.flags] == ["RF22"]


@pytest.mark.parametrize(
    "line", ["my calf popped in the last set", "my knee popped on the last one"]
)
def test_a_pop_told_with_its_set_is_asked_about_as_an_injury(line: str) -> None:
    person = ada()

    assert "a pop in the joint" in person.says(line)
    assert person.snapshot.dialogue.question is not None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "knee is a bit sore now"),
        (Language.ENGLISH, "my left knee hurts on the stairs"),
        (Language.ENGLISH, "ankle aches when I bend it"),
        (Language.SPANISH, "me duele un poco la rodilla al bajar escaleras"),
    ],
)
def test_where_and_when_it_hurts_is_no_sign_and_how_much_is_asked(
    language: Language, line: str
) -> None:
    person = at_it(language=language)

    person.says(line)

    assert isinstance(person.snapshot.dialogue.question, AskSetPain)
    assert not person.athlete.flags


@pytest.mark.parametrize(
    ("file", "lines", "paused"),
    [
        (TOM, ("3x20m 30 or 40", "my knee hurts, 6"), "Sessions have been on pause"),
        (TOM, ("done 3 0 0", "my knee hurts, 8"), "Sessions have been on pause"),
        (SARA, ("3x20m 30 o 40", "me duele la rodilla, un 6"), "Las sesiones están en pausa"),
    ],
    ids=["a load", "a reading", "es"],
)
def test_a_pain_that_stops_holds_at_once_while_a_session_waits_for_an_answer(
    file: Athlete, lines: tuple[str, str], paused: str
) -> None:
    one = person(file)
    one.says(lines[0])
    asked = one.snapshot.dialogue.question

    said = one.says(lines[1])

    assert paused in said
    assert type(one.snapshot.dialogue.question) is type(asked)
    assert paused in one.calls("/today")


def test_a_pain_that_does_not_stop_is_kept_with_the_session_alone() -> None:
    one = person(TOM)
    one.says("3x20m 30 or 40")

    assert "worst pain 2" in one.says("my knee hurts, 2")
    assert not one.changes
