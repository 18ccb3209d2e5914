package p

func call(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-method-name-from-request
	m := reflect.ValueOf(s.api).MethodByName(r.FormValue("method"))
	name := r.PathValue("field")
	// ruleid: go-method-name-from-request
	f := reflect.ValueOf(u).Elem().FieldByName(name)
	// ruleid: go-method-name-from-request
	g := v.MethodByName("Get" + strings.Title(r.URL.Query().Get("what")))
	// ok: go-method-name-from-request
	h := v.MethodByName("Get")
	// ok: go-method-name-from-request
	fn, ok := actions[r.FormValue("method")]
	// ok: go-method-name-from-request
	k := v.FieldByName(tag.Name)
}
