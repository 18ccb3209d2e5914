use std::fs;
use std::process::Command;

fn compare(a: Cup, b: Cup) -> i32 {
    let mut mode = "";
    let mut kind = "";
    if a == b {
        return 1;
    }
    if a.size == a.size {
        return 2;
    }
    if a.name() == a.name() {
        return 3;
    }
    if a.size == b.size {
        mode = "x";
    } else {
        mode = "x";
    }
    if b.open {
        kind = "y";
    } else {
        kind = "z";
    }
    total(mode, kind)
}
