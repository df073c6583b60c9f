"""What was done, from the tokens: sets, a difference from the plan, the session's minutes."""

from dataclasses import dataclass, replace
from itertools import pairwise

from bot.reading.heard import About, Doubt, Entered, Habits, Run
from bot.reading.page import Page
from bot.reading.replies.bare import with_meanings
from bot.reading.replies.clauses import Clause, clauses_of, session_minutes
from bot.reading.replies.doing import Doing
from bot.reading.replies.joining import with_choices, with_factors
from bot.reading.replies.kinds import LOADS, MEASURES, PAUSES, Kind, Token
from bot.reading.replies.oddities import (
    in_odd_units,
    in_total,
    miscounted,
    mistyped,
    on_the_belt,
    there_and_back,
)
from bot.reading.replies.runs import LOAD_RANGE_KG, MINUTES_RANGE, counted, measured, pulls_of
from bot.reading.replies.sharing import shared
from bot.reading.tokens import may_hold_sets, tokens_of


@dataclass(frozen=True, slots=True)
class Work:
    """What the quantities of a reply add up to.

    `is_sure`: they speak of a session whatever words stand around; `is_likely`: only because
    nothing else stands around ("40kg", "80 or 85").  `tokens` is what it was read from, and
    `has_words` whether a word of weight is among them.
    """

    runs: tuple[Run, ...] = ()
    pulls_done: int | None = None
    load_kg: float | None = None
    entered_load: Entered | None = None
    is_empty_sled: bool = False
    minutes: float | None = None
    rpe: float | None = None
    doubts: tuple[Doubt, ...] = ()
    is_sure: bool = False
    is_likely: bool = False
    has_words: bool = False
    tokens: tuple[Token, ...] = ()


_NOTHING = Work()


def work_of(page: Page, habits: Habits, doing: Doing, effort_said: bool) -> Work:
    """Return the work that the page's quantities speak of."""
    if not may_hold_sets(page):
        doubts = mistyped(page)
        return Work(doubts=doubts) if doubts else _NOTHING
    is_planned = doing.is_done or doing.pulls_done is not None
    joined = with_factors(with_choices(tokens_of(page, habits.language)), page, habits)
    meant = with_meanings(joined.tokens, page, habits, is_planned, effort_said)
    whole, tokens = session_minutes(meant.tokens, is_planned)
    clauses = clauses_of(tokens)
    work = _of_clauses(clauses, page, doing) if clauses else _NOTHING
    if joined.doubts or meant.doubts:
        work = replace(work, doubts=(*joined.doubts, *meant.doubts, *work.doubts))
    work = _with_evidence(work, clauses, [*tokens, *whole], joined.doubts)
    is_pull = work.runs or work.load_kg is not None or any(_is_sled(one, page) for one in tokens)
    unmeasured = on_the_belt(tokens, page) or (in_odd_units(page) if is_pull else ())
    if unmeasured:
        work = replace(work, is_sure=work.is_sure or not work.runs)
        unknown = tuple(replace(run, distance_m=None, entered_distance=None) for run in work.runs)
        work = replace(work, runs=unknown, doubts=(*work.doubts, *unmeasured))
    work = _with_unexplained(work, tokens, page, is_planned, effort_said)
    return _with_rest(work, tokens, whole, page, is_planned)


_WALKS = ("walk", "camin", "and", "off", "apag", "hacia")


def _is_sled(token: Token, page: Page) -> bool:
    """Say whether a word is the sled's, which a walk's is not: "2 miles walk"."""
    return token.kind is Kind.SLED and not page.text.startswith(_WALKS, token.start)


def _of_clauses(clauses: list[Clause], page: Page, doing: Doing) -> Work:
    if any(clause.is_or for clause in clauses[1:]):
        return _alternatives(clauses, page)
    clauses, doubts = shared(clauses, page)
    if len(clauses) == 1 and clauses[0].has_measure and clauses[0].count is None:
        clauses, more = _counted_by_plan(clauses[0], page, doing)
        doubts += more
    result = counted([clause for clause in clauses if clause.has_measure], page)
    work = Work(result.runs, is_empty_sled=result.is_empty_sled, doubts=(*doubts, *result.doubts))
    return _with_differences(work, [c for c in clauses if not c.has_measure], page)


