from .. import value
from ..sub import who
from . import sibling
from .sibling import name as sibling_name
import sys


def path():
    return value, who(), sibling.name, sibling_name


def too_far():
    from .... import nothing
