# timeit: Timer, repeat, autorange and the command line, by a clock that is made up
import timeit

clock = [0.0]


def ticking():
    clock[0] += 0.0625
    return clock[0]


print(timeit.timeit("x += 1", "x = 1", timer=ticking, number=3), timeit.repeat("pass", repeat=2, number=5, timer=ticking))
calls = []
print(timeit.timeit(lambda: calls.append(1), lambda: calls.append("setup"), timer=ticking, number=4), calls)
print(timeit.timeit("total.append(n)\nn += 1", "n = 0", timer=ticking, number=3, globals={"total": (total := [])}), total)
timer = timeit.Timer("if True:\n    y = 2", "z = 3", timer=lambda: clock.append(0) or 2 ** len(clock) / 100)
print(timer.autorange(), timer.autorange(lambda number, taken: print("  ", number, round(taken, 4))))
print(timeit.default_number, timeit.default_repeat, timeit.default_timer.__name__)
for args in (["-q"], ["-n", "3", "-r", "2", "-u", "sec", "pass"], ["-n", "4", "-r", "2", "-v", "-s", "x = 1", "x", "x"], ["-r", "0", "-n", "1", "-u", "msec"]):
    clock[:] = [0.0]
    print(args, timeit.main(args, _wrap_timer=lambda timer: ticking))
for options in ({"stmt": 3}, {"setup": 3}, {"stmt": "break"}, {"stmt": "x", "setup": "y = ("}):
    try:
        timeit.Timer(**options)
    except Exception as error:
        print(type(error).__name__, error)
print(timeit.timeit("'-'.join(map(str, range(10)))", number=100) > 0)
