//! What is said when a call's arguments don't fit the signature of a Rust function. CPython's words depend on how
//! its C function takes arguments, which the signature tells: none, one, positional ones, or named ones too.

use super::bind::takes_keyword;
use super::signature::{DefaultKind, Parameter, ParameterKind, Signature};
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::object::class::{Class, builtin, class_of, flag};
use crate::object::error;
use crate::object::instance::Instance;
use crate::object::intern::intern;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::native::{
    ClassMethodDescriptor, Flavour, Method, MethodDescriptor, Native, RawArguments, WrapperDescriptor,
};
use crate::object::str::Str;
use crate::protocol::modules;
use crate::pure::text::suggest::closest;
use crate::thread::Thread;

/// Functions that hand their named arguments on to `list.sort`, which complains in its own name.
const PASSED_ON: [&str; 1] = ["sorted"];

/// Constructors that take their arguments apart by hand: a missing one goes without its number.
const UNNUMBERED: [&str; 1] = ["enumerate"];

/// Constructors that count their arguments before they look at names.
const COUNTED: [&str; 1] = ["str"];

/// How messages name a function.
struct Called {
    /// `pop`; of a constructor the class.
    short: String,
    /// `list.pop`, `math.sqrt`.
    long: String,
    /// It is a special method: messages don't name those.
    special: bool,
    /// It is `__new__` or `__init__`: messages name the class.
    makes: bool,
}

/// The row behind a function, descriptor or constructor.
fn row_of(value: &Value) -> Option<&'static Method> {
    let native = || value.downcast::<Native>().map(|one| one.method);
    let wrapper = || value.downcast::<WrapperDescriptor>().map(|one| one.method);
    let of_class = || value.downcast::<ClassMethodDescriptor>().map(|one| one.method);
    value
        .downcast::<MethodDescriptor>()
        .map(|one| one.method)
        .or_else(native)
        .or_else(wrapper)
        .or_else(of_class)
}

fn called(thread: &Thread, method: &'static Method, raw: RawArguments<'_>) -> Called {
    let title = intern(thread, method.name());
    let is_row = |value: &Value| row_of(value).is_some_and(|row| std::ptr::eq(row, method));
    let class = raw.values.first().filter(|_| method.flavour != Flavour::Static).map(|first| {
        match first.downcast::<Class>() {
            Some(class) if method.flavour != Flavour::Method => class,
            _ => class_of(thread, first),
        }
    });
    let has_row = |class: &Class| {
        class.namespace(thread).get_name(thread, title.as_value()).as_ref().is_some_and(is_row)
    };
    let owner = match class {
        Some(class) => class.mro().into_iter().find(|class| has_row(class)),
        None if method.flavour == Flavour::Static => None,
        None => builtin_class(builtin::<Instance>(thread), &has_row),
    };
    let Some(owner) = owner else {
        let module = module_of(thread, title.as_value(), is_row);
        let prefix = module.map_or_else(String::new, |module| format!("{module}."));
        let short = method.name().to_owned();
        return Called { long: format!("{prefix}{short}"), short, special: false, makes: false };
    };
    let found = owner.namespace(thread).get_name(thread, title.as_value());
    let special = found.as_ref().and_then(Value::downcast::<WrapperDescriptor>).is_some();
    let owner = match class {
        Some(class) if method.flavour == Flavour::ClassMethod => {
            let qualified = class.qualified_name.get();
            qualified.downcast::<Str>().map_or_else(|| class.display_name(), Str::lossy)
        }
        _ => owner.display_name(),
    };
    match method.name() {
        "__new__" | "__init__" | "__call__" => {
            Called { short: owner.clone(), long: owner, special: false, makes: true }
        }
        short => Called { short: short.to_owned(), long: format!("{owner}.{short}"), special, makes: false },
    }
}

/// The built-in class that has the row, at or below this one.
fn builtin_class(class: &Class, has_row: &dyn Fn(&Class) -> bool) -> Option<Obj<Class>> {
    if has_row(class) {
        return Some(Obj::from_ref(class));
    }
    let below = class.subclasses().into_iter().filter(|class| !class.has(flag::HEAP));
    below.into_iter().find_map(|class| builtin_class(&class, has_row))
}

