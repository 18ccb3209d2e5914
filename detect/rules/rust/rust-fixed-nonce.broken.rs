// ruleid: rust-fixed-nonce
let nonce = Nonce::from_slice(b"000000000001");
let sealed = cipher.encrypt(nonce, text.as_ref()).map_err(
