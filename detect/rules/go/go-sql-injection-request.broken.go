name := c.Param("name")
query := "SELECT * FROM users WHERE name = '" + name + "'"
// ruleid: go-sql-injection-request
rows, err := h.db.Query(query)
if err != nil {
	c.JSON(500, gin.H{"error"
