"""Whether self-service helps: what was searched and read within a visit, the rates, and the questions nobody answers.

In: searches, readings and judgements as they happen, and the assistant's answers. Out: rates by day and language,
computed by SQL in one place (`rates.py`), the board of gaps, articles that were read and still asked about. Never who.
"""
