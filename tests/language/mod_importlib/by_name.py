# importlib: import_module, reload, and modules made from files
import importlib
import importlib.util
import os
import sys
import tempfile

print(importlib.import_module("os.path") is os.path, importlib.import_module("sys") is sys)
with tempfile.TemporaryDirectory() as place:
    os.makedirs(os.path.join(place, "pack/sub"))
    for name, text in (("pack/__init__.py", "name = 'pack'"), ("pack/one.py", "value = 1"), ("pack/sub/__init__.py", ""), ("pack/sub/two.py", "from ..one import value"), ("changing.py", "a = 1\nb = 2")):
        with open(os.path.join(place, name), "w") as file:
            file.write(text)
    sys.path.insert(0, place)
    print(importlib.import_module("pack.one").value, importlib.import_module(".two", "pack.sub").value, importlib.import_module("..one", "pack.sub").__name__)
    import changing

    print(changing.a, changing.b)
    with open(os.path.join(place, "changing.py"), "w") as file:
        file.write("a = 10  # and b is gone")
    importlib.invalidate_caches()
    print(importlib.reload(changing) is changing, changing.a, changing.b)
    path = os.path.join(place, "loose file.py")
    with open(path, "w") as file:
        file.write("print('executing', __name__)\nanswer = 42\n")
    spec = importlib.util.spec_from_file_location("loose", path)
    module = importlib.util.module_from_spec(spec)
    print(spec.name, spec.origin == path, spec.has_location, spec.parent == "", spec.submodule_search_locations, hasattr(module, "answer"), module.__name__, module.__file__ == path)
    spec.loader.exec_module(module)
    print(module.answer, "loose" in sys.modules)
    found = importlib.util.find_spec("pack.one")
    print(found.name, found.origin == os.path.join(place, "pack/one.py"), importlib.util.find_spec("pack").submodule_search_locations == [os.path.join(place, "pack")])
    print(importlib.util.find_spec("no_such_module_x"), importlib.util.find_spec(".sub", "pack").name, importlib.util.spec_from_file_location("n", "x.unknown"))
    package = importlib.util.spec_from_file_location("again", os.path.join(place, "pack/__init__.py"))
    print(package.submodule_search_locations == [os.path.join(place, "pack")], package.parent, importlib.util.resolve_name("..x", "a.b"))
attempts = [
    lambda: importlib.import_module("no_such_module_x"), lambda: importlib.import_module(".x"), lambda: importlib.import_module("....x", "a.b"), lambda: importlib.import_module(""),
    lambda: importlib.reload("x"), lambda: importlib.reload(module), lambda: importlib.util.find_spec("no_such_x.y"), lambda: importlib.util.resolve_name("...x", "a.b"),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
