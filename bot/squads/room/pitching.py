"""Logging for the pitch: one phone for all of them, and each one's own word before anything is.

Whoever manages or coaches the squad replies to its card with lines ("ana 40, ben 30 only 3 sets").
Nobody's log is written then: each one named is asked in private, and how it felt is asked of them
alone.  Words about somebody's body are theirs to tell.  The room reads "noted", the writer in
private whom I asked; why somebody is not asked, nobody reads.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import groupby
from operator import attrgetter
from zoneinfo import ZoneInfo

from bot.dialogue.aside import habits_of
from bot.dialogue.changes import Snapshot
from bot.dialogue.outcome import settled
from bot.dialogue.registry import is_known
from bot.dialogue.registry import pressed as pressed_in
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, short_id
from bot.reading.body.whichever import rows_of, talks
from bot.reading.squads.pitch import Piece, is_told, read_pitch, says_of_a_body, session_told
from bot.rules.log.done import entries_on
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import stopping_flag
from bot.rules.squads.names import on_a_button
from bot.rules.squads.pitch import meant, told_named, with_told, without_told
from bot.rules.squads.squad import Occasion, Squad, member_of
from bot.rules.squads.togetherness import Files, OnFileWith
from bot.rules.squads.told import ToldFor
from bot.rules.week.planning import is_paused
from bot.squads.room import cards
from bot.squads.room.lending import seen_with, with_squads_kit
from bot.squads.room.said import RoomLine
from bot.squads.room.turn import (
    NAME,
    Outcome,
    Present,
    RoomSay,
    aside,
    asked_back,
    over,
    privately,
)
from bot.stories.logging.draft import pulls_told, told_entry
from bot.stories.logging.saving import confirmed
from bot.stories.session.said import Noted
from bot.stories.squad.said import named
from bot.words.line import Card, Line, Literally

VERBS = frozenset({"right", "change", "notme"})
"""The buttons of whom something was written down for."""
WHOSE = "whose"
"""The button of the writer, where several may be meant."""
_MINE = re.compile(r"\b(?:i|i'm|i've|me|my|mine|yo|me|mi|mis)\b", re.IGNORECASE)


class _Not(Enum):
    """Why somebody is not asked, as far as the writer may know."""

    REACHED = auto()
    ALREADY = auto()


@dataclass(slots=True)
class _Heard:
    """What became of a line: what waits, and by name who was asked, has told it, and so on."""

    told: list[ToldFor] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    already: list[str] = field(default_factory=list)
    themselves: list[str] = field(default_factory=list)
    unreached: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def names_in(squad: Squad) -> tuple[tuple[str, str], ...]:
    """Return the members with the names that the others read."""
    return tuple((one.athlete, one.called) for one in squad.members)


def heard(present: Present, occasion: Occasion, text: str, files: Files) -> Outcome | None:
    """Act on a reply that tells of others' sessions; None where it is anything else."""
    squad = present.squad
    pieces = () if squad is None or "?" in text else read_pitch(text, names_in(squad))
    if squad is None or not _is_of_others(pieces, present.athlete) or _is_own_worry(text, pieces):
        return None
    # Discord does not say of a reply whether an admin wrote it: who managed it last counts too
    leading = {squad.owner, *(one.athlete for one in squad.coaches)}
    leads = present.admin or present.athlete in leading
    if not any(is_told(one.text) for one in pieces if one.who) and not (
        leads and any(_is_of_a_body(one.text) for one in pieces if one.who)
    ):
        return None
    if back := asked_back(present.scene):
        return Outcome(squad, step=back)
    if not leads:
        return privately(present, Say(Line("squad-told-leads-only")))
    seen = _Heard()
    for index, piece in enumerate(pieces):
        _take(present, squad, occasion, piece, index, files, seen)
    return _answered(present, with_told(squad, seen.told), seen, files)


def _is_of_others(pieces: Sequence[Piece], writer: str) -> bool:
    return any(one.who and one.who != (writer,) for one in pieces)


def _is_own_worry(text: str, pieces: Sequence[Piece]) -> bool:
    """Say whether a line that begins with a name is about the writer's own body, or a danger."""
    if any(talk.is_emergency or talk.worry is not None for talk in talks(text)):
        return True
    return any(_is_of_a_body(one.text) and _MINE.search(one.text) for one in pieces)


