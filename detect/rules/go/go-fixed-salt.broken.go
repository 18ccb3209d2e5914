salt := []byte("s3a-salt")
// ruleid: go-fixed-salt
key := pbkdf2.Key([]byte(pass), salt, 600000, 32, sha256.New)
if len(key) !=
