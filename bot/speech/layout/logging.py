"""What was done: understood, questioned, written down, corrected, taken back."""

from typing import Protocol, assert_never

from bot.content.advice import (
    Advice,
    Course,
    CourseAdvice,
    ForwardAdvice,
    Otherwise,
    WeekAdvice,
)
from bot.content.logging import (
    AskFor,
    BareNumber,
    Corrected,
    DayToCome,
    EditWhat,
    Field,
    FormField,
    IsThatRight,
    Kept,
    LastSessions,
    LoggingContent,
    LoggingLabel,
    LogNoted,
    NeedsLoad,
    NextIsNow,
    NotASession,
    NothingLogged,
    NotUnderstood,
    OutOfRange,
    SecondSession,
    SkipNoted,
    StopAndRest,
    TakeItOut,
    TakenBack,
    TakenOut,
    TooHard,
    TwoReadings,
    Understood,
    WhatDidYouDo,
)
from bot.content.session import Following
from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.nudging import WhatIf
from bot.rules.prescription import Plates, Session
from bot.rules.records import Entry, LoadUnit
from bot.rules.weekload import WeekStatus
from bot.speech.layout.session import SessionWords, brief, following_lines, noted_line, work_of
from bot.speech.voice import Voice


class LoggingWords(SessionWords, Protocol):
    """The phrases of this story."""

    def label(self, label: LoggingLabel) -> str: ...
    def form_title(self) -> str: ...
    def form_field(self, field: FormField) -> str: ...
    def understood(self, noted: str) -> str: ...
    def logged(self, noted: str) -> str: ...
    def change_hint(self, *, loaded: bool) -> str: ...
    def corrected(self, before: str, after: str) -> str: ...
    def now_next(self) -> str: ...
    def stop_and_rest(self, pain: str, limit: str) -> str: ...
    def hold_means(self) -> str: ...
    def too_hard(self, rpe: str) -> str: ...
    def ask(self, field: Field, unit: LoadUnit) -> str: ...
    def needs_load(self, noted: str) -> str: ...
    def so_far(self, noted: str) -> str: ...
    def two_readings(self, field: Field, phrase: str) -> str: ...
    def out_of_range(self, field: Field, phrase: str) -> str: ...
    def what_was_it(self, field: Field) -> str: ...
    def bare_number(self, value: str) -> str: ...
    def is_that_right(self, load: str, usual: str) -> str: ...
    def second_session(self, first: str, second: str) -> str: ...
    def skip_noted(self, day: str) -> str: ...
    def not_a_session(self, example: str) -> str: ...
    def what_did_you_do(self, day: str | None, example: str) -> str: ...
    def log_example(self, work: str, load: str | None) -> str: ...
    def day_to_come(self) -> str: ...
    def nothing_logged(self) -> str: ...
    def take_it_out(self, noted: str, *, is_gone: bool) -> str: ...
    def taken_out(self, noted: str) -> str: ...
    def taken_back(self, noted: str | None) -> str: ...
    def reads_again(self, noted: str) -> str: ...
    def back_again(self, noted: str) -> str: ...
    def kept(self) -> str: ...
    def last_sessions(self) -> str: ...
    def edit_what(self, noted: str) -> str: ...
    def not_understood(self, field: Field) -> str: ...
    def week(self, status: WeekStatus, week: str, usual: str, change: str) -> str: ...
    def course(self, course: Course) -> str: ...
    def more_forward(self) -> str: ...
    def otherwise(self, what_if: WhatIf, value: str, what: str) -> str: ...


