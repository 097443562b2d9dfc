# exit 1: frames of executed text have no source lines.
exec("def f():\n    return undefined_in_exec\n\nf()")
