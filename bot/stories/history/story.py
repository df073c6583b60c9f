"""The sessions behind somebody: a page at a time, what they add up to, each with all there is."""

import re
from dataclasses import replace

from bot.dialogue.buttons import stale
from bot.dialogue.card import doing_on
from bot.dialogue.question import Asking
from bot.dialogue.setting import in_rows
from bot.dialogue.state import CardButton, LastCard
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does, decode
from bot.dialogue.turn import Say, Scene, Turn
from bot.reading.intents.asked_back import asks_to_open, place_in_list
from bot.reading.intents.looking_back import Back, LookedBack, looked_back
from bot.reading.intents.wishes import Arguments
from bot.reading.page import as_written
from bot.reading.zones import folded
from bot.rules.log.pages import ALL, SESSIONS_A_PAGE, Sieve, sifted, totals_of, words_of_note
from bot.rules.log.records import Language
from bot.stories.history.code import fitting, place_of
from bot.stories.history.found import (
    MOST_OF,
    felt,
    gap,
    of_day,
    opening_of,
    since_last,
    with_most_shown,
)
from bot.stories.history.pages import TO_ALL, none_found, page_shown, session_shown
from bot.stories.history.said import NAME
from bot.stories.history.sums import averages_shown, hardest_week_shown, totals_shown
from bot.words.line import Line

MOST_WORDS = 8  # of a line that only narrows; more tell a story
_NARROWS = re.compile(
    r"\W*(?:and |but |y |pero )?(?:only|just|with|on|since|in|this|last|above|over|more than|pain"
    r"|effort|from|between|before|under|below|less than|at least|entre|antes del?|menos de"
    r"|por debajo|al menos|sessions|sesiones|solo|solamente|con|en|desde|de|del|este|esta"
    r"|por encima|mas de|dolor|esfuerzo|las? de)\b"
)
_TURNS = {
    "history-button-older": re.compile(
        r"\W*(?:older|earlier|more|next(?: page)?|(?:mas )?(?:antiguas|viejas)|anteriores|mas"
        r"|siguiente)(?: ones)?\W*"
    ),
    "history-button-newer": re.compile(
        r"\W*(?:newer|later|back|previous(?: page)?|(?:mas )?(?:nuevas|recientes)|atras)"
        r"(?: ones)?\W*"
    ),
    "history-button-back": re.compile(
        r"\W*(?:(?:go |and )?back(?: to the list)?|(?:vuelve|volver|atras)(?: a la lista)?)\W*"
    ),
}
"""How the buttons that turn a page are said."""
_THE_ONE = re.compile(r"\W*(?:(?:the |my )?(?:one|session) (?:from|of|on)|(?:la|el) del?)\b")
_OPENS = {Language.SPANISH: "abre"}  # all else is read as English


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the latest sessions, or what is asked of them in words.

    Words that ask for nothing else are looked for in the notes.
    """
    if not argument.strip():
        return Turn((page_shown(scene, 0, ALL),))
    language = scene.athlete.language
    wanted = looked_back(argument, scene.today, language, scene.athlete.load_unit)
    noted = Sieve(note=words_of_note(as_written(argument)))
    if wanted == LookedBack(Back.LIST) and noted.note and sifted(scene.log, noted):
        return Turn((page_shown(scene, 0, fitting(noted)),))
    return asked(scene, Arguments(), argument)


def asked(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Answer what is asked of the sessions so far: a list, the last one, what they add up to."""
    athlete = scene.athlete
    wanted = looked_back(said, scene.today, athlete.language, athlete.load_unit)
    wanted = replace(wanted, sieve=fitting(wanted.sieve))
    match wanted.what:
        case Back.TOTALS:
            return Turn((totals_shown(scene, wanted.sieve),))
        case what if what in MOST_OF:
            return Turn((with_most_shown(scene, what, wanted.sieve),))
        case Back.ONE:
            return Turn((of_day(scene, wanted.sieve),))
        case Back.NO_DAY:
            return Turn((Say(Line("common-no-such-day"), ((TO_ALL,),)),))
        case Back.WHICH:
            days = in_rows(2, [opening_of(scene, day) for day in wanted.days])
            return Turn((Say(Line("history-which-day"), days),))
        case Back.AVERAGE:
            return Turn((averages_shown(scene, wanted.sieve),))
        case Back.SINCE:
            return Turn((since_last(scene),))
        case Back.GAP:
            return Turn((gap(scene, wanted.sieve),))
        case Back.FELT:
            return Turn((felt(scene, wanted.sieve),))
        case Back.WEEK:
            return Turn((hardest_week_shown(scene, wanted.sieve),))
        case Back.STREAK:
            weeks = totals_of(sifted(scene.log, wanted.sieve)).weeks
            row = Line("history-streak", weeks=weeks)
            return Turn((Say(row, ((TO_ALL,),)) if weeks else none_found(scene, wanted.sieve),))
        case Back.LAST if found := sifted(scene.log, wanted.sieve):
            return Turn((session_shown(scene, found[0], 0, wanted.sieve),))
        case _:
            most = wanted.most or SESSIONS_A_PAGE
            return Turn((page_shown(scene, 0, wanted.sieve, most),))


