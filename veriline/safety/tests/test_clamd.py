"""The scanner: what clamd(8) says of INSTREAM, and a real clamd where there is one."""

import shutil
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from veriline.safety.clamd import Scanner, Unavailable

SIGNED = b"veriline own signature 7d1c"


@contextmanager
def scanner(answer: bytes) -> Iterator[tuple[Scanner, list[bytes]]]:
    """A server that speaks clamd's side once: reads the pieces to the empty one, then answers."""
    heard: list[bytes] = []

    def serve() -> None:
        line, _ = door.accept()
        with line, line.makefile("rb") as file:
            heard.append(file.read(10))
            body = b""
            while size := struct.unpack(">I", file.read(4))[0]:
                body += file.read(size)
            heard.append(body)
            line.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = threading.Thread(target=serve)
        thread.start()
        yield Scanner(f"tcp://127.0.0.1:{door.getsockname()[1]}", seconds=5), heard
        thread.join(5)


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [(b"stream: OK\0", ""), (b"stream: Win.Test.EICAR_HDB-1 FOUND\0", "Win.Test.EICAR_HDB-1")],
)
def test_a_file_goes_out_in_pieces_and_the_verdict_comes_back(answer: bytes, verdict: str) -> None:
    data = bytes(range(256)) * 1_000
    with scanner(answer) as (one, heard):
        assert one.verdict(data) == verdict
    assert heard == [b"zINSTREAM\0", data]


@pytest.mark.parametrize("answer", [b"INSTREAM size limit exceeded. ERROR\0", b"", b"nonsense"])
def test_an_answer_that_is_no_verdict_is_not_taken_for_clean(answer: bytes) -> None:
    with scanner(answer) as (one, _), pytest.raises(Unavailable):
        one.verdict(b"x")


def test_nobody_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        Scanner(f"unix://{tmp_path}/none.ctl").verdict(b"x")
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    with pytest.raises(Unavailable):
        Scanner(f"tcp://127.0.0.1:{port}").verdict(b"x")


def test_a_real_clamd_finds_our_own_signature(tmp_path: Path) -> None:
    if not (program := shutil.which("clamd")):
        pytest.skip("clamd is not installed (apt install clamav-daemon): its protocol was tried without it")
    (tmp_path / "own.ndb").write_text(f"Veriline.Test:0:*:{SIGNED.hex()}\n")
    where = tmp_path / "clamd.ctl"
    config = tmp_path / "clamd.conf"
    config.write_text(f"DatabaseDirectory {tmp_path}\nLocalSocket {where}\nForeground yes\n")
    with subprocess.Popen([program, "-c", str(config)]) as running:
        try:
            until = time.monotonic() + 30
            while not where.exists() and time.monotonic() < until:
                time.sleep(0.1)
            one = Scanner(f"unix://{where}")
            assert one.verdict(b"a file " + SIGNED) == "Veriline.Test.UNOFFICIAL"
            assert one.verdict(b"a file") == ""
        finally:
            running.terminate()
