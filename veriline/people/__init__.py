"""Who is who: staff (User, Agent, Team) and customers, the identities they prove and how sure we are.

In: signed identity tokens, clicked mail links, staff sign-ins. Out: a Customer with an assurance level, an Agent.
"""
