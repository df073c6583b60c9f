"""What a room's acts lead to, one after the other: letters, and squads that change.  Pure."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.contract import Brought, Called, Chose, Edited, Incoming, Joined, Left, Room, Said
from bot.dialogue.outcome import Step
from bot.dialogue.tokens import Does, decode
from bot.dialogue.turn import Say, Scene
from bot.outbox.composition import Occasion, letters_of, shown_apart, worded
from bot.outbox.composition import voice_of as voice_in_private
from bot.outbox.tidying.closed import NOTHING_ELSE, Closed, Worded
from bot.reading.squads.board import asks_for_board
from bot.reminders.unasked import has_been_left
from bot.rules.log.records import Language
from bot.rules.squads.ahead import answered_elsewhere
from bot.rules.squads.names import harmless_name
from bot.rules.squads.squad import Occasion as Session
from bot.rules.squads.squad import (
    Reply,
    Squad,
    heard_on,
    member_of,
)
from bot.squads.asking import (
    CARD,
    WAY_IN,
    begins_in_private,
    came_by,
    is_answered_elsewhere,
    is_brought_to_coach,
    is_squads,
    pointing_ids,
    speaks_of_a_body,
    squad_named,
)
from bot.squads.known import Known
from bot.squads.links import START, seal_of
from bot.squads.messages import Notice, latest, on_its_clock, private_letter, room_letter, voice_of
from bot.squads.redaction import reworded
from bot.squads.room.attending import shown_anew
from bot.squads.room.board import LOOKS, coach_in
from bot.squads.room.cards import local_day, opening
from bot.squads.room.due import asked_on
from bot.squads.room.lending import bringing
from bot.squads.room.private import in_private
from bot.squads.room.room import COMMANDS, in_room
from bot.squads.room.said import SquadCard
from bot.squads.room.turn import GLANCE, Outcome, Present, RoomSay, led
from bot.store.accounts.contacts import Contact
from bot.store.message import Kind, Letter, naming
from bot.store.squads.roll import Roll
from bot.stories.squad.said import SAID, named
from bot.words.line import Line
from bot.words.voice import UNHOSTED, Hosted


@dataclass(frozen=True, slots=True)
class Taken:
    """What an act led to: letters in private, letters for the room, the person after it.

    `toast` is shown, not sent.  `closed` are private cards that the act answers elsewhere.
    """

    letters: tuple[Letter, ...]
    room: tuple[Letter, ...]
    step: Step | None
    toast: tuple[Letter, ...] = ()
    closed: tuple[Closed, ...] = ()


class Rooms:
    """Takes the acts of a batch that are a squad's; `known` are the squads as they change."""

    def __init__(self, roll: Roll, hosted: Hosted = UNHOSTED) -> None:
        self._roll = roll
        self._hosted = hosted
        self._pointed = set(roll.pointed)
        self.known = Known(roll)

    def concerns(self, incoming: Incoming, athlete: str | None) -> bool:
        """Say whether an act is a squad's; `athlete` None: nobody known did it."""
        act = incoming.act
        if incoming.private:
            match act:
                case Called("start"):
                    return self.known.led_by(incoming) is not None
                case Called(command):
                    return command.lower() in COMMANDS and bool(self.known.of(athlete))
                case Chose(token):
                    return self.known.named(squad_named(token)) is not None
                case Said(text) if asks_for_board(text):
                    return any(coach_in(one, athlete or "") for one in self.known.of(athlete))
                case _:
                    return False
        match act:
            case Called("start", argument) if argument.strip() == START:
                return True
            case Called(command):
                return command.lower() in COMMANDS
            case Chose(token):
                return is_squads(token)
            case Said(text):
                if self.known.session(incoming) is not None:
                    return True
                if athlete is None:  # whoever the coach does not know is asked about no body
                    return incoming.spoken_to and not speaks_of_a_body(text)
                return incoming.spoken_to or speaks_of_a_body(text)
            case Brought():
                return is_brought_to_coach(incoming)
            case Edited() | Left(coach=False):
                return athlete is not None and self.known.around(incoming) is not None
            case Joined(coach) | Left(coach):
                return coach
            case _:
                return False

    def take(self, incoming: Incoming, contact: Contact, scene: Scene) -> Taken:
        """Act on one thing that arrived."""
        squad, threaded = self.known.meant(incoming), self.known.threaded(incoming)
        if squad is not None and _is_answer(incoming):
            squad = heard_on(squad, local_day(squad, scene.now))
        if squad is not None and not incoming.private and isinstance(incoming.act, Called | Chose):
            squad = replace(squad, aside=incoming.aside)
        present = Present(
            scene,
            incoming.chat,
            squad,
            incoming.admin or (_is_handed(squad, contact.athlete) and not incoming.private),
            _called(incoming, squad, contact.athlete),
            harmless_name(incoming.titled or "") if threaded is None else "",
            incoming.private or incoming.aside or _is_reachable(contact, incoming),
            self.known.on(incoming),
            self.known.homeless(incoming, contact.athlete),
            incoming.spoken_to,
            incoming.toast > 0,
            "" if squad is None else seal_of(squad, incoming.person),
            frozenset(self._roll.contacts),
            self._roll.cards,
            incoming.lacks,
            _is_unproven(contact, incoming),
            incoming.aside,
            incoming.threads if threaded is None else incoming.threads or (),
            incoming.alone,
            _is_turned(incoming, self._roll),
        )
        if incoming.private:
            own = self.known.of(contact.athlete)
            outcome = in_private(present, incoming.act, own, self._roll.files)
        else:
            session = self.known.session(incoming)
            outcome = in_room(present, incoming.act, session, self._roll.files)
        if incoming.private or isinstance(incoming.act, Left):
            was = None if outcome.squad is None else self.known.named(outcome.squad.id)
            outcome = shown_anew(present, was, outcome)
        closed = tuple(self._closed(incoming, present, outcome))
        known = [*self.known.calls(), (contact.athlete, present.called)]
        self.known.note(outcome, self.known.room_of(incoming))
        taken = self._taken(incoming, contact, present, outcome)
        known += self.known.calls()
        return replace(
            taken,
            letters=tuple(naming(one, known) for one in taken.letters),
            room=tuple(naming(one, known) for one in taken.room),
            closed=closed,
        )

    def pointing(
        self, incoming: Incoming, contact: Contact, language: Language
    ) -> tuple[Letter, ...]:
        """Return what a room reads where somebody's command is answered in a chat they lack.

        One line that says the way there, whatever was asked.
        """
        if not is_answered_elsewhere(incoming) or incoming.aside:
            return ()
        if _is_reachable(contact, incoming):
            return ()
        squad = self.known.around(incoming)
        called = _called(incoming, squad, contact.athlete)
        say = opening(called)
        voice = voice_of(squad or Squad("", "", language=language))
        notice = Notice("way in", Kind.ANSWER, incoming.chat, incoming.delivery)
        letter = room_letter(say, squad, voice, notice, 0)
        kept = self._seldom(letter, incoming, say)
        if kept is None:
            return ()
        return (naming(kept, [*self.known.calls(), (contact.athlete, called)]),)

    def _seldom(self, letter: Letter, incoming: Incoming, say: RoomSay) -> Letter | None:
        """Return a letter that one person gets once an hour at most; None: they just had it."""
        this_hour, last_hour = pointing_ids(
            incoming, CARD if isinstance(say.content, SquadCard) else WAY_IN
        )
        if self._pointed & {this_hour, last_hour}:
            return None
        self._pointed |= {this_hour}
        return replace(letter, message=replace(letter.message, id=this_hour))

    def welcomes(self, incoming: Incoming) -> bool:
        """Say whether somebody unknown is in a squad's room, or follows the link of one."""
        way = came_by(incoming)
        if way is not None:
            return self.known.named(way.squad) is not None
        return not incoming.private and self.known.here(incoming.chat) is not None

    def bringing(self, incoming: Incoming, scene: Scene) -> Scene:
        """Return the scene of who begins in private with what their squads told already.

        Theirs are those they joined, and the one whose link they followed.
        """
        if not begins_in_private(incoming):
            return scene
        way = came_by(incoming)
        from_link = None if way is None else self.known.named(way.squad)
        linked = () if from_link is None else (from_link,)
        for squad in (*self.known.of(scene.snapshot.id), *linked):
            scene = bringing(scene, squad)
        return scene

    def reworded(self, letter: Letter, gone: Collection[str], now: datetime) -> Letter | None:
        """Return a letter that names somebody erased as it may go out, None where it may not."""
        to = letter.message.to
        squad = self.known.here(to) if isinstance(to, Room) else None
        reader = letter.athlete or ""
        contact, file = self._roll.contacts.get(reader), self._roll.files.get(reader)
        return reworded(letter, squad, contact, file, gone, now)

    def _closed(self, incoming: Incoming, present: Present, outcome: Outcome) -> Iterator[Closed]:
        """Yield the private questions that are answered in the room, or are not asked any more.

        In private the answer itself takes the place of the question.
        """
        gone, squad = outcome.deletes, outcome.squad
        before = self.known.named((gone or squad or Squad("", "")).id)
        if before is None:
            return
        settled = answered_elsewhere(before, None if gone else squad, present.scene.now)
        for athlete, occasion, said in settled:
            name = asked_on(before.id, occasion.day)
            if athlete == present.athlete and not incoming.private and said is not None:
                words = self._worded(present, before, occasion, said)
            elif said is None:
                words = NOTHING_ELSE
            else:
                continue
            yield Closed(athlete, present.scene.delivery, done=((name, words),))

    def _worded(self, present: Present, squad: Squad, of: Session, said: Reply) -> Worded:
        """Return what stands in place of the question: how they answered it."""
        reader = on_its_clock(present.scene.snapshot, squad)
        told = Say(Line(SAID[said.coming], squad=named(squad.called), at=of.at))
        return worded(told, reader, voice_in_private(reader, self._hosted))

    # --- what follows ----------------------------------------------------------------------

    def _taken(
        self, incoming: Incoming, contact: Contact, present: Present, outcome: Outcome
    ) -> Taken:
        name = present.scene.delivery
        letters, toast = self._to_them(incoming, contact, present, outcome)
        for index, (athlete, say) in enumerate(outcome.others):
            to, file = self._roll.contacts.get(athlete), self._roll.files.get(athlete)
            if to is None or file is None or has_been_left(file.athlete, file.log):
                continue
            letters.append(
                private_letter(say, to, file, f"{name}:{index}", Kind.REMINDER, outcome.squad)
            )
        says = () if outcome.step is None else outcome.step.says
        shows = incoming.private or incoming.aside or isinstance(incoming.act, Chose)
        if present.squad and says and not (shows or present.reachable or outcome.room):
            outcome = replace(outcome, room=(opening(present.called),))
        room = self._to_room(incoming, present, outcome)
        return Taken(tuple(letters), room, outcome.step, toast)

    def _to_them(
        self, incoming: Incoming, contact: Contact, present: Present, outcome: Outcome
    ) -> tuple[list[Letter], tuple[Letter, ...]]:
        """Return what is sent to whoever acted, and what is shown to them over the chat.

        Whoever pressed in a room is never left with nothing: they are told that there is an answer
        in private, or led to where there can be one.
        """
        step = outcome.step
        if step is None:
            return [], ()
        shows = incoming.private or incoming.aside
        occasion = Occasion(
            present.scene.delivery,
            Kind.ANSWER,
            contact.address,
            contact.address,
            incoming.delivery if shows else None,
            present.on if incoming.private or incoming.alone else None,
            aside=incoming.aside,
            toast=incoming.toast,
        )
        reader = on_its_clock(step.after, present.squad)
        # over words nothing can be shown: it is said in private
        is_pressed = isinstance(incoming.act, Chose)
        says = step.says if is_pressed or shows else tuple(map(_said, step.says))
        sent, toast = shown_apart(letters_of(says, reader, occasion, self._hosted))
        if sent and not toast and incoming.toast and not shows:
            there = Say(Line("squad-answered-aside"), toast=GLANCE)
            says = (there if present.reachable else led(present, _looked_up(incoming)),)
            toast = letters_of(says, reader, occasion, self._hosted)
        return list(sent) if present.reachable else [], toast

    def _to_room(
        self, incoming: Incoming, present: Present, outcome: Outcome
    ) -> tuple[Letter, ...]:
        squad = outcome.squad
        athlete = present.scene.athlete
        of = squad or outcome.deletes or Squad("", "", language=athlete.language)
        voice = voice_of(of)
        notice = Notice(present.scene.delivery, Kind.ANSWER, incoming.chat, incoming.delivery)
        # whoever leaves a group with topics is said to have left it, not the squad's topic
        is_elsewhere = incoming.private or isinstance(incoming.act, Left)
        if is_elsewhere and squad is not None:
            notice = replace(notice, to=self.known.home_of(squad))
        # from a session's thread its card is rewritten where that stands; what was pressed, there
        home = notice if is_elsewhere else replace(notice, to=self.known.room_of(incoming))
        pressed = present.on if isinstance(incoming.act, Chose) else None
        letters: list[Letter] = []
        for index, say in enumerate(outcome.room):
            to = notice if say.replaces in (None, pressed) else home
            letter = room_letter(say, squad, voice, to, index)
            kept = self._seldom(letter, incoming, say) if say.seldom else letter
            if kept is not None:
                letters.append(kept)
                self.known.put(squad, say, kept)
        return tuple(latest(letters))


