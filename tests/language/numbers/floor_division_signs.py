# // rounds towards minus infinity, % takes the sign of the divisor.
for a in (7, -7):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b))
for a in (7.5, -7.5):
    for b in (2, -2):
        print(a, b, a // b, a % b, divmod(a, b))
print(0 // 5, 0 % -5, -1 // 10, -1 % 10, 1 // -10, 1 % -10)
print(-0.0 // 1, 0.0 % -1.0, -0.0 % 1.0)
