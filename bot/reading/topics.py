"""Finding what a question is about, by plain words of either language.

A topic lists phrases; each word of a phrase stands for the words that begin with it.  A longer
phrase says more than a short one: one word counts 1, two count 3, three count 5.
"""

import re
from dataclasses import dataclass

from bot.reading.zones import folded
from bot.stories.library.said import Topic

SURE = 3  # a phrase of two words, or three words apart: less is offered, not answered
MOST_OFFERED = 3

_ENGLISH = {
    Topic.KNEES: "good for|good for my knee|bad for my knee|help my knee|knee|safe",
    Topic.HOW_OFTEN: "how often|how many times|times a week|times per week|every day|how many "
    "session|frequen|often|rest day",
    Topic.HOW_HEAVY: "how heavy|how much weight|what weight|how many kilo|how many kg|how many "
    "pound|start weight|weight to start|how much load|heavy|too heavy|too light|plates",
    Topic.SURFACES: "felt fine|feel different|feels different|feel heavier|feels heavier|surface|"
    "friction|grass|turf|track|same weight|same load|awful on",
    Topic.TREADMILL: "treadmill|use a treadmill|deadmill|without a sled|turned off|switched off",
    Topic.CAR: "car|truck|van|jeep|vehicle|pull a car|push a car|shows a car",
    Topic.TEMPO: "fast|slow|how fast|how slow|speed|tempo|pace|fast or slow|sprint",
    Topic.HURTS: "hurt|hurts a bit|it hurts|ache|pain|should i stop|when to stop|stop",
    Topic.FOOTBALL: "before or after|before football|after football|before a match|before match|"
    "day before|after a match|before a game|after a game|football|soccer|training day|game",
    Topic.SHOES: "shoe|barefoot|toe spacer|spacer|footwear|boots|sneaker|socks|bare feet",
    Topic.FORWARD: "forward|forward work|forward exercise|need forward|only backward",
    Topic.MISSED: "miss|missed two|missed a week|two weeks|skipp|break|week off|weeks off|"
    "time off|away for|catch up",
    Topic.CUES: "form|technique|posture|properly|how do i pull|how to pull|cue|stance|lean|"
    "how do i do|correct form|alignment|core",
    Topic.SUBSTITUTES: "no sled|instead of a sled|instead of the sled|substitut|alternative|"
    "without sled|tyre|tire|band|hill|no kit|no equipment|at home",
    Topic.PULL_TEST: "pull test|luggage scale|scale|measure friction",
    Topic.BACKWARD: "why backward|why backwards|backward|point of|what is it for|benefit",
    Topic.JOINTS: "pressure|bad for joints|joint|wear out|cartilage|pressure bad",
    Topic.TEARDROP: "vmo|v m o|teardrop|vastus|quad|muscle above",
    Topic.BRAKING: "brak|eccentric|decelerat|slow down|lowering",
    Topic.SORENESS: "sore|soreness|doms|muscle sore|burn|sore or pain|tender",
    Topic.EFFORT: "rpe|effort|what is rpe|what does rpe|how hard|scale of effort|reserve|borg",
    Topic.LIGHT_WEEK: "deload|light week|lighter week|easy week|why less|fewer sets|less sets",
    Topic.NON_PLAYERS: "not a player|don't play|dont play|non athlete|not an athlete|for me too|"
    "too old|beginner|for everyone|for everybody",
    Topic.LIMITS: "diagnos|what do i have|what is wrong|doctor|physio|what's wrong|meniscus|"
    "tendon|ligament|are you a|medical",
}
_SPANISH = {
    Topic.KNEES: "bueno para|buena para|malo para|rodilla|para mis rodillas|seguro",
    Topic.HOW_OFTEN: "cuantas veces|veces por semana|veces a la semana|cada cuanto|frecuencia|"
    "todos los dias|cuantas sesion|cuantos dias",
    Topic.HOW_HEAVY: "cuanto peso|que peso|cuantos kilo|cuantos kg|cuanta carga|con cuanto|"
    "peso|pesado|carga|discos|muy pesado|muy ligero",
    Topic.SURFACES: "superficie|friccion|roce|cesped|pasto|hierba|pista|mismo peso|se siente "
    "distinto|mas pesado en|se siente mas",
    Topic.TREADMILL: "cinta|usar una cinta|caminadora|trotadora|sin trineo|apagad",
    Topic.CAR: "auto|coche|carro|camion|camioneta|vehiculo|arrastrar un auto|tirar de un coche",
    Topic.TEMPO: "rapido|lento|velocidad|ritmo|despacio|tempo|que tan rapido|rapido o lento",
    Topic.HURTS: "duele|me duele|dolor|molesta|paro|debo parar|cuando parar|un poco de dolor",
    Topic.FOOTBALL: "antes o despues|antes del partido|despues del partido|dia antes|antes de un "
    "partido|futbol|partido|antes de entrenar|despues de entrenar",
    Topic.SHOES: "zapat|tenis|descalz|calzado|separador|botas|botines|calcetin|pies descalzos",
    Topic.FORWARD: "hacia delante|hacia adelante|trabajo hacia|solo hacia atras|adelante",
    Topic.MISSED: "falte|faltar|perdi|me salte|dos semanas|semana sin|semanas sin|recuperar "
    "sesion|saltar|deje de",
    Topic.CUES: "tecnica|postura|forma|como tiro|como se tira|como se hace|correctamente|"
    "como tirar|inclin|alineacion|como lo hago",
    Topic.SUBSTITUTES: "no tengo trineo|en lugar del|en vez del|sustitut|alternativa|llanta|"
    "neumatico|banda|cuesta|sin equipo|en casa|reemplaz",
    Topic.PULL_TEST: "prueba de tiron|balanza|bascula|dinamometro|medir",
    Topic.BACKWARD: "por que hacia atras|hacia atras|para que sirve|atras|beneficio",
    Topic.JOINTS: "presion|articulacion|cartilago|malo para las articulaciones|desgast",
    Topic.TEARDROP: "vmo|lagrima|vasto|cuadriceps|musculo en lagrima",
    Topic.BRAKING: "fren|excentric|desaceler|bajar escalones",
    Topic.SORENESS: "agujetas|adolorid|dolorid|muscul|arde|quema|me quema",
    Topic.EFFORT: "rpe|esfuerzo|que es rpe|que significa rpe|que tan duro|escala|reserva",
    Topic.LIGHT_WEEK: "descarga|semana suave|semana ligera|semana mas suave|menos series|"
    "por que menos",
    Topic.NON_PLAYERS: "no juego|no soy deportista|principiante|para todos|no soy jugador|"
    "para mi tambien|muy viejo|mayor",
    Topic.LIMITS: "diagnostic|que tengo|medic|fisio|doctor|menisco|tendon|ligament|eres un",
}


