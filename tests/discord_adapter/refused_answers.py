"""What Discord refuses of an answer to an interaction, of a form, and in places."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from discord import Permissions

from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.refusals import (
    CODES,
    FORM,
    LENGTH,
    LONG,
    SAME,
    TWICE,
    Body,
    Given,
    Refused,
    button,
    hi,
    holding,
    menu,
    row,
)
from tests.discord_adapter.servers import EVERYTHING, NO_SENDING, NO_VIEW
from tests.discord_adapter.things import Fault
from tests.discord_adapter.world import CHANNEL, EPHEMERAL

REPLY = "interactions/receiving-and-responding#interaction-response-object"
CALLBACK = "interactions/receiving-and-responding#interaction-callback"
FOLLOW = "interactions/receiving-and-responding#create-followup-message"
ORIGINAL = "interactions/receiving-and-responding#edit-original-interaction-response"
PARTS = "components/reference"
CHOICES = "BASE_TYPE_CHOICES"


def answered(
    name: str, to: str, body: Body, at: str, word: str, taken: Body | None = None, **more: Any
) -> Refused:
    page = more.pop("page", REPLY)
    way = f"POST /interactions/{{{to}}}/callback"
    return Refused(name, page, way, body, (at, word), taken=taken, **more)


def message(kind: int = 4, **data: Any) -> Body:
    return {"type": kind, "data": data}


# --- forms ---------------------------------------------------------------------------------


def text(custom_id: str = "load", **more: Any) -> Body:
    return {"type": 4, "custom_id": custom_id, "style": 1, **more}


def label(component: Body, name: str = "Load", **more: Any) -> Body:
    return {"type": 18, "label": name, "component": component, **more}


def ticks(kind: int, count: int, **option: Any) -> Body:
    options = [{"label": f"{at}", "value": f"{at}", **option} for at in range(count)]
    return {"type": kind, "custom_id": "load", "options": options}


def form(*fields: Body, title: str = "Log", custom_id: str = "log") -> Body:
    return message(9, title=title, custom_id=custom_id, components=list(fields))


def asked(
    name: str, field: Body, at: str, word: str, taken: Body | None = None, part: str = "text-input"
) -> Refused:
    """Return a row about a form with one field."""
    within = None if taken is None else form(label(taken))
    where = f"data.components.0.component.{at}"
    page = f"{PARTS}#{part}"
    return answered(name, "press", form(label(field)), where, word, within, page=page)


def fields(count: int) -> list[Body]:
    return [label(text(f"{at}")) for at in range(count)]


RADIOS, CHECKS = 21, 22
MODAL = f"{REPLY}-modal"

FORMS = (
    answered(
        *("a title of 46", "press", form(*fields(1), title="a" * 46), "data.title", LENGTH),
        form(*fields(1), title="a" * 45),
        page=MODAL,
    ),
    answered(
        *("a form without an id", "press", form(*fields(1), custom_id=""), "data.custom_id"),
        LENGTH,
        page=MODAL,
    ),
    answered(
        *("six fields", "press", form(*fields(6)), "data.components", LENGTH, form(*fields(5))),
        page=MODAL,
    ),
    answered("no field", "press", form(), "data.components", LENGTH, page=MODAL),
    answered(
        *("two fields of one id", "press", form(label(text()), label(text()))),
        *("data.components.1.component.custom_id", TWICE),
        page=f"{PARTS}#anatomy-of-a-component",
    ),
    answered(
        *("a field called in 46", "press", form(label(text(), "a" * 46))),
        *("data.components.0.label", LENGTH),
        form(label(text(), "a" * 45)),
        page=f"{PARTS}#label",
    ),
    answered(
        *("a field told in 101", "press", form(label(text(), description="a" * 101))),
        *("data.components.0.description", LONG),
        form(label(text(), description="a" * 100)),
        page=f"{PARTS}#label",
    ),
    answered(
        *("a button in a form", "press", form(row(button())), "data.components.0.type", CHOICES),
        page=f"{PARTS}#label",
    ),
    asked("a shape there is not", text(style=3), "style", CHOICES, text(style=2)),
    asked("an example of 101", text(placeholder="a" * 101), "placeholder", LONG),
    asked(
        *("filled in beyond its length", text(value="123", max_length=2), "value", LONG),
        text(value="12", max_length=2),
    ),
    asked("a length of 4001", text(max_length=4001), "max_length", "NUMBER_TYPE_MAX"),
    asked("one to choose", ticks(RADIOS, 1), "options", LENGTH, ticks(RADIOS, 2), "radio-group"),
    asked("11 to choose", ticks(RADIOS, 11), "options", LENGTH, ticks(RADIOS, 10), "radio-group"),
    asked(
        *("two chosen already", ticks(RADIOS, 2, default=True), "options"),
        "RADIO_GROUP_DEFAULTS",
        part="radio-group",
    ),
    asked(
        *("a choice twice", ticks(CHECKS, 2, value="a"), "options.1.value", SAME),
        part="checkbox-group",
    ),
    asked("11 to tick", ticks(CHECKS, 11), "options", LENGTH, part="checkbox-group"),
    asked(
        *("required of none", menu(min_values=0), "min_values", "COMPONENT_REQUIRED_MIN_VALUES"),
        menu(min_values=0, required=False),
        "string-select",
    ),
    asked(
        *("out of use in a form", menu(disabled=True), "disabled", "MODAL_COMPONENT_DISABLED"),
        menu(),
        "string-select",
    ),
    answered("a form for a form", "form", form(*fields(1)), "type", CHOICES),
    answered("an update of no card", "form", {"type": 6}, "type", CHOICES, {"type": 5}),
)

# --- answers -------------------------------------------------------------------------------


def suggested(count: int = 1, name: str = "Madrid", value: str = "Europe/Madrid") -> Body:
    return message(8, choices=[{"name": name, "value": value}] * count)


def later(span: timedelta) -> Given:
    def given(discord: FakeDiscord) -> None:
        at = discord.now() + span
        discord.now = lambda: at

    return given


def to_token(name: str, way: str, body: Any, status: int, code: int, **more: Any) -> Refused:
    page = more.pop("page", CALLBACK)
    return Refused(name, page, way, body, status=status, code=code, **more)


TO_COMMAND = "POST /interactions/{command}/callback"
FOLLOWING = "POST /webhooks/{app}/{known_token}"
WAITING = "/webhooks/{app}/{known_token}/messages/@original"
COMPLETING = "interactions/application-commands#autocomplete"

ANSWERS = (
    answered(
        *("26 suggestions", "complete", suggested(26), "data.choices", LONG, suggested(25)),
        page=COMPLETING,
    ),
    answered(
        *("a suggestion of 101", "complete", suggested(name="a" * 101), "data.choices.0.name"),
        *(LENGTH, suggested(name="a" * 100)),
        page=COMPLETING,
    ),
    answered(
        *("sent as 101", "complete", suggested(value="a" * 101), "data.choices.0.value", LENGTH),
        page=COMPLETING,
    ),
    answered("words where a choice is due", "complete", message(content="Hi"), "type", CHOICES),
    answered("a choice where words are due", "command", suggested(), "type", CHOICES),
    answered("a rewriting of no card", "command", message(7, content="Hi"), "type", CHOICES),
    answered(
        *("a placeholder without a sound", "command", message(5, flags=1 << 12)),
        *("data.flags", "BITFIELD_INVALID_FLAGS", message(5, flags=EPHEMERAL)),
    ),
    answered(
        *("an answer too long", "press", message(content="a" * 2001), "data.content", LONG),
        message(content="a" * 2000),
    ),
    answered(
        *("a card of two like buttons", "press", message(7, **holding(row(button(), button())))),
        *("data.components.0.components.1.custom_id", TWICE),
        message(7, **holding(row(button()))),
    ),
    to_token("answered twice", "POST /interactions/{known}/callback", message(5), 400, 40060),
    to_token("no such interaction", "POST /interactions/1/a/callback", message(5), 404, 10062),
    to_token(
        *("acknowledged too late", TO_COMMAND, message(5), 404, 10062),
        given=later(timedelta(minutes=2)),
        taken=message(5),
    ),
    to_token(
        *("followed after 15 minutes", FOLLOWING, hi(), 401, 50027),
        given=later(timedelta(minutes=15, seconds=1)),
        taken=hi(flags=EPHEMERAL),
    ),
    to_token(
        *("filled after 15 minutes", f"PATCH {WAITING}", hi(), 401, 50027),
        given=later(timedelta(minutes=15, seconds=1)),
        taken=hi(),
        page=ORIGINAL,
    ),
    to_token("followed unacknowledged", "POST /webhooks/{app}/{press_token}", hi(), 404, 10015),
    to_token("followed by nothing", FOLLOWING, {"content": ""}, 400, 50006, page=FOLLOW),
    to_token(
        "filled with nothing", f"PATCH {WAITING}", {"content": ""}, 400, 50006, page=ORIGINAL
    ),
    Refused(
        *("filled too long", ORIGINAL, f"PATCH {WAITING}", {"content": "a" * 2001}),
        ("content", LONG),
    ),
    Refused("followed under a name", FOLLOW, FOLLOWING, hi(nonce="1"), ("nonce", "UNKNOWN_FIELD")),
)

# --- where it is to go ---------------------------------------------------------------------

SENDING = "POST /channels/{dm}/messages"
REACTING = "PUT /channels/{dm}/messages/%s/reactions/%s/@me"
REACTION = "resources/message#create-reaction"


def place(
    name: str, status: int, code: int, given: Callable[[FakeDiscord], object], **more: Any
) -> Refused:
    way, page = more.pop("way", SENDING), more.pop("page", CODES)
    return Refused(name, page, way, hi(), None, status, code, given=given, **more)


def failing(status: int, code: int, retry_after: float | None = None) -> Given:
    fault = Fault("POST", "/messages$|/channels$", 1, status, code, retry_after)
    return lambda discord: discord.faults.append(fault)


def allowed(bits: int) -> Given:
    return lambda discord: discord.granted.update({CHANNEL: bits})


IN_SQUAD = "POST /channels/{squad}/messages"

NO_THREADS = EVERYTHING & ~Permissions(create_public_threads=True).value
OPENING = "POST /channels/{squad}/messages/{card}/threads"


def opened(name: str, status: int, code: int, given: Given | None = None, **more: Any) -> Refused:
    """Return a row about a thread under a message in the server's channel."""
    body = more.pop("body", {"name": "Tue 18:00"})
    page, way = "resources/channel#start-thread-from-message", more.pop("way", OPENING)
    return Refused(name, page, way, body, status=status, code=code, given=given, **more)


