fn restore(archive: &Path, target: &Path) -> Result<()> {
    let mut tar = Archive::new(GzDecoder::new(File::open(archive)?));
    for entry in tar.entries()? {
        let mut entry = entry?;
        let destination = target.join(entry.path()?);
        // ruleid: rust-archive-entry-path
        let mut out = File::create(&destination)?;
        io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}
fn unzip(zip: &mut ZipArchive<File>, target: &Path) -> Result<()> {
    for i in 0..zip.len() {
        let mut file = zip.by_index(i)?;
        let out = target.join(file.name());
        // ruleid: rust-archive-entry-path
        io::copy(&mut file, &mut fs::File::create(out)?)?;
    }
    Ok(())
}
fn good(zip: &mut ZipArchive<File>, target: &Path) -> Result<()> {
    for i in 0..zip.len() {
        let mut file = zip.by_index(i)?;
        let Some(name) = file.enclosed_name() else { continue };
        // ok: rust-archive-entry-path
        let mut out = File::create(target.join(name))?;
    }
    for entry in tar.entries()? {
        // ok: rust-archive-entry-path
        entry?.unpack_in(target)?;
    }
    // ok: rust-archive-entry-path
    let log = File::create(target.join("log.txt"))?;
    Ok(())
}
