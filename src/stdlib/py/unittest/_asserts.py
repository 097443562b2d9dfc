"""The assertions of TestCase that look into containers and texts."""

import difflib
import pprint

from unittest.util import _common_shorten_repr, count_differences, safe_repr

__unittest = True

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


class ContainerAssertions:
    """Equality of sequences, sets, dicts and texts, with their differences."""

    maxDiff = 80 * 8
    _diffThreshold = 2**16

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + (DIFF_OMITTED % len(diff))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Both are equal in order; of the type, if one is given."""
        if seq_type is not None:
            name = seq_type.__name__
            for place, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{place} sequence is not a {name}: {safe_repr(seq)}")
        else:
            name = "sequence"
        differing, lengths = None, []
        for place, seq in (("First", seq1), ("Second", seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                differing = f"{place} {name} has no length.    Non-sequence?"
                break
        if differing is None:
            if seq1 == seq2:
                return
            differing = "%ss differ: %s != %s\n" % ((name.capitalize(),) + _common_shorten_repr(seq1, seq2))
            differing += self._first_difference(seq1, seq2, lengths, name, seq_type)
        message = self._truncateMessage(
            differing, "\n" + "\n".join(difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines()))
        )
        self.fail(self._formatMessage(msg, message))

    def _first_difference(self, seq1, seq2, lengths, name, seq_type):
        """Where the two begin to differ, and what the longer one has more."""
        text, (len1, len2) = "", lengths
        for at in range(min(lengths)):
            try:
                first = seq1[at]
            except (TypeError, IndexError, NotImplementedError):
                return text + f"\nUnable to index element {at} of first {name}\n"
            try:
                second = seq2[at]
            except (TypeError, IndexError, NotImplementedError):
                return text + f"\nUnable to index element {at} of second {name}\n"
            if first != second:
                text += "\nFirst differing element %d:\n%s\n%s\n" % ((at,) + _common_shorten_repr(first, second))
                break
        else:
            if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                return text
        for place, longer, shorter, seq in (("First", len1, len2, seq1), ("Second", len2, len1, seq2)):
            if longer > shorter:
                text += f"\n{place} {name} contains {longer - shorter} additional elements.\n"
                try:
                    text += f"First extra element {shorter}:\n{safe_repr(seq[shorter])}\n"
                except (TypeError, IndexError, NotImplementedError):
                    text += f"Unable to index element {shorter} of {place.lower()} {name}\n"
        return text

    def assertListEqual(self, list1, list2, msg=None):
        """Both are equal lists."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Both are equal tuples."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Both are equal sets."""
        differences = []
        for (one, other), place in (((set1, set2), "first"), ((set2, set1), "second")):
            try:
                differences.append(one.difference(other))
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{place} argument does not support set difference: {error}")
        if not (differences[0] or differences[1]):
            return
        lines = []
        for items, place in zip(differences, ("first", "second")):
            if items:
                lines.append(f"Items in the {place} set but not the {'second' if place == 'first' else 'first'}:")
                lines += [repr(item) for item in items]
        self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        """Both are equal dicts."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            message = "%s != %s" % _common_shorten_repr(d1, d2)
            lines = difflib.ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines())
            self.fail(self._formatMessage(msg, self._truncateMessage(message, "\n" + "\n".join(lines))))

    def assertCountEqual(self, first, second, msg=None):
        """Both have the same elements as often, in any order."""
        differences = count_differences(first, second)
        if differences:
            lines = ["Element counts were not equal:"]
            lines += ["First has %d, Second has %d:  %r" % row for row in differences]
            message = self._truncateMessage(lines[0] + "\n", "\n".join(lines[1:]))
            self.fail(self._formatMessage(msg, message))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Both are equal texts."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        shown = [first, second]
        if first and second:
            ends = [text.endswith(("\n", "\r")) for text in shown]
            if not ends[0] and not ends[1]:
                shown = [text + "\n" for text in shown]
        lines = [text.splitlines(keepends=True) for text in shown]
        message = "%s != %s" % _common_shorten_repr(first, second)
        self.fail(self._formatMessage(msg, self._truncateMessage(message, "\n" + "".join(_ended(difflib.ndiff(*lines))))))


def _ended(lines):
    """Each line of a difference ends as a line, but for the last."""
    held = None
    for line in lines:
        if held is not None:
            yield held if held.endswith("\n") else held + "\n"
        held = line
    if held is not None:
        yield held
