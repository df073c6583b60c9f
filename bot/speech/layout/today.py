"""Today's session, and what else can be done with the day."""

from typing import Protocol, assert_never

from bot.content.today import (
    AlreadyDone,
    CannotMove,
    Declined,
    EquipmentRefused,
    GuardianNeeded,
    HoldCard,
    HowSoreJoint,
    HowSoreLegs,
    HowToSayIt,
    LeftOut,
    Misheard,
    Moved,
    MoveWhere,
    NotToday,
    NowhereToMove,
    OldCard,
    PausedNow,
    QuestionsOpen,
    RestCard,
    SessionCard,
    SixCues,
    SoreLegs,
    SoreWhere,
    StartAgain,
    Stopped,
    StoppedToday,
    SubstituteCard,
    TodayContent,
    TodayLabel,
    WalkCard,
    WithoutKit,
)
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.equipment import Equipment
from bot.rules.holding import HoldNeed
from bot.rules.planning import MoveRefusal
from bot.rules.prescription import Plates, Session
from bot.rules.records import Mode
from bot.rules.red_flags import FlagKey
from bot.rules.spacing import EnoughThisWeek, RoomEnough, TooClose
from bot.rules.substitutes import SubstituteOption
from bot.rules.work import ByDistance
from bot.speech.layout.session import (
    SessionWords,
    brief,
    cue_line,
    forward_line,
    noted_line,
    resistance_line,
    step_line,
    stop_line,
    work_line,
    work_of,
)
from bot.speech.voice import Voice


class TodayWords(SessionWords, Protocol):
    """The phrases of this story."""

    def label(self, label: TodayLabel) -> str: ...
    def headline(self, day: str, step: str) -> str: ...
    def warm_up_headline(self, day: str, step: str) -> str: ...
    def six_cues(self) -> str: ...
    def new_load(self, high: str) -> str: ...
    def footwear(self, sets: int) -> str: ...
    def too_heavy(self, day: str, percent: str) -> str: ...
    def option(self, equipment: Equipment, what: str, grade: str | None) -> str: ...
    def match_day(self, day: str, work: str) -> str: ...
    def rest_day(self, day: str) -> str: ...
    def hold(self, since: str, step: str) -> str: ...
    def hold_needs(self, needs: str) -> str: ...
    def need(self, need: HoldNeed, earliest: str) -> str: ...
    def hold_refer(self) -> str: ...
    def start_again(self) -> str: ...
    def stopped(self, keys: tuple[FlagKey, ...]) -> str: ...
    def stopped_today(self) -> str: ...
    def questions_open(self) -> str: ...
    def declined(self) -> str: ...
    def guardian_needed(self) -> str: ...
    def equipment_refused(self) -> str: ...
    def none_planned(self) -> str: ...
    def planned_on(self, day: str, at: str | None) -> str: ...
    def it_will_be(self, what: str) -> str: ...
    def could_be_today(self, *, warm_up: bool) -> str: ...
    def too_close(self, other: str, earliest: str, warm_up_fits: bool) -> str: ...
    def enough_this_week(self, sessions: int, earliest: str) -> str: ...
    def paused(self, until: str | None) -> str: ...
    def already_done(self, noted: str) -> str: ...
    def how_to_say_it(self, example: str) -> str: ...
    def example(self, work: str, load: str | None, effort: str) -> str: ...
    def sore_where(self) -> str: ...
    def how_sore_legs(self) -> str: ...
    def how_sore_joint(self) -> str: ...
    def sore_legs_changed(self, soreness: str) -> str: ...
    def sore_legs_same(self, soreness: str) -> str: ...
    def misheard(self) -> str: ...
    def left_out(self, following: str | None) -> str: ...
    def move_where(self, of: str) -> str: ...
    def nowhere_to_move(self) -> str: ...
    def moved(self, of: str, to: str, at: str) -> str: ...
    def cannot_move(self, why: MoveRefusal) -> str: ...
    def without_kit(self) -> str: ...
    def old_card(self, day: str) -> str: ...


