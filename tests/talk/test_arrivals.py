"""Whatever arrives that is no typed line: met with a line, and nothing of it is counted."""

from datetime import UTC, date, datetime

import pytest

from bot.contract import Brought, Thing
from bot.rules.log.records import Language
from tests.talk.person import Person
from tests.talk.pullers import ada, lucia

WHOLE = "4x20m 5kg rpe 4 pain 0 smooth"
TOLD = {Thing.PLACE: "Asia/Tokyo", Thing.FORWARDED: WHOLE}
SATURDAY = datetime(2026, 2, 28, 12, tzinfo=UTC)
LOCKED = "my knee locked and is swollen"


def brings(person: Person, thing: Thing, text: str = "", **more: object) -> str:
    return person.does(Brought(thing, f"m{person.acts + 1}", text, **more))  # type: ignore[arg-type]


def asked(person: Person) -> str:
    """Return the name of the open question."""
    return type(person.snapshot.dialogue.question).__name__


# --- met with a line -----------------------------------------------------------------------


@pytest.mark.parametrize("thing", Thing)
@pytest.mark.parametrize("language", Language)
def test_everything_is_met_with_a_line_and_counts_for_nothing(
    thing: Thing, language: Language
) -> None:
    person = ada(language=language)
    before = (person.log, person.athlete)

    said = brings(person, thing, TOLD.get(thing, ""))

    assert 0 < len(said.splitlines()) <= 3
    assert (person.log, person.athlete) == before


@pytest.mark.parametrize("thing", [one for one in Thing if one not in TOLD])
def test_the_open_question_is_asked_again_behind_it(thing: Thing) -> None:
    person = ada()
    question = person.says("4x20m 5kg").splitlines()[-1]

    said = brings(person, thing)

    assert said.endswith(question)


@pytest.mark.parametrize("thing", Thing)
def test_in_the_first_questions_the_open_one_is_asked_again(thing: Thing) -> None:
    person = Person()
    assert "Hi, I'm Sled Coach" in brings(person, thing, TOLD.get(thing, ""))

    assert "May I keep" in brings(person, thing, TOLD.get(thing, ""))
    assert person.athlete.consent is None


@pytest.mark.parametrize("thing", Thing)
def test_while_safety_is_asked_about_nothing_but_that_is_asked(thing: Thing) -> None:
    person = ada()
    question = person.says("my knee is swollen")

    said = brings(person, thing, TOLD.get(thing, ""))

    line, _, again = said.partition("\n\n")
    assert again == question
    assert len(line.splitlines()) == 1
    assert asked(person) == "AskWatch"


def test_a_voice_message_is_shown_what_to_type_from_todays_session() -> None:
    assert "as in 4x20m 5 kg" in brings(ada(), Thing.VOICE)
    assert "por ejemplo: 4x20m 5 kg" in brings(lucia(), Thing.VOICE)


def test_whoever_is_stopped_is_shown_no_session_to_log() -> None:
    person = ada()
    person.says("my knee is swollen")
    person.taps("Yes")

    for thing in (Thing.VOICE, Thing.DOCUMENT, Thing.AUDIO):
        assert "20m" not in brings(person, thing)
    assert "Today's session" not in brings(person, Thing.CALL)


def test_a_file_that_cannot_be_fetched_is_told_which_are_read() -> None:
    assert "I read .csv, .json" in brings(ada(), Thing.DOCUMENT)


# --- with words ----------------------------------------------------------------------------


def test_a_session_below_a_picture_is_logged_as_if_typed() -> None:
    person, other = ada(), ada()
    typed = other.says(WHOLE)

    assert brings(person, Thing.PHOTO, WHOLE) == typed
    assert person.log.entries[0].message == "m1"


def test_a_body_below_a_picture_is_asked_about_and_the_picture_not_looked_at() -> None:
    person = ada()

    said = brings(person, Thing.PHOTO, "look at my knee, it is swollen")

    assert said.startswith("I can't look at pictures.")
    assert asked(person) == "AskWatch"


