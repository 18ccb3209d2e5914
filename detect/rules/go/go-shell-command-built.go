package run

import (
	"fmt"
	"os/exec"
)

func ping(host string) ([]byte, error) {
	// ruleid: go-shell-command-built
	return exec.Command("sh", "-c", "ping -c 1 "+host).Output()
}

func convert(ctx context.Context, in, size string) error {
	script := fmt.Sprintf("convert %s -resize %s out.png", in, size)
	// ruleid: go-shell-command-built
	return exec.CommandContext(ctx, "/bin/bash", "-c", script).Run()
}

func restart(s *ssh.Session, service string) ([]byte, error) {
	// ruleid: go-shell-command-built
	return s.CombinedOutput("sudo systemctl restart " + service)
}

func good(session *ssh.Session, host string) {
	// ok: go-shell-command-built
	exec.Command("ping", "-c", "1", "--", host).Output()
	// ok: go-shell-command-built
	exec.Command("sh", "-c", "uptime | cut -d, -f1").Output()
	const script = "set -e; " + "make"
	// ok: go-shell-command-built
	exec.Command("bash", "-c", script).Run()
	// ok: go-shell-command-built
	session.Run("uptime")
	// ok: go-shell-command-built
	exec.Command("sh", "install.sh", host).Run()
	// ok: go-shell-command-built
	err := server.Run(":" + port)
}
