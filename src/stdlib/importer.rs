//! Finding and loading modules: those in Rust, those embedded, and files along a search path. A module is in
//! `sys.modules` before its body runs, so that circular imports see it, and leaves it again if the body fails.

use super::{embedded, import_lock, native, spec};
use crate::builtins::evaluate;
use crate::compiler::Options;
use crate::memory::heap::Obj;
use crate::memory::value::{Raised, Value};
use crate::native::module_spec;
use crate::object::exception::{ExceptionKind, is_instance};
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::names::{Name, name};
use crate::object::str::Str;
use crate::object::{dict::Dict, error, instance};
use crate::protocol::{attribute, call, iterate, mapping, modules, truth};
use crate::syntax::Mode;
use crate::thread::Thread;
use std::path::{Path, PathBuf};

/// Where a module comes from.
pub(crate) enum Origin {
    /// Rust.
    Native(&'static crate::native::ModuleSpec),
    /// Embedded Python: whether it is a package, and its source.
    Embedded(bool, &'static str),
    /// A file: whether it is a package's.
    File(PathBuf, bool),
    /// Folders without `__init__.py`.
    Namespace(Vec<PathBuf>),
    /// What a finder of `sys.meta_path` said.
    Spec(Value),
}

/// `ModuleNotFoundError: No module named 'x'`
#[cold]
pub(crate) fn not_found(thread: &Thread, full: &str, message: &str) -> Raised {
    let text = Str::new(thread, message).into_value();
    let exception = error::exception(thread, ExceptionKind::ModuleNotFoundError, vec![text.clone()]);
    exception.set_field("msg", Some(text));
    exception.set_field("name", Some(Str::new(thread, full).into_value()));
    error::raise(thread, exception.into_value())
}

/// Imports a module by its full name, its packages first.
pub(crate) fn import_module(thread: &Thread, full: &str) -> Result<Value, Raised> {
    import_lock::wait(thread, full)?;
    let title = intern(thread, full);
    if let Some(known) = mapping::dict_get(thread, modules::all(thread), title.as_value())? {
        if known.is_none() {
            return Err(not_found(thread, full, &format!("import of {full} halted; None in sys.modules")));
        }
        return Ok(known);
    }
    let Some((package, last)) = full.rsplit_once('.') else {
        return load_new(thread, full, None, None);
    };
    let parent = import_module(thread, package)?;
    import_lock::wait(thread, full)?;
    if let Some(known) = modules::loaded(thread, title.as_value())? {
        return Ok(known);
    }
    let Some(path) = attribute::get_optional(thread, &parent, name(thread, Name::__path__))? else {
        return Err(not_found(
            thread,
            full,
            &format!("No module named '{full}'; '{package}' is not a package"),
        ));
    };
    let module = load_new(thread, full, Some(&path), Some(&parent))?;
    attribute::set(thread, &parent, intern(thread, last).as_value(), module.clone())?;
    Ok(module)
}

fn load_new(
    thread: &Thread,
    full: &str,
    path: Option<&Value>,
    _parent: Option<&Value>,
) -> Result<Value, Raised> {
    let _import = import_lock::begin(thread, full);
    match find(thread, full, path)? {
        Some(origin) => load(thread, full, origin),
        None => Err(not_found(thread, full, &format!("No module named '{full}'"))),
    }
}

/// The folders of a search path.
fn folders(thread: &Thread, path: Option<&Value>) -> Result<Vec<PathBuf>, Raised> {
    let path = match path {
        Some(path) => path.clone(),
        None => modules::member(thread, "sys", "path")?,
    };
    let entries = iterate::collect(thread, &path)?;
    let texts = entries.iter().filter_map(Value::downcast::<Str>).map(Str::lossy);
    Ok(texts.map(|text| PathBuf::from(if text.is_empty() { ".".to_owned() } else { text })).collect())
}

/// Finds a module.
pub(crate) fn find(thread: &Thread, full: &str, path: Option<&Value>) -> Result<Option<Origin>, Raised> {
    if let Some(found) = find_by_meta_path(thread, full, path)? {
        return Ok(Some(found));
    }
    if let Some(spec) = native(full) {
        return Ok(Some(Origin::Native(spec)));
    }
    if let Some((package, source)) = embedded(full) {
        return Ok(Some(Origin::Embedded(package, source)));
    }
    let last = full.rsplit_once('.').map_or(full, |(_, last)| last);
    let mut portions = Vec::new();
    for folder in folders(thread, path)? {
        let package = folder.join(last);
        if package.join("__init__.py").is_file() {
            return Ok(Some(Origin::File(package.join("__init__.py"), true)));
        }
        let file = folder.join(format!("{last}.py"));
        if file.is_file() {
            return Ok(Some(Origin::File(file, false)));
        }
        if package.is_dir() {
            portions.push(package);
        }
    }
    Ok((!portions.is_empty()).then_some(Origin::Namespace(portions)))
}

fn find_by_meta_path(thread: &Thread, full: &str, path: Option<&Value>) -> Result<Option<Origin>, Raised> {
    let Some(sys) = modules::loaded(thread, intern(thread, "sys").as_value())? else { return Ok(None) };
    let Some(finders) = attribute::get_optional(thread, &sys, name(thread, Name::meta_path))? else {
        return Ok(None);
    };
    if finders.is_none() {
        let message = "sys.meta_path is None, Python is likely shutting down";
        return Err(error::raise_message(thread, ExceptionKind::ImportError, message));
    }
    for finder in iterate::collect(thread, &finders)? {
        let Some(find_spec) =
            attribute::get_optional(thread, &finder, intern(thread, "find_spec").as_value())?
        else {
            continue;
        };
        let arguments =
            [Str::new(thread, full).into_value(), path.cloned().unwrap_or_else(Value::none), Value::none()];
        let found = call::call(thread, &find_spec, &arguments)?;
        if !found.is_none() {
            return Ok(Some(Origin::Spec(found)));
        }
    }
    Ok(None)
}

/// Modules know their place even when the process changes its folder.
fn path_text(path: &Path) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).to_string_lossy().into_owned()
}

