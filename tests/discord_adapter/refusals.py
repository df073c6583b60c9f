"""What Discord refuses of a message: a request, its answer, and the page that says so.

Each row stands on the world of `peopled`, whose names stand in a path.  `taken` is what makes of
it a request that is taken, where a line is drawn.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.discord_adapter.bodies import LARGEST_FILE, RICH
from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.world import BOT, CHANNEL, EPHEMERAL

DOCS = "docs.discord.com/developers"
CREATE = "resources/message#create-message"
EDIT = "resources/message#edit-message"
COMPONENTS = "components/reference"
CODES = "topics/opcodes-and-status-codes#json"
FORM, UNCHANGED = 50035, "Invalid Form Body"
Body = dict[str, Any]
Given = Callable[[FakeDiscord], object]


@dataclass(frozen=True, slots=True)
class Refused:
    """A request that is refused.

    `way` is a method and a path; `wrong` the field that is wrong and the word for it.
    """

    name: str
    page: str
    way: str
    body: Any
    wrong: tuple[str, str] | None = None
    status: int = 400
    code: int = FORM
    taken: Any = None
    given: Given | None = None
    files: dict[str, bytes] = field(default_factory=dict, repr=False)
    sent_as: str = "application/json"

    @property
    def address(self) -> str:
        return f"{DOCS}/{self.page}"


async def peopled(discord: FakeDiscord) -> dict[str, object]:
    """Return, by name, what there is: a conversation with messages, and interactions."""
    dm = discord.meet(42, "Ada")
    ada, me = discord.user(42), discord._me()
    aside = discord.written(CHANNEL, me, "For you alone", flags=EPHEMERAL)
    names: dict[str, object] = {
        "dm": dm,
        "squad": CHANNEL,
        "ours": discord.written(dm, me, "Hello")["id"],
        "rich": discord.written(dm, me, "", flags=RICH, components=[words()])["id"],
        "theirs": discord.written(dm, ada, "3x20m")["id"],
        "aside": aside["id"],
        "card": discord.written(CHANNEL, me, "Are you in?")["id"],
        "app": BOT,
    }
    for kind, name in ((2, "command"), (3, "press"), (4, "complete"), (5, "form"), (2, "known")):
        asked = await discord.ask(kind, dm, {})
        names[name], names[f"{name}_token"] = f"{asked.id}/{asked.token}", asked.token
    discord._callback(*str(names["known"]).split("/"), body={"type": 5})
    return names


# --- words, flags, mentions, files ---------------------------------------------------------


def said(name: str, body: Body, at: str, word: str, taken: Body | None = None, **more: Any) -> Any:
    """Return a row about a message that is created."""
    page = more.pop("page", CREATE)
    way = "POST /channels/{dm}/messages"
    return Refused(name, page, way, body, (at, word), taken=taken, **more)


def hi(**more: Any) -> Body:
    return {"content": "Hi", **more}


def ringing(**allowed: Any) -> Body:
    return hi(allowed_mentions=allowed)


def attached(files: int = 1, **more: Any) -> Body:
    return hi(attachments=[{"id": at, "filename": f"{at}.png", **more} for at in range(files)])


def embedded(**embed: Any) -> Body:
    return {"embeds": [embed]}


MENTIONS = "resources/message#allowed-mentions-object"
LIMITS = "resources/message#embed-object-embed-limits"
UPLOADS = "reference#uploading-files"
LONG, LENGTH = "BASE_TYPE_MAX_LENGTH", "BASE_TYPE_BAD_LENGTH"
SOME_USERS = [str(one) for one in range(100)]

MESSAGES = (
    said("too many words", {"content": "a" * 2001}, "content", LONG, {"content": "a" * 2000}),
    said("a name of 26", hi(nonce="a" * 26), "nonce", LONG, hi(nonce="a" * 25)),
    said("a flag of Discord's own", hi(flags=1), "flags", "BITFIELD_INVALID_FLAGS"),
    said("aside in a channel", hi(flags=EPHEMERAL), "flags", "BITFIELD_INVALID_FLAGS"),
    said("a field there is not", hi(text="Hi"), "text", "UNKNOWN_FIELD", hi()),
    said(
        *("rings all and some", ringing(parse=["users"], users=["1"])),
        *("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"),
        ringing(parse=[], users=["1"]),
        page=MENTIONS,
    ),
    said(
        *("rings 101", ringing(users=[*SOME_USERS, "100"]), "allowed_mentions.users", LONG),
        ringing(users=SOME_USERS),
        page=MENTIONS,
    ),
    said(
        *("rings one twice", ringing(users=["1", "1"])),
        *("allowed_mentions.users.1", "SET_TYPE_ALREADY_CONTAINS_VALUE"),
        page=MENTIONS,
    ),
    said(
        *("rings nobody's number", ringing(users=["ada"])),
        *("allowed_mentions.users.0", "NUMBER_TYPE_COERCE"),
        page=MENTIONS,
    ),
    said(
        *("rings what there is not", ringing(parse=["here"])),
        *("allowed_mentions.parse.0", "BASE_TYPE_CHOICES"),
        ringing(parse=["everyone"]),
        page=MENTIONS,
    ),
    said(
        *("a picture told in 1025", attached(description="a" * 1025)),
        *("attachments.0.description", LONG),
        attached(description="a" * 1024),
        files={"files[0]": b"png"},
        page="resources/message#attachment-object",
    ),
    said(
        *("a file that was not sent", attached(2), "attachments.1.id", "ATTACHMENT_NOT_FOUND"),
        attached(1),
        files={"files[0]": b"png"},
        page=UPLOADS,
    ),
    said("11 files", attached(11), "attachments", LONG, page=UPLOADS),
    Refused(
        *("a file of more than 10 MB", UPLOADS, "POST /channels/{dm}/messages", attached()),
        files={"files[0]": bytes(LARGEST_FILE + 1)},
        status=413,
        code=40005,
    ),
    Refused("no words", CREATE, "POST /channels/{dm}/messages", {"content": " "}, code=50006),
    said("11 embeds", {"embeds": [{"title": "a"}] * 11}, "embeds", LONG),
    said(
        *("a title of 257", embedded(title="a" * 257), "embeds.0.title", LONG),
        embedded(title="a" * 256),
        page=LIMITS,
    ),
    said(
        *("26 fields", embedded(fields=[{"name": "a", "value": "b"}] * 26)),
        *("embeds.0.fields", LONG),
        embedded(fields=[{"name": "a", "value": "b"}] * 25),
        page=LIMITS,
    ),
    said(
        *("a field's words of 1025", embedded(fields=[{"name": "a", "value": "b" * 1025}])),
        *("embeds.0.fields.0.value", LENGTH),
        page=LIMITS,
    ),
    said(
        *(
            "embeds of 6001",
            {"embeds": [{"description": "a" * 3001}, {"description": "a" * 3000}]},
        ),
        *("embeds", "MAX_EMBED_SIZE_EXCEEDED"),
        {"embeds": [{"description": "a" * 3000}] * 2},
        page=LIMITS,
    ),
)

# --- buttons and menus ---------------------------------------------------------------------


def button(label: str = "Yes", custom_id: str = "yes", style: int = 1, **more: Any) -> Body:
    return {"type": 2, "style": style, "label": label, "custom_id": custom_id, **more}


def row(*components: Body) -> Body:
    return {"type": 1, "components": list(components)}


def numbered(count: int, first: int = 0) -> Body:
    return row(*(button(custom_id=f"{first + at}") for at in range(count)))


def link(url: str) -> Body:
    return {"type": 2, "style": 5, "label": "There", "url": url}


def menu(options: int = 3, **more: Any) -> Body:
    listed = [{"label": f"{at}", "value": f"{at}"} for at in range(options)]
    return {"type": 3, "custom_id": "menu", "options": listed, **more}


def one_option(**option: Any) -> Body:
    return menu(options=0) | {"options": [{"label": "a", "value": "a", **option}]}


def words(said: str = "Hi") -> Body:
    return {"type": 10, "content": said}


def holding(*rows: Body, **more: Any) -> Body:
    return hi(components=list(rows), **more)


def rich(*components: Body, **more: Any) -> Body:
    return {"flags": RICH, "components": list(components), **more}


def built(name: str, one: Body, at: str, word: str, taken: Body | None = None, **more: Any) -> Any:
    """Return a row about a message of one row with one component."""
    within = None if taken is None else holding(row(taken))
    part = more.pop("part", "button")
    where = f"components.0.components.0{at and '.'}{at}"
    page = f"{COMPONENTS}#{part}"
    return said(name, holding(row(one)), where, word, within, page=page, **more)


TWICE = "COMPONENT_CUSTOM_ID_DUPLICATED"
SAME = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"
ACTION_ROW = f"{COMPONENTS}#action-row"
LEGACY = f"{COMPONENTS}#legacy-message-component-behavior"
ANATOMY = f"{COMPONENTS}#anatomy-of-a-component"
V2 = f"{COMPONENTS}#component-reference"

BUILT = (
    said(
        *("two buttons of one id", holding(row(button(), button("No")))),
        *("components.0.components.1.custom_id", TWICE),
        holding(row(button(), button("No", "no"))),
        page=ANATOMY,
    ),
    said(
        *("one id in two rows", holding(row(button()), row(button("No")))),
        *("components.1.components.0.custom_id", TWICE),
        page=ANATOMY,
    ),
    built("an id of 101", button(custom_id="a" * 101), "custom_id", LENGTH, button("a" * 80)),
    built("no id", button(custom_id=""), "custom_id", LENGTH),
    built("a label of 81", button("a" * 81), "label", LONG, button("a" * 80)),
    built("no label", button(""), "label", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED"),
    built("a colour there is not", button(style=7), "style", "BASE_TYPE_CHOICES"),
    built(
        *("both an id and a link", button(url="https://example.org"), "custom_id"),
        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
        link("https://example.org"),
    ),
    built("a link by telephone", link("tel:123"), "url", "URL_TYPE_INVALID_SCHEME"),
    built("a link of 513", link(f"https://example.org/{'a' * 493}"), "url", LENGTH),
    built("a text field in a message", {"type": 4, "custom_id": "a"}, "type", "BASE_TYPE_CHOICES"),
    said(
        *("six rows", holding(*(numbered(1, at) for at in range(6))), "components", LONG),
        holding(*(numbered(5, 5 * at) for at in range(5))),
        page=LEGACY,
    ),
    said(
        *("six buttons in a row", holding(numbered(6)), "components.0.components", LENGTH),
        holding(numbered(5)),
        page=ACTION_ROW,
    ),
    said("an empty row", holding(row()), "components.0.components", LENGTH, page=ACTION_ROW),
    said(
        *("a menu beside a button", holding(row(menu(), button()))),
        *("components.0.components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED"),
        holding(row(menu()), row(button())),
        page=ACTION_ROW,
    ),
    built("26 options", menu(26), "options", LENGTH, menu(25), part="string-select"),
    built("no options", menu(0), "options", LENGTH, part="string-select"),
    built(
        *("an option of 101", one_option(label="a" * 101), "options.0.label", LENGTH),
        one_option(label="a" * 100),
        part="string-select-select-option-structure",
    ),
    built(
        *("a value of 101", one_option(value="a" * 101), "options.0.value", LENGTH),
        part="string-select-select-option-structure",
    ),
    built(
        *("a value twice", menu(0) | {"options": [{"label": "a", "value": "a"}] * 2}),
        *("options.1.value", SAME),
        part="string-select",
    ),
    built(
        *("a hint of 151", menu(placeholder="a" * 151), "placeholder", LONG),
        menu(placeholder="a" * 150),
        part="string-select",
    ),
    built(
        *("more than there are", menu(3, max_values=4)),
        *("max_values", "SELECT_COMPONENT_MAX_VALUES"),
        menu(3, max_values=3),
        part="string-select",
    ),
    said(
        *("rich with words beside", rich(words(), content="Hi")),
        *("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"),
        rich(words()),
    ),
    said(
        *("rich parts unflagged", holding(words()), "components.0.type", "BASE_TYPE_CHOICES"),
        page=f"{COMPONENTS}#text-display",
    ),
    said(
        *("41 parts", rich(*[words()] * 41), "components", LONG, rich(*[words()] * 40)),
        page=f"{COMPONENTS}#what-is-a-component",
    ),
    said(
        *("rich words of 4001", rich(words("a" * 4001)), "components"),
        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
        rich(words("a" * 4000)),
        page=f"{COMPONENTS}#text-display",
    ),
)

# --- what is done to messages --------------------------------------------------------------


def edited(name: str, message: str, body: Body, status: int, code: int, **more: Any) -> Refused:
    way = f"PATCH /channels/{{dm}}/messages/{message}"
    return Refused(name, EDIT, way, body, status=status, code=code, **more)


DEEDS = (
    edited("another's rewritten", "{theirs}", hi(), 403, 50005),
    edited("nothing to rewrite", "1", hi(), 404, 10008),
    edited(
        "emptied", "{ours}", {"content": ""}, 400, 50006, taken={"content": "", **rich(words())}
    ),
    edited(
        *("a flag taken off", "{rich}", {"flags": 0}, 400, FORM),
        wrong=("flags", "MESSAGE_FLAG_CANNOT_BE_UNSET"),
    ),
    edited(
        *("in a thread that sleeps", "{ours}", hi(), 400, 50083),
        given=lambda discord: discord.asleep.add(9_000_042),
        taken=hi(),
    ),
    Refused(
        "an aside rewritten as if all saw it",
        "interactions/receiving-and-responding#edit-original-interaction-response",
        "PATCH /channels/{squad}/messages/{aside}",
        hi(),
        status=404,
        code=10008,
    ),
)
