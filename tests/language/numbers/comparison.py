# All six comparisons between numbers of all kinds.
values = [-1, 0, 0.5, 1, 1.0, True, 2 ** 70, 1e21]
for a in values:
    print("".join("<" if a < b else "=" if a == b else ">" for b in values))
    print("".join("LG"[a >= b] + "lg"[a > b] + "!."[a == b] + "n."[not a <= b] for b in values))
print(10 ** 20 == 10 ** 20, 10 ** 20 != 10 ** 20 + 1, -0.0 == 0, 1e400 > 10 ** 500)
print(1 == "1", 1 != "1", None == 0, 0 == [], 1.0 == "1.0")
