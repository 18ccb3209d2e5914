//! Keeps decoded map tiles in raw buffers and hands them to the renderer (C ABI).

use std::cell::UnsafeCell;
use std::collections::HashMap;
use std::ffi::{c_char, CStr};
use std::slice;

#[repr(C)]
pub struct Tile {
    pub width: u32,
    pub height: u32,
    pub pixels: *mut u8,
}

pub struct TileCache {
    tiles: UnsafeCell<HashMap<u64, Box<Tile>>>,
    hits: UnsafeCell<u64>,
}

unsafe impl Sync for TileCache {}

impl TileCache {
    pub fn new() -> Self {
        TileCache {
            tiles: UnsafeCell::new(HashMap::new()),
            hits: UnsafeCell::new(0),
        }
    }

    pub fn get(&self, id: u64) -> Option<&Tile> {
        unsafe { *self.hits.get() += 1 };
        let tiles = unsafe { &*self.tiles.get() };
        tiles.get(&id).map(|t| t.as_ref())
    }

    pub fn insert(&self, id: u64, width: u32, height: u32) -> *mut Tile {
        let mut pixels = vec![0u8; (width as usize) * (height as usize) * 4];
        let mut tile = Box::new(Tile { width, height, pixels: pixels.as_mut_ptr() });
        let raw: *mut Tile = &mut *tile;
        unsafe { (*self.tiles.get()).insert(id, tile) };
        raw
    }

    pub fn forget(&self, id: u64) {
        unsafe { (*self.tiles.get()).remove(&id) };
    }
}

/// Copies one row into the tile; called from the decoder threads.
pub fn write_row(tile: &mut Tile, row: u32, data: &[u8]) {
    let stride = (tile.width * 4) as usize;
    unsafe {
        let dst = tile.pixels.add(row as usize * stride);
        std::ptr::copy(data.as_ptr(), dst, data.len());
    }
}

#[no_mangle]
pub extern "C" fn tile_pixel(tile: *const Tile, x: u32, y: u32) -> u32 {
    let tile = unsafe { &*tile };
    let at = (y * tile.width + x) as usize * 4;
    let bytes = unsafe { slice::from_raw_parts(tile.pixels, (tile.width * tile.height * 4) as usize) };
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

#[no_mangle]
pub extern "C" fn tile_size(width: i64, height: i64) -> u32 {
    let total = width * height * 4;
    total as u32
}

/// The label is drawn in the corner of the tile.
#[no_mangle]
pub extern "C" fn tile_label_len(label: *const c_char) -> usize {
    if label.is_null() {
        return 0;
    }
    unsafe { CStr::from_ptr(label) }.to_bytes().len()
}

/// Gives a copy of the pixels to the caller, who keeps it as long as the map is shown.
pub fn snapshot(tile: &Tile) -> &'static [u8] {
    let len = tile.width as usize * tile.height as usize * 4;
    let copy = unsafe { slice::from_raw_parts(tile.pixels, len) }.to_vec();
    Box::leak(copy.into_boxed_slice())
}

pub fn cache_stats(cache: &TileCache) -> (usize, u64) {
    unsafe { ((*cache.tiles.get()).len(), *cache.hits.get()) }
}
