//! The instruction table: every instruction of the virtual machine is one row here, and all else
//! (the [`Op`] enum, the typed constructors, the disassembler, the verifier, the loop's dispatch)
//! derives from it. A row says the instruction's name, its operands as types, how many words follow it
//! in the stream, the handler under `interp::ops`, and its meaning in one formal line.
//!
//! An instruction is 64 bits, `op:8 | imm:8 | a:16 | b:16 | c:16` from the lowest bit up. The first
//! operand sits in `a`, the second in `b`, the third in `c`; a wide operand (32 bits) fills `b` and
//! `c`. Bits 0-2 of `imm` say which of the registers a, b, c is a temporary whose last use this is: the
//! instruction consumes it, so that a value dies where CPython lets it die. Bits 3-7 hold the
//! [`Small`] operand. The words after an instruction are 64 bits each: operands that found no room, and
//! the inline cache.
//!
//! In the meanings, `r[i]` is a register, `:=` writes one (the old value is dropped last), `+1` counts the
//! words that follow. A value in a `Base` range is always a temporary and always consumed.

use std::fmt;

/// A register that is written: index from the start of the frame's window.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub struct Reg(pub u16);

/// A register that is read, and whether this is the last use of a temporary.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// The register.
    pub register: Reg,
    /// True if the instruction consumes the value (temporaries only).
    pub last: bool,
}

/// The first of a range of temporaries; the instruction consumes them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Base(pub u16);

/// A number of registers, or another small unsigned number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Count(pub u16);

/// An index into the code's names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NameIndex(pub u16);

/// An index into the function's closure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FreeIndex(pub u16);

/// A small integer that is an operand by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Int16(pub i16);

/// A 32-bit integer that is an operand by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Int32(pub i32);

/// An index into the code's constants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ConstIndex(pub u32);

/// A jump distance in stream words, counted from the word after this instruction and its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Jump16(pub i16);

/// A jump distance in stream words, counted from the word after this instruction and its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Jump32(pub i32);

/// A five-bit number in `imm`, for flags and selectors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Small(pub u8);

/// What an operand is, for the disassembler and the verifier.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OperandKind {
    /// [`Reg`]
    Def,
    /// [`Source`]
    Use,
    /// [`Base`]
    Base,
    /// [`Count`]
    Count,
    /// [`NameIndex`]
    Name,
    /// [`FreeIndex`]
    Free,
    /// [`Int16`]
    Int16,
    /// [`Int32`]
    Int32,
    /// [`ConstIndex`]
    Const,
    /// [`Jump16`]
    Jump16,
    /// [`Jump32`]
    Jump32,
    /// [`Small`]
    Small,
}

/// An operand type: how it is put into an instruction word and taken out again.
pub trait Operand: Copy {
    /// Its kind.
    const KIND: OperandKind;
    /// The operand's bits at position 0 (a), 1 (b) or 2 (c).
    fn put(self, position: u32) -> u64;
}

macro_rules! narrow {
    ($($name:ident $kind:ident;)*) => {$(
        impl Operand for $name {
            const KIND: OperandKind = OperandKind::$kind;
            fn put(self, position: u32) -> u64 {
                u64::from(self.0 as u16) << (16 * (position + 1))
            }
        }
    )*};
}

macro_rules! wide {
    ($($name:ident $kind:ident;)*) => {$(
        impl Operand for $name {
            const KIND: OperandKind = OperandKind::$kind;
            fn put(self, _: u32) -> u64 {
                u64::from(self.0 as u32) << 32
            }
        }
    )*};
}

narrow! { Reg Def; Base Base; Count Count; NameIndex Name; FreeIndex Free; Int16 Int16; Jump16 Jump16; }
wide! { ConstIndex Const; Int32 Int32; Jump32 Jump32; }

impl Operand for Source {
    const KIND: OperandKind = OperandKind::Use;
    fn put(self, position: u32) -> u64 {
        self.register.put(position) | u64::from(self.last) << (8 + position)
    }
}

impl Operand for Small {
    const KIND: OperandKind = OperandKind::Small;
    fn put(self, _: u32) -> u64 {
        assert!(self.0 < 32, "a small operand has five bits");
        u64::from(self.0) << 11
    }
}

impl Source {
    /// A register that goes on living after the use.
    pub fn kept(register: Reg) -> Source {
        Source { register, last: false }
    }

