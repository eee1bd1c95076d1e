"""What a customer must prepare (requirements L1 to L17): one catalogue of fields, shared by bot, forms, mail and phone.

In: what somebody typed. Out: a value in its one canonical form, or a clear sentence about what is wrong with it.
"""
