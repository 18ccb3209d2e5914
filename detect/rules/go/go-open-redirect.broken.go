target := c.Query("return_to")
if target == "" {
	target = "/"
}
// ruleid: go-open-redirect
c.Redirect(http.StatusFound, target)
if c.IsAborted(
