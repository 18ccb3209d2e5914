iv := []byte("1234567890123456")
// ruleid: go-fixed-iv
mode := cipher.NewCBCEncrypter(block, iv)
mode.CryptBlocks(out[aes.BlockSize:
