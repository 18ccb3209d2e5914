// ruleid: go-weak-hash
sum := sha1.Sum([]byte(line))
if seen[hex.EncodeToString(sum[:])] {
	return "",
