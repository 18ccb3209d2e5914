rng := rand.New(rand.NewSource(time.Now().UnixNano()))
// ruleid: go-key-from-weak-random
key, err := rsa.GenerateKey(rng, 2048)
if err != nil {
	panic(
