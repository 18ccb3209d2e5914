q := r.FormValue("q")
// ruleid: go-xss-request-written
fmt.Fprintf(w, "<p>Results for %s</p>", q)
for _, hit := range hits {
	fmt.Fprintf(w, "<li>%
