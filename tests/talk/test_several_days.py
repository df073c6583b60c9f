"""Several sessions told in one message: shown first, written together, taken back together."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.rules.log.done import Entry
from bot.rules.log.records import Flag, Language
from bot.rules.prescription import Hold
from bot.rules.verdict import decide
from tests.talk.person import Person
from tests.talk.pullers import ada, lucia

THREE = "mon 4x20 with 5, wed 4x20 7.5 effort 6, fri skipped"
TRES = "lun 4x20 con 5, mié 4x20 7,5 esfuerzo 6, vie no fui"
MON, WED, FRI = date(2026, 2, 23), date(2026, 2, 25), date(2026, 2, 27)
THU = date(2026, 2, 26)
BOTH = [(ada(), THREE, "yes"), (lucia(), TRES, "sí")]


def done(person: Person) -> list[tuple[date, float | None]]:
    return [(one.day, one.pulls[0].added_kg) for one in person.log.entries]


@pytest.mark.parametrize(("person", "words", "yes"), BOTH, ids=["en", "es"])
def test_nothing_is_written_before_a_yes_and_all_of_it_after(
    person: Person, words: str, yes: str
) -> None:
    said = person.says(words)
    assert "4 × 20 m" in said
    assert "23" in said
    assert "27" in said
    assert person.log.entries == ()

    person.says(yes)

    assert done(person) == [(MON, 5.0), (WED, 7.5)]
    assert [one.rpe for one in person.log.entries] == [None, 6]
    assert person.athlete.not_done == (FRI,)
    assert person.waiting is None


def test_one_undo_takes_all_of_it_back_and_a_redo_brings_it_again() -> None:
    person = ada()
    person.says(THREE)
    person.taps("Take them in")

    assert "2 sessions are out" in person.taps("Undo")
    assert person.log.entries == ()
    assert person.athlete.not_done == ()

    assert "2 sessions are in your log again" in person.calls("/redo")
    assert len(person.log.entries) == 2
    assert person.athlete.not_done == (FRI,)


def test_sent_twice_it_adds_nothing() -> None:
    person = ada()
    person.says(THREE)
    person.says("yes")
    before = person.log

    assert "Nothing new" in person.says(THREE)
    assert person.log == before
    assert person.snapshot.dialogue.question is None


def test_they_count_as_if_told_one_by_one() -> None:
    together, apart = ada(), ada()
    together.says("wed 4x20 5kg effort 4 pain 0, fri 4x20 5kg effort 4 pain 0")
    together.says("yes")
    for line in ("wed 4x20 5kg effort 4 pain 0", "fri 4x20 5kg effort 4 pain 0"):
        apart.says(line)
        apart.says("yes")

    def known(person: Person) -> list[tuple[object, ...]]:
        return [(one.day, one.pulls, one.plan, one.source) for one in person.log.entries]

    assert known(together) == known(apart)


def test_what_is_unclear_is_named_and_left_aside() -> None:
    person = ada()

    said = person.says("mon 4x20 5 or 7, tue 4x20, wed 4x20 5, thu match")

    assert "“mon, 4x20 5 or 7” (its load)" in said
    assert "“tue, 4x20” (no load told)" in said
    assert "“thu, match”" in said
    person.says("yes")
    assert done(person) == [(WED, 5.0)]


def test_a_day_that_has_another_session_keeps_it() -> None:
    person = ada()
    person.says("wed 4x20 10kg effort 4 pain 0")
    person.says("yes")

    said = person.says("mon 4x20 5, wed 4x20 5")

    assert "On one of those days another session is on file" in said
    person.says("yes")
    assert done(person) == [(MON, 5.0), (WED, 10.0)]


def test_a_load_that_is_a_lot_is_questioned_and_can_stay_out() -> None:
    person = ada()

    said = person.says("mon 4x20 5, wed 4x20 50")

    assert "50 kg on Wed 25 Feb: that's a lot" in said
    person.taps("Without that one")
    assert done(person) == [(MON, 5.0)]


def test_a_pain_that_stops_holds_before_the_yes() -> None:
    person = ada()

    said = person.says("thu 4x20 5kg, mon 4x20 5kg knee 7")
    prescribed = decide(person.athlete, person.log, person.now.date()).prescription

    assert "on pause" in said
    assert isinstance(prescribed, Hold)
    assert person.log.entries == ()
    person.says("no")
    assert isinstance(decide(person.athlete, person.log, person.now.date()).prescription, Hold)


@pytest.mark.parametrize(
    ("person", "words", "no"),
    [
        (ada(), "mon 4x20 with 5 and my knee popped, thu 4x20 7.5 effort 6", "no"),
        (lucia(), "el lunes 4x20 con 5, el jueves 4x20 con 7,5 y se me trabó la rodilla", "no"),
    ],
    ids=["en", "es"],
)
def test_the_body_comes_first_and_the_rest_is_offered_after(
    person: Person, words: str, no: str
) -> None:
    person.says(words)
    assert person.snapshot.dialogue.question is not None
    assert person.snapshot.dialogue.question.holds
    person.says(no)
    assert person.log.entries == ()

    person.taps(person.buttons[0])

    assert done(person) == [(MON, 5.0), (THU, 7.5)]
    assert not person.athlete.flags


def test_told_beside_a_sign_that_did_happen_all_of_them_are_kept() -> None:
    person = ada()
    person.says("mon 4x20 with 5 and my knee popped, thu 4x20 7.5 effort 6")

    person.says("yes")

    assert done(person) == [(MON, 5.0), (THU, 7.5)]
    assert [type(one) for one in person.athlete.flags] == [Flag]


# --- the message, changed or deleted -------------------------------------------------------


def taken(words: str) -> tuple[Person, str]:
    person = ada()
    person.says(words)
    name = person.message_name
    person.says("yes")
    return person, name


def test_an_edit_before_the_yes_is_what_is_asked_about() -> None:
    person = ada()
    person.says("mon 4x20 5, wed 4x20 7.5")
    name = person.message_name

    said = person.edits(name, "mon 4x20 5, wed 4x20 10, fri 4x20 5")

    assert "3 sessions" in said
    person.says("yes")
    assert done(person) == [(MON, 5.0), (WED, 10.0), (FRI, 5.0)]


def test_an_edit_to_one_session_before_the_yes_is_that_session() -> None:
    person = ada()
    person.says("mon 4x20 5, wed 4x20 7.5")

    person.edits(person.message_name, "wed 4x20 7.5 effort 4 pain 0")

    assert done(person) == [(WED, 7.5)]
    assert person.waiting is None


def test_an_edit_after_the_yes_corrects_what_changed_and_offers_what_is_new() -> None:
    person, name = taken("mon 4x20 5, wed 4x20 7.5")
    ids = [one.id for one in person.log.entries]

    said = person.edits(name, "mon 4x20 5, wed 5x20 7.5, fri 4x20 5")

    assert "Now: Wed 25 Feb: 5 × 20 m" in said
    assert "Fri 27 Feb" in said
    assert [one.id for one in person.log.entries] == ids
    person.taps("Take them in")
    assert [one.sets_done for one in person.log.entries] == [4, 5, 4]


def test_an_edit_that_changes_no_number_is_silent() -> None:
    person, name = taken("mon 4x20 5, wed 4x20 7.5")
    before = person.log

    assert person.edits(name, "mon 4x20 5; wed 4x20 7.5!") == ""
    assert person.log == before


def test_a_message_cut_to_one_session_corrects_that_one() -> None:
    person, name = taken("mon 4x20 5, wed 4x20 7.5")

    person.edits(name, "wed 6x20 7.5")

    assert [one.sets_done for one in person.log.entries] == [4, 6]


def test_a_deleted_message_offers_to_take_all_of_it_out() -> None:
    person, name = taken("mon 4x20 5, wed 4x20 7.5")
    before: tuple[Entry, ...] = person.log.entries

    assert "Its 2 sessions are still in your log" in person.erases(name)
    person.taps("Take out 2 sessions")
    assert person.log.entries == ()
    person.taps("Undo")
    assert person.log.entries == before


def test_deleted_before_the_yes_it_is_left() -> None:
    person = ada()
    person.says("mon 4x20 5, wed 4x20 7.5")

    person.erases(person.message_name)

    assert person.waiting is None
    assert person.snapshot.dialogue.question is None


@pytest.mark.parametrize("line", ["/log", "done 4x20 5 or 7"])
def test_told_amid_a_question_of_the_log_it_is_asked_about(line: str) -> None:
    person = ada()
    if line.startswith("/"):
        person.calls(line)
    else:
        person.says(line)

    assert "2 sessions" in person.says("mon 4x20 5, wed 4x20 7.5")

    person.says("yes")
    assert {(MON, 5.0), (WED, 7.5)} <= set(done(person))


@pytest.mark.parametrize(
    ("person", "line"),
    [(ada(), "actually wed was 4x20 with 5"), (lucia(), "al final mié fueron 4x20 con 5")],
    ids=["en", "es"],
)
def test_a_weekday_in_short_amid_a_line_is_no_session_of_today(person: Person, line: str) -> None:
    person.says(line)
    assert person.log.entries == ()

    person.says("wed" if person.athlete.language is Language.ENGLISH else "mié")

    assert done(person) == [(WED, 5.0)]


def test_what_waits_is_not_shown_again_behind_every_word() -> None:
    person = ada()
    person.says(THREE)

    assert "2 sessions" not in person.says("thanks")
    assert "2 sessions" in person.says("hmm")
    person.says("yes")
    assert len(person.log.entries) == 2


NO_DAY = [
    (ada, "wed 4x20 5, 30 feb 4x20 7.5, fri 4x20 7.5", "“30 feb, 4x20 7.5” (no such day)"),
    (lucia, "mié 4x20 5, 30 feb 4x20 7,5, vie 4x20 7,5", "«30 feb, 4x20 7,5» (ese día no existe)"),
]


@pytest.mark.parametrize(("who", "words", "told"), NO_DAY, ids=["en", "es"])
def test_a_day_that_no_year_has_is_told(who: Callable[[], Person], words: str, told: str) -> None:
    person = who()

    assert told in person.says(words)
    person.taps(person.buttons[0])
    assert done(person) == [(WED, 5.0), (FRI, 7.5)]


def test_two_of_one_day_are_said_to_be_two_and_one_told_twice_is_one() -> None:
    assert "More than one on Wed 25 Feb" in ada().says("wed 4x20 5, wed 3x20 5, fri 4x20 5")

    person = ada()
    said = person.says("wed 4x20 5, wed 4x20 5 effort 4, fri 4x20 5")

    assert "is there more than once" in said
    person.says("yes")
    assert [(one.day, one.rpe) for one in person.log.entries] == [(WED, 4), (FRI, None)]


MORE = [
    (ada, "mon 4x20 5 effort 4, wed 4x20 7.5", "mon effort 5 felt stiff, fri 4x20 7.5"),
    (lucia, "lun 4x20 5 esfuerzo 4, mié 4x20 7,5", "lun 4x20 5 esfuerzo 5, vie 4x20 7,5"),
]


@pytest.mark.parametrize(("who", "words", "more"), MORE, ids=["en", "es"])
def test_more_of_a_session_on_file_is_offered_as_a_change_and_undone_alone(
    who: Callable[[], Person], words: str, more: str
) -> None:
    person = who()
    person.says(words)
    person.taps(person.buttons[0])
    before = person.log

    person.says(more)
    assert person.log == before
    person.taps(person.buttons[0])
    assert [(one.day, one.rpe) for one in person.log.entries] == [
        (MON, 5),
        (WED, None),
        (FRI, None),
    ]
    assert person.log.entries[0].pulls == before.entries[0].pulls

    person.taps(person.buttons[0])
    assert person.log == before


def test_lists_sent_one_after_the_other_wait_together_with_a_question_between() -> None:
    person = ada()
    person.says("mon 4x20 5, wed 4x20 7.5")
    person.says("what are the steps?")

    assert "3 sessions" in person.says("wed 4x20 7.5, fri 4x20 7.5")
    person.says("yes")
    assert done(person) == [(MON, 5.0), (WED, 7.5), (FRI, 7.5)]


OUT = [
    (ada, "mon 4x20 5, wed 4x20 7.5", "yes", "delete it", "all of them"),
    (lucia, "lun 4x20 5, mié 4x20 7,5", "sí", "borra", "todas"),
    (ada, "mon 4x20 5, wed 4x20 7.5", "yes", "forget my last session", "both"),
]


@pytest.mark.parametrize(("who", "words", "yes", "out", "every"), OUT)
def test_taking_out_after_a_list_is_of_the_newest_or_of_all(
    who: Callable[[], Person], words: str, yes: str, out: str, every: str
) -> None:
    person = who()
    person.says(words)
    person.says(yes)
    before = person.log

    assert "25" in person.says(out)
    person.says(every)
    assert person.log.entries == ()
    person.taps(person.buttons[0])
    assert person.log == before

    person.says(out)
    person.taps(person.buttons[0])
    assert done(person) == [(MON, 5.0)]


@pytest.mark.parametrize(
    ("person", "told", "yes", "opens", "unsaid"),
    [
        (ada(), "12 feb 4x20 with 5, 16 feb 5x20 with 5", "yes", "open 12 feb", "urf"),
        (lucia(), "12 feb 4x20 con 5, 16 feb 5x20 con 5", "sí", "abre el 12 de febrero", "ésped"),
    ],
    ids=["en", "es"],
)
def test_a_session_from_before_the_first_plan_has_no_plan_and_no_floor_that_was_not_told(
    person: Person, told: str, yes: str, opens: str, unsaid: str
) -> None:
    person.says(told)
    person.says(yes)

    assert {(one.plan, one.surface) for one in person.log.entries} == {(None, None)}
    shown = person.says(opens)
    assert "12" in shown
    assert unsaid not in shown
    assert "L2a" not in shown


def test_a_repeat_is_told_before_what_is_not_clear_and_is_none_of_it() -> None:
    said = ada().says("mon 4x20 with 5, wed blah with friends, fri 4x20 with 5, mon 4x20 with 5")
    assert said.index("there more than once") < said.index("One part is not clear")

    every = ", ".join(f"{day} feb 4x20 with 5" for day in (2, 5, 9, 12, 16, 19))
    again = ada().says(f"{every}, {every}")
    assert "6 parts are there more than once" in again
    assert "not clear" not in again
    assert "está más de una vez" in lucia().says("lun 4x20 con 5, mié 4x20 con 5, lun 4x20 con 5")


def test_a_tuesday_is_no_month_and_a_day_off_in_other_words_is_one() -> None:
    sara = lucia()
    said = sara.says("mar 6 ene 4x20 con 5\n20 ene: enferma, nada\nmar 13 de enero 4x20 con 5")
    sara.says("sí")

    assert "no está clara" not in said
    assert [one.day for one in sara.log.entries] == [date(2026, 1, 6), date(2026, 1, 13)]
    said = ada().says("6 jan 4x20 with 5\n20 Jan: sick, nothing\n24 jan 4x20 with 5")
    assert "not clear" not in said
