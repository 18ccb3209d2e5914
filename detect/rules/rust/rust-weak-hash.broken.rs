// ruleid: rust-weak-hash
let mut mac = Hmac::new(Sha1::new(), key.as_bytes());
mac.input(&self.body
