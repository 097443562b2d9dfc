//! Exceptions: the tree as a table, and the one layout all of them share.

use super::class::{self, Class};
use super::lock::Guarded;
use super::tuple::Tuple;
use crate::memory::header::Header;
use crate::memory::heap::{self, Obj};
use crate::memory::layout::{Kind, layout};
use crate::memory::shape::Shape;
use crate::memory::value::Value;
use crate::thread::Thread;
use std::cell::OnceCell;

macro_rules! exception_tree {
    ($($member:ident: $base:ident [$($field:ident)*] $doc:literal;)*) => {
        /// One member for each built-in exception.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[repr(u8)]
        pub(crate) enum ExceptionKind { $(#[doc = $doc] $member),* }

        /// One row of the tree.
        pub(crate) struct Row {
            /// The class's name.
            pub(crate) name: &'static str,
            /// Its base; `BaseException` names itself.
            pub(crate) base: ExceptionKind,
            /// Attributes of its own, held in the object's fields in this order, after the base's.
            pub(crate) fields: &'static [&'static str],
            /// Its docstring.
            pub(crate) doc: &'static str,
        }

        /// The tree, by number.
        pub(crate) static TREE: &[Row] = &[
            $(Row {
                name: stringify!($member),
                base: ExceptionKind::$base,
                fields: &[$(stringify!($field)),*],
                doc: $doc,
            }),*
        ];

        impl ExceptionKind {
            /// All members by number.
            pub(crate) const ALL: &[ExceptionKind] = &[$(ExceptionKind::$member),*];
        }
    };
}

exception_tree! {
    BaseException: BaseException [] "Common base class for all exceptions";
    Exception: BaseException [] "Common base class for all non-exit exceptions.";
    BaseExceptionGroup: BaseException [message exceptions] "A combination of multiple unrelated exceptions.";
    ExceptionGroup: BaseExceptionGroup [] "A combination of multiple unrelated exceptions.";
    GeneratorExit: BaseException [] "Request that a generator exit.";
    KeyboardInterrupt: BaseException [] "Program interrupted by user.";
    SystemExit: BaseException [code] "Request to exit from the interpreter.";
    ArithmeticError: Exception [] "Base class for arithmetic errors.";
    FloatingPointError: ArithmeticError [] "Floating-point operation failed.";
    OverflowError: ArithmeticError [] "Result too large to be represented.";
    ZeroDivisionError: ArithmeticError [] "Second argument to a division or modulo operation was zero.";
    AssertionError: Exception [] "Assertion failed.";
    AttributeError: Exception [name obj] "Attribute not found.";
    BufferError: Exception [] "Buffer error.";
    EOFError: Exception [] "Read beyond end of file.";
    ImportError: Exception [msg name path name_from] "Import can't find module, or can't find name in module.";
    ModuleNotFoundError: ImportError [] "Module not found.";
    LookupError: Exception [] "Base class for lookup errors.";
    IndexError: LookupError [] "Sequence index out of range.";
    KeyError: LookupError [] "Mapping key not found.";
    MemoryError: Exception [] "Out of memory.";
    NameError: Exception [name] "Name not found globally.";
    UnboundLocalError: NameError [] "Local name referenced but not bound to a value.";
    OSError: Exception [errno strerror filename filename2 characters_written] "Base class for I/O related errors.";
    BlockingIOError: OSError [] "I/O operation would block.";
    ChildProcessError: OSError [] "Child process error.";
    ConnectionError: OSError [] "Connection error.";
    BrokenPipeError: ConnectionError [] "Broken pipe.";
    ConnectionAbortedError: ConnectionError [] "Connection aborted.";
    ConnectionRefusedError: ConnectionError [] "Connection refused.";
    ConnectionResetError: ConnectionError [] "Connection reset.";
    FileExistsError: OSError [] "File already exists.";
    FileNotFoundError: OSError [] "File not found.";
    InterruptedError: OSError [] "Interrupted by signal.";
    IsADirectoryError: OSError [] "Operation doesn't work on directories.";
    NotADirectoryError: OSError [] "Operation only works on directories.";
    PermissionError: OSError [] "Not enough permissions.";
    ProcessLookupError: OSError [] "Process not found.";
    TimeoutError: OSError [] "Timeout expired.";
    ReferenceError: Exception [] "Weak ref proxy used after referent went away.";
    RuntimeError: Exception [] "Unspecified run-time error.";
    NotImplementedError: RuntimeError [] "Method or function hasn't been implemented yet.";
    PythonFinalizationError: RuntimeError [] "Operation blocked during Python finalization.";
    RecursionError: RuntimeError [] "Recursion limit exceeded.";
    StopAsyncIteration: Exception [] "Signal the end from iterator.__anext__().";
    StopIteration: Exception [value] "Signal the end from iterator.__next__().";
    SyntaxError: Exception [msg filename lineno offset text end_lineno end_offset print_file_and_line] "Invalid syntax.";
    IndentationError: SyntaxError [] "Improper indentation.";
    TabError: IndentationError [] "Improper mixture of spaces and tabs.";
    SystemError: Exception [] "Internal error in the Python interpreter.\n\nPlease report this to the Python maintainer, along with the traceback,\nthe Python version, and the hardware/OS platform and version.";
    TypeError: Exception [] "Inappropriate argument type.";
    ValueError: Exception [] "Inappropriate argument value (of correct type).";
    UnicodeError: ValueError [] "Unicode related error.";
    UnicodeDecodeError: UnicodeError [encoding object start end reason] "Unicode decoding error.";
    UnicodeEncodeError: UnicodeError [encoding object start end reason] "Unicode encoding error.";
    UnicodeTranslateError: UnicodeError [encoding object start end reason] "Unicode translation error.";
    Warning: Exception [] "Base class for warning categories.";
    BytesWarning: Warning [] "Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or comparing to str.";
    DeprecationWarning: Warning [] "Base class for warnings about deprecated features.";
    EncodingWarning: Warning [] "Base class for warnings about encodings.";
    FutureWarning: Warning [] "Base class for warnings about constructs that will change semantically\nin the future.";
    ImportWarning: Warning [] "Base class for warnings about probable mistakes in module imports";
    PendingDeprecationWarning: Warning [] "Base class for warnings about features which will be deprecated\nin the future.";
    ResourceWarning: Warning [] "Base class for warnings about resource usage.";
    RuntimeWarning: Warning [] "Base class for warnings about dubious runtime behavior.";
    SyntaxWarning: Warning [] "Base class for warnings about dubious syntax.";
    UnicodeWarning: Warning [] "Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems.";
    UserWarning: Warning [] "Base class for warnings generated by user code.";
}

impl ExceptionKind {
    /// The row of the tree.
    pub(crate) fn row(self) -> &'static Row {
        &TREE[self as usize]
    }

    /// All fields an object of this class has: the base's first.
    pub(crate) fn fields(self) -> Vec<&'static str> {
        let row = self.row();
        let mut fields = if row.base == self { Vec::new() } else { row.base.fields() };
        fields.extend(row.fields);
        fields
    }
}

