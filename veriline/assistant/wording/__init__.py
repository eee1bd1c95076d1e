"""An answer worded by a language model the operator names; off until one is named. It words, and does nothing else.

In: a question from which secrets and particulars were removed, and the articles that search found. Out: sentences that
each stand in one of those articles by its meaning (`support`), or nothing: then the quoted answer is given as ever.
"""