def _counted_by_plan(clause: Clause, page: Page, doing: Doing) -> tuple[list[Clause], list[Doubt]]:
    """Take the pulls of "did 4 of 6, 20m 40kg"; "done but 15m" leaves them in doubt."""
    if doing.pulls_done is not None and len(clause.loads) < 2:
        start, stop = clause.span
        count = Token(Kind.COUNT, start, stop, (float(doing.pulls_done),), is_noun=True)
        return [replace(clause, count=count)], []
    if doing.is_done and len(clause.loads) < 2:
        return [], [Doubt(About.SETS, page.written(*clause.span))]
    return [clause], []


def _alternatives(clauses: list[Clause], page: Page) -> Work:
    """Ask about the first part in which "3x20 or maybe 4x20" differ."""
    first, second = clauses[0], next(clause for clause in clauses[1:] if clause.is_or)
    phrase = page.written(first.span[0], second.span[1])
    pairs = (
        (About.SETS, first.count, second.count),
        (About.DISTANCE, first.distance, second.distance),
        (About.DURATION, first.time, second.time),
        (
            About.LOAD,
            first.loads[0] if first.loads else None,
            second.loads[0] if second.loads else None,
        ),
    )
    load, _ = measured(_only_load(clauses), page)
    for about, one, other in pairs:
        if one is not None and other is not None and one.values != other.values:
            values = (*one.values, *other.values)
            doubt = Doubt(about, phrase, values, other.unit)
            return Work(load_kg=load.metric, entered_load=load.entered, doubts=(doubt,))
    return Work(
        load_kg=load.metric, entered_load=load.entered, doubts=(Doubt(About.SETS, phrase),)
    )


def _only_load(clauses: list[Clause]) -> Token | None:
    loads = [load for clause in clauses for load in clause.loads]
    return loads[0] if len(loads) == 1 else None


def _with_differences(work: Work, clauses: list[Clause], page: Page) -> Work:
    """Add what counts and loads without a length say: they differ from the plan."""
    if not clauses:
        return work
    doubts = list(work.doubts)
    for clause in clauses:
        start, stop = clause.span
        if work.runs or work.pulls_done is not None or len(clause.loads) > 1 or clause.is_double:
            about = About.LOAD if clause.loads and not clause.is_double else About.SETS
            values = tuple(load.value for load in clause.loads if load.values)
            doubts.append(Doubt(about, page.written(start, stop), values))
            continue
        if clause.count is not None and clause.count.is_noun:
            pulls, found = pulls_of(clause.count, page)
            work = replace(work, pulls_done=pulls)
            doubts += found
        for load in clause.loads:
            plates, heavy = measured(load, page)
            nothing = load.kind is Kind.EMPTY or plates.metric == LOAD_RANGE_KG[0]
            doubts += heavy
            if work.load_kg is not None:
                doubts.append(Doubt(About.LOAD, page.written(start, stop), load.values, load.unit))
            work = replace(
                work,
                load_kg=plates.metric,
                entered_load=plates.entered,
                is_empty_sled=work.is_empty_sled or nothing,
            )
    return replace(work, doubts=tuple(doubts))


def _with_evidence(
    work: Work, clauses: list[Clause], tokens: list[Token], joining: tuple[Doubt, ...]
) -> Work:
    kinds = {token.kind for token in tokens}
    is_sure = bool(joining) or any(
        (clause.has_measure and (clause.count or clause.loads or clause.label))
        or (clause.count is not None and clause.count.is_noun)
        for clause in clauses
    )
    has_words = Kind.WORD in kinds
    speaks = bool(kinds & {Kind.SLED, Kind.BELT}) or not has_words or _wavers_alone(tokens)
    quantities = bool(kinds & (MEASURES | LOADS))
    if Kind.NUMBER in kinds and not quantities:
        quantities, speaks = True, _wavers_alone(tokens) or not kinds & {Kind.WORD, Kind.SLED}
    return replace(
        work,
        is_sure=is_sure,
        is_likely=quantities and speaks,
        has_words=has_words,
        tokens=tuple(tokens),
    )