def laid_out(content: TodayContent, words: TodayWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case SessionCard():
            return card(content, words, voice)
        case SixCues(cues, limits):
            listed = (cue_line(cue, limits, words, voice) for cue in cues)
            return lines([words.six_cues(), *listed])
        case SubstituteCard():
            return _substitute(content, words, voice)
        case WalkCard(day, walk):
            return rich(words.match_day(voice.day(day), work_of(walk.work, words, voice)))
        case RestCard(day, because):
            return lines([words.rest_day(voice.day(day)), words.because(because, voice)])
        case HoldCard():
            return hold(content, words, voice)
        case Stopped() | StoppedToday() | QuestionsOpen():
            return rich(_stopped(content, words))
        case StartAgain() | Declined() | GuardianNeeded() | EquipmentRefused():
            return rich(_gate(content, words))
        case NotToday() | PausedNow() | AlreadyDone() | LeftOut() | OldCard():
            return _instead(content, words, voice)
        case HowToSayIt(session):
            return rich(words.how_to_say_it(example(session, words, voice)))
        case SoreWhere() | HowSoreLegs() | HowSoreJoint() | SoreLegs() | Misheard():
            return rich(_sore(content, words, voice))
        case MoveWhere() | NowhereToMove() | Moved() | CannotMove():
            return rich(_move(content, words, voice))
        case WithoutKit(options):
            return lines([words.without_kit(), *_options(options, words, voice)])
        case _:
            assert_never(content)


# --- the card ------------------------------------------------------------------------------


def card(content: SessionCard, words: TodayWords, voice: Voice) -> Rich:
    """Return the session card, the number that matters first, the stop rules last."""
    session, day = content.session, voice.day(content.day)
    step = step_line(session, words, voice)
    is_warm_up = session.mode is Mode.WARM_UP
    headline = words.warm_up_headline(day, step) if is_warm_up else words.headline(day, step)
    high = voice.number(session.rpe_band.high)
    tips = [words.new_load(high)] if content.is_new_load else []
    if content.barefoot_sets is not None:
        tips.append(words.footwear(content.barefoot_sets))
    return lines(
        [
            strong(headline),
            strong(work_line(session.work, session.rest_s, words, voice)),
            resistance_line(session.resistance, content.empty_kg, words, voice),
            words.effort(voice.number(session.rpe_band.low), high),
            _forward(session, words, voice),
            words.minutes(session.minutes),
            words.because(content.because, voice),
            *tips,
            *(cue_line(cue, content.limits, words, voice) for cue in content.cues),
            faint(stop_line(content.limits, words, voice)),
        ]
    )


def _forward(session: Session, words: TodayWords, voice: Voice) -> str | None:
    if session.forward is None:
        return None
    metres = session.work.metres if isinstance(session.work, ByDistance) else None
    return forward_line(session.forward, metres, words, voice)


def _substitute(content: SubstituteCard, words: TodayWords, voice: Voice) -> Rich:
    percent = voice.number(content.substitute.empty_sled_drag_percent)
    return lines(
        [
            strong(words.too_heavy(voice.day(content.day), percent)),
            *_options(content.substitute.options, words, voice),
            words.because(content.because, voice),
            faint(stop_line(content.limits, words, voice)),
        ]
    )


def _options(
    options: tuple[SubstituteOption, ...], words: TodayWords, voice: Voice
) -> tuple[str, ...]:
    return tuple(_option(option, words, voice) for option in options)


def _option(option: SubstituteOption, words: TodayWords, voice: Voice) -> str:
    grade = None if option.grade_percent is None else voice.number(option.grade_percent, 0)
    what = work_of(option.work, words, voice)
    return f"• {words.option(option.equipment, what, grade)}"


def example(session: Session | None, words: TodayWords, voice: Voice) -> str:
    """Return a line to copy and change: the session as it would be logged."""
    if session is None:
        return words.example("3 × 20 m", voice.load(10), "4")
    resistance = session.resistance
    load = None
    if isinstance(resistance, Plates) and resistance.added_kg > 0:
        load = voice.load(resistance.added_kg)
    effort = voice.number(session.rpe_band.high)
    return words.example(work_of(session.work, words, voice), load, effort)


# --- instead of one ------------------------------------------------------------------------


def hold(content: HoldCard, words: TodayWords, voice: Voice) -> Rich:
    """Return what a pause after pain means and what ends it."""
    holding = content.holding
    earliest = voice.day(holding.until_at_least)
    needs = "; ".join(words.need(need, earliest) for need in holding.needs)
    return lines(
        [
            strong(words.hold(voice.day(holding.since), holding.resume_at.name)),
            words.hold_needs(needs) if needs else None,
            words.hold_refer() if holding.refer else None,
            words.show_guardian() if content.for_guardian else None,
        ]
    )


def _stopped(content: Stopped | StoppedToday | QuestionsOpen, words: TodayWords) -> str:
    match content:
        case Stopped(keys):
            return words.stopped(keys)
        case StoppedToday():
            return words.stopped_today()
        case QuestionsOpen():
            return words.questions_open()
        case _:
            assert_never(content)


def _gate(
    content: StartAgain | Declined | GuardianNeeded | EquipmentRefused, words: TodayWords
) -> str:
    match content:
        case StartAgain():
            return words.start_again()
        case Declined():
            return words.declined()
        case GuardianNeeded():
            return words.guardian_needed()
        case EquipmentRefused():
            return words.equipment_refused()
        case _:
            assert_never(content)


def _instead(
    content: NotToday | PausedNow | AlreadyDone | LeftOut | OldCard,
    words: TodayWords,
    voice: Voice,
) -> Rich:
    match content:
        case NotToday():
            return _not_today(content, words, voice)
        case PausedNow(until):
            return rich(words.paused(None if until is None else voice.day(until)))
        case AlreadyDone(entry):
            return rich(words.already_done(noted_line(entry, words, voice)))
        case LeftOut(following):
            return rich(words.left_out(None if following is None else voice.day(following)))
        case OldCard(day):
            return rich(words.old_card(voice.day(day)))
        case _:
            assert_never(content)


def _not_today(content: NotToday, words: TodayWords, voice: Voice) -> Rich:
    following, at = content.following, content.at
    if following is None:
        when = words.none_planned()
    else:
        when = words.planned_on(voice.day(following), None if at is None else voice.clock(at))
    coming = content.coming
    what = None if coming is None else words.it_will_be(brief(coming, words, voice))
    return lines([when, what, _room(content, words, voice)])


def _room(content: NotToday, words: TodayWords, voice: Voice) -> str:
    room = content.room
    match room:
        case RoomEnough():
            return words.could_be_today(warm_up=content.mode is Mode.WARM_UP)
        case TooClose(to, earliest, warm_up_fits):
            return words.too_close(voice.day(to), voice.day(earliest), warm_up_fits)
        case EnoughThisWeek(sessions, earliest):
            return words.enough_this_week(sessions, voice.day(earliest))
        case _:
            assert_never(room)


def _sore(
    content: SoreWhere | HowSoreLegs | HowSoreJoint | SoreLegs | Misheard,
    words: TodayWords,
    voice: Voice,
) -> str:
    match content:
        case SoreWhere():
            return words.sore_where()
        case HowSoreLegs():
            return words.how_sore_legs()
        case HowSoreJoint():
            return words.how_sore_joint()
        case SoreLegs(soreness, changed):
            level = voice.number(soreness)
            return words.sore_legs_changed(level) if changed else words.sore_legs_same(level)
        case Misheard():
            return words.misheard()
        case _:
            assert_never(content)


def _move(
    content: MoveWhere | NowhereToMove | Moved | CannotMove, words: TodayWords, voice: Voice
) -> str:
    match content:
        case MoveWhere(of):
            return words.move_where(voice.day(of))
        case NowhereToMove():
            return words.nowhere_to_move()
        case Moved(of, to, at):
            return words.moved(voice.day(of), voice.day(to), voice.clock(at))
        case CannotMove(why):
            return words.cannot_move(why)
        case _:
            assert_never(content)
