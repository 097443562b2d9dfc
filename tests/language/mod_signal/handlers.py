# Handlers of signals: set, asked for, run with number and frame, and what they raise.
import os
import signal
import time

print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGHUP))
got = []


def handler(number, frame):
    got.append((number, signal.Signals(number).name, frame is None or frame.f_code.co_name))


print(signal.signal(signal.SIGUSR1, handler))


def sends():
    os.kill(os.getpid(), signal.SIGUSR1)
    for _ in range(100):
        if got:
            break
        time.sleep(0.01)


sends()
signal.raise_signal(signal.SIGUSR1)
print(len(got), got[0][:2], got[1])
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler, signal.getsignal(signal.SIGUSR1))
signal.raise_signal(signal.SIGUSR1)
print(len(got))


class Late(Exception):
    pass


def late(number, frame):
    raise Late(number)


signal.signal(signal.SIGALRM, late)
print(signal.setitimer(signal.ITIMER_REAL, 0.05), signal.getitimer(signal.ITIMER_REAL)[0] > 0)
try:
    while True:
        pass
except Late as error:
    print("late", error.args)
signal.setitimer(signal.ITIMER_REAL, 0.05, 0.01)
try:
    time.sleep(20)
except Late as error:
    print("woken", error.args)
print(signal.setitimer(signal.ITIMER_REAL, 0)[1] > 0, signal.alarm(100), signal.alarm(0) > 90)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print(repr(error))
try:
    signal.default_int_handler(2, None)
except KeyboardInterrupt:
    print("interrupt")
for call in (
    lambda: signal.signal(0, signal.SIG_DFL),
    lambda: signal.signal(signal.SIGUSR2, 5),
    lambda: signal.signal(signal.SIGKILL, signal.SIG_DFL),
    lambda: signal.signal("a", signal.SIG_DFL),
    lambda: signal.getsignal(100),
    lambda: signal.strsignal(100),
    lambda: signal.raise_signal(100),
    lambda: signal.setitimer(7, 1),
    lambda: signal.set_wakeup_fd(99),
    lambda: signal.pthread_sigmask(9, [2]),
    lambda: signal.pthread_sigmask(0, [100]),
    lambda: signal.sigtimedwait([10], -1),
):
    try:
        call()
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
