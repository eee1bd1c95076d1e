"""How well the shield does: a corpus that is always the same, in every disguise, and what it is measured against.

In: a seed, and folders of texts that hold no secret. Out: recall for each kind and disguise, false findings, times.
"""
