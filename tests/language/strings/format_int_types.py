# The mini-language: presentation types of integers, # and grouping.
for spec in ("b", "o", "x", "X", "c", "d", "n", "#b", "#o", "#x", "#X", "08b", "#010x", "#10x", "<#10x|", "_b", "_x", ",", "_", ",d", "010,", "+,", "_d", "e", "f", ".2f", "g", "%", ".1%", "#d"):
    try:
        print(spec, [format(n, spec) for n in (97, 1234567)])
    except (ValueError, OverflowError) as e:
        print(spec, type(e).__name__, e)
print(f"{2**70:,} {2**70:#x} {-255:#06x} {-5:08b} {True:d} {True:x} {True:5}|")
for spec in (".2", ",x", ",b", "s", "q", ".3d", "_c", "+c", ",n", "z", "=^5y"):
    try:
        print(format(97, spec))
    except ValueError as e:
        print(spec, e)
