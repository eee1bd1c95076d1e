"""The help centre: articles and topics as Wagtail pages, one tree for each language, and the search over them.

In: what editors write in Wagtail, and customers' questions, views and "did this solve it?".
Out: published articles and topics, answers to a query, and the editors' lists of what to check next.
"""
