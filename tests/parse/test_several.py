"""Several sessions in one message: which days it tells of, and what of each."""

from datetime import date

import pytest

from bot.reading.heard import Habits, Logged, NotALog, NotDone, Unclear
from bot.reading.several.telling import DayTold, told_of_days
from bot.rules.log.records import Language

FRIDAY, MONDAY = date(2026, 3, 6), date(2026, 3, 2)


def short(one: DayTold) -> str:
    """Return what was told of a day in a few letters: `2 Mar 4x20@30 e5 p1`."""
    day = "?" if one.day is None else f"{one.day.day}.{one.day.month}."
    match one.heard:
        case Logged(details):
            runs = " ".join(
                f"{run.pulls}x{run.distance_m or run.duration_s:g}@{run.load_kg or 0:g}"
                for run in details.sets
            )
            effort = "" if details.rpe is None else f" e{details.rpe:g}"
            pain = "" if details.pain is None else f" p{details.pain:g}"
            return f"{day} {runs or 'as planned'}{effort}{pain}"
        case NotDone():
            return f"{day} left out"
        case Unclear(_, doubts):
            return f"{day} {doubts[0].about.value}?"
        case NotALog():
            return f"{day} nothing"


def told(text: str, language: Language, today: date = FRIDAY) -> str | None:
    days = told_of_days(text, Habits(language=language), today)
    return None if days is None else "; ".join(map(short, days))


