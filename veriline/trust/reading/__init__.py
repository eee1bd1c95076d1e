"""Reading what a person pasted: what is claimed, in the one spelling by which the register compares. Pure.

In: a text, however disguised. Out: `Claim`s, or none.
"""

from .claims import Claim, Trick
from .read import read
from .scan import scan

__all__ = ["Claim", "Trick", "read", "scan"]
