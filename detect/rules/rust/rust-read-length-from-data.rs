pub fn payload(buf: &[u8]) -> &[u8] {
    let len = u16::from_le_bytes([buf[0], buf[1]]) as usize;
    // ruleid: rust-read-length-from-data
    unsafe { std::slice::from_raw_parts(buf.as_ptr().add(2), len) }
}
pub fn field(&self, at: usize) -> u8 {
    let offset = u32::from_be_bytes(self.data[at..at + 4].try_into().unwrap()) as usize;
    // ruleid: rust-read-length-from-data
    unsafe { *self.data.as_ptr().add(offset) }
}
pub fn good(buf: &[u8]) -> Option<&[u8]> {
    let len = u16::from_le_bytes([buf[0], buf[1]]) as usize;
    // ok: rust-read-length-from-data
    let a = buf.get(2..2 + len)?;
    if buf.len() < 2 + len {
        return None;
    }
    let n = len.min(buf.len());
    // ok: rust-read-length-from-data
    let b = unsafe { std::slice::from_raw_parts(buf.as_ptr(), n) };
    // ok: rust-read-length-from-data
    unsafe { Some(std::slice::from_raw_parts(buf.as_ptr().add(2), len)) }
}
