# warnings: which of them are shown, by filters, and how often
import sys
import warnings

warnings.resetwarnings()


def show(message, category, filename, lineno, file=None, line=None):
    print(f"  {category.__name__}: {message}")


warnings.showwarning = show
for action in ("default", "always", "ignore", "once", "module", "error"):
    print(action)
    warnings.simplefilter(action)
    for turn in range(3):
        try:
            warnings.warn(f"in a loop with {action}")
            warnings.warn("another line", DeprecationWarning)
        except Warning as error:
            print("  raised", type(error).__name__, error)
warnings.resetwarnings()
warnings.simplefilter("ignore", DeprecationWarning)
warnings.simplefilter("error", RuntimeWarning, append=True)
print([(action, category.__name__) for action, _, category, _, _ in warnings.filters])
for category in (UserWarning, DeprecationWarning, RuntimeWarning, FutureWarning):
    try:
        warnings.warn("categories", category)
    except Warning as error:
        print("  raised", type(error).__name__)
warnings.warn(UserWarning("an instance", 5))


class Mine(UserWarning):
    pass


warnings.warn("derived", Mine)
warnings.warn_explicit("explicit", UserWarning, "some/file.py", 12)
attempts = [
    lambda: warnings.warn("x", 3), lambda: warnings.warn("x", int), lambda: warnings.filterwarnings("bad"), lambda: warnings.filterwarnings("error", 3),
    lambda: warnings.filterwarnings("error", category=int), lambda: warnings.filterwarnings("error", module=3), lambda: warnings.filterwarnings("error", lineno=-1),
    lambda: warnings.simplefilter("bad"), lambda: warnings.simplefilter("ignore", lineno="x"), lambda: warnings.warn("x", skip_file_prefixes=3),
]
for attempt in attempts:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
