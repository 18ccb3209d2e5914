package a

func f(data []byte) {
	// ruleid: go-xml-entities-on
	p := parser.New(parser.XMLParseNoEnt)
	// ruleid: go-xml-entities-on
	q := parser.New(parser.XMLParseDTDLoad)
	// ruleid: go-xml-entities-on
	r, err := libxml2.Parse(data, libxml2.XMLParseNoEnt)
	// ok: go-xml-entities-on
	s := parser.New(parser.XMLParseNoNet)
	// ok: go-xml-entities-on
	err = xml.Unmarshal(data, &v)
	// ok: go-xml-entities-on
	d := xml.NewDecoder(bytes.NewReader(data))
}
