//! `weakref.proxy`: a weak reference that acts as its object in all operations.

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, method};
use crate::object::class::{class_of, flag, type_name};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::native::{Arguments, Method};
use crate::object::special::Special;
use crate::object::str::Str;
use crate::object::weak_reference::{WeakCallableProxy, WeakProxy, link_of};
use crate::protocol::compare::{self, Comparison};
use crate::protocol::number::{self, Binary, Unary};
use crate::protocol::{attribute, call, construct, iterate, subscript, text, truth};
use crate::thread::Thread;

/// The object behind a proxy; any other value itself.
fn behind(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    match link_of(value)
        .filter(|_| value.downcast::<crate::object::weak_reference::WeakReference>().is_none())
    {
        None => Ok(value.clone()),
        Some(link) => link
            .get()
            .ok_or_else(|| error::reference_error(thread, "weakly-referenced object no longer exists")),
    }
}

macro_rules! operators {
    ($($name:ident: |$thread:ident, $own:ident $(, $other:ident)?| $body:expr;)*) => {$(
        fn $name($thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
            let $own = &behind($thread, args.get(0))?;
            $(let $other = &behind($thread, args.get(1))?;)?
            $body
        }
    )*};
}

operators! {
    add: |thread, own, other| number::binary(thread, Binary::Add, own, other);
    radd: |thread, own, other| number::binary(thread, Binary::Add, other, own);
    sub: |thread, own, other| number::binary(thread, Binary::Subtract, own, other);
    rsub: |thread, own, other| number::binary(thread, Binary::Subtract, other, own);
    mul: |thread, own, other| number::binary(thread, Binary::Multiply, own, other);
    rmul: |thread, own, other| number::binary(thread, Binary::Multiply, other, own);
    truediv: |thread, own, other| number::binary(thread, Binary::TrueDivide, own, other);
    rtruediv: |thread, own, other| number::binary(thread, Binary::TrueDivide, other, own);
    floordiv: |thread, own, other| number::binary(thread, Binary::FloorDivide, own, other);
    rfloordiv: |thread, own, other| number::binary(thread, Binary::FloorDivide, other, own);
    modulo: |thread, own, other| number::binary(thread, Binary::Modulo, own, other);
    rmod: |thread, own, other| number::binary(thread, Binary::Modulo, other, own);
    pow: |thread, own, other| number::binary(thread, Binary::Power, own, other);
    rpow: |thread, own, other| number::binary(thread, Binary::Power, other, own);
    matmul: |thread, own, other| number::binary(thread, Binary::MatrixMultiply, own, other);
    rmatmul: |thread, own, other| number::binary(thread, Binary::MatrixMultiply, other, own);
    lshift: |thread, own, other| number::binary(thread, Binary::LeftShift, own, other);
    rlshift: |thread, own, other| number::binary(thread, Binary::LeftShift, other, own);
    rshift: |thread, own, other| number::binary(thread, Binary::RightShift, own, other);
    rrshift: |thread, own, other| number::binary(thread, Binary::RightShift, other, own);
    and: |thread, own, other| number::binary(thread, Binary::And, own, other);
    rand: |thread, own, other| number::binary(thread, Binary::And, other, own);
    or: |thread, own, other| number::binary(thread, Binary::Or, own, other);
    ror: |thread, own, other| number::binary(thread, Binary::Or, other, own);
    xor: |thread, own, other| number::binary(thread, Binary::Xor, own, other);
    rxor: |thread, own, other| number::binary(thread, Binary::Xor, other, own);
    iadd: |thread, own, other| number::in_place(thread, Binary::Add, own, other);
    isub: |thread, own, other| number::in_place(thread, Binary::Subtract, own, other);
    imul: |thread, own, other| number::in_place(thread, Binary::Multiply, own, other);
    itruediv: |thread, own, other| number::in_place(thread, Binary::TrueDivide, own, other);
    ifloordiv: |thread, own, other| number::in_place(thread, Binary::FloorDivide, own, other);
    imod: |thread, own, other| number::in_place(thread, Binary::Modulo, own, other);
    ipow: |thread, own, other| number::in_place(thread, Binary::Power, own, other);
    imatmul: |thread, own, other| number::in_place(thread, Binary::MatrixMultiply, own, other);
    ilshift: |thread, own, other| number::in_place(thread, Binary::LeftShift, own, other);
    irshift: |thread, own, other| number::in_place(thread, Binary::RightShift, own, other);
    iand: |thread, own, other| number::in_place(thread, Binary::And, own, other);
    ior: |thread, own, other| number::in_place(thread, Binary::Or, own, other);
    ixor: |thread, own, other| number::in_place(thread, Binary::Xor, own, other);
    divmod: |thread, own, other| number::divmod(thread, own, other);
    rdivmod: |thread, own, other| number::divmod(thread, other, own);
    neg: |thread, own| number::unary(thread, Unary::Negative, own);
    pos: |thread, own| number::unary(thread, Unary::Positive, own);
    abs: |thread, own| number::unary(thread, Unary::Absolute, own);
    invert: |thread, own| number::unary(thread, Unary::Invert, own);
    index: |thread, own| number::index(thread, own);
    float: |thread, own| number::to_float(thread, own).map(Value::float);
    int: |thread, own| {
        let class = Value::from_object(crate::object::class::builtin::<int::Int>(thread));
        call::call(thread, &class, std::slice::from_ref(own))
    };
    boolean: |thread, own| truth::is_true(thread, own).map(Value::bool);
    lt: |thread, own, other| compare::compare(thread, Comparison::Less, own, other);
    le: |thread, own, other| compare::compare(thread, Comparison::LessEqual, own, other);
    eq: |thread, own, other| compare::compare(thread, Comparison::Equal, own, other);
    ne: |thread, own, other| compare::compare(thread, Comparison::NotEqual, own, other);
    gt: |thread, own, other| compare::compare(thread, Comparison::Greater, own, other);
    ge: |thread, own, other| compare::compare(thread, Comparison::GreaterEqual, own, other);
    len: |thread, own| subscript::len(thread, own).map(|length| int::from_usize(thread, length));
    getitem: |thread, own, key| subscript::get_item(thread, own, key);
    contains: |thread, own, item| subscript::contains(thread, own, item).map(Value::bool);
    iter: |thread, own| iterate::iter(thread, own);
    to_str: |thread, own| text::str(thread, own).map(Into::into);
    getattribute: |thread, own, title| attribute::get(thread, own, title);
    bytes: |thread, own| {
        call::call_method_named(thread, own, crate::object::intern::intern(thread, "__bytes__").as_value(), &[])
    };
}