/// The state all exceptions share.
#[derive(Default)]
pub(crate) struct ExceptionState {
    /// `args`, a tuple; empty before `__new__` is done.
    pub(crate) args: Option<Obj<Tuple>>,
    /// `__traceback__`
    pub(crate) traceback: Option<Value>,
    /// `__context__`
    pub(crate) context: Option<Value>,
    /// `__cause__`
    pub(crate) cause: Option<Value>,
    /// `__suppress_context__`
    pub(crate) suppress_context: bool,
    /// The attributes its class's row and the bases' rows name, in that order.
    pub(crate) fields: Box<[Option<Value>]>,
}

/// An exception object.
#[repr(C)]
pub(crate) struct Exception {
    header: Header,
    /// The nearest built-in class.
    pub(crate) kind: ExceptionKind,
    /// The rest.
    pub(crate) state: Guarded<ExceptionState>,
}

layout!(
    Exception,
    Kind::Exception,
    tracked,
    |exception, visit| exception.state.with(|state| {
        state.args.iter().for_each(|args| visit(args.as_value()));
        [&state.traceback, &state.context, &state.cause].into_iter().flatten().for_each(&mut *visit);
        state.fields.iter().flatten().for_each(visit);
    }),
    |exception| drop(exception.state.take())
);

impl Exception {
    /// An exception of this class's shape.
    pub(crate) fn with_shape(shape: &Shape, kind: ExceptionKind, args: Obj<Tuple>) -> Obj<Exception> {
        let fields = vec![None; kind.fields().len()].into_boxed_slice();
        heap::new(shape, |header| Exception {
            header,
            kind,
            state: Guarded::new(ExceptionState { args: Some(args), fields, ..ExceptionState::default() }),
        })
    }

