"""While a safety question is open nothing else goes on: tried in every state, with every act."""

from dataclasses import replace
from datetime import timedelta
from textwrap import shorten

import pytest

from bot.contract import Act, Called, Chose, Edited, Erased, Filled, Said
from bot.dialogue.changes import Wrote
from bot.dialogue.forms import opened_by
from bot.dialogue.question import Asking
from bot.dialogue.safety_first import is_held
from bot.dialogue.state import Dialogue
from bot.dialogue.step import step
from bot.dialogue.turn import Scene
from bot.reminders.recurrence import Due, Kind
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Language, Slot
from bot.rules.safety.screening import open_flags
from bot.stories.body.questions import AskKept, AskWatch
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.screening.questions import AskFurther, AskWho
from bot.words.commands import COMMANDS
from tests.cases import each
from tests.talk.person import MONDAY_EVENING, ON_BOTH, Person
from tests.talk.pullers import ADA, ada, lucia
from tests.talk.test_body_lines import OPENED, names, opened
from tests.talk.test_every_question import FORM, HERS, LOG, acts
from tests.thorough import tries

TODAY = MONDAY_EVENING.date()
SESSION = "4x20m 5kg rpe 4 pain 1 smooth"
LINE = {
    Language("en"): "my knee locked",
    Language("es"): "se me trabó la rodilla",
    Language("de"): "mein Knie hat blockiert",
    Language("fr"): "mon genou s'est bloqué",
    Language("pt"): "meu joelho travou",
}
OWN = ("yes", "none")
WAITING = tuple(
    one
    for one in OPENED
    if not isinstance(one, AskWatch | AskFurther | AskKept)
    and getattr(one, "step", None) is not OnboardingStep.CONSENT
)
"""The questions that can be open when a body is spoken of, and have to wait."""


def told(question: Asking, language: Language) -> Person:
    """Return somebody who had this question open, and spoke of a body."""
    person = opened(question, language)
    person.says(LINE[language])
    assert person.snapshot.dialogue.question == AskWatch(("RF05",))
    return person


def others(own: tuple[str, ...] = OWN) -> list[Act]:
    """Return everything that can be done but the question's own answer."""
    return [one for one in acts() if not (isinstance(one, Said) and one.text in own)]


def assert_held(person: Person, before: Athlete, act: Act) -> None:
    assert is_held(Scene(person.snapshot, person.now, "after")), act
    assert person.athlete.flags == before.flags, act
    assert not any(isinstance(change, Wrote) for change in person.changes), act
    tokens = [token for message in person.latest for _, token in message.buttons]
    assert not any(token.startswith(("d.today.", "d.logging.")) for token in tokens), act


@each("question", WAITING, ids=names)
def test_nothing_goes_on_whatever_was_open(question: Asking) -> None:
    language = list(Language)[WAITING.index(question) % len(Language)]  # each in turn
    asked, parts = told(question, language), tries(6, 1)
    for act in others()[WAITING.index(question) % parts :: parts]:
        person = opened(question, language)
        person.snapshot, person.acts = asked.snapshot, asked.acts

        person.does(act)

        assert_held(person, asked.athlete, act)


@each("question", WAITING, ids=names)
def test_what_was_open_comes_back_behind_a_no(question: Asking) -> None:
    person = told(question, Language.ENGLISH)

    person.taps("No, not that")

    assert person.snapshot.dialogue.question == question


@each("question", WAITING, ids=names)
def test_a_yes_files_the_flag_whatever_was_open(question: Asking) -> None:
    person = told(question, Language.ENGLISH)

    person.taps("Yes")

    assert "RF05" in [flag.code for flag in open_flags(person.athlete)]


def held() -> Person:
    person = Person(replace(ADA, slots=(Slot(0, MONDAY_EVENING.time()),)), LOG)
    person.says("my knee gave way")
    return person


