fn body(header: [u8; 4]) -> Vec<u8> {
    // ruleid: rust-length-minus
    let size = u16::from_be_bytes([header[0], header[1]]) as usize;
    let rest = size - 4;
    vec![0u8; rest]
}
fn tail(header: [u8; 4]) -> u32 {
    // ruleid: rust-length-minus
    let total = u32::from_le_bytes(header);
    let left = total - 8;
    left
}
fn good(header: [u8; 4]) -> Option<Vec<u8>> {
    // ok: rust-length-minus
    let size = u16::from_be_bytes([header[0], header[1]]) as usize;
    // ok: rust-length-minus
    let rest = size.checked_sub(4)?;
    // ok: rust-length-minus
    let n = u32::from_be_bytes(header) as usize;
    if n < 8 {
        return None;
    }
    let left = n - 8;
    Some(vec![0u8; rest + left])
}
