"""What a child process may not do, said by the child itself before it sees the first file.

Limits in, the names of those in force out. What holds where:

- address space, processor time, open files, written files: wherever there is `resource` (not on Windows; macOS
  accepts a limit on address space and does not keep it);
- no network: on Linux a network namespace of its own, where the kernel lets this user have one;
- no network, no other program, no file opened for writing from Python: everywhere, by an audit hook. It stops a
  library that does so by habit, not one that has been taken over.
"""

import os
import sys

from rr3search.sandbox.limits import Limits

__all__ = ["confine_process", "grant_cpu_seconds"]

_OPEN_FILES = 64
_NEW_USER_NAMESPACE = 0x10000000
_NEW_NETWORK_NAMESPACE = 0x40000000
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_FORBIDDEN = frozenset(
    {
        "os.exec",
        "os.fork",
        "os.forkpty",
        "os.link",
        "os.mkdir",
        "os.posix_spawn",
        "os.remove",
        "os.rename",
        "os.rmdir",
        "os.spawn",
        "os.startfile",
        "os.symlink",
        "os.system",
        "os.truncate",
        "pty.spawn",
        "subprocess.Popen",
    }
)
"""Audit events, as Python's table of them names them; those of sockets are known by their beginning."""


def confine_process(limits: Limits) -> tuple[str, ...]:
    """Give up for good what reading does not need; the process must still have a single thread."""
    in_force = []
    if _leave_network():
        in_force.append("network namespace")
    in_force += _limit_resources(limits)
    sys.dont_write_bytecode = True
    sys.addaudithook(_refuse)
    return (*in_force, "audit hook")


def grant_cpu_seconds(seconds: int) -> None:
    """Give this process so many seconds of processor time from now on."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  not on every system

    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used.ru_utime + used.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


def _limit_resources(limits: Limits) -> list[str]:
    if sys.platform == "win32":
        return []
    import resource  # noqa: PLC0415  not on every system

    lifetime_seconds = (limits.cpu_seconds + 1) * (limits.files_per_worker + 1)
    wanted = {
        "processor time": (resource.RLIMIT_CPU, lifetime_seconds),
        "open files": (resource.RLIMIT_NOFILE, _OPEN_FILES),
        "written files": (resource.RLIMIT_FSIZE, 0),
        "core dump": (resource.RLIMIT_CORE, 0),
        "memory": (resource.RLIMIT_AS, limits.memory_bytes),
    }
    return [name for name, (kind, most) in wanted.items() if _lower_limit(kind, most)]


def _lower_limit(kind: int, most: int) -> bool:
    """Lower a limit for good, never above what the process was given; whether the system took it."""
    import resource  # noqa: PLC0415  not on every system

    _, hard = resource.getrlimit(kind)
    lower = most if hard == resource.RLIM_INFINITY else min(most, hard)
    try:
        resource.setrlimit(kind, (lower, lower))
    except (OSError, ValueError):
        return False
    return True


def _leave_network() -> bool:
    """Move into a network namespace with no way out; whether the kernel allowed it."""
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415  only here: os.unshare came with Python 3.12

    library = ctypes.CDLL(None, use_errno=True)
    return any(
        library.unshare(flags) == 0 for flags in (_NEW_NETWORK_NAMESPACE, _NEW_USER_NAMESPACE | _NEW_NETWORK_NAMESPACE)
    )


def _refuse(event: str, details: tuple[object, ...]) -> None:
    """Stop what reading a file never needs.

    Raises:
        PermissionError: It was about to happen.
    """
    is_writing = event == "open" and isinstance(details[2], int) and bool(details[2] & _WRITING)
    if is_writing or event in _FORBIDDEN or event.startswith(("socket.", "shutil.")):
        raise PermissionError(event)