    /// A temporary that is consumed by the use.
    pub fn last(register: Reg) -> Source {
        Source { register, last: true }
    }
}

/// One instruction word.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct Instruction(pub u64);

impl Instruction {
    /// The operation.
    #[inline(always)]
    pub fn op(self) -> Op {
        debug_assert!((self.0 as u8) < Op::COUNT as u8);
        // SAFETY: every word in an instruction position was made by a constructor of the table and checked by
        // the verifier, so its low byte is a member of the enum.
        unsafe { std::mem::transmute::<u8, Op>(self.0 as u8) }
    }

    /// The operation, if the low byte names one: for words that nobody checked yet.
    pub fn checked_op(self) -> Option<Op> {
        ((self.0 as u8) < Op::COUNT as u8).then(|| self.op())
    }

    /// Operand a.
    #[inline(always)]
    pub fn a(self) -> usize {
        (self.0 >> 16) as u16 as usize
    }

    /// Operand b.
    #[inline(always)]
    pub fn b(self) -> usize {
        (self.0 >> 32) as u16 as usize
    }

    /// Operand c.
    #[inline(always)]
    pub fn c(self) -> usize {
        (self.0 >> 48) as usize
    }

    /// Operand b as a signed number.
    #[inline(always)]
    pub fn b_signed(self) -> i64 {
        i64::from((self.0 >> 32) as i16)
    }

    /// Operand c as a signed number.
    #[inline(always)]
    pub fn c_signed(self) -> i64 {
        i64::from((self.0 >> 48) as i16)
    }

    /// The wide operand.
    #[inline(always)]
    pub fn wide(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// The wide operand as a signed number.
    #[inline(always)]
    pub fn wide_signed(self) -> i64 {
        i64::from((self.0 >> 32) as i32)
    }

    /// The small operand.
    #[inline(always)]
    pub fn small(self) -> u8 {
        (self.0 >> 11) as u8 & 31
    }

    /// True if the register in operand a is consumed.
    #[inline(always)]
    pub fn consumes_a(self) -> bool {
        self.0 & 0x100 != 0
    }

    /// True if the register in operand b is consumed.
    #[inline(always)]
    pub fn consumes_b(self) -> bool {
        self.0 & 0x200 != 0
    }

    /// True if the register in operand c is consumed.
    #[inline(always)]
    pub fn consumes_c(self) -> bool {
        self.0 & 0x400 != 0
    }

    /// The same instruction with another jump distance (16 or 32 bits wide, as its row has it).
    ///
    /// # Errors
    /// The distance, if it does not fit.
    pub fn with_jump(self, distance: i64) -> Result<Instruction, i64> {
        let row = self.op().row();
        let (index, kind) = row
            .operands
            .iter()
            .enumerate()
            .map(|(index, operand)| (index as u32, operand.kind))
            .find(|(_, kind)| matches!(kind, OperandKind::Jump16 | OperandKind::Jump32))
            .expect("only jumps are patched");
        let position = index - u32::from(row.operands[0].kind == OperandKind::Small);
        match kind {
            OperandKind::Jump16 => {
                let shift = 16 * (position + 1);
                let short = i16::try_from(distance).map_err(|_| distance)?;
                Ok(Instruction(self.0 & !(0xFFFF << shift) | Jump16(short).put(position)))
            }
            _ => {
                let long = i32::try_from(distance).map_err(|_| distance)?;
                Ok(Instruction(self.0 & 0xFFFF_FFFF | Jump32(long).put(1)))
            }
        }
    }
}

impl fmt::Debug for Instruction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.checked_op() {
            Some(op) => write!(f, "{} {:#x}", op.row().name, self.0 >> 8),
            None => write!(f, "word {:#x}", self.0),
        }
    }
}

/// One operand of a row.
#[derive(Debug)]
pub struct OperandRow {
    /// Its name in the row's meaning.
    pub name: &'static str,
    /// Its kind.
    pub kind: OperandKind,
}

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    /// The instruction's name.
    pub name: &'static str,
    /// What it does, in one line.
    pub meaning: &'static str,
    /// Its operands in order; a `Small`, if there is one, comes first.
    pub operands: &'static [OperandRow],
    /// How many words follow it.
    pub words: usize,
}

