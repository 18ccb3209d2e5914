package a

func clone(ctx context.Context, j Job, dir string) {
	// ruleid: go-git-argument
	exec.CommandContext(ctx, "git", "clone", "-q", j.Repo, dir)
	// ruleid: go-git-argument
	exec.Command("git", "checkout", branch)
	// ruleid: go-git-argument
	exec.Command("git", "ls-remote", repoURL)
	// ok: go-git-argument
	exec.Command("git", "clone", "--", j.Repo, dir)
	// ok: go-git-argument
	exec.Command("git", "fetch", "origin", "main")
	// ok: go-git-argument
	exec.Command("git", "status")
}
