"""What is said where others read along."""

from datetime import date, datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.reminders.recurrence import MISSED_NAMED
from bot.rich import Rich, Span, faint, lines, rich, strong
from bot.rules.load.work import WARM_UP_MINUTES
from bot.rules.log.records import NudgeLevel
from bot.rules.squads.kit import SquadKit
from bot.rules.together import Stage
from bot.squads.room.said import (
    OpenChatFirst,
    SquadAhead,
    SquadCard,
    SquadHour,
    SquadKitCard,
    SquadRecap,
    SquadReminder,
    SteadyBoard,
    StillToTellHere,
    ThreadName,
    Timed,
    TogetherCard,
)
from bot.stories.kit.said import SURFACES
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

NAMES_SHOWN = 30  # a squad of hundreds is counted beyond that


NUDGES = OneEach("room-nudges", NudgeLevel)


@phrase.register
def _timed(content: Timed, voice: Voice) -> Rich:
    return rich(phrase(content.line, voice), " ", _moment(content.at, voice))


@phrase.register
def _thread_name(content: ThreadName, voice: Voice) -> Rich:
    return rich(_moment(content.at, voice))


@phrase.register
def _together(card: TogetherCard, voice: Voice) -> Rich:
    names = _named(card.names, voice) if card.names else None
    minutes = WARM_UP_MINUTES
    match card.stage:
        case Stage.GATHERING:
            heading = voice.say("room-together-gathering", minutes=minutes)
            what: str | None = voice.say("room-together-how")
        case Stage.SETS:
            heading = voice.say("room-together-set", number=card.round)
            what = voice.say("room-together-own-card")
        case Stage.REST:
            heading = voice.say("room-together-set-done", number=card.round)
            at = "" if card.until is None else voice.second(card.until)
            what = voice.say("room-together-rest", at=at)
        case Stage.OVER:
            heading = voice.say("room-together-over", count=card.round)
            what = None
        case _:
            assert_never(card.stage)
    there = None if names is None else voice.say("room-together-in", names=names)
    return lines([strong(heading), what, there])


@phrase.register
def _open_chat(content: OpenChatFirst, voice: Voice) -> Rich:
    return voice.told("room-open-chat", called=content.called)


@phrase.register
def _still_to_tell(content: StillToTellHere, voice: Voice) -> Rich:
    return voice.told("room-still-to-tell", names=_named(content.names, voice))


@phrase.register
def _card(card: SquadCard, voice: Voice) -> Rich:
    if not card.weekdays or card.at is None:
        first: str | Span | Rich = voice.say("room-not-set-up")
    else:
        days = " + ".join(voice.weekday(day) for day in card.weekdays)
        first = strong(
            voice.say("room-days-at", days=days, at=voice.clock(card.at), city=card.city)
        )
    following = (
        None
        if card.following is None
        else rich(voice.say("room-following"), " ", _moment(card.following, voice))
    )
    quiet = f"{voice.clock(card.quiet_from)}-{voice.clock(card.quiet_to)}"
    return lines(
        [
            first,
            following,
            _kit_line(card.kit, voice),
            None if card.awake else voice.say("room-asleep"),
            voice.say("room-card-comes", when=phrase(card.lead, voice).plain)
            if card.lead
            else None,
            voice.say("room-rings" if card.lead else "room-rings-nobody") if card.rings else None,
            voice.say("room-threads") if card.threads else None,
            voice.say("room-settings", quiet=quiet, nudges=voice.say(NUDGES[card.nudges])),
            voice.say("room-members", count=card.members),
            voice.say("room-coaches", names=", ".join(card.coaches)) if card.coaches else None,
            faint(voice.say("room-how-to-join-here" if card.aside else "room-how-to-join")),
        ]
    )


@phrase.register
def _kit_card(card: SquadKitCard, voice: Voice) -> Rich:
    told = _kit_line(card.kit, voice)
    return lines(
        [
            voice.say("room-kit-not-told") if told is None else strong(told),
            voice.say("room-kit-wanted", most=voice.number(card.most_sleds)),
        ]
    )


def _kit_line(kit: SquadKit, voice: Voice) -> str | None:
    """Return the kit on one line; None where nothing of it is told."""
    parts: list[str] = []
    if kit.sleds:
        masses = voice.listed(tuple(voice.load(one) for one in kit.sleds))
        parts.append(voice.say("room-kit-sleds", count=len(kit.sleds), masses=masses))
    if kit.plates:
        plates = " + ".join(voice.number(one, 2) for one in kit.plates)
        parts.append(voice.say("room-kit-plates", plates=plates))
    elif kit.plate_step_kg is not None:
        parts.append(voice.say("room-kit-step", step=voice.load(kit.plate_step_kg)))
    if kit.surface is not None:
        parts.append(voice.say(SURFACES[kit.surface]))
    if kit.place:
        parts.append(kit.place)
    return voice.say("room-kit", what=", ".join(parts)) if parts else None


