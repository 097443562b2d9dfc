# bisect: places in sorted lists
import bisect

row = [1, 3, 3, 3, 7]
for x in (0, 1, 2, 3, 7, 9):
    print(x, bisect.bisect_left(row, x), bisect.bisect_right(row, x), bisect.bisect(row, x), bisect.bisect_left(row, x, 2), bisect.bisect_right(row, x, 1, 3))
people = [("ann", 20), ("bob", 30), ("cid", 30), ("dee", 41)]
print(bisect.bisect_left(people, 30, key=lambda p: p[1]), bisect.bisect(people, 30, key=lambda p: p[1]))
bisect.insort(people, ("eve", 30), key=lambda p: p[1])
bisect.insort_left(people, ("fay", 30), key=lambda p: p[1])
print(people)
bisect.insort(row, 4)
bisect.insort_left(row, 3)
bisect.insort_right(row, 0, lo=0, hi=2)
print(row, bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
print("".join("FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in (33, 99, 77, 70, 89, 90, 100)))
for bad in (lambda: bisect.bisect(row, 1, -1), lambda: bisect.bisect(["a"], 1), lambda: bisect.bisect(5, 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
