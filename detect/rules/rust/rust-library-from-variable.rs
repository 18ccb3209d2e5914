fn load(&self, name: &str) -> Result<Library> {
    let path = self.dir.join(name);
    // ruleid: rust-library-from-variable
    let lib = unsafe { Library::new(&path)? };
    // ruleid: rust-library-from-variable
    let other = unsafe { libloading::Library::new(format!("plugins/{name}.so"))? };
    // ok: rust-library-from-variable
    let fixed = unsafe { Library::new("libvulkan.so.1")? };
    // ok: rust-library-from-variable
    let k = unsafe { libloading::Library::new(LIBRARY)? };
    // ok: rust-library-from-variable
    let text = fs::read_to_string(&path)?;
    Ok(lib)
}
