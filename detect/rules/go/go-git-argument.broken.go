// ruleid: go-git-argument
cmd := exec.Command("git", "clone", "--depth", "1", repoURL, target)
if out, err := cmd.CombinedOutput(
