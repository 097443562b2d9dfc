# from module import * obeys __all__ and underscores.
import sys
types = type(sys)
m = types("fake_module")
exec("a = 1\n_b = 2\nc = 3", m.__dict__)
sys.modules["fake_module"] = m
ns = {}
exec("from fake_module import *", ns)
print(sorted(k for k in ns if k != "__builtins__"))
m.__all__ = ["_b", "a"]
ns = {}
exec("from fake_module import *", ns)
print(sorted(k for k in ns if k != "__builtins__"))
m.__all__ = ["zzz"]
try:
    exec("from fake_module import *", {})
except AttributeError as e:
    print(e)
m.__all__ = [1]
try:
    exec("from fake_module import *", {})
except TypeError as e:
    print(e)
try:
    compile("def f():\n from sys import *", "<t>", "exec")
except SyntaxError as e:
    print(e.msg)
del sys.modules["fake_module"]
