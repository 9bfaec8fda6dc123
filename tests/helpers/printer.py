"""A printer of paper that nobody sees: a CUPS server of one queue, which keeps what it is sent.

It speaks as much IPP as libcups asks for. It runs as a process of its own, since Qt asks for the
printers without letting other threads of Python work meanwhile.
"""

from __future__ import annotations

import ctypes
import struct
import subprocess
import sys
from collections.abc import Callable
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "Front_desk"
_ROOT = Path(__file__).resolve().parents[2]
_LIBRARY = "libcups.so.2"
_OK, _PENDING, _DONE, _IDLE = 0, 3, 9, 3
_CREATE_JOB, _SEND_DOCUMENT = 0x0005, 0x0006
_ABOUT_PRINTERS = {0x000B, 0x4001, 0x4002}
_OPERATION, _JOB, _END, _PRINTER = b"\x01", b"\x02", b"\x03", b"\x04"
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_TEXT, _NAME, _KEYWORD, _URI, _CHARSET, _TONGUE = 0x41, 0x42, 0x44, 0x45, 0x47, 0x48
_PAPERS = "\n".join(
    f"""*OpenUI *{group}: PickOne
*Default{group}: Letter
*{group} Letter/US Letter: ""
*{group} A4/A4: ""
*CloseUI: *{group}"""
    for group in ("PageSize", "PageRegion")
)
_DESCRIPTION = f"""*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Manufacturer: "Paper"
*Product: "(Paper)"
*ModelName: "Paper"
*ShortNickName: "Paper"
*NickName: "Paper"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsFilter2: "application/pdf application/pdf 0 -"
{_PAPERS}
*OpenUI *ColorModel: PickOne
*DefaultColorModel: RGB
*ColorModel RGB/Color: ""
*ColorModel Gray/Grey: ""
*CloseUI: *ColorModel
*OpenUI *Duplex: PickOne
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Book: ""
*Duplex DuplexTumble/Notepad: ""
*CloseUI: *Duplex
*DefaultImageableArea: Letter
*ImageableArea Letter/US Letter: "0 0 612 792"
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: Letter
*PaperDimension Letter/US Letter: "612 792"
*PaperDimension A4/A4: "595 842"
*DefaultFont: Courier
*Font Courier: Standard "(1.0)" Standard ROM
"""


def lacking() -> str | None:
    """Why there can be no such printer here; None when there can."""
    if sys.platform != "linux":
        return "only CUPS is known"
    try:
        ctypes.CDLL(_LIBRARY)
    except OSError:
        return f"{_LIBRARY} is not installed"
    return None


@contextmanager
def a_printer(folder: Path) -> Iterator[Callable[[], tuple[Path, ...]]]:
    """The one printer of this computer; gives what asks for the jobs it has got, as PDF files.

    What the last job asked for is kept in `folder/asked`, as IPP.
    """
    command = [sys.executable, "-m", "tests.helpers.printer", str(folder)]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            port = server.stdout.readline().strip() if server.stdout else ""
            _ask(f"127.0.0.1:{port}")
            yield lambda: tuple(sorted(folder.glob("job-*.pdf")))
        finally:
            _ask(None)
            server.kill()


def _ask(server: str | None) -> None:
    """Where libcups asks on this thread; None is the system's own again."""
    ctypes.CDLL(_LIBRARY).cupsSetServer(server.encode() if server else None)


def _attribute(tag: int, name: str, value: str | int) -> bytes:
    if isinstance(value, str):
        raw = value.encode()
    else:
        raw = struct.pack(">b" if tag == _BOOLEAN else ">i", value)
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(raw)) + raw


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: Path

    def do_GET(self) -> None:
        """The description of the printer."""
        self._answer("application/vnd.cups-ppd", _DESCRIPTION.encode())

    def do_POST(self) -> None:
        """An operation; a document is kept."""
        body = self._body()
        _version, operation, number = struct.unpack(">HHI", body[:8])
        if operation == _CREATE_JOB:
            (self.folder / "asked").write_bytes(body)
        if operation == _SEND_DOCUMENT:
            count = len(list(self.folder.glob("job-*.pdf")))
            part = self.folder / "part"
            part.write_bytes(body[body.index(b"%PDF") :])
            part.rename(self.folder / f"job-{count + 1}.pdf")
        said = struct.pack(">HHI", 0x0200, _OK, number) + _OPERATION
        said += _attribute(_CHARSET, "attributes-charset", "utf-8")
        said += _attribute(_TONGUE, "attributes-natural-language", "en")
        self._answer("application/ipp", said + self._group(operation) + _END)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        """Silence."""

    def _group(self, operation: int) -> bytes:
        port = self.connection.getsockname()[1]
        place = f"ipp://127.0.0.1:{port}/printers/{NAME}"
        if operation in _ABOUT_PRINTERS:
            facts: tuple[tuple[int, str, str | int], ...] = (
                (_NAME, "printer-name", NAME),
                (_URI, "printer-uri-supported", place),
                (_TEXT, "printer-info", "Front desk"),
                (_TEXT, "printer-make-and-model", "Paper"),
                (_ENUM, "printer-state", _IDLE),
                (_KEYWORD, "printer-state-reasons", "none"),
                (_BOOLEAN, "printer-is-accepting-jobs", 1),
                (_ENUM, "printer-type", 0x000C),
            )
            return _PRINTER + b"".join(_attribute(*fact) for fact in facts)
        if operation in {_CREATE_JOB, _SEND_DOCUMENT}:
            state = _PENDING if operation == _CREATE_JOB else _DONE
            return _JOB + _attribute(_INTEGER, "job-id", 1) + _attribute(_ENUM, "job-state", state)
        return b""

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b""
        while size := int(self.rfile.readline().strip(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _answer(self, kind: str, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main(folder: str) -> None:
    """Print the port, and serve until killed."""
    _Handler.folder = Path(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1])