def _with_unexplained(
    work: Work, tokens: list[Token], page: Page, is_planned: bool, effort_said: bool
) -> Work:
    """Ask about numbers that stand alone and fit nothing; those beside a word are talk.

    A number on its own ("40") is as likely a load as minutes or metres: the load is asked.
    """
    bare = [token for index, token in enumerate(tokens) if _is_alone(tokens, index)]
    if not bare:
        if Kind.NUMBER in {token.kind for token in tokens} and not work.is_sure:
            return replace(work, is_likely=work.is_likely and not work.has_words)
        return work
    phrase = page.written(bare[0].start, bare[-1].stop)
    values = tuple(value for token in bare for value in token.values)
    about = About.LOAD
    if (
        is_planned
        or _stands_before_length(tokens, bare[0])
        or (work.pulls_done is None and not work.is_sure and work.load_kg is not None)
    ):
        about = About.SETS
    elif (
        any(run.load_kg is not None for run in work.runs) and max(values) <= 10 and not effort_said
    ):
        about = About.RPE
    return replace(work, doubts=(*work.doubts, Doubt(about, phrase, values)))


def _wavers_alone(tokens: list[Token]) -> bool:
    """Say whether "80 or 85" stands there, not counting anything ("5 or 6 friends")."""
    return any(
        len(token.values) > 1 and token.kind in {Kind.NUMBER, Kind.LOAD}
        for index, token in enumerate(tokens)
        if not _counts_a_word(tokens, index)
    )


def _counts_a_word(tokens: list[Token], index: int) -> bool:
    return any(token.kind in {Kind.WORD, Kind.OF} for token in tokens[index + 1 : index + 2])


def _stands_before_length(tokens: list[Token], token: Token) -> bool:
    return any(one is token and after.kind in MEASURES for one, after in pairwise(tokens))


def _is_alone(tokens: list[Token], index: int) -> bool:
    """Say whether a number stands where a load could: no word of its own beside it.

    Right after a length, with no load anywhere, it is asked about even before a word
    ("3x20m 40 please"): better one question than a load lost.
    """
    if tokens[index].kind is not Kind.NUMBER:
        return False
    before = tokens[index - 1].kind if index else None
    if before in MEASURES | {Kind.AT} and not any(token.kind in LOADS for token in tokens):
        return True
    return before not in {Kind.WORD, Kind.OF} and not _counts_a_word(tokens, index)


def _with_rest(
    work: Work, tokens: list[Token], whole: list[Token], page: Page, is_planned: bool
) -> Work:
    """Add minutes, efforts written `@8`, and sets spoken of without their number."""
    doubts = list(work.doubts)
    efforts = [
        sum(token.values) / len(token.values) for token in tokens if token.kind is Kind.EFFORT
    ]
    minutes = {value for token in whole for value in token.values}
    low, high = MINUTES_RANGE
    if len(minutes) > 1 or any(not low <= value <= high for value in minutes):
        phrase = page.written(whole[0].start, whole[-1].stop)
        doubts.append(Doubt(About.MINUTES, phrase, tuple(sorted(minutes))))
        minutes = set()
    doubts += in_total(tokens, page)
    doubts += mistyped(page)
    doubts += there_and_back(page) if work.runs else []
    if not any(token.kind in {Kind.COUNT, Kind.LABEL} for token in tokens):
        doubts += miscounted(tokens, page)
    label = next((token for token in tokens if token.kind is Kind.LABEL), None)
    if label is not None and is_planned and {t.kind for t in tokens} <= PAUSES | {Kind.LABEL}:
        doubts.append(Doubt(About.SETS, page.written(label.start, label.stop)))  # "set 3 done"
    plural = next((token for token in tokens if token.kind is Kind.PLURAL), None)
    counts = any(token.kind in {Kind.COUNT, Kind.LABEL} for token in tokens)
    if plural is not None and work.runs and not counts:
        doubts.append(Doubt(About.SETS, page.written(plural.start, plural.stop)))
        work = replace(work, runs=())
    if not efforts and not minutes and len(doubts) == len(work.doubts):
        return work
    return replace(
        work,
        doubts=tuple(doubts),
        rpe=efforts[0] if efforts else None,
        minutes=next(iter(minutes), None),
    )
