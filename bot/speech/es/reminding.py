"""What is said when a reminder is due."""

from bot.content.reminding import RemindingLabel

_LABELS = {
    RemindingLabel.MINE: "Mi sesión",
    RemindingLabel.LATER: "Más tarde",
    RemindingLabel.NOT_TODAY: "Hoy no",
    RemindingLabel.IN_AN_HOUR: "En 1 h",
    RemindingLabel.THIS_EVENING: "Esta noche",
    RemindingLabel.TOMORROW: "Mañana",
    RemindingLabel.AS_PLANNED: "Hecha según el plan",
    RemindingLabel.ANOTHER_WAY: "Hecha de otro modo",
    RemindingLabel.LEFT_OUT: "La dejé",
    RemindingLabel.PAUSE: "Pausa",
    RemindingLabel.OTHER_DAYS: "Otros días",
    RemindingLabel.WEEK: "Mi semana",
}


class Spanish:
    def label(self, label: RemindingLabel) -> str:
        return _LABELS[label]

    def was_late(self, late: str) -> str:
        return f"Estuve ausente; esto tocaba hace {late}."

    def prepare(self, at: str) -> str:
        return f"Sesión a las {at}."

    def wide_shoes(self, minutes: str, sets: int) -> tuple[str, ...]:
        return (
            "Opcional: zapatillas de punta ancha y separadores de dedos mientras te preparas.",
            f"Fuera {minutes} min antes de tirar; como mucho {sets} series sin ellas.",
        )

    def session_now(self) -> str:
        return "¿Hora de la sesión?"

    def session_on(self, moment: str) -> str:
        return f"Próxima sesión: {moment}."

    def shoes_off(self) -> str:
        return "Fuera zapatillas y separadores, y a tirar. Solo en suelo limpio y blando."

    def still_to_tell(self, day: str | None) -> str:
        return "¿Cómo te fue hoy?" if day is None else f"¿Cómo te fue el {day}?"

    def example(self) -> str:
        return "Toca, o cuéntame con tus palabras. No volveré a preguntar."

    def pause_or_move(self) -> str:
        return (
            "Parece que mis últimos avisos llegaron en mal momento. ¿Te vendría mejor una pausa "
            "u otros días? Si no, te aviso una vez por semana."
        )

    def reminders_missed(self, days: tuple[str, ...]) -> str:
        return (
            f"Estuve ausente y no te avisé: {', '.join(days)}. No hay nada que recuperar. Si "
            "entrenaste, cuéntame."
        )

    def later_when(self) -> str:
        return "Más tarde: ¿cuándo?"

    def put_off(self, moment: str) -> str:
        return f"Bien: {moment}."

    def not_planned(self) -> str:
        return "Esa sesión ya está hecha, movida o dejada. /week muestra lo que sigue."
