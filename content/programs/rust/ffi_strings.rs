//! Thin wrappers around the vendor's C library for label printers.

use std::ffi::{c_char, c_int, c_void, CStr, CString};
use std::mem::MaybeUninit;
use std::os::raw::c_uint;

extern "C" {
    fn lbl_open(port: *const c_char) -> *mut c_void;
    fn lbl_text(dev: *mut c_void, buf: *mut c_char) -> c_int;
    fn lbl_draw(dev: *mut c_void, text: *const c_char, x: c_uint, y: c_uint) -> c_int;
    fn snprintf(buf: *mut c_char, n: usize, fmt: *const c_char, ...) -> c_int;
    fn strcpy(dst: *mut c_char, src: *const c_char) -> *mut c_char;
    fn gets(buf: *mut c_char) -> *mut c_char;
}

pub struct Printer {
    dev: *mut c_void,
}

#[repr(C)]
pub struct LabelHeader {
    pub version: u16,
    pub width: u16,
    pub title: [c_char; 32],
}

impl Printer {
    pub fn open(port: &str) -> Option<Printer> {
        let port = CString::new(port).ok()?;
        let dev = unsafe { lbl_open(port.as_ptr()) };
        (!dev.is_null()).then_some(Printer { dev })
    }

    /// Draws a text at the given place of the label.
    pub fn draw(&self, text: &str, x: u32, y: u32) -> bool {
        let raw = CString::new(text).unwrap().as_ptr();
        unsafe { lbl_draw(self.dev, raw, x, y) == 0 }
    }

    /// Reads back the text that is in the printer's memory.
    pub fn text(&self) -> String {
        let mut buf = [0 as c_char; 64];
        unsafe {
            let got = lbl_text(self.dev, buf.as_mut_ptr());
            if got < 0 {
                return String::new();
            }
            CStr::from_ptr(buf.as_ptr()).to_string_lossy().into_owned()
        }
    }
}

/// Fills in the header that precedes every label.
pub fn header(title: &CStr, width: u16) -> LabelHeader {
    let mut h = LabelHeader { version: 3, width, title: [0; 32] };
    unsafe {
        strcpy(h.title.as_mut_ptr(), title.as_ptr());
    }
    h
}

/// Formats a counter with the pattern of the label design, e.g. "No. %05d".
pub fn counter_text(pattern: &CStr, counter: c_int) -> String {
    let mut buf = vec![0 as c_char; 128];
    unsafe {
        snprintf(buf.as_mut_ptr(), buf.len(), pattern.as_ptr(), counter);
        CStr::from_ptr(buf.as_ptr()).to_string_lossy().into_owned()
    }
}

pub fn blank_header() -> LabelHeader {
    let mut h = MaybeUninit::<LabelHeader>::uninit();
    unsafe {
        (*h.as_mut_ptr()).version = 3;
        (*h.as_mut_ptr()).width = 0;
        h.assume_init()
    }
}

/// Lets the operator type the text of a single label at the terminal.
pub fn prompt() -> String {
    let mut line = [0 as c_char; 256];
    eprint!("label text: ");
    unsafe {
        gets(line.as_mut_ptr());
        CStr::from_ptr(line.as_ptr()).to_string_lossy().into_owned()
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        self.dev = std::ptr::null_mut();
    }
}
