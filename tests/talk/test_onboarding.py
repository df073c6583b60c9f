"""Getting to know somebody, from hello to the first session."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.dialogue.state import Dialogue
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import (
    Athlete,
    Consent,
    DistanceUnit,
    Joint,
    Kit,
    Language,
    LoadUnit,
    Persona,
    Region,
    Side,
    Slot,
)
from bot.rules.safety.screening import open_flags
from bot.rules.verdict import decide
from bot.stories.body.questions import AskWatch
from bot.stories.onboarding.questions import AskLater, AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.onboarding.table import LATER, TABLE
from tests.six_people import SECONDS_AN_ANSWER, TWO_MINUTES_S, WAYS, answers_of
from tests.talk.person import MONDAY_EVENING, Person

MONDAY = MONDAY_EVENING.date()

BEGINNING = ("/start", "[Yes, keep it]", "1988")
SAFE = ("[None of these]",)
WELL = ("[None]",)
BY_CARD = ("[Something fits]", *["[None of these]"] * 3)
SLED_KIT = Kit(Equipment.SLED)
TOM = (
    *BEGINNING,
    *SAFE,
    *WELL,
    "[I play football]",
    "[2]",
    "[No]",
    "[Sled]",
    "[Gym turf]",
    "[25 kg]",
    "84",
    "[Mon + Thu]",
    "[London]",
)


def talked(*lines: str, person: Person | None = None) -> Person:
    """Return a person after a conversation: commands, [buttons] and typed lines."""
    person = person or Person()
    for line in lines:
        if line.startswith("/"):
            person.calls(line)
        elif line.startswith("["):
            person.taps(line[1:-1])
        else:
            person.says(line)
    return person


def codes(person: Person) -> list[str]:
    return [flag.code for flag in open_flags(person.athlete)]


def step_of(person: Person) -> OnboardingStep | None:
    asking = person.snapshot.dialogue.question
    return asking.step if isinstance(asking, AskStep) else None


# --- the whole way -------------------------------------------------------------------------


def test_a_player_with_a_gym_sled_is_set_up() -> None:
    tom = talked(*TOM)

    assert tom.athlete.start == "L2a"
    assert tom.athlete.screened == date(2026, 3, 2)
    assert tom.athlete.slots == (Slot(0, time(18)), Slot(3, time(18)))
    assert (tom.athlete.kit.equipment, tom.athlete.kit.empty_kg) == (Equipment.SLED, 25)
    assert tom.athlete.persona is Persona.PLAYER
    assert tom.athlete.zone == "Europe/London"
    assert tom.athlete.body_mass_kg == 84


def test_it_ends_with_the_first_session_in_sight() -> None:
    tom = talked(*TOM[:-2])

    assert tom.latest[0].words.startswith("Backward with a belt")
    assert "You're set up." in tom.latest[1].words
    assert "Step L2a" in tom.sees
    assert "Which days suit you" in tom.latest[-1].words


def test_no_load_is_named_where_there_is_nothing_to_pull() -> None:
    person = talked(*BEGINNING, *SAFE, *WELL, "[I don't play]", "[0]", "[Nothing yet]")

    assert "starting at step L1a: walking backward without a load" in person.sees


def test_a_sled_that_is_too_heavy_for_the_start_is_called_no_light_load() -> None:
    person = talked(*BEGINNING, *SAFE, *WELL, "[I don't play]", "[0]", "[Sled]", "[Gym turf]")

    said = talked("[34 kg]", "60", person=person).sees

    assert "starting at step L1a. Your sled alone is more than that asks" in said
    assert "The sled alone is more than it asks, so something lighter first." in said
    assert "on purpose" not in said


def test_nor_is_it_in_spanish() -> None:
    sol = Person(Athlete(language=Language.SPANISH))
    talked("hola", "sí", "1990", "ninguna", "ninguna", "[No juego]", person=sol)

    said = talked("0", "[Trineo]", "[Césped de gimnasio]", "34 kg", "60", person=sol).sees

    assert "empezar en el paso L1a. Tu trineo solo ya es más de lo que pide" in said
    assert "a propósito" not in said


def test_whoever_has_no_sled_and_a_sore_knee_walks_first() -> None:
    maya = talked(*BEGINNING, *SAFE, "[Knee]", "[Right]", "[1]", "[2]", "[1]")
    talked("[I don't play]", "[0]", "[Nothing yet]", "[Mon + Thu]", "Berlin", person=maya)

    assert maya.athlete.start == "L0a"
    assert maya.athlete.joint.region is Region.KNEE
    assert maya.athlete.joint.side is Side.RIGHT
    assert maya.athlete.zone == "Europe/Berlin"


def test_every_answer_can_be_typed() -> None:
    ann = talked("hello", "yes", "born in 1991", "none", "knee", "left", "2")
    talked("1", "0", "yes", "3", "no", "sled", "turf", "15 kg", "70", person=ann)
    talked("tue and thu", "Madrid", person=ann)

    assert ann.athlete.start == "L0a"
    assert ann.athlete.slots == (Slot(1, time(18)), Slot(3, time(18)))


@pytest.mark.parametrize(
    ("step", "words", "meant"),
    [
        (OnboardingStep.KIT, "sled at the gym", Equipment.SLED),
        (OnboardingStep.KIT, "prowler", Equipment.SLED),
        (OnboardingStep.KIT, "treadmill", Equipment.TREADMILL_OFF),
        (OnboardingStep.KIT, "una llanta vieja", Equipment.TYRE),
        (OnboardingStep.KIT, "neumático", Equipment.TYRE),
        (OnboardingStep.SURFACE, "césped seco", Surface.GRASS_DRY),
        (OnboardingStep.SURFACE, "astro", Surface.TURF_3G),
        (OnboardingStep.SURFACE, "turf", Surface.GYM_TURF),
        (OnboardingStep.REGION, "my left knee", Region.KNEE),
        (OnboardingStep.PERSONA, "yeah of course", Persona.PLAYER),
        (OnboardingStep.PERSONA, "not really", Persona.NON_PLAYER),
        (OnboardingStep.EXPERIENCE, "not lately", 0),
    ],
)
def test_a_choice_is_understood_in_ones_own_words(
    step: OnboardingStep, words: str, meant: object
) -> None:
    ann = asked(step)

    ann.says(words)

    file = ann.athlete
    held = (file.kit.equipment, file.kit.surface, file.joint.region, file.persona)
    assert meant in (*held, file.sled_months)
    assert step_of(ann) is not step


def asked(step: OnboardingStep, athlete: Athlete | None = None) -> Person:
    """Return somebody who agreed and was asked this just now."""
    file = athlete or Athlete(consent=Consent(1, MONDAY_EVENING), birth_year=1988)
    if step in LATER:
        file = replace(file, start="L2a", screened=MONDAY, started=MONDAY)
    person = Person(replace(file, onboarding=step.value))
    asking = AskLater(step) if step in LATER else AskStep(step)
    person.snapshot = replace(person.snapshot, dialogue=Dialogue(asking, asked=1))
    return person


def test_of_several_things_to_pull_one_is_asked_for() -> None:
    ann = asked(OnboardingStep.KIT)

    ann.says("treadmill or band")

    assert ann.buttons == ["Treadmill, off", "Band", "Back"]
    ann.taps("Band")
    assert ann.athlete.kit.equipment is Equipment.BAND


def test_the_zone_of_the_place_the_coach_runs_in_is_offered_first() -> None:
    asking = AskLater(OnboardingStep.ZONE)
    ann = Person(replace(asked(OnboardingStep.ZONE).athlete, zone="Europe/Berlin"))
    ann.snapshot = replace(ann.snapshot, dialogue=Dialogue(asking, asked=1))

    ann.says("nowhere I know")

    assert ann.buttons[0] == "Berlin"


def test_a_spanish_speaker_is_set_up_in_spanish_with_a_decimal_comma() -> None:
    sol = Person(Athlete(language=Language.SPANISH))
    talked("hola", "sí", "1990", "ninguna", "ninguna", "[Juego al fútbol]", person=sol)
    talked("2", "[No]", "trineo", "[Pista]", "17,5 kg", "68", person=sol)
    assert "Todo listo." in sol.sees
    assert "L2a" in sol.sees

    talked("[Elegir días]", "[lun]", "[mié]", "[Hecho]", "Medellín", person=sol)
    assert sol.athlete.kit.empty_kg == 17.5
    assert sol.athlete.zone == "America/Bogota"


def test_an_american_who_types_pounds_once_is_spoken_to_in_pounds() -> None:
    joe = talked(*BEGINNING, *SAFE, *WELL, "[I don't play]", "[0]", "[Sled]", "[Gym turf]")

    joe.says("45 lb")

    assert joe.athlete.kit.empty_kg == pytest.approx(20.41)
    assert (joe.athlete.load_unit, joe.athlete.distance_unit) == (LoadUnit.LB, DistanceUnit.YD)


def test_the_unit_can_be_switched_on_the_question_itself() -> None:
    joe = talked(*BEGINNING, *SAFE, *WELL, "[I don't play]", "[0]", "[Sled]", "[Gym turf]")

    joe.taps("Use pounds")

    assert joe.buttons[:4] == ["35 lb", "45 lb", "55 lb", "75 lb"]


# --- how long it takes ---------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "how", "most"), WAYS)
def test_the_first_session_is_in_sight_after_few_answers(kind: str, how: str, most: int) -> None:
    person = talked(*answers_of(kind, how))

    assert person.athlete.screened == MONDAY
    assert len(answers_of(kind, how)) == most
    assert len(person.latest) > 2  # what was noted, the session, and when the next ones are


def test_two_minutes_is_what_it_takes() -> None:
    longest = max(most for _, _, most in WAYS)

    assert longest * SECONDS_AN_ANSWER <= TWO_MINUTES_S


LEFT = re.compile(r"At most \d+ more after this\.|The last one\.")


def test_every_question_says_how_many_are_left_at_most() -> None:
    tom, counts = Person(), []
    for line in answers_of("a healthy player", "tapped")[:-1]:
        talked(line, person=tom)
        counts += [line for line in tom.sees.splitlines() if LEFT.fullmatch(line)]

    numbers = [int(re.sub(r"\D", "", one) or 0) for one in counts]
    assert numbers == sorted(numbers, reverse=True)
    assert counts[-1] == "The last one."


# --- behind the first session --------------------------------------------------------------


def test_what_can_wait_is_asked_beside_a_later_session_one_a_day() -> None:
    tom = talked(*TOM)
    assert "Sessions: Mon, Thu at 18:00 (London)" in tom.sees
    assert "Which" not in tom.calls("/today")  # one was asked today

    asked_on = []
    for _ in range(5):
        tom.waits(days=3 if not len(asked_on) % 2 else 4)
        tom.calls("/today")
        asked_on.append(step_of(tom))
        tom.says("done, rpe 3, pain 0, after 0, smooth")  # whatever is asked, a session goes on

    assert asked_on == [
        OnboardingStep.HOUR,
        OnboardingStep.MATCH_DAY,
        OnboardingStep.PLATES,
        None,
        None,
    ]
    assert len(tom.log.entries) == 5


def test_a_question_asked_later_is_answered_like_any_other() -> None:
    tom = talked(*TOM)
    tom.waits(days=3)
    talked("/today", "half past seven pm", person=tom)

    assert {slot.at for slot in tom.athlete.slots} == {time(19, 30)}
    assert "Sessions: Mon, Thu at 19:30 (London)" in tom.sees

    tom.taps("Undo")
    assert {slot.at for slot in tom.athlete.slots} == {time(18)}


def test_without_days_nothing_is_asked_of_them() -> None:
    tom = talked(*TOM[:-2], "[Skip]")
    assert "stays open" in tom.sees

    tom.waits(days=3)
    tom.calls("/today")
    assert step_of(tom) is OnboardingStep.MATCH_DAY


def test_what_was_told_meanwhile_is_not_asked() -> None:
    tom = talked(*TOM)
    tom.says("I have a match on saturday")
    tom.taps("Yes")
    tom.waits(days=3)
    talked("/today", "[Skip]", person=tom)
    tom.waits(days=4)
    tom.calls("/today")

    assert step_of(tom) is OnboardingStep.PLATES


def test_whoever_pulls_nothing_is_not_asked_for_a_weight() -> None:
    ida = talked(*answers_of("nothing to pull", "tapped"))

    assert "weigh" not in "".join(message.words for message in ida.history)


# --- consent, age, guardian ----------------------------------------------------------------


def test_nothing_is_kept_without_consent() -> None:
    eve = talked("/start", "[No]")

    assert "kept nothing" in eve.sees
    assert eve.athlete == Athlete()
    assert eve.snapshot.dialogue.undos == ()


def test_the_first_words_say_what_the_coach_is_not() -> None:
    eve = talked("hello")

    assert "do not diagnose" in eve.sees
    assert "no end-to-end encryption of my own" in eve.sees


def test_consent_is_versioned_and_dated() -> None:
    tom = talked(*BEGINNING)

    assert tom.athlete.consent is not None
    assert (tom.athlete.consent.version, tom.athlete.consent.given_at) == (1, tom.now)


@pytest.mark.parametrize("year", ["2014", "2013", "I'm 12 years old", "2020"])
def test_a_child_is_declined_kindly_and_forgotten(year: str) -> None:
    kid = talked("/start", "[Yes, keep it]", year)

    assert "13 and over" in kid.sees
    assert kid.athlete == Athlete(declined=kid.now)
    assert kid.snapshot.dialogue.question is None


def test_whoever_is_fifteen_needs_a_guardian_in_the_chat() -> None:
    leo = talked("/start", "[Yes, keep it]", "2010")
    assert "parent or guardian" in leo.sees

    leo.taps("Not now")
    assert step_of(leo) is None
    assert leo.calls("/today").startswith("Under 18")

    leo.taps("I'm a parent: yes")
    assert leo.athlete.guardian
    assert step_of(leo) is OnboardingStep.SIGNS


@pytest.mark.parametrize("words", ["I'm his father, yes", "yes, I am her mum", "Soy su madre, sí"])
def test_a_guardian_may_say_who_they_are_and_yes(words: str) -> None:
    leo = talked("/start", "[Yes, keep it]", "2010", words)

    assert leo.athlete.guardian
    assert step_of(leo) is OnboardingStep.SIGNS


@pytest.mark.parametrize("words", ["yes", "my father says yes", "I'm 15, yes"])
def test_a_yes_that_may_be_the_teenagers_own_is_not_enough(words: str) -> None:
    leo = talked("/start", "[Yes, keep it]", "2010", words)

    assert not leo.athlete.guardian
    assert "I'm his mother, yes" in leo.sees


def test_a_guardian_is_not_asked_for_at_eighteen() -> None:
    amy = talked("/start", "[Yes, keep it]", "I am 18")

    assert step_of(amy) is OnboardingStep.SIGNS


def test_a_youth_starts_at_the_first_loaded_step() -> None:
    leo = talked("/start", "[Yes, keep it]", "2010", "[I'm a guardian: yes]", *SAFE, *WELL)
    talked("[I play football]", "[4]", "[3 months or more]", "[Sled]", "[Dry grass]", person=leo)
    talked("8 kg", "58", person=leo)

    assert leo.athlete.start == "L1a"


# --- safety --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "button, card, code",
    [
        ("Swollen, sore, warm calf", 0, "RF02"),
        ("Injured in the last 7 days", 0, "RF03"),
        ("Swollen, can't stand on it", 0, "RF06"),
        ("Hot red joint, fever", 0, "RF07"),
        ("Knee or ankle gives way", 1, "RF04"),
        ("Knee stuck", 1, "RF05"),
        ("Pain at night or at rest", 1, "RF08"),
        ("Numb, tingling, weak", 1, "RF09"),
    ],
)
def test_an_urgent_yes_ends_the_questions(button: str, card: int, code: str) -> None:
    ida = talked(*BEGINNING, *BY_CARD[: card + 1], f"[{button}]", "[Done]")
    if ida.buttons == ["Yes", "No"]:
        ida.taps("No")

    assert "I'm stopping here." in ida.sees
    assert codes(ida) == [code]
    assert ida.snapshot.dialogue.question is None
    assert "I'm stopping here." in ida.calls("/today")


def test_an_emergency_is_one_line_and_one_button() -> None:
    ida = talked(*BEGINNING, "[Something fits]", "[Chest pain, faint, breathless]", "[Done]")

    assert ida.sees == "Stop and get help now: call your local emergency number."
    assert ida.buttons == ["I understand"]
    assert "paused and safe" in ida.taps("I understand")


@pytest.mark.parametrize(
    "card, button", [(0, "Swollen, sore, warm calf"), (1, "Numb, tingling, weak")]
)
def test_the_worse_signs_make_it_an_emergency(card: int, button: str) -> None:
    ida = talked(*BEGINNING, *BY_CARD[: card + 1], f"[{button}]", "[Done]", "[Yes]")

    assert ida.sees.startswith("Stop and get help now")


@pytest.mark.parametrize(
    "button, code",
    [
        ("Condition or medicine", "RF16"),
        ("Pregnant or new baby", "RF13"),
        ("Operation, fracture, injection", "RF10"),
        ("Told to avoid something", "RF16"),
        ("Numb feet, blood thinners", "RF15"),
    ],
)
def test_a_health_yes_needs_a_professionals_word(button: str, code: str) -> None:
    ida = talked(*BEGINNING, *BY_CARD[:3], f"[{button}]", "[Done]")
    assert codes(ida) == [code]

    ida.taps("Nobody yet")
    assert "professional's yes" in ida.sees
    assert "professional's yes" in ida.calls("/today")

    talked("/cleared", "[Doctor]", "[Mon 2 Mar]", person=ida)
    assert codes(ida) == []
    assert step_of(ida) is OnboardingStep.REGION


@pytest.mark.parametrize(
    "button, code",
    [
        ("Heart, blood pressure, stroke", "RF11"),
        ("Chest or breathing trouble", "RF11"),
        ("Dizziness, fainting, falls", "RF12"),
        ("Supervised exercise only", "RF11"),
    ],
)
def test_a_heart_or_a_fall_needs_a_doctors_look_after_it_was_told(button: str, code: str) -> None:
    ida = talked(*BEGINNING, *BY_CARD[:3], f"[{button}]", "[Done]")
    assert codes(ida) == [code]
    assert "a doctor's yes" in ida.sees
    assert "Tue 3 Mar or later" in ida.calls("/cleared")

    ida.waits(days=1)
    talked("/cleared", "[Doctor]", "[Tue 3 Mar]", person=ida)

    assert codes(ida) == []
    assert "start again at the unloaded walk" in ida.sees
    assert step_of(ida) is OnboardingStep.REGION


def test_a_word_from_last_month_counts_for_what_is_asked_today() -> None:
    ida = talked(*BEGINNING, *BY_CARD[:3], "[Operation, fracture, injection]", "[Done]")

    talked("[Doctor]", "12 February", person=ida)

    flag = ida.athlete.flags[0]
    assert (flag.cleared_by, flag.cleared) == ("doctor", date(2026, 2, 12))


def test_skipping_the_urgent_card_leaves_no_session_at_all() -> None:
    tom = talked(*BEGINNING, "[Skip]", *WELL, "[No]", *TOM[5:-2])
    assert "safety questions are still open" in tom.sees
    assert tom.athlete.screened is None

    talked("/today", *SAFE, person=tom)
    assert codes(tom) == []
    assert tom.athlete.screened == date(2026, 3, 2)


def test_skipping_the_health_card_leaves_walking_only() -> None:
    tom = talked(*BEGINNING, *BY_CARD[:3], "[Skip]", *WELL, "[No]", *TOM[5:-2])

    assert codes(tom) == ["ASK_B"]
    assert tom.athlete.screened == date(2026, 3, 2)

    talked("/screen", "[None of these]", person=tom)
    assert codes(tom) == []


def test_severe_pain_is_referred_and_asked_anew_once_seen() -> None:
    ida = talked(*BEGINNING, *SAFE, "[Knee]", "[Left]", "[2]", "[6]", "[3]")
    assert codes(ida) == ["RF19"]
    assert "before you train again" in ida.sees

    talked("/cleared", "[Physio]", "[Mon 2 Mar]", *["[None of these]"] * 2, person=ida)
    assert step_of(ida) is OnboardingStep.BASELINE


PAIN_QUESTIONS = [
    (OnboardingStep.BASELINE, ()),
    (OnboardingStep.WALKING, ("[2]",)),
    (OnboardingStep.RESTING, ("[2]", "[0]")),
]


@pytest.mark.parametrize("step, before", PAIN_QUESTIONS)
@pytest.mark.parametrize(
    "words", ["no idea", "bad, no sleep", "worse, fine yesterday", "not fine", "nothing helps"]
)
def test_an_answer_that_names_no_pain_is_asked_again(
    words: str, step: OnboardingStep, before: tuple[str, ...]
) -> None:
    ida = talked(*BEGINNING, *SAFE, "[Knee]", "[Left]", *before)

    assert "A number from 0 to 10" in ida.says(words)
    assert step_of(ida) is step


@pytest.mark.parametrize("words", ["none", "Nothing.", "fine", "no pain", "nada", "ninguno"])
def test_a_short_word_for_none_is_a_nought(words: str) -> None:
    ida = talked(*BEGINNING, *SAFE, "[Knee]", "[Left]", words)

    assert step_of(ida) is OnboardingStep.WALKING
    assert ida.athlete.joint.baseline == 0


@pytest.mark.parametrize("unsure", ["[Don't know]", "not sure", "No sé"])
@pytest.mark.parametrize("at", range(3), ids=["baseline", "walking", "resting"])
def test_whoever_does_not_know_their_pain_walks_first(at: int, unsure: str) -> None:
    pains = ["[0]", "[0]", "[0]"]
    pains[at] = unsure
    ida = talked(*BEGINNING, *SAFE, "[Knee]", "[Left]", *pains, *TOM[5:-2])

    assert ida.athlete.start == "L0a"
    assert codes(ida) == []


def test_whoever_knows_their_pain_by_now_starts_as_anybody() -> None:
    ida = talked(*BEGINNING, *SAFE, "[Knee]", "[Left]", "[Don't know]", "[Don't know]")
    asked_anew = replace(ida.snapshot.dialogue, question=AskStep(OnboardingStep.BASELINE))
    ida.snapshot = replace(ida.snapshot, dialogue=asked_anew)

    ida.says("0")

    assert not ida.athlete.joint.is_unsure


def test_a_spanish_speaker_may_not_know_either() -> None:
    sol = talked("/start", "[Español]", "[Sí, guárdalo]", "1988", "ninguna")
    talked("[Rodilla]", "[Izquierda]", person=sol)

    assert "No sé" in sol.buttons


def test_pain_of_four_keeps_to_walking_and_suggests_a_look() -> None:
    ida = talked(*BEGINNING, *SAFE, "[Knee]", "[Left]", "[2]", "[4]", "[0]", *TOM[5:-2])

    assert codes(ida) == ["RF20"]
    assert ida.athlete.start == "L0a"
    assert "have a doctor or physio look at it" in ida.sees


def test_seventy_and_inactive_sees_a_doctor_first() -> None:
    jim = talked("/start", "[Yes, keep it]", "1950", *SAFE, *WELL, "[I don't play]", "[0]")

    assert codes(jim) == ["RF16"]
    assert "Doctor" in jim.buttons


def test_coming_back_uncleared_waits_for_a_word() -> None:
    ida = talked(*BEGINNING, *BY_CARD, "[None]", "[Yes, not cleared yet]")
    assert codes(ida) == ["RF10"]

    talked("[Doctor]", "[Sun 1 Mar]", person=ida)
    assert step_of(ida) is OnboardingStep.PERSONA
    assert ida.athlete.returning


@pytest.mark.parametrize("word", ["car", "my truck", "a van", "un coche", "jeep"])
def test_a_vehicle_is_refused_and_the_question_comes_again(word: str) -> None:
    ida = talked(*BEGINNING, *SAFE, *WELL, "[I don't play]", "[0]", word)

    assert "you can't stop one" in ida.sees
    assert step_of(ida) is OnboardingStep.KIT
    assert ida.athlete.kit.equipment is Equipment.NONE


# --- interruptions -------------------------------------------------------------------------


def test_help_in_the_middle_is_answered_and_the_question_comes_again() -> None:
    tom = talked(*BEGINNING, *SAFE)

    tom.calls("/help")

    assert len(tom.latest) > 1
    assert "joint you want to watch" in tom.latest[-1].words


def test_a_week_later_it_goes_on_where_it_was_left() -> None:
    tom = talked(*TOM[:9])
    before = step_of(tom)

    talked("/cancel", person=tom)
    tom.waits(days=7)
    tom.says("hi again")

    assert step_of(tom) is before
    assert "Hi, I'm Sled Coach" not in tom.sees


def test_another_command_leads_back_to_the_open_question() -> None:
    tom = talked(*BEGINNING)

    assert "Does any of these fit you?" in tom.calls("/week")


def test_red_flag_words_interrupt_and_the_question_waits() -> None:
    tom = talked(*BEGINNING, *SAFE, "my knee is swollen")
    assert "did this happen to you lately" in tom.sees

    tom.taps("No, not that")
    assert step_of(tom) is OnboardingStep.REGION
    assert codes(tom) == []


def test_red_flag_words_confirmed_end_the_questions() -> None:
    tom = talked(*BEGINNING, *SAFE, "my knee is swollen", "[Yes]")

    assert "I'm stopping here." in tom.sees
    assert step_of(tom) is None


def test_health_words_before_consent_are_not_noted() -> None:
    ida = talked("my knee locks up")

    assert "noted nothing" in ida.sees
    assert ida.athlete == Athlete()
    assert step_of(ida) is OnboardingStep.CONSENT


def test_the_language_can_be_changed_on_the_first_card() -> None:
    sol = talked("hola", "[Español]")

    assert "Hola, soy Sled Coach." in sol.sees
    assert "Sí, guárdalo" in sol.buttons


# --- what is misheard ----------------------------------------------------------------------

RUBBISH = "xyzzy plugh"
ALL_STEPS = (
    "/start",
    "[Yes, keep it]",
    "2010",
    "[I'm a parent: yes]",
    *BY_CARD,
    "[Knee]",
    "[Left]",
    "[1]",
    "[1]",
    "[0]",
    "[No]",
    "[I play football]",
    "[2]",
    "[No]",
    "[Sled]",
    "[Gym turf]",
    "[15 kg]",
    "58",
)


@pytest.mark.parametrize("answered", range(1, len(ALL_STEPS) - 1))
def test_rubbish_is_answered_with_an_example_and_the_question_again(answered: int) -> None:
    ida = talked(*ALL_STEPS[:answered])
    before = step_of(ida)
    assert before is not None

    ida.says(RUBBISH)

    assert step_of(ida) is before
    assert len(ida.latest) == 2


@pytest.mark.parametrize("answered", range(1, len(ALL_STEPS) - 1))
def test_a_forged_button_changes_nothing(answered: int) -> None:
    ida = talked(*ALL_STEPS[:answered])
    before = ida.athlete

    for value in ("", "-", "9-9-9", "none.of.it", "25-61", "Mars/Phobos", "pick-", "1e400", "."):
        ida.presses(f"a.{ida.snapshot.dialogue.asked}.{value}")

    assert ida.athlete.consent == before.consent
    assert ida.athlete.joint == before.joint


def test_the_steps_are_all_gone_through() -> None:
    seen = set()
    ida = Person()
    for line in ALL_STEPS:
        talked(line, person=ida)
        seen.add(step_of(ida))

    assert seen == {*OnboardingStep} - LATER | {OnboardingStep.DAYS}


@pytest.mark.parametrize("figure", ["400", "5 kg", "900 lb", "0"])
def test_a_mass_nobody_has_is_asked_again(figure: str) -> None:
    ida = talked(
        *BEGINNING,
        *SAFE,
        *WELL,
        "[I don't play]",
        "[0]",
        "[Sled]",
        "[Gym turf]",
        "[15 kg]",
        figure,
    )

    assert step_of(ida) is OnboardingStep.BODY_MASS


def test_seven_is_morning_or_evening() -> None:
    ida = talked(*TOM)
    ida.waits(days=3)
    ida.calls("/today")
    ida.says("7")
    assert ida.buttons[:2] == ["07:00", "19:00"]

    ida.taps("19:00")
    assert ida.athlete.slots[0].at == time(19)


@pytest.mark.parametrize(
    ("language", "days", "half"),
    [
        (Language.ENGLISH, "tue fri at 8", "evening"),
        (Language.SPANISH, "martes y viernes a las 8", "por la tarde"),
    ],
)
def test_an_hour_told_with_the_days_is_asked_about_where_it_may_be_two(
    language: Language, days: str, half: str
) -> None:
    first = talked(*TOM[:-2])
    spoken = replace(first.athlete, language=language)
    first.snapshot = replace(first.snapshot, athlete=spoken)

    first.says(days)
    assert first.buttons[:2] == ["08:00", "20:00"]
    first.says(half)

    assert [slot.at for slot in first.athlete.slots] == [time(20), time(20)]
    assert "Madrid" in first.buttons or "London" in first.buttons


@pytest.mark.parametrize(
    ("days", "at"), [("tue fri evenings at 7", time(19)), ("mon thu mornings at 6", time(6))]
)
def test_an_hour_told_with_the_days_is_theirs(days: str, at: time) -> None:
    tom = talked(*TOM[:-2], days)

    assert [slot.at for slot in tom.athlete.slots] == [at, at]
    assert tom.athlete.joint.baseline == talked(*TOM[:-2]).athlete.joint.baseline


def test_a_part_of_the_day_without_its_hour_is_asked_for_the_hour() -> None:
    tom = talked(*TOM[:-2], "mon and fri mornings")
    assert "At what time?" in tom.sees

    tom.says("6:30 am")

    assert [slot.at for slot in tom.athlete.slots] == [time(6, 30), time(6, 30)]


def test_before_the_first_questions_about_a_body_a_joint_waits_for_its_own() -> None:
    ann = talked(*BEGINNING[:2])

    said = ann.says("both knees")

    assert "I'll ask about that joint in a moment." in said
    assert step_of(ann) is OnboardingStep.YEAR


def test_an_hour_told_where_the_city_is_asked_for_is_theirs() -> None:
    tom = talked(*TOM[:-1], "6:30 pm")

    assert [slot.at for slot in tom.athlete.slots] == [time(18, 30), time(18, 30)]
    assert "London" in tom.buttons


def test_a_city_of_two_countries_is_asked_about() -> None:
    ida = talked(*TOM[:-1], "Córdoba")
    assert "Which of these?" in ida.sees

    ida.taps("Madrid")
    assert ida.athlete.zone == "Europe/Madrid"


def test_days_are_ticked_one_by_one() -> None:
    ida = talked(*TOM[:-2], "[Pick days]", "[Mon]", "[Tue]", "[Tue]", "[Sat]", "[Done]")

    assert [slot.weekday for slot in ida.athlete.slots] == [0, 5]


def test_one_day_a_week_cannot_be_done() -> None:
    ida = talked(*TOM[:-2], "[Pick days]", "[Mon]")

    assert "Done" not in ida.buttons


def test_all_but_safety_can_be_skipped() -> None:
    ida = talked(*BEGINNING, *SAFE, *["[Skip]"] * 4)
    assert ida.athlete.screened is not None

    ida.taps("Skip")

    assert ida.athlete.screened is not None
    assert ida.athlete.slots == ()


def test_a_sled_nobody_weighed_is_reckoned_as_a_heavy_one() -> None:
    ida = talked(
        *BEGINNING, *SAFE, *WELL, "[I don't play]", "[0]", "[Sled]", "[Gym turf]", "[Skip]"
    )

    assert "34 kg" in ida.sees
    assert ida.athlete.kit.empty_kg == 34


def test_beginning_again_asks_the_safety_questions_first() -> None:
    tom = talked(*TOM)
    tom.says("4x20m 5kg rpe 3 pain 0 smooth")
    tom.waits(days=60)
    tom.calls("/today")

    tom.taps("Answer the questions")
    assert step_of(tom) is OnboardingStep.SIGNS

    talked(*SAFE, "[None]", *["[Skip]"] * 6, "[Rather not say]", person=tom)
    assert tom.athlete.kit.empty_kg == 25


@pytest.mark.parametrize(
    ("language", "line", "step"),
    [
        (Language.ENGLISH, "something fits", OnboardingStep.URGENT),
        (Language.ENGLISH, "yes, one of them", OnboardingStep.URGENT),
        (Language.SPANISH, "sí", OnboardingStep.URGENT),
        (Language.ENGLISH, "yes, my knee gives way", None),  # what it is comes first
    ],
)
def test_a_yes_to_the_signs_leads_card_by_card(
    language: Language, line: str, step: OnboardingStep | None
) -> None:
    file = Athlete(language=language, consent=Consent(1, MONDAY_EVENING), birth_year=1988)
    ann = asked(OnboardingStep.SIGNS, file)

    ann.says(line)

    assert step_of(ann) is step


@pytest.mark.parametrize("pain", ["0", "7"], ids=["after a fine session", "in a hold"])
def test_nobody_begins_again_to_get_round_what_was_decided(pain: str) -> None:
    tom = talked(*TOM)
    tom.says(f"4x20m 5kg rpe 3 pain {pain} smooth")
    tom.waits(days=1)
    before = tom.athlete

    tom.presses("d.onboarding.again")

    assert "closed" in tom.sees
    assert tom.athlete == before


def test_beginning_again_does_not_end_a_hold() -> None:
    tom = talked(*TOM)
    tom.says("4x20m 5kg rpe 3 pain 7 smooth")
    tom.waits(days=60)

    talked("/today", "[Answer the questions]", *TOM[len(BEGINNING) : -2], person=tom)

    assert tom.athlete.started == tom.now.date()
    assert decide(tom.athlete, tom.log, tom.now.date()).hold is not None


def test_a_new_years_eve_consent_keeps_its_instant() -> None:
    late = Person(now=datetime(2026, 12, 31, 23, 59, tzinfo=UTC))
    talked("/start", "[Yes, keep it]", person=late)

    assert late.athlete.consent is not None
    assert late.athlete.consent.given_at == datetime(2026, 12, 31, 23, 59, tzinfo=UTC)


# --- questions back, going back, and what is told ahead -----------------------------------------


@pytest.mark.parametrize(
    ("language", "says"),
    [(Language.ENGLISH, "First this"), (Language.SPANISH, "Primero esto")],
)
def test_a_command_in_between_is_told_that_this_comes_first(language: Language, says: str) -> None:
    ann = asked(OnboardingStep.CONSENT, Athlete(language=language))

    assert ann.calls("/week").startswith(says)
    assert step_of(ann) is OnboardingStep.CONSENT


@pytest.mark.parametrize(
    ("language", "asks", "why", "again"),
    [
        (Language.ENGLISH, "who can see it?", "Only you see it", "May I keep what"),
        (Language.SPANISH, "¿lo ve alguien más?", "Solo lo ves tú", "¿Puedo guardar lo que"),
    ],
)
def test_a_question_back_is_answered_first(
    language: Language, asks: str, why: str, again: str
) -> None:
    ann = asked(OnboardingStep.CONSENT, Athlete(language=language))

    said = ann.says(asks)

    assert said.index(why) < said.index(again)
    assert step_of(ann) is OnboardingStep.CONSENT
    assert ann.athlete.consent is None


@pytest.mark.parametrize(
    ("language", "asks", "told"),
    [
        (Language.ENGLISH, "who can see it?", "Only you see it"),
        (Language.SPANISH, "¿quién ve esto?", "Solo lo ves tú"),
    ],
)
def test_who_can_see_it_is_answered_at_any_question(
    language: Language, asks: str, told: str
) -> None:
    file = Athlete(language=language, consent=Consent(1, MONDAY_EVENING))

    assert told in asked(OnboardingStep.YEAR, file).says(asks)
    assert told in asked(OnboardingStep.URGENT, file).says(asks)


@pytest.mark.parametrize(
    "line", ["back", "[Back]", "/undo", "go back please", "oops, wrong button"]
)
def test_one_can_go_back_by_word_and_by_button(line: str) -> None:
    ann = asked(OnboardingStep.EMPTY, Athlete(consent=Consent(1, MONDAY_EVENING), kit=SLED_KIT))

    talked("/start", line, person=ann)

    assert step_of(ann) is OnboardingStep.SURFACE


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "undo that, the floor's rubber not turf"),
        (Language.SPANISH, "perdón, el suelo era de caucho"),
    ],
)
def test_an_earlier_answer_is_put_right_and_the_talk_goes_on(
    language: Language, line: str
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), kit=SLED_KIT, language=language)
    ann = asked(OnboardingStep.EMPTY, file)

    ann.says(line)

    assert ann.athlete.kit.surface is Surface.RUBBER
    assert step_of(ann) is OnboardingStep.EMPTY


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "gym sled, 25 kg without plates, on the indoor turf"),
        (Language.SPANISH, "trineo, 25 kg sin discos, en césped de gimnasio"),
    ],
)
def test_what_was_told_ahead_is_not_asked_again(language: Language, line: str) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), language=language)
    ann = asked(OnboardingStep.KIT, file)

    ann.says(line)

    kit = ann.athlete.kit
    assert (kit.equipment, kit.surface, kit.empty_kg) == (Equipment.SLED, Surface.GYM_TURF, 25)
    assert step_of(ann) is OnboardingStep.BODY_MASS


@pytest.mark.parametrize("step", [OnboardingStep.SIGNS, OnboardingStep.PERSONA])
@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "my wife says hi"),
        (Language.ENGLISH, "my mate's on warfarin"),
        (Language.ENGLISH, "that hill is a killer"),
        (Language.SPANISH, "mi viejo tiene marcapasos"),
        (Language.SPANISH, "mi cuñada está embarazada"),
        (Language.SPANISH, "gracias x todo"),
    ],
)
def test_talk_of_others_tells_nothing_ahead(
    step: OnboardingStep, language: Language, line: str
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), language=language)
    ann = asked(step, file)
    before = ann.athlete

    ann.says(line)

    assert ann.athlete == before


@pytest.mark.parametrize(
    ("language", "pill", "ahead"),
    [
        (Language.ENGLISH, "i took two ibuprofen so i could train", "never pulled a sled before"),
        (
            Language.SPANISH,
            "me he tomado un ibuprofeno para poder entrenar",
            "nunca he tirado de un trineo",
        ),
    ],
)
def test_what_was_told_ahead_stays_told_where_a_body_ends_the_questions_for_the_day(
    language: Language, pill: str, ahead: str
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), language=language, kit=SLED_KIT)
    ann = asked(OnboardingStep.TRAINS, file)

    ann.says(ahead)
    ann.says(pill)
    ann.says("/start")
    ann.says("3")

    assert step_of(ann) is OnboardingStep.KIT  # not how many months it was


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (Language.ENGLISH, ("gym sled, 25 kg, on the turf", "I weigh 80 kg", "left knee")),
        (
            Language.SPANISH,
            ("trineo de 25 kg en césped de gimnasio", "peso 80 kilos", "rodilla izquierda"),
        ),
    ],
)
def test_what_answers_a_question_to_come_is_kept_and_the_open_one_asked_again(
    language: Language, lines: tuple[str, ...]
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), language=language, birth_year=1990)
    ann = asked(OnboardingStep.SIGNS, file)

    for line in lines:
        ann.says(line)
        assert step_of(ann) is OnboardingStep.SIGNS

    kit, joint = ann.athlete.kit, ann.athlete.joint
    assert (kit.equipment, kit.empty_kg, ann.athlete.body_mass_kg) == (Equipment.SLED, 25, 80)
    assert (joint.region, joint.side) == (Region.KNEE, Side.LEFT)
    ann.says("none" if language is Language.ENGLISH else "nada")
    assert step_of(ann) is OnboardingStep.BASELINE


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "I play 5-a-side on sundays"),
        (Language.SPANISH, "juego al fútbol los domingos"),
    ],
)
def test_the_day_of_the_matches_is_kept_where_football_is_answered(
    language: Language, line: str
) -> None:
    agreed = Consent(1, MONDAY_EVENING)
    ann = asked(OnboardingStep.PERSONA, Athlete(consent=agreed, language=language))

    ann.says(line)

    assert (ann.athlete.persona, ann.athlete.match_weekday) == (Persona.PLAYER, 6)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "I have a sled at the gym"),
        (Language.SPANISH, "tengo trineo de 20 kilos en el gym, con moqueta, y peso 90"),
    ],
)
def test_a_thing_to_pull_is_no_sport(language: Language, line: str) -> None:
    agreed = Consent(1, MONDAY_EVENING)
    ann = asked(OnboardingStep.PERSONA, Athlete(consent=agreed, language=language))

    ann.says(line)

    assert ann.athlete.kit.equipment is Equipment.SLED
    assert step_of(ann) is OnboardingStep.PERSONA


def test_two_days_told_beside_football_are_no_match_day() -> None:
    ann = asked(OnboardingStep.PERSONA, Athlete(consent=Consent(1, MONDAY_EVENING)))

    ann.says("I play on mondays and thursdays")

    assert (ann.athlete.persona, ann.athlete.match_weekday) == (Persona.PLAYER, None)


@pytest.mark.parametrize("step", [OnboardingStep.REGION, OnboardingStep.KIT])
@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "I weigh 165 lb and train 3 times a week"),
        (Language.SPANISH, "peso 165 libras y entreno 3 veces por semana"),
    ],
)
def test_a_mass_and_a_number_of_sessions_in_one_line_are_an_answer_each(
    step: OnboardingStep, language: Language, line: str
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), language=language, birth_year=1990)
    ann = asked(step, file)

    ann.says(line)

    assert (ann.athlete.body_mass_kg, ann.athlete.load_unit) == (75, LoadUnit.LB)
    is_judged = step is OnboardingStep.KIT  # before that it is still to be asked, and judged
    assert ann.athlete.trains_per_week == (3 if is_judged else 0)
    assert step_of(ann) is step


@pytest.mark.parametrize(
    ("step", "line", "after"),
    [
        (OnboardingStep.KIT, "sled and I train 5 times a week", OnboardingStep.SURFACE),
        (OnboardingStep.KIT, "trineo y entreno 5 veces por semana", OnboardingStep.SURFACE),
        (OnboardingStep.SURFACE, "turf, and I train 5 times a week", OnboardingStep.EMPTY),
    ],
)
def test_an_earlier_answer_told_anew_beside_one_is_put_right_aloud(
    step: OnboardingStep, line: str, after: OnboardingStep
) -> None:
    language = Language.SPANISH if "entreno" in line else Language.ENGLISH
    agreed = Consent(1, MONDAY_EVENING)
    file = Athlete(consent=agreed, kit=SLED_KIT, language=language, trains_per_week=3)
    ann = asked(step, file)

    told = ann.says(line)

    assert ann.athlete.trains_per_week == 5
    assert told.startswith(("Changed", "Cambié"))
    assert step_of(ann) is after


@pytest.mark.parametrize(
    ("step", "line"),
    [
        (OnboardingStep.SIGNS, "I pull my car"),
        (OnboardingStep.REGION, "3"),
        (OnboardingStep.REGION, "ok"),
        (OnboardingStep.REGION, "80 kg"),
        (OnboardingStep.REGION, "hello"),
        (OnboardingStep.REGION, "I train twice a week"),
        (OnboardingStep.PERSONA, "a treadmill, switched on"),
    ],
)
def test_nothing_is_kept_ahead_of_what_may_mean_two_things_or_is_judged_when_asked(
    step: OnboardingStep, line: str
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), birth_year=1990)
    ann = asked(step, file)

    ann.says(line)

    assert replace(ann.athlete, onboarding=None) == file


@pytest.mark.parametrize(
    ("language", "line", "side"),
    [
        (Language.ENGLISH, "none, just a sore left knee", Side.LEFT),
        (Language.ENGLISH, "no, only my knee hurts on stairs", None),
        (Language.ENGLISH, "none but my right knee is sore", Side.RIGHT),
        (Language.SPANISH, "nada, solo me duele la rodilla izquierda", Side.LEFT),
    ],
)
def test_a_sore_joint_beside_a_no_to_the_signs_is_the_joint_to_watch(
    language: Language, line: str, side: Side | None
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), language=language, birth_year=1990)
    ann = asked(OnboardingStep.SIGNS, file)

    ann.says(line)

    assert ann.athlete.joint == Joint(Region.KNEE, side)
    assert step_of(ann) is (OnboardingStep.SIDE if side is None else OnboardingStep.BASELINE)
    assert not codes(ann)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "none, but my left knee is swollen"),
        (Language.ENGLISH, "no, only my knee feels weird"),
        (Language.ENGLISH, "nothing, just a calf that is warm and sore"),
        (Language.SPANISH, "nada, solo que la rodilla se me va"),
    ],
)
def test_a_sign_beside_a_no_is_asked_about(language: Language, line: str) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), language=language, birth_year=1990)
    ann = asked(OnboardingStep.SIGNS, file)

    ann.says(line)

    assert isinstance(ann.snapshot.dialogue.question, AskWatch)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.ENGLISH, "left knee, gym sled 25 kg, I weigh 80 kg"),
        (Language.SPANISH, "rodilla izquierda, trineo de 25 kg, peso 80 kilos"),
    ],
)
def test_of_an_answer_no_clause_is_lost(language: Language, line: str) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING), language=language, birth_year=1990)
    ann = asked(OnboardingStep.REGION, file)

    ann.says(line)

    kit = ann.athlete.kit
    assert ann.athlete.joint == Joint(Region.KNEE, Side.LEFT)
    assert (kit.equipment, kit.empty_kg, ann.athlete.body_mass_kg) == (Equipment.SLED, 25, 80)
    assert step_of(ann) is OnboardingStep.BASELINE


@pytest.mark.parametrize(
    ("line", "joint", "step"),
    [
        ("no wait, it is my hip", Joint(Region.HIP), OnboardingStep.SIDE),
        ("sorry, it was my left ankle", Joint(Region.ANKLE, Side.LEFT), OnboardingStep.BASELINE),
    ],
)
def test_of_another_joint_told_late_its_own_questions_are_asked(
    line: str, joint: Joint, step: OnboardingStep
) -> None:
    maya = talked(*BEGINNING, *SAFE, "[Knee]", "[Right]", "[1]", "[2]", "[1]")
    assert step_of(maya) is OnboardingStep.PERSONA

    assert maya.says(line).startswith("Changed.")
    assert (maya.athlete.joint, step_of(maya)) == (joint, step)


@pytest.mark.parametrize("line", ["70 kg, in Madrid", "I weigh 70, mon and thu"])
def test_a_mass_is_kept_with_what_was_said_beside_it(line: str) -> None:
    ann = asked(OnboardingStep.BODY_MASS, Athlete(consent=Consent(1, MONDAY_EVENING)))

    ann.says(line)

    assert ann.athlete.body_mass_kg == 70


@pytest.mark.parametrize("line", ["fractured my wrist in 95", "broke my leg back in '98"])
def test_a_year_of_long_ago_is_no_mass(line: str) -> None:
    ann = asked(OnboardingStep.BODY_MASS, Athlete(consent=Consent(1, MONDAY_EVENING)))

    ann.says(line)

    assert ann.athlete.body_mass_kg is None


def test_a_minor_does_not_grow_up_by_going_back() -> None:
    leo = talked("/start", "[Yes, keep it]", "2010")

    leo.says("sorry, wrong year, it's 1990")

    assert leo.athlete.birth_year == 2010


def test_a_sign_tapped_by_mistake_is_taken_back_at_once() -> None:
    ann = talked(*BEGINNING, "[Something fits]", "[Hot red joint, fever]", "[Done]")
    assert codes(ann)

    ann.taps("Tapped by mistake")

    assert not codes(ann)
    assert step_of(ann) is OnboardingStep.URGENT


OWN = [
    json.loads(line)
    for line in (Path(__file__).parent / "answers.jsonl").read_text("utf-8").splitlines()
]
NOTHING_FILED = frozenset({"ask", "question_back"})


@pytest.mark.parametrize(
    "step", [step for step in OnboardingStep if step is not OnboardingStep.GUARDIAN]
)
def test_what_is_no_answer_files_nothing(step: OnboardingStep) -> None:
    wrong = []
    for line in OWN:
        meant = [*line["expect"], *(key for one in line.get("also", ()) for key in one)]
        is_button = line["text"] == "skip"
        if line["question"] != TABLE[step].reads or is_button:
            continue
        if not NOTHING_FILED.issuperset(meant):
            continue
        first = step is OnboardingStep.CONSENT
        file = Athlete(
            language=Language(line["language"]),
            consent=None if first else Consent(1, MONDAY_EVENING),
            birth_year=None if first else 1988,
            kit=SLED_KIT,
            slots=(Slot(0, time(18)), Slot(3, time(18))),
        )
        person = asked(step, file)
        before = person.athlete
        person.says(line["text"])
        after = replace(person.athlete, onboarding=before.onboarding, told_ahead=())
        if after != before:
            wrong.append(line["text"])
    assert not wrong


@pytest.mark.parametrize(
    ("step", "language", "line"),
    [
        (OnboardingStep.CONSENT, "en", "haven't been able to pee since the back pain began"),
        (OnboardingStep.GUARDIAN, "es", "no me aguanto la pipí desde ayer y la espalda fatal"),
        (OnboardingStep.SIGNS, "en", "me ankle went right over stepping off the bus"),
        (OnboardingStep.JOINT, "en", "ankle keeps turning on flat ground for no reason"),
    ],
)
def test_a_body_in_danger_is_no_answer_of_the_start(
    step: OnboardingStep, language: str, line: str
) -> None:
    is_first = step is OnboardingStep.CONSENT
    file = Athlete(
        language=Language(language),
        consent=None if is_first else Consent(1, MONDAY_EVENING),
        birth_year=None if is_first else 2010 if step is OnboardingStep.GUARDIAN else 1988,
    )
    ann = asked(step, file)

    ann.says(line)

    asking = ann.snapshot.dialogue.question
    assert isinstance(asking, AskWatch) or is_first
    assert ann.athlete.joint == file.joint
    assert "emergency" in ann.sees or not is_first
    assert ann.athlete.consent == file.consent


def test_the_days_stand_on_the_card_of_the_first_session_until_it_is_its_own_again() -> None:
    ida = talked(*TOM[:-2])
    assert ida.buttons[:5] == ["Start", "Done", "Changed", "Something hurts", "Mon + Thu"]

    talked("[Mon + Thu]", "[London]", person=ida)

    assert "Effort" in ida.sees
    assert "Sessions: Mon, Thu at 18:00" in ida.sees
    assert "Mon + Thu" not in ida.buttons
    assert "Too sore" in ida.buttons


def test_what_is_typed_to_it_is_answered_below_with_the_buttons_of_the_session() -> None:
    ida = talked(*TOM[:-2], "mon thu")

    assert "Effort" not in ida.sees
    assert ida.buttons[:4] == ["Start", "Done", "Changed", "Something hurts"]
    assert "London" in ida.buttons


@pytest.mark.parametrize(
    ("line", "year", "region"),
    [
        ("I'm 34, left knee, plays five a side on thursdays", 1991, Region.KNEE),
        ("52, las dos rodillas hechas polvo", 1973, Region.KNEE),
    ],
)
def test_a_joint_that_brings_somebody_here_is_no_alarm_before_the_signs_are_asked(
    line: str, year: int, region: Region
) -> None:
    file = Athlete(consent=Consent(1, MONDAY_EVENING))
    person = asked(OnboardingStep.YEAR, file)

    person.says(line)

    assert isinstance(person.snapshot.dialogue.question, AskStep)
    assert (person.athlete.birth_year, person.athlete.joint.region) == (year, region)
