"""What is not this session: questions, plans, other sports, rests, phone numbers.

Struck out before numbers are read, clause by clause, so that "3x20m 40kg, will try 45 next
time" logs 40 and "how heavy should I go?" logs nothing.
"""

import re

from bot.reading.numbers import NUMBER
from bot.reading.page import STRUCK, Page
from bot.reading.sought import any_of, sought
from bot.reading.words import SETS_SAID

_SENTENCE = re.compile(r"[.!?;\n]+(?!\d)")
_CLAUSE = re.compile(
    r",(?!\d)|\band\b|\by\b|\+|\bbut\b|\bpero\b|\bthough\b|\baunque\b"
    r"|\bthen\b|\bluego\b|\b(?:because|cos|coz|cuz|porque)\b|[().!?;\n](?!\d)|- "
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
    r"|is (?:(?:it|this|that|there|the|my)\b|(?=\d))|are (?:you|there|we|they|the"
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
_ASKING = sought(
    rf"{_ASKS}|[¿?]",
    "rem rec avi how wha whi why who whe sho sha cou can may doe do_ did is_ are am_ wou wil "
    "hav tel exp giv "
    "any was que cua com don por uien pue pod deb ten hay es_ me_ dim ¿ ?",
)

_FUTURE = sought(
    r"\b(?:will|i'll|we'll|going to|gonna|tomorrow|next (?:time|week"
    r"|session|month|one|mon|tue|wed|thu|fri|sat|sun)\w*"
    r"|plan(?:ning)? (?:to|on)|wanna|hop(?:e|ing) (?:to|for)|aim(?:ing)? (?:to|for)|intend"
    r"|(?<!n't )(?<!not )(?:want|would like|'d like) to|voy a|vamos a"
    r"|pasado manana|(?<!esta )(?<!la )(?<!de )manana"
    r"|proxim[oa]s?|que viene|hare|haremos|intentare|probare|quiero|quisiera"
    r"|quiere|pienso|subire|target (?:is|was)|goal is)\b",
    "wil i'l we' goi gon tom nex pla wan hop aim int lik 'd_ voy vam man pro que are int "
    "uier uisi pie sub tar goa",
)
_PERSON = (
    r"(?:son|daughter|wife|husband|kids?|partner|friend|mate|buddy|brother|sister|dad|mum|mom"
    r"|boyfriend|girlfriend|hij[oa]|mujer|marido|espos[oa]|amig[oa]|herman[oa]|novi[oa]|padre|madre"
    r"|companer[oa])"
)
_ELSEWHERE = sought(
    r"\b(?:(?:the )?plan (?:was|is|said|says|called)|planned (?:was "
    r"|for )?(?=\d)|(?:was|were) (?:supposed|meant|planning|going) to"
    rf"|(?:(?:my|our|mi) (?:training )?{_PERSON}|he|she|they|ella) (?:also )?"
    r"(?:did|does|pulled|hizo|hace)"
    r"|(?:coach|you|they|he|she|physio|app|bot) (?:said|says|told me|gave me|wanted|asked)"
    r"(?: (?:for|to do|me to do|i should do))? (?=\d)"
    r"|(?:dijiste|pusiste|mandaste|(?:me|coach|entrenadora?|fisio|ella) (?:dijo|puso|mando))"
    r"(?: (?:hacer|que hiciera))? (?=\d)"
    r"|(?:iba a|ibamos a|pensaba|quede en|quedamos en) hacer|wanted to (?:do|try|go)"
    r"|ni loc[oa]|no way|in my dreams|en mis suenos|supposed to"
    r"|last (?:time|week|session|month)|previous(?:ly)?"
    r"|usual(?:ly)?(?! (?:\w+ )?(?:pains?|aches?|niggles?|soreness))"
    r"|normally|the other day|used to"
    r"|el plan (?:era|decia|es)|tocaban?|deberian? ser|(?:la )?ultima vez"
    r"|la otra vez|la semana pasada|el mes pasado"
    r"|normalmente|suelo (?:hacer|usar|ir|poner|llevar)|antes hacia|i weigh(?:ed)?"
    r"|my (?:body ?)?weight (?:is|was)|body ?weight (?:is|was)|mi peso (?:es"
    r"|era)|pesaba"
    r"|years? old|anos de edad|tengo \d+ anos)\b",
    "did doe pul hiz hac sai say tol gav ask dij pus put man iba pens qued loc way dre sue pla "
    "was wer sup las pre usu nor oth use toc deb ult otr sem mes sue ant wei pes yea "
    "ano ten bod",
)
_LIFTS = (
    r"(?:squat\w*|bench\w*|deadlift\w*|lunge\w*|curl\w*|push[- ]?ups?|pull[- ]?ups?|press\w*"
    r"|leg extension\w*|sentadillas?|peso muerto|prensa|zancadas?|flexiones|dominadas?"
    r"|nordics?|planks?|step[- ]?ups?|calf raises?)"
)
# The numbers of a lift go with it; those of the sled beside it stay.
_LIFT = sought(
    r"(?:\b\d+ ?(?:x ?(?:\d+ )?)?)?\b(?:(?:forward|walking|back|front|split|goblet|reverse"
    rf"|single|leg|calf|bulgarian|slow) )*{_LIFTS}(?: {_LIFTS})*\b"
    r"(?:[ :@]*(?:with |at |for |of |con |de )?\d[\d.,]* ?"
    r"(?:x|kgs?|kilos?|lbs?|reps|sets|series|each|min|s|m)?(?![a-z]))*",
    "squ ben dea lun cur pus pul pre ext sent mue zan fle dom nor pla ste rai",
)
_SPORT = sought(
    r"\b(?:ran|run|running|jog\w*|bik(?:e|ed|ing)|cycl\w+|swam|swim\w*"
    r"|row(?:ed|ing)|hik(?:e|ed|ing)|played|play|match|game|"
    r"football|soccer|basketball|tennis|yoga|pilates|sprint\w*|corri"
    r"|correr|corrido|carrera|bici\w*|nad(?:e|ar|ado)|"
    r"jugue|jugar|jugado|partido|futbol|tenis|remo|kms?|kilomet(?:er"
    r"|re)s?|kilometros?|miles?|millas?|5k|10k|marathon)\b",
    "ran run jog bik cyc swa swi row hik pla mat gam foo soc bas ten yog pil spr cor car "
    "bic nad jug par fut rem km kil mil 0k mar",
)
_SLEDDING = re.compile(
    r"\b(?:sled|sledge|sleds|sledding|trineo|drags?|backwards?|retro"
    r"|deadmill|arrastr\w+|atras)\b|\d ?x ?\d"
)

_JUNK = sought(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)@[a-z_]\w+"
    r"|(?<![\w.,])\+?\d{2,4}(?:[ -]\d{3,4}){2,3}(?![\w.,]|\s?[a-z%])"  # phone numbers in groups
    r"|(?<![\w.,-])\+?\d{9,15}(?![\w.,]|\s?[a-z%])"  # and in one piece
    r"|\b(?:week|day|(?<!pain )(?<!effort )level|(?<!dolor )(?<!esfuerzo )nivel"
    r"|(?:session|workout|sesion|entreno)(?= ?#?\d+ ?[:,.)-])"
    r"|step|phase|stage|chapter|video|room|age|aged|semana|dia|fase|number"
    r"|numero) #?\d+[a-c]?\b(?! ?(?:of|/|x|sets?|kg|lb))"
    r"|\bl\d[a-c]\b|\b\d+ ?(?:bpm|ppm|kcal|cal|calories|mph|km/h|degrees|grados|°c?)\b"
    rf"|{NUMBER} ?(?:years?|anos|yrs?|yo)\b",
    "ses wor ent htt www @ 000 wee day lev ste pha sta cha vid roo age sem dia niv fas num "
    "l0a l0b "
    "l0c bpm ppm kca cal mph km/ deg gra ° yea ano yr yo",
)
_CLOCK = sought(
    r"\b(?:at |a las? |around |by )?\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\."
    r"|p\.m\.)(?!\w)|\b(?:a|sobre|hasta|desde) las \d{1,2}(?::\d{2})?\b"
    r"(?: de la (?:manana|tarde|noche))?|\blas \d{1,2}(?::\d{2}| de la (?:manana|tarde|noche))\b"
    rf"|\b(?:about |like )?{NUMBER} ?(?:h|hrs?|hours?|mins?|minutes?) ago\b"
    rf"|\bhace {NUMBER} ?(?:h|horas?|mins?|minutos?)\b"
    r"|\b\d{1,2} ?o'? ?clock\b|\bat \d{1,2}:\d{2}\b(?! ?x)",
    "ago hace 0am _am 0pm _pm a.m p.m las clo 0:0",
)
_COLON = sought(r"(?<![\d:])\d{1,2}:\d{2}(?![\d:])", "0:0")
_LINKED_BEFORE = re.compile(r"(?:[x*]|\bof|\bde|\bsets|\bseries|\bin|\ben|\btook) ?$")
_TIME = rf"{NUMBER} ?(?:'|\"|s|secs?|seconds?|seg|segundos?|mins?|minutes?|minutos?)"
_REST = sought(
    rf"\bon[ ,/]*(?:and )?{_TIME} ?off\b|\b(?:every|cada) ?{_TIME}(?!\w)"
    rf"|\br(?= ?\d) ?{_TIME}(?!\w)"
    rf"|\b(?:(?:with|con|and|y) )?{_TIME} ?(?:of |de )?(?:rest|recovery"
    r"|breaks?|pause|descansos?|recuperacion|pausa)\b(?: (?:between|entre)\b(?: (?:sets"
    r"|series))?)?"
    r"|\b(?:rest(?:ed|ing|s)?|breaks?|recovery|descansos?|descansando"
    r"|pausas?|recuperacion)(?: (?:of|for|was|de|time|between sets|entre series))*:? ?"
    rf"{_TIME}(?!\w)",
    "res rec bre pau des off eve cad r0 r_0",
)
_WARM_UP = sought(
    rf"\b(?:a |an )?{_TIME} (?:of |de )?(?:~ )?(?:easy )?(?:walk(?:ing)? )?(?:warm(?:ed"
    r"|ing)?[- ]?up|calentamiento|cool ?-?down|mobility|stretch\w*|movilidad"
    r"|estiramientos?)\b"
    r"|\b(?:warm(?:ed|ing)?[- ]?up|calentamiento|cool ?-?down|mobility"
    rf"|stretch(?:ed|ing)?|movilidad)(?: (?:of|for|was|de|with))*:? ?{_TIME}(?!\w)",
    "war cal coo mob str mov est",
)
_AMOUNT = rf"{NUMBER} ?[a-z']{{0,8}}"
_INSTEAD = sought(
    r"\b(?:instead of|rather than|en vez de|en lugar de|and not|not|up from"
    r"|down from|compared to|vs\.?|y no)(?: the| las| los| planned"
    rf"| usual)* (?:{_AMOUNT} ?[x*] ?{_AMOUNT} ?(?:(?:@|at|with|con|a) ?)?{NUMBER} ?"
    rf"(?:kgs?|kilos?|lbs?)\b|{_AMOUNT}(?: ?(?:[x*@]|of|de|at|a) ?{_AMOUNT}){{0,3}})(?=\W"
    r"|$)",
    "ins rat vez lug y_no not fro com vs",
)
_INSTEAD_WORDS = sought(
    r"\b(?:instead of|rather than|en vez de|en lugar de) (?:the |las "
    r"|los |lo |what (?:was )?)?(?:planned|usual|prescribed|previst[oa]s?"
    r"|planead[oa]s?)\b",
    "ins rat vez lug",
)
_SLED_MASS = sought(
    r"\b(?:(?:the |my |el |mi )?(?:sled|trineo) (?:itself )?(?:weighs"
    rf"|weight is|is|mass is|pesa|de|of)? ?{NUMBER} ?(?:kgs?|kilos?|lbs?"
    r"|libras)(?= ?(?:\+|plus|mas)|(?<=weighs))"
    rf"|(?:sled|trineo) (?:itself )?(?:weighs|pesa) {NUMBER} ?(?:kgs?|kilos?|lbs?|libras)\b"
    rf"|{NUMBER} ?(?:kgs?|kilos?|lbs?|libras) (?:sled|trineo)(?= ?(?:\+|plus|mas)))",
    "sle tri",
)
_IF = sought(
    r"^[\s~]*(?:(?:lol|haha|well|so|ok|jaja|bueno) )*(?:if|unless|si|as if|como si|if only|ojala"
    r"|i wish|wish i|(?:i |we )?(?:could|might|may) (?:do|try|go|manage)"
    r"|(?:i'?m |i am )?(?:thinking (?:of|about)|about to|starting now|ready (?:to|for))"
    r"|(?:a punto de|pensando en|estoy por))\b",
    "if unl si oja wis cou mig may thi abo sta rea pun pen est",
)
# What else is told after the sets, with no comma before it: "3x20m 40kg will try 45".
_PLAN = re.compile(
    r"\b(?:i )?(?:will|i'll|going to|gonna|want to|voy a|probare|intentare|subire|quiero"
    r"|i weigh(?:ed)?|my (?:body ?)?weight (?:is|was)|last (?:time|week)|la ultima vez|usually)\b"
)
_AWAY = any_of(_FUTURE, _ELSEWHERE, _IF)
_PAIN_SAID = re.compile(
    r"\b(?:knees?|ankles?|hips?|achilles|cal(?:f|ves)|rodillas?|tobillos?|caderas?|aquiles|gemelos?"
    r"|pain|dolor|sore|hurts?|duele)\b"
)


