"""Forms: what opens one, and what comes of it when it is sent off."""

from dataclasses import replace

import pytest

from bot.contract import Called, Chose, Filled
from bot.dialogue.changes import Snapshot
from bot.dialogue.forms import may_open, opened_by
from bot.dialogue.tokens import Does, encode
from bot.dialogue.turn import Scene
from bot.reading.body.talk import body_talk
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Language
from bot.stories.kit.pull import FORM
from tests.talk.person import Person
from tests.talk.planners import TOM

PULL = encode(FORM, 0)
SESSION = "4x20m 5kg rpe 3 pain 0"
OPENS = [
    pytest.param(Called("log", "", "1"), id="log"),
    pytest.param(Chose("d.logging.on.2026-03-01"), id="a day to log"),
    pytest.param(Chose("d.kit.pull"), id="pull test"),
]


@pytest.fixture
def tom() -> Person:
    return Person(TOM)


@pytest.mark.parametrize("act", OPENS)
def test_what_asks_for_several_values_opens_a_form(tom: Person, act: Called | Chose) -> None:
    scene = Scene(tom.snapshot, tom.now, "form")

    assert may_open(act)
    assert opened_by(scene, act) is not None


@pytest.mark.parametrize("act", OPENS)
def test_a_stranger_is_asked_who_they_are_first(tom: Person, act: Called | Chose) -> None:
    assert opened_by(Scene(Snapshot("new"), tom.now, "form"), act) is None


@pytest.mark.parametrize(
    "act", [Called("log", SESSION, "1"), Called("today", "", "1"), Chose("a.1.yes"), Chose("?")]
)
def test_all_else_is_acted_on(tom: Person, act: Called | Chose) -> None:
    assert not may_open(act)
    assert opened_by(Scene(tom.snapshot, tom.now, "form"), act) is None


def test_there_is_no_form_for_pulling_what_has_no_mass() -> None:
    tom = Person(TOM)
    tom.calls("/kit hill")

    assert opened_by(Scene(tom.snapshot, tom.now, "form"), Chose("d.kit.pull")) is None


def test_a_pull_test_sent_off_is_filed(tom: Person) -> None:
    told = tom.fills(PULL, (("reading", "15 kg"), ("total", "40")))

    assert "Friction 0.375" in told
    assert tom.athlete.kit.friction == 0.375


def test_a_pull_test_can_be_taken_back(tom: Person) -> None:
    tom.fills(PULL, (("reading", "15 kg"), ("total", "40")))
    tom.taps("Undo")

    assert tom.athlete.kit == TOM.kit


def test_the_form_may_ask_for_the_sled_too() -> None:
    tom = Person(replace(TOM, kit=replace(TOM.kit, empty_kg=None)))

    tom.fills(PULL, (("empty", "20 kg"), ("reading", "15 kg"), ("total", "40")))

    assert (tom.athlete.kit.empty_kg, tom.athlete.kit.friction) == (20, 0.375)


@pytest.mark.parametrize(
    ("empty", "reading", "total", "wanted"),
    [
        pytest.param("heavy", "15 kg", "40 kg", "what it weighs empty", id="sled"),
        pytest.param("20 kg", "a lot", "40 kg", "what the scale read", id="scale"),
        pytest.param("20 kg", "15 kg", "some", "sled and plates together", id="total"),
        pytest.param("20 kg", "15 kg", "10 kg", "sled and plates together", id="less than it"),
        pytest.param("20 kg", "50 kg", "40 kg", "can't be right", id="impossible"),
    ],
)
def test_what_does_not_read_is_asked_for_by_itself(
    empty: str, reading: str, total: str, wanted: str
) -> None:
    tom = Person(replace(TOM, kit=replace(TOM.kit, empty_kg=None)))

    told = tom.fills(PULL, (("empty", empty), ("reading", reading), ("total", total)))

    assert wanted in told
    assert tom.athlete.kit.friction is None
    assert tom.snapshot.dialogue.question is not None


def test_what_did_read_is_kept_while_the_rest_is_asked() -> None:
    tom = Person(replace(TOM, kit=replace(TOM.kit, empty_kg=None)))

    tom.fills(PULL, (("empty", "20 kg"), ("reading", "15 kg"), ("total", "some")))
    told = tom.says("40 kg")

    assert "Friction 0.375" in told
    assert tom.athlete.kit.empty_kg == 20


def test_an_empty_form_breaks_nothing(tom: Person) -> None:
    assert "what the scale read" in tom.does(Filled(PULL, ()))


# --- the log's form: every field by what was asked there ---

LOG = encode(Does("logging", "form", ("2026-03-02",)), 0)
MARTA = replace(TOM, language=Language.SPANISH)
WELL = {"sets": "4", "length": "20", "load": "5 kg", "effort": "3", "pain": "1"}


def sent_off(person: Person, **fields: str) -> str:
    return person.fills(LOG, tuple((WELL | fields).items()))


