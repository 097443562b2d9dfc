# logging: files, rotation, memory, the last resort, errors in handlers, warnings
import io
import logging
import logging.handlers
import os
import sys
import tempfile
import warnings

with tempfile.TemporaryDirectory() as place:
    path = os.path.join(place, "app.log")
    log = logging.getLogger("file")
    log.propagate = False
    handler = logging.FileHandler(path, encoding="utf-8")
    log.addHandler(handler)
    log.warning("first é")
    handler.close()
    log.removeHandler(handler)
    late = logging.FileHandler(path, mode="w", delay=True)
    print(open(path, encoding="utf-8").read(), late.stream, repr(handler).replace(place, "PLACE"))
    rotating = logging.handlers.RotatingFileHandler(path, maxBytes=30, backupCount=2)
    log.addHandler(rotating)
    for number in range(8):
        log.warning("message %d", number)
    rotating.close()
    for name in sorted(os.listdir(place)):
        with open(os.path.join(place, name)) as file:
            print(name, file.read().split("\n"))
    log.removeHandler(rotating)
target = io.StringIO()
memory = logging.handlers.MemoryHandler(10, target=logging.StreamHandler(target))
log.addHandler(memory)
log.warning("kept")
print(repr(target.getvalue()))
log.error("flushes")
print(repr(target.getvalue()))
log.removeHandler(memory)
sys.stderr = io.StringIO()
fresh = logging.getLogger("fresh")
fresh.warning("by the last resort")
fresh.info("not shown")
print(repr(sys.stderr.getvalue()))
sys.stderr = io.StringIO()
fresh.warning("wrong %d", "arguments")
lines = sys.stderr.getvalue().splitlines()
print(lines[0], lines[1], [line for line in lines if line.startswith(("TypeError", "Call stack", "Message", "Arguments"))])
sys.stderr = sys.__stderr__
logging.captureWarnings(True)
logging.getLogger("py.warnings").addHandler(logging.StreamHandler(target))
logging.getLogger("py.warnings").propagate = False
warnings.warn("captured")
logging.captureWarnings(False)
print("UserWarning: captured" in target.getvalue())
named = logging.StreamHandler(target)
named.name = "by name"
print(logging.getHandlerByName("by name") is named, sorted(logging.getHandlerNames()))
print(logging.getLogger("fresh").findCaller()[1:3], logging.lastResort, named.setStream(sys.stdout) is target)
