//! `BaseExceptionGroup` and `ExceptionGroup`: several exceptions at once, and taking them apart.

use super::exception_base::{allocate, no_keywords, of, positional};
use super::exception_fields::{fixed, put};
use super::generic_alias;
use crate::memory::value::{Raised, Value};
use crate::native::{class_method, constructor, method};
use crate::object::class::{Class, flag, type_name};
use crate::object::dict::Dict;
use crate::object::error;
use crate::object::exception::{Exception, ExceptionKind, class_of_kind, is_instance};
use crate::object::list::List;
use crate::object::names::{Name, name};
use crate::object::native::{Arguments, Attribute, Method};
use crate::object::str::Str;
use crate::object::tuple::{self, Tuple};
use crate::protocol::{attribute, call, instance, iterate, subscript, text, truth};
use crate::thread::Thread;

/// The places of the fields.
const MESSAGE: usize = 0;
const EXCEPTIONS: usize = 1;

fn new(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let given = positional(args);
    let [message, members] = given.items() else {
        let count = given.items().len();
        let message = format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({count} given)");
        return Err(error::type_error(thread, message));
    };
    let keywords = args.get(2).downcast::<Dict>();
    if let (Some(keywords), Some(class)) = (keywords, args.get(0).downcast::<Class>())
        && keywords.len() != 0
        && !class.has(flag::HEAP)
    {
        let name = class.display_name();
        return Err(error::type_error(thread, format!("{name}() takes no keyword arguments")));
    }
    if message.downcast::<Str>().is_none() {
        let got = type_name(thread, message);
        let message = format!("BaseExceptionGroup.__new__() argument 1 must be str, not {got}");
        return Err(error::type_error(thread, message));
    }
    if !subscript::is_sequence(thread, members) {
        return Err(error::type_error(thread, "second argument (exceptions) must be a sequence"));
    }
    let members = iterate::collect(thread, members)?;
    if members.is_empty() {
        return Err(error::value_error(thread, "second argument (exceptions) must be a non-empty sequence"));
    }
    let mut nests_base = false;
    for (at, member) in members.iter().enumerate() {
        if !is_instance(thread, member, ExceptionKind::BaseException) {
            let message = format!("Item {at} of second argument (exceptions) is not an exception");
            return Err(error::value_error(thread, message));
        }
        nests_base |= !is_instance(thread, member, ExceptionKind::Exception);
    }
    let class = class_for(thread, args.get(0), nests_base)?;
    let group = allocate(thread, &class, given.clone())?;
    put(&group, MESSAGE, Some(message.clone()));
    put(&group, EXCEPTIONS, Some(Tuple::new(thread, members).into_value()));
    Ok(group)
}

/// The class asked for, checked against what it is to hold.
fn class_for(thread: &Thread, asked: &Value, nests_base: bool) -> Result<Value, Raised> {
    let kind = |kind| class_of_kind(thread, kind);
    if asked.is(kind(ExceptionKind::BaseExceptionGroup).as_value()) {
        return Ok(if nests_base { asked.clone() } else { kind(ExceptionKind::ExceptionGroup).into_value() });
    }
    if nests_base {
        if asked.is(kind(ExceptionKind::ExceptionGroup).as_value()) {
            return Err(error::type_error(thread, "Cannot nest BaseExceptions in an ExceptionGroup"));
        }
        let class = asked.downcast::<Class>();
        if let Some(class) = class.filter(|class| class.is_subclass_of(&kind(ExceptionKind::Exception))) {
            let name = class.display_name();
            return Err(error::type_error(thread, format!("Cannot nest BaseExceptions in '{name}'")));
        }
    }
    Ok(asked.clone())
}

fn init(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    no_keywords(thread, args.get(0), args.get(2))?;
    super::exception_base::set_arguments(of(args.get(0)), positional(args));
    Ok(Value::none())
}

fn members(group: &Value) -> Vec<Value> {
    let field = of(group).field("exceptions");
    field.as_ref().and_then(Value::downcast::<Tuple>).map(|all| all.items().to_vec()).unwrap_or_default()
}

fn to_str(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let message = of(args.get(0)).field("message").unwrap_or_else(Value::none);
    let message = text::str(thread, &message)?.lossy();
    let count = members(args.get(0)).len();
    let plural = if count == 1 { "" } else { "s" };
    Ok(Str::new(thread, &format!("{message} ({count} sub-exception{plural})")).into_value())
}

fn derive(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let class = class_of_kind(thread, ExceptionKind::BaseExceptionGroup).into_value();
    let message = of(args.get(0)).field("message").unwrap_or_else(Value::none);
    call::call(thread, &class, &[message, args.get(1).clone()])
}

