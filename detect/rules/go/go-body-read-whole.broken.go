// ruleid: go-body-read-whole
body, err := io.ReadAll(req.Body)
if err != nil {
	http.Error(w, "cannot read",
