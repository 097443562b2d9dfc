//! Names the interpreter itself uses: interned once, then compared by identity.

use super::intern::intern;
use crate::memory::value::Value;
use crate::thread::Thread;

macro_rules! names {
    ($($name:ident)*) => {
        /// One member for each name.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[expect(non_camel_case_types, reason = "the members are the names themselves")]
        #[repr(u16)]
        pub(crate) enum Name { $($name),* }

        const TEXTS: &[&str] = &[$(stringify!($name)),*];
    };
}

names! {
    __abs__ __add__ __aenter__ __aexit__ __aiter__ __all__ __and__ __anext__ __annotations__ __await__ __bases__
    __bool__ __buffer__ __build_class__ __builtins__ __bytes__ __cached__ __call__ __cause__ __ceil__ __class__
    __class_getitem__ __classcell__ __closure__ __code__ __complex__ __contains__ __context__ __defaults__ __del__
    __delattr__ __delete__ __delitem__ __dict__ __dir__ __divmod__ __doc__ __enter__ __eq__ __exit__ __file__
    __firstlineno__ __float__ __floor__ __floordiv__ __format__ __fspath__ __func__ __ge__ __get__ __getattr__ __getattribute__
    __getitem__ __getnewargs__ __getstate__ __globals__ __gt__ __hash__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imatmul__
    __imod__ __import__ __imul__ __index__ __init__ __init_subclass__ __instancecheck__ __int__ __invert__ __ior__ __ipow__
    __irshift__ __isabstractmethod__ __isub__ __iter__ __itruediv__ __ixor__ __kwdefaults__ __le__ __len__
    __length_hint__ __loader__ __lshift__ __lt__ __main__ __match_args__ __matmul__ __missing__ __mod__ __module__
    __mro__ __mro_entries__ __mul__ __name__ __ne__ __neg__ __new__ __next__ __notes__ __objclass__ __or__ __orig_bases__ __orig_class__
    __origin__ __package__ __parameters__ __args__ __path__ __pos__ __pow__ __prepare__ __qualname__ __radd__ __rand__ __rdivmod__
    __reduce__ __reduce_ex__ __repr__ __reversed__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__
    __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __self__ __set__ __set_name__
    __setattr__ __setitem__ __setstate__ __slots__ __spec__ __static_attributes__ __str__ __sub__ __subclasscheck__ __subclasshook__
    __subclasses__ __suppress_context__ __traceback__ __truediv__ __trunc__ __type_params__ __typing_subst__ __weakref__ __wrapped__
    __xor__ __debug__ __sizeof__ __release_buffer__ __text_signature__ __abstractmethods__ __dictoffset__
    args builtins close get update _initializing typing Generic TypeVar ParamSpec TypeVarTuple TypeAliasType evaluate_bound evaluate_constraints evaluate_default displayhook errno excepthook filename filename2 flush fget join keys last_exc metaclass modules mro
    msg name obj path print_file_and_line read readline send stderr stdin stdout strerror throw unraisablehook value write x
    end_lineno end_offset lineno offset text encoding object start end reason code items exceptions message meta_path path_hooks
    argv __lambda__
}

/// The interned name.
#[inline]
pub(crate) fn name(thread: &Thread, which: Name) -> &Value {
    let all = thread
        .interpreter()
        .names
        .get_or_init(|| TEXTS.iter().map(|text| intern(thread, text).into_value()).collect());
    &all[which as usize]
}
