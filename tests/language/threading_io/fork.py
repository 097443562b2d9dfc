import os
import sys
import threading
import warnings

warnings.simplefilter("ignore")
gate = threading.Event()
thread = threading.Thread(target=gate.wait, name="waiting")
thread.start()


def fork():
    global child
    child = os.fork()
    if child == 0:
        now = threading.current_thread()
        print(now.name, now is threading.main_thread(), threading.active_count(), thread.is_alive(), flush=True)
        one = threading.Thread(target=print, args=("a thread of the child",))
        one.start()
        one.join()
        sys.stdout.flush()
        os._exit(5)


other = threading.Thread(target=fork, name="forking")
other.start()
other.join()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), threading.active_count())
gate.set()
thread.join()
