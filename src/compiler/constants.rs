//! The constants of one code object, each kept once: equal in value and in type, so `0`, `0.0`, `-0.0` and
//! `False` stay apart.

use crate::bytecode::code::Constant;
use crate::bytecode::instruction::ConstIndex;
use hashbrown::HashMap;

/// The constants of a unit.
#[derive(Debug, Default)]
pub(crate) struct ConstantTable {
    list: Vec<Constant>,
    index: HashMap<Vec<u8>, u32>,
}

impl ConstantTable {
    /// The index of a constant, which is added if it is new. Code objects are always new.
    pub(crate) fn index(&mut self, constant: Constant) -> ConstIndex {
        let next = self.list.len() as u32;
        let mut key = Vec::new();
        let index = match write_key(&constant, &mut key) {
            true => *self.index.entry(key).or_insert(next),
            false => next,
        };
        if index == next {
            self.list.push(constant);
        }
        ConstIndex(index)
    }

    /// The constants in order.
    pub(crate) fn into_list(self) -> Vec<Constant> {
        self.list
    }
}

/// Writes what tells the constant from others; false if nothing equals it.
fn write_key(constant: &Constant, key: &mut Vec<u8>) -> bool {
    let mut sized = |tag: u8, bytes: &[u8]| {
        key.push(tag);
        key.extend((bytes.len() as u64).to_le_bytes());
        key.extend(bytes);
        true
    };
    match constant {
        Constant::None => sized(0, &[]),
        Constant::Bool(value) => sized(1, &[u8::from(*value)]),
        Constant::Ellipsis => sized(2, &[]),
        Constant::Int(value) => sized(3, &value.to_le_bytes()),
        Constant::BigInt(value) => sized(4, value.to_string().as_bytes()),
        Constant::Float(value) => sized(5, &value.to_bits().to_le_bytes()),
        Constant::Complex(real, imaginary) => {
            let mut bytes = real.to_bits().to_le_bytes().to_vec();
            bytes.extend(imaginary.to_bits().to_le_bytes());
            sized(6, &bytes)
        }
        Constant::Str(text) => sized(7, text),
        Constant::Bytes(bytes) => sized(8, bytes),
        Constant::Tuple(items) | Constant::FrozenSet(items) => {
            sized(if matches!(constant, Constant::Tuple(_)) { 9 } else { 10 }, &items.len().to_le_bytes());
            items.iter().all(|item| write_key(item, key))
        }
        Constant::Code(_) => false,
    }
}

/// A string constant.
pub(crate) fn text(value: &str) -> Constant {
    Constant::Str(value.as_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::{Constant, ConstantTable};

    #[test]
    fn equal_numbers_of_different_types_stay_apart() {
        let mut table = ConstantTable::default();
        let all = [
            Constant::Int(0),
            Constant::Float(0.0),
            Constant::Float(-0.0),
            Constant::Bool(false),
            Constant::Complex(0.0, -0.0),
            Constant::Complex(0.0, 0.0),
            Constant::Str(b"a".as_slice().into()),
            Constant::Bytes(b"a".as_slice().into()),
            Constant::Tuple(vec![Constant::Int(0)]),
            Constant::Tuple(vec![Constant::Float(0.0)]),
            Constant::FrozenSet(vec![Constant::Int(0)]),
        ];
        for (expected, constant) in all.iter().enumerate() {
            assert_eq!(table.index(constant.clone()).0 as usize, expected);
        }
        for (expected, constant) in all.iter().enumerate() {
            assert_eq!(table.index(constant.clone()).0 as usize, expected);
        }
        assert_eq!(table.into_list().len(), all.len());
    }
}
