"""One module for each way a secret gives itself away.

In: the copy of a text and its labels. Out: findings by the offsets of the copy, in order of place.
"""
