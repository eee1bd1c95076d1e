"""Search over the help centre: meaning by embeddings, words by BM25, fused and gated by language.

In: published articles (`Article`) and what customers type, in any language and spelling.
Out: a `Ranking`: the articles that answer, best first, and whether any does. `store` shares one index among processes;
everything else here is plain Python without Django.
"""
