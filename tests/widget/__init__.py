"""The chat widget in a real browser, against a small server that speaks the Customer API and the Live protocol."""
