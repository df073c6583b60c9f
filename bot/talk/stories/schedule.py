"""Days, hour, zone and quiet hours."""

from typing import assert_never

from bot.content.schedule import ScheduleOpened
from bot.talk.questions.schedule import AskSchedule, ScheduleQuestion
from bot.talk.turn import Reply, Say, Scene, Turn

NAME = "schedule"
COMMANDS = ("schedule",)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    return Turn((Say(ScheduleOpened()),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return Turn((Say(ScheduleOpened()),))


def question(scene: Scene, asking: ScheduleQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskSchedule():
            return Say(ScheduleOpened())
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: ScheduleQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskSchedule():
            return Turn((Say(ScheduleOpened()),))
        case _:
            assert_never(asking)
