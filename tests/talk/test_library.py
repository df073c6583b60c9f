"""Questions people ask, videos, credits, help."""

import re
from dataclasses import replace
from datetime import date
from textwrap import wrap
from urllib.parse import unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.changes import Snapshot
from bot.dialogue.registry import by_command
from bot.dialogue.tokens import Does, encode
from bot.dialogue.turn import Scene
from bot.reading.body.talk import body_talk
from bot.reading.topics import asks
from bot.rules.load.treadmill import TRACK_WORK, Track
from bot.rules.log.records import Athlete, Language, LoadUnit
from bot.rules.pain.zones import ADULT_LIMITS
from bot.rules.week.gaps import GAP_TABLE
from bot.stories.body.hearing import REQUEST
from bot.stories.body.questions import AskWatch
from bot.stories.library import story as library
from bot.stories.library.said import AnswerTold, Credits, VideoShown
from bot.stories.library.search import looked_up
from bot.stories.library.shelf import answers_in, themes
from bot.stories.library.story import THEMES
from bot.words.commands import COMMANDS, IN_PRIVATE, Command, CommandGroup
from bot.words.line import Content
from bot.words.lines import NAMES
from bot.words.menu import DOES, GROUPS, meant_by, menu, typed_name
from bot.words.phrase import phrase
from bot.words.videos import VIDEOS, Video
from bot.words.voice import Voice
from tests.cases import each
from tests.talk import pullers
from tests.talk.person import MONDAY_EVENING, Person
from tests.thorough import tries

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
        ("is pulling a sled backwards good for my knees?", "knees"),
        ("how often should I do it", "how-often"),
        ("how heavy should I go?", "how-heavy"),
        ("why did 40 kg feel fine in the gym and awful on the track?", "surfaces"),
        ("can I use a treadmill that is off", "treadmill"),
        ("the video shows a car, can I do that", "car"),
        ("fast or slow?", "tempo"),
        ("barefoot?", "shoes"),
        ("I missed two weeks", "missed"),
        ("pull test", "pull-test"),
        ("what is rpe", "effort"),
        ("why a lighter week?", "light-week"),
        ("what is synovial flluid", "synovial-fluid"),
        ("¿Es bueno para las rodillas?", "knees"),
        ("¿Cuántas veces por semana?", "how-often"),
        ("¿con cuánto peso empiezo?", "how-heavy"),
        ("¿rápido o lento?", "tempo"),
        ("¿descalzo?", "shoes"),
        ("no tengo trineo", "substitutes"),
        ("prueba de tirón", "pull-test"),
    ],
)
def test_plain_words_find_the_answer(asked: str, topic: str) -> None:
    language = Language.SPANISH if re.search("[¿áíó]|tengo", asked) else Language.ENGLISH

    assert looked_up(asked, language).sure == topic


def test_a_question_in_the_other_language_is_understood(ada: Person) -> None:
    assert "How often?" in ada.calls("/ask cuántas veces por semana")


def test_answers_as_near_as_each_other_are_offered_not_guessed(ada: Person) -> None:
    assert "Which of these" in ada.calls("/ask is a tyre or a band better")
    assert {"Band or partner", "Pulling a tyre"} <= {*ada.buttons}
    assert "a tyre is a tyre" in ada.taps("Pulling a tyre")


def test_a_question_nobody_knows_says_so_and_offers_the_nearest(ada: Person) -> None:
    assert "I don't know that" in ada.calls("/ask which shirt number did pele wear")
    assert len(ada.buttons) <= 4
    assert ada.buttons[-1] == "All questions"


def test_every_answer_can_be_reached_by_buttons(ada: Person) -> None:
    seen: set[str] = set()
    for theme, topics in themes().items():
        ada.calls("/ask")
        assert len(ada.buttons) <= 8
        ada.taps(Voice().say(THEMES[theme]))
        for _ in topics:
            seen |= set(ada.buttons)
            assert len(ada.buttons) <= 8
            if "More questions" in ada.buttons:
                ada.taps("More questions")

    assert {one.title for one in answers_in(Language.ENGLISH).values()} <= seen