/// Calls the macro `$then` with the whole table: rows of
/// `"meaning" Name snake(operand: Type, ...) +words => family::handler;`.
#[macro_export]
macro_rules! instructions {
    ($then:path) => { $then! {
        // Registers, constants, names.
        "dst := constants[index]" LoadConst load_const(dst: Reg, index: ConstIndex) +0 => load::constant;
        "dst := value" LoadInt load_int(dst: Reg, value: Int32) +0 => load::int;
        "dst := src" Copy copy(dst: Reg, src: Source) +0 => load::copy;
        "reg := empty" Drop drop(reg: Reg) +0 => load::drop_register;
        "raise UnboundLocalError unless the local reg is bound" CheckBound check_bound(reg: Reg) +0 => load::check_bound;
        "reg := empty, raise UnboundLocalError if it was" DeleteLocal delete_local(reg: Reg) +0 => load::delete_local;
        "reg := a new cell that holds reg's value, if any" MakeCell make_cell(reg: Reg) +0 => load::make_cell;
        "dst := contents of the cell in reg, or UnboundLocalError" LoadCell load_cell(dst: Reg, reg: Source) +0 => load::load_cell;
        "contents of the cell in reg := value" StoreCell store_cell(reg: Source, value: Source) +0 => load::store_cell;
        "contents of the cell in reg := empty, or UnboundLocalError" DeleteCell delete_cell(reg: Source) +0 => load::delete_cell;
        "dst := contents of closure[index], or NameError" LoadFree load_free(dst: Reg, index: FreeIndex) +0 => load::load_free;
        "contents of closure[index] := value" StoreFree store_free(index: FreeIndex, value: Source) +0 => load::store_free;
        "contents of closure[index] := empty, or NameError" DeleteFree delete_free(index: FreeIndex) +0 => load::delete_free;
        "dst := the cell closure[index] itself" LoadFreeCell load_free_cell(dst: Reg, index: FreeIndex) +0 => load::load_free_cell;
        "dst := namespace[name], or else contents of closure[index] (small: 0 class namespace, 1 the mapping in dst)" LoadClassFree load_class_free(how: Small, dst: Reg, index: FreeIndex, name: NameIndex) +0 => load::load_class_free;
        "dst := globals or builtins[name]; words: keys version and slot" LoadGlobal load_global(dst: Reg, name: NameIndex) +2 => load::load_global;
        "globals[name] := value" StoreGlobal store_global(value: Source, name: NameIndex) +2 => load::store_global;
        "del globals[name]" DeleteGlobal delete_global(name: NameIndex) +0 => load::delete_global;
        "dst := namespace, globals or builtins[name]" LoadName load_name(dst: Reg, name: NameIndex) +2 => load::load_name;
        "namespace[name] := value" StoreName store_name(value: Source, name: NameIndex) +2 => load::store_name;
        "del namespace[name]" DeleteName delete_name(name: NameIndex) +0 => load::delete_name;
        "dst := the namespace that LoadName reads first" LoadLocals load_locals(dst: Reg) +0 => load::load_locals;
        "dst := mapping[name] if there, else globals or builtins[name] (annotation scopes inside classes)" LoadFromDictOrGlobals load_from_dict_or_globals(dst: Reg, mapping: Source, name: NameIndex) +0 => load::load_from_dict_or_globals;
        "namespace['__annotations__'] exists afterwards" SetupAnnotations setup_annotations() +0 => load::setup_annotations;
        "dst := __build_class__" LoadBuildClass load_build_class(dst: Reg) +0 => load::load_build_class;
        "dst := AssertionError" LoadAssertionError load_assertion_error(dst: Reg) +0 => load::load_assertion_error;

        // Arithmetic. small: 1 = in place (+=), which differs only for objects with __iadd__ and the like.
        "dst := left + right" Add add(how: Small, dst: Reg, left: Source, right: Source) +0 => number::add;
        "dst := left - right" Subtract subtract(how: Small, dst: Reg, left: Source, right: Source) +0 => number::subtract;
        "dst := left * right" Multiply multiply(how: Small, dst: Reg, left: Source, right: Source) +0 => number::multiply;
        "dst := left / right" TrueDivide true_divide(how: Small, dst: Reg, left: Source, right: Source) +0 => number::true_divide;
        "dst := left // right" FloorDivide floor_divide(how: Small, dst: Reg, left: Source, right: Source) +0 => number::floor_divide;
        "dst := left % right" Modulo modulo(how: Small, dst: Reg, left: Source, right: Source) +0 => number::modulo;
        "dst := left ** right" Power power(how: Small, dst: Reg, left: Source, right: Source) +0 => number::power;
        "dst := left @ right" MatrixMultiply matrix_multiply(how: Small, dst: Reg, left: Source, right: Source) +0 => number::matrix_multiply;
        "dst := left << right" LeftShift left_shift(how: Small, dst: Reg, left: Source, right: Source) +0 => number::left_shift;
        "dst := left >> right" RightShift right_shift(how: Small, dst: Reg, left: Source, right: Source) +0 => number::right_shift;
        "dst := left & right" And and(how: Small, dst: Reg, left: Source, right: Source) +0 => number::and;
        "dst := left | right" Or or(how: Small, dst: Reg, left: Source, right: Source) +0 => number::or;
        "dst := left ^ right" Xor xor(how: Small, dst: Reg, left: Source, right: Source) +0 => number::xor;
        "dst := left + value" AddInt add_int(how: Small, dst: Reg, left: Source, value: Int16) +0 => number::add_int;
        "dst := left - value" SubtractInt subtract_int(how: Small, dst: Reg, left: Source, value: Int16) +0 => number::subtract_int;
        "dst := left * value" MultiplyInt multiply_int(how: Small, dst: Reg, left: Source, value: Int16) +0 => number::multiply_int;
        "dst := left // value (value is not 0)" FloorDivideInt floor_divide_int(how: Small, dst: Reg, left: Source, value: Int16) +0 => number::floor_divide_int;
        "dst := left % value (value is not 0)" ModuloInt modulo_int(how: Small, dst: Reg, left: Source, value: Int16) +0 => number::modulo_int;
        "dst := left & value" AndInt and_int(how: Small, dst: Reg, left: Source, value: Int16) +0 => number::and_int;
        "dst := left << value (0 <= value < 16)" LeftShiftInt left_shift_int(how: Small, dst: Reg, left: Source, value: Int16) +0 => number::left_shift_int;
        "dst := left >> value (0 <= value < 48)" RightShiftInt right_shift_int(how: Small, dst: Reg, left: Source, value: Int16) +0 => number::right_shift_int;
        "dst := -src" Negative negative(dst: Reg, src: Source) +0 => number::negative;
        "dst := +src" Positive positive(dst: Reg, src: Source) +0 => number::positive;
        "dst := ~src" Invert invert(dst: Reg, src: Source) +0 => number::invert;
        "dst := not src" Not not(dst: Reg, src: Source) +0 => compare::not;

        // Comparison. In the Jump forms small: 1 = jump if true, 0 = jump if false.
        "dst := left < right" Less less(dst: Reg, left: Source, right: Source) +0 => compare::less;
        "dst := left <= right" LessEqual less_equal(dst: Reg, left: Source, right: Source) +0 => compare::less_equal;
        "dst := left == right" Equal equal(dst: Reg, left: Source, right: Source) +0 => compare::equal;
        "dst := left != right" NotEqual not_equal(dst: Reg, left: Source, right: Source) +0 => compare::not_equal;
        "dst := left > right" Greater greater(dst: Reg, left: Source, right: Source) +0 => compare::greater;
        "dst := left >= right" GreaterEqual greater_equal(dst: Reg, left: Source, right: Source) +0 => compare::greater_equal;
        "dst := left is right (small: 1 = is not)" Is is(invert: Small, dst: Reg, left: Source, right: Source) +0 => compare::is;
        "dst := left in right (small: 1 = not in)" Contains contains(invert: Small, dst: Reg, left: Source, right: Source) +0 => compare::contains;
        "jump if (left < right) is sense" JumpLess jump_less(sense: Small, left: Source, right: Source, target: Jump16) +0 => compare::jump_less;
        "jump if (left <= right) is sense" JumpLessEqual jump_less_equal(sense: Small, left: Source, right: Source, target: Jump16) +0 => compare::jump_less_equal;
        "jump if (left == right) is sense" JumpEqual jump_equal(sense: Small, left: Source, right: Source, target: Jump16) +0 => compare::jump_equal;
        "jump if (left != right) is sense" JumpNotEqual jump_not_equal(sense: Small, left: Source, right: Source, target: Jump16) +0 => compare::jump_not_equal;
        "jump if (left > right) is sense" JumpGreater jump_greater(sense: Small, left: Source, right: Source, target: Jump16) +0 => compare::jump_greater;
        "jump if (left >= right) is sense" JumpGreaterEqual jump_greater_equal(sense: Small, left: Source, right: Source, target: Jump16) +0 => compare::jump_greater_equal;
        "jump if (left < value) is sense" JumpLessInt jump_less_int(sense: Small, left: Source, value: Int16, target: Jump16) +0 => compare::jump_less_int;
        "jump if (left <= value) is sense" JumpLessEqualInt jump_less_equal_int(sense: Small, left: Source, value: Int16, target: Jump16) +0 => compare::jump_less_equal_int;
        "jump if (left == value) is sense" JumpEqualInt jump_equal_int(sense: Small, left: Source, value: Int16, target: Jump16) +0 => compare::jump_equal_int;
        "jump if (left != value) is sense" JumpNotEqualInt jump_not_equal_int(sense: Small, left: Source, value: Int16, target: Jump16) +0 => compare::jump_not_equal_int;
        "jump if (left > value) is sense" JumpGreaterInt jump_greater_int(sense: Small, left: Source, value: Int16, target: Jump16) +0 => compare::jump_greater_int;
        "jump if (left >= value) is sense" JumpGreaterEqualInt jump_greater_equal_int(sense: Small, left: Source, value: Int16, target: Jump16) +0 => compare::jump_greater_equal_int;
        "jump if (left is right) is sense" JumpIs jump_is(sense: Small, left: Source, right: Source, target: Jump16) +0 => compare::jump_is;
        "jump if (left in right) is sense" JumpContains jump_contains(sense: Small, left: Source, right: Source, target: Jump16) +0 => compare::jump_contains;

        // Jumps.
        "jump forward" Jump jump(target: Jump32) +0 => jump::jump;
        "poll the eval breaker, jump back; word: how often" JumpBack jump_back(target: Jump32) +1 => jump::jump_back;
        "jump if bool(src)" JumpTrue jump_true(src: Source, target: Jump32) +0 => jump::jump_true;
        "jump if not bool(src)" JumpFalse jump_false(src: Source, target: Jump32) +0 => jump::jump_false;
        "jump if src is None" JumpNone jump_none(src: Source, target: Jump32) +0 => jump::jump_none;
        "jump if src is not None" JumpNotNone jump_not_none(src: Source, target: Jump32) +0 => jump::jump_not_none;

        // Iteration.
        "dst := iter(src)" GetIter get_iter(dst: Reg, src: Source) +0 => iterate::get_iter;
        "dst := next(r[iter]); at its end drop r[iter] and jump; word: what was seen" ForIter for_iter(dst: Reg, iter: Reg, target: Jump16) +1 => iterate::for_iter;
        "registers from r[base] on := the items of src, exactly count of them" UnpackSequence unpack_sequence(base: Base, src: Source, count: Count) +0 => iterate::unpack_sequence;
        "registers from r[base] on := the first items of src, a list, its last items; word: before | after << 32" UnpackStar unpack_star(base: Base, src: Source) +1 => iterate::unpack_star;

        // Containers.
        "dst := obj[key]" GetItem get_item(dst: Reg, obj: Source, key: Source) +0 => container::get_item;
        "dst := obj[index]" GetItemInt get_item_int(dst: Reg, obj: Source, index: Int16) +0 => container::get_item_int;
        "obj[key] := value" SetItem set_item(obj: Source, key: Source, value: Source) +0 => container::set_item;
        "del obj[key]" DeleteItem delete_item(obj: Source, key: Source) +0 => container::delete_item;
        "dst := slice(r[base], r[base+1], r[base+2])" BuildSlice build_slice(dst: Reg, base: Base) +0 => container::build_slice;
        "dst := tuple of count items from r[base] on" BuildTuple build_tuple(dst: Reg, base: Base, count: Count) +0 => container::build_tuple;
        "dst := list of count items from r[base] on" BuildList build_list(dst: Reg, base: Base, count: Count) +0 => container::build_list;
        "dst := set of count items from r[base] on" BuildSet build_set(dst: Reg, base: Base, count: Count) +0 => container::build_set;
        "dst := dict of count pairs from r[base] on: key, value, key, ..." BuildMap build_map(dst: Reg, base: Base, count: Count) +0 => container::build_map;
        "dst := ''.join of count strings from r[base] on" BuildString build_string(dst: Reg, base: Base, count: Count) +0 => container::build_string;
        "list.append(value)" ListAppend list_append(list: Source, value: Source) +0 => container::list_append;
        "list.extend(iterable), for [*x]" ListExtend list_extend(list: Source, iterable: Source) +0 => container::list_extend;
        "set.add(value)" SetAdd set_add(set: Source, value: Source) +0 => container::set_add;
        "set.update(iterable)" SetUpdate set_update(set: Source, iterable: Source) +0 => container::set_update;
        "dict[key] := value" DictSet dict_set(dict: Source, key: Source, value: Source) +0 => container::dict_set;
        "dict.update(mapping), for {**x}" DictUpdate dict_update(dict: Source, mapping: Source) +0 => container::dict_update;
        "the same for f(**x): a repeated key is a TypeError that names r[callee]" DictMerge dict_merge(dict: Source, mapping: Source, callee: Reg) +0 => container::dict_merge;
        "dst := tuple(list), the list is consumed" ListToTuple list_to_tuple(dst: Reg, list: Source) +0 => container::list_to_tuple;
        "dst := format(value, spec); small: 0 none, 1 str, 2 repr, 3 ascii before" FormatValue format_value(conversion: Small, dst: Reg, value: Source, spec: Source) +0 => container::format_value;
        "dst := str form of value with an empty spec; small as above" FormatSimple format_simple(conversion: Small, dst: Reg, value: Source) +0 => container::format_simple;

        // Attributes. Words: the inline cache.
        "dst := obj.name" GetAttr get_attr(dst: Reg, obj: Source, name: NameIndex) +3 => attribute::get_attr;
        "obj.name := value" SetAttr set_attr(obj: Source, name: NameIndex, value: Source) +3 => attribute::set_attr;
        "del obj.name" DeleteAttr delete_attr(obj: Source, name: NameIndex) +0 => attribute::delete_attr;
        "r[base] := the function type(obj).name and r[base+8] := obj, or r[base] := obj.name and r[base+8] := empty" LoadMethod load_method(base: Reg, obj: Source, name: NameIndex) +3 => attribute::load_method;

        // Calls: the callee in r[base], seven words for the frame's header, the arguments from r[base+8].
        "dst := r[base](r[base+8], ..., count of them)" Call call(dst: Reg, base: Base, count: Count) +1 => call::call;
        "dst := r[base](r[base+8], ..., count of them) after LoadMethod: r[base+8] is left out if empty" CallMethod call_method(dst: Reg, base: Base, count: Count) +1 => call::call_method;
        "dst := r[base](r[base+8], ..., count of them), r[base+8] left out if empty, the last named by a tuple; word: its constant" CallKeywords call_keywords(dst: Reg, base: Base, count: Count) +1 => call::call_keywords;
        "dst := r[base](*r[base+8], **r[base+9]); r[base+9] may be empty" CallSpread call_spread(dst: Reg, base: Base) +1 => call::call_spread;
        "return src to the caller" Return return_value(src: Source) +0 => call::return_value;
        "return constants[index]" ReturnConst return_const(index: ConstIndex) +0 => call::return_const;
        "dst := a function of code constants[index] in these globals" MakeFunction make_function(dst: Reg, index: ConstIndex) +0 => call::make_function;
        "an attribute of function := value; small: 0 defaults, 1 kwdefaults, 2 annotations, 3 closure, 4 type params" SetFunctionAttribute set_function_attribute(which: Small, function: Source, value: Source) +0 => call::set_function_attribute;

        // Generators and coroutines.
        "return a generator, coroutine or async generator that owns this frame" ReturnGenerator return_generator() +0 => generator::return_generator;
        "hand out value; dst := what is sent in; small: 1 = inside yield from or await" Yield yield_value(delegates: Small, dst: Reg, value: Source) +0 => generator::yield_value;
        "dst := r[iter].send(value); at its end dst := its return value, drop r[iter], jump; word: the jump's distance" Send send(dst: Reg, iter: Reg, value: Source) +1 => generator::send;
        "dst := the iterator that yield from drives" GetYieldFromIter get_yield_from_iter(dst: Reg, src: Source) +0 => generator::get_yield_from_iter;
        "dst := the iterator that await drives; small: 0 await, 1 async with's __aenter__, 2 its __aexit__" GetAwaitable get_awaitable(context: Small, dst: Reg, src: Source) +0 => generator::get_awaitable;
        "dst := type(src).__aiter__(src)" GetAsyncIter get_async_iter(dst: Reg, src: Source) +0 => generator::get_async_iter;
        "dst := the awaitable iterator of type(iter).__anext__(iter)" GetAsyncNext get_async_next(dst: Reg, iter: Source) +0 => generator::get_async_next;
        "if exc is StopAsyncIteration: drop it and r[iter], leave the handler; else raise it again" EndAsyncFor end_async_for(exc: Reg, iter: Reg) +0 => generator::end_async_for;

        // Exceptions. A handler owns two registers: the exception and the one that was being handled before.
        "raise src; small: 1 = from r[cause]" Raise raise(with_cause: Small, src: Source, cause: Source) +0 => exception::raise;
        "raise the exception being handled, for a bare raise" RaiseAgain raise_again() +0 => exception::raise_again;
        "r[base] := the exception that arrived here, r[base+1] := the one handled before; it is now being handled" EnterHandler enter_handler(base: Reg) +0 => exception::enter_handler;
        "r[base] := empty; the one in r[base+1] is being handled again" LeaveHandler leave_handler(base: Reg) +0 => exception::leave_handler;
        "r[previous] is being handled again; raise r[exc] on, traceback and context untouched" Reraise reraise(exc: Reg, previous: Reg) +0 => exception::reraise;
        "dst := whether exc is an instance of class, or of one in a tuple of classes" MatchException match_exception(dst: Reg, exc: Source, class: Source) +0 => exception::match_exception;
        "r[base+1] := the part of r[base] (a group, one exception or None) that matches class, or None; r[base] := the rest, or None; a part is being handled from now on" MatchGroup match_group(base: Reg, class: Source) +0 => exception::match_group;
        "dst := what except* has to raise: original and the list of raised and unhandled parts; None if nothing" PrepareReraise prepare_reraise(dst: Reg, original: Source, parts: Source) +0 => exception::prepare_reraise;
        "raise r[src] as it is unless None (the end of except*)" RaisePart raise_part(src: Source) +0 => exception::raise_part;
        "dst := type(manager).__enter__ bound, r[exit] := its __exit__ bound; small: 1 = async names" LoadContextManager load_context_manager(is_async: Small, dst: Reg, exit: Reg, manager: Source) +0 => exception::load_context_manager;
        "dst := r[exit](type, exc, traceback) for the exception in r[exc]" CallExit call_exit(dst: Reg, exit: Source, exc: Reg) +0 => exception::call_exit;
        "exception in r[exc] turned into RuntimeError if it is a StopIteration (StopAsyncIteration) leaving a generator" StopIterationError stop_iteration_error(exc: Reg) +0 => exception::stop_iteration_error;

        // Imports.
        "dst := __import__(name, globals, locals, fromlist r[base+1], level r[base])" ImportName import_name(dst: Reg, base: Base, name: NameIndex) +0 => import::import_name;
        "dst := module.name for from-import" ImportFrom import_from(dst: Reg, module: Source, name: NameIndex) +0 => import::import_from;
        "namespace takes the public names of module" ImportStar import_star(module: Source) +0 => import::import_star;

        // Pattern matching.
        "dst := len(subject)" GetLength get_length(dst: Reg, subject: Source) +0 => pattern::get_length;
        "dst := subject is a sequence for patterns" MatchSequence match_sequence(dst: Reg, subject: Source) +0 => pattern::match_sequence;
        "dst := subject is a mapping" MatchMapping match_mapping(dst: Reg, subject: Source) +0 => pattern::match_mapping;
        "dst := tuple of subject's values for the tuple keys, or None" MatchKeys match_keys(dst: Reg, subject: Source, keys: Source) +0 => pattern::match_keys;
        "dst := tuple of the attributes that a pattern of class r[base] with the names r[base+1] asks for, or None; word: positional patterns" MatchClass match_class(dst: Reg, subject: Source, base: Base) +1 => pattern::match_class;
        "dst := a dict of subject's items without the keys in the tuple" CopyWithoutKeys copy_without_keys(dst: Reg, subject: Source, keys: Source) +0 => pattern::copy_without_keys;

        // Type parameters and others that are rare.
        "dst := intrinsic (see Intrinsic) of src" CallIntrinsic call_intrinsic(which: Small, dst: Reg, src: Source) +0 => intrinsic::call_intrinsic;
        "dst := intrinsic (see Intrinsic) of left and right" CallIntrinsic2 call_intrinsic2(which: Small, dst: Reg, left: Source, right: Source) +0 => intrinsic::call_intrinsic2;
        "nothing; a jump target or a line of its own" Nop nop() +0 => jump::nop;
    }};
}

