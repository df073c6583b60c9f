"""Match days."""

from typing import assert_never

from bot.content.matches import Altered, MatchesLabel, MatchesMisheard
from bot.rules.matchday import Special

_LABELS = {
    MatchesLabel.ADD: "Añadir partido",
    MatchesLabel.USUAL: "Día habitual",
    MatchesLabel.REMOVE: "Quitar partido",
    MatchesLabel.NONE_THIS_WEEK: "Sin partido esta semana",
    MatchesLabel.NO_USUAL: "Sin día habitual",
    MatchesLabel.MINUTES: "Minutos jugados",
    MatchesLabel.ALL: "Todos los partidos",
    MatchesLabel.NOT_PLAYED: "No jugué",
    MatchesLabel.SHORT: "Menos de 30",
    MatchesLabel.HALF: "30-59",
    MatchesLabel.LONG: "60 o más",
    MatchesLabel.WHOLE: "Los 90",
}


class Spanish:
    def label(self, label: MatchesLabel) -> str:
        return _LABELS[label]

    def heading(self) -> str:
        return "Tus próximos partidos"

    def usual(self, weekday: str) -> str:
        return f"Día habitual de partido: {weekday}."

    def none_ahead(self) -> str:
        return "No hay partidos apuntados."

    def match_on(self, day: str) -> str:
        return f"· {day}"

    def unplayed(self, day: str) -> str:
        return f"¿Cuánto jugaste el {day}? De eso dependen los días siguientes."

    def hint(self) -> str:
        return "También escrito: /match sáb, /match 2026-03-07, /match sin partido"

    def altered(self, altered: Altered, day: str, weekday: str, minutes: str) -> str:
        match altered:
            case Altered.ADDED:
                return f"Partido el {day}, apuntado."
            case Altered.KNOWN:
                return f"Ese partido ya lo tengo: {day}."
            case Altered.REMOVED:
                return f"Sin partido el {day}."
            case Altered.WEEK_OFF:
                return "Sin partido esta semana. Tus sesiones van según el plan."
            case Altered.USUAL:
                return f"Día habitual de partido: {weekday}."
            case Altered.NO_USUAL:
                return "Sin día habitual. Añade partidos cuando los sepas: /match sáb"
            case Altered.PLAYED:
                return f"{day}: {minutes} minutos, apuntado."
            case _:
                assert_never(altered)

    def no_session(self, day: str) -> str:
        return f"El {day} pasa a ser descanso."

    def special(self, day: str, special: Special) -> str:
        match special:
            case Special.MATCH_DAY:
                return f"El {day} hay partido: sin sesión, como mucho caminar suave hacia atrás."
            case Special.DAY_BEFORE:
                return f"El {day} será un calentamiento corto y muy suave: víspera de partido."
            case Special.DAY_AFTER:
                return f"El {day} será caminar suave sin carga: el día después de un partido."
            case Special.SORE_AFTER:
                return f"El {day} será caminar suave sin carga: las piernas siguen cargadas."
            case _:
                assert_never(special)

    def before(self, day: str, percent: str) -> str:
        return f"El {day} queda en el {percent} % de las series: dos días antes de un partido."

    def after(self, day: str, percent: str) -> str:
        return f"El {day} queda en el {percent} % de las series: aún llevas el partido encima."

    def no_step_up(self, day: str) -> str:
        return f"El {day} queda entero, en el mismo paso."

    def nothing_to_remove(self) -> str:
        return "No hay ningún partido por delante que quitar."

    def unclear(self, wanted: MatchesMisheard) -> str:
        match wanted:
            case MatchesMisheard.DAY:
                return "Necesito un día desde hoy, como sáb, domingo que viene o 2026-03-07."
            case MatchesMisheard.WEEKDAY:
                return "Necesito un día de la semana, como sábado."
            case MatchesMisheard.MINUTES:
                return "Necesito los minutos que jugaste, de 0 a 150, como 60."
            case _:
                assert_never(wanted)

    def match_day_wanted(self, weekly: bool) -> str:
        if weekly:
            return "¿Hay partido esta semana? ¿Qué día?"
        return "¿Qué día es el partido? Toca uno o escribe una fecha."

    def usual_day_wanted(self) -> str:
        return "¿Qué día sueles jugar?"

    def which_goes(self) -> str:
        return "¿Cuál se cae?"

    def minutes_wanted(self, day: str) -> str:
        return f"¿Cuánto jugaste el {day}? Toca una opción o escribe los minutos."
