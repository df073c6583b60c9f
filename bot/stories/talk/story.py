"""Wishes in plain words: granted, asked about, or met with what comes nearest.  And small talk."""

from datetime import time
from enum import StrEnum
from functools import partial

from bot.dialogue.registry import informed
from bot.dialogue.setting import setting
from bot.dialogue.story import Grantor
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn, short_id
from bot.dialogue.undo import undone
from bot.reading.intents.wishes import Arguments, Wishes, says_goodbye
from bot.stories.session.halted import halted
from bot.stories.session.planned import is_planned
from bot.stories.talk.questions import WISHES, AskMeant, AskTie, AskWhich, Kept, as_kept, granted
from bot.words.labels import LANGUAGE_NAMES
from bot.words.line import Line, Literally
from bot.words.lines import OneEach

NAME = "talk"

USUAL = ("today", "week", "help")  # where nothing points anywhere
MOST_OFFERED = 3
NOON, EVENING = time(12), time(18)


class PartOfDay(StrEnum):
    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"


GREETINGS = OneEach("talk-greeting", PartOfDay)
THANKS, CHATS = OneEach("talk-thanks", range(3)), OneEach("talk-chat", range(3))


# --- wishes --------------------------------------------------------------------------------


def wished(scene: Scene, wishes: Wishes, text: str) -> Turn:
    """Grant what was wished for; of two near each other it is asked which."""
    kept = tuple(Kept(one.intent, one.arguments, text) for one in wishes.wishes)
    if len(kept) == 1:
        return granted(scene, kept[0])
    return Turn(asks=AskWhich(tuple(as_kept(one, one.granted(scene)) for one in kept)))


def torn(scene: Scene, wishes: Wishes, text: str) -> Turn:
    """Ask whether a line was the answer to the open question, which waits for it, or a wish."""
    best = wishes.wishes[0]
    return Turn(asks=AskTie(Kept(best.intent, best.arguments), text), interrupts=True)


def nearest(scene: Scene, intents: tuple[str, ...]) -> Turn:
    """Offer three wishes where nothing was made of a line, the second time in fewer words.

    Whoever is stopped is told that, and shown no way round it.
    """
    stop = halted(scene)
    if stop is not None:
        return Turn((stop,), misread=True)
    offered = tuple(dict.fromkeys((*intents, *USUAL)))[:MOST_OFFERED]
    is_again = scene.snapshot.dialogue.unheard
    said = Line("talk-unheard-again") if is_again else Line("talk-unheard")
    buttons = (tuple(map(_wish, offered)),)
    return Turn((Say(said, buttons, beside=Line("talk-unheard-beside")),), misread=True)


def foreign(scene: Scene) -> Turn:
    """Say which languages the coach speaks: of a line in another nothing is noted."""
    offered = tuple(
        Button(Does("settings", "speak", (language,)), Literally(called))
        for language, called in LANGUAGE_NAMES.items()
    )
    return Turn((Say(Line("talk-other-language"), (offered,)),), keeps=True)


def _wish(intent: str) -> Button:
    return Button(Does(NAME, "wish", (intent,)), Line(WISHES[intent]))


def _wish_tapped(intent: str, scene: Scene) -> Turn:
    return granted(scene, Kept(intent))


# --- small talk ----------------------------------------------------------------------------


def _greeted(scene: Scene, arguments: Arguments, said: str) -> Turn:
    if says_goodbye(said, scene.athlete.language):
        return Turn((Say(Line("talk-goodbye")),), keeps=True)
    at = scene.local.time()
    part = PartOfDay.MORNING if at < NOON else PartOfDay.DAY
    word = Line(GREETINGS[PartOfDay.EVENING if at >= EVENING else part])
    is_on = is_planned(scene, scene.today) and halted(scene) is None
    return Turn((Say(word, ((_wish("today"),),) if is_on else ()),), keeps=True)


def _thanked(scene: Scene, arguments: Arguments, said: str) -> Turn:
    return Turn((Say(Line(THANKS[_turn_of(scene, said, len(THANKS))])),), keeps=True)


def _chatted(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Say something human, unless it is a question about training after all."""
    told = informed(scene, said)
    if told is not None:
        return told
    return Turn((Say(Line(CHATS[_turn_of(scene, said, len(CHATS))])),), keeps=True)


def _turn_of(scene: Scene, said: str, ways: int) -> int:
    """Return which of several ways to say it comes now: by what was said on which day."""
    return sum(map(ord, short_id(NAME, said, scene.today.isoformat()))) % ways


def _introduced(scene: Scene, arguments: Arguments, said: str) -> Turn:
    return Turn((Say(Line("talk-who"), ((_wish("privacy"),),)),), keeps=True)


STORY = setting(
    NAME,
    (),
    lambda scene, command, argument: Turn(),
    {f"wish.{intent}": partial(_wish_tapped, intent) for intent in WISHES},
    (AskMeant, AskWhich, AskTie),
    intents={
        "greeting": _greeted,
        "thanks": _thanked,
        "chat": _chatted,
        "who": _introduced,
        "undo": lambda scene, arguments, said: undone(scene),
    },
    role=Grantor(wished, nearest, foreign, torn),
)
