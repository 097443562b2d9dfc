//! The descriptors that fill the namespaces of built-in classes, the slots of `__slots__`, and `method-wrapper`,
//! which a special method becomes when it is bound.

use super::native_text;
use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, getter, method};
use crate::object::class::{Class, class_of, flag, type_name};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::int;
use crate::object::member::Member;
use crate::object::method_wrapper::MethodWrapper;
use crate::object::native::{
    Arguments, Attribute, ClassMethodDescriptor, GetSet, Method, MethodDescriptor, WrapperDescriptor,
};
use crate::object::str::Str;
use crate::object::tuple;
use crate::protocol::{call, construct, descriptor, modules};
use crate::thread::Thread;

/// What all descriptors know.
struct Row<'a> {
    title: String,
    class: &'a Class,
    method: Option<&'static Method>,
}

fn class(value: &Value) -> &Class {
    value.downcast::<Class>().expect("a descriptor belongs to a class")
}

fn row(value: &Value) -> Row<'_> {
    let of_method = |method: &'static Method, owner| Row {
        title: method.name().to_owned(),
        class: class(owner),
        method: Some(method),
    };
    if let Some(own) = value.downcast::<MethodDescriptor>() {
        return of_method(own.method, &own.class);
    }
    if let Some(own) = value.downcast::<WrapperDescriptor>() {
        return of_method(own.method, &own.class);
    }
    if let Some(own) = value.downcast::<ClassMethodDescriptor>() {
        return of_method(own.method, &own.class);
    }
    if let Some(own) = value.downcast::<MethodWrapper>() {
        return of_method(own.method, &own.class);
    }
    if let Some(own) = value.downcast::<GetSet>() {
        return Row { title: own.attribute.name.to_owned(), class: class(&own.class), method: None };
    }
    let own = value.downcast::<Member>().expect("the descriptor checked self");
    let title = own.name.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    Row { title, class: class(&own.class), method: None }
}

fn text(thread: &Thread, text: &str) -> Result<Value, Raised> {
    Ok(Str::new(thread, text).into_value())
}

fn described(thread: &Thread, args: Arguments<'_>, kind: &str) -> Result<Value, Raised> {
    let row = row(args.get(0));
    text(thread, &format!("<{kind} '{}' of '{}' objects>", row.title, row.class.message_name(thread)))
}

fn method_repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    described(thread, args, "method")
}

fn wrapper_repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    described(thread, args, "slot wrapper")
}

fn getset_repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    described(thread, args, "attribute")
}

fn member_repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    described(thread, args, "member")
}

fn bound(value: &Value) -> &MethodWrapper {
    value.downcast::<MethodWrapper>().expect("the descriptor checked self")
}

fn method_wrapper_repr(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = bound(args.get(0));
    let (title, receiver) = (own.method.name(), type_name(thread, &own.receiver));
    text(thread, &format!("<method-wrapper '{title}' of {receiver} object at {:#x}>", own.receiver.bits()))
}

fn get(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (object, owner) = (args.not_none(1), args.not_none(2));
    if object.is_none() && owner.is_none() {
        return Err(error::type_error(thread, "__get__(None, None) is invalid"));
    }
    let owner = match (owner, object) {
        (Some(owner), _) => owner.clone(),
        (None, Some(object)) => Value::from_object(class_of(thread, object)),
        (None, None) => Value::none(),
    };
    descriptor::bind(thread, args.get(0), object, &owner)
}

fn set(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    descriptor::store(thread, args.get(0), args.get(1), Some(args.get(2).clone()))?;
    Ok(Value::none())
}

fn delete(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    descriptor::store(thread, args.get(0), args.get(1), None)?;
    Ok(Value::none())
}

fn call_it(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (values, keywords) = construct::spread(args.get(1), args.get(2));
    call::call_spread(thread, args.get(0), values, keywords.as_deref())
}

fn reduce(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let row = row(args.get(0));
    let getattr = modules::member(thread, "builtins", "getattr")?;
    let owner = match args.get(0).downcast::<MethodWrapper>() {
        Some(bound) => bound.receiver.clone(),
        None => Value::from_object(row.class),
    };
    let parts = tuple::pair(thread, owner, Str::new(thread, &row.title).into_value());
    Ok(tuple::pair(thread, getattr, parts))
}

fn wrapper_eq(_thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = bound(args.get(0));
    let Some(other) = args.get(1).downcast::<MethodWrapper>() else { return Ok(Value::not_implemented()) };
    Ok(Value::bool(own.receiver.is(&other.receiver) && std::ptr::eq(own.method, other.method)))
}

