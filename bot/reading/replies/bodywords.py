"""What people say of an injury, an emergency or a failing joint, beyond the stems of 5.7 [D].

Phrases rather than stems: "rolled" alone is a mat, "rolled my ankle" is not.  What the words
mean elsewhere ("stuck to the plan", "my son rolled his ankle") is taken out before any word is
looked for.  A hit decides nothing; it is asked about.
"""

import re

from bot.reading.heard import Watch
from bot.reading.page import STRUCK

_CANNOT = r"(?:can'?t|cannot|can not|couldn'?t|could not|unable to|not able to|struggl\w+ to)"
_CANNOT_ES = r"no (?:puedo|podia|pude|consigo|logro|soy capaz de|me deja)"
_WHOSE = r"(?:my|the|an?|one|both|it|that|this|his|her)"
_PART = (
    r"(?:ankles?|knees?|knee ?caps?|foot|feet|toes?|heels?|shins?|cal(?:f|ves)|achilles|legs?"
    r"|hips?|groin|thighs?|hamstrings?|hammy|quads?|back|neck|shoulders?|wrists?|arms?|elbows?"
    r"|ribs?|joints?|muscle|tendon|ligament|bones?|acl|meniscus)"
)
_PART_ES = (
    r"(?:rodillas?|tobillos?|piernas?|pies?|talon(?:es)?|gemelos?|pantorrillas?|caderas?|muslos?"
    r"|rotula|articulacion(?:es)?|espalda|hombros?|munecas?|dedos?|espinilla|menisco|tendon)"
)
_FEW = r"(?: [\w']+){0,3}"