def taken_up(scene: Scene, card: LastCard, text: str) -> Turn | None:
    """Return what a line such as "only on grass", or "older", makes of the list it follows.

    None where it makes nothing of it.
    """
    if doing_on(card, NAME, "sum") is None and doing_on(card, NAME, "page") is None:
        return None
    turns = [line for line, said in _TURNS.items() if said.fullmatch(folded(text))]
    if turns:
        token = next((one.token for one in card.buttons if one.called in turns), None)
        press = None if token is None else decode(token)
        return pressed(scene, press.verb, press.args) if isinstance(press, Does) else None
    place = place_in_list(text)
    sessions = [one for one in map(_seeing, card.buttons) if one is not None]
    if place is not None and place <= len(sessions):
        return pressed(scene, "see", sessions[place - 1].args)
    opening = (
        f"{_OPENS.get(scene.athlete.language, 'open')} {text}"  # "the one on 24/1", "la del 24/1"
    )
    if _THE_ONE.match(folded(text)) and asks_to_open(opening, scene.athlete.language):
        return asked(scene, Arguments(), opening)
    if len(text.split()) > MOST_WORDS or _NARROWS.match(folded(text)) is None:
        return None
    athlete = scene.athlete
    wanted = looked_back(text, scene.today, athlete.language, athlete.load_unit)
    return None if wanted.sieve == ALL else asked(scene, Arguments(), text)


def _seeing(button: CardButton) -> Does | None:
    press = decode(button.token)
    return (
        press if isinstance(press, Does) and (press.story, press.verb) == (NAME, "see") else None
    )


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    place = place_of(args[1:] if verb == "see" else args)
    match verb, args:
        case "page", _ if place is not None:
            say = page_shown(scene, *place)
        case "see", (name, *_) if place is not None:
            entry = next((one for one in scene.log.entries if one.id == name), None)
            if entry is None:
                return stale(Line("history-gone"))
            say = session_shown(scene, entry, *place)
        case "sum", _ if place is not None:
            say = totals_shown(scene, place[1])
        case _:
            return stale(Line("common-unknown-button"))
    return Turn((replace(say, in_place=True),))


def turns_to(press: Does) -> int | None:
    """Return where the page begins that a press needs and no more; None: it needs the log."""
    if (press.verb, press.args) == (NAME, ()):
        return 0
    place = place_of(press.args) if press.verb == "page" else None
    return place[0] if place is not None and place[1] == ALL else None


STORY: Story[Asking] = Story(
    NAME,
    ("history",),
    called,
    pressed,
    intents={"history": asked},
    takes_up=taken_up,
    beside_safety=frozenset({"history", "page", "see", "sum"}),
    turns_to=turns_to,
)
