import threading

go = threading.Event()
done = []


def work(number):
    go.wait()
    done.append(number)


threads = [threading.Thread(target=work, args=(number,)) for number in range(200)]
for thread in threads:
    thread.start()
print(threading.active_count())
go.set()
for thread in threads:
    thread.join()
print(len(done), sorted(done) == list(range(200)), threading.active_count())
