"""Language, units, how much advice, consent, leaving."""

from typing import assert_never

from bot.content.settings import SettingName, SettingsLabel
from bot.rules.records import LoadUnit, NudgeLevel

_LABELS = {
    SettingsLabel.USE_KG: "Usar kg y metros",
    SettingsLabel.USE_LB: "Usar libras y yardas",
    SettingsLabel.ALL_ADVICE: "Más consejos",
    SettingsLabel.LESS_ADVICE: "Menos consejos",
    SettingsLabel.NO_ADVICE: "Sin consejos",
    SettingsLabel.CHECKS_ON: "Activar control matinal",
    SettingsLabel.CHECKS_OFF: "Quitar control matinal",
    SettingsLabel.SHOES_ON: "Activar consejo de calzado",
    SettingsLabel.SHOES_OFF: "Quitar consejo de calzado",
    SettingsLabel.CONSENT: "Lo que acepté",
    SettingsLabel.WITHDRAW: "Retirarlo y borrar todo",
    SettingsLabel.KEEP: "Dejarlo todo",
    SettingsLabel.DELETE: "Borrar todo",
    SettingsLabel.HAVE_ONE: "Sí, algo de eso",
}


class Spanish:
    def label(self, label: SettingsLabel) -> str:
        return _LABELS[label]

    def title(self) -> str:
        return "Ajustes"

    def language(self) -> str:
        return "Idioma: español"

    def units(self, unit: LoadUnit) -> str:
        match unit:
            case LoadUnit.KG:
                return "Unidades: kilos y metros"
            case LoadUnit.LB:
                return "Unidades: libras y yardas"
            case _:
                assert_never(unit)

    def nudges(self, level: NudgeLevel) -> str:
        match level:
            case NudgeLevel.FULL:
                return "Consejos: todos, uno al día como mucho"
            case NudgeLevel.FEW:
                return "Consejos: solo cuando cambia un número"
            case NudgeLevel.OFF:
                return "Consejos: ninguno"
            case _:
                assert_never(level)

    def checks(self, on: bool) -> str:
        if on:
            return "Control matinal: sí, a las 08:00 del día después de una sesión"
        return "Control matinal: no. Sin él repito el paso, nunca subo."

    def shoes(self, on: bool) -> str:
        return f"Consejo de calzado: {'sí' if on else 'no'}"

    def elsewhere(self) -> str:
        return "Días y horas: /schedule. Trineo y suelo: /kit. Otra app: /link. Irte: /delete."

    def setting_unknown(self, name: SettingName) -> str:
        match name:
            case SettingName.LANGUAGE:
                return "Hablo español e inglés, por ejemplo: /language en"
            case SettingName.UNITS:
                return "Conozco kg y lb, por ejemplo: /units kg"
            case SettingName.NUDGES:
                return "Puede ser full, few u off, por ejemplo: /nudges few"
            case _:
                assert_never(name)

    def feet_asked(self) -> tuple[str, ...]:
        return (
            "El consejo extra del artículo: calzado ancho antes, y descalzarse justo al tirar.",
            "Primero: ¿pies dormidos, anticoagulantes, un problema de huesos o un pie dolorido?",
        )

    def shoes_stay_on(self) -> str:
        return "Entonces el calzado se queda puesto; es lo mejor. El consejo queda apagado."

    def adults_only(self) -> str:
        return "Ese consejo es para adultos. El calzado se queda puesto."

    def consent(self, version: int, moment: str) -> tuple[str, ...]:
        return (
            f"Aceptaste el texto {version} el {moment}:",
            "Puedo guardar lo que me cuentes de dolor, esfuerzo y salud para planear sesiones.",
            "Puedes retirarlo cuando quieras. Entonces lo borro todo.",
        )

    def no_consent(self) -> str:
        return "Todavía no aceptaste nada y no guardo nada. /start empieza."

    def withdraw_asked(self) -> tuple[str, ...]:
        return (
            "Sin eso no puedo planear, así que lo borraría todo: respuestas, sesiones y plan.",
            "¿Lo retiras?",
        )

    def elsewhere_too(self, apps: str) -> str:
        return f"También en {apps}."

    def withdrawn(self) -> str:
        return "Hecho: consentimiento retirado y todo borrado. /start empieza de cero."

    def delete_asked(self) -> tuple[str, ...]:
        return (
            "Esto borra todo para siempre: respuestas, sesiones y plan. No se puede deshacer.",
            "Para hacerlo, escribe BORRAR.",
        )

    def not_deleted(self) -> str:
        return "Esa no era la palabra, así que no borré nada. Todo sigue como estaba."

    def deleted(self) -> str:
        return "Todo está borrado. Cuídate, y /start si algún día quieres volver."
