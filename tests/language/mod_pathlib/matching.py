# pathlib: match and full_match
from pathlib import PurePath

PATHS = ["a.py", "/a.py", "src/a.py", "/src/deep/a.py", "", "/", "src/.hidden", "A.PY"]
PATTERNS = ["*.py", "/*.py", "src/*", "**/*.py", "**", "/**", "src/**", "/**/a.py", "**/deep/**", "a.*", "[ab].py", "?.py", "/src/*/*.py", "*"]
for pattern in PATTERNS:
    print(pattern, [path for path in PATHS if PurePath(path).match(pattern)], [path for path in PATHS if PurePath(path).full_match(pattern)])
print(PurePath("A.PY").match("a.py"), PurePath("A.PY").match("a.py", case_sensitive=False), PurePath("A.PY").full_match("*.py", case_sensitive=False))
print(PurePath("a/b/c/d").full_match("a/**/d"), PurePath("a/d").full_match("a/**/d"), PurePath("a/b").full_match(PurePath("a/?")))
print(PurePath("x/a/y/b/z").full_match("**/a/**/b/*"), PurePath("x/b/y/a/z").full_match("**/a/**/b/*"))
