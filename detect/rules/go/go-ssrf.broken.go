target := c.Query("target")
// ruleid: go-ssrf
resp, err := client.Get(target)
if err != nil {
	c.JSON(http.StatusBadGateway, gin.H{
