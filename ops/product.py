"""One command runs everything: the table of Veriline's processes, and the way from a checkout to a page."""

import hashlib
import json
import os
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPException
from pathlib import Path
from typing import Any

from ops import environment as packages
from ops import processes
from ops.postgres import Cluster, embedded_binaries
from ops.say import ROOT, SetupError, line, step
from ops.snapshot import State
from ops.stopping import ignore_requests, stoppable
from ops.supervisor import Process, Supervisor, only_one, supervisor_of
from veriline.project import environment

PREPARE = "prepare"
READY_WITHIN_S = 90.0
LOOK_EVERY_S = 0.2
POSTGRES_EVERY_S = 2.0
DEATHS_AT_START = 4
EVERYWHERE = {"0.0.0.0", "::"}  # noqa: S104 - compared, not bound


def is_demo() -> bool:
    """True unless VERILINE_MODE says production."""
    return environment.MODE.read() != "production"


def process_table(*, prepared: bool) -> tuple[Process, ...]:
    """Every process of a running Veriline; ports count up from VERILINE_PORT.

    Nothing serves from a database that is not `prepared`: pages seen before the demo data is complete are cached.
    The workers come last in any case, so that the first page is there sooner.
    """
    host, port, python = environment.HOST.read(), environment.port(), str(packages.PYTHON)
    here = "127.0.0.1" if host in EVERYWHERE else host
    after = "" if prepared else PREPARE
    web = (python, "-m", "gunicorn", "--config", "python:veriline.project.gunicorn_config")
    live = (python, "-m", "veriline.live.gateway")
    worker = (python, "-m", "veriline.project", "worker", "--queues")
    table = (
        Process(PREPARE, (python, "-m", "ops.prepare", str(_said())), once=True),
        Process("web", web, (port,), f"http://{here}:{port}/healthz", after=after),
        Process("live", live, (port + 1,), f"http://{here}:{port + 1}/healthz", after=after),
        Process("worker", (*worker, "answers,default,bulk"), after=PREPARE),
        Process("answers", (*worker, "answers"), after=PREPARE),
        Process("emergency", (*worker, "emergency"), after=PREPARE),
    )
    demo_ports = (port + 2, port + 3, port + 4)  # exchange page, mailbox page, mailbox SMTP
    demo = Process("demo", (python, "-m", "demo"), demo_ports, f"http://127.0.0.1:{port + 3}/", after=after)
    return (*table, demo) if is_demo() else table


def run(*, verbose: bool) -> None:
    """Starts everything, prints the addresses and stays until told to stop; leaves no process behind.

    Raises:
        SetupError: a part cannot start; the message says why.
    """
    data, began = environment.data_folder(), time.monotonic()
    require_port_number()
    with stoppable(), only_one(data), ExitStack() as stack:
        line(f"Veriline, {'demo' if is_demo() else 'production'} mode, data in {data}")
        require_free_ports()
        with step("Environment ready"):
            packages.ensure()
        cluster = own_cluster()
        with step("PostgreSQL started" if cluster else "PostgreSQL of DATABASE_URL"):
            url = stack.enter_context(database(cluster))
        stack.callback(ignore_requests)
        settings = variables(url)
        prepared = make_schema(settings) is State.CURRENT and _was_prepared(url)
        supervisor = Supervisor(process_table(prepared=prepared), data, settings, verbose=verbose)
        stack.callback(_stop, supervisor)
        with step("Web, live gateway and workers up"):
            until_ready(supervisor)
        _mark_prepared(url)
        greet(time.monotonic() - began)
        stay(supervisor, cluster)
    line("Stopped; nothing is left running.")


def stop() -> None:
    """Stops the Veriline of this data folder and what a killed one left; does nothing when there is none."""
    data = environment.data_folder()
    pid = supervisor_of(data)
    if pid:
        processes.end([pid], patience_s=60)
    with only_one(data):
        if not environment.DATABASE_URL.read() and (data / "postgres").exists():
            Cluster(data, embedded_binaries()).stop()
    line(f"Stopped what ran in {data}." if pid else f"Nothing was running in {data}.")


def own_cluster() -> Cluster | None:
    """The embedded PostgreSQL of the data folder; None when DATABASE_URL names another server."""
    if environment.DATABASE_URL.read():
        return None
    return Cluster(environment.data_folder(), embedded_binaries())


@contextmanager
def database(cluster: Cluster | None) -> Iterator[str]:
    """The URL of a database whose server runs for the block."""
    if cluster is None:
        yield environment.DATABASE_URL.read()
        return
    with cluster.running():
        yield cluster.url()


