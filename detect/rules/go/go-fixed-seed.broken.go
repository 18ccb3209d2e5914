// ruleid: go-fixed-seed
rand.Seed(1234)
letters := []rune("abcdef")
for i := range b {
	b[i] = letters[
