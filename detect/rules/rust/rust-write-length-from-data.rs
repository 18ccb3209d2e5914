pub fn samples(payload: &[u8], count: usize) -> Vec<Sample> {
    let mut out: Vec<Sample> = Vec::with_capacity(16);
    unsafe {
        // ruleid: rust-write-length-from-data
        ptr::copy_nonoverlapping(payload.as_ptr() as *const Sample, out.as_mut_ptr(), count);
        out.set_len(count);
    }
    out
}
pub fn frame(buf: &[u8]) -> [u8; 64] {
    let mut out = [0u8; 64];
    let n = u16::from_be_bytes([buf[0], buf[1]]) as usize;
    // ruleid: rust-write-length-from-data
    unsafe { std::ptr::copy_nonoverlapping(buf.as_ptr().add(2), out.as_mut_ptr(), n) };
    out
}
pub fn good(buf: &[u8], count: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(count);
    // ok: rust-write-length-from-data
    unsafe { ptr::copy_nonoverlapping(buf.as_ptr(), out.as_mut_ptr(), count) };
    let mut fixed = [0u8; 64];
    let n = count.min(64);
    // ok: rust-write-length-from-data
    unsafe { ptr::copy_nonoverlapping(buf.as_ptr(), fixed.as_mut_ptr(), n) };
    // ok: rust-write-length-from-data
    fixed[..n].copy_from_slice(&buf[..n]);
    out
}
