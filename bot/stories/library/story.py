"""Questions people ask, videos, credits, help."""

from dataclasses import replace

from bot.dialogue.buttons import stale
from bot.dialogue.changes import Change, Filed
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing
from bot.dialogue.setting import in_rows
from bot.dialogue.story import Knows, Story, Supposes
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.enclosed.clip import MOVEMENTS, movement
from bot.reading.body.talk import asks_of_a_sign
from bot.reading.concepts import words_cut
from bot.reading.intents.supposing import is_no_supposition, is_of_a_body, supposed_in
from bot.reading.movements import asks_for_videos
from bot.reading.page import folded
from bot.reading.topics import asks, is_question
from bot.stories.library import learning, moving
from bot.stories.library.said import AnswerTold, Credits, Help, VideoShown
from bot.stories.library.search import NAMED, SURE_IN_PASSING, LookedUp, is_on_file, looked_up
from bot.stories.library.shelf import answers_in, themes
from bot.stories.session.minors import limits_of
from bot.stories.session.refusing import refused
from bot.words.commands import GROUPED, IN_PRIVATE, CommandGroup
from bot.words.labels import Tick
from bot.words.line import Card, Faint, Figure, Line, Literally, Strong
from bot.words.lines import OneEach
from bot.words.menu import GROUPS
from bot.words.videos import VIDEOS, Video

NAME = "library"

