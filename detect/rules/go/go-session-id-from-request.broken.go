sid := c.Query("session")
// ruleid: go-session-id-from-request
c.SetCookie("session", sid, 3600, "/", "", true, true)
c.Redirect(http.StatusFound,
