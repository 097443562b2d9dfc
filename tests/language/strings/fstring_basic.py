# f-strings: expressions, conversions, specs, braces.
x, name, items = 3.14159, "Ann", [1, 2]
print(f"", f"plain", f"{x}", f"{x:.2f}", f"{name!r} {name!s} {'é'!a}", f"{{}} {{{name}}} }}{{")
print(f"{x * 2 + 1:.1f} {len(items)} {items[0]} {name.upper()} {[i * 2 for i in items]} { {1: 2}[1] } {(lambda v: v + 1)(4)}")
print(f"{x:{8}.{2}f}|{name:{'*'}^{9}}|{x!r:>10.4}|{5:{'0'}{4}d}")
print(f"{1 if x else 2} {x > 3 and 'big'} {not x} {x != 3} {name == 'Ann'} {1,2} {*items,}")
print(f"a" "b{not_field}" f"{1}" r"\n" rf"\{1}" fr'{"x"}\t', F"{name}", Rf"\d{2}")
print(f"{name:>10}|{name:<10}|{name:^10}|{name:.1}|{42:05}|{1e10:,}|{255:#x}|{0.5:%}")
print(f"""multi {
    name
} line
{x:.0f}""")
