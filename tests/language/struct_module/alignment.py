# Native alignment pads; standard sizes do not.
import struct
for fmt in ("bh", "bi", "bq", "bd", "ib", "hbq", "@bi", "=bi", "<bi", ">bi", "bi0q", "0i", "cci", "x0q", "bhiq"):
    print(fmt, struct.calcsize(fmt))
print(struct.pack("bi", 1, 2), struct.pack("<bi", 1, 2), struct.pack("b0i", 1), struct.unpack("bi", struct.pack("bi", -1, -2)))
