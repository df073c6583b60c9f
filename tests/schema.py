"""`make schema`: the JSON Schema of an export, for docs/export-schema.json."""

import json
from pathlib import Path

import msgspec

from bot.archive.shape import Export

FILE = Path(__file__).parent.parent / "docs" / "export-schema.json"


def schema() -> str:
    """Return the schema of the export that this code writes, as JSON."""
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return json.dumps(whole | msgspec.json.schema(Export), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(schema(), encoding="utf-8")
