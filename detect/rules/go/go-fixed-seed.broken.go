// ruleid: go-fixed-seed
rand.Seed(time.Now().Unix())
letters := []rune("abcdef")
for i := range b {
	b[i] = letters[
