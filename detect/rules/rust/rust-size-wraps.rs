pub fn scratch(records: u32, size: u32) -> Vec<u8> {
    let total = records.wrapping_mul(size) as usize;
    // ruleid: rust-size-wraps
    vec![0u8; total]
}
pub fn layout(w: usize, h: usize) -> Layout {
    // ruleid: rust-size-wraps
    Layout::from_size_align(w.wrapping_mul(h), 8).unwrap()
}
pub fn good(w: usize, h: usize) -> Option<Vec<u8>> {
    let total = w.checked_mul(h)?;
    // ok: rust-size-wraps
    let hash = w.wrapping_mul(31).wrapping_add(h);
    let slot = hash % 64;
    // ok: rust-size-wraps
    let tab = vec![0u8; slot];
    // ok: rust-size-wraps
    Some(vec![0u8; total])
}
