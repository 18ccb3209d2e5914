// ruleid: go-state-change-by-get
router.GET("/items/delete/:id", func(c *gin.Context) {
	id := c.Param("id")
	db.Exec("DELETE FROM items WHERE id = ?",
