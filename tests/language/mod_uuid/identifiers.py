# uuid: parts, makers, order, errors.
import uuid

one = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
print(one, repr(one), int(one), one.hex, one.urn, one.fields, one.bytes, one.bytes_le, one.version, one.variant)
print(one.time_low, one.time_mid, one.time_hi_version, one.clock_seq_hi_variant, one.clock_seq_low, one.node, one.time, one.clock_seq)
print(uuid.UUID(bytes=one.bytes) == one, uuid.UUID(bytes_le=one.bytes_le) == one, uuid.UUID(fields=one.fields) == one, uuid.UUID(int=int(one)) == one)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "https://python.org"), uuid.uuid5(uuid.NAMESPACE_OID, b"1.2"))
four = uuid.uuid4()
print(four.version, four.variant, len({uuid.uuid4() for _ in range(100)}), uuid.uuid1().version, uuid.uuid1(1, 2).node, uuid.uuid1(1, 2).clock_seq)
print(sorted([uuid.UUID(int=3), uuid.UUID(int=1)]), uuid.UUID(int=1) < one, one == 5, hash(one) == hash(int(one)))
print(uuid.UUID(int=5, version=4), uuid.NAMESPACE_X500, uuid.SafeUUID.unknown)
for call in (
    lambda: uuid.UUID("12"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"1"), lambda: setattr(one, "x", 1),
    lambda: uuid.UUID(int=1, version=9), lambda: uuid.UUID(fields=(1, 2)), lambda: uuid.UUID(fields=(1 << 40, 0, 0, 0, 0, 0)), lambda: one < 5,
):  # fmt: skip
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
