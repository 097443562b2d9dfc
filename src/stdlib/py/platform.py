"""What this machine and this interpreter are."""

import functools
import os
import sys
from collections import namedtuple


class uname_result(namedtuple("uname_result", "system node release version machine")):
    """What uname() answers; the processor, which counts as a sixth part, is not known."""

    __slots__ = ()
    processor = ""

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __len__(self):
        return 6

    def __getitem__(self, key):
        return tuple(self)[key]


@functools.cache
def uname():
    """All that the system says of itself."""
    found = os.uname()
    return uname_result(found.sysname, found.nodename, found.release, found.version, found.machine)


def system():
    """Linux, Darwin, ..."""
    return uname().system


def node():
    """The machine's name in the network."""
    return uname().node


def release():
    """The system's release."""
    return uname().release


def version():
    """The system's version."""
    return uname().version


def machine():
    """x86_64, aarch64, ..."""
    return uname().machine


def processor():
    """The processor's name, where the system tells it."""
    return uname().processor


def architecture(executable=sys.executable, bits="", linkage=""):
    """(bits, format) of the interpreter."""
    return bits or ("64bit" if sys.maxsize > 2**32 else "32bit"), linkage or ("ELF" if system() == "Linux" else "")


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """(name, version) of the C library, where it tells them."""
    try:
        name, _, number = os.confstr("CS_GNU_LIBC_VERSION").partition(" ")
        return name, number
    except (AttributeError, ValueError, OSError):
        return lib, version


@functools.cache
def platform(aliased=False, terse=False):
    """All of it in one word."""
    found = uname()
    library = "".join(libc_ver())
    parts = [found.system, found.release]
    if not terse:
        parts += [found.machine, "with", *libc_ver()[:1]] if library else [found.machine]
    text = "-".join([part for part in parts if part])
    if not terse and library:
        text += libc_ver()[1]
    return text.replace(" ", "_")


def python_implementation():
    """The interpreter's name."""
    name = sys.implementation.name
    return "CPython" if name == "cpython" else name


def python_version():
    """The version as text."""
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    """Its three parts as texts."""
    return tuple(python_version().split("."))


def python_branch():
    """The branch that it was built from."""
    return ""


def python_revision():
    """The revision that it was built from."""
    return ""


def python_build():
    """(number, date) of the build."""
    return "main", ""


def python_compiler():
    """What it was built with."""
    return "rustc"


def freedesktop_os_release():
    """What /etc/os-release says."""
    for path in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(path, encoding="utf-8") as file:
                lines = file.read().splitlines()
        except OSError:
            continue
        found = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
        for line in lines:
            name, has_value, value = line.partition("=")
            if has_value and not line.startswith("#"):
                found[name.strip()] = value.strip().strip("\"'")
        return found
    raise OSError("Unable to read files /etc/os-release, /usr/lib/os-release")


if __name__ == "__main__":
    print(platform("aliased" in sys.argv, "terse" in sys.argv))
