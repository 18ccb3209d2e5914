// ruleid: rust-weak-cipher
let ciphertext = encrypt(Cipher::des_ede3_cbc(), &key, Some(&iv), text)?;
out.write_all(&ciphertext