def without_junk(page: Page) -> Page:
    """Strike out addresses, phone numbers, clock times and numbered weeks or levels."""
    for pattern in (_JUNK, _CLOCK):
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
    kept = []
    for start, stop in _spans(page.text, _SENTENCE):
        sentence = page.text[start:stop]
        begins = next(
            (
                start + first
                for first, last in _spans(sentence, _CLAUSE)
                if _QUESTION.search(sentence[first:last])
            ),
            None,
        )
        is_bare = page.text[stop : stop + 1] == "?" and not re.search(r"\d", sentence)
        kept.append((start if is_bare else begins, stop))
    for begins, stop in reversed(kept):
        if begins is not None and begins < stop:
            page = page.without(begins, stop)
    return page


def without_other_things(page: Page) -> Page:
    """Strike out rests, warm-ups, comparisons, plans and other sports."""
    for pattern in (_REST, _WARM_UP, _INSTEAD, _INSTEAD_WORDS, _SLED_MASS, _LIFT):
        page = page.without_all(pattern)
    if not page.may_hold(_AWAY) and page.first(_SPORT) is None:
        return page
    for start, stop in reversed(_spans(page.text, _CLAUSE)):
        if stop > start and _is_elsewhere(page.text[start:stop]):
            first, last = _away_in(page.text[start:stop])
            page = page.without(start + first, start + last)
    return page


