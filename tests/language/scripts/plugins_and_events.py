# Events, plugins and context managers: what a larger student project is made of.
import contextlib
import io
import sys
from collections import defaultdict
from typing import Callable, Iterator, NamedTuple, Protocol


class Event(NamedTuple):
    name: str
    data: dict = {}

    def __str__(self):
        return f"{self.name}({', '.join(f'{key}={value!r}' for key, value in self.data.items())})"


class Listener(Protocol):
    def __call__(self, event: Event) -> None: ...


class Bus:
    def __init__(self):
        self.listeners: dict[str, list[Listener]] = defaultdict(list)
        self.errors: list[Exception] = []

    def on(self, name: str) -> Callable[[Listener], Listener]:
        def register(listener):
            self.listeners[name].append(listener)
            return listener
        return register

    def emit(self, name: str, **data) -> int:
        event = Event(name, data)
        for listener in [*self.listeners[name], *self.listeners["*"]]:
            try:
                listener(event)
            except Exception as error:
                error.add_note(f"in {listener.__name__} for {event}")
                self.errors.append(error)
        return len(self.listeners[name])

    def finish(self):
        if self.errors:
            raise ExceptionGroup(f"{len(self.errors)} listeners failed", self.errors)

    @contextlib.contextmanager
    def muted(self, name: str) -> Iterator[None]:
        saved = self.listeners.pop(name, [])
        try:
            yield
        finally:
            self.listeners[name] = saved


class Plugin:
    loaded = []

    def __init_subclass__(cls, /, priority=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.priority = priority
        Plugin.loaded.append(cls)
        Plugin.loaded.sort(key=lambda plugin: -plugin.priority)

    def attach(self, bus):
        for name in dir(self):
            if name.startswith("on_"):
                bus.on(name.removeprefix("on_"))(getattr(self, name))


class Counter(Plugin):
    def __init__(self):
        self.seen = defaultdict(int)

    def on_save(self, event):
        self.seen[event.data["path"]] += 1


class Strict(Plugin, priority=5):
    def on_save(self, event):
        if not event.data["path"].endswith(".txt"):
            raise ValueError(f"bad path {event.data['path']}")

    def on_quit(self, event):
        raise SystemError("not yet")


bus = Bus()


@bus.on("*")
def log(event):
    print("log:", event)


plugins = [plugin() for plugin in Plugin.loaded]
print([type(plugin).__name__ for plugin in plugins])
for plugin in plugins:
    plugin.attach(bus)
print(bus.emit("save", path="a.txt"), bus.emit("save", path="b.bin", size=3), bus.emit("nothing"))
with bus.muted("save"):
    bus.emit("save", path="c.bin")
bus.emit("save", path="a.txt")
bus.emit("quit")
print(dict(plugins[1].seen))
try:
    bus.finish()
except* ValueError as group:
    for error in group.exceptions:
        print("value:", error, error.__notes__)
except* SystemError as group:
    print("system:", group.exceptions[0], group.exceptions[0].__notes__)
with contextlib.redirect_stdout(io.StringIO()) as captured, contextlib.suppress(ZeroDivisionError):
    print("inside")
    1 / 0
    print("never")
print(repr(captured.getvalue()))
with contextlib.ExitStack() as stack:
    for name in "abc":
        stack.callback(print, "closing", name)
    print("open", file=sys.stdout)
print(Event("x")._replace(name="y"), Event("x") == ("x", {}), Event._fields, Event.__annotations__)
