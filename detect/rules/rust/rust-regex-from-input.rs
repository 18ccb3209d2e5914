fn f(word: &str) {
    // ruleid: rust-regex-from-input
    let a = Regex::new(&format!("^{}$", word));
    // ruleid: rust-regex-from-input
    let b = regex::Regex::new(&format!("({})+", word));
    // ruleid: rust-regex-from-input
    let c = fancy_regex::Regex::new(word);
    // ok: rust-regex-from-input
    let d = Regex::new(r"^\d+$");
    // ok: rust-regex-from-input
    let e = Regex::new(&format!("^{}$", regex::escape(word)));
    // ok: rust-regex-from-input
    let g = fancy_regex::Regex::new("a+");
}
