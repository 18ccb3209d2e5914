fn f(p: &Path) {
    // ruleid: rust-permissive-mode
    fs::set_permissions(p, fs::Permissions::from_mode(0o777));
    // ruleid: rust-permissive-mode
    let o = OpenOptions::new().write(true).mode(0o666).open(p);
    // ruleid: rust-permissive-mode
    perms.set_mode(0o757);
    // ok: rust-permissive-mode
    fs::set_permissions(p, fs::Permissions::from_mode(0o600));
    // ok: rust-permissive-mode
    perms.set_mode(0o755);
    // ok: rust-permissive-mode
    let q = OpenOptions::new().mode(0o640).open(p);
}
