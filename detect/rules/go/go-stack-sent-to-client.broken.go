defer func() {
	if err := recover(); err != nil {
		// ruleid: go-stack-sent-to-client
		c.JSON(500, gin.H{"error": err, "stack": string(debug.Stack())})
		c.Abort(
