"""Questions people ask, videos, credits, help."""

import re
from dataclasses import replace
from datetime import date
from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.registry import by_command
from bot.dialogue.turn import Scene, Snapshot
from bot.reading.topics import Topic, leading, matches
from bot.rules.load.treadmill import TRACK_WORK, Track
from bot.rules.log.records import Athlete, Language, LoadUnit
from bot.rules.pain.zones import ADULT_LIMITS
from bot.rules.week.gaps import GAP_TABLE
from bot.stories.library import story as library
from bot.stories.library.answers import TOPICS, answer_to
from bot.stories.library.said import VideoShown
from bot.words.commands import COMMANDS, IN_PRIVATE, Command, CommandGroup
from bot.words.lines import NAMES
from bot.words.menu import DOES, GROUPS, meant_by, menu, typed_name
from bot.words.phrase import phrase
from bot.words.videos import VIDEOS
from bot.words.voice import Voice
from tests.cases import each
from tests.talk.person import MONDAY_EVENING, Person

MENU_LINE = 100  # Discord's limit on a command's description, the smallest of all platforms
A_SCREEN, A_LINE = 25, 40  # lines, and letters of one, on a narrow phone

ENGLISH = Athlete(screened=date(2026, 1, 1))
SPANISH = Athlete(language=Language.SPANISH, screened=date(2026, 1, 1))


@pytest.fixture
def ada() -> Person:
    return Person(ENGLISH)


@pytest.fixture
def sara() -> Person:
    return Person(SPANISH)


@pytest.mark.parametrize(
    "asked, topic",
    [
        ("is pulling a sled backwards good for my knees?", Topic.KNEES),
        ("how often should I do it", Topic.HOW_OFTEN),
        ("how heavy should I go?", Topic.HOW_HEAVY),
        ("why did 40 kg feel fine in the gym and awful on the track?", Topic.SURFACES),
        ("no sled - can I use a treadmill?", Topic.TREADMILL),
        ("the video shows a car, can I do that", Topic.CAR),
        ("fast or slow?", Topic.TEMPO),
        ("it hurts a bit, stop?", Topic.HURTS),
        ("before or after football?", Topic.FOOTBALL),
        ("shoes or barefoot?", Topic.SHOES),
        ("do I still need forward exercises", Topic.FORWARD),
        ("I missed two weeks", Topic.MISSED),
        ("pull test", Topic.PULL_TEST),
        ("what is rpe", Topic.EFFORT),
        ("why a lighter week?", Topic.LIGHT_WEEK),
        ("¿Es bueno para las rodillas?", Topic.KNEES),
        ("¿Cuántas veces por semana?", Topic.HOW_OFTEN),
        ("¿con cuánto peso empiezo?", Topic.HOW_HEAVY),
        ("¿rápido o lento?", Topic.TEMPO),
        ("me duele un poco", Topic.HURTS),
        ("¿antes o después del partido?", Topic.FOOTBALL),
        ("¿zapatillas o descalzo?", Topic.SHOES),
        ("falté dos semanas", Topic.MISSED),
        ("no tengo trineo", Topic.SUBSTITUTES),
        ("prueba de tirón", Topic.PULL_TEST),
    ],
)
def test_plain_words_find_the_answer(asked: str, topic: Topic) -> None:
    assert leading(matches(asked)) == (topic,)


def test_a_question_in_the_other_language_is_understood(ada: Person) -> None:
    assert "How often?" in ada.calls("/ask cuántas veces por semana")


def test_two_topics_are_offered_not_guessed(ada: Person) -> None:
    assert "Which of these" in ada.calls("/ask shoes knee")
    assert len(ada.buttons) == 2
    assert "toe spacers" in ada.taps("Shoes or barefoot?")


def test_a_question_nobody_knows_says_what_is_known(ada: Person) -> None:
    assert "I have no answer for that one" in ada.calls("/ask weather on mars")
    assert len(ada.buttons) <= 8


def test_every_topic_can_be_reached_by_buttons(ada: Person) -> None:
    ada.calls("/ask")
    seen = set(ada.buttons)
    for _ in range(3):
        ada.taps("More questions")
        seen |= set(ada.buttons)

    assert {Voice().say(TOPICS[topic]) for topic in Topic} <= seen


def test_a_question_in_passing_is_answered() -> None:
    scene = Scene(Snapshot("ada", ENGLISH), MONDAY_EVENING, "d1")

    assert library.found(scene, "how heavy should I go?") is not None


@pytest.mark.parametrize("text", ["3x20m 40 kg rpe 4 pain 1", "hello", "done", "", "5x20 listo"])
def test_what_is_no_question_is_left_to_the_log(text: str) -> None:
    assert library.found(Scene(Snapshot("ada", ENGLISH), MONDAY_EVENING, "d1"), text) is None


@given(st.text(max_size=60))
def test_any_question_is_answered(asked: str) -> None:
    assert Person(ENGLISH).calls(f"/ask {asked}")


# --- videos and credits ---


def test_s50_a_video_without_an_address_shows_title_and_handle_only(ada: Person) -> None:
    assert "I have no link for it" in ada.calls("/videos 6")


def test_a_video_with_an_address_carries_it() -> None:
    voice = Voice(video_links=((6, "https://example.org/six"),))

    shown = phrase(VideoShown(VIDEOS[5]), voice)

    assert [span.link for span in shown.spans if span.link] == ["https://example.org/six"]


def test_a_tapped_video_is_remembered_once(ada: Person) -> None:
    ada.calls("/videos")
    ada.taps("6")
    ada.taps("6")

    assert ada.athlete.videos_seen == (6,)


# --- wording ---


