"""Signing: what the exchange says in public carries a detached Ed25519 signature that anyone can check without us.

In: what is said, as `Statement.Said`. Out: a stored statement of one canonical text and its signature, and the public
keys with their history. Knows neither announcements nor channels: the rooms above say what they want signed.
"""