ENGLISH = [
    (
        "mon 4x20 with 30, wed 4x20 35 effort 6, fri skipped",
        "2.3. 4x20@30; 4.3. 4x20@35 e6; 6.3. left out",
    ),
    ("12/2 4x20m 30kg rpe 5\n14/2 4x20m 30kg", "12.2. 4x20@30 e5; 14.2. 4x20@30"),
    ("12/2\n4x20m 30kg\nrpe 5\n\n14/2\n4x20m 32.5", "12.2. 4x20@30 e5; 14.2. 4x20@32.5"),
    ("2.3. 4x20 30kg\n4.3. 4x20 30kg", "2.3. 4x20@30; 4.3. 4x20@30"),
    ("2/13: 4x20 30kg, 2/16: 4x20 30kg", "13.2. 4x20@30; 16.2. 4x20@30"),
    ("1/2 4x20 30kg\n2/2 4x20 30kg", "? day?; 2.2. 4x20@30"),  # January or February
    ("2026-02-02 4x20 30\n2026-02-04 4x20 35", "2.2. 4x20@30; 4.2. 4x20@35"),
    ("Feb 12: 4x20 30kg; Feb 14: skipped", "12.2. 4x20@30; 14.2. left out"),
    ("the 2nd 4x20 30, the 4th 4x20 30", "2.3. 4x20@30; 4.3. 4x20@30"),
    ("mon, wed and fri 4x20 with 30", "2.3. 4x20@30; 4.3. 4x20@30; 6.3. 4x20@30"),
    ("4x20 with 30 on mon and wed, 4x20 35 on fri", "2.3. 4x20@30; 4.3. 4x20@30; 6.3. 4x20@35"),
    ("mon 4x20 30 wed 4x20 35 fri skipped", "2.3. 4x20@30; 4.3. 4x20@35; 6.3. left out"),
    ("mon 4x20 40kg tue off wed 4x20 40 kg felt like 7/10", "2.3. 4x20@40; 4.3. 4x20@40 e7"),
    ("last week: mon 4x20 30, wed skipped", "23.2. 4x20@30; 25.2. left out"),
    ("yesterday 4x20 with 30 rpe 5 and on monday 4x20 25", "5.3. 4x20@30 e5; 2.3. 4x20@25"),
    ("Monday 4x20 with 30kg. Wednesday: same. Friday rest", "2.3. 4x20@30; 4.3. 4x20@30"),
    (
        "My week:\n- Mon: 4x20 @ 30kg, RPE 5\n- Tue: rest\n- Wed: 4x20 @ 35kg\n- Fri: skipped",
        "2.3. 4x20@30 e5; 4.3. 4x20@35; 6.3. left out",
    ),
    ("1) mon 4x20 30kg\n2) wed 4x20 30kg", "2.3. 4x20@30; 4.3. 4x20@30"),
    ("mon done, wed done", "2.3. as planned; 4.3. as planned"),
    ("mon 4x20 30kg, knee 2/10, wed 4x20 30kg", "2.3. 4x20@30 p2; 4.3. 4x20@30"),
    ("mon 4x20 30 or 35, wed 4x20 35, thu match", "2.3. load?; 4.3. 4x20@35; 5.3. nothing"),
    ("mon 4x20 with 5kg and tue rest", "2.3. 4x20@5"),
    # a day beside another
    (
        "yesterday 4x20 with 30 effort 4 and the day before 4x20 with 25 effort 3",
        "5.3. 4x20@30 e4; 4.3. 4x20@25 e3",
    ),
    (
        "yesterday: 4x20 30, day before that: 4x20 25, two days before that: 3x20 20",
        "5.3. 4x20@30; 4.3. 4x20@25; 2.3. 3x20@20",
    ),
    ("4x20 30 yesterday and 4x20 25 the day before", "5.3. 4x20@30; 4.3. 4x20@25"),
    ("12 feb 4x20 30, the day after 4x20 25", "12.2. 4x20@30; 13.2. 4x20@25"),
    ("a week ago today 4x20 30, yesterday 4x20 25", "27.2. 4x20@30; 5.3. 4x20@25"),
    ("a week ago yesterday 4x20 30, two weeks ago 4x20 25", "26.2. 4x20@30; 20.2. 4x20@25"),
    ("last Friday 4x20 30, last Tuesday 4x20 25", "27.2. 4x20@30; 3.3. 4x20@25"),
    # as a notebook has them
    ("Feb 5 4x20 30, Feb 7 4x20 25", "5.2. 4x20@30; 7.2. 4x20@25"),
    ("19.2. 4x20 30, 21.2. 4x20 25", "19.2. 4x20@30; 21.2. 4x20@25"),
    ("19.02.2026 4x20 30, 21.02.2026 4x20 25", "19.2. 4x20@30; 21.2. 4x20@25"),
    ("Mon 23 Feb - 4x20m @ 10kg\nThu 26 Feb - 4x20m @ 12kg", "23.2. 4x20@10; 26.2. 4x20@12"),
    ("Mon 2/3 4x20 30\nWed 4/3 4x20 35", "2.3. 4x20@30; 4.3. 4x20@35"),
    ("Mon 23: 4x20 10kg, Thu 26: 4x20 12kg", "23.2. 4x20@10; 26.2. 4x20@12"),
    ("feb 9, 11 and 13: 4x20 with 10", "9.2. 4x20@10; 11.2. 4x20@10; 13.2. 4x20@10"),
    ("how does this work? 20 feb 4x20 10, 21 feb 4x20 12", "20.2. 4x20@10; 21.2. 4x20@12"),
    ("mon 4x20 30, is that ok? wed 4x20 35", "2.3. 4x20@30; 4.3. 4x20@35"),
    # no year has such a day: it is told wherever it stands
    ("30 Feb: 4x20 with 10, 20 Feb: 4x20 with 12", "? day?; 20.2. 4x20@12"),
    ("Feb 20 4x20 10, Feb 30 4x20 12, Feb 21 4x20 12", "20.2. 4x20@10; ? day?; 21.2. 4x20@12"),
    ("20/2 4x20 with 10, 21/2 4x20 12, 31/2 4x20 with 12", "20.2. 4x20@10; 21.2. 4x20@12; ? day?"),
    ("31/2\n4x20 30\n21/2\n4x20 25", "? day?; 21.2. 4x20@25"),
    ("2026-02-30 4x20 30, 2026-02-21 4x20 25", "? day?; 21.2. 4x20@25"),
    ("yesterday 4x20 30, slept badly the day before", None),
    ("4x20 30 the day before my match", None),
    # one session, or none: the line is heard as it always was
    ("mon 4x20 with 30", None),
    ("4x20 with 30, 5/10, 2/10 pain", None),
    ("3/4 sets, 4x20 30kg", None),
    ("done 4x20 30kg rpe 5/10 pain 2/10", None),
    ("skip mon, do wed instead", None),
    ("can't mon, skip wed", None),
    ("i train mon wed fri", None),
    ("mon 18:00, wed 18:00", None),
    ("mon thu 18:30", None),
    ("mon 18, wed 19", None),
    ("4x20 with 30 on monday like i planned on friday", None),
    ("monday 4x20 30, i'll do 4x20 35 on wednesday", None),
    ("5x15 12.5 kg\n4x20 10 kg", None),
]
SPANISH = [
    (
        "lun 4x20 con 30, mié 4x20 35 esfuerzo 6, vie no fui",
        "2.3. 4x20@30; 4.3. 4x20@35 e6; 6.3. left out",
    ),
    ("1/2 4x20m 30kg rpe 5\n2/2 4x20m 30kg", "1.2. 4x20@30 e5; 2.2. 4x20@30"),
    ("lunes y miércoles 4x20 con 30", "2.3. 4x20@30; 4.3. 4x20@30"),
    (
        "el lunes 4x20 con 30 y el miércoles lo mismo, el viernes descanso",
        "2.3. 4x20@30; 4.3. 4x20@30",
    ),
    ("4x20 con 30 el lunes y 4x20 con 35 el miércoles", "2.3. 4x20@30; 4.3. 4x20@35"),
    (
        "la semana pasada: lunes 4x20 con 30, jueves me lo salté",
        "23.2. 4x20@30; 26.2. left out",
    ),
    ("ayer 4x20 con 30, anteayer 3x20 con 25", "5.3. 4x20@30; 4.3. 3x20@25"),
    ("el 2 4x20 30kg, el 4 4x20 35kg", "2.3. 4x20@30; 4.3. 4x20@35"),
    ("2 de marzo: 4x20 con 30kg\n4 de marzo: me lo salté", "2.3. 4x20@30; 4.3. left out"),
    ("mar 4x20 30kg, jue 4x20 30kg", "3.3. 4x20@30; 5.3. 4x20@30"),
    ("lunes por la mañana 4x20 30kg, martes 4x20 30kg", "2.3. 4x20@30; 3.3. 4x20@30"),
    ("el lunes 4x20 con 5kg y el martes descansé", "2.3. 4x20@5"),
    ("ayer 4x20 con 30 y el día anterior 4x20 con 25", "5.3. 4x20@30; 4.3. 4x20@25"),
    ("ayer 4x20 con 30, dos días antes 4x20 con 25", "5.3. 4x20@30; 3.3. 4x20@25"),
    ("el 12 de febrero 4x20 30 y al día siguiente 4x20 25", "12.2. 4x20@30; 13.2. 4x20@25"),
    ("hoy hace una semana 4x20 con 30, ayer 4x20 con 25", "27.2. 4x20@30; 5.3. 4x20@25"),
    ("hace hoy una semana 4x20 con 30, ayer 4x20 con 25", "27.2. 4x20@30; 5.3. 4x20@25"),
    ("el viernes pasado 4x20 con 30, el martes pasado 4x20 25", "27.2. 4x20@30; 3.3. 4x20@25"),
    ("5 feb 4x20 30, 7 feb 4x20 25", "5.2. 4x20@30; 7.2. 4x20@25"),
    ("lunes 16: 4x20 30\nmiércoles 18: 4x20 35", "16.2. 4x20@30; 18.2. 4x20@35"),
    ("9, 11 y 13 de febrero 4x20 10", "9.2. 4x20@10; 11.2. 4x20@10; 13.2. 4x20@10"),
    ("30 de febrero 4x20 con 10, 20 de febrero 4x20 con 12", "? day?; 20.2. 4x20@12"),
    ("el 31/4 4x20 con 10, 20/2 4x20 con 12", "? day?; 20.2. 4x20@12"),
    ("ayer 4x20 con 30", None),
    ("4x20 con 30, dolor 2/10, esfuerzo 5/10", None),
    ("entreno lunes y jueves", None),
    ("paso lo del lunes al jueves", None),
]


