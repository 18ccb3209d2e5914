id, _ := strconv.Atoi(c.Param("id"))
// ruleid: go-index-from-input
user := users[id]
c.JSON(200,
