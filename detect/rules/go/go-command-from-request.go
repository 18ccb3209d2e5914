package run

import (
	"net/http"
	"os/exec"
)

func tool(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("tool")
	// ruleid: go-command-from-request
	out, err := exec.Command(name, "-v").Output()
	// ruleid: go-command-from-request
	exec.CommandContext(r.Context(), "to-"+strings.ToLower(r.FormValue("format")), "in")
	// ruleid: go-command-from-request
	exec.Command("bash", "-c", r.PostFormValue("cmd"))
	w.Write(out)
}

func good(w http.ResponseWriter, r *http.Request) {
	tool, ok := tools[r.FormValue("tool")]
	// ok: go-command-from-request
	exec.Command("git", "log", "--", name).Run()
	n, err := strconv.Atoi(r.FormValue("n"))
	// ok: go-command-from-request
	exec.Command("head", "-n", strconv.Itoa(n), "log.txt").Run()
	id := r.PathValue("id")
	if !idRE.MatchString(id) {
		return
	}
	// ok: go-command-from-request
	exec.Command("job-"+id).Run()
}
