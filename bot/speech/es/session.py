"""A session in Spanish: what today's card, the log and the morning check share."""

from typing import assert_never

from bot.content.session import Because, Cause, Cue
from bot.rules.day_modes import ModeReason
from bot.rules.forward import Exercise
from bot.rules.holding import HoldCause
from bot.rules.work import Tempo
from bot.speech.voice import Voice

EXERCISES = {
    Exercise.EASY_FORWARD_WALK: "caminata suave",
    Exercise.FORWARD_SLED_DRAG: "arrastre hacia delante con el cinturón",
    Exercise.SLED_PUSH: "empuje del trineo, brazos rectos",
    Exercise.STEP_UP: "subida a un escalón de 20-30 cm, bajando en 3 s",
    Exercise.STEP_DOWN: "bajada de un escalón de 10-20 cm, en 3 s",
    Exercise.SPLIT_SQUAT: "sentadilla dividida, hasta donde sea cómodo",
    Exercise.WALKING_LUNGE: "zancadas caminando",
    Exercise.GOBLET_SQUAT: "sentadilla goblet a un cajón",
    Exercise.HILL_WALK: "caminata cuesta arriba",
    Exercise.BAND_MARCH: "marcha contra la banda",
    Exercise.A_MARCH: "marcha A y luego skip A",
    Exercise.BUILD_UP: "carrera progresiva al 70-80 %",
    Exercise.CALF_RAISE: "elevación de talones",
    Exercise.TIBIALIS_RAISE: "elevación de puntas en la pared",
    Exercise.SINGLE_LEG_BALANCE: "equilibrio a una pierna tocando un balón",
    Exercise.ASSISTED_NORDIC: "nórdico asistido",
    Exercise.HIP_HINGE: "bisagra de cadera",
}
CUES = {
    Cue.LANE: "Carril libre: la serie más 5 m. Mira por encima del hombro antes de cada serie.",
    Cue.RAIL: "Desenchufada, manos en la baranda y 2 m libres detrás; los pies empujan la cinta.",
    Cue.SLOPE: "Sube la cuesta de espaldas, pecho alto; baja de frente y despacio, o en zigzag.",
    Cue.STRAP: "Échate un poco hacia atrás contra el tirón, pecho alto, costillas abajo.",
    Cue.TALL: "Pecho alto, costillas abajo, mirada al frente, sin echarte hacia atrás.",
    Cue.FEET: "Busca atrás con la punta, apoya de punta a talón y empuja con el dedo gordo.",
    Cue.STEPS: "Pasos cortos y fluidos, sin tirones; la rodilla sigue al segundo dedo.",
    Cue.TALK: "Tan despacio que puedas hablar.",
}


