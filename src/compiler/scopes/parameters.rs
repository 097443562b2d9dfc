//! The blocks of the walk that open scopes: functions, classes, lambdas, and the annotation scopes of type
//! parameters and aliases.

use super::build::Builder;
use super::{Kind, Part, Uses, node_key};
use crate::compiler::error::{Outcome, fault};
use crate::syntax::ast::*;
use crate::text::names::Name;
use crate::text::span::Span;
use hashbrown::HashSet;

impl Builder<'_> {
    pub(super) fn function(&mut self, def: &FunctionDef<'_>, span: Span) -> Outcome<()> {
        self.note(def.name, Uses::LOCAL, span)?;
        self.defaults(&def.args)?;
        self.expressions(def.decorators)?;
        let back = self.current;
        if !def.type_params.is_empty() {
            self.enter_type_parameters(def.name, node_key(def))?;
            let positional = def.args.posonlyargs.iter().chain(def.args.args);
            if positional.clone().any(|arg| arg.default.is_some()) {
                self.implicit_parameter(".defaults")?;
            }
            if def.args.kwonlyargs.iter().any(|arg| arg.default.is_some()) {
                self.implicit_parameter(".kwdefaults")?;
            }
            self.type_parameters(def.type_params)?;
        }
        for arg in every_argument(&def.args) {
            arg.annotation.map_or(Ok(()), |annotation| self.annotation(annotation))?;
        }
        def.returns.map_or(Ok(()), |annotation| self.annotation(annotation))?;
        self.enter(Kind::Function, def.name, node_key(def), Part::Body);
        self.scope().coroutine = def.is_async;
        self.parameters(&def.args)?;
        self.body(def.body)?;
        self.current = back;
        Ok(())
    }

    pub(super) fn lambda(&mut self, lambda: &Lambda<'_>) -> Outcome<()> {
        self.defaults(&lambda.args)?;
        let name = self.names.intern("<lambda>");
        let back = self.enter(Kind::Lambda, name, node_key(lambda), Part::Body);
        self.parameters(&lambda.args)?;
        self.expression(&lambda.body)?;
        self.current = back;
        Ok(())
    }

    pub(super) fn class(&mut self, def: &ClassDef<'_>, span: Span) -> Outcome<()> {
        self.note(def.name, Uses::LOCAL, span)?;
        self.expressions(def.decorators)?;
        let (back, private) = (self.current, self.private);
        let type_params = self.names.intern(".type_params");
        if !def.type_params.is_empty() {
            self.private = Some(def.name);
            self.enter_type_parameters(def.name, node_key(def))?;
            let generic_base = self.names.intern(".generic_base");
            self.note(type_params, Uses::LOCAL.with(Uses::READ), span)?;
            self.note(generic_base, Uses::LOCAL.with(Uses::READ), span)?;
            self.mangle_only(HashSet::new());
            self.type_parameters(def.type_params)?;
        }
        self.expressions(def.bases)?;
        def.keywords.iter().try_for_each(|keyword| self.expression(&keyword.value))?;
        self.private = Some(def.name);
        self.enter(Kind::Class, def.name, node_key(def), Part::Body);
        if !def.type_params.is_empty() {
            let dunder = self.names.intern("__type_params__");
            self.note(dunder, Uses::LOCAL, span)?;
            self.note(type_params, Uses::READ, span)?;
        }
        self.body(def.body)?;
        (self.current, self.private) = (back, private);
        Ok(())
    }

    pub(super) fn type_alias(&mut self, alias: &TypeAlias<'_>, span: Span) -> Outcome<()> {
        self.target(&alias.name)?;
        let ExprKind::Name(name) = alias.name.kind else { return Ok(()) };
        let back = self.current;
        let in_class = self.scope().kind == Kind::Class;
        if !alias.type_params.is_empty() {
            self.enter_type_parameters(name, node_key(alias))?;
            self.type_parameters(alias.type_params)?;
        }
        self.enter(Kind::TypeAlias, name, node_key(alias), Part::Body);
        self.see_class(in_class, span)?;
        self.expression(&alias.value)?;
        self.current = back;
        Ok(())
    }

    fn see_class(&mut self, in_class: bool, span: Span) -> Outcome<()> {
        self.scope().can_see_class_scope = in_class;
        if in_class { self.note(self.class_dict, Uses::READ, span) } else { Ok(()) }
    }

    fn enter_type_parameters(&mut self, name: Name, node: usize) -> Outcome<()> {
        let in_class = self.scope().kind == Kind::Class;
        self.enter(Kind::TypeParameters, name, node, Part::TypeParameters);
        self.see_class(in_class, Span::default())
    }

    fn implicit_parameter(&mut self, name: &str) -> Outcome<()> {
        let name = self.names.intern(name);
        self.note(name, Uses::PARAMETER, Span::default())
    }

    fn type_parameters(&mut self, list: &[TypeParam<'_>]) -> Outcome<()> {
        list.iter().try_for_each(|parameter| self.type_parameter(parameter))
    }

    fn type_parameter(&mut self, parameter: &TypeParam<'_>) -> Outcome<()> {
        let name = parameter.name;
        if let Some(mangled) = &mut self.scope().mangled {
            mangled.insert(name);
        }
        self.note(name, Uses::TYPE_PARAMETER.with(Uses::LOCAL), parameter.span)?;
        let default = match parameter.kind {
            TypeParamKind::TypeVar(bound) => {
                if let Some(bound) = bound {
                    let is_tuple = matches!(bound.kind, ExprKind::Tuple(_));
                    let info = if is_tuple { "a TypeVar constraint" } else { "a TypeVar bound" };
                    self.type_variable(name, bound, info, (node_key(parameter), Part::Bound))?;
                }
                "a TypeVar default"
            }
            TypeParamKind::ParamSpec => "a ParamSpec default",
            TypeParamKind::TypeVarTuple => "a TypeVarTuple default",
        };
        match parameter.default {
            Some(value) => self.type_variable(name, value, default, (node_key(parameter), Part::Default)),
            None => Ok(()),
        }
    }

    fn type_variable(
        &mut self,
        name: Name,
        value: &Expr<'_>,
        info: &'static str,
        (node, part): (usize, Part),
    ) -> Outcome<()> {
        let in_class = self.scope().can_see_class_scope;
        let back = self.enter(Kind::TypeVariable, name, node, part);
        self.see_class(in_class, value.span)?;
        self.scope().info = info;
        self.expression(value)?;
        self.current = back;
        Ok(())
    }

    fn defaults(&mut self, args: &Arguments<'_>) -> Outcome<()> {
        let positional = args.posonlyargs.iter().chain(args.args);
        positional.chain(args.kwonlyargs).try_for_each(|arg| self.optional(arg.default))
    }

    fn parameters(&mut self, args: &Arguments<'_>) -> Outcome<()> {
        let named = args.posonlyargs.iter().chain(args.args).chain(args.kwonlyargs);
        let rest = args.vararg.into_iter().chain(args.kwarg);
        named.chain(rest).try_for_each(|arg| self.note(arg.name, Uses::PARAMETER, arg.span))
    }

    /// Expressions that may not stand in an annotation scope.
    pub(super) fn refuse_in_annotation(&mut self, what: &str, span: Span) -> Outcome<()> {
        let scope = self.scope();
        let place = match scope.kind {
            Kind::Annotation => "an annotation",
            Kind::TypeVariable => scope.info,
            Kind::TypeAlias => "a type alias",
            Kind::TypeParameters => "the definition of a generic",
            _ => return Ok(()),
        };
        fault(span, format!("{what} cannot be used within {place}"))
    }
}

/// All parameters in the order CPython evaluates their annotations.
pub(in crate::compiler) fn every_argument<'a>(args: &Arguments<'a>) -> impl Iterator<Item = &'a Arg<'a>> {
    let plain = args.posonlyargs.iter().chain(args.args).chain(args.vararg);
    plain.chain(args.kwonlyargs).chain(args.kwarg)
}
