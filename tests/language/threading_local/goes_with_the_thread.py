import threading


class Noted:
    def __del__(self):
        log.append("gone")


log = []
data = threading.local()


def work():
    data.noted = Noted()
    log.append("kept")


thread = threading.Thread(target=work)
thread.start()
thread.join()
print(log)
data.noted = Noted()
del data
print(log)