_PHRASES = {
    Watch.INJURY: (
        rf"\b(?:roll|twist|tweak|strain|wrench|jarr|bust|bang|whack|smash|hurt|injur)(?:ed|ing)?"
        rf"(?: (?:over|on|up))? my(?: \w+)? {_PART}\b"
        r"|\b(?:roll|twist|tweak|wrench|strain)(?:ed|ing)? (?:it|something)\b|\btwisted\W*$"
        rf"|\b{_PART} (?:just |has |had |got )?(?:rolled|twisted|tweaked|went over"
        r"|(?:was |is )?bent the wrong way|went crunch)"
        rf"|\b(?:roll|twist)(?:ed|ing)? (?:an?|the|one) (?:\w+ )?(?:ankle|knee|foot)\b"
        r"|\bsprain|\bdislocat|\bhyper-?extend|\bwent over on (?:it|my)\b|\bruptur"
        rf"|\b(?:broke|broken|tore|torn|ripped|fractured|cracked|snapped) {_WHOSE}"
        rf"(?: \w+)? {_PART}\b|\bpulled (?:my|a) (?:\w+ )?(?:muscle|hamstring|hammy|calf|groin)\b"
        r"|\bsomething (?:just )?(?:ripp?(?:ed)?|tore|tear|went|gave)\b"
        r"|\blanded (?:badly|wrong|funny|awkward|hard|on my)"
        r"|(?:^|\b(?:i|and|then|i've|just|almost) )(?:fell|fallen) (?:off|over|down|onto|on"
        r"|backwards?|hard|badly|twice|again)\b"
        r"|\b(?:hit|bang|bump|knock|smack|crack|whack)(?:ed|ing)? my (?:\w+ )?head\b"
        rf"|\b(?:got )?kicked (?:in|on) (?:the|my) (?:\w+ )?{_PART}\b|\bkicked from behind\b"
        rf"|\btackled me\b|\b{_PART}(?:'s| is| are| went| has gone| looks)? (?:all |so |really )?"
        r"(?:purple|blue|black and blue|bruised)\b|\bi(?:'m| am|m)? (?:got )?injured\b"
        r"|\bme (?:he |la |lo )?(?:torci|torcido|doble|lesion(?:e|ado)|lastim(?:e|ado)|fractur"
        r"|disloqu|golpe(?:e|ado)|pegue en)\w*|\bse me (?:torcio|doblo|salio|partio)\b"
        r"|\besguince|\btorcedura|\bluxa(?:do|cion)|\bpedrada\b|\bcrac\b|\btiron en (?:el|la)\b"
        r"|\bme (?:cai|he caido)\b|\bme caigo\b|\bme rompi (?:el|la|un|una|los) \w+"
        r"|\bme di (?:un golpe|en la cabeza)|\bgolpe en la (?:cabeza|rodilla)"
    ),
    Watch.LOCKING: (
        rf"\b(?:{_PART}|it)(?: [\w']+){{0,2}} jam(?:s|med|ming)?\b"
        r"|\bwon'?t (?:fully |quite |even )?(?:go (?:fully |quite )?straight|bend|straighten|flex"
        r"|extend)\b|\bdoes ?n'?t (?:bend|straighten)\b"
        rf"|\bno (?:la|lo|me la) (?:puedo|podia|consigo) (?:doblar|estirar|mover)"
        r"|\bno (?:dobla|estira|se dobla|se estira)\b|\bse (?:me )?(?:queda|quedo) trabad"
    ),
    Watch.GIVING_WAY: (
        rf"\b{_PART}(?: [\w']+){{0,2}} (?:folds?|folded|wobbl\w*|goes from under)\b"
        r"|\bgonna fold\b|\bcan'?t trust (?:it|my)\b|\b(?:was ?n'?t|not) going to hold me\b"
        r"|\bgo(?:es|ne)? (?:from )?under me\b|\bwent (?:from )?under me\b"
        r"|\bse me va (?:para|hacia|a) un lado|\bno me (?:sostiene|aguanta)\b|\bflaquea"
    ),
    Watch.SWELLING: (
        r"\bballoon(?:s|ed|ing)?\b|\bdeform|\bmisshap|\b(?:size of a|like a|as big as a) "
        r"(?:melon|football|grapefruit|balloon|tennis ball)|\b(?:a|weird|hard|big) lump\b"
        r"|\bcomo un (?:melon|globo|balon)\b|\bderrame en\b"
    ),
    Watch.WEIGHT_BEARING: (
        rf"\blimp(?:s|ed|ing)?\b|\bhobbl|\bhopping (?:around|on one)|\bcrutch"
        rf"|\b{_CANNOT}{_FEW} steps?\b|\b{_CANNOT}{_FEW} put (?:my|the|any) "
        rf"|\b{_CANNOT} put (?:my|the|any) |\b{_CANNOT}(?: even)? (?:move|walk|stand)\b"
        r"|\bcoje(?:o|a|ar|ando|aba)\b|\brengue|\brenque|\bmuletas?\b"
        rf"|\b{_CANNOT_ES} (?:ni |casi |apenas |bien )*(?:caminar|andar|pisar|apoyar|mover|dar)"
        r"|\bni (?:caminar|andar|pisar)\b|\bapenas (?:puedo )?(?:camin|and|pis|apoy)"
    ),
    Watch.CALF: (
        r"\bone leg(?: [\w']+){0,2} (?:bigger|fatter|thicker|larger)\b|\blower leg\b"
        r"|\bleg(?: [\w']+){0,2} purple\b"
        r"|\bpierna(?: \w+){0,2} (?:gorda|morada|roja|mas grande)\b"
    ),
    Watch.COUGHED_BLOOD: (
        r"\bcough\w*(?: up| out)?(?: some)? blood|\bspit\w*(?: up| out)? blood"
        r"|\btos\w* (?:con |algo de )?sangre|\bescup\w* sangre"
    ),
    Watch.NUMBNESS: (
        rf"\bno (?:feeling|sensation) in\b|\b{_CANNOT} feel (?:my|the|anything in)\b"
        rf"|\b{_CANNOT} (?:lift|raise) (?:my|the) (?:\w+ )?(?:foot|toes?|leg)\b"
        r"|\b(?:leg|foot|arm)(?: [\w']+){0,4} (?:weaker|weak|go(?:es|ne)? to sleep|asleep)\b"
        r"|\bdrag(?:s|ged|ging)? my (?:\w+ )?(?:foot|toes?|leg)\b|\bfoot drop\b|\bsciatic"
        r"|\bciatic[ao]|\bno (?:me )?siento (?:la|el|los|las|mi|mis|nada en)\b"
        r"|\bsin (?:sensibilidad|fuerzas? en)|\bpierna sin fuerza|\bpie caido\b"
        rf"|\b{_CANNOT_ES} levantar (?:la|el|los) (?:punta|pie|dedo)|\barrastro (?:el|un) pie\b"
    ),
    Watch.BLADDER: (
        rf"\bbladder\b|\bbowels?\b|\bincontinen|\b(?:trouble|{_CANNOT}|hard to) "
        r"(?:pee(?:ing)?|wee(?:ing)?|urinat\w+|hold my (?:pee|wee))\b"
        r"|\b(?:wet|wetting|peed|pissed|soiled) (?:myself|my pants)\b"
        r"|\b(?:numb|tingl|feel)\w*(?: [\w']+){0,3} between (?:my|the) legs\b|\bsaddle numb"
        r"|\bse me escapa(?:n|ba)? (?:el|la|las|los) (?:pis|orina|caca|heces|pipi)\b|\bvejiga\b"
        rf"|\b{_CANNOT_ES} (?:orinar|mear|hacer pis|aguantar el pis)\b|\besfinter"
        r"|\bme (?:orin|me)(?:o|e|aba|ado) encima|\bme he (?:meado|orinado)"
        r"|\b(?:entumec|hormigue|dormid|acorchad|siento)\w*(?: \w+){0,3} entre las piernas\b"
    ),
    Watch.FEVER: (
        r"\b(?:knee|ankle|joint)s?(?:'s| is| are| was| feels| looks)?(?: \w+){0,2} "
        r"(?:boiling|red and (?:hot|warm)|burning hot)\b|\bred,? (?:and )?warm\b"
        r"|\btemp(?:erature)? (?:of |is |was |at )?(?:3[89]|4[01]|10[0-4])"
        r"|\b(?:3[89]|4[01])(?:[.,]\d)? (?:de )?(?:temperatura|fiebre|grados)\b|\btiritand"
        rf"|\b{_PART_ES}(?: \w+){{0,2}} (?:roj[ao]|colorad[ao]|arde|ardiendo|caliente)\b"
        rf"|\bme (?:arde|quema) (?:la|el) (?:rodilla|tobillo|articulacion)"
    ),
    Watch.CHEST: (
        r"\b(?:my|the) heart(?: [\w']+){0,4} (?:hurts?|aches?|racing|races?|raced|pounding"
        r"|flutter\w*|skipp\w*|stopp\w*|mad|funny|weird)\b|\bpalpita|\bheart attack\b"
        r"|\belephant (?:is |was )?(?:sitting )?on\b|\bskipp\w+ beats?\b"
        rf"|\b{_CANNOT} (?:speak|talk|move my (?:arm|face))\b|\bslurr|\bface (?:is )?droop"
        r"|\bcorazon(?: \w+){0,3} (?:duele|acelera\w*|desboca\w*|a mil|loco|raro|salta\w*)"
        r"|\bduele el corazon|\b(?:me da|tengo|creo que es|me esta dando) un infarto"
        rf"|\b{_CANNOT_ES} (?:hablar|mover (?:el brazo|la cara))\b|\bse me cae la cara"
    ),
    Watch.DIZZINESS: (
        r"\bwooz|\b(?:saw|seeing|see) stars\b|\bwent (?:a bit |all |really )?(?:gr[ea]y|black"
        r"|blurry|white)\b|\broom (?:is |was )?spin|\bknocked (?:me )?out cold|\bunconscious"
        r"|\bkeeled over|\bblackout\b"
        r"|\bnubl[oa]\b|\bvahido|\btodo (?:se puso )?negro\b|\bvi (?:las )?estrellas\b"
        r"|\bperdi el (?:conocimiento|sentido)|\bme desplom|\binconsciente|\bcasi me caigo"
    ),
    Watch.BREATH: (
        rf"\bwheez|\bgasping\b|\bsuffocat|\b{_CANNOT} get (?:any |enough )?air\b|\basfixi"
        rf"|\b{_CANNOT_ES} (?:coger|tomar|agarrar) aire|\binhaler\b|\binhalador"
    ),
    Watch.HEART: (
        r"\bheart (?:attack|condition|failure|disease|problem|murmur)\b|\bmini[- ]stroke\b"
        r"|\b(?:a|my|had|having) stroke\b|^stroke\b|\bangina\b|\bpacemaker|\binfarto\b|\bictus\b"
        r"|\bmarcapasos|\bderrame cerebral"
    ),
    Watch.FALLS: (
        r"\bconcuss|\b(?:fell|fallen) (?:twice|again|three times)\b|\blos(?:e|ing|t) my balance\b"
        r"|\bconmocion\b|\bsin equilibrio\b|\bpierdo el equilibrio|\bperdi el equilibrio"
        r"|\bme he caido (?:dos|tres|varias)"
    ),
    Watch.PREGNANCY: (
        r"\bexpecting a baby\b|\bi'?m expecting\W*$|\b(?:i'm|i am|im) having a baby\b"
        r"|\bgave birth\b|\bespero un bebe\b|\bestoy esperando(?: un bebe)?\W*$|\bdi a luz\b"
    ),
    Watch.NIGHT_PAIN: (
        rf"\b{_CANNOT} sleep (?:because|for|with|from|due)\b|\bke(?:pt|eps) me (?:awake|up)\b"
        r"|\b(?:hurt|ach|throb|sore|pain)\w*(?: [\w']+){0,2} all night\b|\bnight sweats\b"
        r"|\b(?:bone pain|in the bone)\b|\bhurts?(?: [\w']+){0,3} (?:every night|at rest"
        r"|lying down|doing nothing)\b"
        rf"|\b{_CANNOT_ES} dormir\b|\bno pego ojo\b|\bsudores nocturnos|\bdolor de huesos"
        r"|\bduele(?: \w+){0,2} (?:en reposo|acostad[oa]|tumbad[oa]|sin hacer nada|sin moverme)"
        r"|\bcancer\b[^.]*\b(?:bones?|hurts?|aches?|pain|duelen?|dolor|huesos?)\b"
    ),
}
_PATTERNS = {watch: re.compile(phrases) for watch, phrases in _PHRASES.items()}

