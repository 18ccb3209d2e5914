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

func report(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	plain, _ := os.ReadFile("/srv/reports/" + name)
	safe, _ := os.ReadFile("/srv/reports/" + filepath.Base(name))
	fmt.Fprintf(w, "<p>%s</p>", name)
	w.Write(append(plain, safe...))
}

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if host == "" {
		return
	}
	exec.Command("sh", "-c", "ping -c1 "+host).Run()
}

func pingLocal(host string) {
	exec.Command("sh", "-c", "ping -c1 "+host).Run()
}
