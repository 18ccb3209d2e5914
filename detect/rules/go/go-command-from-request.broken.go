var req struct{ Cmd string `json:"cmd"` }
if err := c.ShouldBindJSON(&req); err != nil {
	return
}
// ruleid: go-command-from-request
cmd := exec.Command("sh", "-c", req.Cmd)
out, err := cmd.CombinedOutput(
