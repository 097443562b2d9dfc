"""How a command line is explained: the layout of usage and help."""

from _argparse_actions import (
    ONE_OR_MORE,
    OPTIONAL,
    PARSER,
    REMAINDER,
    SUPPRESS,
    ZERO_OR_MORE,
)


class HelpFormatter:
    """Collects what there is to say, then lays it out. Subclasses change single steps."""

    __module__ = "argparse"

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            import shutil

            width = shutil.get_terminal_size().columns - 2
        self._prog, self._width = prog, width
        self._indent_increment, self._current_indent, self._level = indent_increment, 0, 0
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._action_max_length = 0
        self._root_section = self._current_section = self._Section(self, None)

    class _Section:
        """A heading and what stands below it, as functions that give text."""

        def __init__(self, formatter, parent, heading=None):
            self.formatter, self.parent, self.heading, self.items = formatter, parent, heading, []

        def format_help(self):
            formatter = self.formatter
            if self.parent is not None:
                formatter._indent()
            text = formatter._join_parts([function(*args) for function, args in self.items])
            if self.parent is not None:
                formatter._dedent()
            if not text:
                return ""
            heading = ""
            if self.heading is not SUPPRESS and self.heading is not None:
                heading = f"{'':{formatter._current_indent}}{self.heading}:\n"
            return formatter._join_parts(["\n", heading, text, "\n"])

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        self._level -= 1

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    # collecting

    def start_section(self, heading):
        """What is added from here on stands below this heading."""
        self._indent()
        section = self._Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        """Back to the section around this one."""
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        """A paragraph."""
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        """The usage message."""
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        """An argument with its help."""
        if action.help is SUPPRESS:
            return
        lengths = [len(self._format_action_invocation(action)) + self._current_indent]
        for subaction in self._iter_indented_subactions(action):
            lengths.append(len(self._format_action_invocation(subaction)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, *lengths)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        """Arguments with their help."""
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        """All of it as text, never with more than one empty line in a row."""
        text = self._root_section.format_help()
        if not text:
            return text
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n"

    def _join_parts(self, part_strings):
        return "".join([part for part in part_strings if part and part is not SUPPRESS])

    # usage

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = str(self._prog)
        else:
            options = [action for action in actions if action.option_strings]
            others = [action for action in actions if not action.option_strings]
            prog = str(self._prog)
            usage = " ".join(filter(None, [prog, *self._get_actions_usage_parts(options + others, groups)]))
            if len(prefix) + len(usage) > self._width - self._current_indent:
                usage = self._wrapped_usage(
                    prog, prefix, self._get_actions_usage_parts(options, groups),
                    self._get_actions_usage_parts(others, groups),
                )  # fmt: skip
        return f"{prefix}{usage}\n\n"

    def _wrapped_usage(self, prog, prefix, options, others):
        """Options and positional arguments on lines of their own, below each other or below the program's name."""
        width = self._width - self._current_indent
        if len(prefix) + len(prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(prog) + 1)
            if options:
                lines = _fill([prog, *options], width, indent, prefix) + _fill(others, width, indent)
            elif others:
                lines = _fill([prog, *others], width, indent, prefix)
            else:
                lines = [prog]
        else:
            indent = " " * len(prefix)
            lines = _fill(options + others, width, indent)
            if len(lines) > 1:
                lines = _fill(options, width, indent) + _fill(others, width, indent)
            lines.insert(0, prog)
        return "\n".join(lines)

    def _get_actions_usage_parts(self, actions, groups):
        """What the usage says about each argument; the members of a group carry its brackets and bars."""
        exclusive, spans = set(), []
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f"empty group {group}")
            if all(action.help is SUPPRESS for action in members) or members[0] not in actions:
                continue
            start = actions.index(members[0])
            if actions[start : start + len(members)] == members:
                exclusive.update(members)
                spans.append((start, start + len(members), group.required))
        parts = [self._usage_part(action, action in exclusive) for action in actions]
        for start, end, required in spans:
            shown = [index for index in range(start, end) if parts[index] is not None]
            if not required:
                opening, closing = "[", "]"
            else:
                opening, closing = "()" if len(shown) > 1 else ("", "")
            parts[shown[0]] = opening + parts[shown[0]]
            parts[shown[-1]] += closing
            for index in shown[:-1]:
                parts[index] += " |"
        return [part for part in parts if part is not None]

    def _usage_part(self, action, is_exclusive):
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if is_exclusive and part[0] == "[" and part[-1] == "]" else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            values = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = f"{action.option_strings[0]} {values}"
        return part if action.required or is_exclusive else f"[{part}]"

    # text and arguments

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        width = max(self._width - position, 11)
        room = position - self._current_indent - 2
        header = self._format_action_invocation(action)
        blanks = " " * self._current_indent
        help_text = self._expand_help(action) if action.help and action.help.strip() else ""
        if not action.help:
            parts = [f"{blanks}{header}\n"]
            first = 0
        elif len(header) <= room:
            parts = [f"{blanks}{header:<{room}}  "]
            first = 0
        else:
            parts = [f"{blanks}{header}\n"]
            first = position
        if help_text:
            for line in self._split_lines(help_text, width):
                parts.append(f"{'':{first}}{line}\n")
                first = position
        elif not parts[0].endswith("\n"):
            parts.append("\n")
        for subaction in self._iter_indented_subactions(action):
            parts.append(self._format_action(subaction))
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            return " ".join(self._metavar_formatter(action, default)(1))
        names = ", ".join(action.option_strings)
        if action.nargs == 0:
            return names
        return f"{names} {self._format_args(action, self._get_default_metavar_for_optional(action))}"

    def _metavar_formatter(self, action, default_metavar):
        """A function that gives as many placeholders for values as asked for."""
        if action.metavar is not None:
            metavar = action.metavar
        elif action.choices is not None:
            metavar = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            metavar = default_metavar
        return lambda count: metavar if isinstance(metavar, tuple) else (metavar,) * count

    def _format_args(self, action, default_metavar):
        placeholders, nargs = self._metavar_formatter(action, default_metavar), action.nargs
        if nargs is None:
            return "%s" % placeholders(1)
        if nargs == OPTIONAL:
            return "[%s]" % placeholders(1)
        if nargs == ZERO_OR_MORE:
            names = placeholders(1)
            return "[%s [%s ...]]" % names if len(names) == 2 else "[%s ...]" % names
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % placeholders(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % placeholders(1)
        if nargs == SUPPRESS:
            return ""
        if not isinstance(nargs, int):
            raise ValueError("invalid nargs value")
        return " ".join(["%s"] * nargs) % placeholders(nargs)

    def _expand_help(self, action):
        help_text = self._get_help_string(action)
        if "%" not in help_text:
            return help_text
        values = {name: value for name, value in vars(action).items() if value is not SUPPRESS}
        values["prog"] = self._prog
        for name, value in values.items():
            if hasattr(value, "__name__"):
                values[name] = value.__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(map(str, values["choices"]))
        return help_text % values

    def _iter_indented_subactions(self, action):
        if hasattr(action, "_get_subactions"):
            self._indent()
            yield from action._get_subactions()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(_one_line(text), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(_one_line(text), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


def _one_line(text):
    return " ".join(text.split())


def _fill(parts, width, indent, prefix=None):
    """Lines of whole parts, each behind the indent; the first is counted with the prefix but does not have it."""
    lines, line = [], []
    length = len(indent if prefix is None else prefix) - 1
    for part in parts:
        if line and length + 1 + len(part) > width:
            lines.append(indent + " ".join(line))
            line, length = [], len(indent) - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(indent + " ".join(line))
    if prefix is not None:
        lines[0] = lines[0][len(indent) :]
    return lines


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    __module__ = "argparse"

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all texts as they are."""

    __module__ = "argparse"

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds the default to the help of an argument."""

    __module__ = "argparse"

    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the name of an argument's type instead of its own."""

    __module__ = "argparse"

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
