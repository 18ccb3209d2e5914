func (s *Server) signIn(c *gin.Context) {
	var in Credentials
	if err := c.BindJSON(&in); err != nil {
		return
	}
	// ruleid: go-request-with-secret-logged
	log.Println("sign in", in)
	if !check(in.Name, in.Password) {
		c.AbortWithStatus(401)
	}
}
func (s *Server) next(
