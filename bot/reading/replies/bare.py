"""What a number without a unit is: from what stands beside it, never from how large it is.

A number after a length is the load in the writer's unit; `@8` after a load is an effort;
"2 at 40" counts pulls.  What fits none of these keeps its kind and is asked about.
"""

import re
from dataclasses import replace

from bot.reading.heard import About, Doubt, Habits
from bot.reading.page import Page
from bot.reading.replies.joining import MOST_PULLS, Joined, as_distance, as_load
from bot.reading.replies.kinds import LOADS, MEASURES, PAUSES, Kind, Token

HIGHEST_EFFORT = 10
# A list needs its separator and nothing else: "40kg 5" and "40kg, after 5" are two things.
_LIST_SIGNS = re.compile(
    r" ?(?:[,/;+&\n]|\band\b|\by\b|\bthen\b|\bluego\b|-)[ ,]?(?:then |luego )?@? ?"
)
_LISTING = PAUSES | {Kind.SLASH}


def with_meanings(
    tokens: list[Token], page: Page, habits: Habits, is_planned: bool, effort_said: bool
) -> Joined:
    """Return the tokens with every bare number that can be told given its kind.

    `is_planned`: the reply says the planned session was done, so a number may differ from
    it.  `effort_said`: an effort was given apart, so `@8` cannot be another.
    """
    done = _listed(tokens, habits)
    doubts: list[Doubt] = []
    for index, token in enumerate(done):
        if token.kind is not Kind.NUMBER:
            continue
        given = _meaning(done, index, page, habits)
        if given.kind is Kind.EFFORT and effort_said:
            given = as_load(token, habits)
        if given.kind is Kind.LOAD and _may_be_effort(done, index, effort_said, habits):
            phrase = page.written(token.start, token.stop)
            doubts.append(Doubt(About.LOAD, phrase, token.values))
        done[index] = given
    if is_planned:
        done = [_differs(done, index, habits) for index in range(len(done))]
    return Joined(done, tuple(doubts))


def _meaning(tokens: list[Token], index: int, page: Page, habits: Habits) -> Token:
    token = tokens[index]
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if before is not None and before.kind in {Kind.AT, Kind.WITH}:
        is_sign = page.text[before.start : before.stop].strip() == "@"
        if after is not None and _is_noun_of(token, after) and not is_sign:
            return token
        is_at = before.kind is Kind.AT and token.value <= HIGHEST_EFFORT
        if is_at and _load_stands_before(tokens, index - 1):
            return replace(token, kind=Kind.EFFORT)
        return as_load(token, habits)
    if _counts_next(tokens, index):
        return replace(token, kind=Kind.COUNT, is_noun=True)
    if after is not None and after.kind is Kind.WORD:
        return token
    if (
        before is not None
        and before.kind in {Kind.OF, Kind.TIMES}
        and _previous(tokens, index - 1, Kind.COUNT)
    ):
        return as_distance(token, habits)
    if _follows_measure(tokens, index, page) or _leads_sets(tokens, index):
        return as_load(token, habits)
    return token


def _is_noun_of(number: Token, word: Token) -> bool:
    """Say whether a word right after a number is what it counts: "with 2 friends"."""
    return word.kind is Kind.WORD and word.start - number.stop <= 1


def _previous(tokens: list[Token], index: int, kind: Kind) -> bool:
    return index > 0 and tokens[index - 1].kind is kind


def _load_stands_before(tokens: list[Token], index: int) -> bool:
    """Say whether the nearest quantity before is a load: "40kg @8", "3x20m 40kg, @8"."""
    for token in reversed(tokens[:index]):
        if token.kind in LOADS:
            return True
        if token.kind not in PAUSES | {Kind.EACH, Kind.WITH} | MEASURES | {Kind.COUNT}:
            return False
    return False


def _counts_next(tokens: list[Token], index: int) -> bool:
    """Say whether this counts what comes: "2 at 40", "6 of 15m"."""
    token, following = tokens[index], tokens[index + 1 : index + 3]
    if len(following) < 2 or not token.value.is_integer() or not 0 < token.value <= MOST_PULLS:
        return False
    link, counted = following
    if link.kind in MEASURES and counted.kind is Kind.PLURAL:
        return not index or tokens[index - 1].kind not in {Kind.TIMES, Kind.COUNT}
    before = tokens[index - 1].kind if index else None
    if link.kind is Kind.OF and counted.kind in MEASURES and before in LOADS:
        return True
    if before in MEASURES | LOADS | {Kind.COUNT, Kind.OF}:
        return False
    if link.kind is Kind.OF:
        return counted.kind in MEASURES
    is_effort = counted.kind is Kind.NUMBER and counted.value <= HIGHEST_EFFORT
    return (
        link.kind in {Kind.AT, Kind.WITH}
        and counted.kind in {Kind.NUMBER, Kind.LOAD}
        and not is_effort
    )


