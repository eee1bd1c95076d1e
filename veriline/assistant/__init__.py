"""The bot: answers first from the help centre, says that it is automatic, and steps aside for a person.

In: what a customer said while the turn is the bot's. Out: suggestions, one question at most, or a handoff.
"""
