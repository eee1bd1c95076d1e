"""The ways customers reach us: one folder a channel, and what all of them share.

In: foreign envelopes, parsed at the door. Out: an `Inbound` for intake; deliveries of what we say.
"""