@each("command", [one for one in COMMANDS if one not in ("start", "undo")])
def test_a_command_brings_the_question_back(command: str) -> None:
    person = held()

    said = person.calls(f"/{command}")

    if command in ("delete",):
        said = person.calls("/today")  # not even that question comes in its place
    assert "gives way" in said
    assert is_held(Scene(person.snapshot, person.now, "after"))


@pytest.mark.parametrize("line", ["/start", "/undo", "/cancel", "/today"])
def test_the_way_round_is_closed(line: str) -> None:
    person = held()

    assert "gives way" in person.calls(line)
    assert person.latest[-1].words == person.sees  # and nothing else is said


def test_an_old_card_is_not_done() -> None:
    person = Person(replace(ADA, slots=(Slot(0, MONDAY_EVENING.time()),)), LOG)
    person.calls("/today")
    done = next(token for token in person.tokens if token.startswith("d.today.done"))
    person.says("my knee gave way")

    assert "First my question here" in person.presses(done)
    assert person.log == LOG


@pytest.mark.parametrize("minutes", [0, 10, 11, 300])
def test_a_tap_elsewhere_brings_no_second_question_while_the_first_is_fresh(minutes: int) -> None:
    person = Person(replace(ADA, slots=(Slot(0, MONDAY_EVENING.time()),)), LOG)
    person.calls("/today")
    done = next(token for token in person.tokens if token.startswith("d.today.done"))
    person.says("my knee gave way")
    person.waits(minutes=minutes)

    said = person.presses(done)

    assert bool(person.buttons) == (minutes > 10), said


def test_an_undo_is_not_where_the_question_goes() -> None:
    person = Person(replace(ADA, slots=(Slot(0, MONDAY_EVENING.time()),)), LOG)
    person.says("done, effort 3, pain 0, smooth")
    undo = person.tokens[-2]
    person.says("my knee gave way")
    person.waits(hours=1)

    pressed = step(Scene(person.snapshot, person.now, "undo"), Chose(undo))

    assert not any(say.in_place for say in pressed.says)


def test_a_reminder_says_that_an_answer_is_wanted_and_not_to_what() -> None:
    person = held()

    said = person.is_reminded(Due(Kind.SESSION, TODAY, MONDAY_EVENING, timedelta(0)))

    assert "one answer" in said
    assert "gives way" not in said
    assert "gives way" in person.taps("Answer")


@pytest.mark.parametrize("kind", [one for one in Kind if one is not Kind.SESSION])
def test_no_other_reminder_speaks(kind: Kind) -> None:
    person = held()

    assert person.is_reminded(Due(kind, TODAY, MONDAY_EVENING, timedelta(0))) == ""
    assert isinstance(person.snapshot.dialogue.question, AskWatch)


@pytest.mark.parametrize("days", [1, 3, 40])
@pytest.mark.parametrize("line", ["/today", "4x20m 5kg rpe 3 pain 0", "no", "hello", "/log"])
def test_on_another_day_it_is_asked_again_at_the_next_thing_they_do(line: str, days: int) -> None:
    person = held()
    person.waits(days=days)

    said = person.calls(line) if line.startswith("/") else person.says(line)

    assert "gives way" in said
    assert person.log == LOG
    person.taps("No, not that")
    assert not is_held(Scene(person.snapshot, person.now, "after"))


def test_another_app_of_theirs_brings_it_back() -> None:
    person = Person(ADA, LOG, reach=ON_BOTH)
    person.says("my knee gave way")
    person.reach = replace(person.reach, here=ON_BOTH.accounts[1].app)

    assert "gives way" in person.calls("/today")


def test_no_form_is_opened_meanwhile() -> None:
    person = held()

    assert opened_by(Scene(person.snapshot, person.now, "d"), Called("log", "", "m")) is None
    assert "gives way" in person.fills("d.logging.form.2026-03-02", FORM)
    assert person.log == LOG


