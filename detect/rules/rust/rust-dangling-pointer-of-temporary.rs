pub fn title(h: u32, text: &str) -> bool {
    // ruleid: rust-dangling-pointer-of-temporary
    let ptr = CString::new(text).unwrap().as_ptr();
    unsafe { win_title(h, ptr) == 0 }
}
pub fn label(h: u32, text: &str) -> Result<()> {
    // ruleid: rust-dangling-pointer-of-temporary
    let raw = CString::new(text)?.as_ptr();
    // ruleid: rust-dangling-pointer-of-temporary
    let p = format!("{}\0", text).as_ptr();
    unsafe { lbl(h, raw, p) };
    Ok(())
}
pub fn good(h: u32, text: &str) -> Result<()> {
    // ok: rust-dangling-pointer-of-temporary
    let c = CString::new(text)?;
    // ok: rust-dangling-pointer-of-temporary
    let p = c.as_ptr();
    unsafe { lbl(h, p, c"x".as_ptr()) };
    // ok: rust-dangling-pointer-of-temporary
    unsafe { lbl(h, CString::new(text)?.as_ptr(), p) };
    Ok(())
}
