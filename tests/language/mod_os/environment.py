# os.environ: a mapping that checks its types and reaches child processes
import os
from collections.abc import MutableMapping

os.environ["MINI_A"] = "one"
os.environ["MINI_É"] = "zwei"
print(os.environ["MINI_A"], os.getenv("MINI_É"), os.getenv("MINI_NONE"), os.getenv("MINI_NONE", 3))
print(os.environb[b"MINI_A"], os.getenvb("MINI_É".encode()))
print(isinstance(os.environ, MutableMapping), "MINI_A" in os.environ, "MINI_NONE" in os.environ)
print(os.popen("echo $MINI_A").read())
print(os.environ.pop("MINI_A"), os.environ.pop("MINI_A", "gone"))
print(os.popen("echo [$MINI_A]").read())
for action in (lambda: os.environ["MINI_NONE"], lambda: os.environ.__setitem__("a", 1), lambda: os.environ.__delitem__("MINI_NONE"),
               lambda: os.environ.get(3), lambda: os.environb["a"]):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
copy = os.environ.copy()
print(type(copy), copy == dict(os.environ), type(os.environ | {"X": "1"}), ({"X": "1"} | os.environ)["X"])
os.environ |= {"MINI_B": "2"}
print(os.environ.setdefault("MINI_B", "3"), os.environ.setdefault("MINI_C", "4"))
print(os.get_exec_path({"PATH": "/a:/b"}), os.get_exec_path({}))
