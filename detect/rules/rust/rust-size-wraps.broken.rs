let bytes = self.count.wrapping_mul(mem::size_of::<Sample>());
// ruleid: rust-size-wraps
let layout = Layout::from_size_align(bytes, 8)?;
self.ptr = unsafe { alloc(
