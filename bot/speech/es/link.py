"""One log in several apps: codes, accounts, where reminders go."""

from bot.content.link import App, LinkLabel

_LABELS = {
    LinkLabel.RECALL: "Anular el código",
    LinkLabel.NEW_CODE: "Vincular otra app",
    LinkLabel.JOIN: "Lo hice yo, vincular",
    LinkLabel.NOT_MINE: "No, déjalo así",
}
_APPS = {App.TERMINAL: "la terminal", App.TELEGRAM: "Telegram", App.DISCORD: "Discord"}


class Spanish:
    def label(self, label: LinkLabel) -> str:
        return _LABELS[label]

    def app(self, app: App) -> str:
        return _APPS[app]

    def both(self, first: str, last: str) -> str:
        return f"{first} y {last}"

    def remind_on(self, app: str) -> str:
        return f"Avisos en {app}"

    def unlink_from(self, app: str) -> str:
        return f"Desvincular {app}"

    def code(self, code: str) -> str:
        return f"Código: {code}"

    def code_given(self, code: str, minutes: int, other: str) -> tuple[str, ...]:
        return (
            f"En los próximos {minutes} minutos, envíame esto en tu otra app, como {other}:",
            f"/link {code}",
            "Después las dos tienen un solo registro y un solo plan. Sirve una vez.",
            "Quien lo envíe lee tu registro: no se lo muestres a nadie.",
        )

    def code_recalled(self) -> str:
        return "Ese código ya no abre nada."

    def bring_a_code(self) -> tuple[str, ...]:
        return (
            "¿Está tu registro en otra app? Envía /link allí y tráeme su código:",
            "/link K7QP-4MXT",
            "¿Todo esto es nuevo para ti? /start empieza.",
        )

    def code_unknown(self) -> str:
        return (
            "No conozco ese código, o ya pasó su tiempo. /link en tu otra app te da uno nuevo, "
            "por ejemplo K7QP-4MXT."
        )

    def codes_refused(self, until: str) -> str:
        return f"Fueron demasiados códigos equivocados. Acepto el próximo el {until}."

    def code_overheard(self) -> str:
        return (
            "Otras personas pudieron leer ese código, así que ya no abre nada. /link en tu otra "
            "app te da uno nuevo; envíamelo en privado."
        )

    def own_code(self) -> str:
        return "Ese código es de este mismo registro. Envíamelo desde tu otra app."

    def app_taken(self, app: str) -> str:
        return (
            f"Ese registro ya tiene una cuenta en {app}, y puede tener una. Primero, /unlink allí."
        )

    def join_asked(self, apps: str, sessions: int) -> str:
        return f"Este código abre un registro en {apps} con {_sessions(sessions)}."

    def joins_it(self, sessions: int) -> str:
        return f"Tu registro de aquí, {_sessions(sessions)}, se une a ese para siempre."

    def file_stays(self, apps: str) -> tuple[str, ...]:
        return (
            f"Respuestas, equipo y días: quedan los de {apps}, los de aquí se van.",
            "¿Quieres solo aquel? Primero, /delete aquí.",
        )

    def days_in_both(self, days: int) -> str:
        if days == 1:
            return "Un día tiene sesión en los dos: quedan ambas; quita una si era la misma."
        return f"{days} días tienen sesión en los dos: quedan ambas; quita una si era la misma."

    def made_it_yourself(self) -> tuple[str, ...]:
        return (
            "¿Hiciste tú ese código, hace un momento?",
            "Si te lo envió alguien: no. Leería todo lo que me cuentes.",
        )

    def not_joined(self) -> str:
        return "De acuerdo, no vinculé nada."

    def linked_now(self, sessions: int) -> str:
        return f"Vinculado: un solo registro, {_sessions(sessions)}."

    def accounts(self, apps: str) -> str:
        return f"Puedes escribirme en {apps}."

    def home(self, app: str) -> str:
        return f"Los avisos llegan a {app}."

    def linked_there(self, app: str) -> tuple[str, ...]:
        return (
            f"{app} se acaba de vincular a este registro.",
            "¿No fuiste tú? Desvincúlalo: entonces no ve nada más.",
        )

    def nothing_linked(self, app: str) -> str:
        return f"Este registro solo está en {app}. /link agrega otra app, /delete lo borra todo."

    def unlink_later(self, app: str) -> str:
        return (
            "Esta cuenta es nueva en el registro, y por un día solo puede quitarse a sí misma. "
            f"En {app}, /unlink lo hace ya."
        )

    def unlinked(self, app: str, home: str) -> str:
        return f"{app} está desvinculado y no ve nada más. Los avisos llegan a {home}."

    def unlinked_here(self, app: str, others: str) -> tuple[str, ...]:
        return (
            f"{app} está desvinculado. Tu registro sigue en {others}; aquí ya no te conozco.",
            "/link con un código nuevo lo trae de vuelta, /start empieza de cero.",
        )

    def erase_later(self, app: str) -> str:
        return (
            "Esta cuenta es nueva en el registro, y por un día no puede borrarlo. No borré nada. "
            f"En {app}, /delete lo hace ya."
        )

    def erased_here_too(self, app: str) -> str:
        return f"Todo está borrado, aquí también: se pidió en {app}. /start empieza de cero."

    def reached_here(self, gone: str) -> str:
        return f"Ya no te encuentro en {gone}, así que los avisos llegan aquí. Mira /link."


def _sessions(count: int) -> str:
    return "1 sesión" if count == 1 else f"{count} sesiones"
