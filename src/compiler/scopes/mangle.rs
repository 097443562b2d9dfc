//! Private names: inside `class C`, `__x` means `_C__x`.

use super::Scope;
use crate::text::names::{Interner, Name};

/// The name that `name` stands for in the scope.
pub(crate) fn mangle(names: &mut Interner, scope: &Scope, name: Name) -> Name {
    match (scope.private, &scope.mangled) {
        (None, _) => name,
        (Some(_), Some(only)) if !only.contains(&name) => name,
        (Some(class), _) => mangle_in(names, class, name),
    }
}

/// The name that `name` stands for inside the class.
pub(crate) fn mangle_in(names: &mut Interner, class: Name, name: Name) -> Name {
    let text = names.get(name);
    if !text.starts_with("__") || text.ends_with("__") || text.contains('.') {
        return name;
    }
    let class = names.get(class).trim_start_matches('_');
    if class.is_empty() {
        return name;
    }
    let mangled = format!("_{class}{text}");
    names.intern(&mangled)
}

#[cfg(test)]
mod tests {
    use super::mangle_in;
    use crate::text::names::Interner;

    #[test]
    fn only_private_names_change() {
        let mut names = Interner::new();
        let table = [
            ("C", "__x", "_C__x"),
            ("_C", "__x", "_C__x"),
            ("__", "__x", "__x"),
            ("C", "__x__", "__x__"),
            ("C", "_x", "_x"),
            ("C", "__a.b", "__a.b"),
        ];
        for (class, name, expected) in table {
            let (class, name) = (names.intern(class), names.intern(name));
            let mangled = mangle_in(&mut names, class, name);
            assert_eq!(names.get(mangled), expected);
        }
    }
}
