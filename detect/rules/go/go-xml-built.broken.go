user := c.Query("user")
// ruleid: go-xml-built
payload := fmt.Sprintf("<?xml version='1.0'?><login><user>%s</user></login>", user)
resp, err := http.Post(
