# exit 1: a SyntaxError from exec shows the text and the caller.
def run(text):
    exec(compile(text, "snippet.py", "exec"))

run("a = 1\nb = = 2\n")
