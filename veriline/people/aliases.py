"""Aliases for customers: easy to say and to tell apart, and saying nothing about the person."""

import secrets

_COLOURS = (
    "Amber", "Azure", "Coral", "Copper", "Cream", "Ember", "Fern", "Flax", "Hazel", "Indigo", "Ivory",
    "Jade", "Linen", "Maple", "Mint", "Moss", "Ochre", "Olive", "Pearl", "Plum", "Rose", "Rust", "Sage",
    "Sand", "Slate", "Teal", "Umber", "Violet", "Wheat", "Willow",
)  # fmt: skip
_BIRDS = (
    "Avocet", "Bunting", "Crane", "Curlew", "Dipper", "Dunlin", "Eider", "Finch", "Godwit", "Grebe",
    "Heron", "Hoopoe", "Ibis", "Jackdaw", "Kestrel", "Knot", "Lapwing", "Lark", "Linnet", "Martin",
    "Merlin", "Oriole", "Osprey", "Petrel", "Pipit", "Plover", "Quail", "Robin", "Swift", "Tern",
    "Wren",
)  # fmt: skip


def alias() -> str:
    """Such as `Amber Heron 42`."""
    return f"{secrets.choice(_COLOURS)} {secrets.choice(_BIRDS)} {secrets.randbelow(90) + 10}"
