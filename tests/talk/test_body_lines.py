"""The body comes first: what somebody says of an injury, an emergency or a crisis is no answer.

Every line of `body_lines.jsonl` is typed at every question there is, behind every command that
takes words, into forms and over earlier messages; what may come of it is a safety question, the
hold that support files, and nothing else.
"""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.dialogue.changes import Filed
from bot.dialogue.question import Asking
from bot.dialogue.state import Dialogue
from bot.reading.body.talk import Worry, body_talk
from bot.reading.glossary.glossaries import languages
from bot.reading.glossary.translating import in_english
from bot.rules.log.records import Athlete, Language
from bot.stories.body.questions import AskWatch
from bot.stories.logging.questions import AskNew
from bot.stories.onboarding.questions import AskStep
from bot.stories.screening import questions as screening
from bot.words.voice import Voice
from tests.cases import each
from tests.languages.measured import grave_lines
from tests.talk.person import Person
from tests.talk.pullers import ADA, ada
from tests.talk.test_every_question import EVERY_QUESTION, HERS, LOG, asked, ids
from tests.thorough import tries

SUPPORT = "RF22"
FEWEST = 40
STOPS = (  # that flag is open already
    "I'm stopping here.",
    "Aquí paro.",
    "Ich höre hier auf.",
    "Je m'arrête là.",
    "Eu paro por aqui.",
)


_ROWS = [
    json.loads(row)
    for row in (Path(__file__).parent / "body_lines.jsonl").read_text("utf-8").splitlines()
]
LINES = {
    language: tuple(row["text"] for row in _ROWS if row["language"] == language)
    for language in Language
    if language not in languages()
} | {language: grave_lines(language) for language in languages()}
HELP = re.compile(r"emergenc|emergência|Notruf|urgence")


def _opened() -> tuple[Asking, ...]:
    """Return one example of each kind of question, and of each step of onboarding."""
    kinds: dict[object, Asking] = {}
    for question in EVERY_QUESTION:
        kinds.setdefault((type(question), getattr(question, "step", None)), question)
    return tuple(kinds.values())


OPENED = _opened()


def names(question: Asking) -> str:
    step = getattr(question, "step", None)
    return ids(question) if step is None else f"{ids(question)}.{step}"


def newcomer(question: Asking | None, language: Language) -> Person:
    """Return somebody who has consented and not been through onboarding."""
    file = replace(Athlete(), language=language, consent=ADA.consent)
    person = Person(file)
    person.snapshot = replace(person.snapshot, dialogue=Dialogue(question, 7))
    return person


def opened(question: Asking, language: Language) -> Person:
    if type(question) is AskStep:
        return newcomer(question, language)
    return asked(question, language)


def without_hold(athlete: Athlete) -> Athlete:
    return replace(athlete, flags=tuple(one for one in athlete.flags if one.code != SUPPORT))


def assert_only_safety(person: Person, before: Athlete, line: str) -> None:
    """Nothing was written but the hold of a day, and help or the question was said."""
    assert all(isinstance(change, Filed) for change in person.changes), line
    assert without_hold(person.athlete) == without_hold(before), line
    question = person.snapshot.dialogue.question
    safe = isinstance(question, AskWatch | screening.AskFurther)
    is_stopped = bool(before.flags) and any(stop in person.sees for stop in STOPS)
    assert safe or person.changes or is_stopped, line


def test_there_are_lines_enough_of_each_language() -> None:
    assert all(len(lines) >= FEWEST for lines in LINES.values())


def some_of(language: Language) -> tuple[str, ...]:
    """Return some lines of a language, of those read as English fewer; thoroughly, all."""
    return LINES[language][:: tries(36 if language in languages() else 9, 1)]


SKIPPED = tries(72, 1)  # each question is asked with some of the lines, all of them with each line


@pytest.mark.parametrize("language", Language)
@each("question", OPENED, ids=names)
def test_a_body_line_is_an_answer_to_no_question(question: Asking, language: Language) -> None:
    for line in LINES[language][OPENED.index(question) % SKIPPED :: SKIPPED]:
        person = opened(question, language)
        before, log = person.athlete, person.log

        person.says(line)

        assert person.log == log, line
        assert_only_safety(person, before, line)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("command", ["log", "kit", "schedule", "check", "match", "pause", "fix"])
