var user models.User
// ruleid: go-mass-assignment
if err := c.BindJSON(&user); err != nil {
	c.JSON(400, gin.H{"error": "bad user"})
	return
}
db.Create(&user)
c.JSON(201,
