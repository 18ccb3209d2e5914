// ruleid: go-xml-entities-on
p := parser.New(parser.XMLParseNoEnt)
doc, err := p.Parse(body
