# ByteString still works, and says that it will go.
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    from collections.abc import ByteString
    print(isinstance(b"x", ByteString), issubclass(bytearray, ByteString))

    class Own(ByteString):
        def __getitem__(self, i):
            return 1

        def __len__(self):
            return 1

    print(isinstance(Own(), ByteString))
for w in seen:
    print(w.category.__name__, w.message)
