"""What each command does, in a line that fits a platform's menu."""

from bot.content.commands import Command, CommandGroup

GROUPS = {
    CommandGroup.TRAINING: "Entrenar",
    CommandGroup.PLANNING: "Planificar",
    CommandGroup.KNOWING: "Saber",
    CommandGroup.SAFETY: "Seguridad",
    CommandGroup.TOGETHER: "En grupo",
    CommandGroup.YOURS: "Tú y yo",
}

COMMANDS = {
    Command.TODAY: "la sesión de hoy",
    Command.LOG: "anotar una sesión, también una anterior",
    Command.CHECK: "la revisión de la mañana",
    Command.WHY: "las reglas detrás del número de hoy",
    Command.FIX: "corregir una sesión",
    Command.UNDO: "deshacer el último cambio",
    Command.WEEK: "tu semana: plan, hecho y comparación",
    Command.SCHEDULE: "días, hora, zona, silencio y avisos",
    Command.MATCH: "días de partido y minutos jugados",
    Command.PAUSE: "tiempo libre: enfermedad, viaje, exámenes",
    Command.RESUME: "terminar una pausa antes",
    Command.KIT: "qué arrastras, dónde, y la prueba de tirón",
    Command.ASK: "preguntas frecuentes",
    Command.VIDEOS: "los seis videos cortos",
    Command.CREDITS: "de quién son estas ideas y estudios",
    Command.HELP: "esta lista",
    Command.SQUAD: "tu grupo: unirte, compartir, salir; en un grupo, configurarlo",
    Command.BOARD: "para quien entrena: cómo está el grupo",
    Command.SCREEN: "otra vez las preguntas de seguridad",
    Command.CLEARED: "decir que un profesional te ha revisado",
    Command.START: "empezar, o empezar de nuevo",
    Command.SETTINGS: "cómo te hablo",
    Command.LANGUAGE: "español o inglés",
    Command.UNITS: "kg o lb, metros o yardas",
    Command.NUDGES: "cuántos consejos te doy sin que preguntes",
    Command.LINK: "un solo registro en Telegram y Discord",
    Command.UNLINK: "quitar una app de tu registro",
    Command.CONSENT: "ver o retirar tu consentimiento",
    Command.PRIVACY: "qué guardo",
    Command.DELETE: "borrar todo lo tuyo",
    Command.CANCEL: "dejar la pregunta pendiente",
}
