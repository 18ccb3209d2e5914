package main

import (
	"html/template"
	"strings"
)

// html/template writes each value as its place in the page needs it, and puts
// something harmless for addresses that are not web addresses.
var page = template.Must(template.New("page").Parse(`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Welcome</title></head>
<body>
<h1>Welcome, {{.Name}}!</h1>
<form method="post"><input name="nick" value="{{.Name}}"></form>
{{if .Homepage}}<p><a id="home" href="{{.Homepage}}">Home page</a></p>{{end}}
</body>
</html>
`))

func GreetingPage(name string, homepage string) string {
	var b strings.Builder
	err := page.Execute(&b, struct{ Name, Homepage string }{name, homepage})
	if err != nil {
		panic(err)
	}
	return b.String()
}
