"""The customers' shell: help pages, search, contact, the full-page chat, sign-in by mail link, and the brand's look.

In: a visitor's request. Out: pages in the visitor's language, and the mails that bring a customer back.
"""
