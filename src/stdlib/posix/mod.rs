//! `posix`: the calls of the operating system that `os` and its friends build on.

mod constants;
mod file;
mod fork;
mod process;
mod scan;
mod stat;
mod tree;

use crate::memory::layout::Object;
use crate::memory::value::{Raised, Value};
use crate::native::{ClassSpec, ModuleSpec, function};
use crate::object::class::type_name;
use crate::object::error;
use crate::object::exception::{ExceptionKind, class_of_kind};
use crate::object::intern::intern;
use crate::object::list::List;
use crate::object::module::Module;
use crate::object::native::{Arguments, Method};
use crate::stdlib::path::{PathArgument, fspath as path_of};
use crate::stdlib::struct_sequence;
use crate::thread::Thread;

/// The classes.
pub(crate) static CLASSES: &[&ClassSpec] = &[&scan::ENTRY, &scan::SCAN];

/// The descriptor of the folder that a relative path starts from.
fn folder(thread: &Thread, args: Arguments<'_>, index: usize) -> Result<i32, Raised> {
    let Some(value) = args.not_none(index) else { return Ok(libc::AT_FDCWD) };
    if value.as_small().is_none() {
        let got = type_name(thread, value);
        return Err(error::type_error(thread, format!("argument should be integer or None, not {got}")));
    }
    file::small(thread, value)
}

/// A path where a descriptor would do too, as the message says.
fn path_or_number(thread: &Thread, value: &Value, function: &str) -> Result<PathArgument, Raised> {
    let path = PathArgument::for_call(thread, value, function);
    if path.is_err()
        && let Some(raised) = thread.raised()
        && raised.downcast::<crate::object::exception::Exception>().is_some()
    {
        let words = crate::protocol::text::str(thread, &raised)?.lossy();
        if let Some((head, got)) = words.split_once("path should be string, bytes or os.PathLike, not ") {
            drop(thread.take_raised_if_any());
            let message = format!("{head}path should be string, bytes, os.PathLike or integer, not {got}");
            return Err(error::type_error(thread, message));
        }
    }
    path
}

fn fspath(thread: &Thread, args: Arguments<'_>) -> Result<Value, Raised> {
    path_of(thread, args.get(0))
}

