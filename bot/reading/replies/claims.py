"""What a reply claims: done, left out, in part, another's, another time's, another exercise.

The line is cut into concepts of both languages, the writer's own first
(`lexicon/replies.en.toml`, `replies.es.toml`), and rules over concepts make claims of them
(`lexicon/replies.toml`).  A clause that speaks of plans, of the past, of somebody else or of
another sport claims nothing and is struck out with its numbers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from bot.reading.concepts import Word, concepts_in, places_in, words_cut
from bot.reading.day import Found, days_in
from bot.reading.heard import RelativeDay, Weekday
from bot.reading.page import STRUCK, Page
from bot.reading.replies.asides import CLAUSE, is_of_another_thing, spans
from bot.reading.replies.phrases import (
    DAY,
    LIGHT,
    Rule,
    lexicon,
    rules_of_claims,
    telling,
)
from bot.reading.tables import everyday
from bot.reading.words import SETS_SAID
from bot.rules.log.records import Language

_WEIGHTLESS = frozenset({None, LIGHT, DAY})
_DIGIT = re.compile(r"\d")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Claims:
    """What is claimed of the session; words are as the writer wrote them, None where not said.

    `is_disputed`: numbers stand right behind what was left out ("didn't do the 3x20m").
    `denied`: it was not left out, and no more is said.  `speaks_of_plans`: something is still
    to come.  `is_double`: two sessions were told.  `pulls_done` are the sets done of the plan.
    `differs` are the words for more, less or another session, `load` those for another load,
    `exercise` those for forward work or a push.  `is_plainly_part`: no
    other sense of `partly` is likely.  `is_cut_short`: it was stopped, or time ran out.
    `days` stand in the order written.
    """

    is_done: bool = False
    is_skipped: bool = False
    is_disputed: bool = False
    is_pending: bool = False
    speaks_of_plans: bool = False
    is_double: bool = False
    pulls_done: int | None = None
    some: str | None = None
    partly: str | None = None
    is_plainly_part: bool = False
    differs: str | None = None
    load: str | None = None
    exercise: str | None = None
    denied: str | None = None
    is_cut_short: bool = False
    days: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True)
class _Claim:
    name: str
    words: tuple[Word, ...]
    span: Span


def claims_of(page: Page, language: Language) -> tuple[Claims, Page]:
    """Return what is claimed, and the page without it and without what claims nothing."""
    days_said = days_in(page, language)
    if len(days_said) < 2 and telling(language).isdisjoint(words_cut(page.text)):
        return Claims(days=tuple(days_said)), _without(page, [day[:2] for day in days_said])
    line = _Line(page, language, days_said)
    if not days_said and line.held.isdisjoint(rules_of_claims().beginning):
        return Claims(is_cut_short="stopped" in line.held), page
    elsewhere = line.elsewhere()
    others = line.of_other_work()
    struck = elsewhere + others
    days = [day for day in line.days if not _is_within(day[:2], struck)]
    found = [one for one in line.claims() if not _is_within(one.span, struck)]
    speaks_of_plans, is_cut_short = not _PLANS.isdisjoint(line.held), "stopped" in line.held
    if not (found or struck or line.days):
        return Claims(speaks_of_plans=speaks_of_plans, is_cut_short=is_cut_short), page
    names = {one.name for one in found}
    if line.has_sets:
        found = [one for one in found if one.name not in {"other", "first", "until"}]
    skips = [one for one in found if one.name in _SKIPS and not line.is_to_come(one, days)]
    done = [one for one in found if one.name == "done"]
    if skips and (done or line.has_sets):
        days = [day for day in days if not line.is_only_left_out(day, skips, done)]
    stated = [one.span for one in (*done, *skips)]
    said = {one.name: page.written(*one.span) for one in reversed(found)}  # the first of each
    claims = Claims(
        is_done=bool(done),
        is_skipped=bool(skips),
        is_disputed=any(_NUMBERS_NEXT.match(page.text, one.span[1]) for one in skips),
        is_pending="pending" in names,
        speaks_of_plans=speaks_of_plans,
        is_double=line.are_of_two_days(days, stated),
        pulls_done=next((n for one in found if (n := _pulls_of(one)) is not None), None),
        some=said.get("some"),
        partly=said.get("partly") or said.get("perhaps_part"),
        is_plainly_part="partly" in names,
        differs=said.get("other"),
        load=said.get("load"),
        denied=said.get("denied"),
        exercise=page.written(*others[0]) if others else said.get("exercise"),
        is_cut_short=is_cut_short or "partly" in names,
        days=tuple(days or (line.days if skips else ())),
    )
    struck += [
        one.span
        for one in found
        if one.name not in {"load", "some"} and (one.name != "pending" or _counts(one))
    ]
    return claims, _without(page, struck + [day[:2] for day in line.days])


_SKIPS = frozenset({"skipped", "skips"})
_PLANS = frozenset({"will", "coming"})
_NUMBERS_NEXT = re.compile(r"(?: (?:the|my|todays|las|los|mis))* ?\d")
_PLACES = {
    "1": 1, "fir": 1, "pri": 1, "2": 2, "sec": 2, "seg": 2, "3": 3, "thi": 3, "ter": 3, "4": 4,
    "fou": 4, "cua": 4, "5": 5, "fif": 5, "qui": 5, "6": 6, "six": 6, "sex": 6,
}  # fmt: skip


def _pulls_of(claim: _Claim) -> int | None:
    """Return the sets of "just the first" and of "stopped after the third"."""
    if claim.name == "first":
        return 1
    if claim.name != "until":
        return None
    pieces = claim.words[-1].text.split()
    if len(pieces) == 1 and pieces[0].isdecimal():  # "stopped after 2"
        return count if (count := int(pieces[0])) <= MOST_SETS else None
    counts = (_PLACES.get(one if one.isdecimal() else one[:3]) for one in pieces)
    return next((count for count in counts if count is not None), None)


def _counts(claim: _Claim) -> bool:
    """Say whether a claim has a number: "2 sets to go"."""
    return any(piece.isdecimal() for word in claim.words for piece in word.text.split())


def _is_within(span: Span, spans: Sequence[Span]) -> bool:
    return any(first <= span[0] < last for first, last in spans)


def _without(page: Page, spans: Sequence[Span]) -> Page:
    """Return the page with spans struck out, those that overlap as one."""
    border = len(page.text)
    for start, stop in sorted(spans, reverse=True):
        if start < (stop := min(stop, border)):
            page, border = page.without(start, stop), start
    return page


class _Line:
    """A page as concepts, cut into clauses."""

    def __init__(self, page: Page, language: Language, days: Sequence[Found]) -> None:
        self.text, self.days = page.text, days
        words = concepts_in(page.text, lexicon(language), mends=False)
        self.words = [word for word in words if not self._is_of_a_day(word)] if days else words
        self.held = {word.concept for word in self.words}
        self.has_sets = SETS_SAID.search(page.text) is not None

    @cached_property
    def places(self) -> list[Span]:
        return places_in(self.text)

    def span(self, word: Word) -> Span:
        """Return where a piece of the line stands in its text."""
        return self.places[word.at][0], self.places[word.end - 1][1]

    @cached_property
    def clauses(self) -> list[Span]:
        return spans(self.text, CLAUSE)

    def _is_of_a_day(self, word: Word) -> bool:
        """Say whether a word of the past is only the day's: "last week" of "last week tuesday"."""
        return word.concept == "then" and _is_within(self.span(word), [d[:2] for d in self.days])

    def claims(self) -> Iterator[_Claim]:
        """Yield what the rules make of the words, the longest at each place."""
        by_first = rules_of_claims().by_first
        at = 0
        while at < len(self.words):
            rules = by_first.get(self.words[at].concept or "", ())
            at += 1
            if not rules:
                continue
            found = [one for rule in rules if (one := self._followed(rule, at - 1)) is not None]
            if found:
                best = max(found, key=lambda one: len(one.words))
                yield best
                at = self.words.index(best.words[-1]) + 1

    def _followed(self, rule: Rule, at: int) -> _Claim | None:
        """Return the claim that a rule makes of the words from a place on, if any."""
        first = self.words[at]
        parts = [first]
        if any(map(self.held.isdisjoint, rule.beside)):
            return None
        for term, reach in zip(rule.terms[1:], rule.reaches[1:], strict=True):
            after = self._next(parts[-1], term, reach)
            if after is None:
                return None
            parts.append(after)
        if rule.is_last:
            here = [word for word in self.words if word.sentence == first.sentence]
            if here[-1] is not parts[-1]:
                return None
        if rule.is_alone and (
            self._has_object(parts[-1])
            or any(w.concept not in _WEIGHTLESS - {None} and w not in parts for w in self.words)
        ):
            return None
        if rule.is_clause and not self._are_a_clause(parts):
            return None
        if rule.claim in _OF_ITSELF and is_of_another_thing(parts[-1], self.words):
            return None
        if rule.claim == "denied" and first.clause != parts[-1].clause:
            return None  # "no, not today" answers, and denies nothing
        span = self.span(first)[0], self.span(parts[-1])[1]
        return _Claim(rule.claim, tuple(parts), span)

    def _are_a_clause(self, parts: Sequence[Word]) -> bool:
        """Say whether words are all that a clause of several says: "i did, effort 6"."""
        here = [word for word in self.words if word.clause == parts[0].clause]
        is_all = all(word in parts or word.concept in _WEIGHTLESS - {None} for word in here)
        return is_all and not self._has_object(parts[-1])

    def _has_object(self, verb: Word) -> bool:
        """Say whether what was done is something else that was read: "did ~", thirty squats."""
        return self.text.startswith((STRUCK, f" {STRUCK}"), self.span(verb)[1])

    def _next(self, before: Word, term: frozenset[str], reach: int) -> Word | None:
        """Return the next word of weight where it is of a term and near."""
        for word in self.words:
            if word.at < before.end:
                continue
            if word.at - before.end > reach or word.sentence != before.sentence:
                return None
            if word.concept in term or ("#" in term and self._is_bare_number(word)):
                return word
            if word.concept not in _WEIGHTLESS or word.text[0].isdecimal():
                return None
        return None

    def _is_bare_number(self, word: Word) -> bool:
        return word.text[0].isdecimal() and _MEASURED.match(self.text, self.span(word)[1]) is None

    def elsewhere(self) -> list[Span]:
        """Return the spans that speak of another time, another person or another sport."""
        rules = rules_of_claims()
        if self.held.isdisjoint(rules.elsewhere) and not self._may_name_anybody():
            return []
        return [span for one in self.clauses if (span := self._elsewhere_in(one)) is not None]

    def _may_name_anybody(self) -> bool:
        """Say whether a name could stand there: before a verb, where numbers are told."""
        return not self.held.isdisjoint(rules_of_claims().verbs) and bool(_DIGIT.search(self.text))

    def _in(self, clause: Span) -> list[Word]:
        first, last = clause
        return [word for word in self.words if first <= self.places[word.at][0] < last]

    def _elsewhere_in(self, clause: Span) -> Span | None:
        words, text = self._in(clause), self.text[slice(*clause)]
        rules = rules_of_claims()
        first = next((word for word in words if word.concept in rules.anywhere), None)
        if first is not None:
            return self._from(first, clause)
        leads = next((word for word in words if word.concept in rules.leading), None)
        if leads is not None and len(_before(words, leads)) <= MOST_BEFORE:
            return clause
        if self._is_anothers(words, text):
            return clause
        is_sled = any(word.concept in _SLED for word in words) or _TIMES.search(text) is not None
        return clause if not is_sled and any(one.concept == "sport" for one in words) else None

    def _from(self, away: Word, clause: Span) -> Span:
        """Return the part of a clause that is elsewhere: all of it, or what follows its sets.

        Pain that is told after a plan stays: "3x20m 40kg will rest tomorrow, knee 6".
        """
        (first, last), (start, stop) = clause, self.span(away)
        if not SETS_SAID.search(self.text, first, start):
            return clause
        if not _DIGIT.search(self.text, stop, last):
            return (start, last) if away.concept == "will" else clause
        pain = _PAIN_SAID.search(self.text, stop, last)
        return start, last if pain is None else pain.start()

    def _is_anothers(self, words: Sequence[Word], text: str) -> bool:
        """Say whether somebody did it: a person named, or a word nobody knows before a verb."""
        verbs = rules_of_claims().verbs
        heavy = [one for one in words if one.concept not in _WEIGHTLESS]
        for word, after in pairwise(heavy):
            if word.concept == "other" and after.concept in verbs and not _names_me(words, word):
                return True
        if len(words) < 2 or _DIGIT.search(text) is None:
            return False
        if any(word.concept == "theirs" for word in words):  # of nobody speaking: "hizo"
            return True
        name, verb = words[:2]
        is_done = verb.concept == "done" and not verb.text.startswith("did")
        return _is_name(name) and verb.concept in verbs and not is_done

    def of_other_work(self) -> list[Span]:
        """Return the clauses of forward work, of pushes and carries, that name numbers."""
        found: list[Span] = []
        for clause in () if self.held.isdisjoint(_OTHER_WORK) else self.clauses:
            words = self._in(clause)
            concepts = {word.concept for word in words}
            if not concepts & _OTHER_WORK or "backward" in concepts:
                continue
            if _DIGIT.search(self.text, *clause):
                found.append(clause)
        return found

    def is_to_come(self, skip: _Claim, days: Sequence[Found]) -> bool:
        """Say whether what is left out is still to come: "skip thursday", "can't tomorrow"."""
        clause = next(one for one in self.clauses if one[1] >= skip.span[0])
        named = {day for start, _, day in days if clause[0] <= start < clause[1]}
        if RelativeDay.TODAY in named:
            return False
        if any(word.concept == "coming" for word in self._in(clause)):
            return True
        return skip.name == "skips" and any(isinstance(day, Weekday) for day in named)

    def is_only_left_out(
        self, day: Found, skips: Sequence[_Claim], done: Sequence[_Claim]
    ) -> bool:
        """Say whether a day stands in a clause of what was left out, and of nothing done."""
        clause = next(one for one in self.clauses if one[1] >= day[0])
        is_done = any(_is_within(one.span, [clause]) for one in done)
        is_left = any(_is_within(one.span, [clause]) for one in skips)
        return is_left and not is_done and SETS_SAID.search(self.text, *clause) is None

    def are_of_two_days(self, days: Sequence[Found], stated: Sequence[Span]) -> bool:
        """Say whether sets or claims stand after two different days, or before two."""
        if len({day for _, _, day in days}) < 2:
            return False
        if any(_JOINED.fullmatch(self.text, a[1], b[0]) for a, b in pairwise(days)):
            return True
        borders = [0, *(start for start, _, _ in days), len(self.text)]
        told = [
            SETS_SAID.search(self.text, *part) is not None
            or any(part[0] <= start < part[1] for start, _ in stated)
            for part in pairwise(borders)
        ]
        return sum(told[1:]) > 1 or sum(told[:-1]) > 1


