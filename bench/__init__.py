"""Benchmarks: how fast the product is on this machine, beside the machine's own floors.

In: nothing but the checkout (a PostgreSQL of its own is started). Out: a table of figures. Never asserted in tests:
read ratios and CPU per message; milliseconds depend on what else the machine does.
"""
