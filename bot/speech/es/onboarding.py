"""Getting to know somebody: from hello to the first session."""

from bot.content.onboarding import OnboardingLabel, OnboardingStep

_LABELS = {
    OnboardingLabel.AGREE: "Sí, guárdalo",
    OnboardingLabel.DISAGREE: "No",
    OnboardingLabel.PARENT: "Soy madre o padre: sí",
    OnboardingLabel.GUARDIAN: "Soy tutor o tutora: sí",
    OnboardingLabel.NOT_NOW: "Ahora no",
    OnboardingLabel.KNEE: "Rodilla",
    OnboardingLabel.ANKLE: "Tobillo",
    OnboardingLabel.BOTH_JOINTS: "Las dos cosas",
    OnboardingLabel.NO_JOINT: "Ninguna",
    OnboardingLabel.LEFT: "Izquierda",
    OnboardingLabel.RIGHT: "Derecha",
    OnboardingLabel.BOTH_SIDES: "Los dos lados",
    OnboardingLabel.NOT_RETURNING: "No",
    OnboardingLabel.RETURNING_CLEARED: "Sí, y puedo entrenar",
    OnboardingLabel.RETURNING_NOT_CLEARED: "Sí, sin visto bueno",
    OnboardingLabel.PLAYER: "Juego al fútbol",
    OnboardingLabel.NON_PLAYER: "No juego",
    OnboardingLabel.NO_EXPERIENCE: "No",
    OnboardingLabel.SHORT_EXPERIENCE: "Menos de 3 meses",
    OnboardingLabel.LONG_EXPERIENCE: "3 meses o más",
    OnboardingLabel.NOT_SURE: "No sé",
    OnboardingLabel.SLED: "Trineo",
    OnboardingLabel.TYRE: "Llanta",
    OnboardingLabel.TREADMILL_OFF: "Cinta apagada",
    OnboardingLabel.HILL: "Cuesta",
    OnboardingLabel.BAND: "Banda",
    OnboardingLabel.PARTNER_HELPS: "Un compañero",
    OnboardingLabel.WHEELED: "Trineo con ruedas",
    OnboardingLabel.NO_KIT: "Nada todavía",
    OnboardingLabel.GYM_TURF: "Césped de gimnasio",
    OnboardingLabel.TURF_3G: "Césped sintético",
    OnboardingLabel.GRASS_DRY: "Pasto seco",
    OnboardingLabel.GRASS_WET: "Pasto mojado",
    OnboardingLabel.TRACK: "Pista",
    OnboardingLabel.RUBBER: "Piso de goma",
    OnboardingLabel.CONCRETE: "Concreto",
    OnboardingLabel.IN_POUNDS: "Usar libras",
    OnboardingLabel.IN_KILOGRAMS: "Usar kilos",
    OnboardingLabel.RATHER_NOT: "Prefiero no decirlo",
    OnboardingLabel.NO_FIXED_DAY: "Sin día fijo",
    OnboardingLabel.PICK_DAYS: "Elegir días",
    OnboardingLabel.ANSWER_NOW: "Responder ahora",
    OnboardingLabel.BEGIN_AGAIN: "Empezar de nuevo",
}
_EXAMPLES = {
    OnboardingStep.CONSENT: "Toca uno, por favor, o escribe sí o no.",
    OnboardingStep.YEAR: "Necesito un año de cuatro cifras, por ejemplo 1988.",
    OnboardingStep.GUARDIAN: (
        "Esto es para tu madre, padre o tutor: que toque un botón o lo escriba: soy su madre, sí."
    ),
    OnboardingStep.URGENT: "Usa los botones, por favor, o escribe «ninguna» si nada encaja.",
    OnboardingStep.JOINT: "Usa los botones, por favor, o escribe «ninguna» si nada encaja.",
    OnboardingStep.HEALTH: "Usa los botones, por favor, o escribe «ninguna» si nada encaja.",
    OnboardingStep.REGION: "¿Rodilla, tobillo, las dos o ninguna? Por ejemplo: rodilla.",
    OnboardingStep.SIDE: "¿Izquierda, derecha o las dos? Por ejemplo: izquierda.",
    OnboardingStep.BASELINE: "Un número de 0 a 10, por favor, por ejemplo 2.",
    OnboardingStep.WALKING: "Un número de 0 a 10, por favor, por ejemplo 2.",
    OnboardingStep.RESTING: "Un número de 0 a 10, por favor, por ejemplo 0.",
    OnboardingStep.RETURNING: "Toca una de las tres, por favor.",
    OnboardingStep.PERSONA: "¿Juegas? Por ejemplo: sí.",
    OnboardingStep.TRAINS: "¿Cuántas veces por semana, de 0 a 14? Por ejemplo 2.",
    OnboardingStep.EXPERIENCE: "¿Cuántos meses? Por ejemplo 4.",
    OnboardingStep.KIT: "Eso no lo conozco. Toca lo más parecido, por ejemplo Trineo.",
    OnboardingStep.SURFACE: "Toca el suelo más parecido, por ejemplo Césped de gimnasio.",
    OnboardingStep.EMPTY: "Necesito de 0 a 120 kg, por ejemplo 15 kg.",
    OnboardingStep.PLATES: "Necesito de 0,5 a 25 kg, por ejemplo 2,5 kg.",
    OnboardingStep.BODY_MASS: "Necesito de 30 a 250 kg, por ejemplo 75 kg.",
    OnboardingStep.MATCH_DAY: "¿Qué día? Por ejemplo sábado, o toca Sin día fijo.",
    OnboardingStep.DAYS: "Dos o tres días, por favor, por ejemplo lunes y jueves.",
    OnboardingStep.HOUR: "Una hora, por favor, por ejemplo 18:30.",
    OnboardingStep.ZONE: "No conozco ese lugar. Prueba una ciudad grande, por ejemplo Bogotá.",
}


