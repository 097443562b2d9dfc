"""Modules whose names are loaded when they are first asked for.

An import costs what it executes, and most scripts use a few names of a large module. Such a module
states which of its files defines what, and fetches a name from there on first use.
"""

import sys


def attributes(namespace, homes):
    """The __getattr__ and __dir__ of a module whose names live in other modules.

    namespace is the module's globals(), homes maps the name of a module to the names in it, as
    one string with blanks between.
    """
    home_of = {name: home for home, names in homes.items() for name in names.split()}

    def __getattr__(name):
        home = home_of.get(name)
        if home is None:
            raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
        __import__(home)
        value = namespace[name] = getattr(sys.modules[home], name)
        return value

    def __dir__():
        return sorted({*namespace, *home_of})

    return __getattr__, __dir__