fn wrapper_hash(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let own = bound(args.get(0));
    let hash = own.receiver.bits().rotate_left(7) ^ std::ptr::from_ref(own.method).addr() as u64;
    Ok(int::from_i64(thread, hash as i64))
}

fn get_name(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    text(thread, &row(value).title)
}

fn get_qualified_name(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    let row = row(value);
    let class = row.class.qualified_name.get();
    let class = class.downcast::<Str>().map(Str::lossy).unwrap_or_default();
    text(thread, &format!("{class}.{}", row.title))
}

fn get_class(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(Value::from_object(row(value).class))
}

fn get_doc(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    if let Some(words) = value.downcast::<GetSet>().map(|own| own.attribute.doc).filter(|doc| !doc.is_empty())
    {
        return Ok(Str::new(thread, words).into_value());
    }
    Ok(row(value).method.map_or_else(Value::none, |method| native_text::doc(thread, method)))
}

fn get_text_signature(thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(row(value).method.map_or_else(Value::none, |method| native_text::signature(thread, method)))
}

fn get_receiver(_thread: &Thread, value: &Value) -> Result<Value, Raised> {
    Ok(bound(value).receiver.clone())
}

const GET: Method = method(
    "__get__(self, instance, owner=None, /)",
    get,
    "Return an attribute of instance, which is of type owner.",
);
const SET: Method =
    method("__set__(self, instance, value, /)", set, "Set an attribute of instance to value.");
const DELETE: Method = method("__delete__(self, instance, /)", delete, "Delete an attribute of instance.");
const CALL: Method = method("__call__(self, /, *args, **kwargs)", call_it, "Call self as a function.");
const REDUCE: Method = method("__reduce__(self, /)", reduce, "");

const fn repr(function: crate::object::native::Function) -> Method {
    method("__repr__(self, /)", function, "Return repr(self).")
}

const NAME: Attribute = getter("__name__", get_name);
const QUALIFIED_NAME: Attribute = getter("__qualname__", get_qualified_name);
const CLASS: Attribute = getter("__objclass__", get_class);
const DOC: Attribute = getter("__doc__", get_doc);
const TEXT_SIGNATURE: Attribute = getter("__text_signature__", get_text_signature);

static OF_METHODS: &[Attribute] = &[NAME, QUALIFIED_NAME, CLASS, DOC, TEXT_SIGNATURE];
static OF_DATA: &[Attribute] = &[NAME, QUALIFIED_NAME, CLASS, DOC];

/// `method_descriptor`
pub(crate) static METHOD: ClassSpec = ClassSpec {
    name: "method_descriptor",
    layout: MethodDescriptor::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[repr(method_repr), GET, CALL, REDUCE],
    attributes: OF_METHODS,
};

/// `wrapper_descriptor`
pub(crate) static WRAPPER: ClassSpec = ClassSpec {
    name: "wrapper_descriptor",
    layout: WrapperDescriptor::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[repr(wrapper_repr), GET, CALL, REDUCE],
    attributes: OF_METHODS,
};

/// `method-wrapper`
pub(crate) static METHOD_WRAPPER: ClassSpec = ClassSpec {
    name: "method-wrapper",
    layout: MethodWrapper::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[
        repr(method_wrapper_repr),
        CALL,
        REDUCE,
        method("__eq__(self, value, /)", wrapper_eq, "Return self==value."),
        method("__hash__(self, /)", wrapper_hash, "Return hash(self)."),
    ],
    attributes: &[getter("__self__", get_receiver), NAME, QUALIFIED_NAME, CLASS, DOC, TEXT_SIGNATURE],
};

/// `classmethod_descriptor`
pub(crate) static CLASS_METHOD: ClassSpec = ClassSpec {
    name: "classmethod_descriptor",
    layout: ClassMethodDescriptor::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[repr(method_repr), GET, CALL],
    attributes: OF_METHODS,
};

/// `getset_descriptor`
pub(crate) static GETSET: ClassSpec = ClassSpec {
    name: "getset_descriptor",
    layout: GetSet::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[repr(getset_repr), GET, SET, DELETE],
    attributes: OF_DATA,
};

/// `member_descriptor`
pub(crate) static MEMBER: ClassSpec = ClassSpec {
    name: "member_descriptor",
    layout: Member::layout,
    base: Some(Instance::layout),
    flags: flag::NO_NEW,
    doc: "",
    methods: &[repr(member_repr), GET, SET, DELETE, REDUCE],
    attributes: OF_DATA,
};