class SessionSpanish:
    def step(self, name: str, drag: str) -> str:
        return f"Paso {name} ({drag} % de arrastre)"

    def unloaded_step(self, name: str) -> str:
        return f"Paso {name} (sin carga)"

    def pulls(self, sets: int, length: str) -> str:
        return f"{sets} × {length}"

    def sets(self, count: int) -> str:
        return f"{count} {'serie' if count == 1 else 'series'}"

    def backward(self, work: str) -> str:
        return f"{work} hacia atrás"

    def tempo(self, tempo: Tempo, each: str) -> str:
        match tempo:
            case Tempo.SLOW:
                return f"lento ({each} cada una)"
            case Tempo.STEADY:
                return f"ritmo constante ({each} cada una)"
            case _:
                assert_never(tempo)

    def rest(self, length: str) -> str:
        return f"{length} de descanso"

    def plates(self, added: str, empty: str, total: str) -> str:
        return f"Pon {added} en discos: con el trineo de {empty}, {total} en total"

    def plates_alone(self, added: str) -> str:
        return f"{added} en discos"

    def empty_sled(self, total: str) -> str:
        return f"Trineo vacío, sin discos: {total} en total"

    def of_body_weight(self, percent: str) -> str:
        return f"un arrastre de cerca del {percent} % de tu peso"

    def by_effort(self) -> str:
        return "Hoy te guía el esfuerzo"

    def grade(self, percent: str) -> str:
        return f"subiendo una cuesta del {percent} %"

    def belt(self) -> str:
        return "caminadora apagada y desenchufada, manos en la baranda"

    def feel(self) -> str:
        return "resistencia constante, según el esfuerzo"

    def unloaded(self) -> str:
        return "Sin nada que arrastrar, solo con tu cuerpo"

    def with_load(self, load: str) -> str:
        return f"con {load}"

    def with_empty_sled(self) -> str:
        return "con el trineo vacío"

    def effort(self, low: str, high: str) -> str:
        return f"Esfuerzo {low}-{high} de 10"

    def easy_walk_between(self) -> str:
        return "Vuelve al inicio caminando suave hacia delante después de cada serie"

    def forward(self, sets: int, exercise: Exercise, dose: str) -> str:
        return f"Hacia delante: {sets} × {EXERCISES[exercise]}, {dose}"

    def same_load(self, length: str) -> str:
        return f"la misma carga, {length}"

    def repeats(self, count: str, each_side: bool) -> str:
        return f"{count} por lado" if each_side else count

    def each_side(self, length: str) -> str:
        return f"{length} por lado"

    def minutes(self, minutes: int) -> str:
        return f"Unos {minutes} min, calentamiento incluido"

    def cue(self, cue: Cue, sore: str, carry_on: str) -> str:
        still = f"si en la siguiente serie pasa de {carry_on}, termina ahí."
        match cue:
            case Cue.STOP:
                return f"Dolor {sore}: la mitad de discos y pasos más cortos; {still}"
            case Cue.EASE:
                return f"Dolor {sore}: pasos más cortos y más lentos; {still}"
            case _:
                return CUES[cue]

    def show_guardian(self) -> str:
        return "Enséñale esto a tu madre, padre o tutor."

    def stop_rules(self, limit: str) -> str:
        return (
            f"Para si el dolor llega a {limit} o es punzante, si la articulación se traba, se "
            "hincha o cede, o si notas dolor de pecho, mareo o una falta de aire rara."
        )

    def because(self, because: Because, voice: Voice) -> str:
        return f"Por qué: {_because(because, voice)}"

    def next_on(self, day: str, what: str) -> str:
        return f"Lo próximo, {day}: {what}."

    def next_undated(self, what: str) -> str:
        return f"Lo próximo: {what}."

    def next_rest(self) -> str:
        return "descanso"

    def a_pause(self, step: str) -> str:
        return f"una pausa hasta que la articulación se calme; luego, paso {step}"

    def questions_first(self) -> str:
        return "primero unas preguntas, porque estuviste fuera mucho tiempo"

    def next_waits(self) -> str:
        return "Las sesiones esperan por ahora."

    def next_walk(self, work: str) -> str:
        return f"como mucho {work} de caminata suave hacia atrás en tu calentamiento"

    def next_substitute(self) -> str:
        return "algo más ligero que el trineo vacío"

    def at_step(self, what: str, step: str) -> str:
        return f"{what} (paso {step})"

    def noted_effort(self, rpe: str) -> str:
        return f"esfuerzo {rpe}"

    def noted_pain(self, worst: str) -> str:
        return f"dolor máximo {worst}"

    def noted_pain_now(self, now: str) -> str:
        return f"dolor después {now}"

    def noted_smooth(self, smooth: bool) -> str:
        return "pasos fluidos" if smooth else "pasos no fluidos"

    def noted_minutes(self, minutes: int) -> str:
        return f"{minutes} min"

    def noted_sets_unknown(self) -> str:
        return "una sesión"