@pytest.mark.parametrize(
    ("who", "fields", "pulls"),
    [
        pytest.param(TOM, {}, (4, 20.0, None, 5.0), id="as asked"),
        pytest.param(TOM, {"sets": "four"}, (4, 20.0, None, 5.0), id="sets in words"),
        pytest.param(MARTA, {"sets": "cuatro series"}, (4, 20.0, None, 5.0), id="in Spanish"),
        pytest.param(TOM, {"sets": "4 sets"}, (4, 20.0, None, 5.0), id="sets with their name"),
        pytest.param(TOM, {"sets": " 4x "}, (4, 20.0, None, 5.0), id="as in a line"),
        pytest.param(TOM, {"length": "twenty metres"}, (4, 20.0, None, 5.0), id="metres in words"),
        pytest.param(MARTA, {"length": "veinte metros"}, (4, 20.0, None, 5.0), id="metros"),
        pytest.param(TOM, {"length": "22,5 m"}, (4, 22.5, None, 5.0), id="a comma in a length"),
        pytest.param(TOM, {"length": "20 yards"}, (4, 18.29, None, 5.0), id="yards"),
        pytest.param(TOM, {"length": "45 s"}, (4, None, 45, 5.0), id="seconds"),
        pytest.param(MARTA, {"length": "1:30"}, (4, None, 90, 5.0), id="minutes and seconds"),
        pytest.param(TOM, {"load": "5"}, (4, 20.0, None, 5.0), id="a bare load"),
        pytest.param(TOM, {"load": "7,5 kg"}, (4, 20.0, None, 7.5), id="a comma in a load"),
        pytest.param(MARTA, {"load": "cinco kilos"}, (4, 20.0, None, 5.0), id="a load in words"),
        pytest.param(TOM, {"load": "10 lb"}, (4, 20.0, None, 4.54), id="pounds"),
        pytest.param(TOM, {"effort": "three"}, (4, 20.0, None, 5.0), id="an effort in words"),
        pytest.param(TOM, {"effort": "", "pain": ""}, (4, 20.0, None, 5.0), id="scores left out"),
    ],
)
def test_a_field_is_read_by_what_was_asked_there(
    who: Athlete, fields: dict[str, str], pulls: tuple[object, ...]
) -> None:
    person = Person(who)

    sent_off(person, **fields)

    [entry] = person.log.entries
    [pull] = entry.pulls
    load = None if pull.added_kg is None else round(pull.added_kg, 2)
    assert (pull.pulls, pull.metres, pull.work_s, load) == pulls
    if "effort" not in fields:
        assert (entry.rpe, entry.pain_during) == (3, 1)


@pytest.mark.parametrize("load", ["empty", "0", "nothing", "vacío", "sin peso", "nada"])
def test_an_empty_sled_is_a_load_too(tom: Person, load: str) -> None:
    told = sent_off(tom, load=load)

    assert "can't read" not in told
    assert all(not pull.added_kg for entry in tom.log.entries for pull in entry.pulls)


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("sets", "many", "Sets"),
        ("sets", "3 or 4", "Sets"),
        ("sets", "0", "Sets"),
        ("sets", "400", "Sets"),
        ("sets", "3x20", "Sets"),
        ("sets", "  ", "Sets"),
        ("length", "far", "Length"),
        ("length", "20 or 25", "Length"),
        ("length", "20 m 45 s", "Length"),
        ("length", "", "Length"),
        ("load", "heavy", "Plates"),
        ("load", "5 or 10 kg", "Plates"),
        ("effort", "purple", "Effort"),
        ("effort", "14", "Effort"),
        ("pain", "14", "pain"),
    ],
)
@pytest.mark.parametrize("who", [TOM, MARTA], ids=["en", "es"])
def test_a_field_that_does_not_read_is_named_and_nothing_is_logged(
    who: Athlete, field: str, value: str, named: str
) -> None:
    person = Person(who)

    told = sent_off(person, **{field: value})

    if who is TOM:
        assert named in told
        assert "Nothing is logged yet" in told
    assert value.strip() in told
    assert person.log.entries == ()
    person.taps("Fill it in again" if who is TOM else "Rellenar otra vez")
    assert person.snapshot.dialogue.question is not None  # no form here: it is asked in words


def test_every_field_that_does_not_read_is_named_at_once(tom: Person) -> None:
    told = sent_off(tom, sets="many", length="far", load="heavy")

    assert [word in told for word in ("Sets", "Length", "Plates")] == [True] * 3


def test_words_about_a_body_in_a_field_come_before_what_does_not_read(tom: Person) -> None:
    told = sent_off(tom, load="my knee is swollen and locks")

    assert "Nothing is logged yet" not in told
    assert tom.log.entries == ()


@pytest.mark.parametrize("wanted", ["today", "2026-03-02", "2 March"])
def test_a_session_to_correct_is_named_by_its_day(tom: Person, wanted: str) -> None:
    tom.says(SESSION)

    told = tom.calls(f"/fix {wanted}")

    assert "Change" not in tom.buttons
    assert "20 m" in told


def test_a_session_to_correct_is_named_by_its_id(tom: Person) -> None:
    tom.says(SESSION)
    [entry] = tom.log.entries

    assert tom.calls(f"/fix {entry.id}") == tom.calls("/fix today")


def test_an_id_whose_letters_spell_a_sign_says_nothing_of_a_body(tom: Person) -> None:
    spelled = "45sluz2z6otbej7h"
    assert body_talk(spelled, Language.ENGLISH).rows
    tom.says(SESSION)
    [entry] = tom.log.entries
    tom.snapshot = replace(tom.snapshot, log=Log((replace(entry, id=spelled),)))
    of_the_day = tom.calls("/fix today")

    assert tom.calls(f"/fix {spelled}") == of_the_day


@pytest.mark.parametrize("wanted", ["nonsense", "yesterday", "2031-01-01"])
def test_no_such_session_shows_the_latest(tom: Person, wanted: str) -> None:
    tom.says(SESSION)

    assert tom.calls(f"/fix {wanted}") == tom.calls("/fix")
