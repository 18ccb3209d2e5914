// ruleid: go-password-hash-low-cost
key := pbkdf2.Key([]byte(pass), salt[:], 4096, 32, sha1.New)
block, err := aes.NewCipher(