@each("language", Language)
def test_what_is_near_an_answer_is_a_tap_away(language: Language) -> None:
    person = Person(replace(ENGLISH, language=language))
    for answer in answers_in(language).values():
        told = person.presses(encode(Does("library", "topic", (answer.id,)), 0))
        assert told.startswith(answer.title)
        near = [answers_in(language)[one].title for one in answer.see[:2]]
        assert person.buttons[:2] == near
    assert person.taps(near[0]).startswith(near[0])


def test_a_button_from_before_leads_to_the_same_answer(ada: Person) -> None:
    assert "How often?" in ada.presses(encode(Does("library", "topic", ("how_often",)), 0))


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


@each("video", VIDEOS)
def test_s50_a_video_without_an_address_is_searched_for_and_that_is_said(
    video: Video, ada: Person
) -> None:
    assert "only searches YouTube for its exact title" in ada.calls(f"/videos {video.number}")

    [link] = links(VideoShown(video), Voice())
    assert f'"{video.title}"' in unquote_plus(link)
    assert video.credit.split()[0] in unquote_plus(link)


@pytest.mark.parametrize("voice", [Voice(), Voice(video_links=((3, "https://example.org/3"),))])
def test_s19_the_third_never_comes_without_its_warning(voice: Voice) -> None:
    assert "This is not recommended" in phrase(VideoShown(VIDEOS[2]), voice).plain
    assert len(links(VideoShown(VIDEOS[2]), voice)) == 1


def test_a_video_stands_below_the_answer_it_belongs_to(ada: Person) -> None:
    ada.calls("/ask tempo")

    assert "Intentionally Slow" in ada.taps("Video 6")


@pytest.mark.parametrize("topic, page", [("article", "link"), ("shoes", "footwear")])
def test_s40_the_pages_that_were_given_are_linked(topic: str, page: str) -> None:
    address = f"https://example.org/{page}"

    assert links(AnswerTold(topic, ADULT_LIMITS), Voice(pages=((page, address),))) == [address]
    assert address in links(Credits(), Voice(pages=((page, address),)))


def test_s40_no_link_is_made_up_for_the_page_on_shoes() -> None:
    assert links(AnswerTold("shoes", ADULT_LIMITS), Voice()) == []
    assert "Soccer8020" in unquote_plus(*links(AnswerTold("article", ADULT_LIMITS), Voice()))


def links(content: Content, voice: Voice) -> list[str]:
    return [span.link for span in phrase(content, voice).spans if span.link]


def test_a_video_with_an_address_carries_it() -> None:
    voice = Voice(video_links=((6, "https://example.org/six"),))

    assert links(VideoShown(VIDEOS[5]), voice) == ["https://example.org/six"]


def test_a_tapped_video_is_remembered_once(ada: Person) -> None:
    ada.calls("/videos")
    ada.taps("6")
    ada.taps("6")

    assert ada.athlete.videos_seen == (6,)


# --- wording ---


def answered(topic: str, voice: Voice) -> list[str]:
    """Return an answer's lines, its title first."""
    return phrase(AnswerTold(topic, ADULT_LIMITS), voice).plain.split("\n")


@pytest.mark.parametrize("language", Language)
def test_the_answers_quote_the_tables(language: Language) -> None:
    voice = Voice(language)
    (fine, _), (repeat, _), (down, _), *_ = GAP_TABLE
    first, last = TRACK_WORK[Track.D1], TRACK_WORK[Track.D7]

    missed = " ".join(answered("missed", voice))
    treadmill = " ".join(answered("treadmill", voice))

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

    assert f"up to {fine[-1]} is fine. 3: fine, but" in hurts
    assert f" {lighter}: halve the plates" in hurts
    assert f" {stop} or more" in hurts
    assert f" {lighter}: la mitad" in duele
    assert f" {stop} o más" in duele
    assert f"Stop at pain of {stop}" in ada.calls("/ask what are the cues")
    assert f"keep pain at {fine}" in ada.calls("/ask is it good for my knees?")