_OF_ITSELF = frozenset({"done", "skips"})
MOST_SETS = 20  # a log's range: 0-20 sets
MOST_BEFORE = 2  # words before an "if" that leads a clause
_SLED = frozenset({"sled_word", "backward"})
_OTHER_WORK = frozenset({"forward", "push"})
_JOINED = re.compile(r"[ ,]*(?:and|y|&|\+|,)[ ,]*")
_TIMES = re.compile(r"\d ?x ?\d")
_MEASURED = re.compile(
    r" ?(?:x|\*|kgs?|kilos?|lbs?|m|mts?|met(?:er|re)s?|metros?|yds?|yards?|ft|s|secs?|seconds?"
    r"|seg|segundos|mins?|minutes?|minutos|h|hrs?|hours?|horas?|days?|dias?)\b| ?x ?\d|[.,]\d"
    r"| ?(?:/|out of|sobre) ?10\b"
)
_PAIN_SAID = re.compile(
    r"\b(?:knees?|ankles?|hips?|achilles|cal(?:f|ves)|rodillas?|tobillos?|caderas?|aquiles|gemelos?"
    r"|pain|dolor|sore|hurts?|duele)\b"
)


def _is_name(word: Word) -> bool:
    """Say whether a word is nobody's word of every day."""
    is_known = any(word.text in everyday(language.value) for language in Language)
    return word.concept is None and word.text.isalpha() and not is_known


def _before(words: Sequence[Word], word: Word) -> list[Word]:
    return [one for one in words if one.at < word.at]


def _names_me(words: Sequence[Word], other: Word) -> bool:
    return any(one.text in {"i", "we", "yo"} and one.at > other.at for one in words)
