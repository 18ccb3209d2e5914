fn header(s: &mut TcpStream) -> io::Result<[u8; 4]> {
    let mut h = [0u8; 4];
    // ruleid: rust-read-count-ignored
    s.read(&mut h)?;
    Ok(h)
}
async fn body(s: &mut TcpStream, b: &mut Vec<u8>) -> io::Result<()> {
    // ruleid: rust-read-count-ignored
    s.read(b).await?;
    // ruleid: rust-read-count-ignored
    stream.write(&b[..]).await?;
    Ok(())
}
fn good(s: &mut TcpStream, b: &mut [u8]) -> io::Result<usize> {
    // ok: rust-read-count-ignored
    s.read_exact(b)?;
    // ok: rust-read-count-ignored
    let n = s.read(b)?;
    // ok: rust-read-count-ignored
    s.write_all(b)?;
    // ok: rust-read-count-ignored
    total += s.read(b)?;
    Ok(n)
}
