size, err := strconv.Atoi(c.Query("size"))
if err != nil {
	return
}
// ruleid: go-allocation-from-input
buf := make([]byte, size)
if _, err := rand.Read(buf
