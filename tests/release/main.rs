//! What is tested on the release binary, the one that README's first command builds: that its loop is well built, and that
//! the examples, which are sized for it, print what CPython prints. Building it takes minutes, so the tests do not; where
//! there is none, or one older than the sources, they say so.

mod dispatch;
mod examples;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

fn newest(folder: &Path) -> SystemTime {
    let mut latest = SystemTime::UNIX_EPOCH;
    for entry in std::fs::read_dir(folder).expect("the folder is there").flatten() {
        let changed = match entry.path() {
            path if path.is_dir() => newest(&path),
            _ => entry.metadata().and_then(|about| about.modified()).unwrap_or(latest),
        };
        latest = latest.max(changed);
    }
    latest
}

/// The release binary, if it is there and not older than the sources.
fn release_binary() -> Result<PathBuf, String> {
    let target = Path::new(env!("CARGO_BIN_EXE_minipy")).ancestors().nth(2).expect("target/profile/minipy");
    let path = target.join("release/minipy");
    let built = path.metadata().and_then(|about| about.modified());
    let built = built.map_err(|_| format!("there is no {}", path.display()))?;
    let sources = newest(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    if built < sources { Err(format!("{} is older than the sources", path.display())) } else { Ok(path) }
}
