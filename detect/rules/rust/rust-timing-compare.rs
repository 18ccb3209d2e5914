fn f(signature: &str, expected: &str, t: &Token) -> bool {
    // ruleid: rust-timing-compare
    if signature == expected { return true; }
    // ruleid: rust-timing-compare
    if t.api_key != self.api_key { return false; }
    // ruleid: rust-timing-compare
    let ok = hmac == provided;
    // ok: rust-timing-compare
    let a = signature.is_empty();
    // ok: rust-timing-compare
    let b = mac.verify_slice(&given).is_ok();
    // ok: rust-timing-compare
    let c = token == Token::Comma;
    // ok: rust-timing-compare
    let d = bool::from(signature.as_bytes().ct_eq(expected.as_bytes()));
    ok
}
fn genuine(&self, body: &[u8], given: &str) -> bool {
    // ruleid: rust-timing-compare
    self.signature(body) == given
}
fn lexer(&self, tok: Tok) -> bool {
    // ok: rust-timing-compare
    self.token == Semi
}

fn kind(token: u8, sig: &[u8], digest: &[u8; 4]) -> bool {
    // ok: rust-timing-compare
    let a = token == TOKEN_END;
    // ok: rust-timing-compare
    let b = sig == &PNG_SIGNATURE[..];
    // ok: rust-timing-compare
    let c = digest == EMPTY_DIGEST.as_ref();
    a || b || c
}
