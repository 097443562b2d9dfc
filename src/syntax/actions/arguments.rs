//! Putting parameters and call arguments in their places, and refusing a wrong order.

use super::{Argument, Context, Failure, Parameter, invalid};
use crate::syntax::ast::*;
use crate::text::names::Name;
use crate::text::span::Span;

impl<'a> Context<'a> {
    pub(crate) fn arg(&self, start: u32, name: Name, annotation: Option<Expr<'a>>, end: u32) -> Arg<'a> {
        Arg { span: Span::new(start, end), name, annotation: self.option(annotation), default: None }
    }

    /// The parameters of a `def` or `lambda`, sorted by kind.
    pub(crate) fn parameters(
        &self,
        (items, comma): (Vec<Parameter<'a>>, bool),
    ) -> Result<Arguments<'a>, Failure> {
        let mut arguments = Arguments::default();
        let (mut plain, mut kwonly) = (Vec::new(), Vec::new());
        let (mut starred, mut bare) = (false, false);
        for (i, &item) in items.iter().enumerate() {
            if arguments.kwarg.is_some() {
                return Err(invalid());
            }
            match item {
                Parameter::Plain(arg) if starred => {
                    kwonly.push(arg);
                    bare = false;
                }
                Parameter::Plain(arg) => {
                    let after_default = plain.last().is_some_and(|last: &Arg| last.default.is_some());
                    let after_default = after_default
                        || plain.is_empty()
                            && arguments.posonlyargs.last().is_some_and(|last| last.default.is_some());
                    if after_default && arg.default.is_none() {
                        return Err(invalid());
                    }
                    plain.push(arg);
                }
                Parameter::Slash => {
                    if i == 0 || starred || !arguments.posonlyargs.is_empty() {
                        return Err(invalid());
                    }
                    arguments.posonlyargs = self.slice(&plain);
                    plain.clear();
                }
                Parameter::BareStar | Parameter::Star(_) if starred => return Err(invalid()),
                Parameter::BareStar => (starred, bare) = (true, true),
                Parameter::Star(arg) => {
                    starred = true;
                    arguments.vararg = Some(self.alloc(arg));
                }
                Parameter::DoubleStar(_) if bare => return Err(invalid()),
                Parameter::DoubleStar(arg) => arguments.kwarg = Some(self.alloc(arg)),
            }
        }
        if bare || comma && matches!(items.last(), Some(Parameter::BareStar)) {
            return Err(invalid());
        }
        arguments.args = self.slice(&plain);
        arguments.kwonlyargs = self.slice(&kwonly);
        Ok(arguments)
    }

    /// The arguments of a call, positional ones and keywords apart.
    pub(crate) fn arguments(
        &self,
        items: Vec<Argument<'a>>,
    ) -> Result<(&'a [Expr<'a>], &'a [Keyword<'a>]), Failure> {
        let mut args = Vec::with_capacity(items.len());
        let mut keywords = Vec::new();
        let mut unpacked = false;
        for item in items {
            match item {
                Argument::Positional(_) if !keywords.is_empty() => return Err(invalid()),
                Argument::Star(_) if unpacked => return Err(invalid()),
                Argument::Positional(value) | Argument::Star(value) => args.push(value),
                Argument::Keyword(keyword) => keywords.push(keyword),
                Argument::DoubleStar(keyword) => {
                    unpacked = true;
                    keywords.push(keyword);
                }
            }
        }
        Ok((self.slice(&args), self.slice(&keywords)))
    }
}
