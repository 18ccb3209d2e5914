fn inflate(data: &[u8]) -> io::Result<String> {
    let mut text = String::new();
    // ruleid: rust-decompress-unlimited
    ZlibDecoder::new(data).read_to_string(&mut text)?;
    Ok(text)
}
fn body(body: &[u8]) -> io::Result<Vec<u8>> {
    // ruleid: rust-decompress-unlimited
    let mut gz = GzDecoder::new(body);
    let mut out = Vec::new();
    gz.read_to_end(&mut out)?;
    Ok(out)
}
fn good(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    // ok: rust-decompress-unlimited
    ZlibDecoder::new(data).take(1 << 20).read_to_end(&mut out)?;
    // ok: rust-decompress-unlimited
    let mut f = GzDecoder::new(File::open("words.gz")?);
    f.read_to_end(&mut out)?;
    // ok: rust-decompress-unlimited
    let mut plain = BufReader::new(data);
    plain.read_to_end(&mut out)?;
    Ok(out)
}
