"""Universally unique identifiers, as RFC 4122 has them: from the time, from names, from chance."""

import os
from enum import Enum

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    "reserved for NCS compatibility", "specified in RFC 4122", "reserved for Microsoft compatibility",
    "reserved for future definition",
]  # fmt: skip


class SafeUUID(Enum):
    """Was it made in a way that is safe for several processes?"""

    safe = 0
    unsafe = -1
    unknown = None


# Name of a part, how far it is shifted, how many bits it has.
_PARTS = {
    "time_low": (96, 32), "time_mid": (80, 16), "time_hi_version": (64, 16), "clock_seq_hi_variant": (56, 8),
    "clock_seq_low": (48, 8), "node": (0, 48),
}  # fmt: skip


class UUID:
    """One identifier, which never changes; made of its digits, bytes, fields or number."""

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(
        self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown
    ):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            hex = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(hex) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = int_(hex, 16)
        if bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            int = int_.from_bytes(bytes)
        if fields is not None:
            int = _of_fields(fields)
        if not 0 <= int < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            int = int & ~(0xC000 << 48) | 0x8000 << 48
            int = int & ~(0xF000 << 64) | version << 76
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __getstate__(self):
        state = {"int": self.int}
        return state if self.is_safe == SafeUUID.unknown else state | {"is_safe": self.is_safe.value}

    def __setstate__(self, state):
        object.__setattr__(self, "int", state["int"])
        object.__setattr__(self, "is_safe", SafeUUID(state.get("is_safe")))

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __str__(self):
        digits = self.hex
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def _part(self, name):
        shift, bits = _PARTS[name]
        return self.int >> shift & (1 << bits) - 1

    time_low = property(lambda self: self._part("time_low"))
    time_mid = property(lambda self: self._part("time_mid"))
    time_hi_version = property(lambda self: self._part("time_hi_version"))
    clock_seq_hi_variant = property(lambda self: self._part("clock_seq_hi_variant"))
    clock_seq_low = property(lambda self: self._part("clock_seq_low"))
    node = property(lambda self: self._part("node"))

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        bytes = self.bytes
        return bytes[3::-1] + bytes[5:3:-1] + bytes[7:5:-1] + bytes[8:]

    @property
    def fields(self):
        return tuple([self._part(name) for name in _PARTS])

    @property
    def time(self):
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def hex(self):
        return f"{self.int:032x}"

    @property
    def urn(self):
        return f"urn:uuid:{self}"

    @property
    def variant(self):
        if not self.int & 0x8000 << 48:
            return RESERVED_NCS
        if not self.int & 0x4000 << 48:
            return RFC_4122
        return RESERVED_FUTURE if self.int & 0x2000 << 48 else RESERVED_MICROSOFT

    @property
    def version(self):
        return self.int >> 76 & 0xF if self.variant == RFC_4122 else None


int_ = int


def _of_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    number = 0
    for at, (value, (shift, bits)) in enumerate(zip(fields, _PARTS.values()), 1):
        if not 0 <= value < 1 << bits:
            raise ValueError(f"field {at} out of range (need a {bits}-bit value)")
        number |= value << shift
    return number


_node = None
_last_time = None


def getnode():
    """48 bits that stand for this machine: chance, with the bit that says so."""
    global _node
    if _node is None:
        _node = int.from_bytes(os.urandom(6)) | 1 << 40
    return _node


def uuid1(node=None, clock_seq=None):
    """One from the time, this machine and a number against clocks that are set back."""
    global _last_time
    import random
    import time

    ticks = time.time_ns() // 100 + 0x01B21DD213814000
    if _last_time is not None and ticks <= _last_time:
        ticks = _last_time + 1
    _last_time = ticks
    if clock_seq is None:
        clock_seq = random.getrandbits(14)
    fields = (
        ticks & 0xFFFFFFFF, ticks >> 32 & 0xFFFF, ticks >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F, clock_seq & 0xFF,
        getnode() if node is None else node,
    )  # fmt: skip
    return UUID(fields=fields, version=1)


def _of_name(hash, namespace, name, version):
    if isinstance(name, str):
        name = name.encode()
    return UUID(bytes=hash(namespace.bytes + name, usedforsecurity=False).digest()[:16], version=version)


def uuid3(namespace, name):
    """One from a name in a namespace, by MD5."""
    from hashlib import md5

    return _of_name(md5, namespace, name, 3)


def uuid4():
    """One from chance."""
    return UUID(bytes=os.urandom(16), version=4)


def uuid5(namespace, name):
    """One from a name in a namespace, by SHA-1."""
    from hashlib import sha1

    return _of_name(sha1, namespace, name, 5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")


def main(args=None):
    """The command line: print one."""
    import argparse

    functions = {"uuid1": uuid1, "uuid3": uuid3, "uuid4": uuid4, "uuid5": uuid5}
    spaces = {"@dns": NAMESPACE_DNS, "@url": NAMESPACE_URL, "@oid": NAMESPACE_OID, "@x500": NAMESPACE_X500}
    parser = argparse.ArgumentParser(description="Generates a uuid using the selected uuid function.")
    parser.add_argument("-u", "--uuid", choices=functions.keys(), default="uuid4", help="The function to use to generate the uuid. By default uuid4 function is used.")
    parser.add_argument("-n", "--namespace", help="The namespace is a UUID, or '@ns' where 'ns' is a well-known predefined UUID addressed by namespace name. Such as @dns, @url, @oid, and @x500. Only required for uuid3/uuid5 functions.")
    parser.add_argument("-N", "--name", help="The name used as part of generating the uuid. Only required for uuid3/uuid5 functions.")
    options = parser.parse_args(args)
    function = functions[options.uuid]
    if options.uuid not in ("uuid3", "uuid5"):
        print(function())
        return
    if not options.namespace or not options.name:
        parser.error(f"Incorrect number of arguments. {options.uuid} requires a namespace and a name. Run 'python -m uuid -h' for more information.")
    print(function(spaces.get(options.namespace) or UUID(options.namespace), options.name))


if __name__ == "__main__":
    main()
