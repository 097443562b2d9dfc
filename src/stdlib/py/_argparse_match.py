"""How the words of a command line are dealt out to the arguments.

Every word gets a letter: O for an option, - for the first `--`, A for all others. What an argument takes is a sequence of
(letters, at least, at most), and the positional arguments share out a run of words by matching their sequences against
the letters, each as much as it can get while the rest still fits.
"""

from _argparse_actions import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    ZERO_OR_MORE,
    ArgumentError,
    _get_action_name,
)
from _argparse_container import _is_negative_number

_ANY = 1 << 30
_DASHES = ("-", 0, _ANY)
_ONE = ("A", 1, 1)

# What the values of nargs take; in front of options there is no `--` to skip.
_TAKES = {
    None: (_DASHES, _ONE, _DASHES),
    OPTIONAL: (_DASHES, ("A", 0, 1), _DASHES),
    ZERO_OR_MORE: (_DASHES, ("A-", 0, _ANY)),
    ONE_OR_MORE: (_DASHES, _ONE, ("A-", 0, _ANY)),
    REMAINDER: (("AO-", 0, _ANY),),
    PARSER: (_DASHES, _ONE, ("AO-", 0, _ANY)),
    SUPPRESS: (_DASHES, _DASHES),
}
_MISSING = {
    None: "expected one argument",
    OPTIONAL: "expected at most one argument",
    ONE_OR_MORE: "expected at least one argument",
}


def _takes(action):
    """The sequence for an action."""
    nargs = action.nargs
    if nargs in _TAKES:
        steps = _TAKES[nargs]
    else:
        steps = (_DASHES, *(_ONE, _DASHES) * nargs)
    if not action.option_strings:
        return steps
    out = []
    for letters, least, most in steps:
        letters = letters.replace("-", "")
        if letters:
            out.append((letters, least, most))
    return tuple(out)


def _match(steps, letters, start):
    """Where each step ends, from the start on and each as long as possible; None if they do not fit."""
    if not steps:
        return []
    (allowed, least, most), rest = steps[0], steps[1:]
    end = start
    while end < len(letters) and end - start < most and letters[end] in allowed:
        end += 1
    while end - start >= least:
        ends = _match(rest, letters, end)
        if ends is not None:
            return [end, *ends]
        end -= 1
    return None


def _share_out(actions, letters):
    """How many words each of as many actions as possible takes."""
    for count in range(len(actions), 0, -1):
        sequences = [_takes(action) for action in actions[:count]]
        ends = _match(tuple(step for steps in sequences for step in steps), letters, 0)
        if ends is not None:
            counts, before, at = [], 0, 0
            for steps in sequences:
                at += len(steps)
                end = ends[at - 1] if steps else before
                counts.append(end - before)
                before = end
            return counts
    return []


