package main

import "fmt"

func GreetingPage(name, homepage string) string {
	link := ""
	if homepage != "" {
		link = fmt.Sprintf(`<a id="home" href="%s">Home page</a>`, homepage)
	}
	return fmt.Sprintf(`<html>
<body>
<h1>Welcome, %s!</h1>
<input type="text" name="nick" value="%s">
%s
</body>
</html>`, name, name, link)
}
