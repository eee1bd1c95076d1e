"""The agents' shell: sign-in, the queue, the conversation, the customer beside it, and the operator's settings.

In: a member of staff with a second factor. Out: pages and fragments of what that agent may see, and their acts.
"""
