// ruleid: rust-transmute
let kind: MessageKind = unsafe { std::mem::transmute(self.buf[0]) };
match kind { MessageKind::Ping => (
