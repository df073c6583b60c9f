"""Every change has an exact reverse, and so has the reverse."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.changes import Change, Checked, Filed, Snapshot, Struck, Unchecked, Wrote
from bot.dialogue.state import UNDOS_KEPT, Dialogue
from bot.dialogue.undo import apply, changes_of, remember, reverse
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import Athlete, Fixture, Flag, Language, LoadUnit
from bot.words.line import Line
from bot.words.phrase import phrase
from bot.words.voice import Voice
from tests.talk.person import Person
from tests.talk.pullers import ADA, ada

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = date(2026, 3, 2)


def entry(name: str, load: float = 40, day: int = 0) -> Entry:
    return Entry(name, DAY + timedelta(day), NOON, (Pulls(3, metres=20, added_kg=load),))


names = st.sampled_from("abc")
days = st.integers(0, 3).map(lambda n: DAY + timedelta(n))
changes = st.one_of(
    st.builds(lambda n, load, d: Wrote(entry(n, load, d)), names, st.integers(0, 9), st.just(1)),
    st.builds(Struck, names),
    st.builds(lambda day, pain: Checked(Check(day, pain)), days, st.integers(0, 10)),
    st.builds(Unchecked, days),
    st.builds(lambda n: Filed(Athlete(trains_per_week=n)), st.integers(0, 7)),
)
before = Snapshot("ada", log=Log((entry("a"), entry("b", day=1)), (Check(DAY, 1),)))


@given(st.lists(changes, max_size=6).map(tuple))
def test_taking_back_restores_everything(made: tuple[Change, ...]) -> None:
    undo = reverse(before, made, "u1")
    after = apply(before, made)

    assert apply(after, changes_of(undo, after.athlete)) == before


@given(st.lists(changes, max_size=6).map(tuple))
def test_taking_back_twice_is_where_one_was(made: tuple[Change, ...]) -> None:
    after = apply(before, made)
    undoing = changes_of(reverse(before, made, "u1"), after.athlete)
    redo = reverse(after, undoing, "u2")

    assert apply(before, changes_of(redo, before.athlete)) == after


def test_an_undo_names_the_session_it_takes_back_and_brings_back() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0")

    assert person.taps("Undo").startswith("Taken back: Mon 2 Mar: 4 × 20 m with 5 kg")
    assert person.taps("Redo").startswith("Back in the log: Mon 2 Mar: 4 × 20 m with 5 kg")


@pytest.mark.parametrize(
    ("language", "done", "undone", "redone"),
    [
        ("en", "/schedule Madrid", "Taken back: your clock.", "Done again: your clock."),
        ("en", "/units lb", "Taken back: the units.", "Done again: the units."),
        ("en", "/nudges few", "Taken back: how much advice", "Done again: how much advice"),
        ("en", "/pause", "Taken back: the pause.", "Done again: the pause."),
        ("es", "/nudges few", "Deshecho: cuántos consejos", "Hecho de nuevo: cuántos consejos"),
        ("es", "/match domingo", "Deshecho: el partido.", "Hecho de nuevo: el partido."),
    ],
)
def test_an_undo_names_the_setting_it_takes_back(
    language: str, done: str, undone: str, redone: str
) -> None:
    person = ada(language=Language(language))
    person.calls(done)
    if done == "/pause":
        person.taps("Travel")
        person.taps("A week")

    assert person.taps("Undo" if language == "en" else "Deshacer").startswith(undone)
    assert person.taps("Redo" if language == "en" else "Rehacer").startswith(redone)


@pytest.mark.parametrize("typed", ["/redo", "/rehacer"])
def test_an_undo_is_taken_back_by_a_command_too(typed: str) -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0 smooth")
    person.calls("/undo")
    assert person.log.entries == ()

    assert person.calls(typed).startswith("Back in the log")
    assert len(person.log.entries) == 1
    assert person.calls(typed).startswith("There is nothing to bring back")


def test_an_undo_of_a_correction_says_how_it_reads_again() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0")
    person.says("make it 7.5", replying_to=person.latest[-1])

    said = person.calls("/undo")

    assert said.startswith("Taken back. It reads again: Mon 2 Mar: 4 × 20 m with 5 kg")


def test_a_later_change_of_another_field_stays() -> None:
    moved = Filed(replace(before.athlete, zone="Europe/Madrid"))
    undo = reverse(before, (moved,), "u1")
    later = replace(before.athlete, zone="Europe/Madrid", load_unit=LoadUnit.LB)

    (restored,) = changes_of(undo, later)

    assert restored == Filed(replace(later, zone=before.athlete.zone))


def test_a_later_change_of_the_same_list_stays() -> None:
    saturday, sunday = Fixture(date(2026, 3, 7)), Fixture(date(2026, 3, 8))
    with_saturday = replace(before.athlete, fixtures=(saturday,))
    undo = reverse(before, (Filed(with_saturday),), "u1")

    (restored,) = changes_of(undo, replace(with_saturday, fixtures=(saturday, sunday)))

    assert restored == Filed(replace(before.athlete, fixtures=(sunday,)))


def test_taking_back_a_pause_leaves_a_red_flag_raised_since() -> None:
    unwell, giving_way = Flag("RF14", DAY), Flag("RF04", DAY)
    sick = replace(before.athlete, flags=(unwell,))
    undo = reverse(before, (Filed(sick),), "u1")

    (restored,) = changes_of(undo, replace(sick, flags=(unwell, giving_way)))

    assert restored == Filed(replace(before.athlete, flags=(giving_way,)))


def test_a_value_that_was_changed_again_stays() -> None:
    undo = reverse(before, (Filed(replace(before.athlete, zone="Europe/Madrid")),), "u1")

    assert changes_of(undo, replace(before.athlete, zone="Asia/Tokyo")) == ()


def test_only_so_many_are_kept_and_the_oldest_goes() -> None:
    dialogue = Dialogue()
    for number in range(UNDOS_KEPT + 1):
        dialogue = remember(dialogue, reverse(before, (), str(number)))

    assert [undo.id for undo in dialogue.undos] == [str(n) for n in range(1, UNDOS_KEPT + 1)]


@pytest.mark.parametrize(
    ("undo", "redo"),
    [
        ("undo", "redo"),
        ("Undo that!", "redo it"),
        ("undo the last one", "undo the undo"),
        ("deshacer", "rehacer"),
        ("deshaz lo último", "Rehazlo, por favor"),
        ("deshazlo", "deshaz lo deshecho"),
    ],
)
def test_both_ways_go_by_their_words_alone(undo: str, redo: str) -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0 smooth")
    logged = person.log

    person.says(undo)
    assert not person.log.entries

    person.says(redo)
    assert person.log == logged


@pytest.mark.parametrize("undo", ["/undo", "undo that", "deshaz eso"])
@pytest.mark.parametrize(
    "asking",
    [
        ("3x20m 5kg rpe 3 pain 0 smooth", "4x20m 5kg rpe 3 pain 0 smooth"),
        ("3x20m 5kg",),
        ("3x20m 5kg rpe 3 pain 0 smooth", "make it 250"),
    ],
    ids=["another?", "how hard?", "so heavy?"],
)
def test_what_is_asked_of_a_session_ends_with_it(asking: tuple[str, ...], undo: str) -> None:
    person = ada()
    for line in asking:
        person.says(line)
    assert person.snapshot.dialogue.question is not None

    person.calls(undo) if undo.startswith("/") else person.says(undo)

    assert person.snapshot.dialogue.question is None
    assert not person.log.entries


def test_a_second_session_that_waited_for_its_question_can_be_told_again() -> None:
    person = ada()
    person.says("3x20m 5kg rpe 3 pain 0 smooth")
    person.says("4x20m 5kg rpe 3 pain 0 smooth")

    said = person.calls("/undo")

    assert "Not in your log, as my question about it stayed open: Mon 2 Mar: 4 × 20 m" in said
    assert person.buttons == ["Tell it again", "Redo"]


def test_how_long_a_match_was_is_asked_no_more_without_it() -> None:
    person = ada()
    person.says("match today")
    person.says("yes")
    person.calls("/match")
    person.taps("Minutes played")
    assert person.snapshot.dialogue.question is not None

    person.calls("/undo")

    assert person.snapshot.dialogue.question is None


@pytest.mark.parametrize("undo", ["/undo", "Undo"], ids=["typed", "tapped"])
@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("5x20m 5kg rpe 3 pain 0 smooth", False),
        ("5x20m 60kg rpe 3 pain 0 smooth", True),
    ],
    ids=["at once", "behind a question"],
)
def test_a_line_said_anew_by_an_edit_is_not_brought_back_as_it_was(
    undo: str, line: str, asked: bool
) -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0 smooth")
    told = person.message_name
    person.says(undo) if undo.startswith("/") else person.taps(undo)
    way_back = next(token for label, token in person.latest[0].buttons if label == "Redo")

    person.edits(told, line)
    if asked:
        person.taps("Yes, it was")
    shown = person.presses(way_back)

    assert "Nothing changed" in shown or "nothing to take back" in shown
    assert [entry.pulls[0].pulls for entry in person.log.entries] == [5]


@pytest.mark.parametrize("language", list(Language))
def test_who_did_nothing_yet_is_not_told_that_it_is_taken_back(language: Language) -> None:
    one = Person(replace(ADA, language=language))

    told = one.calls("/undo")

    assert told == phrase(Line("common-nothing-yet-to-undo"), Voice(language)).plain
    assert one.calls("/redo") == phrase(Line("common-nothing-to-redo"), Voice(language)).plain


@pytest.mark.parametrize(
    ("language", "fix"),
    [
        (Language.ENGLISH, "it was 5 sets"),
        (Language.SPANISH, "fueron 5 series"),
        (Language("de"), "es waren 5 Sätze"),
        (Language("fr"), "c'était 5 séries"),
        (Language("pt"), "foram 5 séries"),
    ],
)
def test_a_session_taken_back_by_its_first_card_stays_out_however_far_one_goes_back(
    language: Language, fix: str
) -> None:
    person = ada(language=language)
    person.says("4x20m 5kg")
    first = next(one for _, one in person.latest[-1].buttons if one.startswith("d.undo."))
    person.says(fix)
    assert [entry.sets_done for entry in person.log.entries] == [5]

    person.presses(first)
    for _ in range(3):
        person.calls("/undo")

    assert person.log.entries == ()
    person.calls("/redo")
    assert [entry.sets_done for entry in person.log.entries] == [5]


def test_a_card_has_one_way_back_that_of_what_was_done_last() -> None:
    person = ada()
    person.says("4x20m 5kg rpe 3 pain 0")  # were the steps smooth?

    person.says("it was 5 sets")

    assert person.buttons.count("Undo") == 1
    person.taps("Undo")
    assert [entry.sets_done for entry in person.log.entries] == [4]
