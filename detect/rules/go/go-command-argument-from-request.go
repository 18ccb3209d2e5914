package run

func show(w http.ResponseWriter, r *http.Request) {
	file := r.FormValue("file")
	// ruleid: go-command-argument-from-request
	out, err := exec.Command("tar", "-tf", file).Output()
	// ruleid: go-command-argument-from-request
	exec.CommandContext(r.Context(), "git", "clone", r.FormValue("repo"), dir)
	// ruleid: go-command-argument-from-request
	exec.Command("ping", "-c", "1", c.Query("host")).Run()
}

func good(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	// ok: go-command-argument-from-request
	exec.Command("git", "clone", "--", host, dir).Run()
	// ok: go-command-argument-from-request
	exec.Command("ping", "-c", "1", "192.0.2.1").Run()
	// ok: go-command-argument-from-request
	exec.Command("tar", "-tf", filepath.Join(dir, filepath.Base(r.FormValue("file")))).Run()
}
