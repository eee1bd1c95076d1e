"""One module for each way a string proves what it is: a checksum, a curve, a header that can be read.

In: a candidate that has the right shape. Out: its kind (kinds.toml), or "" when it is none after all.
"""
