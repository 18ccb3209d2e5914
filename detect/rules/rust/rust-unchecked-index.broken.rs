// ruleid: rust-unchecked-index
let b = unsafe { *self.data.get_unchecked(at) };
if b == b'(' {
