# logging: the tree of loggers, levels, propagation, filters, handlers
import io
import logging
import sys


def handler(label):
    made = logging.StreamHandler(sys.stdout)
    made.setFormatter(logging.Formatter(f"{label}|%(levelname)s|%(name)s|%(funcName)s|%(module)s|%(message)s"))
    return made


root = logging.getLogger()
a, b, c = logging.getLogger("a"), logging.getLogger("a.b.c"), logging.getLogger("a.b")
print(root, a, b, c, b.parent is c, c.parent is a, a.parent is root, logging.getLogger("a") is a, logging.getLogger("root") is root)
print(root.level, a.level, a.getEffectiveLevel(), a.isEnabledFor(logging.INFO), a.hasHandlers(), a.getChild("x").name, sorted(x.name for x in a.getChildren()))
root.addHandler(handler("root"))
a.addHandler(handler("a"))
a.setLevel("DEBUG")


def work():
    b.debug("from %s and %d", "below", 7)
    b.info("a mapping: %(k)s", {"k": "value"})
    root.info("held back")
    root.warning("let through")
    logging.getLogger("other").error("other")


work()
a.propagate = False
b.critical("only a")
b.propagate = False
b.critical("nobody but the last resort", stacklevel=1) if False else None
b.propagate = True
a.propagate = True
c.addFilter(lambda record: "secret" not in record.getMessage())
c.warning("a secret")
c.warning("no secret" if False else "public")
a.handlers[0].addFilter(logging.Filter("a.b"))
a.warning("only root shows this")
b.warning("both show this")


def replace(record):
    changed = logging.makeLogRecord(record.__dict__)
    changed.msg = "replaced"
    return changed


b.addFilter(replace)
b.warning("original")
logging.disable(logging.WARNING)
a.warning("disabled")
a.error("not disabled")
logging.disable(logging.NOTSET)
a.disabled = True
a.error("the logger is disabled")
print(logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLevelName(25), logging.getLevelNamesMapping()["WARN"])
logging.addLevelName(25, "NOTICE")
root.log(25, "held back at 30")
root.setLevel(25)
root.log(25, "noticed")
adapter = logging.LoggerAdapter(root, {"user": "ann"})
adapter.warning("with extra")
print(adapter, root.handlers[0], logging.NullHandler())
for bad in (lambda: root.setLevel("NOPE"), lambda: root.setLevel(None), lambda: root.log("x", "y"), lambda: logging.getLogger(3), lambda: root.warning("m", extra={"name": 1}), lambda: logging.Handler().emit(None), lambda: logging.setLoggerClass(int)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
