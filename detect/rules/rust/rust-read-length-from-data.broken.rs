let n = self.cursor.read_u32::<LittleEndian>()? as usize;
unsafe {
    // ruleid: rust-read-length-from-data
    let s = slice::from_raw_parts(self.base, n);
    out.extend_from_slice(s