def variables(url: str) -> dict[str, str]:
    """The environment of every process of the product."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    data = str(environment.data_folder())
    return {
        **os.environ,
        "DATABASE_URL": url,
        "VERILINE_DATA": data,
        "PYTHONPATH": path,
        "PYTHONUNBUFFERED": "1",
    }


def make_schema(settings: dict[str, str]) -> State:
    """Loads the schema snapshot into an empty database, or applies the migrations that are missing."""
    with step("Schema ready"):
        state = State(output_of("ops.snapshot", "--migrate", settings=settings).strip())
    if state is State.MIGRATED:
        line("  (by migrations: the snapshot is of another state; python3 dev.py snapshot renews it)")
    return state


def output_of(module: str, *arguments: str, settings: dict[str, str]) -> str:
    """What a module run inside `.venv` printed.

    Raises:
        SetupError: it failed; the message ends with its last words.
    """
    result = subprocess.run(  # noqa: S603
        [str(packages.PYTHON), "-m", module, *arguments],
        cwd=ROOT,
        env=settings,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        raise SetupError(f"{module} {' '.join(arguments)} failed:\n{result.stderr.strip()[-2000:]}")
    return result.stdout


def require_port_number() -> None:
    """Raises SetupError when VERILINE_PORT is no number that leaves room for the four ports after it."""
    given = environment.PORT.read()
    if not (given.isdigit() and 0 < int(given) <= 65_535 - 4):
        raise SetupError(f"VERILINE_PORT must be a number from 1 to 65531, not {given!r}.")


def require_free_ports() -> None:
    """Raises SetupError when a port is taken, and says by whom and how to choose others."""
    for process in process_table(prepared=True):
        for port in process.ports:
            if holder := processes.listener("127.0.0.1", port):
                who = f"process {holder.pid}: {holder.command[:100]}" if holder.pid else "another process"
                raise SetupError(
                    f"Port {port} ({process.name}) is in use by {who}\n"
                    f"End it, or choose other ports: python3 dev.py run --port {environment.port() + 100}"
                )


def until_ready(supervisor: Supervisor) -> None:
    """Starts the processes and waits until the database is prepared and every health address answers with 200.

    Raises:
        SetupError: a process keeps dying, or is not ready in time; with the end of its log.
    """
    _said().unlink(missing_ok=True)
    waiting = [child.process for child in supervisor.children if child.process.health]
    shown, deadline = 0, 0.0
    while waiting or not supervisor.is_done(PREPARE):
        supervisor.look()
        shown = _show_steps(shown)
        if not supervisor.is_done(PREPARE):  # takes as long as it takes
            deadline = time.monotonic() + READY_WITHIN_S
        waiting = [process for process in waiting if not _answers(process.health)]
        for name, deaths in supervisor.deaths().items():
            if deaths >= (1 if name == PREPARE else DEATHS_AT_START):
                raise _failure(supervisor, name, "failed" if name == PREPARE else "keeps ending")
        if time.monotonic() > deadline:
            raise _failure(supervisor, waiting[0].name, f"does not answer {waiting[0].health} with 200")
        time.sleep(LOOK_EVERY_S)
    _show_steps(shown)


def stay(supervisor: Supervisor, cluster: Cluster | None) -> None:
    """Watches the processes and the database server until a request to stop arrives."""
    next_check = 0.0
    while True:
        supervisor.look()
        if cluster and time.monotonic() >= next_check:
            next_check = time.monotonic() + POSTGRES_EVERY_S
            try:
                if not cluster.is_running() and cluster.start():
                    line("  PostgreSQL had ended; started it again")
            except SetupError as error:
                line(f"  {error}")
        time.sleep(LOOK_EVERY_S)


def greet(seconds: float) -> None:
    """Prints where everything is and, in demo mode, links that sign in once."""
    port, signins = environment.port(), [row for row in _rows_said() if isinstance(row, list)]
    _said().unlink(missing_ok=True)
    addresses = [("Help centre", environment.help_url() + "/"), ("Desk", environment.desk_url() + "/")]
    if is_demo():
        addresses.append(("Demo exchange", f"http://exchange.localhost:{port + 2}/"))
        addresses.append(("Mailbox", f"http://localhost:{port + 3}/"))
    line(f"\nReady after {seconds:.1f} s.\n")
    _show_table(addresses)
    for rows in signins:
        line("\nSign in once as")
        _show_table([(row["name"], row["url"]) for row in rows])
    line(f"\nLogs: {environment.data_folder() / 'log'}    Stop: Ctrl-C")


def _show_table(rows: list[tuple[str, str]]) -> None:
    width = max((len(name) for name, _ in rows), default=0) + 3
    for name, url in rows:
        line(f"  {name:<{width}}{url}")


def _said() -> Path:
    """Where ops/prepare.py writes its steps and the sign-ins."""
    return environment.data_folder() / "prepare.jsonl"


def _rows_said() -> list[Any]:
    """The complete JSON rows so far; what commands print beside them is left out."""
    rows = []
    for row in _said().read_text().split("\n")[:-1] if _said().exists() else []:
        try:
            rows.append(json.loads(row))
        except ValueError:
            continue
    return rows


def _show_steps(shown: int) -> int:
    """Prints the steps said since the first `shown` of them; returns how many there are now."""
    steps = [row for row in _rows_said() if isinstance(row, dict)]
    for row in steps[shown:]:
        line(f"  {row['step']:<46}{float(row['seconds']):6.1f} s")
    return len(steps)


def _mark(url: str) -> str:
    return hashlib.sha256(url.encode()).hexdigest()


def _mark_prepared(url: str) -> None:
    (environment.data_folder() / "prepared").write_text(_mark(url))


def _was_prepared(url: str) -> bool:
    """True when an earlier start saw this database fully prepared."""
    file = environment.data_folder() / "prepared"
    return file.exists() and file.read_text() == _mark(url)


def _stop(supervisor: Supervisor) -> None:
    ignore_requests()
    line("\nStopping …")
    supervisor.stop()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:  # noqa: S310 - our own address
            return bool(answer.status == 200)
    except (OSError, HTTPException):  # nobody there yet, or a port that nobody serves answered to itself
        return False


def _failure(supervisor: Supervisor, name: str, fault: str) -> SetupError:
    log = supervisor.log_of(name)
    end = "\n".join(log.read_text(errors="replace").splitlines()[-20:])
    return SetupError(f"{name} {fault}; the end of {log}:\n{end}")
