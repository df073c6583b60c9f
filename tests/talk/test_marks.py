"""The activity, the self-tests, the review and the sheet, as they are talked about."""

from dataclasses import replace

import pytest

from bot.archive.profile import with_marks_of_both
from bot.rules.log.done import Check, Log
from bot.rules.log.marks import Mark, Score, SelfTest
from bot.rules.log.records import Flag, Joint, Language, Region
from tests.rules.athletes import an_athlete, day, done
from tests.talk.person import Person

KNEE = replace(an_athlete(), joint=Joint(Region.KNEE), started=day(-14), screened=day(-14))
LOG = Log(
    tuple(done(at) for at in (-13, -11, -6, -4)),
    tuple(Check(day(at), 0) for at in (-12, -10, -5, -3)),
)


@pytest.fixture
def one() -> Person:
    return Person(KNEE, log=LOG)


@pytest.mark.parametrize(
    "line, name",
    [
        ("my activity is Stairs down", "Stairs down"),
        ("mi actividad es bajar escaleras", "bajar escaleras"),
        ("change my activity to kneeling", "kneeling"),
    ],
)
def test_an_activity_is_named_in_words_and_scored_by_a_tap(
    one: Person, line: str, name: str
) -> None:
    assert name in one.says(line)
    one.taps("7")

    assert one.athlete.activity == name
    assert [(score.of, score.score) for score in one.athlete.scores] == [(name, 7)]


def test_a_score_is_told_by_the_name_of_the_activity(one: Person) -> None:
    one.says("my activity is stairs down")
    one.says("stairs down 4 today")

    assert [score.score for score in one.athlete.scores] == [4]


def test_another_activity_begins_another_line(one: Person) -> None:
    for line in ("my activity is stairs down", "6", "my activity is kneeling"):
        one.says(line)

    assert "6" not in one.says("3").splitlines()[0]
    assert len(one.athlete.scores) == 2


@pytest.mark.parametrize(
    "line, mark",
    [
        ("calf raises 22 left 25 right", (SelfTest.CALF_RAISES, 22, 25)),
        ("one leg balance left 40 right 35", (SelfTest.BALANCE, 40, 35)),
        ("elevaciones de gemelo 22 izquierda 25 derecha", (SelfTest.CALF_RAISES, 22, 25)),
        ("step-downs in 30 s: 14 left", (SelfTest.STEP_DOWNS, 14, None)),
    ],
)
def test_a_self_test_is_told_with_its_sides(
    one: Person, line: str, mark: tuple[SelfTest, int | None, int | None]
) -> None:
    one.says(line)

    assert [(told.test, told.left, told.right) for told in one.athlete.marks] == [mark]
    assert one.log == LOG


@pytest.mark.parametrize("line", ["3x15 calf raises", "calf raises 3 sets of 15 each side"])
def test_forward_work_is_no_self_test(one: Person, line: str) -> None:
    one.says(line)

    assert one.athlete.marks == ()


def test_a_body_is_heard_before_what_is_measured(one: Person) -> None:
    told = one.says("my activity is stairs down but my knee gives way")

    assert one.athlete.activity is None
    assert "gives way" in told or "?" in told


def test_a_pain_told_with_a_name_is_noted_as_pain(one: Person) -> None:
    one.says("my activity is stairs down, knee pain 4")

    assert one.athlete.activity is None


def test_an_undo_takes_back_one_mark_alone(one: Person) -> None:
    one.says("calf raises 22 left 25 right")
    one.says("one leg balance left 40 right 35")
    one.calls("/undo")

    assert [mark.test for mark in one.athlete.marks] == [SelfTest.CALF_RAISES]


def test_a_test_is_not_asked_for_where_training_is_stopped() -> None:
    one = Person(replace(KNEE, flags=(Flag("RF05", day(0)),)), log=LOG)

    assert "calm days" in one.calls("/marks calf raises")
    assert one.snapshot.dialogue.question is None


def test_the_activity_is_asked_for_behind_the_first_review_alone(one: Person) -> None:
    assert "shall I ask about" in one.calls("/review")
    one.taps("No, thanks")

    assert "shall I ask about" not in one.calls("/review")
    assert one.athlete.activity is None


def test_a_review_leaves_the_open_question_open(one: Person) -> None:
    one.calls("/check")
    one.calls("/review")
    one.says("3")

    assert one.log.checks[-1].pain == 3


@pytest.mark.parametrize(
    "line, title",
    [
        ("how were the last 12 weeks?", "The last 12 weeks"),
        ("how was my year", "The last year"),
        ("resumen del mes", "Las últimas 4 semanas"),
        ("a sheet for my physio", "4 weeks"),
        ("dame un informe para mi médico", "4 semanas"),
    ],
)
def test_a_look_back_is_asked_for_in_words(line: str, title: str) -> None:
    spoken = Language.SPANISH if "semanas" in title else Language.ENGLISH

    assert title in Person(replace(KNEE, language=spoken), log=LOG).says(line)


def test_words_of_their_own_stand_on_the_sheet_and_are_not_kept(one: Person) -> None:
    told = one.calls("/physio sits a lot at work")

    assert "In their own words: sits a lot at work" in told
    assert "sits a lot" not in one.calls("/physio")


def test_the_sheet_names_what_stops_them() -> None:
    one = Person(replace(KNEE, flags=(Flag("RF05", day(-2)),)), log=LOG)

    told = one.calls("/physio 12")

    assert "(RF05), not cleared" in told
    assert "×" not in told.partition("What comes next")[2].partition("Mornings")[0]


def test_two_accounts_that_join_keep_what_both_measured() -> None:
    mine = replace(KNEE, activity="stairs", scores=(Score(day(0), "stairs", 6),), marks=())
    balance = Mark(day(-1), SelfTest.BALANCE, 30, 40)
    theirs = replace(
        KNEE,
        activity="kneeling",
        scores=(Score(day(0), "stairs", 2), Score(day(-1), "kneeling", 3)),
        marks=(balance,),
    )

    both = with_marks_of_both(mine, theirs)

    assert both.activity == "stairs"
    assert {(one.of, one.score) for one in both.scores} == {("stairs", 6), ("kneeling", 3)}
    assert both.marks == (balance,)