static FUNCTIONS: &[Method] = &[
    function("fspath(path)", fspath, "Return the file system path representation of the object."),
    function("open(path, flags, mode=511, *, dir_fd=None)", file::open, "Open a file for low level IO."),
    function("close(fd)", file::close, "Close a file descriptor."),
    function(
        "closerange(fd_low, fd_high, /)",
        file::closerange,
        "Closes all file descriptors in [fd_low, fd_high), ignoring errors.",
    ),
    function("read(fd, length, /)", file::read, "Read from a file descriptor.  Returns a bytes object."),
    function("write(fd, data, /)", file::write, "Write a bytes object to a file descriptor."),
    function("lseek(fd, position, whence, /)", file::lseek, "Set the position of a file descriptor."),
    function("dup(fd, /)", file::dup, "Return a duplicate of a file descriptor."),
    function("dup2(fd, fd2, inheritable=True)", file::dup2, "Duplicate file descriptor."),
    function("pipe()", file::pipe, "Create a pipe."),
    function("isatty(fd, /)", file::isatty, "Return True if the fd is connected to a terminal."),
    function("fsync(fd)", file::fsync, "Force write of fd to disk."),
    function("fdatasync(fd)", file::fsync, "Force write of fd to disk without forcing update of metadata."),
    function(
        "ftruncate(fd, length, /)",
        file::ftruncate,
        "Truncate a file, specified by file descriptor, to a specific length.",
    ),
    function("get_blocking(fd, /)", file::get_blocking, "Get the blocking mode of the file descriptor."),
    function(
        "set_blocking(fd, blocking, /)",
        file::set_blocking,
        "Set the blocking mode of the specified file descriptor.",
    ),
    function(
        "get_inheritable(fd, /)",
        file::get_inheritable,
        "Get the close-on-exe flag of the specified file descriptor.",
    ),
    function(
        "set_inheritable(fd, inheritable, /)",
        file::set_inheritable,
        "Set the inheritable flag of the specified file descriptor.",
    ),
    function(
        "get_terminal_size(fd=1, /)",
        file::terminal_size,
        "Return the size of the terminal window as (columns, lines).",
    ),
    function("strerror(code, /)", file::strerror, "Translate an error code to a message string."),
    function(
        "stat(path, *, dir_fd=None, follow_symlinks=True)",
        stat::stat,
        "Perform a stat system call on the given path.",
    ),
    function(
        "lstat(path, *, dir_fd=None)",
        stat::lstat,
        "Perform a stat system call on the given path, without following symbolic links.",
    ),
    function("fstat(fd)", stat::fstat, "Perform a stat system call on the given file descriptor."),
    function(
        "access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)",
        stat::access,
        "Use the real uid/gid to test for access to a path.",
    ),
    function("mkdir(path, mode=511, *, dir_fd=None)", tree::mkdir, "Create a directory."),
    function("rmdir(path, *, dir_fd=None)", tree::rmdir, "Remove a directory."),
    function("unlink(path, *, dir_fd=None)", tree::unlink, "Remove a file (same as remove())."),
    function("remove(path, *, dir_fd=None)", tree::remove, "Remove a file (same as unlink())."),
    function(
        "rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
        tree::rename,
        "Rename a file or directory.",
    ),
    function(
        "replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
        tree::replace,
        "Rename a file or directory, overwriting the destination.",
    ),
    function(
        "link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)",
        tree::link,
        "Create a hard link to a file.",
    ),
    function(
        "symlink(src, dst, target_is_directory=False, *, dir_fd=None)",
        tree::symlink,
        "Create a symbolic link pointing to src named dst.",
    ),
    function(
        "readlink(path, *, dir_fd=None)",
        tree::readlink,
        "Return a string representing the path to which the symbolic link points.",
    ),
    function(
        "chmod(path, mode, *, dir_fd=None, follow_symlinks=True)",
        tree::chmod,
        "Change the access permissions of a file.",
    ),
    function(
        "truncate(path, length)",
        tree::truncate,
        "Truncate a file, specified by path, to a specific length.",
    ),
    function("chdir(path)", tree::chdir, "Change the current working directory to the specified path."),
    function("getcwd()", tree::getcwd, "Return a unicode string representing the current working directory."),
    function("getcwdb()", tree::getcwdb, "Return a bytes string representing the current working directory."),
    function(
        "listdir(path=None)",
        tree::listdir,
        "Return a list containing the names of the files in the directory.",
    ),
    function(
        "utime(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)",
        tree::utime,
        "Set the access and modified time of path.",
    ),
    function("scandir(path=None)", scan::scandir, "Return an iterator of DirEntry objects for given path."),
    function("getpid()", process::getpid, "Return the current process id."),
    function("getppid()", process::getppid, "Return the parent's process id."),
    function("getuid()", process::getuid, "Return the current process's user id."),
    function("geteuid()", process::geteuid, "Return the current process's effective user id."),
    function("getgid()", process::getgid, "Return the current process's group id."),
    function("getegid()", process::getegid, "Return the current process's effective group id."),
    function("getpgrp()", process::getpgrp, "Return the current process group id."),
    function("uname()", process::uname, "Return an object identifying the current operating system."),
    function("times()", process::times, "Return a collection containing process timing information."),
    function("fork()", fork::fork, "Fork a child process."),
    function(
        "register_at_fork(*, before=None, after_in_child=None, after_in_parent=None)",
        fork::register_at_fork,
        "Register callables to be called when forking a new process.",
    ),
    function(
        "execv(path, argv, /)",
        process::execv,
        "Execute an executable path with arguments, replacing current process.",
    ),
    function(
        "execve(path, argv, env)",
        process::execve,
        "Execute an executable path with arguments, replacing current process.",
    ),
    function("waitpid(pid, options, /)", process::waitpid, "Wait for completion of a given child process."),
    function("wait()", process::wait, "Wait for completion of a child process."),
    function("kill(pid, signal, /)", process::kill, "Kill a process with a signal."),
    function(
        "_exit(status)",
        process::exit,
        "Exit to the system with specified status, without normal exit processing.",
    ),
    function("abort()", process::abort, "Abort the interpreter immediately."),
    function("system(command)", process::system, "Execute the command in a subshell."),
    function(
        "urandom(size, /)",
        process::urandom,
        "Return a bytes object containing random bytes suitable for cryptographic use.",
    ),
    function("cpu_count()", process::cpu_count, "Return the number of logical CPUs in the system."),
    function(
        "umask(mask, /)",
        process::umask,
        "Set the current numeric umask and return the previous umask.",
    ),
    function("getloadavg()", process::getloadavg, "Return average recent system load information."),
    function("putenv(name, value, /)", process::putenv, "Change or add an environment variable."),
    function("unsetenv(name, /)", process::unsetenv, "Delete an environment variable."),
    function(
        "WIFEXITED(status)",
        process::has_exited,
        "Return True if the process returning status exited via the exit() system call.",
    ),
    function("WEXITSTATUS(status)", process::exit_status, "Return the process return code from status."),
    function(
        "WIFSIGNALED(status)",
        process::was_signaled,
        "Return True if the process returning status was terminated by a signal.",
    ),
    function(
        "WTERMSIG(status)",
        process::end_signal,
        "Return the signal that terminated the process that provided the status value.",
    ),
    function(
        "WIFSTOPPED(status)",
        process::was_stopped,
        "Return True if the process returning status was stopped.",
    ),
    function(
        "WSTOPSIG(status)",
        process::stop_signal,
        "Return the signal that stopped the process that provided the status value.",
    ),
    function(
        "WCOREDUMP(status, /)",
        process::has_core,
        "Return True if the process returning status was dumped to a core file.",
    ),
    function("waitstatus_to_exitcode(status)", process::exit_code, "Convert a wait status to an exit code."),
];

fn fill(thread: &Thread, module: &Module) -> Result<(), Raised> {
    for (title, value) in constants::ALL {
        module.set(thread, title, Value::small(i64::from(*value)));
    }
    module.set(thread, "environ", process::environment(thread));
    module.set(thread, "error", class_of_kind(thread, ExceptionKind::OSError).into_value());
    for spec in [&stat::RESULT, &file::TERMINAL, &process::UNAME, &process::TIMES] {
        let title = spec.name.rsplit_once('.').map_or(spec.name, |(_, title)| title);
        module.set(thread, title, struct_sequence::class(thread, spec).into_value());
    }
    let functions = ["HAVE_FACCESSAT", "HAVE_FCHDIR", "HAVE_FCHMOD", "HAVE_FSTATAT", "HAVE_UTIMENSAT"];
    let functions = functions.iter().map(|title| intern(thread, title).into_value()).collect();
    module.set(thread, "_have_functions", List::new(thread, functions).into_value());
    Ok(())
}

/// `posix`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "posix",
    doc: "This module provides access to operating system functionality that is\nstandardized by the C Standard and the POSIX standard.",
    functions: FUNCTIONS,
    classes: &[("DirEntry", scan::Entry::layout)],
    fill: Some(fill),
};
