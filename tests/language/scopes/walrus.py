# := binds in the surrounding function, also from a comprehension.
print((n := 5) + n, n)
if (m := len("abc")) > 2:
    print("long", m)
data = [1, 2, 3, 4]
print([y for x in data if (y := x * x) > 4], y)
total = 0
print([total := total + v for v in data], total)
print(any((hit := w).startswith("b") for w in ["ab", "bc", "cd"]), hit)
while (chunk := data.pop() if data else None) is not None:
    print(chunk, end=" ")
print(chunk)
def f():
    if any((found := i) > 2 for i in range(5)):
        return found
print(f())
def g(a, b=(z := 7)):
    return a, b
print(g(p := 1), z, p, (lambda: (q := 3) + q)(), (x := 1, 2), x)
print(f"{(w := 9)} {w}", {(k := "key"): (v := "value")}, k, v, data[(i := 0):])
