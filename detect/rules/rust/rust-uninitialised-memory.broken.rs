// ruleid: rust-uninitialised-memory
let mut head: Header = unsafe { mem::uninitialized() };
self.stream.read_exact(bytes_of(&mut head
