"""How pprint writes the containers of collections over several lines."""


def ordered_dict(printer, obj, write, indent, allowance, context, level):
    if not obj:
        write(repr(obj))
        return
    name = type(obj).__name__
    write(name + "(")
    printer._write(
        list(obj.items()), write, indent + len(name) + 1, allowance + 1, context, level
    )
    write(")")


def default_dict(printer, obj, write, indent, allowance, context, level):
    if not obj:
        write(repr(obj))
        return
    name = type(obj).__name__
    factory = printer._repr(obj.default_factory, context, level)
    indent += len(name) + 1
    write(f"{name}({factory},\n{' ' * indent}")
    printer._dict(obj, write, indent, allowance + 1, context, level)
    write(")")


def counter(printer, obj, write, indent, allowance, context, level):
    if not obj:
        write(repr(obj))
        return
    name = type(obj).__name__
    write(name + "({")
    if printer._indent_per_level > 1:
        write((printer._indent_per_level - 1) * " ")
    printer._pairs(
        obj.most_common(), write, indent + len(name) + 1, allowance + 2, context, level
    )
    write("})")


def chain_map(printer, obj, write, indent, allowance, context, level):
    name = type(obj).__name__
    write(name + "(")
    indent += len(name) + 1
    for number, mapping in enumerate(obj.maps, 1):
        last = number == len(obj.maps)
        printer._write(mapping, write, indent, allowance + 1 if last else 1, context, level)
        write(")" if last else ",\n" + " " * indent)


def deque(printer, obj, write, indent, allowance, context, level):
    if not obj:
        write(repr(obj))
        return
    name = type(obj).__name__
    write(name + "([")
    indent += len(name) + 1
    if obj.maxlen is None:
        printer._items(obj, write, indent, allowance + 2, context, level)
        write("])")
    else:
        printer._items(obj, write, indent, 2, context, level)
        write(f"],\n{' ' * indent}maxlen={printer._repr(obj.maxlen, context, level)})")
