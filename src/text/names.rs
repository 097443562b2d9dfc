//! Interned names: an identifier becomes a small number, so that comparing two is comparing integers.
//!
//! One [`Interner`] belongs to one parse. The compiler takes it over with the tree and may intern more
//! (mangled names, names it makes up). A name is stored once, in one growing buffer.

use hashbrown::{DefaultHashBuilder, HashTable};
use std::hash::BuildHasher;

/// An identifier (after NFKC), a dotted module name, or `*` in `from m import *`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Name(u32);

impl Name {
    /// The number of this name: names count up from 0 in the order of their first use.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The names of one parse.
#[derive(Default, Clone)]
pub struct Interner {
    text: String,
    ends: Vec<u32>,
    table: HashTable<Name>,
    hasher: DefaultHashBuilder,
}

impl Interner {
    /// An interner without names.
    pub fn new() -> Interner {
        Interner::default()
    }

    /// The name of `text`: the same number for the same text.
    pub fn intern(&mut self, text: &str) -> Name {
        let hash = self.hasher.hash_one(text);
        let (ends, known, hasher) = (&self.ends, &self.text, &self.hasher);
        if let Some(&name) = self.table.find(hash, |&name| slice(known, ends, name) == text) {
            return name;
        }
        let name = Name(u32::try_from(self.ends.len()).expect("fewer names than source bytes"));
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).expect("names are shorter than the source"));
        let (ends, known) = (&self.ends, &self.text);
        self.table.insert_unique(hash, name, |&other| hasher.hash_one(slice(known, ends, other)));
        name
    }

    /// The text of `name`.
    pub fn get(&self, name: Name) -> &str {
        slice(&self.text, &self.ends, name)
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether nothing was interned yet.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

fn slice<'a>(text: &'a str, ends: &[u32], name: Name) -> &'a str {
    let start = if name.0 == 0 { 0 } else { ends[name.index() - 1] };
    &text[start as usize..ends[name.index()] as usize]
}

#[cfg(test)]
mod tests {
    use super::Interner;

    #[test]
    fn the_same_text_is_the_same_name() {
        let mut names = Interner::new();
        let spam = names.intern("spam");
        let eggs = names.intern("eggs");
        assert_ne!(spam, eggs);
        assert_eq!(names.intern("spam"), spam);
        assert_eq!((names.get(spam), names.get(eggs), names.len()), ("spam", "eggs", 2));
    }
}
