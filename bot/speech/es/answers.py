"""The answers to what people ask.  What the article says is called the article's."""

from bot.content.library import Topic
from bot.speech.layout.library import Quantities

TITLES = {
    Topic.KNEES: "¿Es bueno para mis rodillas?",
    Topic.HOW_OFTEN: "¿Cuántas veces por semana?",
    Topic.HOW_HEAVY: "¿Con cuánto peso empiezo?",
    Topic.SURFACES: "¿Por qué el mismo peso se siente distinto?",
    Topic.TREADMILL: "Sin trineo: ¿sirve una cinta?",
    Topic.CAR: "En el video hay un auto. ¿Puedo?",
    Topic.TEMPO: "¿Rápido o lento?",
    Topic.HURTS: "Me duele un poco. ¿Paro?",
    Topic.FOOTBALL: "¿Antes o después del fútbol?",
    Topic.SHOES: "¿Con zapatillas o descalzo?",
    Topic.FORWARD: "¿Sigo con el trabajo hacia delante?",
    Topic.MISSED: "Falté dos semanas",
    Topic.CUES: "¿Cómo se tira bien?",
    Topic.SUBSTITUTES: "¿Qué uso en lugar del trineo?",
    Topic.PULL_TEST: "¿Cómo es la prueba de tirón?",
    Topic.BACKWARD: "¿Por qué hacia atrás?",
    Topic.JOINTS: "¿La presión es mala?",
    Topic.TEARDROP: "¿Qué es el músculo en lágrima?",
    Topic.BRAKING: "¿Entrena el frenado?",
    Topic.SORENESS: "¿Agujetas o la articulación?",
    Topic.EFFORT: "¿Qué significa esfuerzo 0-10?",
    Topic.LIGHT_WEEK: "¿Por qué una semana más suave?",
    Topic.NON_PLAYERS: "No juego al fútbol. ¿También sirve?",
    Topic.LIMITS: "¿Puedes decirme qué tengo?",
}


def answers(of: Quantities) -> dict[Topic, tuple[str, ...]]:
    """Return every answer, with amounts in the reader's units."""
    return _often_asked(of) | _also_asked(of)


def _often_asked(of: Quantities) -> dict[Topic, tuple[str, ...]]:
    return {
        Topic.KNEES: (
            (
                "El artículo dice que sí. A mucha gente le resulta cómodo para las rodillas, y "
                "hay estudios pequeños de caminar hacia atrás sin carga, en personas con artrosis "
                "de rodilla, que son alentadores."
            ),
            (
                "Arrastrar un trineo con las rodillas doloridas no se ha probado. Es ejercicio "
                "corriente, no atención médica."
            ),
            (
                "Empieza suave y mantén el dolor en 0-2. Si una rodilla se hincha, se bloquea o "
                "te falla, pide que te la revisen antes de más sesiones."
            ),
        ),
        Topic.HOW_OFTEN: (
            "2-3 veces por semana, con al menos un día en medio; 48 horas entre las más duras.",
            "Los estudios de rodilla usaron diez minutos, tres veces por semana.",
        ),
        Topic.HOW_HEAVY: (
            "Menos de lo que crees: un arrastre del 0-10 % de tu peso corporal.",
            (
                f"Para {of.body} en césped interior son unos {of.lightest} a {of.lighter} "
                "contando el trineo."
            ),
            "Si los pasos se hacen cortos o a tirones, pesa demasiado. Tu número está en /today.",
        ),
        Topic.SURFACES: (
            (
                "El roce. De una superficie a otra cambia más del doble: los mismos discos van "
                "bien bajo techo y fatal en una pista."
            ),
            "Una prueba de tirón con una balanza de equipaje lo resuelve: /kit, Prueba de tirón.",
        ),
        Topic.TREADMILL: (
            (
                "Sí, apagada y desenchufada, con las dos manos en la baranda, empujando la banda "
                "con los pies. Empieza con 4 x 30 s y llega a 5 minutos."
            ),
            "Sin inclinación, espacio libre detrás, y mira el manual: algunas marcas lo prohíben.",
            "Nunca hacia atrás en una cinta en marcha.",
            "Otras formas: una llanta, una banda con alguien detrás, una cuesta suave.",
        ),
        Topic.CAR: (
            "No. Tú no puedes parar un auto, y el propio artículo dice que no se recomienda.",
            (
                "Busca un trineo, o usa una cinta apagada, una llanta, una banda con alguien "
                "detrás o una cuesta suave."
            ),
        ),
        Topic.TEMPO: (
            f"Lento, a propósito: unos {of.pull_seconds} para {of.pull} al principio.",
            "Fluido es mejor que rápido. Tienes que poder hablar todo el rato.",
        ),
        Topic.HURTS: (
            "0-2: bien. 3: bien, pero repetimos el paso.",
            "4-5: quita peso ahora; la próxima será un paso más fácil.",
            "6 o más, algo punzante, hinchazón, bloqueo o que te falle: para.",
            "A la mañana siguiente debe estar como siempre. Que arda el muslo es normal.",
        ),
        Topic.FOOTBALL: (
            (
                "Antes: solo el calentamiento corto. Las series duras van después de entrenar u "
                "otro día."
            ),
            (
                "El día antes de un partido: 3 series muy suaves como mucho. El día después de "
                "uno largo: caminar suave sin carga."
            ),
            "No te hará más rápido minutos después; un estudio lo buscó y no encontró nada.",
        ),
        Topic.SHOES: (
            (
                "El consejo extra del artículo: zapatillas descalzas de punta ancha y separadores "
                "de dedos antes, y fuera minutos o segundos antes de tirar."
            ),
            (
                "Es opcional, solo en suelo limpio y blando, y poco a poco: pasar demasiado "
                "rápido a ir descalzo ha dañado a corredores. De los separadores no se halló "
                "ningún estudio."
            ),
        ),
        Topic.FORWARD: (
            "Sí. Alterna con trabajo hacia delante, por equilibrio.",
            (
                "Tirar hacia atrás es sobre todo empujar; bajar escalones y las zancadas entrenan "
                "el frenado."
            ),
        ),
        Topic.MISSED: (
            "10-14 días: el mismo paso otra vez. 15-21: un paso atrás. Más: un poco más.",
            "No hace falta recuperar sesiones.",
        ),
    }


