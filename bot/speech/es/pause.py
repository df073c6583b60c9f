"""Planned time off."""

from typing import assert_never

from bot.content.pause import PauseLabel, PauseMisheard
from bot.rules.records import PauseReason
from bot.rules.severity import Severity

_LABELS = {
    PauseLabel.SICK: "No estoy bien",
    PauseLabel.TRAVEL: "Viaje",
    PauseLabel.EXAMS: "Exámenes",
    PauseLabel.OTHER: "Otra cosa",
    PauseLabel.THREE_DAYS: "3 días",
    PauseLabel.WEEK: "Una semana",
    PauseLabel.TWO_WEEKS: "Dos semanas",
    PauseLabel.OPEN_END: "Sin fecha",
    PauseLabel.RESUME: "Volver",
    PauseLabel.CHANGE: "Cambiarla",
    PauseLabel.PAUSE: "Pausar",
    PauseLabel.NOT_YET: "Todavía no",
}


class Spanish:
    def label(self, label: PauseLabel) -> str:
        return _LABELS[label]

    def paused(self, since: str, until: str | None) -> str:
        if until is None:
            return f"En pausa desde el {since}, sin fecha de vuelta."
        return f"En pausa del {since} al {until}."

    def kind_word(self, why: PauseReason) -> str:
        match why:
            case PauseReason.SICK:
                return "Primero ponte bien. Te preguntaré antes de seguir."
            case PauseReason.TRAVEL:
                return "Buen viaje."
            case PauseReason.EXAMS:
                return "Suerte."
            case PauseReason.OTHER:
                return "Está bien."
            case _:
                assert_never(why)

    def nothing_counts(self) -> str:
        return "Sin avisos hasta entonces, y nada cuenta como perdido. /resume la termina antes."

    def back(self, day: str, severity: Severity) -> str:
        return f"Vuelta el {day}: {_way(severity)}."

    def way_back(self) -> str:
        return "Cómo seguimos depende de los días desde tu última sesión:"

    def up_to(self, first: int, last: int, severity: Severity) -> str:
        return f"{first}-{last}: {_way(severity)}"

    def beyond(self, last: int) -> str:
        return f"Más de {last}: {_way(Severity.REONBOARD)}"

    def ended(self) -> str:
        return "Qué bueno tenerte de vuelta."

    def after_time_away(self, severity: Severity) -> str:
        return f"Tras ese tiempo: {_way(severity)}."

    def next_session(self, moment: str) -> str:
        return f"Próxima sesión: {moment}."

    def nothing_planned(self) -> str:
        return "No hay sesión planeada; /schedule fija los días, /today empieza una ahora."

    def not_paused(self) -> str:
        return "No estás en pausa."

    def rest_on(self) -> str:
        return "Entonces sigue descansando. Cuando lleves un día entero bien, toca Volver."

    def unclear(self, wanted: PauseMisheard) -> str:
        match wanted:
            case PauseMisheard.WHY:
                return "No encuentro un motivo ahí. Toca uno o escribe: exámenes hasta el viernes"
            case PauseMisheard.UNTIL:
                return "Necesito un último día o una duración, como viernes, 2026-03-20 o 10 días."
            case PauseMisheard.WELL:
                return "Sí o no, por favor."
            case _:
                assert_never(wanted)

    def why_pause(self) -> str:
        return "Una pausa, claro. ¿Qué se cruza?"

    def until_wanted(self, why: PauseReason) -> str:
        if why is PauseReason.SICK:
            return "Lo siento. ¿Para cuánto crees? Toca una opción o escribe un día."
        return "¿Para cuánto? Toca una opción o escribe el último día."

    def well_wanted(self) -> str:
        return "¿Llevas un día entero bien, sin fiebre?"


def _way(severity: Severity) -> str:
    match severity:
        case Severity.PROGRESS:
            return "sigues donde lo dejaste"
        case Severity.REPEAT:
            return "el mismo paso otra vez"
        case Severity.STEP_DOWN:
            return "un paso más fácil"
        case Severity.LEVEL_DOWN:
            return "un nivel más fácil"
        case Severity.TWO_LEVELS_DOWN:
            return "dos niveles más fácil"
        case Severity.HOLD | Severity.REONBOARD:
            return "las preguntas de seguridad y un comienzo nuevo"
        case _:
            assert_never(severity)
