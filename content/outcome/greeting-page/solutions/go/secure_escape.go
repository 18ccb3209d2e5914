package main

import (
	"fmt"
	"html"
	"net/url"
)

func GreetingPage(name, homepage string) string {
	name = html.EscapeString(name)
	link := ""
	if u, err := url.Parse(homepage); err == nil && (u.Scheme == "http" || u.Scheme == "https") {
		link = fmt.Sprintf(`<a id="home" href="%s" rel="nofollow">Home page</a>`, html.EscapeString(homepage))
	}
	return fmt.Sprintf(`<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><title>Welcome</title></head>
<body>
<h1>Welcome, %s!</h1>
<input type="text" name="nick" value="%s">
%s
</body>
</html>`, name, name, link)
}
