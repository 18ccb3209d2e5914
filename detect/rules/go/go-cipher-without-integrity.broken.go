// ruleid: go-cipher-without-integrity
stream := cipher.NewCFBDecrypter(block, iv)
stream.XORKeyStream(data, data[
