# Packing and checking a small binary record by hand.
def pack(name, numbers):
    body = bytearray()
    raw = name.encode()
    body.append(len(raw))
    body += raw
    for n in numbers:
        body += n.to_bytes(4, "big", signed=True)
    return bytes([sum(body) % 256]) + bytes(body)

def unpack(data):
    view = memoryview(data)
    if sum(view[1:]) % 256 != view[0]:
        raise ValueError("checksum")
    size = view[1]
    name = str(view[2:2 + size], "utf-8")
    rest = view[2 + size:]
    return name, [int.from_bytes(rest[i:i + 4], "big", signed=True) for i in range(0, len(rest), 4)]

data = pack("é1", [1, -2, 2 ** 31 - 1])
print(data, unpack(data))
try:
    unpack(data[:-1] + b"\0")
except ValueError as e:
    print(e)
crc = 0
for byte in data:
    crc ^= byte << 8
    for _ in range(8):
        crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
print(hex(crc))