def test_a_message_taken_away_asks_nothing_else() -> None:
    person = held()

    assert "gives way" in person.does(Erased(HERS))
    assert isinstance(person.snapshot.dialogue.question, AskWatch)


def test_an_edit_of_its_own_line_lifts_nothing() -> None:
    person = ada()
    person.says("my knee gave way")

    person.edits(person.message_name, "my sled gave way")

    assert isinstance(person.snapshot.dialogue.question, AskWatch)


def test_everything_can_be_erased_meanwhile() -> None:
    person = held()

    person.calls("/delete")
    person.says("DELETE")

    assert person.athlete.consent is None


@pytest.mark.parametrize("act", [Said("keep it", "m"), Chose("a.1.no"), Edited("x", HERS)])
def test_who_does_not_erase_it_all_is_asked_again(act: Act) -> None:
    person = held()
    person.calls("/delete")

    person.does(act)

    assert isinstance(person.snapshot.dialogue.question, AskWatch)


def test_another_language_is_spoken_at_once() -> None:
    person = held()

    assert "rodilla" in person.calls("/language español")


# --- how urgent it is ----------------------------------------------------------------------


def further() -> Person:
    person = Person(ADA, LOG)
    person.says("my knee gave way")
    person.taps("Yes")
    assert isinstance(person.snapshot.dialogue.question, AskFurther)
    return person


def test_nothing_goes_on_while_it_is_asked_how_urgent_it_is() -> None:
    asked = further()
    for act in others(own=("yes", "none")):
        person = Person(ADA, LOG)
        person.snapshot, person.acts = asked.snapshot, asked.acts

        person.does(act)

        assert is_held(Scene(person.snapshot, person.now, "after")), act
        assert not any(isinstance(change, Wrote) for change in person.changes), act


def test_how_urgent_an_earlier_one_is_is_not_forgotten_for_a_new_one() -> None:
    person = Person(ADA, LOG)
    person.says("swollen calf")
    person.taps("Swollen, sore, warm calf")
    person.says("my knee locked")

    assert "short of breath" in person.taps("Yes")
    assert "emergency number" in person.taps("Yes")


# --- what is told with it ------------------------------------------------------------------


def test_an_answer_in_the_same_line_is_offered_when_its_question_comes_back() -> None:
    person = ada()
    person.calls("/kit")
    person.taps("Empty mass")
    person.says("22.5 kg, but my knee gave way")
    assert person.athlete.kit == ADA.kit

    said = person.taps("No, not that")
    assert 'You also wrote "22.5 kg"' in said
    assert "weigh empty" in said
    person.taps("Yes: 22.5 kg")

    assert person.athlete.kit.empty_kg == 22.5
    assert person.snapshot.dialogue == replace(
        Dialogue(),
        asked=person.snapshot.dialogue.asked,
        undos=person.snapshot.dialogue.undos,
        opened=person.snapshot.dialogue.opened,
        card=person.snapshot.dialogue.card,
    )


@pytest.mark.parametrize(
    ("language", "line", "own"),
    [
        (
            Language.ENGLISH,
            "im 41, left knee aches on stairs for about a year, doctor said its wear and tear",
            "im 41",
        ),
        (
            Language.SPANISH,
            "tengo 41, la rodilla me duele al bajar desde hace un año y el médico dijo artrosis",
            "tengo 41",
        ),
        (
            Language("de"),
            "ich bin 41, das linke Knie tut seit einem Jahr weh, der Arzt sagt Arthrose",
            "ich bin 41",
        ),
        (Language("fr"), "j'ai 41 ans, j'ai de l'arthrose au genou depuis 5 ans", "j'ai 41 ans"),
        (Language("pt"), "tenho 41 anos, o médico disse que é artrose no joelho", "tenho 41 anos"),
    ],
)
def test_of_a_long_line_the_part_that_answers_is_offered_as_it_was_written(
    language: Language, line: str, own: str
) -> None:
    person = Person(Athlete(language=language))
    person.says("hi")
    person.says({"es": "sí", "de": "ja", "fr": "oui", "pt": "sim"}.get(language.value, "yes"))
    person.says(line)

    said = person.says({"de": "nein", "fr": "non", "pt": "não"}.get(language.value, "no"))
    assert own in said.splitlines()[0]
    person.taps(next(label for label in person.buttons if label.endswith(own)))

    assert person.athlete.birth_year in (1984, 1985)