def _because(because: Because, voice: Voice) -> str:
    rpe = "-" if because.rpe is None else voice.number(because.rpe)
    band = f"{voice.number(because.band[0])}-{voice.number(because.band[1])}"
    share = voice.number(because.share, 0)
    week = voice.number(abs(because.week_change_percent or 0), 0)
    match because.cause:
        case Cause.START:
            return "es tu comienzo. Ligero a propósito; crece según te resulte cómodo."
        case Cause.AFTER_HOLD:
            return "la articulación se ha calmado, así que sigues un nivel más abajo."
        case Cause.PAIN_RED:
            return _pause(because, voice)
        case Cause.PAIN_AMBER2:
            return f"{_pain(because, voice)}, así que {_less(because)}."
        case Cause.PAIN_AMBER1:
            return f"{_pain(because, voice)}, así que el mismo paso otra vez."
        case Cause.PAIN_UNKNOWN:
            return "aún no sé cómo estuvo la articulación, así que el mismo paso otra vez."
        case Cause.NOT_SMOOTH:
            return f"la última vez los pasos no fueron fluidos, así que {_less(because)}."
        case Cause.EFFORT_OVER:
            return f"el esfuerzo fue {rpe} y se pedía {band}, así que {_less(because)}."
        case Cause.EFFORT_UNKNOWN:
            return "la última vez no anotaste el esfuerzo, así que el mismo paso otra vez."
        case Cause.SETS_MISSED:
            return f"la última vez faltaron series, así que {_less(because)}."
        case Cause.GAP:
            return (
                f"{because.gap_days} días desde la última: {_less(because)}. No hay que recuperar."
            )
        case Cause.COURSE:
            return f"varias sesiones juntas piden ir más despacio, así que {_less(because)}."
        case Cause.MATCH_DAY:
            return "hoy hay partido, así que no hay nada previsto."
        case Cause.DAY_BEFORE_MATCH:
            return "mañana hay partido, así que solo algo muy suave."
        case Cause.DAY_AFTER_MATCH:
            return "jugaste ayer, así que caminar suave como mucho."
        case Cause.LEG_SORENESS:
            return "tus piernas siguen cargadas del partido, así que solo caminar suave."
        case Cause.MATCH_IN_TWO_DAYS:
            return f"hay partido en dos días: {share} % de las series y sin subir de paso."
        case Cause.MATCH_IN_THE_LEGS:
            return f"el partido sigue en tus piernas: {share} % de las series y sin subir de paso."
        case Cause.SHORT_MATCH_YESTERDAY:
            return "ayer jugaste poco: la sesión completa, pero sin subir de paso."
        case Cause.DELOAD:
            return f"es la quinta semana, la ligera: {share} % de las series, mismo arrastre."
        case Cause.WEEK_RED:
            return (
                f"la semana quedaría un {week} % sobre lo tuyo, así que {share} % de las series."
            )
        case Cause.WEEK_AMBER:
            return f"la semana quedaría un {week} % sobre lo tuyo, así que sin subir de paso."
        case Cause.WARM_UP:
            return _warm_up(because)
        case Cause.CLIMB_PAUSED:
            return "la subida está en pausa por ahora, así que el mismo paso."
        case Cause.TOO_SOON:
            return (
                f"{_clean(because.clean)}; {_since(because.step_up_days)}, así que seguimos aquí."
            )
        case Cause.CLEAN_TOO_FEW:
            return (
                f"{_clean(because.clean)}, así que seguimos aquí. Dos seguidas abren el paso "
                "siguiente."
            )
        case Cause.LEVEL_CAP:
            if because.offers_kit:
                return (
                    "hasta aquí llega caminar sin más. Con una cuesta, una banda, un compañero o "
                    "una caminadora apagada se abre el nivel siguiente: /kit"
                )
            return "es el paso más alto abierto para ti por ahora, así que seguimos aquí."
        case Cause.TOP_OF_LADDER:
            return "es lo más alto de la escalera. Bien ganado; lo mantenemos."
        case Cause.STEP_UP:
            return f"{_clean(because.clean)}, {_since(because.step_up_days)}: un paso más."
        case _:
            assert_never(because.cause)


def _pain(because: Because, voice: Voice) -> str:
    """Return what was told of the joint, and only that."""
    told = [] if because.pain is None else [f"dolor {voice.number(because.pain)}"]
    if because.morning is not None:
        morning, usual = voice.number(because.morning), voice.number(because.baseline)
        told.append(f"{morning} a la mañana siguiente (lo normal: {usual})")
    return ", ".join(told) or "lo que contaste de la articulación"


def _pause(because: Because, voice: Voice) -> str:
    match because.hold:
        case HoldCause.SWELLING:
            return "una hinchazón nueva pide una pausa."
        case HoldCause.UNSTEADY:
            return "una articulación que cede o se traba pide una pausa."
        case HoldCause.PAIN | None:
            return f"{_pain(because, voice)}. Eso pide una pausa."
        case _:
            assert_never(because.hold)


def _warm_up(because: Because) -> str:
    why = LIGHT[because.light]
    if because.walks:
        return f"{why}, así que sigue siendo un paseo suave. Se sube en las sesiones completas."
    return f"{why}, así que calentamiento: media sesión, ligera. Se sube en las completas."


def _clean(count: int) -> str:
    match count:
        case 0:
            return "ninguna sesión limpia aún en este paso"
        case 1:
            return "una sesión limpia en este paso"
        case _:
            return f"{count} sesiones limpias en este paso"


def _since(count: int) -> str:
    if count >= LONG_AGO_DAYS:
        return "sin subidas recientes"
    when = "hoy" if count == 0 else "ayer" if count == 1 else f"hace {count} días"
    return f"última subida {when}"


def _less(because: Because) -> str:
    if because.at_floor:
        return AT_FLOOR
    match because.decision:
        case None:
            return "una pausa"
        case decision:
            return STEPS[decision.value]


LIGHT = {
    None: "hoy no toca sesión completa",
    ModeReason.MATCH: "hay un partido cerca",
    ModeReason.TWO_MATCHES: "esta semana hay dos partidos",
    ModeReason.THIRD_SESSION: "es la tercera sesión de la semana",
    ModeReason.SPACING: "hay otra sesión muy cerca",
    ModeReason.FULL_WEEK: "la semana ya está completa",
}
AT_FLOOR = "seguimos en el primer paso"
LONG_AGO_DAYS = 99  # from here on the rules count no further, never included
STEPS = {
    "start": "empezamos aquí",
    "step_up": "un paso más",
    "stay": "seguimos aquí",
    "repeat": "el mismo paso otra vez",
    "step_down": "un paso atrás",
    "level_down": "un nivel atrás",
    "two_levels_down": "dos niveles atrás",
}
