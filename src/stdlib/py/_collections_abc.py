"""All ABCs of collections.abc, for modules that must not import collections."""

import _lazy

__name__ = "collections.abc"

__all__ = [
    "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable",
    "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable",
    "Collection", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView",
    "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString", "Buffer",
]

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_abc_protocols": """Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable
        Iterable Iterator Generator Reversible Sized Container Callable Collection Buffer""",
    "_abc_sets": "Set MutableSet",
    "_abc_mappings": "Mapping MutableMapping MappingView KeysView ItemsView ValuesView",
    "_abc_sequences": "Sequence MutableSequence ByteString",
})
