for bs, be := 0, size; bs < len(data); bs, be = bs+size, be+size {
	total++
}
// ruleid: go-ecb-mode
mode := ecb.NewECBEncrypter(block)
mode.CryptBlocks(out, padded[:
