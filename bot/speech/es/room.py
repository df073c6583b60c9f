"""Lo que se dice donde otros leen."""

from bot.content.room import RoomLabel
from bot.rules.records import NudgeLevel

_LABELS = {
    RoomLabel.SET_UP: "Configurar",
    RoomLabel.JOIN: "Unirme, 18 o más",
    RoomLabel.JOIN_YOUNG: "Unirme, menor de 18",
    RoomLabel.IN: "Voy",
    RoomLabel.LATER: "Más tarde",
    RoomLabel.OUT: "Hoy no",
    RoomLabel.MINE: "Mi sesión",
    RoomLabel.OPEN_CHAT: "Abrir un chat",
    RoomLabel.DAYS: "Días",
    RoomLabel.HOUR: "Hora",
    RoomLabel.PLACE: "Reloj",
    RoomLabel.MORE: "Más",
    RoomLabel.QUIET: "Horas de silencio",
    RoomLabel.LANGUAGE: "English",
    RoomLabel.NUDGES: "Cuánto hablo",
    RoomLabel.NUDGES_FULL: "Todo",
    RoomLabel.NUDGES_FEW: "Sin volver a preguntar",
    RoomLabel.NUDGES_OFF: "Solo avisos",
    RoomLabel.COACH: "Entreno aquí",
    RoomLabel.NEXT: "Próxima sesión",
    RoomLabel.STEADY: "Constancia",
    RoomLabel.SLEEP: "Apagar",
    RoomLabel.WAKE: "Encender",
    RoomLabel.CALL_OFF: "Sin sesión: partido o libre",
    RoomLabel.HOUR_LATER: "1 h más tarde",
    RoomLabel.DAY_LATER: "1 día más tarde",
    RoomLabel.AS_USUAL: "Como siempre",
    RoomLabel.PROPOSE: "Proponer la semana",
    RoomLabel.BACK: "Volver",
    RoomLabel.GO_ON_HERE: "Seguir aquí",
    RoomLabel.START_ANEW: "Otro grupo",
    RoomLabel.TRUST: "De acuerdo (admin)",
    RoomLabel.COACHES: "Quién entrena",
}
_NUDGES = {
    NudgeLevel.FULL: "aviso, una pregunta a quien no anotó, resumen",
    NudgeLevel.FEW: "aviso y resumen",
    NudgeLevel.OFF: "solo el aviso",
}


class Spanish:
    def label(self, label: RoomLabel) -> str:
        return _LABELS[label]

    def hello(self) -> tuple[str, ...]:
        return (
            "Hola, soy Sled Coach. Aviso al grupo de sus sesiones y muestro quién va.",
            "Pesos, esfuerzo y dolor quedan entre cada persona y yo; aquí no aparecen.",
            "Un administrador me configura; todos pueden mirar.",
        )

    def not_set_up(self) -> str:
        return "Sin configurar: elige 2 o 3 días y luego una hora."

    def days_at(self, days: str, at: str, city: str) -> str:
        return f"Grupo: {days}, {at} ({city})"

    def following(self) -> str:
        return "Próxima:"

    def settings(self, quiet: str, nudges: NudgeLevel) -> str:
        return f"Aquí: {_NUDGES[nudges]}. Silencio {quiet}."

    def members(self, count: int) -> str:
        return "1 integrante" if count == 1 else f"{count} integrantes"

    def coaches(self, names: str) -> str:
        return f"Entrena: {names}"

    def coach_off(self, called: str) -> str:
        return f"{called} ya no entrena"

    def asleep(self) -> str:
        return "Apagado: aquí no hay avisos."

    def how_to_join(self) -> str:
        return "Únete con un toque; ¿nuevo? Abre un chat. Solo se ven nombres y metros juntos."

    def days_wanted(self, chosen: int) -> str:
        return f"¿Qué días? 2 o 3, mejor con un día en medio. Elegidos: {chosen}."

    def hour_wanted(self) -> str:
        return "¿A qué hora? O escríbela: /squad 18:30"

    def place_wanted(self) -> str:
        return "¿Con el reloj de qué ciudad? O escríbela: /squad Madrid"

    def quiet_wanted(self) -> str:
        return "¿Cuándo me callo aquí? O escríbelo: /squad silencio 22-7"

    def nudges_wanted(self) -> str:
        return "¿Cuánto hablo aquí?"

    def misheard(self) -> tuple[str, ...]:
        return (
            "Entiendo días, una hora, una ciudad u horas de silencio.",
            "Por ejemplo: /squad lun jue 18:30, /squad Madrid, /squad silencio 22-7",
        )

    def session_time(self) -> str:
        return "¿Hora de entrenar?"

    def coming(self, names: str) -> str:
        return f"Van: {names}"

    def later(self, names: str) -> str:
        return f"Más tarde: {names}"

    def out(self, count: int) -> str:
        return f"Hoy no: {count}"

    def was_late(self, late: str) -> str:
        return f"Estuve fuera; esto era para hace {late}."

    def was_away(self, days: str) -> str:
        return f"Estuve fuera y no avisé: {days}."

    def reply_here(self) -> str:
        return "¿Hecho? Responde a este mensaje con tus series; contesto en privado."

    def others(self, count: int) -> str:
        return "1 más" if count == 1 else f"{count} más"

    def recap(self, done: str, of: str) -> str:
        return f"{done} de {of} hechas"

    def metres_together(self, metres: str) -> str:
        return f"{metres} entre todos"

    def weeks(self, weeks: str, *, is_one: bool) -> str:
        return (
            f"{weeks} semana prevista seguida" if is_one else f"{weeks} semanas previstas seguidas"
        )

    def still_to_tell(self, names: str) -> str:
        return f"{names}: ¿cómo fue? Responde aquí o en privado. No vuelvo a preguntar."

    def noted(self, called: str) -> str:
        return f"Anotado, {called}."

    def answered_aside(self, called: str) -> str:
        return f"{called}, te contesté en privado."

    def open_chat(self, called: str) -> str:
        return f"{called}, abre primero un chat conmigo; contesto ahí."

    def next_session(self) -> str:
        return "Próxima sesión:"

    def nothing_ahead(self) -> str:
        return "No hay sesión en las próximas dos semanas."

    def not_changed(self) -> str:
        return "Nada cambió: esa sesión ya pasó, o el otro día ya tiene una."

    def go_on_here(self, squad: str) -> str:
        whose = squad or "tu último grupo"
        return f"Perdí la sala de {whose}. ¿Sigue aquí, con su gente y sus días?"

    def wants_to_coach(self, called: str) -> str:
        return f"{called} quiere entrenar aquí. Decide un admin; cada quien elige qué comparte."

    def moved(self, of: str) -> str:
        return f"La sesión del {of} pasa a"

    def called_off(self, day: str) -> str:
        return f"Sin sesión el {day}. No aviso a nadie."

    def as_usual(self) -> str:
        return "Como siempre, al final:"

    def steady(self) -> str:
        return "Constancia, para quien quiere estar aquí"

    def nobody_steady(self) -> str:
        return "Nadie está en la tabla de constancia. Escríbeme /squad en privado para estar."

    def proposed(self, monday: str) -> str:
        return f"El plan de la semana del {monday} está en sus chats privados; un toque y es suyo."

    def left_meanwhile(self) -> str:
        return "Alguien de quien hablaba esto ya no está. /squad muestra cómo está hoy."
