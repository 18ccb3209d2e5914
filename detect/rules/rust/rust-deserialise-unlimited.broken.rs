// ruleid: rust-deserialise-unlimited
let session: Session = bincode::deserialize(&cookie_bytes)?;
if session.expires < Utc::now( {