def _follows_measure(tokens: list[Token], index: int, page: Page) -> bool:
    """Say whether the load's place is here: after a length, a label or another load."""
    at = index - 1
    while at >= 0 and tokens[at].kind in _LISTING | {Kind.EACH, Kind.THEN, Kind.PLUS}:
        at -= 1
    if at < 0:
        return False
    before = tokens[at]
    if before.kind is Kind.LABEL:
        return True
    if before.kind is Kind.COUNT:
        return any(token.kind in MEASURES for token in tokens[:at])
    if before.kind in LOADS:
        if before.stop > tokens[index].start:
            return True  # "40,45,50" is one piece of text
        if _is_score_behind(before, tokens[index], page):
            return False
        return _LIST_SIGNS.fullmatch(page.text, before.stop, tokens[index].start) is not None
    return before.kind in MEASURES and not _has_load_already(tokens, at)


def _is_score_behind(load: Token, token: Token, page: Page) -> bool:
    """Say whether a small number behind a slash is none of the loads: "30kg / 6 / knee 2"."""
    if (
        load.kind is not Kind.LOAD
        or load.is_by_habit
        or "/" not in page.text[load.stop : token.start]
    ):
        return False
    return token.value <= HIGHEST_EFFORT < load.value / 2


def _has_load_already(tokens: list[Token], at: int) -> bool:
    """Say whether the clause that ends at `at` began with its load: "40kg 3x20 7"."""
    while at >= 0 and tokens[at].kind in MEASURES | {Kind.COUNT, Kind.EACH}:
        at -= 1
    return at >= 0 and tokens[at].kind in LOADS


def _leads_sets(tokens: list[Token], index: int) -> bool:
    """Say whether a count and a length come next: "40 3x20", "40 for 3x20"."""
    if not all(token.kind in PAUSES | {Kind.WITH, Kind.AT} for token in tokens[:index]):
        return False
    following = [token.kind for token in tokens[index + 1 :] if token.kind not in PAUSES]
    if not LOADS.isdisjoint(following) or len(following) < 2:
        return False
    return following[0] is Kind.COUNT and following[1] in MEASURES


def _listed(tokens: list[Token], habits: Habits) -> list[Token]:
    """Give the numbers of a list the kind of its end: "30, 35, 40kg", "10/15/20m".

    A list of bare numbers before "with 40" is of lengths.
    """
    done = list(tokens)
    for index in reversed(range(len(done))):
        if done[index].kind is not Kind.NUMBER or index + 2 >= len(done):
            continue
        sign, end = done[index + 1], done[index + 2]
        is_slash = sign.kind is Kind.SLASH
        if not is_slash and not (sign.kind is Kind.PAUSE and _in_row(done, index)):
            continue
        if end.kind in {Kind.LOAD, Kind.DISTANCE}:
            done[index] = replace(done[index], kind=end.kind, unit=end.unit)
        elif (
            end.kind is Kind.NUMBER
            and _is_list_alone(done, index)
            and _ends_with_load(done, index + 2)
        ):
            done[index + 2] = as_distance(end, habits)
            done[index] = as_distance(done[index], habits)
    return done


def _is_list_alone(tokens: list[Token], index: int) -> bool:
    return all(token.kind in _LISTING | {Kind.NUMBER} for token in tokens[: index + 3])


def _in_row(tokens: list[Token], index: int) -> bool:
    """Say whether three or more stand in a row, or a length comes before: not "4, 20m"."""
    if index >= 2 and tokens[index - 1].kind in PAUSES and tokens[index - 2].kind is Kind.NUMBER:
        return True
    if tokens[index + 2].kind is Kind.NUMBER:
        return True
    following = tokens[index + 3 : index + 5]
    is_row = (
        len(following) == 2
        and following[0].kind in PAUSES
        and following[1].kind in {Kind.LOAD, Kind.DISTANCE}
    )
    return is_row or (
        index > 0 and tokens[index - 1].kind in MEASURES and tokens[index + 2].kind is Kind.LOAD
    )


def _ends_with_load(tokens: list[Token], index: int) -> bool:
    following = tokens[index + 1 : index + 3]
    return (
        len(following) == 2
        and following[0].kind in {Kind.WITH, Kind.AT}
        and following[1].kind in {Kind.LOAD, Kind.NUMBER}
    )


def _may_be_effort(tokens: list[Token], index: int, effort_said: bool, habits: Habits) -> bool:
    """Say whether a lone `@8` with no load anywhere may be the effort as well."""
    if effort_said or not index or tokens[index - 1].kind is not Kind.AT:
        return False
    others = [token for place, token in enumerate(tokens) if place != index]
    is_only = not any(token.kind in LOADS or _is_number_at(others, token) for token in others)
    return is_only and 0 <= tokens[index].value <= HIGHEST_EFFORT


def _is_number_at(tokens: list[Token], token: Token) -> bool:
    place = tokens.index(token)
    return token.kind is Kind.NUMBER and place > 0 and tokens[place - 1].kind is Kind.AT


def _differs(tokens: list[Token], index: int, habits: Habits) -> Token:
    """Read a number beside "done" as the load, where it can be nothing else."""
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.kind is not Kind.NUMBER or (after is not None and after.kind is Kind.WORD):
        return token
    is_load = token.value > MOST_PULLS or not token.value.is_integer()
    return as_load(token, habits) if is_load else token
