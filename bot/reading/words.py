"""The words of the lexer, both languages in one table: units, signs said in words, labels."""

import re

from bot.reading.heard import Unit
from bot.reading.numbers import NUMBER
from bot.reading.replies.kinds import Kind

LB_PER_STONE = 14
# A sign of sets in text that is not cut into tokens yet.
SETS_SAID = re.compile(r"\d ?[x*] ?\d|\d (?:sets|series)\b")
SETS = (
    r"sets?|series?|pulls?|rounds?|rds?|rondas?|reps?|repeticiones|repeticion"
    r"|lengths?|largos?|laps?|drags?|trips?|arrastres?|"
    r"tiradas?|tirones|tandas?|pases|recorridos?|lots|pasadas?|vueltas?|intervals?|intervalos?|bouts?|goes|efforts"
)
UNITS = {
    (
        Kind.LOAD,
        Unit.KG,
    ): r"kgs?|quilos?|kilos?|kilograms?|kilogrammes?|kilogramos?|kgr|k(?![a-z])",
    (Kind.LOAD, Unit.LB): r"lbs?|pounds?|libras?|#",
    (Kind.DISTANCE, Unit.METRE): r"m(?![a-wyz])|mts?|mtrs?|met(?:er|re)s?|metros?",
    (Kind.DISTANCE, Unit.YARD): r"yds?|yards?|yardas?",
    (Kind.DISTANCE, Unit.FOOT): r"ft|foot|feet|pies",
    (Kind.TIME, Unit.MINUTE): r"mins?|minutes?|minutos?|minuts?|'(?!')",
    (Kind.TIME, Unit.SECOND): r"s|secs?|seconds?|segs?|segundos?|\"|''",
    (
        Kind.COUNT,
        None,
    ): rf"(?:(?:more|total|good|working|full|heavy|light|backwards?|sled) |~ ?)?(?:{SETS})",
}
UNIT_END = r"(?![a-wyz]|x(?! ?\d))(?:\.(?!\d))?"
SIGNED = rf"(?P<sign>(?<![0-9a-wyz.,)])-(?=[\d.]))?(?P<number>{NUMBER})"
ORDINAL = (
    r"1st|2nd|3rd|\d+th|first|second|third|fourth|fifth|sixth|last|final"
    r"|1a|2a|3a|4a|5a|primer[oa]?s?|segund[oa]|tercer[oa]?|"
    r"cuart[oa]|quint[oa]|sext[oa]|ultim[oa]s?"
)
NO_UNIT = r"(?! ?(?:x|\*|kg|lb|kilo|m\b|mts|met|yd|yard|ft|sec|seg|s\b|min|%|'|\")|[.,]?\d|[a-z])"
LABEL = (
    rf"(?:the |la |las |el |los )?\b(?:{ORDINAL})\b(?: (?P<first>\d{{1,2}}){NO_UNIT})?(?:"
    rf" (?:{SETS}|ones?)\b)?:?"
    rf"|\b(?:sets?|series?|rounds?|rondas?|pulls?|s|r) ?#? ?(?P<from>\d{{1,2}}){NO_UNIT}(?:"
    rf" ?(?:-|to|and|&|y|a) ?(?P<to>\d{{1,2}}){NO_UNIT})?:?"
    rf"|(?:^|(?<=\n)) ?(?:\d{{1,2}} ?[).]|#\d{{1,2}}:?|\d{{1,2}}:)(?= ?[a-z\d@] ?)(?!\d)"
    r"|\b(?:the |el |la |los |las )?(?:rest|remaining|remainder|others"
    r"|resto|demas|restantes)\b(?: of (?:them|it|the sets))?"
)
WORDS = {
    Kind.OR: r"or|o|u|or maybe|o quizas?",
    Kind.TO: r"to|till|until|hasta",
    Kind.AT: r"at|a|al|@",
    Kind.WITH: (
        r"with|w/|w|con|using|used|usando|use|load|loads|loaded|weight|weights"
        r"|peso|carga|on it|pulling|tirando|for load"
    ),
    Kind.THEN: r"then|luego|despues|after that|afterwards|followed by|finally|finalmente",
    Kind.OF: r"of|de|del",
    Kind.EACH: r"each|every|cada|per|per set|cada una|cada uno|apiece|por serie",
    Kind.LASTED: (
        r"in|took|lasted|en(?! (?:la|el|las|los)\b)|tarde|dure|duro|durado"
        r"|whole thing|session|sesion"
        r"|duracion|duration|time|tiempo|workout|training|trained|entreno|entrenamiento"
    ),
    Kind.TOTAL: r"total|in total|en total|totales|altogether|overall",
    Kind.PAUSE: r"and|y|e|plus|mas|again|otra vez|because|cause|cos|coz|cuz|porque|xq|pq",
    Kind.PLURAL: (
        r"sets|series|pulls|rounds|rondas|reps|repeticiones|lengths|largos"
        r"|arrastres|pasadas|drags"
    ),
    Kind.BELT: r"treadmill|deadmill|cinta|belt",
    Kind.SLED: (
        r"sled|sledge|sleds|sledding|trineo|drag|drags|dragging|dragged"
        r"|pull|pulled|set|serie|backwards?|reverse|retro|walk|walking"
        r"|walks|"
        r"walked|arrastre|arrastrando|atras|hacia|off|apagada|tyre|tire"
        r"|rueda|rope|strap|harness|arnes|caminar"
        r"|caminando|andar|andando|marcha|camine|pushing"
    ),
}
FLUFF = (
    r"i|it|its|it's|was|were|did|do|got|about|around|approx|approximately"
    r"|roughly|circa|ca|maybe|perhaps|probably|"
    r"think|guess|so|just|only|managed|my|the|this|that|these|those|an"
    r"|for|on|by|from|between|entre|felt|feel|feels|feeling|today|all"
    r"|still|more|less|"
    r"like|well|good|fine|great|nice|ok|okay|yes|yep|yeah|today's|went"
    r"|went well|also|too|total|me|we|be|been|is|are|as|but|pero|now"
    r"|extra|added|"
    r"plates|plate|discos|quiza|quizas|creo|unos|unas|aprox|mas o menos"
    r"|casi|la|el|los|las|lo|un|una|hice|hemos|he|fue|era|fueron|solo"
    r"|solamente|"
    r"todo|todas|todos|bien|muy|genial|hoy|se|que|por|para|con el|some"
    r"|then again|here|log|logged|logging|registro|registrar|anota|apunta"
    r"|hi|hey|hello|hola|"
    r"coach|thanks|thank|you|gracias|si|ya|done|really|quite|pretty|bastante"
    r"|after|before|during|both|actually|instead|"
    r"en(?= (?:la|el|las|los)\b)|legs|gone|either|forget|remember|sure|don't|know|tired|cansado"
    r"|cansada|sweaty|morning|slow|slowly|steady|lento|despacio|distance"
    r"|distancia|speed|each time|minus|up|down"
)
