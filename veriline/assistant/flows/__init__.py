"""Flows: small talks with a plan, written by staff as data and walked step by step."""
