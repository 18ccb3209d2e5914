package m

func order(w http.ResponseWriter, r *http.Request) {
	item := r.FormValue("item")
	// ruleid: go-xml-built
	doc := fmt.Sprintf("<?xml version='1.0'?><order><item>%s</item></order>", item)
	// ruleid: go-xml-built
	env := "<soap:Body><id>" + r.FormValue("id") + "</id></soap:Body>"
	// ruleid: go-xml-built
	fmt.Fprintf(conn, "<?xml version='1.0'?><q>%s</q>", item)
	// ok: go-xml-built
	data, err := xml.Marshal(Order{Item: item})
	// ok: go-xml-built
	esc := fmt.Sprintf("<?xml version='1.0'?><item>%s</item>", html.EscapeString(item))
	// ok: go-xml-built
	n := fmt.Sprintf("<?xml version='1.0'?><n>%d</n>", 3)
}
