"""Whatever asks how much it hurts takes a number only from a line that is nothing but that."""

from collections.abc import Iterator
from dataclasses import replace

from bot.dialogue.question import Asking
from bot.dialogue.state import Dialogue
from bot.reading.heard import Habits
from bot.rules.log.records import Language
from bot.stories.logging.questions import AskMissing, AskNew
from bot.stories.logging.said import Field
from bot.stories.morning.questions import AskMorningPain
from bot.stories.onboarding.questions import AskStep
from bot.stories.onboarding.said import OnboardingStep
from bot.stories.today.questions import AskJointPain, AskSetPain
from tests.cases import each
from tests.parse.test_pain_answer import NO_ANSWERS
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained
from tests.thorough import tries


def asking(language: Language) -> Iterator[tuple[Person, Asking]]:
    """Yield somebody at each question that takes a pain, after a session without any."""
    trained = has_trained(ada(language=language), pain=0)
    day, entry = trained.now.date(), trained.log.entries[-1].id
    both = (Field.PAIN, Field.PAIN_NOW)
    for question in (
        AskMorningPain(day),
        AskJointPain(day),
        AskSetPain(day),
        AskMissing(entry, Field.PAIN, "undo", both[:1]),
        AskMissing(entry, Field.PAIN_NOW, "undo", both),
        AskNew(entry, Field.PAIN),
        AskStep(OnboardingStep.BASELINE),
        AskStep(OnboardingStep.WALKING),
        AskStep(OnboardingStep.RESTING),
    ):
        person = Person(trained.athlete, trained.log, trained.now)
        person.snapshot = replace(person.snapshot, dialogue=Dialogue(question, 7))
        yield person, question


def pains(person: Person) -> list[int | None]:
    log, joint = person.log, person.athlete.joint
    told = [pain for one in log.checks for pain in (one.pain, one.in_session, one.elsewhere)]
    told += [pain for one in log.entries for pain in (one.pain_during, one.pain_after)]
    return [*told, joint.baseline, joint.walking_pain, joint.resting_pain]


@each(("habits", "line"), NO_ANSWERS, ids=[line for _, line in NO_ANSWERS])
def test_no_question_takes_a_number_from_it(habits: Habits, line: str) -> None:
    first, parts = NO_ANSWERS.index((habits, line)), tries(3, 1)  # each question, some lines
    for person, question in [*asking(habits.language)][first % parts :: parts]:
        before = pains(person)

        person.says(line)

        assert [pain for pain in pains(person) if pain] == [p for p in before if p], question
