// ruleid: go-weak-cipher
block, err := des.NewTripleDESCipher([]byte(key))
if err != nil {
	return nil, fmt.Errorf(
