package run

func due(t Task) {
	// ruleid: go-command-from-variable
	cmd := exec.CommandContext(ctx, t.Command[0], t.Command[1:]...)
	// ruleid: go-command-from-variable
	exec.Command(command, "-v")
	// ruleid: go-command-from-variable
	exec.Command(args[0], args[1:]...)
	// ok: go-command-from-variable
	exec.Command("ls", "-l")
	// ok: go-command-from-variable
	exec.Command(goTool, "build")
	// ok: go-command-from-variable
	exec.CommandContext(ctx, "git", "status")
}
