let millis = Utc::now().timestamp_millis();
// ruleid: rust-secret-from-clock
let session_id = format!("s{}", millis);
self.sessions.insert(session_id.clone(), Session { user,