fn next(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = behind(thread, args.get(0))?;
    if class_of(thread, &own).special(thread, Special::Next).is_none() {
        let got = type_name(thread, &own);
        let message = format!("Weakref proxy referenced a non-iterator '{got}' object");
        return Err(error::type_error(thread, message));
    }
    iterate::next(thread, &own)?.ok_or_else(|| error::stop_iteration(thread, None))
}

fn setitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::set_item(thread, &behind(thread, args.get(0))?, args.get(1), args.get(2).clone())?;
    Ok(Value::none())
}

fn delitem(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    subscript::delete_item(thread, &behind(thread, args.get(0))?, args.get(1))?;
    Ok(Value::none())
}

fn setattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    attribute::set(thread, &behind(thread, args.get(0))?, args.get(1), args.get(2).clone())?;
    Ok(Value::none())
}

fn delattr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    attribute::delete(thread, &behind(thread, args.get(0))?, args.get(1))?;
    Ok(Value::none())
}

fn repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let at = args.get(0).bits();
    let text = match link_of(args.get(0)).and_then(|link| link.get()) {
        None => format!("<weakproxy at {at:#x}; dead>"),
        Some(object) => {
            format!("<weakproxy at {at:#x}; to '{}' at {:#x}>", type_name(thread, &object), object.bits())
        }
    };
    Ok(Str::new(thread, &text).into_value())
}

fn call_it(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = behind(thread, args.get(0))?;
    let (values, keywords) = construct::spread(args.get(1), args.get(2));
    call::call_spread(thread, &own, values, keywords.as_deref())
}

