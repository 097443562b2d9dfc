import threading


def work():
    seen.append((threading.current_thread().name, threading.current_thread() is thread))


seen = []
thread = threading.Thread(target=work)
print(thread.name, thread.daemon, thread.ident, thread.native_id, thread.is_alive(), thread)
thread.start()
thread.join()
print(seen, thread.is_alive(), isinstance(thread.ident, int), isinstance(thread.native_id, int))
print(repr(thread).split(", ")[1].split()[0])
thread = threading.Thread(target=work, name="mine", daemon=True)
print(thread, thread.name, thread.daemon)
thread.name = 5
print(repr(thread.name))
print(threading.Thread().name, threading.Thread(target=3).name, threading.Thread(name="").name)
print(threading.main_thread().name, threading.current_thread() is threading.main_thread())
print(threading.active_count(), len(threading.enumerate()))
