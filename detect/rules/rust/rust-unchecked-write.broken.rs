// ruleid: rust-unchecked-write
unsafe { ptr::copy_nonoverlapping(src.as_ptr(), self.buf.as_mut_ptr(), src.len()) }
self.used += src.len(
