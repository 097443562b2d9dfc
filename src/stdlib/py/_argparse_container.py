"""How arguments are added: what parsers and groups have in common, argument groups, mutually exclusive groups."""

import _argparse_actions as actions
from _argparse_actions import OPTIONAL, SUPPRESS, ZERO_OR_MORE, ArgumentError

_ACTIONS = {
    None: actions._StoreAction,
    "store": actions._StoreAction,
    "store_const": actions._StoreConstAction,
    "store_true": actions._StoreTrueAction,
    "store_false": actions._StoreFalseAction,
    "append": actions._AppendAction,
    "append_const": actions._AppendConstAction,
    "count": actions._CountAction,
    "help": actions._HelpAction,
    "version": actions._VersionAction,
    "parsers": actions._SubParsersAction,
    "extend": actions._ExtendAction,
}


class _ActionsContainer:
    """Something that arguments can be added to."""

    __module__ = "argparse"

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description, self.argument_default = description, argument_default
        self.prefix_chars, self.conflict_handler = prefix_chars, conflict_handler
        self._registries = {"action": dict(_ACTIONS)}
        self._get_handler()
        self._actions, self._option_string_actions = [], {}
        self._action_groups, self._mutually_exclusive_groups = [], []
        self._defaults = {}
        self._has_negative_number_optionals = []

    def register(self, registry_name, value, object):
        """Give a name for an action or type a meaning."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        try:
            return self._registries[registry_name].get(value, default)
        except TypeError:
            return default  # it cannot be a key

    def set_defaults(self, **kwargs):
        """Values for names, whether there are arguments for them or not."""
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        """The default of a name."""
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        """Add an argument: options by their names, anything else is positional."""
        if not args or (len(args) == 1 and args[0][0] not in self.prefix_chars):
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            if kwargs["dest"] in self._defaults:
                kwargs["default"] = self._defaults[kwargs["dest"]]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        action_class = self._pop_action_class(kwargs)
        if not callable(action_class):
            raise ValueError(f'unknown action "{action_class}"')
        action = action_class(**kwargs)
        convert = self._registry_get("type", action.type, action.type)
        if convert is not None and not callable(convert):
            raise ValueError(f"{convert!r} is not callable")
        if convert is actions.FileType:
            raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")
        if isinstance(action.metavar, tuple) or not _usual_nargs(action.nargs):
            self._check_layout(action)
        return self._add_action(action)

    def _check_layout(self, action):
        """Whoever can show help finds out here whether nargs and metavar fit together."""
        if hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None

    def add_argument_group(self, *args, **kwargs):
        """A group with a title and a description, for the help."""
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        """A group of arguments of which only one may be given."""
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _is_negative_number(option) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        """Take over the arguments of a parent, in groups of the same titles."""
        by_title = {}
        for group in self._action_groups:
            if group.title in by_title:
                raise ValueError(f"cannot merge actions - two groups are named {group.title!r}")
            by_title[group.title] = group
        group_of = {}
        for group in container._action_groups:
            if group.title not in by_title:
                by_title[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler
                )
            for action in group._group_actions:
                group_of[action] = by_title[group.title]
        for group in container._mutually_exclusive_groups:
            owner = self if group._container is container else by_title[group._container.title]
            exclusive = owner.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                group_of[action] = exclusive
        for action in container._actions:
            group_of.get(action, self)._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        kwargs["required"] = nargs != OPTIONAL and not (nargs == ZERO_OR_MORE and "default" in kwargs)
        return dict(kwargs, dest=dest, option_strings=[])

    def _get_optional_kwargs(self, *args, **kwargs):
        long_name = first_name = None
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(
                    f"invalid option string {option!r}: must start with a character {self.prefix_chars!r}"
                )
            first_name = first_name or option
            if long_name is None and len(option) > 1 and option[1] in self.prefix_chars:
                long_name = option
        dest = kwargs.pop("dest", None)
        if dest is None:
            option = long_name or first_name
            dest = option.lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f"dest= is required for options like {option!r}")
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=list(args))

    def _pop_action_class(self, kwargs, default=None):
        action = kwargs.pop("action", default)
        return self._registry_get("action", action, action)

    # conflicts

    def _get_handler(self):
        handler = getattr(self, f"_handle_conflict_{self.conflict_handler}", None)
        if handler is None:
            raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")
        return handler

    def _check_conflict(self, action):
        known = self._option_string_actions
        conflicts = [(option, known[option]) for option in action.option_strings if option in known]
        if conflicts:
            self._get_handler()(action, conflicts)

    def _handle_conflict_error(self, action, conflicting_actions):
        options = ", ".join(option for option, _ in conflicting_actions)
        plural = "s" if len(conflicting_actions) != 1 else ""
        raise ArgumentError(action, f"conflicting option string{plural}: {options}")

    def _handle_conflict_resolve(self, action, conflicting_actions):
        """The newer argument takes the option; an older one that has none left is gone."""
        for option, older in conflicting_actions:
            older.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not older.option_strings:
                older.container._remove_action(older)


def _usual_nargs(nargs):
    """Does any metavar fit? Everything else is tried out."""
    return nargs is None or nargs in (0, "?", "*", "+", "...", "A...", SUPPRESS)


def _is_negative_number(word):
    """-5, -5.5 or -.5"""
    if not word.startswith("-"):
        return False
    whole, dot, fraction = word[1:].partition(".")
    if not dot:
        return whole.isdecimal()
    return fraction.isdecimal() and (not whole or whole.isdecimal())


class _ArgumentGroup(_ActionsContainer):
    """Arguments that the help shows together. Their names are those of the parser."""

    __module__ = "argparse"

    def __init__(self, container, title=None, description=None, **kwargs):
        if "prefix_chars" in kwargs:
            import warnings

            message = (
                "The use of the undocumented 'prefix_chars' parameter in ArgumentParser.add_argument_group() is "
                "deprecated."
            )
            warnings.warn(message, DeprecationWarning, stacklevel=3)
        kwargs.setdefault("conflict_handler", container.conflict_handler)
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description=description, **kwargs)
        self.title, self._group_actions = title, []
        for name in (
            "_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
            "_mutually_exclusive_groups",
        ):  # fmt: skip
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        _warn_nesting("argument groups", 3)
        return super().add_argument_group(*args, **kwargs)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    """Arguments of which only one may be given, and one must if the group is required."""

    __module__ = "argparse"

    def __init__(self, container, required=False):
        super().__init__(container)
        self.required, self._container = required, container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    def add_mutually_exclusive_group(self, **kwargs):
        _warn_nesting("mutually exclusive groups", 3)
        return super().add_mutually_exclusive_group(**kwargs)


def _warn_nesting(what, level):
    import warnings

    warnings.warn(f"Nesting {what} is deprecated.", category=DeprecationWarning, stacklevel=level)