/// Makes the module of an origin, runs its body, and answers what `sys.modules` holds then.
pub(crate) fn load(thread: &Thread, full: &str, origin: Origin) -> Result<Value, Raised> {
    let title = intern(thread, full);
    let (module, body) = prepare(thread, full, origin)?;
    modules::all(thread).set_name(thread, title.as_value(), module.clone());
    let spec = attribute::get_optional(thread, &module, name(thread, Name::__spec__))?;
    let initializing = |value: bool| {
        if let Some(header) = spec.as_ref().and_then(Value::header) {
            instance::set(thread, header, name(thread, Name::_initializing), Value::bool(value));
        }
    };
    initializing(true);
    let result = body.run(thread, &module);
    initializing(false);
    if let Err(raised) = result {
        let pending = thread.take_raised();
        let forgotten = modules::forget(thread, title.as_value());
        if forgotten.is_err() {
            drop(thread.take_raised_if_any());
        }
        thread.set_raised(pending);
        return Err(raised);
    }
    match modules::loaded(thread, title.as_value())? {
        Some(module) => Ok(module),
        None => Err(error::key_error(thread, title.as_value())),
    }
}

/// What a module's body is.
enum Body {
    Native(&'static crate::native::ModuleSpec),
    Source { text: Vec<u8>, filename: String },
    Nothing,
    Loader(Value),
}

impl Body {
    fn run(self, thread: &Thread, module: &Value) -> Result<(), Raised> {
        match self {
            Body::Nothing => Ok(()),
            Body::Native(spec) => {
                let module = Obj::<Module>::try_from(module.clone()).expect("it was just made");
                module_spec::fill(thread, spec, &module)
            }
            Body::Source { text, filename } => {
                let options =
                    Options { optimize: thread.interpreter().options.optimize, ..Options::default() };
                let code = evaluate::compile_bytes(thread, &text, &filename, Mode::Exec, options)?;
                let dict = module.downcast::<Module>().expect("it was just made").dict.clone();
                evaluate::run(thread, code, dict, None).map(drop)
            }
            Body::Loader(loader) => call::call_method_named(
                thread,
                &loader,
                intern(thread, "exec_module").as_value(),
                std::slice::from_ref(module),
            )
            .map(drop),
        }
    }
}

fn prepare(thread: &Thread, full: &str, origin: Origin) -> Result<(Value, Body), Raised> {
    if let Origin::Spec(spec) = &origin {
        return prepare_by_loader(thread, full, spec);
    }
    let module = Module::new(thread, full);
    let text = |text: &str| Str::new(thread, text).into_value();
    let mut locations = None;
    let mut file = None;
    let (kind, body) = match origin {
        Origin::Native(spec) => {
            if !spec.doc.is_empty() {
                module.dict.set_name(thread, name(thread, Name::__doc__), text(spec.doc));
            }
            ("built-in".to_owned(), Body::Native(spec))
        }
        Origin::Embedded(package, source) => {
            if package {
                locations = Some(Vec::new());
            }
            let filename = format!("<frozen {full}>");
            ("frozen".to_owned(), Body::Source { text: source.as_bytes().to_vec(), filename })
        }
        Origin::File(path, package) => {
            if package {
                locations = path.parent().map(|folder| vec![text(&path_text(folder))]);
            }
            let shown = path_text(&path);
            let bytes =
                std::fs::read(&path).map_err(|fault| error::os_error(thread, &fault, Some(&shown)))?;
            file = Some(shown.clone());
            (shown.clone(), Body::Source { text: bytes, filename: shown })
        }
        Origin::Namespace(portions) => {
            locations = Some(portions.iter().map(|folder| text(&path_text(folder))).collect());
            (String::new(), Body::Nothing)
        }
        Origin::Spec(_) => (String::new(), Body::Nothing),
    };
    let is_package = locations.is_some();
    let is_namespace = is_package && matches!(body, Body::Nothing);
    let package = if is_package { full } else { full.rsplit_once('.').map_or("", |(package, _)| package) };
    let search = locations.map_or_else(Value::none, |folders| List::new(thread, folders).into_value());
    module.dict.set_name(thread, name(thread, Name::__package__), text(package));
    if is_package {
        module.dict.set_name(thread, name(thread, Name::__path__), search.clone());
    }
    if let Some(file) = &file {
        module.dict.set_name(thread, name(thread, Name::__file__), text(file));
        module.dict.set_name(thread, name(thread, Name::__cached__), Value::none());
    }
    if is_namespace {
        module.dict.set_name(thread, name(thread, Name::__file__), Value::none());
    }
    let found = spec::make(
        thread,
        &[
            ("name", text(full)),
            ("loader", Value::none()),
            ("origin", if kind.is_empty() { Value::none() } else { text(&kind) }),
            ("submodule_search_locations", search),
            ("loader_state", Value::none()),
            ("cached", Value::none()),
            ("parent", text(package)),
            ("has_location", Value::bool(file.is_some())),
        ],
    );
    module.dict.set_name(thread, name(thread, Name::__spec__), found);
    Ok((module.into_value(), body))
}

fn prepare_by_loader(thread: &Thread, full: &str, spec: &Value) -> Result<(Value, Body), Raised> {
    let loader = attribute::get(thread, spec, intern(thread, "loader").as_value())?;
    let create = attribute::get_optional(thread, &loader, intern(thread, "create_module").as_value())?;
    let made = match create {
        Some(create) => call::call(thread, &create, std::slice::from_ref(spec))?,
        None => Value::none(),
    };
    let module = if made.is_none() { Module::new(thread, full).into_value() } else { made };
    let set = |which: Name, value: Value| attribute::set(thread, &module, name(thread, which), value);
    set(Name::__spec__, spec.clone())?;
    set(Name::__loader__, loader.clone())?;
    let locations =
        attribute::get_optional(thread, spec, intern(thread, "submodule_search_locations").as_value())?;
    let parent = attribute::get_optional(thread, spec, intern(thread, "parent").as_value())?;
    if let Some(parent) = parent {
        set(Name::__package__, parent)?;
    }
    if let Some(locations) = locations.filter(|locations| !locations.is_none()) {
        set(Name::__path__, locations)?;
    }
    if let Some(origin) = attribute::get_optional(thread, spec, intern(thread, "origin").as_value())?
        && let Some(located) =
            attribute::get_optional(thread, spec, intern(thread, "has_location").as_value())?
        && truth::is_true(thread, &located)?
    {
        set(Name::__file__, origin)?;
    }
    Ok((module, Body::Loader(loader)))
}

/// Imports the parts of a package that a from-import names, as far as they are modules.
pub(crate) fn import_from_list(
    thread: &Thread,
    module: &Value,
    names: &Value,
    recursive: bool,
) -> Result<(), Raised> {
    let own = attribute::get_optional(thread, module, name(thread, Name::__name__))?;
    let own = own.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy).unwrap_or_default();
    for item in iterate::collect(thread, names)? {
        let Some(text) = item.downcast::<Str>().map(Str::lossy) else {
            let got = crate::object::class::type_name(thread, &item);
            let place = if recursive { format!("{own}.__all__") } else { "``from list''".to_owned() };
            return Err(error::type_error(thread, format!("Item in {place} must be str, not {got}")));
        };
        if text == "*" {
            if !recursive
                && let Some(all) = attribute::get_optional(thread, module, name(thread, Name::__all__))?
            {
                import_from_list(thread, module, &all, true)?;
            }
            continue;
        }
        if attribute::get_optional(thread, module, &item)?.is_some() {
            continue;
        }
        let full = format!("{own}.{text}");
        if let Err(raised) = import_module(thread, &full) {
            let missing = thread.raised().is_some_and(|value| {
                is_instance(thread, &value, ExceptionKind::ModuleNotFoundError) && names_module(&value, &full)
            });
            if !missing {
                return Err(raised);
            }
            drop(thread.take_raised());
        }
    }
    Ok(())
}

fn names_module(value: &Value, full: &str) -> bool {
    let named =
        value.downcast::<crate::object::exception::Exception>().and_then(|exception| exception.field("name"));
    named.as_ref().and_then(Value::downcast::<Str>).is_some_and(|named| named.lossy() == full)
}

/// The package a relative import starts from.
pub(crate) fn package_of(thread: &Thread, globals: Option<&Dict>) -> Result<String, Raised> {
    let text = |which: Name| {
        let value = globals.and_then(|globals| globals.get_name(thread, name(thread, which)));
        value.as_ref().and_then(Value::downcast::<Str>).map(Str::lossy)
    };
    if let Some(package) = text(Name::__package__) {
        return Ok(package);
    }
    let own = text(Name::__name__).unwrap_or_default();
    let has_path =
        globals.is_some_and(|globals| globals.get_name(thread, name(thread, Name::__path__)).is_some());
    Ok(if has_path {
        own
    } else {
        own.rsplit_once('.').map_or(String::new(), |(package, _)| package.to_owned())
    })
}