def _is_of_a_body(text: str) -> bool:
    return says_of_a_body(text) or bool(rows_of(text))


def _take(
    present: Present,
    squad: Squad,
    occasion: Occasion,
    piece: Piece,
    index: int,
    files: Files,
    seen: _Heard,
) -> None:
    """Note what is to become of one piece."""
    called = [one.called for name in piece.who if (one := member_of(squad, name)) is not None]
    if piece.who and _is_of_a_body(piece.text):
        seen.bodies += called
    elif not piece.who or not is_told(piece.text):
        seen.unclear.append(piece.written or ", ".join(called))
    else:
        among = short_id("among", present.scene.delivery, str(index)) if len(called) > 1 else ""
        options = [_option(present, squad, occasion, name, piece, files) for name in piece.who]
        fresh = [one for one in options if isinstance(one, ToldFor)]
        if fresh and among:
            seen.told += [replace(one, among=among) for one in fresh]
            seen.doubts.append(piece.written)
        elif fresh and fresh[0].pulls:
            seen.told += fresh
            seen.asked += called
        elif fresh:
            seen.themselves += called
        else:
            (seen.already if _Not.ALREADY in options else seen.unreached).extend(called)


def _option(
    present: Present, squad: Squad, occasion: Occasion, name: str, piece: Piece, files: Files
) -> "ToldFor | _Not":
    """Return what is to be asked of one member, or why nobody asks them."""
    file = files.get(name)
    if file is None or name not in present.reached:
        return _Not.REACHED
    scene = _scene_of(present.scene, name, file)
    day = min(occasion.at.astimezone(ZoneInfo(file.athlete.zone)).date(), scene.today)
    if entries_on(file.log, day):
        return _Not.ALREADY
    told = ToldFor(
        short_id("told", squad.id, name, present.scene.delivery),
        name,
        present.athlete,
        day,
        present.scene.now,
    )
    session = session_told(piece.text, habits_of(present.scene))
    if session is None or _is_let_be(scene, file):
        return told
    there = seen_with(scene, with_squads_kit(scene, squad, day))
    return replace(told, pulls=pulls_told(there, session, day))


def _is_let_be(scene: Scene, file: OnFileWith) -> bool:
    """Say whether somebody is asked about no session today: a hold, a red flag, a pause."""
    athlete = file.athlete
    if not is_known(athlete) or is_paused(athlete, scene.today):
        return True
    held = hold_on(athlete, file.log, scene.today) is not None
    return held or stopping_flag(athlete, scene.today) is not None


def _scene_of(scene: Scene, athlete: str, file: OnFileWith) -> Scene:
    return Scene(Snapshot(athlete, file.athlete, file.log), scene.now, scene.delivery)


# --- what is said --------------------------------------------------------------------------


def _answered(present: Present, squad: Squad, seen: _Heard, files: Files) -> Outcome:
    others = tuple(
        (one.athlete, _asked(present, squad, one, files)) for one in seen.told if not one.among
    )
    said: tuple[Say, ...] = (Say(_summary(seen)), *_doubted(squad, seen.told))
    noted = RoomSay(RoomLine("room-noted", called=present.called), answers=True, quiet=True)
    noted = replace(noted, reacts_to=present.scene.message)
    room = (noted,) if present.reachable else (noted, cards.opening(present.called))
    step = aside(present.scene, *said) if present.reachable else None
    return Outcome(squad, room, step, others=others)


def _summary(seen: _Heard) -> Card:
    """Return who was asked and who was not; never what was written, nor why somebody was not."""
    return Card(
        Line("squad-told-asked", names=_listed(seen.asked)) if seen.asked else None,
        Line("squad-told-already", names=_listed(seen.already), count=len(set(seen.already)))
        if seen.already
        else None,
        Line(
            "squad-told-themselves",
            names=_listed(seen.themselves),
            count=len(set(seen.themselves)),
        )
        if seen.themselves
        else None,
        Line("squad-told-unreached", names=_listed(seen.unreached), count=len(set(seen.unreached)))
        if seen.unreached
        else None,
        Line("squad-told-bodies", names=_listed(seen.bodies)) if seen.bodies else None,
        Line("squad-told-unclear", names=_listed(seen.unclear)) if seen.unclear else None,
        Line("squad-told-doubted", names=_listed(seen.doubts)) if seen.doubts else None,
    )


