"""Batches of questions: many askers, few statements, and errors reach every asker."""

import asyncio

import pytest

from veriline.live.database import Batch


def test_while_one_answer_is_worked_out_the_next_questions_gather() -> None:
    calls: list[list[int]] = []

    async def squares(numbers: list[int]) -> dict[int, int]:
        calls.append(numbers)
        await asyncio.sleep(0.01)
        return {number: number * number for number in numbers if number != 7}

    async def test() -> None:
        batch = Batch(squares)
        first = asyncio.create_task(batch.ask(1))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        answers = await asyncio.gather(*(batch.ask(number % 20) for number in range(100)))
        assert answers == [None if number % 20 == 7 else (number % 20) ** 2 for number in range(100)]
        assert await first == 1
        assert await batch.ask_all([3, 7, 4]) == {3: 9, 4: 16}

    asyncio.run(test())
    assert [len(call) for call in calls] == [1, 20, 3]


def test_more_questions_than_one_statement_takes_are_split() -> None:
    calls: list[int] = []

    async def same(numbers: list[int]) -> dict[int, int]:
        calls.append(len(numbers))
        return {number: number for number in numbers}

    async def test() -> None:
        assert len(await Batch(same).ask_all(range(1200))) == 1200

    asyncio.run(test())
    assert calls == [500, 500, 200]


def test_an_error_reaches_every_asker_and_the_next_question_is_answered() -> None:
    broken = True

    async def answer(numbers: list[int]) -> dict[int, int]:
        if broken:
            raise ConnectionError("away")
        return {number: number for number in numbers}

    async def test() -> None:
        nonlocal broken
        batch = Batch(answer)
        answers = await asyncio.gather(*(batch.ask(number) for number in range(3)), return_exceptions=True)
        assert all(isinstance(each, ConnectionError) for each in answers)
        broken = False
        assert await batch.ask(5) == 5

    asyncio.run(test())


def test_an_asker_that_gives_up_does_not_take_the_answer_from_the_others() -> None:
    async def slow(numbers: list[int]) -> dict[int, int]:
        await asyncio.sleep(0.02)
        return {number: number for number in numbers}

    async def test() -> None:
        batch = Batch(slow)
        patient = asyncio.create_task(batch.ask(1))
        hasty = asyncio.create_task(batch.ask(1))
        await asyncio.sleep(0.005)
        hasty.cancel()
        with pytest.raises(asyncio.CancelledError):
            await hasty
        assert await patient == 1

    asyncio.run(test())
