"""Realtime: the gateway process that pushes what is stored to open sockets, and the protocol it speaks.

In: wake-ups (ids on the PostgreSQL channel `veriline`) and frames from customers' and agents' sockets.
Out: every stored event once and in order, and hints (typing, presence, places in line) that are never stored.
"""