    /// `args`
    pub(crate) fn args(&self, thread: &Thread) -> Obj<Tuple> {
        self.state.with(|state| state.args.clone()).unwrap_or_else(|| Tuple::empty(thread))
    }

    /// The place of a field among this object's.
    pub(crate) fn field_index(&self, name: &str) -> Option<usize> {
        self.kind.fields().iter().position(|field| *field == name)
    }

    /// The value of a field.
    pub(crate) fn field(&self, name: &str) -> Option<Value> {
        let index = self.field_index(name)?;
        self.state.with(|state| state.fields[index].clone())
    }

    /// Sets or empties a field the object has.
    pub(crate) fn set_field(&self, name: &str, value: Option<Value>) {
        if let Some(index) = self.field_index(name) {
            drop(self.state.with(|state| std::mem::replace(&mut state.fields[index], value)));
        }
    }

    /// `__traceback__`
    pub(crate) fn traceback(&self) -> Option<Value> {
        self.state.with(|state| state.traceback.clone())
    }

    /// Sets `__traceback__`.
    pub(crate) fn set_traceback(&self, traceback: Option<Value>) {
        drop(self.state.with(|state| std::mem::replace(&mut state.traceback, traceback)));
    }

    /// `__context__`
    pub(crate) fn context(&self) -> Option<Value> {
        self.state.with(|state| state.context.clone())
    }

    /// Sets `__context__`.
    pub(crate) fn set_context(&self, context: Option<Value>) {
        drop(self.state.with(|state| std::mem::replace(&mut state.context, context)));
    }

    /// `__cause__`
    pub(crate) fn cause(&self) -> Option<Value> {
        self.state.with(|state| state.cause.clone())
    }

    /// Sets `__cause__`, which suppresses the context.
    pub(crate) fn set_cause(&self, cause: Option<Value>) {
        drop(self.state.with(|state| {
            state.suppress_context = true;
            std::mem::replace(&mut state.cause, cause)
        }));
    }
}

/// The classes of the tree, made as they are asked for.
pub(crate) struct ExceptionClasses {
    made: [OnceCell<Obj<Class>>; TREE.len()],
}

impl Default for ExceptionClasses {
    fn default() -> ExceptionClasses {
        ExceptionClasses { made: [const { OnceCell::new() }; TREE.len()] }
    }
}

/// Makes the class of a row; the builtins floor's, stored here at start-up.
pub(crate) type MakeExceptionClass = fn(&Thread, ExceptionKind) -> Obj<Class>;

/// The maker, set once.
#[derive(Default)]
pub(crate) struct ExceptionMaker(pub(crate) OnceCell<MakeExceptionClass>);

/// The class of a built-in exception.
pub(crate) fn class_of_kind(thread: &Thread, kind: ExceptionKind) -> Obj<Class> {
    let classes = thread.interpreter().extension::<ExceptionClasses>();
    if let Some(class) = classes.made[kind as usize].get() {
        return class.clone();
    }
    let maker = thread.interpreter().extension::<ExceptionMaker>();
    let class = maker.0.get().expect("the maker is set at start-up")(thread, kind);
    classes.made[kind as usize].get_or_init(|| class).clone()
}

/// True if the value is an instance of this built-in exception.
pub(crate) fn is_instance(thread: &Thread, value: &Value, kind: ExceptionKind) -> bool {
    value.downcast::<Exception>().is_some()
        && class::class_of(thread, value).is_subclass_of(&class_of_kind(thread, kind))
}
