let given = headers.get("x-signature").unwrap();
// ruleid: rust-timing-compare
if signature != expected_header {
    return Err(Error::Denied(
