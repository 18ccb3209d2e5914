package main

import (
	"html"
	"strings"
)

func GreetingPage(name, homepage string) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body>\n")
	b.WriteString("<h1>Welcome, " + html.EscapeString(name) + "!</h1>\n")
	b.WriteString(`<input name="nick" value="` + html.EscapeString(name) + "\">\n")
	if homepage != "" {
		b.WriteString(`<a id="home" href="` + html.EscapeString(homepage) + "\">Home page</a>\n")
	}
	b.WriteString("</body></html>\n")
	return b.String()
}