def test_a_life_in_danger_below_a_picture_is_told_nothing_before_the_help() -> None:
    said = brings(ada(), Thing.PHOTO, "I want to kill myself")

    assert said.startswith("If you might act on it")


@pytest.mark.parametrize(
    ("person", "words", "unseen"),
    [
        (ada(), "what do you think of this?", "I can't look at pictures."),
        (ada(), "xyzzy plugh", "I can't look at pictures."),
        (lucia(), "¿qué te parece?", "No puedo ver fotos."),
    ],
    ids=["small talk", "nothing at all", "in Spanish"],
)
def test_words_about_a_picture_are_told_that_nobody_sees_it(
    person: Person, words: str, unseen: str
) -> None:
    assert brings(person, Thing.PHOTO, words).startswith(unseen)


def test_an_answer_below_a_picture_answers() -> None:
    person = ada()
    person.says("4x20m 5kg")

    assert "pictures" not in brings(person, Thing.PHOTO, "4")
    assert person.log.entries[0].rpe == 4


def test_of_what_was_sent_together_one_is_answered() -> None:
    person = ada()
    said = [brings(person, Thing.PHOTO, album="7") for _ in range(10)]

    assert [bool(one) for one in said] == [True] + [False] * 9
    assert brings(person, Thing.PHOTO, album="8")


def test_words_with_one_of_many_are_heard_wherever_they_stand() -> None:
    person = ada()
    brings(person, Thing.PHOTO, album="7")

    assert brings(person, Thing.PHOTO, WHOLE, album="7").startswith("Logged.")
    assert brings(person, Thing.VIDEO, album="7") == ""


def test_many_pictures_ask_the_first_questions_once() -> None:
    person = Person()
    brings(person, Thing.PHOTO, album="7")

    assert brings(person, Thing.PHOTO, album="7") == ""


# --- passed on -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("person", "mine"),
    [
        (ada(), "[Mine]"),
        (ada(), "it's mine"),
        (ada(), "yes"),
        (lucia(), "[Mío]"),
        (lucia(), "mío"),
    ],
    ids=["tapped", "in words", "yes", "tapped in Spanish", "in Spanish"],
)
def test_a_session_passed_on_is_logged_once_it_is_theirs(person: Person, mine: str) -> None:
    brings(person, Thing.FORWARDED, WHOLE)
    assert not person.log.entries

    person.taps(mine.strip("[]")) if mine.startswith("[") else person.says(mine)

    assert person.log.entries[0].pulls[0].added_kg == 5
    assert person.snapshot.dialogue.question is None


@pytest.mark.parametrize(
    "theirs", ["[Somebody else's]", "it's my friend's", "no", "not mine"], ids=str
)
def test_what_somebody_else_wrote_is_neither_read_nor_noted(theirs: str) -> None:
    person = ada()
    brings(person, Thing.FORWARDED, f"{WHOLE}, {LOCKED}")

    said = person.taps(theirs.strip("[]")) if theirs[0] == "[" else person.says(theirs)

    assert "unread" in said
    assert not person.log.entries
    assert person.snapshot.dialogue.question is None
    assert "locked" not in repr(person.snapshot)


def test_a_body_in_what_is_passed_on_is_asked_about_once_it_is_theirs() -> None:
    person = ada()
    assert "swollen" not in brings(person, Thing.FORWARDED, LOCKED)

    assert "Before anything else" in person.taps("Mine")
    assert asked(person) == "AskWatch"


def test_a_life_in_danger_is_met_with_help_whoever_wrote_of_it() -> None:
    person = ada()

    said = brings(person, Thing.FORWARDED, "I want to kill myself")

    assert "emergency number" in said
    assert said.endswith("Is it yours?")
    assert "noted" not in said


def test_a_session_written_on_another_day_is_of_that_day() -> None:
    person = ada()
    brings(person, Thing.FORWARDED, WHOLE, written=SATURDAY)

    person.taps("Mine")

    assert person.log.entries[0].day == date(2026, 2, 28)


