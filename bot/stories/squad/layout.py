"""What is said in private about a squad."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.drawing import Drawing, DrawnGroup, DrawnRow, Mark
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.squads.readiness import Sign, Standing
from bot.rules.squads.squad import Scope
from bot.stories.squad.said import (
    BoardRow,
    CoachBoard,
    CoachingNoMore,
    CoachingNow,
    GuardianHere,
    JoinedSquad,
    LeftSquad,
    MySquad,
    RoomGone,
    RoomRefuses,
    RoomUnsaid,
    SessionMovedFor,
    SessionOffFor,
    ShareWhat,
    SquadContent,
    WeekPlan,
    WeekTaken,
)
from bot.words.lines import OneEach
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice

SIGNS = OneEach("squad-sign", Sign)
STANDINGS = OneEach("squad-standing", Standing)
SCOPES = OneEach("squad-scope", Scope)

MARKS = {
    Standing.SUPPORT: Mark.STOP,
    Standing.WATCH: Mark.CARE,
    Standing.READY: Mark.GOOD,
    Standing.UNKNOWN: Mark.UNKNOWN,
}


@phrase.register
def laid_out(content: SquadContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case JoinedSquad() | GuardianHere() | LeftSquad():
            return _membership(content, voice)
        case MySquad() | ShareWhat():
            return _sharing(content, voice)
        case CoachingNow(squad):
            return voice.told("squad-coaching", squad=_called(squad, voice))
        case CoachingNoMore(squad):
            return rich(voice.say("squad-coaching-no-more", squad=_called(squad, voice)))
        case CoachBoard():
            return _board(content, voice)
        case WeekPlan() | WeekTaken():
            return _week(content, voice)
        case SessionMovedFor(squad, of, at):
            moment = _moment(at, voice)
            return voice.told(
                "squad-moved-for", squad=_called(squad, voice), of=voice.day(of), at=moment
            )
        case SessionOffFor(squad, day):
            return voice.told("squad-off-for", squad=_called(squad, voice), day=voice.day(day))
        case RoomGone(squad):
            return voice.told("squad-room-gone", squad=_called(squad, voice))
        case RoomUnsaid(squad):
            return voice.told("squad-room-unsaid", squad=_called(squad, voice))
        case RoomRefuses(squad):
            return voice.told("squad-room-refuses", squad=_called(squad, voice))
        case _:
            assert_never(content)


def _membership(
    content: JoinedSquad | GuardianHere | LeftSquad,
    voice: Voice,
) -> Rich:
    match content:
        case JoinedSquad(squad, shown):
            seen = voice.told("squad-what-is-seen" if shown else "squad-nothing-is-seen")
            return lines([strong(voice.say("squad-joined", squad=_called(squad, voice))), seen])
        case GuardianHere(squad):
            return voice.told("squad-guardian", squad=_called(squad, voice))
        case LeftSquad(squad):
            return rich(voice.say("squad-left", squad=_called(squad, voice)))
        case _:
            assert_never(content)


def _sharing(content: MySquad | ShareWhat, voice: Voice) -> Rich:
    match content:
        case MySquad(squad, shown, on_board, shared, coaches):
            coached = [
                voice.say("squad-shares", coach=one.coach, scopes=_scopes(one.scopes, voice))
                for one in shared
            ]
            return lines(
                [
                    strong(voice.say("squad-my-squad", squad=_called(squad, voice))),
                    None if shown else voice.say("squad-nothing-is-seen"),
                    voice.say("squad-on-board", on=on_board),
                    *(coached or [voice.say("squad-shares-nothing", coaches=coaches)]),
                ]
            )
        case ShareWhat(_, coach, _):
            return voice.told("squad-share-what", coach=coach)
        case _:
            assert_never(content)


def _scopes(scopes: tuple[Scope, ...], voice: Voice) -> str:
    return ", ".join(voice.say(SCOPES[scope]) for scope in scopes)


def _week(content: WeekPlan | WeekTaken, voice: Voice) -> Rich:
    match content:
        case WeekPlan(squad, monday, sessions):
            title = voice.say(
                "squad-week-plan", squad=_called(squad, voice), monday=voice.day(monday)
            )
            return lines([strong(title), *(_moment(at, voice) for at in sessions)])
        case WeekTaken(days, unfit):
            taken = voice.say("squad-taken", days=_days(days, voice)) if days else None
            return lines(
                [taken, voice.say("squad-unfit", days=_days(unfit, voice)) if unfit else None]
            )
        case _:
            assert_never(content)


# --- the board -----------------------------------------------------------------------------


def _board(board: CoachBoard, voice: Voice) -> Rich:
    if not board.rows:
        title = strong(_called(board.squad, voice))  # somebody may coach several
        return lines(
            [
                title,
                voice.say("squad-nobody-shares"),
                voice.say("squad-silent", count=board.silent),
            ]
        )
    coverage = voice.say(
        "squad-coverage", heard=voice.number(board.heard), of=voice.number(len(board.rows))
    )
    parts: list[str | Rich | None] = [rich(strong(_called(board.squad, voice)), f": {coverage}")]
    for standing in Standing:
        rows = [row for row in board.rows if row.readiness.standing is standing]
        if rows:
            parts.append(
                rich(strong(f"{voice.say(STANDINGS[standing])} ({voice.number(len(rows))})"))
            )
            parts += [_row(row, voice) for row in rows]
    parts.append(voice.say("squad-silent", count=board.silent) if board.silent else None)
    return lines([*parts, faint(voice.say("squad-shared-only"))])


def _row(row: BoardRow, voice: Voice) -> str:
    of_them = " · ".join(_told(row, voice))
    return f"{row.called}: {of_them}" if of_them else row.called


def _told(row: BoardRow, voice: Voice) -> Iterator[str]:
    """Yield what a coach reads of one member: signs first, then what they did."""
    seen = row.readiness
    yield from (voice.say(SIGNS[sign]) for sign in seen.signs)
    if seen.done is not None and seen.planned is not None:
        yield voice.say(
            "squad-sessions", done=voice.number(seen.done), planned=voice.number(seen.planned)
        )
    if seen.load_kg is not None:
        yield voice.load(seen.load_kg)
    if seen.rpe is not None:
        yield voice.say("squad-effort", rpe=voice.number(seen.rpe))
    if seen.pain is not None:
        yield voice.say("squad-pain", pain=voice.number(seen.pain))


# --- the board as a picture: its rows in words, under signs -------------------------------


@drawn.register
def _drawn(board: CoachBoard, voice: Voice) -> Drawing | None:
    """Return the board to draw, None where nobody shares anything yet."""
    if not board.rows:
        return None
    silent = (voice.say("squad-silent", count=board.silent),) if board.silent else ()
    return Drawing(
        "board",
        board.squad or voice.say("squad-unnamed"),
        voice.say(
            "squad-coverage", heard=voice.number(board.heard), of=voice.number(len(board.rows))
        ),
        tuple(_group(board, standing, voice) for standing in _standings(board)),
        (*silent, voice.say("squad-shared-only")),
        _board(board, voice).plain,
    )


def _standings(board: CoachBoard) -> tuple[Standing, ...]:
    there = {row.readiness.standing for row in board.rows}
    return tuple(one for one in Standing if one in there)


def _group(board: CoachBoard, standing: Standing, voice: Voice) -> DrawnGroup:
    rows = tuple(
        DrawnRow(row.called, " · ".join(_told(row, voice)))
        for row in board.rows
        if row.readiness.standing is standing
    )
    title = f"{voice.say(STANDINGS[standing])} ({voice.number(len(rows))})"
    return DrawnGroup(MARKS[standing], title, rows)


# --- the rest -----------------------------------------------------------------------------


def _moment(at: datetime, voice: Voice) -> str:
    """Return an instant on the reader's own clock."""
    local = at.astimezone(ZoneInfo(voice.zone))
    return f"{voice.day(local.date())} {voice.clock(local.time())}"


def _days(days: tuple[date, ...], voice: Voice) -> str:
    return ", ".join(voice.day(day) for day in days)


def _called(squad: str, voice: Voice) -> str:
    return squad or voice.say("squad-unnamed")
