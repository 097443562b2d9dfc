//! `itertools`: iterators that stand on others. Each class is a type of its own: what it was made of is its
//! fixed part, what changes its state.

mod accumulate;
mod batched;
mod chain;
mod combinations;
mod count;
mod cycle;
mod filters;
mod groupby;
mod islice;
mod pairwise;
mod permutations;
mod product;
mod repeat;
mod starmap;
mod tee;
mod zip_longest;

use crate::memory::layout::Object;
use crate::memory::value::Value;
use crate::native::{ClassSpec, ModuleSpec};
use crate::object::tuple::Tuple;

/// The items of a bound `*iterables`.
fn items_of(args: &Value) -> &[Value] {
    args.downcast::<Tuple>().map_or(&[][..], Tuple::items)
}

/// The classes of the module.
pub(crate) static CLASSES: &[&ClassSpec] = &[
    &accumulate::SPEC,
    &batched::SPEC,
    &chain::SPEC,
    &combinations::SPEC,
    &combinations::WITH_REPLACEMENT,
    &filters::COMPRESS,
    &count::SPEC,
    &cycle::SPEC,
    &filters::DROPWHILE,
    &filters::FILTERFALSE,
    &filters::TAKEWHILE,
    &groupby::SPEC,
    &groupby::GROUPER,
    &islice::SPEC,
    &pairwise::SPEC,
    &permutations::SPEC,
    &product::SPEC,
    &repeat::SPEC,
    &starmap::SPEC,
    &tee::SPEC,
    &tee::DATA,
    &zip_longest::SPEC,
];

/// `itertools`
pub(crate) static SPEC: ModuleSpec = ModuleSpec {
    name: "itertools",
    doc: "Iterators that stand on other iterators.",
    functions: tee::FUNCTIONS,
    classes: &[
        ("accumulate", accumulate::Accumulate::layout),
        ("batched", batched::Batched::layout),
        ("chain", chain::Chain::layout),
        ("combinations", combinations::Combinations::layout),
        ("combinations_with_replacement", combinations::WithReplacement::layout),
        ("compress", filters::Compress::layout),
        ("count", count::Count::layout),
        ("cycle", cycle::Cycle::layout),
        ("dropwhile", filters::DropWhile::layout),
        ("filterfalse", filters::FilterFalse::layout),
        ("takewhile", filters::TakeWhile::layout),
        ("groupby", groupby::GroupBy::layout),
        ("_grouper", groupby::Grouper::layout),
        ("islice", islice::Slice::layout),
        ("pairwise", pairwise::Pairwise::layout),
        ("permutations", permutations::Permutations::layout),
        ("product", product::Product::layout),
        ("repeat", repeat::Repeat::layout),
        ("starmap", starmap::StarMap::layout),
        ("_tee", tee::Tee::layout),
        ("_tee_dataobject", tee::Data::layout),
        ("zip_longest", zip_longest::ZipLongest::layout),
    ],
    fill: None,
};
