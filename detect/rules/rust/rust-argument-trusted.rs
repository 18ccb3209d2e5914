use std::env;
fn main() {
    // ruleid: rust-argument-trusted
    let all: Vec<String> = env::args().collect();
    // ruleid: rust-argument-trusted
    let os: Vec<_> = std::env::args_os().skip(1).collect();
    // ruleid: rust-argument-trusted
    for a in env::args() {
        println!("{}", a);
    }
    // ok: rust-argument-trusted
    let c = Command::new("ls").args(&["-l"]);
    // ok: rust-argument-trusted
    let text = "env::args()";
    // ok: rust-argument-trusted
    let list = parse_arguments();
}
