"""A session under way: one card that goes from set to set, and rings when a rest is over.

It is the log as it grows: each set is written down as it is told, so that whoever leaves in the
middle has logged what was done.  What is done next follows from `rules.live`.
"""

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import scale, stale
from bot.dialogue.closing import Becomes
from bot.dialogue.registry import playing
from bot.dialogue.serving import only_one_of
from bot.dialogue.story import Joints, Overhears, Story, Times
from bot.dialogue.turn import Reply, Say, Scene, Turn, Typed
from bot.reading.pain_answer import read_pain
from bot.rules.week.days import day_named
from bot.stories.live.card import NAME, is_of_now
from bot.stories.live.changing import changed
from bot.stories.live.going import along, begun, does_now, ended_by, shown, under_way
from bot.stories.live.hearing import told
from bot.stories.live.hurting import hurt_told, place_told
from bot.stories.live.numbers import meanings, said_what
from bot.stories.live.questions import AskChange, AskHurts, AskNumber, AskWhere, LiveQuestion
from bot.stories.live.ringing import carried, rung, still
from bot.stories.session.beside import moment_check
from bot.stories.session.in_set import places
from bot.words.line import Line


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands: it has none."""
    return Turn()


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the card's buttons; one of an earlier point of the session does nothing."""
    if verb == "start":
        day = day_named(args[0]) if args else None
        return stale(Line("common-unknown-button")) if day is None else begun(scene, day, args[1:])
    live = under_way(scene)
    if live is None or live.name != (args[0] if args else ""):
        return stale(Line("live-over-already"))
    if not is_of_now(live, args[1] if len(args) > 1 else ""):
        return stale(Line("live-old-card"))
    return does_now(scene, live, verb)


def question(scene: Scene, asking: LiveQuestion) -> Say:
    """Return the open question in words and buttons; it goes with the card it is asked on."""
    serves = (only_one_of(NAME, asking.name),)
    match asking:
        case AskHurts():
            return Say(Line("live-pain-how-much"), scale(), serves=serves)
        case AskWhere():
            return Say(Line("today-where-hurts"), places(), serves=serves)
        case AskChange():
            live = under_way(scene)
            number = 1 if live is None else live.set_number
            return Say(Line("live-change", number=number), serves=serves)
        case AskNumber(_, number):
            return Say(Line("live-what-is", value=number), meanings(scene, number), serves=serves)


def answered(scene: Scene, asking: LiveQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    live = under_way(scene)
    if live is None or live.name != asking.name:
        return _too_late(scene, reply)
    match asking:
        case AskHurts():
            return hurt_told(scene, live, reply)
        case AskWhere():
            return place_told(scene, live, asking, reply)
        case AskChange():
            return changed(scene, live, reply)
        case AskNumber():
            return said_what(scene, live, asking, reply)


def _too_late(scene: Scene, reply: Reply) -> Turn:
    """Answer what is told once the session is over: a pain counts all the same."""
    over = Turn((Say(Line("live-over-already")),))
    if not isinstance(reply, Typed):
        return over
    pain = read_pain(reply.text, habits_of(scene)).pain
    if pain is None:
        return over
    check = moment_check(scene, scene.today, pain, of_morning=False)
    return playing(Joints).told(scene, check)


STORY: Story[LiveQuestion] = Story(
    NAME,
    (),
    called,
    pressed,
    (AskHurts, AskWhere, AskChange, AskNumber),
    question,
    answered,
    pressed_cards=dict.fromkeys(("change", "hurts"), Becomes.GOES_ON),
    overhears=Overhears(-1, told),
    role=Times(rung, still, along, carried, under_way, shown, ended_by),
)