macro_rules! rows {
    ($($extra:expr),*) => {
        &[
            method("__add__(self, value, /)", add, "Return self+value."),
            method("__radd__(self, value, /)", radd, "Return value+self."),
            method("__sub__(self, value, /)", sub, "Return self-value."),
            method("__rsub__(self, value, /)", rsub, "Return value-self."),
            method("__mul__(self, value, /)", mul, "Return self*value."),
            method("__rmul__(self, value, /)", rmul, "Return value*self."),
            method("__truediv__(self, value, /)", truediv, "Return self/value."),
            method("__rtruediv__(self, value, /)", rtruediv, "Return value/self."),
            method("__floordiv__(self, value, /)", floordiv, "Return self//value."),
            method("__rfloordiv__(self, value, /)", rfloordiv, "Return value//self."),
            method("__mod__(self, value, /)", modulo, "Return self%value."),
            method("__rmod__(self, value, /)", rmod, "Return value%self."),
            method("__pow__(self, value, mod=None, /)", pow, "Return pow(self, value, mod)."),
            method("__rpow__(self, value, mod=None, /)", rpow, "Return pow(value, self, mod)."),
            method("__matmul__(self, value, /)", matmul, "Return self@value."),
            method("__rmatmul__(self, value, /)", rmatmul, "Return value@self."),
            method("__lshift__(self, value, /)", lshift, "Return self<<value."),
            method("__rlshift__(self, value, /)", rlshift, "Return value<<self."),
            method("__rshift__(self, value, /)", rshift, "Return self>>value."),
            method("__rrshift__(self, value, /)", rrshift, "Return value>>self."),
            method("__and__(self, value, /)", and, "Return self&value."),
            method("__rand__(self, value, /)", rand, "Return value&self."),
            method("__or__(self, value, /)", or, "Return self|value."),
            method("__ror__(self, value, /)", ror, "Return value|self."),
            method("__xor__(self, value, /)", xor, "Return self^value."),
            method("__rxor__(self, value, /)", rxor, "Return value^self."),
            method("__iadd__(self, value, /)", iadd, "Return self+=value."),
            method("__isub__(self, value, /)", isub, "Return self-=value."),
            method("__imul__(self, value, /)", imul, "Return self*=value."),
            method("__itruediv__(self, value, /)", itruediv, "Return self/=value."),
            method("__ifloordiv__(self, value, /)", ifloordiv, "Return self//=value."),
            method("__imod__(self, value, /)", imod, "Return self%=value."),
            method("__ipow__(self, value, /)", ipow, "Return self**=value."),
            method("__imatmul__(self, value, /)", imatmul, "Return self@=value."),
            method("__ilshift__(self, value, /)", ilshift, "Return self<<=value."),
            method("__irshift__(self, value, /)", irshift, "Return self>>=value."),
            method("__iand__(self, value, /)", iand, "Return self&=value."),
            method("__ior__(self, value, /)", ior, "Return self|=value."),
            method("__ixor__(self, value, /)", ixor, "Return self^=value."),
            method("__divmod__(self, value, /)", divmod, "Return divmod(self, value)."),
            method("__rdivmod__(self, value, /)", rdivmod, "Return divmod(value, self)."),
            method("__neg__(self, /)", neg, "-self"),
            method("__pos__(self, /)", pos, "+self"),
            method("__abs__(self, /)", abs, "abs(self)"),
            method("__invert__(self, /)", invert, "~self"),
            method("__index__(self, /)", index, "Return self converted to an integer."),
            method("__float__(self, /)", float, "float(self)"),
            method("__int__(self, /)", int, "int(self)"),
            method("__bool__(self, /)", boolean, "True if self else False"),
            method("__lt__(self, value, /)", lt, "Return self<value."),
            method("__le__(self, value, /)", le, "Return self<=value."),
            method("__eq__(self, value, /)", eq, "Return self==value."),
            method("__ne__(self, value, /)", ne, "Return self!=value."),
            method("__gt__(self, value, /)", gt, "Return self>value."),
            method("__ge__(self, value, /)", ge, "Return self>=value."),
            method("__len__(self, /)", len, "Return len(self)."),
            method("__getitem__(self, key, /)", getitem, "Return self[key]."),
            method("__setitem__(self, key, value, /)", setitem, "Set self[key] to value."),
            method("__delitem__(self, key, /)", delitem, "Delete self[key]."),
            method("__contains__(self, key, /)", contains, "Return bool(key in self)."),
            method("__iter__(self, /)", iter, "Implement iter(self)."),
            method("__next__(self, /)", next, "Implement next(self)."),
            method("__str__(self, /)", to_str, "Return str(self)."),
            method("__repr__(self, /)", repr, "Return repr(self)."),
            method("__bytes__(self, /)", bytes, ""),
            method("__getattribute__(self, name, /)", getattribute, "Return getattr(self, name)."),
            method("__setattr__(self, name, value, /)", setattr, "Implement setattr(self, name, value)."),
            method("__delattr__(self, name, /)", delattr, "Implement delattr(self, name)."),
            $($extra),*
        ]
    };
}

static METHODS: &[Method] = rows![];

static CALLABLE_METHODS: &[Method] =
    rows![method("__call__(self, /, *args, **kwargs)", call_it, "Call self as a function.")];

/// `weakref.ProxyType`
pub(crate) static SPEC: ClassSpec = ClassSpec {
    name: "weakref.ProxyType",
    layout: WeakProxy::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: METHODS,
    attributes: &[],
};

/// `weakref.CallableProxyType`
pub(crate) static CALLABLE: ClassSpec = ClassSpec {
    name: "weakref.CallableProxyType",
    layout: WeakCallableProxy::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: CALLABLE_METHODS,
    attributes: &[],
};
