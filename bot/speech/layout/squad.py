"""What is said in private about a squad."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Protocol, assert_never
from zoneinfo import ZoneInfo

from bot.content.squad import (
    AdminsOnly,
    BoardRow,
    CoachBoard,
    CoachingNoMore,
    CoachingNow,
    CountedUnseen,
    GuardianAnswer,
    GuardianHere,
    InWhileHeld,
    JoinedSquad,
    LeftMeanwhile,
    LeftSquad,
    MembersOnly,
    MySquad,
    NoSquad,
    NotACoach,
    NothingToTake,
    RoomGone,
    RoomRefuses,
    RoomUnsaid,
    SessionMovedFor,
    SessionOffFor,
    ShareWhat,
    SquadContent,
    SquadLabel,
    WeekPlan,
    WeekTaken,
)
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.readiness import Sign, Standing
from bot.rules.squads import Scope
from bot.speech.voice import Voice


class SquadWords(Protocol):
    """The phrases of this story."""

    def label(self, label: SquadLabel) -> str: ...
    def share_with(self, coach: str) -> str: ...
    def scope(self, scope: Scope) -> str: ...
    def unnamed(self) -> str: ...
    def no_squad(self) -> tuple[str, ...]: ...
    def admins_only(self) -> str: ...
    def members_only(self) -> str: ...
    def joined(self, squad: str) -> str: ...
    def what_is_seen(self) -> tuple[str, ...]: ...
    def nothing_is_seen(self) -> str: ...
    def guardian(self, squad: str) -> tuple[str, ...]: ...
    def guardian_answer(self, *, shown: bool) -> str: ...
    def counted_unseen(self) -> str: ...
    def in_while_held(self) -> tuple[str, ...]: ...
    def my_squad(self, squad: str) -> str: ...
    def on_board(self, *, on: bool) -> str: ...
    def shares(self, coach: str, scopes: str) -> str: ...
    def shares_nothing(self, *, coaches: int) -> str: ...
    def share_what(self, coach: str) -> tuple[str, ...]: ...
    def left(self, squad: str) -> str: ...
    def coaching(self, squad: str) -> tuple[str, ...]: ...
    def coaching_no_more(self, squad: str) -> str: ...
    def not_a_coach(self) -> tuple[str, ...]: ...
    def standing(self, standing: Standing) -> str: ...
    def sign(self, sign: Sign) -> str: ...
    def coverage(self, heard: str, of: str) -> str: ...
    def silent(self, count: int) -> str: ...
    def nobody_shares(self) -> str: ...
    def sessions(self, done: str, planned: str) -> str: ...
    def effort(self, rpe: str) -> str: ...
    def pain(self, pain: str) -> str: ...
    def shared_only(self) -> str: ...
    def week_plan(self, squad: str, monday: str) -> str: ...
    def taken(self, days: str) -> str: ...
    def unfit(self, days: str) -> str: ...
    def nothing_to_take(self) -> str: ...
    def moved_for(self, squad: str, of: str, at: str) -> tuple[str, ...]: ...
    def off_for(self, squad: str, day: str) -> tuple[str, ...]: ...
    def room_gone(self, squad: str) -> tuple[str, ...]: ...
    def room_refuses(self, squad: str) -> tuple[str, ...]: ...
    def left_meanwhile(self) -> str: ...
    def room_unsaid(self, squad: str) -> tuple[str, ...]: ...


def laid_out(content: SquadContent, words: SquadWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case NoSquad():
            return lines(words.no_squad())
        case AdminsOnly():
            return rich(words.admins_only())
        case MembersOnly():
            return rich(words.members_only())
        case JoinedSquad() | GuardianHere() | GuardianAnswer() | CountedUnseen() | LeftSquad():
            return _membership(content, words)
        case MySquad() | ShareWhat():
            return _sharing(content, words)
        case InWhileHeld():
            return lines(words.in_while_held())
        case CoachingNow(squad):
            return lines(words.coaching(_called(squad, words)))
        case CoachingNoMore(squad):
            return rich(words.coaching_no_more(_called(squad, words)))
        case CoachBoard():
            return _board(content, words, voice)
        case NotACoach():
            return lines(words.not_a_coach())
        case WeekPlan() | WeekTaken() | NothingToTake():
            return _week(content, words, voice)
        case SessionMovedFor(squad, of, at):
            moment = _moment(at, voice)
            return lines(words.moved_for(_called(squad, words), voice.day(of), moment))
        case SessionOffFor(squad, day):
            return lines(words.off_for(_called(squad, words), voice.day(day)))
        case RoomGone(squad):
            return lines(words.room_gone(_called(squad, words)))
        case RoomRefuses(squad):
            return lines(words.room_refuses(_called(squad, words)))
        case LeftMeanwhile():
            return rich(words.left_meanwhile())
        case RoomUnsaid(squad):
            return lines(words.room_unsaid(_called(squad, words)))
        case _:
            assert_never(content)


def _membership(
    content: JoinedSquad | GuardianHere | GuardianAnswer | CountedUnseen | LeftSquad,
    words: SquadWords,
) -> Rich:
    match content:
        case JoinedSquad(squad, shown):
            seen = words.what_is_seen() if shown else (words.nothing_is_seen(),)
            return lines([strong(words.joined(_called(squad, words))), *seen])
        case GuardianHere(squad):
            return lines(words.guardian(_called(squad, words)))
        case GuardianAnswer(shown):
            return rich(words.guardian_answer(shown=shown))
        case CountedUnseen():
            return rich(words.counted_unseen())
        case LeftSquad(squad):
            return rich(words.left(_called(squad, words)))
        case _:
            assert_never(content)


def _sharing(content: MySquad | ShareWhat, words: SquadWords) -> Rich:
    match content:
        case MySquad(squad, shown, on_board, shared, coaches):
            coached = [words.shares(one.coach, _scopes(one.scopes, words)) for one in shared]
            return lines(
                [
                    strong(words.my_squad(_called(squad, words))),
                    None if shown else words.nothing_is_seen(),
                    words.on_board(on=on_board),
                    *(coached or [words.shares_nothing(coaches=coaches)]),
                ]
            )
        case ShareWhat(_, coach, _):
            return lines(words.share_what(coach))
        case _:
            assert_never(content)


def _scopes(scopes: tuple[Scope, ...], words: SquadWords) -> str:
    return ", ".join(words.scope(scope) for scope in scopes)


def _week(content: WeekPlan | WeekTaken | NothingToTake, words: SquadWords, voice: Voice) -> Rich:
    match content:
        case WeekPlan(squad, monday, sessions):
            title = words.week_plan(_called(squad, words), voice.day(monday))
            return lines([strong(title), *(_moment(at, voice) for at in sessions)])
        case WeekTaken(days, unfit):
            taken = words.taken(_days(days, voice)) if days else None
            return lines([taken, words.unfit(_days(unfit, voice)) if unfit else None])
        case NothingToTake():
            return rich(words.nothing_to_take())
        case _:
            assert_never(content)


# --- the board -----------------------------------------------------------------------------


def _board(board: CoachBoard, words: SquadWords, voice: Voice) -> Rich:
    if not board.rows:
        title = strong(_called(board.squad, words))  # somebody may coach several
        return lines([title, words.nobody_shares(), words.silent(board.silent)])
    coverage = words.coverage(voice.number(board.heard), voice.number(len(board.rows)))
    parts: list[str | Rich | None] = [rich(strong(_called(board.squad, words)), f": {coverage}")]
    for standing in Standing:
        rows = [row for row in board.rows if row.readiness.standing is standing]
        if rows:
            parts.append(rich(strong(f"{words.standing(standing)} ({voice.number(len(rows))})")))
            parts += [_row(row, words, voice) for row in rows]
    parts.append(words.silent(board.silent) if board.silent else None)
    return lines([*parts, faint(words.shared_only())])


def _row(row: BoardRow, words: SquadWords, voice: Voice) -> str:
    of_them = " · ".join(told(row, words, voice))
    return f"{row.called}: {of_them}" if of_them else row.called


def told(row: BoardRow, words: SquadWords, voice: Voice) -> Iterator[str]:
    """Yield what a coach reads of one member: signs first, then what they did."""
    seen = row.readiness
    yield from (words.sign(sign) for sign in seen.signs)
    if seen.done is not None and seen.planned is not None:
        yield words.sessions(voice.number(seen.done), voice.number(seen.planned))
    if seen.load_kg is not None:
        yield voice.load(seen.load_kg)
    if seen.rpe is not None:
        yield words.effort(voice.number(seen.rpe))
    if seen.pain is not None:
        yield words.pain(voice.number(seen.pain))


def _moment(at: datetime, voice: Voice) -> str:
    """Return an instant on the reader's own clock."""
    local = at.astimezone(ZoneInfo(voice.zone))
    return f"{voice.day(local.date())} {voice.clock(local.time())}"


def _days(days: tuple[date, ...], voice: Voice) -> str:
    return ", ".join(voice.day(day) for day in days)


def _called(squad: str, words: SquadWords) -> str:
    return squad or words.unnamed()
