"""Somebody who talks to the coach, without a store, a clock or a platform: `step` alone.

    tom = Person()
    tom.calls("/start")
    tom.taps("I agree")
    assert "birth year" in tom.sees

Every act goes through the dialogue's JSON and every button through its token, as in earnest.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.archive.brought import Found, Refused, Waiting, refused_unseen
from bot.archive.foreign.reading import Reader, read
from bot.contract import (
    Act,
    Attached,
    Brought,
    Called,
    Choice,
    Chose,
    Edited,
    Erased,
    Filled,
    Said,
    Thing,
)
from bot.dialogue.changes import Awaits, Change, CodeMissed, Forgotten, LetGo, Snapshot
from bot.dialogue.closing import NOTHING_MORE
from bot.dialogue.outcome import Step, settled
from bot.dialogue.step import step
from bot.dialogue.stored import from_json, to_json
from bot.dialogue.tokens import encode
from bot.dialogue.turn import Linked, Reach, Say, Scene
from bot.reminders.recurrence import Due
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete
from bot.stories.reminding import story as reminding
from bot.words.line import Paragraphs
from bot.words.menu import meant_by
from bot.words.phrase import name, phrase
from bot.words.voice import Voice
from tests.apps import CHATS, DISCORD, TELEGRAM

MONDAY_EVENING = datetime(2026, 3, 2, 18, tzinfo=UTC)
CODE = "K7QP-4MXT"
ON_TELEGRAM = Reach(TELEGRAM, (Linked(TELEGRAM),), CODE, apps=CHATS)
ON_BOTH = Reach(
    TELEGRAM,
    (Linked(TELEGRAM), Linked(DISCORD, MONDAY_EVENING)),
    CODE,
    apps=CHATS,
)


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the coach: its words, its buttons (label, token), the entry it is about."""

    words: str
    buttons: tuple[tuple[str, str], ...]
    about: str | None


