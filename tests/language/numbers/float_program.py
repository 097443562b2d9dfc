# Newton, Simpson, matrices and statistics with floats.
def newton(f, df, x):
    for _ in range(50):
        step = f(x) / df(x)
        x -= step
        if abs(step) < 1e-14:
            return x
print(round(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0), 12), round(newton(lambda x: x ** 3 - x - 2, lambda x: 3 * x * x - 1, 1.5), 12))
def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n)))
print(round(simpson(lambda x: x * x, 0, 3), 10), round(simpson(lambda x: 1 / x, 1, 2), 10))
def solve(m):
    n = len(m)
    for c in range(n):
        p = max(range(c, n), key=lambda r: abs(m[r][c]))
        m[c], m[p] = m[p], m[c]
        for r in range(c + 1, n):
            k = m[r][c] / m[c][c]
            m[r] = [a - k * b for a, b in zip(m[r], m[c])]
    x = [0.0] * n
    for r in reversed(range(n)):
        x[r] = (m[r][n] - sum(m[r][c] * x[c] for c in range(r + 1, n))) / m[r][r]
    return [round(v, 10) for v in x]
print(solve([[2, 1, -1, 8], [-3, -1, 2, -11], [-2, 1, 2, -3]]))
data = [2.5, 3.5, 1.0, 4.0, 9.0]
mean = sum(data) / len(data)
var = sum((x - mean) ** 2 for x in data) / (len(data) - 1)
print(mean, round(var, 6), round(var ** 0.5, 6), sorted(data)[len(data) // 2], max(data) - min(data))
x = v = 0.0
for _ in range(1000):
    v += (1 - x) * 0.01
    x += v * 0.01
print(round(x, 9), round(v, 9))
z = 0j
for _ in range(20):
    z = z * z + (-0.4 + 0.6j)
print(round(z.real, 9), round(z.imag, 9), abs(z) < 2)
