pub fn decode(buf: &[u8]) -> Kind {
    // ruleid: rust-transmute-number-to-type
    let kind: Kind = unsafe { std::mem::transmute(buf[2]) };
    // ruleid: rust-transmute-number-to-type
    let level = unsafe { mem::transmute::<u8, Level>(buf[3] as u8) };
    kind
}
pub fn good(b: u8) -> Option<Kind> {
    if b > 2 {
        return None;
    }
    // ok: rust-transmute-number-to-type
    Some(unsafe { std::mem::transmute(b) })
}
pub fn other(b: u8, f: Handler) -> Option<Kind> {
    // ok: rust-transmute-number-to-type
    let raw: *const () = unsafe { mem::transmute(f) };
    // ok: rust-transmute-number-to-type
    match b { 0 => Some(Kind::Hello), _ => None }
}
