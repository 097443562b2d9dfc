"""Type parameters of aliases: finding them, and putting arguments in their place.

How that goes is asked of the parameter, by __typing_subst__ and __typing_prepare_subst__, which
built-in aliases such as list[T] ask too.
"""

__name__ = "typing"

GenericAlias = type(list[int])


def unpack_args(args):
    """The arguments, those of an unpacked tuple of known length one by one."""
    flat = []
    for arg in args:
        inner = None if isinstance(arg, type) else getattr(
            arg, "__typing_unpacked_tuple_args__", None
        )
        if inner is not None and not (inner and inner[-1] is ...):
            flat.extend(inner)
        else:
            flat.append(arg)
    return tuple(flat)


def collect_parameters(args, ordered=False):
    """The type parameters in these arguments, each once, in the order of their first place."""
    found = {}
    with_default = False

    def visit(arg):
        nonlocal with_default
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            return
        if isinstance(arg, tuple):
            for part in arg:
                visit(part)
        elif hasattr(arg, "__typing_subst__"):
            if arg not in found:
                if ordered:
                    if arg.has_default():
                        with_default = True
                    elif with_default:
                        raise TypeError(
                            f"Type parameter {arg!r} without a default "
                            "follows type parameter with a default"
                        )
                found[arg] = None
        else:
            for parameter in getattr(arg, "__parameters__", ()):
                visit(parameter)

    visit(tuple(args))
    return tuple(found)


def fit(alias, args):
    """The arguments, prepared so that there is one for each parameter of an alias or class."""
    parameters = alias.__parameters__
    for parameter in parameters:
        prepare = getattr(parameter, "__typing_prepare_subst__", None)
        if prepare is not None:
            args = prepare(alias, args)
    wanted, given = len(parameters), len(args)
    if not wanted:
        raise TypeError(f"{alias} is not a generic class")
    if given != wanted:
        if given < wanted:
            wanted -= sum(p.has_default() for p in parameters[given:])
            raise TypeError(
                f"Too few arguments for {alias}; actual {given}, expected at least {wanted}"
            )
        raise TypeError(f"Too many arguments for {alias}; actual {given}, expected {wanted}")
    return args


def substitute(alias, args):
    """The arguments of an alias, with these in the place of its parameters."""
    by_parameter = dict(zip(alias.__parameters__, fit(alias, args)))
    spread = getattr(alias, "_spreads_parameters", False)

    def replaced(olds):
        new = []
        for old in olds:
            if isinstance(old, type) and not isinstance(old, GenericAlias):
                new.append(old)
            elif isinstance(old, tuple):
                new.append(replaced(old))
            elif hasattr(old, "__typing_subst__"):
                value = old.__typing_subst__(by_parameter[old])
                if spread and isinstance(value, tuple):
                    new.extend(value)  # the parameters of a Callable, for its ParamSpec
                else:
                    new.append(value)
            else:
                value = _replaced_inside(old, by_parameter)
                if isinstance(value, tuple):
                    new.extend(value)
                else:
                    new.append(value)
        return tuple(new)

    return replaced(alias.__args__)


def _replaced_inside(old, by_parameter):
    inner = getattr(old, "__parameters__", ())
    if not inner:
        return old
    args = []
    for parameter in inner:
        value = by_parameter[parameter]
        if is_type_var_tuple(parameter):
            args.extend(value)
        else:
            args.append(value)
    return old[tuple(args)]


def is_type_var_tuple(parameter):
    return type(parameter).__name__ == "TypeVarTuple" and type(parameter).__module__ == "typing"
