# doctest: a module's examples, quietly and in full; options, outputs, errors.
"""Module doc.

>>> 1 + 1
2
"""
import doctest
import os
import sys


class Short:
    """Standard output with the name of the file only."""

    def __init__(self, out):
        self.out = out

    def write(self, text):
        self.out.write(text.replace(os.path.dirname(os.path.abspath(__file__)) + os.sep, ""))

    def __getattr__(self, name):
        return getattr(self.out, name)


sys.stdout = Short(sys.stdout)


def f(x):
    """
    >>> f(1)
    2
    >>> f(2)
    5
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> f("a")
    Traceback (most recent call last):
        ...
    TypeError: can only concatenate str (not "int") to str
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    """
    return x + 1
class C:
    """
    >>> C().m()
    'm...'
    >>> C().m() # doctest: +ELLIPSIS
    'm...'
    >>> C().n # doctest: +SKIP
    >>> [1,   2] # doctest: +NORMALIZE_WHITESPACE
    [1,
    2]
    """
    def m(self):
        """
        >>> 1/0
        Traceback (most recent call last):
        ZeroDivisionError: division by zero
        >>> 1/0 # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        ZeroDivisionError: other
        >>> print("x")
        >>> pass
        y
        """
        return "mmm"
    @property
    def p(self):
        """
        >>> C().p
        3
        """
        return 3
def nodoc(): pass
print(doctest.testmod())
print(doctest.testmod(verbose=True))
doctest.run_docstring_examples(f, globals(), name="ff")
print(doctest.DocTestParser().get_examples(">>> a\n1\ntext\n\n>>> b # c\n")[1].source)
try: doctest.DocTestParser().get_examples(">>>x\n")
except ValueError as e: print(e)
print(doctest.DocTestFinder().find(C)[0])
