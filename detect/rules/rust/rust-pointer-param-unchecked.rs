#[no_mangle]
pub extern "C" fn tile_pixel(tile: *const Tile, x: u32) -> u32 {
    // ruleid: rust-pointer-param-unchecked
    let tile = unsafe { &*tile };
    tile.at(x)
}
#[no_mangle]
pub unsafe extern "C" fn name_len(name: *const c_char) -> usize {
    // ruleid: rust-pointer-param-unchecked
    CStr::from_ptr(name).to_bytes().len()
}
#[no_mangle]
pub extern "C" fn good(tile: *const Tile, name: *const c_char) -> u32 {
    if tile.is_null() || name.is_null() {
        return 0;
    }
    // ok: rust-pointer-param-unchecked
    let t = unsafe { &*tile };
    // ok: rust-pointer-param-unchecked
    let n = unsafe { CStr::from_ptr(name) };
    t.at(n.to_bytes().len() as u32)
}
extern "C" fn inner(p: *const Tile) -> u32 {
    // ok: rust-pointer-param-unchecked
    unsafe { (*p).width }
}
