print("executing", __name__)
value = 42
_private = 1
__all__ = ["value", "late"]
