"""What has to hold of every world, whatever went wrong in it."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from bot.dialogue.tokens import Answered, decode
from bot.outbox.carriage import NEVER_CAME
from bot.outbox.follow_up import REPEATS, WORTH
from bot.store.message import PERHAPS, TOO_LATE, Kind, closing_of
from bot.store.queues import OVERTAKEN
from tests.kill.world import CROWD
from tests.worlds.hands import standing
from tests.worlds.platform import WorldPlatform
from tests.worlds.world import BEGINNING, BEGINS, SET_TOLD, Said, Story, World

PATIENCE_S = 10.0
OVERDUE = timedelta(minutes=2)  # longer than a tick, and a lease, may take
ASKS = "Session time?"
REMINDED = "SELECT id, athlete, state, reason FROM outbox WHERE kind = 'reminder'"


def judged(world: World) -> list[str]:
    """Return what did not hold."""
    return [
        *world.story.broken,
        *(f"refused: {one}" for one in world.platform.refused),
        *_lost(world),
        *_doubled(world.platform),
        *_rung(world),
        *_sessions(world),
        *_together(world),
        *_said_anew(world.story),
        *_tapped(world.story),
        *_closed(world),
        *_kept_waiting(world),
    ]


def _taps(said: Said) -> bool:
    """Say whether somebody did what may log, change or take back anything, without typing it."""
    return not said.is_repeat and not {"press", "edits"}.isdisjoint(said.update)


def _lost(world: World) -> Iterator[str]:
    story, platform, ground = world.story, world.platform, world.ground
    arrived = {one.message.id for one in platform.arrivals}
    noted = {row[0] for row in ground.asked("SELECT id FROM delivery")}
    kept = {row[0] for row in ground.asked("SELECT id FROM outbox")}
    closed = {closing_of(one) for one in arrived}
    for one in story.said:
        name, is_of_room = one.update["delivery"], not one.update["text"]
        if one.confirmed_at is None:
            yield f"{name} ({one.update['text']}) was never confirmed"
        elif name not in noted:
            yield f"{name} was confirmed and is not on record"
        for letter in one.answers:
            if (is_of_room or _taps(one)) and letter not in kept:
                continue  # a later rewriting of the card, or one on its way, says it
            if letter not in arrived and platform.unheard[letter] <= REPEATS[Kind.ANSWER]:
                yield f"lost: an answer to {name} ({one.update['text']})"
    for name, state, kind, reason in ground.asked("SELECT id, state, kind, reason FROM outbox"):
        if state == "waiting":
            yield f"a letter still waits: {kind} {reason}"
        elif PERHAPS in (reason or ""):
            is_worth_more = world.lasted < WORTH[Kind(kind)]  # else it was slept through
            if platform.unheard[name] <= REPEATS[Kind(kind)] and is_worth_more:
                yield f"given up after {platform.unheard[name]} silences: {kind} {reason}"
        elif TOO_LATE in (reason or "") and world.lasted >= WORTH[Kind(kind)]:
            continue  # the machine slept through all of its worth
        elif NEVER_CAME in (reason or "") and name not in closed:
            continue  # nobody sees the card, a reminder that another stands for: none to close
        elif name not in arrived and OVERTAKEN not in (reason or ""):
            yield f"lost: {kind} {state} {reason}"


def _doubled(platform: WorldPlatform) -> Iterator[str]:
    came = Counter(one.message.id for one in platform.arrivals)
    for message, times in came.items():
        if times - 1 > platform.may_repeat[message]:
            yield (
                f"doubled: came {times} times, {platform.may_repeat[message]} repeats were allowed"
            )


def _rung(world: World) -> Iterator[str]:
    """Each whose session is today is spoken to, and asked once at most whether it is time.

    Once more for each tap that puts it off.  Who logs one meanwhile needs no reminder.
    """
    story, ground, platform, members = world.story, world.ground, world.platform, world.members
    reminders = {row[0]: row[1] for row in ground.asked(REMINDED)}
    asked: dict[str, set[str]] = {}
    for one in platform.arrivals:
        if one.message.id in reminders and ASKS in one.message.body.plain:
            asked.setdefault(reminders[one.message.id], set()).add(one.message.id)
    later = Counter(
        f"athlete {one.update['person']}"
        for one in story.said
        if one.update.get("press", "").startswith("d.reminding.to.")
    )
    for athlete, messages in asked.items():
        if len(messages) > 1 + later[athlete]:
            yield f"{athlete} was asked {len(messages)} times whether it is time"
    today = BEGINS.weekday()
    logs = ("x", SET_TOLD, BEGINNING[1])  # whoever is at it needs none either
    busy = set(members) | {
        one.update["person"]
        for one in story.said
        if _taps(one) or any(word in one.update["text"] for word in logs)
    }
    for index, name in enumerate(CROWD):
        trains = today in {(index + ahead) % 7 for ahead in (0, 2, 4)}
        if trains and name not in busy and f"athlete {name}" not in set(reminders.values()):
            yield f"nothing was rung for {name}"


def _sessions(world: World) -> Iterator[str]:
    """What was told set by set is in the log, no set more often than told; a rest rings once.

    Whoever told one whole beside that may have said it was otherwise.
    """
    came = Counter(one.message.id for one in world.platform.arrivals)
    for name, athlete in world.ground.asked("SELECT id, athlete FROM outbox WHERE kind = 'ring'"):
        if came[name] > 1:
            yield f"a rest of {athlete} rang {came[name]} times"
    told = Counter(
        f"athlete {one.update['person']}"
        for one in world.story.said
        if one.update["text"] == SET_TOLD and not one.is_repeat
    )
    bodies = world.ground.asked("SELECT id, body FROM entry")
    wholly = {
        f"athlete {one.update['person']}"
        for one in world.story.said
        if _taps(one) or "x" in one.update["text"]
    }
    sets = {name: _sets_of(json.loads(body)["kept"]) for name, body in bodies}
    for athlete, kept in world.ground.asked("SELECT id, dialogue FROM athlete"):
        dialogue = json.loads(kept)
        counted = sets.get(dialogue["gone_through"], 0)
        if counted > told[athlete] and athlete not in wholly:
            yield f"{athlete} told {told[athlete]} sets, and {counted} are counted"
        live = dialogue["live"]
        if live is not None and counted and len(live["done"]) != counted:
            yield f"{athlete}: {len(live['done'])} sets are done, and {counted} are in the log"


def _together(world: World) -> Iterator[str]:
    """Of a session together nothing is overdue, and nobody is in it twice."""
    for (body,) in world.ground.asked("SELECT body FROM squad"):
        going = json.loads(str(body))["kept"].get("together")
        if going is None:
            continue
        if len(set(going["there"])) != len(going["there"]):
            yield "somebody is in twice"
        overdue = world.clock.now() - OVERDUE
        if going["look_at"] is not None and datetime.fromisoformat(going["look_at"]) < overdue:
            yield f"the room's clock stands at {going['stage']} since {going['look_at']}"


def _said_anew(story: Story) -> Iterator[str]:
    """Whatever is handed over once more says and changes nothing: its answers are those it had."""
    answers: dict[str, set[str]] = {}
    for one in story.said:
        name = one.update["delivery"]
        if one.is_repeat and not set(one.answers) <= answers.get(name, set()):
            yield f"{name} ({one.update['text']}) was answered anew"
        answers.setdefault(name, set()).update(one.answers)


def _tapped(story: Story) -> Iterator[str]:
    """Every tap is answered: over the chat, by a card or below it."""
    for one in story.said:
        if "press" not in one.update or one.is_repeat or one.is_shown or one.hindered:
            continue
        if not _is_concerned(story, one, one.confirmed_at or one.at):
            yield f"{one.update['delivery']}: a tap on {one.update['press']} led to nothing"


def _closed(world: World) -> Iterator[str]:
    """Of an open question one card at most has buttons, and none of one that is open no more.

    Where a card could not be closed, it stands as it was.
    """
    left = "SELECT athlete FROM outbox WHERE state != 'sent'"
    spared = Counter(athlete for (athlete,) in world.ground.asked(left))
    for athlete, kept in world.ground.asked("SELECT id, dialogue FROM athlete"):
        dialogue = json.loads(kept)
        cards = standing(world.platform, athlete.removeprefix("athlete "))
        asks = [number for _, tokens in cards for number in {*map(_asked_by, tokens)} - {None}]
        is_open = dialogue["question"] is not None
        stale = [one for one in asks if one != dialogue["asked"] or not is_open]
        twice = len(asks) - len(stale) > 1
        if (stale or twice) and len(stale) + twice > spared[athlete]:
            yield f"{athlete}: cards ask {asks}, and {dialogue['asked']} is open: {is_open}"


def _asked_by(token: str) -> int | None:
    said = decode(token)
    return said.number if isinstance(said, Answered) else None


def _sets_of(entry: dict[str, Any]) -> int:
    return sum(run["pulls"] for run in entry["pulls"])


def _kept_waiting(world: World) -> Iterator[str]:
    """Nobody waits for long who is not concerned by anything that went wrong."""
    first: dict[str, float] = {}
    for one in world.platform.arrivals:
        first.setdefault(one.message.id, one.at)
    for said in world.story.said:
        if not said.answers or said.hindered:
            continue
        answered = min((first[one] for one in said.answers if one in first), default=None)
        if answered is None or answered - said.at <= PATIENCE_S:
            continue
        if not _is_concerned(world.story, said, answered):
            yield f"{said.update['delivery']} waited {answered - said.at:.1f} s for no fault"


def _is_concerned(story: Story, said: Said, answered: float) -> bool:
    chats = (f"room {said.update['person']}", said.update.get("room", ""))
    theirs = (span for chat in chats for span in story.chats.get(chat, ()))
    return any(one.since <= answered and said.at <= one.until for one in (*story.spans, *theirs))


def marks(world: World) -> str:
    """Return what a world came to, in one line."""
    doubled = len(world.platform.arrivals) - len({o.message.id for o in world.platform.arrivals})
    return f"{len(world.story.said)} said, {len(world.platform.arrivals)} came, {doubled} doubled"
