"""Which squad of a batch is meant by what was done, and where each is at home.  Pure."""

from collections.abc import Sequence
from dataclasses import replace

from bot.contract import Chose, Edited, Incoming, Room, Said
from bot.rules.squads.squad import Occasion as Session
from bot.rules.squads.squad import Squad, occasion_on, without
from bot.rules.squads.squad import calls as people_called
from bot.squads.asking import came_by, squad_named
from bot.squads.links import seal_of
from bot.squads.room.said import SquadCard, TogetherCard
from bot.squads.room.turn import Outcome, RoomSay
from bot.store.message import Letter
from bot.store.squads.roll import OnRoll, RevisedSquad, Roll


class Known:
    """The squads of a batch as they change, and where each is at home."""

    def __init__(self, roll: Roll) -> None:
        self._roll = roll
        self._squads = {name: one.squad for name, one in roll.squads.items()}
        self._places = {name: one.room for name, one in roll.squads.items()}

    def named(self, name: str | None) -> Squad | None:
        """Return a squad by its id."""
        return self._squads.get(name or "")

    def home_of(self, squad: Squad) -> Room:
        """Return the room that a squad is at home in."""
        return self._places[squad.id]

    def meant(self, incoming: Incoming) -> Squad | None:
        """Return the squad that an act is about, in its room or in private."""
        if not incoming.private:
            return self.around(incoming)
        if isinstance(incoming.act, Chose):
            return self._squads.get(squad_named(incoming.act.token) or "")
        return self.led_by(incoming)

    def led_by(self, incoming: Incoming) -> Squad | None:
        """Return the squad in whose room somebody tapped what led them into their own chat.

        None where that was somebody else's tap, or they only followed the squad's own link.
        """
        way = came_by(incoming)
        squad = None if way is None or not way.verb else self._squads.get(way.squad)
        if way is None or squad is None or way.seal != seal_of(squad, incoming.person):
            return None
        return squad

    def here(self, room: Room) -> Squad | None:
        """Return the squad that is at home in a room."""
        for name, place in self._places.items():
            if (place.platform, place.id) == (room.platform, room.id):
                return self._squads[name]
        return None

    def around(self, incoming: Incoming) -> Squad | None:
        """Return the squad of the room, or of the session whose thread it is."""
        threaded = self.threaded(incoming)
        return self.here(incoming.chat) if threaded is None else threaded[0]

    def threaded(self, incoming: Incoming) -> tuple[Squad, Session] | None:
        """Return the session in whose thread something was done, and its squad.

        Any other thread is a room like others.
        """
        if incoming.thread is None or self.here(incoming.chat) is not None:
            return None
        named = self._roll.occasions.get((incoming.chat.platform, incoming.thread.of))
        squad = self.here(incoming.thread.room)
        if named is None or squad is None or squad.id != named[0]:
            return None
        session = occasion_on(squad, named[1])
        return None if session is None else (squad, session)

    def room_of(self, incoming: Incoming) -> Room:
        """Return where the squad is at home: a session's thread is no room of its own."""
        threaded = self.threaded(incoming)
        return incoming.chat if threaded is None else self._places[threaded[0].id]

    def homeless(self, incoming: Incoming, athlete: str) -> Squad | None:
        """Return the squad the person managed last, where its room is gone; None if several."""
        platform = incoming.chat.platform
        lost = [
            one
            for name, one in self._squads.items()
            if one.gone and one.owner == athlete and self._places[name].platform == platform
        ]
        return lost[0] if len(lost) == 1 else None

    def of(self, athlete: str | None) -> Sequence[Squad]:
        """Return the squads that know somebody."""
        if athlete is None:
            return ()
        return tuple(one for one in self._squads.values() if athlete in one.people)

    def session(self, incoming: Incoming) -> Session | None:
        """Return the session that the message replied to speaks of."""
        act, threaded = incoming.act, self.threaded(incoming)
        if isinstance(act, Said | Edited) and threaded is not None:
            return threaded[1]
        if not isinstance(act, Said | Edited) or act.replies_to is None:
            return None
        named = self._roll.occasions.get((incoming.chat.platform, act.replies_to))
        here = self.here(incoming.chat)
        if named is None or here is None or here.id != named[0]:
            return None
        return occasion_on(here, named[1])

    def on(self, incoming: Incoming) -> str | None:
        """Return the message that was pressed or replied to: in a thread, the card it is of."""
        match incoming.act:
            case Chose(_, on):
                return on
            case Said() | Edited() if (
                incoming.thread is not None and self.threaded(incoming) is not None
            ):
                return incoming.thread.of
            case Said(_, _, replies_to) | Edited(_, _, replies_to):
                return replies_to
            case _:
                return None

    # --- what changes ----------------------------------------------------------------------

    def note(self, outcome: Outcome, room: Room) -> None:
        """Take note of the squad as it is after an act done in a room."""
        after = outcome.squad
        if outcome.deletes is not None:
            del self._squads[outcome.deletes.id], self._places[outcome.deletes.id]
        if after is None:
            return
        if outcome.settles or after.id not in self._places:
            self._places[after.id] = room
        self._squads[after.id] = after

    def put(self, squad: Squad | None, say: RoomSay, letter: Letter) -> None:
        """Keep in mind which message has the squad's card on it."""
        now = None if squad is None else self._squads.get(squad.id)
        if now is None:
            return
        if isinstance(say.content, TogetherCard) and say.replaces is None and now.together:
            together = replace(now.together, card=letter.message.id)
            self._squads[now.id] = replace(now, together=together)
        elif isinstance(say.content, SquadCard):
            self._squads[now.id] = replace(now, card=letter.message.id)
        elif say.replaces is not None and say.replaces == self._roll.cards.get(now.card):
            self._squads[now.id] = replace(now, card="")

    def forget(self, athlete: str) -> None:
        """Know nothing of somebody any more."""
        self._squads = {name: without(one, athlete) for name, one in self._squads.items()}

    def calls(self) -> list[tuple[str, str]]:
        """Return everybody the squads know, each with what they are called."""
        return [one for squad in self._squads.values() for one in people_called(squad)]

    def holds(self, athlete: str) -> bool:
        """Say whether a squad knows anything of somebody."""
        return any(athlete in one.people for one in self._squads.values())

    def revised(self) -> list[RevisedSquad]:
        """Return the squads that changed."""
        changed: list[RevisedSquad] = []
        for name, squad in self._squads.items():
            before, place = self._roll.squads.get(name), self._places[name]
            if before is None or before.squad != squad or before.room != place:
                changed.append(RevisedSquad(before, squad, place))
        return changed

    def dissolved(self) -> list[OnRoll]:
        """Return the squads that are deleted whole."""
        return [one for name, one in self._roll.squads.items() if name not in self._squads]
