//! `_json`: reading and writing JSON at native speed, for the module `json`. What scripts see of it, and the reading
//! piece by piece, is Python.

mod dump;
mod load;

use crate::native::{ModuleSpec, function};
use crate::object::native::Method;

static FUNCTIONS: &[Method] = &[
    function(
        "loads(s, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook, strict, /)",
        load::loads,
        "The value of a whole document.",
    ),
    function(
        "scan(s, idx, object_hook, parse_float, parse_int, parse_constant, object_pairs_hook, strict, /)",
        load::scan,
        "The value that begins at an index, and the index behind it.",
    ),
    function(
        "scanstring(string, end, strict=True, /)",
        load::scanstring,
        "Scan the string s for a JSON string. End is the index of the\ncharacter in s after the quote that started \
         the JSON string.",
    ),
    function(
        "dumps(obj, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default, sort_keys, /)",
        dump::dumps,
        "The text of a value.",
    ),
    function("encode_basestring(string, /)", dump::encode, "Return a JSON representation of a Python string"),
    function(
        "encode_basestring_ascii(string, /)",
        dump::encode_ascii,
        "Return an ASCII-only JSON representation of a Python string",
    ),
];

/// `_json`
pub(crate) static SPEC: ModuleSpec =
    ModuleSpec { name: "_json", doc: "json speedups\n", functions: FUNCTIONS, classes: &[], fill: None };
