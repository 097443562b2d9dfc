//! Special methods: those the interpreter looks up on an object's class. Each class caches what it finds
//! under this number, so that an operator costs one load after the first time.

use super::names::Name;

macro_rules! special_methods {
    ($($member:ident $name:ident;)*) => {
        /// One member for each special method.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Special { $($member),* }

        impl Special {
            /// How many there are.
            pub(crate) const COUNT: usize = [$(Special::$member),*].len();

            /// The names, by number.
            pub(crate) const NAMES: [Name; Special::COUNT] = [$(Name::$name),*];
        }
    };
}

special_methods! {
    Abs __abs__; Add __add__; Aenter __aenter__; Aexit __aexit__; Aiter __aiter__; And __and__; Anext __anext__;
    Await __await__; Bool __bool__; Bytes __bytes__; Call __call__; Complex __complex__; Contains __contains__;
    Del __del__; Delattr __delattr__; Delete __delete__; Delitem __delitem__; Dir __dir__; Divmod __divmod__; Enter __enter__;
    Eq __eq__; Exit __exit__; Float __float__; Floordiv __floordiv__; Format __format__; Fspath __fspath__; Ge __ge__; Get __get__;
    Getattr __getattr__; Getattribute __getattribute__; Getitem __getitem__; Gt __gt__; Hash __hash__; Iadd __iadd__;
    Iand __iand__; Ifloordiv __ifloordiv__; Ilshift __ilshift__; Imatmul __imatmul__; Imod __imod__; Imul __imul__;
    Index __index__; Init __init__; Instancecheck __instancecheck__; Int __int__; Invert __invert__; Ior __ior__;
    Ipow __ipow__; Irshift __irshift__; Isub __isub__; Iter __iter__; Itruediv __itruediv__; Ixor __ixor__; Le __le__;
    Len __len__; LengthHint __length_hint__; Lshift __lshift__; Lt __lt__; Matmul __matmul__; Missing __missing__;
    Mod __mod__; Mul __mul__; Ne __ne__; Neg __neg__; New __new__; Next __next__; Or __or__; Pos __pos__; Pow __pow__; Radd __radd__;
    Rand __rand__; Rdivmod __rdivmod__; Repr __repr__; Reversed __reversed__; Rfloordiv __rfloordiv__;
    Rlshift __rlshift__; Rmatmul __rmatmul__; Rmod __rmod__; Rmul __rmul__; Ror __ror__; Round __round__; Rpow __rpow__;
    Rrshift __rrshift__; Rshift __rshift__; Rsub __rsub__; Rtruediv __rtruediv__; Rxor __rxor__; Set __set__;
    Setattr __setattr__; Setitem __setitem__; Str __str__; Sub __sub__; Subclasscheck __subclasscheck__;
    Truediv __truediv__; Trunc __trunc__; Xor __xor__; Buffer __buffer__;
}

impl Special {
    /// The method's name.
    pub(crate) fn name(self) -> Name {
        Special::NAMES[self as usize]
    }
}
