"""The talk: inboxes, conversations and their messages; the one way in and the verbs of a conversation.

In: an `Inbound` from a channel, an agent's or the bot's words. Out: rows, events and jobs in one transaction.
"""
