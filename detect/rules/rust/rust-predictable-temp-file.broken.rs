// ruleid: rust-predictable-temp-file
let mut lock = File::create("/tmp/daemon.lock")?;
writeln!(lock, "{}", std::process::id(
