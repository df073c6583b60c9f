"""An act in a room, and what it leads to."""

from dataclasses import replace

from bot.contract import (
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Erased,
    Filled,
    Joined,
    Left,
    Relocated,
    Said,
)
from bot.dialogue.tokens import Does, decode
from bot.dialogue.translated import understood
from bot.dialogue.turn import Button, Say
from bot.reading.glossary.glossaries import languages
from bot.reading.squads.board import asks_for_board
from bot.rules.log.records import Language
from bot.rules.squads.squad import Coming, Occasion, Squad
from bot.rules.squads.togetherness import Files
from bot.squads import along
from bot.squads.room import (
    attending,
    cards,
    hearing,
    joining,
    managing,
    owning,
    pitching,
    private,
)
from bot.squads.room.board import LOOKS, coaches_board, more, steady_board
from bot.squads.room.lending import parting
from bot.squads.room.reading import day_of
from bot.squads.room.turn import (
    ALERT,
    NAME,
    Outcome,
    Present,
    RoomSay,
    aside,
    asked_back,
    in_place,
    led,
    over,
    privately,
)
from bot.words.line import Line

COMMANDS = ("squad", "board")
ANYBODYS = frozenset({"join", "mine", "card", "more", "steady", "coaches", "coach"})
"""Buttons of the squad's pages that do something for whoever presses them."""


def in_room(present: Present, act: Act, occasion: Occasion | None, files: Files) -> Outcome:
    """Return what an act in a room leads to.

    `occasion` is the session that the message replied to speaks of.  `files` holds what the
    members have on file where the act calls for it.
    """
    act = understood(act, _read_in(present))
    rests = None if isinstance(act, Joined | Left) else hearing.resting(present, act, occasion)
    if rests is not None:
        return rests
    match act:
        case Called(_, words) if safety := hearing.interrupted(present, words, in_room=True):
            return safety
        case Called("start") if present.squad is not None:
            return Outcome(present.squad, (managing.looked_at(present.squad, present.scene.now),))
        case Called("start"):
            return Outcome(None)  # the link that added the coach says so; it has said hello
        case Called("board"):
            squads = () if present.squad is None else (present.squad,)
            return coaches_board(present, squads, files)
        case Called() if present.lacks:
            return managing.shut_out(present)
        case Called(_, words) if words and (told := along.said(present, words)):
            return told
        case Called(_, argument):
            return managing.called(present, argument.strip(), files)
        case Chose(token):
            return _pressed(present, token, files)
        case Said(text) if _is_meant(present, occasion) and (told := along.said(present, text)):
            return told
        case Said(text, _, replies_to) if occasion is not None:
            told = pitching.heard(present, occasion, text, files)
            told = told or hearing.told_of_coming(present, occasion, text)
            told = told or hearing.heard(present, occasion, text)
            if told != Outcome(present.squad) or replies_to is not None:
                return told
            return in_room(present, act, None, files)  # in its thread, and not about it
        case Said(text) if present.spoken_to and (
            told := hearing.told_of_coming(present, None, text)
        ):
            return told
        case Said(text) if safety := hearing.interrupted(present, text, in_room=True):
            return safety
        case Said(text) if present.spoken_to and present.squad and asks_for_board(text):
            return coaches_board(present, (present.squad,), files)
        case Said(text) if present.spoken_to:
            if set_up := managing.addressed(present, text, files):
                return set_up
            heard = hearing.addressed(present, text)
            is_heard = heard != Outcome(present.squad)
            return heard if is_heard else managing.misunderstood(present, text) or heard
        case Brought(thing):
            return Outcome(present.squad, (cards.unheard(present.called, thing),))
        case Edited(text):
            is_said = occasion is not None or present.spoken_to
            told = hearing.told_of_coming(present, occasion, text) if is_said else None
            return told or hearing.edited(present, text)
        case Joined(coach=True) if present.squad is not None:
            back = replace(present.squad, gone=False)
            return Outcome(back, (cards.card(back, present.scene.now),), settles=True)
        case Joined(coach=True):
            return Outcome(None, (cards.hello(),))
        case Left(coach=True) if present.squad is not None:
            return Outcome(replace(present.squad, gone=True))
        case Left() if present.squad is not None:
            after = parting(present, present.squad)
            step = aside(after.scene) if after is not present else None
            return Outcome(joining.gone(present.squad, present.athlete), step=step)
        case Joined() | Left() | Said() | Filled() | Erased() | Relocated():
            return Outcome(present.squad)


