var j Job
if err := json.NewDecoder(req.Body).Decode(&j); err != nil {
	return
}
// ruleid: go-command-argument-from-request
clone := exec.CommandContext(ctx, "git", "clone", "-q", j.Repo, dir)
if err := clone.Run(); err
