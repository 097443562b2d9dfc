# The type statement.
from typing import List, Optional, TypeAliasType, TypeVar, Union, get_args, get_origin

type Number = int
type Pair[T] = tuple[T, T]
type Tree[T] = T | list[Tree[T]]
type Late = Later
type Many[*Ts] = tuple[*Ts]

print(Number, Number.__value__, Number.__name__, Number.__type_params__, Number.__parameters__, type(Number), Number.__module__)
print(Pair, Pair[int], Pair.__value__, Pair.__type_params__, Pair.__parameters__, Pair[int].__origin__, Pair[int].__args__)
print(Tree.__value__, Tree[int], Many[int, str], Many.__parameters__)
print(Optional[Number], List[Number], Union[Number, str], get_origin(Pair[int]), get_args(Pair[int]), isinstance(Number, TypeAliasType))
try:
    Late.__value__
except NameError as e:
    print(e)
Later = bytes
print(Late.__value__)
T = TypeVar("T")
Made = TypeAliasType("Made", list[T], type_params=(T,))
print(Made, Made[int], Made.__value__, TypeAliasType("Simple", int).__value__)
for attempt in (lambda: Number[int], lambda: isinstance(1, Number), lambda: TypeAliasType("X", int, type_params=[T])):
    try:
        print(attempt())
    except TypeError as e:
        print(e)


def scope():
    local = int
    type Inner = list[local]
    return Inner


class Holder:
    type Nested = dict[str, Holder]


print(scope().__value__, Holder.Nested.__value__, Holder.Nested, Number == Number, hash(Number) == hash(Number))
type = "a soft keyword"
print(type)
