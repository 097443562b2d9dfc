# Every spelling of numeric literals.
print(0xFF, 0Xff, 0o17, 0O17, 0b1010, 0B11, 0, 00, 0_0)
print(1_000_000, 0x_ff_ff, 0b_1111_0000, 0o_7_7)
print(1., .5, 1.5e3, 1E5, 1e-5, 1_0.0_1, 1e1_0, 0e0, 00.5, 09.5)
print(1j, 1.5J, 1e3j, .5j, 1_0j, 0j, 09j)
print((1).__class__.__name__, 1..real, 1.0.real, 5 .bit_length())
print(123456789012345678901234567890, 0xFFFFFFFFFFFFFFFFFFFFFFFF)
