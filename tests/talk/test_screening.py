"""Red flags: heard, asked about, raised, cleared."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.reading.heard import Details, Habits, NotALog
from bot.reading.replies.reading import read
from bot.rules.load.equipment import Equipment
from bot.rules.log.done import Entry, Log, Pulls
from bot.rules.log.records import Athlete, Consent, Flag, Joint, Kit, Language
from bot.rules.safety.red_flags import FlagKey, HealthQuestion
from bot.rules.safety.screening import open_flags
from bot.stories.body.questions import AskWatch
from bot.stories.logging.held import given_back, held
from bot.stories.screening.questions import AskCard, AskFurther
from bot.stories.screening.said import FLAG_BUTTONS, FLAGS, HEALTH_BUTTONS, Card
from bot.words.voice import Voice
from tests.talk.person import MONDAY_EVENING, Person
from tests.talk.pullers import ada

TODAY = MONDAY_EVENING.date()
TRAINED = Athlete(
    consent=Consent(1, MONDAY_EVENING),
    birth_year=1988,
    joint=Joint(),
    body_mass_kg=84,
    trains_per_week=2,
    kit=Kit(Equipment.SLED, empty_kg=25),
    screened=TODAY - timedelta(days=3),
    start="L2a",
    started=TODAY - timedelta(days=3),
)
SESSION = "4x20m 5kg rpe 4 pain 1"


def tom(*flags: Flag, log: Log | None = None, **changes: Any) -> Person:
    """Return somebody who has been through onboarding."""
    return Person(replace(TRAINED, flags=flags, **changes), log)


def codes(person: Person) -> list[str]:
    return [flag.code for flag in open_flags(person.athlete)]


# --- words that interrupt ------------------------------------------------------------------


@pytest.mark.parametrize(
    "line, code",
    [
        ("something popped in my knee", "RF03"),
        ("my knee locked", "RF05"),
        ("it gave way twice", "RF04"),
        ("knee is swollen", "RF06"),
        ("I can't walk on it", "RF06"),
        ("swollen calf", "RF02"),
        ("my foot is numb", "RF09"),
        ("I have a fever", "RF07"),
        ("my chest hurts", "RF01"),
        ("nearly fainted", "RF01"),
        ("out of breath", "RF01"),
        ("I am pregnant", "RF13"),
        ("I had surgery", "RF10"),
        ("it wakes me up", "RF08"),
        ("no swelling but it locked", "RF05"),
        ("not sure if it's swollen", "RF06"),
    ],
)
def test_a_red_flag_word_is_asked_about_before_anything_else(line: str, code: str) -> None:
    ann = tom()

    ann.says(line)

    asking = ann.snapshot.dialogue.question
    assert isinstance(asking, AskWatch)
    assert code in asking.codes
    assert codes(ann) == []


def test_a_no_goes_on_with_the_session_as_if_just_said() -> None:
    ann = tom()

    ann.says(f"{SESSION}, knee a bit swollen")
    assert ann.log.entries == ()
    ann.taps("No, not that")

    assert ann.log.entries[0].pulls == (
        replace(ann.log.entries[0].pulls[0], pulls=4, metres=20, added_kg=5),
    )
    assert codes(ann) == []


def test_a_yes_stops_the_plan_and_still_writes_the_session_down() -> None:
    ann = tom()

    ann.says(f"{SESSION}, knee swollen")
    ann.taps("Yes")

    assert codes(ann) == ["RF06"]
    assert len(ann.log.entries) == 1
    assert ann.latest[0].words.startswith("I'm stopping here.")
    assert "written down" in ann.sees
    assert len(ann.latest) == 1


EN, ES = Language.ENGLISH, Language.SPANISH


@pytest.mark.parametrize(
    "reply, language", [("yes", EN), ("y", EN), ("yes it is swollen", EN), ("sí", ES)]
)
def test_a_typed_yes_counts(reply: str, language: Language) -> None:
    ann = tom(language=language)
    ann.says("knee swollen")

    ann.says(reply)

    assert codes(ann) == ["RF06"]


def test_an_unclear_reply_is_asked_again() -> None:
    ann = tom()
    ann.says("knee swollen")

    assert "A yes or a no" in ann.says("hmm")
    assert "Yes" in ann.buttons


@pytest.mark.parametrize("reply", ["y", "y qué hago", "yes"])
def test_the_spanish_and_is_no_yes(reply: str) -> None:
    sol = tom(language=ES)
    sol.says("tengo la rodilla hinchada")

    assert "Un sí o un no" in sol.says(reply)
    assert codes(sol) == []


@pytest.mark.parametrize(
    "reply, language",
    [
        *((reply, EN) for reply in ("no", "Nope.", "no, not that", "none", "👎")),
        *((reply, ES) for reply in ("no", "ninguna", "No, nada de eso", "👎")),
    ],
)
def test_a_plain_no_raises_nothing(reply: str, language: Language) -> None:
    ann = tom(language=language)
    ann.says("knee swollen")

    ann.says(reply)

    assert ann.snapshot.dialogue.question is None
    assert codes(ann) == []


@pytest.mark.parametrize(
    "reply", ["no sé", "no idea", "not yet", "no but it hurts badly", "nothing but trouble"]
)
def test_what_only_begins_with_no_is_asked_again(reply: str) -> None:
    ann = tom()
    ann.says("knee swollen")

    assert "A yes or a no" in ann.says(reply)
    assert isinstance(ann.snapshot.dialogue.question, AskWatch)


@pytest.mark.parametrize("reply", ["no sé", "no idea", "not yet", "no but it hurts badly"])
def test_worse_signs_are_ruled_out_by_a_plain_no_only(reply: str) -> None:
    ann = tom()
    ann.says("swollen calf")
    ann.taps("Swollen, sore, warm calf")

    ann.says(reply)

    assert isinstance(ann.snapshot.dialogue.question, AskFurther)


def test_new_red_flag_words_in_the_answer_are_asked_about_too() -> None:
    ann = tom()
    ann.says(f"{SESSION}, knee swollen")

    ann.says("no but my chest hurts badly")

    asking = ann.snapshot.dialogue.question
    assert isinstance(asking, AskWatch)
    assert asking.codes == ("RF01", "RF06")
    ann.taps("None of these")
    assert not isinstance(ann.snapshot.dialogue.question, AskWatch)
    assert len(ann.log.entries) == 1


def test_new_red_flag_words_behind_a_command_join_the_open_question() -> None:
    ann = tom()
    ann.says("knee swollen")

    ann.calls("/ask my chest hurts and I faint")
    ann.taps("None of these")

    assert ann.snapshot.dialogue.question is None


def test_a_worry_in_the_answer_is_met_with_support_and_the_question_stays() -> None:
    ann = tom()
    ann.says("knee swollen")

    assert "Painkillers hide" in ann.says("no, I took ibuprofen")
    assert isinstance(ann.snapshot.dialogue.question, AskWatch)


def test_words_about_worse_signs_are_an_answer_to_them() -> None:
    ann = tom()
    ann.says("swollen calf")
    ann.taps("Swollen, sore, warm calf")

    ann.says("yes, my calf is one big cramp")

    assert ann.sees == "Stop and get help now: call your local emergency number."


def test_several_words_are_asked_about_by_name() -> None:
    ann = tom()
    ann.says("swollen calf and pins and needles")
    assert ann.buttons[-1] == "None of these"
    assert len(ann.buttons) == 4

    ann.taps("Swollen, sore, warm calf")
    ann.taps("No")

    assert codes(ann) == ["RF02"]


def test_an_emergency_is_one_line_with_one_button() -> None:
    ann = tom()
    ann.says("my chest hurts")

    ann.taps("Yes")

    assert ann.sees == "Stop and get help now: call your local emergency number."
    assert ann.buttons == ["I understand"]
    assert "paused" in ann.taps("I understand")


def test_the_question_that_was_open_comes_back_after_a_no() -> None:
    ann = tom()
    ann.calls("/delete")
    ann.says("knee swollen")

    ann.taps("No, not that")

    assert "type DELETE" in ann.sees


def test_what_somebody_wrote_about_their_health_is_not_kept() -> None:
    ann = tom()

    ann.says(f"{SESSION} the left one is swollen like a balloon")

    assert "balloon" not in repr(ann.snapshot)


def test_a_flag_that_is_open_is_not_asked_about_twice() -> None:
    ann = tom(Flag("RF04", TODAY))

    assert "I'm stopping here." in ann.says("it still gives way")


EMERGENCY = "Stop and get help now: call your local emergency number."


@pytest.mark.parametrize("line", ["my chest hurts", "chest pain and a swollen knee"])
def test_chest_pain_told_again_is_an_emergency_again(line: str) -> None:
    ann = tom(Flag("RF01", TODAY))

    assert ann.says(line) == EMERGENCY
    assert ann.buttons == ["I understand"]


@pytest.mark.parametrize(
    "line, yes", [("swollen calf", "Swollen, sore, warm calf"), ("my foot is numb", "Yes")]
)
def test_worse_signs_are_an_emergency_again_when_told_again(line: str, yes: str) -> None:
    ann = tom()
    ann.says(line)
    ann.taps(yes)
    ann.taps("Yes")
    ann.taps("I understand")

    assert ann.says(line) == EMERGENCY
    assert ann.buttons == ["I understand"]


def test_worse_signs_of_a_night_pain_stay_urgent() -> None:
    ann = tom()
    ann.says("it wakes me up")
    ann.taps("Yes")
    worse = ann.taps("Yes")

    assert ann.says("it wakes me up") == worse


def test_a_flag_without_worse_signs_is_no_emergency_when_told_again() -> None:
    ann = tom()
    ann.says("swollen calf")
    ann.taps("Swollen, sore, warm calf")
    ann.taps("No")

    assert "I'm stopping here." in ann.says("swollen calf")


def test_spanish_words_interrupt_in_spanish() -> None:
    sol = tom(language=Language.SPANISH)
    assert "¿te ha pasado esto hace poco, o te pasa ahora?" in sol.says(
        "tengo la rodilla hinchada"
    )

    sol.taps("Sí")
    assert "Aquí paro." in sol.sees


def test_a_vehicle_is_refused_and_raises_nothing() -> None:
    ann = tom()

    assert "you can't stop one" in ann.says("can I pull my car?")
    assert codes(ann) == []


def test_a_session_told_beside_a_vehicle_is_taken_down() -> None:
    ann = tom()

    ann.says(f"pulled my car along the drive, {SESSION}")

    assert "you can't stop one" in ann.sees
    assert len(ann.log.entries) == 1


@pytest.mark.parametrize(
    "line, words",
    [
        ("I want to die", "crisis line"),
        ("took two ibuprofen so I could train", "Painkillers hide"),
        ("I make myself throw up after dinner", "Food and body"),
    ],
)
def test_a_worry_is_met_with_support_and_no_session(line: str, words: str) -> None:
    ann = tom()

    assert words in ann.says(line)
    assert "No training today" in ann.sees
    assert codes(ann) == ["RF22"]
    assert ann.log.entries == ()


def test_a_worry_does_not_stop_tomorrow() -> None:
    ann = tom()
    ann.says("took two ibuprofen so I could train")
    ann.waits(days=1)

    assert "Nothing is standing in your way" in ann.calls("/cleared")


def test_an_edited_line_with_such_a_word_corrects_the_entry_it_wrote() -> None:
    ann = tom()
    ann.says(SESSION)
    line = ann.message_name

    ann.edits(line, "4x20m 5kg rpe 6 pain 1, knee swollen")
    ann.taps("No, not that")

    assert [entry.rpe for entry in ann.log.entries] == [6]


# --- clearing ------------------------------------------------------------------------------


def test_a_flag_is_cleared_by_who_and_when_and_a_clean_screening() -> None:
    ann = tom(Flag("RF04", TODAY - timedelta(days=2)))

    ann.calls("/cleared")
    ann.taps("Physio")
    ann.taps("Sun 1 Mar")
    ann.taps("None of these")
    assert "since it was looked at" in ann.sees
    ann.taps("None of these")

    assert ann.athlete.flags == (Flag("RF04", date(2026, 2, 28), "physio", date(2026, 3, 1)),)
    assert ann.athlete.screened == TODAY


def test_a_look_from_before_it_was_told_does_not_count() -> None:
    ann = tom(Flag("RF04", TODAY - timedelta(days=1)))
    ann.calls("/cleared")
    ann.taps("Physio")

    assert "after you told me" in ann.says("28 Feb")
    assert codes(ann) == ["RF04"]


def test_feeling_fine_clears_nothing() -> None:
    ann = tom(Flag("RF04", TODAY))
    ann.calls("/cleared")

    ann.says("I feel fine")

    assert codes(ann) == ["RF04"]
    assert "Physio" in ann.buttons


def test_nobody_yet_leaves_the_plan_paused() -> None:
    ann = tom(Flag("RF05", TODAY))
    ann.calls("/cleared")

    assert "paused and safe" in ann.taps("Nobody yet")
    assert codes(ann) == ["RF05"]


def test_a_new_yes_on_the_way_raises_a_new_flag() -> None:
    ann = tom(Flag("RF04", TODAY))
    for label in ("Doctor", "Mon 2 Mar", "Hot red joint, fever", "Done"):
        if label == "Doctor":
            ann.calls("/cleared")
        ann.taps(label)

    assert codes(ann) == ["RF04", "RF07"]


def test_whoever_is_called_doctor_is_filed_as_a_role() -> None:
    ann = tom(Flag("RF04", TODAY))
    ann.calls("/cleared")
    ann.says("my doctor, Dr. Miller")
    ann.says("today")
    ann.says("none")
    ann.says("none")

    assert ann.athlete.flags[0].cleared_by == "doctor"


def test_unwell_waits_for_a_day_of_being_well() -> None:
    ann = tom(Flag("RF14", TODAY))
    assert "full day of feeling well" in ann.calls("/cleared")

    ann.waits(days=1)
    ann.calls("/cleared")
    assert codes(ann) == []


def test_nothing_to_clear_says_so() -> None:
    assert "Nothing is standing in your way" in tom().calls("/cleared")


# --- asking again --------------------------------------------------------------------------


def test_a_month_of_use_takes_two_taps() -> None:
    ann = tom(screened=TODAY - timedelta(days=28))
    assert "every four weeks" in ann.calls("/screen")

    ann.taps("Nothing changed")
    assert ann.athlete.screened == TODAY


def test_something_changed_goes_through_the_cards() -> None:
    ann = tom()
    ann.calls("/screen")
    ann.taps("Something changed")
    for _ in Card:
        ann.taps("None of these")

    assert ann.athlete.screened == TODAY


def test_what_has_changed_is_to_be_known_before_anything_is_planned() -> None:
    ann = tom()
    ann.calls("/screen")
    ann.taps("Something changed")

    assert "questions are still open" in ann.calls("/today")
    assert not any("today.done" in token for token in ann.tokens)
    ann.calls("/screen")
    for _ in Card:
        ann.taps("None of these")
    assert codes(ann) == []


def test_a_long_time_away_goes_straight_to_the_cards() -> None:
    long_ago = TODAY - timedelta(days=40)
    entry = Entry("e", long_ago, MONDAY_EVENING - timedelta(days=40), (Pulls(4, 20),))
    ann = tom(log=Log((entry,)), screened=long_ago)

    ann.calls("/screen")

    assert isinstance(ann.snapshot.dialogue.question, AskCard)


def test_skipping_a_card_stops_what_it_covers() -> None:
    ann = tom()
    ann.calls("/screen")
    ann.taps("Something changed")

    assert "can't plan any session" in ann.taps("Skip")
    assert codes(ann) == ["ASK_A"]


# --- what is held, what is said ------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "3x20m 40kg rpe 4 pain 2 left knee",
        "yesterday 4x20 at 42,5",
        "monday 2x15m 30kg then 3x20m 40kg, grass",
        "12 march 5x20m 50 lb smooth",
        "3 days ago done, last set with 45",
        "2026-02-27 4x45s treadmill",
        "skipped it",
    ],
)
def test_a_reply_put_aside_comes_back_as_it_was_understood(line: str) -> None:
    heard = read(line, Habits())

    kept = held(heard, "m1")

    assert kept is not None
    assert given_back(kept) == heard


def test_talk_is_not_held() -> None:
    assert held(NotALog(Details()), "m1") is None


@pytest.mark.parametrize("language", Language)
def test_every_flag_and_question_has_words(language: Language) -> None:
    voice = Voice(language)

    assert all(voice.say(FLAGS[key]) and voice.say(FLAG_BUTTONS[key]) for key in FlagKey)
    assert all(voice.say(HEALTH_BUTTONS[question]) for question in HealthQuestion)


# --- a session told meanwhile --------------------------------------------------------------


def test_a_session_told_at_the_four_weekly_question_is_no_yes() -> None:
    person = ada()
    person.calls("/screen")
    assert "Nothing changed" in person.buttons

    said = person.says("done, rpe 3, no pain, smooth")

    assert "Logged. Mon 2 Mar" in said
    assert person.buttons[:2] == ["Nothing changed", "Something changed"]


def test_a_session_told_at_a_screening_card_is_written_down() -> None:
    person = ada()
    person.calls("/screen")
    person.taps("Something changed")

    assert "Logged. Mon 2 Mar" in person.says("4x20m 5kg rpe 3 pain 0")
    assert "None of these" in person.buttons


def test_a_session_told_while_a_sign_is_asked_about_counts_for_no_step() -> None:
    person = ada()
    person.says("my knee gave way")
    person.says("4x20m 5kg rpe 3 pain 0")

    person.taps("Yes")

    (entry,) = person.log.entries
    assert entry.plan is None
