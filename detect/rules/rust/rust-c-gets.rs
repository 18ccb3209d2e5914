pub fn prompt() -> String {
    let mut line = [0 as c_char; 256];
    unsafe {
        // ruleid: rust-c-gets
        gets(line.as_mut_ptr());
        // ruleid: rust-c-gets
        libc::gets(line.as_mut_ptr());
        // ok: rust-c-gets
        libc::fgets(line.as_mut_ptr(), 256, stdin);
    }
    let mut s = String::new();
    // ok: rust-c-gets
    std::io::stdin().read_line(&mut s).unwrap();
    // ok: rust-c-gets
    gets(s)
}
