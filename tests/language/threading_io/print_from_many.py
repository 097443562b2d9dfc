import io
import sys
import threading

out = sys.stdout
sys.stdout = io.StringIO()


def work(number):
    for _ in range(20):
        print(f"line of {number}")


threads = [threading.Thread(target=work, args=(number,)) for number in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
text, sys.stdout = sys.stdout.getvalue(), out
print([text.count(f"line of {number}") for number in range(5)], text.count("\n"))
