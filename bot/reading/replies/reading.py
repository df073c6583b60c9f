"""A reply understood: the recognisers in their order, and what they add up to.

The order matters.  Red-flag words are heard before anything is struck out.  Questions go
first, then what was left out, then what is not this session.  Pain and effort take their
numbers before the sets are read, so that a score is never a load.

A bare number on its own ("40") names no quantity and is asked about; so is "40kg" without
sets or a word such as "done".  `@8` is an effort after a load and a load in a list of loads;
where no load was said at all it may be either, and is asked about.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.reading.body.scopes import is_anothers_pain
from bot.reading.day import Found
from bot.reading.ground import barefoot_of, smoothness_of, surface_of
from bot.reading.heard import (
    About,
    Day,
    Details,
    Doubt,
    Habits,
    Heard,
    Logged,
    NotALog,
    NotDone,
    Unclear,
)
from bot.reading.numbers import in_digits
from bot.reading.page import Page, Translated, folded
from bot.reading.replies import asides
from bot.reading.replies.abroad import in_english
from bot.reading.replies.claims import Claims, claims_of
from bot.reading.replies.doing import Doing, doing_of
from bot.reading.replies.effort import Effort, effort_of
from bot.reading.replies.forward import forward_of
from bot.reading.replies.keyed import in_plain_words
from bot.reading.replies.pain import Pain, pain_of
from bot.reading.replies.phrases import in_right_spelling
from bot.reading.replies.plates import plates_of
from bot.reading.replies.respelt import respelt
from bot.reading.replies.soreness import soreness_of
from bot.reading.replies.work import Work, work_of
from bot.reading.slips import put_right
from bot.reading.tables import table
from bot.reading.tokens import holds_a_word
from bot.reading.topics import is_question
from bot.reading.words import SETS_SAID

_COMMAND = re.compile(r"^\s*/(?P<name>[a-z_]+)(?:@\w+)?")
_LOG_COMMANDS = {"log", "registro", "registrar", "anotar"}


@dataclass(frozen=True, slots=True)
class _Read:
    """Everything the recognisers found, before it is decided what kind of reply it is."""

    details: Details
    claims: Claims
    doing: Doing
    effort: Effort
    work: Work
    doubts: tuple[Doubt, ...]
    page: Page

    @property
    def has_words(self) -> bool:
        """Whether a word of weight is left of the line."""
        return self.work.has_words if self.work.tokens else holds_a_word(self.page)

    @property
    def written(self) -> str:
        return self.page.source.strip()


def read(text: str, habits: Habits) -> Heard:
    """Return what a reply means; never raises, never guesses between two readings."""
    return heard_once(folded(text), habits, isinstance(text, Translated))


@lru_cache(2)  # one message is read by whoever may be told something in it
def heard_once(page: Page, habits: Habits, is_translated: bool) -> Heard:
    """Return what a page means, the same one read but once."""
    return heard_on(page, habits, page if is_translated else None)


def _with_remainder(heard: Heard, found: _Read, english: Page | None) -> Heard:
    """Return a session with what was left of its line; what is asked about anyway is not."""
    if isinstance(heard, NotDone | NotALog):
        return heard
    note, left_out = asides.remainder_of(found.page, found.work.tokens, english)
    if note is None and not left_out:
        return heard
    doubts = heard.doubts if isinstance(heard, Unclear) else ()
    asked = tuple(doubt.phrase for doubt in doubts)
    named = tuple(one for one in left_out if not any(one in told or told in one for told in asked))
    own = None if note is not None and any(note in told for told in asked) else note
    return replace(heard, details=replace(heard.details, note=own, left_out=named))


def heard_on(page: Page, habits: Habits, english: Page | None = None) -> Heard:
    """Return what a page means; `english` is the page where it was written in other words."""
    command = _COMMAND.match(page.text)
    if command is not None:
        if command["name"] not in _LOG_COMMANDS:
            return NotALog(Details())
        page = page.without(*command.span())
    is_odd, page = in_english(page)
    page = in_digits(in_right_spelling(page, habits.language), habits.language)
    found = _recognised(page, habits)
    heard = _with_remainder(_kind(found), found, english)
    if is_odd and isinstance(heard, Logged | NotDone):  # a word of it may say otherwise
        return Unclear(heard.details, (Doubt(About.SETS, page.source.strip()),))
    return heard


def _recognised(page: Page, habits: Habits) -> _Read:
    whole = page.text
    forward, page = forward_of(page)
    barefoot, page = barefoot_of(page)
    page = in_plain_words(respelt(page), habits)
    page = asides.without_questions(asides.without_junk(page))
    slips, page = put_right(page)
    is_instead = asides.says_instead(page) and SETS_SAID.search(page.text) is None
    page = asides.without_other_things(page)
    claims, page = claims_of(page, habits.language)
    if is_instead:
        claims = replace(claims, is_done=True)
    surface, page = surface_of(page)
    smooth, page = smoothness_of(page)
    soreness, page = soreness_of(page, habits.language)
    pain, page = pain_of(page, habits.language)
    if (pain.worst or pain.is_unrated) and is_anothers_pain(whole, habits.language):
        pain = Pain()
    effort, page = effort_of(page, habits.language, pain.worst is not None)
    doing, page = doing_of(page, claims)
    load_doubts, page = plates_of(page, habits.language)
    effort_said = effort.rpe is not None or bool(effort.doubts)
    work = work_of(page, habits, doing, effort_said)
    details = Details(
        sets=work.runs,
        load_kg=work.load_kg,
        entered_load=work.entered_load,
        pulls_done=work.pulls_done if work.pulls_done is not None else doing.pulls_done,
        empty_sled=work.is_empty_sled,
        rpe=effort.rpe if effort.rpe is not None else work.rpe,
        pain=pain.worst,
        pain_unrated=pain.is_unrated,
        pain_site=pain.site,
        pain_side=pain.side,
        soreness=soreness.worst,
        is_sore=soreness.is_sore,
        minutes=work.minutes,
        surface=surface,
        smooth=smooth,
        forward_sets=forward.sets,
        forward_done=forward.is_done,
        barefoot_sets=barefoot.sets,
        all_barefoot=barefoot.is_all,
        day=_first(claims.days),
        is_another=_ANOTHER.search(whole) is not None,
    )
    undated = tuple(Doubt(About.DAY, text) for text in _undated(page, claims.days))
    unsure = (*slips, *load_doubts, *work.doubts, *effort.doubts, *pain.doubts, *undated)
    doubts = (*unsure, *_asked(page, claims.is_double))
    return _Read(details, claims, doing, effort, work, doubts, page)


_ANOTHER = re.compile(table("words")["another"])
_ASKED = re.compile(r"\d ?[a-z]{0,6} ?\?\W*$")


def _asked(page: Page, is_double: bool) -> list[Doubt]:
    """Doubt sets that end in a question mark, "3x20m 40kg?", and the sets of two days."""
    is_asked = _ASKED.search(page.text) and SETS_SAID.search(page.text)
    return [Doubt(About.SETS, page.source.strip())] if is_asked or is_double else []


def _first(days: Sequence[Found]) -> Day | None:
    return days[0][2] if days else None


def _undated(page: Page, days: Sequence[Found]) -> list[str]:
    """Return the dates that could not be decided, as written."""
    return [page.source.strip() for _, _, found in days[:1] if found is None]


def _kind(found: _Read) -> Heard:
    """Decide what kind of reply it is, from the strongest sign to the weakest."""
    details, work, claims = found.details, found.work, found.claims
    is_planned = found.doing.is_done or details.pulls_done is not None
    did_work = work.is_sure or is_planned or bool(found.doing.doubts)
    if claims.is_pending and not work.is_sure:
        return NotALog(details)
    if claims.is_skipped and not did_work and found.doing.some is None and claims.some is None:
        return NotDone(_bare(details))
    if did_work:
        return _log(found, is_planned)
    return _perhaps(found)


def _log(found: _Read, is_planned: bool) -> Heard:
    """Return a log, or what must be asked before it is one."""
    details, claims = found.details, found.claims
    if is_planned and not details.sets:
        details = replace(details, as_planned=True)
    doubts = (*found.doubts, *found.doing.doubts)
    counts = len([run for run in details.sets if run.distance_m or run.duration_s])
    if details.sets:
        is_said_twice = found.doing.pulls_done is not None and details.pulls_done != sum(
            run.pulls for run in details.sets
        )
        if (
            is_said_twice
            or (claims.partly and found.doing.pulls_done is None)
            or (claims.is_skipped and claims.is_disputed and counts)
        ):
            doubts = (*doubts, Doubt(About.SETS, claims.partly or found.written))
        if details.pulls_done is not None:
            details = replace(details, pulls_done=None)
    else:
        doubts = (*doubts, *_against_the_plan(claims, details, doubts))
    return Unclear(details, doubts) if doubts else Logged(details)


def _against_the_plan(
    claims: Claims, details: Details, doubts: tuple[Doubt, ...]
) -> tuple[Doubt, ...]:
    """Doubt the sets or the load of a session that was done, but not as it was planned."""
    sets = claims.partly if details.pulls_done is None else None
    if sets or claims.differs:
        return (Doubt(About.SETS, sets or claims.differs or ""),)
    is_told = details.load_kg is not None or any(doubt.about is About.LOAD for doubt in doubts)
    return (Doubt(About.LOAD, claims.load),) if claims.load and not is_told else ()


def _perhaps(found: _Read) -> Heard:
    """Judge a reply with no plain sign of a session: a lone number, an effort, a score.

    A length alone ("5 min treadmill") is one pull.  A load or an effort alone says that
    something was done but not what; pain alone is no log.
    """
    details, work, claims = found.details, found.work, found.claims
    if _RATIO.fullmatch(found.written):
        return NotALog(_bare(details))
    is_coming = claims.speaks_of_plans or _asks_of_a_habit(found.written)
    if claims.partly is not None and (claims.is_plainly_part or not found.has_words):
        return Unclear(details, (*found.doubts, Doubt(About.SETS, claims.partly)))
    some = found.doing.some or claims.some or claims.differs or claims.denied or claims.exercise
    if some is not None and not is_coming:
        return Unclear(_bare(details), (Doubt(About.SETS, some),))
    if work.is_likely and not is_coming:
        if details.sets and not found.doubts:
            return Logged(details)
        return Unclear(details, found.doubts or (Doubt(About.SETS, found.written),))
    scored = [doubt for doubt in found.doubts if doubt.about in {About.RPE, About.PAIN}]
    if scored and not found.effort.in_words:
        return Unclear(details, tuple(scored))
    if any(doubt.about is About.LOAD for doubt in found.doubts) and not found.has_words:
        return Unclear(_bare(details), found.doubts)
    if details.rpe is not None and not (found.effort.in_words and found.has_words):
        return Unclear(_bare(details), (*found.doubts, Doubt(About.SETS, found.written)))
    return NotALog(_bare(details))


_RATIO = re.compile(r"\d{1,3} ?/ ?\d{2,3}")  # "80/20" alone; out of ten it is a score
_HABIT = re.compile(table("replies")["habit"]["any"])


def _asks_of_a_habit(text: str) -> bool:
    """Say whether a line asks of what is done as a rule: "I walk 10 min, is it ok?"."""
    return is_question(text) and _HABIT.search(folded(text).text) is not None


def _bare(details: Details) -> Details:
    """Return the details without work that was not vouched for: "I ran 20 m to the bus"."""
    told = (details.load_kg, details.entered_load, details.pulls_done, details.minutes)
    if not details.sets and told == (None, None, None, None):
        return details
    return replace(
        details, sets=(), load_kg=None, entered_load=None, pulls_done=None, minutes=None
    )
