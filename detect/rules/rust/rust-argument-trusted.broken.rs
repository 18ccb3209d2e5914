// ruleid: rust-argument-trusted
let first = env::args_os().nth(1).expect("path");
let rest = if first.is_empty( {
