"""The activity, the self-tests, the review and the sheet, as they are talked about."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image

from bot.archive.profile import with_marks_of_both
from bot.outbox.painting.drawn import draw
from bot.outbox.painting.page import HIGH, WIDE
from bot.rules.forward.exercises import Exercise
from bot.rules.log.done import Check, Log
from bot.rules.log.marks import Mark, Score, SelfTest
from bot.rules.log.records import Consent, Flag, Joint, Language, Limit, LoadUnit, Region
from bot.rules.sheet import SPANS, sheet_of
from bot.stories.physio.layout import UNTOLD
from bot.stories.physio.said import SheetOf
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice
from tests.rules.athletes import an_athlete, day, done
from tests.talk.person import Person

KNEE = replace(
    an_athlete(),
    joint=Joint(Region.KNEE),
    started=day(-14),
    screened=day(-14),
    consent=Consent(1, datetime(2026, 2, 16, tzinfo=UTC)),
)
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
        ("balance left 40 right 35", (SelfTest.BALANCE, 40, 35)),
        ("my balance today: 40 s left, 35 s right", (SelfTest.BALANCE, 40, 35)),
        ("left balance 40, right balance 35", (SelfTest.BALANCE, 40, 35)),
        ("stood on one leg 40 left 35 right", (SelfTest.BALANCE, 40, 35)),
        ("balance izquierda 40 derecha 35", (SelfTest.BALANCE, 40, 35)),
        ("aguanté a una pierna 40 la izquierda y 35 la derecha", (SelfTest.BALANCE, 40, 35)),
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

    assert told.startswith("Before anything else")
    assert one.athlete.activity is None


def test_a_pain_told_with_a_name_is_noted_as_pain(one: Person) -> None:
    one.says("my activity is stairs down, knee pain 4")

    assert one.log.checks[-1].elsewhere == 4
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


@pytest.mark.parametrize("line", ["my balance is off, left 40 right 35", "left leg numb"])
def test_a_balance_that_is_off_is_asked_about_as_ever(one: Person, line: str) -> None:
    assert one.says(line).startswith("Before anything else")


def test_words_of_their_own_stand_on_the_sheet_and_are_not_kept(one: Person) -> None:
    told = one.calls("/physio sits a lot at work")

    assert "In their own words: sits a lot at work" in told
    assert "sits a lot" not in one.calls("/physio")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("weeks", SPANS)
@pytest.mark.parametrize("log", [LOG, Log()], ids=["some", "nothing"])
def test_the_page_is_one_sheet_and_its_twin_has_every_figure(
    language: Language, weeks: int, log: Log
) -> None:
    long = "treppabwärts mit schweren Einkaufstaschen"[:40]
    athlete = replace(KNEE, activity=long, scores=(Score(day(-1), long, 4),))
    voice = Voice(language, LoadUnit.LB)
    content = SheetOf(sheet_of(athlete, log, day(0), weeks, "a" * 200), 15)
    phrase(content, voice)

    page = drawn(content, voice)

    assert page is not None
    assert page.table is not None
    assert Image.open(BytesIO(draw(page))).size == (WIDE, HIGH)
    told = [row.words for group in page.groups for row in group.rows]
    cells = [cell for row in page.table.rows for cell in row if cell not in (UNTOLD, "0")]
    assert [one for one in (*told, *cells, *page.notes) if one not in page.alt] == []


def test_a_limit_stands_on_the_sheet_with_whose_it_is() -> None:
    limit = Limit("physio", day(-2), day(20), plates_kg=10)

    told = Person(replace(KNEE, limits=(limit,)), log=LOG).calls("/physio")

    assert "A physio's: 10 kg of plates at most (since Sat 28 Feb, until Sun 22 Mar)" in told


def test_limits_that_ended_in_the_weeks_stand_behind_those_that_hold() -> None:
    limits = (
        Limit("physio", day(-60), plates_kg=5, ended=day(-40)),
        Limit("physio", day(-20), plates_kg=10, ended=day(-10)),
        Limit("doctor", day(-9), day(-3), level=2),
        Limit("physio", day(-10), plates_kg=20),
        Limit("physio", day(-2), sessions=2, ended=day(-2)),  # taken back at once
    )

    told = Person(replace(KNEE, limits=limits), log=LOG).calls("/physio")

    assert [one for one in told.splitlines() if "hysio's: " in one or "doctor's: " in one] == [
        "A physio's: 20 kg of plates at most (since Fri 20 Feb, until told otherwise)",
        "A physio's: 10 kg of plates at most (over: Tue 10 Feb to Thu 19 Feb)",
        "A doctor's: Level 2 at most (over: Sat 21 Feb to Fri 27 Feb)",
    ]


def test_a_test_that_a_limit_leaves_out_is_not_open() -> None:
    limit = Limit("physio", day(-2), exercise=Exercise.CALF_RAISE)

    one = Person(replace(KNEE, limits=(limit,)), log=LOG)

    assert "calm days" in one.calls("/marks calf raises")


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
