"""The names of the brand, for the official register: what nobody else may call themselves."""

from collections.abc import Iterator

from veriline.trust.entries import Entry
from veriline.trust.kinds import Kind

from .brand import current


def brand_names() -> Iterator[Entry]:
    """Name and short name."""
    brand = current()
    for name in {brand.name, brand.short_name}:
        yield Entry(Kind.OTHER, name)
