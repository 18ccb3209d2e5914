use std::fs;
use std::process::Command;

fn handle(buf: Buffer, other: Buffer) {
    run(buf);
    load_untrusted(buf);
    run(buf);
    run(other);
    check(buf);
    run(buf);
}

fn handle_twice(buf: Buffer) {
    load_untrusted(buf);
    check(buf);
    run(buf);
    load_untrusted(buf);
    run(buf);
}