def laid_out(content: LoggingContent, words: LoggingWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case Understood() | LogNoted() | Corrected() | NextIsNow() | SkipNoted() | TakenOut():
            return _written(content, words, voice)
        case TakenBack(before, after):
            return rich(_taken_back(before, after, words, voice))
        case StopAndRest() | TooHard():
            return _stopping(content, words, voice)
        case AskFor() | NeedsLoad() | TwoReadings() | OutOfRange() | NotUnderstood():
            return _asked(content, words, voice)
        case IsThatRight() | SecondSession() | TakeItOut() | EditWhat() | WhatDidYouDo():
            return rich(_checked(content, words, voice))
        case BareNumber(value):
            return rich(words.bare_number(voice.number(value, 2)))
        case NotASession(example):
            return rich(words.not_a_session(log_example(example, words, voice)))
        case DayToCome():
            return rich(words.day_to_come())
        case NothingLogged():
            return rich(words.nothing_logged())
        case Kept():
            return rich(words.kept())
        case LastSessions():
            return rich(words.last_sessions())
        case _:
            assert_never(content)


def _written(
    content: Understood | LogNoted | Corrected | NextIsNow | SkipNoted | TakenOut,
    words: LoggingWords,
    voice: Voice,
) -> Rich:
    match content:
        case Understood(entry):
            return rich(words.understood(noted_line(entry, words, voice)))
        case LogNoted():
            return _noted(content, words, voice)
        case Corrected(before, after, following):
            was, is_now = noted_line(before, words, voice), noted_line(after, words, voice)
            return lines([words.corrected(was, is_now), *_following(following, words, voice)])
        case NextIsNow(following):
            return lines(_following(following, words, voice))
        case SkipNoted(day, following):
            skipped = words.skip_noted(voice.day(day))
            return lines([skipped, *_following(following, words, voice)])
        case TakenOut(entry, following):
            out = words.taken_out(noted_line(entry, words, voice))
            return lines([out, *_following(following, words, voice)])
        case _:
            assert_never(content)


def _taken_back(
    before: Entry | None, after: Entry | None, words: LoggingWords, voice: Voice
) -> str:
    if after is not None:
        noted = noted_line(after, words, voice)
        return words.back_again(noted) if before is None else words.reads_again(noted)
    return words.taken_back(None if before is None else noted_line(before, words, voice))


def _noted(content: LogNoted, words: LoggingWords, voice: Voice) -> Rich:
    """Return the log card: what was understood, then the next session first of what it means."""
    return lines(
        [
            words.logged(noted_line(content.entry, words, voice)),
            *_following(content.following, words, voice),
            None if content.otherwise is None else _otherwise(content.otherwise, words, voice),
            None if content.advice is None else _advice(content.advice, words, voice),
            faint(words.change_hint(loaded=_is_loaded(content.entry))),
        ]
    )


def _is_loaded(entry: Entry) -> bool:
    return any(run.added_kg for run in entry.pulls)


def _following(
    following: Following | None, words: LoggingWords, voice: Voice
) -> tuple[Rich | str, ...]:
    if following is None:
        return ()
    first, *rest = following_lines(following, words, voice)
    return (rich(strong(first)), *rest)


def _otherwise(otherwise: Otherwise, words: LoggingWords, voice: Voice) -> str:
    what = brief(otherwise.prescription, words, voice)
    return words.otherwise(otherwise.what_if, voice.number(otherwise.value), what)


def _advice(advice: Advice, words: LoggingWords, voice: Voice) -> str:
    match advice:
        case WeekAdvice(status, week_au, usual_au, change):
            return words.week(
                status,
                voice.number(week_au, 0),
                voice.number(usual_au, 0),
                voice.number(abs(change), 0),
            )
        case CourseAdvice(course):
            return words.course(course)
        case ForwardAdvice():
            return words.more_forward()
        case _:
            assert_never(advice)


def _stopping(content: StopAndRest | TooHard, words: LoggingWords, voice: Voice) -> Rich:
    match content:
        case StopAndRest(pain, limit, for_guardian):
            from_there = voice.number(limit)
            return lines(
                [
                    strong(words.stop_and_rest(voice.number(pain), from_there)),
                    words.stop_rules(from_there),
                    words.hold_means(),
                    words.show_guardian() if for_guardian else None,
                ]
            )
        case TooHard(rpe, limit):
            stop = words.stop_rules(voice.number(limit))
            return lines([words.too_hard(voice.number(rpe)), stop])
        case _:
            assert_never(content)


def _asked(
    content: AskFor | NeedsLoad | TwoReadings | OutOfRange | NotUnderstood,
    words: LoggingWords,
    voice: Voice,
) -> Rich:
    match content:
        case AskFor(field, unit):
            return rich(words.ask(field, unit))
        case NeedsLoad(entry):
            return rich(words.needs_load(noted_line(entry, words, voice)))
        case TwoReadings(field, phrase, understood):
            doubt = words.two_readings(field, phrase)
            return lines([_so_far(understood, words, voice), doubt])
        case OutOfRange(field, phrase, understood, is_asked):
            doubt = words.out_of_range(field, phrase)
            again = f"{doubt} {words.what_was_it(field)}" if is_asked else doubt
            return lines([_so_far(understood, words, voice), again])
        case NotUnderstood(field):
            return rich(words.not_understood(field))
        case _:
            assert_never(content)


def _so_far(understood: Entry | None, words: LoggingWords, voice: Voice) -> str | None:
    return None if understood is None else words.so_far(noted_line(understood, words, voice))


def _checked(
    content: IsThatRight | SecondSession | TakeItOut | EditWhat | WhatDidYouDo,
    words: LoggingWords,
    voice: Voice,
) -> str:
    match content:
        case IsThatRight(kg, usual_kg):
            return words.is_that_right(voice.load(kg), voice.load(usual_kg))
        case SecondSession(first, second):
            return words.second_session(
                noted_line(first, words, voice), noted_line(second, words, voice)
            )
        case TakeItOut(entry, is_gone):
            return words.take_it_out(noted_line(entry, words, voice), is_gone=is_gone)
        case EditWhat(entry):
            return words.edit_what(noted_line(entry, words, voice))
        case WhatDidYouDo(day, example):
            when = None if day is None else voice.day(day)
            return words.what_did_you_do(when, log_example(example, words, voice))
        case _:
            assert_never(content)


def log_example(session: Session | None, words: LoggingWords, voice: Voice) -> str:
    """Return a line to copy: the planned session, or a plain one where none is known."""
    if session is None:
        return words.log_example("3 × 20 m", voice.load(10))
    load = session.resistance
    has_plates = isinstance(load, Plates) and load.added_kg > 0
    plates = voice.load(load.added_kg) if isinstance(load, Plates) and has_plates else None
    return words.log_example(work_of(session.work, words, voice), plates)
