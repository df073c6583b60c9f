"""What a batch of acts leads to: from the people concerned to all that is to be written.  Pure.

The acts are taken in order of arrival, each on what the one before it left, so two messages of
one person in a batch read as two in a row.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.archive.brought import Found, Refused, Waiting
from bot.coach.accounts import NO_CODES, Accounts, Codes
from bot.coach.door import came_in
from bot.coach.occasions import (
    Delivered,
    House,
    apology,
    as_new,
    delivered,
    farewell,
    is_for_the_coach,
    message_of,
    name_of,
    occasion_name,
    occasion_of,
)
from bot.coach.paging import NO_PAGES, Pages
from bot.contract import Account, Brought, Edited, Incoming, Room, Said
from bot.dialogue.changes import (
    UNREAD,
    Awaits,
    BecameOne,
    Detached,
    Forgotten,
    LetGo,
    Linking,
    Snapshot,
)
from bot.dialogue.outcome import Step
from bot.dialogue.step import step
from bot.dialogue.turn import Say, Scene, short_id
from bot.outbox.composition import (
    Occasion,
    choices_of,
    letters_of,
    shown_apart,
    voice_of,
    worded,
)
from bot.outbox.reach import is_to_be_told, seen
from bot.outbox.tidying.closed import NOTHING_ELSE, Closed, Stale
from bot.reminders.unasked import heard_on
from bot.rules.log.records import Athlete
from bot.squads.batch import Rooms
from bot.squads.messages import latest
from bot.store.accounts.contacts import Contact
from bot.store.accounts.links import Links
from bot.store.brought import Kept
from bot.store.message import Letter
from bot.store.people import People, Revised
from bot.store.squads.roll import NOBODY, OnRoll, RevisedSquad, Roll
from bot.words.line import Card, Line, Literally

References = Mapping[tuple[str, str], str]
"""The entry a message of the coach speaks of, by (athlete, the platform's name of it)."""


@dataclass(frozen=True, slots=True)
class Files:
    """What the files of a batch hold, by delivery, and what waits for the yes of whom."""

    found: Mapping[Delivered, Found | Refused] = field(default_factory=dict)
    waiting: Mapping[str, Waiting] = field(default_factory=dict)


NO_FILES = Files()


@dataclass(slots=True)
class Decided:
    """All that a batch leads to, to be written at once.

    `erased` go first, `letters` last; `links` behind the athletes they join.  `replies` holds
    each delivery's own letters.  `closed` are cards to rewrite, which are still to be found.
    """

    revised: list[Revised] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    links: Links = field(default_factory=Links)
    brought: list[Kept] = field(default_factory=list)
    squads: list[RevisedSquad] = field(default_factory=list)
    dissolved: list[OnRoll] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    closed: list[Closed] = field(default_factory=list)
    replies: dict[Delivered, tuple[Letter, ...]] = field(default_factory=dict)


def decide(
    arrived: Sequence[Incoming],
    people: People,
    references: References,
    house: House,
    now: datetime,
    roll: Roll = NOBODY,
    codes: Codes = NO_CODES,
    pages: Pages = NO_PAGES,
    files: Files = NO_FILES,
) -> Decided:
    """Return what the acts lead to."""
    batch = _Batch(people, references, house, now, roll, codes, pages, files)
    for incoming in arrived:
        batch.take(incoming)
    return batch.decided()


class _Batch:
    """The people of a batch as they change from act to act."""

    def __init__(
        self,
        people: People,
        references: References,
        house: House,
        now: datetime,
        roll: Roll,
        codes: Codes,
        pages: Pages,
        files: Files,
    ) -> None:
        self._pages, self._files = pages, files
        self._waiting: dict[str, Waiting | None] = dict(files.waiting)
        self._rooms = Rooms(roll, house.hosted)
        apps = dict(house.hosted.apps)
        self._accounts = Accounts(people.contacts, codes, apps, house.feeds)
        self._before = dict(people.files)
        self._current = {name: file.snapshot for name, file in people.files.items()}
        self._references = references
        self._house = house
        self._now = now
        self._gone: set[str] = set()
        self._decided = Decided()

    def take(self, incoming: Incoming) -> None:
        """Act on one thing that arrived."""
        known = self._accounts.get(incoming.person)
        if known is None:
            if not self._is_let_in(incoming):
                self._turn_away(incoming)
                return
            incoming = came_in(incoming)
        if self._rooms.concerns(incoming, None if known is None else known.athlete):
            self._take_among(incoming)
            return
        if not is_for_the_coach(incoming):
            return
        contact = self._contact(incoming)
        scene = self._rooms.bringing(incoming, self._scene(incoming, contact))
        following = step(scene, incoming.act)
        forgotten = any(isinstance(change, Forgotten) for change in following.changes)
        # nothing is left to say goodbye in but the language they had
        reader = scene.snapshot if forgotten else following.after
        before = self._accounts.elsewhere(contact)
        parted = self._link(contact, following, scene.now)
        self._keep(following)
        elsewhere = before | self._accounts.elsewhere(
            self._accounts.get(incoming.person) or contact
        )
        occasion = occasion_of(incoming, contact, elsewhere)
        letters = tuple(
            farewell(letter) if forgotten or letter.message.to in parted else letter
            for letter in letters_of(following.says, reader, occasion, self._house.hosted)
        )
        letters, toast = shown_apart(letters)
        pointed = self._rooms.pointing(incoming, contact, scene.athlete.language)
        self._decided.letters += (*letters, *pointed)
        # what is said in another app is nothing for the one that waits for an answer
        self._decided.replies[delivered(incoming)] = tuple(
            one for one in (*letters, *toast) if one.message.to.platform == incoming.chat.platform
        )
        if following.after.id != scene.snapshot.id:
            self._close_of(scene.snapshot, occasion, letters)
        elif not forgotten:
            self._close(following, occasion, letters)
        self._current[following.after.id] = _heard(following.after, scene)
        if forgotten:
            theirs = self._accounts.of(contact.athlete)
            self._forget(contact.athlete)
            if following.after.athlete != Athlete():
                self._begin_anew(incoming, theirs, following.after.athlete)

    def _is_let_in(self, incoming: Incoming) -> bool:
        if self._house.door.lets_in(incoming, self._now):
            return True
        return self._rooms.welcomes(incoming) or self._accounts.brings_a_log(incoming)

    def _turn_away(self, incoming: Incoming) -> None:
        """Say who may come in, where an answer is asked for; nothing of a stranger is kept."""
        if is_for_the_coach(incoming) or self._rooms.concerns(incoming, None):
            told = Say(Card(Literally(self._house.door.told)))
            letter = farewell(apology(incoming, self._house, say=told))
            self._decided.letters.append(letter)
            self._decided.replies[delivered(incoming)] = (letter,)

    def _close(self, step: Step, occasion: Occasion, letters: Sequence[Letter]) -> None:
        """Take note of the cards that said their part."""
        going_on = next((one.message.id for one in letters if one.rewrites), None)
        if step.closes is None and not (step.outdates or step.done) and going_on is None:
            return
        voice, dialogue = voice_of(step.after, self._house.hosted), step.after.dialogue
        is_rewritten = any(one.message.replaces == occasion.pressed for one in letters)
        outdated = tuple(
            Stale(
                one.entry,
                worded(one.here, step.after, voice),
                worded(one.elsewhere, step.after, voice),
                one.is_final,
                one.reopens,
            )
            for one in step.outdates
        )
        self._decided.closed.append(
            Closed(
                step.after.id,
                occasion.name,
                step.closes,
                outdated,
                None if step.closes is not None and not is_rewritten else occasion.pressed,
                letter=going_on,
                app=occasion.here.platform,
                done=tuple((name, NOTHING_ELSE) for name in step.done),
                stands=None if dialogue.question is None else dialogue.asked,
                own=tuple(one.message.id for one in letters),
                leaves=choices_of(step.leaves, step.after, voice),
            )
        )

    def _close_of(self, gone: Snapshot, occasion: Occasion, letters: Sequence[Letter]) -> None:
        """Take note of what was asked of somebody who turned out to be somebody else."""
        if gone.dialogue.question is not None:
            own = tuple(one.message.id for one in letters)
            closed = Closed(gone.id, occasion.name, gone.dialogue.asked, own=own)
            self._decided.closed.append(closed)

    def _link(self, contact: Contact, following: Step, now: datetime) -> list[Room | Account]:
        """Take note of what a step means for codes and accounts; return where nobody is theirs."""
        parted: list[Room | Account] = []
        for change in following.changes:
            if not isinstance(change, Linking):
                continue
            if isinstance(change, Detached):
                theirs = self._accounts.of(contact.athlete)
                parted += [one.address for one in theirs if one.account.platform == change.app]
                if change.to is not None:
                    self._current[change.to.id] = change.to
            self._accounts.change(contact, change, now)
            if isinstance(change, BecameOne):
                self._become(contact.athlete, change.other.id)
        return parted

    def _keep(self, following: Step) -> None:
        """Take note of what of a file waits for a yes now, or does no more."""
        for change in following.changes:
            if isinstance(change, Awaits | LetGo):
                waiting = change.waiting if isinstance(change, Awaits) else None
                self._waiting[following.after.id] = waiting
                self._decided.brought.append(Kept(following.after.id, waiting))

    def _become(self, gone: str, kept: str) -> None:
        del self._current[gone]
        self._before.pop(gone, None)
        self._decided.letters = [
            replace(letter, athlete=kept) if letter.athlete == gone else letter
            for letter in self._decided.letters
        ]

    def _take_among(self, incoming: Incoming) -> None:
        """Act on one thing that is a squad's business."""
        was_known = self._accounts.get(incoming.person) is not None
        contact = self._contact(incoming)
        scene = self._scene(incoming, contact)
        taken = self._rooms.take(incoming, contact, scene)
        letters = (*taken.letters, *taken.room)
        self._decided.letters += letters
        self._decided.replies[delivered(incoming)] = (*letters, *taken.toast)
        self._decided.closed += taken.closed
        if taken.step is not None:
            self._close(taken.step, occasion_of(incoming, contact), taken.letters)
        after = scene.snapshot if taken.step is None else taken.step.after
        self._current[contact.athlete] = _heard(after, scene)
        if not (was_known or taken.letters or self._rooms.known.holds(contact.athlete)):
            # whoever only passed by, or said something to the others, is not put on file
            del self._current[contact.athlete]
            self._accounts.drop(incoming.person)

    def decided(self) -> Decided:
        """Return all that changed."""
        self._decided.squads = self._rooms.known.revised()
        self._decided.dissolved = self._rooms.known.dissolved()
        said = [self._without_the_erased(one) for one in self._decided.letters]
        self._decided.letters = latest([one for one in said if one is not None])
        for name, after in self._current.items():
            before = self._before.get(name)
            if before is None or before.snapshot != after:
                self._decided.revised.append(Revised(before, after))
        self._decided.contacts = list(self._accounts.met.values())
        self._decided.links = self._accounts.links
        return self._decided

    def _contact(self, incoming: Incoming) -> Contact:
        known = self._accounts.get(incoming.person)
        if known is None:
            known = Contact(incoming.person, name_of(incoming))
            newcomer = as_new(self._house.newcomer, incoming.locale)
            self._current[known.athlete] = Snapshot(known.athlete, newcomer)
            self._accounts.meet(known)
        after = seen(known, incoming, self._now)
        if after != known:
            self._accounts.meet(after)
        if is_to_be_told(known, after, incoming, self._now):
            self._tell_shut_out(incoming, after)
        return after

    def _tell_shut_out(self, incoming: Incoming, contact: Contact) -> None:
        """Say where they are that nothing gets through to them in private, and what to do."""
        occasion = occasion_of(incoming, contact)
        shut = replace(occasion, name=f"{occasion.name}:shut")
        self._decided.letters += letters_of(
            (Say(Line("common-shut-out")),),
            self._current[contact.athlete],
            shut,
            self._house.hosted,
        )

    def _scene(self, incoming: Incoming, contact: Contact) -> Scene:
        snapshot = self._current[contact.athlete]
        return Scene(
            snapshot,
            # what was sent before midnight and waited belongs to the day it was sent
            min(incoming.at, self._now),
            occasion_name(incoming),
            message_of(incoming),
            self._about(incoming, snapshot.id),
            incoming.private,
            self._accounts.reach(incoming, contact, self._current),
            self._now,
            self._pages.get(delivered(incoming)) if snapshot.log is UNREAD else None,
            self._files.found.get(delivered(incoming)),
            self._waiting.get(snapshot.id),
        )

    def _about(self, incoming: Incoming, athlete: str) -> str | None:
        act = incoming.act
        if isinstance(act, Said | Edited | Brought) and act.replies_to is not None:
            return self._references.get((athlete, act.replies_to))
        return None

    def _forget(self, athlete: str) -> None:
        del self._current[athlete]
        if self._before.pop(athlete, None) is not None:
            self._decided.erased.append(athlete)
        self._accounts.forget(athlete)
        self._rooms.known.forget(athlete)
        self._gone.add(athlete)
        self._decided.brought = [one for one in self._decided.brought if one.athlete != athlete]
        kept = [letter for letter in self._decided.letters if letter.athlete != athlete]
        self._decided.letters = kept

    def _begin_anew(self, incoming: Incoming, accounts: Sequence[Contact], left: Athlete) -> None:
        """Put on file, as somebody else, what stays of an athlete who is erased."""
        name = short_id(name_of(incoming), "anew")
        self._current[name] = Snapshot(name, left)
        for one in accounts:
            since = None if one.since is None else self._now
            self._accounts.meet(replace(one, athlete=name, since=since))

    def _without_the_erased(self, letter: Letter) -> Letter | None:
        if self._gone.isdisjoint(letter.named):
            return letter
        return self._rooms.reworded(letter, self._gone, self._now)


def _heard(after: Snapshot, scene: Scene) -> Snapshot:
    """Return the athlete as heard of that day: whatever they did is an answer."""
    athlete = heard_on(after.athlete, scene.today)
    return after if athlete is after.athlete else replace(after, athlete=athlete)
