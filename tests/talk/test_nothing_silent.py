"""Nothing is written that was not said in full, whatever is asked and whatever is typed.

Each line of `ear_lines.jsonl` says of what kind it is: mere talk is no answer to any question, a
mass answers what asks for one, a session is one wherever it is told.
"""

import json
from dataclasses import replace
from pathlib import Path

from bot.dialogue.question import Asking
from bot.rules.log.records import Language
from tests.cases import each
from tests.talk.person import Person
from tests.talk.pullers import ada
from tests.talk.test_every_question import ONBOARDED, asked, ids
from tests.talk.test_what_is_written import changed
from tests.thorough import tries

LINES = [
    json.loads(row)
    for row in (Path(__file__).parent / "ear_lines.jsonl").read_text("utf-8").splitlines()
]
SKIPPED = tries(72, 1)  # each question is asked with some of the lines, all of them with each line

ENTRIES, CHECKS = "entries", "checks"  # of the log; the others are fields of the file
# What a line of a kind tells, wherever it is told.
EVERYWHERE = {
    "log": {ENTRIES, CHECKS, "not_done"},
    "done": {ENTRIES, CHECKS, "not_done"},
    "pain": {ENTRIES, CHECKS},
}
# What wishes say in full; each is said back with its undo.
IN_FULL = {
    "not today": {"not_done"}, "no session today": {"not_done"}, "hoy no": {"not_done"},
    "stop reminding me": {"reminders"}, "no me recuerdes más": {"reminders"},
    "remind me in an hour": {"moves"}, "recuérdame en una hora": {"moves"},
    "switch to pounds": {"load_unit", "distance_unit"},
    "cambia a libras": {"load_unit", "distance_unit"},
    "speak spanish": {"language"}, "habla inglés": {"language"},
}  # fmt: skip
# Where a line of a kind is an answer, and a session that waits for one is written with it.
OF_PAIN = {
    "morning.AskMorningPain", "today.AskJointPain", "today.AskMissedMorning", "today.AskSetPain",
    "screening.AskUsual",
}  # fmt: skip
OF_MASS = {
    "kit.AskEmptyMass", "kit.AskPlateStep", "kit.AskTotal", "kit.AskBodyMass",
    "logging.AskLeftOut", "logging.AskNew", "logging.AskReading", "logging.AskLoad",
    "logging.AskPlausible",
}  # fmt: skip
OF_DAYS = {
    "limits.AskUntil",
    "matches.AskMatchDay",
    "matches.AskUsualDay",
    "pause.AskUntil",
    "logging.AskNew",
}
OF_WEEKS = {"schedule.AskDays", "schedule.AskHour", "schedule.AskSessions", "onboarding.AskLater"}
YES_OR_NO = {
    "kit.AskBareFeet", "kit.AskEquipment", "logging.AskSession", "logging.AskTakeOut",
    "morning.AskJoint", "morning.AskMorningSigns", "screening.AskChanged", "screening.AskWatch",
    "settings.AskFeet", "settings.AskWithdraw", "talk.AskMeant", "today.AskSetPlace", *OF_PAIN,
}  # fmt: skip
ANSWERS = {
    "number": {*OF_PAIN, *OF_MASS, "matches.AskMinutes", "morning.AskMorningSigns",
               "schedule.AskHour", "marks.AskScore", "limits.AskValue"},
    "mass": OF_MASS,
    "minutes": {*OF_MASS, "matches.AskMinutes"},
    "day": OF_DAYS,
    "hour": {"schedule.AskHour", "schedule.AskDays", "schedule.AskSessions", "schedule.AskQuiet"},
    "week": OF_WEEKS,
    "place": {"schedule.AskZone", "arrivals.AskThere"},
    "floor": {"kit.AskSurface"},
    "thing": {"kit.AskEquipment", "kit.AskSurface", "limits.AskWhat"},  # a way that is left out
    "pain": OF_PAIN,
    "done": {"screening.AskCard"},  # its button's own label
    "part": {"today.AskSetPlace", "screening.AskWatch", "logging.AskLeftOut"},
    "yes": YES_OR_NO,
    "no": {*YES_OR_NO, "onboarding.AskLater"},  # the days stay open, as where they are skipped
    "ok": YES_OR_NO,
    "good": {*OF_PAIN, "morning.AskMorningSigns"},
    "skip": {"logging.AskReading", "logging.AskSession", "onboarding.AskLater",
             "screening.AskCard"},
    "reason": {"pause.AskWhyPause"},
    "role": {"marks.AskActivity", "limits.AskWho"},  # its name is their own
    "chat": {"marks.AskActivity"},
    "vague": {"screening.AskChanged", "screening.AskWatch"},  # a yes of more care
    "wish": {"pause.AskUntil", "pause.AskWhyPause", "matches.AskMatchDay", "matches.AskUsualDay",
             "kit.AskEmptyMass", "kit.AskSurface", "schedule.AskZone", "logging.AskNew",
             "onboarding.AskLater"},
}  # fmt: skip


@each("question", ONBOARDED, ids=ids)
def test_a_line_writes_what_it_says_and_nothing_else(question: Asking) -> None:
    for line in LINES[ONBOARDED.index(question) % SKIPPED :: SKIPPED]:
        person = asked(question, Language(line["language"]))
        file, log = person.athlete, person.log

        person.says(line["text"])

        written = changed(file, person.athlete)
        written |= {ENTRIES} if person.log.entries != log.entries else set()
        written |= {CHECKS} if person.log.checks != log.checks else set()
        told = EVERYWHERE.get(line["kind"], set()) | IN_FULL.get(line["text"], set())
        is_answer = ids(question) in ANSWERS.get(line["kind"], set())
        assert written <= told or is_answer, (line, written)


def test_what_is_anothers_or_only_asked_about_is_not_written() -> None:
    for language, line in (
        (Language.ENGLISH, "my son's knee hurts 4/10"),
        (Language.ENGLISH, "my daughter's ankle is a 6 today"),
        (Language.SPANISH, "le duele la rodilla a mi hijo, 6/10"),
        (Language.ENGLISH, "I walk backwards ten minutes, is that ok?"),
        (Language.SPANISH, "camino hacia atrás diez minutos, ¿está bien?"),
        (Language.ENGLISH, "80/20"),
    ):
        person = Person(replace(ada().athlete, language=language))
        log = person.log

        person.says(line)

        assert person.log == log, line
        assert person.snapshot.dialogue.question is None, line


def test_every_question_that_is_answered_is_one() -> None:
    assert set().union(*ANSWERS.values()) <= {ids(question) for question in ONBOARDED}
