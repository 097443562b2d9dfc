"""What `from __future__ import ...` may name: since when it could be asked for, and since when it is there anyway."""

_ROWS = (
    ("nested_scopes", "CO_NESTED", (2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0), 0x10),
    ("generators", "CO_GENERATOR_ALLOWED", (2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0), 0),
    ("division", "CO_FUTURE_DIVISION", (2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x20000),
    ("absolute_import", "CO_FUTURE_ABSOLUTE_IMPORT", (2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0), 0x40000),
    ("with_statement", "CO_FUTURE_WITH_STATEMENT", (2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0), 0x80000),
    ("print_function", "CO_FUTURE_PRINT_FUNCTION", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x100000),
    ("unicode_literals", "CO_FUTURE_UNICODE_LITERALS", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x200000),
    ("barry_as_FLUFL", "CO_FUTURE_BARRY_AS_BDFL", (3, 1, 0, "alpha", 2), (4, 0, 0, "alpha", 0), 0x400000),
    ("generator_stop", "CO_FUTURE_GENERATOR_STOP", (3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0), 0x800000),
    ("annotations", "CO_FUTURE_ANNOTATIONS", (3, 7, 0, "beta", 1), None, 0x1000000),
)

all_feature_names = [name for name, _, _, _, _ in _ROWS]

__all__ = ["all_feature_names"] + all_feature_names


class _Feature:
    """One feature; compiler_flag is what compile() takes for it."""

    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional, self.mandatory, self.compiler_flag = optionalRelease, mandatoryRelease, compiler_flag

    def getOptionalRelease(self):
        """The first release in which the feature could be asked for."""
        return self.optional

    def getMandatoryRelease(self):
        """The release in which it is part of the language; None if that is not decided."""
        return self.mandatory

    def __repr__(self):
        return "_Feature" + repr((self.optional, self.mandatory, self.compiler_flag))


for _name, _constant, _optional, _mandatory, _flag in _ROWS:
    globals()[_name] = _Feature(_optional, _mandatory, _flag)
    globals()[_constant] = _flag
