"""Lo que se dice en privado sobre un grupo."""

from bot.content.squad import SquadLabel
from bot.rules.readiness import Sign, Standing
from bot.rules.squads import Scope

_LABELS = {
    SquadLabel.GUARDIAN_AGREES: "Un padre o madre acepta",
    SquadLabel.NOT_SHOWN: "No me muestres",
    SquadLabel.SHARE: "Compartir",
    SquadLabel.STOP_ALL: "Dejar de compartir",
    SquadLabel.BOARD_ON: "Ponme en la tabla de constancia",
    SquadLabel.BOARD_OFF: "Quítame de la tabla",
    SquadLabel.LEAVE: "Dejar el grupo",
    SquadLabel.TAKE_WEEK: "Tomar esta semana",
    SquadLabel.MY_WEEK: "Mi semana",
    SquadLabel.MOVE_MINE: "Mover la mía también",
    SquadLabel.LEAVE_MINE: "Dejar la mía",
    SquadLabel.STOP_COACHING: "Dejar de entrenar",
}
_SCOPES = {
    Scope.ATTENDANCE: "sesiones",
    Scope.LOAD: "pesos",
    Scope.EFFORT: "esfuerzo",
    Scope.PAIN: "dolor",
}
_STANDINGS = {
    Standing.SUPPORT: "Apoyo",
    Standing.WATCH: "Atención",
    Standing.READY: "Listos",
    Standing.UNKNOWN: "No se sabe",
}
_SIGNS = {
    Sign.FLAG: "antes debe verlo un profesional",
    Sign.HOLD: "en pausa",
    Sign.TWO_REDS: "dos sesiones detenidas en 14 días",
    Sign.THREE_AMBERS: "tres sesiones con molestias seguidas",
    Sign.RISING_MORNINGS: "mañanas en aumento dos semanas seguidas",
    Sign.STILL_SORE: "mañanas con molestias durante seis semanas",
    Sign.NO_BETTER: "sin más calma tras doce semanas",
    Sign.HEAVY_WEEK: "una semana mucho mayor que las suyas",
    Sign.NOT_HEARD: "sin noticias en 7 días",
}