/// What [`Op::CallIntrinsic`] and [`Op::CallIntrinsic2`] do, by their small operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Intrinsic {
    /// Shows the value of an expression statement at the prompt (`sys.displayhook`).
    Display,
    /// `typing._typevar(name)`; src: the name.
    TypeVar,
    /// `typing._paramspec(name)`.
    ParamSpec,
    /// `typing._typevartuple(name)`.
    TypeVarTuple,
    /// `typing._type_alias(name, type_params, evaluate)`; src: the tuple of the three.
    TypeAlias,
    /// `typing._generic_base(params)`; src: the tuple of type parameters.
    SubscriptGeneric,
    /// left: name, right: function that evaluates the bound.
    TypeVarWithBound,
    /// left: name, right: function that evaluates the constraints.
    TypeVarWithConstraints,
    /// left: type parameter, right: function that evaluates its default; the parameter is the result.
    SetTypeParamDefault,
    /// left: function, right: tuple of type parameters; the function is the result.
    SetFunctionTypeParams,
}

impl Intrinsic {
    /// All members by number.
    pub const ALL: [Intrinsic; 10] = [
        Intrinsic::Display,
        Intrinsic::TypeVar,
        Intrinsic::ParamSpec,
        Intrinsic::TypeVarTuple,
        Intrinsic::TypeAlias,
        Intrinsic::SubscriptGeneric,
        Intrinsic::TypeVarWithBound,
        Intrinsic::TypeVarWithConstraints,
        Intrinsic::SetTypeParamDefault,
        Intrinsic::SetFunctionTypeParams,
    ];
}

