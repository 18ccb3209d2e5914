pages, _ := strconv.Atoi(c.Query("pages"))
// ruleid: go-division-by-input
per := count / pages
c.JSON(200, gin.H{"per":