def _also_asked(of: Quantities) -> dict[Topic, tuple[str, ...]]:
    return {
        Topic.CUES: (
            (
                "1. Carril libre; mira por encima del hombro antes de cada serie. Ni calles ni "
                "escaleras."
            ),
            (
                "2. Correa en un cinturón o con los brazos rectos. Inclínate un poco atrás, pecho "
                "alto, costillas abajo, sin girar."
            ),
            "3. Busca atrás con los dedos, rueda de la punta al talón, empuja con el dedo gordo.",
            "4. Pasos pequeños y fluidos; la rodilla sigue al segundo dedo.",
            "5. Tan lento que puedas hablar.",
            "6. Para con dolor de 6, o con algo punzante, bloqueo o si te falla.",
        ),
        Topic.SUBSTITUTES: (
            "Una cinta apagada: manos en la baranda y empuja la banda con los pies.",
            (
                "Una llanta con cuerda larga, al aire libre. Una banda o toalla en la cintura y "
                "alguien detrás. Cuesta suave: subir hacia atrás, bajar de frente."
            ),
            "Nada: caminar hacia atrás 5-10 minutos ya es un programa completo.",
            "Nunca un auto ni una cinta en marcha. Dime qué tienes: /kit",
        ),
        Topic.PULL_TEST: (
            (
                "Engancha una balanza de equipaje a la correa y tira del trineo con calma "
                f"{of.test_pull}."
            ),
            "Lo que marca, dividido entre trineo y discos juntos, es el roce de ese suelo.",
            "Con eso paso tu plan a discos: /kit, Prueba de tirón.",
        ),
        Topic.BACKWARD: (
            (
                "Casi todo en el día va hacia delante; esto es la otra mitad, y complementa el "
                "trabajo hacia delante, no lo reemplaza."
            ),
            (
                "Puede ayudar al equilibrio, y en jugadores adolescentes el trineo hacia atrás se "
                "notó en carreras y saltos."
            ),
            (
                "Una idea detrás es que moverse suave nutre las articulaciones. No está "
                "demostrado con trineos."
            ),
        ),
        Topic.JOINTS: (
            (
                "A la carga que llega poco a poco las articulaciones se acostumbran. Por eso "
                "empiezas suave y solo sube una cosa a la vez."
            ),
        ),
        Topic.TEARDROP: (
            "El vasto medial, la parte del muslo por encima del lado interno de la rótula.",
            "Tirar hacia atrás trabaja todo el muslo; ningún ejercicio trabaja solo esa parte.",
        ),
        Topic.BRAKING: (
            (
                "Casi nada. Tirar hacia atrás es sobre todo empujar (concéntrico), y por eso deja "
                "menos agujetas."
            ),
            "La fuerza de frenado viene de los ejercicios hacia delante, como bajar escalones.",
        ),
        Topic.SORENESS: (
            (
                "Cansado o sensible en los dos lados, en el músculo: son agujetas, comunes en las "
                "primeras semanas."
            ),
            "Punzante, en un punto, en la articulación: es dolor, y por eso pregunto.",
        ),
        Topic.EFFORT: (
            (
                "0 reposo, 1 muy muy suave, 2 suave, 3 moderado, 4 algo duro, 5 duro, 7 muy duro, "
                "10 lo máximo."
            ),
            (
                "O pregúntate cuántas series más harías con el mismo paso limpio: 4 o más es un "
                "esfuerzo de 4 como mucho, 2 es 7, ninguna es 9-10."
            ),
        ),
        Topic.LIGHT_WEEK: (
            "Cada quinta semana, y cerca de los partidos, hay menos series con el mismo peso.",
            "Deja que las piernas se pongan al día.",
        ),
        Topic.NON_PLAYERS: (
            (
                "Sí. El artículo lo piensa para deportistas, sobre todo de fútbol, y para todos "
                "los demás también."
            ),
            "Tu plan no tendrá días de partido, nada más.",
        ),
        Topic.LIMITS: (
            (
                "No. Soy un diario de entrenamiento que sugiere sesiones; no sé decir qué es un "
                "dolor."
            ),
            "Si algo te preocupa, pide que te lo revise un médico o fisio antes de más sesiones.",
        ),
    }
