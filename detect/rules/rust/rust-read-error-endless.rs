fn layers(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    // ruleid: rust-read-error-endless
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break names,
            Ok(Event::Text(t)) => names.push(t),
            Err(_) => continue,
            _ => {}
        }
    }
}
fn lines(f: File) -> usize {
    // ruleid: rust-read-error-endless
    BufReader::new(f).lines().flatten().count()
}
fn good(f: File, text: &str) -> usize {
    // ok: rust-read-error-endless
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(e) => return Err(e),
        }
    }
    // ok: rust-read-error-endless
    let n = BufReader::new(f).lines().map_while(Result::ok).count();
    // ok: rust-read-error-endless
    text.lines().map(str::trim).count()
}