def _listed(called: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(called))


def _doubted(squad: Squad, waits: Sequence[ToldFor]) -> tuple[Say, ...]:
    """Return a question to the writer for each name that several have."""
    by_doubt: Callable[[ToldFor], str] = attrgetter("among")
    said: list[Say] = []
    for among, several in groupby(waits, by_doubt):
        if among:
            buttons = tuple(
                (
                    Button(
                        _does(WHOSE, squad, one),
                        Literally(on_a_button(_called(squad, one.athlete))),
                    ),
                )
                for one in several
            )
            said.append(Say(Line("squad-told-whose"), buttons))
    return tuple(said)


def _asked(present: Present, squad: Squad, told: ToldFor, files: Files) -> Say:
    """Return the question to whom something was written down for."""
    scene = _scene_of(present.scene, told.athlete, files[told.athlete])
    entry = told_entry(scene, told.pulls, told.day)
    line = Line("squad-told-for-you", by=present.called, noted=Noted(entry))
    right = Button(_does("right", squad, told), Line("squad-button-right"), primary=True)
    change = Button(_does("change", squad, told), Line("squad-button-change"))
    not_me = Button(_does("notme", squad, told), Line("squad-button-not-me"))
    return Say(line, ((right,), (change, not_me)))


def _called(squad: Squad, athlete: str) -> str:
    member = member_of(squad, athlete)
    return "" if member is None else member.called


def _does(verb: str, squad: Squad, told: ToldFor) -> Does:
    return Does(NAME, verb, (squad.id, told.id))


# --- answered in private -------------------------------------------------------------------


def pressed(present: Present, squad: Squad, verb: str, name: str) -> Outcome:
    """Act on a member's word about what was written down for them; once."""
    told = told_named(squad, name)
    if told is None or told.among or told.athlete != present.athlete:
        return over(present, Line("squad-told-no-more"))
    scene, after = present.scene, without_told(squad, told)
    if verb == "notme":
        return Outcome(after, step=aside(scene, Say(Line("squad-told-not-me"))))
    if entries_on(scene.log, told.day):
        return Outcome(after, step=aside(scene, Say(Line("squad-told-meanwhile"))))
    there = seen_with(scene, with_squads_kit(scene, squad, told.day))
    if verb == "change":
        turn = pressed_in(there, Does("logging", "on", (told.day.isoformat(),)))
    else:
        turn = confirmed(there, told.pulls, told.day)
    return Outcome(after, step=settled(there, turn, answers=False))


def chosen(present: Present, squad: Squad, name: str, files: Files) -> Outcome:
    """Ask the one of several whom the writer meant."""
    told = told_named(squad, name)
    if told is None or not told.among or told.by != present.athlete:
        return over(present, Line("squad-told-no-more"))
    called = [_called(squad, told.athlete)]
    if not told.pulls or told.athlete not in files:
        after = without_told(squad, told)
        said = Say(_summary(_Heard(themselves=called)), in_place=True)
        return Outcome(after, step=aside(present.scene, said))
    after, this = meant(squad, told), replace(told, among="")
    writer = member_of(squad, present.athlete)
    by = replace(present, called=writer.called) if writer is not None else present
    said = Say(_summary(_Heard(asked=called)), in_place=True)
    asked = (told.athlete, _asked(by, squad, this, files))
    return Outcome(after, step=aside(present.scene, said), others=(asked,))


def dropped(squad: Squad, told: Sequence[ToldFor]) -> tuple[tuple[str, Say], ...]:
    """Return what is said where nobody's word came: to each member, and once to each writer."""
    lapsed = [one for one in told if not one.among]
    by_writer: dict[str, list[str]] = {one.by: [] for one in lapsed}
    for one in lapsed:
        by_writer[one.by].append(_called(squad, one.athlete))
    members = [
        (one.athlete, Say(Line("squad-told-dropped", squad=named(squad.called), day=one.day)))
        for one in lapsed
    ]
    writers = [
        (by, Say(Line("squad-told-unanswered", names=", ".join(dict.fromkeys(called)))))
        for by, called in by_writer.items()
    ]
    return (*members, *writers)