class CommandLine:
    """One run of a parser over a list of words."""

    def __init__(self, parser, words, namespace):
        self.parser, self.words, self.namespace = parser, words, namespace
        self.seen, self.changed, self.warned = set(), set(), set()
        self.extras = []
        self.rivals = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for index, action in enumerate(members):
                self.rivals.setdefault(action, []).extend(members[:index] + members[index + 1 :])
        self.options = {}  # where options stand, and what they may be
        letters = []
        for index, word in enumerate(words):
            if word == "--":
                letters.append("-" + "A" * (len(words) - index - 1))
                break
            found = self.option(word)
            if found is not None:
                self.options[index] = found
            letters.append("A" if found is None else "O")
        self.letters = "".join(letters)
        self.positionals = parser._get_positional_actions()

    def parse(self, intermixed):
        """Deal out all words; gives those that nobody took."""
        at, last = 0, max(self.options, default=-1)
        between = []
        while at <= last:
            following = min(index for index in self.options if index >= at)
            if at != following:
                if not intermixed:
                    end = self.take_positionals(at)
                    if end > at:
                        at = end
                        continue
                (between if intermixed else self.extras).extend(self.words[at:following])
                at = following
            at = self.take_option(at)
        if intermixed:
            self.words = between + self.words[at:]
            self.letters = "A" * len(between) + self.letters[at:]
            at = 0
        at = self.take_positionals(at)
        self.extras.extend(self.words[at:])
        self.finish()
        return self.extras

    # what a word is

    def option(self, word):
        """None if the word is no option, else (action or None, option, separator, value given with it)."""
        parser = self.parser
        if not word or word[0] not in parser.prefix_chars:
            return None
        known = parser._option_string_actions
        if word in known:
            return known[word], word, None, None
        if len(word) == 1:
            return None
        name, equals, value = word.partition("=")
        if equals and name in known:
            return known[name], name, equals, value
        candidates = self.abbreviations(word)
        if len(candidates) > 1:
            names = ", ".join(option for _, option, _, _ in candidates)
            raise ArgumentError(None, f"ambiguous option: {word} could match {names}")
        if candidates:
            return candidates[0]
        if _is_negative_number(word) and not parser._has_negative_number_optionals:
            return None
        if " " in word:
            return None
        return None, word, None, None

    def abbreviations(self, word):
        """The options that the word may be short for, or is run together with."""
        parser = self.parser
        found = []
        if word[1] in parser.prefix_chars:
            if parser.allow_abbrev:
                name, equals, value = word.partition("=")
                if not equals:
                    equals = value = None
                for option, action in parser._option_string_actions.items():
                    if option.startswith(name):
                        found.append((action, option, equals, value))
            return found
        for option, action in parser._option_string_actions.items():
            if option == word[:2]:
                found.append((action, option, "", word[2:]))
            elif option.startswith(word):
                found.append((action, option, None, None))
        return found

    # taking words

    def take_positionals(self, at):
        """Let the positional arguments take what they can from there on; gives where they stopped."""
        counts = _share_out(self.positionals, self.letters[at:])
        for action, count in zip(self.positionals, counts):
            words = self.words[at : at + count]
            at += count
            if words and action.deprecated:
                self.parser._warning(f"argument {action.dest!r} is deprecated")
            self.perform(action, words)
        self.positionals = self.positionals[len(counts) :]
        return at

    def count_for(self, action, letters):
        """How many words an option takes, or the error that tells what it expected."""
        steps = _takes(action)
        ends = _match(steps, letters, 0)
        if ends is not None:
            return ends[-1] if ends else 0
        message = _MISSING.get(action.nargs)
        if message is None:
            message = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
        raise ArgumentError(action, message)

    def take_option(self, at):
        """Perform the option that stands there, or the several that are run together; gives the index behind."""
        action, option, separator, value = self.options[at]
        if action is None:
            self.extras.append(self.words[at])
            return at + 1
        prefixes, known = self.parser.prefix_chars, self.parser._option_string_actions
        tasks = []
        while value is not None:
            count = self.count_for(action, "A")
            if count == 1:
                tasks.append((action, [value], option))
                break
            if count or option[1] in prefixes or value == "" or separator or value[0] in prefixes:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            # it takes no value, so what follows its letter are further options
            tasks.append((action, [], option))
            option, value = option[0] + value[0], value[1:]
            if option not in known:
                self.extras.append(option + value)
                break
            action, separator = known[option], ""
            if value.startswith("="):
                separator, value = "=", value[1:]
            elif not value:
                value = None
        stop = at + 1
        if value is None:
            stop += self.count_for(action, self.letters[stop:])
            tasks.append((action, self.words[at + 1 : stop], option))
        for action, words, option in tasks:
            if action.deprecated and option not in self.warned:
                self.parser._warning(f"option {option!r} is deprecated")
                self.warned.add(option)
            self.perform(action, words, option)
        return stop

    def perform(self, action, words, option=None):
        """Convert the words and call the action."""
        self.seen.add(action)
        values = self.parser._get_values(action, words)
        if values is not action.default:
            self.changed.add(action)
            for rival in self.rivals.get(action, ()):
                if rival in self.changed:
                    raise ArgumentError(action, f"not allowed with argument {_get_action_name(rival)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    # the end

    def finish(self):
        """See whether all that is required is there, and convert the defaults that are text."""
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and action.default is getattr(self.namespace, action.dest, None):
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.changed for action in group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")
