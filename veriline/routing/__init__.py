"""Who answers whom: queues with lanes, places and waits, agents' presence and capacity, offers and assignment.

In: handoff requests and agents becoming free. Out: a place in a line the customer can trust, and an agent who has it.
"""
