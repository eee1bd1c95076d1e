"""Token buckets in PostgreSQL: how often somebody may do something.

In: a limit's name and the key it counts for. Out: nothing, or `Limited` with the seconds to wait.
"""

from .buckets import Limit, Limited, spend

__all__ = ["Limit", "Limited", "spend"]