def begun(discord: FakeDiscord) -> None:
    [card] = [int(one["id"]) for one in discord.messages[CHANNEL].values() if not one["flags"]]
    discord.thread_under(CHANNEL, card, "Tue 18:00")


def voiced(discord: FakeDiscord) -> None:
    discord.kinds[CHANNEL] = 2


PLACES = (
    opened("may open no threads", 403, 50013, allowed(NO_THREADS), taken={"name": "Tue 18:00"}),
    opened("a thread to a message that has one", 400, 160004, begun),
    opened("a thread where there are none", 400, 50024, voiced),
    opened(
        *("a thread in private", 400, 50024),
        way="POST /channels/{dm}/messages/{ours}/threads",
    ),
    opened(
        *("a thread to nothing", 404, 10008),
        way="POST /channels/{squad}/messages/1/threads",
    ),
    opened(
        *("a thread's name of 101", 400, FORM),
        body={"name": "a" * 101},
        wrong=("name", LENGTH),
        taken={"name": "a" * 100},
    ),
    opened(
        *("a thread kept for a year", 400, FORM),
        body={"name": "a", "auto_archive_duration": 525600},
        wrong=("auto_archive_duration", CHOICES),
        taken={"name": "a", "auto_archive_duration": 10080},
    ),
    place("may not look in", 403, 50001, allowed(NO_VIEW), way=IN_SQUAD, taken=hi()),
    place("may not write", 403, 50013, allowed(NO_SENDING), way=IN_SQUAD, taken=hi()),
    place("no such channel", 404, 10003, lambda discord: discord.deleted.add(9_000_042)),
    place("takes no messages", 403, 50007, lambda discord: discord.closed_to.update({42: 50007})),
    place(
        "no server in common", 403, 50278, lambda discord: discord.closed_to.update({42: 50278})
    ),
    place("a locked thread", 403, 160005, lambda discord: discord.locked.add(9_000_042)),
    place("slow mode", 429, 20016, failing(429, 20016, 7.0)),
    place("too much at once", 429, 0, failing(429, 0, 7.0), page="topics/rate-limits"),
    Refused(
        *("opened too fast", CODES, "POST /users/@me/channels", {"recipient_id": "42"}),
        code=40003,
        given=failing(400, 40003),
        taken={"recipient_id": "42"},
    ),
    Refused(
        *("nobody", CODES, "POST /users/@me/channels", {"recipient_id": "1"}),
        code=10013,
    ),
    place(
        *("reactions not allowed", 403, 50013, lambda one: one.without_reactions.add(9_000_042)),
        way=REACTING % ("{theirs}", "✍"),
        page=REACTION,
        taken={},
    ),
    Refused("a reaction of letters", REACTION, REACTING % ("{theirs}", "ok"), {}, code=10014),
    Refused(
        *("a reaction to nothing", REACTION, REACTING % ("1", "✍"), {}),
        status=404,
        code=10008,
    ),
    Refused(
        *("a page of 101", "resources/message#get-channel-messages"),
        *("GET /channels/{dm}/messages?limit=101", {}, ("limit", "NUMBER_TYPE_MAX")),
    ),
    Refused("no type", "reference#http-api", SENDING, hi(), sent_as="text/plain", taken=None),
    Refused("no JSON", CODES, SENDING, "{", code=50109),
    Refused("no such route", "reference#http-api", "POST /sleds", {}, status=404, code=0),
)
