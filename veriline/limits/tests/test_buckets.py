"""Token buckets."""

import threading

import pytest
from django.db import connection, connections

from veriline.limits import Limit, Limited, spend
from veriline.limits.models import Bucket

pytestmark = pytest.mark.django_db
THREE = Limit("three", burst=3, every_s=100)


def age(seconds: float) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE limits_bucket SET at = at - %s * interval '1 second'", [seconds])


def test_a_burst_is_allowed_and_then_refused_with_the_time_to_wait() -> None:
    for _ in range(3):
        spend(THREE, "ada")
    with pytest.raises(Limited) as limited:
        spend(THREE, "ada")
    assert 1 <= limited.value.retry_after <= 100


def test_tokens_grow_back() -> None:
    for _ in range(3):
        spend(THREE, "ada")
    age(101)
    spend(THREE, "ada")


def test_hammering_locks_nobody_out_for_longer_than_one_refill() -> None:
    for _ in range(3):
        spend(THREE, "ada")
    for _ in range(50):
        with pytest.raises(Limited):
            spend(THREE, "ada")
    age(101)
    spend(THREE, "ada")


def test_who_waits_as_long_as_told_is_let_in() -> None:
    for _ in range(3):
        spend(THREE, "ada")
    age(40)
    with pytest.raises(Limited) as limited:
        spend(THREE, "ada")
    assert 55 <= limited.value.retry_after <= 60
    age(limited.value.retry_after)
    spend(THREE, "ada")


def test_keys_and_names_do_not_share_a_bucket_and_the_key_is_not_stored() -> None:
    for name in ("a", "b"):
        for key in ("ada@example.com", "ben@example.com"):
            spend(Limit(name, burst=1, every_s=100), key)
    assert Bucket.objects.count() == 4
    assert not Bucket.objects.filter(key__contains="@").exists()


@pytest.mark.django_db(transaction=True)
def test_eight_at_once_get_no_more_than_the_burst() -> None:
    passed: list[bool] = []
    at_once = threading.Barrier(8)

    def work() -> None:
        at_once.wait()
        try:
            spend(THREE, "ada")
            passed.append(True)
        except Limited:
            passed.append(False)
        connections.close_all()

    threads = [threading.Thread(target=work) for _ in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert sum(passed) == 3
