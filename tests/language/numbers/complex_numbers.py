# Complex arithmetic, attributes and text.
z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, +z)
print(z + 1, z - 1j, z * 2, z / 2, z * z, z / (1 - 1j), z ** 2, z ** -1, 2 ** z == 2 ** z)
print(1j * 1j, 0j, -0j, complex(1, -0.0), 1j ** 2)
print(complex(1, 2), complex("1+2j"), complex(" -1.5e3-2J "), complex("j"), complex("(3-4j)"), complex(2.5), complex("nan+infj"))
print(z == 3 + 4j, z != 3, 3 + 0j == 3, 3 + 0j == 3.0, bool(0j), bool(1j))
print(repr(1e100 + 1e-5j), str(complex(float("inf"), float("nan"))), (1.5 + 0j), 0.5j)
for f in (lambda: z < 1, lambda: z // 2, lambda: z % 2, lambda: int(z), lambda: complex("1 + 2j"), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: divmod(z, 1), lambda: float(z)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
