// ruleid: go-refusal-without-return
if token != want {
	http.Error(w, "bad token", 403)
}
job := r.FormValue("job")
s.start(job
