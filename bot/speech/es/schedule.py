"""Days, hour, zone and quiet hours."""

from typing import assert_never

from bot.content.schedule import ScheduleLabel, ScheduleMisheard
from bot.rules.day_modes import ModeReason


class Spanish:
    def label(self, label: ScheduleLabel) -> str:
        match label:
            case ScheduleLabel.DAYS:
                return "Días"
            case ScheduleLabel.HOUR:
                return "Hora"
            case ScheduleLabel.ZONE:
                return "Zona horaria"
            case ScheduleLabel.QUIET:
                return "Horas de silencio"
            case ScheduleLabel.REMINDERS_OFF:
                return "Quitar avisos"
            case ScheduleLabel.REMINDERS_ON:
                return "Poner avisos"
            case ScheduleLabel.TWO:
                return "2 por semana"
            case ScheduleLabel.THREE:
                return "3 por semana"
            case _:
                assert_never(label)

    def joined(self, parts: tuple[str, ...]) -> str:
        *first, last = parts or ("",)
        return f"{', '.join(first)} y {last}" if first else last

    def at_hour(self, days: str, clock: str) -> str:
        return f"{days} a las {clock}"

    def no_days(self) -> str:
        return "Todavía no hay días elegidos."

    def saved(self) -> str:
        return "Guardado. Tus sesiones:"

    def zone(self, zone: str, clock: str) -> str:
        return f"Zona horaria: {zone}; allí son las {clock}."

    def quiet(self, first: str, last: str) -> str:
        return f"Silencio: de {first} a {last}."

    def reminders(self, on: bool) -> str:
        return f"Avisos: {'sí' if on else 'no'}."

    def lighter(self, day: str, why: ModeReason) -> str:
        return f"El {day} será un calentamiento corto: {_because(why)}."

    def left_out(self, day: str, why: ModeReason) -> str:
        return f"El {day} queda libre la próxima semana: {_because(why)}."

    def hint(self) -> str:
        return "Toca para cambiar, o escríbelo: /schedule mar jue 18:30"

    def unclear(self, wanted: ScheduleMisheard) -> str:
        match wanted:
            case ScheduleMisheard.SESSIONS:
                return "Planifico 2 o 3 sesiones por semana. Por ejemplo: mar jue 18:30"
            case ScheduleMisheard.DAYS:
                return "No encuentro días ahí. Por ejemplo: mar jue 18:30"
            case ScheduleMisheard.HOUR:
                return "No encuentro una hora ahí. Por ejemplo: 18:30, o 6:30 pm"
            case ScheduleMisheard.ZONE:
                return "No conozco ese lugar. Prueba una ciudad grande cercana, o UTC-3."
            case ScheduleMisheard.QUIET:
                return "Necesito dos horas, como 22-7 o 10pm a 7am."
            case _:
                assert_never(wanted)

    def sessions_wanted(self) -> str:
        return "¿Cuántas sesiones por semana? O escribe días y hora a la vez: mar jue 18:30"

    def days_wanted(self, sessions: int, chosen: int) -> str:
        if chosen == 0:
            return f"¿Qué {sessions} días? Toca mi propuesta o marca los tuyos."
        left = sessions - chosen
        if left > 0:
            return f"Falta{'n' if left > 1 else ''} {left} por marcar."
        if left == 0:
            return "¿Así está bien?"
        return f"Sobra{'n' if left < -1 else ''} {-left}: desmarca, por favor."

    def hour_wanted(self, days: str) -> str:
        return f"¿A qué hora el {days}? Toca una o escríbela: 18:30"

    def which_hour(self) -> str:
        return "¿Por la mañana o por la tarde?"

    def zone_wanted(self) -> str:
        return "¿Dónde estás? Toca una, o escribe una ciudad, como Quito, o UTC-3."

    def which_zone(self) -> str:
        return "Varios lugares se llaman así. ¿Cuál?"

    def near_zone(self) -> str:
        return "No conozco ese lugar. ¿Querías decir este? Si no, escribe otra ciudad."

    def quiet_wanted(self) -> str:
        return "¿Entre qué horas guardo silencio? Toca una o escríbelo: 22-7"


def _because(why: ModeReason) -> str:
    match why:
        case ModeReason.MATCH:
            return "está junto a un partido"
        case ModeReason.TWO_MATCHES:
            return "esa semana hay dos partidos"
        case ModeReason.THIRD_SESSION:
            return "la tercera sesión empieza suave las dos primeras semanas"
        case ModeReason.SPACING:
            return "está a menos de 48 horas de otra sesión"
        case ModeReason.FULL_WEEK:
            return "tres sesiones en siete días son suficientes"
        case _:
            assert_never(why)
