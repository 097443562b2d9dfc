//! Calls: the callee at the window's start, the arguments behind the room for the frame's header. A method
//! call looks the method up without binding it; keywords are named by a constant tuple; stars, and more
//! arguments than registers should hold, go through a list and a dict.

use super::Compiler;
use super::display::has_star;
use super::error::{Outcome, fault};
use super::limits::REGISTER_ARGUMENTS;
use super::registers::Operand;
use crate::bytecode::FRAME_WORDS;
use crate::bytecode::code::Constant;
use crate::bytecode::instruction::*;
use crate::syntax::ast::{Call, Expr, ExprKind, Keyword};
use crate::text::names::Name;
use crate::text::span::Span;
use hashbrown::HashSet;

/// The arguments of a call or of a class statement.
#[derive(Clone, Copy)]
pub(super) struct Arguments<'a> {
    /// Positional arguments, starred ones included.
    pub(super) positional: &'a [Expr<'a>],
    /// A last positional argument by name.
    pub(super) last: Option<Name>,
    /// Keyword arguments and `**` arguments.
    pub(super) keywords: &'a [Keyword<'a>],
}

/// How arguments are passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    /// In registers.
    Plain,
    /// In registers, the last ones named.
    Keywords,
    /// A tuple and a dict.
    Spread,
}

impl<'a> Arguments<'a> {
    pub(super) fn form(&self) -> Form {
        let count = self.positional.len() + self.keywords.len() + usize::from(self.last.is_some());
        let has_double_star = self.keywords.iter().any(|keyword| keyword.arg.is_none());
        if has_star(self.positional) || has_double_star || count > REGISTER_ARGUMENTS {
            Form::Spread
        } else if self.keywords.is_empty() {
            Form::Plain
        } else {
            Form::Keywords
        }
    }
}

/// Registers between a callee and its arguments.
const ROOM: u32 = FRAME_WORDS as u32;

impl<'a> Compiler<'a> {
    /// Whether a call of an attribute can look the method up without binding it.
    pub(super) fn is_method_call(call: &Call<'a>) -> bool {
        let arguments = Arguments { positional: call.args, last: None, keywords: call.keywords };
        arguments.form() != Form::Spread
    }

    /// `func(args, keywords)`, the function being `func`.
    pub(super) fn call(
        &mut self,
        mark: u32,
        func: (Operand, Span),
        call: &'a Call<'a>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let arguments = Arguments { positional: call.args, last: None, keywords: call.keywords };
        let base = self.unit.put_on_top(mark, func.0, func.1);
        self.call_with(base, &arguments, |_| Ok(0), want, span)
    }

    /// `object.attr(args, keywords)`
    pub(super) fn method_call(
        &mut self,
        mark: u32,
        object: (Operand, Span),
        attr: (Name, Span),
        call: &'a Call<'a>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let arguments = Arguments { positional: call.args, last: None, keywords: call.keywords };
        let source = self.unit.source(object.0, object.1);
        self.unit.top = mark;
        let base = self.unit.window();
        let name = self.attribute_name(attr.0);
        let at = self.narrow(attr.1, attr.0, attr.1);
        self.unit.emit(Instruction::load_method(base, source, name), at);
        self.unit.top = mark + ROOM + 1;
        let span = self.narrow(attr.1, attr.0, span);
        let count = self.register_arguments(&arguments)?;
        Ok(self.finish_call(base, arguments.form(), true, count + 1, &arguments, want, span))
    }

    /// Calls what is in `r[base]`. `lead` pushes the arguments that come before the others.
    pub(super) fn call_with(
        &mut self,
        base: Reg,
        arguments: &Arguments<'a>,
        lead: impl FnOnce(&mut Self) -> Outcome<u16>,
        want: Option<Reg>,
        span: Span,
    ) -> Outcome<Operand> {
        let form = arguments.form();
        self.unit.top = u32::from(base.0);
        self.unit.window();
        self.unit.top += ROOM;
        match form {
            Form::Plain => {}
            Form::Keywords => {
                let empty = self.unit.temporary();
                self.unit.emit(Instruction::drop(empty), span);
            }
            Form::Spread => {
                self.spread_positional(arguments, lead, span)?;
                self.spread_keywords(base, arguments.keywords, span)?;
                self.unit.top = u32::from(base.0);
                let dst = self.unit.destination(want);
                self.unit.emit(Instruction::call_spread(dst, Base(base.0)), span);
                return Ok(self.unit.result(dst));
            }
        }
        let mut count = lead(self)?;
        count += self.register_arguments(arguments)?;
        count += u16::from(form == Form::Keywords);
        Ok(self.finish_call(base, form, false, count, arguments, want, span))
    }

    fn register_arguments(&mut self, arguments: &Arguments<'a>) -> Outcome<u16> {
        let mark = self.unit.top;
        self.push_all(arguments.positional)?;
        if let Some(name) = arguments.last {
            self.push_own_name(name, Span::default());
        }
        for keyword in arguments.keywords {
            self.push(&keyword.value)?;
        }
        Ok((self.unit.top - mark) as u16)
    }

    /// Pushes a variable of the compiler's own, `.generic_base` and the like.
    pub(super) fn push_own_name(&mut self, name: Name, span: Span) -> Reg {
        let mark = self.unit.top;
        let operand = self.load_mangled(name, None, span);
        self.unit.put_on_top(mark, operand, span)
    }