class Person:
    """One athlete at one keyboard.  `says`, `calls` and `taps` return the coach's words."""

    def __init__(
        self,
        athlete: Athlete | None = None,
        log: Log | None = None,
        now: datetime = MONDAY_EVENING,
        reach: Reach = ON_TELEGRAM,
    ) -> None:
        self.snapshot = Snapshot("ada", athlete or Athlete(), log or Log())
        self.now = now
        self.reach = reach
        self.acts = 0
        self.answers = 0  # taps and typed lines, commands not counted
        self.history: list[Message] = []
        self.latest: list[Message] = []
        self.changes: tuple[Change, ...] = ()
        self.found: Found | Refused | None = None
        self.waiting: Waiting | None = None
        self.missed: tuple[datetime, ...] = ()

    # --- what a person does ---

    def says(self, text: str, *, replying_to: Message | None = None) -> str:
        """Type a line; the answer's words."""
        self.answers += 1
        about = replying_to.about if replying_to else None
        return self.does(Said(text, self._message()), about)

    def calls(self, command: str) -> str:
        """Type a command: `/log yesterday 3x20`."""
        word, _, argument = command.removeprefix("/").partition(" ")
        return self.does(Called(meant_by(word), argument, self._message()))

    def taps(self, label: str) -> str:
        """Press the newest button so labelled, in whichever message it stands.

        Raises `AssertionError` naming the buttons there are.
        """
        self.answers += 1
        for message in reversed(self.history):
            for text, token in message.buttons:
                if label in (text, text.removeprefix("✓ ")):
                    return self.presses(token)
        raise AssertionError(f"no button {label!r} among {self.buttons}")

    def presses(self, token: str) -> str:
        """Press a button by its token, however old."""
        return self.does(Chose(token))

    def edits(self, message: str, text: str, *, replying_to: Message | None = None) -> str:
        """Change an earlier message of one's own, named as `message_name` gave it."""
        about = replying_to.about if replying_to else None
        return self.does(Edited(text, message), about)

    def erases(self, message: str) -> str:
        return self.does(Erased(message))

    def sends(self, content: bytes | str, name: str = "log.csv", text: str = "") -> str:
        """Send a file, as it is once it was fetched and read; a stranger's is not."""
        raw = content if isinstance(content, bytes) else content.encode()
        athlete = self.athlete
        today = self.now.astimezone(ZoneInfo(athlete.zone)).date()
        reader = Reader(today, athlete.zone, athlete.load_unit, athlete.birth_year)
        is_known = athlete.screened is not None
        return self.meets(
            (refused_unseen(name, len(raw)) or read(raw, reader)) if is_known else None, text
        )

    def meets(self, found: Found | Refused | None, text: str = "") -> str:
        """Send a file that holds that."""
        self.found = found
        file = Attached("log.csv", None, "ref")
        self.does(Brought(Thing.DOCUMENT, self._message(), text, file=file))
        self.found = None
        return self.sees

    def fills(self, token: str, fields: tuple[tuple[str, str], ...]) -> str:
        """Send a form off."""
        self.answers += 1
        return self.does(Filled(token, fields))

    def waits(self, **span: float) -> None:
        """Let time pass: `waits(days=2)`."""
        self.now += timedelta(**span)

    def is_reminded(self, reminder: Due) -> str:
        """Let a reminder fall due; what the coach then says."""
        scene = self._scene()
        return self._take(settled(scene, reminding.due(scene, reminder), answers=False))

    # --- what a person sees ---

    @property
    def sees(self) -> str:
        """All words of the coach's last answer."""
        return "\n\n".join(message.words for message in self.latest)

    @property
    def buttons(self) -> list[str]:
        """The labels under the coach's last answer, in order."""
        return [label for message in self.latest for label, _ in message.buttons]

    @property
    def tokens(self) -> list[str]:
        return [token for message in self.history for _, token in message.buttons]

    @property
    def athlete(self) -> Athlete:
        return self.snapshot.athlete

    @property
    def log(self) -> Log:
        return self.snapshot.log

    @property
    def message_name(self) -> str:
        """The name of the line typed last, for `edits` and `erases`."""
        return f"m{self.acts}"

    # --- how ---

    def _message(self) -> str:
        return f"m{self.acts + 1}"

    def _scene(self, message: str | None = None, about: str | None = None) -> Scene:
        reach = replace(self.reach, wrong=self.missed)
        return Scene(
            self.snapshot,
            self.now,
            f"d{self.acts}",
            message,
            about,
            reach=reach,
            found=self.found,
            waiting=self.waiting,
        )

    def does(self, act: Act, about: str | None = None) -> str:
        """Do anything at all."""
        self.acts += 1
        named = act.message if isinstance(act, Said | Brought | Called | Edited | Erased) else None
        return self._take(step(self._scene(named, about), act))

    def _take(self, done: Step) -> str:
        stored = from_json(to_json(done.after.dialogue))
        assert stored == done.after.dialogue, "the dialogue did not survive being stored"
        forgotten = any(isinstance(change, Forgotten) for change in done.changes)
        reader = self.athlete if forgotten else done.after.athlete
        self.snapshot = replace(done.after, dialogue=stored)
        self.changes = done.changes
        for change in done.changes:
            if isinstance(change, Awaits | LetGo):
                self.waiting = change.waiting if isinstance(change, Awaits) else None
        missed = [self.now for change in done.changes if isinstance(change, CodeMissed)]
        self.missed = (*self.missed, *missed)
        self.latest = [self.reads(part, reader) for say in done.says for part in parts_of(say)]
        if forgotten:
            self.snapshot = Snapshot(self.snapshot.id, done.after.athlete)
        self.history += self.latest
        return self.sees

    def reads(self, say: Say, athlete: Athlete | None = None) -> Message:
        """Return a message as it stands on the screen, every button through its token."""
        athlete = athlete or self.athlete
        voice = Voice(athlete.language, athlete.load_unit, athlete.distance_unit, athlete.zone)
        asked = self.snapshot.dialogue.asked
        choices = [
            Choice(name(button.label, voice), encode(button.press, asked))
            for row in say.buttons
            for button in row
        ]
        tokens = [choice.token for choice in choices]
        assert len({*tokens}) == len(tokens), f"two buttons with one id: {choices}"
        return Message(
            phrase(say.content, voice).plain,
            tuple((choice.label, choice.token) for choice in choices),
            say.about,
        )


def parts_of(say: Say) -> list[Say]:
    """Return what is said together, one thing after the other; the buttons are the last one's."""
    if say == NOTHING_MORE or (say.in_place and say.content == NOTHING_MORE.content):
        return []
    if not isinstance(say.content, Paragraphs):
        return [say]
    both = (say.content.first, say.content.then)
    parts = [part for one in both for part in parts_of(replace(say, content=one))]
    return [*(replace(part, buttons=()) for part in parts[:-1]), parts[-1]]


def transcript(person: Person, lines: Sequence[str]) -> str:
    """Return a conversation as text: `> line` and what the coach said.

    A line with a slash is a command, one in brackets a button, anything else is typed.
    """
    told: list[str] = []
    for line in lines:
        told.append(f"> {line}")
        if line.startswith("/"):
            told.append(person.calls(line))
        elif line.startswith("["):
            told.append(person.taps(line.strip("[]")))
        else:
            told.append(person.says(line))
        if person.buttons:
            told.append(" ".join(f"[{label}]" for label in person.buttons))
    return "\n".join(told)