def test_amounts_come_in_the_readers_units() -> None:
    told = answered("how-heavy", Voice(load_unit=LoadUnit.LB))

    assert "165 lb" in told[1]
    assert "kg" not in told[1]


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
    person = Person(replace(ENGLISH, language=language))
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
    person = Person(replace(ENGLISH, language=language))

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


@pytest.mark.parametrize(
    "line, title",
    [
        ("just walk backwards ten minutes, is that ok?", "Walking with no load"),
        ("is 40 kg too much to start?", "How heavy to start?"),
        ("80/20?", "80/20"),
        ("which website is this from?", "The article"),
        ("give me the link to the article", "The article"),
        ("what do I write after training?", "How to log a session"),
        ("why the toes?", "Why the toes?"),
        ("what is a clean session?", "Drag, clean, block"),
        ("is a tyre ok instead of a sled?", "Pulling a tyre"),
        ("is it good for weak ankles?", "Does it help ankles?"),
        ("does it protect my knees from injury?", "Fewer injuries?"),
        ("what about diabetes?", "Heart, pressure, pills"),
        ("¿40 kg es mucho para empezar?", "¿Con cuánto peso?"),
        ("¿por qué los dedos del pie?", "¿Por qué los dedos?"),
        ("¿qué es una sesión limpia?", "Arrastre, limpia, bloque"),
        ("¿sirve un palé de madera como trineo?", "¿Hacerme un trineo?"),
        ("¿es seguro en el embarazo?", "Embarazo y parto"),
    ],
)
def test_a_question_is_answered_before_it_is_a_wish_a_session_or_a_sign(
    line: str, title: str
) -> None:
    language = Language.SPANISH if re.search("[¿óé]", line) else Language.ENGLISH
    person = pullers.lucia() if language is Language.SPANISH else pullers.ada()

    told = person.says(line)

    assert told.startswith(title)
    assert person.snapshot.dialogue.question is None


@pytest.mark.parametrize(
    "line, told",
    [
        ("I have diabetes, what about it?", "Before anything else"),
        ("is it safe, I am pregnant?", "Before anything else"),
        ("could you watch my hip from now on", "Watched: hip"),
        ("can I use this on discord as well", "Code"),
        ("walked backwards ten minutes", "Noted"),
    ],
)
def test_what_tells_or_asks_for_something_to_be_done_is_no_question(line: str, told: str) -> None:
    assert pullers.ada().says(line).startswith(told)


@pytest.mark.parametrize(
    "line, title",
    [
        ("/ask I have a cold, can I train", "A cold or fever"),
        ("retro walking and knee osteoarthritis", "With worn knees"),
        ("chest infection, on antibiotics", "A cold or fever"),
    ],
)
def test_behind_a_no_the_question_that_was_asked_is_answered(line: str, title: str) -> None:
    person = pullers.ada()
    asked = person.calls(line) if line.startswith("/") else person.says(line)
    assert "Before anything else" in asked

    told = person.says("no")

    assert told.startswith("Good. Then nothing changes")
    assert title in told


def _told_of_a_body(language: Language) -> list[str]:
    """Return what answers are asked in that is no question and names a sign of a body."""
    asked = [one for answer in answers_in(language).values() for one in answer.questions]
    told = [one for one in asked if not asks(one)]
    return [one for one in told if set(body_talk(one, language).rows) - {REQUEST}]


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SPANISH])
def test_a_line_that_asks_nothing_tells_of_a_body_however_others_ask_so(
    language: Language,
) -> None:
    person = pullers.lucia() if language is Language.SPANISH else pullers.ada()
    told = _told_of_a_body(language)
    before = person.snapshot

    assert len(told) > 100
    unheard = []
    for line in told[:: tries(8, 1)]:
        person.snapshot = before
        person.says(line)
        is_told = body_talk(line, language).worry is not None  # what helps is said at once
        if not (is_told or isinstance(person.snapshot.dialogue.question, AskWatch)):
            unheard.append(line)
    assert unheard == []