def speaks_of_plans(page: Page) -> bool:
    """Say whether anything in the text is still to come."""
    return page.first(_FUTURE) is not None


def _away_in(clause: str) -> tuple[int, int]:
    """Return the part of a clause that is not this session: all of it, or what follows its sets.

    Pain that is told after a plan stays: "3x20m 40kg will rest tomorrow, knee 6".
    """
    plan = _PLAN.search(clause)
    if plan is None or not re.search(r"\d", clause[plan.end() :]):
        return 0, len(clause)
    if not SETS_SAID.search(clause, 0, plan.start()):
        return 0, len(clause)
    pain = _PAIN_SAID.search(clause, plan.end())
    is_told = pain is not None and not re.search(r"\b(?:if|si|unless)\b", clause)
    return plan.start(), pain.start() if pain is not None and is_told else len(clause)


def _is_elsewhere(clause: str) -> bool:
    if any(away.pattern.search(clause) for away in (_FUTURE, _ELSEWHERE, _IF)):
        return True
    return _SPORT.pattern.search(clause) is not None and _SLEDDING.search(clause) is None


def _spans(text: str, border: re.Pattern[str]) -> list[tuple[int, int]]:
    spans, last = [], 0
    for match in border.finditer(text):
        spans.append((last, match.start()))
        last = match.end()
    return [*spans, (last, len(text))]
