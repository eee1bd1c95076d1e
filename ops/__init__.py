"""The machine room: everything that runs around Veriline and is not Veriline.

In: a bare Python 3.11 and the environment of the process. Out: an installed environment, a PostgreSQL,
supervised processes, checks. Standard library only, except the modules that say they run inside `.venv`.
"""
