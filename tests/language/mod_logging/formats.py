# logging: formatters, styles, exceptions, records, basicConfig
import io
import logging
import sys
import time

record = logging.makeLogRecord({"name": "n", "levelname": "INFO", "levelno": 20, "msg": "hello %s", "args": ("x",), "created": 0.25, "msecs": 250.0, "pathname": "/d/file.py", "lineno": 3})
logging.Formatter.converter = time.gmtime
for fmt, style in (("%(name)s %(message)s", "%"), ("{name} {message:>10}", "{"), ("$name ${message} $$", "$"), (None, "%"), ("%(asctime)s %(message)s", "%"), ("{asctime} {levelno:03d}", "{")):
    print(logging.Formatter(fmt, style=style).format(record))
print(logging.Formatter("%(asctime)s", "%H:%M").format(record), logging.Formatter("%(custom)s %(message)s", defaults={"custom": "default"}).format(record))
print(record, record.getMessage(), logging.Formatter("%(asctime)s").usesTime(), logging.Formatter().usesTime())
for fmt, style in (("no fields", "%"), ("{", "{"), ("{name!x}", "{"), ("{a-b}", "{"), ("plain", "{"), ("$", "$"), ("plain", "$"), ("%(name)s", "?"), ("%(missing)s", "%")):
    try:
        print(logging.Formatter(fmt, style=style).format(record))
    except ValueError as error:
        print(repr(fmt), error)
target = io.StringIO()
logging.basicConfig(stream=target, format="%(levelname)s:%(name)s:%(message)s", level=logging.DEBUG)
logging.basicConfig(stream=sys.stdout, format="not used")
logging.debug("one")
logging.info("two %s", 2)
logging.warning("three")
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("four")
    logging.error("five", exc_info=True)
logging.error("six", exc_info=ValueError("given"))
text = target.getvalue()
print("\n".join(line for line in text.splitlines() if "File" not in line))
logging.basicConfig(stream=sys.stdout, force=True, style="{", format="{levelname}-{message}", level="INFO")
logging.info("forced")
logging.log(logging.CRITICAL, "critical")
for options in ({"stream": sys.stdout, "filename": "x", "force": True}, {"handlers": [], "stream": sys.stdout, "force": True}, {"nope": 1, "force": True}, {"style": "?", "force": True}):
    try:
        logging.basicConfig(**options)
    except ValueError as error:
        print(error)
print(logging.BufferingFormatter(logging.Formatter("%(message)s;")).format([record, record]))
old = logging.getLogRecordFactory()


def factory(*args, **kwargs):
    made = old(*args, **kwargs)
    made.extra = "from the factory"
    return made


logging.setLogRecordFactory(factory)
logging.basicConfig(stream=sys.stdout, force=True, format="%(message)s %(extra)s")
logging.warning("made")
logging.setLogRecordFactory(old)