_SOMEBODY = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|son|daughter|kid|brother|sister|mum|mom|dad"
    r"|mother|father|gran|nan|friend|mate|team ?mate|boss|dog|neighbou?r|cousin|aunt|uncle)"
)
_SOMEBODY_ES = (
    r"(?:mujer|esposa|esposo|marido|novi[ao]|pareja|hij[oa]|herman[oa]|madre|padre|mama|papa"
    r"|abuel[oa]|amig[oa]|companer[oa]|jef[ea]|perr[oa]|vecin[oa]|prim[oa]|ti[oa]|suegr[oa])"
)
_NOT_ME = r"(?:(?!\b(?:i|i'm|i've|me|my|mine|yo|mi|mis|conmigo)\b)[^.,;!?\n])*(?=[.,;!?\n]|$)"
_THING = (
    r"(?:straps?|ropes?|bands?|cables?|harness|belts?|buckles?|chains?|laces?|shoe ?laces?"
    r"|carabiners?|handles?|plates?|gates?|doors?|gym|car|phone|screen|runners?)"
)
# The same words of something or somebody else; what is left of the line is still looked at.
_ELSEWHERE = re.compile(
    rf"\b(?:my|our) {_SOMEBODY} (?:had|has|is|was|got|rolled|twisted|broke|sprained|hurt|fell"
    rf"|gave)\b{_NOT_ME}"
    rf"|\b(?:mi|nuestr[oa]) {_SOMEBODY_ES} (?:se|esta|estaba|tuvo|tiene|dio|fue|ha|le)\b{_NOT_ME}"
    rf"|^(?:gran|mum|mom|dad) had\b{_NOT_ME}"
    rf"|\b(?:the|my|a|one) (?!it band|growth)(?:\w+ )?{_THING} "
    r"(?:was |were |is |got |just )?(?:snapped|popped|broke"
    r"|tore|ripped|locked|cracked|twisted|gave way|gave out)(?: off| on| out)?\b"
    rf"|\b(?:gate|door|gym)s? (?:was |were |is )?locked\b|\b{_THING} locked in the \w+"
    r"|\bthe buckle\b|\bstuck (?:to (?:the|my) \w+|in traffic|with it|on the bus)\b"
    r"|(?:^|\b(?:i'm|im|i was|still|been) )stuck at work\b"
    r"|\b(?:snapped|snap) (?:a|some|the) (?:photo|pic|picture|shot|selfie)s?\b"
    r"|(?:^|\b(?:i|i've|just|and) )popped (?:to|into|round to|over to|out to|down to) (?:the|my) "
    r"(?:gym|shops?|park|pitch|club|store)\b|(?:^|\b(?:i'm|im|i was|fully|totally) )locked in\b"
    r"|\bbreathtaking\b|\bfever pitch\b|\btook a breath(?:er)?(?= between| in between|,|$)"
    r"|\b(?:keep|keeping|should|with) (?:my |your |the )?chest (?:be )?(?:up|high|tall|proud)\b"
    r"|\bchest (?:up|tall|proud)\b|\bchest out\b(?! of)|\btruck stop\b|\boperation sled\b"
    r"|\bwalk backwards? (?:in a )?straight\b|\bcar ?park\b"
    r"|\bgave (?:me|us) a heart attack\b|\b(?:weather|crowd)'?s fever\b"
    r"|\batascad[oa] en (?:el|la|un) (?:trafico|atasco|trabajo|oficina|coche)\b"
    r"|\b(?:me |nos )?bloquearon (?:el|la) (?:movil|telefono|celular|cuenta|tarjeta)\b"
    r"|(?<!no )\brespire bien\b|\bme cai de (?:sueno|risa)\b|^la rompi hoy\b"
    r"|\bme rompi (?:\w+ ){1,3}de (?:nino|nina|pequen[oa]|chic[oa])\b"
    r"|\bse (?:me )?(?:rompio|solto|corto|trabo) (?:la|el) (?:cuerda|cinta|correa|banda|cadena"
    r"|arnes|cinturon|hebilla|luz)\b"
)


def without_elsewhere(text: str) -> str:
    """Return folded text without what its red-flag words say of other people and things."""
    return _ELSEWHERE.sub(STRUCK, text)


def complaints_in(text: str) -> frozenset[Watch]:
    """Return what folded text complains of, in phrases that are plain by themselves."""
    return frozenset(watch for watch, pattern in _PATTERNS.items() if pattern.search(text))
