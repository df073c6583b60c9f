"""The week: planned, done, and against one's own weeks."""

from typing import assert_never

from bot.content.week import WeekLabel, WeekState
from bot.rules.matchday import Special
from bot.rules.planning import Status
from bot.rules.records import Mode
from bot.rules.weekload import WeekStatus


class Spanish:
    def label(self, label: WeekLabel) -> str:
        match label:
            case WeekLabel.EARLIER:
                return "‹ Antes"
            case WeekLabel.LATER:
                return "Después ›"
            case WeekLabel.NOW:
                return "Esta semana"
            case WeekLabel.SHOW:
                return "Mi semana"
            case _:
                assert_never(label)

    def heading(self, first: str, last: str) -> str:
        return f"{first} a {last}"

    def nothing_planned(self) -> str:
        return "Nada planeado. /schedule fija tus días."

    def mode(self, mode: Mode) -> str:
        return "sesión" if mode is Mode.CONDITIONING else "calentamiento corto"

    def special(self, special: Special) -> str:
        match special:
            case Special.MATCH_DAY:
                return "día de partido"
            case Special.DAY_BEFORE:
                return "calentamiento muy suave, víspera de partido"
            case Special.DAY_AFTER:
                return "caminar suave, día después de un partido"
            case Special.SORE_AFTER:
                return "caminar suave, piernas cargadas"
            case _:
                assert_never(special)

    def status(self, status: Status, moved_to: str) -> str:
        match status:
            case Status.PLANNED:
                return ""
            case Status.DONE:
                return "hecha ✓"
            case Status.EXTRA:
                return "hecha ✓, fuera de plan"
            case Status.SKIPPED:
                return "la dejaste"
            case Status.MOVED:
                return f"movida al {moved_to}"
            case Status.PAUSED:
                return "en pausa"
            case Status.LEFT_OUT:
                return "libre: ya hay bastante cerca"
            case Status.PASSED:
                return "sin anotar"
            case _:
                assert_never(status)

    def share(self, percent: str) -> str:
        return f"{percent} % de las series"

    def match_day(self) -> str:
        return "partido"

    def state(self, state: WeekState) -> str:
        match state:
            case WeekState.PAUSED:
                return "Estás en pausa; no toca nada. /resume la termina."
            case WeekState.HELD:
                return "Las sesiones esperan; /why dice a qué. Nada cuenta como perdido."
            case WeekState.OPEN:
                return ""
            case _:
                assert_never(state)

    def tally(self, sessions: int, parts: tuple[str, ...]) -> str:
        noun = "sesión" if sessions == 1 else "sesiones"
        return f"Hecho: {sessions} {noun}, {', '.join(parts)}."

    def minutes(self, minutes: str) -> str:
        return f"{minutes} min en total"

    def rated(self, rated: int, sessions: int) -> str:
        return f"Esfuerzo dicho: {rated} de {sessions}."

    def compared(self, status: WeekStatus, week: str, usual: str, change: str) -> str:
        match status:
            case WeekStatus.GREEN:
                return f"Semana de trineo: {week}. Lo habitual es unos {usual}. Vas muy bien."
            case WeekStatus.AMBER:
                return (
                    f"Un {change} % más de trineo que tus últimas semanas ({week} y {usual}). "
                    "La próxima sesión queda igual."
                )
            case WeekStatus.RED:
                return (
                    f"Gran salto: {week} y lo habitual es {usual}. La próxima sesión se recorta "
                    "para que las piernas se pongan al día."
                )
            case WeekStatus.LOW:
                return f"Semana tranquila ({week} y {usual}). No hace falta recuperar sesiones."
            case _:
                assert_never(status)

    def in_another_week(self, week: str, usual: str) -> str:
        return f"Trineo: {week}, frente a unos {usual} en las semanas anteriores."

    def learning(self, week: str) -> str:
        return f"Trineo en siete días: {week} (esfuerzo x minutos). Aún aprendo lo habitual en ti."

    def returning(self, week: str) -> str:
        return f"Trineo en siete días: {week}. Acabas de volver: todavía no comparo con nada."

    def balance(self, ratio: str, more_forward: bool) -> str:
        if more_forward:
            return f"Series adelante por cada una atrás, 14 días: {ratio}. Un poco más adelante."
        return f"Series adelante por cada una atrás, 14 días: {ratio}."

    def kept(self, weeks: int) -> str:
        if weeks == 1:
            return "Una semana planeada cumplida."
        return f"{weeks} semanas planeadas cumplidas seguidas. Las pausas no la cortan."

    def looked_back(self, done: int, planned: int) -> str:
        if planned == 0:
            return "Se acabó tu semana; no había nada planeado."
        return f"Tu semana: {done} de {planned} sesiones."
