//! The parser that LALRPOP generates from `grammar/python.lalrpop`.

lalrpop_util::lalrpop_mod!(
    #[expect(clippy::all, unreachable_pub, reason = "generated")]
    generated,
    "/python.rs"
);

pub(crate) use generated::TopParser;
