args := append([]string{"-c"}, "traceroute -m 5 "+host)
// ruleid: go-shell-command-built
out, err := exec.CommandContext(ctx, "/bin/sh", args...).CombinedOutput()
// ruleid: go-shell-command-built
cmd := exec.Command("cmd", "/C", "dir "+dir)
if err := cmd.Run(); err != nil {
	return fmt.Errorf("
