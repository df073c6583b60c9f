"""What is no work of this session: questions, rests, lifts, phone numbers; and what is left of it.

Struck out before numbers are read, clause by clause, so that "3x20m 40kg, will try 45 next
time" logs 40 and "how heavy should I go?" logs nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from bot.reading.concepts import Word
from bot.reading.numbers import NUMBER
from bot.reading.page import STRUCK, Page, folded
from bot.reading.replies.kinds import QUANTITIES, Kind, Token
from bot.reading.sought import any_of, sought
from bot.reading.tables import Patterns, table

_SENTENCE = re.compile(r"[.!?;\n]+(?!\d)")
CLAUSE = re.compile(
    r",(?!\d)|\band\b|\by\b|\+|\bbut\b|\bpero\b|\bthough\b|\baunque\b"
    r"|\bthen\b|\bluego\b|\b(?:because|cos|coz|cuz|porque)\b|[().!?;\n](?!\d)|- | (?=¿)"
)

_GREETING = (
    r"(?:(?:hi|hey|hello|ok|okay|so|and|but|also|btw|please|coach|well|hola"
    r"|oye|y|pero|bueno|vale|thanks|gracias)[ ,]+)*"
)
# "Can you log 3x20m 40kg" asks for what a log is for: it is one.
_TO_LOG = r"(?! (?:please |pls |just )?(?:log|add|record|note|save|put)\b)"
_TO_LOG_ES = r"(?! (?:por favor )?(?:anotar|apuntar|registrar|guardar|poner)\b)"
_ASKS = (
    r"(?:how\b|what(?! a\b)|whats\b|what's|which\b|why\b|who\b|whose\b"
    r"|(?:when|where) (?:is|are|do|does|did|should|shall|can|will|was"
    r"|to)\b"
    rf"|should\b|shall\b|(?:could|can) (?:i|we|it|you{_TO_LOG})\b"
    r"|may i\b|do (?:i|you|we|they)\b|does\b|did (?:you|we|i)\b"
    r"|is (?:(?:it|this|that|there|the|my)\b|\d)|are (?:you|there|we|they|the"
    r"|these|those)\b|am i\b|would\b|will (?:i|you|it|we|the|this|that)\b"
    r"|remind (?:me|us)\b|recuerdame\b|avisame\b"
    r"|have (?:i|you|we)\b|tell me\b|show me\b|explain\b|give me\b|any (?:tips"
    r"|advice)\b|was (?:it|that) (?:ok|right|supposed)\b"
    r"|que (?:peso|carga|hago|toca|tal|sesion|significa|debo|tengo|pasa"
    r"|es|hay|puedo|me|ejercicio|dia)\b"
    r"|cual(?:es)?\b|cuant[oa]s?\b|como (?:hago|se|puedo|debo|va|esta"
    r"|estas|funciona|es|lo|la|de|seria|son)\b(?! (?:planeado|previsto))"
    r"|cuando (?:es|toca|debo|puedo|hago|tengo|me|se|sera)\b|donde\b"
    rf"|por que\b|quien\b|puedo\b|(?:puedes|podrias?){_TO_LOG_ES}\b|debo\b|deberia\b"
    r"|tengo que\b|hay que\b|es (?:normal|mejor|malo|bueno|necesario)\b"
    r"|me (?:puedes|recomiendas|toca)\b|dime\b|explica)"
)
_QUESTION = re.compile(rf"^[\s~,:-]*{_GREETING}[\s~]*{_ASKS}|¿(?! ?\d)")
# What a session is asked to be: "3x20m 40kg is that too much?", "... too heavy?"
_JUDGED = (
    r"(?:(?:(?:is|was) (?:that|this|it|there)|esta|estuvo|es|fue|sera) )?"
    r"(?:(?:too|demasiado|muy|very|a bit|un poco) \w+|ok(?:ay)?|enough|right|fine|alright|good|bad"
    r"|normal|a lot|demasiado|suficiente|mucho|poco|bien|mal|bastante)\b"
)
_VERDICT = re.compile(rf"[\s~,:-]*{_GREETING}{_JUDGED}(?: \w+){{0,4}}$")
_CLAUSE_OR_VERDICT = re.compile(rf"{CLAUSE.pattern}| (?={_JUDGED}(?: \w+){{0,4}}$)")
_ASKING = sought(
    rf"{_ASKS}|[¿?]",
    "remi recu avis how what whic why who when wher shou show shal coul can_ may_ does do_i do_y "
    "do_w do_t did_ is_i is_t is_m is_0 are_ am_i woul will have tell expl give any_ was_ que_ "
    "cual cuan como dond por_ quie pued podr debo debe teng hay_ norm mejo malo buen nece reco "
    "toca dime ¿ ?",
)

_AMOUNT = rf"{NUMBER} ?[a-z']{{0,8}}"
_TIME = rf"{NUMBER} ?(?:'|\"|s|secs?|seconds?|seg|segundos?|mins?|minutes?|minutos?)"
_TABLE = Patterns("asides", number=NUMBER, amount=_AMOUNT, time=_TIME)
# The numbers of a lift go with it; those of the sled beside it stay.
_LIFT = _TABLE.sought("lift")
_ADDRESSES = _TABLE.sought("addresses")
_JUNK = _TABLE.sought("junk")
_CLOCK = _TABLE.sought("clock")
_COLON = sought(r"(?<![\d:])\d{1,2}:\d{2}(?![\d:])", "# 0:0")
_LINKED_BEFORE = re.compile(r"(?:[x*]|\bof|\bde|\bsets|\bseries|\bin|\ben|\btook) ?$")
_REST = _TABLE.sought("rest")
_WARM_UP = _TABLE.sought("warm_up")
_INSTEAD = _TABLE.sought("instead")
_INSTEAD_OF = sought(
    r"\b(?:instead of|rather than|en vez de|en lugar de) (?:the |los |las )?\d",
    "# ins rat vez lug",
)
# "Did 5 instead of 6": so many of so many.
_FEWER = sought(
    r"(?P<verb>\b(?:did|hice|only|just|solo|done) )(?P<part>\d{1,2})(?: (?:sets?|series?|pulls?))?"
    r" (?:instead of|rather than|en vez de|en lugar de) (?:the |las |los )?(?P<whole>\d{1,2})"
    r"(?= ?(?:$|[,.;!~\n](?!\d)|(?:sets?|series|pulls|and|y|but|pero|because|porque)\b))",
    "# ins rat vez lug",
)
_INSTEAD_WORDS = _TABLE.sought("instead_words")
_OTHERS = (_REST, _WARM_UP, _INSTEAD, _INSTEAD_WORDS, _TABLE.sought("sled_mass"), _LIFT)
_ANY_OTHER = any_of(_FEWER, *_OTHERS)


def without_junk(page: Page) -> Page:
    """Strike out addresses, phone numbers, clock times and numbered weeks or levels."""
    for pattern in (_ADDRESSES, _JUNK, _CLOCK):
        page = page.without_all(pattern)
    return page.rewritten(_COLON, lambda match: None if _is_duration(match) else STRUCK)


def _is_duration(match: re.Match[str]) -> bool:
    """Say whether 1:30 is a length of work: tied to a count, and not a time of day."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    is_tied = _LINKED_BEFORE.search(before) is not None or re.match(r" ?[x*]", after) is not None
    return is_tied and int(match[0].split(":")[0]) <= 15  # 900 s is the longest work


