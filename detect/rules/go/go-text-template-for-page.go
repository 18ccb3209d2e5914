package web

import (
	"net/http"
	"text/template"
)

var page = template.Must(template.ParseFiles("page.html"))

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-text-template-for-page
	page.Execute(w, data)
	// ruleid: go-text-template-for-page
	page.ExecuteTemplate(w, "report.html", data)
	// ok: go-text-template-for-page
	page.Execute(buf, data)
	// ok: go-text-template-for-page
	page.ExecuteTemplate(os.Stdout, "report.txt", data)
}

func feed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// ok: go-text-template-for-page
	page.Execute(w, data)
}
