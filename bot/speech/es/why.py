"""The rules behind today's number, by name and with the numbers they used."""

from typing import assert_never

from bot.content.advice import Course
from bot.content.why import RuleName, WhyLabel
from bot.rules.climbing import Block
from bot.rules.matchday import Special
from bot.rules.nudging import WhatIf
from bot.rules.pain import PainZone
from bot.rules.prescription import Decision
from bot.rules.reasons import Reason
from bot.rules.severity import Severity
from bot.rules.surfaces import Surface
from bot.rules.weekload import WeekStatus
from bot.speech.es.session import AT_FLOOR, LONG_AGO_DAYS, STEPS, SessionSpanish

RULES = {
    RuleName.START: "Punto de partida",
    RuleName.PAIN: "Dolor",
    RuleName.EFFORT: "Esfuerzo y pasos fluidos",
    RuleName.GAP: "Tiempo sin sesión",
    RuleName.PATTERNS: "Patrones",
    RuleName.CALENDAR: "Calendario de partidos",
    RuleName.DELOAD: "Semana ligera",
    RuleName.WEEK: "La semana frente a lo tuyo",
    RuleName.CLIMB: "La subida",
    RuleName.LOAD: "De arrastre a discos",
}
SURFACES = {
    Surface.GYM_TURF: "césped de gimnasio",
    Surface.TURF_3G: "una cancha sintética",
    Surface.GRASS_DRY: "césped seco",
    Surface.GRASS_WET: "césped mojado",
    Surface.TRACK: "pista de atletismo",
    Surface.RUBBER: "piso de goma",
    Surface.CONCRETE: "cemento",
}
ASKS = {
    Severity.PROGRESS: "Eso te deja seguir.",
    Severity.REPEAT: "Eso pide el mismo paso otra vez.",
    Severity.STEP_DOWN: "Eso pide un paso atrás.",
    Severity.LEVEL_DOWN: "Eso pide un nivel atrás.",
    Severity.TWO_LEVELS_DOWN: "Eso pide dos niveles atrás.",
    Severity.HOLD: "Eso pide una pausa.",
    Severity.REONBOARD: "Eso pide empezar de nuevo.",
}
BLOCKS = {
    Block.CLEAN_TOO_FEW: "Aún faltan sesiones limpias.",
    Block.TOO_SOON: "Es pronto después de la última subida.",
    Block.WARM_UP: "Un calentamiento nunca sube de paso.",
    Block.MATCH_DAY: "El día del partido no se sube.",
    Block.DAY_BEFORE_MATCH: "La víspera de un partido no se sube.",
    Block.DAY_AFTER_MATCH: "El día después de un partido no se sube.",
    Block.MATCH_IN_TWO_DAYS: "A dos días de un partido no se sube.",
    Block.MATCH_IN_THE_LEGS: "Con un partido en las piernas no se sube.",
    Block.SHORT_MATCH_YESTERDAY: "El día después de un partido no se sube.",
    Block.LEG_SORENESS: "Con las piernas cargadas no se sube.",
    Block.DELOAD: "En una semana ligera no se sube.",
    Block.WEEK_AMBER: "Con la semana sobre lo tuyo no se sube.",
    Block.WEEK_RED: "Con la semana muy sobre lo tuyo no se sube.",
    Block.CLIMB_PAUSED: "La subida está en pausa por ahora.",
    Block.LEVEL_CAP: "Es el paso más alto abierto para ti por ahora.",
    Block.TOP_OF_LADDER: "Es lo más alto.",
}


def _last_step_up(days: int) -> str:
    if days >= LONG_AGO_DAYS:
        return "últimamente no hubo ninguna"
    return "la última fue hoy" if not days else f"la última fue hace {_days(days)}"


def _days(count: int) -> str:
    return f"{count} día{'' if count == 1 else 's'}"