A_PAGE = 6  # answers; with the way back and on, eight rows: a phone's worth
FEWEST_WORDS = 3  # of a line that is no question and asks all the same: "older" turns a page
SURE_BEFORE = 0.8  # before it is heard as anything else
MOST_EXPLAINED, MOST_OF_WORDS = 0.6, 0.75  # by a wish, beside a question and such words
OF_BODIES = "body"  # the shelf of what is known of joints and pains
_ONESELF = frozenset(
    {"i", "im", "ive", "id", "me", "my", "mine", "myself"}
    | {"mi", "mis", "yo", "mio", "mia", "tengo", "estoy", "soy"}
)
SIGNS, CAR = "signs", "car"  # answers that other words than a search lead to
THEMES = OneEach("library-theme", themes())


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer one of the story's commands."""
    match command:
        case "ask":
            return _asked(scene, argument)
        case "videos":
            return _videos(scene, argument)
        case "learn":
            return learning.called(scene)
        case "credits":
            return Turn((Say(Credits()),))
        case _:
            return Turn((_help(),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    match verb, args:
        case "topic", (name,) if _answer_named(scene, name) is not None:
            return Turn((_answer(scene, str(_answer_named(scene, name))),))
        case "topics", (theme, page) if theme in THEMES and page.isdecimal():
            shown = _of_theme(scene, theme, int(page[:3]))
            return Turn((Say(Line(THEMES[theme]), shown, in_place=True),))
        case "topics", _:  # an older card turned pages of all there was by their number
            return Turn((replace(_offered(), in_place=True),))
        case "video", (number,):
            return _video(scene, number)
        case "learn", ("next",):
            return learning.another(scene)
        case "learn", ("end",):
            return learning.ended(scene)
        case "videos", ():
            return _videos(scene, "")
        case "move", (name,) if name in MOVEMENTS:
            return moving.shown(scene, movement(name))
        case "moves", (page,) if page.isdecimal():
            return Turn((moving.all_of_them(int(page[:3])),))
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
    if _asks_of_a_sign(scene, text):
        return Turn((_answer(scene, SIGNS),))
    heard = looked_up(text, scene.athlete.language)
    refusal = refused(text) if is_question(text) else None
    is_sure = heard.score >= (SURE_IN_PASSING if asks(text) else NAMED)
    if heard.sure is None or not is_sure or (refusal is not None and heard.sure != CAR):
        return refusal
    return Turn((_answer(scene, heard.sure, text),))


def asked_surely(scene: Scene, text: str, beyond: float) -> Turn | None:
    """Return the answer to a line that is a question more surely than it is anything else."""
    is_asked = asks(text)
    is_long = len(text.split()) >= FEWEST_WORDS
    if not is_asked and not (is_long and is_on_file(text, scene.athlete.language)):
        return None
    heard = looked_up(text, scene.athlete.language)
    if heard.score >= NAMED:
        is_surer = beyond < (1 if is_asked else MOST_OF_WORDS)
    else:
        is_surer = is_asked and heard.score >= SURE_BEFORE and beyond <= MOST_EXPLAINED
    return found(scene, text) if heard.sure is not None and is_surer else None


def knowledge(scene: Scene, text: str) -> str | None:
    """Return the answer to a line that asks what is known and tells nothing of a body of its own.

    Of a body it is one of an answer's questions word for word: else its own words decide.  A line
    that asks nothing may tell of its writer, whoever else asks so: "fractured ankle 9 weeks ago".
    """
    if not asks(text) or not _ONESELF.isdisjoint(words_cut(folded(text).text)):
        return None
    language = scene.athlete.language
    named = is_on_file(text, language)
    heard = looked_up(text, language)
    if heard.sure is None or (heard.sure in themes()[OF_BODIES] and not named):
        return None
    return heard.sure if named or heard.score >= SURE_BEFORE else None


def topic(scene: Scene, text: str) -> str | None:
    """Return the answer that a line asks for, if one is sure."""
    language = scene.athlete.language
    is_asked = asks(text) or is_on_file(text, language)
    return looked_up(text, language).sure if is_asked else None


def told(scene: Scene, name: str) -> Turn:
    """Return an answer by its name."""
    return Turn((_answer(scene, name),))


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
        return Turn((_offered(),))
    if _asks_of_a_sign(scene, question):
        return Turn((_answer(scene, SIGNS),))
    heard = looked_up(question, scene.athlete.language)
    refusal = refused(question)
    if refusal is not None and heard.sure != CAR:
        return refusal
    if heard.sure is not None:
        return Turn((_answer(scene, heard.sure, question),))
    rest = None if heard.close else supposed_in(question)
    if rest is not None and not is_no_supposition(rest) and not is_of_a_body(rest):
        return playing(Supposes).unknown(scene)
    return Turn((_doubted(scene, heard),))


def _asks_of_a_sign(scene: Scene, text: str) -> bool:
    """Say whether a line asks how bad something is, and is no other answer's word for word."""
    language = scene.athlete.language
    return asks_of_a_sign(text, language) and not is_on_file(text, language)


def _doubted(scene: Scene, heard: LookedUp) -> Say:
    """Ask which of several answers is meant, or say that there is none and what comes nearest."""
    rows = tuple((_about(scene, one),) for one in heard.close or heard.near)
    if heard.close:
        return Say(Line("library-which-topic"), rows)
    nothing = Line("library-nothing-found-beside")
    if not rows:
        return Say(Line("library-nothing-like-it"), _offered().buttons, beside=nothing)
    return Say(Line("library-nothing-found"), (*rows, (_ALL,)), beside=nothing)


def _answer(scene: Scene, topic: str, asked: str = "") -> Say:
    """Return an answer; under it what is near it, the exercise asked about, and the way to all."""
    see = answers_in(scene.athlete.language)[topic].see[:2]
    near = tuple((_about(scene, one),) for one in see)
    shown = tuple(_watched(one) for one in VIDEOS if topic in one.goes_with)
    rows: Rows = (*near, *moving.exercise_in(asked), (*shown, _ALL))
    return Say(AnswerTold(topic, limits_of(scene)), rows, stands=True)


def _watched(video: Video) -> Button:
    number = str(video.number)
    return Button(
        Does(NAME, "video", (number,)), Line("library-watch-video", number=Figure(video.number))
    )


def _answer_named(scene: Scene, name: str) -> str | None:
    """Return the id in a button, as it is written now; None where there is no such answer."""
    topic = name.replace("_", "-")
    return topic if topic in answers_in(scene.athlete.language) else None


def _about(scene: Scene, topic: str) -> Button:
    title = Literally(answers_in(scene.athlete.language)[topic].title)
    return Button(Does(NAME, "topic", (topic,)), title)


_ALL = Button(Does(NAME, "topics"), Line("library-button-topics"))


def _offered() -> Say:
    """Return the shelves of answers, two a row."""
    shelves = [Button(Does(NAME, "topics", (one, "0")), Line(THEMES[one])) for one in themes()]
    return Say(Line("library-topics-offered"), in_rows(2, shelves))


def _of_theme(scene: Scene, theme: str, page: int) -> Rows:
    """Return one page of a shelf; past the last page it is the first again."""
    topics = themes()[theme]
    pages = -(-len(topics) // A_PAGE)
    page %= pages
    shown = topics[page * A_PAGE : (page + 1) * A_PAGE]
    turned = Does(NAME, "topics", (theme, str((page + 1) % pages)))
    following = (Button(turned, Line("library-button-more")),) if pages > 1 else ()
    return (*((_about(scene, one),) for one in shown), (_ALL, *following))


def _shown_how(scene: Scene, said: str) -> Turn:
    """Show how it is done: drawn, unless the recordings are asked for."""
    return _videos(scene, "") if asks_for_videos(said) else moving.shown_how(scene, said)


def _videos(scene: Scene, argument: str) -> Turn:
    if argument:
        return _video(scene, argument)
    known = [one.number for one in VIDEOS]
    ways = Button(Does(NAME, "moves", ("0",)), Line("library-button-moves"))
    numbers = [Button(Does(NAME, "video", (str(one),)), Figure(one)) for one in known]
    listed = Card(
        Strong(Line("library-videos-heading")),
        *(f"{video.number}. {video.title}" for video in VIDEOS),
        Faint(Line("library-videos-hint")),
    )
    return Turn((Say(listed, (tuple(numbers[:3]), tuple(numbers[3:]), (ways,))),))


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
    ("ask", "videos", "learn", "credits", "help"),
    called,
    pressed,
    informs=found,
    intents={
        "ask": lambda scene, arguments, said: _asked(scene, said),
        "videos": lambda scene, arguments, said: _shown_how(scene, said),
        "learn": lambda scene, arguments, said: learning.another(scene),
        "learn_off": lambda scene, arguments, said: learning.ended(scene),
        "help": lambda scene, arguments, said: called(scene, "help", ""),
    },
    for_strangers=frozenset({"help", "credits"}),
    beside_safety=frozenset({"help", "credits"}),
    pressed_by_strangers=True,
    role=Knows(asked_surely, knowledge, topic, told),
)