def test_a_body_line_behind_a_command_is_no_setting(command: str, language: Language) -> None:
    for line in some_of(language):
        person = asked(OPENED[-1], language)
        person.snapshot = replace(person.snapshot, dialogue=Dialogue())
        before, log = person.athlete, person.log

        person.calls(f"/{command} {line}")

        assert person.log == log, line
        assert_only_safety(person, before, line)


@pytest.mark.parametrize("language", Language)
def test_a_body_line_in_an_edited_message_leaves_the_entry_alone(language: Language) -> None:
    for line in some_of(language):
        person = Person(replace(ADA, language=language), LOG)

        person.edits(HERS, line)

        assert person.log == LOG, line
        assert_only_safety(person, replace(ADA, language=language), line)


@pytest.mark.parametrize("language", Language)
def test_a_body_line_in_a_form_is_no_session(language: Language) -> None:
    for line in some_of(language):
        if line == "kms":  # kilometres, beside anything else
            continue
        person = Person(replace(ADA, language=language), LOG)

        person.fills("d.logging.form.2026-03-02", (("sets", "4"), ("pain", line)))

        assert person.log == LOG, line
        assert_only_safety(person, replace(ADA, language=language), line)


@pytest.mark.parametrize("language", Language)
def test_before_consent_a_body_line_gets_help_and_nothing_is_kept(language: Language) -> None:
    """Where help is stands first where it is an emergency; consent is asked about behind it."""
    for line in some_of(language):
        person = Person(Athlete(language=language))
        talk = body_talk(in_english(line, language), language)

        person.says(line)

        assert person.athlete == Athlete(language=language), line
        first = person.latest[0].words
        if talk.is_emergency or talk.worry is Worry.SELF_HARM:
            assert HELP.search(first.partition("\n")[0]), line
        assert Voice(language).say("body-nothing-noted")[:12] in person.sees, line
        assert isinstance(person.snapshot.dialogue.question, AskStep)


@pytest.mark.parametrize(
    "line, language",
    [("I want to die", Language.ENGLISH), ("ya no tengo ganas de vivir", Language.SPANISH)],
)
@pytest.mark.parametrize("command", ["start", "delete", "cleared", "link", "language"])
def test_a_crisis_is_heard_behind_every_command(
    command: str, line: str, language: Language
) -> None:
    person = Person(replace(ADA, language=language), LOG)

    person.calls(f"/{command} {line}")

    assert "emergenc" in person.sees.partition("\n")[0]


@pytest.mark.parametrize(
    "line, language",
    [
        ("chest pain", Language.ENGLISH),
        ("coughing up blood", Language.ENGLISH),
        ("can't pee since last night", Language.ENGLISH),
        ("calf is swollen and I can't catch my breath", Language.ENGLISH),
        ("I want to die and my chest hurts", Language.ENGLISH),
        ("took ibuprofen for my chest pain", Language.ENGLISH),
        ("me duele el pecho", Language.SPANISH),
        ("tosí sangre", Language.SPANISH),
        ("se me escapa el pis", Language.SPANISH),
        ("quiero morirme", Language.SPANISH),
    ],
)
def test_where_help_is_is_read_first(line: str, language: Language) -> None:
    person = Person(replace(ADA, language=language))

    person.says(line)

    assert "emergenc" in person.sees.partition("\n")[0]


def test_a_worry_does_not_hide_what_else_is_wrong() -> None:
    person = Person(ADA)

    person.says("took two ibuprofen, my ankle is swollen")

    assert "Painkillers hide" in person.sees
    assert person.snapshot.dialogue.question == AskWatch(("RF06",))


def test_an_emergency_told_behind_a_milder_question_puts_help_before_it() -> None:
    person = Person(ADA)
    person.says("my foot is numb")
    assert "emergency" not in person.sees

    person.says("and I can't pee")

    assert "emergency number" in person.sees.partition("\n")[0]
    assert person.snapshot.dialogue.question == AskWatch(("RF09",), is_emergency=True)


