"""Trust: what is really ours. The official register, and the answer to "is this you?" (requirements I1 to I14).

In: anything that claims to be us, as a person pastes it; and changes of the register, each by two people. Out: ours,
not on our list, or fake, with the reason. Knows neither people nor channels: they tell it what they use (`own`).
"""
