"""What was done: understood, questioned, written down, corrected, taken back."""

from typing import assert_never

from bot.rich import Rich, faint, lines, rich, strong
from bot.rules.load.weekload import WeekStatus
from bot.rules.log.records import Entry
from bot.rules.nudging import WhatIf
from bot.rules.prescription import Plates, Session
from bot.stories.logging.said import (
    AskFor,
    BareNumber,
    Corrected,
    EditWhat,
    Field,
    IsThatRight,
    LastSessions,
    LoggingContent,
    LogNoted,
    NeedsLoad,
    NextIsNow,
    NotASession,
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
from bot.stories.session.advice import (
    Advice,
    Course,
    CourseAdvice,
    ForwardAdvice,
    Otherwise,
    WeekAdvice,
)
from bot.stories.session.layout import as_typed, brief, following_lines, noted_line
from bot.stories.session.said import Following
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

COURSES = OneEach("logging-course", Course)
WEEKS = OneEach("logging-week", WeekStatus)
OTHERWISE = OneEach("logging-otherwise", WhatIf)
ASKED = OneEach("logging-ask", Field)
FIELDS = OneEach("logging-field", Field)
EXAMPLES = OneEach("logging-example", Field)
RANGES = OneEach("logging-range", (one for one in Field if one is not Field.DAY))


@phrase.register
def laid_out(content: LoggingContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case Understood() | LogNoted() | Corrected() | NextIsNow() | SkipNoted() | TakenOut():
            return _written(content, voice)
        case TakenBack(before, after):
            return rich(_taken_back(before, after, voice))
        case StopAndRest() | TooHard():
            return _stopping(content, voice)
        case AskFor() | NeedsLoad() | TwoReadings() | OutOfRange() | NotUnderstood():
            return _asked(content, voice)
        case IsThatRight() | SecondSession() | TakeItOut() | EditWhat() | WhatDidYouDo():
            return rich(_checked(content, voice))
        case BareNumber(value):
            return rich(voice.say("logging-bare-number", value=voice.number(value, 2)))
        case NotASession(example):
            return rich(voice.say("logging-not-a-session", example=log_example(example, voice)))
        case LastSessions():
            return rich(voice.say("logging-last-sessions"))
        case _:
            assert_never(content)


def _written(
    content: Understood | LogNoted | Corrected | NextIsNow | SkipNoted | TakenOut,
    voice: Voice,
) -> Rich:
    match content:
        case Understood(entry):
            return rich(voice.say("logging-understood", noted=noted_line(entry, voice)))
        case LogNoted():
            return _noted(content, voice)
        case Corrected(before, after, following):
            was, is_now = noted_line(before, voice), noted_line(after, voice)
            return lines(
                [
                    voice.say("logging-corrected", before=was, after=is_now),
                    *_following(following, voice),
                ]
            )
        case NextIsNow(following):
            return lines(_following(following, voice))
        case SkipNoted(day, following):
            skipped = voice.say("logging-skip-noted", day=voice.day(day))
            return lines([skipped, *_following(following, voice)])
        case TakenOut(entry, following):
            out = voice.say("logging-taken-out", noted=noted_line(entry, voice))
            return lines([out, *_following(following, voice)])
        case _:
            assert_never(content)


def _taken_back(before: Entry | None, after: Entry | None, voice: Voice) -> str:
    if after is not None:
        noted = noted_line(after, voice)
        return (
            voice.say("logging-back-again", noted=noted)
            if before is None
            else voice.say("logging-reads-again", noted=noted)
        )
    return voice.say(
        "logging-taken-back", noted=None if before is None else noted_line(before, voice)
    )


def _noted(content: LogNoted, voice: Voice) -> Rich:
    """Return the log card: what was understood, then the next session first of what it means."""
    return lines(
        [
            voice.say("logging-logged", noted=noted_line(content.entry, voice)),
            *_following(content.following, voice),
            None if content.otherwise is None else _otherwise(content.otherwise, voice),
            None if content.advice is None else _advice(content.advice, voice),
            faint(voice.say("logging-change-hint", loaded=_is_loaded(content.entry))),
        ]
    )


def _is_loaded(entry: Entry) -> bool:
    return any(run.added_kg for run in entry.pulls)


def _following(following: Following | None, voice: Voice) -> tuple[Rich | str, ...]:
    if following is None:
        return ()
    first, *rest = following_lines(following, voice)
    return (rich(strong(first)), *rest)


def _otherwise(otherwise: Otherwise, voice: Voice) -> str:
    what = brief(otherwise.prescription, voice)
    return voice.say(OTHERWISE[otherwise.what_if], value=voice.number(otherwise.value), what=what)


def _advice(advice: Advice, voice: Voice) -> str:
    match advice:
        case WeekAdvice(status, week_au, usual_au, change):
            return voice.say(
                WEEKS[status],
                week=voice.number(week_au, 0),
                usual=voice.number(usual_au, 0),
                change=voice.number(abs(change), 0),
            )
        case CourseAdvice(course):
            return voice.say(COURSES[course])
        case ForwardAdvice():
            return voice.say("logging-more-forward")
        case _:
            assert_never(advice)


def _stopping(content: StopAndRest | TooHard, voice: Voice) -> Rich:
    match content:
        case StopAndRest(pain, limit, for_guardian):
            from_there = voice.number(limit)
            return lines(
                [
                    strong(
                        voice.say(
                            "logging-stop-and-rest", pain=voice.number(pain), limit=from_there
                        )
                    ),
                    voice.say("session-stop-rules", limit=from_there),
                    voice.say("logging-hold-means"),
                    voice.say("session-show-guardian") if for_guardian else None,
                ]
            )
        case TooHard(rpe, limit):
            stop = voice.say("session-stop-rules", limit=voice.number(limit))
            return lines([voice.say("logging-too-hard", rpe=voice.number(rpe)), stop])
        case _:
            assert_never(content)


def _asked(
    content: AskFor | NeedsLoad | TwoReadings | OutOfRange | NotUnderstood,
    voice: Voice,
) -> Rich:
    match content:
        case AskFor(field, unit):
            return rich(voice.say(ASKED[field], unit=unit.value))
        case NeedsLoad(entry):
            return rich(voice.say("logging-needs-load", noted=noted_line(entry, voice)))
        case TwoReadings(field, phrase, understood):
            doubt = _two_readings(field, phrase, voice)
            return lines([_so_far(understood, voice), doubt])
        case OutOfRange(field, phrase, understood, is_asked):
            doubt = _out_of_range(field, phrase, voice)
            again = (
                f"{doubt} {voice.say('logging-what-was-it', example=voice.say(EXAMPLES[field]))}"
                if is_asked
                else doubt
            )
            return lines([_so_far(understood, voice), again])
        case NotUnderstood(field):
            what, example = voice.say(FIELDS[field]), voice.say(EXAMPLES[field])
            return rich(voice.say("logging-not-understood", what=what, example=example))
        case _:
            assert_never(content)


def _so_far(understood: Entry | None, voice: Voice) -> str | None:
    return (
        None
        if understood is None
        else voice.say("logging-so-far", noted=noted_line(understood, voice))
    )


def _two_readings(field: Field, phrase: str, voice: Voice) -> str:
    if field is Field.LOAD:
        return voice.say("logging-two-readings-load", phrase=phrase)
    return voice.say("logging-two-readings", phrase=phrase, what=voice.say(FIELDS[field]))


def _out_of_range(field: Field, phrase: str, voice: Voice) -> str:
    if field is Field.DAY:
        return voice.say("logging-out-of-range-day", phrase=phrase)
    return voice.say("logging-out-of-range", phrase=phrase, range=voice.say(RANGES[field]))


def _checked(
    content: IsThatRight | SecondSession | TakeItOut | EditWhat | WhatDidYouDo,
    voice: Voice,
) -> str:
    match content:
        case IsThatRight(kg, usual_kg):
            return voice.say(
                "logging-is-that-right", load=voice.load(kg), usual=voice.load(usual_kg)
            )
        case SecondSession(first, second):
            return voice.say(
                "logging-second-session",
                first=noted_line(first, voice),
                second=noted_line(second, voice),
            )
        case TakeItOut(entry, is_gone):
            return voice.say(
                "logging-take-it-out", noted=noted_line(entry, voice), is_gone=is_gone
            )
        case EditWhat(entry):
            return voice.say("logging-edit-what", noted=noted_line(entry, voice))
        case WhatDidYouDo(day, example):
            when = None if day is None else voice.day(day)
            return voice.say(
                "logging-what-did-you-do", day=when, example=log_example(example, voice)
            )
        case _:
            assert_never(content)


def log_example(session: Session | None, voice: Voice) -> str:
    """Return a line to copy: the planned session, or a plain one where none is known."""
    if session is None:
        return voice.say("logging-log-example", pull="3x20m", load=voice.load(10))
    load = session.resistance
    has_plates = isinstance(load, Plates) and load.added_kg > 0
    plates = voice.load(load.added_kg) if isinstance(load, Plates) and has_plates else None
    return voice.say("logging-log-example", pull=as_typed(session.work, voice), load=plates)
