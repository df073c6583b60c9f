"""Whether the planned session was done, skipped, or done in part."""

import re
from dataclasses import dataclass

from bot.reading.heard import About, Doubt
from bot.reading.numbers import NUMBER
from bot.reading.page import Page
from bot.reading.sought import sought

_SETS = (
    r"(?:sets?|series?|pulls?|rounds?|rondas?|reps?|repeticiones|lengths?"
    r"|largos?|drags?|arrastres?|intervals?|laps?)"
)
_NOT = (
    r"(?:could ?n[o']?t|couldnt|could not|can'?t|cannot|can not|won'?t"
    r"|wont|will not|did ?n'?t|didnt|did not|haven'?t|havent|"
    r"have not|hasn'?t|was(?: not|n'?t) able to|not able to|unable to"
    r"|not going to|not gonna|ain'?t|didn'?t get to)"
)
# What a joint cannot do is no session left out: "can't bend it".
_HURT_MOVES = r"(?:bend|straighten|straigten|walk|put|stand|flex|extend|bear|move|sleep|breathe)"
_SKIPPED = sought(
    r"\bskip(?:ped|ping|s)?\b|\bmiss(?:ed|ing)?(?! (?:you|the old))\b"
    r"|\bbailed\b|\bcancel\w*\b|\bgave it a miss\b|\bno[- ]show\b"
    rf"|\b{_NOT}(?! (?:\w+ )?{_HURT_MOVES}\b)(?: \w+){{0,2}} "
    r"(?:make|do|done|train\w*|go|get|got|come"
    r"|manage|fit|find|happen|have (?:the )?time|had time|feel like|start"
    r"|"
    r"session|work ?out|exercise|today|tonight|it|up for)\b"
    r"|\b(?:couldn'?t|can'?t|didn'?t)[\s.!]*$"
    r"|\bnot (?:today|tonight|this time|happening|now|done|feeling it"
    r"|up for it|doing)\b|\bdidn'?t happen\b"
    r"|\bno (?:session|training|workout|time|gym|energy|sledding)\b|\brest(?:ing"
    r"|ed)? (?:day|today)\b|\bday off\b|\btook (?:today|the day) off\b"
    r"|\b(?:i'?m|am|was|been|feeling|feel|got|still|home) (?:really "
    r"|very |a bit )?(?:sick|ill|unwell|injured)\b|\b(?:sick|ill)(?: today"
    r"|,|$)"
    r"|\btoo (?:tired|sore|busy|sick|ill|late)\b|\bdid (?:nothing|none)\b"
    r"|\b(?:no|ninguna) (?:sets?|series?|pulls?)\b(?: done| hechas?)?"
    r"|\bnothing today\b"
    r"|\bcouldn'?t be (?:bothered|arsed)\b|\bgym (?:was |is )?(?:closed|shut)\b"
    r"|\b(?:gym|gimnasio) (?:estaba |esta )?cerrado\b|\bme quede en (?:casa|la cama)\b"
    r"|\bstayed (?:home|in bed)\b|^\W*(?:hoy paso|paso (?:por )?hoy|paso de entrenar)\W*$"
    r"|\bcalled it off\b|\btomorrow instead\b|\bleft it\b"
    r"|\b(?:do(?:ing)?|mov(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?"
    r"|postpon\w+) (?:it |this |that )?(?:to|till|until|for)? ?tomorrow\b"
    r"|\bpostpon\w+"
    r"|\bsalt(?:e|o|ado|ada|arme\w*|armelo|amos)\b|\bno (?:la|lo|las"
    r"|los) (?:hice|hago|he hecho|hare)\b"
    r"|\bno (?:he |pude |puedo |voy a |podre )?(?:entren\w+|hice|hecho"
    r"|hacerl[oa]|fui|tuve tiempo|tengo tiempo|tengo ganas|tuve ganas"
    r"|me dio tiempo|ir|llegue)\b"
    r"|\bno (?:puedo|pude|podre|voy a poder)\b(?! (?:\w+ )?(?:caminar"
    r"|andar|apoyar|doblar|estirar|pisar|terminar|acabar|completar|flexionar"
    r"|extender|cargar|quejarme|mas))"
    r"|\bhoy no\b(?! (?:me )?(?:duele|dolio|hubo|habia))|\bsin (?:hacer"
    r"|entrenar)\b|\bdia de descanso\b|\bdescanso hoy\b|\bhoy descans\w+"
    r"|\bhoy nada\b|\bnada hoy\b"
    r"|\b(?:estoy|estaba|muy|demasiado) (?:mal[oa]|enferm[oa]|cansad[oa]"
    r"|agotad[oa])\b|\b(?:manana mejor|mejor manana)\b|\blo dejo para\b"
    r"|\bperdi (?:la sesion|el entreno)\b|\bimposible hoy\b|\bfalte\b"
    r"|\blo hago manana\b|\bmanana lo (?:hago|hare)\b",
    "ski mis bai can called gym gim qued sta pas gav no- no_ cou won wil did hav has was not "
    "unab n't int res "
    "day too tom sic ill unw inj lef pos sal hoy nad mal enf ago sin des man dej per imp "
    "fal",
)
_NOT_YET = sought(
    r"\byet\b|\btodavia no\b|\baun no\b|\b(?:almost|nearly|not quite) (?:done"
    r"|finished)\b|\bcasi (?:listo|terminado)\b",
    "yet tod aun alm near t_q cas",
)