class Spanish:
    def label(self, label: SquadLabel) -> str:
        return _LABELS[label]

    def share_with(self, coach: str) -> str:
        return f"Compartir con {coach}"

    def scope(self, scope: Scope) -> str:
        return _SCOPES[scope]

    def unnamed(self) -> str:
        return "tu grupo"

    def no_squad(self) -> tuple[str, ...]:
        return (
            "Aún no estás en ningún grupo.",
            "Añádeme a tu grupo; un administrador escribe /squad y todos se unen con un toque.",
        )

    def admins_only(self) -> str:
        return "Solo un administrador del grupo puede cambiar eso."

    def members_only(self) -> str:
        return "Eso es para integrantes: únete con un toque en el grupo."

    def joined(self, squad: str) -> str:
        return f"Ya estás: {squad}."

    def what_is_seen(self) -> tuple[str, ...]:
        return (
            "El grupo ve tu nombre, si vas, y los metros entre todos.",
            "Nadie ve pesos, esfuerzo ni dolor. /squad aquí: compartir o salir.",
        )

    def nothing_is_seen(self) -> str:
        return "El grupo no ve nada tuyo."

    def guardian(self, squad: str) -> tuple[str, ...]:
        return (
            f"Tienes menos de 18: nada tuyo aparece en {squad} si tu padre o madre no acepta.",
            "¿Está contigo, y pueden verse ahí tu nombre y si vas?",
        )

    def guardian_answer(self, *, shown: bool) -> str:
        if shown:
            return "Bien: ahí se ven tu nombre y si vas. Con /squad lo cambias."
        return "Bien: nada tuyo aparece ahí."

    def counted_unseen(self) -> str:
        return "Guardé tu respuesta. No aparece en el grupo, porque tienes menos de 18."

    def in_while_held(self) -> tuple[str, ...]:
        return (
            "Estás en la lista; el grupo ve eso y nada más. Ven con gusto.",
            "El trineo te espera, eso sí. Por qué, y qué puedes hacer hoy:",
        )

    def my_squad(self, squad: str) -> str:
        return f"Grupo: {squad}"

    def on_board(self, *, on: bool) -> str:
        return "Estás en la tabla de constancia." if on else "No estás en la tabla de constancia."

    def shares(self, coach: str, scopes: str) -> str:
        return f"{coach} ve: {scopes}."

    def shares_nothing(self, *, coaches: int) -> str:
        if coaches:
            return "No compartes nada con quien entrena."
        return "Aquí aún nadie figura como entrenador; no se comparte nada."

    def share_what(self, coach: str) -> tuple[str, ...]:
        return (
            f"¿Qué puede ver {coach}? Toca para compartir, toca otra vez para dejarlo.",
            "Vale al instante, en ambos sentidos.",
        )

    def left(self, squad: str) -> str:
        return f"Saliste de {squad}. Ya no se comparte nada; tu registro sigue siendo tuyo."

    def coaching(self, squad: str) -> tuple[str, ...]:
        return (
            f"Ahora entrenas a {squad}.",
            "Cada integrante elige qué ves. /board aquí lo muestra, solo a ti.",
        )

    def coaching_no_more(self, squad: str) -> str:
        return f"Ya no entrenas {squad}, ni ves nada de lo que compartieron contigo."

    def not_a_coach(self) -> tuple[str, ...]:
        return (
            "Aún no entrenas a ningún grupo.",
            "En el grupo, toca Más y di que entrenas; un admin da su acuerdo.",
        )

    def standing(self, standing: Standing) -> str:
        return _STANDINGS[standing]

    def sign(self, sign: Sign) -> str:
        return _SIGNS[sign]

    def coverage(self, heard: str, of: str) -> str:
        return f"{heard} de {of} respondieron en 7 días"

    def silent(self, count: int) -> str:
        if count == 1:
            return "1 integrante no comparte nada."
        return f"{count} integrantes no comparten nada."

    def nobody_shares(self) -> str:
        return "Nadie comparte nada contigo todavía."

    def sessions(self, done: str, planned: str) -> str:
        return f"{done} de {planned} esta semana"

    def effort(self, rpe: str) -> str:
        return f"esfuerzo {rpe}"

    def pain(self, pain: str) -> str:
        return f"dolor {pain}"

    def shared_only(self) -> str:
        return "Solo lo que cada quien comparte. Según lo que anotaron; no es un diagnóstico."

    def week_plan(self, squad: str, monday: str) -> str:
        return f"{squad}: el plan de la semana del {monday}"

    def taken(self, days: str) -> str:
        return f"En tu plan: {days}."

    def unfit(self, days: str) -> str:
        return f"Fuera, demasiado cerca de tus otros días: {days}."

    def nothing_to_take(self) -> str:
        return "A esa semana no le quedan sesiones por tomar. /week muestra la tuya."

    def moved_for(self, squad: str, of: str, at: str) -> tuple[str, ...]:
        return (
            f"{squad}: la sesión del {of} pasa al {at}.",
            "Tu propio plan queda como está, salvo que lo muevas también.",
        )

    def off_for(self, squad: str, day: str) -> tuple[str, ...]:
        return (
            f"{squad}: no hay sesión el {day}.",
            "Tu propio plan aún tiene una ese día; puedes hacerla por tu cuenta.",
        )

    def room_gone(self, squad: str) -> tuple[str, ...]:
        return (
            f"Ya no puedo escribir en {squad}: el grupo o el tema no existe o está cerrado.",
            "Sus avisos están apagados. Para seguir, un admin escribe /squad en otro lugar.",
        )

    def room_refuses(self, squad: str) -> tuple[str, ...]:
        return (
            f"No puedo escribir en {squad}: allí rechazaron un mensaje mío.",
            "Quizá me frena un filtro o una norma del grupo; un admin puede mirarlo.",
            "Seguiré intentándolo con lo siguiente y no insistiré en esto.",
        )

    def left_meanwhile(self) -> str:
        return "Alguien de quien hablaba esto ya no está. /squad y /board muestran cómo está hoy."

    def room_unsaid(self, squad: str) -> tuple[str, ...]:
        return (
            f"Quizá no llegó un mensaje a {squad}: la app no respondió a tiempo.",
            "Si hoy importa, avisa tú al grupo. Lo siguiente se envía como siempre.",
        )
