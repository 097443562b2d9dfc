import os
import threading

reading, writing = os.pipe()
got = []


def read():
    while piece := os.read(reading, 100):
        got.append(piece)


thread = threading.Thread(target=read)
thread.start()
for number in range(10):
    os.write(writing, str(number).encode())
os.close(writing)
thread.join()
os.close(reading)
print(b"".join(got))
