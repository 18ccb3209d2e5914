let mut hasher = Sha512::new();
// ruleid: rust-weak-password-hash
hasher.update(password.as_bytes());
let stored = format!("{:x}", hasher.finalize(
