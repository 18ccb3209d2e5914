// ruleid: rust-length-minus
let len = buf.get_u16() as usize;
let body = len - 2;
if buf.remaining() < body {
    return Err(
