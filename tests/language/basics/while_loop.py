# while repeats as long as the condition holds.
n = 0
while n < 5:
    print(n)
    n += 1
print("after", n)
total = 0
while n:
    total += n
    n -= 1
print(total)
while False:
    print("never")
print("done")
