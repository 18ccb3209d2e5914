// ruleid: rust-read-error-endless
loop {
    match self.sock.read(&mut buf) {
        Ok(0) => break,
        Ok(n) => self.feed(&buf[..n]),
        Err(e) => continue,
    }
    if self.done
