# shlex: splitting in both modes, quoting, punctuation, pushing back.
import shlex
for t in ("a b c","a 'b c' d","a \"b \\\" c\" d","a\\ b c","foo#bar baz","# comment\nx","''","a ''b","x=1;y","'a\"b' \"c'd\"","a\\\nb","  lead  trail  ","é ü","a'b'c\"d\"","\"a\\nb\"", "~/x *.py", "\\a", "a \"\" b"):
    for posix in (True,False):
        for com in (False,True):
            try: print(repr(t),posix,com,shlex.split(t,com,posix))
            except ValueError as e: print(type(e).__name__,e)
for t in ("'abc","abc\\","\"x"):
    try: print(shlex.split(t))
    except ValueError as e: print(e)
print(list(shlex.shlex("a && b || c; d >'abc'; (def \"ghi\")", punctuation_chars=True)), list(shlex.shlex("a && b;c", punctuation_chars=False)), list(shlex.shlex("~/a && b-c --x=*|y", punctuation_chars=True, posix=True)))
print(shlex.quote(""),shlex.quote("a b"),shlex.quote("it's"),shlex.quote("safe-1.x"),shlex.join(["a","b c","$x"]), shlex.quote("é"))
s=shlex.shlex("x y\nz"); print(s.get_token(), s.lineno, s.error_leader("f")); s.push_token("p"); print(list(s), s.lineno)
try: shlex.split(None)
except ValueError as e: print(e)
s=shlex.shlex("a|b c", posix=True, punctuation_chars="|"); s.whitespace_split=True; print(list(s))
