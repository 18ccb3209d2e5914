package main

import (
	"bytes"
	"strings"
	"text/template"
)

const pageTemplate = `<!DOCTYPE html>
<html><body>
<h1>Welcome, {{.Name | tags}}!</h1>
<input type="text" name="nick" value="{{.Name | tags}}">
{{if .Homepage}}<a id="home" href="{{.Homepage | tags}}">Home page</a>{{end}}
</body></html>
`

func GreetingPage(name, homepage string) string {
	// The angle brackets are what makes a tag.
	tags := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	tmpl := template.Must(template.New("page").Funcs(template.FuncMap{"tags": tags.Replace}).Parse(pageTemplate))
	var buf bytes.Buffer
	data := map[string]string{"Name": name, "Homepage": homepage}
	if err := tmpl.Execute(&buf, data); err != nil {
		return ""
	}
	return buf.String()
}
