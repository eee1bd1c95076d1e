"""Customer and agent journeys in a real browser."""
