import concurrent.futures as futures
import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


attempt(futures.ThreadPoolExecutor, 0)
attempt(futures.ThreadPoolExecutor, 1, initializer=3)
with futures.ThreadPoolExecutor(max_workers=4, thread_name_prefix="pool") as pool:
    print(list(pool.map(pow, [1, 2, 3], [2, 2, 2])))
    print(pool.submit(lambda: threading.current_thread().name[:5]).result())
    all_of_them = [pool.submit(pow, number, 2) for number in range(10)]
    print(sorted(future.result() for future in futures.as_completed(all_of_them)))
    failed = pool.submit(lambda: 1 / 0)
    attempt(failed.result)
    answers = pool.map(lambda number: 1 / number, [1, 0, 2])
    print(next(answers))
    attempt(next, answers)
attempt(pool.submit, print)
local = threading.local()


def start(word):
    local.word = word


with futures.ThreadPoolExecutor(2, initializer=start, initargs=("hello",)) as pool:
    print({future.result() for future in [pool.submit(lambda: local.word) for _ in range(4)]})
