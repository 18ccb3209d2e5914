// ruleid: rust-decompress-unlimited
let mut dec = flate2::read::DeflateDecoder::new(&frame[..]);
let mut msg = Vec::new();
dec.read_to_end(&mut msg)?;
self.handle(&msg
