"""`make privacy`: docs/privacy.md, of the table and the words that the card is made of."""

from collections.abc import Mapping
from pathlib import Path

from bot.stories.privacy.kept import HOW_LONG, KINDS, TITLES, WHAT, WHO_SEES, WHY
from bot.words.line import Line
from bot.words.phrase import phrase
from bot.words.voice import Voice

FILE = Path(__file__).parent.parent / "docs" / "privacy.md"
IN_SHORT = ("in-short", "nobody", "leaves", "runs", "kept")

HOLDS: Mapping[str, Mapping[str, str]] = {
    "you": {
        "Athlete": """birth_year guardian declined persona goal body_mass_kg trains_per_week
            sled_months language load_unit distance_unit zone nudges nudged footwear_tip
            videos_seen learning lessons onboarding told_ahead from_squad asked_later""",
    },
    "body": {
        "Athlete": """consent consents_before joint not_watched returning flags held limits
            screened
            morning_checks morning_asked activity activity_asked scores marks tests_offered
            reviewed""",
        "Score": "day of score",
        "Mark": "day test left right",
        "Consent": "version given_at",
        "Joint": """region side baseline walking_pain resting_pain is_unsure asked before
            apart""",
        "Flag": "code raised cleared_by cleared is_worse",
        "Held": "since joined",
        "Limit": """by since until ended level drag_percent plates_kg sessions exercise way""",
        "Check": """day pain swelling gave_way locked at in_session elsewhere place soreness
            is_sore ended elsewhere_at message brought""",
        "morning": "athlete day body",
    },
    "training": {
        "Athlete": """start started kit lent slots match_weekday fixtures match_off pauses moves
            not_done told_crowded easier_weeks forward_choice calendar calendar_title feed""",
        "Kit": """equipment empty_kg plate_step_kg surface friction surface_since
            barefoot_surface_ok beside plates""",
        "Lent": "day squad kit told",
        "Slot": "weekday at",
        "Fixture": "day minutes",
        "Pause": "since until why",
        "Move": "of to at",
        "ForwardChoice": "day exercise",
        "InCalendar": "name of day at zone minutes title language changed sequence off",
        "Entry": """id day logged_at pulls plan rpe minutes smooth pain_during pain_after pain_at
            soreness is_sore forward_sets surface empty_sled barefoot_sets note left_out message
            corrections revision told source in_set""",
        "Pulls": """pulls metres work_s added_kg entered_load entered_load_unit
            entered_distance entered_distance_unit""",
        "Plan": """position mode decision sets metres work_s added_kg drag_percent rpe_band
            minutes forward forward_sets special reasons total_kg friction""",
        "AsTold": """day pulls rpe minutes smooth pain_during pain_at soreness is_sore
            forward_sets surface empty_sled barefoot_sets""",
        "Live": """name day began touched plan kit rest_s run tempo since until done forward
            own_rest_s doubted asked slow undo app squad waits warm hurt""",
        "Done": "at run took_s",
        "InSet": "pain number",
        "Source": "program brought goes_on",
        "entry": "athlete id body day logged_at",
        "brought": "athlete id body until",
        "Found": """program entries checks wrong unread others loads_in distances_in left_out
            profile is_profile_unread""",
        "BadLine": "line wrong said",
    },
    "talk": {
        "Athlete": "quiet_from quiet_to reminders reminded heard unasked",
        "Unasked": "day about",
        "Dialogue": """question asked parked undos heard_in opened session_at unheard card
            explained album shown live gone_through switch_offered""",
        "Undo": "id file entries struck checks unchecked redoes brought apart",
        "Apart": "apps names day athlete twice mornings",
        "FieldChange": "before after",
        "LastCard": "at about buttons unasked",
        "CardButton": "called token",
        "athlete": "id version file dialogue created_at next_at agenda",
        "outbox": """seq id platform chat athlete body about kind state attempts silences
            not_before lease_until lease_of ref reason at asks serves named""",
        "Item": "next_at occurrence done rung_at",
        "delivery": "platform id at",
        "passing": "id since until",
        "heartbeat": "id at body",
    },
    "apps": {
        "Athlete": "home",
        "account": "platform id athlete room topic gone_at refusals since",
        "link_code": "digest athlete until",
        "wrong_code": "who delivery at",
    },
    "squads": {
        "Squad": """id owner called language zone weekdays at quiet_from quiet_to nudges awake
            gone since members coaches asking grants occasions off moves unsaid heard resting kit
            told own_name handed offered lead note planned noticed rings threads aside proposed
            proposed_to card together""",
        "Together": """day by began touched stage round until there cut card drawn stale look_at
            looks""",
        "Member": """athlete called joined adult guardian on_board at_sled asked
            unwatched""",
        "Trainer": "athlete called watches",
        "Grant": "member coach scope",
        "Occasion": "day at replies told card note ask_at asked closed",
        "Reply": "athlete coming",
        "SquadKit": "sleds plates plate_step_kg surface place",
        "ToldFor": "id athlete by day at pulls among",
        "Lead": "evening before",
        "squad": "id version platform room topic body next_at agenda",
        "squad_person": "squad athlete",
    },
    "erased": {
        "erasure": "who salt at",
        "salt": "value",
    },
}
"""What of each is stored: the columns of tables, and the fields of the values in them."""

BEFORE = """\
# What is kept about somebody

This is what `/privacy` says, in one place; `make privacy` writes it from `bot/stories/privacy`.
A test holds it against every table and every value in one. What is promised of erasing stands in
[reliability.md](reliability.md).
"""

AFTER = """\
## For whoever runs a coach

- Of the copies of the night as many stay as `backup.keep` says, seven; those that the coach makes
  before an update changes the tables and when one is put
  back, are dropped after 30 days. Those you make, and a server's own, are yours to drop; whoever
  was erased since is erased from them as they are put back
  ([copies](reliability.md#copies-for-operators)).
- A row of the outbox loses its words as it is sent. No log line, error or file name says anything
  about a body.
- Whoever does nothing any more hears of it after 22 and 23 months; after 24 all of them is erased,
  four weeks behind the second notice at the earliest. Each notice has to have arrived, or been
  refused for good; one that came to nothing is told again. Nothing is erased by itself before the
  coach has seen time pass for four weeks, without a leap: a clock that jumps erases nobody.
"""


def page() -> str:
    """Return the page as it is true today."""
    said = "\n".join(f"- {_plain(f'privacy-{one}')}" for one in IN_SHORT)
    kinds = "\n".join(_section(kind) for kind in KINDS)
    return f"{BEFORE}\n{said}\n\n{kinds}\n{AFTER}"


def _plain(line: str) -> str:
    return phrase(Line(line), Voice()).plain


def _section(kind: str) -> str:
    rows = [("what", WHAT), ("why", WHY), ("who sees it", WHO_SEES), ("how long", HOW_LONG)]
    told = "\n".join(f"| {name} | {_plain(lines[kind])} |" for name, lines in rows)
    stored = "; ".join(
        f"`{owner}`: {', '.join(names.split())}" for owner, names in HOLDS[kind].items()
    )
    return f"## {_plain(TITLES[kind])}\n\n| | |\n| --- | --- |\n{told}\n\nStored as {stored}.\n"


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
