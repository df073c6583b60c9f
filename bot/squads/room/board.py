"""The coach's board, a private word where one with a member may help, and what more there is.

All in private.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.dialogue.serving import one_of
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, short_id
from bot.rules.squads.eye import worth_a_word
from bot.rules.squads.readiness import Readiness, Sign, Standing, seen_of
from bot.rules.squads.sharing import shared_with
from bot.rules.squads.squad import Scope, Squad, Trainer
from bot.rules.squads.togetherness import Files, steady
from bot.squads.room import cards, leading
from bot.squads.room.said import RoomLine, SteadyBoard
from bot.squads.room.turn import NAME, Outcome, Present, aside, over, privately
from bot.stories.squad.said import WORTH, BoardRow, CoachBoard, named
from bot.words.line import Bullet, Card, Faint, Line, Strong

WATCH = "watch"
"""The button of a coach who would like to be told, or no more."""
LOOK = "look"
"""The button of who looks something up in private that stands in the room for all."""
LOOKS = frozenset({"card", "more", "coaches", "steady"})
"""Buttons in the room that only show something; for who manages it they turn the card."""
CIVIL = (time(8), time(21))  # of the coach's own clock; else it comes without a sound [D]


def coach_in(squad: Squad, athlete: str) -> Trainer | None:
    return next((one for one in squad.coaches if one.athlete == athlete), None)


def coaches_board(present: Present, squads: Sequence[Squad], files: Files) -> Outcome:
    """Show a coach their squads, to them alone and as far as each member lets them see."""
    said = [
        Say(
            _board(present, squad, files),
            _watching(squad, coach),
            serves=(one_of("board", squad.id),),
        )
        for squad in squads
        if (coach := coach_in(squad, present.athlete)) is not None
    ]
    return privately(present, *(said or [Say(Line("squad-not-a-coach"))]))


def _board(present: Present, squad: Squad, files: Files) -> CoachBoard:
    rows: list[BoardRow] = []
    silent = 0
    shared = shared_with(squad, present.athlete)
    for member in squad.members:
        scopes = shared.get(member.athlete)
        file = files.get(member.athlete)
        if not scopes or file is None:
            silent += 1
            continue
        today = present.scene.today
        rows.append(BoardRow(member.called, seen_of(file, scopes, today)))
    rows.sort(key=lambda row: (*_urgency(row.readiness), row.called.casefold()))
    return CoachBoard(squad.called, tuple(rows), sum(row.readiness.heard for row in rows), silent)


_STANDINGS, _SIGNS = tuple(Standing), tuple(Sign)


def _urgency(seen: Readiness) -> tuple[int, int, int]:
    """Return what sorts who needs a look first: where they stand, the gravest sign, how many."""
    gravest = min((_SIGNS.index(sign) for sign in seen.signs), default=len(_SIGNS))
    return _STANDINGS.index(seen.standing), gravest, -len(seen.signs)


def _watching(squad: Squad, coach: Trainer) -> Rows:
    """Return the way to be told; there is none where nobody shares pain with this coach."""
    if not any(one.coach == coach.athlete and one.scope is Scope.PAIN for one in squad.grants):
        return ()
    label = Line("squad-button-watch-off" if coach.watches else "squad-button-watch-on")
    wish = "off" if coach.watches else "on"
    return ((Button(Does(NAME, WATCH, (squad.id, wish)), label),),)


def watched(present: Present, squad: Squad, coach: Trainer, wish: str) -> Outcome:
    """Let a coach be told where a word may help, or no more."""
    after = replace(
        squad,
        coaches=tuple(
            replace(one, watches=wish == "on") if one == coach else one for one in squad.coaches
        ),
    )
    said = Say(Line("squad-watches", on=wish == "on", squad=named(squad.called)))
    return Outcome(after, step=aside(present.scene, said))


def worth_telling(
    squad: Squad, coach: Trainer, files: Files, now: datetime, told: Collection[str]
) -> tuple[Say | None, tuple[str, ...]]:
    """Return what a coach is told of members today, None: nothing; and names for all that is so.

    What has been `told` under its name is not told again.
    """
    local = now.astimezone(ZoneInfo(files[coach.athlete].athlete.zone))
    seen = {
        short_id("eye", coach.athlete, one.member.athlete, one.why, one.since.isoformat()): one
        for one in worth_a_word(squad, coach, files, local.date())
    }
    fresh = [one for name, one in seen.items() if name not in told]
    if not fresh:
        return None, tuple(seen)
    lines = (Bullet(Line(WORTH[one.why], called=one.member.called)) for one in fresh)
    title = Line("squad-worth-a-word", squad=named(squad.called))
    is_civil = CIVIL[0] <= local.time() < CIVIL[1]
    say = Say(Card(title, *lines, Faint(Line("squad-worth-hint"))), quiet=not is_civil)
    return say, tuple(seen)


# --- what more there is --------------------------------------------------------------------


def steady_board(squad: Squad, files: Files, now: datetime) -> SteadyBoard:
    weeks = steady(squad, files, cards.local_day(squad, now))
    return SteadyBoard(tuple((one.called, so_many) for one, so_many in weeks))


def more(present: Present, squad: Squad) -> Say:
    """Return what there is besides the room's card, for one person alone.

    Who is not in the squad reads no more than its name: they may have left the room since.
    """
    if present.athlete not in squad.people:
        strange = Card(
            Strong(Line("squad-my-squad", squad=named(squad.called))), Line("squad-not-in-it")
        )
        return Say(strange, ((_looks(present, squad, "coach", Line("squad-button-coach")),),))
    rows: Rows = ((_looks(present, squad, "steady", RoomLine("room-button-steady")),),)
    if coach_in(squad, present.athlete) is None:
        rows += ((_looks(present, squad, "coach", Line("squad-button-coach")),),)
    if any(one.athlete == present.athlete for one in squad.members):
        rows += ((_looks(present, squad, "mine", Line("squad-button-shared")),),)
    content = cards.card(squad, present.scene.now).content
    return Say(content, rows, serves=(one_of("more", squad.id),))


def looked(present: Present, squad: Squad, page: str, files: Files) -> Outcome:
    """Show somebody in private what they looked up, in place of what they pressed there."""
    match page:
        case "coach" if coach_in(squad, present.athlete) is not None:
            return privately(present, leading.coaching(squad))
        case "coach":
            return leading.wished(present, squad)
        case "steady" if present.athlete in squad.people:
            board = steady_board(squad, files, present.scene.now)
            back = _looks(present, squad, "more", RoomLine("room-button-back"))
            return privately(present, Say(board, ((back,),), in_place=True))
        case page if page in LOOKS:
            return privately(present, replace(more(present, squad), in_place=True))
        case _:
            return over(present, Line("common-unknown-button"))


def _looks(present: Present, squad: Squad, page: str, label: Line) -> Button:
    return Button(Does(NAME, LOOK, (squad.id, page, present.seal)), label)
