# Union and Optional.
from typing import Dict, ForwardRef, List, Optional, TypeVar, Union, get_args, get_origin

T = TypeVar("T")
S = TypeVar("S")
print(Union[int], Union[int, str], Union[int, None], Union[int, str, None], Union[Union[int, str], float], Union[int, int])
print(Optional[int], Optional[None], Optional[Union[int, str]], Union["X", int], Union[int | str, None], Union[list[int], List[int]])
print(Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), Union[int, str] == (int | str),
      (int | str) == Union[str, int], Union[int, str] == Union[int, float])
print(isinstance(1, Union[int, str]), isinstance(b"", Union[int, str]), issubclass(bool, Union[int, str]), isinstance(None, Optional[int]))
print(Union[T, int][str], Union[T, S][int, int], Optional[T][int], Union[T, List[S]][int, str], Union[int, str].__parameters__,
      Union[T, S].__parameters__)
print(Union[int, str] | None, None | Union[int, str], List[int] | str, T | int, int | T, "fwd" | T, Dict[str, int] | None)
print(int | str, int | None, list[int] | None, type(int | str).__name__, (list[T] | None)[int], (int | str) | (str | float))
print(get_origin(Union[int, str]), get_args(Union[int, None]), get_origin(int | str), get_args(int | str), Union[int, str].__args__)
print({Union[int, str]: 1}[Union[str, int]], type(Union[int, str]).__name__, repr(Optional[ForwardRef("A")]))
for attempt in (lambda: Union[()], lambda: Union[int, str](), lambda: Union[int, str][int], lambda: Optional[int, str],
                lambda: isinstance(1, Union[List[int], str]), lambda: Union[int, ...][str]):
    try:
        print(attempt())
    except TypeError as e:
        print(e)
import copy
print(copy.deepcopy(Union[int, str]), copy.copy(Optional[int]), Union[1, 2])
