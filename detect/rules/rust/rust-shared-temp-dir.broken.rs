// ruleid: rust-shared-temp-dir
let base = env::temp_dir();
let mut f = match File::create(base.join("x") {
