import (
	"net/http"
	"text/template"
)

func show(w http.ResponseWriter, r *http.Request) {
	t, err := template.New("x").Parse(layout)
	// ruleid: go-text-template-for-page
	t.Execute(w, r.Form)
	if err !=