@phrase.register
def _reminder(content: SquadReminder, voice: Voice) -> Rich:
    return lines(
        [
            rich(strong(voice.say("room-session-time")), " ", _moment(content.at, voice)),
            voice.say("room-was-late", late=voice.ago(content.late))
            if content.late > timedelta(0)
            else None,
            _away(content.missed, voice),
            voice.say("room-note", note=content.note) if content.note else None,
            voice.say("room-coming", names=_named(content.coming, voice))
            if content.coming
            else None,
            voice.say("room-later", names=_named(content.later, voice)) if content.later else None,
            voice.say("room-out", count=content.out) if content.out else None,
            faint(voice.say("room-reply-here")),
        ]
    )


@phrase.register
def _ahead(content: SquadAhead, voice: Voice) -> Rich:
    asked = voice.say("room-who-came" if content.over else "room-are-you-in")
    are_you_in, city = strong(asked), f" ({content.city})"
    return lines(
        [
            rich(are_you_in, " ", _moment(content.at, voice), city),
            voice.say("room-note", note=content.note) if content.note else None,
            _away(content.missed, voice),
            voice.say("room-coming", names=_named(content.coming, voice))
            if content.coming
            else None,
            voice.say("room-late", names=_named(content.late, voice)) if content.late else None,
            voice.say("room-maybe", names=_named(content.maybe, voice)) if content.maybe else None,
            voice.say("room-not-this-time", count=content.out) if content.out else None,
            faint(voice.say("room-answered", heard=content.heard, of=content.of))
            if content.of and not content.over
            else None,
        ]
    )


@phrase.register
def _hour(content: SquadHour, voice: Voice) -> Rich:
    return lines(
        [
            rich(strong(voice.say("room-it-is-time")), " ", _moment(content.at, voice)),
            voice.say("room-was-late", late=voice.ago(content.behind))
            if content.behind > timedelta(0)
            else None,
            voice.say("room-coming", names=_named(content.coming, voice))
            if content.coming
            else None,
            voice.say("room-late", names=_named(content.late, voice)) if content.late else None,
            faint(voice.say("room-reply-here")),
        ]
    )


@phrase.register
def _recap(content: SquadRecap, voice: Voice) -> Rich:
    done = voice.say("room-recap", done=voice.number(content.done), of=voice.number(content.of))
    if content.metres is not None:
        metres = voice.distance(content.metres.metres)
        done = f"{done}, {voice.say('room-metres-together', metres=metres)}"
    weeks = voice.say("room-weeks", weeks=voice.number(content.weeks), is_one=content.weeks == 1)
    day = voice.day(content.day)
    trained = voice.say("room-trained", names=_named(content.names, voice))
    return lines(
        [
            rich(f"{day}{voice.colon}", strong(f"{done}.")),
            trained if content.names else None,
            weeks if content.weeks else None,
        ]
    )


@phrase.register
def _steady(board: SteadyBoard, voice: Voice) -> Rich:
    if not board.rows:
        return rich(voice.say("room-nobody-steady"))
    kept = ((name, voice.number(weeks), weeks == 1) for name, weeks in board.rows)
    listed = (
        f"{name}{voice.colon}{voice.say('room-weeks', weeks=weeks, is_one=is_one)}"
        for name, weeks, is_one in kept
    )
    return lines([strong(voice.say("room-steady")), *listed])


def _named(names: tuple[str, ...], voice: Voice) -> str:
    shown = list(names[:NAMES_SHOWN])
    if len(names) > NAMES_SHOWN:
        shown.append(voice.say("room-others", count=len(names) - NAMES_SHOWN))
    return ", ".join(shown)


def _away(days: tuple[date, ...], voice: Voice) -> str | None:
    """Return what is said of sessions nobody was reminded of: their days, or how many."""
    if not days:
        return None
    if len(days) > MISSED_NAMED:
        first, last = voice.day(days[0]), voice.day(days[-1])
        return voice.say("room-long-away", first=first, last=last, sessions=len(days))
    return voice.say("room-was-away", days=", ".join(map(voice.day, days)))


def _moment(at: datetime, voice: Voice) -> Span:
    """Return an instant on the squad's clock, for a platform to show on each reader's own."""
    local = at.astimezone(ZoneInfo(voice.zone))
    return Span(f"{voice.day(local.date())} {voice.clock(local.time())}", instant=at)