def test_another_answer_may_be_given_instead() -> None:
    person = ada()
    person.calls("/kit")
    person.taps("Empty mass")
    person.says("22.5 kg, but my knee gave way")
    person.taps("No, not that")

    person.says("21 kg")

    assert person.athlete.kit.empty_kg == 21


def test_a_button_of_the_question_that_came_back_answers_it() -> None:
    person = ada()
    person.calls("/kit")
    person.taps("Empty mass")
    person.says("22.5 kg, but my knee gave way")
    person.taps("No, not that")

    person.taps("20 kg")

    assert person.athlete.kit.empty_kg == 20
    assert person.snapshot.dialogue.question is None


def test_a_session_that_was_asked_for_is_offered_too() -> None:
    person = ada()
    person.calls("/log")
    person.says("4x20m 5kg rpe 4 pain 1 smooth; my knee gave way")
    person.taps("No, not that")

    person.taps("Yes: 4x20m 5kg rpe 4 pain 1…")

    assert [entry.sets_done for entry in person.log.entries] == [4]
    assert person.snapshot.dialogue.question is None


def test_a_session_told_at_another_question_is_written_down_and_that_comes_back() -> None:
    person = ada()
    person.calls("/kit")
    person.taps("Empty mass")
    person.says("4x20m 5kg rpe 4 pain 1 smooth; my knee gave way")

    person.taps("No, not that")

    assert [entry.sets_done for entry in person.log.entries] == [4]
    assert person.buttons[-1] != "Undo"
    assert "weigh empty" in person.sees


def test_a_body_spoken_of_again_keeps_what_was_offered() -> None:
    person = ada()
    person.calls("/kit")
    person.taps("Empty mass")
    person.says("22.5 kg, but my knee gave way")
    person.taps("No, not that")
    person.says("my foot is numb")
    person.taps("No, not that")

    person.taps("Yes: 22.5 kg")

    assert person.athlete.kit.empty_kg == 22.5


ANSWERS = ("3", "yes", "20 kg", "saturday", "19:00", "Madrid", "grass")


@each("question", WAITING, ids=names)
def test_an_answer_taken_later_is_the_answer_given_at_once(question: Asking) -> None:
    parts = tries(5, 1)
    for answer in ANSWERS[WAITING.index(question) % parts :: parts]:
        plainly, later = (opened(question, Language.ENGLISH) for _ in range(2))
        plainly.says(answer)
        later.says(f"{answer}, but my knee locked")
        later.taps("No, not that")
        kept = f"Yes: {shorten(answer, 24, placeholder='…')}"
        if kept not in later.buttons:
            assert later.snapshot.dialogue.question == question, answer
            continue

        later.taps(kept)

        assert later.athlete == plainly.athlete, answer
        after = (one.snapshot.dialogue.question for one in (later, plainly))
        assert len({type(one) for one in after}) == 1, answer


GAVE_WAY = (*FORM[:-1], ("pain", "2, my knee gave way"))


def test_a_form_with_a_body_in_it_is_written_down_as_filled_in() -> None:
    person = ada()
    person.fills("d.logging.form.2026-03-01", GAVE_WAY)
    assert person.log.entries == ()

    person.taps("No, not that")

    (entry,) = person.log.entries
    assert (entry.day.day, entry.sets_done, entry.rpe, entry.pain_during) == (1, 4, 3, 2)


