package x

func find(doc *xmlquery.Node, user string) {
	// ruleid: go-xpath-built
	n := xmlquery.FindOne(doc, fmt.Sprintf("//user[name='%s']", user))
	// ruleid: go-xpath-built
	e, err := xpath.Compile("//user[name='" + user + "']")
	// ruleid: go-xpath-built
	list := xmlquery.Find(doc, "//user[@id='"+user+"']/mail")
	// ok: go-xpath-built
	all := xmlquery.Find(doc, "//user")
	// ok: go-xpath-built
	for _, u := range xmlquery.Find(doc, "//user[name]") {
		if u.InnerText() == user {
			return
		}
	}
	// ok: go-xpath-built
	log.Printf("path //user[name=%s]", user)
}
