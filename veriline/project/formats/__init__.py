"""How numbers are written where the framework does it otherwise than readers of our pages are used to."""