    #[expect(clippy::too_many_arguments, reason = "the three forms of a call in one place")]
    fn finish_call(
        &mut self,
        base: Reg,
        form: Form,
        is_method: bool,
        count: u16,
        arguments: &Arguments<'a>,
        want: Option<Reg>,
        span: Span,
    ) -> Operand {
        self.unit.top = u32::from(base.0);
        let dst = self.unit.destination(want);
        let (window, count) = (Base(base.0), Count(count));
        if form == Form::Keywords {
            let name = |keyword: &Keyword<'_>| {
                let name = keyword.arg.expect("a call with ** takes another form");
                super::constants::text(self.names.get(name))
            };
            let names = Constant::Tuple(arguments.keywords.iter().map(name).collect());
            let index = self.unit.constant(names);
            let instruction = Instruction::call_keywords(dst, window, count);
            self.unit.emit_word(instruction, u64::from(index.0), span);
        } else if is_method {
            self.unit.emit(Instruction::call_method(dst, window, count), span);
        } else {
            self.unit.emit(Instruction::call(dst, window, count), span);
        }
        self.unit.result(dst)
    }

    /// The positional arguments as one iterable on top.
    fn spread_positional(
        &mut self,
        arguments: &Arguments<'a>,
        lead: impl FnOnce(&mut Self) -> Outcome<u16>,
        span: Span,
    ) -> Outcome<()> {
        let mark = self.unit.top;
        let leading = lead(self)?;
        match (leading, arguments.positional, arguments.last) {
            (0, [], None) => {
                self.unit.put_on_top(mark, Operand::Constant(Constant::Tuple(Vec::new())), span);
            }
            (0, [Expr { kind: ExprKind::Starred(value), .. }], None) => {
                self.push(value)?;
            }
            (_, positional, last) => {
                // The list grows above the leading arguments, or in their place.
                let list = Reg(mark as u16);
                if leading == 0 {
                    self.unit.temporary();
                    self.extend_list(list, positional, span)?;
                } else {
                    self.unit.top = mark + 1;
                    let instruction = Instruction::build_list(list, Base(list.0), Count(leading));
                    self.unit.emit(instruction, span);
                    let more = self.unit.temporary();
                    self.extend_list(more, positional, span)?;
                    let more = Source::last(more);
                    self.unit.emit(Instruction::list_extend(Source::kept(list), more), span);
                    self.unit.top = mark + 1;
                }
                if let Some(name) = last {
                    let value = self.push_own_name(name, span);
                    let instruction = Instruction::list_append(Source::kept(list), Source::last(value));
                    self.unit.emit(instruction, span);
                    self.unit.top = mark + 1;
                }
                self.unit.emit(Instruction::list_to_tuple(list, Source::last(list)), span);
            }
        }
        Ok(())
    }

    /// The keyword arguments as a dict behind the positional ones; an empty register without any.
    fn spread_keywords(&mut self, base: Reg, keywords: &'a [Keyword<'a>], span: Span) -> Outcome<()> {
        let dict = self.unit.temporary();
        if keywords.is_empty() {
            self.unit.emit(Instruction::drop(dict), span);
            return Ok(());
        }
        let mut rest = keywords;
        let mut is_first = true;
        while !rest.is_empty() {
            let named = rest.iter().take(super::limits::CHUNK / 2).take_while(|it| it.arg.is_some()).count();
            let (group, after) = rest.split_at(named);
            // The first names make the dict itself; later ones are merged, which finds repetitions.
            if is_first || named > 0 {
                let target = if is_first { dict } else { self.unit.temporary() };
                self.build_keyword_map(target, group, span)?;
                if !is_first {
                    let merge = Instruction::dict_merge(Source::kept(dict), Source::last(target), base);
                    self.unit.emit(merge, span);
                    self.unit.top = u32::from(dict.0) + 1;
                }
                is_first = false;
            }
            rest = after;
            if let Some((Keyword { arg: None, value, .. }, after)) = rest.split_first() {
                let mapping = self.value(value)?;
                self.unit.emit(Instruction::dict_merge(Source::kept(dict), mapping, base), span);
                self.unit.top = u32::from(dict.0) + 1;
                rest = after;
            }
        }
        Ok(())
    }

    fn build_keyword_map(&mut self, dst: Reg, group: &'a [Keyword<'a>], span: Span) -> Outcome<()> {
        let mark = self.unit.top;
        for keyword in group {
            let name = keyword.arg.map_or("", |name| self.names.get(name));
            let name = super::constants::text(name);
            let top = self.unit.top;
            self.unit.put_on_top(top, Operand::Constant(name), span);
            self.push(&keyword.value)?;
        }
        let count = Count(group.len() as u16);
        let base = self.unit.range(mark);
        self.unit.emit(Instruction::build_map(dst, base, count), span);
        self.unit.top = mark;
        Ok(())
    }

    /// Keywords may not repeat, and none is `__debug__`.
    pub(super) fn check_keywords(&self, keywords: &[Keyword<'_>]) -> Outcome<()> {
        let mut seen = HashSet::new();
        for keyword in keywords {
            let Some(name) = keyword.arg else { continue };
            self.check_bindable(name, keyword.span)?;
            if !seen.insert(name) {
                let message = format!("keyword argument repeated: {}", self.names.get(name));
                return fault(keyword.span, message);
            }
        }
        Ok(())
    }

    /// Where an attribute on a later line than its object is underlined, and the call of it: at its name.
    pub(super) fn narrow(&self, func: Span, attr: Name, span: Span) -> Span {
        if self.line(span) == self.source.line_of(func.end) {
            return span;
        }
        let length = self.names.get(attr).len() as u32;
        Span::new(func.end.saturating_sub(length), func.end)
    }
}
