"""What stands around Veriline in a demo: another site that carries the chat, and a mailbox that shows the mail sent.

A separate process that knows Veriline only from outside: over HTTP and SMTP, and by the key it signs tokens with.
"""