def _called(incoming: Incoming, squad: Squad | None, athlete: str) -> str:
    member = None if squad is None else member_of(squad, athlete)
    known = member.called if member is not None else incoming.person.id
    return harmless_name(incoming.called or "") or harmless_name(known)


def _looked_up(incoming: Incoming) -> str:
    """Return what somebody looked up by a button of the room, "": something else."""
    pressed = decode(incoming.act.token) if isinstance(incoming.act, Chose) else None
    return pressed.verb if isinstance(pressed, Does) and pressed.verb in LOOKS else ""


def _said(say: Say) -> Say:
    is_led = say.toast is not None and say.toast.start is not None
    return say if is_led else replace(say, toast=None)


def _is_turned(incoming: Incoming, roll: Roll) -> bool:
    """Say whether a button was pressed that its card does not have any more."""
    act = incoming.act
    return isinstance(act, Chose) and (incoming.chat, act.on, act.token) in roll.gone


def _is_answer(incoming: Incoming) -> bool:
    """Say whether somebody in a room does anything that the coach hears of there."""
    return not incoming.private and not isinstance(incoming.act, Joined | Left)


def _is_handed(squad: Squad | None, athlete: str) -> bool:
    """Say whether somebody was handed a squad, and manages it as an admin of its room does."""
    return squad is not None and squad.handed and squad.owner == athlete


def _is_unproven(contact: Contact, incoming: Incoming) -> bool:
    """Say whether nobody knows yet if words in private arrive, though they are written."""
    return contact.refusals > 0 or (contact.room is None and incoming.writes_first)


def _is_reachable(contact: Contact, incoming: Incoming) -> bool:
    is_open = contact.room is not None or incoming.writes_first
    return is_open and contact.gone_at is None
