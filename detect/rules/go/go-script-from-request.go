package calc

func eval(w http.ResponseWriter, r *http.Request) {
	code := r.FormValue("code")
	// ruleid: go-script-from-request
	v, err := vm.RunString(code)
	// ruleid: go-script-from-request
	L.DoString("return " + code)
	// ruleid: go-script-from-request
	e, err := govaluate.NewEvaluableExpression(r.URL.Query().Get("f"))
	// ok: go-script-from-request
	vm.RunString("1 + 1")
	// ok: go-script-from-request
	n, err := strconv.ParseFloat(r.FormValue("n"), 64)
	// ok: go-script-from-request
	L.DoString(script)
}