class Spanish(SessionSpanish):
    def label(self, label: WhyLabel) -> str:
        match label:
            case WhyLabel.WHY:
                return "¿Por qué?"
            case _:
                assert_never(label)

    def headline(self, day: str, what: str) -> str:
        return f"{day}: {what}"

    def waiting(self) -> str:
        return (
            "Esto va antes que cualquier otra regla, así que no se miró nada más. Más en /today."
        )

    def rule(self, name: RuleName) -> str:
        return RULES[name]

    def start(self, step: str) -> str:
        return f"tus respuestas del comienzo te ponen en {step}, ligero a propósito."

    def pain(self, during: str | None, after: str | None, morning: str | None, usual: str) -> str:
        told = [
            None if during is None else f"{during} en las series",
            None if after is None else f"{after} después",
            None if morning is None else f"{morning} a la mañana siguiente",
        ]
        said = ", ".join(part for part in told if part is not None)
        return f"{said or 'aún no me contaste nada'} (lo normal: {usual})."

    def pain_after_hold(self) -> str:
        return "la pausa terminó, así que la sesión anterior ya no cuenta."

    def zone(self, zone: PainZone, *, settled: bool) -> str:
        if settled:
            return "Un 3 estable tres veces, con mañanas tranquilas: pasa una vez."
        match zone:
            case PainZone.GREEN:
                return "Zona: calma."
            case PainZone.AMBER1:
                return "Zona: un poco sobre la calma."
            case PainZone.AMBER2:
                return "Zona: claramente sobre la calma."
            case PainZone.RED:
                return "Zona: demasiado."
            case PainZone.UNKNOWN:
                return "Falta algo, así que no puedo llamarlo calma."
            case _:
                assert_never(zone)

    def effort_of(self, rpe: str | None, band: str, completed: str, *, smooth: bool) -> str:
        effort = f"se pedía {band}, sin anotar" if rpe is None else f"{rpe} y se pedía {band}"
        steps = "" if smooth else ", pasos no fluidos"
        return f"{effort}, {completed} % de las series{steps}."

    def asks(self, severity: Severity) -> str:
        return ASKS[severity]

    def gap(self, days: int) -> str:
        return f"{_days(days)} desde la última sesión."

    def course(self, course: Course) -> str:
        match course:
            case Course.STABLE_THREE:
                return "Tres sesiones en un 3 estable."
            case Course.TWO_REDS:
                return "Dos pausas por dolor en 14 días."
            case Course.THREE_AMBERS:
                return "Tres sesiones seguidas claramente sobre la calma."
            case Course.TREND:
                return "Mañanas un punto peores, dos semanas seguidas."
            case Course.PLATEAU:
                return "Mañanas sin más calma durante semanas."
            case _:
                assert_never(course)

    def special(self, special: Special) -> str:
        match special:
            case Special.MATCH_DAY:
                return "día de partido, así que nada previsto."
            case Special.DAY_BEFORE:
                return "mañana hay partido, así que tres series muy suaves como mucho."
            case Special.DAY_AFTER:
                return "ayer jugaste 60 minutos o más, así que caminar suave o descansar."
            case Special.SORE_AFTER:
                return "piernas aún cargadas del partido, así que caminar suave."
            case _:
                assert_never(special)

    def reason(self, reason: Reason) -> str:
        match reason:
            case Reason.MATCH_IN_TWO_DAYS:
                return "Un partido en dos días."
            case Reason.MATCH_IN_THE_LEGS:
                return "Un partido aún en las piernas."
            case Reason.SHORT_MATCH_YESTERDAY:
                return "Un partido corto ayer."
            case _:
                return ""

    def no_match_near(self) -> str:
        return "ningún partido tan cerca como para contar."

    def share(self, percent: str) -> str:
        return f"Eso deja el {percent} % de las series."

    def block_week(self, week: int, *, lighter: bool) -> str:
        if lighter:
            return f"la semana {week} del bloque es la ligera, con el mismo arrastre."
        return f"semana {week} del bloque, de las que construyen."

    def week_learning(self) -> str:
        return "aún sin comparar: hacen falta unas semanas tuyas para eso."

    def week_compared(self, planned: str, usual: str, change: str, status: WeekStatus) -> str:
        match status:
            case WeekStatus.GREEN | WeekStatus.LOW:
                verdict = "Bien."
            case WeekStatus.AMBER:
                verdict = "Así que sin subir de paso."
            case WeekStatus.RED:
                verdict = "Así que menos series y sin subir de paso."
            case _:
                assert_never(status)
        return f"{planned} con esta sesión y lo tuyo es {usual} ({change} %). {verdict}"

    def climb(self, clean: int, needed: int, days: int, days_needed: int) -> str:
        sessions = "sesión limpia" if clean == 1 else "sesiones limpias"
        return (
            f"{clean} {sessions} y hacen falta {needed}. Entre subidas tienen que pasar "
            f"{days_needed} días; {_last_step_up(days)}."
        )

    def block(self, block: Block) -> str:
        return BLOCKS[block]

    def decided(self, decision: Decision, *, at_floor: bool) -> str:
        return f"Entonces: {AT_FLOOR if at_floor else STEPS[decision.value]}."

    def surface(self, surface: Surface) -> str:
        return SURFACES[surface]

    def target(self, drag: str, mass: str, surface: str, friction: str, total: str) -> str:
        return f"{drag} % de {mass} en {surface} (fricción {friction}) son {total} en total."

    def measured(self) -> str:
        return "La fricción es la de tu propia prueba de tirón."

    def new_surface(self) -> str:
        return "Primera vez ahí, así que una décima parte menos."

    def sled_and_plates(self, empty: str, added: str, step: str) -> str:
        return (
            f"Tu trineo pesa {empty}, así que {added} en discos, redondeado hacia abajo de "
            f"{step} en {step}."
        )

    def sled_alone(self, empty: str) -> str:
        return f"Tu trineo solo ya pesa {empty}, así que sin discos."

    def no_mass(self) -> str:
        return "sin tu peso no calculo discos: trineo vacío, y decide el esfuerzo."

    def what_would_change(self) -> str:
        return "Qué lo cambiaría:"

    def otherwise(self, what_if: WhatIf, value: str, what: str) -> str:
        match what_if:
            case WhatIf.PAIN_OF_FOUR | WhatIf.PAIN_OF_TWO:
                return f"Dolor de {value}: {what}."
            case WhatIf.EFFORT_OVER_BAND:
                return f"Esfuerzo de {value}: {what}."
            case WhatIf.SORE_MORNING | WhatIf.CALM_MORNING:
                return f"Una mañana en {value}: {what}."
            case _:
                assert_never(what_if)
