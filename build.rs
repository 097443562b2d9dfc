//! Turns `grammar/python.lalrpop` into the parser `syntax::grammar` includes from `OUT_DIR`.
//! Runs again only when the grammar changes.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=grammar/python.lalrpop");
    println!("cargo::rerun-if-changed=build.rs");
    if !Path::new("grammar/python.lalrpop").exists() {
        return;
    }
    lalrpop::Configuration::new()
        .set_in_dir("grammar")
        .set_out_dir(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"))
        .process()
        .expect("grammar/python.lalrpop is a valid grammar");
}
