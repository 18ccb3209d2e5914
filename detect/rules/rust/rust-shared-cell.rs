pub struct Cache {
    items: UnsafeCell<HashMap<u64, String>>,
}
// ruleid: rust-shared-cell
unsafe impl Sync for Cache {}

pub struct Config {
    values: RefCell<Vec<String>>,
}
// ruleid: rust-shared-cell
unsafe impl Sync for Config {}

pub struct Handle {
    raw: *mut Device,
}
// ok: rust-shared-cell
unsafe impl Send for Handle {}

pub struct Shared {
    items: Mutex<HashMap<u64, String>>,
}
// ok: rust-shared-cell
unsafe impl Sync for Shared {}
// ok: rust-shared-cell
unsafe impl<T: Send> Send for Queue<T> {}