@pytest.mark.parametrize(
    "line",
    [
        "stuck to the plan", "stuck in traffic, will be late", "the strap snapped",
        "the rope popped off", "snapped a photo of the sled", "popped to the gym",
        "my wife is pregnant", "my son rolled his ankle", "locked in today", "gate was locked",
        "took a breath between sets", "breathtaking view", "keep my chest up",
        "mi mujer está embarazada", "mi hijo se torció el tobillo", "me caí de sueño",
        "me quedé atascado en el tráfico", "me bloquearon el móvil", "respiré bien",
        "rolled out the mat", "5 kms", "killer session", "I cut myself shaving",
        "legs are dead", "me muero de ganas de empezar", "estoy muerto, rpe 5",
    ],
)  # fmt: skip
def test_the_same_words_of_other_things_raise_nothing(line: str) -> None:
    for language in Language:
        person = Person(replace(ADA, language=language))

        person.says(line)

        assert not isinstance(person.snapshot.dialogue.question, AskWatch)
        assert person.athlete.flags == ()


@pytest.mark.parametrize(
    "line, code",
    [
        ("the strap snapped and my ankle rolled", "RF03"),
        ("my son fell on my knee and it is swollen", "RF06"),
        ("my mate rolled onto my ankle, it popped", "RF03"),
        ("my knee popped in the gym", "RF03"),
        ("my IT band snapped", "RF03"),
        ("knee got stuck at work", "RF05"),
        ("my knee locked in today's session", "RF05"),
        ("pain in my chest out of nowhere", "RF01"),
        ("should my chest hurt like this", "RF01"),
        ("can't catch my breath", "RF01"),
        ("couldn't take a breath", "RF01"),
        ("no respiré bien", "RF01"),
    ],
)
def test_words_of_other_things_hide_nothing_of_mine(line: str, code: str) -> None:
    for language in Language:
        person = Person(replace(ADA, language=language))

        person.says(line)

        asking = person.snapshot.dialogue.question
        assert isinstance(asking, AskWatch)
        assert code in asking.codes


# --- an answer is no longer than its question takes ----------------------------------------

LONG = {
    Language.ENGLISH: "we drove out to the park with 3 friends on saturday morning because the "
    "gym near us was closed for 2 weeks",
    Language.SPANISH: "fuimos al parque con 3 amigos el sábado por la mañana porque el gimnasio "
    "de al lado estaba cerrado 2 semanas",
}


# What is said of an entry opened for a change is its correction, a day too, however long.
SHORT = tuple(one for one in OPENED if not isinstance(one, AskNew))


@each("language", LONG)
@each("question", SHORT, ids=names)
def test_a_line_longer_than_an_answer_is_none(question: Asking, language: Language) -> None:
    person = opened(question, language)
    before, log = person.athlete, person.log

    person.says(LONG[language])

    assert (person.athlete, person.log) == (before, log)


def test_a_session_told_at_a_number_question_is_a_session_and_the_question_stays() -> None:
    question = next(one for one in OPENED if ids(one) == "kit.AskEmptyMass")
    person = Person(ADA)
    person.snapshot = replace(person.snapshot, dialogue=Dialogue(question, 7))

    person.says("did 4x20m with 5 kg and it went well, rpe 3 and pain 0, smooth all the way")

    assert [entry.rpe for entry in person.log.entries] == [3]
    assert person.athlete.kit == ADA.kit
    assert person.snapshot.dialogue.question == question


@each("line", ["y", "y luego 5", "yes"])
@each("question", OPENED, ids=names)
def test_the_spanish_and_answers_nothing_with_yes(question: Asking, line: str) -> None:
    """Only a question of any number takes the number in "y luego 5"."""
    person = opened(question, Language.SPANISH)
    before = person.athlete

    person.says(line)

    assert person.athlete.consent == before.consent
    assert person.athlete.flags == before.flags
    assert person.athlete.guardian == before.guardian
    assert person.athlete.footwear_tip == before.footwear_tip
    assert person.athlete.pauses == before.pauses


@pytest.mark.parametrize("first", ["skipped it, had a cold", "4x20 with 5, but i've got a cold"])
def test_a_session_told_beside_being_unwell_is_written_down_and_said_to_be(first: str) -> None:
    person = ada()
    person.says(first)
    person.says("4x20 with 5")

    assert "The session you told me about is written down." in person.says("yes")
    assert len(person.log.entries) == 1


@pytest.mark.parametrize("sign", ["'", "\u2019", ""])
def test_what_somebody_cannot_do_is_no_question(sign: str) -> None:
    """Else an answer about the toes was what came of it."""
    person = Person(ADA, LOG)

    person.says(f"can{sign}t push off with the left foot, there's nothing there")

    assert isinstance(person.snapshot.dialogue.question, AskWatch)