_DONE = sought(
    r"(?<!well )(?<!half )(?<!almost )(?<!nearly )(?<!be )(?<!get )\b(?:all "
    r"|got it |it'?s )?done\b"
    r"|\bdid (?:(?:the|my|~) )*(?:session|workout|training|(?<=~ )one)\b|\bdid (?:it"
    r"|them|that|those|this)(?: all)?\b|\bdid (?:all|everything"
    r"|the (?:whole|full|lot|session|workout|work)|my (?:session|workout"
    r"|sets)|today'?s)\b(?: (?:of (?:it|them)|the sets|session|workout))*"
    r"|\bfinished\b|\bcompleted?\b(?: (?:the )?session)?|\b(?:exactly )?as (?:planned"
    r"|prescribed|written|told|instructed|scheduled|per (?:the )?plan)\b"
    r"|\b(?:to|per|by|according to|following) (?:the )?plan\b|\bby the book\b"
    r"|\b(?:crushed|nailed|smashed|killed|aced) (?:it|that|this)\b|\bsession (?:is )?(?:in"
    r"|over|complete)\b"
    r"|(?<!de )\bhech[oa]s?\b(?! (?:polvo|mierda|un\b|trizas|puré))|\btermin(?:ad[oa]s?"
    r"|e)\b|\bcomplet(?:ad[oa]s?|e)\b|\bacab(?:ad[oa]s?|e)\b|\bcumplid[oa]s?\b"
    r"|\brealizad[oa]s?\b|\bconseguid[oa]\b"
    r"|\b(?:ya )?(?:lo|la|las|los|todo) (?:hice|he hecho)\b|\b(?:hice"
    r"|he hecho) (?:todo|todas|todos|la sesion|el entreno|el entrenamiento"
    r"|lo (?:previsto|planeado|que tocaba))\b|\bhice lo de ~(?: (?:lo (?:previsto|planeado)))?"
    r"|(?<!estoy )(?<!estas )\blist[oa]\b(?! (?:de|para))|\bya (?:esta|quedo)\b"
    r"|\btal cual\b|\bcomo (?:estaba |lo )?(?:planead[oa]|planificad[oa]"
    r"|previst[oa]|prescrit[oa]|marcad[oa]|tocaba|ponia|indicad[oa])\b"
    r"|\bsegun (?:lo )?(?:previsto|planeado|el plan|plan|indicado)\b",
    "don did fin com as_ to_ per by_ acc fol cru nai sma kil ace ses hech ter aca cum rea "
    "con hic lis ya_ tal seg",
)