def answered(topic: Topic, voice: Voice) -> list[str]:
    """Return an answer's lines, its title first."""
    return phrase(answer_to(topic, ADULT_LIMITS), voice).plain.split("\n")


@each("language", Language)
@each("topic", Topic)
def test_an_answer_fits_a_phone(language: Language, topic: Topic) -> None:
    title, *told = answered(topic, Voice(language))

    assert len(told) < 12
    assert len(title) <= 45


@pytest.mark.parametrize("language", Language)
def test_the_answers_quote_the_tables(language: Language) -> None:
    voice = Voice(language)
    (fine, _), (repeat, _), (down, _), *_ = GAP_TABLE
    first, last = TRACK_WORK[Track.D1], TRACK_WORK[Track.D7]

    missed = " ".join(answered(Topic.MISSED, voice))
    treadmill = " ".join(answered(Topic.TREADMILL, voice))

    assert f"{fine + 1}-{repeat}" in missed
    assert f"{repeat + 1}-{down}" in missed
    assert f"{first.sets} x {first.work_s} s" in treadmill
    assert f"{last.work_s // 60} min" in treadmill


@pytest.mark.parametrize(
    "born, fine, lighter, stop", [(1990, "0-2", "4-5", "6"), (2010, "0-2", "4", "5")]
)
def test_pain_is_told_by_the_limits_of_the_readers_age(
    born: int, fine: str, lighter: str, stop: str
) -> None:
    ada = Person(replace(ENGLISH, birth_year=born, guardian=True))
    sara = Person(replace(SPANISH, birth_year=born, guardian=True))

    hurts, duele = ada.calls("/ask it hurts a bit, stop?"), sara.calls("/ask ¿duele, paro?")

    assert f"{fine}: fine. 3: fine, but" in hurts
    assert f"\n{lighter}: lighten it now" in hurts
    assert f"\n{stop} or more" in hurts
    assert f"\n{lighter}: quita peso" in duele
    assert f"\n{stop} o más" in duele
    assert f"Stop at pain of {stop}" in ada.calls("/ask what are the cues")
    assert f"keep pain at {fine}" in ada.calls("/ask is it good for my knees?")


def test_amounts_come_in_the_readers_units() -> None:
    told = answered(Topic.HOW_HEAVY, Voice(load_unit=LoadUnit.LB))

    assert "165 lb" in told[2]
    assert "kg" not in told[2]


# --- commands ---


def test_every_command_of_every_story_is_in_the_table() -> None:
    assert set(by_command()) | {"undo", "cancel"} == {str(one) for one in COMMANDS}


def test_every_command_is_in_one_group() -> None:
    assert sorted(COMMANDS) == sorted(Command)


@pytest.mark.parametrize("language", Language)
def test_the_menu_has_a_short_line_for_each_command(language: Language) -> None:
    assert len(menu(language)) == len(Command)
    assert all(0 < len(line) <= MENU_LINE for _, line in menu(language))


@each("language", Language)
def test_the_help_comes_in_pages_that_each_fit_a_phone(language: Language) -> None:
    voice = Voice(language)
    person = Person(ENGLISH if language is Language.ENGLISH else SPANISH)
    pages = [person.calls("/help")]

    for group in CommandGroup:
        pages.append(person.taps(voice.say(GROUPS[group])))
        assert f"✓ {voice.say(GROUPS[group])}" in person.buttons
        assert person.taps(voice.say("library-button-help")) == pages[0]

    lines = {line for page in pages for line in page.splitlines()}
    told = {
        f"/{typed_name(command, language)} – {voice.say(DOES[command])}" for command in Command
    }
    assert told <= lines
    assert [page for page in pages if height(page) > A_SCREEN] == []


def test_to_turn_its_pages_says_no_open_question_again() -> None:
    asked = Person(ENGLISH)
    asked.calls("/help")
    asked.calls("/screen")
    screening = asked.latest[-1]

    asked.taps("Planning")

    assert len(asked.latest) == 1
    assert asked.presses(screening.buttons[0][1]) != ""
    assert asked.latest[-1].words != screening.words


@each("language", Language)
def test_the_help_begins_with_what_the_menu_of_a_phone_shows(language: Language) -> None:
    person = Person(ENGLISH if language is Language.ENGLISH else SPANISH)

    shown = [word.split()[0] for word in person.calls("/help").splitlines()[1:-1]]

    assert shown == [f"/{typed_name(command, language)}" for command in IN_PRIVATE]
    assert len(shown) <= 10


@each("language", Language)
def test_every_command_goes_by_its_name_in_every_language(language: Language) -> None:
    names = {command: typed_name(command, language) for command in Command}

    assert [one for one in names.values() if not re.fullmatch("[a-z0-9_]{1,32}", one)] == []
    assert {command: meant_by(name) for command, name in names.items()} == {
        command: command.value for command in Command
    }
    assert {meant_by(Voice(language).say(NAMES[one]).upper()) for one in Command} == set(Command)


def test_a_name_mistyped_is_told_in_the_language_of_its_reader() -> None:
    assert "/semana?" in Person(SPANISH).calls("/semna")
    assert "/week?" in Person(ENGLISH).calls("/wek")


def height(page: str) -> int:
    """Return how many lines a page takes on a narrow phone."""
    return sum(len(wrap(line, A_LINE)) or 1 for line in page.splitlines())


@pytest.mark.parametrize("person", [Person(ENGLISH), Person(SPANISH)], ids=["en", "es"])
def test_privacy_says_how_to_leave(person: Person) -> None:
    told = person.calls("/privacy")

    for command in (Command.DELETE, Command.CONSENT):
        assert f"/{typed_name(command, person.athlete.language)}" in told
