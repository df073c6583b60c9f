"""Several values asked in one form, for platforms that have forms."""

from typing import assert_never

from bot.enclosed.form import Field, Form
from bot.rules.load.kit_limits import PULL_TEST_M
from bot.rules.load.work import ByDistance, ByTime, Work
from bot.rules.prescription import Plates
from bot.stories.imports.said import FileForm
from bot.stories.kit.said import PullField, PullForm
from bot.stories.logging.said import FORM_FIELDS, MUST_BE_FILLED, FormField, LogForm
from bot.words.common.said import WordsForm
from bot.words.lines import OneEach
from bot.words.voice import Voice

WORDS = "words"
FILE = "file"
PULL_FIELDS = OneEach("kit-form-field", PullField)
PULL_HINTS = OneEach("kit-form-hint", PullField)
SCALE = tuple((str(value), str(value)) for value in range(11))


def form_of(content: LogForm | PullForm | WordsForm | FileForm, token: str, voice: Voice) -> Form:
    """Return the form in the reader's language and units, what is likely filled in."""
    match content:
        case LogForm():
            return _log_form(content, token, voice)
        case PullForm():
            return _pull_form(content, token, voice)
        case FileForm():
            hint = voice.say("imports-form-hint")
            file = Field(FILE, voice.say("imports-form-file"), hint=hint, takes_file=True)
            return Form(token, voice.say("imports-form-title"), (file,))
        case WordsForm():
            answer = Field(WORDS, voice.say("common-form-answer"), required=True)
            return Form(token, voice.say("common-form-title"), (answer,))
        case _:
            assert_never(content)


def _log_form(content: LogForm, token: str, voice: Voice) -> Form:
    planned = content.planned
    values = {FormField.SETS: "", FormField.LENGTH: "", FormField.LOAD: ""}
    if planned is not None:
        values[FormField.SETS] = str(planned.work.sets)
        values[FormField.LENGTH] = _length(planned.work, voice)
        if isinstance(planned.resistance, Plates):
            values[FormField.LOAD] = voice.load(planned.resistance.added_kg)
    written = tuple(
        Field(name.value, voice.say(FORM_FIELDS[name]), value, required=name in MUST_BE_FILLED)
        for name, value in values.items()
    )
    scored = tuple(
        Field(name.value, voice.say(FORM_FIELDS[name]), options=SCALE)
        for name in (FormField.EFFORT, FormField.PAIN)
    )
    return Form(token, voice.say("logging-form-title"), (*written, *scored))


def _pull_form(content: PullForm, token: str, voice: Voice) -> Form:
    values = {PullField.READING: "", PullField.TOTAL: ""}
    if content.asks_empty:
        values = {PullField.EMPTY: "", **values}
    if content.total_kg is not None:
        values[PullField.TOTAL] = voice.load(content.total_kg)
    distance = voice.distance(PULL_TEST_M)
    fields: list[Field] = []
    for name, value in values.items():
        hint = voice.say(PULL_HINTS[name], distance=distance)
        label = voice.say(PULL_FIELDS[name])
        fields.append(Field(name.value, label, value, required=True, hint=hint))
    return Form(token, voice.say("kit-form-title"), tuple(fields))


def _length(work: Work, voice: Voice) -> str:
    match work:
        case ByDistance(_, metres, _):
            return voice.distance(metres)
        case ByTime(_, work_s):
            return voice.duration(work_s)
