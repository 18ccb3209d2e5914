expr := r.FormValue("name")
// ruleid: go-xpath-built
nodes, err := htmlquery.QueryAll(doc, "//a[@title='"+expr+"']")
for _, n := range
