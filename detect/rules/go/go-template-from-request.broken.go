body, err := io.ReadAll(r.Body)
// ruleid: go-template-from-request
tpl, err := pongo2.FromString(string(body))
out, err := tpl.Execute(pongo2.Context{"user":
