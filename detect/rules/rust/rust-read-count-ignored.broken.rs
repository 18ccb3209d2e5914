let mut magic = [0u8; 8];
// ruleid: rust-read-count-ignored
self.file.read(&mut magic).unwrap();
if magic != MAGIC {
    return Err(