_PARTLY = sought(
    rf"\b(?:{_NOT}|no pude|no puedo|sin|no) (?:quite )?(?:finish|complete"
    r"|end|terminar|acabar|completar|termine|acabe|complete)\w*\b(?: (?:it"
    r"|them|the (?:last|whole|session))\b)*"
    r"|\b(?:did 1/2|(?:did |only |just |about |solo |hice |(?:lo )?deje |a )*(?:half|la mitad)"
    r"(?! (?:of |de )?(?:my |mi )?(?:own )?(?:body|bw\b|weight|peso\b)))(?: (?:of"
    r" )?(?:it|them|that|done|way|the (?:session|sets|work|workout)|de (?:la sesion"
    r"|las series|lo previsto)))?\b|\ba medias\b|\bhalfway\b"
    r"|\b(?:all|everything|tod[oa]s?)(?: \w+)? (?:but|except|bar|menos"
    r"|excepto|salvo)(?: for)?(?: the| la| el| los| las)? (?:(?:last"
    rf"|ultim[oa]s?)(?: (?:\d+|one))?|\d+|one|una|uno|un)(?: {_SETS})?\b(?![.,]?\d)(?! ?(?:k"
    r"g|lb|kilos))"
    r"|\b(?:except|minus|menos|excepto|salvo)(?: for)? (?:the |la |el "
    rf"|las |los )?(?:last|ultim[oa]s?|\d+|one|una)(?: \d+)?(?: (?:{_SETS}"
    r"|one))?\b(?![.,]?\d)(?! ?(?:kg|lb|kilos))"
    rf"|\b(?:skip(?:ped)?|missed|dropped|left out|cut|{_NOT} do|no hice"
    r"|salte|me salte|falt(?:o|aron)|me falt(?:o|aron))(?: out| off)? (?:the "
    r"|la |el |las |los |a )?(?:(?:last|final|first|ultim[oa]s?|primer[oa]s?)(?: (?:"
    rf"{NUMBER}|one|two))?|{NUMBER}|one|una|couple of)(?: (?:of the )?(?:{_SETS}"
    r"|one))?\b(?! days?)"
    rf"|\b{NUMBER} (?:{_SETS} )?(?:short|less|fewer|de menos)\b|\b(?:one"
    r"|una) (?:short|less|de menos)\b"
    r"|\b(?:most|some|part|parts|almost all|nearly all) of (?:it|them"
    r"|the (?:session|sets|work))\b|\bcasi tod[oa]s?\b|\bparte de (?:la sesion"
    r"|ella|las series)\b|\bcut (?:it )?short\b|\bstopped early\b|\bpare antes\b"
    r"|\b(?:a few|some|several|a couple(?: of)?|couple of|un par de|unas"
    rf"|unos|varias|algunas) {_SETS}\b",
    "fin com end ter aca did hal mit med all eve tod exc min men sal ski mis cut fal dro "
    "lef wont cant n't int has do_ hic less few sho som unos unas cou par var alg mos cas "
    "sto nea",
)
_UNIT_NEXT = (
    r"(?! ?(?:x|\*|kgs?|kilos?|lbs?|m|mts?|met(?:er|re)s?|metros?|yds?|yards?"
    r"|ft|s|secs?|seconds?|seg|segundos|mins?|minutes?|minutos)\b| ?x ?\d"
    r"|[.,]\d|\w)"
)
_SHARE = sought(
    r"\b(?P<verb>(?:i )?(?:did|done|only|just|managed|got|made|completed"
    r"|finished|hice|solo|solamente|he hecho|hechas|hecho|complete|~) ?(?:did "
    r"|got |managed |hice )?)?"
    rf"(?<![\w.,/x-])(?P<part>-?{NUMBER})(?P<of> ?/ ?| of (?:the "
    rf"|my )?| out of (?:the )?| de (?:las |los )?)(?P<whole>\d{{1,2}}){_UNIT_NEXT}(?: (?P<s"
    rf"ets>{_SETS})\b)?",
    "/ of_ de_",
)
_AFTER = sought(
    r"\b(?:stopped|stop|quit|called it|finished|pare|parar|lo deje|me detuve) (?:after"
    rf"|at|tras|despues de|en|a las?) (?:the )?(?P<part>{NUMBER}){_UNIT_NEXT}(?: {_SETS}\b)?",
    "sto uit cal fin par dej det",
)
_SOME = sought(
    r"\b(?:(?:only|just|solo|solamente) (?:did |managed |got |hice |pude )?|did |hice |managed )"
    r"(?:1?\d|20)(?= ?(?:$|[,.;~!](?!\d)|(?:then|and|but|because|cos|coz|porque|y|pero|luego)\b))",
    "onl jus sol did hic man",
)
MOST_SETS = 20  # a log's range: 0-20 sets
_MOST_PLANNED = 12  # more is no plan of ours, so "6 of 15" may as well be 15 metres