def _read_in(present: Present) -> Language:
    """Return the language that words there are taken to be in: one of a glossary first."""
    own, squad = present.scene.athlete.language, present.squad
    return own if own in languages() or squad is None else squad.language


def _is_meant(present: Present, occasion: Occasion | None) -> bool:
    """Say whether words are meant for the coach: said to it, or below one of its cards."""
    return present.spoken_to or occasion is not None


def _pressed(present: Present, token: str, files: Files) -> Outcome:
    match decode(token):
        case Does(_, verb) if present.turned and _turns(present, verb):
            return over(present, Line("squad-page-turned"))
        case Does(name, verb, args) if name == NAME and verb in managing.VERBS:
            return managing.pressed(present, verb, args, files)
        case Does(name, verb, (squad, *_)) if name == NAME and _is_aside(present, squad, verb):
            back = asked_back(present.scene)
            if back is not None:
                return Outcome(present.squad, step=back)
            return private.pressed(present, token, files)
        case Does(name, verb, args) if name == NAME:
            return _anybodys(present, verb, args, files)
        case _:
            return over(present, Line("common-unknown-button"))


def _turns(present: Present, verb: str) -> bool:
    """Say whether a button sets something, or turns the card that everybody sees."""
    is_page = verb in LOOKS and not present.alone
    return present.admin and present.squad is not None and (verb in managing.VERBS or is_page)


def _is_aside(present: Present, squad: str, verb: str) -> bool:
    """Say whether a button stood in an answer that one person alone was shown in the room."""
    return present.squad is not None and present.squad.id == squad and verb != owning.ERASE


def _anybodys(present: Present, verb: str, args: tuple[str, ...], files: Files) -> Outcome:
    """Answer a button that is not for admins alone."""
    day = day_of(args[0]) if args else None
    match verb, args:
        case "join", (age,):
            return joining.joined(present, age)
        case _, (_,) if verb in list(Coming):
            return attending.pressed(present, Coming(verb), day)
        case _, (_,) if verb == along.ALONG or verb in along.LEADS:
            return along.pressed(present, verb, day)
        case attending.MISSING, (_,):
            return attending.missing(present, day)
        case "mine", _:
            return attending.mine(present, day, files)
        case _, () if verb in LOOKS and present.squad is None:
            return over(present, Line("squad-admins-only"))
        case _, () if verb in LOOKS and present.squad is not None:
            return _looked(present, present.squad, verb, files)
        case _:
            return over(present, Line("common-unknown-button"))


def _looked(present: Present, squad: Squad, verb: str, files: Files) -> Outcome:
    """Show a page of the squad: in place to who manages the room, to anybody else alone.

    The card is everybody's: whoever looks something up takes it from nobody.
    """
    page = _page(present, squad, verb, files)
    if present.admin and not present.alone:
        return Outcome(squad, (in_place(page, present),))
    if present.aside:
        rows = tuple(
            tuple(
                Button(one.press, one.label, one.primary)
                for one in row
                if one.press.verb in ANYBODYS
            )
            for row in page.buttons
        )
        looked = Say(page.content, tuple(row for row in rows if row), in_place=True)
        return privately(present, looked)
    if verb == "steady" and present.shows:
        return privately(present, Say(page.content, toast=ALERT))
    if present.reachable:
        return privately(present, more(present, squad))
    if present.shows:
        return privately(present, led(present, verb))
    return Outcome(squad, (cards.opening(present.called),))


def _page(present: Present, squad: Squad, verb: str, files: Files) -> RoomSay:
    now = present.scene.now
    match verb:
        case "card":
            return cards.card(squad, now)
        case "more":
            return cards.more(squad, now, threads=present.threads is not None)
        case "coaches":
            return cards.coaches(squad, now)
        case _:
            return RoomSay(steady_board(squad, files, now), ((cards.BACK,),))