def test_a_form_sent_off_meanwhile_waits() -> None:
    person = ada()
    person.says("my knee gave way")

    assert "waits until then" in person.fills("d.logging.form.2026-03-01", FORM)
    person.taps("No, not that")

    assert [(one.day.day, one.sets_done) for one in person.log.entries] == [(1, 4)]


def test_a_year_told_with_it_is_offered_in_onboarding() -> None:
    tom = Person()
    tom.calls("/start")
    tom.taps("Yes, keep it")
    tom.says("1988. My knee locked yesterday")
    tom.taps("No, not that")

    tom.taps("Yes: 1988")

    assert tom.athlete.birth_year == 1988
    assert tom.snapshot.dialogue.question == AskStep(OnboardingStep.SIGNS)


def test_a_session_told_meanwhile_waits_too() -> None:
    person = ada()
    person.says("my knee gave way")

    assert "waits until then" in person.says(SESSION)
    assert person.log.entries == ()
    person.taps("No, not that")

    assert [entry.sets_done for entry in person.log.entries] == [4]


@pytest.mark.parametrize("answer, flags", [("No, not that", 0), ("Yes", 1)])
def test_how_much_it_hurts_is_noted_whatever_the_answer(answer: str, flags: int) -> None:
    person = ada()
    person.says("my knee gave way, pain 5")
    assert person.log.checks == ()

    person.taps(answer)

    assert [check.elsewhere for check in person.log.checks] == [5]
    assert len(open_flags(person.athlete)) == flags


def test_a_session_whose_line_is_changed_meanwhile_waits_as_changed() -> None:
    person = ada()
    person.says(f"{SESSION}, knee gave way")
    line = person.message_name

    person.edits(line, "5x20m 5kg rpe 4 pain 1 smooth, knee gave way")
    person.taps("No, not that")

    assert [entry.sets_done for entry in person.log.entries] == [5]


# --- rows ----------------------------------------------------------------------------------


def many() -> Person:
    """Return somebody who told of more than are asked about at a time."""
    person = ada()
    for line in ("my knee gave way", "my knee locked", "I have a fever", "my foot is numb"):
        person.says(line)
    person.says("chest pain too")
    return person


def test_four_rows_are_asked_about_at_a_time_the_newest_first() -> None:
    person = many()

    assert person.buttons[0] == "Chest pain, faint, breathless"
    assert person.buttons[-1] == "None of these"
    assert len(person.buttons) == 5
    assert person.sees.startswith("If this is happening now, stop and get help")


def test_the_others_are_asked_about_behind_none_of_these() -> None:
    person = many()

    person.taps("None of these")

    assert isinstance(person.snapshot.dialogue.question, AskWatch)
    while isinstance(person.snapshot.dialogue.question, AskWatch):
        person.says("no")
    assert person.athlete.flags == ()


@pytest.mark.parametrize(
    "typed, code",
    [
        ("calf", "RF02"),
        ("Swollen, sore, warm calf", "RF02"),
        ("numb", "RF09"),
        ("tingling or weakness", "RF09"),
    ],
)
def test_a_row_may_be_named_in_words(typed: str, code: str) -> None:
    person = ada()
    person.says("swollen calf and pins and needles")

    person.says(typed)

    assert [flag.code for flag in open_flags(person.athlete)] == [code]


@pytest.mark.parametrize("typed", ["leg", "7", "6", "the", "hmm", "in the last", "not sure", ""])
def test_what_names_no_row_or_two_raises_nothing(typed: str) -> None:
    person = ada()
    person.says("swollen calf and pins and needles")

    person.says(typed)

    assert open_flags(person.athlete) == ()
    assert isinstance(person.snapshot.dialogue.question, AskWatch)


def test_who_is_asked_again_is_told_how_it_is_answered() -> None:
    person = ada()
    person.says("swollen calf and pins and needles")

    assert "None of these" in person.says("hmm")


