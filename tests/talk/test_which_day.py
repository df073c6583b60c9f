"""Which day a session was on: a date far back may be one to come, and is asked about."""

from datetime import date

from bot.rules.log.records import Language
from tests.cases import each
from tests.talk.pullers import ada

SESSION = {
    Language.ENGLISH: "4x20m 5kg rpe 3 pain 1 smooth, ",
    Language.SPANISH: "4x20m 5kg rpe 3 dolor 1 suave, ",
}
ASKED = None

CASES = [
    # a hundred days before Monday 2 March 2026, and a day more
    (Language.ENGLISH, "22 november", date(2025, 11, 22)),
    (Language.ENGLISH, "21 november", ASKED),
    (Language.ENGLISH, "21/11/2025", date(2025, 11, 21)),
    (Language.ENGLISH, "20 march", ASKED),
    (Language.ENGLISH, "the other day", ASKED),
    (Language.ENGLISH, "yesterday, the other day", date(2026, 3, 1)),
    (Language.ENGLISH, "last month", ASKED),
    (Language.ENGLISH, "last month, on 20 february", date(2026, 2, 20)),
    (Language.SPANISH, "el 22 de noviembre", date(2025, 11, 22)),
    (Language.SPANISH, "el 21 de noviembre", ASKED),
    (Language.SPANISH, "el 21/11/2025", date(2025, 11, 21)),
    (Language.SPANISH, "el otro día", ASKED),
    (Language.SPANISH, "ayer, el otro día", date(2026, 3, 1)),
]


@each("language, day, logged", CASES)
def test_a_day_that_may_be_another_is_asked_about_and_no_other(
    language: Language, day: str, logged: date | None
) -> None:
    person = ada(language=language)

    person.says(SESSION[language] + day)

    assert [entry.day for entry in person.log.entries] == ([] if logged is None else [logged])
    assert (person.snapshot.dialogue.question is not None) is (logged is ASKED)