def test_their_own_words_are_heard_at_once_and_of_their_day() -> None:
    person = ada()

    said = brings(person, Thing.FORWARDED, WHOLE, own=True, written=SATURDAY)

    assert said.startswith("Logged. Sat 28 Feb")


def test_their_own_words_of_a_body_come_first() -> None:
    person = ada()
    brings(person, Thing.FORWARDED, LOCKED, own=True)

    assert asked(person) == "AskWatch"


def test_a_day_that_is_named_stays() -> None:
    person = ada()
    brings(person, Thing.FORWARDED, f"yesterday {WHOLE}", own=True, written=SATURDAY)

    assert person.log.entries[0].day == date(2026, 3, 1)


@pytest.mark.parametrize("own", [True, False], ids=["their own", "somebody's"])
def test_a_command_passed_on_is_none(own: bool) -> None:
    person = logged_once()
    before = (person.log, person.athlete)

    assert "does nothing" in brings(person, Thing.FORWARDED, "/delete", own=own)
    assert (person.log, person.athlete) == before
    assert person.snapshot.dialogue.question is None


def test_what_stands_behind_a_command_passed_on_is_heard_without_it() -> None:
    person = ada()

    assert brings(person, Thing.FORWARDED, f"/log {WHOLE}", own=True).startswith("Logged.")


def logged_once() -> Person:
    person = ada()
    person.says(WHOLE)
    return person


def test_of_several_passed_on_at_once_the_first_is_asked_about() -> None:
    person = ada()
    brings(person, Thing.FORWARDED, WHOLE)
    assert brings(person, Thing.FORWARDED, "3x20m 50kg") == ""

    said = person.taps("Mine")

    assert said.endswith("Pass the others on one by one.")
    assert len(person.log.entries) == 1


def test_one_passed_on_later_is_asked_about_in_its_place() -> None:
    person = ada()
    brings(person, Thing.FORWARDED, "3x20m 50kg rpe 3 pain 0")
    person.waits(minutes=5)
    brings(person, Thing.FORWARDED, WHOLE)

    person.taps("Mine")

    assert person.log.entries[0].pulls[0].added_kg == 5
    assert person.snapshot.dialogue.parked is None


def test_the_question_that_was_open_comes_back_behind_whose_it_is() -> None:
    person = ada()
    question = person.says("4x20m 5kg").splitlines()[-1]
    brings(person, Thing.FORWARDED, "xyzzy")

    assert person.taps("Somebody else's").endswith(question)


# --- a place -------------------------------------------------------------------------------


def test_a_place_is_offered_as_the_zone_and_set_by_a_tap() -> None:
    person = ada()
    assert "Is that where you train?" in brings(person, Thing.PLACE, "Europe/Berlin")

    person.taps("Set the zone")

    assert person.athlete.zone == "Europe/Berlin"
    person.taps("Undo")
    assert person.athlete.zone != "Europe/Berlin"


def test_a_place_near_a_border_offers_each_side() -> None:
    person = ada()
    brings(person, Thing.PLACE, "Europe/Lisbon / Europe/Madrid")

    assert person.buttons == ["Lisbon", "Madrid", "No"]
    person.taps("Madrid")
    assert person.athlete.zone == "Europe/Madrid"


@pytest.mark.parametrize("no", ["[No]", "no"], ids=["tapped", "typed"])
def test_a_place_they_only_visit_changes_nothing(no: str) -> None:
    person = ada()
    before = person.athlete
    brings(person, Thing.PLACE, "Asia/Tokyo")

    person.taps("No") if no == "[No]" else person.says(no)

    assert person.athlete == before


def test_a_place_on_the_same_clock_asks_nothing() -> None:
    person = ada(zone="Europe/Berlin")

    assert "already" in brings(person, Thing.PLACE, "Europe/Berlin")
    assert person.snapshot.dialogue.question is None


def test_a_place_where_the_zone_is_asked_for_is_the_answer() -> None:
    person = ada()
    person.calls("/schedule")
    person.taps("Time zone")

    brings(person, Thing.PLACE, "Asia/Tokyo")

    assert person.athlete.zone == "Asia/Tokyo"