def without_questions(page: Page) -> Page:
    """Strike out each question from the clause where it begins to the end of its sentence."""
    if not page.may_hold(_ASKING.bits):
        return page
    for begins, stop in reversed(_questions_in(page.text)):
        page = page.without(begins, stop)
    return page


def question_in(page: Page) -> str | None:
    """Return the last question of a line as it was written; None where it asks nothing.

    >>> question_in(folded("4x20m 30kg, is that too much?"))
    'is that too much?'
    """
    asked = _questions_in(page.text) if "?" in page.text else []
    return page.written(asked[-1][0], min(asked[-1][1] + 1, len(page.text))) if asked else None


def _questions_in(text: str) -> list[tuple[int, int]]:
    found = []
    for start, stop in spans(text, _SENTENCE):
        sentence, is_marked = text[start:stop], text[stop : stop + 1] == "?"
        border = _CLAUSE_OR_VERDICT if is_marked else CLAUSE
        begins = next(
            (
                start + first
                for first, last in spans(sentence, border)
                if _QUESTION.search(sentence[first:last])
                or (is_marked and _VERDICT.match(sentence[first:last]))
            ),
            None,
        )
        if begins is None and is_marked and not re.search(r"\d", sentence):
            begins = start
        if begins is not None and begins < stop:
            found.append((begins, stop))
    return found


def says_instead(page: Page) -> bool:
    """Say whether something is told against what was planned: "15 m instead of 20"."""
    return page.first(_INSTEAD_OF) is not None


def without_other_things(page: Page) -> Page:
    """Strike out rests, warm-ups, comparisons, the sled's own mass and lifts."""
    if not page.may_hold(_ANY_OTHER):
        return page
    page = page.rewritten(
        _FEWER, lambda match: f"{match['verb']}{match['part']} of {match['whole']}"
    )
    for pattern in _OTHERS:
        page = page.without_all(pattern)
    return page


