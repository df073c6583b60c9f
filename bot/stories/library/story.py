"""Questions people ask, videos, credits, help."""

from dataclasses import replace

from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Change, Filed, Rows, Say, Scene, Turn
from bot.reading.body.talk import asks_of_a_sign
from bot.reading.topics import MOST_OFFERED, SURE, Topic, is_question, leading, matches
from bot.stories.library.answers import TOPICS, answer_to
from bot.stories.library.said import Help, VideoShown
from bot.stories.session.minors import limits_of
from bot.stories.session.refusing import refused
from bot.words.commands import GROUPED, IN_PRIVATE, CommandGroup
from bot.words.labels import Tick
from bot.words.line import Card, Faint, Figure, Line, Strong
from bot.words.menu import GROUPS
from bot.words.videos import VIDEOS

NAME = "library"

TOPICS_A_PAGE = 7  # with the button to the next page, eight: a phone's worth
_TOPICS = tuple(Topic)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    match command:
        case "ask":
            return _asked(scene, argument)
        case "videos":
            return _videos(scene, argument)
        case "credits":
            return Turn((Say(Line("library-credits-given")),))
        case _:
            return Turn((_help(),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    match verb, args:
        case "topic", (name,) if name in _TOPICS:
            return Turn((_answer(scene, Topic(name)),))
        case "topics", (page,) if page.isdecimal():
            shown = _topic_page(int(page[:3]))
            return Turn((Say(Line("library-topics-offered"), shown, in_place=True),))
        case "video", (number,):
            return _video(scene, number)
        case "videos", ():
            return _videos(scene, "")
        case "help", ():
            return Turn((replace(_help(), in_place=True),))
        case "help", (group,) if group in set(CommandGroup):
            return Turn((_help(CommandGroup(group)),))
        case _:
            return stale(Line("common-unknown-button"))


def found(scene: Scene, text: str) -> Turn | None:
    """Return the answer to a question asked in passing; None where it is not surely one.

    For free text that answers no open question: "how heavy should I go?".
    """
    if asks_of_a_sign(text, scene.athlete.language):
        return Turn((_answer(scene, Topic.SIGNS),))
    candidates = matches(text)
    if not candidates or candidates[0].points < SURE:
        return refused(text) if is_question(text) else None
    return _best(scene, leading(candidates))


def _help(group: CommandGroup | None = None) -> Say:
    """Return the commands of a group, or those of the menu, and the way to each other group."""
    groups = tuple(
        Button(Does(NAME, "help", (one.value,)), Tick(Line(GROUPS[one]), one is group))
        for one, _ in GROUPED
    )
    rows: Rows = (groups[:3], groups[3:])
    if group is None:
        return Say(Help(IN_PRIVATE), rows, beside=Help(IN_PRIVATE))
    back = Button(Does(NAME, "help"), Line("library-button-help"))
    return Say(Help(dict(GROUPED)[group], group), (*rows, (back,)), in_place=True)


def _asked(scene: Scene, question: str) -> Turn:
    if not question:
        return Turn((Say(Line("library-topics-offered"), _topic_page(0)),))
    if asks_of_a_sign(question, scene.athlete.language):
        return Turn((_answer(scene, Topic.SIGNS),))
    candidates = matches(question)
    refusal = refused(question)
    if refusal is not None and leading(candidates)[:1] != (Topic.CAR,):
        return refusal
    if not candidates:
        nothing = Line("library-nothing-found-beside")
        return Turn((Say(Line("library-nothing-found"), _topic_page(0), beside=nothing),))
    return _best(scene, leading(candidates))


def _best(scene: Scene, topics: tuple[Topic, ...]) -> Turn:
    if len(topics) == 1:
        return Turn((_answer(scene, topics[0]),))
    rows = tuple((_about(one),) for one in topics[:MOST_OFFERED])
    return Turn((Say(Line("library-which-topic"), rows),))


def _answer(scene: Scene, topic: Topic) -> Say:
    more = Button(Does(NAME, "topics", ("0",)), Line("library-button-topics"))
    return Say(answer_to(topic, limits_of(scene)), ((more,),), stands=True)


def _about(topic: Topic) -> Button:
    return Button(Does(NAME, "topic", (topic.value,)), Line(TOPICS[topic]))


def _topic_page(page: int) -> Rows:
    """Return one page of topics; past the last page it is the first again."""
    pages = -(-len(_TOPICS) // TOPICS_A_PAGE)
    page %= pages
    shown = _TOPICS[page * TOPICS_A_PAGE : (page + 1) * TOPICS_A_PAGE]
    turned = Does(NAME, "topics", (str((page + 1) % pages),))
    following = Button(turned, Line("library-button-more"))
    return (*((_about(topic),) for topic in shown), (following,))


def _videos(scene: Scene, argument: str) -> Turn:
    if argument:
        return _video(scene, argument)
    known = [one.number for one in VIDEOS]
    numbers = [Button(Does(NAME, "video", (str(one),)), Figure(one)) for one in known]
    listed = Card(
        Strong(Line("library-videos-heading")),
        *(f"{video.number}. {video.title}" for video in VIDEOS),
        Faint(Line("library-videos-hint")),
    )
    return Turn((Say(listed, (tuple(numbers[:3]), tuple(numbers[3:]))),))


def _video(scene: Scene, number: str) -> Turn:
    """Show one video, and remember that it was seen."""
    for video in VIDEOS:
        if number == str(video.number):
            back = Button(Does(NAME, "videos"), Line("library-button-videos"))
            return Turn((Say(VideoShown(video), ((back,),)),), _seen(scene, video.number))
    return _videos(scene, "")


def _seen(scene: Scene, number: int) -> tuple[Change, ...]:
    seen = scene.athlete.videos_seen
    if number in seen:
        return ()
    return (Filed(replace(scene.athlete, videos_seen=(*seen, number))),)


STORY: Story[Asking] = Story(
    NAME,
    ("ask", "videos", "credits", "help"),
    called,
    pressed,
    informs=found,
    intents={
        "ask": lambda scene, arguments, said: _asked(scene, said),
        "videos": lambda scene, arguments, said: _videos(scene, ""),
        "help": lambda scene, arguments, said: called(scene, "help", ""),
    },
    for_strangers=frozenset({"help", "credits"}),
    beside_safety=frozenset({"help", "credits"}),
    pressed_by_strangers=True,
)
