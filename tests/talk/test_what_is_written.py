"""What each open question may write of the file: whatever is typed, nothing else changes."""

from dataclasses import fields

from bot.dialogue.question import Asking
from bot.rules.log.records import Athlete, Language
from tests.cases import each
from tests.talk.test_every_question import TYPICAL, asked, ids, is_of_the_start
from tests.thorough import tries

ENGLISH = (
    "20 kg", "3", "friday", "yes", "no", "7pm", "monday and thursday", "Madrid", "grass", "a tyre",
    "2.5 kg each side", "in two weeks", "5 min",
)  # fmt: skip
SPANISH = (
    "20 kilos", "el viernes", "sí", "césped", "una llanta", "lunes y jueves a las 7",
    "en dos semanas",
)  # fmt: skip
LINES = [(Language.ENGLISH, line) for line in ENGLISH] + [
    (Language.SPANISH, line) for line in SPANISH
]
MAY_WRITE = {
    "kit.AskBareFeet": {"kit"},
    "kit.AskEmptyMass": {"kit"},
    "kit.AskEquipment": {"kit"},
    "kit.AskPlateStep": {"kit"},
    "kit.AskReading": {"kit"},
    "kit.AskSurface": {"kit"},
    "kit.AskTotal": {"kit"},
    "kit.AskBodyMass": {"body_mass_kg"},
    "limits.AskEnd": {"limits"},
    "limits.AskMore": {"limits"},
    "limits.AskUntil": {"limits"},
    "limits.AskValue": {"limits"},
    "limits.AskWhat": {"limits"},
    "limits.AskWho": {"limits"},
    "logging.AskSession": {"not_done"},
    "marks.AskActivity": {"activity", "activity_asked"},
    "marks.AskScore": {"scores"},
    "marks.AskSides": {"marks"},
    "matches.AskMatchDay": {"fixtures"},
    "matches.AskMinutes": {"fixtures"},
    "matches.AskUsualDay": {"match_weekday"},
    "morning.AskJoint": {"joint", "not_watched"},
    "morning.AskMorningSigns": {"flags"},
    "onboarding.AskLater": {"slots", "onboarding", "asked_later"},  # of the days, which are first
    "pause.AskUntil": {"flags", "pauses"},
    "schedule.AskDays": {"slots"},
    "schedule.AskHour": {"slots"},
    "schedule.AskSessions": {"slots"},
    "schedule.AskZone": {"zone"},
    "arrivals.AskThere": {"zone"},
    "screening.AskChanged": {"flags", "screened"},
    "screening.AskUsual": {"joint"},
    "screening.AskWatch": {"flags", "limits"},  # what was told with it
    "settings.AskFeet": {"footwear_tip"},
    "talk.AskMeant": {"not_done"},
}
ERASES = "settings.AskWithdraw"  # a yes there takes back what the file rests on
QUESTIONS = tuple(one for one in TYPICAL if not is_of_the_start(one) and ids(one) != ERASES)


def changed(before: Athlete, after: Athlete) -> set[str]:
    names = (one.name for one in fields(before))
    return {name for name in names if getattr(before, name) != getattr(after, name)}


PARTS = tries(7, 1)  # each question is answered with some of the lines, all of them with each


@each(
    "place, question",
    tuple(enumerate(QUESTIONS)),
    ids=lambda one: one if isinstance(one, int) else ids(one),
)
def test_a_question_writes_what_it_asks_for_and_nothing_else(place: int, question: Asking) -> None:
    for language, line in LINES[place % PARTS :: PARTS]:
        one = asked(question, language)
        before = one.athlete

        one.says(line)

        assert changed(before, one.athlete) <= MAY_WRITE.get(ids(question), set()), line


def test_the_table_names_no_question_that_is_none() -> None:
    assert set(MAY_WRITE) <= {ids(question) for question in TYPICAL}
