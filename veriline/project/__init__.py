"""The roof: settings, addresses, the table of reactions; puts the house together.

In: the environment of the process. Out: the WSGI application, the worker and the management commands.
"""
