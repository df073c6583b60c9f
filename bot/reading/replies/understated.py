"""Pain said by what it was not: "no more than 2", "not pain free", "none until the last, then 3".

A negation has a scope.  Each such wording is said plainly here before any score is looked for,
so that a number inside it is the pain, and its "no" is not.
"""

import re

from bot.reading.page import Page
from bot.reading.replies.scores import PLAIN_SCORE
from bot.reading.sought import sought

_PAIN = r"(?:pains?|dolor(?:es)?|discomfort|soreness|aches?|niggles?|molestias?)"
_PAIN_WORDS = "pai dol dis sor ach nig mol hur due indo"
_BIT = r"(?:an? |un |una |el |about |like )?"
_NUMBER_NEXT = rf"(?= ?{_BIT}\d)"
_MORE = (
    r"(?:(?:more|higher|worse|greater|bigger|stronger|less) than|above|over|past|beyond|below"
    r"|under|(?:a )?mas (?:de|que|alla de)l?|menos de|mayor(?:es)? (?:de|que|a)l?"
    r"|por encima del?|por debajo del?|superior(?:es)? a|menor(?:es)? (?:de|que|a)"
    r"|peor(?:es)? (?:de|que))"
)
# "almost pain free", "not without pain", "no sin dolor": some pain it was.
_FREE = (
    rf"(?:pain[- ]?(?:free|less)|(?:free of|without|sin|libre de|nada de|no|zero) (?:any )?{_PAIN}"
    r"|indolor[oa]?)"
)
_UNDOING = (
    r"(?:\b(?:not|never|hardly|barely|scarcely|almost|nearly|practically|virtually|next to"
    r"|(?:ca|could|would)n?'?t (?:say|call it)|(?:was|is)nt|casi|apenas|no(?= (?:sin|libre)\b)"
    r"|no (?:estuvo|fue|estaba|es|era|ha sido|digo))|n't)"
    r"(?: (?:exactly|quite|really|entirely|completely|totally|del todo|it was|it's|was|been|that"
    r"|precisamente|exactamente|estuvo|be))*"
)
_NOT_FREE = sought(rf"{_UNDOING} {_FREE}\b", _PAIN_WORDS)
_NOT = r"(?:\b(?:(?:did|was|is|has|does|would)? ?n'?t|not|no|never|nunca|jamas)|n't)"
_HURT_VERB = r"(?:hurt|hurts|ached?|dolio|duele|dolia|dolido)"
# "didn't hurt much": it did hurt.
_NOT_MUCH = sought(
    rf"{_NOT}(?: me| le)?(?: ha)? {_HURT_VERB} (?:that |too |so |very |tan |muy )?"
    r"(?:much|badly|bad|a lot|mucho|tanto|demasiado|fuerte)\b",
    "hur ach due dol",
)
_NOT_MORE_HURT = sought(
    rf"{_NOT}(?: me| le)?(?: ha)? {_HURT_VERB} {_MORE}{_NUMBER_NEXT}", "# hur ach due dol"
)
_NO_PAIN_ABOVE = sought(
    rf"\b(?:no|without|without any|sin|ningun|not any) {_PAIN} {_MORE}{_NUMBER_NEXT}",
    f"# {_PAIN_WORDS}",
)
_WENT = (
    r"(?: (?:been|went|gone|go|goes|got|get|rise|rose|ha|llego|llega|fue|estuvo|se))*?"
    rf" (?:{_MORE}|exceed(?:ed)?|pas(?:o|a|ado)(?: del?)?|super(?:o|a|ado)(?: el)?"
    r"|sub(?:io|e|ido)(?: del?| a| hasta)?)"
)
_PART = r"(?:knees?|ankles?|achilles|hips?|heels?|rodillas?|tobillos?|aquiles|caderas?)"
_CAPPED = sought(
    rf"\b(?P<what>(?:{_PAIN}|painful|{_PART})"
    r"(?:[ :=~]|\b(?:was|is|has|had|it|fue|era|ha|just)\b)*?)"
    rf" ?(?:{_NOT}{_WENT}|{_MORE}){_NUMBER_NEXT}",
    f"# {_PAIN_WORDS} kne ank heel hip rod tob aqu cad",
)
# "No pain until the last set, then a 3": the exception is what it was.
_NONE_BUT = sought(
    rf"(?:\b(?:no|without|without any|sin|ningun|not any|nada de|zero|cero|free of)"
    rf" (?:knee |ankle )?{_PAIN}|\bpain[- ]?(?:free|less)"
    rf"|{_NOT}(?: me| le)?(?: ha)? {_HURT_VERB}(?: at all| nada)?)"
    r"(?P<between>[ ,;:~(-]*\b(?:until|till|til|except|apart from|other than|but|bar|besides|then"
    r"|only|well|at first|at the start|to begin with|initially|save for|up to"
    r"|hasta|salvo|excepto|menos|pero|luego|bueno|solo|aparte de|quitando"
    r"|al principio|al inicio)\b"
    r"(?:(?:set|serie|pull|round|number|numero) \d+|[^.;\n\d]){0,60}?)"
    rf"{PLAIN_SCORE}",
    f"# {_PAIN_WORDS}",
)
# One for each set, "0/1/3": the worst counts.
_EACH_SET = sought(
    rf"\b(?P<what>{_PAIN})[ :=]+(?P<all>\d{{1,2}}(?:/\d{{1,2}}){{2,}})\b", f"# {_PAIN_WORDS}"
)
_NOT_OF_PAIN = re.compile(
    r"\b(?:s?rpe|effort|esfuerzo|intensi\w+|did|done|hice|hecho|pulled|load|weight|carga|peso|plates"
    r"|discos|with|con|felt like|drag|sled|trineo|sets of|series de)\b|@"
)
_OF_EFFORT = re.compile(r" ?(?:rpe|effort|de esfuerzo|esfuerzo)\b")
_WORST = 10


def said_plainly(page: Page) -> Page:
    """Return the page with pain that was said by what it was not said as what it was."""
    page = page.rewritten(
        _NOT_FREE, lambda match: " pain" if match[0].startswith("n't") else "pain"
    )
    page = page.rewritten(_NOT_MUCH, lambda _: "pain")
    page = page.rewritten(_NOT_MORE_HURT, lambda _: "pain up to")
    page = page.rewritten(_NO_PAIN_ABOVE, lambda _: "pain up to")
    page = page.rewritten(_CAPPED, lambda match: match["what"].rstrip() + " up to")
    page = page.rewritten(_EACH_SET, _worst_set)
    return page.rewritten(_NONE_BUT, _exception)


def _worst_set(match: re.Match[str]) -> str:
    return f"{match['what']} {max(int(one) for one in match['all'].split('/'))}"


def _exception(match: re.Match[str]) -> str | None:
    """Return the pain that a "no pain" leaves out; None where the number is none of its own."""
    score = match[0][match.start("low") - match.start() :]
    is_one = match["low"].isdecimal() and int(match["low"]) <= _WORST
    is_other = _NOT_OF_PAIN.search(match["between"]) or _OF_EFFORT.match(match.string, match.end())
    return f"pain {score}" if is_one and not is_other else None
