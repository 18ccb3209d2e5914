for entry in ar.entries().unwrap() {
    let mut e = entry.unwrap();
    let p = dest.join(e.path().unwrap());
    // ruleid: rust-archive-entry-path
    e.unpack(&p).unwrap();
    println!("{}", p.display(
