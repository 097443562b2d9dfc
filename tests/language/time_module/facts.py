# time: what holds whatever the clock says.
import time
a, b = time.time(), time.time()
print(a <= b, isinstance(a, float), a > 1_600_000_000, isinstance(time.time_ns(), int), time.monotonic() <= time.monotonic(), time.perf_counter() <= time.perf_counter(), time.perf_counter_ns() <= time.perf_counter_ns(), time.process_time() >= 0, time.thread_time() >= 0, time.monotonic_ns() > 0)
start = time.monotonic()
print(time.sleep(0.01), time.monotonic() - start >= 0.01)
time.sleep(0)
for f in (lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.sleep(), lambda: time.sleep(1e20), lambda: time.sleep(float("nan"))):
    try:
        f()
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
info = time.get_clock_info("monotonic")
print(info.monotonic, info.adjustable, info.resolution > 0)
try:
    time.get_clock_info("nope")
except ValueError as e:
    print(e)