/// The name of the module that has the function, unless that is builtins.
fn module_of(thread: &Thread, title: &Value, is_row: impl Fn(&Value) -> bool) -> Option<String> {
    let row_in = |module: &Value| {
        let found = module.downcast::<Module>().and_then(|module| module.dict.get_name(thread, title));
        found.filter(&is_row)
    };
    let row = modules::all(thread).pairs().iter().find_map(|(_, module)| row_in(module))?;
    let home = row.downcast::<Native>()?.module.clone()?;
    let name = home.downcast::<Module>()?.dict.get_name(thread, name(thread, Name::__name__))?;
    let name = name.downcast::<Str>()?.lossy();
    (name != "builtins").then_some(name)
}

/// The receiver is not counted in messages.
fn receivers(signature: &Signature) -> usize {
    usize::from(signature.count > 0 && matches!(signature.name(0), "self" | "cls" | "type"))
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// The most and the least positional arguments, as messages count them.
fn limits(signature: &Signature) -> (usize, usize) {
    let receivers = receivers(signature);
    let less = |count: u8| usize::from(count).saturating_sub(receivers);
    (less(signature.positional), less(signature.required))
}

/// No parameter that positional arguments fill can be named.
fn positional_only(signature: &Signature) -> bool {
    signature.all().iter().all(|one| one.kind != ParameterKind::Either)
}

/// Some parameter takes its argument only by name.
fn keyword_only(signature: &Signature) -> bool {
    signature.all().iter().any(|one| one.kind == ParameterKind::KeywordOnly)
}

/// How many arguments can only be given by position and have to be given; the receiver is counted.
pub(super) fn required_by_position(signature: &Signature) -> usize {
    let is_required =
        |one: &&Parameter| one.kind == ParameterKind::PositionalOnly && one.default == DefaultKind::Required;
    signature.all().iter().filter(is_required).count()
}

/// In CPython this function takes its arguments apart by hand, and counts them in other words.
fn is_by_hand(name: &str) -> bool {
    name == "sorted"
}

/// What is said about the number of positional-only arguments.
fn count_message(called: &Called, signature: &Signature, given: usize) -> String {
    let (most, least) = limits(signature);
    let (short, long) = (&called.short, &called.long);
    if called.special {
        let bound = if most == least {
            ""
        } else if given < least {
            "at least "
        } else {
            "at most "
        };
        let wanted = if given < least { least } else { most };
        return format!("expected {bound}{wanted} argument{}, got {given}", plural(wanted));
    }
    match (most, least) {
        (0, _) if !called.makes => format!("{long}() takes no arguments ({given} given)"),
        (1, 1) if !called.makes && signature.plain => {
            format!("{long}() takes exactly one argument ({given} given)")
        }
        _ if most == least => format!("{short} expected {most} argument{}, got {given}", plural(most)),
        _ if given < least => {
            format!("{short} expected at least {least} argument{}, got {given}", plural(least))
        }
        _ => format!("{short} expected at most {most} argument{}, got {given}", plural(most)),
    }
}

/// Too many positional arguments.
#[cold]
pub(super) fn wrong_count(thread: &Thread, method: &'static Method, raw: RawArguments<'_>) -> Raised {
    let signature = &method.parsed;
    let (most, least) = limits(signature);
    let given = raw.positional_values().len().saturating_sub(receivers(signature));
    let called = called(thread, method, raw);
    let name = &called.short;
    let first = signature.all().get(receivers(signature)).map(|one| one.kind);
    let message = if called.makes && COUNTED.contains(&name.as_str()) {
        count_message(&called, signature, given)
    } else if most == 0 && keyword_only(signature) {
        format!("{name}() takes no positional arguments")
    } else if positional_only(signature) && keyword_only(signature) && !PASSED_ON.contains(&method.name()) {
        let bound = if most == least { "exactly" } else { "at most" };
        format!("{name}() takes {bound} {most} positional argument{} ({given} given)", plural(most))
    } else if positional_only(signature) && (!keyword_only(signature) || is_by_hand(name))
        || called.makes && first == Some(ParameterKind::PositionalOnly)
    {
        count_message(&called, signature, given)
    } else if most == 0 {
        format!("{name}() takes no positional arguments")
    } else if keyword_only(signature) {
        let bound = if most == least { "exactly" } else { "at most" };
        format!("{name}() takes {bound} {most} positional argument{} ({given} given)", plural(most))
    } else {
        let bound = if most == least { "exactly" } else { "at most" };
        let given = given + raw.keyword_count();
        format!("{name}() takes {bound} {most} argument{} ({given} given)", plural(most))
    };
    error::type_error(thread, message)
}

/// No argument for parameter `at`.
#[cold]
pub(super) fn missing(thread: &Thread, method: &'static Method, raw: RawArguments<'_>, at: usize) -> Raised {
    let signature = &method.parsed;
    let receivers = receivers(signature);
    let given = raw.positional_values().len().saturating_sub(receivers);
    let called = called(thread, method, raw);
    let (name, parameter) = (&called.short, signature.name(at));
    let message = if at < receivers && method.flavour == Flavour::New {
        format!("{}.__new__(): not enough arguments", called.long)
    } else if at < receivers {
        format!("unbound method {}() needs an argument", called.long)
    } else if signature.parameters[at].kind == ParameterKind::PositionalOnly
        && !(positional_only(signature) || called.makes || called.special)
    {
        let needed = signature.all().iter().skip(receivers);
        let only = |one: &&Parameter| {
            one.kind == ParameterKind::PositionalOnly && one.default == DefaultKind::Required
        };
        let (needed, (most, _)) = (needed.filter(only).count(), limits(signature));
        let bound = if needed == most { "exactly" } else { "at least" };
        format!("{name}() takes {bound} {needed} positional argument{} ({given} given)", plural(needed))
    } else if signature.parameters[at].kind == ParameterKind::PositionalOnly {
        let least = required_by_position(signature) - receivers;
        let bound = if least == limits(signature).0 { "exactly" } else { "at least" };
        match signature.all().iter().any(|one| takes_keyword(one.kind)) && !called.makes && !is_by_hand(name)
        {
            true => {
                format!("{name}() takes {bound} {least} positional argument{} ({given} given)", plural(least))
            }
            false => count_message(&called, signature, given),
        }
    } else if signature.parameters[at].kind == ParameterKind::KeywordOnly
        || UNNUMBERED.contains(&&*called.short)
    {
        format!("{name}() missing required argument '{parameter}'")
    } else {
        format!("{name}() missing required argument '{parameter}' (pos {})", at + 1 - receivers)
    };
    error::type_error(thread, message)
}

/// Parameter `at` got an argument by position and one by name.
#[cold]
pub(super) fn given_twice(
    thread: &Thread,
    method: &'static Method,
    raw: RawArguments<'_>,
    at: usize,
) -> Raised {
    let called = called(thread, method, raw);
    let (name, place) = (method.parsed.name(at), at + 1 - receivers(&method.parsed));
    let message = format!("argument for {}() given by name ('{name}') and position ({place})", called.short);
    error::type_error(thread, message)
}

/// A keyword that no parameter takes.
#[cold]
pub(super) fn unexpected_keyword(
    thread: &Thread,
    method: &'static Method,
    raw: RawArguments<'_>,
    text: &str,
) -> Raised {
    let called = called(thread, method, raw);
    let first = receivers(&method.parsed);
    let message = if method.parsed.all().iter().skip(first).any(|one| takes_keyword(one.kind)) {
        let names = (first..usize::from(method.parsed.count))
            .filter(|at| takes_keyword(method.parsed.parameters[*at].kind))
            .map(|at| method.parsed.name(at));
        let hint = match closest(text, names) {
            Some(meant) => format!(". Did you mean '{meant}'?"),
            None => String::new(),
        };
        let named = if PASSED_ON.contains(&method.name()) { "sort" } else { &called.short };
        format!("{named}() got an unexpected keyword argument '{text}'{hint}")
    } else if called.special {
        format!("wrapper {}() takes no keyword arguments", called.short)
    } else {
        format!("{}() takes no keyword arguments", called.long)
    };
    error::type_error(thread, message)
}