class Spanish:
    def label(self, label: OnboardingLabel) -> str:
        return _LABELS[label]

    def welcome(self) -> tuple[str, ...]:
        return (
            "Hola, soy Sled Coach.",
            (
                "Soy un diario de entrenamiento y un entrenador. Ayudo a adultos, y a "
                "adolescentes con un adulto al lado, a planear, anotar y aumentar poco a poco sus "
                "sesiones de caminar hacia atrás y de trineo, como parte del ejercicio general y "
                "del fútbol."
            ),
            (
                "No diagnostico, trato, vigilo ni prevengo ninguna enfermedad, lesión o dolor, y "
                "no sustituyo a un profesional de la salud."
            ),
            "La aplicación en la que escribes lleva este chat; yo no le añado ningún cifrado.",
            "Dos minutos de preguntas y luego tu primera sesión.",
            "¿Ya tienes tu registro en otra app? /link lo trae aquí.",
        )

    def asked(self, step: OnboardingStep) -> tuple[str, ...]:
        match step:
            case OnboardingStep.CONSENT:
                return (
                    "¿Puedo guardar lo que me cuentes de dolor, esfuerzo y salud?",
                    (
                        "Solo para planear tus sesiones. Lo ves y lo retiras con /consent, y "
                        "borras todo con /delete."
                    ),
                )
            case OnboardingStep.YEAR:
                return ("¿En qué año naciste?", "Escríbelo, por ejemplo 1988.")
            case OnboardingStep.GUARDIAN:
                return (
                    "Antes de los 18, tu madre, padre o tutor tiene que decir que sí aquí.",
                    (
                        "Acepta el entrenamiento y que yo guarde las respuestas, y un adulto "
                        "formado está presente siempre que se tire del trineo."
                    ),
                )
            case OnboardingStep.URGENT | OnboardingStep.JOINT | OnboardingStep.HEALTH:
                return ("¿Algo de esto?",)
            case OnboardingStep.REGION:
                return ("¿Hay una articulación que quieras vigilar?",)
            case OnboardingStep.SIDE:
                return ("¿De qué lado?",)
            case OnboardingStep.BASELINE:
                return (
                    "En una mañana normal, ¿cuánto te molesta?",
                    "0 es nada, 10 lo peor que puedas imaginar.",
                )
            case OnboardingStep.WALKING:
                return ("¿Y al caminar? De 0 a 10.",)
            case OnboardingStep.RESTING:
                return ("¿Y en reposo? De 0 a 10.",)
            case OnboardingStep.RETURNING:
                return ("¿Vuelves después de una lesión u operación de pierna?",)
            case _:
                return self._asked_of_training(step)

    def _asked_of_training(self, step: OnboardingStep) -> tuple[str, ...]:
        match step:
            case OnboardingStep.PERSONA:
                return ("¿Juegas al fútbol o a algo parecido?",)
            case OnboardingStep.TRAINS:
                return ("¿Cuántas veces por semana entrenas ahora, sumando todo?",)
            case OnboardingStep.EXPERIENCE:
                return ("¿Has trabajado con trineo o fuerza de piernas últimamente?",)
            case OnboardingStep.KIT:
                return ("¿De qué puedes tirar, en casa o en un gimnasio?",)
            case OnboardingStep.SURFACE:
                return ("¿Sobre qué suelo?",)
            case OnboardingStep.EMPTY:
                return ("¿Cuánto pesa sin discos?", "Toca, o escríbelo: 15 kg.")
            case OnboardingStep.PLATES:
                return (
                    "¿Cuál es el mínimo peso que puedes añadir?",
                    "Un disco o un par, lo que se ponga de una vez.",
                )
            case OnboardingStep.BODY_MASS:
                return (
                    "¿Cuánto pesas, más o menos?",
                    "Solo sirve para elegir los discos. Escríbelo, por ejemplo 75 kg.",
                )
            case OnboardingStep.MATCH_DAY:
                return ("¿Qué día sueles tener partido?",)
            case OnboardingStep.DAYS:
                return ("¿Qué días te van bien? Dos o tres por semana.",)
            case OnboardingStep.HOUR:
                return ("¿A qué hora? Toca una, o escríbela: 18:30.",)
            case _:
                return (
                    "La última: ¿dónde vives?",
                    "Toca, o escribe una ciudad, por ejemplo Medellín.",
                )

    def misheard(self, step: OnboardingStep) -> str:
        return _EXAMPLES[step]

    def consent_refused(self) -> tuple[str, ...]:
        return (
            "Está bien. Sin eso no puedo planear con cuidado, así que no he guardado nada.",
            "La puerta queda abierta: /start.",
        )

    def too_young(self) -> tuple[str, ...]:
        return (
            "Gracias por decirme la verdad. Yo soy para personas desde los 13 años.",
            "He borrado lo que me contaste. Lo mejor es empezar con un entrenador o profesor.",
        )

    def guardian_needed(self) -> str:
        return "De acuerdo. Vuelve con esa persona: /start sigue justo aquí."

    def empty_assumed(self, load: str) -> str:
        return f"Hasta que lo sepas, cuento con {load}, de los pesados. Se cambia con /kit."

    def days_picked(self) -> str:
        return "¿Qué dos o tres días? Tócalos y luego Hecho."

    def zone_meant(self) -> str:
        return "¿Cuál de estos?"

    def set_up(self) -> str:
        return "Todo listo."

    def set_up_days(self, days: str, at: str, city: str) -> str:
        return f"Sesiones: {days} a las {at} ({city})."

    def set_up_no_days(self) -> str:
        return "Sin días fijos: pide /today cuando quieras entrenar."

    def set_up_start(self, step: str, *, loaded: bool) -> str:
        what = "una carga ligera, a propósito" if loaded else "caminar hacia atrás sin carga"
        return f"Según lo que me contaste, te propongo empezar en el paso {step}: {what}."

    def set_up_eased(self) -> str:
        return "Con dolor de 4 o 5 se queda en caminar. Que lo vea un médico o fisio, por favor."

    def set_up_waits(self) -> str:
        return "Faltan las preguntas de seguridad. La primera sesión llega cuando estén."

    def change_later(self) -> str:
        return "Todo se cambia luego: /settings, /kit, /schedule, /match."

    def writes_here(self) -> str:
        return "Aquí te escribo yo primero: los recordatorios llegan en privado."