def test_a_form_of_words_is_an_answer_like_any_line() -> None:
    person = ada()
    person.says("my knee gave way")

    person.does(Filled("d.words.said", (("words", "no"),)))

    assert person.snapshot.dialogue.question is None


# --- the very first message ----------------------------------------------------------------


@pytest.mark.parametrize(
    "line, first",
    [
        ("I want to die", "If you might act on it, call your local emergency number"),
        ("ya no quiero vivir", "Si crees que puedes hacerte daño, llama ya a emergencias"),
        ("chest pain when I run", "Stop and get help now"),
        ("/start my chest hurts", "Stop and get help now"),
        ("me duele el pecho al correr", "Para y pide ayuda ya"),
        ("/start quiero morirme", "Si crees que puedes hacerte daño"),
        ("my knee locked yesterday", "What you describe (a knee that is stuck"),
        ("se me trabó la rodilla ayer", "Lo que describes (una rodilla trabada"),
        ("I take painkillers to train", "Thank you for saying so"),
        ("can I pull my car?", "No vehicles"),
    ],
)
def test_the_very_first_message_gets_what_fits_it_in_its_language(line: str, first: str) -> None:
    somebody = Person()

    said = somebody.calls(line) if line.startswith("/") else somebody.says(line)

    assert said.startswith(first)
    assert somebody.athlete.flags == ()
    assert somebody.log == Log()


def test_the_first_question_follows_in_the_language_that_is_written() -> None:
    somebody = Person()

    somebody.says("me duele el pecho al correr")

    assert "¿Puedo guardar" in somebody.sees or "English" in somebody.buttons
    assert somebody.snapshot.dialogue.question == AskStep(OnboardingStep.CONSENT)


def test_the_first_question_stays_where_it_is_asked_already() -> None:
    somebody = Person()
    somebody.calls("/start")

    said = somebody.says("my chest hurts")

    assert said.startswith("Stop and get help now")
    assert "I'm Sled Coach" not in said
    assert somebody.snapshot.dialogue.question == AskStep(OnboardingStep.CONSENT)


# --- the stop, and the way out of a question ----------------------------------------------------


@pytest.mark.parametrize("command", ["/check", "/check 3"])
def test_a_check_while_stopped_names_the_stop_first(command: str) -> None:
    person = ada()
    person.says("I felt a pop in my knee")
    person.taps("Yes")

    assert person.calls(command).startswith("No session for now. You told me of an injury")


@pytest.mark.parametrize(
    "line", ["no it's fine", "no, I'm fine thanks", "nope all good", "No, it's ok now"]
)
def test_a_no_that_says_it_is_well_is_a_no(line: str) -> None:
    person = ada()
    person.says("I felt a pop in my knee")

    assert "Then nothing changes" in person.says(line)
    assert open_flags(person.athlete) == ()


@pytest.mark.parametrize("line", ["no, todo bien", "no, ya estoy bien"])
def test_a_no_that_says_it_is_well_is_a_no_in_spanish(line: str) -> None:
    person = lucia()
    person.says("sentí un chasquido en la rodilla")

    assert "nada cambia" in person.says(line)


@pytest.mark.parametrize("line", ["it's fine", "no, but it's fine when I rest", "fine"])
def test_what_is_no_plain_no_leaves_the_question_open(line: str) -> None:
    person = ada()
    person.says("I felt a pop in my knee")
    person.says(line)

    assert isinstance(person.snapshot.dialogue.question, AskWatch)


@pytest.mark.parametrize("who", ["my trainer", "two trainers at the gym", "my PT", "the coach"])
def test_a_trainers_word_is_no_clinicians(who: str) -> None:
    person = ada()
    person.says("I felt a pop in my knee")
    person.taps("Yes")
    person.calls("/cleared")

    assert "a doctor, physio or another health professional" in person.says(who)
    assert len(open_flags(person.athlete)) == 1
    assert isinstance(person.snapshot.dialogue.question, AskWho)
