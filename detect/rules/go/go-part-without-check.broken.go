parts := strings.Split(c.GetHeader("Authorization"), " ")
// ruleid: go-part-without-check
claims, err := verify(parts[1])
if err != nil {
	c.AbortWithStatus(
