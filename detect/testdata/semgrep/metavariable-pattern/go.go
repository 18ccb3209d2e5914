package sample

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/tls"
	"database/sql"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
)

func backup(target string) error {
	exec.Command("sh", "-c", "tar czf "+target).Run()
	exec.Command("sync").Run()
	cmd := exec.Command("rsync", "-a", target)
	cmd.Dir = "/srv"
	if err := cmd.Run(); err != nil {
		return err
	}
	return exec.CommandContext(ctx, "du", "-sh", target).Run()
}