@pytest.mark.parametrize(
    ("language", "table"), [(Language.ENGLISH, ENGLISH), (Language.SPANISH, SPANISH)]
)
def test_a_message_tells_of_these_days(
    language: Language, table: list[tuple[str, str | None]]
) -> None:
    assert [(text, told(text, language)) for text, _ in table] == table


def test_weekdays_that_are_past_are_no_day_to_come() -> None:
    text = "mon 4x20 with 30, wed 4x20 35, fri skipped"

    assert told(text, Language.ENGLISH, MONDAY) == "23.2. 4x20@30; 25.2. 4x20@35; 27.2. left out"


def test_a_list_with_the_latest_first_is_one() -> None:
    text = "fri 4x20 with 30, wed 4x20 35, mon 4x20 30"

    assert told(text, Language.ENGLISH) == "6.3. 4x20@30; 4.3. 4x20@35; 2.3. 4x20@30"


def test_the_same_days_are_meant_once_the_message_names_one_more_behind_them() -> None:
    text = "mon 4x20 with 5, thu 4x20 7.5, sat 4x20 7.5"

    before = told(text, Language.ENGLISH, MONDAY)
    assert before is not None
    assert told(f"{text}, fri 4x20 5", Language.ENGLISH, MONDAY) == f"{before}; 27.2. 4x20@5"


@pytest.mark.parametrize("text", ["mon " * 1000, "1/2 " * 1000, "mon 4x20 5, " * 300])
def test_what_names_more_days_than_anybody_tells_is_left_alone(text: str) -> None:
    assert told(text, Language.ENGLISH) is None


def test_forty_lines_are_read_to_the_last() -> None:
    days = [date(2026, 1, 1 + number % 28).replace(month=1 + number // 28) for number in range(40)]
    text = "\n".join(f"{day.isoformat()} 4x20m 30 kg, effort 5, pain 1" for day in days)

    found = told_of_days(text, Habits(), FRIDAY)

    assert found is not None
    assert [one.day for one in found] == days
