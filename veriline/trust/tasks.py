"""Jobs of the register: the signed list follows it."""

from procrastinate.contrib.django import app

from .signed import sign_channels

SIGN = "trust.sign"


@app.periodic(cron="*/5 * * * *")
@app.task(name=SIGN, queue="bulk", lock=SIGN, pass_context=False)
def sign(timestamp: int) -> None:
    """What has come into force since, what has aged, and what a failed job has left."""
    sign_channels()
