// ruleid: rust-secret-from-weak-rng
let session = format!("{:x}", fastrand::u128(..));
self.sessions.insert(session, User {
