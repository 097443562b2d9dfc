# Each name of types stands for the type of the object beside it.
import sys
import types


def function():
    pass


def generator():
    yield


async def routine():
    pass


async def async_generator():
    yield


def cell():
    captured = 1
    return (lambda: captured).__closure__[0]


class Slotted:
    __slots__ = ("field",)

    def method(self):
        pass


coro = routine()
coro.close()
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__

samples = {
    "FunctionType": function,
    "LambdaType": lambda: 0,
    "CodeType": function.__code__,
    "MappingProxyType": Slotted.__dict__,
    "SimpleNamespace": sys.implementation,
    "CellType": cell(),
    "GeneratorType": generator(),
    "CoroutineType": coro,
    "AsyncGeneratorType": async_generator(),
    "MethodType": Slotted().method,
    "BuiltinFunctionType": len,
    "BuiltinMethodType": [].append,
    "WrapperDescriptorType": object.__init__,
    "MethodWrapperType": object().__str__,
    "MethodDescriptorType": str.join,
    "ClassMethodDescriptorType": dict.__dict__["fromkeys"],
    "ModuleType": sys,
    "TracebackType": tb,
    "FrameType": tb.tb_frame,
    "GetSetDescriptorType": type(function).__code__,
    "MemberDescriptorType": Slotted.field,
    "GenericAlias": list[int],
    "UnionType": int | str,
    "EllipsisType": ...,
    "NoneType": None,
    "NotImplementedType": NotImplemented,
}
for name, sample in samples.items():
    kind = getattr(types, name)
    print(name, kind.__name__, isinstance(sample, kind))
print(sorted(set(types.__all__) - set(samples)))
print(isinstance(5, types.CapsuleType))
try:
    types.NoSuchType
except AttributeError as e:
    print(e)
