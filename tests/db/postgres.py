"""A throw-away PostgreSQL cluster on a unix socket."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import URL


def server_programs() -> Path | None:
    """The folder with initdb and pg_ctl, newest version first."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    if found:
        return found[-1].parent
    elsewhere = shutil.which("initdb")
    return Path(elsewhere).parent if elsewhere else None


class Cluster:
    """A running server; each test gets a database of its own."""

    def __init__(self, socket: Path, user: str) -> None:
        self._socket = socket
        self._user = user

    def database(self, template: str | None = None) -> str:
        """A new database, empty or a copy of another one; its name."""
        name = f"t{secrets.token_hex(6)}"
        copied = f" TEMPLATE {template}" if template else " TEMPLATE template0 ENCODING 'UTF8'"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}{copied}")
        return name

    def url(self, name: str) -> str:
        """The address that the store is opened by."""
        url = URL.create(
            "postgresql+psycopg",
            username=self._user,
            database=name,
            query={"host": str(self._socket)},
        )
        return url.render_as_string(hide_password=False)

    def _address(self, name: str) -> str:
        return f"host={self._socket} user={self._user} dbname={name}"


@contextmanager
def cluster(programs: Path) -> Iterator[Cluster]:
    """Start a server in a folder of its own; stop it and remove the folder at the end."""
    root = os.geteuid() == 0
    user = "postgres" if root else "stance"
    folder = Path(tempfile.mkdtemp(prefix="stance-pg-"))
    if root:  # initdb refuses root
        shutil.chown(folder, "postgres")
    prefix = ["runuser", "-u", "postgres", "--"] if root else []

    def run(name: str, *arguments: str) -> None:
        command = [*prefix, str(programs / name), *arguments]
        environment = os.environ | {"LC_ALL": "C.UTF-8"}
        subprocess.run(
            command,
            check=True,
            cwd=folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    data = str(folder / "data")
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    try:
        run("initdb", "-D", data, "-U", user, "-A", "trust", "-E", "UTF8", "--no-sync")
        run("pg_ctl", "-D", data, "-l", str(folder / "log"), "-o", options, "-w", "start")
        try:
            yield Cluster(folder, user)
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
