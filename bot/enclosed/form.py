"""A form, as a platform may show it: what it asks, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form.  `options` (label, value) turn it into a choice; `hint` explains it.

    `takes_file`: a file is put into it and nothing written.
    """

    name: str
    label: str
    value: str = ""
    required: bool = False
    options: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    takes_file: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Several values asked at once, where a platform can show that; else it is left out."""

    token: str
    title: str
    fields: tuple[Field, ...]
