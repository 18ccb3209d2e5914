body, _ := io.ReadAll(r.Body)
i := interp.New(interp.Options{})
// ruleid: go-script-from-request
res, err := i.Eval(string(body))
fmt.Fprint(w, res
