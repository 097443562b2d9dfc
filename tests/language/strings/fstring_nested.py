# f-strings inside f-strings, with the same quotes and any expression (PEP 701).
d = {"a": 1, "b": {"c": "deep"}}
print(f"{d["a"]} {d["b"]["c"]} {"-".join(["x", "y"])} {f"{f"{1 + 1}"}"}")
print(f"{"\n".join(["one", "two"])} {'\t'!r} {"\N{BULLET}"}")
print(f"{
    # a comment inside
    d["a"]  # and another
    + 1
}")
print(f"{f'{x}' + "!" if (x := 5) else ''} {x}", f"{'a' 'b'}", f"{"{}"} {'}'} {"{"}")
print(f"{d!r:>30}", f"{d['a']:{f"{'>'}{6}"}}|", f'{'quote'}', f'''{"""triple"""}''')
print(f"{[f"{i}:{j}" for i, j in zip("ab", "cd")]}", f"{ {k: v for k, v in d.items() if k == "a"} }")