@dataclass(frozen=True, slots=True)
class Match:
    """A topic and how strongly the words point to it."""

    topic: Topic
    points: int


def matches(question: str) -> tuple[Match, ...]:
    """Return the topics a question may be about, strongest first; ties in the list's order."""
    text = re.sub(r"[^\w']+", " ", folded(question))
    found = [Match(topic, max(_points(text, one[topic]) for one in _TABLES)) for topic in Topic]
    told = [match for match in found if match.points > 0]
    return tuple(sorted(told, key=lambda match: -match.points))


def leading(found: tuple[Match, ...]) -> tuple[Topic, ...]:
    """Return the topics that share the first place, three at most."""
    return tuple(one.topic for one in found if one.points == found[0].points)[:MOST_OFFERED]


def _points(text: str, phrases: tuple[re.Pattern[str], ...]) -> int:
    return sum(
        2 * phrase.pattern.count(_NEXT_WORD) + 1 for phrase in phrases if phrase.search(text)
    )


_NEXT_WORD = r"\w*\W+"


def _compiled(table: dict[Topic, str]) -> dict[Topic, tuple[re.Pattern[str], ...]]:
    return {
        topic: tuple(
            re.compile(rf"\b{phrase.replace(' ', _NEXT_WORD)}") for phrase in phrases.split("|")
        )
        for topic, phrases in table.items()
    }


_TABLES = (_compiled(_ENGLISH), _compiled(_SPANISH))