/// What decides which exceptions belong to a part.
enum Matcher<'a> {
    /// A class or a tuple of classes.
    Classes(&'a Value),
    /// A function of the exception.
    Predicate(&'a Value),
}

impl<'a> Matcher<'a> {
    fn of(thread: &Thread, value: &'a Value) -> Result<Matcher<'a>, Raised> {
        let base = class_of_kind(thread, ExceptionKind::BaseException);
        let is_exception =
            |value: &Value| value.downcast::<Class>().is_some_and(|class| class.is_subclass_of(&base));
        if value.downcast::<Class>().is_none() && call::is_callable(thread, value) {
            return Ok(Matcher::Predicate(value));
        }
        let all = match value.downcast::<Tuple>() {
            Some(tuple) => tuple.items().iter().all(is_exception),
            None => is_exception(value),
        };
        if all {
            return Ok(Matcher::Classes(value));
        }
        let message =
            "expected an exception type, a tuple of exception types, or a callable (other than a class)";
        Err(error::type_error(thread, message))
    }

    fn matches(&self, thread: &Thread, exception: &Value) -> Result<bool, Raised> {
        match self {
            Matcher::Classes(classes) => instance::is_instance(thread, exception, classes),
            Matcher::Predicate(function) => {
                let answer = call::call(thread, function, std::slice::from_ref(exception))?;
                truth::is_true(thread, &answer)
            }
        }
    }

    /// The part of an exception that matches, and the rest.
    fn split(&self, thread: &Thread, exception: &Value) -> Result<(Option<Value>, Option<Value>), Raised> {
        if self.matches(thread, exception)? {
            return Ok((Some(exception.clone()), None));
        }
        if !is_instance(thread, exception, ExceptionKind::BaseExceptionGroup) {
            return Ok((None, Some(exception.clone())));
        }
        if thread.native_stack_is_low() {
            return Err(error::too_deep(thread, " in exceptiongroup_split_recursive"));
        }
        let (mut matching, mut rest) = (Vec::new(), Vec::new());
        for member in members(exception) {
            let (part, other) = self.split(thread, &member)?;
            matching.extend(part);
            rest.extend(other);
        }
        Ok((subset(thread, exception, matching)?, subset(thread, exception, rest)?))
    }
}

/// A group like `group` with these members, or nothing.
fn subset(thread: &Thread, group: &Value, members: Vec<Value>) -> Result<Option<Value>, Raised> {
    if members.is_empty() {
        return Ok(None);
    }
    let members = List::new(thread, members).into_value();
    let which = crate::object::intern::intern(thread, "derive");
    let derived = call::call_method_named(thread, group, which.as_value(), &[members])?;
    if !is_instance(thread, &derived, ExceptionKind::BaseExceptionGroup) {
        let message = "derive must return an instance of BaseExceptionGroup";
        return Err(error::type_error(thread, message));
    }
    let (from, to): (&Exception, &Exception) = (of(group), of(&derived));
    to.set_traceback(from.traceback());
    to.set_context(from.context());
    if let Some(cause) = from.cause() {
        to.set_cause(Some(cause));
    }
    let notes = attribute::get_optional(thread, group, name(thread, Name::__notes__))?;
    if let Some(notes) = notes
        && subscript::is_sequence(thread, &notes)
    {
        let copy = List::new(thread, iterate::collect(thread, &notes)?).into_value();
        attribute::set(thread, &derived, name(thread, Name::__notes__), copy)?;
    }
    Ok(Some(derived))
}

fn split(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let (part, rest) = Matcher::of(thread, args.get(1))?.split(thread, args.get(0))?;
    Ok(tuple::pair(thread, part.unwrap_or_else(Value::none), rest.unwrap_or_else(Value::none)))
}

/// The part of a group that matches, its rest let go of.
fn matching(thread: &Thread, matcher: &Matcher<'_>, exception: &Value) -> Result<Option<Value>, Raised> {
    if matcher.matches(thread, exception)? {
        return Ok(Some(exception.clone()));
    }
    if !is_instance(thread, exception, ExceptionKind::BaseExceptionGroup) {
        return Ok(None);
    }
    if thread.native_stack_is_low() {
        return Err(error::too_deep(thread, " in exceptiongroup_split_recursive"));
    }
    let mut parts = Vec::new();
    for member in members(exception) {
        parts.extend(matching(thread, matcher, &member)?);
    }
    subset(thread, exception, parts)
}

fn subgroup(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    let matcher = Matcher::of(thread, args.get(1))?;
    Ok(matching(thread, &matcher, args.get(0))?.unwrap_or_else(Value::none))
}

/// `BaseExceptionGroup`
pub(super) static METHODS: &[Method] = &[
    constructor("__new__(cls, /, *args, **kwargs)", new, "Create and return a new object."),
    method("__init__(self, /, *args, **kwargs)", init, "Initialize self."),
    method("__str__(self, /)", to_str, "Return str(self)."),
    method("derive(self, excs, /)", derive, ""),
    method("split(self, matcher_value, /)", split, ""),
    method("subgroup(self, matcher_value, /)", subgroup, ""),
    class_method("__class_getitem__(cls, object, /)", generic_alias::class_getitem, "See PEP 585"),
];

/// `BaseExceptionGroup`
pub(super) static ATTRIBUTES: &[Attribute] =
    &[fixed::<MESSAGE>("message"), fixed::<EXCEPTIONS>("exceptions")];
