"""Weak references, and the containers and finalizers made of them."""

import _lazy
from _weakref import (
    CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref,
)

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
    "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet",
    "WeakMethod", "finalize",
]

ProxyTypes = ProxyType, CallableProxyType

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_weakref_dicts": "WeakKeyDictionary WeakValueDictionary KeyedRef",
    "_weakref_finalize": "WeakMethod finalize",
    "_weakrefset": "WeakSet",
})
