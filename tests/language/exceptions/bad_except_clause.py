# except with something that is no exception class.
def attempt(cls):
    try:
        try:
            raise ValueError("original")
        except cls:
            print("matched")
    except TypeError as e:
        print(e, "| context:", repr(e.__context__))
    except ValueError as e:
        print("not matched", e)
for cls in (5, "ValueError", None, int, (ValueError, 5), (5, ValueError), (), [ValueError], ValueError("instance"), (TypeError,)):
    attempt(cls)
try:
    pass
except undefined_name:
    pass
print("not evaluated without an exception")
for source in ("try: pass", "try: pass\nelse: pass", "try:\n pass\nexcept:\n pass\nexcept ValueError:\n pass", "try:\n pass\nexcept ValueError, KeyError:\n pass", "except: pass", "try:\n pass\nfinally:\n pass\nexcept:\n pass", "try:\n pass\nexcept as e:\n pass", "try:\n pass\nexcept A as 1:\n pass", "try:\n pass\nexcept A as b.c:\n pass", "try:\n pass\nexcept A:\n pass\nexcept* B:\n pass", "try:\n pass\nexcept*:\n pass", "raise ValueError, 'x'", "raise x from", "try:\n pass\nexcept A as e, B:\n pass"):
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg)