@dataclass(frozen=True, slots=True)
class Left:
    """What was said to be left out, of the session or of its sets.

    `is_disputed`: the same clause names numbers after it ("didn't do the 3x20m").
    """

    is_skipped: bool = False
    is_disputed: bool = False
    is_pending: bool = False  # "not done yet"
    partly: str | None = None  # the words that say a part was left out


@dataclass(frozen=True, slots=True)
class Doing:
    """What was said to be done of the planned session.

    `pulls_done` is the sets done of it, None where nothing was said.  `some` are the words of
    a number of nothing named, "only 2 because".
    """

    is_done: bool = False
    pulls_done: int | None = None
    doubts: tuple[Doubt, ...] = ()
    some: str | None = None


def left_of(page: Page) -> tuple[Left, Page]:
    """Return what was left out, and the page without the words for it."""
    pending = page.first(_NOT_YET) is not None
    partly = page.first(_PARTLY)
    words = page.written(*partly.span()) if partly is not None else None
    page = page.without_all(_PARTLY)
    skipped = page.first(_SKIPPED)
    disputed = skipped is not None and _NUMBERS_NEXT.match(page.text, skipped.end()) is not None
    return Left(skipped is not None, disputed, pending, words), page.without_all(_SKIPPED)


_NUMBERS_NEXT = re.compile(r"(?: (?:the|my|todays|las|los|mis))* ?\d")


def doing_of(page: Page) -> tuple[Doing, Page]:
    """Return how much of the plan was done, and the page without the words for it."""
    share, doubts, page = _share(page)
    done = page.first(_DONE) is not None
    some = page.first(_SOME)
    words = page.written(*some.span()) if some is not None else None
    return Doing(done, share, doubts, words), page.without_all(_DONE)


def _share(page: Page) -> tuple[int | None, tuple[Doubt, ...], Page]:
    """Read "4 of 6" and "stopped after 4"."""
    for pattern in (_AFTER, _SHARE):
        for match in page.every(pattern):
            if pattern is _SHARE and not _is_share(match):
                continue
            part = _fraction(match["part"])
            whole = float(match.groupdict().get("whole") or MOST_SETS)
            phrase = page.written(*match.span())
            page = page.without(*match.span())
            if part.is_integer() and 0 < part <= whole <= MOST_SETS:
                return int(part), (), page
            return None, (Doubt(About.SETS, phrase, (part,)),), page
    return None, (), page


def _is_share(match: re.Match[str]) -> bool:
    is_named = bool(match["verb"] or match["sets"])
    if match["of"].strip() == "/":
        return is_named
    return match["sets"] is not None or int(match["whole"]) <= _MOST_PLANNED


def _fraction(digits: str) -> float:
    """Return "2.5" or "2,5" as a number; -1, which is no share, for anything longer."""
    plain = digits.replace(",", ".")
    return float(plain) if plain.count(".") < 2 else -1.0
