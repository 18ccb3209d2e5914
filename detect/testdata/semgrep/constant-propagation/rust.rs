use std::fs;
use std::process::Command;

const MODE: &str = "des";

fn encrypt(strong: bool, path: &str) {
    let mode = "des";
    new_cipher(mode);
    new_cipher("aes");
    new_cipher(MODE);
    let mut other = "des";
    if strong {
        other = "aes";
    }
    new_cipher(other);
    let open = 511;
    set_mode(path, open);
    set_mode(path, 511);
    set_mode(path, 416);
}