def spans(text: str, border: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the spans between borders, from left to right."""
    found, last = [], 0
    for match in border.finditer(text):
        found.append((last, match.start()))
        last = match.end()
    return [*found, (last, len(text))]


# --- what is left of a session's line ---------------------------------------------------------
# Every number and every word of weight is accounted for: it was read, it is a number that is named
# ("left out: 'zork 7'"), or it is part of a note that is kept in the writer's words.

LONGEST_NOTE = 200  # letters kept of it [D]
MOST_LEFT_OUT = 3  # phrases named; a line with more of them was no log
_READ = (QUANTITIES - {Kind.NUMBER}) | {Kind.EMPTY, Kind.EFFORT, Kind.LABEL, Kind.PLURAL}
_PARTS_OF = re.compile(r"[,;:.!?¡¿()\[\]\n]+(?!\d)|\s[-–—+&/]+\s")
_WORD_OF = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_EDGES_OF = " \t,;:.!?¡¿-–—+&/@*=()[]\"'"


def remainder_of(
    page: Page, tokens: Iterable[Token], english: Page | None = None
) -> tuple[str | None, tuple[str, ...]]:
    """Return the note in a line, None where it has none, and what holds a number nobody read.

    `page` is what is left when everything was recognised, `tokens` what the sets were read from,
    `english` the whole line where it is read as English and was written otherwise.
    """
    notes: list[str] = []
    left_out: list[str] = []
    for start, stop in _unread(page, tokens):
        run = page.source[start:stop]
        for first, last in spans(run, _PARTS_OF):
            own = _own_notes(page.source, start + first, start + last, english)
            if own is not None:
                (left_out if any(letter.isdigit() for letter in own) else notes).append(own)
    note = ", ".join(notes)[:LONGEST_NOTE].rstrip(_EDGES_OF)
    return note or None, tuple(left_out[:MOST_LEFT_OUT])


def _unread(page: Page, tokens: Iterable[Token]) -> Iterator[tuple[int, int]]:
    """Yield the spans of the source that nothing was made of."""
    read = bytearray(len(page.source))
    for at, letter in enumerate(page.text):
        if letter == STRUCK:
            _mark(read, page.starts[at], page.stops[at])
    for token in tokens:
        if token.kind in _READ:
            _mark(read, page.starts[token.start], page.stops[token.stop - 1])
    begins = 0
    for at in (*(at for at, is_read in enumerate(read) if is_read), len(read)):
        if at > begins:
            yield begins, at
        begins = at + 1


def _mark(read: bytearray, start: int, stop: int) -> None:
    read[start:stop] = b"\1" * (stop - start)


def _own_notes(source: str, start: int, stop: int, english: Page | None) -> str | None:
    """Return a part without the words at its edges that say nothing; None where nothing stays."""
    words = list(_WORD_OF.finditer(source, start, stop))
    plain = [_plainly(word, english) for word in words]
    telling = [at for at, word in enumerate(plain) if not _notes("weightless").issuperset(word)]
    if not telling:
        return None
    first = telling[0]
    while first and _notes("leading").issuperset(plain[first - 1]):  # "no swelling" is none
        first -= 1
    because = (at for at in range(first) if not _notes("because").isdisjoint(plain[at]))
    first = next(because, first - 1) + 1  # a reason is kept whole: "the plates were taken"
    return source[words[first].start() : words[telling[-1]].end()].strip(_EDGES_OF) or None


def _plainly(word: re.Match[str], english: Page | None) -> list[str]:
    """Return a word folded, or the English of the phrase it stands in."""
    if english is None:
        return [folded(word[0]).text]
    places = zip(english.text, english.starts, english.stops, strict=True)
    read = [letter for letter, start, stop in places if start < word.end() and stop > word.start()]
    return _WORD_OF.findall("".join(read))


@cache
def _notes(kind: str) -> frozenset[str]:
    return frozenset(table("notes")[kind])


def is_of_another_thing(verb: Word, words: Sequence[Word]) -> bool:
    """Say whether a thing nobody knows follows, named: "completed my taxes"."""
    behind = [word for word in words if 0 <= word.at - verb.end <= 1][:2]
    if len(behind) < 2 or behind[0].text not in _NAMING or behind[0].clause != verb.clause:
        return False
    thing = behind[1]
    return thing.concept is None and thing.text.isalpha() and thing.text not in _OURS


_NAMING = frozenset({"my", "his", "her", "our", "mi", "mis", "su", "nuestro", "el", "un", "una"})
_OURS = frozenset(  # what a session goes by, too
    {"routine", "circuit", "programme", "program", "prescription", "quota", "dose", "reps"}
    | {"circuito", "programa", "pauta", "rutina", "bloque", "tanda", "ejercicio", "dosis"}
)