macro_rules! define {
    ($($meaning:literal $name:ident $snake:ident($($operand:ident: $type:ident),*) +$words:literal => $family:ident::$handler:ident;)*) => {
        /// The operations.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        #[repr(u8)]
        pub enum Op {
            $(#[doc = $meaning] $name,)*
        }

        /// The table, indexed by [`Op`].
        pub static ROWS: [Row; Op::COUNT] = [
            $(Row {
                name: stringify!($name),
                meaning: $meaning,
                operands: &[$(OperandRow { name: stringify!($operand), kind: <$type as Operand>::KIND }),*],
                words: $words,
            },)*
        ];

        impl Op {
            /// How many operations there are.
            pub const COUNT: usize = [$(Op::$name),*].len();
        }

        impl Instruction {
            $(
                #[doc = $meaning]
                #[must_use]
                #[allow(unused_mut, clippy::should_implement_trait, clippy::too_many_arguments, reason = "the table names them")]
                pub fn $snake($($operand: $type),*) -> Instruction {
                    let mut position = 0u32;
                    let mut bits = Op::$name as u64;
                    $(
                        bits |= $operand.put(position);
                        position += u32::from(<$type as Operand>::KIND != OperandKind::Small);
                    )*
                    let _ = position;
                    Instruction(bits)
                }
            )*
        }
    };
}

instructions!(define);

impl Op {
    /// The operation's row.
    #[inline]
    pub fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }
}

const _: () = assert!(Op::COUNT < 256);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operands_come_back_as_they_were_put() {
        let add = Instruction::add(Small(1), Reg(3), Source::kept(Reg(2)), Source::last(Reg(500)));
        assert_eq!((add.op(), add.a(), add.b(), add.c()), (Op::Add, 3, 2, 500));
        assert_eq!((add.small(), add.consumes_b(), add.consumes_c()), (1, false, true));
        let load = Instruction::load_int(Reg(9), Int32(-5));
        assert_eq!((load.a(), load.wide_signed()), (9, -5));
    }

    #[test]
    fn jumps_are_patched_in_place() {
        let jump = Instruction::jump_less(Small(1), Source::last(Reg(7)), Source::kept(Reg(8)), Jump16(0));
        let patched = jump.with_jump(-9).expect("it fits");
        assert_eq!((patched.a(), patched.b(), patched.c_signed()), (7, 8, -9));
        assert!(patched.consumes_a() && !patched.consumes_b() && patched.small() == 1);
        assert_eq!(jump.with_jump(40_000), Err(40_000));
        assert_eq!(Instruction::jump(Jump32(0)).with_jump(70_000).expect("it fits").wide_signed(), 70_000);
    }
}
